package org.codicil.format.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.codicil.format.Direction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the tree that is laid out. Words can only become text nodes and attribute values. */
final class Dom {
  /** What stands in quotation marks, or a citation from right to left with its numbers. */
  private static final Pattern APART =
      Pattern.compile(
          "(?<=“)[^“”]+(?=”)"
              + "|[\\p{IsArabic}\\p{IsHebrew}](?:[^\\p{IsLatin}\\p{IsCyrillic}“”]*[\\p{IsArabic}\\p{IsHebrew}\\p{Nd}])?");

  private final Document document;

  Dom() {
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser needs no configuration", e);
    }
  }

  Document document() {
    return document;
  }

  Element root(String tag) {
    Element element = document.createElement(tag);
    document.appendChild(element);
    return element;
  }

  /** A new last child; an empty class is left out. */
  Element add(Element parent, String tag, String css) {
    Element element = document.createElement(tag);
    if (!css.isEmpty()) {
      element.setAttribute("class", css);
    }
    parent.appendChild(element);
    return element;
  }

  Element add(Element parent, String tag, String css, String words) {
    Element element = add(parent, tag, css);
    text(element, words);
    return element;
  }

  void text(Element parent, String words) {
    parent.appendChild(document.createTextNode(Coverage.printable(words)));
  }

  /**
   * A sentence from left to right around words of the text: what runs the other way is kept from
   * drawing its neighbours into its own direction.
   */
  void sentence(Element parent, String words) {
    int end = 0;
    Matcher apart = APART.matcher(words);
    while (apart.find()) {
      if (Direction.holdsSuch(apart.group())) {
        text(parent, words.substring(end, apart.start()));
        Element isolated = add(parent, "bdi", "");
        isolated.setAttribute("dir", Direction.startsSo(apart.group()) ? "rtl" : "ltr");
        text(isolated, apart.group());
        end = apart.end();
      }
    }
    text(parent, words.substring(end));
  }

  /** A link inside the document; PDF/UA wants it to say in words where it leads. */
  Element link(Element parent, String anchor, String css, String words) {
    Element link = add(parent, "a", css);
    sentence(link, words);
    link.setAttribute("href", "#" + anchor);
    link.setAttribute("title", Coverage.printable(words));
    return link;
  }
}
