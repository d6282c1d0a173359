package org.codicil.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.codicil.format.critic.CriticWriter;
import org.codicil.format.html.HtmlWriter;
import org.codicil.format.json.JsonWriter;
import org.codicil.format.marked.MarkedWriter;
import org.codicil.format.pdf.PdfWriter;
import org.codicil.format.terminal.TerminalOptions;
import org.codicil.format.terminal.TerminalWriter;
import org.codicil.redline.Redline;

/**
 * What a reader of an output sees as changed: the words under marks and the notes about them, from
 * the output alone. Blank runs are one blank, and characters without a shape stand by their code
 * point whether the output names them or holds them raw under a mark.
 */
enum Seen {
  TERMINAL(r -> screen(r, false)),
  TERMINAL_IN_COLOUR(r -> screen(r, true)),
  TERMINAL_SIDE_BY_SIDE(Seen::columns),
  HTML(r -> page(text(new HtmlWriter().write(r)))),
  JSON(r -> strings(text(new JsonWriter().write(r)))),
  MARKED(
      r ->
          marks(
              text(new MarkedWriter().write(r)),
              Marks.MARKED,
              MarkedWriter.ESCAPE,
              new StringBuilder())),
  CRITIC(
      r ->
          marks(
              text(new CriticWriter().write(r)),
              Marks.CRITIC,
              CriticWriter.ESCAPE,
              new StringBuilder())),
  /** The text layer, all of it: what stands under a mark is not told apart in it. */
  PDF(r -> layer(new PdfWriter().write(r)));

  /** All but {@link #PDF}, which costs a hundred times as much. */
  static final List<Seen> QUICK =
      List.of(TERMINAL, TERMINAL_IN_COLOUR, TERMINAL_SIDE_BY_SIDE, HTML, JSON, MARKED, CRITIC);

  private static final class Marks {
    static final Pattern MARKED =
        Pattern.compile(
            "\\[-(.*?)-\\]|\\{\\+(.*?)\\+\\}|\\[<(.*?)<\\]|\\{>(.*?)>\\}|\\[#(.*?)#\\]|\\{#(.*?)#\\}",
            Pattern.DOTALL);
    static final Pattern CRITIC =
        Pattern.compile(
            "\\{--(.*?)--\\}|\\{\\+\\+(.*?)\\+\\+\\}|\\{~~(.*?)~>(.*?)~~\\}|\\{>>(.*?)<<\\}",
            Pattern.DOTALL);
    static final Pattern BREAK =
        Pattern.compile("(?<=[-/]) | (?=[\u2e80-\uffef])|(?<=[\u2e80-\uffef]) ");
    static final Pattern SGR = Pattern.compile("\u001b\\[[0-9;]*m");
    static final Pattern NAME = Pattern.compile("[⟦\\[]U\\+([0-9A-F]{4,6})[⟧\\]]");
    static final Pattern RUN =
        Pattern.compile(
            "[\\p{IsArabic}\\p{IsHebrew}\\p{M}]+|[\\p{L}\\p{N}+&&[^\\p{IsArabic}\\p{IsHebrew}]]+|.");
    static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\(.)");
  }

  /** Between two marks, so that words of different marks never look like one. */
  private static final String APART = " \u0000 ";

  private final Function<Redline, String> reader;

  Seen(Function<Redline, String> reader) {
    this.reader = reader;
  }

  /** What is seen as changed. */
  String in(Redline redline) {
    // A carriage return alone is a soft blank, and yet a screen has to be told of it.
    return plain(reader.apply(redline).replace(Gate.name('\r'), " "));
  }

  /** Whether words are among what is seen; a page breaks lines where it must. */
  boolean holds(String seen, String words) {
    String plain = plain(words);
    if (isScreen()) {
      return onOneLine(seen).contains(onOneLine(plain));
    }
    return this == PDF
        ? printed(seen, plain.replace(" ", "").toLowerCase(Locale.ROOT))
        : seen.contains(plain);
  }

  /** A screen may break a line behind a hyphen or a stroke, and between wide letters. */
  private static String onOneLine(String text) {
    return Marks.BREAK.matcher(text).replaceAll("");
  }

  /**
   * Where directions mix, a page holds the runs of each in the order in which they are painted,
   * with the signs between them on either side: there every run is looked for by itself.
   */
  private static boolean printed(String seen, String words) {
    return seen.contains(words)
        || Direction.holdsSuch(words)
            && Marks.RUN.matcher(words).results().allMatch(run -> seen.contains(run.group()));
  }

  /** Whether numbers that follow stand together in one line. */
  boolean foldsNumbers() {
    return isScreen();
  }

  private boolean isScreen() {
    return switch (this) {
      case TERMINAL, TERMINAL_IN_COLOUR, TERMINAL_SIDE_BY_SIDE -> true;
      default -> false;
    };
  }

  /** Whether a blank or break that is itself the change has a sign, or is named in the panel. */
  boolean showsBlank(String seen) {
    return switch (this) {
      case JSON, MARKED, CRITIC -> !seen.isEmpty();
      case TERMINAL, TERMINAL_IN_COLOUR, TERMINAL_SIDE_BY_SIDE, HTML, PDF ->
          Stream.of("␣", "↵", "¶", "a blank", "a line break", "ablank", "alinebreak")
              .anyMatch(seen::contains);
    };
  }

  /** Without blanks and in small letters; letters printed by their code point are themselves. */
  private static String layer(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      return Marks.NAME
          .matcher(text.replaceAll("\\s+", ""))
          .replaceAll(
              m -> {
                int c = Integer.parseInt(m.group(1), 16);
                return Matcher.quoteReplacement(isShapeless(c) ? m.group() : Character.toString(c));
              })
          .toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Every shapeless character by name, every run of blanks one blank. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        blank = true;
        continue;
      }
      if (blank && out.length() > 0) {
        out.append(' ');
      }
      blank = false;
      if (c != 0 && isShapeless(c)) {
        out.append(Gate.name(c));
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  static boolean isShapeless(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          c != ' ' && c != '\n' && c != '\r' && c != '\t';
      default ->
          c == 0x34F
              || c == 0x115F
              || c == 0x1160
              || c == 0x17B4
              || c == 0x17B5
              || c >= 0x180B && c <= 0x180F
              || c == 0x2800
              || c == 0x3164
              || c >= 0xFE00 && c <= 0xFE0F
              || c == 0xFFA0
              || c >= 0xE0000 && c <= 0xE0FFF;
    };
  }

  /** The lines with a sign in the margin, and all below the text. */
  private static String screen(Redline redline, boolean colour) {
    TerminalOptions options = new TerminalOptions(200, colour, TerminalOptions.Layout.INLINE, 0);
    String shown = text(new TerminalWriter(options).write(redline));
    // The writer sets isolates about words from right to left; a text's own stand by name.
    String bare = Marks.SGR.matcher(shown).replaceAll("").replaceAll("[\u2066-\u2069]", "");
    StringBuilder seen = new StringBuilder();
    boolean body = false;
    boolean panel = false;
    for (String line : bare.split("\n", -1)) {
      if (!body) {
        body = line.startsWith("  ───");
        continue;
      }
      panel |= line.startsWith("  " + UnseenLines.TITLE);
      boolean follows = line.contains(" now ") || line.contains("follow");
      if (panel || follows || !line.isEmpty() && line.charAt(0) != ' ') {
        String words = line.length() > 1 ? line.substring(1) : "";
        seen.append(colour ? words : words.replaceAll("\\[[-<]|[-<]\\]|\\{[+>]|[+>]\\}", ""));
        seen.append(' ');
      }
    }
    return seen.toString();
  }

  /** The lines of the old column, those of the new one, and all below the text. */
  private static String columns(Redline redline) {
    TerminalOptions options =
        new TerminalOptions(300, true, TerminalOptions.Layout.SIDE_BY_SIDE, 0);
    String shown = text(new TerminalWriter(options).write(redline));
    String bare = Marks.SGR.matcher(shown).replaceAll("").replaceAll("[\u2066-\u2069]", "");
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    StringBuilder below = new StringBuilder();
    boolean panel = false;
    for (String line : bare.substring(bare.indexOf("───")).split("\n")) {
      int middle = line.indexOf('│', 2);
      panel |= line.startsWith("  " + UnseenLines.TITLE);
      if (panel || middle < 0 && (line.contains(" now ") || line.contains("follow"))) {
        below.append(line).append(' ');
      } else if (middle >= 0 && line.startsWith("│")) {
        left.append(line, 1, middle).append(' ');
        right.append(line, middle + 1, line.length()).append(' ');
      }
    }
    return left + APART + right + APART + below;
  }

  private static String marks(String text, Pattern pattern, Escape escape, StringBuilder seen) {
    Matcher marks = pattern.matcher(text);
    while (marks.find()) {
      for (int group = 1; group <= marks.groupCount(); group++) {
        if (marks.group(group) != null) {
          seen.append(escape.read(marks.group(group)))
              .append(pattern == Marks.CRITIC ? " " : APART);
        }
      }
    }
    return seen.toString();
  }

  /** What stands in ins, del and marked spans, and in the panel. */
  private static String page(String html) {
    StringBuilder seen = new StringBuilder();
    int panel = html.indexOf("<ul class=\"unseen\">");
    if (panel >= 0) {
      seen.append(bare(html.substring(panel, html.indexOf("</ul>", panel)))).append(APART);
    }
    int at = html.indexOf("<article");
    while (true) {
      int ins = html.indexOf("<ins", at);
      int del = html.indexOf("<del", at);
      int from = ins < 0 ? del : del < 0 ? ins : Math.min(ins, del);
      if (from < 0) {
        return seen.toString();
      }
      int to = html.indexOf(from == ins ? "</ins>" : "</del>", from);
      seen.append(bare(html.substring(from, to))).append(from == ins ? " " : APART);
      at = to;
    }
  }

  private static String bare(String html) {
    return html.replaceAll("<br>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The strings of the list of changes and all after it. */
  private static String strings(String json) {
    String from = json.substring(json.indexOf("\"changes\""));
    return Marks.JSON_ESCAPE
        .matcher(from)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(m.group(1), 16))
                        : switch (m.group(2)) {
                          case "n", "r", "t" -> " ";
                          case "b" -> "\b";
                          case "f" -> "\f";
                          default -> m.group(2);
                        }));
  }
}
