package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.codicil.review.Asking;
import org.codicil.review.Key;
import org.codicil.review.Review;
import org.codicil.review.Sitting;

/** Shows a sitting, hands it the keys, and has every decision kept before the next key is read. */
final class ReviewTable {
  private final Console console;
  private final Keyboard keyboard;
  private final SittingPage page;
  private final Consumer<Review> keep;
  private int scrolled;

  ReviewTable(Console console, Keyboard keyboard, SittingPage page, Consumer<Review> keep) {
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
      Sitting next = typed < 0 || typed == Keyboard.MORE ? sitting : press(sitting, (char) typed);
      scrolled = typed == Keyboard.MORE ? scrolled + 1 : next == sitting ? scrolled : 0;
      if (!next.review().equals(sitting.review())) {
        keep.accept(next.review());
      }
      sitting = next;
      if (!sitting.isOver()) {
        show(sitting);
      }
    }
    return sitting;
  }

  private Sitting press(Sitting sitting, char typed) {
    if (sitting.asking().isPresent()) {
      return sitting.answer(String.valueOf(typed));
    }
    Optional<Key> key = Key.of(typed);
    if (key.isEmpty()) {
      return sitting;
    }
    if (key.get() == Key.HELP) {
      help();
      return sitting;
    }
    Sitting pressed = sitting.press(key.get());
    return pressed.asking().filter(asking -> !asking.isYesNo()).isPresent()
        ? ask(pressed)
        : pressed;
  }

  private Sitting ask(Sitting sitting) {
    Asking asking = sitting.asking().orElseThrow();
    Optional<String> answer =
        asking.what() == Asking.What.AMENDMENT
            ? keyboard.lines(asking.prompt(), asking.initial())
            : keyboard.line(asking.prompt(), asking.initial());
    return answer.map(sitting::answer).orElseGet(sitting::dismiss);
  }

  private void help() {
    draw(SittingPage.help());
    if (keyboard.height() > 0) {
      keyboard.key();
    }
  }

  private void show(Sitting sitting) {
    SittingPage.Parts parts = page.of(sitting, keyboard.width());
    int room = keyboard.height() - 1 - parts.head().size() - parts.foot().size();
    if (keyboard.height() == 0 || parts.body().size() <= room) {
      draw(parts.all());
      return;
    }
    int window = Math.max(1, room - 1);
    int from = scrolled * window % parts.body().size();
    int to = Math.min(parts.body().size(), from + window);
    List<String> lines = new ArrayList<>(parts.head());
    lines.addAll(parts.body().subList(from, to));
    int more = parts.body().size() - to;
    String rest = more > 0 ? more + " more lines" : "back to its beginning";
    lines.add("  ⋯ [space] " + rest);
    lines.addAll(parts.foot());
    draw(lines);
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
