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

  /**
   * Has the engine find the tokens, tags and names of what {@link #analyse} reads, and nothing
   * more: the measure of what our own work costs.
   *
   * @return how many tokens there are
   */
  int countWords(Article article);
}
