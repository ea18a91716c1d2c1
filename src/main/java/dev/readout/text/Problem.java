package dev.readout.text;

/**
 * One thing wrong with one input; the rest of the run goes on.
 *
 * @param file the input as the user named it
 * @param line 1-based; 0 when the whole file is meant
 * @param message what is wrong and what to do, one sentence without a full stop
 */
public record Problem(String file, int line, String message) {
  /** As it is printed: {@code news.jsonl:3: "31 June" is not a day}. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
  }
}
