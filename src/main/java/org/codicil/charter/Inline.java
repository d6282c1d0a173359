package org.codicil.charter;

/**
 * A styled stretch of a provision's text. What no inline covers is plain.
 *
 * @param start first offset in the charter's text, in UTF-16 units
 * @param end offset after the last
 * @param style its look
 */
public record Inline(int start, int end, Style style) {}
