package org.codicil.format.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Inline;
import org.codicil.charter.Passage;
import org.codicil.charter.Passage.Shape;

/** Finds the blocks of a Markdown text with flexmark and hands them on as passages. */
final class BlockReader {
  /** Made when the first text needs it; many charters do not. */
  private static final class Flexmark {
    private static final Parser PARSER =
        Parser.builder(
                new MutableDataSet()
                    .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), FootnoteExtension.create())))
            .customInlineParserFactory(SparingInlineParser.factory())
            // flexmark leaves link definitions out when the inline parser is not its own
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
  }

  private final String text;
  private List<Passage> passages;
  private Node item;

  private BlockReader(String text, List<Passage> passages) {
    this.text = text;
    this.passages = passages;
  }

  /**
   * Adds the passages of {@code text} from the given offset on. Only what {@link PlainBlocks}
   * leaves is parsed.
   */
  static void passages(String text, int from, List<Passage> passages) {
    PlainBlocks plain = PlainBlocks.of(text, from);
    try {
      Extract extract = Extract.of(text, plain.rest());
      List<Passage> parsed = extract.isEmpty() ? List.of() : parsed(extract.text());
      extract.merge(plain.passages(), parsed, passages);
    } catch (RuntimeException | StackOverflowError defectOfTheParser) {
      PlainText.passages(text, from, passages);
    }
  }

  /** All passages of a text, as the parser sees them. */
  static List<Passage> parsed(String text) {
    List<Passage> passages = new ArrayList<>();
    Node document = Flexmark.PARSER.parse(BasedSequence.of(text));
    new BlockReader(text, passages).children(document, 0);
    return passages;
  }

  private void children(Node parent, int lists) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, lists);
    }
  }

  private void block(Node node, int lists) {
    if (node instanceof Paragraph) {
      paragraph((Paragraph) node, lists);
    } else if (node instanceof Heading) {
      heading((Heading) node);
    } else if (node instanceof ListBlock) {
      children(node, lists + 1);
    } else if (node instanceof ListItem) {
      item((ListItem) node, lists);
    } else if (node instanceof BlockQuote) {
      passages.add(Passage.holding(Shape.QUOTE, start(node), lists, inside(node)));
    } else if (node instanceof TableBlock) {
      passages.add(
          Passage.holding(
              Shape.TABLE, line(start(node)), lists, TableReader.rows(text, (TableBlock) node)));
    } else if (node instanceof FootnoteBlock) {
      footnote((FootnoteBlock) node, lists);
    } else if (node instanceof Reference) {
      opaque(Shape.LINK_DEFINITION, node, lists);
    } else if (node instanceof HtmlBlockBase) {
      opaque(Shape.HTML, node, lists);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code(node, lists);
    } else if (node instanceof ThematicBreak) {
      opaque(Shape.RULE, node, lists);
    } else if (node.getFirstChild() != null) {
      children(node, lists);
    } else if (node.getTextLength() > 0) {
      opaque(Shape.PARAGRAPH, node, lists);
    }
  }

  private int start(Node node) {
    return node.getStartOffset();
  }

  /** The start of the line that holds an offset. */
  private int line(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private int trimmed(int from, int to) {
    int end = Math.min(to, text.length());
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void opaque(Shape shape, Node node, int lists) {
    int from = start(node);
    int end = trimmed(from, node.getEndOffset());
    passages.add(Passage.of(shape, line(from), from, end, lists));
  }

  /** Indented text that counts its lines is a list in a charter, not code. */
  private void code(Node node, int lists) {
    int from = start(node);
    int end = trimmed(from, node.getEndOffset());
    if (node instanceof IndentedCodeBlock && IndentedList.isList(text, from, end)) {
      IndentedList.passages(text, line(from), end, lists, passages);
    } else {
      opaque(Shape.CODE, node, lists);
    }
  }

  private void paragraph(Paragraph paragraph, int lists) {
    int from = start(paragraph);
    int end = trimmed(from, paragraph.getEndOffset());
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    List<Inline> inlines = InlineReader.inlines(text, paragraph, from, end);
    if (item != null) {
      item(item, from, end, lists, inlines);
    } else {
      passages.add(
          new Passage(Shape.PARAGRAPH, line(from), -1, -1, from, end, lists, inlines, List.of()));
    }
  }

  private void item(ListItem listItem, int lists) {
    Node outer = item;
    item = listItem;
    Node first = listItem.getFirstChild();
    boolean words = first instanceof Paragraph || first instanceof ListBlock;
    if (!words) {
      int end = listItem.getOpeningMarker().getEndOffset();
      item(listItem, end, end, lists, List.of());
    }
    children(listItem, lists);
    item = outer == null || item == null ? null : outer;
  }

  private void item(Node listItem, int from, int end, int lists, List<Inline> inlines) {
    item = null;
    BasedSequence marker = ((ListItem) listItem).getOpeningMarker();
    boolean ordered = listItem instanceof OrderedListItem;
    int number = ordered ? marker.getStartOffset() : -1;
    int numberEnd = ordered ? marker.getEndOffset() - 1 : -1;
    passages.add(
        new Passage(
            Shape.ITEM, line(from), number, numberEnd, from, end, lists, inlines, List.of()));
  }

  private void heading(Heading heading) {
    item = null;
    BasedSequence words = heading.getText();
    int from = words.isEmpty() ? heading.getEndOffset() : words.getStartOffset();
    int end = trimmed(from, words.getEndOffset());
    end = Math.max(from, end);
    passages.add(
        new Passage(
            Shape.HEADING,
            line(start(heading)),
            -1,
            -1,
            from,
            end,
            heading.getLevel(),
            InlineReader.inlines(text, heading, from, end),
            List.of()));
  }

  private List<Passage> inside(Node node) {
    List<Passage> outer = passages;
    Node outerItem = item;
    passages = new ArrayList<>();
    item = null;
    children(node, 0);
    List<Passage> inside = passages;
    passages = outer;
    item = outerItem;
    return inside;
  }

  private void footnote(FootnoteBlock note, int lists) {
    List<Passage> inside = inside(note);
    BasedSequence name = note.getText();
    int numberStart = name.getStartOffset();
    int numberEnd = name.getEndOffset();
    int textStart = note.getClosingMarker().getEndOffset();
    boolean words = !inside.isEmpty() && inside.get(0).shape() == Shape.PARAGRAPH;
    Passage first = words ? inside.get(0) : null;
    passages.add(
        new Passage(
            Shape.FOOTNOTE,
            line(start(note)),
            numberStart,
            numberEnd,
            words ? first.textStart() : textStart,
            words ? first.textEnd() : textStart,
            lists,
            words ? first.inlines() : List.of(),
            words ? inside.subList(1, inside.size()) : inside));
  }
}
