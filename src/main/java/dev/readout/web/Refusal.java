package dev.readout.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.readout.ask.QuestionException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a program gets no answer, in the one shape of all errors of the interfaces for programs:
 * {@code application/problem+json} as in RFC 9457, with the parameter that is wrong and what it may
 * be. Thrown where it is found, sent where the request came in.
 */
final class Refusal extends RuntimeException {
  static final String TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String parameter;
  private final transient List<String> allowed;

  private Refusal(int status, String detail, String parameter, List<String> allowed) {
    super(detail, null, false, false);
    this.status = status;
    this.parameter = parameter;
    this.allowed = List.copyOf(allowed);
  }

  /**
   * @param allowed what would have been right; empty when that cannot be listed
   */
  static Refusal of(int status, String detail, List<String> allowed) {
    return new Refusal(status, detail, "", allowed);
  }

  static Refusal of(int status, String detail) {
    return of(status, detail, List.of());
  }

  static Refusal of(QuestionException wrong) {
    return new Refusal(400, wrong.getMessage(), wrong.parameter().orElse(""), wrong.allowed());
  }

  /** Says what is wrong with a parameter's value, and what is right. */
  static Refusal ofParameter(String parameter, String detail, List<String> allowed) {
    return new Refusal(400, parameter + ": " + detail, parameter, allowed);
  }

  int status() {
    return status;
  }

  void send(HttpServletResponse response) throws IOException {
    Reply.bytes(response, status, TYPE, json().toString().getBytes(StandardCharsets.UTF_8));
  }

  private JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("type", "about:blank");
    json.addProperty("title", HttpStatus.getMessage(status));
    json.addProperty("status", status);
    json.addProperty("detail", getMessage());
    if (!parameter.isEmpty()) {
      json.addProperty("parameter", parameter);
    }
    if (!allowed.isEmpty()) {
      JsonArray values = new JsonArray();
      allowed.forEach(values::add);
      json.add("allowed", values);
    }
    return json;
  }
}
