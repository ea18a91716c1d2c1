package dev.readout.web;

import dev.readout.vocab.Base;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The pieces that all pages are made of: links, badges, lines of events, sentences. */
record View(Base base) {
  /** Where a thing's page is on this server; for one that is not ours, its own address. */
  String href(Thing thing) {
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

  String link(Thing thing) {
    return Html.link(href(thing), thing.name());
  }

  String links(Collection<Thing> things) {
    return things.stream().map(this::link).collect(Collectors.joining(", "));
  }

  /** "Phone call": the narrowest of its classes. */
  static String kind(Thing thing) {
    List<String> kinds = new ArrayList<>();
    for (EventClass each : EventClass.values()) {
      if (thing.is(News.of(each)) && narrowest(thing, each)) {
        kinds.add(spaced(each.term()));
      }
    }
    for (EntityClass each : EntityClass.values()) {
      if (thing.is(News.of(each)) && narrowest(thing, each)) {
        kinds.add(spaced(each.term()));
      }
    }
    return String.join(", ", kinds);
  }

  private static boolean narrowest(Thing thing, EventClass type) {
    for (EventClass other : EventClass.values()) {
      if (other != type && other.isA(type) && thing.is(News.of(other))) {
        return false;
      }
    }
    return true;
  }

  private static boolean narrowest(Thing thing, EntityClass type) {
    for (EntityClass other : EntityClass.values()) {
      if (other != type && other.isA(type) && thing.is(News.of(other))) {
        return false;
      }
    }
    return true;
  }

  /** "Did not happen" for "DidNotHappen". */
  static String spaced(String term) {
    String words = term.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  static String term(Thing thing) {
    return thing.iri().replaceFirst(".*[#/]", "");
  }

  /** How certain: one badge for each factuality that a report gives. */
  static String badges(Thing thing, Node property) {
    return thing.all(property).stream()
        .map(View::term)
        .sorted()
        .map(
            term ->
                "<span class=\"badge "
                    + Html.text(term.toLowerCase(java.util.Locale.ROOT))
                    + "\">"
                    + Html.text(spaced(term))
                    + "</span>")
        .collect(Collectors.joining(" "));
  }

  static String when(Thing thing) {
    return When.of(thing).map(Html::text).orElse("<span class=\"unknown\">day not known</span>");
  }

  /** A line that leads to an event, without its sentences. */
  String eventLine(Thing event) {
    return """
        <li class="event"><p class="when">%s</p>
        <p class="what">%s <span class="kind">%s</span> %s</p>
        """
            .formatted(
                when(event), link(event), Html.text(kind(event)), badges(event, News.reportedAs))
        + "</li>\n";
  }

  String eventList(List<Thing> events) {
    return events.isEmpty()
        ? ""
        : "<ol class=\"events\">\n"
            + events.stream().map(this::eventLine).collect(Collectors.joining())
            + "</ol>\n";
  }

  /** A sentence with the article it stands in. */
  String sentence(Thing span) {
    Optional<Thing> article = span.one(News.inArticle);
    String words = span.text(Nif.anchorOf).orElse("");
    return "<blockquote><p>"
        + Html.link(href(span), words)
        + "</p>"
        + article.map(each -> "<footer>" + link(each) + "</footer>").orElse("")
        + "</blockquote>\n";
  }

  String list(Collection<Thing> things) {
    return things.isEmpty()
        ? ""
        : "<ul>"
            + things.stream()
                .map(each -> "<li>" + link(each) + "</li>\n")
                .collect(Collectors.joining())
            + "</ul>\n";
  }
}
