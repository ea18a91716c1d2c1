package dev.readout.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much room a store takes and has left. */
final class Disk {
  /** TDB2 that meets a full disk stops with an internal error, so less than this is refused. */
  static final long NEEDED = 256L << 20;

  private Disk() {}

  static void checkRoom(Path folder, long free) {
    if (free < NEEDED) {
      throw new StoreException(
          "only %d MB are free on the disk of %s; a build needs %d MB at least"
              .formatted(free >> 20, folder, NEEDED >> 20));
    }
  }

  static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long used(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Disk::size).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (NoSuchFileException alreadyGone) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
