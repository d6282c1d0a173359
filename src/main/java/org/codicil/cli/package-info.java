/** The commands, their options and exit codes; the only hands on stdin, stdout and stderr. */
package org.codicil.cli;
