package org.codicil.review;

import org.codicil.amendment.Draft;
import org.codicil.amendment.Item;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/**
 * Something in a draft, or in what it makes, that a person should look at. It never keeps a draft
 * from being carried out; an error among them keeps it from being adopted.
 *
 * @param rule what was looked for
 * @param item the item it is about; 0 for the draft as a whole
 * @param message what was found, in one sentence without a full stop
 * @param hint what could be done
 */
public record Finding(Rule rule, int item, String message, String hint) {
  /** What checks look for. */
  public enum Rule {
    /** A reference to a provision that is not there. */
    REFERENCE("check/reference-dangling", Diagnostic.Severity.WARNING),
    /** A definition goes while its term is still used. */
    DEFINITION_GONE("check/definition-gone", Diagnostic.Severity.WARNING),
    /** A term is defined in two places. */
    DEFINED_TWICE("check/defined-twice", Diagnostic.Severity.WARNING),
    /** A new definition of a term that is used nowhere. */
    DEFINITION_UNUSED("check/definition-unused", Diagnostic.Severity.NOTE),
    /** A name that reads like a defined term and is defined nowhere. */
    TERM_UNDEFINED("check/term-undefined", Diagnostic.Severity.NOTE),
    /** Prose of the draft that is still to be written. */
    UNWRITTEN("check/unwritten", Diagnostic.Severity.NOTE),
    /** An instruction that leaves the text as it is. */
    NO_EFFECT("check/no-effect", Diagnostic.Severity.WARNING),
    /** New text in which two units have one number: nobody could cite either. */
    NUMBER_TWICE("check/number-twice", Diagnostic.Severity.ERROR),
    /** The power to amend that the draft names is not in the charter. */
    POWER("check/power-not-found", Diagnostic.Severity.WARNING);

    private final String code;
    private final Diagnostic.Severity severity;

    Rule(String code, Diagnostic.Severity severity) {
      this.code = code;
      this.severity = severity;
    }

    public Diagnostic.Severity severity() {
      return severity;
    }
  }

  /** As a message at the item's place in the draft. */
  public Diagnostic in(Draft draft) {
    Place place =
        draft.items().stream()
            .filter(each -> each.number() == item)
            .map(Item::place)
            .findFirst()
            .orElse(Place.of(draft.name()));
    return new Diagnostic(rule.severity(), rule.code, place, message, "", hint);
  }
}
