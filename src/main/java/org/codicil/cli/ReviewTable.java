package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.codicil.format.Gate;
import org.codicil.format.terminal.TerminalWriter;
import org.codicil.review.Asking;
import org.codicil.review.Key;
import org.codicil.review.Sitting;

/** Shows a sitting, hands it the keys, and has every decision kept before the next key is read. */
final class ReviewTable {
  private final Console console;
  private final Keyboard keyboard;
  private final SittingPage page;
  private final Consumer<Sitting> keep;
  private int scrolled;

  ReviewTable(Console console, Keyboard keyboard, SittingPage page, Consumer<Sitting> keep) {
    this.console = console;
    this.keyboard = keyboard;
    this.page = page;
    this.keep = keep;
  }

  /** Runs until the reviewer quits or no more keys come. */
  Sitting run(Sitting opened) {
    Sitting sitting = opened;
    show(sitting);
    while (!sitting.isOver()) {
      int typed = keyboard.key();
      if (typed == Keyboard.END) {
        break;
      }
      Sitting next = typed < 0 ? sitting : press(sitting, (char) typed);
      scrolled = scrolled(typed, next == sitting);
      next = typed == Keyboard.NEVER_MIND ? sitting.dismiss() : next;
      if (next.memory() != sitting.memory()) {
        keep.accept(next);
      }
      sitting = next;
      if (!sitting.isOver()) {
        show(sitting);
      }
    }
    return sitting;
  }

  /** How many windows down the page is to be shown from. */
  private int scrolled(int typed, boolean stays) {
    return switch (typed) {
      case Keyboard.MORE -> scrolled + 1;
      case Keyboard.BACK -> Math.max(0, scrolled - 1);
      default -> stays ? scrolled : 0;
    };
  }

  private Sitting press(Sitting sitting, char typed) {
    if (typed == Keyboard.MORE) {
      return sitting;
    }
    if (sitting.asking().isPresent()) {
      boolean answers = "yYnN".indexOf(typed) >= 0;
      return answers ? sitting.answer(String.valueOf(typed)) : press(sitting.dismiss(), typed);
    }
    Optional<Key> key = Key.of(typed);
    if (key.isEmpty()) {
      return sitting.saying(
          "there is no key " + Gate.pass(String.valueOf(typed)) + "; ? shows all");
    }
    if (key.get() == Key.HELP) {
      help();
      return sitting;
    }
    Sitting pressed = sitting.press(key.get());
    if (key.get() == Key.PAIR && keyboard.width() < TerminalWriter.NARROWEST_PAIR) {
      int least = TerminalWriter.NARROWEST_PAIR;
      return pressed.saying("two columns need " + least + " columns; with marks until then");
    }
    return pressed.asking().filter(asking -> !asking.isYesNo()).isPresent()
        ? ask(pressed)
        : pressed;
  }

  private Sitting ask(Sitting sitting) {
    Asking asking = sitting.asking().orElseThrow();
    if (keyboard.height() > 0) {
      show(sitting);
    }
    Optional<String> answer =
        asking.what() == Asking.What.AMENDMENT
            ? keyboard.lines(asking.prompt(), asking.initial())
            : keyboard.line(asking.prompt(), asking.initial());
    return answer.map(sitting::answer).orElseGet(sitting::dismiss);
  }

  /** All keys; with a window, page by page until another key comes. */
  private void help() {
    List<String> lines = SittingPage.help(keyboard.width());
    if (keyboard.height() == 0) {
      draw(lines);
      return;
    }
    int typed = Keyboard.RESIZED;
    int from = 0;
    while (typed == Keyboard.RESIZED || typed == Keyboard.MORE || typed == Keyboard.BACK) {
      from += typed == Keyboard.MORE ? 1 : typed == Keyboard.BACK && from > 0 ? -1 : 0;
      draw(windowed(List.of(), lines, List.of("  Any other key goes back."), from));
      typed = keyboard.key();
    }
  }

  /** What a change touches stays in sight while the change itself is leafed through. */
  private void show(Sitting sitting) {
    SittingPage.Parts parts = page.of(sitting, keyboard.width());
    List<String> body = new ArrayList<>(parts.body());
    List<String> foot = new ArrayList<>(parts.foot());
    boolean windowed = keyboard.height() > 0 && !fits(parts);
    if (windowed && parts.touches().size() <= keyboard.height() / 5) {
      foot.addAll(0, parts.touches());
    } else {
      body.addAll(parts.touches());
    }
    draw(windowed(parts.head(), body, foot, scrolled));
  }

  private boolean fits(SittingPage.Parts parts) {
    int lines = parts.head().size() + parts.body().size();
    return lines + parts.touches().size() + parts.foot().size() < keyboard.height();
  }

  /** The page, of whose middle only so much is shown as the window holds. */
  private List<String> windowed(
      List<String> head, List<String> body, List<String> foot, int window) {
    List<String> lines = new ArrayList<>(head);
    int room = keyboard.height() - 1 - head.size() - foot.size();
    if (keyboard.height() == 0 || body.size() <= room) {
      lines.addAll(body);
      lines.addAll(foot);
      return lines;
    }
    int step = Math.max(1, room - 1);
    int from = window * step % (step * ((body.size() + step - 1) / step));
    int to = Math.min(body.size(), from + step);
    lines.addAll(body.subList(from, to));
    int more = body.size() - to;
    String rest =
        more > 0 ? more + " more " + (more == 1 ? "line" : "lines") : "from the beginning";
    lines.add("  ⋯ [space] " + rest);
    lines.addAll(foot);
    return lines;
  }

  /** A terminal's page is written over the last one, line by line, so that nothing flickers. */
  private void draw(List<String> lines) {
    StringBuilder out = new StringBuilder();
    boolean over = keyboard.height() > 0;
    out.append(over ? "\u001B[H" : "");
    for (String line : lines) {
      out.append(line).append(over ? "\u001B[K\r\n" : "\n");
    }
    out.append(over ? "\u001B[J" : "\n");
    console.write(out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
