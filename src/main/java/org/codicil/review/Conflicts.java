package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;

/**
 * Several drafts on one charter, and what keeps any two of them apart.
 *
 * @param dockets the drafts, as given
 * @param pairs every pair of them, with its collisions
 */
public record Conflicts(List<Docket> dockets, List<Pair> pairs) {
  /**
   * Two drafts, by their places in the list.
   *
   * @param collisions empty if both can be carried out, in whatever order
   */
  public record Pair(int one, int other, List<Collision> collisions) {
    public Pair {
      collisions = List.copyOf(collisions);
    }
  }

  public Conflicts {
    dockets = List.copyOf(dockets);
    pairs = List.copyOf(pairs);
  }

  /** Finds them by carrying out every pair together and in both orders. */
  public static Conflicts among(List<Docket> dockets) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < dockets.size(); i++) {
      for (int j = i + 1; j < dockets.size(); j++) {
        pairs.add(new Pair(i, j, between(dockets.get(i), dockets.get(j))));
      }
    }
    return new Conflicts(dockets, pairs);
  }

  static List<Collision> between(Docket one, Docket other) {
    Optional<Collision> unfit = unfit(one, other);
    return unfit.isPresent()
        ? List.of(unfit.get())
        : new Meeting(one).of(one.matters(), other.matters());
  }

  /** What makes it pointless to go into single items. */
  private static Optional<Collision> unfit(Docket one, Docket other) {
    if (!one.base().text().equals(other.base().text())) {
      String message = "they amend " + one.base().name() + " and " + other.base().name();
      return Optional.of(new Collision(Collision.Kind.STALE_BASE, 0, 0, "", message));
    }
    for (Docket docket : List.of(one, other)) {
      for (Diagnostic fault : docket.faults()) {
        boolean stale = fault.code().equals("amend/base-changed");
        Collision.Kind kind = stale ? Collision.Kind.STALE_BASE : Collision.Kind.FAULTY;
        return Optional.of(new Collision(kind, 0, 0, "", docket.title() + ": " + fault.message()));
      }
    }
    return Optional.empty();
  }

  public boolean isEmpty() {
    return pairs.stream().allMatch(pair -> pair.collisions().isEmpty());
  }

  /** A matrix of the drafts, then the places, as a Markdown document. */
  public String report() {
    StringBuilder out = new StringBuilder("# Conflicts among " + dockets.size() + " drafts\n\n");
    out.append("| Draft |");
    for (int j = 1; j <= dockets.size(); j++) {
      out.append(" ").append(j).append(" |");
    }
    out.append("\n|---|").append("---|".repeat(dockets.size())).append('\n');
    for (int i = 0; i < dockets.size(); i++) {
      out.append("| ").append(i + 1).append(" ").append(MarkdownText.cell(dockets.get(i).title()));
      out.append(" |");
      for (int j = 0; j < dockets.size(); j++) {
        out.append(' ').append(cell(i, j)).append(" |");
      }
      out.append('\n');
    }
    out.append('\n');
    places(out);
    return out.toString();
  }

  private String cell(int i, int j) {
    List<Collision> collisions =
        pairs.stream()
            .filter(p -> p.one() == Math.min(i, j) && p.other() == Math.max(i, j))
            .flatMap(p -> p.collisions().stream())
            .toList();
    if (i == j) {
      return "—";
    }
    return collisions.isEmpty()
        ? "none"
        : String.join(", ", collisions.stream().map(c -> c.kind().words()).distinct().toList());
  }

  private void places(StringBuilder out) {
    List<String> lines = new ArrayList<>();
    for (Pair pair : pairs) {
      String one = dockets.get(pair.one()).title();
      String other = dockets.get(pair.other()).title();
      pair.collisions().forEach(c -> lines.add(MarkdownText.line(c.inWords(one, other))));
    }
    if (!lines.isEmpty()) {
      out.append("## Places\n\n");
      lines.forEach(line -> out.append("- ").append(line).append('\n'));
    }
  }
}
