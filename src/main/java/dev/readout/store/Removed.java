package dev.readout.store;

import dev.readout.text.Problem;
import dev.readout.vocab.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of things that were in the store and are no more, so that their addresses can say so. A
 * file beside the graph, one key a line: no statement follows from it, and it holds no times.
 */
public final class Removed {
  private static final String FILE = "removed.txt";

  private final Set<String> keys;

  private Removed(Set<String> keys) {
    this.keys = keys;
  }

  static Removed read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return nothing();
    }
    try {
      return new Removed(new TreeSet<>(Files.readAllLines(file)));
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + Problem.why(e), e);
    }
  }

  /** As it is of a store from which nothing was ever taken. */
  public static Removed nothing() {
    return new Removed(new TreeSet<>());
  }

  /** True of what was there once, if it did not come back. */
  public boolean has(Key key) {
    return keys.contains(key.path());
  }

  /** This with others gone and some come back; the two have nothing in common. */
  Removed with(Set<Key> gone, Set<Key> back) {
    Set<String> now = new TreeSet<>(keys);
    gone.forEach(key -> now.add(key.path()));
    back.forEach(key -> now.remove(key.path()));
    return new Removed(now);
  }

  /** Writes only what differs from what was read. */
  void write(Path folder, Removed before) {
    if (keys.equals(before.keys)) {
      return;
    }
    try {
      Path fresh = Files.write(folder.resolve(FILE + ".new"), keys);
      Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
