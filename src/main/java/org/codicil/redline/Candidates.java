package org.codicil.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, among many provisions, the few that may be like a given one: those that share its rarest
 * words, or its label. An inverted index; a word that more than {@link #COMMON} provisions hold
 * says nothing and is passed over, which bounds the cost of a look-up.
 */
final class Candidates {
  static final int COMMON = 12;
  private final Map<Integer, List<Node>> byWord = new HashMap<>();
  private final Map<String, List<Node>> byLabel = new HashMap<>();
  private final int most;
  private final Spent spent;

  /**
   * @param most how many candidates to give at most
   * @param spent is told of provisions for which there is none but too common words
   */
  Candidates(List<Node> nodes, int most, Spent spent) {
    this.most = most;
    this.spent = spent;
    for (Node node : nodes) {
      for (int word : node.bag().vocabulary()) {
        List<Node> holders = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
        if (holders.size() <= COMMON) {
          holders.add(node);
        }
      }
      if (!node.label.isEmpty()) {
        byLabel.computeIfAbsent(node.label, l -> new ArrayList<>(1)).add(node);
      }
    }
  }

  List<Node> of(Node node) {
    Map<Node, Double> votes = new LinkedHashMap<>();
    boolean passedOver = false;
    for (int word : node.bag().vocabulary()) {
      List<Node> holders = byWord.get(word);
      if (holders == null) {
        continue;
      }
      if (holders.size() > COMMON) {
        passedOver = true;
      } else {
        for (Node holder : holders) {
          votes.merge(holder, 1.0 / holders.size(), Double::sum);
        }
      }
    }
    List<Node> called = byLabel.getOrDefault(node.label, List.of());
    if (called.size() <= COMMON) {
      called.forEach(other -> votes.merge(other, 0.5, Double::sum));
    }
    if (votes.isEmpty() && passedOver) {
      spent.crowded(node);
    }
    return votes.entrySet().stream()
        .sorted(Map.Entry.<Node, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
