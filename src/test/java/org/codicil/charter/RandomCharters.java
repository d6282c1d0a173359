package org.codicil.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Charters nobody wrote: every convention of numbering, wraps, tables, notes, scripts and line
 * ends, and now and then a soup of Markdown signs. The same seed gives the same text.
 */
public final class RandomCharters {
  private static final String[] WORDS =
      ("the Council shall adopt its rules and report each year to Assembly of members in good faith"
              + " without prejudice any decision taken by majority Staaten über Länder où été"
              + " организация мира 加盟国 دولة naïve “quoted” State’s 30 12.5 10,000 2026 Article 4"
              + " paragraph 2 §")
          .split(" ");
  private static final String[] SOUP = {
    "**",
    "*",
    "_",
    "`",
    "[",
    "](",
    ")",
    "<",
    ">",
    "|",
    "#",
    "##",
    "- ",
    "1. ",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "> ",
    "~~~",
    "```",
    "---",
    "===",
    "[^1]",
    "[^1]: ",
    "<sup>",
    "</sup>",
    "<!--",
    "-->",
    "\\",
    "&amp;",
    "\u0000",
    "\ud800",
    "\u202e",
    "(a) ",
    "1) ",
    "§ ",
    "Article 1",
    "Chapter I",
    "a",
    " ",
    "| - |",
    "[x]: y",
    "<a name=\"f1\">1</a>",
    "**Section. 1.**",
    "\r",
    "\r\n",
    "  \n",
    "°",
    "I. - ",
    "\n\nDone at Bonn.\n"
  };

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private RandomCharters(long seed) {
    this.random = new Random(seed);
  }

  /** A charter, or one time in six a soup of signs. */
  public static String text(long seed) {
    RandomCharters charter = new RandomCharters(seed);
    return charter.random.nextInt(6) == 0 ? charter.soup() : charter.charter();
  }

  /** A text without any order, for readers that must not fail. */
  public static String soup(long seed) {
    return new RandomCharters(seed).soup();
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String soup() {
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      out.append(one(3) ? WORDS[random.nextInt(WORDS.length)] : pick(SOUP));
    }
    return out.toString();
  }

  private String words(int least, int most) {
    int count = least + random.nextInt(most - least + 1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      words.add(
          one(25)
              ? pick("**" + word + "**", "*" + word + "*", "[" + word + "](http://x.y)")
              : word);
    }
    return String.join(" ", words);
  }

  private String sentence() {
    String words = words(4, 24);
    return "The " + words + (one(20) ? "[^1]" : "") + ".";
  }

  private String wrapped(String text, String indent) {
    if (!one(4)) {
      return text;
    }
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 40) {
        wrapped.append('\n').append(indent);
        column = 0;
      } else if (wrapped.length() > 0) {
        wrapped.append(' ');
      }
      wrapped.append(word);
      column += word.length() + 1;
    }
    return wrapped.toString();
  }

  private String charter() {
    if (one(8)) {
      out.append("---\ntitle: \"Random\"\nlanguage: ")
          .append(pick("en", "de", "fr"))
          .append("\n---\n");
    }
    if (!one(6)) {
      out.append("# ").append(words(2, 6)).append("\n\n");
    }
    int recitals = random.nextInt(4);
    for (int i = 0; i < recitals; i++) {
      out.append(sentence()).append("\n\n");
    }
    int convention = random.nextInt(9);
    int article = 1;
    int chapters = 1 + random.nextInt(3);
    for (int chapter = 1; chapter <= chapters; chapter++) {
      out.append(chapter(convention, chapter));
      int articles = 1 + random.nextInt(4);
      for (int i = 0; i < articles; i++) {
        out.append(article(convention, article));
        body(convention);
        article += one(12) ? 0 : 1;
      }
    }
    schedules();
    if (one(3)) {
      out.append("[^1]: ").append(sentence()).append('\n');
    }
    return finished(out.toString());
  }

  private String finished(String text) {
    String ends = one(5) ? text.replace("\n", "\r\n") : text;
    String stripped = one(4) ? ends.stripTrailing() : ends;
    return one(8) ? "\ufeff" + stripped : stripped;
  }

  private static String roman(int value) {
    return new String[] {"0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"}[value];
  }

  private String chapter(int convention, int chapter) {
    String title = words(1, 5);
    return switch (convention) {
      case 0 -> "## CHAPTER " + roman(chapter) + "\n### " + title + "\n";
      case 1 -> "## Part " + chapter + "\n\n";
      case 2 -> "### " + chapter + ". Kapitel: " + title + "\n\n";
      case 3 -> "Chapitre " + roman(chapter) + " : " + title + "\n\n";
      case 4 -> "### Hoofdstuk " + roman(chapter) + "\n#### " + title + "\n\n";
      case 5 -> "## Глава " + roman(chapter) + ". " + title + "\n\n";
      case 6 -> "";
      case 7 -> "## " + chapter + ". " + title + "\n\n";
      default -> "## " + title + "\n\n";
    };
  }

  private String article(int convention, int article) {
    String title = one(3) ? "" : words(1, 5);
    String number = one(15) ? article + pick("a", " bis", "bis") : Integer.toString(article);
    return switch (convention) {
      case 0 -> "### Article " + number + "\n";
      case 1 -> "### Article " + number + " — " + title + "\n\n";
      case 2 -> "##### **Art. " + number + "** " + title + "\n\n";
      case 3 -> "Article " + number + "\n\n";
      case 4 -> "### Artikel  " + number + "  \n\n";
      case 5 -> "### Статья " + number + ". " + title + "\n\n";
      case 6 -> "**Section. " + number + ".** ";
      case 7 -> "### " + number + ".1. " + title + "\n\n";
      default -> "### " + title + "\n\n";
    };
  }

  private void body(int convention) {
    int paragraphs = 1 + random.nextInt(4);
    boolean numbered = one(2);
    String form = pick("%d. ", "(%d) ", "%d) ", "1. ", "<sup>%d</sup> ");
    for (int i = 1; i <= paragraphs; i++) {
      String sign = numbered ? String.format(form, i) : "";
      out.append(sign).append(wrapped(sentence(), one(2) ? "   " : "")).append("\n\n");
      if (one(3)) {
        points();
      }
      if (one(15)) {
        out.append("> ").append(sentence()).append("\n> ").append(words(2, 5)).append("\n\n");
      }
      if (one(20)) {
        out.append(pick("(as amended in 2010)", "* * *", "<div>x</div>", "[ref]: http://a.b"))
            .append("\n\n");
      }
    }
  }

  private void points() {
    int count = 2 + random.nextInt(3);
    String form = pick("    (%s) ", "- ", "* ", "%s. ", "- (%s) ", "   %s) ");
    boolean tight = one(2);
    for (int i = 0; i < count; i++) {
      String letter = String.valueOf((char) ('a' + i));
      out.append(form.replace("%s", letter)).append(words(3, 10)).append(i + 1 < count ? ";" : ".");
      out.append(tight ? "\n" : "\n\n");
      if (one(6)) {
        out.append("    - ").append(words(2, 4)).append('\n');
      }
    }
    out.append('\n');
    if (one(4)) {
      out.append("as ").append(words(3, 6)).append(".\n\n");
    }
  }

  private void schedules() {
    int count = one(2) ? 0 : 1 + random.nextInt(2);
    for (int i = 1; i <= count; i++) {
      out.append(pick("## Schedule ", "## Annex "))
          .append(roman(i))
          .append(". ")
          .append(words(1, 3));
      out.append("\n\n| State | Status | ")
          .append(words(1, 1))
          .append(" |\n| --- | ---: | :-- |\n");
      int rows = 1 + random.nextInt(5);
      for (int row = 0; row < rows; row++) {
        out.append("| Isle ")
            .append(one(6) ? 0 : row)
            .append(" | ")
            .append(words(1, 2))
            .append(" | ");
        out.append(one(4) ? "" : random.nextInt(1000)).append(" |\n");
      }
      out.append('\n');
    }
  }

  /** An edited version of a text: words and whole blocks changed, as amendments change them. */
  public static String edit(String text, Random random, int edits) {
    List<String> blocks = new ArrayList<>(List.of(text.split("(?<=\n)(?=\n)", -1)));
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(blocks.size());
      String block = blocks.get(at);
      switch (random.nextInt(9)) {
        case 0, 1, 2 -> blocks.set(at, reworded(block, random));
        case 3 -> blocks.add(at, "\nThe inserted words number " + random.nextInt(100) + ".\n");
        case 4 -> blocks.add(at, "\n### Article " + random.nextInt(40) + "\n\nThe new text.\n");
        case 5 -> {
          if (blocks.size() > 1) {
            blocks.remove(at);
          }
        }
        case 6 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
        case 7 -> renumber(blocks, at, random.nextBoolean() ? 1 : -1);
        default -> blocks.set(at, block.replaceFirst("(\\w) (\\w)", "$1\n$2"));
      }
    }
    return String.join("", blocks);
  }

  private static String reworded(String block, Random random) {
    String[] words = block.split(" ", -1);
    int at = random.nextInt(words.length);
    String word = WORDS[random.nextInt(WORDS.length)];
    words[at] =
        switch (random.nextInt(3)) {
          case 0 -> word;
          case 1 -> words[at] + " " + word;
          default -> at > 0 && at < words.length - 1 ? "" : words[at];
        };
    return String.join(" ", words);
  }

  /** Every article from a block on counts one further, or one less. */
  private static void renumber(List<String> blocks, int from, int by) {
    java.util.regex.Pattern label =
        java.util.regex.Pattern.compile("(Article|Art\\.|§) (\\d{1,4})");
    for (int i = from; i < blocks.size(); i++) {
      blocks.set(
          i,
          label
              .matcher(blocks.get(i))
              .replaceAll(m -> m.group(1) + " " + Math.max(1, Integer.parseInt(m.group(2)) + by)));
    }
  }
}
