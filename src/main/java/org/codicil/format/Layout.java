package org.codicil.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codicil.charter.Provision;
import org.codicil.format.Element.Passage;
import org.codicil.redline.Change;
import org.codicil.redline.Mark;
import org.codicil.redline.Redline;

/**
 * A redline as a page shows it: what every printed format shares. Signs of the source are gone,
 * numbers stand apart from words, headings know their level, changes know where they are found.
 *
 * @param elements what stands on the page, in reading order
 * @param contents the headings
 * @param entries the list of changes
 */
public record Layout(List<Element> elements, List<Heading> contents, List<ChangeEntry> entries) {
  /**
   * A line of the contents.
   *
   * @param level from 1 for the outermost unit
   * @param anchor where it leads
   * @param number label and number as they now read, or empty
   * @param title its words, or empty
   * @param gone whether the text no longer has it here
   */
  public record Heading(int level, String anchor, String number, String title, boolean gone) {
    public String text() {
      return number.isEmpty() ? title : title.isEmpty() ? number : number + ". " + title;
    }
  }

  public Layout {
    elements = List.copyOf(elements);
    contents = List.copyOf(contents);
    entries = List.copyOf(entries);
  }

  public static Layout of(Redline redline) {
    List<Element> elements = new LayoutBuilder(redline).elements();
    List<Heading> contents =
        elements.stream()
            .filter(e -> e instanceof Passage p && p.isHeading() && p.role() != Element.Role.TITLE)
            .map(e -> heading((Passage) e))
            .toList();
    return new Layout(elements, contents, ChangeEntry.list(redline, targets(redline, elements)));
  }

  private static Heading heading(Passage passage) {
    return new Heading(
        passage.level(),
        passage.anchor(),
        shown(passage.number()),
        shown(passage.words()),
        passage.status() == org.codicil.redline.MarkedBlock.Status.DELETED
            || passage.status() == org.codicil.redline.MarkedBlock.Status.MOVED_AWAY);
  }

  /** The words as they now read; the old ones where there are no new ones. */
  public static String shown(List<Stretch> runs) {
    StringBuilder now = new StringBuilder();
    StringBuilder old = new StringBuilder();
    for (Stretch run : runs) {
      if (!run.sign()) {
        String text = run.text().replace('\n', ' ');
        now.append(run.side() == Stretch.Side.OLD ? "" : text);
        old.append(run.side() == Stretch.Side.NEW ? "" : text);
      }
    }
    String words = now.toString().isBlank() ? old.toString() : now.toString();
    return words.strip().replaceAll(" {2,}", " ");
  }

  /** Where each change is found: at its own first run, else at the provision it is about. */
  private static Map<Integer, String> targets(Redline redline, List<Element> elements) {
    Set<Integer> shown = new HashSet<>();
    Map<Provision, String> anchors = new java.util.IdentityHashMap<>();
    for (Element element : elements) {
      if (element instanceof Passage passage) {
        anchors.putIfAbsent(passage.provision(), passage.anchor());
      }
      stretches(element).forEach(list -> list.forEach(run -> shown.add(run.change())));
    }
    Map<Integer, String> targets = new HashMap<>();
    for (Change change : redline.changes()) {
      String anchor =
          shown.contains(change.id())
              ? Landmarks.anchor(change.id())
              : anchors.getOrDefault(change.provision(), "");
      targets.put(change.id(), anchor);
    }
    return targets;
  }

  /** All lists of stretches of an element, in reading order. */
  static List<List<Stretch>> stretches(Element element) {
    if (element instanceof Passage passage) {
      return List.of(passage.number(), passage.separator(), passage.words());
    }
    return ((Element.Table) element).rows().stream().flatMap(row -> row.cells().stream()).toList();
  }

  /**
   * Changes that stand somewhere as moved here, so that a link need not lead to the empty place.
   */
  public Landmarks landmarks() {
    Set<Integer> here = new HashSet<>();
    for (Element element : elements) {
      for (List<Stretch> list : stretches(element)) {
        for (Stretch run : list) {
          if (run.mark() == Mark.MOVED_HERE) {
            here.add(run.change());
          }
        }
      }
    }
    return new Landmarks(here);
  }
}
