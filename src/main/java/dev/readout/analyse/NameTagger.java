package dev.readout.analyse;

import java.util.Arrays;
import java.util.List;

/**
 * Labels words as parts of names: CoreNLP's conditional random field with the same model and the
 * same labels, but without spelling out the features of a word again wherever it stands.
 *
 * <p>Safe for many threads, which may at worst work out a word twice.
 */
final class NameTagger {
  private static final int NEARBY = 5;
  private static final int SHORT = 3;

  private final NameModel model;
  private final WordForms forms;

  NameTagger(NameModel model) {
    this.model = model;
    this.forms = new WordForms(model);
  }

  /** The label of each word: PERSON, ORGANIZATION, LOCATION, or O when it is in no name. */
  List<String> labels(List<String> words, List<String> tags) {
    FormedSentence sentence = forms.of(words, tags);
    LabelChain chain = new LabelChain(model.labels().size(), words.size());
    for (int at = 0; at < words.size(); at++) {
      chain.add(own(sentence, at), pairs(sentence, at));
    }
    return Arrays.stream(chain.best()).mapToObj(model.labels()::get).toList();
  }

  private double[] own(FormedSentence sentence, int at) {
    double[] sum = sentence.form(at).onLabel().own().clone();
    add(sentence.form(at - 1).onLabel().asPrevious(), sum);
    add(sentence.form(at + 1).onLabel().asNext(), sum);
    for (int distance = 1; distance <= NEARBY; distance++) {
      if (!isNearer(sentence, at, distance, -1)) {
        add(sentence.form(at - distance).amongBefore(), sum);
      }
      if (!isNearer(sentence, at, distance, 1)) {
        add(sentence.form(at + distance).amongAfter(), sum);
      }
    }
    addShapes(sentence, at, sum);
    Occurrences.of(sentence, at).forEach(feature -> model.addOfLabels(feature, sum));
    return sum;
  }

  /** A word that stands twice among the five counts once. */
  private static boolean isNearer(FormedSentence sentence, int at, int distance, int side) {
    String text = sentence.text(at + side * distance);
    for (int nearer = 1; nearer < distance; nearer++) {
      if (sentence.text(at + side * nearer).equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** The shape of the word together with what stands beside it. */
  private void addShapes(FormedSentence sentence, int at, double[] sum) {
    WordForm previous = sentence.form(at - 1);
    WordForm next = sentence.form(at + 1);
    String shape = sentence.form(at).shape();
    String shapes = previous.shape() + "..." + shape;
    model.addOfLabels(previous.text() + "..." + shape + "-PW_CTYPE", sum);
    model.addOfLabels(shape + "..." + next.text() + "-NW_CTYPE", sum);
    model.addOfLabels(shapes + "-PCTYPE", sum);
    model.addOfLabels(shape + "..." + next.shape() + "-CNTYPE", sum);
    model.addOfLabels(shapes + "..." + next.shape() + "-PCNTYPE", sum);
    if (previous.text().length() <= SHORT) {
      model.addOfLabels(sentence.text(at - 2) + "..." + shape + "-PPW_CTYPE", sum);
    }
    if (next.text().length() <= SHORT) {
      model.addOfLabels(sentence.text(at + 2) + "..." + shape + "-NNW_CTYPE", sum);
    }
  }

  private double[] pairs(FormedSentence sentence, int at) {
    WordForm previous = sentence.form(at - 1);
    WordForm word = sentence.form(at);
    double[] sum = word.onPair().own().clone();
    add(previous.onPair().asPrevious(), sum);
    add(sentence.form(at + 1).onPair().asNext(), sum);
    model.addOfPairs(previous.text() + "-" + word.text() + "-PSEQW2", sum);
    model.addOfPairs(previous.cluster() + "-" + word.cluster() + "-PSEQpcDS", sum);
    model.addOfPairs(previous.shape() + "-" + word.shape() + "-TYPES", sum);
    return sum;
  }

  private static void add(double[] weights, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }
}
