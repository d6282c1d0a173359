package org.codicil.cli;

import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/** Keys as a terminal sends them: signs, escape sequences, pasted words. */
final class TypedKeys {
  /** No key for now. */
  static final int NONE = 0;

  /** Asks the terminal to tell pasted words from typed ones. */
  static final String TELL_PASTES = "\u001B[?2004h";

  static final String TELL_NO_PASTES = "\u001B[?2004l";
  private static final String PASTE_ENDS = "\u001B[201~";
  private static final int PASTE_BEGINS = 200;
  private static final int ESCAPE = 27;
  private static final int INTERRUPT = 3;
  private static final int END_OF_TEXT = 4;
  private static final int PAGE_UP = 5;
  private static final int PAGE_DOWN = 6;

  /** Control-L, which hands press to have the page drawn again. */
  private static final int REDRAW = 12;

  /** Control-Z, which hands used to Word press for undo. */
  private static final int SUSPEND = 26;

  private static final long PATIENCE = 50;
  private static final long BETWEEN_LOOKS = 250;

  /** A paste that was cut off is waited for no longer than this. */
  private static final long PATIENCE_WITH_PASTES = 1_000;

  private final NonBlockingReader reader;

  TypedKeys(NonBlockingReader reader) {
    this.reader = reader;
  }

  /** The next key as {@link Keyboard#key} gives it; {@link #NONE} if none comes for a while. */
  int next() {
    try {
      int sign = reader.read(BETWEEN_LOOKS);
      return switch (sign) {
        case NonBlockingReader.READ_EXPIRED -> NONE;
        case NonBlockingReader.EOF, INTERRUPT, END_OF_TEXT -> Keyboard.END;
        case SUSPEND -> 'u';
        case REDRAW -> Keyboard.RESIZED;
        case ESCAPE -> sequence();
        default -> whole(sign);
      };
    } catch (IOException e) {
      return Keyboard.END;
    }
  }

  /** A sign beyond the first 65,536 comes in two halves. */
  private int whole(int sign) throws IOException {
    return Character.isHighSurrogate((char) sign)
        ? Character.toCodePoint((char) sign, (char) reader.read(PATIENCE))
        : sign;
  }

  /** The rest of an escape sequence: arrows and pages as keys; {@link #NONE} for all others. */
  private int sequence() throws IOException {
    int next = reader.read(PATIENCE);
    if (next == NonBlockingReader.READ_EXPIRED) {
      return Keyboard.NEVER_MIND;
    }
    if (next != '[' && next != 'O') {
      return NONE;
    }
    int number = 0;
    int last = reader.read(PATIENCE);
    while (last >= '0' && last <= '?') {
      number = last <= '9' ? 10 * number + last - '0' : 0;
      last = reader.read(PATIENCE);
    }
    return switch (last) {
      case 'A', 'D' -> 'k';
      case 'B', 'C' -> 'j';
      case '~' -> numbered(number);
      default -> NONE;
    };
  }

  private int numbered(int number) throws IOException {
    return switch (number) {
      case PAGE_UP -> Keyboard.BACK;
      case PAGE_DOWN -> Keyboard.MORE;
      case PASTE_BEGINS -> pasted();
      default -> NONE;
    };
  }

  /** Reads over what was pasted: none of it is a key. */
  private int pasted() throws IOException {
    int matched = 0;
    while (matched < PASTE_ENDS.length()) {
      int next = reader.read(PATIENCE_WITH_PASTES);
      if (next < 0) {
        break;
      }
      boolean on = next == PASTE_ENDS.charAt(matched);
      matched = on ? matched + 1 : next == ESCAPE ? 1 : 0;
    }
    return Keyboard.PASTED;
  }
}
