package org.codicil.format.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.codicil.charter.Face;
import org.codicil.charter.Inline;
import org.codicil.charter.Style;

/** Reads the styled stretches of one block. */
final class InlineReader {
  private static final Map<String, Face> TAGS =
      Map.of(
          "sup", Face.SUPERSCRIPT,
          "sub", Face.SUBSCRIPT,
          "small", Face.SMALL,
          "b", Face.STRONG,
          "strong", Face.STRONG,
          "i", Face.EMPHASIS,
          "em", Face.EMPHASIS,
          "s", Face.STRIKE);

  private final String text;
  private final List<Inline> inlines = new ArrayList<>();
  private final Set<Face> faces = EnumSet.noneOf(Face.class);
  private String target = "";

  private InlineReader(String text) {
    this.text = text;
  }

  /** The styled stretches of a block's words {@code text[from, to)}, in order. */
  static List<Inline> inlines(String text, Node block, int from, int to) {
    // a cell stands on one line
    boolean quoted = !(block instanceof TableCell) && QuoteSigns.any(text, from, to);
    if (block.getFirstChild() == null && !quoted) {
      return List.of();
    }
    InlineReader reader = new InlineReader(text);
    reader.children(block);
    List<Inline> found = quoted ? QuoteSigns.with(reader.inlines, text, from, to) : reader.inlines;
    return found.stream()
        .filter(i -> i.start() < to && i.end() > from && i.start() < i.end())
        .map(i -> new Inline(Math.max(i.start(), from), Math.min(i.end(), to), i.style()))
        .toList();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node);
    }
  }

  private void inline(Node node) {
    if (node instanceof StrongEmphasis || node instanceof Emphasis) {
      faced(node, node instanceof StrongEmphasis ? Face.STRONG : Face.EMPHASIS, target);
    } else if (node instanceof Code) {
      faced(node, Face.CODE, target);
    } else if (node instanceof InlineLinkNode) {
      boolean image = node instanceof Image;
      faced(node, image ? Face.IMAGE : Face.LINK, ((InlineLinkNode) node).getUrl().toString());
    } else if (node instanceof RefNode) {
      reference((RefNode) node);
    } else if (node instanceof AutoLink) {
      faced(node, Face.LINK, ((AutoLink) node).getText().toString());
    } else if (node instanceof MailLink) {
      faced(node, Face.LINK, "mailto:" + ((MailLink) node).getText());
    } else if (node instanceof Footnote) {
      faced(node, Face.NOTE_REFERENCE, ((Footnote) node).getText().toString());
    } else if (node instanceof HardLineBreak) {
      lineBreak(node);
    } else if (node instanceof HtmlInlineComment) {
      put(start(node), end(node), true);
    } else if (node instanceof HtmlInline) {
      tag(node);
    } else if (node.getFirstChild() != null) {
      children(node);
    } else {
      words(start(node), end(node));
    }
  }

  private int start(Node node) {
    return node.getStartOffset();
  }

  private int end(Node node) {
    return node.getEndOffset();
  }

  /** Adds a stretch; flexmark's nodes overlap in odd texts, ours never do. */
  private void put(int first, int to, boolean markup) {
    int done = inlines.isEmpty() ? 0 : inlines.get(inlines.size() - 1).end();
    int from = Math.max(first, done);
    if (from < to && (markup || !faces.isEmpty())) {
      inlines.add(new Inline(from, to, new Style(faces, markup, target)));
    }
  }

  private void faced(Node node, Face face, String leads) {
    BasedSequence words = words(node);
    boolean added = faces.add(face);
    String outer = target;
    target = leads;
    int from = words.getStartOffset();
    int to = words.getEndOffset();
    put(start(node), from, true);
    if (node.getFirstChild() != null && face != Face.CODE) {
      children(node);
    } else {
      put(from, to, false);
    }
    put(to, end(node), true);
    target = outer;
    if (added) {
      faces.remove(face);
    }
  }

  private static BasedSequence words(Node node) {
    if (node instanceof StrongEmphasis) {
      return ((StrongEmphasis) node).getText();
    }
    if (node instanceof Emphasis) {
      return ((Emphasis) node).getText();
    }
    if (node instanceof Code) {
      return ((Code) node).getText();
    }
    if (node instanceof InlineLinkNode) {
      return ((InlineLinkNode) node).getText();
    }
    if (node instanceof AutoLink) {
      return ((AutoLink) node).getText();
    }
    if (node instanceof MailLink) {
      return ((MailLink) node).getText();
    }
    if (node instanceof Footnote) {
      return ((Footnote) node).getText();
    }
    RefNode reference = (RefNode) node;
    return reference.getText().isNull() || reference.getText().isEmpty()
        ? reference.getReference()
        : reference.getText();
  }

  private void reference(RefNode node) {
    boolean known = node.isDefined();
    if ((node instanceof LinkRef || node instanceof ImageRef) && known) {
      Node definition = node.getReferenceNode(node.getDocument());
      String leads =
          definition instanceof com.vladsch.flexmark.ast.Reference
              ? ((com.vladsch.flexmark.ast.Reference) definition).getUrl().toString()
              : "";
      faced(node, node instanceof ImageRef ? Face.IMAGE : Face.LINK, leads);
    } else if (node.getFirstChild() != null) {
      children(node);
    } else {
      words(start(node), end(node));
    }
  }

  private void lineBreak(Node node) {
    boolean added = faces.add(Face.LINE_BREAK);
    put(start(node), end(node), true);
    if (added) {
      faces.remove(Face.LINE_BREAK);
    }
  }

  /** Tags that set type are obeyed; all other raw HTML stays as it is written. */
  private void tag(Node node) {
    String tag = node.getChars().toString().toLowerCase(Locale.ROOT);
    boolean closing = tag.startsWith("</");
    int from = closing ? 2 : 1;
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    String name = tag.substring(from, to);
    if (name.equals("br")) {
      lineBreak(node);
    } else if (name.equals("a")) {
      put(start(node), end(node), true);
    } else if (TAGS.containsKey(name)) {
      if (!closing) {
        faces.add(TAGS.get(name));
      }
      put(start(node), end(node), true);
      if (closing) {
        faces.remove(TAGS.get(name));
      }
    } else {
      words(start(node), end(node));
    }
  }

  /** Words with their escapes: the backslash before a sign is markup. */
  private void words(int from, int to) {
    int plain = from;
    for (int at = from; at + 1 < to; at++) {
      if (text.charAt(at) == '\\' && isEscapable(text.charAt(at + 1))) {
        put(plain, at, false);
        put(at, at + 1, true);
        plain = at + 1;
        at++;
      }
    }
    put(plain, to, false);
  }

  private static boolean isEscapable(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
