/**
 * The whole text with plain marks, for machines that score redlines and for eyes without colour.
 */
package org.codicil.format.marked;
