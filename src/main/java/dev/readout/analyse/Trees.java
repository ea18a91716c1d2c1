package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes the tree of a sentence, with stretches that mislead the parser parsed by themselves and
 * hung in again.
 */
final class Trees {
  private final NeuralParser parser;

  Trees(NeuralParser parser) {
    this.parser = parser;
  }

  /**
   * The tree of a sentence.
   *
   * @param words as the engine writes them, "-LRB-" for a bracket
   */
  Tree of(List<Token> tokens, List<String> words) {
    Growing tree = new Growing(tokens, words);
    List<Detour> detours = Detour.in(tokens);
    detours.stream().filter(each -> !each.isPrelude()).forEach(each -> hang(each, tree));
    int top = parse(tree, outside(detours, tokens.size()));
    detours.stream().filter(Detour::isPrelude).forEach(each -> hang(each, top, tree));
    for (Detour detour : detours) {
      if (detour.hangsOnRoot()) {
        raise(detour, detours, top, tree);
      }
    }
    Gerund.mend(tokens, tree.governors, tree.relations);
    Repairs.mend(tokens, tree.governors, tree.relations);
    Coordination.mend(tokens, tree.governors, tree.relations);
    return Tree.of(tree.governors, tree.relations);
  }

  private void hang(Detour detour, Growing tree) {
    int host = detour.open() - 1;
    hang(detour, host, tree);
    tree.governors[detour.open()] = host;
  }

  private void hang(Detour detour, int host, Growing tree) {
    int root = parse(tree, inside(detour));
    tree.governors[root] = host;
    tree.relations[root] = detour.relation(tree.tokens.get(root));
    tree.governors[detour.close()] = host;
  }

  /** Hangs a whole clause that stands between the words of another on the root. */
  private static void raise(Detour detour, List<Detour> detours, int top, Growing tree) {
    for (int word : inside(detour)) {
      int governor = tree.governors[word];
      boolean hung = detours.stream().anyMatch(each -> each.open() - 1 == governor);
      if (hung && tree.relations[word].equals("parataxis")) {
        tree.governors[word] = top;
      }
    }
  }

  private static int[] inside(Detour detour) {
    return IntStream.range(detour.open() + 1, detour.close()).toArray();
  }

  private static int[] outside(List<Detour> detours, int size) {
    return IntStream.range(0, size)
        .filter(at -> detours.stream().noneMatch(detour -> detour.covers(at)))
        .toArray();
  }

  /** Parses some words of the sentence as if they were one; returns the place of their root. */
  private int parse(Growing tree, int[] places) {
    NeuralParser.Arcs arcs =
        parser.parse(
            Arrays.stream(places).mapToObj(tree.words::get).toList(),
            Arrays.stream(places).mapToObj(place -> tree.tokens.get(place).pos()).toList());
    int root = places[0];
    for (int i = 0; i < places.length; i++) {
      int governor = arcs.governors()[i];
      tree.governors[places[i]] = governor == Tree.ROOT ? Tree.ROOT : places[governor];
      tree.relations[places[i]] = arcs.relations()[i];
      root = governor == Tree.ROOT ? places[i] : root;
    }
    return root;
  }

  /** A tree in the making; commas around a detour are nothing but punctuation. */
  private static final class Growing {
    private final List<Token> tokens;
    private final List<String> words;
    private final int[] governors;
    private final String[] relations;

    Growing(List<Token> tokens, List<String> words) {
      this.tokens = tokens;
      this.words = words;
      this.governors = new int[tokens.size()];
      this.relations = new String[tokens.size()];
      Arrays.fill(governors, Tree.ROOT);
      Arrays.fill(relations, "punct");
    }
  }
}
