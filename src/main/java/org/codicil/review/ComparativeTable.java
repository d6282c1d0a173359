package org.codicil.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codicil.amendment.Draft;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Item;
import org.codicil.amendment.Wording;
import org.codicil.charter.Citation;
import org.codicil.redline.Change;
import org.codicil.redline.Change.Category;
import org.codicil.redline.Redline;

/**
 * What a committee reads an amendment from: the text in force, the instruction, and the text as
 * amended, side by side for every change in the order of the text. Words that go are struck, words
 * that come are bold.
 */
public final class ComparativeTable {
  private final Redline redline;
  private final Map<Integer, String> instructions = new HashMap<>();
  private final Set<Integer> told = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private ComparativeTable(Draft draft, Redline redline) {
    this.redline = redline;
    for (Item item : draft.items()) {
      item.instruction()
          .ifPresent(it -> instructions.merge(item.number(), words(it, draft), this::both));
    }
  }

  /**
   * The table as a Markdown document.
   *
   * @param draft the instrument
   * @param redline what it does to its base, every change with the items that made it
   */
  public static String of(Draft draft, Redline redline) {
    return new ComparativeTable(draft, redline).write(draft);
  }

  private String write(Draft draft) {
    String title = draft.frontMatter().getOrDefault("title", draft.name());
    out.append("# ").append(MarkdownText.line(title)).append("\n\n");
    String base = redline.before().about().title();
    String version = redline.before().about().version();
    out.append("Amends: ")
        .append(MarkdownText.line(base.isEmpty() ? redline.before().name() : base));
    out.append(version.isEmpty() ? "" : ", " + MarkdownText.line(version)).append(". ");
    out.append("Words that go are struck, words that come are bold.\n\n");
    out.append("| Text in force | Amendment | Text as amended |\n|---|---|---|\n");
    int following = 0;
    for (Change change : redline.changes()) {
      if (change.category() == Category.RENUMBERED || change.category() == Category.REFERENCE) {
        following++;
      } else {
        row(change);
      }
    }
    if (following > 0) {
      out.append("\nNumbers and references that only follow are left out: ");
      out.append(following).append(".\n");
    }
    return out.toString();
  }

  private void row(Change change) {
    boolean moved = change.category() == Category.MOVED;
    String before = change.before() == null ? "" : Citation.of(redline.before(), change.before());
    String after = change.after() == null ? "" : Citation.of(redline.after(), change.after());
    out.append("| ").append(cell(before, change.textBefore(), change.edits(), true, "—"));
    out.append(" | ").append(amendment(change, moved));
    out.append(" | ").append(cell(after, change.textAfter(), change.edits(), false, "—"));
    out.append(" |\n");
  }

  private String amendment(Change change, boolean moved) {
    StringBuilder cell = new StringBuilder();
    for (int item : change.items()) {
      cell.append(cell.isEmpty() ? "" : "<br>");
      cell.append("<b>").append(item).append(".</b> ");
      cell.append(told.add(item) ? instructions.getOrDefault(item, "") : "(as above)");
    }
    return cell.isEmpty() ? moved ? "moved" : "—" : cell.toString();
  }

  private static String words(Instruction instruction, Draft draft) {
    String words = Wording.sentence(instruction, draft.phrasebook(), "");
    int block = words.indexOf('\n');
    return MarkdownText.line(block < 0 ? words : words.substring(0, block) + " …");
  }

  private String both(String one, String other) {
    return one + "<br>" + other;
  }

  /** The provision's name and its paragraphs, each on a line of its own. */
  private static String cell(
      String name, String text, List<Change.Edit> edits, boolean old, String none) {
    if (text.isEmpty()) {
      return none;
    }
    String marked = marked(text, edits, old);
    StringBuilder cell = new StringBuilder();
    boolean inRow = false;
    boolean first = true;
    for (String line : marked.split("\n")) {
      String words = line.strip();
      if (words.equals("|")) {
        inRow = true;
        first = true;
        cell.append(cell.isEmpty() ? "" : "<br>");
        continue;
      }
      boolean heading = words.matches("#{1,6}[ \\t].*");
      words = words.replaceFirst("^#{1,6}[ \\t]+", "").replace("|", "\\|");
      String joint = inRow ? first ? "" : " · " : cell.isEmpty() ? "" : "<br>";
      cell.append(joint).append(heading ? "<b>" + words + "</b>" : words);
      first = false;
    }
    boolean named = text.startsWith("#");
    return named ? cell.toString() : "<b>" + MarkdownText.line(name) + "</b><br>" + cell;
  }

  /** The words that differ, marked; where they are not found as told, the text stays unmarked. */
  private static String marked(String text, List<Change.Edit> edits, boolean old) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int shift = 0;
    for (Change.Edit edit : edits) {
      String words = old ? edit.before() : edit.after();
      int at = old ? edit.offset() - shift : edit.offset();
      shift += edit.after().length() - edit.before().length();
      if (at < done || !text.startsWith(words, at)) {
        return text;
      }
      out.append(text, done, at).append(marked(words, old ? "s" : "b"));
      done = at + words.length();
    }
    return out.append(text.substring(done)).toString();
  }

  private static String marked(String words, String tag) {
    return words.isBlank() || words.contains("\n")
        ? words
        : "<" + tag + ">" + words + "</" + tag + ">";
  }
}
