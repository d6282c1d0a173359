package org.codicil.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.charter.ReferenceWords;

/** The articles and schedules a text speaks of, and whether it has them. */
final class CitedUnits {
  /** Paragraphs and points cited after the number. */
  private static final Pattern INSIDE = Pattern.compile("(?:\\s*\\([^)\\s]{1,4}\\))+");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(\\p{L}+|§)\\s+((?:\\d+[a-z]?|[IVXL]+)(?:\\s(?:bis|ter|quater|quinquies)\\b)?)(?![\\p{L}\\p{N}])"
              + "(?:\\s*\\([^)\\s]{1,4}\\))*");

  /** "of the Charter of the United Nations", but not "of this Charter". */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\s*(?:,[^.;]{0,40}?)?\\s+(?:of|to|in) (?:the|that|its|an?) (?!present|organization)\\p{L}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CitedUnits() {}

  /** Whether a reference that ends here is to another text. */
  static boolean isElsewhere(String text, int end) {
    Matcher elsewhere = ELSEWHERE.matcher(text);
    Matcher inside = INSIDE.matcher(text).region(end, text.length());
    return elsewhere.region(inside.lookingAt() ? inside.end() : end, text.length()).lookingAt();
  }

  /** Names such as "Article 12" that the text cites as its own and does not have, in order. */
  static List<String> missing(Charter charter) {
    Map<String, Kind> announcing = ReferenceWords.announcingWords();
    Set<String> there = new HashSet<>();
    charter.provisions().stream()
        .filter(Provision::isNumbered)
        .forEach(p -> there.add(p.kind() + " " + p.number()));
    Set<String> missing = new TreeSet<>();
    for (Provision provision : charter.provisions()) {
      if (!provision.kind().isLaw() || provision.kind() == Kind.QUOTE) {
        continue;
      }
      String own = charter.ownText(provision);
      Matcher reference = REFERENCE.matcher(own);
      while (reference.find()) {
        Kind kind = announcing.get(reference.group(1).toLowerCase(Locale.ROOT));
        boolean unit = kind == Kind.ARTICLE || kind == Kind.SCHEDULE || kind == Kind.CHAPTER;
        boolean outside = isElsewhere(own, reference.end());
        String number = reference.group(2).replaceAll("\\s+", " ");
        if (unit && !outside && !there.contains(kind + " " + number)) {
          missing.add(reference.group(1) + " " + number);
        }
      }
    }
    return List.copyOf(missing);
  }
}
