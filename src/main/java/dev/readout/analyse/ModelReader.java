package dev.readout.analyse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads words and decimal numbers parted by blanks and line ends, as fast as they come. */
final class ModelReader {
  private static final int END = -1;
  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] word = new byte[64];
  private int length;
  private int at;
  private int filled;

  ModelReader(InputStream in) {
    this.in = in;
  }

  String word() throws IOException {
    nextWord();
    return new String(word, 0, length, StandardCharsets.UTF_8);
  }

  /** The number after the equals sign of "hiddenSize=1000". */
  int setting(String name) throws IOException {
    String setting = word();
    if (!setting.startsWith(name + "=")) {
      throw new IOException("expected " + name + "=, found " + setting);
    }
    return Integer.parseInt(setting.substring(name.length() + 1));
  }

  float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      nextWord();
      numbers[i] = number();
    }
    return numbers;
  }

  /** Such as "-0.0415"; whatever else is written is left to the library. */
  private float number() {
    int first = word[0] == '-' ? 1 : 0;
    int decimals = -1;
    long digits = 0;
    for (int i = first; i < length; i++) {
      if (word[i] == '.' && decimals < 0) {
        decimals = 0;
      } else if (word[i] >= '0' && word[i] <= '9' && length <= POWERS.length) {
        digits = 10 * digits + word[i] - '0';
        decimals += decimals < 0 ? 0 : 1;
      } else {
        return Float.parseFloat(new String(word, 0, length, StandardCharsets.US_ASCII));
      }
    }
    double number = digits / POWERS[Math.max(0, decimals)];
    return (float) (first == 1 ? -number : number);
  }

  private void nextWord() throws IOException {
    int read = read();
    while (read == ' ' || read == '\n' || read == '\r') {
      read = read();
    }
    if (read == END) {
      throw new IOException("the model ends too early");
    }
    for (length = 0; read != ' ' && read != '\n' && read != '\r' && read != END; read = read()) {
      if (length == word.length) {
        word = Arrays.copyOf(word, 2 * length);
      }
      word[length++] = (byte) read;
    }
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[at++];
  }
}
