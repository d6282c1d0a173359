package org.codicil.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * Reads a ledger line by line. Stricter than YAML on purpose: a ledger that does not print back to
 * the very same bytes was not written by this program and is refused at the first line that
 * differs.
 */
final class LedgerReader {
  private static final Set<String> KEYS =
      Set.of(
          "version",
          "date",
          "in-force",
          "event",
          "text",
          "instrument",
          "derived",
          "base",
          "base-text",
          "previous",
          "seal");

  private final String name;
  private final String[] lines;

  /** Where the reading is, in words: a damaged entry may no longer tell its own version. */
  private String reading = "before the first entry";

  private LedgerReader(String name, String text) {
    this.name = name;
    this.lines = text.split("\n", -1);
  }

  /** Leaves the reading at the first trouble. */
  private static final class Trouble extends RuntimeException {
    private final transient Diagnostic diagnostic;

    Trouble(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }

  /** Errors: ledger/not-utf8, ledger/converted, ledger/syntax, ledger/seal, ledger/chain. */
  static Outcome<Ledger> read(String name, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    boolean malformed = StandardCharsets.UTF_8.newDecoder().decode(input, chars, true).isError();
    String text = chars.flip().toString();
    LedgerReader reader = new LedgerReader(name, text);
    try {
      if (malformed) {
        long entry = text.lines().filter("---"::equals).count();
        reader.reading = "in entry " + entry;
        throw reader.trouble("ledger/not-utf8", reader.lines.length - 1, "this is no UTF-8 text");
      }
      return Outcome.of(reader.ledger(text));
    } catch (Trouble trouble) {
      return Outcome.failure(trouble.diagnostic);
    }
  }

  static String restore() {
    return "fetch the ledger from a copy that verifies (version control, a backup)";
  }

  private Ledger ledger(String text) {
    boolean marked = text.startsWith("\uFEFF");
    if (marked || lines[0].endsWith("\r")) {
      String what = marked ? "begins with a byte order mark" : "has other line ends (CR LF)";
      throw new Trouble(
          Diagnostic.error("ledger/converted", place(0), "the ledger " + what, Conversion.UNDO));
    }
    if (!text.startsWith(Ledger.HEADER)) {
      throw trouble("ledger/syntax", 0, "a ledger begins with another line: “" + header() + "”");
    }
    List<LedgerEntry> entries = new ArrayList<>();
    Set<String> versions = new HashSet<>();
    int at = 1;
    reading = "in the first entry";
    Optional<Sha256> previous = Optional.empty();
    while (at < lines.length - 1) {
      int end = at + 1;
      while (end < lines.length - 1 && !lines[end].equals("---")) {
        end++;
      }
      LedgerEntry entry = entry(at, end);
      String printed = entry.print();
      compare(entry, printed.split("\n"), at, end);
      if (!entry.previous().equals(previous)) {
        throw trouble(
            "ledger/chain",
            at + 1,
            "the entry of version “" + entry.version() + "” does not follow on the one before it");
      }
      if (!versions.add(entry.version())) {
        throw trouble(
            "ledger/twice", at + 1, "version “" + entry.version() + "” has a second entry here");
      }
      entries.add(entry);
      reading = "in the entry after version “" + entry.version() + "”";
      previous = Optional.of(Sha256.of(printed));
      at = end;
    }
    if (!lines[lines.length - 1].isEmpty()) {
      throw trouble("ledger/syntax", lines.length - 1, "the ledger breaks off in its last line");
    }
    return new Ledger(entries);
  }

  private static String header() {
    return Ledger.HEADER.strip();
  }

  private LedgerEntry entry(int from, int to) {
    Map<String, String> keys = new LinkedHashMap<>();
    if (!lines[from].equals("---")) {
      throw trouble("ledger/syntax", from, "an entry begins with a line of three hyphens");
    }
    for (int at = from + 1; at < to; at++) {
      int colon = lines[at].indexOf(": ");
      String key = colon < 0 ? "" : lines[at].substring(0, colon);
      if (!KEYS.contains(key) || keys.put(key, value(lines[at].substring(colon + 2))) != null) {
        throw trouble("ledger/syntax", at, "no ledger has this line");
      }
    }
    String version = keys.getOrDefault("version", "");
    boolean whole = Version.isName(version) && keys.containsKey("text") && areRead(keys);
    if (!whole) {
      throw trouble("ledger/syntax", from + 1, "this entry is not whole");
    }
    return entry(keys);
  }

  private static String value(String written) {
    boolean quoted = written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"");
    return quoted
        ? written.substring(1, written.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
        : written;
  }

  private static boolean areRead(Map<String, String> keys) {
    return List.of("text", "instrument", "base-text", "previous").stream()
        .allMatch(key -> !keys.containsKey(key) || Sha256.isWritten(keys.get(key)));
  }

  private static LedgerEntry entry(Map<String, String> keys) {
    String inForce = keys.getOrDefault("in-force", "");
    boolean open = inForce.equals(EntryIntoForce.UNDETERMINED);
    boolean based = keys.containsKey("base") && keys.containsKey("base-text");
    return new LedgerEntry(
        keys.get("version"),
        keys.getOrDefault("date", ""),
        new EntryIntoForce(open ? "" : inForce, open ? keys.getOrDefault("event", "") : ""),
        Sha256.parse(keys.get("text")),
        Optional.ofNullable(keys.get("instrument")).map(Sha256::parse),
        "true".equals(keys.get("derived")),
        based
            ? Optional.of(
                new LedgerEntry.Base(keys.get("base"), Sha256.parse(keys.get("base-text"))))
            : Optional.empty(),
        Optional.ofNullable(keys.get("previous")).map(Sha256::parse));
  }

  /** The entry must print as it stands there, its seal included. */
  private void compare(LedgerEntry entry, String[] printed, int from, int to) {
    for (int i = 0; i < printed.length; i++) {
      boolean same = from + i < to && lines[from + i].equals(printed[i]);
      if (!same && i == printed.length - 1) {
        throw trouble(
            "ledger/seal",
            from + 1,
            "the entry of version “" + entry.version() + "” is not as it was sealed");
      }
      if (!same) {
        throw trouble("ledger/syntax", from + i, "no ledger has this line here");
      }
    }
    if (to - from != printed.length) {
      throw trouble("ledger/syntax", from + printed.length, "no ledger has this line here");
    }
  }

  private Trouble trouble(String code, int line, String message) {
    String said = message + " (" + reading + ")";
    return new Trouble(Diagnostic.error(code, place(line), said, restore()));
  }

  private Place place(int line) {
    String excerpt = lines[Math.min(line, lines.length - 1)];
    int length = Math.max(1, excerpt.codePointCount(0, excerpt.length()));
    return new Place(name, line + 1, 1, length, excerpt);
  }
}
