package dev.readout.chronicle;

import dev.readout.describe.Thing;
import dev.readout.find.Field;
import dev.readout.find.Found;
import dev.readout.find.Search;
import dev.readout.vocab.News;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Finds names, events and sentences by words and by what events have. */
public final class Finder {
  private static final int NAMES = 500;
  private static final int SENTENCES = 500;
  private static final int SUGGESTIONS = 8;
  private static final int LONGEST = 200;

  private final Search words;
  private final Chronicle chronicle;

  public Finder(Search words, Chronicle chronicle) {
    this.words = words;
    this.chronicle = chronicle;
  }

  /** Without words: all events that pass the filter. */
  public Findings find(String asked, Filter filter, Graph graph) {
    if (asked.isBlank()) {
      return new Findings(List.of(), latestFirst(filter), List.of(), true);
    }
    String cut = asked.substring(0, Math.min(asked.length(), LONGEST));
    List<Found> names = words.find(cut, Field.NAMES, NAMES);
    List<Found> sentences = words.find(cut, EnumSet.of(Field.SENTENCE), SENTENCES);
    Set<Node> events = new HashSet<>();
    names.forEach(each -> events.add(each.node()));
    sentences.forEach(each -> told(graph, each.node()).forEach(events::add));
    List<Entry> passing = latestFirst(filter.and(entry -> events.contains(entry.event())));
    return new Findings(
        names.stream().filter(each -> isEntity(each.node())).toList(),
        passing,
        sentences,
        sentences.size() < SENTENCES);
  }

  /** What is called so while one still types: entities first, then events. */
  public List<Found> suggest(String typed) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return List.of();
    }
    List<Found> found = words.starting(typed, Field.NAMES, SUGGESTIONS * SUGGESTIONS);
    return Stream.concat(
            found.stream().filter(each -> isEntity(each.node())),
            found.stream().filter(each -> chronicle.entry(each.node()).isPresent()))
        .limit(SUGGESTIONS)
        .toList();
  }

  private boolean isEntity(Node node) {
    return chronicle.classOf(node).isPresent();
  }

  private List<Entry> latestFirst(Predicate<Entry> wanted) {
    List<Entry> all = chronicle.entries();
    return Latest.first(all.stream().filter(wanted).toList());
  }

  private static Stream<Node> told(Graph graph, Node sentence) {
    return new Thing(graph, sentence)
        .from(News.sentence)
        .flatMap(report -> report.all(News.reports).stream())
        .map(Thing::node);
  }
}
