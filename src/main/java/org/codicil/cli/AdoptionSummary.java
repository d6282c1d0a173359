package org.codicil.cli;

import org.codicil.format.Gate;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Comparison;
import org.codicil.register.Adoption;
import org.codicil.register.LedgerEntry;

/** What somebody should know who is about to adopt a draft, and what was done in the end. */
final class AdoptionSummary {
  private final Console console;

  AdoptionSummary(Console console) {
    this.console = console;
  }

  /** The version's whole name, {@code csto@2027}. */
  static String name(Adoption adoption) {
    return adoption.charter().id() + "@" + adoption.entry().version();
  }

  void show(Adoption adoption) {
    LedgerEntry entry = adoption.entry();
    String title = adoption.instrument().draft().frontMatter().getOrDefault("title", "");
    int items = adoption.consolidation().effects().size();
    StringBuilder out = new StringBuilder();
    line(out, "instrument", title.isEmpty() ? adoption.instrument().name() : title);
    line(out, "executes", items + (items == 1 ? " instruction" : " instructions"));
    line(out, "amends", adoption.consolidation().base().name());
    line(out, "becomes", name(adoption) + ", adopted " + entry.date());
    String force = entry.inForce().toString();
    line(out, "in force", force.isEmpty() ? "not said" : force);
    line(out, "sha256", entry.text().hex());
    console.say(out.toString().stripTrailing());
    new Output(console, Layout.STAT, 0)
        .print(
            Format.terminal,
            Comparison.compare(adoption.consolidation().base(), adoption.result()));
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append("  ").append(key).append(" ".repeat(12 - key.length()));
    out.append(Gate.line(value)).append('\n');
  }

  static String done(Adoption adoption, LedgerEntry entry) {
    String id = adoption.charter().id().value();
    return "codicil: adopted "
        + name(adoption)
        + " (charters/"
        + id
        + "/"
        + entry.version()
        + ".md, sha256 "
        + entry.text().brief()
        + ")"
        + "\n  Next: codicil history "
        + id
        + ", codicil verify "
        + id;
  }
}
