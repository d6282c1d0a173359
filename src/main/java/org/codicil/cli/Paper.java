package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.format.Gate;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import org.codicil.register.AtomicFile;

/**
 * A document made here, as Markdown: printed for a terminal, written as it is to {@code .md}, and
 * through the writers of charters to every other format.
 */
final class Paper {
  private final Desk desk;
  private final Destination destination;
  private boolean wide;

  Paper(Desk desk, Destination destination) {
    this.desk = desk;
    this.destination = destination;
  }

  /** On pages wider than high, for what stands in columns. */
  Paper wide() {
    wide = true;
    return this;
  }

  /**
   * Writes the files asked for; without any, prints. What nobody could see, or a terminal would
   * obey, is named in every form: these documents are made to be read.
   *
   * @param name what it is about, for the head of a page
   */
  void put(String name, String document) {
    String markdown = Gate.pass(document);
    List<Destination.Target> targets = destination.targets(desk.folder());
    Redline plain = Comparison.plain(MarkdownReader.read(name, markdown));
    Output output = new Output(desk.console(), Layout.INLINE, 0, wide);
    for (Destination.Target target : targets) {
      if (target.format() == Format.critic) {
        store(target, markdown.getBytes(StandardCharsets.UTF_8));
      } else {
        output.store(List.of(target), plain);
      }
    }
    if (targets.isEmpty() && destination.printed() == Format.critic) {
      desk.console().print(markdown.getBytes(StandardCharsets.UTF_8));
    } else if (targets.isEmpty()) {
      output.print(destination.printed(), plain);
    }
  }

  private void store(Destination.Target target, byte[] bytes) {
    AtomicFile.replace(target.path(), bytes).ifPresent(Paper::refuse);
    desk.console().say("codicil: wrote " + Gate.line(target.name()));
  }

  static void refuse(Diagnostic reason) {
    throw new Refused(List.of(reason));
  }
}
