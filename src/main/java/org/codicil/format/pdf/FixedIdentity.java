package org.codicil.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.codicil.format.Digest;
import org.codicil.redline.Redline;

/**
 * Takes the moment of writing out of the file, so that the same redline is the same bytes: dates
 * are the version's, identifiers come from the texts.
 */
final class FixedIdentity {
  private final Calendar date;
  private final String id;

  FixedIdentity(Redline redline) {
    LocalDate day;
    try {
      day = LocalDate.parse(redline.after().about().date());
    } catch (DateTimeParseException e) {
      day = LocalDate.of(2000, 1, 1);
    }
    date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    date.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    String texts = Digest.of(redline.before().text()) + Digest.of(redline.after().text());
    id = Digest.of(texts).substring(0, 32).toUpperCase(Locale.ROOT);
  }

  Calendar date() {
    return (Calendar) date.clone();
  }

  /** Dates of the information dictionary and of the XMP packet, which have to agree. */
  void stamp(PDDocument document) throws IOException {
    PDDocumentInformation info = document.getDocumentInformation();
    info.setCreationDate(date());
    info.setModificationDate(date());
    PDMetadata old = document.getDocumentCatalog().getMetadata();
    String packet = new String(old.toByteArray(), StandardCharsets.UTF_8);
    String iso = date.toInstant().toString().replace("Z", "+00:00");
    String fixed =
        packet.replaceAll(
            "(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)", "$1" + iso + "$3");
    PDMetadata now = new PDMetadata(document);
    now.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(now);
    document.setDocumentId(1L);
  }

  /** Writes the file; both halves of its identifier come from the texts. */
  byte[] save(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    document.save(out);
    byte[] bytes = out.toByteArray();
    byte[] digits = id.getBytes(StandardCharsets.US_ASCII);
    int at = last(bytes, "/ID");
    for (int half = 0; half < 2 && at >= 0; half++) {
      at = next(bytes, at, '<') + 1;
      System.arraycopy(digits, 0, bytes, at, digits.length);
      at = next(bytes, at, '>') + 1;
    }
    return bytes;
  }

  private static int last(byte[] bytes, String word) {
    byte[] key = word.getBytes(StandardCharsets.US_ASCII);
    for (int at = bytes.length - key.length; at >= 0; at--) {
      int i = 0;
      while (i < key.length && bytes[at + i] == key[i]) {
        i++;
      }
      if (i == key.length) {
        return at;
      }
    }
    return -1;
  }

  private static int next(byte[] bytes, int from, char c) {
    int at = from;
    while (bytes[at] != c) {
      at++;
    }
    return at;
  }
}
