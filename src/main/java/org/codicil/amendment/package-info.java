/** Amending instructions: read, worded, executed, derived and combined. */
package org.codicil.amendment;
