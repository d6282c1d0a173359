package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.amendment.Consolidation;
import org.codicil.format.Gate;
import org.codicil.register.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Executes a draft. */
@Command(
    description = "Executes a draft and prints the text as amended.",
    footer = {
      "Examples:",
      "  codicil apply drafts/collective-defence.md            the text as amended",
      "  codicil apply drafts/territories.md -o amended.md     into a file",
      "  codicil derive old.md new.md | codicil apply - --base old.md",
    })
final class Apply implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "DRAFT", description = "a draft, or -")
  private String draft;

  @Mixin private GivenBase base = new GivenBase();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the text to FILE instead")
  private String file;

  Apply(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    TabledDraft tabled = TabledDraft.of(desk, draft, base.name());
    Consolidation done = tabled.execute(desk);
    byte[] text = done.result().text().getBytes(StandardCharsets.UTF_8);
    if (file == null) {
      desk.console().print(text);
      return ExitCode.DONE.number();
    }
    Path path = desk.folder().resolve(file);
    AtomicFile.replace(path, text)
        .ifPresent(
            reason -> {
              throw new Refused(List.of(reason));
            });
    String acts = Counted.of(done.effects().size(), "instruction");
    desk.console().say("codicil: wrote " + Gate.line(file) + ", " + acts + " executed");
    return ExitCode.DONE.number();
  }
}
