package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import org.codicil.amendment.Phrasebook;
import org.codicil.format.Gate;
import org.codicil.format.terminal.DisplayWidth;
import org.codicil.register.Archive;
import org.codicil.register.ProvisionHistory;
import org.codicil.register.ProvisionHistory.Event;

/** A charter's history as a table to read: a row for each version, its words wrapped. */
final class HistoryTable {
  private static final int DATE = 10;
  private static final Phrasebook ENGLISH = Phrasebook.of("en");

  private final Archive archive;
  private final int width;
  private final int name;

  HistoryTable(Archive archive, int width) {
    this.archive = archive;
    this.width = width;
    int longest = "version".length();
    for (int i = 0; i < archive.size(); i++) {
      longest = Math.max(longest, archive.version(i).name().length());
    }
    this.name = longest;
  }

  /** The versions, with dates and instruments. */
  String versions() {
    StringBuilder out = new StringBuilder();
    row(out, "version", "in force", List.of("adopted"));
    for (int i = 0; i < archive.size(); i++) {
      String date = archive.version(i).date();
      String instrument = archive.instrument(i);
      List<String> words = new ArrayList<>();
      words.add((date.isEmpty() ? "" : date + "  ") + instrument);
      String force = archive.version(i).inForce();
      boolean isLong = force.length() > DATE;
      if (isLong) {
        words.add("entry into force " + force);
      }
      row(out, archive.version(i).name(), isLong ? "open" : force, words);
    }
    return out.toString();
  }

  /** What became of one provision. */
  String provision(ProvisionHistory history) {
    StringBuilder out = new StringBuilder();
    String latest = "";
    for (Event event : history.events()) {
      latest = event.citation().isEmpty() ? latest : event.citation();
    }
    row(out, "version", "in force", List.of(latest));
    for (Event event : history.events()) {
      String force = archive.version(event.version()).inForce();
      row(
          out,
          archive.version(event.version()).name(),
          force.length() > DATE ? "open" : force,
          words(event));
    }
    return out.toString();
  }

  private List<String> words(Event event) {
    List<String> lines = new ArrayList<>();
    boolean renamed = !event.formerly().isEmpty();
    String now = event.citation() + ", formerly " + event.formerly();
    lines.add(
        switch (event.state()) {
          case ABSENT -> "–";
          case ADOPTED -> "adopted";
          case UNCHANGED -> renamed ? "now " + now : "unchanged";
          case INSERTED -> "inserted";
          case CHANGED ->
              (renamed ? now + ": " : "") + String.join("; ", event.places().in(ENGLISH));
          case REPEALED -> "repealed";
        });
    String title = archive.instrument(event.version());
    if (!title.isEmpty() && !event.acts().isEmpty()) {
      lines.add(title);
    }
    event.acts().forEach(act -> lines.add("  " + act.number() + ". " + act.words()));
    return lines;
  }

  private void row(StringBuilder out, String version, String force, List<String> words) {
    String head = "  " + pad(version, name) + "  " + pad(force, DATE) + "  ";
    String margin = " ".repeat(head.length());
    for (String line : words) {
      int indent = line.length() - line.stripLeading().length();
      for (String wrapped :
          TextLines.wrap(Gate.line(line.strip()), width - margin.length() - indent)) {
        out.append((head + " ".repeat(indent) + wrapped).stripTrailing()).append('\n');
        head = margin;
      }
    }
  }

  private static String pad(String words, int width) {
    String line = Gate.line(words);
    return line + " ".repeat(Math.max(0, width - DisplayWidth.of(line)));
  }
}
