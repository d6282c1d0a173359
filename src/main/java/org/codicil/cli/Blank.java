package org.codicil.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.CharterSheet;
import org.codicil.register.Proposal;

/** A new draft with its prose still to be written. */
final class Blank {
  private static final List<String> INSTRUMENTS =
      List.of("Protocol", "Amendment", "Resolution", "Act", "Agreement", "Decision");

  private Blank() {}

  /** Its text: the instructions are there, the prose around them says what belongs in it. */
  static String of(
      Charter base, CharterSheet sheet, String title, String proposer, Drafting drafting) {
    StringBuilder note = new StringBuilder("**What it is for.** …\n\n");
    for (int item = 1; item <= drafting.instructions().size(); item++) {
      note.append("**Item ").append(item).append("** …\n\n");
    }
    note.append("**What it does not do.** …");
    String end = drafting.finalProvisions();
    return new Proposal(
            base,
            title,
            proposer,
            sheet.power(),
            note.toString(),
            drafting.instructions(),
            end.isEmpty() ? provisions(sheet, title) : end)
        .text();
  }

  private static String provisions(CharterSheet sheet, String title) {
    String first = title.strip().split("\\s+")[0];
    String instrument =
        INSTRUMENTS.stream().filter(first::equalsIgnoreCase).findFirst().orElse("instrument");
    String charter = sheet.title().isEmpty() ? "charter" : sheet.title().replaceFirst("^The ", "");
    boolean cited = sheet.power().toLowerCase(Locale.ROOT).matches("(article|section|§).*");
    String manner = cited ? "in the manner laid down in " + sheet.power() : "…";
    return "This "
        + instrument
        + " forms an integral part of the "
        + charter
        + ".\n\nIt enters into force "
        + manner
        + (cited ? "." : "");
  }

  static Charter read(String name, String text) {
    return MarkdownReader.read("drafts/" + name + ".md", text);
  }

  /** Nobody's draft is ever overwritten; said before any work is done. */
  static void refuseIfThere(Path file, String name) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      String shown = "drafts/" + name + ".md";
      String message = shown + " is already there";
      throw new Refused(
          List.of(
              Diagnostic.error(
                  "write/exists", Place.of(shown), message, "choose another name with --id")));
    }
  }
}
