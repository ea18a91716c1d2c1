package dev.readout.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private final Evidence evidence = new Evidence(Drawn.GRAPH);

  @Test
  void leadsFromALinkToItsFactsAndFromEachToItsSentences() {
    List<Node> facts = facts("Meeting.with", Filter.NONE);
    assertThat(facts)
        .extracting(Drawn::path)
        .containsExactly("event/meeting-anna-brandt-jan-kowal-5f0c3a");
    assertThat(evidence.tellings(facts.get(0)))
        .extracting(each -> Drawn.path(each.sentence()))
        .containsExactly(
            "article/after-the-strike-77ab01#char=73,125",
            "article/brandt-in-warsaw-1f2e33#char=48,179",
            "article/brandt-in-warsaw-1f2e33#char=0,31");
  }

  @Test
  void keepsToTheWayAndTheFilter() {
    assertThat(facts("Statement.to", Filter.NONE)).hasSize(1);
    assertThat(facts("Statement.by", Filter.NONE)).isEmpty();
    assertThat(facts("Statement.to", Drawn.certain("Planned"))).isEmpty();
  }

  @Test
  void findsTheSentencesThatNameAThingInAnArticle() {
    Node article = Drawn.thing("article/after-the-strike-77ab01");
    assertThat(evidence.namings(article, Drawn.WARSAW))
        .extracting(each -> Drawn.path(each.sentence()))
        .containsExactly("article/after-the-strike-77ab01#char=73,125");
    assertThat(evidence.namings(article, Drawn.thing("place/riga"))).isEmpty();
  }

  private List<Node> facts(String tie, Filter filter) {
    return evidence.facts(new Link.Ends(Drawn.ANNA, Drawn.JAN, Drawn.tie(tie)), filter);
  }
}
