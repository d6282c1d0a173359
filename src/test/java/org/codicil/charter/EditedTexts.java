package org.codicil.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Real texts, edited as drafters and their editors edit: blocks of lines taken out, brought in from
 * another text, moved, split at a sentence, joined, wrapped anew; words changed; rows of a table
 * changed; numbers counted on. The base texts are all charters that stand here: the shipped ones,
 * the golden ones in every language, the official ones where they are present. Unlike {@link
 * RandomCharters}, nothing in them was made with the reader in mind.
 */
public final class EditedTexts {
  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\(?)(\\d{1,2})([.)] )");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;]) (?=\\p{Lu})");
  private static final Pattern WORDS = Pattern.compile("(?<= )\\p{L}{2,}(?= )");

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("charters"), Path.of("src/test/resources/golden"), Path.of("../shared/charters"));

  private final List<String> texts;

  private EditedTexts(List<String> texts) {
    this.texts = texts;
  }

  /** All Markdown texts that stand here, no longer than a number of characters. */
  public static EditedTexts ofTheHouse(int longest) {
    List<String> texts = new ArrayList<>();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
            String text = Files.readString(file);
            if (text.length() <= longest && text.length() > 200) {
              texts.add(text);
            }
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return new EditedTexts(texts);
  }

  /** The pair of a seed, old and new; the same seed gives the same pair. */
  public List<String> pair(long seed) {
    Random random = new Random(seed);
    String old = pick(texts, random);
    List<String> blocks = blocks(old);
    if (blocks.size() > 40) {
      int from = random.nextInt(blocks.size() - 30);
      blocks = new ArrayList<>(blocks.subList(from, from + 30));
      old = String.join("", blocks);
    }
    for (int edits = 1 + random.nextInt(6); edits > 0 && !blocks.isEmpty(); edits--) {
      edit(blocks, random);
    }
    return List.of(old, String.join("", blocks));
  }

  /** Stretches of lines, each with the blank lines behind it. */
  private static List<String> blocks(String text) {
    return new ArrayList<>(List.of(text.split("(?<=\n\r?\n)(?=[^\r\n])")));
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private void edit(List<String> blocks, Random random) {
    int at = random.nextInt(blocks.size());
    int other = random.nextInt(blocks.size());
    String block = blocks.get(at);
    switch (random.nextInt(14)) {
      case 0 -> blocks.remove(at);
      case 1 -> blocks.add(at, closed(pick(blocks(pick(texts, random)), random)));
      case 2 -> blocks.add(other, closed(blocks.remove(at)));
      case 3 -> Collections.swap(blocks, at, Math.min(at + 1, blocks.size() - 1));
      case 4 -> blocks.set(at, atOne(block, SENTENCE, random, "\n\n"));
      case 5 -> {
        if (at + 1 < blocks.size()) {
          blocks.set(at, block.stripTrailing() + " " + blocks.remove(at + 1));
        }
      }
      case 6 -> blocks.set(at, wrapped(block, 30 + random.nextInt(60)));
      case 7 -> blocks.set(at, atOne(block, WORDS, random, "somewhat"));
      case 8 -> blocks.set(at, atOne(block, WORDS, random, ""));
      case 9 -> blocks.set(at, atOne(block, WORDS, random, "any thing, as the case may be,"));
      case 10 -> blocks.set(at, lines(block, random));
      case 11 -> countOn(blocks, at);
      case 12 -> blocks.set(at, atOne(block, SENTENCE, random, " This is new. "));
      default -> blocks.add(at, block);
    }
  }

  private static String closed(String block) {
    return block.endsWith("\n\n") ? block : block.stripTrailing() + "\n\n";
  }

  /** One of the places that a pattern finds gives way to other words. */
  private static String atOne(String block, Pattern pattern, Random random, String words) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(block);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    if (places.isEmpty()) {
      return block;
    }
    int[] place = places.get(random.nextInt(places.size()));
    return block.substring(0, place[0]) + words + block.substring(place[1]);
  }

  /** A paragraph on lines of another length; what is no plain paragraph stays. */
  private static String wrapped(String block, int width) {
    String words = block.strip();
    if (words.isEmpty() || !Character.isLetter(words.charAt(0)) || words.contains("|")) {
      return block;
    }
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : words.split("\\s+")) {
      boolean turn =
          column > 0 && column + word.length() >= width && Character.isLetter(word.charAt(0));
      lines.append(column == 0 ? "" : turn ? "\n" : " ").append(word);
      column = turn ? word.length() : column + 1 + word.length();
    }
    return lines + block.substring(block.stripTrailing().length());
  }

  /** A line of a list or table is taken out, doubled, or exchanged with the next. */
  private static String lines(String block, Random random) {
    List<String> lines = new ArrayList<>(List.of(block.split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      default -> Collections.swap(lines, at, Math.min(at + 1, lines.size() - 1));
    }
    return String.join("", lines);
  }

  /** Numbered blocks from a place on, up to the next heading, are numbered one further. */
  private static void countOn(List<String> blocks, int at) {
    for (int i = at; i < blocks.size() && !blocks.get(i).startsWith("#"); i++) {
      blocks.set(
          i,
          NUMBERED
              .matcher(blocks.get(i))
              .replaceFirst(m -> m.group(1) + (Integer.parseInt(m.group(2)) + 1) + m.group(3)));
    }
  }
}
