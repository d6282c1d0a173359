package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/** Reads items by the phrasebook: instructions, prose of a known kind, or diagnostics. */
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

  /** The act of an item, or its several acts. */
  List<Item> read(ItemSplitter.Raw raw) {
    List<Item> items = new ArrayList<>();
    Optional<SubItems.Cut> cut =
        raw.number() == 0 ? Optional.empty() : SubItems.of(raw.text(), book);
    if (cut.isEmpty()) {
      items.add(single(raw));
    } else {
      points(raw, cut.get(), items);
    }
    return items;
  }

  private void points(ItemSplitter.Raw raw, SubItems.Cut cut, List<Item> items) {
    if (cut.points().isEmpty()) {
      items.add(
          trouble(
              raw,
              Diagnostic.error(
                  "amend/no-points",
                  place(raw),
                  "the item announces several acts, and none follows",
                  "write them below it: (a) replace “X” with “Y”; (b) repeal paragraph 3.")));
      return;
    }
    cut.misplaced().ifPresent(wrong -> misplaced(raw, wrong));
    for (SubItems.Point point : cut.points()) {
      int start = raw.text().origin(point.from());
      int end = Math.max(start, point.text().end());
      ItemSplitter.Raw own =
          new ItemSplitter.Raw(
              raw.number(),
              raw.setting().under(cut.lead(), point.mark()),
              start,
              end,
              point.text());
      Optional<SubItems.Cut> deeper = SubItems.of(point.text(), book);
      if (deeper.isPresent()) {
        points(own, deeper.get(), items);
      } else {
        items.add(point(own));
      }
    }
  }

  private void misplaced(ItemSplitter.Raw raw, SubItems.Misplaced wrong) {
    int from = raw.text().origin(wrong.at());
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "amend/item-number",
            Place.at(name, draft, from, from + wrong.is().length()),
            wrong.is() + " stands where " + wrong.due() + " is expected",
            "expected " + wrong.due(),
            "letter the points in order, so that each can be cited"));
  }

  private Item point(ItemSplitter.Raw raw) {
    Optional<Phrase> claim =
        book.prose().stream()
            .filter(phrase -> phrase.key().startsWith("+") && reads(phrase, raw.text()))
            .findFirst();
    if (claim.isPresent()) {
      return prose(raw, claim.get().key());
    }
    PointReader reader = new PointReader(book, raw.setting().lead(), raw.text());
    Optional<Instruction> read = reader.read();
    return read.isPresent() ? item(raw, read, "") : notUnderstood(raw, reader.misses());
  }

  private Item single(ItemSplitter.Raw raw) {
    Misses misses = new Misses(raw.text().words());
    List<List<Phrase>> rounds = rounds();
    for (List<Phrase> round : rounds) {
      Optional<Instruction> inside =
          round == rounds.get(3) && raw.number() > 0
              ? PointReader.contained(book, raw.text())
              : Optional.empty();
      if (inside.isPresent()) {
        return item(raw, inside, "");
      }
      for (Phrase phrase : round) {
        if (!raw.text().opensWith(phrase.opening())) {
          continue;
        }
        boolean prose = book.prose().contains(phrase);
        PhraseMatch match = new PhraseMatch(raw.text(), book);
        if (match.matches(phrase)
            && (prose || phrase.canonical() || book.isCitation(match.slots().cited(), true))) {
          return prose ? prose(raw, phrase.key()) : understood(raw, phrase, match);
        }
        if (!prose && (phrase.canonical() || misses.isEmpty())) {
          misses.add(phrase, match);
        }
      }
    }
    return notUnderstood(raw, misses);
  }

  /** Prose that claims to change text, canonical phrases, variants, other prose. */
  private List<List<Phrase>> rounds() {
    return List.of(
        book.prose().stream().filter(phrase -> phrase.key().startsWith("+")).toList(),
        book.phrases().stream().filter(Phrase::canonical).toList(),
        book.phrases().stream().filter(phrase -> !phrase.canonical()).toList(),
        book.prose().stream().filter(phrase -> !phrase.key().startsWith("+")).toList());
  }

  private boolean reads(Phrase phrase, ItemText text) {
    return text.opensWith(phrase.opening()) && new PhraseMatch(text, book).matches(phrase);
  }

  private Item understood(ItemSplitter.Raw raw, Phrase phrase, PhraseMatch match) {
    if (raw.number() == 0) {
      return trouble(
          raw,
          Diagnostic.error(
              "amend/not-numbered",
              place(raw),
              "an instruction outside the numbered items would not be executed",
              "begin the line with the next number and a full stop"));
    }
    return item(raw, Optional.of(Form.of(phrase.key()).meaning(match.slots())), "");
  }

  private Item prose(ItemSplitter.Raw raw, String key) {
    boolean claims = key.startsWith("+");
    String kind = claims ? key.substring(1) : key;
    if (claims) {
      diagnostics.add(
          Diagnostic.error(
              "amend/not-executable",
              place(raw),
              "this item claims to change the text in a way that cannot be executed (" + kind + ")",
              "record the result by an instruction, or move the item to the final provisions"));
    } else if (raw.number() > 0) {
      note(raw, "kept as prose and not executed (" + kind + ")");
    }
    return item(raw, Optional.empty(), kind);
  }

  private void note(ItemSplitter.Raw raw, String message) {
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.NOTE,
            "amend/prose",
            place(raw),
            message,
            "",
            "if it should change the text, word it as an instruction"));
  }

  private Item notUnderstood(ItemSplitter.Raw raw, Misses misses) {
    if (raw.number() == 0) {
      note(raw, "kept as prose and not executed");
      return item(raw, Optional.empty(), "remark");
    }
    return trouble(raw, new Misreading(raw, misses, book).diagnostic(name, draft));
  }

  private Item trouble(ItemSplitter.Raw raw, Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    return item(raw, Optional.empty(), "");
  }

  private Item item(ItemSplitter.Raw raw, Optional<Instruction> instruction, String prose) {
    return new Item(
        raw.number(), raw.setting(), place(raw), raw.start(), raw.end(), instruction, prose);
  }

  private Place place(ItemSplitter.Raw raw) {
    int from = raw.setting().isPoint() ? raw.start() : raw.setting().line();
    return Place.at(name, draft, from, raw.end());
  }
}
