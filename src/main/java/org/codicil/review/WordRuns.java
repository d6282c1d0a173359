package org.codicil.review;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of words in which two short texts differ, after the longest common subsequence of their
 * words.
 */
record WordRuns(List<String> old, List<String> now, List<int[]> hunks) {
  /** Words that change into others; a word of context stands on both sides where one is needed. */
  record Run(String old, String now) {}

  /** Longer texts are not worth the square of their length. */
  private static final int MOST = 2_000;

  static WordRuns of(String before, String after) {
    List<String> a = List.of(before.strip().split("\\s+"));
    List<String> b = List.of(after.strip().split("\\s+"));
    return a.size() > MOST || b.size() > MOST
        ? new WordRuns(a, b, List.of())
        : new WordRuns(a, b, hunks(a, b));
  }

  private static List<int[]> hunks(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<int[]> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        i++;
        j++;
        continue;
      }
      int[] hunk = {i, i, j, j};
      while ((i < a.size() || j < b.size())
          && !(i < a.size() && j < b.size() && a.get(i).equals(b.get(j)))) {
        boolean old = j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1];
        i += old ? 1 : 0;
        j += old ? 0 : 1;
      }
      hunk[1] = i;
      hunk[3] = j;
      hunks.add(hunk);
    }
    return hunks;
  }

  /** The runs, each with kept words around it until its old words stand in the text only once. */
  List<Run> distinct() {
    List<Run> runs = new ArrayList<>();
    String all = " " + String.join(" ", old) + " ";
    for (int n = 0; n < hunks.size(); n++) {
      int[] h = hunks.get(n);
      int roomBefore = h[0] - (n == 0 ? 0 : hunks.get(n - 1)[1]);
      int roomAfter = (n + 1 == hunks.size() ? old.size() : hunks.get(n + 1)[0]) - h[1];
      int before = 0;
      int after = 0;
      while (!isSingle(all, h[0] - before, h[1] + after)
          && (before < roomBefore || after < roomAfter - 1)) {
        if (after < before && after < roomAfter - 1 || before >= roomBefore) {
          after++;
        } else {
          before++;
        }
      }
      runs.add(
          new Run(
              String.join(" ", old.subList(h[0] - before, h[1] + after)),
              String.join(" ", now.subList(h[2] - before, h[3] + after))));
    }
    return runs;
  }

  private boolean isSingle(String all, int from, int to) {
    String words = String.join(" ", old.subList(from, to));
    int first = words.isEmpty() ? -1 : all.indexOf(words);
    return first >= 0 && all.indexOf(words, first + 1) < 0;
  }
}
