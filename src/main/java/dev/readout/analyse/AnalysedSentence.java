package dev.readout.analyse;

import dev.readout.text.Part;
import dev.readout.text.Span;
import dev.readout.text.Token;
import dev.readout.time.TimeExpression;
import java.util.List;

/**
 * A sentence with all that is known of its words.
 *
 * @param index its place among the article's sentences, from 0
 * @param part what the block it stands in is for
 * @param paragraph the place of its block in the article
 * @param span in the article's text
 * @param names what the engine takes for names, without overlap, in reading order
 * @param tree {@link Tree#NONE} when the sentence was not parsed
 */
public record AnalysedSentence(
    int index,
    Part part,
    int paragraph,
    Span span,
    List<Token> tokens,
    List<Name> names,
    List<TimeExpression> times,
    Tree tree) {
  public AnalysedSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    times = List.copyOf(times);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public String lemma(int index) {
    return tokens.get(index).lemma();
  }

  public int size() {
    return tokens.size();
  }

  /** The stretch of text from the first token to the last, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** The words from the first token to the last, with one blank where they stand apart: "U.S.". */
  public String words(int first, int last) {
    StringBuilder words = new StringBuilder(tokens.get(first).word());
    for (int i = first + 1; i <= last; i++) {
      if (tokens.get(i - 1).span().end() < tokens.get(i).span().begin()) {
        words.append(' ');
      }
      words.append(tokens.get(i).word());
    }
    return words.toString();
  }

  AnalysedSentence with(Tree parsed) {
    return new AnalysedSentence(index, part, paragraph, span, tokens, names, times, parsed);
  }
}
