package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.amendment.Draft;
import org.codicil.amendment.Restyling;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.format.Gate;
import org.codicil.register.AtomicFile;
import org.codicil.register.DraftFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Words a draft's instructions in the canonical form. */
@Command(
    description = "Words a draft's instructions in the canonical form.",
    footer = {
      "Examples:",
      "  codicil fmt drafts/territories.md                 printed",
      "  codicil fmt drafts/pact.md -o drafts/pact.md      in place",
      "  codicil fmt drafts/pact.md --check                names what would change",
    })
final class Fmt implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "DRAFT", description = "a draft, or -")
  private String draft;

  @Option(names = "--check", description = "change nothing; exit with 1 if an item would change")
  private boolean check;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to FILE, which may be the draft itself")
  private String file;

  Fmt(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    Charter text = desk.text(draft);
    Path path = desk.folder().resolve(draft.equals("-") ? "stdin" : draft);
    Draft read = Refused.unless(DraftFile.of(text, path)).draft();
    if (!read.isReadable()) {
      throw new Refused(read.diagnostics().stream().filter(Diagnostic::isError).toList());
    }
    Restyling styled = Restyling.of(read);
    for (int item : styled.changed()) {
      desk.console().say("codicil: item " + item + (check ? " would be" : " is") + " reworded");
    }
    if (check) {
      return (styled.changed().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENCES).number();
    }
    byte[] bytes = styled.text().getBytes(StandardCharsets.UTF_8);
    if (file == null) {
      desk.console().print(bytes);
      return ExitCode.DONE.number();
    }
    AtomicFile.replace(desk.folder().resolve(file), bytes)
        .ifPresent(
            reason -> {
              throw new Refused(List.of(reason));
            });
    desk.console().say("codicil: wrote " + Gate.line(file));
    return ExitCode.DONE.number();
  }
}
