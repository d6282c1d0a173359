package org.codicil.amendment;

import java.util.List;
import org.codicil.charter.Provision;

/** The source of provisions of the new text as the payload of an instruction. */
final class PayloadText {
  private final Blocks now;

  PayloadText(Blocks now) {
    this.now = now;
  }

  /**
   * @param provisions neighbours, in order
   * @param prefix what each line begins with because of where it stands; left out
   */
  String of(List<Provision> provisions, String prefix) {
    Provision first = provisions.get(0);
    Provision last = provisions.get(provisions.size() - 1);
    int end = now.contentEnd(now.lastOf(last));
    String source = now.charter().text().substring(first.start(), end).replace("\r\n", "\n");
    if (prefix.isEmpty()) {
      return source;
    }
    String[] lines = source.split("\n", -1);
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith(prefix) && !line.equals(prefix.stripTrailing())) {
        return source;
      }
    }
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      boolean full = line.startsWith(prefix);
      out.append(full ? line.substring(prefix.length()) : "").append('\n');
    }
    return out.substring(0, out.length() - 1);
  }
}
