/** Golden files: texts that a person has looked at once and the tests compare with ever after. */
package org.codicil.golden;
