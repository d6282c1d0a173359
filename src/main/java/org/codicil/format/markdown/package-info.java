/** Markdown: charters read from it without loss, and written back byte for byte. */
package org.codicil.format.markdown;
