package org.codicil.cli;

import java.nio.charset.StandardCharsets;
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

  /** How many leaves further the page is to be shown. */
  private int scrolled(int typed, boolean stays) {
    return switch (typed) {
      case Keyboard.MORE -> scrolled + 1;
      case Keyboard.BACK -> scrolled - 1;
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
    if (key.get() == Key.PAIR
        && !page.plain()
        && keyboard.width() < TerminalWriter.NARROWEST_PAIR) {
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
    int leaf = 0;
    List<String> back = List.of("  Any other key goes back.");
    SittingPage.Parts all = new SittingPage.Parts(List.of(), List.of(), lines, List.of(), back);
    while (typed == Keyboard.RESIZED || typed == Keyboard.MORE || typed == Keyboard.BACK) {
      leaf += typed == Keyboard.MORE ? 1 : typed == Keyboard.BACK ? -1 : 0;
      draw(new PageWindow(keyboard.height()).of(all, leaf));
      typed = keyboard.key();
    }
  }

  private void show(Sitting sitting) {
    draw(new PageWindow(keyboard.height()).of(page.of(sitting, keyboard.width()), scrolled));
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
