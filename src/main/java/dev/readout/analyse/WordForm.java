package dev.readout.analyse;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a word says about names wherever it stands: the weights of all features that look at one
 * word alone, added up. The features have the names of CoreNLP's {@code NERFeatureFactory}.
 *
 * @param text in American spelling
 * @param shape "Xxxk" for "The": capital and small letters, and the model knows "the"
 * @param cluster the number of the words that stand where this one does; none outside of a sentence
 * @param onLabel on a label
 * @param onPair on the labels of two words, seen from the second
 * @param amongBefore on the label of each of the five words after it (DISJP)
 * @param amongAfter on the label of each of the five words before it (DISJN)
 */
record WordForm(
    String text,
    String shape,
    String cluster,
    Weights onLabel,
    Weights onPair,
    double[] amongBefore,
    double[] amongAfter) {
  /** Letters at the beginning or the end of a word, the mark of its edge among them. */
  private static final int LONGEST_EDGE = 6;

  /** The weights of a word for its own label, for that of the next word and of the previous one. */
  record Weights(double[] own, double[] asPrevious, double[] asNext) {}

  static WordForm of(String word, NameModel model) {
    String text = Americanize.americanize(word);
    return of(text, shape(text, model), model.cluster(digitsAlike(text)), model);
  }

  /** What stands before the first word and after the last. */
  static WordForm outside(NameModel model) {
    return of("", "", "", model);
  }

  private static WordForm of(String text, String shape, String cluster, NameModel model) {
    String number = cluster.isEmpty() ? "null" : cluster;
    Weights onLabel =
        new Weights(
            own(text, shape, number, model),
            model.ofLabels(text + "-PW", shape + "-PTYPE", number + "-PDISTSIM"),
            model.ofLabels(text + "-NW", shape + "-NTYPE", number + "-NDISTSIM"));
    Weights onPair =
        new Weights(
            model.ofPairs(
                "PSEQ", text + "-PSEQW", cluster + "-PSEQcDS", shape + "-PSEQcS", shape + "-TPS2"),
            model.ofPairs(text + "-PSEQpW", cluster + "-PSEQpDS", shape + "-PSEQpS"),
            model.ofPairs((shape.isEmpty() ? "null" : shape) + "-TNS1"));
    return new WordForm(
        text,
        shape,
        cluster,
        onLabel,
        onPair,
        model.ofLabels(text + "-DISJP"),
        model.ofLabels(text + "-DISJN"));
  }

  /** Any word (###), this one, its shape, its cluster and its edges: "#<Par#", "#is>#". */
  private static double[] own(String text, String shape, String cluster, NameModel model) {
    double[] sum = model.ofLabels("###", text + "-WORD", shape + "-TYPE", cluster + "-DISTSIM");
    String marked = "<" + text + ">";
    Set<String> edges = new HashSet<>();
    for (int length = 2; length <= Math.min(LONGEST_EDGE, marked.length()); length++) {
      edges.add(marked.substring(0, length));
      edges.add(marked.substring(marked.length() - length));
    }
    edges.forEach(edge -> model.addOfLabels("#" + edge + "#", sum));
    return sum;
  }

  private static String shape(String text, NameModel model) {
    String small = text.toLowerCase(Locale.ROOT);
    return WordShapeClassifier.wordShape(
        text,
        WordShapeClassifier.WORDSHAPECHRIS2USELC,
        model.knowsInLowerCase(small) ? Set.of(small) : Set.of());
  }

  private static String digitsAlike(String text) {
    return WordShapeClassifier.wordShape(
        text.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
  }
}
