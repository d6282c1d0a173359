package org.codicil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/** A person's own editor on a copy of a text. Named by the environment only: VISUAL or EDITOR. */
final class Editor {
  private final Desk desk;

  Editor(Desk desk) {
    this.desk = desk;
  }

  /** The file as the person left it; it stays where it is, so that no work is lost. */
  Path edit(Charter text) {
    String program = desk.console().variable("VISUAL");
    program = program.isEmpty() ? desk.console().variable("EDITOR") : program;
    if (program.isEmpty()) {
      String hint = "set EDITOR, or edit a copy yourself and give it with --from";
      throw Refused.usage("no-editor", "", "there is no editor to call", hint);
    }
    try {
      String name = text.name().replaceAll("[^A-Za-z0-9.@-]", "_");
      Path copy = Files.createTempDirectory("codicil").resolve(name + ".md");
      Files.write(copy, text.text().getBytes(StandardCharsets.UTF_8));
      int status = run(program, copy);
      if (status != 0) {
        throw failed("the editor ended with status " + status, "your copy is " + copy);
      }
      return copy;
    } catch (IOException e) {
      throw failed("the editor cannot be started: " + program, "set EDITOR");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("interrupted", "");
    }
  }

  /** Has the program edit a file; gives the status it ended with. */
  static int run(String program, Path file) throws IOException, InterruptedException {
    List<String> command = List.of("sh", "-c", program + " \"$1\"", "codicil", file.toString());
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static Refused failed(String message, String hint) {
    return new Refused(List.of(Diagnostic.error("usage/editor", Place.of(""), message, hint)));
  }
}
