package org.codicil.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Provision;
import org.codicil.format.Digest;
import org.codicil.format.Writer;
import org.codicil.redline.Change;
import org.codicil.redline.Proof;
import org.codicil.redline.Redline;
import org.codicil.redline.Statistics;
import org.codicil.redline.Unseen;

/**
 * Writes what changed as JSON, for scripts and other tools. The schema's name carries a version;
 * within a version fields are only ever added.
 */
public final class JsonWriter implements Writer {
  /** Name and version of the schema. */
  public static final String SCHEMA = "codicil/redline/1";

  @Override
  public byte[] write(Redline redline) {
    return Json.document(json -> document(json, redline));
  }

  private static void document(JsonGenerator json, Redline redline) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    charter(json, "old", redline.before());
    charter(json, "new", redline.after());
    json.writeArrayFieldStart("changes");
    for (Change change : redline.changes()) {
      change(json, redline, change);
    }
    json.writeEndArray();
    statistics(json, redline.statistics());
    json.writeArrayFieldStart("unseen");
    for (Unseen unseen : redline.unseen()) {
      unseen(json, redline, unseen);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notices");
    for (String notice : redline.notices()) {
      json.writeString(notice);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("proof");
    json.writeBooleanField("reject", Proof.reject(redline).equals(redline.before().text()));
    json.writeBooleanField("accept", Proof.accept(redline).equals(redline.after().text()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void charter(JsonGenerator json, String field, Charter charter)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("name", charter.name());
    json.writeStringField("sha256", Digest.of(charter.text()));
    json.writeStringField("title", charter.about().title());
    json.writeStringField("version", charter.about().version());
    json.writeStringField("date", charter.about().date());
    json.writeStringField("language", charter.about().language());
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, Redline redline, Change change)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", change.id());
    json.writeStringField("class", change.category().name().toLowerCase(Locale.ROOT));
    json.writeStringField("act", change.act().name().toLowerCase(Locale.ROOT));
    eId(json, "eIdOld", change.before());
    eId(json, "eIdNew", change.after());
    name(json, "citation", change, redline);
    json.writeArrayFieldStart("items");
    for (int item : change.items()) {
      json.writeNumber(item);
    }
    json.writeEndArray();
    json.writeStringField("before", change.textBefore());
    json.writeStringField("after", change.textAfter());
    json.writeArrayFieldStart("edits");
    for (Change.Edit edit : change.edits()) {
      edit(json, edit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void unseen(JsonGenerator json, Redline redline, Unseen unseen)
      throws IOException {
    Charter charter = unseen.after() != null ? redline.after() : redline.before();
    json.writeStartObject();
    json.writeStringField("sort", unseen.sort().name().toLowerCase(Locale.ROOT));
    json.writeStringField("citation", Citation.of(charter, unseen.provision()));
    json.writeStringField("message", unseen.message());
    json.writeEndObject();
  }

  private static void eId(JsonGenerator json, String field, Provision provision)
      throws IOException {
    json.writeFieldName(field);
    if (provision == null) {
      json.writeNull();
    } else {
      json.writeString(provision.eId().value());
    }
  }

  private static void name(JsonGenerator json, String field, Change change, Redline redline)
      throws IOException {
    Charter charter = change.after() != null ? redline.after() : redline.before();
    Provision provision = change.provision();
    json.writeStringField(field, provision == null ? "" : Citation.of(charter, provision));
  }

  private static void edit(JsonGenerator json, Change.Edit edit) throws IOException {
    json.writeStartObject();
    json.writeStringField("op", edit.op());
    switch (edit.op()) {
      case "delete" -> json.writeStringField("text", edit.before());
      case "insert" -> json.writeStringField("text", edit.after());
      default -> {
        json.writeStringField("text", edit.after());
        json.writeStringField("replaced", edit.before());
      }
    }
    json.writeNumberField("offset", edit.offset());
    json.writeEndObject();
  }

  private static void statistics(JsonGenerator json, Statistics counts) throws IOException {
    json.writeObjectFieldStart("statistics");
    json.writeNumberField("substantive", counts.substantive());
    json.writeNumberField("moves", counts.moves());
    json.writeNumberField("renumbered", counts.renumbered());
    json.writeNumberField("references", counts.references());
    json.writeNumberField("formatting", counts.formatting());
    json.writeNumberField("wordsInserted", counts.wordsInserted());
    json.writeNumberField("wordsDeleted", counts.wordsDeleted());
    json.writeNumberField("wordsMoved", counts.wordsMoved());
    json.writeEndObject();
  }
}
