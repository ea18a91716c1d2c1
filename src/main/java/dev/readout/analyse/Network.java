package dev.readout.analyse;

/**
 * Scores the transitions that may come next: a hidden layer over the words, tags and labels at the
 * top of the stack, at the front of what waits, and of their children; its activation is the cube.
 *
 * <p>What a tagged word adds to the hidden layer at one of the 18 places is always the same, and a
 * hundred times as dear to work out as to add; so it is kept until another needs its slot. Safe for
 * many threads, which may at worst work out the same twice.
 */
final class Network {
  /** 18 words, the tags of the same 18, the labels of the 12 among them that are children. */
  static final int INPUTS = 48;

  /** How many hidden units are taken at once, of which there must be a multiple. */
  static final int LANES = 4;

  /** How the model writes a word, and a tag, where there is none. */
  static final String NOTHING = "-NULL-";

  private static final int PLACES = 18;
  private static final int FIRST_CHILD = 6;
  private static final int CHILDREN = 6;
  private static final int SLOTS = 1 << 14;

  private final ParserModel model;
  private final float[][] tagParts;
  private final float[][] labelParts;

  /**
   * What children that are not there add, for each set of them, of the first word and the second.
   */
  private final float[][] absent = new float[2 << CHILDREN][];

  private final Part[] parts = new Part[SLOTS];

  Network(ParserModel model) {
    this.model = model;
    this.tagParts = new float[PLACES * model.tags()][model.hiddenUnits()];
    for (int i = 0; i < tagParts.length; i++) {
      model.addTag(PLACES + i / model.tags(), i % model.tags(), tagParts[i]);
    }
    this.labelParts = new float[PLACES * model.labels()][];
    for (int i = FIRST_CHILD * model.labels(); i < labelParts.length; i++) {
      labelParts[i] = new float[model.hiddenUnits()];
      int child = i / model.labels() - FIRST_CHILD;
      model.addLabel(2 * PLACES + child, i % model.labels(), labelParts[i]);
    }
    for (int i = 0; i < absent.length; i++) {
      absent[i] = absent(FIRST_CHILD + CHILDREN * (i >> CHILDREN), i);
    }
  }

  private float[] absent(int firstPlace, int set) {
    float[] units = new float[model.hiddenUnits()];
    for (int child = 0; child < CHILDREN; child++) {
      if ((set >> child & 1) == 1) {
        int place = firstPlace + child;
        add(part(place, model.word(NOTHING), model.tag(NOTHING)), units);
        add(labelParts[place * model.labels()], units);
      }
    }
    return units;
  }

  /** What a tagged word adds to the hidden layer at a place. */
  private record Part(long key, float[] units) {}

  /** The words and tags of a sentence by their numbers in the model, in a configuration's order. */
  record Coded(int[] words, int[] tags) {}

  /** A score for each transition: left arcs by label, right arcs by label, the shift. */
  float[] scores(Configuration at, Coded sentence) {
    float[] hidden = model.biases().clone();
    for (int i = 0; i < 3; i++) {
      add(2 - i, at.stacked(i), sentence, hidden);
      add(3 + i, at.waiting(i), sentence, hidden);
    }
    for (int i = 0; i < 2; i++) {
      addChildren(i, at, sentence, hidden);
    }
    cube(hidden);
    return outward(hidden);
  }

  /** Most words on the stack have few children or none. */
  private void addChildren(int below, Configuration at, Coded sentence, float[] hidden) {
    int[] children = children(at, at.stacked(below));
    int missing = 0;
    for (int i = 0; i < CHILDREN; i++) {
      int place = FIRST_CHILD + CHILDREN * below + i;
      if (children[i] == Configuration.NONE) {
        missing |= 1 << i;
      } else {
        add(place, children[i], sentence, hidden);
        add(labelParts[place * model.labels() + at.label(children[i])], hidden);
      }
    }
    add(absent[below << CHILDREN | missing], hidden);
  }

  private static int[] children(Configuration at, int word) {
    int first = at.leftmost(word, 0);
    int last = at.rightmost(word, 0);
    return new int[] {
      first,
      last,
      at.leftmost(word, 1),
      at.rightmost(word, 1),
      at.leftmost(first, 0),
      at.rightmost(last, 0)
    };
  }

  private void add(int place, int at, Coded sentence, float[] hidden) {
    add(part(place, sentence.words()[at], sentence.tags()[at]), hidden);
  }

  private float[] part(int place, int word, int tag) {
    long key = ((long) word * model.tags() + tag) * PLACES + place;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & SLOTS - 1;
    Part kept = parts[slot];
    if (kept == null || kept.key() != key) {
      float[] units = tagParts[place * model.tags() + tag].clone();
      model.addWord(place, word, units);
      kept = new Part(key, units);
      parts[slot] = kept;
    }
    return kept.units();
  }

  private static void add(float[] part, float[] sum) {
    for (int unit = 0; unit < sum.length; unit++) {
      sum[unit] += part[unit];
    }
  }

  private static void cube(float[] units) {
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = units[unit] * units[unit] * units[unit];
    }
  }

  private float[] outward(float[] hidden) {
    float[] scores = new float[model.outward(0).length];
    for (int unit = 0; unit < hidden.length; unit += LANES) {
      addLanes(unit, hidden, scores);
    }
    return scores;
  }

  /**
   * Four units at once, which the JVM's compiler makes into vector instructions; eight it does not.
   */
  private void addLanes(int unit, float[] hidden, float[] scores) {
    float[] first = model.outward(unit);
    float[] second = model.outward(unit + 1);
    float[] third = model.outward(unit + 2);
    float[] fourth = model.outward(unit + 3);
    float a = hidden[unit];
    float b = hidden[unit + 1];
    float c = hidden[unit + 2];
    float d = hidden[unit + 3];
    for (int i = 0; i < scores.length; i++) {
      scores[i] += a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
    }
  }
}
