package dev.readout.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.readout.ask.Queries;
import dev.readout.chronicle.Chronicle;
import dev.readout.chronicle.Dated;
import dev.readout.chronicle.Finder;
import dev.readout.chronicle.Ranked;
import dev.readout.describe.Thing;
import dev.readout.find.Found;
import dev.readout.page.HomePage;
import dev.readout.page.Links;
import dev.readout.page.ListPage;
import dev.readout.page.Listing;
import dev.readout.page.Listings;
import dev.readout.page.Lookup;
import dev.readout.page.MapPage;
import dev.readout.page.SearchPage;
import dev.readout.page.TimelinePage;
import dev.readout.page.View;
import dev.readout.vocab.EntityClass;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Pages about many things at once, and their lists as data: the same path with an ending. */
final class BrowseServlet extends ReadingServlet {
  private static final long serialVersionUID = 1L;

  /** All that this servlet answers. */
  static final List<String> PATHS =
      List.of(
          "",
          "/search",
          "/search.json",
          "/search.csv",
          "/suggest",
          "/articles",
          "/articles.json",
          "/articles.csv",
          "/names",
          "/names.json",
          "/names.csv",
          "/links",
          "/links.json",
          "/links.csv",
          "/timeline",
          "/timeline.json",
          "/timeline.csv",
          "/map",
          "/map.json",
          "/map.csv");

  private final transient Reading reading;

  BrowseServlet(Reading reading) {
    super(reading.data());
    this.reading = reading;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      new Answer(new Parameters(request), response).to(request.getServletPath());
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }

  /** One request under way. */
  private final class Answer {
    private final Parameters given;
    private final HttpServletResponse response;
    private final Graph graph = knowledge();
    private final Chronicle chronicle = reading.chronicle();
    private final View view = reading.view();

    Answer(Parameters given, HttpServletResponse response) {
      this.given = given;
      this.response = response;
    }

    void to(String path) throws IOException {
      String plain = path.replaceFirst("\\.(json|csv)$", "");
      Optional<String> ending =
          Optional.of(path.substring(plain.length())).filter(each -> !each.isEmpty());
      switch (plain) {
        case "/search" -> search(ending);
        case "/suggest" -> suggest();
        case "/articles" -> articles(ending);
        case "/names" -> names(ending);
        case "/links" -> links(ending);
        case "/timeline" -> timeline(ending);
        case "/map" -> map(ending);
        default -> page(new HomePage(view, chronicle, Queries.bundled()).html(graph));
      }
    }

    private void search(Optional<String> ending) throws IOException {
      Lookup lookup = Lookups.of(given, view.base());
      var found = finder().find(lookup.words(), lookup.filter(), graph);
      if (ending.isPresent()) {
        data(ending.get(), new Listings(graph, lookup.page()).events(found.events()));
      } else {
        page(new SearchPage(view).html(lookup, found, graph));
      }
    }

    private Finder finder() {
      return new Finder(reading.words(), chronicle);
    }

    private void suggest() throws IOException {
      JsonArray list = new JsonArray();
      for (Found each : finder().suggest(given.one("q").orElse(""))) {
        Thing thing = new Thing(graph, each.node());
        JsonObject one = new JsonObject();
        one.addProperty("name", thing.name());
        one.addProperty("kind", View.kind(thing));
        one.addProperty("path", view.href(thing));
        list.add(one);
      }
      text("application/json", list.toString());
    }

    private void articles(Optional<String> ending) throws IOException {
      int number = Lookups.page(given);
      List<Dated> articles = chronicle.articles();
      if (ending.isPresent()) {
        data(ending.get(), new Listings(graph, number).articles(articles));
      } else {
        page(new ListPage(view, chronicle).articles(number, graph));
      }
    }

    private void names(Optional<String> ending) throws IOException {
      int number = Lookups.page(given);
      EntityClass type = type();
      List<Ranked> names = chronicle.busiest(type);
      if (ending.isPresent()) {
        data(ending.get(), new Listings(graph, number).names(names));
      } else {
        page(new ListPage(view, chronicle).names(type, number, graph));
      }
    }

    private void timeline(Optional<String> ending) throws IOException {
      Lookup lookup = Lookups.of(given, view.base());
      var found = finder().find(lookup.words(), lookup.filter(), graph);
      if (ending.isPresent()) {
        data(ending.get(), new Listings(graph, lookup.page()).events(found.events()));
      } else {
        page(new TimelinePage(view).html(lookup, found, graph));
      }
    }

    private void map(Optional<String> ending) throws IOException {
      int number = Lookups.page(given);
      if (ending.isPresent()) {
        List<Ranked> places = chronicle.busiest(EntityClass.PLACE);
        data(ending.get(), new Listings(graph, number).places(places));
      } else {
        page(new MapPage(view, chronicle).html(number, graph));
      }
    }

    private void links(Optional<String> ending) throws IOException {
      Thing thing =
          new Thing(graph, NodeFactory.createURI(view.base().iri() + given.one("to").orElse("")));
      Node property =
          given
              .one("by")
              .flatMap(Links::property)
              .orElseThrow(
                  () -> Refusal.ofParameter("by", "it is no list of links", Links.properties()));
      int number = Lookups.page(given);
      if (ending.isPresent()) {
        data(ending.get(), new Links(view).listing(thing, property, number));
      } else {
        page(new Links(view).html(thing, property, number));
      }
    }

    private EntityClass type() {
      String wanted = given.one("type").orElse(EntityClass.PERSON.term());
      return Arrays.stream(EntityClass.values())
          .filter(each -> each.term().equals(wanted))
          .findFirst()
          .orElseThrow(
              () ->
                  Refusal.ofParameter(
                      "type",
                      "\"" + wanted + "\" is no class of names",
                      Arrays.stream(EntityClass.values()).map(EntityClass::term).toList()));
    }

    private void page(String html) throws IOException {
      Reply.page(response, 200, html);
    }

    private void data(String ending, Listing listing) throws IOException {
      if (ending.equals(".csv")) {
        text("text/csv; charset=utf-8; header=present", listing.csv());
      } else {
        text("application/json", listing.json());
      }
    }

    private void text(String type, String text) throws IOException {
      Reply.bytes(response, 200, type, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
