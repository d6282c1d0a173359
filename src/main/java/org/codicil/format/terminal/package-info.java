/**
 * Redlines and clean texts for a terminal: own wrapping, hanging indents, change bars, and marks
 * that are told apart with and without colour.
 */
package org.codicil.format.terminal;
