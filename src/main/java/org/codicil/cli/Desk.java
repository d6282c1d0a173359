package org.codicil.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.register.Aftermath;
import org.codicil.register.CharterFolder;
import org.codicil.register.CharterId;
import org.codicil.register.Register;
import org.codicil.register.Workspace;

/**
 * Where a command works: the console before it, the register beside it. What cannot be had ends the
 * command ({@link Refused}).
 */
final class Desk {
  private final Path folder;
  private final Console console;
  private final Register register;

  Desk(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
    this.register = Register.from(folder);
    register
        .workspace()
        .flatMap(Aftermath::finish)
        .ifPresent(
            version ->
                console.say(
                    "codicil: an interrupted run had adopted "
                        + version
                        + "; its draft is put"
                        + " away now"));
  }

  Console console() {
    return console;
  }

  Path folder() {
    return folder;
  }

  Register register() {
    return register;
  }

  Charter text(String argument) {
    return texts(List.of(argument)).get(0);
  }

  /** The texts named on the command line; if some cannot be had, the reasons for all of them. */
  List<Charter> texts(List<String> arguments) {
    if (arguments.stream().filter("-"::equals).count() > 1) {
      throw Refused.usage(
          "input-twice", "-", "standard input can be read only once", "name a file");
    }
    List<Charter> texts = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String argument : arguments) {
      Outcome<Charter> text = register.load(argument, console::in);
      text.value().ifPresent(texts::add);
      diagnostics.addAll(text.diagnostics());
    }
    if (texts.size() < arguments.size()) {
      throw new Refused(diagnostics);
    }
    warn(diagnostics);
    return texts;
  }

  Workspace workspace() {
    return register
        .workspace()
        .orElseThrow(() -> new Refused(List.of(Register.noWorkspace(folder.toString()))));
  }

  Outcome<CharterFolder> charter(CharterId id) {
    return register.charter(id);
  }

  /** Prints diagnostics that do not end the command. */
  void warn(List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty()) {
      console.say(new ErrorPrinter(console.colourOfErrors(), console.width()).print(diagnostics));
    }
  }
}
