package dev.readout.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Whoever read standard output has stopped ({@code readout export | head}): no failure of ours. */
final class ReaderGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private ReaderGone(Throwable cause) {
    super(cause);
  }

  /** True when this is why something failed, however deep. */
  static boolean caused(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof ReaderGone) {
        return true;
      }
    }
    return false;
  }

  /** Standard output that says so when its reader is gone; writers of others hide the reason. */
  static OutputStream watching(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
          out.write(bytes, offset, length);
        } catch (IOException e) {
          throw gone(e);
        }
      }

      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void flush() throws IOException {
        try {
          out.flush();
        } catch (IOException e) {
          throw gone(e);
        }
      }
    };
  }

  private static IOException gone(IOException e) {
    if ("Broken pipe".equals(e.getMessage())) {
      throw new ReaderGone(e);
    }
    return e;
  }
}
