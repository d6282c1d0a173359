package org.codicil.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;
import org.codicil.format.Digest;

/** Writes the outline of a charter as JSON: every provision with its address, in a tree. */
public final class OutlineJson {
  /** Name and version of the schema. */
  public static final String SCHEMA = "codicil/outline/1";

  /**
   * @return the whole document as UTF-8
   */
  public byte[] write(Charter charter) {
    return Json.document(json -> document(json, charter));
  }

  private static void document(JsonGenerator json, Charter charter) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("name", charter.name());
    json.writeStringField("sha256", Digest.of(charter.text()));
    json.writeStringField("title", charter.about().title());
    json.writeArrayFieldStart("provisions");
    provisions(json, charter);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Walks the tree with its own stack: nesting is bounded by the reader, not by the JVM's. */
  private static void provisions(JsonGenerator json, Charter charter) throws IOException {
    Deque<Iterator<Provision>> levels = new ArrayDeque<>();
    levels.push(charter.root().children().iterator());
    while (!levels.isEmpty()) {
      if (levels.peek().hasNext()) {
        Provision provision = levels.peek().next();
        open(json, charter, provision);
        levels.push(provision.children().iterator());
      } else {
        levels.pop();
        if (!levels.isEmpty()) {
          json.writeEndArray();
          json.writeEndObject();
        }
      }
    }
  }

  private static void open(JsonGenerator json, Charter charter, Provision provision)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("eId", provision.eId().value());
    json.writeStringField("kind", provision.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("label", provision.label());
    json.writeStringField("number", provision.number());
    json.writeStringField("text", charter.ownText(provision));
    json.writeArrayFieldStart("children");
  }
}
