package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.charter.RandomCharters;

/**
 * Two versions of a charter nobody wrote. Half of the edits are those of {@link
 * RandomCharters#edit}, which cut and join lines as chance will; the others are what amendments do:
 * an article inserted with a number of its own ("5 bis") or with all later ones counting on, rows
 * and cells, a paragraph split or joined, an article moved with what it holds.
 *
 * @param before the old text
 * @param after the new one
 */
record RandomAmendments(String before, String after) {
  private static final Pattern ARTICLE =
      Pattern.compile("(?m)^#{2,5} \\**(?:Article|Artikel|Art\\.|Статья|\\d+\\.\\d+\\.) ?.*$");
  private static final Pattern HEADING_NUMBER =
      Pattern.compile("(Article|Artikel|Art\\.|Статья)( +)(\\d{1,4})");

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=[a-z]{2}) (?=[a-z]{3,9} [a-z]{2,9} )");

  /** The pair of a seed; the same seed gives the same pair. */
  static RandomAmendments of(long seed) {
    Random random = new Random(seed);
    String before = shortened(RandomCharters.text(seed), random);
    String after = before;
    int edits = 1 + random.nextInt(5);
    for (int i = 0; i < edits; i++) {
      after = random.nextBoolean() ? RandomCharters.edit(after, random, 1) : amend(after, random);
    }
    return new RandomAmendments(before, after);
  }

  /**
   * The pair of a seed with edits as drafters make them: never half a sign or half a number. Lines
   * cut and joined at random make other provisions of what follows, which no instrument says
   * shortly.
   */
  static RandomAmendments drafted(long seed) {
    Random random = new Random(seed);
    String before = shortened(RandomCharters.text(seed), random);
    String after = before;
    int edits = 1 + random.nextInt(5);
    for (int i = 0; i < edits; i++) {
      after = random.nextBoolean() ? reworded(after, random) : amend(after, random);
    }
    return new RandomAmendments(before, after);
  }

  /** A word of a sentence gives way to another, is added or deleted. */
  private static String reworded(String text, Random random) {
    List<Integer> blanks = new ArrayList<>();
    Matcher between = BETWEEN_WORDS.matcher(text);
    while (between.find()) {
      blanks.add(between.start());
    }
    if (blanks.isEmpty()) {
      return text;
    }
    int from = blanks.get(random.nextInt(blanks.size()));
    int to = text.indexOf(' ', from + 1);
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from) + " any thing" + text.substring(from);
      default -> text.substring(0, from) + " something" + text.substring(to);
    };
  }

  /** Most charters lose their middle: what goes wrong does so in short ones, and faster. */
  private static String shortened(String text, Random random) {
    List<String> blocks = new ArrayList<>(List.of(text.split("(?<=\n)(?=\r?\n)", -1)));
    if (random.nextInt(8) > 0 && blocks.size() > 26) {
      blocks.subList(14 + random.nextInt(4), blocks.size() - 8).clear();
    }
    return String.join("", blocks);
  }

  private static String amend(String text, Random random) {
    String plain = text.replace("\r\n", "\n");
    String amended =
        switch (random.nextInt(6)) {
          case 0 -> row(plain, random);
          case 1 -> inserted(plain, random, false);
          case 2 -> inserted(plain, random, true);
          case 3 -> split(plain, random);
          case 4 -> joined(plain, random);
          default -> moved(plain, random);
        };
    return text.indexOf("\r\n") < 0 ? amended : amended.replace("\n", "\r\n");
  }

  /** A row comes, goes or has another cell. */
  private static String row(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("| Isle")) {
        rows.add(i);
      }
    }
    if (rows.isEmpty()) {
      return text;
    }
    int at = rows.get(random.nextInt(rows.size()));
    switch (random.nextInt(3)) {
      case 0 -> lines.add(at, "| Isle " + random.nextInt(30) + " | new | 7 |\n");
      case 1 -> lines.remove(at);
      default -> lines.set(at, lines.get(at).replaceFirst("\\| [^|]* \\|$", "| covered |"));
    }
    return String.join("", lines);
  }

  /** A new article between two others; the later ones, and references to them, may count on. */
  private static String inserted(String text, Random random, boolean cascade) {
    List<int[]> articles = articles(text);
    if (articles.size() < 2) {
      return text;
    }
    int[] next = articles.get(1 + random.nextInt(articles.size() - 1));
    String head = text.substring(next[0], text.indexOf('\n', next[0]));
    Matcher number = HEADING_NUMBER.matcher(head);
    if (!number.find()) {
      return text;
    }
    int value = Integer.parseInt(number.group(3));
    String stem = head.substring(0, number.start(3));
    String body = "\n\nThe members consult one another.\n\n";
    if (!cascade) {
      return text.substring(0, next[0])
          + stem
          + Math.max(1, value - 1)
          + " bis"
          + (head.contains("**") ? "**" : "")
          + body
          + text.substring(next[0]);
    }
    String later =
        HEADING_NUMBER
            .matcher(text.substring(next[0]))
            .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + m.group(2) + next(m.group(3))));
    return text.substring(0, next[0])
        + stem
        + value
        + (head.contains("**") ? "**" : "")
        + body
        + later;
  }

  private static int next(String number) {
    return Integer.parseInt(number) + 1;
  }

  private static List<int[]> articles(String text) {
    List<int[]> articles = new ArrayList<>();
    Matcher heading = ARTICLE.matcher(text);
    while (heading.find()) {
      articles.add(new int[] {heading.start(), text.length()});
      if (articles.size() > 1) {
        articles.get(articles.size() - 2)[1] = heading.start();
      }
    }
    return articles;
  }

  /** One paragraph becomes two, between any two of its words. */
  private static String split(String text, Random random) {
    List<String> blocks = new ArrayList<>(List.of(text.split("(?<=\n)(?=\n)", -1)));
    int at = random.nextInt(blocks.size());
    String[] words = blocks.get(at).split(" ", -1);
    if (words.length > 5 && !blocks.get(at).contains("|") && !blocks.get(at).contains("#")) {
      int cut = 2 + random.nextInt(words.length - 3);
      words[cut] = "\n\n" + words[cut];
      blocks.set(at, String.join(" ", words).replace(" \n", "\n"));
    }
    return String.join("", blocks);
  }

  /** Two neighbouring paragraphs become one. */
  private static String joined(String text, Random random) {
    List<String> blocks = new ArrayList<>(List.of(text.split("(?<=\n)(?=\n)", -1)));
    int at = random.nextInt(blocks.size());
    if (at > 0 && blocks.get(at).matches("\n\\p{Lu}[^#|]*\n?")) {
      blocks.set(at - 1, blocks.get(at - 1).stripTrailing() + " ");
      blocks.set(at, blocks.get(at).substring(1));
    }
    return String.join("", blocks);
  }

  /** An article with what it holds stands after another one. */
  private static String moved(String text, Random random) {
    List<int[]> articles = articles(text);
    if (articles.size() < 3) {
      return text;
    }
    int from = random.nextInt(articles.size() - 1);
    int to = random.nextInt(articles.size() - 1);
    int[] article = articles.get(from);
    String source = text.substring(article[0], article[1]);
    if (source.contains("\n# ") || source.contains("\n## ") || !source.endsWith("\n\n")) {
      return text;
    }
    int place = articles.get(to)[0];
    return place <= article[0]
        ? text.substring(0, place)
            + source
            + text.substring(place, article[0])
            + text.substring(article[1])
        : text.substring(0, article[0])
            + text.substring(article[1], place)
            + source
            + text.substring(place);
  }
}
