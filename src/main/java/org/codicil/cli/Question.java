package org.codicil.cli;

import java.io.IOException;

/** A question with yes or no for an answer, put to the person at the terminal. */
final class Question {
  private static final int LONGEST_ANSWER = 100;

  private Question() {}

  /** Whether the answer is yes. Where nobody can be asked, the command ends: say --yes. */
  static boolean ask(Console console, String question) {
    if (!console.talksToTerminal()) {
      throw Refused.usage(
          "confirm", "", "nobody can be asked here whether to go on", "say --yes, or --dry-run");
    }
    console.say(question + " [y/n]");
    StringBuilder answer = new StringBuilder();
    try {
      int next = console.in().read();
      while (next >= 0 && next != '\n' && answer.length() < LONGEST_ANSWER) {
        answer.append((char) next);
        next = console.in().read();
      }
    } catch (IOException e) {
      return false;
    }
    return answer.toString().strip().matches("[yY]|yes|Yes|YES");
  }
}
