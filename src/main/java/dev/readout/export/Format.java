package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write the graph; all that there are stand in {@link Formats}. */
public sealed interface Format permits Document, Bundle {
  Offer offer();

  /**
   * Always writes the same bytes for the same statements, and does not close the stream.
   *
   * @param contents of a store that is in a transaction, or in memory
   */
  void write(Contents contents, OutputStream out) throws IOException;

  /**
   * What is told of a format before it is chosen.
   *
   * @param word it is asked for by: "gexf"
   * @param mediaType with parameters when it needs any
   * @param ending of a file's name, without the dot
   * @param summary what is in it and what for, in a few words
   */
  record Offer(String word, String mediaType, String ending, String summary) {}
}
