package org.codicil.format.terminal;

import java.util.Arrays;

/** Text under way to the screen: characters, each with its ink. Passed the gate already. */
final class InkText implements CharSequence {
  private static final Ink[] INKS = Ink.values();

  private final StringBuilder text = new StringBuilder();
  private byte[] inks = new byte[64];

  InkText append(CharSequence more, Ink ink) {
    int from = text.length();
    text.append(more);
    if (text.length() > inks.length) {
      inks = Arrays.copyOf(inks, Math.max(text.length(), 2 * inks.length));
    }
    Arrays.fill(inks, from, text.length(), (byte) ink.ordinal());
    return this;
  }

  /** Puts a sign before what is there already. */
  void insert(int at, String sign, Ink ink) {
    if (sign.isEmpty()) {
      return;
    }
    int tail = text.length() - at;
    append(sign, ink);
    text.setLength(at + tail);
    text.insert(at, sign);
    System.arraycopy(inks, at, inks, at + sign.length(), tail);
    Arrays.fill(inks, at, at + sign.length(), (byte) ink.ordinal());
  }

  InkText append(InkText more) {
    return append(more, 0, more.length());
  }

  private InkText append(InkText more, int start, int end) {
    int from = start;
    while (from < end) {
      int to = from + 1;
      while (to < end && more.inks[to] == more.inks[from]) {
        to++;
      }
      append(more.text.subSequence(from, to), more.ink(from));
      from = to;
    }
    return this;
  }

  Ink ink(int at) {
    return INKS[inks[at]];
  }

  /** Whether any character of a stretch is marked as changed. */
  boolean isMarked(int from, int to) {
    for (int at = from; at < to; at++) {
      if (ink(at).isMark()) {
        return true;
      }
    }
    return false;
  }

  /** The same without blanks at its ends. */
  InkText stripped() {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new InkText().append(this, from, to);
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
