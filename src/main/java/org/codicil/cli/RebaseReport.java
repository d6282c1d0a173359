package org.codicil.cli;

import org.codicil.amendment.Rebasing;
import org.codicil.charter.Charter;
import org.codicil.format.Gate;

/** What became of each instruction on the new base, a line each. */
final class RebaseReport {
  private RebaseReport() {}

  static String of(TabledDraft tabled, Charter now, Rebasing rebasing) {
    StringBuilder out = new StringBuilder();
    String from = tabled.base().name();
    out.append("codicil: ").append(Gate.line(from)).append(" → ").append(Gate.line(now.name()));
    for (Rebasing.Step step : rebasing.steps()) {
      String sign = step.fits() ? "  " : "! ";
      out.append("\n  ")
          .append(sign)
          .append(step.item())
          .append(". ")
          .append(Gate.line(said(step)));
    }
    long open = rebasing.steps().stream().filter(step -> !step.fits()).count();
    if (open > 0) {
      out.append("\n  ").append(Counted.of((int) open, "item"));
      out.append(open == 1 ? " needs" : " need").append(" a drafter; codicil explain shows each");
    }
    return out.toString();
  }

  private static String said(Rebasing.Step step) {
    return switch (step.fate()) {
      case UNCHANGED -> step.where() + ": unchanged";
      case FOLLOWS -> step.where() + " is now " + step.now() + ": the item follows";
      case REWORDED -> step.where() + ": still fits, but the provision has other words now";
      case GONE -> step.where() + ": target gone";
      case ELSEWHERE -> step.where() + ": its words stand in " + step.now() + " now";
      case REFUSED -> step.where() + ": " + step.now();
    };
  }
}
