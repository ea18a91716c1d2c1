package dev.readout.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.explore.Plan.Opening;
import dev.readout.explore.Plan.Trail;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.News;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final Plan ANNA = Plan.EMPTY.from(Drawn.ANNA);

  @Test
  void drawsAStartWithThoseItIsLinkedToMost() {
    Chart chart = Drawing.of(Drawn.GRAPH, ANNA);
    assertThat(Drawn.nodes(chart)).startsWith("person/anna-brandt", "person/jan-kowal");
    assertThat(Drawn.links(chart))
        .contains(
            "person/anna-brandt Meeting.with person/jan-kowal 1",
            "person/anna-brandt Statement.to person/jan-kowal 1",
            "person/anna-brandt Visit.at place/riga 1");
    assertThat(chart.notes()).isEmpty();
  }

  @Test
  void drawsWhatLinksThoseWhoCameByDifferentWays() {
    Plan plan = Plan.EMPTY.open(new Opening(Drawn.ANNA, Drawn.tie("Meeting.with"), 1));
    assertThat(Drawn.links(Drawing.of(Drawn.GRAPH, plan)))
        .contains("person/anna-brandt Agreement.with person/jan-kowal 1");
  }

  @Test
  void bringsInThoseWhomAnOpenedTieLeadsTo() {
    Plan plan = ANNA.open(new Opening(Drawn.JAN, Drawn.tie("Accusation.to"), 1));
    assertThat(Drawn.links(Drawing.of(Drawn.GRAPH, plan)))
        .contains("person/jan-kowal Accusation.to group/iron-dawn 1");
    assertThat(Drawn.nodes(Drawing.of(Drawn.GRAPH, ANNA))).doesNotContain("group/iron-dawn");
  }

  @Test
  void leavesOutWhatIsHidden() {
    Chart chart = Drawing.of(Drawn.GRAPH, ANNA.hide(Drawn.JAN));
    assertThat(Drawn.nodes(chart)).doesNotContain("person/jan-kowal").contains("place/riga");
    assertThat(Drawn.links(chart)).noneMatch(each -> each.contains("jan-kowal"));
  }

  @Test
  void tellsHowCertainALinkIs() {
    Chart chart = Drawing.of(Drawn.GRAPH, Plan.EMPTY.from(Drawn.IRON_DAWN));
    assertThat(chart.links())
        .filteredOn(each -> each.tie().equals(Drawn.tie("Strike.to")))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.certainty())
                    .containsExactly("Alleged", "DidNotHappen", "Happened"));
  }

  @Test
  void findsTheShortestChainBetweenTwo() {
    Plan plan = Plan.EMPTY.trail(new Trail(Drawn.ANNA, Drawn.IRON_DAWN));
    assertThat(Drawn.nodes(Drawing.of(Drawn.GRAPH, plan)))
        .containsExactly("person/anna-brandt", "person/jan-kowal", "group/iron-dawn");
    Plan none = Plan.EMPTY.trail(new Trail(Drawn.ANNA, Drawn.thing("person/pavel-lis")));
    assertThat(Drawing.of(Drawn.GRAPH, none.filtered(Drawn.certain("Unclear"))).notes())
        .singleElement()
        .asString()
        .contains("No chain");
  }

  @Test
  void drawsAnEventThatOneStartsFromAsANode() {
    String meeting = "event/meeting-anna-brandt-jan-kowal-5f0c3a";
    Chart chart = Drawing.of(Drawn.GRAPH, Plan.EMPTY.from(Drawn.thing(meeting)));
    assertThat(Drawn.nodes(chart))
        .containsExactlyInAnyOrder(
            "person/anna-brandt", "person/jan-kowal", "place/warsaw", meeting);
    assertThat(Drawn.links(chart)).contains(meeting + " Meeting.at place/warsaw 1");
  }

  @Test
  void drawsWhatAnArticleNames() {
    Chart chart = Drawing.of(Drawn.GRAPH, Plan.EMPTY.from(Drawn.thing("article/hostile-0bad00")));
    assertThat(Drawn.links(chart))
        .contains("person/anna-brandt Article.at article/hostile-0bad00 1");
  }

  @Test
  void drawsNoThingThatIsNotThere() {
    assertThat(Drawing.of(Drawn.GRAPH, Plan.EMPTY.from(Drawn.thing("person/nobody"))).nodes())
        .isEmpty();
  }

  @Test
  void makesANodeOfAnEventOfThreeAndALinkOfAnEventOfTwo() {
    Graph graph = meetingOf(3);
    Chart three = Drawing.of(graph, Plan.EMPTY.from(person(0)));
    assertThat(Drawn.nodes(three)).hasSize(4).contains("event/summit");
    assertThat(Drawn.links(three)).contains("person/p0 Summit.with event/summit 1").hasSize(3);
    Chart two = Drawing.of(graph, Plan.EMPTY.from(person(0)).hide(person(1)));
    assertThat(Drawn.links(two)).containsExactly("person/p0 Summit.with person/p2 1");
  }

  @Test
  void groupsThoseWhoDoNotFit() {
    Graph graph = meetingOf(500);
    Opening opening = new Opening(person(0), Drawn.tie("Summit.with"), 2);
    Chart chart = Drawing.of(graph, Plan.EMPTY.open(opening));
    assertThat(chart.nodes()).hasSize(2 * Limits.HELPING + 2);
    assertThat(chart.rests())
        .singleElement()
        .satisfies(
            rest -> {
              assertThat(rest.more()).isEqualTo(499 - 2 * Limits.HELPING);
              assertThat(rest.next().helpings()).isEqualTo(3);
            });
    Chart all = Drawing.of(graph, Plan.EMPTY.open(new Opening(person(0), opening.tie(), 99)));
    assertThat(all.nodes()).hasSizeLessThanOrEqualTo(Limits.NODES);
    assertThat(all.notes()).singleElement().asString().contains("300");
  }

  private static Node person(int number) {
    return Drawn.thing("person/p" + number);
  }

  private static Graph meetingOf(int people) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node summit = Drawn.thing("event/summit");
    graph.add(Triple.create(summit, RDF.Nodes.type, News.Event));
    graph.add(Triple.create(summit, RDF.Nodes.type, News.of(EventClass.SUMMIT)));
    for (int i = 0; i < people; i++) {
      graph.add(Triple.create(person(i), RDF.Nodes.type, News.Person));
      graph.add(Triple.create(summit, News.participant, person(i)));
    }
    return graph;
  }
}
