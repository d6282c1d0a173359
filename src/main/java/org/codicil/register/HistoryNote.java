package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.codicil.register.ProvisionHistory.Event;
import org.codicil.register.ProvisionHistory.State;

/** One remark on the history of a provision, as editors of consolidated texts word it. */
final class HistoryNote {
  private HistoryNote() {}

  /** What to say under a provision of this event in its history, if anything. */
  static Optional<String> of(Archive archive, Event event) {
    boolean renamed = !event.formerly().isEmpty();
    boolean changed = event.state() == State.CHANGED;
    if (event.state() == State.INSERTED) {
      return Optional.of(remark(archive, event, "Inserted", List.of()));
    }
    if (event.state() == State.REPEALED || !renamed && !changed) {
      return Optional.empty();
    }
    List<String> what = new ArrayList<>();
    if (renamed) {
      what.add("formerly " + event.formerly());
    }
    event.places().stream().filter(place -> !place.equals("changed")).forEach(what::add);
    String act = !renamed ? "Amended" : changed ? "Amended and renumbered" : "Renumbered";
    return Optional.of(remark(archive, event, act, what));
  }

  /** What to say where a provision stood that is gone. */
  static String repealed(Archive archive, Event event, String citation) {
    return remark(archive, event, "Repealed", List.of(citation));
  }

  private static String remark(Archive archive, Event event, String act, List<String> what) {
    Version version = archive.version(event.version());
    String title = archive.instrument(event.version());
    StringBuilder out = new StringBuilder(act).append(" by ");
    out.append(title.isEmpty() ? "version " + version.name() : "the " + title);
    if (!event.acts().isEmpty()) {
      String numbers =
          event.acts().stream()
              .map(it -> String.valueOf(it.number()))
              .distinct()
              .collect(Collectors.joining(", "));
      out.append(numbers.contains(",") ? ", items " : ", item ").append(numbers);
    }
    List<String> when = new ArrayList<>();
    if (!title.isEmpty()) {
      when.add("version " + version.name());
    }
    if (EntryIntoForce.isDate(version.inForce())) {
      when.add("in force " + version.inForce());
    } else if (!version.inForce().isEmpty()) {
      when.add("entry into force " + version.inForce());
    }
    out.append(when.isEmpty() ? "" : " (" + String.join(", ", when) + ")");
    if (!what.isEmpty()) {
      out.append(": ").append(String.join("; ", what));
    }
    return "[" + plain(out.toString()) + ".]";
  }

  /** As words on one line, whatever signs of Markdown they hold. */
  private static String plain(String words) {
    return words
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("([\\\\`*_\\[\\]<>&~|{}#!$^])", "\\\\$1");
  }
}
