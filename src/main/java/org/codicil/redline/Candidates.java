package org.codicil.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds, among many provisions, the few that may be like a given one: those that share its rarest
 * words or, where it has none, rarest pairs of words, or its label. An inverted index; a word that
 * more than {@link #COMMON} provisions hold says nothing and is passed over, which bounds the cost
 * of a look-up.
 */
final class Candidates {
  static final int COMMON = 12;
  private final List<Node> nodes;
  private final Map<Integer, List<Node>> byWord;
  private final Map<String, List<Node>> byLabel = new HashMap<>();
  private final int most;
  private final Spent spent;

  /** By two neighbouring words; made when first a provision has no rare word. */
  private Map<Integer, List<Node>> byPair;

  /**
   * @param most how many candidates to give at most
   * @param spent is told of provisions for which there is none but too common words
   */
  Candidates(List<Node> nodes, int most, Spent spent) {
    this.nodes = nodes;
    this.most = most;
    this.spent = spent;
    this.byWord = index(nodes, Bag::vocabulary);
    for (Node node : nodes) {
      if (!node.label.isEmpty()) {
        byLabel.computeIfAbsent(node.label, l -> new ArrayList<>(1)).add(node);
      }
    }
  }

  private static Map<Integer, List<Node>> index(List<Node> nodes, Function<Bag, int[]> marks) {
    Map<Integer, List<Node>> index = new HashMap<>();
    for (Node node : nodes) {
      for (int mark : marks.apply(node.bag())) {
        List<Node> holders = index.computeIfAbsent(mark, w -> new ArrayList<>(2));
        if (holders.size() <= COMMON) {
          holders.add(node);
        }
      }
    }
    return index;
  }

  /** Adds a vote for each holder of a rare mark; whether a mark was passed over as too common. */
  private static boolean vote(
      int[] marks, Map<Integer, List<Node>> index, Map<Node, Double> votes) {
    boolean passedOver = false;
    for (int mark : marks) {
      List<Node> holders = index.getOrDefault(mark, List.of());
      if (holders.size() > COMMON) {
        passedOver = true;
      } else {
        for (Node holder : holders) {
          votes.merge(holder, 1.0 / holders.size(), Double::sum);
        }
      }
    }
    return passedOver;
  }

  List<Node> of(Node node) {
    Map<Node, Double> votes = new LinkedHashMap<>();
    boolean passedOver = vote(node.bag().vocabulary(), byWord, votes);
    if (votes.isEmpty() && passedOver) {
      if (byPair == null) {
        byPair = index(nodes, Bag::neighbours);
      }
      passedOver = vote(node.bag().neighbours(), byPair, votes);
    }
    List<Node> called = byLabel.getOrDefault(node.label, List.of());
    if (called.size() <= COMMON) {
      called.forEach(other -> votes.merge(other, 0.5, Double::sum));
    }
    if (votes.isEmpty() && passedOver) {
      spent.crowded(node);
    }
    List<Node> ranked = new ArrayList<>(votes.keySet());
    ranked.sort((x, y) -> Double.compare(votes.get(y), votes.get(x)));
    return List.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
  }
}
