package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Mends sentences that end in ", the minister said": he says all of it, so what stands before that
 * comma belongs to what was said, not to the saying. "Chad raided a camp in Mali on Friday, the
 * army said": on Friday was the raid.
 */
final class LastWords {
  private final Repairs repairs;

  private LastWords(Repairs repairs) {
    this.repairs = repairs;
  }

  /**
   * "Chad had shelled a camp, the defence ministry said in a statement.": the last words, to be
   * parsed by themselves.
   */
  static Optional<Detour> in(List<Token> tokens) {
    int end = tokens.size() - 1;
    int comma = lastComma(tokens);
    boolean clause =
        comma >= Detour.SHORTEST_CLAUSE
            && !tokens.get(0).pos().matches("IN|WRB|VBG")
            && IntStream.range(0, comma).anyMatch(at -> Detour.isFinite(tokens, at));
    return clause && tokens.get(end).word().equals(".") && isSaid(tokens, comma + 1, end)
        ? Optional.of(new Detour(comma, end, "parataxis"))
        : Optional.empty();
  }

  private static int lastComma(List<Token> tokens) {
    return IntStream.iterate(tokens.size() - 2, at -> at > 0, at -> at - 1)
        .filter(at -> Detour.isComma(tokens, at))
        .findFirst()
        .orElse(0);
  }

  /** A speaker, the one verb of saying, and when, where or how it was said; but not what. */
  private static boolean isSaid(List<Token> tokens, int first, int end) {
    int[] verbs = IntStream.range(first, end).filter(at -> tokens.get(at).isVerb()).toArray();
    return verbs.length == 1
        && verbs[0] > first
        && Detour.startsWithSpeaker(tokens.get(first))
        && Detour.isSaying(tokens.get(verbs[0]))
        && (verbs[0] + 1 == end || tokens.get(verbs[0] + 1).pos().matches("IN|TO|RB|NNP"));
  }

  /** Mends the parse in place. */
  static void mend(Repairs repairs) {
    LastWords last = new LastWords(repairs);
    for (int word = 1; word < repairs.size(); word++) {
      if (repairs.governor(word) >= 0) {
        last.objectBefore(word);
        last.aside(word);
      }
    }
    for (int word = 1; word < repairs.size(); word++) {
      if (Detour.isSaying(repairs.token(word))) {
        last.giveBack(word);
      }
    }
  }

  /** "said Chad had shelled Gao, the ministry said": Gao was shelled and says nothing. */
  private void objectBefore(int word) {
    int saying = repairs.governor(word);
    boolean second =
        repairs.relation(word).equals("nsubj")
            && saying > word
            && repairs.children(saying, "nsubj").size() == 2
            && repairs.children(saying, "nsubj").get(0) == word
            && repairs.isAfterComma(repairs.first(repairs.children(saying, "nsubj").get(1)));
    int verb = second ? repairs.first(word) - 1 : Tree.ROOT;
    if (verb >= 0 && repairs.isBareVerbBefore(verb, word)) {
      repairs.hang(word, verb, "obj");
    }
  }

  /** "will not go to Chad, its minister said.": he says all of it, and nothing of Chad alone. */
  private void aside(int word) {
    int host = repairs.governor(word);
    boolean astray =
        host < word
            && (!repairs.token(host).isVerb()
                || repairs.relation(word).matches("dep|ccomp|parataxis"))
            && Detour.isSaying(repairs.token(word))
            && IntStream.range(word + 1, repairs.size()).noneMatch(at -> isFinite(at));
    List<Integer> subjects = astray ? speakers(word) : List.of();
    int root = root();
    if (subjects.size() == 1 && root >= 0 && isAside(subjects.get(0), word, root)) {
      repairs.hang(subjects.get(0), word, "nsubj");
      repairs.children(word, "nsubj").forEach(this::objectBefore);
      for (int phrase : repairs.children(word, "obl")) {
        if (phrase < repairs.first(subjects.get(0))) {
          repairs.hang(phrase, root, "obl");
        }
      }
      repairs.hang(word, root, "parataxis");
    }
  }

  /** "said without giving a date" has one verb that says something. */
  private boolean isFinite(int word) {
    return repairs.token(word).isVerb() && !repairs.token(word).pos().equals("VBG");
  }

  private boolean isAside(int subject, int verb, int root) {
    return subject < verb
        && repairs.isAfterComma(repairs.first(subject))
        && IntStream.rangeClosed(repairs.first(subject), subject)
            .noneMatch(at -> repairs.token(at).pos().startsWith("W"))
        && root < repairs.first(subject)
        && repairs.token(root).isVerb();
  }

  /** The subject of a verb, or the noun before it that was taken for an apposition. */
  private List<Integer> speakers(int verb) {
    List<Integer> subjects = repairs.children(verb, "nsubj");
    boolean far = subjects.stream().allMatch(each -> !repairs.isAfterComma(repairs.first(each)));
    boolean apposed =
        far && repairs.token(verb - 1).isNoun() && repairs.relation(verb - 1).equals("appos");
    return apposed ? List.of(verb - 1) : subjects;
  }

  private int root() {
    return IntStream.range(0, repairs.size())
        .filter(word -> repairs.relation(word).equals("root"))
        .findFirst()
        .orElse(Tree.ROOT);
  }

  private void giveBack(int saying) {
    List<Integer> said =
        repairs.children(saying, "ccomp", "dep", "parataxis").stream()
            .filter(verb -> verb < saying && repairs.token(verb).isVerb())
            .toList();
    List<Integer> speakers = repairs.children(saying, "nsubj");
    if (said.size() != 1 || speakers.size() != 1 || speakers.get(0) > saying) {
      return;
    }
    int comma = repairs.first(speakers.get(0)) - 1;
    int verb = said.get(0);
    if (comma <= verb || !repairs.token(comma).word().equals(",")) {
      return;
    }
    IntStream.range(verb + 1, comma)
        .filter(word -> repairs.governor(word) == saying)
        .filter(word -> repairs.relation(word).matches("obl.*|advmod|advcl|xcomp"))
        .forEach(word -> repairs.hang(word, verb, repairs.relation(word)));
    if (repairs.relation(verb).equals("dep")) {
      repairs.hang(verb, saying, "ccomp");
    }
  }
}
