package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Provision;

/**
 * The budgets that ended a pass of one comparison, with the places, so that no result looks more
 * thorough than it is. Every budget here bounds the cost of texts that are no law a person wrote;
 * the redline stays right in any case (it is proved), it only marks more than it might. Working
 * state of one comparison, never shared.
 */
final class Spent {
  /** Places named in one notice; the others are counted. */
  private static final int NAMED = 3;

  private final Charter now;
  private final List<String> words = new ArrayList<>();
  private final List<String> provisions = new ArrayList<>();
  private final Set<String> parts = new TreeSet<>();
  private final Set<Node> crowded = new java.util.LinkedHashSet<>();

  Spent(Charter now) {
    this.now = now;
  }

  /** {@link WordDiff} had to begin anew within a provision, so that marks may not be the least. */
  void words(Provision provision, int before, int after) {
    words.add(
        where(now, provision)
            + String.format(Locale.ROOT, " (%,d words and signs by %,d)", before, after));
  }

  /** {@link Alignment} had to begin anew within a run of provisions without any single one. */
  void provisions(Node first, int before, int after) {
    provisions.add(
        where(first.charter, first.provision)
            + String.format(Locale.ROOT, " (%,d provisions by %,d)", before, after));
  }

  /** {@link Splits} stopped looking for further parts of a paragraph. */
  void parts(Node node) {
    parts.add(where(node.charter, node.provision));
  }

  /** {@link Candidates} had none to give for a provision, all its words being too common. */
  void crowded(Node node) {
    crowded.add(node);
  }

  /** What the reader is told; each notice ends with its code in {@code docs/diagnostics.md}. */
  List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (!words.isEmpty()) {
      notices.add(
          "More than "
              + GreedyDiff.MOST
              + " changed words in one stretch, so more may be marked than need be: "
              + listed(words)
              + " [redline/words-in-stretches]");
    }
    if (!provisions.isEmpty()) {
      notices.add(
          "More than "
              + GreedyDiff.MOST
              + " changed provisions among others just like them, so more may be marked than need be: "
              + listed(provisions)
              + " [redline/provisions-in-stretches]");
    }
    if (!parts.isEmpty()) {
      notices.add(
          "A paragraph split into or joined from more than "
              + Splits.PARTS
              + " parts is followed no further: "
              + listed(List.copyOf(parts))
              + " [redline/parts-not-followed]");
    }
    List<String> left =
        crowded.stream()
            .filter(node -> !node.matched())
            .map(node -> where(node.charter, node.provision))
            .toList();
    if (!left.isEmpty()) {
      notices.add(
          "No counterpart was looked for, since more than "
              + Candidates.COMMON
              + " others hold each of its words and pairs of words; shown as deleted or inserted: "
              + listed(left)
              + " [redline/counterpart-not-sought]");
    }
    return notices;
  }

  private static String where(Charter charter, Provision provision) {
    String citation = Citation.of(charter, provision);
    return citation.isEmpty() ? provision.eId().value() : citation;
  }

  private static String listed(List<String> places) {
    String named = String.join("; ", places.subList(0, Math.min(NAMED, places.size())));
    int more = places.size() - NAMED;
    return more > 0 ? named + String.format(Locale.ROOT, "; and %,d more", more) : named;
  }
}
