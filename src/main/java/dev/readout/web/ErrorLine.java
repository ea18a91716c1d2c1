package dev.readout.web;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Says in one line, which any site may read, why no servlet ever saw a request. */
final class ErrorLine implements Request.Handler {
  private final Limits limits;

  ErrorLine(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    byte[] line = (why(status) + "\n").getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, line.length);
    boolean bare = HttpMethod.HEAD.is(request.getMethod());
    response.write(true, bare ? BufferUtil.EMPTY_BUFFER : BufferUtil.toBuffer(line), callback);
    return true;
  }

  private String why(int status) {
    return status == HttpStatus.PAYLOAD_TOO_LARGE_413
        ? "The request is larger than " + limits.body() + " bytes."
        : HttpStatus.getMessage(status) + ".";
  }
}
