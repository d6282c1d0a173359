package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.codicil.format.Gate;
import org.codicil.format.terminal.TerminalWriter;
import org.codicil.review.Asking;
import org.codicil.review.Key;
import org.codicil.review.Motion;
import org.codicil.review.Sitting;

/** Shows a sitting, hands it the keys, and has every decision kept before the next key is read. */
final class ReviewTable {
  private final Console console;
  private final Keyboard keyboard;
  private final SittingPage page;
  private final Consumer<Sitting> keep;
  private int scrolled;

  /** Which change was last shown, and how. */
  private String shown = "";

  /** The motion whose counter-proposal was not taken, and its words, which are not to be lost. */
  private String refusedOn = "";

  private String refused = "";

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
      Sitting next = typed < 0 ? without(sitting, typed) : press(sitting, typed);
      scrolled = scrolled(typed, next == sitting);
      shown = "1234g/".indexOf(typed) >= 0 ? "" : shown;
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

  /** What is no key: the window changed, or the reviewer wants none of it. */
  private static Sitting without(Sitting sitting, int what) {
    return switch (what) {
      case Keyboard.NEVER_MIND -> sitting.dismiss();
      case Keyboard.PASTED ->
          sitting.saying("what was pasted is no key and decided nothing; c takes words");
      default -> sitting;
    };
  }

  /** How many leaves further the page is to be shown. */
  private int scrolled(int typed, boolean stays) {
    return switch (typed) {
      case Keyboard.MORE -> scrolled + 1;
      case Keyboard.BACK -> scrolled - 1;
      default -> stays ? scrolled : 0;
    };
  }

  private Sitting press(Sitting sitting, int typed) {
    if (typed == Keyboard.MORE) {
      return sitting;
    }
    if (sitting.asking().isPresent()) {
      boolean answers = "yYnN".indexOf(typed) >= 0;
      return answers ? sitting.answer(Character.toString(typed)) : press(sitting.dismiss(), typed);
    }
    Optional<Key> key = Key.of(typed);
    if (key.isEmpty()) {
      return sitting.saying("there is no key " + named(typed) + "; ? shows all");
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

  private static String named(int typed) {
    return switch (typed) {
      case '\r', '\n' -> "Enter";
      case '\t' -> "Tab";
      case '\b', 127 -> "Backspace";
      default -> Gate.pass(Character.toString(typed));
    };
  }

  private Sitting ask(Sitting sitting) {
    Asking asking = sitting.asking().orElseThrow();
    if (keyboard.height() > 0) {
      show(sitting);
    }
    if (asking.what() == Asking.What.AMENDMENT) {
      return amend(sitting, asking);
    }
    Optional<String> answer = keyboard.line(asking.prompt(), asking.initial());
    return answer.map(sitting::answer).orElseGet(sitting::dismiss);
  }

  /** Words that are not taken are there again when the reviewer next wants to amend this. */
  private Sitting amend(Sitting sitting, Asking asking) {
    String on = sitting.motion().number();
    String initial = on.equals(refusedOn) ? refused : asking.initial();
    Optional<String> answer = keyboard.lines(asking.prompt(), initial);
    String words = answer.orElse("").strip();
    if (words.isEmpty()) {
      return sitting.dismiss().saying("no words, so nothing was changed");
    }
    Sitting next = sitting.answer(words);
    boolean taken = next.memory() != sitting.memory() || words.equals(asking.initial().strip());
    refusedOn = taken ? "" : on;
    refused = taken ? "" : words;
    return taken || keyboard.height() == 0
        ? next
        : next.saying(next.notice() + "; e goes on with your words");
  }

  /** All keys; with a window, page by page until another key comes. */
  private void help() {
    List<String> lines = SittingPage.help(keyboard.width(), keyboard.height() == 0);
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
    Motion at = sitting.motion();
    String now = at.number() + sitting.view() + at.words() + at.decision().instead();
    boolean summary = sitting.asking().filter(a -> a.what() == Asking.What.RESULT).isPresent();
    boolean known = keyboard.height() == 0 && !summary && now.equals(shown);
    shown = summary ? shown : now;
    int width = keyboard.width();
    SittingPage.Parts parts = known ? page.news(sitting, width) : page.of(sitting, width);
    draw(new PageWindow(keyboard.height()).of(parts, scrolled));
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
