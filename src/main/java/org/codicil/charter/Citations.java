package org.codicil.charter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the provision a citation names, however lawyers write it. */
public final class Citations {
  private static final int SHOWN = 6;

  private Citations() {}

  /**
   * Finds the one provision that is meant. Understands what {@link Citation} prints, the usual
   * short forms, inner-first forms ("paragraph 2 of Article 5"), a heading's words and eIds.
   * Errors: {@code cite/not-found} with what comes nearest, {@code cite/ambiguous} with all places.
   */
  public static Outcome<Provision> find(Charter charter, String citation) {
    String wanted = Tables.squeeze(citation);
    Provision byEId = charter.find(new EId(eId(wanted))).orElse(null);
    if (byEId != null && byEId.kind() != Kind.CHARTER) {
      return Outcome.of(byEId);
    }
    CitationMatcher matcher = new CitationMatcher(charter);
    List<Step> steps = CitationReader.read(wanted);
    List<Provision> at = List.of(charter.root());
    Provision last = null;
    for (Step step : steps) {
      List<Provision> next = matcher.follow(at, step);
      if (next.isEmpty()) {
        last = at.size() == 1 && at.get(0).kind() != Kind.CHARTER ? at.get(0) : null;
        at = next;
        break;
      }
      at = next;
    }
    List<Provision> found = steps.isEmpty() ? List.of() : at;
    if (found.isEmpty()) {
      found = matcher.titled(charter.root(), wanted);
    }
    if (found.isEmpty()) {
      found = Nearest.exact(charter, wanted);
    }
    if (found.size() == 1) {
      return Outcome.of(found.get(0));
    }
    return Outcome.failure(
        found.isEmpty() ? notFound(charter, citation, last) : ambiguous(charter, citation, found));
  }

  /** The eId in brackets at the end of a citation that needs one, or the words themselves. */
  private static String eId(String citation) {
    int open = citation.lastIndexOf('[');
    return open >= 0 && citation.endsWith("]")
        ? citation.substring(open + 1, citation.length() - 1)
        : citation;
  }

  private static Diagnostic ambiguous(Charter charter, String citation, List<Provision> found) {
    String places =
        found.stream()
            .limit(SHOWN)
            .map(provision -> Citation.of(charter, provision))
            .collect(Collectors.joining("; "));
    String more = found.size() > SHOWN ? "; and " + (found.size() - SHOWN) + " more" : "";
    return Diagnostic.error(
        "cite/ambiguous",
        Place.of(charter.name()),
        "“" + citation + "” names " + found.size() + " provisions",
        "say which: " + places + more);
  }

  private static Diagnostic notFound(Charter charter, String citation, Provision last) {
    List<Provision> nearest = new ArrayList<>();
    if (last != null) {
      last.children().stream().filter(p -> p.kind().isLaw()).limit(SHOWN).forEach(nearest::add);
    }
    if (nearest.isEmpty()) {
      nearest.addAll(Nearest.to(charter, citation));
    }
    String hint =
        nearest.stream()
            .sorted(Comparator.comparingInt(Provision::start))
            .map(provision -> Citation.of(charter, provision))
            .collect(Collectors.joining("; "));
    String where = last == null ? "this charter" : Citation.of(charter, last);
    return Diagnostic.error(
        "cite/not-found",
        Place.of(charter.name()),
        "there is no “" + citation + "” in " + where,
        hint.isEmpty() ? "" : "did you mean " + hint + "?");
  }
}
