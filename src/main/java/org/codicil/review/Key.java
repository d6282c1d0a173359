package org.codicil.review;

import java.util.Arrays;
import java.util.Optional;

/**
 * The keys of a review. Each has the letter that fingers used to patches expect and, where it
 * differs, the one that fits the word.
 */
public enum Key {
  ACCEPT("ya", "accept", true),
  REJECT("nr", "reject", true),
  COMMENT("c", "comment", true),
  AMEND("em", "amend: propose other words", true),
  SPLIT("s", "split into smaller changes", true),
  NEXT("j", "next change", false),
  PREVIOUS("k", "previous change", false),
  NEXT_OPEN("J", "next undecided", false),
  PREVIOUS_OPEN("K", "previous undecided", false),
  GO("g", "go to a provision or item", true),
  SEARCH("/", "search words and comments", false),
  UNDO("u", "undo", true),
  REDO("U", "redo", false),
  ACCEPT_REST("A", "accept the rest of this article", false),
  REJECT_REST("D", "reject the rest of this article", false),
  MARKED("1", "view with marks", false),
  CLEAN("2", "view as amended", false),
  OLD("3", "view as it stands", false),
  PAIR("4", "view side by side", false),
  HELP("?", "all keys", true),
  QUIT("q", "quit; every decision is kept", true);

  private final String letters;
  private final String meaning;
  private final boolean usual;

  Key(String letters, String meaning, boolean usual) {
    this.letters = letters;
    this.meaning = meaning;
    this.usual = usual;
  }

  /** The key for a typed character. */
  public static Optional<Key> of(int typed) {
    return Arrays.stream(values()).filter(key -> key.letters.indexOf(typed) >= 0).findFirst();
  }

  /** Its letters, the first being the usual one. */
  public String letters() {
    return letters;
  }

  public String meaning() {
    return meaning;
  }

  /** Whether it belongs on the line of keys that is always to be seen. */
  public boolean isUsual() {
    return usual;
  }
}
