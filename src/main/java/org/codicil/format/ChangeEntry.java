package org.codicil.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Citation;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;
import org.codicil.redline.Change.Category;
import org.codicil.redline.Redline;

/**
 * A line of the list of changes.
 *
 * @param category the class it belongs to
 * @param citation the provision, as lawyers call it; for a fold, the provisions
 * @param action what was done, in a word or two ("inserted", "moved from Article 21")
 * @param detail the words concerned, shortened; or empty
 * @param anchor where it leads, or empty
 */
public record ChangeEntry(
    Category category, String citation, String action, String detail, String anchor) {
  private static final int EXCERPT = 70;

  /** All changes in reading order; numbers and references that merely follow are folded. */
  static List<ChangeEntry> list(Redline redline, Map<Integer, String> anchors) {
    List<ChangeEntry> entries = new ArrayList<>();
    List<Change> renumbered = new ArrayList<>();
    List<Change> references = new ArrayList<>();
    for (Change change : redline.changes()) {
      if (change.category() == Category.RENUMBERED) {
        renumbered.add(change);
      } else if (change.category() == Category.REFERENCE) {
        references.add(change);
      } else {
        entries.add(of(redline, change, anchors.getOrDefault(change.id(), "")));
      }
    }
    entries.addAll(NumberFold.of(renumbered, anchors));
    if (!references.isEmpty()) {
      entries.add(follow(redline, references, anchors));
    }
    return entries;
  }

  private static ChangeEntry follow(
      Redline redline, List<Change> references, Map<Integer, String> anchors) {
    List<String> places =
        references.stream()
            .map(change -> Citation.of(redline.after(), change.provision()))
            .distinct()
            .toList();
    String detail = "in " + String.join("; ", places.subList(0, Math.min(8, places.size())));
    return new ChangeEntry(
        Category.REFERENCE,
        Figures.count(places.size(), "provision", "provisions"),
        "references follow",
        places.size() > 8 ? detail + " …" : detail,
        anchors.getOrDefault(references.get(0).id(), ""));
  }

  private static ChangeEntry of(Redline redline, Change change, String anchor) {
    boolean gone = change.after() == null;
    Provision provision = change.provision();
    String citation = Citation.of(gone ? redline.before() : redline.after(), provision);
    String action =
        switch (change.act()) {
          case INSERTED -> "inserted";
          case DELETED -> "deleted";
          case CHANGED ->
              change.category() == Category.FORMATTING
                  ? "look changed"
                  : change.category() == Category.METADATA ? "metadata changed" : "changed";
          case MOVED ->
              "moved from " + Citation.of(redline.before(), change.before()) + inside(change);
          case CARRIED -> carried(redline, change);
          case RENUMBERED -> "renumbered";
        };
    return new ChangeEntry(
        change.category(), Capital.of(citation), action + by(change), detail(change), anchor);
  }

  /** " by item 2", if it is known which item of the instrument made it. */
  private static String by(Change change) {
    List<String> items = change.items().stream().map(String::valueOf).toList();
    String noun = items.size() == 1 ? " by item " : " by items ";
    return items.isEmpty() ? "" : noun + String.join(", ", items);
  }

  private static String carried(Redline redline, Change change) {
    String from = Citation.of(redline.before(), change.before());
    return from.equals(Citation.of(redline.after(), change.after()))
        ? "words moved inside"
        : "words moved from " + from;
  }

  private static String inside(Change change) {
    boolean edited =
        change.edits().stream().anyMatch(edit -> !edit.before().equals(edit.after()))
            && !change.textBefore().equals(change.textAfter());
    return edited ? ", changed inside" : "";
  }

  private static String detail(Change change) {
    return switch (change.act()) {
      case INSERTED -> excerpt(change.textAfter());
      case DELETED -> excerpt(change.textBefore());
      case CHANGED -> change.category() == Category.SUBSTANTIVE ? edits(change) : "";
      case CARRIED -> excerpt(change.textAfter());
      case MOVED, RENUMBERED -> "";
    };
  }

  private static String edits(Change change) {
    StringBuilder out = new StringBuilder();
    int shown = 0;
    for (Change.Edit edit : change.edits()) {
      if (++shown > 3) {
        return out.append("; ").append(change.edits().size() - 3).append(" more").toString();
      }
      out.append(out.isEmpty() ? "" : "; ");
      String before = excerpt(edit.before());
      String after = excerpt(edit.after());
      if (after.isEmpty() && before.isEmpty()) {
        out.append(edit.after().isEmpty() ? "a break went" : "a break came");
      } else if (after.isEmpty()) {
        out.append("omits “").append(before).append("”");
      } else if (before.isEmpty()) {
        out.append("adds “").append(after).append("”");
      } else {
        out.append("“").append(before).append("” becomes “").append(after).append("”");
      }
    }
    return out.toString();
  }

  /** A stretch of source in a line, without the signs that would only be in the way. */
  private static String excerpt(String text) {
    String bare =
        text.replaceAll("(?m)^([ \\t]*#{1,6}[ \\t].*?)[ \\t]*\\R+(?=\\S)", "$1 · ")
            .replaceAll("(?m)(?:^|(?<= · ))[ \\t]*(#{1,6}|[-*+>])[ \\t]+", "")
            .replaceAll("\\*\\*|[ \\t]*\\|[ \\t]*|(?i)<br ?/?>", " ")
            .replaceAll("\\[([^\\[\\]]*)\\]\\([^()]*\\)", "$1")
            .replaceAll("\\]\\(([^()]*)\\)", " ($1)");
    String line = Spacing.collapse(bare, false).strip();
    if (line.codePointCount(0, line.length()) <= EXCERPT) {
      return line;
    }
    int cut = line.lastIndexOf(' ', line.offsetByCodePoints(0, EXCERPT));
    return line.substring(0, cut < EXCERPT / 2 ? line.offsetByCodePoints(0, EXCERPT) : cut) + " …";
  }
}
