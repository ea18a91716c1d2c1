package dev.readout.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * One thing wrong with one input; the rest of the run goes on.
 *
 * @param file the input as the user named it
 * @param line 1-based; 0 when the whole file is meant
 * @param message what is wrong and what to do, one sentence without a full stop
 */
public record Problem(String file, int line, String message) {
  /** In words why a file could not be read or written; its name is left to the caller. */
  public static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "a file is in its place";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** As it is printed: {@code news.jsonl:3: "31 June" is not a day}. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
  }
}
