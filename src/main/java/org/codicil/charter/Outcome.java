package org.codicil.charter;

import java.util.List;
import java.util.Optional;

/**
 * A result or the reasons why there is none; warnings may come with either.
 *
 * @param value empty if and only if some diagnostic is an error
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  public static <T> Outcome<T> of(T value, List<Diagnostic> warnings) {
    return new Outcome<>(Optional.of(value), warnings);
  }

  public static <T> Outcome<T> failure(Diagnostic... errors) {
    return new Outcome<>(Optional.empty(), List.of(errors));
  }

  public static <T> Outcome<T> failure(List<Diagnostic> errors) {
    return new Outcome<>(Optional.empty(), errors);
  }
}
