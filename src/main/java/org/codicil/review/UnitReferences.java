package org.codicil.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.charter.ReferenceWords;

/**
 * Where a text speaks of numbered units, in all languages whose words for them are known: "Article
 * 4", "статьи 4", "Articles 3(1) and 4". A unit is known by its kind and number, "ARTICLE 7 bis".
 */
final class UnitReferences {
  private static final String SUFFIX = "(?:\\s(?:bis|ter|quater|quinquies)\\b)";

  /** A word that may announce, and a number. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(\\p{L}+|§)[\\s\\u00A0]+((?:\\d+(?:[.–-]\\d+)*\\p{Ll}?|[IVXLC]+)"
              + SUFFIX
              + "?)(?![\\p{L}\\p{N}])");

  /** A number between the announcing word and the one sought, as in "Articles 3(1) and 4". */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d+\\p{Ll}?|[IVXLC]+|bis|ter|quater)(?:\\(\\w{1,4}\\))*");

  private static final Pattern FURTHER =
      Pattern.compile("[\\s\\u00A0]+(?:bis|ter|quater|quinquies)\\b|[.–-]?\\d");

  /** Longer lists of numbers are not followed back. */
  private static final int MOST_WORDS = 16;

  private UnitReferences() {}

  /** Units cited in a text, by what they are known by, as cited first. */
  static Map<String, String> in(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      Kind kind = announced(reference.group(1));
      if (kind != null) {
        String number = reference.group(2).replaceAll("\\s+", " ");
        found.putIfAbsent(kind + " " + number, reference.group(1) + " " + number);
      }
    }
    return found;
  }

  /** The provisions of a text, outside a unit, that refer to it; cost is linear in the text. */
  static List<Provision> to(Charter charter, Provision unit) {
    String text = charter.text();
    String number = unit.number();
    List<Provision> found = new ArrayList<>();
    for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
      int end = at + number.length();
      if (at >= unit.start() && at < unit.end()) {
        at = unit.end();
      } else if (isWhole(text, at, end) && kindBefore(text, at) == unit.kind()) {
        Provision holder = holder(charter.root(), at);
        if (!CitedUnits.isElsewhere(text, end) && !found.contains(holder)) {
          found.add(holder);
        }
      }
    }
    return found;
  }

  private static boolean isWhole(String text, int at, int end) {
    char before = at == 0 ? 'x' : text.charAt(at - 1);
    return (Character.isWhitespace(before) || before == '\u00A0' || before == '§')
        && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))
        && !FURTHER.matcher(text).region(end, text.length()).lookingAt();
  }

  /** What the words before a number announce, past other numbers of the same list. */
  private static Kind kindBefore(String text, int number) {
    int at = number;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = at;
      while (end > 0 && isBetween(text.charAt(end - 1))) {
        end--;
      }
      int from = end;
      while (from > 0 && isOfWord(text.charAt(from - 1))) {
        from--;
      }
      String word = text.substring(from, end);
      Kind kind = announced(word);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean list = ReferenceWords.joiningWords().contains(lower);
      if (kind != null || !list && !NUMBER.matcher(word).matches()) {
        return kind;
      }
      at = from;
    }
    return null;
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == ',' || c == '–';
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '(' || c == ')' || c == '§';
  }

  private static Kind announced(String word) {
    return ReferenceWords.announcingWords().get(word.toLowerCase(Locale.ROOT));
  }

  /** The smallest provision around a place in the text. */
  private static Provision holder(Provision around, int at) {
    for (Provision child : around.children()) {
      if (at >= child.start() && at < child.end()) {
        return holder(child, at);
      }
    }
    return around;
  }
}
