package dev.readout.analyse;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/**
 * The weights that CoreNLP's tagger has for words it knows well: those of the word, of the one
 * before and the one after, and of the two tags before (Toutanova and Manning, "Enriching the
 * Knowledge Sources Used in a Maximum Entropy Part-of-Speech Tagger", EMNLP 2000).
 */
final class TagModel {
  private static final Method IS_RARE = Hidden.method(MaxentTagger.class, "isRare");

  /** The features of such a word in the order of the model. */
  private static final int WORD_BEFORE = 0;

  private static final int WORD = 1;
  private static final int WORD_AFTER = 2;
  private static final int TWO_TAGS = 3;
  private static final int TAG = 4;

  private final MaxentTagger tagger;
  private final List<Map<String, int[]>> numbers;
  private final double[] weights;
  private final int tags;
  private final Odds[] contexts;

  TagModel(MaxentTagger tagger) {
    this.tagger = tagger;
    this.numbers = Hidden.field(tagger, MaxentTagger.class, "fAssociations");
    LambdaSolve solved = Hidden.field(tagger, MaxentTagger.class, "prob");
    this.weights = solved.lambda;
    this.tags = tagger.numTags();
    this.contexts = new Odds[(tags + 1) * (tags + 1)];
  }

  /**
   * What is for each tag.
   *
   * @param logarithms sums of weights
   * @param values their exponentials
   */
  record Odds(double[] logarithms, double[] values) {
    static Odds of(double[] logarithms) {
      double[] values = new double[logarithms.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.exp(logarithms[i]);
      }
      return new Odds(logarithms, values);
    }
  }

  MaxentTagger tagger() {
    return tagger;
  }

  /** True for words that are tagged by their letters and shapes as well. */
  boolean isRare(String word) {
    return Hidden.<Boolean>answer(tagger, IS_RARE, word);
  }

  /** What words say of a tag, the one before and the one after being "NA" where there is none. */
  Odds ofWords(String before, String word, String after) {
    double[] sum = new double[tags];
    add(WORD, word, sum);
    add(WORD_BEFORE, before, sum);
    add(WORD_AFTER, after, sum);
    return Odds.of(sum);
  }

  /** What the numbers of the two tags before say of a tag, -1 standing for none. */
  Odds ofTags(int beforeLast, int last) {
    int at = (beforeLast + 1) * (tags + 1) + last + 1;
    Odds known = contexts[at];
    if (known == null) {
      double[] sum = new double[tags];
      add(TWO_TAGS, tag(beforeLast) + "!" + tag(last), sum);
      add(TAG, tag(last), sum);
      known = Odds.of(sum);
      contexts[at] = known;
    }
    return known;
  }

  private String tag(int number) {
    return number < 0 ? "NA" : tagger.getTag(number);
  }

  private void add(int feature, String value, double[] sum) {
    int[] known = numbers.get(feature).get(value);
    if (known != null) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += known[i] < 0 ? 0 : weights[known[i]];
      }
    }
  }
}
