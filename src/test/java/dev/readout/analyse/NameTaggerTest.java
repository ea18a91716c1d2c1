package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The name tagger beside CoreNLP's own, with the same model. */
class NameTaggerTest {
  private final NameTagger names = new NameTagger(NameModel.load(CoreNlpAnalyser.NAMES));

  @Test
  void givesTheLabelsThatCoreNlpGives() throws IOException, ClassNotFoundException {
    CRFClassifier<CoreLabel> theirs = CRFClassifier.getClassifier(CoreNlpAnalyser.NAMES);
    List<CoreMap> sentences = EngineSentences.ofOurArticles();
    assertThat(sentences).hasSizeGreaterThan(200);
    sentences.forEach(each -> sameLabels(each, theirs));
    EngineSentences.of(EngineSentences.ODDITIES).forEach(each -> sameLabels(each, theirs));
  }

  @Test
  void labelsNothingWhereThereIsNothing() {
    assertThat(names.labels(List.of(), List.of())).isEmpty();
  }

  @Test
  void saysWhichModelIsMissing() {
    assertThatThrownBy(() -> NameModel.load("no/such.gz"))
        .hasMessage("the name model no/such.gz is not on the class path");
  }

  private void sameLabels(CoreMap sentence, CRFClassifier<CoreLabel> theirs) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<String> expected =
        theirs.classifySentence(tokens).stream()
            .map(each -> each.get(CoreAnnotations.AnswerAnnotation.class))
            .toList();
    List<String> labels =
        names.labels(
            tokens.stream().map(CoreLabel::word).toList(),
            tokens.stream().map(CoreLabel::tag).toList());
    assertThat(labels).as(sentence.toString()).isEqualTo(expected);
  }
}
