package dev.readout.build;

import dev.readout.read.Intake;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** Reads in a thread of its own, a little ahead of whoever takes what was read; in order. */
final class Feed implements Iterator<Feed.Item>, AutoCloseable {
  private static final int AHEAD = 16;

  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private Optional<Item> head = Optional.empty();

  /**
   * @param reading what gives the articles to the intake, once
   */
  Feed(Consumer<Intake> reading) {
    this.thread = new Thread(() -> read(reading), "reading");
    thread.setDaemon(true);
    thread.start();
  }

  /** What reading came to. */
  sealed interface Item {}

  record Given(Article article) implements Item {}

  record Wrong(Problem problem) implements Item {}

  private record End() implements Item {}

  private record Broken(Throwable cause) implements Item {}

  @Override
  public boolean hasNext() {
    if (head.isEmpty()) {
      head = Optional.of(take());
    }
    if (head.get() instanceof Broken broken) {
      throw new IllegalStateException("reading the inputs failed", broken.cause());
    }
    return !(head.get() instanceof End);
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Item item = head.get();
    head = Optional.empty();
    return item;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void read(Consumer<Intake> reading) {
    try {
      reading.accept(new Queued());
      put(new End());
    } catch (Stopped nobodyTakesMore) {
      return;
    } catch (RuntimeException | Error e) {
      put(new Broken(e));
    }
  }

  private Item take() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while building", e);
    }
  }

  private void put(Item item) {
    try {
      queue.put(item);
    } catch (InterruptedException e) {
      throw new Stopped(e);
    }
  }

  private final class Queued implements Intake {
    @Override
    public void article(Article article) {
      put(new Given(article));
    }

    @Override
    public void problem(Problem problem) {
      put(new Wrong(problem));
    }
  }

  /** Ends the reading thread once the feed is closed. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(Throwable cause) {
      super(cause);
    }
  }
}
