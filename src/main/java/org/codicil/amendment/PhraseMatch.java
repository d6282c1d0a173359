package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;

/**
 * One attempt to read an item by one phrase. Slots take as few words as they can; where that leads
 * nowhere, more. Remembers how far it came and what it missed there.
 */
final class PhraseMatch {
  private static final int MAX_STEPS = 200_000;
  private final ItemText item;
  private final String words;
  private final Phrasebook book;
  private final int last;
  private int furthest;
  private String expected = "";
  private int steps;
  private int stretchStart = -1;
  private Slots found;

  PhraseMatch(ItemText item, Phrasebook book) {
    this.item = item;
    this.words = item.words();
    this.book = book;
    int end = words.length();
    while (end > 0 && " .;,".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    this.last = end;
  }

  /** Whether the whole item is said by the phrase; closing punctuation aside. */
  boolean matches(Phrase phrase) {
    return match(phrase.elements(), 0, new Slots());
  }

  Slots slots() {
    return found;
  }

  int furthest() {
    return furthest;
  }

  /** What the phrase wanted where it failed: literal words or the name of a slot. */
  String expected() {
    return expected;
  }

  private boolean match(List<Element> elements, int at, Slots slots) {
    if (++steps > MAX_STEPS) {
      return false;
    }
    if (elements.isEmpty()) {
      return matchEnd(at, slots);
    }
    Element first = elements.get(0);
    List<Element> rest = elements.subList(1, elements.size());
    if (first instanceof Element.Literal literal) {
      int next = literal(literal.words(), at, rest.isEmpty());
      stretchStart = next >= 0 && !literal.words().isBlank() ? -1 : stretchStart;
      return next >= 0 && match(rest, next, slots);
    } else if (first instanceof Element.Choice choice) {
      for (List<Element> run : choice.runs()) {
        List<Element> all = new ArrayList<>(run);
        all.addAll(rest);
        if (match(all, at, slots.copy())) {
          return true;
        }
      }
      return false;
    }
    return slot((Element.Slot) first, rest, at, slots);
  }

  private boolean slot(Element.Slot slot, List<Element> rest, int at, Slots slots) {
    stretchStart = -1;
    return switch (slot.type()) {
      case WORDS, BLOCK -> quoted(slot, rest, at, slots);
      case ORDINAL, COUNT -> number(slot, rest, at, slots);
      case TARGET, FREE, PROSE, ANY -> stretch(slot, rest, at, slots);
    };
  }

  private boolean matchEnd(int at, Slots slots) {
    int end = at;
    while (end < words.length() && " .;,".indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    if (end < words.length()) {
      missed(end, "the end of the item");
      return false;
    }
    found = slots;
    return true;
  }

  private int literal(String literal, int at, boolean last) {
    int place = at;
    int start = 0;
    if (at > 0 && at < words.length() && words.charAt(at - 1) == ' ' && literal.startsWith(" ")) {
      start = 1;
    }
    for (int i = start; i < literal.length(); i++) {
      if (place == words.length() && last && literal.substring(i).isBlank()) {
        break;
      }
      boolean colon = i == literal.length() - 1 && literal.charAt(i) == ' ';
      if (colon && place < words.length() && ":—–".indexOf(words.charAt(place)) >= 0) {
        break;
      }
      if (place >= words.length() || !same(words.charAt(place), literal.charAt(i))) {
        int failed = stretchStart >= 0 ? afterCitation(stretchStart) : at;
        if (literal.isBlank()) {
          return -1;
        }
        missed(failed, "“" + literal.replaceAll("^[, ]+", "").strip() + "”");
        return -1;
      }
      place++;
    }
    return place;
  }

  /** Where the verb probably stands when a citation is not followed by what was expected. */
  private int afterCitation(int start) {
    int end = start;
    while (end < words.length()
        && !Quotation.opens(words.charAt(end))
        && words.charAt(end) != ItemText.BLOCK) {
      end++;
    }
    int comma = words.lastIndexOf(", ", end);
    return comma > start ? comma + 2 : start;
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b) || (a == '’' && b == '\'');
  }

  private boolean quoted(Element.Slot slot, List<Element> rest, int at, Slots slots) {
    int open = at;
    boolean colon = false;
    while (open < words.length() && " :—–".indexOf(words.charAt(open)) >= 0) {
      colon |= words.charAt(open++) != ' ';
    }
    boolean block = slot.type() == Element.Type.BLOCK;
    String text;
    int next;
    if (item.isBlock(open)) {
      text = block ? item.block(open) : Quotation.plain(item.block(open));
      next = open + 1;
    } else {
      int close = block && !colon ? -1 : Quotation.end(words, open);
      if (close < 0) {
        missed(open, block ? "new text in a blockquote" : "words in quotation marks");
        return false;
      }
      text = words.substring(open + 1, close);
      text = words.charAt(open) == '«' ? unspaced(text) : text;
      next = close + 1;
    }
    if (text.isBlank()) {
      missed(open, "words that are not empty");
      return false;
    }
    if (next < words.length() && words.charAt(next) == ' ' && startsWithoutBlank(rest)) {
      next++;
    }
    return match(rest, next, slots.and(slot.name(), text));
  }

  /** « mot »: the blanks are part of the marks in French. */
  private static String unspaced(String text) {
    return text.replaceAll("^[ \u00A0\u202F]+|[ \u00A0\u202F]+$", "");
  }

  private static boolean startsWithoutBlank(List<Element> rest) {
    return !rest.isEmpty()
        && rest.get(0) instanceof Element.Literal literal
        && !literal.words().startsWith(" ");
  }

  private boolean number(Element.Slot slot, List<Element> rest, int at, Slots slots) {
    int end = at;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    String word = words.substring(at, end);
    int value = slot.type() == Element.Type.COUNT ? digits(word) : book.ordinal(word);
    if (value <= 0) {
      missed(at, slot.type() == Element.Type.COUNT ? "a number" : "an ordinal such as “second”");
      return false;
    }
    String ending = book.word("ordinal-ending");
    boolean ended = !ending.isEmpty() && words.startsWith(ending, end);
    return match(rest, ended ? end + ending.length() : end, slots.and(slot.name(), value));
  }

  private static int digits(String word) {
    boolean figures = !word.isEmpty() && word.length() < 8 && word.chars().allMatch(c -> c < 58);
    return figures && Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 0;
  }

  private boolean stretch(Element.Slot slot, List<Element> rest, int at, Slots slots) {
    boolean anything = slot.type() == Element.Type.ANY;
    boolean unquoted = slot.type() == Element.Type.PROSE;
    int end = at;
    stretchStart = at;
    while (end < words.length()) {
      int close = anything || unquoted ? -1 : Quotation.end(words, end);
      boolean opens = Quotation.opens(words.charAt(end));
      if (!anything && (item.isBlock(end) || (opens && close < 0))) {
        break;
      }
      end = close >= 0 ? close + 1 : end + 1;
      if (rest.isEmpty() ? end < last : !canFollow(rest.get(0), end)) {
        continue;
      }
      String text = words.substring(at, end).strip();
      stretchStart = at;
      if (!text.isEmpty() && match(rest, end, slots.copy().and(slot.name(), value(slot, text)))) {
        return true;
      }
    }
    if (end == at) {
      missed(at, slot.type() == Element.Type.TARGET ? "a citation" : "words");
    }
    return false;
  }

  /** A cheap look at what comes next, before anything is built. */
  private boolean canFollow(Element next, int at) {
    if (!(next instanceof Element.Literal literal) || literal.words().isBlank()) {
      return true;
    }
    int i = 0;
    int place = at;
    while (i < literal.words().length() && literal.words().charAt(i) == ' ') {
      i++;
    }
    while (place < words.length() && words.charAt(place) == ' ') {
      place++;
    }
    return place >= words.length()
        || same(words.charAt(place), literal.words().charAt(i))
        || furthest <= stretchStart;
  }

  private Object value(Element.Slot slot, String text) {
    return slot.type() == Element.Type.TARGET ? book.target(text) : text;
  }

  private void missed(int at, String what) {
    if (at > furthest || expected.isEmpty()) {
      furthest = at;
      expected = what;
    }
  }
}
