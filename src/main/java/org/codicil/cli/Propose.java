package org.codicil.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.codicil.charter.Charter;
import org.codicil.format.Gate;
import org.codicil.register.CharterFolder;
import org.codicil.register.Reference;
import org.codicil.register.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a draft. */
@Command(
    description = "Opens a draft amendment to a charter, ready to fill in.",
    footer = {
      "Examples:",
      "  codicil propose csto --title Rebuttal --edit        edit the text itself",
      "  codicil propose csto --title Exit --clause withdrawal --after \"Article 19\"",
      "  codicil propose csto --title Scope --schedule drafts/territories.csv",
      "  codicil propose csto --title Pact --from edited.md --proposer Armenia",
    })
final class Propose implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "CHARTER", description = "csto@2010, or csto for its latest version")
  private String charter;

  @Option(names = "--title", paramLabel = "TITLE", required = true, description = "what to call it")
  private String title;

  @Option(names = "--id", paramLabel = "ID", description = "the file's name, if not from the title")
  private String id;

  @Option(names = "--proposer", paramLabel = "WHO", description = "who brings it in")
  private String proposer = "";

  @Mixin private Substance substance = new Substance();

  Propose(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    if (!(Refused.unless(Reference.parse(charter)) instanceof Reference.Registered named)) {
      String hint = "name one of the register, as in csto; for files there is codicil derive";
      throw Refused.usage("not-registered", charter, "a draft amends a charter", hint);
    }
    String name = DraftName.of(id, title);
    Path file = desk.workspace().root().resolve("drafts").resolve(name + ".md");
    Blank.refuseIfThere(file, name);
    CharterFolder folder = Refused.unless(desk.charter(named.charter()));
    Charter base = desk.text(charter);
    Drafting drafting = new Drafting(desk, base, Terms.of(folder, base));
    drafting.add(substance);
    String text = Blank.of(base, folder.sheet(), title, proposer, drafting);
    if (!drafting.instructions().isEmpty()) {
      TabledDraft.of(desk, Blank.read(name, text)).execute(desk);
    }
    NewFiles.folder(file.getParent());
    NewFiles.write(file, text);
    String shown = "drafts/" + name + ".md";
    Console console = desk.console();
    drafting.said().forEach(line -> console.say("  " + Gate.line(line)));
    int count = drafting.instructions().size();
    String holds = count == 0 ? "nothing yet" : Counted.of(count, "instruction");
    console.say("codicil: wrote " + shown + " on " + base.name() + ", " + holds);
    console.say(
        count == 0
            ? "  Next: write the items under “Amendments”, then codicil diff " + shown
            : "  Next: codicil diff " + shown);
    return ExitCode.DONE.number();
  }
}
