package org.codicil.amendment;

import java.util.List;
import java.util.Map;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.format.markdown.MarkdownReader;

/** What became of a draft, as text people can review. */
final class Outcomes {
  private Outcomes() {}

  static Charter charter(String name, String text) {
    return MarkdownReader.read(name, text);
  }

  /** Diagnostics, effects and the changed lines; or diagnostics and "nothing was changed". */
  static String of(String draftText, Charter base) {
    Draft draft = Draft.read("draft.md", draftText, frontMatter(draftText));
    Outcome<Consolidation> outcome = Consolidation.execute(draft, base, MarkdownReader::read);
    StringBuilder out = new StringBuilder();
    outcome.diagnostics().forEach(diagnostic -> write(diagnostic, out));
    if (outcome.value().isEmpty()) {
      return out.append("nothing was changed\n").toString();
    }
    for (Effect effect : outcome.value().get().effects()) {
      out.append(effect.number()).append(". ").append(effect.instruction().act()).append(": ");
      out.append(effect.before()).append(" -> ").append(effect.after()).append('\n');
    }
    lines(base.text(), outcome.value().get().result().text(), out);
    return out.toString();
  }

  private static Map<String, String> frontMatter(String draft) {
    Map<String, String> front = new java.util.HashMap<>();
    for (String key : List.of("base", "language")) {
      int at = draft.indexOf("\n" + key + ": ");
      if (at >= 0) {
        int from = at + key.length() + 3;
        front.put(key, draft.substring(from, draft.indexOf('\n', from)).strip());
      }
    }
    return front;
  }

  private static void write(Diagnostic diagnostic, StringBuilder out) {
    Place place = diagnostic.place();
    out.append(diagnostic.severity().name().toLowerCase(java.util.Locale.ROOT));
    out.append('[').append(diagnostic.code()).append("]: ").append(diagnostic.message());
    out.append("\n  --> ").append(place.name());
    if (place.line() > 0) {
      out.append(':').append(place.line()).append(':').append(place.column());
      out.append("\n   | ").append(place.excerpt());
      out.append("\n   | ")
          .append(" ".repeat(place.column() - 1))
          .append("^".repeat(place.length()));
      out.append(diagnostic.label().isEmpty() ? "" : " " + diagnostic.label());
    }
    out.append(diagnostic.hint().isEmpty() ? "" : "\n   = help: " + diagnostic.hint());
    out.append('\n');
  }

  /** The lines that went and came, by their longest common head and tail and in between in full. */
  private static void lines(String before, String after, StringBuilder out) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        boolean same = old.get(i).equals(now.get(j));
        common[i][j] =
            same ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        i++;
        j++;
      } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
        out.append(("- " + old.get(i++)).stripTrailing()).append('\n');
      } else {
        out.append(("+ " + now.get(j++)).stripTrailing()).append('\n');
      }
    }
  }
}
