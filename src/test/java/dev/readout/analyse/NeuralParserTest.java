package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The parser beside CoreNLP's own, with the same model, on the sentences of our articles. */
class NeuralParserTest {
  private static final int LONGEST = 60;

  private final NeuralParser parser = new NeuralParser(ParserModel.load(CoreNlpAnalyser.PARSER));

  @Test
  void drawsTheArcsThatCoreNlpDraws() throws IOException {
    DependencyParser theirs = DependencyParser.loadFromModelFile(CoreNlpAnalyser.PARSER);
    List<CoreMap> sentences =
        EngineSentences.ofOurArticles().stream()
            .filter(each -> each.get(CoreAnnotations.TokensAnnotation.class).size() <= LONGEST)
            .toList();
    assertThat(sentences).hasSizeGreaterThan(200);
    for (CoreMap sentence : sentences) {
      List<String> expected = new ArrayList<>();
      for (TypedDependency each : theirs.predict(sentence).typedDependencies()) {
        expected.add(each.dep().index() + " " + each.reln() + " " + each.gov().index());
      }
      assertThat(arcs(sentence)).as(sentence.toString()).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void governsOneWordByTheRootWhateverTheWords() {
    assertThat(parser.parse(List.of("Qwxz"), List.of("NOTAG")).relations()).containsExactly("root");
    assertThat(parser.parse(List.of(",", ",", ","), List.of(",", ",", ",")).governors())
        .containsOnlyOnce(Tree.ROOT);
  }

  @Test
  void saysWhichModelIsMissing() {
    assertThatThrownBy(() -> ParserModel.load("no/such.gz"))
        .hasMessage("the parser's model no/such.gz is not on the class path");
  }

  private List<String> arcs(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    NeuralParser.Arcs arcs =
        parser.parse(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList());
    return IntStream.range(0, labels.size())
        .mapToObj(i -> (i + 1) + " " + arcs.relations()[i] + " " + (arcs.governors()[i] + 1))
        .toList();
  }
}
