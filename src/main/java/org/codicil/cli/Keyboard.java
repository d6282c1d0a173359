package org.codicil.cli;

import java.util.Optional;

/** Where a review's keys come from: a terminal, or lines of text. */
interface Keyboard extends AutoCloseable {
  /** No more keys will come. */
  int END = -1;

  /** The window changed; the page is to be drawn again. */
  int RESIZED = -2;

  /** The page is longer than the window; its next part is wanted. */
  int MORE = ' ';

  /** The part of the page before is wanted again. */
  int BACK = -3;

  /** An open question is to be dropped. */
  int NEVER_MIND = -4;

  /** Words were pasted where a key was due. */
  int PASTED = -5;

  /** The next key, a code point; arrows come as j and k. */
  int key();

  /** A line of words; empty if the reviewer thought better of it. */
  Optional<String> line(String prompt, String initial);

  /** Several lines, in an editor where there is one. */
  Optional<String> lines(String prompt, String initial);

  int width();

  /** Lines of the window; 0 if pages just follow each other. */
  int height();

  @Override
  void close();
}
