package org.codicil.charter;

import java.util.ArrayList;
import java.util.List;

/** A provision in the making. Its end is known only when the next one's start is. */
final class Node {
  Kind kind;
  final Enumerator sign;
  List<Labels.Word> words = List.of();
  String label = "";
  String number = "";
  int start;
  int numberStart;
  int numberEnd;
  int textStart;
  int textEnd;
  int end;

  /** Holds others and has no words of its own. */
  boolean empty;

  /** A heading's level, or how many lists an item stands in besides its own. */
  int level;

  /** What its sign counts with, once its neighbours have settled doubts. */
  Enumerator.Family family = Enumerator.Family.NONE;

  /** Words that stand on one line and do not end like a sentence. */
  boolean titled;

  /** Words that begin with a small letter. */
  boolean lowerCase;

  /** Words that begin like a closing formula ("Done at"). */
  boolean concludes;

  List<Inline> inlines = List.of();
  final List<Node> children = new ArrayList<>();

  /** The part of the eId this node adds. */
  String local = "";

  EId eId = EId.ROOT;
  int ordinal;

  Node(Kind kind, Enumerator sign, int start, int textStart, int textEnd) {
    this.kind = kind;
    this.sign = sign;
    this.start = start;
    this.numberStart = textStart;
    this.numberEnd = textStart;
    this.textStart = textStart;
    this.textEnd = textEnd;
  }

  Node(Kind kind, int start, int textStart, int textEnd) {
    this(kind, Enumerator.none(textStart), start, textStart, textEnd);
  }

  /** A node without words of its own. */
  static Node holder(Kind kind, int at) {
    Node node = new Node(kind, at, at, at);
    node.empty = true;
    return node;
  }

  boolean hasWords() {
    return textEnd > textStart;
  }

  /** A unit opened by a bare number ("5.1 Elections"): its heading's level is its only rank. */
  boolean isBareUnit() {
    return kind == Kind.SECTION && label.isEmpty();
  }

  boolean ranksByLevel() {
    return kind == Kind.DIVISION || isBareUnit();
  }
}
