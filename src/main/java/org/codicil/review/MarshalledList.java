package org.codicil.review;

import java.util.ArrayList;
import java.util.List;

/**
 * All amendments proposed to one charter, numbered in the order in which the text will be gone
 * through, each with its proposer: what a chair works from.
 */
public final class MarshalledList {
  private MarshalledList() {}

  /** The list as a Markdown document. */
  public static String of(List<Docket> dockets) {
    List<Combination.Entry> entries = new ArrayList<>();
    for (Docket docket : dockets) {
      docket.matters().forEach(m -> entries.add(new Combination.Entry(docket, m)));
    }
    StringBuilder out = new StringBuilder("# Marshalled list of amendments\n\n");
    String base = dockets.isEmpty() ? "" : dockets.get(0).base().name();
    out.append("To ").append(MarkdownText.line(base)).append(", in the order of its text.\n");
    String unit = "";
    int number = 0;
    for (Combination.Entry entry : Combination.ordered(entries)) {
      Matter matter = entry.matter();
      if (!matter.unitName().equals(unit)) {
        unit = matter.unitName();
        out.append("\n## ").append(MarkdownText.line(matter.heading())).append('\n');
      }
      number++;
      out.append("\n**").append(number).append("** — ");
      out.append(MarkdownText.line(proposer(entry.docket())));
      out.append(", item ").append(matter.item()).append("\n\n");
      out.append(quoted(matter.words())).append('\n');
    }
    return out.toString();
  }

  private static String proposer(Docket docket) {
    String proposer = docket.draft().frontMatter().getOrDefault("proposer", "").strip();
    return proposer.isEmpty() ? docket.title() : proposer + " (" + docket.title() + ")";
  }

  /** As a quotation, in which a heading is only words. */
  private static String quoted(String words) {
    String quoted = "> " + words.strip().replace("\n", "\n> ");
    return quoted.replaceAll("(?m)^((?:> ?)+)#+ +(.*)$", "$1*$2*");
  }
}
