package org.codicil.charter;

import java.util.EnumSet;
import java.util.Set;

/**
 * The look of a stretch of text.
 *
 * @param faces how it is set
 * @param markup whether the stretch is only Markdown's own signs ({@code **}, {@code ](url)}),
 *     which rendered outputs leave out and source outputs keep
 * @param target where a link, image or note reference leads; empty for all else
 */
public record Style(Set<Face> faces, boolean markup, String target) {
  public static final Style PLAIN = new Style(EnumSet.noneOf(Face.class), false, "");

  public Style {
    faces = Set.copyOf(faces);
  }

  public boolean has(Face face) {
    return faces.contains(face);
  }

  /** Written out, like the next: what the JVM makes for a record costs 5 ms at the first call. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Style style
        && markup == style.markup
        && target.equals(style.target)
        && faces.equals(style.faces);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * faces.hashCode() + target.hashCode()) + Boolean.hashCode(markup);
  }
}
