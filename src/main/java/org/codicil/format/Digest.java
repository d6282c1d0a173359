package org.codicil.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a text: SHA-256 of its UTF-8 bytes. */
public final class Digest {
  private Digest() {}

  /** 64 lower-case hexadecimal digits. */
  public static String of(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first and last digits, for people: {@code 4f1c…09}. */
  public static String brief(String sha256) {
    return sha256.substring(0, 4) + "…" + sha256.substring(sha256.length() - 2);
  }
}
