package org.codicil.redline;

import org.codicil.charter.Kind;
import org.codicil.charter.ReferenceWords;
import org.codicil.redline.Reference.Tie;

/**
 * Knows which words announce a reference ("Article", "§", "статьи") and so which numbers are
 * references. An automaton over tokens: label and number in either order, then any chain of further
 * numbers joined by commas, dashes and the words for "and", "or" and "to". It looks ahead a few
 * words where a number comes first ("3 and 4 §§", "second paragraph").
 */
final class References {
  private final ReferenceTable table = new ReferenceTable();

  Watch watch() {
    return new Watch();
  }

  /** Follows one stretch of text; ask for every token in order. */
  final class Watch {
    private static final int FAR = 8;

    private boolean afterLabel;
    private boolean inChain;
    private Kind kind;

    /** What the last label announced; what stands in brackets after a number is of another kind. */
    private Kind announced;

    private boolean label;
    private boolean ending;

    /** Where the label ends that closes a number before it, or -1. */
    private int concluded = -1;

    /** Where a suffix ends that was read with its number, or -1. */
    private int suffixEnd = -1;

    /** Where the last number ends, brackets after it included. */
    private int numberEnd = -1;

    /** Where the last number between two signs ends: the second sign says nothing new. */
    private int framedEnd = -1;

    private String qualifier = "";
    private String prefix = "";
    private String suffix = "";
    private int ordinal;
    private boolean joined;
    private boolean labelled;
    private boolean broken = true;
    private Tie tie = Tie.NONE;

    /** Whether the token is the number of a reference; {@link #kind()} then says to what. */
    boolean isReference(Words token) {
      int roles = token.isWord() || Shape.isLabelSign(token) ? table.of(token.stemHash()) : 0;
      label = false;
      ending = (roles & ReferenceTable.ENDING) != 0 && inChain;
      if (token.end() <= suffixEnd) {
        return false;
      }
      int other = roles & ~(ReferenceTable.JOINS | ReferenceTable.LINKS);
      if (other == 0 && !afterLabel && !inChain && Shape.isPlain(token)) {
        kind = announced;
        ordinal = 0;
        prefix = "";
        joined |= (roles & ReferenceTable.JOINS) != 0;
        broken |= roles == 0;
        return false;
      }
      boolean framed = Shape.isFramed(token);
      boolean first = !framed && afterLabel && !Shape.isPrefix(token) && numbers(token, roles);
      boolean counted = token.end() <= concluded && ReferenceTable.ordinal(roles) > 0;
      boolean further =
          !first
              && !framed
              && inChain
              && (Shape.isFigure(token) && !Shape.isPrefix(token) || counted);
      kind = announced;
      if (first || further || leads(token, roles)) {
        number(token, first || further ? ordinalOf(token, roles) : ordinal);
        return true;
      }
      pass(token, roles);
      return false;
    }

    private int ordinalOf(Words token, int roles) {
      return Shape.isFigure(token) ? 0 : ReferenceTable.ordinal(roles);
    }

    /** Takes the token for a number and settles how it hangs on the one before. */
    private void number(Words token, int value) {
      ordinal = value;
      tie =
          broken
              ? Tie.NONE
              : labelled ? joined ? Tie.BESIDE : Tie.ADDRESS : inChain ? Tie.SIBLING : Tie.ADDRESS;
      suffix = suffixAfter(token);
      afterLabel = false;
      inChain = true;
      broken = false;
      joined = false;
      labelled = false;
      numberEnd = Math.max(token.end(), suffixEnd);
    }

    /** Whether a token is a number by what stands after or around it; sets the kind. */
    private boolean leads(Words token, int roles) {
      ordinal = 0;
      if (!token.isWord()) {
        return false;
      }
      int start = token.start();
      char before = start > 0 ? token.text().charAt(start - 1) : ' ';
      if (Shape.isFramed(token)) {
        Kind framed = ReferenceWords.framedKind(token.text(), start, token.text().length());
        kind = framed == null ? kind : framed;
        announced = kind;
        framedEnd = framed != null ? token.end() : -1;
        labelled |= framed != null;
        return framed != null;
      }
      if (before == '(' && numberEnd == start - 1 && isBracketed(token)) {
        kind = kind == Kind.ARTICLE || kind == Kind.SECTION ? Kind.PARAGRAPH : Kind.POINT;
        labelled = true;
        return true;
      }
      boolean counts = ReferenceTable.ordinal(roles) > 0;
      boolean figure =
          Shape.isFigure(token) && (Shape.startsWithDigit(token) || !Shape.isPrefix(token));
      boolean letter = before == '(' && token.end() - start == 1;
      return (counts || figure || letter) && concludes(token, counts, roles);
    }

    /** "(2)", "(a)" directly after a number. */
    private boolean isBracketed(Words token) {
      return token.end() - token.start() <= 5
          && token.end() < token.text().length()
          && token.text().charAt(token.end()) == ')';
    }

    /** Whether a label ends the numbers that begin here: "3 and 4 §§", "second paragraph". */
    private boolean concludes(Words token, boolean counts, int own) {
      if (token.end() <= concluded) {
        return false;
      }
      Words next = token.ahead();
      for (int steps = 0; steps < FAR && next.next(); steps++) {
        int roles = next.isWord() || Shape.isLabelSign(next) ? table.of(next.stemHash()) : 0;
        Kind named = ReferenceTable.kind(roles);
        boolean inner = named == Kind.PARAGRAPH || named == Kind.POINT;
        if (named != null && (counts ? inner : (roles & ReferenceTable.CONCLUDES) != 0)) {
          kind = named;
          announced = named;
          concluded = next.end();
          ordinal = counts ? ReferenceTable.ordinal(own) : 0;
          return true;
        }
        boolean goesOn =
            counts
                ? ReferenceTable.ordinal(roles) > 0
                : Shape.startsWithDigit(next)
                    || Shape.isShort(next)
                    || (roles & ReferenceTable.ENDING) != 0;
        boolean joins = (roles & ReferenceTable.JOINS) != 0 || Shape.isSign(next, ",-–—.)\u2019'");
        if (!goesOn && !joins) {
          break;
        }
      }
      return !counts && (isDegree(token) || isOfArticle(token));
    }

    /**
     * "2 of Article 5", "au II de l'article 3": the words for "of" and the label follow at once.
     */
    private boolean isOfArticle(Words token) {
      Words next = token.ahead();
      boolean linked = false;
      while (next.next()) {
        int roles = next.isWord() ? table.of(next.stemHash()) : 0;
        if (ReferenceTable.kind(roles) == Kind.ARTICLE && linked) {
          kind = Kind.PARAGRAPH;
          announced = kind;
          labelled = true;
          return true;
        }
        if ((roles & ReferenceTable.LINKS) == 0) {
          return false;
        }
        linked = true;
      }
      return false;
    }

    /** "2°": a point, if it is no "n° 2". */
    private boolean isDegree(Words token) {
      boolean degree =
          Shape.startsWithDigit(token)
              && token.end() < token.text().length()
              && token.text().charAt(token.end()) == '°';
      if (degree) {
        kind = Kind.POINT;
        announced = kind;
        labelled = true;
      }
      return degree;
    }

    private void pass(Words token, int roles) {
      if (token.start() == framedEnd || Shape.isOpener(token)) {
        return;
      }
      Kind named = ReferenceTable.kind(roles);
      boolean sign = !token.isWord() || Shape.isLabelSign(token);
      if (named != null && (!sign || Shape.isLabelSign(token))) {
        concluded =
            Shape.isLabelSign(token) && token.start() == concluded ? token.end() : concluded;
        label = true;
        labelled = true;
        afterLabel = token.end() != concluded;
        inChain = inChain && !afterLabel;
        announced = afterLabel ? named : announced;
        qualifier = "";
        prefix = "";
        return;
      }
      if ((afterLabel || inChain) && Shape.isPrefix(token)) {
        prefix = token.token();
        return;
      }
      if (afterLabel && (roles & ReferenceTable.QUALIFIES) != 0) {
        qualifier = token.token();
        return;
      }
      prefix = Shape.isSign(token, ".*") ? prefix : "";
      boolean joins = (roles & ReferenceTable.JOINS) != 0 || Shape.isSign(token, "-–—/");
      boolean links = (roles & (ReferenceTable.LINKS | ReferenceTable.ENDING)) != 0;
      boolean light = Shape.isSign(token, ".,º°ª()«»“”„\"’'*");
      joined |= joins;
      afterLabel = afterLabel && (Shape.isSign(token, ".º°ª(«“„\"*") || Shape.isLabelSign(token));
      inChain =
          inChain
              && (joins
                  || !prefix.isEmpty() && Shape.isSign(token, ".")
                  || light && !Shape.isSign(token, ".")
                  || isDotOfNumber(token)
                  || (roles & ReferenceTable.ENDING) != 0);
      broken |= !(joins || links || light);
      if (token.start() == numberEnd && Shape.isSign(token, ")")) {
        numberEnd = token.end();
      } else if (Shape.isSign(token, "(") && token.start() == numberEnd) {
        numberEnd = token.start();
      }
    }

    /**
     * "3. ve 4. maddeler": a dot directly after a number ends no sentence if a small letter
     * follows.
     */
    private boolean isDotOfNumber(Words token) {
      if (token.start() != numberEnd || !Shape.isSign(token, ".")) {
        return false;
      }
      Words next = token.ahead();
      return next.next() && Character.isLowerCase(next.text().charAt(next.start()))
          || next.isWord() && Shape.isPrefix(next);
    }

    /** Whether what follows a label is its number: figures, a letter, an ordinal. */
    private boolean numbers(Words token, int roles) {
      return token.isWord()
          && (Shape.isFigure(token)
              || ReferenceTable.ordinal(roles) > 0
              || announced == Kind.POINT && Shape.isLetter(token));
    }

    private String suffixAfter(Words token) {
      suffixEnd = -1;
      Words next = token.ahead();
      if (token.end() - token.start() > 8
          || !next.next()
          || !next.isWord()
          || next.start() == token.end()) {
        return "";
      }
      boolean known = ReferenceWords.isSuffix(next.text(), next.start(), next.end());
      boolean letter = next.end() - next.start() == 1 && isLabelNext(next);
      if (!known && !letter || known && isRange(next)) {
        return "";
      }
      suffixEnd = next.end();
      return next.token();
    }

    /** "5 a §": the letter belongs to the number. */
    private boolean isLabelNext(Words letter) {
      Words next = letter.ahead();
      return Character.isLowerCase(letter.text().charAt(letter.start()))
          && next.next()
          && Shape.isLabelSign(next);
    }

    /** "195 bis 213": there "bis" is German for "to". */
    private boolean isRange(Words suffix) {
      Words next = suffix.ahead();
      return next.next() && Shape.startsWithDigit(next);
    }

    /** Whether the last token is the ending of the number before it, a word of its own. */
    boolean isEnding() {
      return ending;
    }

    /** Whether the last token announces a reference ("Article", "Abs", "§"). */
    boolean isLabel() {
      return label;
    }

    Kind kind() {
      return kind;
    }

    /** The reference whose number the last token was. */
    Reference reference(int index, Words token) {
      String number =
          ordinal > 0
              ? Integer.toString(ordinal)
              : ReferenceWords.normal(Shape.figures(token.token()));
      String before = qualifier.isEmpty() ? prefix : qualifier;
      prefix = "";
      return new Reference(index, kind, number, before, suffix, ordinal > 0, tie);
    }
  }
}
