package dev.readout.read;

import java.io.IOException;

/** Reads the articles of one kind of input. */
interface Format {
  /** With its dot: ".txt". */
  String extension();

  void read(Source source, Desk desk) throws IOException;
}
