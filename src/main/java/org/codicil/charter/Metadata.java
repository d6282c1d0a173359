package org.codicil.charter;

/**
 * What is known of a charter from outside its text, for title blocks and running heads. Every part
 * may be empty.
 *
 * @param title the full title ("Charter of the Collective Security Treaty Organization")
 * @param version the version's name ("2010"), or a draft's title
 * @param date when that version was adopted, ISO 8601
 * @param notice a line that must stand under the title ("working text, not authentic")
 * @param language BCP 47 tag of the text, "en" if unknown
 */
public record Metadata(String title, String version, String date, String notice, String language) {
  public static final Metadata NONE = new Metadata("", "", "", "", "en");
}
