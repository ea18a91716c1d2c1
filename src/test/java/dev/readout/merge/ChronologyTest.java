package dev.readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  private static final Interval TUESDAY = Interval.day(LocalDate.parse("2024-03-12"));
  private static final Interval MONTH =
      Interval.of(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-31"));

  @Test
  void whatCameBeforeATuesdayWasOnTuesdayAtTheLatest() {
    List<Interval> days =
        narrow(event("a", Interval.UNKNOWN, Set.of("b"), Set.of()), event("b", TUESDAY));
    assertThat(days).containsExactly(Interval.until(LocalDate.parse("2024-03-12")), TUESDAY);
  }

  @Test
  void whatCameAfterATuesdayWasOnTuesdayAtTheEarliest() {
    List<Interval> days = narrow(event("a", TUESDAY, Set.of("b"), Set.of()), event("b", MONTH));
    assertThat(days)
        .containsExactly(
            TUESDAY, Interval.of(LocalDate.parse("2024-03-12"), LocalDate.parse("2024-03-31")));
  }

  @Test
  void aPartIsWithinTheDaysOfTheWholeAlsoByWayOfAnother() {
    List<Interval> days =
        narrow(
            event("a", Interval.UNKNOWN, Set.of("b"), Set.of()),
            event("b", Interval.UNKNOWN, Set.of(), Set.of("c")),
            event("c", MONTH));
    assertThat(days).containsExactly(Interval.until(LocalDate.parse("2024-03-31")), MONTH, MONTH);
  }

  @Test
  void daysThatContradictTheOrderStay() {
    Interval later = Interval.day(LocalDate.parse("2024-03-14"));
    assertThat(narrow(event("a", later, Set.of("b"), Set.of()), event("b", TUESDAY)))
        .containsExactly(later, TUESDAY);
  }

  private static List<Interval> narrow(MergedEvent... events) {
    return Chronology.narrow(List.of(events)).stream().map(MergedEvent::when).toList();
  }

  private static MergedEvent event(String name, Interval when) {
    return event(name, when, Set.of(), Set.of());
  }

  private static MergedEvent event(
      String name, Interval when, Set<String> before, Set<String> within) {
    return new MergedEvent(
        key(name),
        new TreeSet<>(),
        new TreeSet<>(),
        List.of(EventClass.MEETING),
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(within.stream().map(ChronologyTest::key).toList()),
        new TreeSet<>(before.stream().map(ChronologyTest::key).toList()),
        OptionalInt.empty(),
        when,
        Optional.empty(),
        Set.of(Factuality.HAPPENED),
        new TreeSet<>());
  }

  private static Key key(String name) {
    return new Key("event/" + name);
  }
}
