package org.codicil.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.codicil.charter.Kind;

/**
 * Writes the base with a plan carried out. What no instruction touches is copied sign for sign;
 * only where blocks come or go are the gaps between them chosen anew, after their neighbours.
 */
final class Rendering {
  private static final class Chunk {
    final String text;
    String gap;
    final int block;
    final int work;

    Chunk(String text, String gap, int block, int work) {
      this.text = text;
      this.gap = gap;
      this.block = block;
      this.work = work;
    }
  }

  /** The sign of a Markdown list item; letters and "1 bis." are none. */
  private static final Pattern ITEM = Pattern.compile("^\\s*([-*+]|[0-9]{1,9}[.)])\\s");

  /** What begins a block of its own directly below a list item. */
  private static final Pattern BLOCK =
      Pattern.compile("\\s*([-*+] |[0-9]{1,9}[.)] |#|>|\\||```|~~~|<)");

  private final Blocks blocks;
  private final Map<Integer, List<Plan.Edit>> edits;
  private final Map<Integer, Plan.Cut> cuts = new HashMap<>();
  private final Map<Integer, List<Plan.Insert>> inserts = new HashMap<>();
  private final Map<Integer, Plan.Break> breaks;
  private final Map<Integer, Integer> draws = new HashMap<>();
  private final List<Chunk> chunks = new ArrayList<>();
  private final Map<Integer, Integer> blockOffsets = new HashMap<>();
  private final Map<Integer, Integer> workOffsets = new HashMap<>();
  private final Map<Integer, Integer> workEnds = new HashMap<>();
  private String text = "";

  private Rendering(Blocks blocks, Plan plan) {
    this.blocks = blocks;
    this.edits = plan.editsByBlock();
    this.breaks = plan.breaks();
    plan.draws().forEach(draw -> draws.put(draw.block(), draw.host()));
    plan.cuts().forEach(cut -> cuts.put(cut.first(), cut));
    plan.ordered()
        .forEach(i -> inserts.computeIfAbsent(i.boundary(), b -> new ArrayList<>()).add(i));
  }

  static Rendering of(Blocks blocks, Plan plan) {
    Rendering rendering = new Rendering(blocks, plan);
    rendering.run(0, blocks.size() - 1, null);
    rendering.join();
    return rendering;
  }

  String text() {
    return text;
  }

  /** Where in the result the block of the base begins; -1 when it is gone. */
  int offsetOfBlock(int block) {
    return blockOffsets.getOrDefault(block, -1);
  }

  /**
   * Where in the result the first text brought by the instruction begins; -1 when it brought none.
   */
  int offsetOfWork(int work) {
    return workOffsets.getOrDefault(work, -1);
  }

  /** Whether both places of the result lie in text that one instruction brought. */
  boolean isWithinOne(int work, int one, int other) {
    int from = offsetOfWork(work);
    int to = workEnds.getOrDefault(work, -1);
    return from <= one && one < to && from <= other && other < to;
  }

  private void join() {
    StringBuilder out = new StringBuilder();
    for (Chunk chunk : chunks) {
      if (chunk.block >= 0) {
        blockOffsets.put(chunk.block, out.length());
      }
      if (chunk.work >= 0) {
        workOffsets.putIfAbsent(chunk.work, out.length());
        workEnds.put(chunk.work, out.length() + chunk.text.length());
      }
      out.append(chunk.text).append(chunk.gap);
    }
    for (int block = 1; block < blocks.size(); block++) {
      if (draws.containsKey(block) && blockOffsets.containsKey(draws.get(block))) {
        blockOffsets.put(block, blockOffsets.get(draws.get(block)));
      }
    }
    text = out.toString();
  }

  /** Writes a run of blocks; {@code moving} is the move that carries them, or null. */
  private void run(int first, int last, Plan.Cut moving) {
    for (int block = first; block <= last; block++) {
      Plan.Cut cut = cuts.get(block);
      int minDepth = moving != null && block == last ? depthOf(moving) + 1 : 0;
      int maxDepth = Integer.MAX_VALUE;
      if (draws.containsKey(block) && !chunks.isEmpty()) {
        draw(block);
      } else if (cut == null || cut == moving) {
        chunks.add(new Chunk(edited(block), blocks.gap(block), block, -1));
      } else {
        if (cut.moved()) {
          maxDepth = depthOf(cut);
        }
        takeOut(cut);
        block = cut.last();
        minDepth = moving != null && block == last ? depthOf(moving) + 1 : 0;
      }
      for (Plan.Insert insert : inserts.getOrDefault(block, List.of())) {
        if (insert.depth() >= minDepth && insert.depth() <= maxDepth) {
          bring(insert);
        }
      }
    }
  }

  private int depthOf(Plan.Cut cut) {
    return blocks.depth(cut.root());
  }

  private void takeOut(Plan.Cut cut) {
    String gap = blocks.gap(cut.last());
    if (cut.text() != null) {
      chunks.add(new Chunk(cut.text(), gap, -1, cut.work()));
    } else if (!siblingFollows(cut) && !chunks.isEmpty()) {
      Chunk before = chunks.get(chunks.size() - 1);
      if (gap.indexOf('\n') >= 0 || cut.last() == blocks.size() - 1) {
        before.gap = before.text.isEmpty() && before.gap.isEmpty() ? "" : gap;
      }
    }
  }

  private boolean siblingFollows(Plan.Cut cut) {
    int next = cut.last() + 1;
    return next < blocks.size()
        && blocks.charter().parent(blocks.at(next)).orElse(null)
            == blocks.charter().parent(cut.root()).orElse(null);
  }

  private void bring(Plan.Insert insert) {
    Chunk before = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    int at = chunks.size();
    boolean start = before == null || (before.text.isEmpty() && before.gap.isEmpty() && at == 1);
    if (insert.text() != null) {
      chunks.add(new Chunk(insert.text(), insert.separator(), -1, insert.work()));
    } else {
      run(insert.moved().first(), insert.moved().last(), insert.moved());
      Chunk first = chunks.get(at);
      chunks.set(at, new Chunk(first.text, first.gap, first.block, insert.work()));
      chunks.get(chunks.size() - 1).gap = insert.separator();
    }
    if (!insert.leading() && !start) {
      chunks.get(chunks.size() - 1).gap = before.gap;
      before.gap = insert.separator();
    }
    if (insert.text() != null && runsOn(insert.text(), before)) {
      before.gap = apart(before.gap);
      chunks.get(at).gap = apart(chunks.get(at).gap);
    }
  }

  /** Whether a paragraph would be read as the last line of the tight list it comes into. */
  private static boolean runsOn(String text, Chunk before) {
    return before != null && ITEM.matcher(before.text).find() && !BLOCK.matcher(text).lookingAt();
  }

  private String apart(String gap) {
    int newline = gap.indexOf('\n');
    return newline >= 0 && gap.indexOf('\n', newline + 1) < 0 ? blocks.lineEnd() + gap : gap;
  }

  /** Writes a block's words on after those of the block before it. */
  private void draw(int block) {
    Chunk host = chunks.remove(chunks.size() - 1);
    String words = edited(block, blocks.at(block).block().textStart());
    String joined = host.text + " " + words;
    if (host.block >= 0) {
      String source = source(host.block);
      int from = host.text.length() + 1;
      joined = Refill.refill(source, joined, from, blocks.wrapWidth(), blocks.lineEnd());
    }
    chunks.add(new Chunk(joined, blocks.gap(block), host.block, host.work));
  }

  private String source(int block) {
    return blocks.charter().text().substring(blocks.at(block).start(), blocks.contentEnd(block));
  }

  private String edited(int block) {
    return edited(block, blocks.at(block).start());
  }

  /** The block with its edits, from an offset of the base on. */
  private String edited(int block, int from) {
    String source = blocks.charter().text();
    int to = blocks.contentEnd(block);
    List<Plan.Edit> row = edits.get(block);
    if (row == null) {
      return source.substring(from, to);
    }
    StringBuilder done = new StringBuilder();
    StringBuilder out = new StringBuilder();
    int at = from;
    int firstChange = -1;
    for (Plan.Edit edit : row) {
      out.append(source, Math.min(at, edit.start()), edit.start());
      Plan.Break parted = breaks.get(edit.end());
      if (parted != null && parted.work() == edit.work()) {
        done.append(refilled(block, out, firstChange)).append(parted.gap());
        out.setLength(0);
        out.append(parted.opening());
        firstChange = 0;
      } else if (firstChange < 0 && edit.start() >= blocks.at(block).block().textStart()) {
        firstChange = out.length();
      }
      out.append(edit.text());
      at = edit.end();
    }
    out.append(source, Math.min(at, to), to);
    return done.append(refilled(block, out, firstChange)).toString();
  }

  private String refilled(int block, StringBuilder words, int firstChange) {
    boolean row = blocks.at(block).kind() == Kind.CELL; // its rule is no line of words
    return firstChange < 0 || row
        ? words.toString()
        : Refill.refill(
            source(block), words.toString(), firstChange, blocks.wrapWidth(), blocks.lineEnd());
  }
}
