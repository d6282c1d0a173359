package org.codicil.cli;

import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;

/** The documents that a draft can be printed as, by the names people give them. */
enum DocumentKind {
  /** The draft itself, as it will be signed. */
  instrument,
  /** What it does to the text, marked. */
  redline,
  /** In force, amendment, as amended. */
  table,
  /** The text as amended. */
  text;

  /** What is to be printed; a table is made as a document of its own. */
  Redline of(Desk desk, String name) {
    return switch (this) {
      case instrument -> Comparison.plain(TabledDraft.titled(desk, desk.text(name)));
      case redline -> Sides.of(desk, name, null).redline();
      case table, text -> Comparison.plain(Sides.of(desk, name, null).after());
    };
  }
}
