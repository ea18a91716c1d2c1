package dev.readout.web;

import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The path of a thing's IRI, or of a document about it.
 *
 * @param prefix what stands before it here, and in the base of the data: mostly nothing
 * @param ending of a document, "ttl"; empty when the thing itself is asked for
 */
record Address(String prefix, Key key, Optional<String> ending) {
  private static final List<String> FOLDERS =
      List.of(
          "article",
          "person",
          "organization",
          "place",
          "group",
          "event",
          "report",
          "post",
          "relation");

  /** "person/anna-brandt" and perhaps an ending; keys have no dot. */
  private static final Pattern PATH =
      Pattern.compile("/((?:" + String.join("|", FOLDERS) + ")/[^/.]+)(?:\\.([a-z]+))?");

  /** The paths that all things have, as servlets are given them. */
  static Stream<String> patterns(Base base) {
    return Stream.of("", prefix(base))
        .distinct()
        .flatMap(prefix -> FOLDERS.stream().map(folder -> prefix + "/" + folder + "/*"));
  }

  private static String prefix(Base base) {
    return URI.create(base.iri()).getPath().replaceFirst("/$", "");
  }

  /** Empty when no thing can have this path. */
  static Optional<Address> of(HttpServletRequest request, Base base) {
    String path = withoutFragment(decoded(request.getRequestURI()));
    String below = prefix(base);
    String prefix = path.startsWith(below + "/") ? below : "";
    Matcher parts = PATH.matcher(path.substring(prefix.length()));
    return parts.matches()
        ? Optional.of(
            new Address(prefix, new Key(parts.group(1)), Optional.ofNullable(parts.group(2))))
        : Optional.empty();
  }

  /** A client that sends the fragment of a span as part of the path means its article. */
  private static String withoutFragment(String path) {
    int hash = path.indexOf('#');
    return hash < 0 ? path : path.substring(0, hash);
  }

  /** A plus sign is itself in a path. */
  static String decoded(String rawPath) {
    try {
      return URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return rawPath;
    }
  }
}
