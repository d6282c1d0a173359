package org.codicil.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codicil.amendment.Draft;
import org.codicil.amendment.Effect;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Item;
import org.codicil.charter.Charter;
import org.codicil.charter.EId;
import org.codicil.charter.Provision;

/** Which instructions made a provision what it is in a version. */
final class Causes {
  private Causes() {}

  /**
   * The instructions on the provision or inside it; if there are none, those on what holds it.
   *
   * @param before the provision in the version before, or null
   * @param after the provision in this version, or null
   */
  static List<ProvisionHistory.Act> of(Archive.Step step, Provision before, Provision after) {
    if (step.instrument().isEmpty()) {
      return List.of();
    }
    List<Effect> effects = step.instrument().get().consolidation().effects();
    Set<String> old = inside(before);
    Set<String> now = inside(after);
    List<Effect> chosen =
        effects.stream()
            .filter(it -> isOn(it, old) || reaches(it.after(), now) || reaches(it.brought(), now))
            .toList();
    if (chosen.isEmpty()) {
      Set<String> above = around(step.redline().before(), before);
      Set<String> around = around(step.redline().after(), after);
      chosen =
          effects.stream()
              .filter(
                  it ->
                      it.touched().stream().anyMatch(at -> above.contains(at.value()))
                          || around.contains(it.after().value()))
              .toList();
    }
    Draft draft = step.instrument().get().file().draft();
    return chosen.stream().map(it -> act(draft, it.number())).toList();
  }

  /** An insertion is cited by what stands beside it, which it leaves as it is. */
  private static boolean isOn(Effect effect, Set<String> addresses) {
    return !(effect.instruction() instanceof Insertion) && reaches(effect.touched(), addresses);
  }

  private static boolean reaches(List<EId> at, Set<String> addresses) {
    return at.stream().anyMatch(it -> reaches(it, addresses));
  }

  /** Whether it is one of the addresses or lies below one. */
  private static boolean reaches(EId at, Set<String> addresses) {
    String value = at.value();
    while (!value.isEmpty()) {
      if (addresses.contains(value)) {
        return true;
      }
      value = value.substring(0, Math.max(0, value.lastIndexOf("__")));
    }
    return false;
  }

  /** The addresses of a provision and of all in it: that of an article knows no chapter. */
  private static Set<String> inside(Provision provision) {
    Set<String> addresses = new HashSet<>();
    if (provision != null) {
      provision.forEach(it -> addresses.add(it.eId().value()));
    }
    return addresses;
  }

  /** The addresses of what holds a provision. */
  private static Set<String> around(Charter text, Provision provision) {
    Set<String> addresses = new HashSet<>();
    Optional<Provision> at = Optional.ofNullable(provision);
    while (at.isPresent()) {
      String value = at.get().eId().value();
      addresses.add(value);
      for (int cut = value.lastIndexOf("__"); cut > 0; cut = value.lastIndexOf("__", cut - 1)) {
        addresses.add(value.substring(0, cut));
      }
      at = text.parent(at.get());
    }
    addresses.remove("");
    return addresses;
  }

  private static ProvisionHistory.Act act(Draft draft, int number) {
    String words =
        draft.items().stream()
            .filter(item -> item.number() == number)
            .findFirst()
            .map(item -> firstLine(draft, item))
            .orElse("");
    return new ProvisionHistory.Act(number, words);
  }

  private static String firstLine(Draft draft, Item item) {
    int start = item.setting().isPoint() ? item.setting().line() : item.start();
    String number = item.setting().isPoint() ? "^[0-9]+\\. *" : "";
    String words = draft.text().substring(start, item.end()).strip().replaceFirst(number, "");
    int end = words.indexOf("\n\n");
    return (end < 0 ? words : words.substring(0, end)).replaceAll("\\s+", " ").strip();
  }
}
