package dev.readout.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  @Test
  void countsTheOthersOfEachTieFromBothEnds() {
    assertThat(menu(Drawn.JAN, Filter.NONE))
        .contains("Meeting.with 1 1", "Accusation.to 1 1", "Statement.by 1 1", "Meeting.at 1 1");
    assertThat(menu(Drawn.IRON_DAWN, Filter.NONE)).contains("Accusation.by 1 1", "Strike.to 1 1");
    assertThat(menu(Drawn.WARSAW, Filter.NONE)).contains("Meeting.here 2 1", "Article.at 2 2");
  }

  @Test
  void namesTheOthersTheMostOftenLinkedFirst() {
    Neighbours anna = Neighbours.of(Drawn.GRAPH, Drawn.ANNA, Filter.NONE);
    assertThat(anna.closest()).first().isEqualTo(Drawn.JAN);
    assertThat(anna.others(Drawn.tie("Visit.at")))
        .extracting(each -> Drawn.path(each.getKey()))
        .containsExactly("place/riga");
    assertThat(anna.others(Drawn.tie("Strike.to"))).isEmpty();
    assertThat(anna.all()).isTrue();
  }

  @Test
  void leavesOutWhatTheFilterDoesNotLetThrough() {
    assertThat(menu(Drawn.ANNA, Drawn.certain("Planned"))).contains("Visit.at 1 1");
    assertThat(menu(Drawn.ANNA, Drawn.certain("Planned"))).doesNotContain("Meeting.with 1 1");
    Filter april = between("2024-04-01", "2024-04-30");
    assertThat(menu(Drawn.ANNA, april)).contains("Visit.at 1 1").doesNotContain("Meeting.with 1 1");
    Filter post =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(Drawn.thing("organization/baltic-post")));
    assertThat(menu(Drawn.ANNA, post)).contains("Meeting.with 1 1").doesNotContain("Visit.at 1 1");
  }

  @Test
  void knowsNobodyWhereNothingIsTold() {
    assertThat(menu(Drawn.thing("person/nobody"), Filter.NONE)).isEmpty();
  }

  private static Filter between(String since, String until) {
    return new Filter(
        Optional.of(LocalDate.parse(since)),
        Optional.of(LocalDate.parse(until)),
        Set.of(),
        Set.of());
  }

  private static List<String> menu(Node thing, Filter filter) {
    return Neighbours.of(Drawn.GRAPH, thing, filter).menu().stream()
        .map(each -> each.tie() + " " + each.others() + " " + each.facts())
        .toList();
  }
}
