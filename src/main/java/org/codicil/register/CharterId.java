package org.codicil.register;

import java.util.Locale;
import java.util.Set;

/**
 * The name of a charter in the register, which is also the name of its folder: 1 to 64 of {@code
 * a-z}, {@code 0-9} and {@code -}, so that it means the same on every file system and can never
 * lead out of the register. The device names of Windows are no ids.
 */
public record CharterId(String value) {
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  public CharterId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a charter id");
    }
  }

  public static boolean isValid(String value) {
    return !value.isEmpty()
        && value.length() <= 64
        && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
        && !isDevice(value);
  }

  /** Whether Windows would open a device by this name instead of a file. */
  static boolean isDevice(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    boolean port = name.length() == 4 && (name.startsWith("com") || name.startsWith("lpt"));
    return DEVICES.contains(name) || port && Character.isDigit(name.charAt(3));
  }

  @Override
  public String toString() {
    return value;
  }
}
