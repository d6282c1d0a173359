package org.codicil.register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds YAML values from the parser's events, one at a time, so that nesting is refused before
 * anything recurses, and aliases, anchors, tags and duplicate keys are refused where they stand.
 */
final class YamlReader {
  /** The most a file may hold, in UTF-16 units: people write these files by hand. */
  static final int LIMIT = 64 * 1024;

  /** The deepest nesting: lists in mappings in lists need four. */
  static final int DEPTH = 8;

  private final String name;
  private final String[] lines;
  private final int firstLine;
  private final Iterator<Event> events;

  private YamlReader(String name, String text, int firstLine, int limit) {
    this.name = name;
    this.lines = text.split("\r\n|\n|\r", -1);
    this.firstLine = firstLine;
    LoadSettings settings = LoadSettings.builder().setLabel(name).setCodePointLimit(limit).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** Leaves the reading at the first trouble. */
  private static final class Trouble extends RuntimeException {
    private final transient Diagnostic diagnostic;

    Trouble(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }

  static Outcome<Yaml.Mapping> read(String name, String text, int firstLine) {
    return read(name, text, firstLine, LIMIT);
  }

  /** As above, for files the program writes, which may be longer. */
  static Outcome<Yaml.Mapping> read(String name, String text, int firstLine, int limit) {
    if (text.length() > limit) {
      return Outcome.failure(
          Diagnostic.error(
              "yaml/too-large",
              Place.of(name),
              "the YAML is longer than " + limit / 1024 + " KiB",
              "keep texts in Markdown files and only facts about them here"));
    }
    YamlReader reader = new YamlReader(name, text, firstLine, limit);
    try {
      return Outcome.of(reader.document());
    } catch (Trouble trouble) {
      return Outcome.failure(trouble.diagnostic);
    } catch (MarkedYamlEngineException e) {
      return Outcome.failure(reader.syntax(e.getProblem(), e.getProblemMark()));
    } catch (YamlEngineException e) {
      return Outcome.failure(reader.syntax(e.getMessage(), Optional.empty()));
    } catch (NumberFormatException e) {
      // The library lets this one out where a text ends inside an escape.
      return Outcome.failure(reader.syntax("an escape is cut off", Optional.empty()));
    }
  }

  private Yaml.Mapping document() {
    next();
    Event start = next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      return new Yaml.Mapping(Map.of(), Place.of(name));
    }
    Event first = next();
    Yaml value = value(first, 1);
    next();
    Event end = next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw trouble("yaml/several-documents", end, "a second document begins here", "keep one");
    }
    if (value instanceof Yaml.Mapping mapping) {
      return mapping;
    }
    if (value instanceof Yaml.Scalar scalar && scalar.text().isEmpty()) {
      return new Yaml.Mapping(Map.of(), value.place());
    }
    throw trouble(
        "yaml/not-a-mapping",
        first,
        "this is not a list of keys and values",
        "write lines such as “title: Charter of the Organization”");
  }

  private Event next() {
    return events.next();
  }

  private Yaml value(Event event, int depth) {
    refuse(event);
    if (event instanceof ScalarEvent scalar) {
      boolean nothing = scalar.isPlain() && scalar.getValue().matches("~|null|Null|NULL");
      return new Yaml.Scalar(nothing ? "" : scalar.getValue(), place(event));
    }
    if (depth > DEPTH) {
      throw trouble(
          "yaml/too-deep", event, "nested more than " + DEPTH + " levels deep", "flatten it");
    }
    return event instanceof SequenceStartEvent ? sequence(event, depth) : mapping(event, depth);
  }

  private Yaml.Sequence sequence(Event start, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event at = next(); at.getEventId() != Event.ID.SequenceEnd; at = next()) {
      items.add(value(at, depth + 1));
    }
    return new Yaml.Sequence(items, place(start));
  }

  private Yaml.Mapping mapping(Event start, int depth) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
      refuse(key);
      if (!(key instanceof ScalarEvent scalar)) {
        throw trouble("yaml/syntax", key, "a key must be a word", "write “key: value”");
      }
      Yaml value = value(next(), depth + 1);
      if (entries.putIfAbsent(scalar.getValue(), value) != null) {
        throw trouble(
            "yaml/duplicate-key",
            key,
            "the key “" + scalar.getValue() + "” stands here a second time",
            "keep one of them");
      }
    }
    return new Yaml.Mapping(entries, place(start));
  }

  private void refuse(Event event) {
    boolean anchor = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (event instanceof AliasEvent || anchor) {
      throw trouble(
          "yaml/alias", event, "anchors and aliases (& and *) are not read", "write it out");
    }
    boolean tag =
        event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
            || event instanceof MappingStartEvent map && map.getTag().isPresent()
            || event instanceof SequenceStartEvent list && list.getTag().isPresent();
    if (tag) {
      throw trouble("yaml/tag", event, "tags (!) are not read", "write the plain words");
    }
  }

  private Trouble trouble(String code, Event event, String message, String hint) {
    return new Trouble(Diagnostic.error(code, place(event), message, hint));
  }

  private Diagnostic syntax(String problem, Optional<Mark> mark) {
    Place place = mark.map(at -> place(at, 1)).orElse(Place.of(name));
    String first = problem == null ? "" : problem.lines().findFirst().orElse("").split("\\. ")[0];
    String said = first.isEmpty() ? "" : ": " + first;
    return Diagnostic.error(
        "yaml/syntax",
        place,
        "this is not YAML" + said,
        "write “key: value” lines; quote values that hold “: ”, “#” or start with a sign");
  }

  private Place place(Event event) {
    if (event.getStartMark().isEmpty()) {
      return Place.of(name);
    }
    Mark start = event.getStartMark().get();
    int length =
        event
            .getEndMark()
            .filter(end -> end.getLine() == start.getLine())
            .map(end -> end.getColumn() - start.getColumn())
            .orElse(1);
    return place(start, Math.max(1, length));
  }

  private Place place(Mark mark, int length) {
    int line = Math.min(mark.getLine(), lines.length - 1);
    return new Place(
        name, line + firstLine, mark.getColumn() + 1, length, lines[line].stripTrailing());
  }
}
