package org.codicil.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.codicil.amendment.Effect;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.EId;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Redline;

/** What an instruction makes follow: addresses that count on, references that adapt. */
final class Following {
  private static final int SHOWN = 6;

  private Following() {}

  /** A line for each thing that follows. */
  static List<String> of(Redline redline, Effect effect) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Integer> row : shifted(redline, effect).entrySet()) {
      String[] what = row.getKey().split("\n", -1);
      String inside = what[1].isEmpty() ? "" : " of " + what[1];
      String verb = row.getValue() == 1 ? " is" : " are";
      lines.add(Counted.of(row.getValue(), what[0]) + inside + verb + " counted anew");
    }
    List<String> references =
        redline.changes().stream()
            .filter(change -> change.category() == Change.Category.REFERENCE)
            .map(change -> Citation.of(redline.after(), change.provision()))
            .distinct()
            .toList();
    if (!references.isEmpty()) {
      String places = references.stream().limit(SHOWN).collect(Collectors.joining("; "));
      String verb = references.size() == 1 ? " follows" : " follow";
      String more = references.size() > SHOWN ? " …" : "";
      lines.add(
          "references in "
              + Counted.of(references.size(), "provision")
              + verb
              + ": "
              + places
              + more);
    }
    return lines;
  }

  /** Uppermost provisions that kept their words and have another address, by kind and parent. */
  private static Map<String, Integer> shifted(Redline redline, Effect effect) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    Charter now = redline.after();
    for (MarkedBlock block : redline.blocks()) {
      Provision was = block.before();
      Provision is = block.after();
      if (was == null || is == null || was.eId().equals(is.eId())) {
        continue;
      }
      EId parentWas = redline.before().parent(was).map(Provision::eId).orElse(EId.ROOT);
      Provision parent = now.parent(is).orElse(now.root());
      if (parent.eId().equals(parentWas) && !is.eId().equals(effect.after())) {
        String of = parent == now.root() ? "" : Citation.of(now, parent);
        rows.merge(Acts.kind(is) + "\n" + of, 1, Integer::sum);
      }
    }
    return rows;
  }
}
