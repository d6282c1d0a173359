package org.codicil.register;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Metadata;
import org.codicil.charter.Outcome;

/**
 * A draft made ready for adoption. Nothing is written until {@link #publish}, so that it can be
 * shown to whoever decides.
 *
 * @param charter the charter it amends
 * @param instrument what is adopted: the draft, or the chosen items of it with numbers of their own
 * @param asWritten the same items as they are numbered and stand in the draft, to speak of them
 * @param consolidation what it makes of the latest version
 * @param entry the ledger's entry for it
 * @param warnings what should be known before deciding
 */
public record Adoption(
    CharterFolder charter,
    DraftFile instrument,
    Draft asWritten,
    Consolidation consolidation,
    LedgerEntry entry,
    List<Diagnostic> warnings,
    Workspace workspace,
    Enactment enactment) {
  /**
   * What is asked for.
   *
   * @param draft the draft's file, as a person names it
   * @param version what the new version will be called
   * @param date the day of its adoption, ISO 8601
   * @param inForce when it enters into force
   * @param only the items to adopt; empty for all
   */
  public record Request(
      String draft, String version, String date, EntryIntoForce inForce, Set<Integer> only) {}

  public Adoption {
    warnings = List.copyOf(warnings);
  }

  /**
   * Makes a draft ready. Errors: adopt/…, amend/… (its instructions cannot be executed), register/…
   */
  public static Outcome<Adoption> prepare(Register register, Request request) {
    Outcome<DraftFile> draft =
        DraftFile.read(request.draft(), register.folder().resolve(request.draft()));
    if (draft.value().isEmpty()) {
      return Outcome.failure(draft.diagnostics());
    }
    Outcome<Reference.Registered> amends = draft.value().get().amends();
    if (amends.value().isEmpty()) {
      return Outcome.failure(amends.diagnostics());
    }
    Outcome<CharterFolder> charter = register.charter(amends.value().get().charter());
    if (charter.value().isEmpty()) {
      return Outcome.failure(charter.diagnostics());
    }
    try {
      return new Preparation(register, request, draft.value().get(), charter.value().get())
          .prepare(amends.value().get());
    } catch (IOException e) {
      return Outcome.failure(TextFile.notReadable(request.draft(), e));
    }
  }

  /** The text as it will be, under the name it will have. */
  public Charter result() {
    Charter made = consolidation.result();
    Metadata base = consolidation.base().about();
    Metadata about =
        new Metadata(base.title(), entry.version(), entry.date(), base.notice(), base.language());
    return new Charter(charter.id() + "@" + entry.version(), made.text(), about, made.root());
  }

  /** Adopts it. Errors and warnings: those of {@link Publication#publish}. */
  public Outcome<LedgerEntry> publish() {
    return publish(Disk.local());
  }

  Outcome<LedgerEntry> publish(Disk disk) {
    return Publication.publish(disk, workspace, enactment);
  }
}
