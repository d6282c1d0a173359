package org.codicil.amendment;

import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/**
 * Says of an item that no phrase reads where the words fail, what was expected, what is nearest.
 */
record Misreading(ItemSplitter.Raw raw, Misses misses, Phrasebook book) {
  private static final int QUOTED = 60;

  Diagnostic diagnostic(String name, String draft) {
    String words = raw.text().words();
    int at = Math.min(misses.furthest(), words.length());
    String rest = firstWords(words.substring(at));
    boolean over = rest.chars().noneMatch(Character::isLetterOrDigit) && rest.indexOf('(') < 0;
    String message =
        misses.isEmpty()
            ? rest.isEmpty() ? "the item is empty" : "no instruction begins with “" + rest + "”"
            : over
                ? "the item ends where " + misses.expected() + " should follow"
                : "cannot read “" + rest + "”: expected " + misses.expected();
    int from = Math.min(raw.text().origin(at), Math.max(raw.start(), raw.end() - 1));
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        "amend/not-understood",
        Place.at(name, draft, from, Math.max(from + 1, raw.end())),
        message,
        misses.isEmpty() ? "" : "expected " + misses.expected(),
        misses.isEmpty()
            ? !book.language().equals("en")
                ? "docs/instruments.md says where the forms of each language stand"
                : "an item begins with In, Repeal, Replace, After, Before, At the …, Renumber, Move"
                    + ", Split or Join; docs/instruments.md has every form"
            : "nearest form: " + canonicalOf(misses.nearest()).example());
  }

  private Phrase canonicalOf(Phrase phrase) {
    return book.phrases().stream()
        .filter(other -> other.canonical() && other.key().equals(phrase.key()))
        .findFirst()
        .orElse(phrase);
  }

  private static String firstWords(String words) {
    String plain = words.replace(String.valueOf(ItemText.BLOCK), "(blockquote)");
    return plain.length() > QUOTED ? plain.substring(0, QUOTED - 3) + "…" : plain.strip();
  }
}
