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
}
