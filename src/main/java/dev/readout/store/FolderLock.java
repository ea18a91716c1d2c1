package dev.readout.store;

import dev.readout.text.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a store to one process at a time; gone with the process, however it ends. A process that
 * answers others leaves its address in the file.
 */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path folder) {
    Path file = folder.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new StoreException(inUse(folder, Files.readString(file)));
      }
      channel.truncate(0);
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new StoreException("cannot lock " + folder + ": " + Problem.why(e), e);
    }
  }

  private static String inUse(Path folder, String server) {
    return server.isEmpty()
        ? "the store in " + folder + " is in use by another readout; wait until it is done"
        : ("the store in %s is being served; ask the server"
                + " (curl %ssparql --data-urlencode query@FILE.rq, or curl '%sdata?default'),"
                + " or stop it first")
            .formatted(folder, server, server);
  }

  /** Tells those who want the store meanwhile where they may ask. */
  void answersAt(String server) {
    try {
      channel.truncate(0).write(StandardCharsets.UTF_8.encode(server), 0);
    } catch (IOException e) {
      throw new StoreException("cannot write the lock: " + Problem.why(e), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("cannot unlock the store: " + Problem.why(e), e);
    }
  }
}
