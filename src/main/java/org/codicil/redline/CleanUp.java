package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a least word diff readable: what a minimal diff keeps by accident inside a rewritten
 * sentence is given up, changes begin and end at the borders of sentences and clauses where they
 * can, and a text of which most changed is shown as old and new, whole. The first idea is
 * diff-match-patch's semantic clean-up (N. Fraser), done on words; the second its lossless shift.
 * Linear.
 */
final class CleanUp {
  /** Past this share of changed words a text is shown whole, old and new. */
  private static final double MOSTLY = 2.0 / 3;

  /** As many words in a row, unchanged, are no accident: a clause of common length. */
  private static final int KEPT_TOGETHER = 12;

  private final Tokens a;
  private final Tokens b;

  private final Sums aSums;
  private final Sums bSums;

  private CleanUp(Tokens a, Tokens b) {
    this.a = a;
    this.b = b;
    this.aSums = new Sums(a);
    this.bSums = new Sums(b);
  }

  /** Running totals, so that a range of any length is weighed at once. */
  private static final class Sums {
    private final int[] words;
    private final int[] weight;
    private final int[] markup;

    Sums(Tokens t) {
      words = new int[t.size + 1];
      weight = new int[t.size + 1];
      markup = new int[t.size + 1];
      for (int i = 0; i < t.size; i++) {
        words[i + 1] = words[i] + (t.word[i] ? 1 : 0);
        weight[i + 1] = weight[i] + t.weight(i);
        markup[i + 1] = markup[i] + (t.style[i].markup() ? 1 : 0);
      }
    }

    static int of(int[] sums, int from, int to) {
      return to <= from ? 0 : sums[to] - sums[from];
    }
  }

  static List<Span> tidy(List<Span> spans, Tokens a, Tokens b) {
    if (spans.isEmpty()) {
      return spans;
    }
    CleanUp tidy = new CleanUp(a, b);
    List<Span> exact = spans.stream().map(tidy::trim).filter(tidy::isChange).toList();
    List<Span> joined = tidy.join(exact);
    List<Span> shifted = tidy.shift(joined);
    return tidy.wholeIfMostly(shifted);
  }

  /** Tokens that read the same are no change, even if a reference was expected to follow. */
  private Span trim(Span span) {
    int i = span.aLow();
    int j = span.bLow();
    int m = span.aHigh();
    int n = span.bHigh();
    while (i < m && j < n && sameText(i, j)) {
      i++;
      j++;
    }
    while (m > i && n > j && sameText(m - 1, n - 1)) {
      m--;
      n--;
    }
    return new Span(i, m, j, n);
  }

  private boolean sameText(int i, int j) {
    int length = a.end[i] - a.start[i];
    return a.carried(i) == null
        && b.carried(j) == null
        && length == b.end[j] - b.start[j]
        && a.text.regionMatches(a.start[i], b.text, b.start[j], length);
  }

  private boolean isChange(Span span) {
    return span.aLow() < span.aHigh() || span.bLow() < span.bHigh();
  }

  private List<Span> join(List<Span> spans) {
    List<Span> done = new ArrayList<>();
    for (Span span : spans) {
      Span next = span;
      while (!done.isEmpty() && isAccident(done.get(done.size() - 1), next)) {
        next = done.remove(done.size() - 1).join(next);
      }
      done.add(next);
    }
    return done;
  }

  /** Whether what stands between two changes is too little to be read as kept. */
  private boolean isAccident(Span left, Span right) {
    int words = Sums.of(bSums.words, left.bHigh(), right.bLow());
    if (onlyMarkup(left) != onlyMarkup(right)) {
      return false;
    }
    if (words == 0) {
      return !endsSentence(left.bHigh(), right.bLow());
    }
    int kept = Sums.of(bSums.weight, left.bHigh(), right.bLow());
    return kept < size(left) && kept < size(right) && words <= 4
        || kept * 2 < Math.min(size(left), size(right));
  }

  private boolean onlyMarkup(Span span) {
    return Sums.of(aSums.markup, span.aLow(), span.aHigh()) == span.aHigh() - span.aLow()
        && Sums.of(bSums.markup, span.bLow(), span.bHigh()) == span.bHigh() - span.bLow();
  }

  private boolean endsSentence(int from, int to) {
    for (int j = from; j < to; j++) {
      if (b.isSign(j, ".;:!?")) {
        return true;
      }
    }
    return false;
  }

  private int size(Span span) {
    return Math.max(
        Sums.of(aSums.weight, span.aLow(), span.aHigh()),
        Sums.of(bSums.weight, span.bLow(), span.bHigh()));
  }

  private List<Span> shift(List<Span> spans) {
    List<Span> done = new ArrayList<>();
    for (int k = 0; k < spans.size(); k++) {
      Span span = spans.get(k);
      Span before = done.isEmpty() ? new Span(0, 0, 0, 0) : done.get(done.size() - 1);
      Span after = k + 1 < spans.size() ? spans.get(k + 1) : new Span(a.size, 0, b.size, 0);
      if (span.aLow() == span.aHigh()) {
        int by = shift(b, span.bLow(), span.bHigh(), before.bHigh(), after.bLow());
        span = new Span(span.aLow() + by, span.aHigh() + by, span.bLow() + by, span.bHigh() + by);
      } else if (span.bLow() == span.bHigh()) {
        int by = shift(a, span.aLow(), span.aHigh(), before.aHigh(), after.aLow());
        span = new Span(span.aLow() + by, span.aHigh() + by, span.bLow() + by, span.bHigh() + by);
      }
      done.add(span);
    }
    return done;
  }

  /** How far to shift a run that can stand at several places, so that it begins and ends well. */
  private static int shift(Tokens t, int low, int high, int floor, int ceiling) {
    int best = 0;
    int bestScore = score(t, low, high);
    for (int k = 1; low - k >= floor && t.id[low - k] == t.id[high - k]; k++) {
      int score = score(t, low - k, high - k);
      if (score > bestScore) {
        best = -k;
        bestScore = score;
      }
    }
    for (int k = 1; high + k <= ceiling && t.id[low + k - 1] == t.id[high + k - 1]; k++) {
      int score = score(t, low + k, high + k);
      if (score > bestScore) {
        best = k;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(Tokens t, int low, int high) {
    boolean opens = low == 0 || t.isSign(low - 1, ".;:!?");
    boolean closes = high == t.size || t.isSign(high - 1, ".;:!?");
    if (opens && closes && t.isSign(high - 1, ".;:!?")) {
      return 5;
    }
    if (opens && high == t.size) {
      return 4;
    }
    boolean comma = low > 0 && t.isSign(low - 1, ",");
    if (comma && t.isSign(high - 1, ",") || opens && t.isSign(high - 1, ",")) {
      return 3;
    }
    return t.isSign(low, ",") && !t.isSign(high - 1, ",") ? 3 : 0;
  }

  /** Whether enough words stand together unchanged to be read as kept, whatever changed around. */
  private boolean keepsMuch(List<Span> spans) {
    for (int k = 1; k < spans.size(); k++) {
      if (Sums.of(bSums.words, spans.get(k - 1).bHigh(), spans.get(k).bLow()) >= KEPT_TOGETHER) {
        return true;
      }
    }
    return false;
  }

  /** From the first change to the last, if little in between was kept, all counts as replaced. */
  private List<Span> wholeIfMostly(List<Span> spans) {
    if (spans.size() < 2) {
      return spans;
    }
    int changed = 0;
    for (Span span : spans) {
      changed += size(span);
    }
    Span all = spans.get(0).join(spans.get(spans.size() - 1));
    return changed > size(all) * MOSTLY && !keepsMuch(spans) ? List.of(all) : spans;
  }
}
