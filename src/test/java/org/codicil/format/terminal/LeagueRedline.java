package org.codicil.format.terminal;

import static org.codicil.format.Sketch.away;
import static org.codicil.format.Sketch.both;
import static org.codicil.format.Sketch.deleted;
import static org.codicil.format.Sketch.here;
import static org.codicil.format.Sketch.inserted;
import static org.codicil.format.Sketch.kept;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Kind;
import org.codicil.charter.Metadata;
import org.codicil.format.Sketch;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock.Status;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/** A small charter with one change of every class, for the goldens. */
final class LeagueRedline {
  private static final Metadata OLD = new Metadata("Charter of the League", "2018", "", "", "en");
  private static final Metadata NEW =
      new Metadata(
          "Charter of the League", "draft “Protocol on defence”", "", "Working text", "en");

  private final Sketch sketch = new Sketch(OLD, NEW);

  static Redline redline() {
    LeagueRedline league = new LeagueRedline();
    league.beginning();
    league.middle();
    league.end();
    return league.sketch.redline();
  }

  private void beginning() {
    sketch.kept(1, Kind.TITLE, "", kept(Part.MARKER, "# "), kept(Part.TEXT, "Charter"), gap());
    heading(1, Kind.CHAPTER, "Chapter", "I", "Purposes");
    article("1", "1", "Name");
    sketch.kept(3, Kind.PARAGRAPH, "", kept(Part.TEXT, "The League is named so."), gap());
    heading(1, Kind.CHAPTER, "Chapter", "II", "Action");
    article("2", "2", "Means");
    numbered(
        "1",
        "1",
        kept(Part.TEXT, "The League meets once a year, as Article "),
        both(Mark.REFERENCE, Part.TEXT, "4", "5"),
        kept(Part.TEXT, " says."));
    numbered(
        "2",
        "2",
        kept(
            Part.TEXT,
            "Its purposes are to strengthen peace and security, and to defend together"
                + " the independence of its members, for which they "),
        deleted(Part.TEXT, "prefer political"),
        inserted(Part.TEXT, "use every"),
        kept(Part.TEXT, " means"),
        inserted(Part.TEXT, " open to them under Article 3"),
        kept(Part.TEXT, "."));
    sketch.block(
        3,
        Kind.PARAGRAPH,
        "",
        "",
        Status.DELETED,
        deleted(Part.NUMBER, "3"),
        deleted(Part.SEPARATOR, ". "),
        deleted(Part.TEXT, "Costs lie where they fall."),
        deleted(Part.GAP, "\n\n"));
    numbered(
        "4",
        "3",
        kept(Part.TEXT, "国際連合の加盟国は、その国際紛争を平和的手段によって"),
        deleted(Part.TEXT, "解決"),
        inserted(Part.TEXT, "処理"),
        kept(Part.TEXT, "しなければならない。"));
    numbered("5", "4", kept(Part.TEXT, "Nothing else changes here."));
    numbered("6", "5", kept(Part.TEXT, "Nor here."));
  }

  private void middle() {
    sketch.block(
        2,
        Kind.ARTICLE,
        "Article",
        "",
        Status.INSERTED,
        inserted(Part.MARKER, "### Article "),
        inserted(Part.NUMBER, "3"),
        inserted(Part.SEPARATOR, ". "),
        inserted(Part.TEXT, "Collective defence"),
        inserted(Part.GAP, "\n\n"));
    whole(
        "1",
        "An armed attack against one or more of the Member States is an attack against"
            + " them all.");
    whole(
        "2",
        "Each of them assists the State attacked at once, alone and together with the"
            + " others.");
    article("3", "4", "Seat");
    sketch.kept(3, Kind.PARAGRAPH, "", kept(Part.TEXT, "The seat is on the Isle of Ram."), gap());
    article("4", "5", "Sessions");
    sketch.kept(
        3,
        Kind.PARAGRAPH,
        "",
        kept(Part.TEXT, "Sessions are "),
        both(Mark.FORMATTING, Part.TEXT, "", "**"),
        kept(Part.TEXT, "public"),
        both(Mark.FORMATTING, Part.TEXT, "", "**"),
        inserted(Part.TEXT, "\u202e and free\u001b[31m"),
        kept(Part.TEXT, "."),
        gap());
    sketch.block(
        2,
        Kind.ARTICLE,
        "Article",
        "m",
        Status.MOVED_AWAY,
        away(Part.MARKER, "### Article "),
        away(Part.NUMBER, "5"),
        away(Part.SEPARATOR, ". "),
        away(Part.TEXT, "Languages"),
        away(Part.GAP, "\n\n"));
    sketch.block(
        3,
        Kind.PARAGRAPH,
        "",
        "m/1",
        Status.MOVED_AWAY,
        away(Part.TEXT, "Every language of a member may be spoken."),
        away(Part.GAP, "\n\n"));
    article("6", "6", "Voting");
    sketch.kept(3, Kind.PARAGRAPH, "", kept(Part.TEXT, "Each member has one vote."), gap());
    sketch.block(
        2,
        Kind.ARTICLE,
        "Article",
        "m",
        Status.MOVED_HERE,
        here(Part.MARKER, "### Article "),
        here(Part.NUMBER, "7"),
        here(Part.SEPARATOR, ". "),
        here(Part.TEXT, "Languages"),
        here(Part.GAP, "\n\n"));
    sketch.block(
        3,
        Kind.PARAGRAPH,
        "",
        "m/1",
        Status.MOVED_HERE,
        here(Part.TEXT, "Every language of a member may be spoken"),
        inserted(Part.TEXT, " and written"),
        here(Part.TEXT, "."),
        here(Part.GAP, "\n\n"));
  }

  private void end() {
    sketch.kept(
        1,
        Kind.SCHEDULE,
        "Schedule",
        kept(Part.MARKER, "## Schedule "),
        kept(Part.NUMBER, "I"),
        kept(Part.SEPARATOR, ". "),
        kept(Part.TEXT, "Territories"),
        gap());
    sketch.kept(2, Kind.TABLE, "");
    row("Territory", kept(Part.TEXT, "Status"), "Note");
    row(
        "Isle of Ram",
        new Piece[] {deleted(Part.TEXT, "disputed"), inserted(Part.TEXT, "covered")},
        "seat 😀");
    row("Cape Ewe", kept(Part.TEXT, "covered"), "");
  }

  private static Piece gap() {
    return kept(Part.GAP, "\n\n");
  }

  private void heading(int depth, Kind kind, String label, String number, String title) {
    sketch.kept(
        depth,
        kind,
        label,
        kept(Part.MARKER, "## " + label + " "),
        kept(Part.NUMBER, number),
        kept(Part.SEPARATOR, ". "),
        kept(Part.TEXT, title),
        gap());
  }

  private void article(String old, String now, String title) {
    Piece number =
        old.equals(now) ? kept(Part.NUMBER, old) : both(Mark.RENUMBERED, Part.NUMBER, old, now);
    sketch.kept(
        2,
        Kind.ARTICLE,
        "Article",
        kept(Part.MARKER, "### Article "),
        number,
        kept(Part.SEPARATOR, ". "),
        kept(Part.TEXT, title),
        gap());
  }

  private void numbered(String old, String now, Piece... text) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        old.equals(now) ? kept(Part.NUMBER, old) : both(Mark.RENUMBERED, Part.NUMBER, old, now));
    pieces.add(kept(Part.SEPARATOR, ". "));
    pieces.addAll(List.of(text));
    pieces.add(gap());
    sketch.kept(3, Kind.PARAGRAPH, "", pieces.toArray(Piece[]::new));
  }

  private void whole(String number, String text) {
    sketch.block(
        3,
        Kind.PARAGRAPH,
        "",
        "",
        Status.INSERTED,
        inserted(Part.NUMBER, number),
        inserted(Part.SEPARATOR, ". "),
        inserted(Part.TEXT, text),
        inserted(Part.GAP, "\n\n"));
  }

  private void row(String key, Piece second, String third) {
    row(key, new Piece[] {second}, third);
  }

  private void row(String key, Piece[] second, String third) {
    sketch.kept(3, Kind.ROW, "", kept(Part.MARKER, "| "));
    sketch.kept(4, Kind.CELL, "", kept(Part.TEXT, key), kept(Part.GAP, " | "));
    List<Piece> pieces = new ArrayList<>(List.of(second));
    pieces.add(kept(Part.GAP, " | "));
    sketch.kept(4, Kind.CELL, "", pieces.toArray(Piece[]::new));
    sketch.kept(4, Kind.CELL, "", kept(Part.TEXT, third), kept(Part.GAP, " |\n"));
  }
}
