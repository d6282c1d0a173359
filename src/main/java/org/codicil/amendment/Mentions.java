package org.codicil.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.charter.Provision;

/**
 * Where a text refers to numbered provisions: "Article 12", "Articles 12, 13 and 15 to 17". The
 * text is read once for each label and scope, so that following many renumberings costs no more
 * than following one.
 */
final class Mentions {
  /** A number in a reference; offsets are into the base. */
  record Mention(int block, int start, int end) {}

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?([0-9]+(?:[-.:][0-9]+)*[a-z]?(?:[ \u00a0](?:bis|ter|quater|quinquies))?|[IVXLC]+|[A-Z](?![a-z]))\\)?");
  private static final Pattern JOIN =
      Pattern.compile("\\s*(?:,\\s*(?:and|or)\\s|,|–|-|\\b(?:and|or|to)\\b)\\s*");

  private final Blocks blocks;
  private final Phrasebook book;
  private final Map<List<Object>, Map<String, List<Mention>>> read = new HashMap<>();

  Mentions(Blocks blocks, Phrasebook book) {
    this.blocks = blocks;
    this.book = book;
  }

  /**
   * The mentions of a number under the label of a provision: for headed units in the whole charter,
   * for paragraphs within what holds them.
   */
  List<Mention> of(Provision like, String number) {
    String label = like.label().isEmpty() ? book.word("paragraph") : like.label();
    Provision scope = scope(like);
    return read.computeIfAbsent(
            List.of(blocks.indexOf(scope), label.replaceAll("\\.$", "")),
            key -> read((String) key.get(1), scope))
        .getOrDefault(number, List.of());
  }

  private Provision scope(Provision provision) {
    return provision.kind().isHeaded()
        ? blocks.charter().root()
        : blocks.charter().parent(provision).orElse(blocks.charter().root());
  }

  private Map<String, List<Mention>> read(String label, Provision scope) {
    Map<String, List<Mention>> found = new HashMap<>();
    Optional<Pattern> pattern = pattern(label);
    if (pattern.isEmpty()) {
      return found;
    }
    Matcher opening = pattern.get().matcher(blocks.charter().text());
    for (int block = blocks.indexOf(scope); block <= blocks.lastOf(scope); block++) {
      int end = blocks.at(block).block().textEnd();
      opening.region(blocks.at(block).block().textStart(), end);
      while (opening.find()) {
        chain(block, opening.end(), end, found);
      }
    }
    return found;
  }

  private Optional<Pattern> pattern(String label) {
    if (label.isEmpty()) {
      return Optional.empty();
    }
    String titled =
        label.substring(0, 1).toUpperCase(Locale.ROOT)
            + label.substring(1).toLowerCase(Locale.ROOT);
    String plural = book.plural(label).or(() -> book.plural(titled)).orElse(label + "s");
    return Optional.of(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                + Pattern.quote(plural)
                + "|"
                + Pattern.quote(label)
                + ")\\.?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private void chain(int block, int at, int end, Map<String, List<Mention>> found) {
    String text = blocks.charter().text();
    int place = at;
    while (place < end) {
      Matcher number = NUMBER.matcher(text).region(place, end);
      if (!number.lookingAt()) {
        return;
      }
      found
          .computeIfAbsent(number.group(1), n -> new ArrayList<>())
          .add(new Mention(block, number.start(1), number.end(1)));
      Matcher join = JOIN.matcher(text).region(number.end(), end);
      join.useTransparentBounds(true);
      if (!join.lookingAt()) {
        return;
      }
      place = join.end();
    }
  }
}
