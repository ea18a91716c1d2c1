package dev.readout.analyse;

import dev.readout.text.WordTable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends what hangs beside a main verb: its object that a later participle took for its subject, the
 * participle itself, and the last words, ", the minister said".
 */
final class Clauses {
  private static final Set<String> HOPING = WordTable.set("hoping");

  private final Repairs repairs;

  private Clauses(Repairs repairs) {
    this.repairs = repairs;
  }

  /** Mends the parse in place. */
  static void mend(Repairs repairs) {
    Clauses clauses = new Clauses(repairs);
    for (int word = 1; word < repairs.size(); word++) {
      if (repairs.governor(word) >= 0) {
        clauses.objectBeforeAside(word);
        clauses.objectBeforeLastWords(word);
        clauses.sayingBelowWhatIsSaid(word);
        clauses.objectWithParticiple(word);
        clauses.whatAnAgentAsks(word);
        clauses.particleOfNoun(word);
        clauses.participle(word);
        clauses.lastWords(word);
      }
    }
  }

  /** "launched a strike on a target, expanding its war": the strike is what was launched. */
  private void objectBeforeAside(int word) {
    int participle = repairs.governor(word);
    if (repairs.relation(word).equals("nsubj")
        && participle > word
        && isAfterComma(participle)
        && pos(participle).equals("VBG")
        && isBareVerbBefore(repairs.governor(participle), word)) {
      repairs.hang(word, repairs.governor(participle), "obj");
    }
  }

  /** "sent two planes loaded with food": the planes are what was sent. */
  private void objectWithParticiple(int word) {
    int participle = repairs.governor(word);
    boolean subject = repairs.relation(word).equals("nsubj") && participle == word + 1;
    int verb = subject ? repairs.governor(participle) : Tree.ROOT;
    if (pos(participle).equals("VBN")
        && repairs.relation(participle).matches("dep|ccomp|xcomp")
        && repairs.children(participle, "aux").isEmpty()
        && isBareVerbBefore(verb, word)) {
      repairs.hang(word, verb, "obj");
      repairs.hang(participle, word, "acl");
      for (int goal : repairs.children(participle, "obl")) {
        if (repairs.children(goal, "case").stream()
            .anyMatch(marker -> repairs.lower(marker).equals("to"))) {
          repairs.hang(goal, verb, "obl");
        }
      }
    }
  }

  /** "said Chad had shelled Gao, the ministry said": Gao was shelled and says nothing. */
  private void objectBeforeLastWords(int word) {
    int saying = repairs.governor(word);
    boolean second =
        repairs.relation(word).equals("nsubj")
            && saying > word
            && repairs.children(saying, "nsubj").size() == 2
            && repairs.children(saying, "nsubj").get(0) == word
            && isAfterComma(repairs.first(repairs.children(saying, "nsubj").get(1)));
    int verb = second ? repairs.first(word) - 1 : Tree.ROOT;
    if (verb >= 0 && isBareVerbBefore(verb, word)) {
      repairs.hang(word, verb, "obj");
    }
  }

  /** "came as Kenya said it would go": the saying governs what is said, not the reverse. */
  private void sayingBelowWhatIsSaid(int saying) {
    int said = repairs.governor(saying);
    boolean reversed =
        repairs.relation(saying).matches("advcl|parataxis|dep")
            && said > saying
            && repairs.governor(said) >= 0
            && repairs.governor(said) < saying
            && (Detour.isSaying(repairs.token(saying)) || isHoping(saying))
            && repairs.children(saying, "nsubj").size() == 1
            && repairs.children(saying, "ccomp").isEmpty()
            && repairs.children(said, "nsubj").stream()
                .anyMatch(word -> repairs.first(word) == saying + 1);
    if (reversed) {
      boolean marked = !repairs.children(saying, "mark").isEmpty();
      String relation = marked ? "advcl" : repairs.relation(said);
      repairs.hang(saying, repairs.governor(said), relation);
      repairs.hang(said, saying, "ccomp");
    }
  }

  private boolean isHoping(int word) {
    return pos(word).startsWith("VB") && HOPING.contains(repairs.token(word).lemma());
  }

  /** True for a verb without an object right before the phrase of a word. */
  private boolean isBareVerbBefore(int verb, int word) {
    return verb >= 0
        && verb == repairs.first(word) - 1
        && repairs.token(verb).isVerb()
        && repairs.children(verb, "obj").isEmpty();
  }

  /** "was urged by Chad to help": the help is what was urged. */
  private void whatAnAgentAsks(int word) {
    int agent = repairs.governor(word);
    boolean infinitive =
        repairs.relation(word).equals("acl")
            && pos(word).equals("VB")
            && repairs.relation(agent).equals("obl")
            && repairs.children(agent, "case").stream()
                .anyMatch(marker -> repairs.lower(marker).equals("by"));
    if (infinitive && repairs.token(repairs.governor(agent)).isVerb()) {
      repairs.hang(word, repairs.governor(agent), "xcomp");
    }
  }

  /** "walked off the job": the particle that stands before a noun is its preposition. */
  private void particleOfNoun(int word) {
    int noun = repairs.governor(word);
    boolean stray =
        repairs.relation(word).equals("dep")
            && pos(word).matches("RP|IN")
            && noun > word
            && repairs.first(noun) == word
            && repairs.relation(noun).equals("obl")
            && repairs.children(noun, "case").isEmpty();
    if (stray) {
      repairs.hang(word, noun, "case");
    }
  }

  /** "expelled the envoys, accusing them", "ruled out returning it": a clause of that verb. */
  private void participle(int word) {
    int verb = repairs.governor(word);
    boolean stray =
        repairs.relation(word).equals("dep")
            && pos(word).equals("VBG")
            && verb < word
            && repairs.token(verb).isVerb();
    if (stray && isAfterComma(word)) {
      repairs.hang(word, verb, "advcl");
    } else if (stray && (verb == word - 1 || isParticle(word - 1))) {
      repairs.hang(word, verb, "xcomp");
    }
  }

  private boolean isParticle(int word) {
    return repairs.relation(word).equals("compound:prt");
  }

  /** "will not go to Chad, its minister said.": he says all of it, and nothing of Chad alone. */
  private void lastWords(int word) {
    int host = repairs.governor(word);
    boolean astray =
        host < word
            && (!repairs.token(host).isVerb() || repairs.relation(word).matches("dep|ccomp"))
            && Detour.isSaying(repairs.token(word))
            && IntStream.range(word + 1, repairs.size())
                .noneMatch(at -> repairs.token(at).isVerb());
    List<Integer> subjects = astray ? speakers(word) : List.of();
    int root = root();
    if (subjects.size() == 1 && root >= 0 && isAside(subjects.get(0), word, root)) {
      repairs.hang(subjects.get(0), word, "nsubj");
      for (int phrase : repairs.children(word, "obl")) {
        if (phrase < repairs.first(subjects.get(0))) {
          repairs.hang(phrase, root, "obl");
        }
      }
      repairs.hang(word, root, "parataxis");
    }
  }

  private boolean isAside(int subject, int verb, int root) {
    return subject < verb
        && isAfterComma(repairs.first(subject))
        && IntStream.rangeClosed(repairs.first(subject), subject)
            .noneMatch(at -> pos(at).startsWith("W"))
        && root < repairs.first(subject)
        && repairs.token(root).isVerb();
  }

  /** The subject of a verb, or the noun before it that was taken for an apposition. */
  private List<Integer> speakers(int verb) {
    List<Integer> subjects = repairs.children(verb, "nsubj");
    boolean apposed =
        subjects.isEmpty()
            && repairs.token(verb - 1).isNoun()
            && repairs.relation(verb - 1).equals("appos");
    return apposed ? List.of(verb - 1) : subjects;
  }

  private boolean isAfterComma(int word) {
    return word > 0 && repairs.token(word - 1).word().equals(",");
  }

  private int root() {
    return IntStream.range(0, repairs.size())
        .filter(word -> repairs.relation(word).equals("root"))
        .findFirst()
        .orElse(Tree.ROOT);
  }

  private String pos(int word) {
    return repairs.token(word).pos();
  }
}
