package org.codicil.review;

import java.util.List;

/**
 * What undo and redo remember of a review, across any number of sittings. Every change to it is an
 * event, which can be written down as it happens and replayed later.
 *
 * <p>An event is written down before the decision itself is kept. If a process dies between the
 * two, the last event never came to pass; {@link #replay} finds that by holding the steps against
 * the review, and leaves it out. Where neither all events nor all but the last fit, the decisions
 * were made elsewhere since, and nothing is remembered: undo never guesses.
 *
 * @param done the way back; null if there is none
 * @param undone the way forward again, likewise
 * @param last the event that led here; null at first
 */
public record Memory(Trail done, Trail undone, Event last) {
  /** Nothing to take back. */
  public static final Memory NONE = new Memory(null, null, null);

  /** What a key did to the memory. */
  public enum Act {
    DID,
    UNDID,
    REDID,
    /** The event before never came to pass: its process died first. */
    VOID,
    /** What was remembered until here fits no more. */
    CLEARED
  }

  /**
   * A key that changed a review.
   *
   * @param at which motion was at hand when it was pressed
   * @param step what it did; nothing where a remembered step was taken
   */
  public record Event(Act act, int at, Step step) {}

  /** After something new was done; what had been undone cannot be redone any more. */
  public Memory did(Step step, int at) {
    return new Memory(new Trail(step.reversed(), at, done), null, new Event(Act.DID, at, step));
  }

  Memory undid(int at) {
    Trail forward = new Trail(done.step().reversed(), at, undone);
    return new Memory(done.before(), forward, new Event(Act.UNDID, at, Step.NOTHING));
  }

  Memory redid(int at) {
    Trail back = new Trail(undone.step().reversed(), at, done);
    return new Memory(back, undone.before(), new Event(Act.REDID, at, Step.NOTHING));
  }

  /**
   * What is remembered of a review as it stands now, after these events. If the last of them has to
   * be left out, or all, {@link #last} says so, and belongs to be written down too.
   */
  public static Memory replay(List<Event> events, Review review) {
    Memory all = NONE;
    Memory butLast = NONE;
    for (Event event : events) {
      Memory next = event.act() == Act.VOID ? butLast : all.after(event);
      butLast = all;
      all = next;
    }
    if (all.fits(review)) {
      return new Memory(all.done, all.undone, null);
    }
    return butLast.fits(review)
        ? new Memory(butLast.done, butLast.undone, new Event(Act.VOID, 0, Step.NOTHING))
        : new Memory(null, null, new Event(Act.CLEARED, 0, Step.NOTHING));
  }

  /** An event that cannot follow makes a new beginning. */
  private Memory after(Event event) {
    return switch (event.act()) {
      case DID -> did(event.step(), event.at());
      case UNDID -> done == null ? NONE : undid(event.at());
      case REDID -> undone == null ? NONE : redid(event.at());
      case VOID, CLEARED -> NONE;
    };
  }

  private boolean fits(Review review) {
    return (done == null || done.step().fits(review))
        && (undone == null || undone.step().fits(review));
  }
}
