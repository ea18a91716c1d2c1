package dev.readout.describe;

import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fixed orders of things; each thing is looked up once, however many there are. */
public final class Order {
  private Order() {}

  /** By the last day on which it can have happened, then the first; those without a day last. */
  public static List<Thing> inTime(Stream<Thing> things) {
    record Dated(LocalDate latest, LocalDate earliest) {
      static Dated of(Thing thing) {
        return new Dated(
            thing.day(News.latest).orElse(LocalDate.MAX),
            thing.day(News.earliest).orElse(LocalDate.MIN));
      }
    }
    return sorted(
        things, Dated::of, Comparator.comparing(Dated::latest).thenComparing(Dated::earliest));
  }

  public static List<Thing> byName(Stream<Thing> things) {
    return sorted(things, Thing::name, Comparator.naturalOrder());
  }

  /** Spans by article, in each by place, the longer of two first. */
  public static List<Thing> inText(Stream<Thing> spans) {
    record Place(String article, int begin, int end) {
      static Place of(Thing span) {
        String article = span.one(News.inArticle).map(Thing::iri).orElse("");
        return new Place(article, span.number(Nif.beginIndex), span.number(Nif.endIndex));
      }
    }
    return sorted(
        spans,
        Place::of,
        Comparator.comparing(Place::article)
            .thenComparing(Place::begin)
            .thenComparing(Comparator.comparing(Place::end).reversed()));
  }

  /** Reports by the places of their sentences. */
  public static List<Thing> reports(Stream<Thing> reports) {
    List<Thing> all = reports.toList();
    return inText(all.stream().flatMap(report -> report.all(News.sentence).stream()).distinct())
        .stream()
        .flatMap(sentence -> byName(sentence.from(News.sentence).filter(all::contains)).stream())
        .distinct()
        .toList();
  }

  private static <K> List<Thing> sorted(
      Stream<Thing> things, Function<Thing, K> key, Comparator<K> order) {
    record Keyed<K>(K key, Thing thing) {}
    return things
        .distinct()
        .map(thing -> new Keyed<>(key.apply(thing), thing))
        .sorted(
            Comparator.comparing((Keyed<K> each) -> each.key(), order)
                .thenComparing(each -> each.thing().iri()))
        .map(Keyed::thing)
        .toList();
  }
}
