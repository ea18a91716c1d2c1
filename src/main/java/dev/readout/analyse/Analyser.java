package dev.readout.analyse;

import dev.readout.text.Article;
import java.util.function.Predicate;

/** Turns an article's text into sentences of words, names, times and trees. */
public interface Analyser {
  /**
   * Analyses the headline, the body and the captions of an article.
   *
   * @param worthParsing which sentences, words and names known, get a dependency tree
   */
  Analysis analyse(Article article, Predicate<AnalysedSentence> worthParsing);
}
