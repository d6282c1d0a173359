/** The contract every output format fulfils; each format is a sub-package that knows no other. */
package org.codicil.format;
