package dev.readout.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A query sent as it is, {@code application/sparql-query}: its bytes are UTF-8, or it is refused.
 */
final class PlainQuery extends HttpServletRequestWrapper {
  static final String TYPE = "application/sparql-query";

  private final byte[] body;

  private PlainQuery(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /**
   * @throws CharacterCodingException when it is not UTF-8
   */
  static PlainQuery read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readAllBytes();
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    return new PlainQuery(request, body);
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Bytes(new ByteArrayInputStream(body));
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream in;

    Bytes(ByteArrayInputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      return in.read(bytes, from, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("it is all here already");
    }
  }
}
