package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.amendment.Derivation;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Wording;
import org.codicil.charter.Charter;
import org.codicil.format.Gate;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Words an instrument. */
@Command(
    description = "Writes the instrument that turns one text into another.",
    footer = {
      "Examples:",
      "  codicil derive csto@2010 csto@2018                    printed",
      "  codicil derive csto edited.md -o drafts/edited.md     as a draft",
      "  codicil derive old.md new.md --title \"Second protocol\"",
    })
final class Derive implements Callable<Integer> {
  private final Root root;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "csto@2010, csto (latest), a file, or -")
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "likewise")
  private String after;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to a new FILE; one that is there stays")
  private String file;

  @Option(names = "--title", paramLabel = "TITLE", description = "what to call the instrument")
  private String title;

  Derive(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    List<Charter> texts = desk.texts(List.of(before, after));
    Charter old = texts.get(0);
    Charter now = texts.get(1);
    List<Instruction> instructions = Derivation.derive(old, now, MarkdownReader::read);
    if (instructions.isEmpty()) {
      desk.console().say("codicil: no words differ, so there is nothing to instruct");
      return ExitCode.DONE.number();
    }
    String named = title == null ? Wording.title(old, now.name()) : title;
    String draft = Proposal.derived(old, named, instructions).text();
    Reproof.of(draft, old, now).ifPresent(desk.console()::say);
    if (file == null) {
      desk.console().print(draft.getBytes(StandardCharsets.UTF_8));
      return ExitCode.DONE.number();
    }
    NewFiles.write(desk.folder().resolve(file), draft);
    String acts = Counted.of(instructions.size(), "instruction");
    desk.console().say("codicil: wrote " + Gate.line(file) + ", " + acts);
    return ExitCode.DONE.number();
  }
}
