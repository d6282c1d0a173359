package org.codicil.charter;

import java.util.Random;

/**
 * Charters of a few lines, for laws that are tried a million times: two or three articles with
 * whatever may hide a change (tables, notes, links, comments, front matter, line breaks). The same
 * seed gives the same text.
 */
public final class SmallCharters {
  private static final String[] WORDS =
      ("the Council may adopt café rules of law State l’État 30 12.5 10,000 2026 under Article 2 §"
              + " Мир право Հայք 公約 عهد paragraph (a) cooperate")
          .split(" ");

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private SmallCharters(long seed) {
    this.random = new Random(seed);
  }

  public static String text(long seed) {
    return new SmallCharters(seed).charter();
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String words(int most) {
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : one(12) ? "\n" : " ").append(word());
    }
    return words.toString();
  }

  private String word() {
    String word = WORDS[random.nextInt(WORDS.length)];
    return switch (random.nextInt(30)) {
      case 0 -> "**" + word + "**";
      case 1 -> "*" + word + "*";
      case 2 -> "[" + word + "](http://a.b/" + random.nextInt(9) + ")";
      case 3 -> word + "[^1]";
      case 4 -> word + " <!-- note " + random.nextInt(9) + " -->";
      case 5 -> word + "  \n" + word;
      case 6 -> "`" + word + "`";
      default -> word;
    };
  }

  private String line(int most) {
    return words(most).replace("  \n", " ").replace('\n', ' ');
  }

  private String charter() {
    if (one(6)) {
      out.append("---\nlanguage: en\nnote: ").append(random.nextInt(9)).append("\n---\n");
    }
    if (one(2)) {
      out.append("# Charter of ").append(line(2)).append("\n\n");
    }
    if (one(4)) {
      out.append("The Parties, ").append(words(4)).append(",\n\n");
    }
    String heading =
        new String[] {"### Article %d. ", "## § %d ", "**Article %d.** ", "Art. %d — "}
            [random.nextInt(4)];
    int articles = 1 + random.nextInt(3);
    for (int i = 1; i <= articles; i++) {
      out.append(heading.replace("%d", Integer.toString(i))).append(line(3)).append("\n\n");
      int paragraphs = 1 + random.nextInt(3);
      boolean numbered = one(2);
      for (int k = 1; k <= paragraphs; k++) {
        out.append(numbered ? k + ". " : "").append("It ").append(words(7)).append(".\n\n");
      }
      rest();
    }
    if (one(3)) {
      out.append("[^1]: ").append(words(4)).append(".\n");
    }
    return one(12) ? out.toString().replace("\n", "\r\n") : out.toString();
  }

  private void rest() {
    switch (random.nextInt(14)) {
      case 0 -> {
        out.append("| State | Status |\n| :-- | --- |\n| Isle ").append(line(1)).append(" | ");
        out.append(line(2)).append(" |\n| Ram | ").append(line(1)).append(" |\n\n");
      }
      case 1 -> out.append("- ").append(line(3)).append(";\n- ").append(line(3)).append(".\n\n");
      case 2 -> out.append("   (a) ").append(line(3)).append(";\n   (b) b.\n\n");
      case 3 -> out.append("<!-- draft ").append(random.nextInt(9)).append(" -->\n\n");
      case 4 -> out.append("> ").append(line(4)).append("\n\n");
      case 5 -> out.append("![map](m").append(random.nextInt(9)).append(".png)\n\n");
      case 6 -> out.append("[x]: http://c.d/").append(random.nextInt(9)).append("\n\n");
      case 7 -> out.append("```\nif  x = ").append(random.nextInt(9)).append("\n```\n\n");
      default -> {}
    }
  }
}
