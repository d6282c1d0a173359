package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.codicil.amendment.Phrasebook;
import org.codicil.register.ProvisionHistory.Event;
import org.codicil.register.ProvisionHistory.State;

/**
 * Remarks on the history of provisions, as editors of consolidated texts word them: in the language
 * of the text, where there is a phrasebook of it.
 */
final class HistoryNote {
  private final Archive archive;
  private final Phrasebook book;

  HistoryNote(Archive archive) {
    String sheet = archive.charter().sheet().language();
    String text = archive.text(archive.size() - 1).about().language();
    this.archive = archive;
    this.book = Phrasebook.of(sheet.isEmpty() ? text : sheet);
  }

  /** What to say under a provision of this event in its history, if anything. */
  Optional<String> of(Event event) {
    boolean renamed = !event.formerly().isEmpty();
    boolean changed = event.state() == State.CHANGED;
    if (event.state() == State.INSERTED) {
      return Optional.of(remark(event, "note-inserted", List.of()));
    }
    if (event.state() == State.REPEALED || !renamed && !changed) {
      return Optional.empty();
    }
    List<String> what = new ArrayList<>();
    if (renamed) {
      what.add(word("note-formerly", "{citation}", event.formerly()));
    }
    what.addAll(event.places().withoutItself().in(book));
    String act = !renamed ? "amended" : changed ? "amended-renumbered" : "renumbered";
    return Optional.of(remark(event, "note-" + act, what));
  }

  /** What to say where a provision stood that is gone. */
  String repealed(Event event, String citation) {
    return remark(event, "note-repealed", List.of(citation));
  }

  /** Under the title of the whole: that these are not the adopted bytes, and which those are. */
  String ofTexts(Sha256 adopted) {
    return word("note-texts", "{hash}", adopted.toString());
  }

  private String remark(Event event, String act, List<String> what) {
    Version version = archive.version(event.version());
    String title = archive.instrument(event.version());
    String by =
        title.isEmpty()
            ? word("by-version", "{version}", version.name())
            : word("by-title", "{title}", title);
    List<String> note = new ArrayList<>(List.of(word(act, "{by}", by)));
    if (!event.acts().isEmpty()) {
      String numbers =
          event.acts().stream()
              .map(it -> String.valueOf(it.number()))
              .distinct()
              .collect(Collectors.joining(", "));
      note.add(word(numbers.contains(",") ? "note-items" : "note-item", "{n}", numbers));
    }
    List<String> when = new ArrayList<>();
    if (!title.isEmpty()) {
      when.add(word("note-version", "{version}", version.name()));
    }
    if (!version.inForce().isEmpty()) {
      when.add(inForce(version.inForce()));
    }
    String done =
        String.join(", ", note) + (when.isEmpty() ? "" : " (" + String.join(", ", when) + ")");
    String whole =
        what.isEmpty()
            ? done
            : word("note-what", "{note}", done).replace("{what}", String.join("; ", what));
    return "[" + plain(whole) + ".]";
  }

  private String inForce(String day) {
    if (EntryIntoForce.isDate(day)) {
      return word("note-in-force", "{day}", day);
    }
    String open = EntryIntoForce.UNDETERMINED + ": ";
    String words =
        day.startsWith(open) ? word("undetermined", "{event}", day.substring(open.length())) : day;
    return word("note-force", "{words}", words);
  }

  private String word(String key, String slot, String value) {
    return book.word(key).replace(slot, value);
  }

  /** As words on one line, whatever signs of Markdown they hold. */
  private static String plain(String words) {
    return words
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("([\\\\`*_\\[\\]<>&~|{}#!$^])", "\\\\$1");
  }
}
