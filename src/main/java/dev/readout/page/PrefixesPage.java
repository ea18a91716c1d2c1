package dev.readout.page;

import dev.readout.vocab.Prefixes;
import java.util.stream.Collectors;

/** The short names of the vocabularies, to look up and to copy. */
public final class PrefixesPage {
  private PrefixesPage() {}

  public static String html() {
    String lines =
        Prefixes.all().entrySet().stream()
            .map(
                each ->
                    "PREFIX " + each.getKey() + ": &lt;" + Html.text(each.getValue()) + "&gt;\n")
            .collect(Collectors.joining());
    return Layout.of("Prefixes")
        .page(
            Layout.heading("Vocabularies", "Prefixes")
                + "<p>Put these before a query; the endpoint knows none by itself.</p>\n"
                + "<pre class=\"scroll\"><code>"
                + lines
                + "</code></pre>\n<p>As data: "
                + Html.link("/prefixes.rq", "SPARQL")
                + " "
                + Html.link("/prefixes.ttl", "Turtle")
                + " "
                + Html.link("/prefixes.json", "JSON")
                + " "
                + Html.link("/prefixes.jsonld", "JSON-LD context")
                + "</p>\n");
  }
}
