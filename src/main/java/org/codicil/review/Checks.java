package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.amendment.Effect;
import org.codicil.charter.Charter;
import org.codicil.charter.Citations;
import org.codicil.charter.Provision;

/** Looks through a draft that can be carried out, and through what it makes. */
public final class Checks {
  /** A name in capitals, as in "the Mutual Assistance Fund". */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b[Tt]he (\\p{Lu}[\\p{L}’-]+(?: (?:of |for |on )?(?:the )?\\p{Lu}[\\p{L}’-]+)+)");

  /** What a new draft has where its prose is to be written. */
  private static final Pattern UNWRITTEN = Pattern.compile("(?m)^(?:\\*\\*[^*\\n]+\\*\\* )?…$");

  private final Docket docket;
  private final Charter base;
  private final Charter result;
  private final List<Finding> findings = new ArrayList<>();

  private Checks(Docket docket, Charter result) {
    this.docket = docket;
    this.base = docket.base();
    this.result = result;
  }

  /** All findings, by item; none for a draft that cannot be carried out. */
  public static List<Finding> of(Docket docket) {
    return docket
        .outcome()
        .value()
        .map(done -> new Checks(docket, done.result()).run())
        .orElse(List.of());
  }

  private List<Finding> run() {
    power();
    prose();
    docket.outcome().value().orElseThrow().effects().forEach(this::effect);
    references();
    definitions();
    names();
    docket.matters().forEach(this::numbers);
    findings.sort(java.util.Comparator.comparingInt(Finding::item));
    return findings;
  }

  private void add(Finding.Rule rule, int item, String message, String hint) {
    findings.add(new Finding(rule, item, message, hint));
  }

  private void power() {
    String power = docket.draft().frontMatter().getOrDefault("power", "").strip();
    if (!power.isEmpty() && Citations.find(base, power).value().isEmpty()) {
      String message = "the draft rests on " + power + ", which " + base.name() + " does not have";
      add(Finding.Rule.POWER, 0, message, "name the provision that gives the power to amend");
    }
  }

  private void prose() {
    long gaps = UNWRITTEN.matcher(docket.draft().text()).results().count();
    if (gaps > 0) {
      String places = gaps == 1 ? "one place" : gaps + " places";
      String message = "the draft still says “…” in " + places;
      add(Finding.Rule.UNWRITTEN, 0, message, "write the explanatory note, or take it out");
    }
  }

  private void effect(Effect effect) {
    boolean stands = effect.before().equals(effect.after()) && !effect.oldText().isEmpty();
    if (stands && effect.oldText().equals(effect.newText())) {
      String message = "this leaves the text as it is";
      add(Finding.Rule.NO_EFFECT, effect.number(), message, "drop the item");
    }
  }

  /** Only what the draft brings about is held against it. */
  private void references() {
    Set<String> before = new TreeSet<>(CitedUnits.missing(base));
    for (String name : CitedUnits.missing(result)) {
      boolean told =
          docket.outcome().diagnostics().stream().anyMatch(d -> d.message().startsWith(name + " "));
      if (!before.contains(name) && !told) {
        String message = "the text refers to " + name + ", which it does not have";
        add(Finding.Rule.REFERENCE, itemWith(name), message, "correct the reference, or add it");
      }
    }
  }

  /** The item that brings these words; 0 if none does. */
  private int itemWith(String words) {
    return docket.matters().stream()
        .filter(matter -> Touches.brought(matter.instruction()).contains(words))
        .map(Matter::item)
        .findFirst()
        .orElse(0);
  }

  private void definitions() {
    DefinedTerms old = DefinedTerms.of(base);
    DefinedTerms now = DefinedTerms.of(result);
    for (String term : old.terms().keySet()) {
      if (!now.terms().containsKey(term) && now.uses(term) > 0) {
        String message = "the definition of “" + term + "” goes, but the term is still used";
        add(Finding.Rule.DEFINITION_GONE, 0, message, "keep the definition, or change the uses");
      }
    }
    now.terms()
        .forEach(
            (term, count) -> {
              int item = itemWith(term);
              if (count > 1 && old.terms().getOrDefault(term, 0) < count) {
                String message = "“" + term + "” is defined " + count + " times";
                add(Finding.Rule.DEFINED_TWICE, item, message, "keep one definition");
              } else if (!old.terms().containsKey(term) && now.uses(term) <= count) {
                String message = "“" + term + "” is defined and then not used";
                add(Finding.Rule.DEFINITION_UNUSED, item, message, "use it, or drop it");
              }
            });
  }

  private void names() {
    DefinedTerms defined = DefinedTerms.of(result);
    Set<String> seen = new TreeSet<>();
    for (Matter matter : docket.matters()) {
      Matcher name = NAME.matcher(Touches.brought(matter.instruction()));
      while (name.find()) {
        String term = name.group(1);
        boolean known =
            base.text().contains(term) || defined.terms().containsKey(term) || isHeading(term);
        if (!known && seen.add(term)) {
          String message = "“" + term + "” reads like a defined term, but nothing defines it";
          add(Finding.Rule.TERM_UNDEFINED, matter.item(), message, "define it where it is set up");
        }
      }
    }
  }

  /**
   * Executing refuses a number that stands elsewhere already; here, one that new text has twice.
   * Lists count by position ("1." throughout), so only units with headings are looked at.
   */
  private void numbers(Matter matter) {
    Charter brought =
        docket.reader().read("item " + matter.item(), Touches.units(matter.instruction()));
    Set<String> seen = new TreeSet<>();
    for (Provision unit : brought.provisions()) {
      String name = unit.named(unit.number());
      int under = brought.parent(unit).map(Provision::start).orElse(0);
      if (unit.kind().isHeaded() && unit.isNumbered() && !seen.add(under + " " + name)) {
        String message = "the new text has " + name + " twice";
        add(Finding.Rule.NUMBER_TWICE, matter.item(), message, "give each a number of its own");
      }
    }
  }

  private boolean isHeading(String term) {
    return result.provisions().stream()
        .anyMatch(p -> p.kind().isHeaded() && result.ownText(p).contains(term));
  }
}
