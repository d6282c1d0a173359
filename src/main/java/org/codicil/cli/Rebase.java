package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.codicil.amendment.Fingerprint;
import org.codicil.amendment.Rebasing;
import org.codicil.charter.Charter;
import org.codicil.format.Gate;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.AtomicFile;
import org.codicil.register.DraftFile;
import org.codicil.register.Preface;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a draft to a newer base. */
@Command(
    description = "Brings a draft to the newest version of its charter.",
    footer = {
      "Examples:",
      "  codicil rebase drafts/pact.md                     for the newest version",
      "  codicil rebase drafts/pact.md -o drafts/pact.md   in place",
      "Exits with 75 if an item no longer fits; such items stay as they were.",
    })
final class Rebase implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "DRAFT", description = "a draft, or -")
  private String draft;

  @Option(
      names = "--onto",
      paramLabel = "NEW",
      description = "the new base, if not the newest version of the charter")
  private String onto;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to FILE, which may be the draft itself")
  private String file;

  Rebase(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    TabledDraft tabled = TabledDraft.of(desk, draft, null);
    if (!tabled.draft().isReadable()) {
      throw new Refused(tabled.draft().diagnostics());
    }
    String charter = Refused.unless(TabledDraft.amends(tabled.file())).charter().value();
    Charter now = desk.text(onto != null ? onto : charter);
    desk.warn(tabled.moved());
    Rebasing rebasing = Rebasing.of(tabled.draft(), tabled.base(), now, MarkdownReader::read);
    desk.console().say(RebaseReport.of(tabled, now, rebasing));
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(DraftFile.AMENDS, now.name());
    keys.put(Fingerprint.KEY, Fingerprint.of(now));
    byte[] text = Preface.with(rebasing.text(), keys).getBytes(StandardCharsets.UTF_8);
    if (file == null) {
      desk.console().print(text);
    } else {
      AtomicFile.replace(desk.folder().resolve(file), text)
          .ifPresent(
              reason -> {
                throw new Refused(List.of(reason));
              });
      desk.console().say("codicil: wrote " + Gate.line(file));
    }
    return (rebasing.fits() ? ExitCode.DONE : ExitCode.BASE_MOVED).number();
  }
}
