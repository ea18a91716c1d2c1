package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our tagging beside CoreNLP's own, with the same model. */
class TaggingTest {
  private final MaxentTagger theirs = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
  private final TagModel model = new TagModel(theirs);

  @Test
  void givesTheTagsThatCoreNlpGives() throws IOException {
    List<CoreMap> sentences = EngineSentences.ofOurArticles();
    assertThat(sentences).hasSizeGreaterThan(200);
    sentences.forEach(this::sameTags);
    EngineSentences.of(EngineSentences.ODDITIES).forEach(this::sameTags);
  }

  @Test
  void tagsNothingWhereThereIsNothing() {
    List<CoreLabel> none = List.of();
    Tagging.tag(none, model);
    assertThat(none).isEmpty();
  }

  private void sameTags(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<String> expected = theirs.tagSentence(tokens).stream().map(TaggedWord::tag).toList();
    Tagging.tag(tokens, model);
    assertThat(tokens)
        .as(sentence.toString())
        .extracting(CoreLabel::tag)
        .containsExactlyElementsOf(expected);
  }
}
