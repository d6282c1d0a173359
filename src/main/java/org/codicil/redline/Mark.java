package org.codicil.redline;

/** What happened to a piece of text. */
public enum Mark {
  /** The same words on both sides; line breaks and blank lines may differ. */
  KEPT,
  DELETED,
  INSERTED,
  /** Stood here, now stands elsewhere; only an old side. */
  MOVED_AWAY,
  /** Stands here, stood elsewhere; only a new side. */
  MOVED_HERE,
  /** A number that follows a renumbering: an old and a new side. */
  RENUMBERED,
  /** A reference that follows its target's new number: an old and a new side. */
  REFERENCE,
  /** The same words set differently (emphasis, heading level, list sign): an old and a new side. */
  FORMATTING,
  /** Front matter and other metadata that changed; an old side, a new side or both. */
  METADATA
}
