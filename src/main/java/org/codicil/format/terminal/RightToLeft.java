package org.codicil.format.terminal;

/**
 * Keeps words written from right to left apart from what stands around them on a line.
 *
 * <p>A terminal that orders such words by the bidirectional algorithm (Unicode UAX #9) would carry
 * marks, figures and dots between two of them along: {@code [-old-]{+new+}} would come out mixed.
 * Each run of such words is therefore set between U+2068 and U+2069, first strong isolate and its
 * end, which take no column and mean nothing to a terminal without that algorithm. They are the
 * program's own, and always in pairs on one line: those of a text never come through the gate.
 */
public final class RightToLeft {
  private static final char ISOLATE = '\u2068';
  private static final char END = '\u2069';

  /** No letter from right to left is below Hebrew. */
  private static final char FIRST = '\u0590';

  /** Signs of marks and of lists, at which a run ends. */
  private static final String BORDERS = "[]{}|│·→⋯⟦⟧“”«»\u001b";

  private RightToLeft() {}

  /** A finished line with its runs set apart; the same object if there are none. */
  public static String isolated(String line) {
    int first = next(line, 0);
    if (first < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length() + 16);
    int at = 0;
    for (int start = first; start >= 0; start = next(line, at)) {
      int end = end(line, start);
      out.append(line, at, start).append(ISOLATE).append(line, start, end).append(END);
      at = end;
    }
    return out.append(line, at, line.length()).toString();
  }

  /** Where the next letter from right to left stands; -1 if none does. */
  private static int next(String line, int from) {
    for (int at = from; at < line.length(); at++) {
      if (line.charAt(at) >= FIRST && isRightToLeft(line.codePointAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** The end of a run: after its last such letter, with the marks on it and a stop behind it. */
  private static int end(String line, int start) {
    int end = start;
    int at = start;
    while (at < line.length()) {
      int letter = line.codePointAt(at);
      boolean other = Character.isLetter(letter) && !isRightToLeft(letter);
      if (other || BORDERS.indexOf(letter) >= 0) {
        break;
      }
      int after = DisplayWidth.clusterEnd(line, at);
      end = isRightToLeft(letter) ? after : end;
      at = after;
    }
    boolean stop = end < line.length() && ".,;:!?،؛؟".indexOf(line.charAt(end)) >= 0;
    return stop && (end + 1 == line.length() || line.charAt(end + 1) == ' ') ? end + 1 : end;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
