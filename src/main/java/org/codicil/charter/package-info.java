/** The text of a charter as immutable values, the addresses of its provisions, and diagnostics. */
package org.codicil.charter;
