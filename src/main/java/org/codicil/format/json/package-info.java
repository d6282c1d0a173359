/** Redlines and outlines as JSON with a versioned schema; docs/json.md describes every field. */
package org.codicil.format.json;
