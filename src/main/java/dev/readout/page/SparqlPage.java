package dev.readout.page;

/** What a person sees who opens the query endpoint in a browser: a form. */
public final class SparqlPage {
  private SparqlPage() {}

  public static String html() {
    String body =
        Layout.heading("SPARQL", "Ask the graph")
            + """
            <form action="/sparql" method="get">
            <p><textarea name="query" rows="14" aria-label="Query" spellcheck="false">%s</textarea></p>
            <p><label>Answer as <select name="output">
            <option value="text">text</option><option value="csv">CSV</option>
            <option value="json">JSON</option><option value="xml">XML</option></select></label>
            <button>Ask</button></p>
            </form>
            <p>Programs use the same address by the SPARQL 1.1 Protocol. It is read-only, and an
            answer that takes too long or grows too large is refused.</p>
            """
                .formatted(Html.text(EXAMPLE));
    return Layout.of("SPARQL").page(body);
  }

  private static final String EXAMPLE =
      """
      PREFIX news: <https://w3id.org/readout/news#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?what ?earliest ?latest WHERE {
        ?event a news:Event ;
            news:reportedAs news:Happened ;
            rdfs:label ?what .
        OPTIONAL { ?event news:earliest ?earliest }
        OPTIONAL { ?event news:latest ?latest }
      }
      ORDER BY ?latest ?event
      LIMIT 50
      """;
}
