package org.codicil.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the bytes that a fingerprint was taken of, given a file that was damaged since. The idea:
 * most damage is one stretch of lines or one byte. A stretch of lines that the next or the last
 * version still has is taken from there; one byte is tried with all its values. A guess that has
 * the fingerprint is no guess any more.
 *
 * <p>Cost: at most {@link #BUDGET} bytes are hashed, which takes about a second; what would take
 * longer is not found.
 */
final class Restoration {
  private static final long BUDGET = 256L * 1024 * 1024;
  private static final int MOST_GAPS = 40;

  private final byte[] is;
  private final Sha256 wanted;
  private final List<byte[]> lines;
  private long left = BUDGET;

  private Restoration(byte[] is, Sha256 wanted) {
    this.is = is;
    this.wanted = wanted;
    this.lines = lines(is);
  }

  /**
   * The bytes that were there, if they can be found.
   *
   * @param relatives texts that share lines with it, nearest first
   */
  static Optional<byte[]> of(byte[] is, Sha256 wanted, List<byte[]> relatives) {
    Restoration restoration = new Restoration(is, wanted);
    Set<String> known = new HashSet<>();
    for (byte[] relative : relatives) {
      Optional<byte[]> found = restoration.fromLines(relative);
      if (found.isPresent()) {
        return found;
      }
      lines(relative).forEach(line -> known.add(key(line)));
    }
    Optional<byte[]> found = restoration.fromBytes(known, true);
    return found.isPresent() ? found : restoration.fromBytes(known, false);
  }

  /** A stretch of lines here that differs from one there. */
  private record Gap(int from, int to, List<byte[]> there) {}

  private Optional<byte[]> fromLines(byte[] relative) {
    List<Gap> gaps = gaps(lines(relative));
    for (int i = 0; i < gaps.size(); i++) {
      Optional<byte[]> one = tried(List.of(gaps.get(i)));
      if (one.isPresent()) {
        return one;
      }
    }
    for (int i = 0; i < Math.min(gaps.size(), MOST_GAPS); i++) {
      for (int k = i + 1; k < Math.min(gaps.size(), MOST_GAPS); k++) {
        Optional<byte[]> two = tried(List.of(gaps.get(i), gaps.get(k)));
        if (two.isPresent()) {
          return two;
        }
      }
    }
    return Optional.empty();
  }

  /** The stretches between lines that stand once here and once there, in the same order. */
  private List<Gap> gaps(List<byte[]> there) {
    Map<String, Integer> places = once(there);
    Map<String, Integer> here = once(lines);
    List<Gap> gaps = new ArrayList<>();
    int fromHere = 0;
    int fromThere = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean end = i == lines.size();
      String key = end ? "" : key(lines.get(i));
      Integer at =
          end ? Integer.valueOf(there.size()) : here.containsKey(key) ? places.get(key) : null;
      if (at == null || at < fromThere) {
        continue;
      }
      if (i > fromHere || at > fromThere) {
        gaps.addAll(parts(new Gap(fromHere, i, there.subList(fromThere, at))));
      }
      fromHere = i + 1;
      fromThere = at + 1;
    }
    return gaps;
  }

  /** Line by line, if there are as many here as there; else as it is. */
  private List<Gap> parts(Gap gap) {
    if (gap.to() - gap.from() != gap.there().size()) {
      return List.of(gap);
    }
    List<Gap> parts = new ArrayList<>();
    for (int i = 0; i < gap.there().size(); i++) {
      if (!Arrays.equals(lines.get(gap.from() + i), gap.there().get(i))) {
        parts.add(new Gap(gap.from() + i, gap.from() + i + 1, gap.there().subList(i, i + 1)));
      }
    }
    return parts;
  }

  private static Map<String, Integer> once(List<byte[]> lines) {
    Map<String, Integer> places = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (places.put(key(lines.get(i)), i) != null) {
        twice.add(key(lines.get(i)));
      }
    }
    places.keySet().removeAll(twice);
    return places;
  }

  private Optional<byte[]> tried(List<Gap> gaps) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(is.length + 100);
    int next = 0;
    for (Gap gap : gaps) {
      lines.subList(next, gap.from()).forEach(out::writeBytes);
      gap.there().forEach(out::writeBytes);
      next = gap.to();
    }
    lines.subList(next, lines.size()).forEach(out::writeBytes);
    byte[] guess = out.toByteArray();
    left -= guess.length;
    return left > 0 && Sha256.of(guess).equals(wanted) ? Optional.of(guess) : Optional.empty();
  }

  /**
   * Tries each byte of the lines that no relative has.
   *
   * @param flips only with one bit changed, which is how disks fail
   */
  private Optional<byte[]> fromBytes(Set<String> known, boolean flips) {
    byte[] guess = is.clone();
    int start = 0;
    for (byte[] line : lines) {
      if (!known.contains(key(line))) {
        Sha256.Prefix before = Sha256.prefix(is, start);
        for (int i = start; i < start + line.length; i++) {
          for (int value = 1; value < 256; value++) {
            if (flips != (Integer.bitCount(value) == 1)) {
              continue;
            }
            left -= is.length - start + 64L;
            if (left < 0) {
              return Optional.empty();
            }
            guess[i] = (byte) (is[i] ^ value);
            if (before.gives(wanted, guess, start)) {
              return Optional.of(guess);
            }
          }
          guess[i] = is[i];
        }
      }
      start += line.length;
    }
    return Optional.empty();
  }

  /** Lines with their ends. */
  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || i == bytes.length - 1) {
        lines.add(Arrays.copyOfRange(bytes, start, i + 1));
        start = i + 1;
      }
    }
    return lines;
  }

  private static String key(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1);
  }
}
