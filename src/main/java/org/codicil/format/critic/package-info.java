/** CriticMarkup, for Markdown editors that show and settle changes. */
package org.codicil.format.critic;
