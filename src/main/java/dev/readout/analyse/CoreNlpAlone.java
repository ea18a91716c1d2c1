package dev.readout.analyse;

import dev.readout.text.Article;
import dev.readout.text.Block;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;

/**
 * The engine as it comes, with nothing of ours: its tokens, tags, lemmas and names. It is the
 * measure of what our own work costs, and loads its models for that alone.
 */
public final class CoreNlpAlone {
  private final StanfordCoreNLP words = CoreNlpAnalyser.pipeline("tokenize,pos,lemma");
  private final CRFClassifier<CoreLabel> names = names();

  /**
   * Finds all that in what {@link CoreNlpAnalyser} reads of an article.
   *
   * @return how many tokens there are
   */
  public int countWords(Article article) {
    int count = 0;
    for (Block block : article.blocks()) {
      if (CoreNlpAnalyser.READ.contains(block.part())) {
        Annotation annotation = new Annotation(block.span().in(article.text()));
        words.annotate(annotation);
        for (CoreMap found : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
          count += names.classifySentence(found.get(CoreAnnotations.TokensAnnotation.class)).size();
        }
      }
    }
    return count;
  }

  private static CRFClassifier<CoreLabel> names() {
    try {
      return CRFClassifier.getClassifier(CoreNlpAnalyser.NAMES);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(
          "the name model " + CoreNlpAnalyser.NAMES + " is not in the CoreNLP models jar", e);
    }
  }
}
