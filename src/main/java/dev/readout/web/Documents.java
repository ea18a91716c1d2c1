package dev.readout.web;

import dev.readout.describe.DataFormat;
import dev.readout.describe.Thing;
import dev.readout.page.View;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the documents about a thing are, on this server, and the links between them. */
record Documents(Thing thing, String prefix, View view) {
  /** The ending of the document for people. */
  static final String PAGE = "html";

  /** The ending of the feed of an entity. */
  static final String FEED = "atom";

  /** Relative, so that it holds under any host. */
  String at(String ending, int page) {
    return at(ending, page, prefix);
  }

  private String at(String ending, int page, String below) {
    return below + view.href(thing) + "." + ending + (page > 1 ? "?page=" + page : "");
  }

  String alternates() {
    return Stream.concat(
            Stream.of(alternate(PAGE, Reply.HTML)),
            Arrays.stream(DataFormat.values())
                .map(format -> alternate(format.ending(), format.mediaType())))
        .collect(Collectors.joining(", "));
  }

  private String alternate(String ending, String type) {
    return "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(at(ending, 1), type);
  }

  /** Of the document with this ending: what it is about, where it is published, the others. */
  String links(String ending, int page) {
    String host = view.base().iri().replaceFirst("/$", "");
    return "<%s>; rel=\"describes\", <%s>; rel=\"canonical\", %s"
        .formatted(host + view.href(thing), host + at(ending, page, ""), alternates());
  }

  String page(String relation, String ending, int page) {
    return "<%s>; rel=\"%s\"".formatted(at(ending, page), relation);
  }
}
