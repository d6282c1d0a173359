package org.codicil.format.html;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Face;
import org.codicil.format.Stretch;
import org.codicil.format.Stretch.Side;
import org.codicil.redline.Mark;

/** Sets runs as inline HTML: {@code ins}, {@code del}, and spans for what is neither. */
final class StretchHtml {
  private StretchHtml() {}

  /**
   * @param column the text to show: {@link Side#BOTH} for both merged, or one of the two alone
   */
  static void write(Html html, List<Stretch> runs, Side column) {
    for (Stretch run : runs) {
      if (column == Side.BOTH || run.side() == Side.BOTH || run.side() == column) {
        write(html, run);
      }
    }
  }

  private static void write(Html html, Stretch run) {
    List<String> open = new ArrayList<>();
    mark(html, run, open);
    faces(html, run, open);
    String[] lines = run.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      html.raw(i == 0 ? "" : "<br>").text(lines[i]);
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      html.close(open.get(i));
    }
  }

  private static void mark(Html html, Stretch run, List<String> open) {
    if (!run.isMarked()) {
      return;
    }
    String tag =
        switch (run.side()) {
          case OLD -> "del";
          case NEW -> "ins";
          case BOTH -> "span";
        };
    String change = run.change() < 0 ? "" : Integer.toString(run.change() + 1);
    html.open(tag, "class", css(run.mark()), "data-change", change);
    open.add(tag);
  }

  private static String css(Mark mark) {
    return switch (mark) {
      case KEPT, DELETED, INSERTED -> "";
      case MOVED_AWAY, MOVED_HERE -> "moved";
      case RENUMBERED -> "number";
      case REFERENCE -> "reference";
      case FORMATTING -> "look";
      case METADATA -> "metadata";
    };
  }

  private static void faces(Html html, Stretch run, List<String> open) {
    if (run.sign()) {
      html.open("code", "class", "sign");
      open.add("code");
      return;
    }
    if (!run.link().isEmpty()) {
      html.open("a", "href", run.link(), "rel", "noopener noreferrer nofollow");
      open.add("a");
    }
    for (Face face : Face.values()) {
      String tag = run.faces().contains(face) ? tag(face) : "";
      if (!tag.isEmpty()) {
        html.open(tag);
        open.add(tag);
      }
    }
  }

  private static String tag(Face face) {
    return switch (face) {
      case STRONG -> "strong";
      case EMPHASIS -> "em";
      case STRIKE -> "s";
      case CODE -> "code";
      case SUPERSCRIPT, NOTE_REFERENCE -> "sup";
      case SUBSCRIPT -> "sub";
      case SMALL -> "small";
      case LINK, IMAGE, LINE_BREAK -> "";
    };
  }
}
