package dev.readout.explain;

import dev.readout.account.Account;
import dev.readout.account.CloseReading;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** Tells which tellings became one event, and why. */
final class MergeText {
  private final List<CloseReading> readings;
  private final Graph knowledge;
  private final Base base;
  private final Sheet sheet;

  MergeText(List<CloseReading> readings, Graph knowledge, Base base, Sheet sheet) {
    this.readings = readings;
    this.knowledge = knowledge;
    this.base = base;
    this.sheet = sheet;
  }

  void write() {
    SortedMap<String, List<String>> tellings = tellings();
    int told = tellings.values().stream().mapToInt(List::size).sum();
    sheet.gap();
    sheet.text(0, 2, "== merge: tellings: %d, events: %d".formatted(told, tellings.size()));
    tellings.forEach(
        (event, from) -> {
          if (from.size() > 1) {
            event(event, from);
          }
        });
  }

  /** The tellings of each event, in reading order. */
  private SortedMap<String, List<String>> tellings() {
    SortedMap<String, List<String>> found = new TreeMap<>();
    for (CloseReading reading : readings) {
      Account account = reading.account();
      for (Account.Event event : account.events()) {
        Key telling = account.source().key().within("event-" + event.number());
        String words =
            "event %d of %s, in [%d] by %s"
                .formatted(
                    event.number(),
                    account.source().fileName(),
                    event.sentence() + 1,
                    Words.quoted(new Words(reading).text(event.trigger())));
        knowledge
            .find(Node.ANY, News.account, base.node(telling))
            .mapWith(report -> one(report.getSubject(), News.reports))
            .forEachRemaining(
                key -> found.computeIfAbsent(key, each -> new ArrayList<>()).add(words));
      }
    }
    return found;
  }

  private String one(Node subject, Node property) {
    return knowledge.find(subject, property, Node.ANY).next().getObject().getURI();
  }

  private void event(String iri, List<String> from) {
    Node event = NodeFactory.createURI(iri);
    sheet.gap();
    texts(event, RDFS.Nodes.label).forEach(label -> sheet.text(0, 2, label));
    sheet.text(2, 2, base.key(event).path());
    from.forEach(telling -> sheet.row(2, "told as", telling));
    texts(event, News.mergedBecause).forEach(why -> sheet.row(2, "one, since", why));
  }

  private List<String> texts(Node subject, Node property) {
    return knowledge
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}
