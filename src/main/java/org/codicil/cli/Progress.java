package org.codicil.cli;

/**
 * Says what takes long, once it takes longer than half a second, and only to a person at a
 * terminal.
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE = 500;

  private final Console console;
  private final Thread thread;
  private volatile String doing = "";
  private volatile boolean done;

  Progress(Console console) {
    this.console = console;
    this.thread = new Thread(this::wait500, "progress");
    thread.setDaemon(true);
    if (console.talksToTerminal()) {
      thread.start();
    }
  }

  /** What is being done from now on. */
  void now(String what) {
    doing = what;
  }

  private void wait500() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      return;
    }
    String said = "";
    while (!done) {
      String now = doing;
      if (!now.equals(said)) {
        console.say("codicil: " + org.codicil.format.Gate.line(now) + " …");
        said = now;
      }
      try {
        Thread.sleep(PATIENCE / 5);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void close() {
    done = true;
    thread.interrupt();
  }
}
