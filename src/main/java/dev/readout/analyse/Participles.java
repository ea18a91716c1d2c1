package dev.readout.analyse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Set;

/**
 * Tells adjectives, verbs and nouns in "-ed" and "-ing" from one another where a tagger does not:
 * "Chad's internationally recognised government", "looked forward to meeting Brandt".
 */
final class Participles {
  private static final Set<String> OPENING = Set.of("DT", "POS", "PRP$");
  private static final Set<String> OBJECTS = Set.of("NNP", "PRP", "DT", "PRP$");

  private Participles() {}

  /** Tags them as what they are. */
  static void tag(List<CoreLabel> labels) {
    for (int i = 2; i + 1 < labels.size(); i++) {
      if (isAdjective(labels, i)) {
        labels.get(i).setTag("JJ");
      } else if (isGerund(labels, i)) {
        labels.get(i).setTag("VBG");
        labels.get(i).setLemma(Morphology.lemmaStatic(labels.get(i).word(), "VBG"));
      }
    }
  }

  /** Between an article with an adverb and a noun. */
  private static boolean isAdjective(List<CoreLabel> labels, int at) {
    return labels.get(at).tag().equals("VBN")
        && labels.get(at - 1).tag().equals("RB")
        && OPENING.contains(labels.get(at - 2).tag())
        && labels.get(at + 1).tag().matches("NNS?|JJ");
  }

  private static boolean isGerund(List<CoreLabel> labels, int at) {
    return labels.get(at).tag().equals("NN")
        && labels.get(at).word().endsWith("ing")
        && labels.get(at - 1).word().equals("to")
        && labels.get(at - 2).word().equals("forward")
        && OBJECTS.contains(labels.get(at + 1).tag());
  }
}
