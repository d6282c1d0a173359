package org.codicil.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    this.byWord = index(nodes, false);
    for (Node node : nodes) {
      if (!node.label.isEmpty()) {
        List<Node> called = byLabel.get(node.label);
        if (called == null) {
          called = new ArrayList<>(1);
          byLabel.put(node.label, called);
        }
        called.add(node);
      }
    }
  }

  private static Map<Integer, List<Node>> index(List<Node> nodes, boolean inPairs) {
    Map<Integer, List<Node>> index = new HashMap<>();
    for (Node node : nodes) {
      for (int mark : inPairs ? node.bag().neighbours() : node.bag().vocabulary()) {
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
          add(votes, holder, 1.0 / holders.size());
        }
      }
    }
    return passedOver;
  }

  private static void add(Map<Node, Double> votes, Node node, double vote) {
    votes.merge(node, vote, Double::sum);
  }

  List<Node> of(Node node) {
    Map<Node, Double> votes = new LinkedHashMap<>();
    boolean passedOver = vote(node.bag().vocabulary(), byWord, votes);
    if (votes.isEmpty() && passedOver) {
      if (byPair == null) {
        byPair = index(nodes, true);
      }
      passedOver = vote(node.bag().neighbours(), byPair, votes);
    }
    List<Node> called = byLabel.getOrDefault(node.label, List.of());
    if (called.size() <= COMMON) {
      for (Node other : called) {
        add(votes, other, 0.5);
      }
    }
    if (votes.isEmpty() && passedOver) {
      spent.crowded(node);
    }
    List<Elect> elects = new ArrayList<>(votes.size());
    for (Map.Entry<Node, Double> entry : votes.entrySet()) {
      elects.add(new Elect(entry.getKey(), entry.getValue()));
    }
    elects.sort(null);
    List<Node> found = new ArrayList<>(most);
    for (Elect elect : elects.subList(0, Math.min(most, elects.size()))) {
      found.add(elect.node);
    }
    return found;
  }

  /** A node and its votes, most votes first. No lambda: the first of a start is dear. */
  private record Elect(Node node, double votes) implements Comparable<Elect> {
    @Override
    public int compareTo(Elect other) {
      return Double.compare(other.votes, votes);
    }
  }
}
