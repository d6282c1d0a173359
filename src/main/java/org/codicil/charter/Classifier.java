package org.codicil.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Enumerator.Family;
import org.codicil.charter.Enumerator.Fence;

/** Says of each passage what it opens: a unit, a paragraph, a point, a note. */
final class Classifier {
  /** The level given to a label that is no heading; deeper than any heading. */
  static final int RUN_IN = 7;

  private final String text;
  private final List<Node> nodes = new ArrayList<>();
  private int lastCapital;
  private int lastRoman;
  private int lastSuperscript;
  private int lastDashed;

  private final List<Passage> passages;
  private Boolean sentences;

  /** The passage after the one being read, or null. */
  private Passage next;

  private Classifier(String text, List<Passage> passages) {
    this.text = text;
    this.passages = passages;
  }

  static List<Node> classify(String text, List<Passage> passages) {
    Classifier classifier = new Classifier(text, passages);
    for (int i = 0; i < passages.size(); i++) {
      classifier.next = i + 1 < passages.size() ? passages.get(i + 1) : null;
      classifier.add(passages.get(i));
    }
    return classifier.nodes;
  }

  private void add(Passage passage) {
    switch (passage.shape()) {
      case HEADING -> heading(passage);
      case PARAGRAPH, ITEM -> words(passage);
      case QUOTE -> holder(Kind.QUOTE, passage);
      case TABLE -> holder(Kind.TABLE, passage);
      case ROW -> row(passage);
      case FOOTNOTE -> footnote(passage);
      case FRONT_MATTER -> opaque(Kind.FRONT_MATTER, passage);
      case LINK_DEFINITION -> opaque(Kind.LINK_DEFINITION, passage);
      case HTML -> opaque(Kind.HTML, passage);
      case CODE -> opaque(Kind.CODE, passage);
      case CELL -> opaque(Kind.CELL, passage);
      case RULE -> opaque(Kind.RULE, passage);
    }
  }

  private Node put(Node node, Passage passage, int level) {
    node.level = level;
    node.inlines = Passage.within(passage.inlines(), node.textStart, node.textEnd);
    nodes.add(node);
    return node;
  }

  private void opaque(Kind kind, Passage passage) {
    put(
        new Node(kind, passage.start(), passage.textStart(), passage.textEnd()),
        passage,
        passage.level());
  }

  private void holder(Kind kind, Passage passage) {
    Node holder = put(Node.holder(kind, passage.start()), passage, passage.level());
    List<Node> inside = classify(text, passage.inside());
    if (kind == Kind.QUOTE) {
      Assembly.arrange(holder, inside, false);
    } else {
      holder.children.addAll(inside);
    }
  }

  private void row(Passage passage) {
    Node row =
        put(
            new Node(Kind.ROW, passage.start(), passage.textStart(), passage.textStart()),
            passage,
            0);
    row.empty = passage.start() == passage.textStart();
    row.children.addAll(classify(text, passage.inside()));
  }

  private void footnote(Passage passage) {
    Node note = new Node(Kind.FOOTNOTE, passage.start(), passage.textStart(), passage.textEnd());
    number(note, passage.numberStart(), passage.numberEnd());
    put(note, passage, passage.level());
    Assembly.arrange(note, classify(text, passage.inside()), false);
  }

  private void number(Node node, int from, int to) {
    node.numberStart = from;
    node.numberEnd = to;
    node.number = text.substring(from, to);
  }

  private void heading(Passage passage) {
    lastCapital = 0;
    lastRoman = 0;
    lastSuperscript = 0;
    lastDashed = 0;
    Cleaned cleaned = Cleaned.of(text, passage.textStart(), passage.textEnd(), passage.inlines());
    Optional<Label> label = Label.ofHeading(cleaned.words(), 0, cleaned.length());
    if (label.isPresent()) {
      unit(passage, label.get(), cleaned, passage.textEnd(), passage.level());
    } else {
      put(
          new Node(Kind.DIVISION, passage.start(), passage.textStart(), passage.textEnd()),
          passage,
          passage.level());
    }
  }

  private void unit(Passage passage, Label label, Cleaned cleaned, int textEnd, int level) {
    boolean titled = label.textStart() < cleaned.length();
    int textStart = titled ? Math.min(textEnd, cleaned.origin(label.textStart())) : textEnd;
    boolean named = label.kind() == Kind.PREAMBLE && !label.hasNumber();
    Node node =
        named
            ? new Node(label.kind(), passage.start(), passage.textStart(), textEnd)
            : new Node(label.kind(), passage.start(), textStart, textEnd);
    if (!named) {
      node.label = label.word();
      node.numberStart = cleaned.originEnd(label.numberStart());
      node.numberEnd = node.numberStart;
    }
    node.words = label.words();
    if (label.hasNumber()) {
      node.numberStart = cleaned.origin(label.numberStart());
      node.numberEnd = cleaned.originEnd(label.numberEnd());
      node.number = squeezed(cleaned.words().subSequence(label.numberStart(), label.numberEnd()));
    }
    put(node, passage, level);
  }

  private static String squeezed(CharSequence number) {
    return number.toString().replaceAll("[\\s\u00a0\u202f]+", " ");
  }

  /**
   * Whether the articles are paragraphs that begin with their label: several are, and no heading is
   * an article. Looked for once, when the first paragraph asks.
   */
  private boolean sentences() {
    if (sentences == null) {
      int count = 0;
      for (Passage passage : passages) {
        if (passage.shape() == Passage.Shape.HEADING) {
          Optional<Label> label = Label.ofHeading(text, passage.textStart(), passage.textEnd());
          count =
              label.isPresent() && label.get().kind() == Kind.ARTICLE ? -passages.size() : count;
        } else if (passage.shape() == Passage.Shape.PARAGRAPH && startsUnit(passage.textStart())) {
          count += RunIn.sentence(text, passage) != null ? 1 : 0;
        }
      }
      sentences = count > 1;
    }
    return sentences;
  }

  private void words(Passage passage) {
    boolean item = passage.shape() == Passage.Shape.ITEM;
    if (!item && (noted(passage) || captioned(passage))) {
      return;
    }
    if (!item && startsUnit(passage.textStart()) && label(passage)) {
      return;
    }
    lines(passage);
  }

  /** "（目的）" on a line of its own before 第一条: the caption of the articles that follow. */
  private boolean captioned(Passage passage) {
    int from = passage.textStart();
    int end = passage.textEnd();
    boolean bracketed =
        end - from > 2
            && end - from < 60
            && text.charAt(from) == '（'
            && text.indexOf('）', from) == end - 1
            && next != null
            && next.shape() == Passage.Shape.PARAGRAPH
            && FramedLabel.read(text, next.textStart(), next.textEnd()).isPresent();
    if (bracketed) {
      put(new Node(Kind.DIVISION, passage.start(), from, end), passage, RUN_IN);
    }
    return bracketed;
  }

  private boolean startsUnit(int at) {
    char first = at < text.length() ? text.charAt(at) : ' ';
    return Character.isUpperCase(first) || "§*#_<".indexOf(first) >= 0 || first >= 0x3000;
  }

  /** Notes that are ordinary paragraphs in Markdown: anchors, and remarks in brackets. */
  private boolean noted(Passage passage) {
    char first = passage.textStart() < text.length() ? text.charAt(passage.textStart()) : ' ';
    if (first == '<') {
      return anchor(passage);
    }
    if ((first == '(' || first == '[') && passage.textEnd() - passage.textStart() > 4) {
      char last = text.charAt(passage.textEnd() - 1);
      if ((last == ')' || last == ']') && Notes.isEditorial(text, passage.textStart() + 1)) {
        opaque(Kind.NOTE, passage);
        return true;
      }
    }
    return false;
  }

  private boolean anchor(Passage passage) {
    int from = Notes.anchorNumber(text, passage.textStart(), passage.textEnd());
    if (from < 0) {
      return false;
    }
    int to = from;
    while (to < passage.textEnd() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    int textStart = to;
    int close = text.indexOf("</a>", to);
    if (close >= 0 && close < passage.textEnd()) {
      textStart = close + 4;
    }
    while (textStart < passage.textEnd() && ": \t".indexOf(text.charAt(textStart)) >= 0) {
      textStart++;
    }
    Node note = new Node(Kind.FOOTNOTE, passage.start(), textStart, passage.textEnd());
    number(note, from, to);
    put(note, passage, passage.level());
    return true;
  }

  /** A label that is no heading: alone on its line, run in in bold, or after {@code ###}. */
  private boolean label(Passage passage) {
    int lineEnd = text.indexOf('\n', passage.textStart());
    lineEnd = lineEnd < 0 || lineEnd > passage.textEnd() ? passage.textEnd() : lineEnd;
    while (lineEnd > passage.textStart() && Character.isWhitespace(text.charAt(lineEnd - 1))) {
      lineEnd--;
    }
    RunIn run =
        RunIn.read(text, passage, lineEnd, next != null && next.shape() == Passage.Shape.HEADING);
    if (run == null && sentences()) {
      run = RunIn.sentence(text, passage);
    }
    if (run == null) {
      return false;
    }
    lastSuperscript = 0;
    Cleaned cleaned =
        Cleaned.of(
            text,
            run.labelStart(),
            run.titleEnd(),
            Passage.within(passage.inlines(), run.labelStart(), run.titleEnd()));
    unit(passage, run.label(), cleaned, run.titleEnd(), run.level());
    if (run.restStart() < passage.textEnd()) {
      lines(
          passage.words(
              Passage.Shape.PARAGRAPH, run.restStart(), run.restStart(), passage.textEnd()));
    }
    return true;
  }

  /** Cuts a paragraph where a line begins with the next sign of a list. */
  private void lines(Passage passage) {
    int from = passage.textStart();
    int end = passage.textEnd();
    int lineEnd = text.indexOf('\n', from);
    Passage rest = passage;
    while (lineEnd >= 0 && lineEnd < end) {
      int next = lineStart(lineEnd + 1, end);
      if (next < end && cuts(from, lineEnd, next, end)) {
        int cut = Lines.trimmed(text, rest.textStart(), lineEnd);
        segment(rest, cut);
        rest = passage.words(Passage.Shape.PARAGRAPH, lineEnd + 1, next, end);
      }
      from = Math.max(next, lineEnd + 1);
      lineEnd = text.indexOf('\n', from);
    }
    segment(rest, end);
  }

  /** Whether the next item of a list begins at the start of a line. */
  private boolean cuts(int from, int lineEnd, int next, int end) {
    Enumerator sign = sign(next, end);
    return sign != null
        && (sign.isEscaped(text) && sign.value() < 100 || Lines.endsSentence(text, from, lineEnd));
  }

  private int lineStart(int from, int to) {
    int at = from;
    while (at < to && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '>')) {
      at++;
    }
    return at;
  }

  /** The sign that stands here, unless it is more likely an initial ("A. Smith"). */
  private Enumerator sign(int from, int to) {
    Enumerator sign = Enumerator.read(text, from, to);
    if (sign != null && sign.fence() == Fence.BARE_DASH) {
      return sign.value() <= 2 || sign.value() == lastDashed + 1 ? sign : null;
    }
    if (sign == null || sign.fence() != Fence.DOT) {
      return sign;
    }
    boolean capital = sign.family() == Family.CAPITAL;
    if (!capital && sign.family() != Family.CAPITAL_ROMAN) {
      return sign;
    }
    int value = capital ? sign.roman() : sign.value();
    boolean letter = capital && (sign.value() == 1 || sign.value() == lastCapital + 1);
    boolean roman = value > 0 && value == lastRoman + 1;
    return letter || roman ? sign : null;
  }

  private void segment(Passage passage, int end) {
    int from = passage.textStart();
    boolean item = passage.shape() == Passage.Shape.ITEM;
    int level = passage.level() - (item ? 1 : 0);
    Enumerator sign = StyledSign.superscript(text, passage, lastSuperscript);
    if (sign == null) {
      StyledSign set = StyledSign.emphasised(passage);
      sign = set == null ? null : set.around(text, passage, sign(set.from(), set.to()));
    }
    if (passage.numberStart() >= 0) {
      sign = Enumerator.ordered(text, passage.numberStart(), passage.numberEnd(), from);
    } else if (sign == null) {
      sign = sign(from, end);
      sign = sign == null && item ? Enumerator.bullet(from) : sign;
    }
    if (sign == null) {
      text(passage, Enumerator.none(from), passage.start(), end, level);
      return;
    }
    remember(sign);
    Enumerator second = second(sign, end);
    if (second != null) {
      text(passage, sign, passage.start(), sign.textStart(), level);
      text(passage, second, sign.textStart(), end, passage.level());
    } else {
      text(passage, sign, passage.start(), end, level);
    }
  }

  /** "(1) a) …": a paragraph without words of its own whose first point follows at once. */
  private Enumerator second(Enumerator sign, int end) {
    if (sign.family() != Family.DECIMAL) {
      return null;
    }
    Enumerator second = Enumerator.read(text, sign.textStart(), end);
    boolean first =
        second != null
            && (second.value() == 1 || second.roman() == 1)
            && second.fence() != sign.fence()
            && second.family() != Family.CAPITAL
            && second.family() != Family.CHAIN
            && second.family() != Family.CAPITAL_ROMAN;
    return first ? second : null;
  }

  private void remember(Enumerator sign) {
    lastDashed = sign.fence() == Fence.BARE_DASH ? sign.value() : lastDashed;
    switch (sign.family()) {
      case CAPITAL -> {
        lastCapital = sign.value();
        lastRoman = sign.roman() > 0 ? sign.roman() : lastRoman;
      }
      case CAPITAL_ROMAN -> lastRoman = sign.value();
      case SUPERSCRIPT -> lastSuperscript = sign.value();
      default -> {}
    }
  }

  private void text(Passage passage, Enumerator sign, int start, int end, int level) {
    int textStart = Math.min(sign.textStart(), end);
    Node node = new Node(Kind.PARAGRAPH, sign, start, textStart, end);
    if (sign.numberEnd() > sign.numberStart()) {
      number(node, sign.numberStart(), sign.numberEnd());
    }
    node.concludes = Conclusion.opens(text, textStart, end);
    node.lowerCase = Lines.startsSmall(text, textStart, end);
    node.titled = Lines.isTitle(text, textStart, end);
    put(node, passage, level);
  }
}
