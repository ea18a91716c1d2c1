package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Evidence;
import dev.readout.explore.Evidence.Telling;
import dev.readout.explore.Link;
import dev.readout.explore.Neighbours;
import dev.readout.explore.Plan;
import dev.readout.explore.Plan.Opening;
import dev.readout.explore.Tie;
import dev.readout.explore.Way;
import dev.readout.explore.Wording;
import dev.readout.vocab.News;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What is said of the part of a chart that is selected: of a thing, what leads on from it and to
 * how many; of a link, its facts with their sentences.
 */
final class GraphPanel {
  private final Graph graph;
  private final View view;
  private final GraphLinks links;
  private final Evidence evidence;

  GraphPanel(Graph graph, View view, GraphLinks links) {
    this.graph = graph;
    this.view = view;
    this.links = links;
    this.evidence = new Evidence(graph);
  }

  String html(Chart chart, Optional<String> at) {
    Optional<Link.Ends> link = at.flatMap(each -> links.text().readLink("at", each));
    if (link.isPresent()) {
      return link(link.get());
    }
    return at.map(each -> links.text().thing("at", each))
        .or(() -> chart.nodes().stream().findFirst())
        .map(each -> node(new Thing(graph, each), chart))
        .orElse("<p>There is nothing to draw here.</p>\n");
  }

  private String node(Thing thing, Chart chart) {
    String heading =
        "<p class=\"eyebrow\">%s</p>\n<h2>%s</h2>\n"
            .formatted(Html.text(View.kind(thing)), view.link(thing));
    return thing.is(News.Event)
        ? heading + facts(Stream.of(thing)) + steps(thing)
        : heading + ties(thing, chart) + steps(thing) + path(thing, chart);
  }

  private String ties(Thing thing, Chart chart) {
    Neighbours neighbours = Neighbours.of(graph, thing.node(), links.plan().filter());
    String lines =
        neighbours.menu().stream().map(each -> line(thing, each)).collect(Collectors.joining());
    String rests =
        chart.rests().stream()
            .filter(each -> each.of().equals(thing.node()))
            .map(each -> rest(thing, each))
            .collect(Collectors.joining());
    String facts =
        "<p class=\"soft small\">%sStands in %d events, offices and relations.</p>\n"
            .formatted(neighbours.all() ? "" : "More than is counted here. ", neighbours.facts());
    return facts + (lines.isEmpty() ? "" : "<ul class=\"ties\">" + lines + rests + "</ul>\n");
  }

  private String line(Thing thing, Neighbours.Line line) {
    boolean open =
        links.plan().openings().stream()
            .anyMatch(each -> each.of().equals(thing.node()) && each.tie().equals(line.tie()));
    String words = "%s <b>%d</b>".formatted(Html.text(Wording.of(line.tie())), line.others());
    String times =
        line.facts() > line.others()
            ? "<span class=\"times\">%d times</span>".formatted(line.facts())
            : "";
    Plan opened = links.plan().open(new Opening(thing.node(), line.tie(), 1));
    String item =
        open
            ? "<span class=\"open\">" + words + "</span>"
            : "<a href=\"%s\">%s</a>".formatted(Html.text(links.to(opened, thing.node())), words);
    return "<li>" + item + times + "</li>\n";
  }

  private String rest(Thing thing, Chart.Rest rest) {
    Plan more = links.plan().open(rest.next());
    return "<li><a href=\"%s\">%s <b>+%d more</b></a></li>\n"
        .formatted(
            Html.text(links.to(more, thing.node())),
            Html.text(Wording.of(rest.tie())),
            rest.more());
  }

  private String steps(Thing thing) {
    return """
        <p class="steps"><a class="button" href="%s">Hide</a>
        <button type="button" data-do="pin" aria-pressed="false" hidden>Pin</button></p>
        """
        .formatted(Html.text(links.to(links.plan().hide(thing.node()))));
  }

  private String path(Thing thing, Chart chart) {
    String options =
        chart.nodes().stream()
            .filter(each -> !each.equals(thing.node()))
            .map(each -> new Thing(graph, each))
            .filter(each -> !each.is(News.Event) && !each.is(News.Article))
            .map(
                each ->
                    "<option value=\"%s\">%s</option>"
                        .formatted(
                            Html.text(links.text().path(each.node())), Html.text(each.name())))
            .collect(Collectors.joining());
    return options.isEmpty()
        ? ""
        : """
        <form class="path" action="%s">%s<input type="hidden" name="from" value="%s">
        <label for="path-to">Shortest way to</label>
        <select id="path-to" name="to">%s</select> <button>Show</button></form>
        """
            .formatted(
                GraphPage.PATH,
                links.hidden(true),
                Html.text(links.text().path(thing.node())),
                options);
  }

  private String link(Link.Ends ends) {
    Thing from = new Thing(graph, ends.from());
    Thing to = new Thing(graph, ends.to());
    String heading =
        "<h2>%s <span class=\"tie\">%s</span> %s</h2>\n"
            .formatted(view.link(from), Html.text(words(ends)), view.link(to));
    if (ends.tie().what().equals(Tie.ARTICLE)) {
      boolean toArticle = ends.tie().way() == Way.AT;
      Thing article = toArticle ? to : from;
      Thing named = toArticle ? from : to;
      return heading + sentences(evidence.namings(article.node(), named.node()));
    }
    List<Node> facts = evidence.facts(ends, links.plan().filter());
    String none = facts.isEmpty() ? "<p>Nothing here says so.</p>\n" : "";
    return heading + none + facts(facts.stream().map(each -> new Thing(graph, each)));
  }

  private String words(Link.Ends ends) {
    boolean spoke =
        Stream.of(ends.from(), ends.to()).anyMatch(each -> new Thing(graph, each).is(News.Event));
    return spoke ? "—" : Wording.of(ends.tie());
  }

  private String facts(Stream<Thing> facts) {
    return facts.map(this::fact).collect(Collectors.joining("", "<ol class=\"facts\">", "</ol>\n"));
  }

  private String fact(Thing fact) {
    String when = fact.is(News.Event) ? "<p class=\"when\">" + View.when(fact) + "</p>" : "";
    return "<li>%s<p class=\"what\">%s</p><p>%s</p>%s</li>\n"
        .formatted(
            when,
            view.link(fact),
            View.badges(fact, News.reportedAs),
            sentences(evidence.tellings(fact.node())));
  }

  private String sentences(List<Telling> tellings) {
    return tellings.stream()
        .map(each -> view.sentence(new Thing(graph, each.sentence())))
        .distinct()
        .collect(Collectors.joining());
  }
}
