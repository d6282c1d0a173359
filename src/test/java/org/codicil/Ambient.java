package org.codicil;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.Set;

/**
 * What code can reach without being handed it: files, clock, chance, locale, streams. For {@link
 * ArchitectureTest}.
 */
final class Ambient {
  private static final String LOCALE = "java.util.Locale";

  private static final Set<String> HAND_TYPES =
      Set.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.io.Console",
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.lang.Process",
          "java.lang.ProcessBuilder");

  private static final Set<String> CLOCKS_AND_CHANCE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Calendar.getInstance",
          "java.util.concurrent.ThreadLocalRandom.current");

  private static final Set<String> AMBIENT_WITHOUT_ARGUMENTS =
      Set.of(
          "java.util.Date.<init>",
          "java.util.GregorianCalendar.<init>",
          "java.util.Random.<init>",
          "java.security.SecureRandom.<init>");

  private static final Set<String> DEFAULT_GETTERS =
      Set.of(
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.lang.String.formatted");

  /**
   * Ways to words, numbers and bytes that take the locale or the character set of the machine
   * unless told one.
   */
  private static final Set<String> ASK_FOR_A_LOCALE =
      Set.of(
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.lang.String.format",
          "java.io.PrintStream.printf",
          "java.io.PrintStream.format",
          "java.io.PrintWriter.printf",
          "java.io.PrintWriter.format",
          "java.text.Collator.getInstance",
          "java.text.BreakIterator.getWordInstance",
          "java.text.BreakIterator.getLineInstance",
          "java.text.BreakIterator.getCharacterInstance",
          "java.text.BreakIterator.getSentenceInstance",
          "java.text.NumberFormat.getInstance",
          "java.text.NumberFormat.getPercentInstance",
          "java.time.format.DateTimeFormatter.ofPattern");

  private static final Set<String> STREAM_OWNERS =
      Set.of("java.lang.System", "java.io.FileDescriptor");

  private static final Set<String> ASK_FOR_A_CHARSET =
      Set.of(
          "java.lang.String.getBytes",
          "java.io.InputStreamReader.<init>",
          "java.io.OutputStreamWriter.<init>");

  static final DescribedPredicate<JavaClass> HANDS =
      DescribedPredicate.describe(
          "files, sockets and processes", type -> HAND_TYPES.contains(type.getName()));

  static final DescribedPredicate<JavaCall<?>> CALLS =
      DescribedPredicate.describe(
          "the clock, chance or the environment",
          call -> {
            String name = name(call);
            return CLOCKS_AND_CHANCE.contains(name)
                || (AMBIENT_WITHOUT_ARGUMENTS.contains(name) && takesNothing(call))
                || (name.startsWith("java.time.") && name.endsWith(".now"));
          });

  static final DescribedPredicate<JavaCall<?>> DEFAULTS =
      DescribedPredicate.describe(
          "the default locale, time zone or character set",
          call -> {
            String name = name(call);
            return DEFAULT_GETTERS.contains(name)
                || (ASK_FOR_A_LOCALE.contains(name) && !takes(call, LOCALE))
                || (ASK_FOR_A_CHARSET.contains(name) && takesOnlyAStreamOrNothing(call));
          });

  static final DescribedPredicate<JavaFieldAccess> STANDARD_STREAMS =
      DescribedPredicate.describe(
          "a standard stream",
          access ->
              STREAM_OWNERS.contains(access.getTargetOwner().getName())
                  && Set.of("in", "out", "err").contains(access.getTarget().getName()));

  static final DescribedPredicate<JavaCall<?>> EXIT =
      DescribedPredicate.describe(
          "the end of the process",
          call ->
              Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt")
                  .contains(name(call)));

  private Ambient() {}

  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private static boolean takes(JavaCall<?> call, String type) {
    AccessTarget.CodeUnitCallTarget target = call.getTarget();
    return target.getRawParameterTypes().stream().anyMatch(raw -> raw.getName().equals(type));
  }

  private static boolean takesNothing(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().isEmpty();
  }

  private static boolean takesOnlyAStreamOrNothing(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().stream()
        .allMatch(raw -> raw.getName().matches("java\\.io\\.(In|Out)putStream"));
  }
}
