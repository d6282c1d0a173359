/** Charters and drafts on disk: found, loaded and published; append-only and atomic. */
package org.codicil.register;
