package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * The sentences of a provision, in order: a full stop, question or exclamation mark ends one where
 * white space and a capital, figure or opening mark follow, unless it closes an abbreviation.
 */
final class Sentences {
  /** A sentence in the base, its closing mark included. */
  record Sentence(int block, int start, int end) {}

  private Sentences() {}

  static List<Sentence> of(Blocks blocks, Provision provision) {
    List<Sentence> sentences = new ArrayList<>();
    provision.forEach(
        p -> {
          if (!p.kind().isHeaded() && p.kind() != Kind.HEADING && Resolver.hasWords(p)) {
            split(blocks, p, sentences);
          }
        });
    return sentences;
  }

  private static void split(Blocks blocks, Provision provision, List<Sentence> sentences) {
    String text = blocks.charter().text();
    int block = blocks.indexOf(provision);
    int start = provision.block().textStart();
    int to = provision.block().textEnd();
    for (int at = start; at < to; at++) {
      if (".?!".indexOf(text.charAt(at)) < 0) {
        continue;
      }
      int end = at + 1;
      while (end < to && "”’\")]»*_".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      int next = end;
      while (next < to && WordSearch.isWhite(text.charAt(next))) {
        next++;
      }
      if (next < to && next > end && opens(text.charAt(next)) && !abbreviated(text, start, at)) {
        sentences.add(new Sentence(block, start, end));
        start = next;
        at = next - 1;
      }
    }
    if (start < to) {
      sentences.add(new Sentence(block, start, to));
    }
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "“«„\"([*".indexOf(c) >= 0;
  }

  private static boolean abbreviated(String text, int from, int stop) {
    int start = stop;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return word.length() == 1
        || List.of("Art", "No", "Nos", "Sec", "para", "Mr", "Mrs", "Dr", "St", "cf").contains(word);
  }
}
