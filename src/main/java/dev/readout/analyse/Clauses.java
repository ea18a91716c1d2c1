package dev.readout.analyse;

import dev.readout.text.WordTable;
import java.util.Set;

/**
 * Mends what hangs beside a main verb: its object that a later participle took for its subject, and
 * the participle itself.
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
        clauses.sayingBelowWhatIsSaid(word);
        clauses.whatAnAgentAsks(word);
        clauses.particleOfNoun(word);
        clauses.participle(word);
      }
    }
  }

  /** "launched a strike on a target, expanding its war": the strike is what was launched. */
  private void objectBeforeAside(int word) {
    int participle = repairs.governor(word);
    if (repairs.relation(word).equals("nsubj")
        && participle > word
        && repairs.isAfterComma(participle)
        && pos(participle).equals("VBG")
        && repairs.isBareVerbBefore(repairs.governor(participle), word)) {
      repairs.hang(word, repairs.governor(participle), "obj");
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
    if (stray && repairs.isAfterComma(word)) {
      repairs.hang(word, verb, "advcl");
    } else if (stray && (verb == word - 1 || isParticle(word - 1))) {
      repairs.hang(word, verb, "xcomp");
    }
  }

  private boolean isParticle(int word) {
    return repairs.relation(word).equals("compound:prt");
  }

  private String pos(int word) {
    return repairs.token(word).pos();
  }
}
