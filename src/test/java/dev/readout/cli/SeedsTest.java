package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract promises of every graph, on the two articles in {@code seeds/}. */
class SeedsTest {
  private static final String A = "seeds/000_c98c8a39deb02972.txt";
  private static final String B = "seeds/002_9045e8e1669e75da.txt";

  @TempDir private static Path folder;
  private static String both;
  private static Graph knowledge;

  @BeforeAll
  static void build() {
    both = built("both", A, B);
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(both.getBytes(UTF_8))).lang(Lang.NQUADS).parse(data);
    knowledge = data.getDefaultGraph();
  }

  @Test
  void theOrderOfTheArticlesMeansNothing() {
    assertThat(built("turned", B, A)).isEqualTo(both);
    assertThat(built("folder", "seeds")).isEqualTo(both);
    built("one by one", A);
    assertThat(built("one by one", B)).isEqualTo(both);
  }

  @Test
  void buildingAgainChangesNothing() {
    built("again", A, B);
    Ran again = Ran.really("", "build", "--store", store("again"), "--threads", "1", B, A);
    assertThat(again.err()).contains("the store was so already");
    assertThat(exported("again")).isEqualTo(both);
  }

  @Test
  void removingAnArticleTakesBackWhatItTold() {
    built("removed", A, B);
    assertThat(Ran.really("", "remove", "--store", store("removed"), B).code()).isZero();
    assertThat(exported("removed")).isEqualTo(built("alone", A));
  }

  @Test
  void thereAreNoBlankNodes() {
    assertThat(both.lines()).noneMatch(line -> line.startsWith("_:") || line.contains(" _:"));
  }

  @Test
  void everyAnchorIsExactlyTheTextOfItsSpan() {
    List<Triple> anchors = knowledge.find(Node.ANY, Nif.anchorOf, Node.ANY).toList();
    assertThat(anchors).hasSizeGreaterThan(100);
    for (Triple anchor : anchors) {
      Node span = anchor.getSubject();
      Node context = one(span, Nif.referenceContext);
      int[] text = one(context, Nif.isString).getLiteralLexicalForm().codePoints().toArray();
      int begin = number(one(span, Nif.beginIndex));
      int end = number(one(span, Nif.endIndex));
      assertThat(new String(text, begin, end - begin))
          .isEqualTo(anchor.getObject().getLiteralLexicalForm());
      assertThat(span.getURI()).endsWith("#char=" + begin + "," + end);
    }
  }

  @Test
  void everyEventHasASentence() {
    List<Triple> events = knowledge.find(Node.ANY, RDF.Nodes.type, News.Event).toList();
    assertThat(events).hasSizeGreaterThan(20);
    for (Triple event : events) {
      assertThat(knowledge.find(Node.ANY, News.reports, event.getSubject()).toList())
          .as(event.getSubject().getURI())
          .isNotEmpty()
          .allMatch(
              report ->
                  knowledge.contains(
                      one(report.getSubject(), News.sentence), RDF.Nodes.type, Nif.Sentence));
    }
  }

  private static Node one(Node subject, Node property) {
    return knowledge.find(subject, property, Node.ANY).toList().get(0).getObject();
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private static String built(String name, String... inputs) {
    List<String> args = new java.util.ArrayList<>(List.of("build", "--store", store(name)));
    args.addAll(List.of(inputs));
    Ran ran = Ran.really("", args.toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
    return exported(name);
  }

  private static String exported(String name) {
    return Ran.really("", "export", "--format", "nq", "--store", store(name)).out();
  }

  private static String store(String name) {
    return folder.resolve(name).toString();
  }
}
