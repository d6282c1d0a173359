/** What changed between two charters, as a marked-up charter. */
package org.codicil.redline;
