package dev.readout.analyse;

import dev.readout.text.Token;
import dev.readout.text.WordTable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends what a parser hangs too low: the finite verb after "and" that goes on with the sentence and
 * not with a clause inside it, and the participle after a comma that tells of the subject.
 */
final class Coordination {
  private static final Set<String> ASKING = WordTable.set("asking");

  private final List<Token> tokens;
  private final int[] governors;
  private final String[] relations;

  private Coordination(List<Token> tokens, int[] governors, String[] relations) {
    this.tokens = tokens;
    this.governors = governors;
    this.relations = relations;
  }

  /** Mends the parse of a sentence in place. */
  static void mend(List<Token> tokens, int[] governors, String[] relations) {
    Coordination coordination = new Coordination(tokens, governors, relations);
    for (int word = 1; word < tokens.size(); word++) {
      coordination.finiteVerb(word);
      coordination.participle(word);
      coordination.request(word);
      coordination.reducedRelative(word);
    }
  }

  /** "denied that they had fired and accused the army": who denied accused. */
  private void finiteVerb(int word) {
    int other = governors[word];
    boolean misfit =
        relations[word].equals("conj")
            && isFinite(word, other)
            && other != Tree.ROOT
            && tokens.get(other).isVerb()
            && (!Repairs.FINITE.contains(tokens.get(other).pos())
                || isQuoted(other, word)
                || isBackInThePast(word, other))
            && !has(word, "nsubj")
            && !has(word, "aux");
    int verb = misfit ? finiteAbove(other) : Tree.ROOT;
    while (verb != Tree.ROOT && isQuoted(verb, word)) {
      verb = finiteAbove(verb);
    }
    if (verb != Tree.ROOT) {
      governors[word] = verb;
    }
  }

  /** "said the law \"kills trade\" and left": who goes on outside the quote is not who is in it. */
  private boolean isQuoted(int verb, int after) {
    boolean open = false;
    for (int at = 0; at < verb; at++) {
      open = opens(at, open);
    }
    return open && IntStream.range(verb, after).anyMatch(at -> !opens(at, true));
  }

  /** Whether a quote is open after a word when it was before it, or not. */
  private boolean opens(int at, boolean open) {
    return switch (tokens.get(at).word()) {
      case "\"" -> !open;
      case "“", "``" -> true;
      case "”", "''" -> false;
      default -> open;
    };
  }

  /** "repeated that there is no plan and urged calm": who repeated urged. */
  private boolean isBackInThePast(int word, int other) {
    return tokens.get(word).pos().equals("VBD")
        && tokens.get(other).pos().matches("VBZ|VBP")
        && relations[other].equals("ccomp")
        && tokens.get(governors[other]).pos().equals("VBD");
  }

  /** "to clear the bridges and detained ten": what is tagged as a participle may be finite. */
  private boolean isFinite(int word, int other) {
    String tag = tokens.get(word).pos();
    boolean past = tag.equals("VBN") && tokens.get(word).word().endsWith("ed");
    boolean odd = other != Tree.ROOT && tokens.get(other).pos().equals("VB");
    return Repairs.FINITE.contains(tag) || past && odd && !has(other, "aux:pass");
  }

  /** "brushed off the appeal, accusing the union": who brushed it off accuses. */
  private void participle(int word) {
    boolean aside =
        (relations[word].equals("acl") || relations[word].equals("dep"))
            && tokens.get(word).pos().equals("VBG")
            && tokens.get(word - 1).word().equals(",");
    if (!aside) {
      return;
    }
    int noun = governors[word];
    if (relations[word].equals("dep") && noun >= 0 && tokens.get(noun).isVerb()) {
      relations[word] = "advcl";
      return;
    }
    boolean low = Set.of("obj", "obl", "nmod", "obl:tmod").contains(relations[noun]);
    int verb = low ? finiteAbove(noun) : Tree.ROOT;
    if (verb != Tree.ROOT && verb < noun) {
      governors[word] = verb;
      relations[word] = "advcl";
    }
  }

  /** "wrote to the council asking it to act": who wrote asks. */
  private void request(int word) {
    int noun = governors[word];
    boolean asking =
        relations[word].equals("acl")
            && tokens.get(word).pos().equals("VBG")
            && ASKING.contains(tokens.get(word).lemma())
            && noun == word - 1
            && relations[noun].equals("obl")
            && isMarked(noun, "to");
    if (asking && tokens.get(governors[noun]).isVerb()) {
      governors[word] = governors[noun];
      relations[word] = "advcl";
    }
  }

  private boolean isMarked(int noun, String preposition) {
    return IntStream.range(0, noun)
        .anyMatch(
            at ->
                governors[at] == noun
                    && relations[at].equals("case")
                    && tokens.get(at).word().equals(preposition));
  }

  /** ", a charge Oslo denies": a relative clause without its pronoun. */
  private void reducedRelative(int word) {
    int noun = governors[word];
    boolean loose =
        Set.of("dep", "ccomp").contains(relations[word])
            && noun >= 0
            && noun < word - 1
            && tokens.get(noun).isNoun()
            && relations[noun].equals("appos")
            && Repairs.FINITE.contains(tokens.get(word).pos())
            && !has(word, "mark")
            && !has(word, "obj");
    if (loose && startsAt(word, noun + 1)) {
      relations[word] = "acl:relcl";
    }
  }

  /** True when a verb's subject is all that stands between a place and the verb. */
  private boolean startsAt(int verb, int from) {
    return IntStream.range(from, verb)
            .allMatch(at -> governors[at] == verb || governors[at] >= from && governors[at] < verb)
        && has(verb, "nsubj");
  }

  private int finiteAbove(int word) {
    int at = governors[word];
    while (at != Tree.ROOT && !Repairs.FINITE.contains(tokens.get(at).pos())) {
      at = governors[at];
    }
    return at;
  }

  private boolean has(int verb, String relation) {
    return IntStream.range(0, governors.length)
        .anyMatch(at -> governors[at] == verb && relations[at].startsWith(relation));
  }
}
