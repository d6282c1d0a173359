package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;

/** Instructions as they are written: canonical phrases, numbered, payloads in blockquotes. */
public final class Wording {
  private final Phrasebook book;
  private final StringBuilder out = new StringBuilder();
  private final String indent;
  private boolean afterBlock;

  private Wording(Phrasebook book, String indent) {
    this.book = book;
    this.indent = indent;
  }

  /** What an instrument is called that was computed from two texts, in the language of the old. */
  public static String title(Charter old, String now) {
    String title = Phrasebook.of(old.about().language()).word("derived-title");
    return title.replace("{new}", now).replace("{old}", old.name());
  }

  /**
   * The section of a draft that holds the instructions, heading included, ending in one line feed.
   * Reading it gives the same instructions.
   */
  public static String section(List<Instruction> instructions, Phrasebook book) {
    StringBuilder section = new StringBuilder("## " + book.word("section") + "\n\n");
    List<String> items = items(instructions, book);
    for (int i = 0; i < items.size(); i++) {
      boolean wide = items.get(i).indexOf('\n') >= 0;
      boolean next = i + 1 < items.size() && (wide || items.get(i + 1).indexOf('\n') >= 0);
      section.append(items.get(i)).append(next ? "\n\n" : "\n");
    }
    return section.toString();
  }

  /** Each instruction as a numbered item, without a line feed at the end. */
  public static List<String> items(List<Instruction> instructions, Phrasebook book) {
    List<String> items = new ArrayList<>();
    for (Instruction instruction : instructions) {
      String number = (items.size() + 1) + ". ";
      items.add(number + sentence(instruction, book, " ".repeat(number.length())));
    }
    return items;
  }

  /**
   * One instruction without its number; blocks it needs stand below, indented by {@code indent}.
   */
  public static String sentence(Instruction instruction, Phrasebook book, String indent) {
    Form.Filled filled = Form.of(instruction);
    Phrase phrase = book.canonical(filled.form());
    if (phrase == null) {
      throw new IllegalStateException(book.language() + " has no phrase for " + filled.form());
    }
    Wording wording = new Wording(book, indent);
    wording.write(phrase.elements(), filled.slots());
    if (filled.form().name().endsWith("_EVERY") && filled.slots().number("count") == 0) {
      wording.dropCount();
    }
    return wording.afterBlock ? wording.out.toString() : wording.out.append('.').toString();
  }

  /** A count that the drafter left out is not made up. */
  private void dropCount() {
    int bracket = out.lastIndexOf(" (");
    out.setLength(bracket < 0 ? out.length() : bracket);
  }

  static String fill(Phrase phrase, Slots slots, Phrasebook book) {
    Wording wording = new Wording(book, "");
    wording.write(phrase.elements(), slots);
    return wording.out.toString();
  }

  private void write(List<Element> elements, Slots slots) {
    for (Element element : elements) {
      if (element instanceof Element.Literal literal) {
        literal(literal.words());
      } else if (element instanceof Element.Slot slot) {
        slot(slot, slots);
      }
    }
  }

  private void literal(String words) {
    if (afterBlock) {
      out.append("\n\n").append(indent).append(words.stripLeading());
      afterBlock = false;
    } else {
      out.append(words);
    }
  }

  private void slot(Element.Slot slot, Slots slots) {
    switch (slot.type()) {
      case TARGET -> out.append(book.written(slots.target(slot.name())));
      case WORDS -> words(slots.text(slot.name()));
      case BLOCK -> block(slots.text(slot.name()));
      case ORDINAL -> out.append(book.ordinalWord(slots.number(slot.name())));
      case COUNT -> out.append(slots.number(slot.name()));
      case FREE, ANY -> out.append(slots.text(slot.name()));
    }
  }

  private void words(String words) {
    if (Quotation.fits(words)) {
      out.append(book.word("open-quote")).append(words).append(book.word("close-quote"));
    } else {
      block(words);
    }
  }

  private void block(String lines) {
    while (out.length() > 0 && " :".indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.setLength(out.length() - 1);
    }
    out.append(":\n");
    for (String line : lines.split("\n", -1)) {
      out.append('\n').append(indent).append(line.isEmpty() ? ">" : "> " + line);
    }
    afterBlock = true;
  }
}
