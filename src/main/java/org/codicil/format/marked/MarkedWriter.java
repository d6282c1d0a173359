package org.codicil.format.marked;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.codicil.format.Blanks;
import org.codicil.format.Edges;
import org.codicil.format.Escape;
import org.codicil.format.Run;
import org.codicil.format.Runs;
import org.codicil.format.Writer;
import org.codicil.redline.Redline;

/**
 * Writes the source of both texts as one, in reading order, with the marks of wdiff and two pairs
 * more:
 *
 * <pre>
 * [-deleted-]  {+inserted+}  [&lt;moved away&lt;]  {&gt;moved here&gt;}  [#old number#]{#new number#}
 * </pre>
 *
 * <p>Rejecting every mark leaves the words of the old text in order, accepting every mark those of
 * the new. Marks hold whole words; a mark runs on across blanks and line ends as long as nothing
 * kept stands between. Signs of a mark that stand in the text itself are written with a backslash
 * inside, see {@link #ESCAPE}.
 */
public final class MarkedWriter implements Writer {
  /** How the text's own {@code [-}, {@code +}}, … are written. */
  public static final Escape ESCAPE =
      new Escape(List.of("[-", "-]", "{+", "+}", "[<", "<]", "{>", ">}", "[#", "#]", "{#", "#}"));

  @Override
  public byte[] write(Redline redline) {
    StringBuilder out = new StringBuilder();
    Cluster cluster = new Cluster(out);
    for (Run run : Runs.of(redline)) {
      cluster.add(run);
    }
    cluster.flush();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A mark that grows as long as its kind goes on, and the blank that may or may not end it. */
  private static final class Cluster {
    private final StringBuilder out;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder blankBefore = new StringBuilder();
    private final StringBuilder blankAfter = new StringBuilder();
    private Run.Kind kind = Run.Kind.KEPT;

    Cluster(StringBuilder out) {
      this.out = out;
    }

    void add(Run run) {
      if (run.kind() == Run.Kind.KEPT && kind != Run.Kind.KEPT && run.isBlank()) {
        blankBefore.append(run.before());
        blankAfter.append(run.after());
        return;
      }
      boolean bridges = blankBefore.length() + blankAfter.length() > 0;
      if (run.kind() != kind || bridges && !goesOn(run)) {
        flush();
        kind = run.kind();
      }
      before.append(blankBefore).append(run.before());
      after.append(blankAfter).append(run.after());
      blankBefore.setLength(0);
      blankAfter.setLength(0);
    }

    /**
     * Whether a mark over the blank saves the reader a stop: a side with words before and after.
     */
    private boolean goesOn(Run run) {
      return kind != Run.Kind.FOLLOWS
          && (before.length() > 0 && !run.before().isEmpty()
              || after.length() > 0 && !run.after().isEmpty());
    }

    void flush() {
      switch (kind) {
        case KEPT -> out.append(ESCAPE.write(after.toString()));
        case CHANGED -> mark("[-", "-]", "{+", "+}");
        case MOVED_AWAY, MOVED_HERE -> mark("[<", "<]", "{>", ">}");
        case FOLLOWS -> mark("[#", "#]", "{#", "#}");
      }
      out.append(blankAfter.length() > 0 ? blankAfter : blankBefore);
      before.setLength(0);
      after.setLength(0);
      blankBefore.setLength(0);
      blankAfter.setLength(0);
      kind = Run.Kind.KEPT;
    }

    /** Blanks alone: marked where they mean something, a paragraph's end or a blank that came. */
    private void blanks(String open, String close, String openNew, String closeNew) {
      if (Blanks.meanTheSame(before, after)) {
        out.append(after);
        return;
      }
      if (before.length() > 0) {
        out.append(open).append(before).append(close);
      }
      if (after.length() > 0) {
        out.append(openNew).append(after).append(closeNew);
      }
    }

    /** Writes both sides; line ends at their edges stand outside, so that marks end with words. */
    private void mark(String open, String close, String openNew, String closeNew) {
      Edges old = Edges.of(before.toString());
      Edges now = Edges.of(after.toString());
      if (!old.isInk() && !now.isInk()) {
        blanks(open, close, openNew, closeNew);
        return;
      }
      boolean parted = out.length() == 0 || Blanks.isBlank(out.charAt(out.length() - 1));
      out.append(now.isInk() ? now.lead() : old.lead());
      if (old.isInk()) {
        out.append(open).append(ESCAPE.write(old.ink())).append(close);
      }
      if (now.isInk()) {
        out.append(openNew).append(ESCAPE.write(now.ink())).append(closeNew);
      }
      String tail = now.isInk() ? now.tail() : old.tail();
      String blank = now.isInk() ? old.isInk() ? "" : old.lead() : now.lead();
      out.append(tail.isEmpty() && !parted ? blank : tail);
    }
  }
}
