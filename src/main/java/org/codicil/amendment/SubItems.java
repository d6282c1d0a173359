package org.codicil.amendment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an item that says several acts of one provision into them: "Article 5 is amended as follows:
 * (a) …; (b) …". The letters are counted, so that a citation such as "point (b)" inside an act is
 * never taken for the next one: an act begins after a colon, a semicolon, a full stop, new text or
 * "and", with the letter that is due. A list inside an act is skipped over and cut when the act is
 * read. One pass over the words.
 */
final class SubItems {
  private static final Pattern MARK =
      Pattern.compile("\\(?([a-z]|[\\u0430-\\u044f]|[ivx]{1,5}|[0-9]{1,2})\\)(?= )");
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";

  /**
   * @param mark as written, in brackets: {@code (b)}
   * @param from offset of its first word in the item's words
   */
  record Point(String mark, int from, ItemText text) {}

  /** A letter out of order: what stands at the offset, and what was due. */
  record Misplaced(int at, String is, String due) {}

  /**
   * @param lead the provision they are said of, empty for the whole text
   * @param points empty where the lead is followed by none
   */
  record Cut(String lead, List<Point> points, Optional<Misplaced> misplaced) {}

  /** A list that is being read: how it began, the letter that is due, and whether in "(a)". */
  private record Level(String first, String due, boolean open) {
    Level next() {
      return new Level(first, SubItems.next(first, due), open);
    }
  }

  private final ItemText text;
  private final Phrasebook book;
  private final List<int[]> starts = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private Misplaced misplaced;

  private SubItems(ItemText text, Phrasebook book) {
    this.text = text;
    this.book = book;
  }

  /** The acts, or empty for an item that is one act. */
  static Optional<Cut> of(ItemText text, Phrasebook book) {
    SubItems items = new SubItems(text, book);
    items.scan();
    int end = items.starts.isEmpty() ? text.words().length() : items.starts.get(0)[0];
    boolean announced = text.words().substring(0, end).stripTrailing().matches("(?s).*[:—]");
    return announced
        ? book.lead(text.slice(0, announcement(text, end))).map(items::cut)
        : Optional.empty();
  }

  private static int announcement(ItemText text, int end) {
    return Math.max(text.words().lastIndexOf(':', end), text.words().lastIndexOf('—', end));
  }

  private void scan() {
    String words = text.words();
    Deque<Level> levels = new ArrayDeque<>();
    for (int at = 0; at < words.length(); at++) {
      int close = Quotation.end(words, at);
      if (close > 0) {
        at = close;
        continue;
      }
      char before = at == 0 ? ' ' : before(at);
      if (before == ' ') {
        continue;
      }
      Matcher mark = MARK.matcher(words).region(at, words.length()).useTransparentBounds(true);
      if (!mark.lookingAt()) {
        continue;
      }
      String value = mark.group(1);
      if (before == ':' && isFirst(value)) {
        levels.push(new Level(value, value, mark.group().startsWith("(")).next());
        take(levels, at, mark);
      } else if (!levels.isEmpty() && before != ':') {
        follow(levels, at, mark, value);
      }
    }
  }

  private void follow(Deque<Level> levels, int at, Matcher mark, String value) {
    String due = levels.peek().due();
    boolean open = mark.group().startsWith("(");
    for (Level level : List.copyOf(levels)) {
      if (level.due().equals(value) && level.open() == open) {
        while (levels.peek() != level) {
          levels.pop();
        }
        levels.push(levels.pop().next());
        take(levels, at, mark);
        return;
      }
    }
    if (misplaced == null && levels.size() == 1 && levels.peek().open() == open) {
      misplaced = new Misplaced(at, "(" + value + ")", "(" + due + ")");
    }
  }

  private void take(Deque<Level> levels, int at, Matcher mark) {
    if (levels.size() == 1) {
      starts.add(new int[] {at, mark.end()});
      marks.add("(" + mark.group(1) + ")");
    }
  }

  /** The sign after which an act may begin at this place; a blank if none may. */
  private char before(int at) {
    String words = text.words();
    if (words.charAt(at - 1) != ' ' && words.charAt(at - 1) != ItemText.BLOCK) {
      return ' ';
    }
    String head = words.substring(Math.max(0, at - 12), at).stripTrailing();
    if (head.isEmpty()) {
      return ' ';
    }
    char last = head.charAt(head.length() - 1);
    boolean and = head.endsWith(" " + book.word("and"));
    last = last == '—' ? ':' : last;
    return and ? ';' : ":;.".indexOf(last) >= 0 || last == ItemText.BLOCK ? last : ' ';
  }

  private Cut cut(String lead) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i)[1] + 1;
      int to = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.words().length();
      String own = text.words().substring(from, Math.max(from, to));
      own = own.replaceFirst("[ ;,]+(" + Pattern.quote(book.word("and")) + " ?)?$", "");
      points.add(new Point(marks.get(i), from, text.slice(from, from + own.length())));
    }
    return new Cut(lead, points, Optional.ofNullable(misplaced));
  }

  private static boolean isFirst(String value) {
    return List.of("a", "i", "1", "а").contains(value);
  }

  private static String next(String first, String value) {
    char letter = value.charAt(0);
    int cyrillic = CYRILLIC.indexOf(letter);
    return switch (first) {
      case "a" -> letter < 'z' ? String.valueOf((char) (letter + 1)) : "aa";
      case "i", "1" -> Counting.next(value).orElse("");
      default ->
          cyrillic + 1 < CYRILLIC.length() ? CYRILLIC.substring(cyrillic + 1, cyrillic + 2) : "";
    };
  }
}
