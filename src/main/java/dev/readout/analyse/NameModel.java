package dev.readout.analyse;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The weights of a name tagger as Finkel, Grenager and Manning describe it ("Incorporating
 * Non-local Information into Information Extraction Systems by Gibbs Sampling", ACL 2005), a
 * conditional random field, in the serialised form in which CoreNLP's models come.
 *
 * <p>A feature is a text such as "Paris-WORD|C". One that ends in "|C" has a weight for each label
 * of a word, one that ends in "|CpC" for each pair of labels, that of the word before coming first.
 */
final class NameModel {
  private static final String UNKNOWN_CLUSTER = "0";

  private final List<String> labels;
  private final Map<String, float[]> weights;
  private final Set<String> lowerCaseWords;
  private final Map<String, String> clusters;

  private NameModel(ObjectInputStream in) throws ClassNotFoundException, IOException {
    List<Index<CRFLabel>> sequences = read(in);
    labels = List.copyOf(NameModel.<Index<String>>read(in).objectsList());
    List<String> features = NameModel.<Index<String>>read(in).objectsList();
    NameModel.<SeqClassifierFlags>read(in);
    if (NameModel.<Integer>read(in) != 1) {
      throw new IOException("a name model with features of several kinds");
    }
    clusters = Hidden.field(read(in), NERFeatureFactory.class, "lexicon");
    if (in.readInt() != sequences.size()) {
      throw new IOException("a name model that looks at more than a word and the one before");
    }
    weights = weights(features, read(in), sequences.get(1).objectsList());
    lowerCaseWords = read(in);
  }

  /** Loads a gzipped model from the class path. */
  static NameModel load(String path) {
    try (InputStream in = NameModel.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the name model " + path + " is not on the class path");
      }
      return new NameModel(new ObjectInputStream(new GZIPInputStream(in, 1 << 16)));
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the name model " + path + " is not of the usual form", e);
    }
  }

  /** The labels of words by number; the first is for those of no name. */
  List<String> labels() {
    return labels;
  }

  /** The sums of some features' weights for each label. */
  double[] ofLabels(String... features) {
    double[] sum = new double[labels.size()];
    for (String feature : features) {
      addOfLabels(feature, sum);
    }
    return sum;
  }

  /** The sums of some features' weights for each pair of labels. */
  double[] ofPairs(String... features) {
    double[] sum = new double[labels.size() * labels.size()];
    for (String feature : features) {
      addOfPairs(feature, sum);
    }
    return sum;
  }

  void addOfLabels(String feature, double[] sum) {
    add(weights.get(feature + "|C"), sum);
  }

  void addOfPairs(String feature, double[] sum) {
    add(weights.get(feature + "|CpC"), sum);
  }

  /** Of a feature that the model does not know there are no weights. */
  private static void add(float[] known, double[] sum) {
    if (known != null) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += known[i];
      }
    }
  }

  /** True when the model has seen the word in lower case. */
  boolean knowsInLowerCase(String word) {
    return lowerCaseWords.contains(word);
  }

  /** The number of the words that stand where this one does; in lower case, each digit as 9. */
  String cluster(String word) {
    return clusters.getOrDefault(word, UNKNOWN_CLUSTER);
  }

  /** The weights for pairs of labels in the order of the pairs' numbers. */
  private Map<String, float[]> weights(
      List<String> features, double[][] written, List<CRFLabel> pairs) {
    Map<String, float[]> weights = new HashMap<>(2 * written.length);
    for (int i = 0; i < written.length; i++) {
      float[] ordered = new float[written[i].length];
      for (int j = 0; j < ordered.length; j++) {
        ordered[ordered.length == labels.size() ? j : pair(pairs.get(j))] = (float) written[i][j];
      }
      weights.put(features.get(i), ordered);
    }
    return weights;
  }

  private int pair(CRFLabel pair) {
    return pair.getLabel()[0] * labels.size() + pair.getLabel()[1];
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> T read(ObjectInputStream in) throws IOException, ClassNotFoundException {
    return (T) in.readObject();
  }
}
