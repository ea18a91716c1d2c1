package dev.readout.analyse;

import dev.readout.text.Article;
import java.util.List;

/** An article and what the language engine found in it, sentences in reading order. */
public record Analysis(Article article, List<AnalysedSentence> sentences) {
  public Analysis {
    sentences = List.copyOf(sentences);
  }
}
