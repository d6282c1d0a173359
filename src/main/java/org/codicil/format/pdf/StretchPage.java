package org.codicil.format.pdf;

import java.util.List;
import org.codicil.charter.Face;
import org.codicil.format.Landmarks;
import org.codicil.format.Stretch;
import org.codicil.format.Stretch.Side;
import org.codicil.redline.Mark;
import org.w3c.dom.Element;

/** Sets stretches as inline elements; marked ones are {@code ins}, {@code del} or marked spans. */
final class StretchPage {
  /** The attribute by which {@link ChangeBars} knows a marked element. */
  static final String MARK = "data-mark";

  private final Dom dom;
  private final Landmarks landmarks;

  StretchPage(Dom dom, Landmarks landmarks) {
    this.dom = dom;
    this.landmarks = landmarks;
  }

  void write(Element parent, List<Stretch> stretches) {
    Stretch before = null;
    for (List<Stretch> group : Joints.of(stretches)) {
      Element at = group.size() > 1 ? dom.add(parent, "span", "joint") : parent;
      for (Stretch stretch : group) {
        write(at, stretch, abut(before, stretch));
        before = stretch;
      }
    }
  }

  /** Struck and new words without a space between them would look like one word. */
  private static boolean abut(Stretch before, Stretch after) {
    return before != null
        && before.side() == Side.OLD
        && after.mark() == Mark.INSERTED
        && !before.text().isEmpty()
        && !after.text().isEmpty()
        && Character.isLetterOrDigit(before.text().charAt(before.text().length() - 1))
        && Character.isLetterOrDigit(after.text().charAt(0));
  }

  private void write(Element parent, Stretch stretch, boolean abuts) {
    Element at = parent;
    if (stretch.isMarked()) {
      at = dom.add(at, tag(stretch.side()), abuts ? "abuts" : css(stretch.mark()));
      at.setAttribute(MARK, stretch.mark().name());
      String landmark = landmarks.claim(stretch);
      if (!landmark.isEmpty()) {
        at.setAttribute("id", landmark);
      }
    }
    if (stretch.sign()) {
      at = dom.add(at, "code", "sign");
    } else {
      at = faces(at, stretch);
    }
    String[] lines = stretch.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        dom.add(at, "br", "");
      }
      dom.text(at, lines[i]);
    }
  }

  private static String tag(Side side) {
    return switch (side) {
      case OLD -> "del";
      case NEW -> "ins";
      case BOTH -> "span";
    };
  }

  private static String css(Mark mark) {
    return switch (mark) {
      case KEPT, DELETED, INSERTED -> "";
      case MOVED_AWAY, MOVED_HERE -> "moved";
      case RENUMBERED, REFERENCE -> "follows";
      case FORMATTING -> "look";
      case METADATA -> "metadata";
    };
  }

  private Element faces(Element parent, Stretch stretch) {
    Element at = parent;
    if (stretch.link().contains(":")) {
      at = dom.add(at, "a", "");
      at.setAttribute("href", stretch.link());
      at.setAttribute("title", Coverage.printable(stretch.link()));
    }
    for (Face face : Face.values()) {
      String tag = stretch.faces().contains(face) ? tag(face) : "";
      if (!tag.isEmpty()) {
        at = dom.add(at, tag, "");
      }
    }
    return at;
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
