package org.codicil.cli;

import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Draft;
import org.codicil.amendment.Item;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Metadata;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.DraftFile;
import org.codicil.register.Reference;

/**
 * A draft laid beside the text it would amend.
 *
 * @param file the draft
 * @param base the text its instructions speak of
 */
record TabledDraft(DraftFile file, Charter base) {
  /**
   * @param base the base as named on the command line; null for the one the draft names
   */
  static TabledDraft of(Desk desk, String draft, String base) {
    if (base == null) {
      return of(desk, desk.text(draft));
    }
    List<Charter> texts = desk.texts(List.of(draft, base));
    return new TabledDraft(file(desk, texts.get(0)), texts.get(1));
  }

  /** The draft with the base it names. */
  static TabledDraft of(Desk desk, Charter text) {
    DraftFile file = file(desk, text);
    return new TabledDraft(file, desk.text(Refused.unless(amends(file)).toString()));
  }

  private static DraftFile file(Desk desk, Charter text) {
    String name = text.name().equals("-") ? "stdin" : text.name();
    return Refused.unless(DraftFile.of(text, desk.folder().resolve(name)));
  }

  /** Only the register is read on a draft's word; any other base is named by the person. */
  static Outcome<Reference.Registered> amends(DraftFile file) {
    String words = file.draft().frontMatter().getOrDefault(DraftFile.AMENDS, "").strip();
    Optional<Reference> named = Reference.parse(words).value();
    if (named.orElse(null) instanceof Reference.Registered registered) {
      return Outcome.of(registered);
    }
    int at = words.isEmpty() ? -1 : file.draft().text().indexOf(words);
    return Outcome.failure(
        Diagnostic.error(
            "draft/no-base",
            at < 0
                ? Place.of(file.name())
                : Place.at(file.name(), file.draft().text(), at, at + words.length()),
            words.isEmpty()
                ? "the draft does not say what it amends"
                : "what the draft amends is not a version in the register",
            "write “amends: csto@2010” into the front matter, or name the base: --base OLD.md"));
  }

  Draft draft() {
    return file.draft();
  }

  /** What the draft makes of its base; ends the command if it makes nothing. */
  Consolidation execute(Desk desk) {
    Outcome<Consolidation> outcome = file.execute(base);
    if (outcome.value().isEmpty()) {
      throw new Refused(outcome.diagnostics().stream().map(this::explained).toList());
    }
    desk.warn(outcome.diagnostics());
    return outcome.value().get();
  }

  /** With a way to see more of what went wrong. */
  private Diagnostic explained(Diagnostic d) {
    int item = 0;
    for (Item each : draft().items()) {
      item = each.place().line() <= d.place().line() ? each.number() : item;
    }
    boolean findable = d.code().startsWith("amend/words-") || d.code().equals("amend/overlap");
    if (!findable || item == 0) {
      return d;
    }
    String more =
        "nothing was changed; codicil explain " + file.name() + " " + item + " shows more";
    String hint = d.hint().isEmpty() ? more : d.hint() + "\n" + more;
    return new Diagnostic(d.severity(), d.code(), d.place(), d.message(), d.label(), hint);
  }

  /** That the base is no longer the text the draft was written for, as a warning. */
  List<Diagnostic> moved() {
    Draft empty =
        new Draft(draft().name(), draft().text(), draft().frontMatter(), List.of(), List.of());
    return Consolidation.execute(empty, base, MarkdownReader::read).diagnostics().stream()
        .map(Diagnostic::asWarning)
        .toList();
  }

  /** The draft itself, called by what it amends in words, where that can be found. */
  static Charter titled(Desk desk, Charter text) {
    if (!DraftFile.isDraft(text)) {
      return text;
    }
    Optional<DraftFile> file = DraftFile.of(text, desk.folder().resolve(text.name())).value();
    Optional<Charter> base =
        file.flatMap(it -> amends(it).value())
            .flatMap(it -> desk.register().load(it.toString(), desk.console()::in).value());
    if (base.isEmpty() || base.get().about().title().isEmpty()) {
      return text;
    }
    Metadata of = base.get().about();
    Metadata own = text.about();
    String proposer = file.get().draft().frontMatter().getOrDefault("proposer", "").strip();
    String by = proposer.isEmpty() ? "" : ", proposed by " + proposer;
    String version = "Amendment of: " + of.title() + ", " + of.version() + by;
    Metadata said = new Metadata(own.title(), version, own.date(), own.notice(), own.language());
    return new Charter(text.name(), text.text(), said, text.root());
  }

  /** The result, called by the draft's name and title. */
  Charter named(Charter result) {
    Metadata about = base.about();
    String title = draft().frontMatter().getOrDefault("title", "");
    String version = title.isEmpty() ? "draft" : "draft “" + title + "”";
    Metadata own = new Metadata(about.title(), version, "", about.notice(), about.language());
    return new Charter("the result of " + file.name(), result.text(), own, result.root());
  }
}
