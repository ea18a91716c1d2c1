package dev.readout.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text, or what is wrong with them.
 *
 * @param text without its byte-order mark; empty when something is wrong
 * @param fault what is wrong, the way a problem says it
 */
record Decoded(String text, Optional<String> fault) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static Decoded of(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return fault("is binary (a zero byte at " + i + "); give text in UTF-8");
      }
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return fault("is not UTF-8 (at byte " + in.position() + "); convert it to UTF-8");
    }
    return checked(out.flip().toString());
  }

  private static Decoded checked(String decoded) {
    boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
    String text = marked ? decoded.substring(1) : decoded;
    return text.isBlank()
        ? fault("is empty; give it a text or leave it out")
        : new Decoded(text, Optional.empty());
  }

  private static Decoded fault(String fault) {
    return new Decoded("", Optional.of(fault));
  }
}
