package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several drafts on one charter, and what keeps any two of them apart.
 *
 * @param dockets the drafts, as given
 * @param own what keeps a draft from being carried out at all, if anything, in the same order
 * @param pairs every pair of them, with its collisions
 */
public record Conflicts(List<Docket> dockets, List<Optional<Collision>> own, List<Pair> pairs) {
  /** With more drafts than this, the matrix counts conflicts and does not name them. */
  private static final int MOST_NAMED = 3;

  /**
   * Two drafts, by their places in the list.
   *
   * @param collisions empty if both can be carried out, in whatever order, or if one cannot be
   *     carried out at all
   */
  public record Pair(int one, int other, List<Collision> collisions) {
    public Pair {
      collisions = List.copyOf(collisions);
    }
  }

  public Conflicts {
    dockets = List.copyOf(dockets);
    own = List.copyOf(own);
    pairs = List.copyOf(pairs);
  }

  /** Finds them by carrying out every pair together and in both orders. */
  public static Conflicts among(List<Docket> dockets) {
    List<Optional<Collision>> own = dockets.stream().map(Conflicts::unfit).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < dockets.size(); i++) {
      for (int j = i + 1; j < dockets.size(); j++) {
        boolean fit = own.get(i).isEmpty() && own.get(j).isEmpty();
        pairs.add(new Pair(i, j, fit ? between(dockets.get(i), dockets.get(j)) : List.of()));
      }
    }
    return new Conflicts(dockets, own, pairs);
  }

  private static List<Collision> between(Docket one, Docket other) {
    if (!one.base().text().equals(other.base().text())) {
      String message = "they amend " + one.base().name() + " and " + other.base().name();
      return List.of(new Collision(Collision.Kind.STALE_BASE, 0, 0, "", message));
    }
    return new Meeting(one).of(one.matters(), other.matters());
  }

  private static Optional<Collision> unfit(Docket docket) {
    return docket.faults().stream()
        .findFirst()
        .map(
            fault -> {
              boolean stale = fault.code().equals("amend/base-changed");
              Collision.Kind kind = stale ? Collision.Kind.STALE_BASE : Collision.Kind.FAULTY;
              return new Collision(kind, 0, 0, "", fault.message());
            });
  }

  public boolean isEmpty() {
    return own.stream().allMatch(Optional::isEmpty)
        && pairs.stream().allMatch(pair -> pair.collisions().isEmpty());
  }

  /** A matrix of the drafts, then the places, as a Markdown document. */
  public String report() {
    StringBuilder out = new StringBuilder("# Conflicts among " + dockets.size() + " drafts\n\n");
    for (int i = 0; i < dockets.size(); i++) {
      out.append(i + 1).append(". ").append(MarkdownText.line(dockets.get(i).title())).append('\n');
    }
    out.append("\n| |");
    for (int j = 1; j <= dockets.size(); j++) {
      out.append(" ").append(j).append(" |");
    }
    out.append("\n|---|").append("---|".repeat(dockets.size())).append('\n');
    for (int i = 0; i < dockets.size(); i++) {
      out.append("| ").append(i + 1).append(" |");
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
    if (i == j) {
      return own.get(i).map(c -> c.kind().words()).orElse("—");
    }
    if (own.get(i).isPresent() || own.get(j).isPresent()) {
      return "not tried";
    }
    List<Collision> collisions =
        pairs.stream()
            .filter(p -> p.one() == Math.min(i, j) && p.other() == Math.max(i, j))
            .flatMap(p -> p.collisions().stream())
            .toList();
    if (collisions.isEmpty()) {
      return "none";
    }
    return dockets.size() > MOST_NAMED
        ? String.valueOf(collisions.size())
        : String.join(", ", collisions.stream().map(c -> c.kind().words()).distinct().toList());
  }

  private void places(StringBuilder out) {
    List<String> lines = words();
    if (!lines.isEmpty()) {
      out.append("## Places\n\n");
      lines.forEach(line -> out.append("- ").append(MarkdownText.line(line)).append('\n'));
    }
  }

  /** All that is in the way, a line each: what is a draft's own first. */
  List<String> words() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < dockets.size(); i++) {
      String title = dockets.get(i).title();
      own.get(i).ifPresent(c -> lines.add(c.inWords(title)));
    }
    for (Pair pair : pairs) {
      String one = dockets.get(pair.one()).title();
      String other = dockets.get(pair.other()).title();
      pair.collisions().forEach(c -> lines.add(c.inWords(one, other)));
    }
    return lines;
  }
}
