package org.codicil.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns the passages a format's reader found into a charter. */
public final class Passages {
  private Passages() {}

  /**
   * Finds the units, paragraphs and points in a text. Any list of passages gives a charter whose
   * blocks tile the text; what belongs to no passage becomes the gap after the one before it.
   *
   * @param name what to call the charter in messages
   * @param text the whole source
   * @param passages what stands in it, in document order
   */
  public static Charter toCharter(String name, String text, List<Passage> passages) {
    List<Node> nodes = Classifier.classify(text, passages);
    String language = Languages.of(text, nodes);
    Languages.settle(nodes, language);
    Node root = Node.holder(Kind.CHARTER, 0);
    Assembly.arrange(root, nodes, true);
    if (root.children.isEmpty() && !text.isEmpty()) {
      root.children.add(new Node(Kind.PARAGRAPH, 0, 0, 0));
    }
    Tiling.tile(root, text.length());
    Slugs.give(root, text);
    Addresses.give(root);
    Metadata about = new Metadata(title(root, text), "", "", "", language);
    return new Charter(name, text, about, provision(root));
  }

  private static String title(Node root, String text) {
    for (Node child : root.children) {
      if (child.kind == Kind.TITLE) {
        return Cleaned.of(text, child.textStart, child.textEnd, child.inlines)
            .words()
            .toString()
            .strip();
      }
    }
    return "";
  }

  private static Provision provision(Node node) {
    List<Provision> children = new ArrayList<>(node.children.size());
    for (Node child : node.children) {
      children.add(provision(child));
    }
    Block block =
        node.empty
            ? Block.empty(node.start)
            : new Block(
                node.start,
                node.numberStart,
                node.numberEnd,
                node.textStart,
                node.textEnd,
                node.end);
    return new Provision(
        node.kind,
        node.eId,
        node.label,
        node.number,
        Math.max(1, node.ordinal),
        block,
        Passage.within(node.inlines, node.textStart, node.textEnd),
        children);
  }

  static String plain(String text, Node node) {
    return Cleaned.of(text, node.textStart, node.textEnd, node.inlines)
        .words()
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}
