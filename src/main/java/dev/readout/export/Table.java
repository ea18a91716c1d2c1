package dev.readout.export;

import java.io.IOException;
import java.util.List;

/** A view of the knowledge as rows, always in the same order. */
interface Table {
  String name();

  List<Column> columns();

  /** Gives each row: as many values as there are columns. */
  void rows(Contents contents, Sorted.Step<List<String>> row) throws IOException;
}
