package dev.readout.analyse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of a dependency parser as Chen and Manning describe it ("A Fast and Accurate
 * Dependency Parser using Neural Networks", EMNLP 2014), in the text form in which CoreNLP's models
 * come.
 *
 * <p>The text has seven settings; a line for each word, each tag and each label, with its name and
 * the numbers that stand for it; a line for each of those numbers at each of the 48 places that the
 * network looks at, with its weight for every hidden unit; a line of biases; and a line for each
 * hidden unit, with its weight for every transition. What follows is of use to CoreNLP alone.
 */
final class ParserModel {
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> labels;
  private final float[][] embeddings;
  private final float[][] inward;
  private final float[] biases;
  private final float[][] outward;

  private ParserModel(ModelReader in) throws IOException {
    int wordCount = in.setting("dict");
    int tagCount = in.setting("pos");
    int labelCount = in.setting("label");
    int size = in.setting("embeddingSize");
    int hidden = in.setting("hiddenSize");
    int places = in.setting("numTokens");
    in.setting("preComputed");
    if (hidden % Network.LANES != 0 || places != Network.INPUTS) {
      throw new IOException("a network of another shape than Chen and Manning's");
    }
    embeddings = new float[wordCount + tagCount + labelCount][];
    words = indexes(embedded(in, 0, wordCount, size));
    tags = indexes(embedded(in, wordCount, tagCount, size));
    labels = List.copyOf(embedded(in, wordCount + tagCount, labelCount, size));
    inward = lines(in, places * size, hidden);
    biases = in.numbers(hidden);
    outward = lines(in, hidden, 2 * labelCount - 1);
  }

  /** Loads a gzipped model from the class path. */
  static ParserModel load(String path) {
    try (InputStream in = ParserModel.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the parser's model " + path + " is not on the class path");
      }
      return new ParserModel(new ModelReader(new GZIPInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The number of a word; words that the model does not know share one. */
  int word(String word) {
    return words.getOrDefault(word, words.get("-UNKNOWN-"));
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, tags.get("-UNKNOWN-"));
  }

  int tags() {
    return tags.size();
  }

  int labels() {
    return labels.size();
  }

  String label(int label) {
    return labels.get(label);
  }

  int hiddenUnits() {
    return biases.length;
  }

  float[] biases() {
    return biases;
  }

  /**
   * A hidden unit's weights for the transitions: left arcs, right arcs by label, then the shift.
   */
  float[] outward(int unit) {
    return outward[unit];
  }

  /** Adds what a word at one of the 48 places means to the hidden units. */
  void addWord(int place, int word, float[] sum) {
    add(place, embeddings[word], sum);
  }

  void addTag(int place, int tag, float[] sum) {
    add(place, embeddings[words.size() + tag], sum);
  }

  void addLabel(int place, int label, float[] sum) {
    add(place, embeddings[words.size() + tags.size() + label], sum);
  }

  private void add(int place, float[] embedding, float[] sum) {
    for (int i = 0; i < embedding.length; i++) {
      float factor = embedding[i];
      float[] weights = inward[place * embedding.length + i];
      for (int unit = 0; unit < sum.length; unit++) {
        sum[unit] += factor * weights[unit];
      }
    }
  }

  private List<String> embedded(ModelReader in, int from, int count, int size) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(in.word());
      embeddings[from + i] = in.numbers(size);
    }
    return names;
  }

  private static float[][] lines(ModelReader in, int count, int length) throws IOException {
    float[][] lines = new float[count][];
    for (int i = 0; i < count; i++) {
      lines[i] = in.numbers(length);
    }
    return lines;
  }

  private static Map<String, Integer> indexes(List<String> names) {
    Map<String, Integer> indexes = new HashMap<>(2 * names.size());
    for (int i = 0; i < names.size(); i++) {
      indexes.put(names.get(i), i);
    }
    return indexes;
  }
}
