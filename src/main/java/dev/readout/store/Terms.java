package dev.readout.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Terms one after another as N-Triples writes them, in UTF-8. Takes what Jena spells and no more;
 * its own writers cost more than the terms themselves.
 */
public final class Terms {
  private static final NodeFormatter SPELLING = new NodeFormatterNT(CharSpace.UTF8);
  private static final int USUAL_LINE = 256;

  private final Letters letters = new Letters();
  private byte[] bytes = new byte[USUAL_LINE];
  private int length;

  public void add(Node term) {
    SPELLING.format(letters, term);
    letters.end();
  }

  /** A character of ASCII. */
  public void add(char letter) {
    room(1);
    bytes[length++] = (byte) letter;
  }

  public int length() {
    return length;
  }

  public void clear() {
    length = 0;
  }

  /** What is there so far, and something behind it; another array when terms were added. */
  public byte[] bytes() {
    return bytes;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** Turns letters into bytes on their way. */
  private final class Letters extends AWriterBase {
    private static final char NONE = 0;
    private char high = NONE;

    @Override
    public void print(char letter) {
      if (letter < 0x80 && high == NONE) {
        add(letter);
      } else {
        beyondAscii(letter);
      }
    }

    private void beyondAscii(char letter) {
      if (high != NONE && Character.isLowSurrogate(letter)) {
        whole(Character.toCodePoint(high, letter));
        high = NONE;
        return;
      }
      end();
      if (Character.isHighSurrogate(letter)) {
        high = letter;
      } else {
        whole(Character.isLowSurrogate(letter) ? '?' : letter);
      }
    }

    /** Half a letter at the end is none. */
    void end() {
      if (high != NONE) {
        high = NONE;
        add('?');
      }
    }

    private void whole(int letter) {
      if (letter < 0x80) {
        add((char) letter);
      } else if (letter < 0x800) {
        add((char) (0xC0 | letter >> 6));
        add(tail(letter));
      } else if (letter < 0x10000) {
        add((char) (0xE0 | letter >> 12));
        add(tail(letter >> 6));
        add(tail(letter));
      } else {
        add((char) (0xF0 | letter >> 18));
        add(tail(letter >> 12));
        add(tail(letter >> 6));
        add(tail(letter));
      }
    }

    private static char tail(int bits) {
      return (char) (0x80 | bits & 0x3F);
    }

    @Override
    public void print(char[] many) {
      for (char letter : many) {
        print(letter);
      }
    }

    @Override
    public void print(String text) {
      room(text.length());
      for (int i = 0; i < text.length(); i++) {
        print(text.charAt(i));
      }
    }

    @Override
    public void printf(String format, Object... values) {
      print(String.format(Locale.ROOT, format, values));
    }

    @Override
    public void println(String text) {
      print(text);
      print('\n');
    }

    @Override
    public void println() {
      print('\n');
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
