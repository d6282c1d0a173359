/** One self-contained web page: no network, no file beside it, readable without its script. */
package org.codicil.format.html;
