package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;

/** A format that is several files: a folder, or, as one stream, a zip of it. */
public non-sealed interface Bundle extends Format {
  void write(Contents contents, Folder folder) throws IOException;

  @Override
  default void write(Contents contents, OutputStream out) throws IOException {
    Zip zip = new Zip(out);
    write(contents, zip);
    zip.finish();
  }

  /** Where the files of a bundle go, one after another. */
  interface Folder {
    /** Ends when it is closed; only then the next may begin. */
    OutputStream file(String name) throws IOException;
  }
}
