package org.codicil.cli;

import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why the words of a command line could not be read as a command and its options. */
final class Misreading {
  private Misreading() {}

  static Diagnostic of(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    String see = command + " --help shows what there is";
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command, see);
    }
    String code = e instanceof MissingParameterException ? "usage/missing" : "usage/bad-value";
    return Diagnostic.error(code, Place.of(""), lowerCased(e.getMessage()), see);
  }

  private static Diagnostic unmatched(UnmatchedArgumentException e, String command, String see) {
    String word = e.getUnmatched().get(0);
    List<String> near = e.getSuggestions().stream().limit(3).toList();
    String hint = near.isEmpty() ? see : "did you mean " + String.join(" or ", near) + "?";
    if (word.startsWith("-")) {
      String message = command + " has no option " + word;
      return Diagnostic.error("usage/no-option", Place.of(""), message, hint);
    }
    if (e.getCommandLine().getParent() == null) {
      String message = "there is no command “" + word + "”";
      return Diagnostic.error("usage/no-command", Place.of(""), message, hint);
    }
    String message = "“" + word + "” is one argument too many";
    return Diagnostic.error("usage/too-many", Place.of(""), message, see);
  }

  private static String lowerCased(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
