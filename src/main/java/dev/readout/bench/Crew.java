package dev.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Some threads that share out work and give what comes out in order. */
final class Crew implements AutoCloseable {
  private final ExecutorService threads;

  Crew(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
  }

  <A, B> List<B> all(List<A> inputs, Function<A, B> work) {
    List<Future<B>> started = new ArrayList<>();
    inputs.forEach(input -> started.add(threads.submit(() -> work.apply(input))));
    List<B> done = new ArrayList<>();
    try {
      for (Future<B> each : started) {
        done.add(each.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not be worked on", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
