package dev.readout.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades two events of one article: Ann met Bob in Ulm, and the Kommune denied that it paid. */
class GraderTest {
  private static final String KNOWLEDGE =
      """
      <e/1> a news:Meeting, news:Consultation, news:Event ;
        news:participant <ann>, <bob> ; news:place <ulm> ;
        news:earliest "2024-03-12"^^xsd:date ; news:latest "2024-03-14"^^xsd:date .
      <e/2> a news:Denial, news:Statement, news:Event ;
        news:participant <kommune> ; news:actor <kommune> .
      <ann> rdfs:label "Ann Lee"@en ; skos:altLabel "Lee"@en .
      <bob> rdfs:label "Bob Orr"@en .
      <ulm> rdfs:label "Ulm"@en .
      <kommune> rdfs:label "The Kommune"@en .
      <r/1> news:reports <e/1> ; news:sentence <s/1> ; news:factuality news:Happened ;
        news:source <kommune> .
      <r/2> news:reports <e/2> ; news:sentence <s/2> ; news:factuality news:Alleged .
      <s/1> nif:anchorOf "Ann Lee met Bob Orr in Ulm." ; news:inArticle <a> .
      <s/2> nif:anchorOf "It denied it." ; news:inArticle <a> .
      <a> news:fileName "a.txt" .
      """;

  @TempDir private Path folder;

  @Test
  void findsAnEventByAnyOfItsPeoplesNames() throws IOException {
    Grades.Of grade = grade("{'type':['Consultation'],'who':[['lee'],['Robert Orr','bob orr']]}");
    assertThat(grade.found()).isEqualTo(1);
    assertThat(grade.wanted()).isEqualTo(1);
    assertThat(grade.foundShare()).isEqualTo(1);
    assertThat(grade("{'type':['Consultation'],'who':[['Lee'],['Cyd']]}").found()).isZero();
    assertThat(grade("{'type':['Protest'],'who':[['Lee']]}").found()).isZero();
  }

  @Test
  void countsTheDetailsOfWhatIsFound() throws IOException {
    Grades.Of grade =
        grade(
            "{'type':'Meeting','who':[['Lee']],'date':['2024-03-12','2024-03-13'],"
                + "'place':['Ulm'],'is':['Happened'],'source':['Kommune'],'at':'Bob Orr in',"
                + "'actor':['Lee']}");
    assertThat(grade.details()).isEqualTo(6);
    assertThat(grade.detailsRight()).isEqualTo(4);
    assertThat(grade.verdicts().get(0).wrong()).containsExactly(Detail.DATE, Detail.ACTOR);
  }

  @Test
  void wantsAPlaceATimeOrWordsWhereNobodyIsNamed() throws IOException {
    assertThat(grade("{'type':['Denial'],'actor':['Kommune']}").found()).isZero();
    assertThat(grade("{'type':['Denial'],'at':'denied it'}").found()).isEqualTo(1);
  }

  @Test
  void countsAForbiddenEventOnlyWithAllItsDetails() throws IOException {
    Grades.Of there = grade("{'not':true,'type':['Denial'],'who':[['Kommune']],'is':['Alleged']}");
    assertThat(there.forbidden()).isEqualTo(1);
    assertThat(there.wanted()).isZero();
    Grades.Of not = grade("{'not':true,'type':['Denial'],'who':[['Kommune']],'is':['Happened']}");
    assertThat(not.forbidden()).isZero();
  }

  @Test
  void passesOverWhatIsOptionalAndMissed() throws IOException {
    assertThat(grade("{'opt':true,'type':['Protest'],'who':[['Lee']]}").wanted()).isZero();
    assertThat(grade("{'opt':true,'type':['Meeting'],'who':[['Lee']]}").wanted()).isEqualTo(1);
  }

  @Test
  void setsTheFirstScoreBeside() throws IOException {
    Path gold = gold("{'n':'the row','type':['Protest'],'who':[['Lee']]}");
    Files.writeString(folder.resolve("first-run.tsv"), "# remark\na.txt\t3\t4\t1\t2\n");
    Grades grades = new Grader(graph()).grade(Gold.read(gold));
    List<String> lines = new GradeTable(grades, FirstRun.beside(gold), true).lines();
    assertThat(lines.get(2)).matches("a\\.txt +0/1 +0/0 +0 +3/4 +1 +2");
    assertThat(lines.get(3)).isEqualTo("    missed     the row");
    assertThat(lines.get(5)).startsWith("events found 0/1 = 0.00; details right 0/0 = 0.00;");
  }

  private Grades.Of grade(String event) throws IOException {
    return new Grader(graph()).grade(Gold.read(gold(event))).total();
  }

  private Path gold(String event) throws IOException {
    String json = "{'_about': 'a remark', 'a.txt': [%s]}".formatted(event).replace('\'', '"');
    return Files.writeString(folder.resolve("gold.json"), json);
  }

  private static Graph graph() {
    StringBuilder turtle = new StringBuilder("BASE <http://x.test/>\n");
    Prefixes.all().forEach((p, iri) -> turtle.append("PREFIX %s: <%s>%n".formatted(p, iri)));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle + KNOWLEDGE, Lang.TURTLE).parse(graph);
    return graph;
  }
}
