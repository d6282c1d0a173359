package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/** Reads one item by the phrasebook: an instruction, prose of a known kind, or a diagnostic. */
final class ItemReader {
  private final String name;
  private final String draft;
  private final Phrasebook book;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ItemReader(String name, String draft, Phrasebook book) {
    this.name = name;
    this.draft = draft;
    this.book = book;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Item read(ItemSplitter.Raw raw) {
    Place place = Place.at(name, draft, raw.lineStart(), raw.end());
    Misses misses = new Misses(raw.text().words());
    for (List<Phrase> round : rounds()) {
      for (Phrase phrase : round) {
        boolean prose = !book.phrases().isEmpty() && book.prose().contains(phrase);
        if (!couldOpen(phrase, raw.text())) {
          continue;
        }
        PhraseMatch match = new PhraseMatch(raw.text(), book);
        if (match.matches(phrase)) {
          return prose ? prose(raw, place, phrase.key()) : understood(raw, place, phrase, match);
        }
        if (!prose && (phrase.canonical() || misses.isEmpty())) {
          misses.add(phrase, match);
        }
      }
    }
    return notUnderstood(raw, place, misses);
  }

  /** Prose that claims to change text, canonical phrases, variants, other prose. */
  private List<List<Phrase>> rounds() {
    return List.of(
        book.prose().stream().filter(phrase -> phrase.key().startsWith("+")).toList(),
        book.phrases().stream().filter(Phrase::canonical).toList(),
        book.phrases().stream().filter(phrase -> !phrase.canonical()).toList(),
        book.prose().stream().filter(phrase -> !phrase.key().startsWith("+")).toList());
  }

  private static boolean couldOpen(Phrase phrase, ItemText text) {
    String opening = phrase.opening().stripTrailing();
    String words = text.words();
    return words.length() >= opening.length()
        && words.substring(0, opening.length()).toLowerCase(Locale.ROOT).equals(opening);
  }

  private Item understood(ItemSplitter.Raw raw, Place place, Phrase phrase, PhraseMatch match) {
    Form form = Form.valueOf(phrase.key().toUpperCase(Locale.ROOT).replace('-', '_'));
    Instruction instruction = form.meaning(match.slots());
    if (raw.number() == 0) {
      return trouble(
          raw,
          Diagnostic.error(
              "amend/not-numbered",
              place,
              "an instruction outside the numbered items would not be executed",
              "begin the line with the next number and a full stop"));
    }
    return new Item(raw.number(), place, raw.start(), raw.end(), Optional.of(instruction), "");
  }

  private Item prose(ItemSplitter.Raw raw, Place place, String key) {
    boolean claims = key.startsWith("+");
    String kind = claims ? key.substring(1) : key;
    if (claims) {
      diagnostics.add(
          Diagnostic.error(
              "amend/not-executable",
              place,
              "this item claims to change the text in a way that cannot be executed (" + kind + ")",
              "record the result by an instruction, or move the item to the final provisions"));
    } else if (raw.number() > 0) {
      note(place, "amend/prose", "kept as prose and not executed (" + kind + ")");
    }
    return new Item(raw.number(), place, raw.start(), raw.end(), Optional.empty(), kind);
  }

  private void note(Place place, String code, String message) {
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.NOTE,
            code,
            place,
            message,
            "",
            "if it should change the text, word it as an instruction"));
  }

  private Item notUnderstood(ItemSplitter.Raw raw, Place place, Misses misses) {
    if (raw.number() == 0) {
      note(place, "amend/prose", "kept as prose and not executed");
      return new Item(0, place, raw.start(), raw.end(), Optional.empty(), "remark");
    }
    String words = raw.text().words();
    int at = Math.min(misses.furthest(), words.length());
    String rest = firstWords(words.substring(at));
    String message =
        misses.isEmpty()
            ? "no instruction begins with “" + rest + "”"
            : rest.isEmpty()
                ? "the item ends where " + misses.expected() + " should follow"
                : "cannot read “" + rest + "”: expected " + misses.expected();
    int from = Math.min(raw.text().origin(at), Math.max(raw.start(), raw.end() - 1));
    return trouble(
        raw,
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "amend/not-understood",
            Place.at(name, draft, from, Math.max(from + 1, raw.end())),
            message,
            misses.isEmpty() ? "" : "expected " + misses.expected(),
            misses.isEmpty()
                ? "an item begins with In, Repeal, Replace, After, Before, At the …, Renumber, Move"
                    + ", Split or Join; docs/instruments.md has every form"
                : "nearest form: " + canonicalOf(misses.nearest()).source()));
  }

  private Phrase canonicalOf(Phrase phrase) {
    return book.phrases().stream()
        .filter(other -> other.canonical() && other.key().equals(phrase.key()))
        .findFirst()
        .orElse(phrase);
  }

  private static String firstWords(String words) {
    String plain = words.replace(String.valueOf(ItemText.BLOCK), "(blockquote)");
    return plain.length() > 60 ? plain.substring(0, 57) + "…" : plain.strip();
  }

  private Item trouble(ItemSplitter.Raw raw, Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    return new Item(raw.number(), diagnostic.place(), raw.start(), raw.end(), Optional.empty(), "");
  }
}
