package dev.readout.analyse;

import java.util.ArrayList;
import java.util.List;

/**
 * The dependency tree of a sentence in Universal Dependencies, basic form: each word has one
 * governor and a relation to it ({@code nsubj}, {@code obl}, {@code nmod:poss}).
 *
 * <p>Words are named by their place in the sentence, from 0; {@value #ROOT} governs the root.
 */
public final class Tree {
  public static final int ROOT = -1;
  public static final Tree NONE = new Tree(new int[0], new String[0]);

  private final int[] governors;
  private final String[] relations;
  private final List<List<Integer>> children = new ArrayList<>();

  Tree(int[] governors, String[] relations) {
    this.governors = governors.clone();
    this.relations = relations.clone();
    for (int i = 0; i < governors.length; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < governors.length; i++) {
      if (governors[i] >= 0) {
        children.get(governors[i]).add(i);
      }
    }
  }

  /** A tree from a governor and a relation per word. */
  public static Tree of(int[] governors, String[] relations) {
    return new Tree(governors, relations);
  }

  public boolean isParsed() {
    return governors.length > 0;
  }

  public int governor(int word) {
    return governors[word];
  }

  public String relation(int word) {
    return relations[word];
  }

  /**
   * True when the relation is one of these or a subtype: {@code nmod} includes {@code nmod:poss}.
   */
  public boolean is(int word, String... wanted) {
    String relation = relations[word];
    for (String each : wanted) {
      if (relation.equals(each)
          || relation.startsWith(each) && relation.charAt(each.length()) == ':') {
        return true;
      }
    }
    return false;
  }

  /** All dependents in reading order. */
  public List<Integer> children(int word) {
    return children.get(word);
  }

  /** The dependents by one of these relations or their subtypes, in reading order. */
  public List<Integer> children(int word, String... wanted) {
    return children.get(word).stream().filter(child -> is(child, wanted)).toList();
  }

  public boolean has(int word, String... wanted) {
    return children.get(word).stream().anyMatch(child -> is(child, wanted));
  }

  /** True when {@code above} governs {@code word}, directly or not. */
  public boolean governs(int above, int word) {
    for (int at = governors[word]; at != ROOT; at = governors[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }
}
