/** Checks on a draft and on its result; findings; reviewers' decisions. */
package org.codicil.review;
