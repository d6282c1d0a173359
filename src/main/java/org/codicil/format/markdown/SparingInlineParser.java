package org.codicil.format.markdown;

import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Parses inlines only in blocks that hold a sign of Markdown, and only where the number of signs
 * keeps the cost linear in the text.
 */
final class SparingInlineParser extends InlineParserImpl {
  /** More signs than this in one block are noise; the block stays plain text. */
  private static final int MOST_SIGNS = 2000;

  private SparingInlineParser(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData links,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, links, extensions);
  }

  static InlineParserFactory factory() {
    return new InlineParserFactory() {
      @Override
      public InlineParser inlineParser(
          DataHolder options,
          BitSet special,
          BitSet delimiters,
          Map<Character, DelimiterProcessor> processors,
          LinkRefProcessorData links,
          List<InlineParserExtensionFactory> extensions) {
        return new SparingInlineParser(options, special, delimiters, processors, links, extensions);
      }
    };
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    int signs = signs(content);
    boolean worth = signs > 0 && signs <= MOST_SIGNS;
    // the tables extension finds its bars by parsing the row
    if (worth || block instanceof TableRow) {
      super.parse(content, block);
    }
  }

  private static int signs(BasedSequence content) {
    // the source itself is many times faster to look at than the sequence laid over it
    Object source = content.getBaseSequence().getBase();
    boolean direct = source instanceof String && content.getEndOffset() > content.getStartOffset();
    return direct
        ? signs((String) source, content.getStartOffset(), content.getEndOffset())
        : signs(content, 0, content.length());
  }

  private static int signs(CharSequence text, int from, int to) {
    int signs = 0;
    boolean blank = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      switch (c) {
        case '*', '_', '`', '[', ']', '<', '\\', '!' -> signs++;
        case '\n' -> signs += blank ? 1 : 0;
        default -> {}
      }
      blank = c == ' ';
    }
    return signs;
  }
}
