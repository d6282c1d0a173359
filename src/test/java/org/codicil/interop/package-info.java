/** Other people's programs reading what Codicil writes; run by the profile {@code interop}. */
package org.codicil.interop;
