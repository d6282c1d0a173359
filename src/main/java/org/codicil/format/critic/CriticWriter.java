package org.codicil.format.critic;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.codicil.charter.Citation;
import org.codicil.charter.Provision;
import org.codicil.format.Blanks;
import org.codicil.format.Edges;
import org.codicil.format.Escape;
import org.codicil.format.Run;
import org.codicil.format.Runs;
import org.codicil.format.UnseenLines;
import org.codicil.format.Writer;
import org.codicil.redline.Change;
import org.codicil.redline.Redline;

/**
 * Writes a redline as CriticMarkup: deletions, insertions, substitutions for numbers and references
 * that follow, moves as a deletion and an insertion with a comment that says where to or from.
 *
 * <p>No mark holds a blank line or the words of two provisions, so that the Markdown around it
 * stays what it was whatever is accepted or rejected; only line ends may be left over.
 */
public final class CriticWriter implements Writer {
  /** How the text's own signs of CriticMarkup are written. */
  public static final Escape ESCAPE =
      new Escape(
          List.of("{--", "--}", "{++", "++}", "{~~", "~>", "~~}", "{>>", "<<}", "{==", "==}"));

  private static final Pattern BLANK_LINES = Pattern.compile("[ \\t\\r]*\\n[ \\t\\r]*\\n\\s*");

  private final boolean comments;

  /** With a comment on every move. */
  public CriticWriter() {
    this(true);
  }

  /**
   * @param comments whether moves carry a comment; without, the output holds the charters' words
   *     and nothing else
   */
  public CriticWriter(boolean comments) {
    this.comments = comments;
  }

  @Override
  public byte[] write(Redline redline) {
    StringBuilder out = new StringBuilder();
    Set<Integer> left = new HashSet<>();
    Set<Integer> arrived = new HashSet<>();
    for (Run run : Runs.of(redline)) {
      switch (run.kind()) {
        case KEPT -> out.append(ESCAPE.write(run.after()));
        case CHANGED -> change(out, run, "");
        case FOLLOWS -> follow(out, run);
        case MOVED_AWAY -> change(out, run, note(redline, run, left));
        case MOVED_HERE -> change(out, run, note(redline, run, arrived));
      }
    }
    if (comments && !redline.unseen().isEmpty()) {
      out.append("\n{>>").append(UnseenLines.TITLE).append(':');
      UnseenLines.of(redline).forEach(line -> out.append("\n- ").append(ESCAPE.write(line)));
      out.append("<<}\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void change(StringBuilder out, Run run, String note) {
    Edges old = Edges.of(run.before());
    Edges now = Edges.of(run.after());
    if (!old.isInk() && !now.isInk()) {
      blanks(out, run);
      return;
    }
    out.append(either(now.isInk() ? now.lead() : "", old.isInk() ? old.lead() : ""));
    mark(out, old.ink(), "{--", "--}");
    mark(out, now.ink(), "{++", "++}");
    String blank = either(now.isInk() ? "" : now.lead(), old.isInk() ? "" : old.lead());
    out.append(note).append(either(either(now.tail(), old.tail()), blank));
  }

  /** Blanks alone: where they mean something a comment says so, since a mark would show nothing. */
  private void blanks(StringBuilder out, Run run) {
    if (comments && !Blanks.meanTheSame(run.before(), run.after())) {
      String went = blank(run.before());
      String came = blank(run.after());
      out.append("{>>")
          .append(came.isEmpty() ? went + " went" : came + " came")
          .append(came.isEmpty() || went.isEmpty() ? "" : " for " + went)
          .append("<<}");
    }
    out.append(either(run.after(), run.before()));
  }

  private static String blank(String blanks) {
    long ends = blanks.chars().filter(c -> c == '\n').count();
    return blanks.isEmpty()
        ? ""
        : ends > 1 ? "a paragraph end" : ends == 1 ? "a line end" : "a blank";
  }

  /** Blanks of one side are never left out: without them words of that side might run together. */
  private static String either(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  /** Marks a text paragraph by paragraph. */
  private static void mark(StringBuilder out, String ink, String open, String close) {
    var gaps = BLANK_LINES.matcher(ink);
    int from = 0;
    while (gaps.find()) {
      out.append(open).append(ESCAPE.write(ink.substring(from, gaps.start()))).append(close);
      out.append(gaps.group());
      from = gaps.end();
    }
    if (from < ink.length()) {
      out.append(open).append(ESCAPE.write(ink.substring(from))).append(close);
    }
  }

  private void follow(StringBuilder out, Run run) {
    boolean oneLine = run.before().indexOf('\n') < 0 && run.after().indexOf('\n') < 0;
    if (run.before().isEmpty() || run.after().isEmpty() || !oneLine) {
      change(out, run, "");
      return;
    }
    out.append("{~~").append(ESCAPE.write(run.before()));
    out.append("~>").append(ESCAPE.write(run.after())).append("~~}");
  }

  /** The comment on a move, once where it stood and once where it stands. */
  private String note(Redline redline, Run run, Set<Integer> done) {
    if (!comments || run.change() < 0 || run.isBlank() || !done.add(run.change())) {
      return "";
    }
    Change change = redline.changes().get(run.change());
    boolean away = run.kind() == Run.Kind.MOVED_AWAY;
    Provision other = away ? change.after() : change.before();
    if (other == null) {
      return "";
    }
    String name = Citation.of(away ? redline.after() : redline.before(), other);
    return "{>>moved " + (away ? "to " : "from ") + ESCAPE.write(name) + "<<}";
  }
}
