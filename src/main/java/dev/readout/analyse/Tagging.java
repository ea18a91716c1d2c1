package dev.readout.analyse;

import dev.readout.analyse.TagModel.Odds;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;

/**
 * Tags one sentence as CoreNLP does, but scores a word that the model knows well in one go: what
 * the words say is the same whatever the tags before, and what these say whatever the words, so
 * that each is worked out once and the two are multiplied.
 */
final class Tagging extends TestSentence {
  private final TagModel model;
  private Place[] places = {};

  private Tagging(TagModel model) {
    super(model.tagger());
    this.model = model;
  }

  /**
   * A word in the sentence.
   *
   * @param tags the numbers of those it may have
   */
  private record Place(boolean rare, Odds words, int[] tags) {}

  /** Gives each of the words its tag. */
  static void tag(List<CoreLabel> words, TagModel model) {
    List<TaggedWord> tagged = new Tagging(model).tagSentence(words, false);
    for (int i = 0; i < words.size(); i++) {
      words.get(i).setTag(tagged.get(i).tag());
    }
  }

  @Override
  protected void init() {
    super.init();
    places = new Place[size];
    for (int i = 0; i < size; i++) {
      boolean rare = model.isRare(word(i));
      places[i] =
          new Place(
              rare,
              model.ofWords(word(i - 1), word(i), word(i + 1)),
              getPossibleValues(i + leftWindow()));
    }
  }

  /** The logarithm of how likely each tag is that the word may have, among all tags there are. */
  @Override
  public double[] scoresOf(int[] tags, int at) {
    Place place = places[at - leftWindow()];
    if (place.rare()) {
      return super.scoresOf(tags, at);
    }
    Odds before = model.ofTags(tags[at - 2], tags[at - 1]);
    double total = Math.log(product(place.words().values(), before.values()));
    double[] scores = new double[place.tags().length];
    for (int i = 0; i < scores.length; i++) {
      int tag = place.tags()[i];
      scores[i] = place.words().logarithms()[tag] + before.logarithms()[tag] - total;
    }
    return scores;
  }

  private static double product(double[] some, double[] others) {
    double sum = 0;
    for (int i = 0; i < some.length; i++) {
      sum += some[i] * others[i];
    }
    return sum;
  }

  private String word(int at) {
    return at >= 0 && at < size ? sent.get(at) : "NA";
  }
}
