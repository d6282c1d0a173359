package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.format.Digest;
import org.codicil.format.Gate;
import org.codicil.format.UnseenLines;
import org.codicil.redline.Proof;
import org.codicil.redline.Redline;
import org.codicil.redline.Statistics;

/** The lines above and below a redline: what is compared, how much changed, and the proof. */
final class Masthead {
  private Masthead() {}

  static void open(Page page, Redline redline, Names names) {
    page.line(new InkText().append(title(redline.after()), Ink.STRONG));
    Charter after = redline.after();
    if (!after.about().notice().isEmpty()) {
      page.line(new InkText().append(Gate.line(after.about().notice()), Ink.EMPHASIS));
    }
    String versions = versions(redline);
    String figures = figures(redline.statistics());
    int room = page.options().width() - Page.MARGIN;
    int gap = room - DisplayWidth.of(versions) - DisplayWidth.of(figures) - 1;
    if (gap >= 3) {
      page.line(new InkText().append(versions + " ".repeat(gap) + figures, Ink.PLAIN));
    } else {
      page.line(new InkText().append(versions, Ink.PLAIN));
      page.line(new InkText().append(figures, Ink.PLAIN));
    }
    page.rule();
    List<String> below = new ArrayList<>(redline.notices().stream().map(Gate::line).toList());
    below.addAll(Followers.lines(redline, names));
    faint(page, below);
  }

  /** The numbers that follow. */
  static void followers(Page page, Redline redline, Names names) {
    faint(page, Followers.lines(redline, names));
  }

  private static void faint(Page page, List<String> lines) {
    for (String line : lines) {
      page.paragraph(' ', new InkText().append(line, Ink.FAINT), 0, 2);
    }
    if (!lines.isEmpty()) {
      page.gap();
    }
  }

  static void close(Page page, Redline redline) {
    page.gap();
    List<String> unseen = UnseenLines.of(redline);
    if (!unseen.isEmpty()) {
      page.line(new InkText().append(UnseenLines.TITLE, Ink.STRONG));
      for (String line : unseen) {
        page.paragraph(' ', new InkText().append("! " + line, Ink.PLAIN), 2, 2);
      }
      page.gap();
    }
    boolean holds =
        Proof.reject(redline).equals(redline.before().text())
            && Proof.accept(redline).equals(redline.after().text());
    String words =
        holds
            ? "Proof: without the insertions this is "
                + fingerprint(redline.before())
                + ", without the deletions "
                + fingerprint(redline.after())
                + "."
            : "The proof fails: this redline does not give back both texts. Do not rely on it.";
    page.line(new InkText().append(words, holds ? Ink.FAINT : Ink.STRONG));
  }

  private static String fingerprint(Charter charter) {
    String sha = Digest.brief(Digest.of(charter.text()));
    return Gate.line(charter.name()) + " (sha256 " + sha + ")";
  }

  /** The title known from outside, or the one in the text, or the text's name. */
  static String title(Charter charter) {
    String title = charter.about().title();
    if (title.isEmpty()) {
      for (Provision provision : charter.root().children()) {
        if (provision.kind() == Kind.TITLE) {
          title = charter.ownText(provision);
          break;
        }
      }
    }
    return Gate.line(title.isBlank() ? charter.name() : title);
  }

  private static String versions(Redline redline) {
    String old = version(redline.before(), true);
    String now = version(redline.after(), true);
    boolean told = !old.equals(now);
    return told
        ? old + " → " + now
        : version(redline.before(), false) + " → " + version(redline.after(), false);
  }

  /** The version, or the text's name; of a path the last part is enough where it tells. */
  private static String version(Charter charter, boolean brief) {
    String version = charter.about().version();
    if (!version.isEmpty() && brief) {
      return Gate.line(version);
    }
    String name = charter.name();
    if (brief) {
      name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
      name = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
    return Gate.line(name);
  }

  /** "3 changes · 121 words in, 3 out · nothing moved". */
  static String figures(Statistics s) {
    List<String> parts = new ArrayList<>();
    if (s.substantive() == 0 && s.moves() == 0) {
      parts.add("no change of substance");
    } else {
      parts.add(Plural.count(s.substantive(), "change"));
      parts.add(Plural.count(s.wordsInserted(), "word") + " in, " + s.wordsDeleted() + " out");
      parts.add(s.moves() == 0 ? "nothing moved" : s.moves() + " moved");
    }
    if (s.formatting() > 0) {
      parts.add(s.formatting() + " of look");
    }
    return String.join(" · ", parts);
  }
}
