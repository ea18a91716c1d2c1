package dev.readout.gather;

import dev.readout.know.Entry;
import java.util.List;

/** Turns the lines of one file into entries, one after the other. */
interface Form {
  /**
   * What a line says; empty when it says nothing of use.
   *
   * @throws IllegalArgumentException with what is wrong with the line
   */
  List<Entry> read(String line);
}
