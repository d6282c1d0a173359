package org.codicil.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Citations;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;

/**
 * What became of one provision, version by version, through renumberings and moves.
 *
 * @param events one for each version of the charter, oldest first
 */
public record ProvisionHistory(List<Event> events) {
  /** What happened to the provision. */
  public enum State {
    /** It is not there (yet, or any more). */
    ABSENT,
    /** It stands in the first version. */
    ADOPTED,
    UNCHANGED,
    INSERTED,
    CHANGED,
    REPEALED
  }

  /**
   * One version's part in it.
   *
   * @param version the version's index in the archive
   * @param citation what the provision is called there, or empty
   * @param formerly what it was called in the version before, if otherwise
   * @param places what was done where in it ("second paragraph inserted"), at most four and how
   *     many more
   * @param acts the words of the instructions that did it, with their numbers
   */
  public record Event(
      int version, State state, String citation, String formerly, Places places, List<Act> acts) {}

  /** One instruction: its number in the instrument and its first line. */
  public record Act(int number, String words) {}

  public ProvisionHistory {
    events = List.copyOf(events);
  }

  /** Follows the provision that a citation finds in the latest version that has it: cite/…. */
  public static Outcome<ProvisionHistory> of(Archive archive, String citation) {
    List<Diagnostic> first = List.of();
    for (int at = archive.size() - 1; at >= 0; at--) {
      Outcome<Provision> found = Citations.find(archive.text(at), citation);
      if (found.value().isPresent()) {
        return Outcome.of(follow(archive, at, found.value().get(), false));
      }
      first = first.isEmpty() ? found.diagnostics() : first;
    }
    return Outcome.failure(first);
  }

  /**
   * Follows a provision of one version.
   *
   * @param heading whether only its own words count, not those of what it holds
   */
  static ProvisionHistory follow(Archive archive, int found, Provision provision, boolean heading) {
    Provision[] at = new Provision[archive.size()];
    at[found] = provision;
    for (int i = found; i > 0 && at[i] != null; i--) {
      at[i - 1] = archive.step(i).pairs().before(at[i]);
    }
    for (int i = found + 1; i < at.length && at[i - 1] != null; i++) {
      at[i] = archive.step(i).pairs().after(at[i - 1]);
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      events.add(event(archive, i, i == 0 ? null : at[i - 1], at[i], heading));
    }
    return new ProvisionHistory(events);
  }

  private static Event event(
      Archive archive, int index, Provision before, Provision after, boolean heading) {
    Charter text = archive.text(index);
    String called = after == null ? "" : Citation.of(text, after);
    if (index == 0 || before == null && after == null) {
      State state = after == null ? State.ABSENT : State.ADOPTED;
      return new Event(index, state, called, "", Places.NONE, List.of());
    }
    String was = before == null ? "" : Citation.of(archive.text(index - 1), before);
    Set<Provision> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Provision each : before == null ? List.of(after) : Arrays.asList(before, after)) {
      if (heading) {
        inside.add(each);
      } else if (each != null) {
        each.forEach(inside::add);
      }
    }
    Archive.Step step = archive.step(index);
    List<Change> changes =
        step.redline().changes().stream()
            .filter(change -> change.category() != Change.Category.METADATA)
            .filter(it -> inside.contains(it.after()) || inside.contains(it.before()))
            .toList();
    State state =
        before == null
            ? State.INSERTED
            : after == null
                ? State.REPEALED
                : changes.stream().anyMatch(ProvisionHistory::isOfSubstance)
                    ? State.CHANGED
                    : State.UNCHANGED;
    boolean renamed = !was.isEmpty() && !called.isEmpty() && !was.equals(called);
    List<Act> acts =
        state == State.UNCHANGED && !renamed ? List.of() : Causes.of(step, before, after);
    Places places =
        state == State.CHANGED
            ? new ChangedPlaces(archive, index, before, after).of(changes)
            : Places.NONE;
    return new Event(
        index, state, called.isEmpty() ? was : called, renamed ? was : "", places, acts);
  }

  static boolean isOfSubstance(Change change) {
    return change.category() == Change.Category.SUBSTANTIVE
        || change.category() == Change.Category.MOVED;
  }
}
