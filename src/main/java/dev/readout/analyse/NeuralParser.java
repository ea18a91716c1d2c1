package dev.readout.analyse;

import dev.readout.analyse.Network.Coded;
import java.util.List;
import java.util.Set;

/**
 * Draws the arcs of a sentence one by one, each time the best that may come next: the neural parser
 * of CoreNLP with the same model and the same trees, but without working out the same again.
 */
final class NeuralParser {
  /** The label of the arc from the root, which no other arc may have; 0 is for no label. */
  private static final int ROOT_LABEL = 1;

  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  private final ParserModel model;
  private final Network network;

  NeuralParser(ParserModel model) {
    this.model = model;
    this.network = new Network(model);
  }

  /**
   * What governs each word and how.
   *
   * @param governors places in the sentence, {@link Tree#ROOT} for the one that nothing governs
   */
  record Arcs(int[] governors, String[] relations) {}

  /** The arcs of one word or more. */
  Arcs parse(List<String> words, List<String> tags) {
    Coded sentence = coded(words, tags);
    Configuration at = new Configuration(words.size());
    while (!at.isLast()) {
      if (at.mayJoin()) {
        take(best(network.scores(at, sentence), at.mayShift()), at);
      } else {
        at.shift();
      }
    }
    at.joinRight(ROOT_LABEL);
    return arcs(at, words.size());
  }

  private Coded coded(List<String> words, List<String> tags) {
    int[] wordNumbers = new int[Configuration.FIRST + words.size()];
    int[] tagNumbers = new int[wordNumbers.length];
    wordNumbers[Configuration.NONE] = model.word(Network.NOTHING);
    tagNumbers[Configuration.NONE] = model.tag(Network.NOTHING);
    wordNumbers[Configuration.ROOT] = model.word("-ROOT-");
    tagNumbers[Configuration.ROOT] = model.tag("-ROOT-");
    for (int i = 0; i < words.size(); i++) {
      wordNumbers[Configuration.FIRST + i] = model.word(words.get(i));
      tagNumbers[Configuration.FIRST + i] = model.tag(tags.get(i));
    }
    return new Coded(wordNumbers, tagNumbers);
  }

  /** Of several as good as each other the first. */
  private int best(float[] scores, boolean mayShift) {
    int last = mayShift ? scores.length : scores.length - 1;
    int best = 1;
    for (int i = best + 1; i < last; i++) {
      boolean fromRoot = i < scores.length - 1 && i % arcs() + 1 == ROOT_LABEL;
      if (scores[i] > scores[best] && !fromRoot) {
        best = i;
      }
    }
    return best;
  }

  private void take(int transition, Configuration at) {
    if (transition < arcs()) {
      at.joinLeft(transition + 1);
    } else if (transition < 2 * arcs()) {
      at.joinRight(transition - arcs() + 1);
    } else {
      at.shift();
    }
  }

  /** How many labels an arc may have. */
  private int arcs() {
    return model.labels() - 1;
  }

  private Arcs arcs(Configuration done, int words) {
    int[] governors = new int[words];
    String[] relations = new String[words];
    for (int i = 0; i < words; i++) {
      int governor = done.governor(Configuration.FIRST + i);
      governors[i] = governor == Configuration.ROOT ? Tree.ROOT : governor - Configuration.FIRST;
      relations[i] = model.label(done.label(Configuration.FIRST + i));
    }
    markPassive(governors, relations);
    return new Arcs(governors, relations);
  }

  /** By definition a subject is a passive one where the verb has a passive auxiliary. */
  private static void markPassive(int[] governors, String[] relations) {
    for (int auxiliary = 0; auxiliary < relations.length; auxiliary++) {
      if (relations[auxiliary].equals("aux:pass")) {
        for (int i = 0; i < relations.length; i++) {
          if (governors[i] == governors[auxiliary] && SUBJECTS.contains(relations[i])) {
            relations[i] += ":pass";
          }
        }
      }
    }
  }
}
