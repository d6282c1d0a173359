package org.codicil.redline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a provision and their neighbours, unordered, to tell how alike two provisions are.
 * Words and pairs of words count half each: law repeats its function words everywhere, pairs of
 * words it does not. Sorensen-Dice coefficient (Dice 1945). Cost: the words of both, once sorted.
 */
final class Bag {
  private final int[] words;
  private final int[] pairs;

  private Bag(int[] words, int[] pairs) {
    this.words = words;
    this.pairs = pairs;
  }

  static Bag of(List<Node> nodes) {
    IntStream.Builder all = IntStream.builder();
    nodes.forEach(node -> collect(node, all));
    int[] words = all.build().toArray();
    int count = words.length;
    int[] pairs = new int[Math.max(0, count - 1)];
    for (int i = 0; i + 1 < count; i++) {
      pairs[i] = words[i] * 31 + words[i + 1];
    }
    Arrays.sort(words);
    Arrays.sort(pairs);
    return new Bag(words, pairs);
  }

  private static void collect(Node node, IntStream.Builder into) {
    Words scan =
        new Words(
            node.charter.text(),
            node.provision.block().textStart(),
            node.provision.block().textEnd());
    while (scan.next()) {
      if (scan.isWord()) {
        long hash = scan.hash();
        into.add((int) (hash ^ (hash >>> 32)));
      }
    }
    node.children.forEach(child -> collect(child, into));
  }

  /** Between 0 (nothing in common) and 1 (the same words). */
  static double similarity(Node a, Node b) {
    if (a.words == 0 && b.words == 0) {
      return a.hash == b.hash ? 1 : 0.5;
    }
    int least = Math.min(a.words, b.words);
    int most = Math.max(a.words, b.words);
    if (least * 5 < most) {
      return 2.0 * least / (least + most) * 0.5;
    }
    return similarity(a.bag(), b.bag());
  }

  /** How alike several provisions taken together are to several others. */
  static double similarity(List<Node> a, List<Node> b) {
    return similarity(of(a), of(b));
  }

  private static double similarity(Bag x, Bag y) {
    double byWord = dice(x.words, y.words);
    return x.pairs.length == 0 || y.pairs.length == 0
        ? byWord
        : (byWord + dice(x.pairs, y.pairs)) / 2;
  }

  /** The distinct words, as hashes in ascending order. */
  int[] vocabulary() {
    return Arrays.stream(words).distinct().toArray();
  }

  /** The distinct pairs of neighbouring words, as hashes in ascending order. */
  int[] neighbours() {
    return Arrays.stream(pairs).distinct().toArray();
  }

  private static double dice(int[] x, int[] y) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < x.length && j < y.length) {
      if (x[i] == y[j]) {
        common++;
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return x.length + y.length == 0 ? 0 : 2.0 * common / (x.length + y.length);
  }
}
