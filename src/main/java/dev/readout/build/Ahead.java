package dev.readout.build;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on the next few inputs at once and gives what comes out in the order of the inputs. */
final class Ahead<A, B> implements Iterator<B>, AutoCloseable {
  private static final int WAITING = 64;

  private final Iterator<A> inputs;
  private final Function<A, B> work;
  private final ExecutorService threads;
  private final Queue<Future<B>> started = new ArrayDeque<>();

  Ahead(Iterator<A> inputs, Function<A, B> work, int threads) {
    this.inputs = inputs;
    this.work = work;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  @Override
  public boolean hasNext() {
    while (started.size() < WAITING && inputs.hasNext()) {
      A input = inputs.next();
      started.add(threads.submit(() -> work.apply(input)));
    }
    return !started.isEmpty();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return started.remove().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an input could not be worked on", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while building", e);
    }
  }

  /** Leaves what is not yet begun. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
