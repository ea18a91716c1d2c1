package dev.readout.text;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param word as written
 * @param lemma the dictionary form, lower case save for names
 * @param pos the Penn Treebank tag: "VBD", "NNP"
 * @param span in the article's text
 */
public record Token(int index, String word, String lemma, String pos, Span span) {
  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  public boolean isProperNoun() {
    return pos.startsWith("NNP");
  }
}
