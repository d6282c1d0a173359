package org.codicil.review;

/**
 * What undo or redo remembers: a linked list of steps, so that remembering costs nothing and no
 * number of keys is too many.
 *
 * @param step what leads to the state remembered
 * @param at which motion was at hand there
 * @param before what is remembered besides; null where memory ends
 */
public record Trail(Step step, int at, Trail before) {}
