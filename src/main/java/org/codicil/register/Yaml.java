package org.codicil.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * A value of a YAML file, and where it stands. Scalars stay the strings they were written as: a
 * version {@code 2010} is no number and {@code no} is a word.
 */
public sealed interface Yaml {
  Place place();

  /** A string; the empty string where nothing was written. */
  record Scalar(String text, Place place) implements Yaml {}

  /** A list. */
  record Sequence(List<Yaml> items, Place place) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order written. */
  record Mapping(Map<String, Yaml> entries, Place place) implements Yaml {
    public Mapping {
      entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value of the first of these keys that is there. */
    public Optional<Yaml> get(String... keys) {
      for (String key : keys) {
        if (entries.containsKey(key)) {
          return Optional.of(entries.get(key));
        }
      }
      return Optional.empty();
    }

    /** The words under the first of these keys that is there; empty if none is, or no scalar. */
    public String text(String... keys) {
      return get(keys).map(Yaml::words).orElse("");
    }

    /** The list under this key; a single scalar is a list of one. */
    public List<Yaml> list(String... keys) {
      Optional<Yaml> value = get(keys);
      if (value.isPresent() && value.get() instanceof Sequence sequence) {
        return sequence.items();
      }
      return value.filter(item -> !item.words().isEmpty()).map(List::of).orElse(List.of());
    }
  }

  /** The string of a scalar, empty for lists and mappings. */
  default String words() {
    return this instanceof Scalar scalar ? scalar.text() : "";
  }

  /**
   * Reads a file that is one mapping; an empty file is an empty mapping. Errors: yaml/too-large,
   * yaml/syntax, yaml/alias, yaml/tag, yaml/duplicate-key, yaml/too-deep, yaml/not-a-mapping,
   * yaml/several-documents.
   */
  static Outcome<Mapping> mapping(String name, String text) {
    return mapping(name, text, 1);
  }

  /** As {@link #mapping(String, String)}, for YAML that begins at a later line of its file. */
  static Outcome<Mapping> mapping(String name, String text, int firstLine) {
    return YamlReader.read(name, text, firstLine);
  }

  /** The texts of these values. */
  static List<String> words(List<Yaml> values) {
    List<String> words = new ArrayList<>();
    values.forEach(value -> words.add(value.words()));
    return words;
  }
}
