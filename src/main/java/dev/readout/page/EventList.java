package dev.readout.page;

import dev.readout.chronicle.Entry;
import dev.readout.describe.Thing;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;

/** Lists of events, each with when, what, how certain, by how many, and a sentence that says so. */
final class EventList {
  private static final int LOOKED_AT = 20;

  private final View view;

  EventList(View view) {
    this.view = view;
  }

  String withSentences(Collection<Entry> entries, Graph graph) {
    return list(entries, graph, true);
  }

  String lines(Collection<Entry> entries, Graph graph) {
    return list(entries, graph, false);
  }

  private String list(Collection<Entry> entries, Graph graph, boolean sentences) {
    String items =
        entries.stream()
            .map(entry -> item(entry, new Thing(graph, entry.event()), sentences))
            .collect(Collectors.joining());
    return items.isEmpty() ? "" : "<ol class=\"events\">\n" + items + "</ol>\n";
  }

  private String item(Entry entry, Thing event, boolean sentence) {
    return """
        <li class="event"><p class="when">%s</p>
        <p class="what">%s</p>
        <p class="how">%s <span class="kind">%s</span> %s</p>
        %s</li>
        """
        .formatted(
            when(entry),
            view.link(event),
            badges(entry),
            Html.text(kinds(entry)),
            told(entry),
            sentence ? sentence(event) : "");
  }

  static String when(Entry entry) {
    return When.of(entry.days())
        .map(Html::text)
        .orElse("<span class=\"unknown\">day not known</span>");
  }

  static String kinds(Entry entry) {
    return entry.kinds().stream()
        .map(EventClass::term)
        .map(View::spaced)
        .collect(Collectors.joining(", "));
  }

  static String badges(Entry entry) {
    return Arrays.stream(Factuality.values())
        .filter(entry.certainty()::contains)
        .map(View::badge)
        .collect(Collectors.joining(" "));
  }

  private static String told(Entry entry) {
    if (entry.reports() < 2) {
      return "";
    }
    String sources = entry.oneSource() ? "one source" : entry.sources().size() + " sources";
    return "<span class=\"kind\">%d reports, %s</span>".formatted(entry.reports(), sources);
  }

  private String sentence(Thing event) {
    return event
        .from(News.reports, LOOKED_AT)
        .min(PLAINEST_FIRST)
        .flatMap(report -> report.one(News.sentence))
        .map(view::sentence)
        .orElse("");
  }

  /** One that says it happened before one that doubts it, then by place in its article. */
  private static final Comparator<Thing> PLAINEST_FIRST =
      Comparator.comparing(
              (Thing report) -> !report.has(News.factuality, News.term(Factuality.HAPPENED.term())))
          .thenComparing(report -> report.one(News.sentence).map(EventList::begin).orElse(0))
          .thenComparing(Thing::iri);

  private static int begin(Thing sentence) {
    return sentence.number(Nif.beginIndex);
  }

  /** The first ones, and a way to the rest when there is one. */
  String some(List<Entry> entries, int most, Lookup all, Graph graph) {
    String rest =
        entries.size() > most
            ? "<p class=\"rest\">"
                + Html.link(all.address(view.base()), "All %,d".formatted(entries.size()))
                + "</p>\n"
            : "";
    return withSentences(entries.subList(0, Math.min(most, entries.size())), graph) + rest;
  }
}
