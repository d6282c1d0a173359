/**
 * The redline to print and to archive: PDF/A-3a and PDF/UA-1 in one file, the source texts
 * attached.
 */
package org.codicil.format.pdf;
