package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.vocab.Base;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The pieces that all pages are made of: links, badges, lines of events, sentences. */
public record View(Base base) {
  /** Where a thing's page is on this server; for one that is not ours, its own address. */
  public String href(Thing thing) {
    if (!base.holds(thing.node())) {
      return thing.iri();
    }
    String iri = "/" + thing.iri().substring(base.iri().length());
    int hash = iri.indexOf('#');
    String path = hash < 0 ? iri : iri.substring(0, hash);
    return encoded(path) + (hash < 0 ? "" : iri.substring(hash));
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + path, e);
    }
  }

  public String link(Thing thing) {
    return Html.link(href(thing), thing.name());
  }

  /** The way to its neighbourhood, drawn. */
  String inGraph(Thing thing) {
    return "<p class=\"tools\">"
        + Html.link("/graph?start=" + href(thing).substring(1), "Show in the graph")
        + "</p>\n";
  }

  public String links(Collection<Thing> things) {
    return things.stream().map(this::link).collect(Collectors.joining(", "));
  }

  /** "Phone call": the narrowest of its classes. */
  public static String kind(Thing thing) {
    Stream<String> events =
        narrowest(EventClass.values(), each -> thing.is(News.of(each)), EventClass::isA)
            .map(EventClass::term);
    Stream<String> entities =
        narrowest(EntityClass.values(), each -> thing.is(News.of(each)), EntityClass::isA)
            .map(EntityClass::term);
    return Stream.concat(events, entities).map(View::spaced).collect(Collectors.joining(", "));
  }

  private static <C> Stream<C> narrowest(C[] classes, Predicate<C> has, BiPredicate<C, C> isA) {
    List<C> had = Arrays.stream(classes).filter(has).toList();
    return had.stream()
        .filter(each -> had.stream().noneMatch(other -> other != each && isA.test(other, each)));
  }

  /** "Did not happen" for "DidNotHappen". */
  public static String spaced(String term) {
    String words = term.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + words.substring(1).toLowerCase(Locale.ROOT);
  }

  public static String term(Thing thing) {
    return thing.iri().replaceFirst(".*[#/]", "");
  }

  /** How certain: one badge for each factuality that a report gives. */
  public static String badges(Thing thing, Node property) {
    return Arrays.stream(Factuality.values())
        .filter(each -> thing.has(property, News.term(each.term())))
        .map(View::badge)
        .collect(Collectors.joining(" "));
  }

  static String badge(Factuality factuality) {
    String style = factuality.term().toLowerCase(Locale.ROOT);
    return "<span class=\"badge " + style + "\">" + spaced(factuality.term()) + "</span>";
  }

  public static String when(Thing thing) {
    return When.of(thing).map(Html::text).orElse("<span class=\"unknown\">day not known</span>");
  }

  /** A line that leads to an event, without its sentences. */
  public String eventLine(Thing event) {
    return """
        <li class="event"><p class="when">%s</p>
        <p class="what">%s <span class="kind">%s</span> %s</p>
        """
            .formatted(
                when(event), link(event), Html.text(kind(event)), badges(event, News.reportedAs))
        + "</li>\n";
  }

  public String eventList(List<Thing> events) {
    return events.isEmpty()
        ? ""
        : "<ol class=\"events\">\n"
            + events.stream().map(this::eventLine).collect(Collectors.joining())
            + "</ol>\n";
  }

  /** A sentence with the article it stands in. */
  public String sentence(Thing span) {
    Optional<Thing> article = span.one(News.inArticle);
    String words = span.text(Nif.anchorOf).orElse("");
    return "<blockquote><p>"
        + Html.link(href(span), words)
        + "</p>"
        + article.map(each -> "<footer>" + link(each) + "</footer>").orElse("")
        + "</blockquote>\n";
  }

  public String list(Collection<Thing> things) {
    return things.isEmpty()
        ? ""
        : "<ul>"
            + things.stream()
                .map(each -> "<li>" + link(each) + "</li>\n")
                .collect(Collectors.joining())
            + "</ul>\n";
  }
}
