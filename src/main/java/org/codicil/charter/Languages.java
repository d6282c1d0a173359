package org.codicil.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Decides a charter's language: front matter, else the label words, else everyday words. */
final class Languages {
  private static final int SAMPLE = 4000;

  private Languages() {}

  static String of(String text, List<Node> nodes) {
    String declared = declared(text, nodes);
    if (!declared.isEmpty()) {
      return declared;
    }
    Map<String, Integer> votes = new LinkedHashMap<>();
    Labels.LANGUAGES.forEach(language -> votes.put(language, 0));
    for (Node node : nodes) {
      for (Labels.Word word : node.words) {
        votes.merge(word.language(), 1, Integer::sum);
      }
    }
    int most = votes.values().stream().max(Integer::compare).orElse(0);
    List<String> leading =
        Labels.LANGUAGES.stream().filter(language -> votes.get(language) == most).toList();
    return leading.size() == 1
        ? leading.get(0)
        : leading.contains("ja") && leading.size() < 4 ? kana(text) : everyday(text, leading);
  }

  /** Chinese and Japanese label with the same signs; Japanese sentences have hiragana. */
  private static String kana(String text) {
    boolean hiragana =
        text.substring(0, Math.min(SAMPLE, text.length()))
            .chars()
            .anyMatch(c -> c >= 0x3041 && c <= 0x3096);
    return hiragana ? "ja" : "zh";
  }

  private static String everyday(String text, List<String> candidates) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    StringTokenizer words =
        new StringTokenizer(text.substring(0, Math.min(SAMPLE, text.length())), " \n\t,.;:()");
    Map<String, List<String>> common = new LinkedHashMap<>();
    candidates.forEach(language -> common.put(language, Labels.list(language, "common")));
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      common.forEach(
          (language, known) -> counts.merge(language, known.contains(word) ? 1 : 0, Integer::sum));
    }
    String best = "en";
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return most == 0 && !candidates.contains("en") ? candidates.get(0) : best;
  }

  private static String declared(String text, List<Node> nodes) {
    if (nodes.isEmpty() || nodes.get(0).kind != Kind.FRONT_MATTER) {
      return "";
    }
    Node matter = nodes.get(0);
    return text.substring(matter.textStart, matter.textEnd)
        .lines()
        .filter(line -> line.startsWith("language:") || line.startsWith("lang:"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip().replaceAll("[\"']", ""))
        .filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"))
        .findFirst()
        .orElse("");
  }

  /** Reads words that two languages use for different units as the charter's language does. */
  static void settle(List<Node> nodes, String language) {
    for (Node node : nodes) {
      for (Labels.Word word : node.words) {
        if (word.language().equals(language) && node.kind.isHeaded()) {
          node.kind = word.kind();
        }
      }
    }
  }
}
