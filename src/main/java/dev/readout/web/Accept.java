package dev.readout.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** What a client wants, by its Accept header. */
final class Accept {
  private Accept() {}

  /**
   * The best of the media types offered.
   *
   * @param offers the one preferred by us first; it is what {@code *}{@code /*} gets
   * @return empty when the client takes none of them
   */
  static Optional<String> choose(HttpServletRequest request, List<String> offers) {
    String header = request.getHeader("Accept");
    if (header == null || header.isBlank()) {
      return Optional.of(offers.get(0));
    }
    MediaType match =
        AcceptList.match(new AcceptList(header), AcceptList.create(offers.toArray(String[]::new)));
    return Optional.ofNullable(match).map(MediaType::getContentTypeStr);
  }
}
