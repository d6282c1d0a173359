package org.codicil.review;

import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;

/**
 * A review under way: a state that a key turns into the next one. It knows no terminal, so that
 * keys on a screen, lines from a pipe and tests all drive the same thing.
 *
 * @param docket what is reviewed
 * @param review what was decided so far
 * @param at which motion is at hand
 * @param view how it is shown
 * @param asking a question that must be answered first, if any
 * @param notice what to tell the reviewer about the last key, or empty
 * @param memory what undo and redo go back and forward to
 * @param end how it ended, if it has
 */
public record Sitting(
    Docket docket,
    Review review,
    int at,
    View view,
    Optional<Asking> asking,
    String notice,
    Memory memory,
    Optional<End> end) {
  /** How a sitting ends. */
  public enum End {
    /** To be gone on with later. */
    LEFT,
    /** With the wish to have the result written. */
    WITH_RESULT
  }

  /** Opens a review, at the first motion that is not decided. */
  public static Sitting open(Docket docket, Review review) {
    return open(docket, review, Memory.NONE);
  }

  /** Resumes one with what earlier sittings remember. */
  public static Sitting open(Docket docket, Review review, Memory memory) {
    Review renewed = review.renewed(docket.matters());
    Sitting sitting =
        new Sitting(
            docket, renewed, 0, View.MARKED, Optional.empty(), "", memory, Optional.empty());
    return sitting.moved(Math.max(0, new Course(sitting).open(0, 1)));
  }

  public List<Motion> motions() {
    return Motion.of(docket, review);
  }

  /** What is at hand; only for a docket that holds something. */
  public Motion motion() {
    return motions().get(at);
  }

  /** An earlier decision on what stood where the motion at hand stands, but in other words. */
  public Optional<Review.Bound> earlier() {
    Matter matter = motion().matter();
    return review.on(matter).isEmpty() ? replaced(matter) : Optional.empty();
  }

  private Optional<Review.Bound> replaced(Matter matter) {
    List<Review.Bound> stale = review.stale(docket.matters());
    return stale.stream()
        .filter(b -> b.on().equals(matter.on()) && b.item() == matter.item())
        .findFirst()
        .or(() -> stale.stream().filter(b -> b.on().equals(matter.on())).findFirst());
  }

  public boolean isOver() {
    return end.isPresent();
  }

  /** Answers a key. While a question is open keys are not heard. */
  public Sitting press(Key key) {
    if (asking.isPresent() || isOver()) {
      return this;
    }
    Sitting quiet = told("");
    Course course = new Course(quiet);
    return switch (key) {
      case ACCEPT -> quiet.decide(Decision.of(Verdict.ACCEPTED));
      case REJECT -> quiet.decide(Decision.of(Verdict.REJECTED));
      case COMMENT -> ask(Asking.What.COMMENT, "Comment", motion().decision().comment());
      case AMEND -> ask(Asking.What.AMENDMENT, "Instead", initialAmendment());
      case SPLIT -> quiet.split();
      case UNDO -> quiet.undo();
      case REDO -> quiet.redo();
      case NEXT -> quiet.to(at + 1, "this is the last change");
      case PREVIOUS -> quiet.to(at - 1, "this is the first change");
      case NEXT_OPEN -> quiet.to(course.open(at + 1, 1), "no change further on is undecided");
      case PREVIOUS_OPEN -> quiet.to(course.open(at - 1, -1), "no earlier change is undecided");
      case GO -> ask(Asking.What.GO, "Go to", "");
      case SEARCH -> ask(Asking.What.SEARCH, "Search", "");
      case ACCEPT_REST -> quiet.askRest(Asking.What.ACCEPT_REST, "Accept");
      case REJECT_REST -> quiet.askRest(Asking.What.REJECT_REST, "Reject");
      case MARKED -> quiet.seen(View.MARKED);
      case CLEAN -> quiet.seen(View.CLEAN);
      case OLD -> quiet.seen(View.OLD);
      case PAIR -> quiet.seen(View.PAIR);
      case HELP -> this;
      case QUIT -> ended(End.LEFT);
    };
  }

  /** Answers the open question with a line of text, or with "y" or "n". */
  public Sitting answer(String text) {
    if (asking.isEmpty()) {
      return this;
    }
    Sitting quiet = dismiss();
    boolean yes = text.strip().equalsIgnoreCase("y") || text.strip().equalsIgnoreCase("yes");
    return switch (asking.get().what()) {
      case COMMENT -> quiet.put(motion().decision().withComment(text));
      case AMENDMENT -> quiet.amend(text);
      case GO -> quiet.to(new Course(quiet).cited(text), "there is no change to " + text.strip());
      case SEARCH -> quiet.to(new Course(quiet).holding(text), "“" + text.strip() + "” not found");
      case ACCEPT_REST -> yes ? quiet.decideRest(Verdict.ACCEPTED) : quiet;
      case REJECT_REST -> yes ? quiet.decideRest(Verdict.REJECTED) : quiet;
      case RESULT ->
          yes ? quiet.ended(End.WITH_RESULT) : quiet.told("not written; q leaves and keeps all");
    };
  }

  /** The same, with words for the reviewer. */
  public Sitting saying(String words) {
    return told(words);
  }

  /** Drops the open question. */
  public Sitting dismiss() {
    return new Sitting(docket, review, at, view, Optional.empty(), "", memory, end);
  }

  private Sitting decide(Decision said) {
    Decision now = motion().decision().with(said.verdict());
    return put(now).onward();
  }

  /** The review with this said about the motion at hand; the earlier one can be had back. */
  private Sitting put(Decision said) {
    Motion motion = motion();
    Review next = motion.put(review, said);
    Optional<Review.Bound> old = earlier();
    return changed(old.isPresent() ? next.without(old.get().content()) : next);
  }

  private Sitting changed(Review next) {
    return next.equals(review)
        ? this
        : new Sitting(
            docket,
            next,
            at,
            view,
            asking,
            notice,
            memory.did(Step.between(review, next), at),
            end);
  }

  /** To the next motion that is not decided; if none is left, asks for the result. */
  private Sitting onward() {
    Course course = new Course(this);
    int next = course.open(at, 1);
    next = next >= 0 ? next : course.open(0, 1);
    return next >= 0
        ? moved(next)
        : ask(Asking.What.RESULT, "Everything is decided. Write the result as a draft?", "");
  }

  private Sitting decideRest(Verdict verdict) {
    Review next = review;
    for (Motion motion : new Course(this).rest()) {
      next = motion.put(next, motion.decision().with(verdict));
    }
    return changed(next).onward();
  }

  private Sitting askRest(Asking.What what, String verb) {
    int count = new Course(this).rest().size();
    String unit = motion().matter().unitName();
    String changes = count == 1 ? "1 change" : count + " changes";
    return count == 0
        ? told("everything further on in " + unit + " is decided")
        : ask(what, verb + " " + changes + " in " + unit + "?", "");
  }

  private String initialAmendment() {
    String instead = motion().decision().instead();
    return instead.isEmpty() ? motion().words() : instead;
  }

  private Sitting amend(String text) {
    if (text.isBlank()) {
      return told("no words, so nothing was changed");
    }
    Outcome<org.codicil.amendment.Instruction> read = docket.instruction(text);
    Outcome<?> shown = read.value().isEmpty() ? read : Showing.of(docket, read.value().get());
    if (shown.value().isEmpty()) {
      Diagnostic reason =
          shown.diagnostics().stream().filter(Diagnostic::isError).findFirst().get();
      String help = reason.hint().isEmpty() ? "" : "; " + reason.hint().lines().findFirst().get();
      return told("not taken: " + reason.message() + help);
    }
    if (Matter.content(read.value().get()).equals(Matter.content(motion().instruction(docket)))) {
      return told("these are the words of the draft; nothing was changed");
    }
    return put(motion().decision().amended(text)).onward();
  }

  private Sitting split() {
    Optional<Review> divided = motion().divided(docket, review);
    if (divided.isEmpty()) {
      return told("this cannot be split into smaller changes");
    }
    Sitting split = changed(divided.get());
    int more = split.motions().size() - motions().size();
    return split.told("split into " + (more + 1));
  }

  private Sitting undo() {
    return memory.done() == null ? told("nothing to undo") : taken(memory.done(), memory.undid(at));
  }

  private Sitting redo() {
    return memory.undone() == null
        ? told("nothing to redo")
        : taken(memory.undone(), memory.redid(at));
  }

  /** A remembered step is taken only if the review is still what it was. */
  private Sitting taken(Trail to, Memory after) {
    if (!to.step().fits(review)) {
      return told("what was decided there was changed elsewhere since; decide it anew");
    }
    Review next = to.step().applied(review).renewed(docket.matters());
    int last = Motion.of(docket, next).size() - 1;
    return new Sitting(
        docket, next, Math.min(to.at(), last), view, Optional.empty(), "", after, end);
  }

  private Sitting to(int motion, String ifNot) {
    return motion < 0 || motion >= motions().size() ? told(ifNot) : moved(motion);
  }

  private Sitting moved(int motion) {
    return new Sitting(docket, review, motion, view, asking, notice, memory, end);
  }

  private Sitting seen(View other) {
    return new Sitting(docket, review, at, other, asking, notice, memory, end);
  }

  private Sitting told(String words) {
    return new Sitting(docket, review, at, view, asking, words, memory, end);
  }

  private Sitting ask(Asking.What what, String prompt, String initial) {
    return new Sitting(
        docket, review, at, view, Optional.of(new Asking(what, prompt, initial)), "", memory, end);
  }

  private Sitting ended(End how) {
    return new Sitting(docket, review, at, view, Optional.empty(), "", memory, Optional.of(how));
  }
}
