package org.codicil.charter;

import java.util.List;
import java.util.Locale;

/**
 * The address of a provision in the words lawyers use: "Article 5(2)(a)", "Article 7, second
 * paragraph", "Schedule I, row “Isle of Ram”, column “Status”". Label words are the charter's own.
 *
 * <p>Where words cannot tell two provisions apart (a number given twice in one unit) the eId
 * follows in square brackets. {@link Citations#find} reads every citation back.
 */
public final class Citation {
  private final Charter charter;
  private final String language;
  private final boolean brackets;

  /** Numbers stand between two signs: 第三条第二款. */
  private final boolean framed;

  private Citation(Charter charter) {
    this.charter = charter;
    this.language = charter.about().language();
    this.brackets = Labels.value(language, "style").equals("brackets");
    this.framed = Labels.value(language, "style").equals("framed");
  }

  /** The citation of one of the charter's provisions. */
  public static String of(Charter charter, Provision provision) {
    Citation citation = new Citation(charter);
    String words = citation.cite(provision);
    return citation.isAmbiguous(provision) ? words + " [" + provision.eId() + "]" : words;
  }

  private String word(String key) {
    return Labels.word(language, key);
  }

  private Provision parent(Provision provision) {
    return charter.parent(provision).orElse(charter.root());
  }

  private String cite(Provision provision) {
    return switch (provision.kind()) {
      case CHARTER -> "";
      case TITLE -> below(provision, word("docTitle"));
      case FRONT_MATTER -> word("frontMatter");
      case PREAMBLE -> below(provision, word("preamble"));
      case CONCLUSION -> below(provision, word("conclusion"));
      case BOOK, PART, TITLE_DIVISION, CHAPTER, SECTION, SUBSECTION, ARTICLE, SCHEDULE ->
          unit(provision);
      case DIVISION -> below(provision, quoted(provision));
      case HEADING -> word("heading") + " " + of() + " " + cite(parent(provision));
      case CLOSING -> closing(provision);
      case PARAGRAPH, RECITAL -> paragraph(provision);
      case POINT, SUBPOINT -> point(provision);
      case TABLE -> below(provision, word("table") + " " + key(provision));
      case ROW -> row(provision);
      case CELL -> cell(provision);
      case QUOTE -> below(provision, word("quote") + " " + key(provision));
      case FOOTNOTE -> below(provision, word("note.word") + " " + key(provision));
      case NOTE -> below(provision, word("remark") + " " + key(provision));
      case CODE -> below(provision, word("code") + " " + key(provision));
      case HTML -> below(provision, word("html") + " " + key(provision));
      case LINK_DEFINITION -> below(provision, word("link") + " " + key(provision));
      case RULE -> below(provision, word("rule") + " " + key(provision));
    };
  }

  private String of() {
    List<String> words = Labels.list(language, "of");
    return words.isEmpty() ? "—" : words.get(0);
  }

  private String below(Provision provision, String own) {
    return below(provision, own, ", ");
  }

  private String below(Provision provision, String own, String join) {
    String container = cite(parent(provision));
    return container.isEmpty() ? own : container + join + own;
  }

  /** A numbered unit; an article that needs no container in its eId needs none here. */
  private String unit(Provision provision) {
    String own = label(provision);
    if (provision.isNumbered()) {
      own = isFramed(provision) ? framed(provision) : numbered(provision, own);
    } else if (provision.ordinal() > 1) {
      own = own + " (" + provision.ordinal() + ")";
    }
    boolean direct = provision.kind() == Kind.ARTICLE && !provision.eId().value().contains("__");
    return direct ? own : below(provision, own, join(provision));
  }

  /** "第一章第二节", "1 kap. 1 §", elsewhere a comma. */
  private String join(Provision provision) {
    if (isFramed(provision)) {
      return "";
    }
    Provision parent = parent(provision);
    boolean both = isNumberFirst(parent) && isNumberFirst(provision);
    if (!both || provision.kind() != Kind.ARTICLE) {
      return ", ";
    }
    int number = parent.block().numberEnd();
    int label = charter.text().indexOf(parent.label(), number) + parent.label().length();
    boolean dotted = label < charter.text().length() && charter.text().charAt(label) == '.';
    return dotted ? ". " : " ";
  }

  private String numbered(Provision provision, String label) {
    String key = key(provision);
    int after = provision.block().numberEnd();
    boolean dotted = after < charter.text().length() && charter.text().charAt(after) == '.';
    String between = dotted && Labels.numeral(key) == 0 ? ". " : " ";
    return isNumberFirst(provision) ? key + between + label : label + " " + key;
  }

  /** Whether the number stands between two signs, as in 第三条. */
  private boolean isFramed(Provision provision) {
    int number = provision.block().numberStart();
    return number > 0 && Han.opens(charter.text().charAt(number - 1));
  }

  private String framed(Provision provision) {
    int number = provision.block().numberStart();
    int counter = Han.counter(charter.text(), number, charter.text().length());
    int end = Math.max(counter + 1, provision.block().numberEnd());
    return counter < 0
        ? label(provision) + key(provision)
        : charter.text().substring(number - 1, end);
  }

  /** "Erster Abschnitt", "2. Kapitel". */
  private boolean isNumberFirst(Provision provision) {
    Block block = provision.block();
    String after = charter.text().substring(block.numberEnd(), block.textStart());
    int word = after.indexOf(provision.label());
    return !provision.label().isEmpty() && word >= 0;
  }

  /** The label as printed, but not in capitals throughout. */
  private String label(Provision provision) {
    String label = provision.label().isEmpty() ? word("section") : provision.label();
    boolean shouted = label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT));
    boolean letters = Character.isLetter(label.charAt(0));
    String shown =
        shouted && letters ? label.charAt(0) + label.substring(1).toLowerCase(Locale.ROOT) : label;
    return shown.equals("§§") && key(provision).indexOf(' ') < 0 ? "§" : shown;
  }

  /** The number to cite by: the printed one, or the place where all items print the same. */
  static String key(Provision provision) {
    String key = local(provision);
    String normal = Numerals.normal(provision.number());
    return key.equals(normal) || key.startsWith(normal + "-") ? provision.number() : key;
  }

  /** What stands after the abbreviation in the last step of the eId. */
  private static String local(Provision provision) {
    String eId = provision.eId().value();
    int step = eId.lastIndexOf("__");
    String last = step < 0 ? eId : eId.substring(step + 2);
    int number = last.indexOf('_');
    return number < 0 ? "" : last.substring(number + 1);
  }

  private String paragraph(Provision provision) {
    boolean recital = provision.kind() == Kind.RECITAL;
    if (framed && !recital) {
      return counted(provision, word("paragraph.counter"));
    }
    if (provision.isNumbered()) {
      String number = key(provision);
      if (recital) {
        return below(provision, word("recital") + " " + number);
      }
      Provision parent = parent(provision);
      boolean short1 = brackets && parent.isNumbered() && number.indexOf(' ') < 0;
      String named =
          Labels.list(language, "paragraph.number").isEmpty() ? "paragraph" : "paragraph.number";
      return short1
          ? below(provision, "(" + number + ")", "")
          : below(provision, word(named) + " " + number, Labels.value(language, "join"));
    }
    String key = local(provision);
    String noun = word(recital ? "recital" : "paragraph.plain");
    if (!key.startsWith("u")) {
      return below(provision, ordinal(provision.ordinal()) + " " + noun);
    }
    boolean opening = provision.ordinal() == 1;
    int place = Integer.parseInt(key.substring(1).replaceAll("-.*", ""));
    return below(
        provision,
        opening ? word("opening") : ordinal(place) + " " + word("unnumbered") + " " + noun);
  }

  /** "第二款", "第一号", "제3항"; letters stand alone, "イ". */
  private String counted(Provision provision, String counter) {
    String key = local(provision);
    int place = provision.ordinal();
    boolean figures = !key.isEmpty() && Numerals.isDigit(key.charAt(0));
    if (figures && key.indexOf('-') < 0) {
      place = Han.value(key, 0, key.length());
    } else if (!key.startsWith("u") || place > 1) {
      boolean letter = provision.isNumbered() && key.equals(Numerals.normal(provision.number()));
      return below(provision, letter ? provision.number() : "[" + provision.eId() + "]", "");
    }
    boolean korean = language.startsWith("ko");
    String number = korean ? Integer.toString(place) : Han.written(place);
    return below(provision, (korean ? "제" : "第") + number + counter, "");
  }

  private String point(Provision provision) {
    Provision parent = parent(provision);
    String join = Labels.value(language, "join");
    String number = key(provision);
    if (!provision.isNumbered()) {
      return below(provision, ordinal(provision.ordinal()) + " " + word("point.bullet"));
    }
    if (framed) {
      return counted(provision, word("point.counter"));
    }
    if (brackets) {
      boolean glued = parent.isNumbered() && number.indexOf(' ') < 0;
      return glued
          ? below(provision, "(" + number + ")", "")
          : below(provision, word("point") + " (" + number + ")");
    }
    String noun = Numerals.isDigit(number.charAt(0)) ? "point.figure" : "point.letter";
    return below(provision, word(noun) + " " + number, join);
  }

  /** An ordinal in words, or in figures past the words known. */
  private String ordinal(int value) {
    List<String> ordinals = Labels.list(language, "ordinals");
    return value <= ordinals.size()
        ? ordinals.get(value - 1).split("\\|")[0]
        : value + Labels.value(language, "ordinalSuffix");
  }

  private String closing(Provision provision) {
    return word("closing") + " " + of() + " " + cite(parent(provision));
  }

  private String row(Provision row) {
    Provision table = parent(row);
    String key = Tables.rowKey(charter, table, row);
    String own = word("row") + " " + (key.isEmpty() ? row.ordinal() : "“" + key + "”");
    String container = table.ordinal() > 1 ? cite(table) : cite(parent(table));
    return container.isEmpty() ? own : container + ", " + own;
  }

  private String cell(Provision cell) {
    Provision row = parent(cell);
    String key = Tables.columnKey(charter, parent(row), cell);
    return below(cell, word("column") + " " + (key.isEmpty() ? cell.ordinal() : "“" + key + "”"));
  }

  private String quoted(Provision division) {
    return "“" + Tables.plain(charter, division) + "”";
  }

  /** Whether the eId of this provision or of one around it had to be told apart by a suffix. */
  private boolean isAmbiguous(Provision provision) {
    Provision at = provision;
    while (at.kind() != Kind.CHARTER) {
      if (isDuplicate(at)) {
        return true;
      }
      at = parent(at);
    }
    return false;
  }

  /** Whether the words of this step fit a sibling as well. */
  private boolean isDuplicate(Provision provision) {
    return switch (provision.kind()) {
      case DIVISION -> isUntitled(provision) || fitsSibling(provision);
      case PARAGRAPH, RECITAL, POINT, SUBPOINT -> fitsSibling(provision) || hasSuffix(provision);
      case CLOSING ->
          parent(provision).children().stream().filter(p -> p.kind() == Kind.CLOSING).count() > 1;
      default -> hasSuffix(provision);
    };
  }

  private boolean isUntitled(Provision division) {
    String title = Tables.plain(charter, division);
    return title.isEmpty() || title.chars().anyMatch(c -> "“”\"".indexOf(c) >= 0);
  }

  private boolean fitsSibling(Provision provision) {
    boolean titled = provision.kind() == Kind.DIVISION;
    if (!titled && !provision.isNumbered()) {
      return false;
    }
    String words = titled ? Tables.plain(charter, provision) : key(provision);
    for (Provision sibling : parent(provision).children()) {
      boolean same =
          titled
              ? Tables.isTitled(charter, sibling, words)
              : isItem(sibling) && key(sibling).equalsIgnoreCase(words);
      if (same && sibling != provision) {
        return true;
      }
    }
    return false;
  }

  private static boolean isItem(Provision provision) {
    return switch (provision.kind()) {
      case PARAGRAPH, RECITAL, POINT, SUBPOINT -> provision.isNumbered();
      default -> false;
    };
  }

  private boolean hasSuffix(Provision provision) {
    String eId = provision.eId().value();
    boolean twin =
        charter
            .find(new EId(eId + "-2"))
            .filter(p -> p.kind() == provision.kind())
            .filter(p -> !local(p).equals(Numerals.normal(p.number())))
            .isPresent();
    if (twin) {
      return true;
    }
    int hyphen = eId.lastIndexOf('-');
    String number = Numerals.normal(provision.number());
    return hyphen > eId.lastIndexOf("__") + 1
        && (number.isEmpty() || !eId.endsWith("_" + number))
        && charter.find(new EId(eId.substring(0, hyphen))).isPresent();
  }
}
