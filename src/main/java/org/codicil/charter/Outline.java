package org.codicil.charter;

/** A charter's provisions as an indented list, one line each, for people and for golden tests. */
public final class Outline {
  private static final int WORDS = 48;

  private Outline() {}

  /** The outline of a whole charter; empty for an empty text. */
  public static String of(Charter charter) {
    StringBuilder out = new StringBuilder();
    for (Provision child : charter.root().children()) {
      line(charter, child, 0, out);
    }
    return out.toString();
  }

  private static void line(Charter charter, Provision provision, int depth, StringBuilder out) {
    out.append("  ".repeat(depth)).append(provision.eId()).append("  ").append(provision.kind());
    String name = (provision.label() + " " + provision.number()).strip();
    if (!name.isEmpty()) {
      out.append("  [").append(name).append(']');
    }
    String words = words(charter, provision);
    if (!words.isEmpty()) {
      out.append("  ").append(words);
    }
    out.append('\n');
    for (Provision child : provision.children()) {
      line(charter, child, depth + 1, out);
    }
  }

  /** The first words, on one line, without Markdown's signs. */
  static String words(Charter charter, Provision provision) {
    Block block = provision.block();
    int end = Math.min(block.textEnd(), block.textStart() + 4 * WORDS);
    String plain =
        Cleaned.of(charter.text(), block.textStart(), end, provision.inlines()).words().toString();
    String words = String.join(" ", plain.strip().split("\\s+"));
    if (words.codePointCount(0, words.length()) <= WORDS && end == block.textEnd()) {
      return words;
    }
    int cut = words.offsetByCodePoints(0, Math.min(WORDS, words.codePointCount(0, words.length())));
    return words.substring(0, cut).stripTrailing() + "…";
  }
}
