package dev.readout.store;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does work in a thread of its own, in the order in which it is given; closing waits for it. */
final class Aside implements AutoCloseable {
  private static final int WAITING = 1000;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "aside");
            made.setDaemon(true);
            return made;
          });
  private final Queue<Future<?>> begun = new ArrayDeque<>();

  /** Waits when too much is waiting already. */
  void run(Runnable work) {
    if (begun.size() == WAITING) {
      await(begun.remove());
    }
    begun.add(thread.submit(work));
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("what follows from the statements failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while storing", e);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    begun.forEach(Aside::await);
  }
}
