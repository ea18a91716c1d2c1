package dev.readout.web;

import dev.readout.account.AccountGraph;
import dev.readout.describe.DataFormat;
import dev.readout.describe.Description;
import dev.readout.describe.Thing;
import dev.readout.harvest.Feed;
import dev.readout.page.GonePage;
import dev.readout.page.MissingPage;
import dev.readout.page.Pages;
import dev.readout.page.View;
import dev.readout.store.Edition;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Answers the address of every thing: 303 from the thing to the document about it that the client
 * accepts, 301 from an alias to its event, 410 for what was removed; and the documents.
 */
final class ThingServlet extends ReadingServlet {
  private static final long serialVersionUID = 1L;

  private final transient Edition edition;
  private final transient Base base;
  private final transient View view;
  private final transient Reading reading;
  private final transient Freshness freshness;

  ThingServlet(Reading reading, Edition edition, Settings settings) {
    super(reading.data());
    this.reading = reading;
    this.edition = edition;
    this.base = settings.base();
    this.view = reading.view();
    this.freshness = Freshness.of(edition.version());
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Address> address = Address.of(request, base);
    if (address.isPresent()) {
      answer(request, response, address.get());
    } else {
      missing(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Address address)
      throws IOException {
    Thing thing = new Thing(knowledge(), base.node(address.key()));
    Optional<Thing> event = thing.from(News.alias).findFirst();
    if (event.isPresent()) {
      String ending = address.ending().map(each -> "." + each).orElse("");
      Reply.redirect(response, 301, address.prefix() + view.href(event.get()) + ending);
    } else if (!thing.exists()) {
      notThere(request, response, address.key());
    } else if (address.ending().isEmpty()) {
      negotiate(request, response, new Documents(thing, address.prefix(), view));
    } else {
      document(request, response, new Documents(thing, address.prefix(), view), address);
    }
  }

  private void negotiate(
      HttpServletRequest request, HttpServletResponse response, Documents documents)
      throws IOException {
    List<String> offers = new ArrayList<>(DataFormat.mediaTypes());
    offers.add(Reply.HTML);
    response.addHeader("Vary", "Accept");
    response.setHeader("Link", documents.alternates());
    Optional<String> chosen = Accept.choose(request, offers);
    if (chosen.isEmpty()) {
      Reply.refuse(response, 406, "This comes as one of " + String.join(", ", offers) + ".");
      return;
    }
    String ending =
        DataFormat.ofMediaType(chosen.get()).map(DataFormat::ending).orElse(Documents.PAGE);
    Reply.redirect(response, 303, documents.at(ending, page(request)));
  }

  private void document(
      HttpServletRequest request,
      HttpServletResponse response,
      Documents documents,
      Address address)
      throws IOException {
    String ending = address.ending().orElseThrow();
    Optional<DataFormat> format = DataFormat.ofEnding(ending);
    boolean feed = ending.equals(Documents.FEED) && documents.thing().is(News.Entity);
    if (format.isEmpty() && !ending.equals(Documents.PAGE) && !feed) {
      missing(request, response);
      return;
    }
    response.setHeader("Content-Location", documents.at(ending, page(request)));
    if (freshness.known(request, response)) {
      return;
    }
    if (format.isPresent()) {
      data(request, response, documents, format.get());
    } else if (feed) {
      feed(response, documents.thing());
    } else {
      response.setHeader("Link", documents.links(ending, 1));
      Reply.page(response, 200, new Pages(view, reading.chronicle()).html(documents.thing()));
    }
  }

  private void feed(HttpServletResponse response, Thing entity) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Feed.ofEntity(entity, base).write(out);
    Reply.bytes(response, 200, DiscoveryServlet.ATOM, out.toByteArray());
  }

  private void data(
      HttpServletRequest request,
      HttpServletResponse response,
      Documents documents,
      DataFormat format)
      throws IOException {
    int page = page(request);
    Description description = Description.of(documents.thing(), page);
    String links = documents.links(format.ending(), page);
    if (page > 1) {
      links += ", " + documents.page("prev", format.ending(), page - 1);
    }
    if (description.more()) {
      links += ", " + documents.page("next", format.ending(), page + 1);
    }
    response.setHeader("Link", links);
    if (format.holdsAccounts()) {
      Reply.dataset(response, withAccount(documents.thing(), description.graph()), format);
    } else {
      Reply.graph(response, description.graph(), format);
    }
  }

  /** With the graph of an article's own account, the first page or any. */
  private DatasetGraph withAccount(Thing thing, Graph description) {
    DatasetGraph all = DatasetGraphFactory.create(description);
    if (thing.is(News.Article)) {
      var name = new AccountGraph(base).name(base.key(thing.node()));
      all.addGraph(name, dataset().getGraph(name));
    }
    return all;
  }

  private void notThere(HttpServletRequest request, HttpServletResponse response, Key key)
      throws IOException {
    if (edition.removed().has(key)) {
      Reply.instead(
          request,
          response,
          410,
          "This was removed from the graph, or went with its article.",
          () -> GonePage.html(key.path()));
    } else {
      missing(request, response);
    }
  }

  private void missing(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Address.decoded(request.getRequestURI());
    Reply.missing(request, response, () -> MissingPage.html(view, knowledge(), path));
  }

  private static int page(HttpServletRequest request) {
    String page = Optional.ofNullable(request.getParameter("page")).orElse("1");
    return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
  }
}
