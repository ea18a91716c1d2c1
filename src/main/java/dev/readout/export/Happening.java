package dev.readout.export;

import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An event as one entry of a map, a calendar or a timeline. */
record Happening(Shown event) {
  /** What one report adds: the sentence and who says so. */
  record Evidence(String sentence, String source) {}

  static void each(Contents contents, Sorted.Step<Happening> step) throws IOException {
    Sorted.instances(
        contents.knowledge(),
        News.Event,
        node -> step.take(new Happening(new Shown(contents.thing(node)))));
  }

  String iri() {
    return event.iri();
  }

  String name() {
    return event.name();
  }

  Optional<LocalDate> earliest() {
    return event.thing().day(News.earliest);
  }

  Optional<LocalDate> latest() {
    return event.thing().day(News.latest);
  }

  /** True when it is known to the day. */
  boolean isOnOneDay() {
    return earliest().isPresent() && earliest().equals(latest());
  }

  List<String> reportedAs() {
    return event.words(News.reportedAs);
  }

  List<Thing> places() {
    return event.thing().all(News.place);
  }

  String participants() {
    return event.names(News.participant);
  }

  /** In the order of their sentences in the articles. */
  List<Evidence> evidence() {
    return Order.reports(event.thing().from(News.reports)).stream()
        .map(
            report ->
                new Evidence(
                    report.one(News.sentence).flatMap(it -> it.text(Nif.anchorOf)).orElse(""),
                    new Shown(report).names(News.source)))
        .toList();
  }
}
