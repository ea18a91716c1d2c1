package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends what a parser hangs too low: the finite verb after "and" that goes on with the sentence and
 * not with a clause inside it, and the participle after a comma that tells of the subject.
 */
final class Coordination {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

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
            && (!FINITE.contains(tokens.get(other).pos()) || isQuoted(other, word))
            && !has(word, "nsubj")
            && !has(word, "aux")
            && (tokens.get(word).pos().equals("VBZ") || !isModal(other));
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

  /** "to clear the bridges and detained ten": what is tagged as a participle may be finite. */
  private boolean isFinite(int word, int other) {
    String tag = tokens.get(word).pos();
    boolean past = tag.equals("VBN") && tokens.get(word).word().endsWith("ed");
    boolean odd = other != Tree.ROOT && tokens.get(other).pos().equals("VB");
    return FINITE.contains(tag) || past && odd && !has(other, "aux:pass");
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

  private int finiteAbove(int word) {
    int at = governors[word];
    while (at != Tree.ROOT && !FINITE.contains(tokens.get(at).pos())) {
      at = governors[at];
    }
    return at;
  }

  private boolean isModal(int verb) {
    return IntStream.range(0, governors.length)
        .anyMatch(at -> governors[at] == verb && tokens.get(at).pos().equals("MD"));
  }

  private boolean has(int verb, String relation) {
    return IntStream.range(0, governors.length)
        .anyMatch(at -> governors[at] == verb && relations[at].startsWith(relation));
  }
}
