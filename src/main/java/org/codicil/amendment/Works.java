package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Place;

/**
 * An instrument that amends several charters, one part each: "### Amendments to the Statute of the
 * Court". Executing it on one of them takes that part; each charter gets its own version. Which
 * part is meant must be certain: its heading gives the charter's id, its version, its file or its
 * title.
 */
final class Works {
  private Works() {}

  static Draft of(Draft draft, Charter base) {
    List<String> works = draft.items().stream().map(i -> i.setting().work()).distinct().toList();
    if (works.equals(List.of("")) || works.isEmpty()) {
      return draft;
    }
    List<Item> items =
        draft.items().stream().filter(item -> names(item.setting().work(), base)).toList();
    List<Diagnostic> diagnostics = new ArrayList<>(draft.diagnostics());
    List<Item> others = draft.items().stream().filter(item -> !items.contains(item)).toList();
    if (items.isEmpty()) {
      diagnostics.add(noPart(draft, base, works));
    } else if (!others.isEmpty()) {
      diagnostics.add(otherParts(draft, base, others));
    }
    return new Draft(draft.name(), draft.text(), draft.frontMatter(), items, diagnostics);
  }

  private static boolean names(String work, Charter base) {
    String wanted = plain(work);
    String name = base.name();
    int version = name.indexOf('@');
    return wanted.equals(plain(name))
        || version > 0 && wanted.equals(plain(name.substring(0, version)))
        || wanted.equals(plain(name.replaceFirst("^.*/", "")))
        || !wanted.isEmpty() && wanted.equals(plain(base.about().title()))
        || !wanted.isEmpty() && wanted.equals(plain(title(base)));
  }

  private static String plain(String name) {
    String words = Quotation.plain(name).toLowerCase(Locale.ROOT);
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /** The charter's first heading. */
  private static String title(Charter base) {
    return base.provisions().stream()
        .filter(p -> p.kind() == Kind.TITLE)
        .findFirst()
        .map(base::ownText)
        .orElse("");
  }

  private static Diagnostic noPart(Draft draft, Charter base, List<String> works) {
    int line = draft.items().get(0).setting().line();
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        "amend/other-charter",
        Place.at(draft.name(), draft.text(), line, draft.items().get(0).end()),
        "no part of this instrument amends " + base.name(),
        "",
        "its parts amend: "
            + String.join("; ", works.stream().map(w -> w.isEmpty() ? "(unnamed)" : w).toList())
            + "; name a part by the charter's id or title");
  }

  private static Diagnostic otherParts(Draft draft, Charter base, List<Item> others) {
    List<String> works = others.stream().map(i -> i.setting().work()).distinct().toList();
    return new Diagnostic(
        Diagnostic.Severity.NOTE,
        "amend/other-part",
        Place.at(draft.name(), draft.text(), others.get(0).setting().line(), others.get(0).end()),
        "not executed on " + base.name() + ": what amends " + String.join("; ", works),
        "",
        "execute the instrument on each charter by itself: --base");
  }
}
