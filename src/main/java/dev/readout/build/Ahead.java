package dev.readout.build;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on the next few inputs at once and gives what comes out in the order of the inputs. */
final class Ahead<A, B> implements Iterator<Ahead.Done<A, B>>, AutoCloseable {
  private static final int WAITING = 64;

  private final Iterator<A> inputs;
  private final Function<A, B> work;
  private final ExecutorService threads;
  private final Queue<Started<A, B>> started = new ArrayDeque<>();

  Ahead(Iterator<A> inputs, Function<A, B> work, int threads) {
    this.inputs = inputs;
    this.work = work;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /** What became of one input. */
  sealed interface Done<A, B> {}

  record Worked<A, B>(B result) implements Done<A, B> {}

  record Failed<A, B>(A input, Throwable cause) implements Done<A, B> {}

  private record Started<A, B>(A input, Future<B> result) {}

  @Override
  public boolean hasNext() {
    while (started.size() < WAITING && inputs.hasNext()) {
      A input = inputs.next();
      Callable<B> task = () -> work.apply(input);
      started.add(new Started<>(input, threads.submit(task)));
    }
    return !started.isEmpty();
  }

  @Override
  public Done<A, B> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Started<A, B> first = started.remove();
    try {
      return new Worked<>(first.result().get());
    } catch (ExecutionException e) {
      return new Failed<>(first.input(), e.getCause());
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
