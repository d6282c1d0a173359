package org.codicil.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.review.Memory;
import org.codicil.review.Memory.Act;
import org.codicil.review.Review;
import org.codicil.review.Step;

/**
 * What undo remembers of one draft's reviews, a line of JSON for each key that changed something:
 * {@code drafts/.pact.review.undo} for {@code drafts/pact.md}. Lines are only ever added, so a key
 * costs the same however many there were. The file serves undo alone: without it nothing decided is
 * lost, and a line that makes no sense, such as the last one of a process that was killed, is
 * passed over.
 *
 * @param path where it is
 */
public record UndoLog(Path path) {
  private static final int LIMIT = 64 * 1024 * 1024;
  private static final int LONGEST_LINE = 4 * 1024 * 1024;

  /** The log that belongs to a draft. */
  public static UndoLog beside(Path draft) {
    String review = ReviewFile.beside(draft).path().getFileName().toString();
    return new UndoLog(draft.resolveSibling("." + review.replaceFirst("\\.yaml$", "") + ".undo"));
  }

  /**
   * What is remembered of a review as it stands; nothing where there is no log that fits it. That
   * something had to be left out is written down, as far as the folder lets it.
   */
  public Memory read(Review review) {
    List<Memory.Event> events = new ArrayList<>();
    for (String line : text().split("\n")) {
      if (!line.isBlank() && line.length() <= LONGEST_LINE) {
        event(line, review.reviewer()).ifPresent(events::add);
      }
    }
    Memory memory = Memory.replay(events, review);
    if (memory.last() != null) {
      add(review, memory.last());
    }
    return memory;
  }

  private String text() {
    try {
      boolean readable = isOrdinary() && Files.size(path) <= LIMIT;
      return readable ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      return "";
    }
  }

  private boolean isOrdinary() {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Optional<Memory.Event> event(String line, String reviewer) {
    Optional<Yaml.Mapping> read = YamlReader.read("undo", line, 1, LONGEST_LINE).value();
    if (read.isEmpty() || !read.get().text("by").equals(reviewer)) {
      return Optional.empty();
    }
    Yaml.Mapping yaml = read.get();
    Outcome<Step> step = new ReviewReader().step(yaml);
    String at = yaml.text("at");
    Optional<Act> act =
        List.of(Act.values()).stream().filter(a -> word(a).equals(yaml.text("act"))).findFirst();
    return act.isPresent() && at.matches("[0-9]{1,6}") && step.value().isPresent()
        ? Optional.of(new Memory.Event(act.get(), Integer.parseInt(at), step.value().get()))
        : Optional.empty();
  }

  /**
   * Adds an event, before the decision itself is kept.
   *
   * @return what went wrong, if anything
   */
  public Optional<Diagnostic> add(Review review, Memory.Event event) {
    try {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOrdinary()) {
        throw new IOException("it is no ordinary file");
      }
      byte[] line = line(review, event).getBytes(StandardCharsets.UTF_8);
      Files.write(path, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.empty();
    } catch (IOException e) {
      String message = "what undo needs cannot be written: " + DiskTrouble.reason(e);
      return Optional.of(
          Diagnostic.error("write/failed", Place.of(path.toString()), message, "check the folder"));
    }
  }

  /** A line of its own, also after one that was cut off. */
  private String line(Review review, Memory.Event event) throws IOException {
    StringBuilder out = new StringBuilder(endsWhole() ? "{" : "\n{");
    out.append("\"by\": ").append(QuotedText.of(review.reviewer()));
    out.append(", \"act\": ").append(QuotedText.of(word(event.act())));
    out.append(", \"at\": ").append(event.at());
    if (!event.step().isEmpty()) {
      out.append(", \"gone\": ").append(DecisionJson.of(event.step().gone()));
      out.append(", \"come\": ").append(DecisionJson.of(event.step().come()));
    }
    return out.append("}\n").toString();
  }

  private boolean endsWhole() throws IOException {
    try (var channel = Files.newByteChannel(path)) {
      var last = java.nio.ByteBuffer.allocate(1);
      return channel.size() == 0
          || channel.position(channel.size() - 1).read(last) == 1 && last.get(0) == '\n';
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  private static String word(Act act) {
    return act.name().toLowerCase(java.util.Locale.ROOT);
  }
}
