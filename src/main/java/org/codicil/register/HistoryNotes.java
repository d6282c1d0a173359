package org.codicil.register;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Metadata;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.charter.Provision;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.ProvisionHistory.Event;
import org.codicil.register.ProvisionHistory.State;

/**
 * A consolidated text with an editor's remark under each article, schedule or other headed unit
 * that is not as first adopted: which instrument changed it, with which items, and where.
 *
 * <p>The remarks are Markdown in square brackets, which is read as no part of the law, so that
 * every writer of charters prints them. Whether they really left the text alone is tried by reading
 * it again. Cost: for each unit, the blocks of each version.
 */
public final class HistoryNotes {
  private final Archive archive;
  private final Charter text;
  private final HistoryNote note;

  /** Remarks by the offset at which they go into the text. */
  private final TreeMap<Integer, List<String>> notes = new TreeMap<>();

  private HistoryNotes(Archive archive) {
    this.archive = archive;
    this.note = new HistoryNote(archive);
    this.text = archive.text(archive.size() - 1);
  }

  /**
   * The latest version of an archive, annotated. Error: render/notes-do-not-fit, where the text
   * would be read otherwise with remarks in it.
   */
  public static Outcome<Charter> of(Archive archive) {
    HistoryNotes all = new HistoryNotes(archive);
    all.collect();
    Charter annotated = all.annotated();
    return all.leavesTheLawAlone(annotated)
        ? Outcome.of(annotated)
        : Outcome.failure(
            Diagnostic.error(
                "render/notes-do-not-fit",
                Place.of(all.text.name()),
                "with notes in it, this text would be read otherwise than it is",
                "leave out --notes; codicil history has the same by provision"));
  }

  private void collect() {
    int latest = archive.size() - 1;
    for (Provision unit : text.provisions()) {
      if (isUnit(unit)) {
        boolean heading = unit.children().stream().anyMatch(HistoryNotes::isUnit);
        for (Event event : ProvisionHistory.follow(archive, latest, unit, heading).events()) {
          note.of(event).ifPresent(words -> add(unit, words));
        }
      }
    }
    repealed();
  }

  /** What is gone is noted where it stood: under the unit that came before it and still stands. */
  private void repealed() {
    Map<Provision, Provision> now = new IdentityHashMap<>();
    text.provisions().forEach(it -> now.put(it, it));
    for (int i = archive.size() - 1; i > 0; i--) {
      Map<Provision, Provision> then = new IdentityHashMap<>();
      for (Provision old : archive.text(i - 1).provisions()) {
        Provision next = archive.step(i).pairs().after(old);
        if (next != null && now.containsKey(next)) {
          then.put(old, now.get(next));
        }
      }
      Charter before = archive.text(i - 1);
      Provision above = null;
      Provision gone = null;
      for (Provision old : before.provisions()) {
        if (!isUnit(old)) {
          continue;
        }
        boolean inside = gone != null && old.start() < gone.end();
        if (archive.step(i).pairs().after(old) == null && !inside) {
          gone = old;
          Event event =
              ProvisionHistory.follow(archive, i - 1, old, false).events().stream()
                  .filter(it -> it.state() == State.REPEALED)
                  .findFirst()
                  .orElseThrow();
          String words = note.repealed(event, Citation.of(before, old));
          add(above, words);
        }
        above = then.getOrDefault(old, above);
      }
    }
  }

  /** Adds a remark at the end of a unit's own part, before the units inside it; null: on top. */
  private void add(Provision unit, String words) {
    int at = unit == null ? top() : unit.end();
    for (Provision child : unit == null ? List.<Provision>of() : unit.children()) {
      if (isUnit(child)) {
        at = child.start();
        break;
      }
    }
    notes.computeIfAbsent(at, offset -> new ArrayList<>()).add(words);
  }

  private int top() {
    return text.provisions().stream()
        .filter(HistoryNotes::isUnit)
        .findFirst()
        .map(Provision::start)
        .orElse(text.text().length());
  }

  private static boolean isUnit(Provision provision) {
    return provision.kind().isHeaded() && provision.kind() != Kind.TITLE;
  }

  private Charter annotated() {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, List<String>> entry : notes.entrySet()) {
      out.append(text.text(), from, entry.getKey());
      from = entry.getKey();
      for (String words : entry.getValue()) {
        int feeds = 0;
        while (feeds < out.length() && out.charAt(out.length() - 1 - feeds) == '\n') {
          feeds++;
        }
        out.append("\n".repeat(Math.max(0, 2 - feeds))).append(words).append("\n\n");
      }
    }
    out.append(text.text(), from, text.text().length());
    String end = text.text().endsWith("\n") ? "\n" : "";
    String all = from == text.text().length() ? out.toString().stripTrailing() + end : out + "";
    return MarkdownReader.read(text.name(), all).with(about());
  }

  /** Says that the bytes are not those adopted, since their fingerprint is printed too. */
  private Metadata about() {
    Metadata about = text.about();
    String notes = note.ofTexts(Sha256.of(text.text()));
    String notice = about.notice().isEmpty() ? notes : about.notice() + "; " + notes;
    return new Metadata(about.title(), about.version(), about.date(), notice, about.language());
  }

  /** Whether without the remarks the same provisions with the same words are read. */
  private boolean leavesTheLawAlone(Charter annotated) {
    List<String> added = notes.values().stream().flatMap(List::stream).toList();
    int next = 0;
    List<String> read = new ArrayList<>();
    for (Provision provision : annotated.provisions()) {
      String words = annotated.ownText(provision);
      boolean ours = next < added.size() && words.equals(added.get(next));
      if (ours && provision.kind() == Kind.NOTE) {
        next++;
      } else {
        read.add(law(provision, words));
      }
    }
    List<String> law = text.provisions().stream().map(it -> law(it, text.ownText(it))).toList();
    return next == added.size() && read.equals(law);
  }

  private static String law(Provision provision, String words) {
    boolean remark = provision.kind() == Kind.NOTE;
    return provision.kind() + " " + (remark ? "" : provision.eId().value()) + " " + words;
  }
}
