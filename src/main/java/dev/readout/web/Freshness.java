package dev.readout.web;

import dev.readout.vocab.Key;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Optional;

/**
 * Tells clients whether what they kept is still what they would get: all documents follow from the
 * store and from this version of Readout. A weak tag, since the same comes zipped and plain.
 */
final class Freshness {
  private static final int LETTERS = 16;

  private final String tag;

  private Freshness(String tag) {
    this.tag = tag;
  }

  static Freshness of(String storeVersion) {
    String software =
        Optional.ofNullable(Freshness.class.getPackage().getImplementationVersion()).orElse("");
    return new Freshness("\"" + Key.digest(storeVersion + " " + software, LETTERS) + "\"");
  }

  /** For one of several forms that the same address gives, by Accept. */
  Freshness in(String form) {
    return new Freshness(tag.replaceFirst("\"$", "-" + form + "\""));
  }

  /** True when the client has it already; the answer is complete then. */
  boolean known(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", "W/" + tag);
    response.setHeader("Cache-Control", "no-cache");
    String kept = String.join(",", Collections.list(request.getHeaders("If-None-Match")));
    if (kept.strip().equals("*") || kept.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return true;
    }
    return false;
  }
}
