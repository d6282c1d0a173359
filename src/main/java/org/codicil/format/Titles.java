package org.codicil.format;

import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.redline.Redline;

/**
 * What a printed document calls its texts. A file's place on somebody's machine is nobody else's
 * business: of a path only so much is printed as tells the two texts apart.
 *
 * @param title the title known from outside, or the one in the text, or the text's name
 * @param before what the old text is called: its version, or its file's name without ending
 * @param after what the new text is called
 */
public record Titles(String title, String before, String after) {
  public static Titles of(Redline redline) {
    Charter old = redline.before();
    Charter now = redline.after();
    String before = version(old);
    String after = version(now);
    boolean told = redline.isPlain() || !before.equals(after);
    int parts = 1;
    while (!redline.isPlain()
        && tail(old, parts).equals(tail(now, parts))
        && parts <= Math.max(depth(old), depth(now))) {
      parts++;
    }
    return new Titles(
        title(now),
        told && !before.isEmpty() ? before : tail(old, parts),
        told && !after.isEmpty() ? after : tail(now, parts));
  }

  private static String title(Charter charter) {
    String title = charter.about().title();
    for (Provision provision : charter.root().children()) {
      if (title.isBlank() && provision.kind() == Kind.TITLE) {
        title = charter.ownText(provision);
      }
    }
    return Gate.line(title.isBlank() ? tail(charter, 1) : title);
  }

  private static String version(Charter charter) {
    return Gate.line(charter.about().version());
  }

  private static int depth(Charter charter) {
    return charter.name().split("[/\\\\]").length;
  }

  /** The last parts of a path, without the ending that says Markdown. */
  private static String tail(Charter charter, int parts) {
    String name = charter.name();
    int from = name.length();
    for (int i = 0; i < parts && from >= 0; i++) {
      from = Math.max(name.lastIndexOf('/', from - 1), name.lastIndexOf('\\', from - 1));
    }
    String last = name.substring(Math.max(0, from + 1));
    return Gate.line(last.endsWith(".md") ? last.substring(0, last.length() - 3) : last);
  }
}
