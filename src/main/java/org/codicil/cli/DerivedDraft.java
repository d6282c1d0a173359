package org.codicil.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.amendment.Derivation;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Wording;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.format.Gate;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.AtomicFile;
import org.codicil.register.Preface;
import org.codicil.register.Proposal;
import org.codicil.register.Reference;
import org.codicil.register.Sha256;

/**
 * The draft that stands between two texts, kept so that decisions have something to stand by. It is
 * made anew where the texts have changed since, as long as nobody edited it: its front matter holds
 * a hash of the rest.
 *
 * @param name the draft's
 * @param base the old text as a person named it; null where the draft itself names it
 */
record DerivedDraft(String name, String base) {
  private static final String KEY = "derived";

  private static final Pattern LINE = Pattern.compile("(?m)^" + KEY + ": (\\S+)\n");

  /** The draft named; where a new text is, what stands between the two. */
  static DerivedDraft of(Desk desk, String draft, String after, String base) {
    return after == null ? new DerivedDraft(draft, base) : between(desk, draft, after);
  }

  /** Makes the draft, or finds the one made before. */
  private static DerivedDraft between(Desk desk, String before, String after) {
    if (before.equals("-") || after.equals("-")) {
      String hint = "name a file; standard input is where the keys come from";
      throw Refused.usage("input-for-keys", "-", "a review cannot read a text from there", hint);
    }
    List<Charter> texts = desk.texts(List.of(before, after));
    Charter old = texts.get(0);
    List<Instruction> instructions = Derivation.derive(old, texts.get(1), MarkdownReader::read);
    if (instructions.isEmpty()) {
      throw refused(
          "review/no-change",
          after,
          "no words differ, so there is nothing to decide",
          "codicil diff shows changes of look, if there are any");
    }
    boolean registered = Refused.unless(Reference.parse(before)) instanceof Reference.Registered;
    Path folder = registered ? desk.workspace().root().resolve("drafts") : beside(desk, after);
    Path path = folder.resolve(id(before) + "-to-" + id(after) + ".md");
    String name = desk.folder().relativize(path).toString();
    String title = Wording.title(old, texts.get(1).name());
    String text = Proposal.derived(old, title, instructions).text();
    Reproof.of(text, old, texts.get(1)).ifPresent(desk.console()::say);
    keep(desk, path, name, Preface.with(text, Map.of(KEY, Sha256.of(text.getBytes(UTF_8)).hex())));
    return new DerivedDraft(name, registered ? null : before);
  }

  /** Where the new text is, if that is a file, else here. */
  private static Path beside(Desk desk, String after) {
    boolean file = Refused.unless(Reference.parse(after)) instanceof Reference.File;
    return file ? desk.folder().resolve(after).normalize().getParent() : desk.folder();
  }

  private static void keep(Desk desk, Path path, String name, String text) {
    Optional<String> there = read(path, name);
    if (there.isEmpty()) {
      NewFiles.folder(path.toAbsolutePath().getParent());
      NewFiles.write(path, text);
      desk.console().say("codicil: wrote " + Gate.line(name) + ", the changes as a draft");
    } else if (!there.get().equals(text)) {
      if (isEdited(there.get())) {
        String message = "the texts or the draft between them have changed since it was derived";
        String hint = "decide it by its name, with --base, or move it away to have it made anew";
        throw refused("review/draft-edited", name, message, hint);
      }
      AtomicFile.replace(path, text.getBytes(UTF_8)).ifPresent(Paper::refuse);
      desk.console().say("codicil: wrote " + Gate.line(name) + " anew, since the texts changed");
    }
  }

  private static Optional<String> read(Path path, String name) {
    try {
      return Optional.of(Files.readString(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw refused("register/not-readable", name, name + " cannot be read", "check what it is");
    }
  }

  private static boolean isEdited(String text) {
    Matcher line = LINE.matcher(text);
    return !line.find()
        || !Sha256.of(line.replaceFirst("").getBytes(UTF_8)).hex().equals(line.group(1));
  }

  private static Refused refused(String code, String place, String message, String hint) {
    return new Refused(List.of(Diagnostic.error(code, Place.of(place), message, hint)));
  }

  /** A name for a file, from whatever the text is called. */
  private static String id(String text) {
    String last = text.substring(text.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    return last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
