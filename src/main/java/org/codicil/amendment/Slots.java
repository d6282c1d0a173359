package org.codicil.amendment;

import java.util.HashMap;
import java.util.Map;

/** What a phrase's slots hold, by slot name: what was read, or what is to be written. */
final class Slots {
  private final Map<String, Object> values = new HashMap<>();

  static Slots of(String name, Object value) {
    return new Slots().and(name, value);
  }

  Slots and(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Slots copy() {
    Slots copy = new Slots();
    copy.values.putAll(values);
    return copy;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name) {
    return (String) values.getOrDefault(name, "");
  }

  int number(String name) {
    return (Integer) values.getOrDefault(name, 0);
  }

  Target target(String name) {
    return (Target) values.get(name);
  }

  /** The citation of the target; empty where there is none. */
  String cited() {
    return has("target") ? target("target").citation() : "";
  }
}
