package org.codicil.charter;

/**
 * What a provision is. Each kind has the element name and the eId abbreviation of Akoma Ntoso 3.0
 * (OASIS, Akoma Ntoso Naming Convention 1.0, section 5).
 */
public enum Kind {
  /** The charter as a whole; its own block is always empty. */
  CHARTER("act", ""),
  FRONT_MATTER("meta", "meta"),
  TITLE("docTitle", "title"),
  PREAMBLE("preamble", "preamble"),
  RECITAL("recital", "rec"),
  BOOK("book", "book"),
  PART("part", "part"),
  TITLE_DIVISION("title", "title"),
  CHAPTER("chapter", "chp"),
  SECTION("section", "sec"),
  SUBSECTION("subsection", "subsec"),
  /** An unnumbered heading that opens a division; addressed by its words. */
  DIVISION("hcontainer", "hcontainer"),
  ARTICLE("article", "art"),
  SCHEDULE("attachment", "schedule"),
  /** The closing formula: where and when it was done, and who signs. */
  CONCLUSION("conclusions", "conclusions"),
  /** The title of a division or article that stands on a line of its own below the number. */
  HEADING("heading", "heading"),
  PARAGRAPH("paragraph", "para"),
  POINT("point", "point"),
  SUBPOINT("point", "point"),
  /** Words that close a provision after its points ("wrap up"). */
  CLOSING("wrapUp", "wrapup"),
  QUOTE("quotedStructure", "quote"),
  TABLE("table", "table"),
  ROW("tr", "tr"),
  CELL("td", "td"),
  FOOTNOTE("authorialNote", "note"),
  NOTE("remark", "remark"),
  CODE("block", "code"),
  HTML("foreign", "html"),
  LINK_DEFINITION("ref", "ref"),
  /** A thematic break. */
  RULE("hr", "rule");

  private final String element;
  private final String abbreviation;

  Kind(String element, String abbreviation) {
    this.element = element;
    this.abbreviation = abbreviation;
  }

  /** The Akoma Ntoso element. */
  public String element() {
    return element;
  }

  /** The part of an eId that names this kind. */
  public String abbreviation() {
    return abbreviation;
  }

  /**
   * Opened by a heading (or a label that serves as one): it starts a stretch of text of its own.
   */
  public boolean isHeaded() {
    return switch (this) {
      case BOOK,
          PART,
          TITLE_DIVISION,
          CHAPTER,
          SECTION,
          SUBSECTION,
          DIVISION,
          ARTICLE,
          SCHEDULE,
          PREAMBLE,
          CONCLUSION,
          TITLE ->
          true;
      default -> false;
    };
  }

  /** Law, as against metadata, layout and machinery of the source. */
  public boolean isLaw() {
    return switch (this) {
      case FRONT_MATTER, HTML, LINK_DEFINITION, RULE, CODE -> false;
      default -> true;
    };
  }
}
