package org.codicil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.amendment.Derivation;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Position;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Citations;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Place;
import org.codicil.charter.Provision;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.Clause;
import org.codicil.register.NextNumber;
import org.codicil.register.TerritoryList;

/**
 * Instructions that bring in a schedule of territories with the article that gives it effect, or
 * row by row change the one that is there.
 */
final class ScheduleDrafting {
  private static final Pattern HEADING =
      Pattern.compile("((?:Schedule|Annex|Appendix) [0-9A-Za-z]{1,8})(?:[.:]? .*)?");

  private final Desk desk;
  private final Charter base;
  private final Drafting drafting;

  ScheduleDrafting(Desk desk, Charter base, Drafting drafting) {
    this.desk = desk;
    this.base = base;
    this.drafting = drafting;
  }

  void add(Substance substance) {
    Matcher heading = HEADING.matcher(substance.heading());
    if (!heading.matches()) {
      String hint = "as in \"Schedule I. Territories\"";
      throw Refused.usage("heading", substance.heading(), "this is no schedule's heading", hint);
    }
    String name = heading.group(1);
    String table = Refused.unless(TerritoryList.read(substance.schedule(), csv(substance))).table();
    Optional<Provision> there = Citations.find(base, name).value();
    if (there.isPresent()) {
      change(there.get(), table);
      return;
    }
    if (!isReferredTo(name)) {
      operative(name, substance);
    }
    drafting.insert(end(base), Position.AFTER, "## " + substance.heading() + "\n\n" + table);
  }

  private String csv(Substance substance) {
    Path file = desk.folder().resolve(substance.schedule());
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      boolean there = Files.exists(file);
      String code = there ? "register/not-readable" : "register/no-file";
      String message = there ? "the file cannot be read as UTF-8" : "there is no such file";
      throw new Refused(
          List.of(Diagnostic.error(code, Place.of(substance.schedule()), message, "")));
    }
  }

  private void change(Provision schedule, String table) {
    Provision[] old = new Provision[1];
    schedule.forEach(p -> old[0] = old[0] == null && p.kind() == Kind.TABLE ? p : old[0]);
    String name = Citation.of(base, schedule);
    if (old[0] == null) {
      throw Refused.usage("no-table", name, name + " has no table to compare with", "");
    }
    String source = base.source(old[0]);
    String gap = source.substring(source.stripTrailing().length());
    String text = base.text();
    String now = text.substring(0, old[0].start()) + table + gap + text.substring(old[0].end());
    List<Instruction> derived =
        Derivation.derive(base, MarkdownReader.read(base.name(), now), MarkdownReader::read);
    if (derived.isEmpty()) {
      throw Refused.usage("nothing-changed", name, name + " reads like this already", "");
    }
    drafting.said().add(name + " is there already: its rows and cells are changed");
    drafting.instructions().addAll(derived);
  }

  private boolean isReferredTo(String name) {
    Pattern whole = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    return whole.matcher(base.text()).find()
        || drafting.instructions().stream()
            .anyMatch(
                i -> i instanceof Instruction.Insertion n && whole.matcher(n.payload()).find());
  }

  /** A schedule has effect only through an article. */
  private void operative(String name, Substance substance) {
    boolean own = substance.clause() == null && substance.after() != null;
    Optional<Provision> place =
        own ? Optional.of(drafting.find(substance.after())) : NextNumber.lastArticle(base);
    if (place.isEmpty()) {
      String hint = "name the provision that the article follows: --after \"Article 6\"";
      throw Refused.usage("no-place", name, "no article refers to " + name, hint);
    }
    String cited = Citation.of(base, place.get());
    drafting.learn("schedule", name, "--as");
    Clause.Filled filled = drafting.fill(Clause.operative(), Map.of(), place.get());
    drafting.said().add("no article refers to " + name + ": one is proposed after " + cited);
    drafting.insert(cited, Position.AFTER, filled.text());
  }

  /** The last division, article or schedule of the text: what a new schedule stands after. */
  static String end(Charter base) {
    return base.root().children().stream()
        .filter(p -> p.kind().isHeaded() && p.kind() != Kind.TITLE)
        .reduce((first, second) -> second)
        .map(p -> (p.kind() == Kind.CONCLUSION ? "the " : "") + Citation.of(base, p))
        .orElse("the whole text");
  }
}
