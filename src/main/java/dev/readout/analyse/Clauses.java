package dev.readout.analyse;

import dev.readout.text.WordTable;
import java.util.List;
import java.util.Set;

/**
 * Mends what hangs beside a main verb: its object that a later participle took for its subject, and
 * the participle itself.
 */
final class Clauses {
  private static final Set<String> HOPING = WordTable.set("hoping");
  private static final Set<String> OCCASIONS = WordTable.set("occasion");
  private static final Set<String> SITUATIONS = WordTable.set("situation");
  private static final Set<String> DAYS = WordTable.set("weekday");

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
        clauses.whatIsSaidOnTop(word);
        clauses.whatAnAgentAsks(word);
        clauses.particleOfNoun(word);
        clauses.particleOfDay(word);
        clauses.cutShort(word);
        clauses.strayRelative(word);
        clauses.occasion(word);
        clauses.ofAffairs(word);
        clauses.whereItIsDiscussed(word);
        clauses.withPromise(word);
        clauses.promiseBesideObject(word);
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

  /** "thanked Chad and said deliveries would start": the start is what is said, not the reverse. */
  private void whatIsSaidOnTop(int subject) {
    int saying = repairs.governor(subject);
    boolean object =
        repairs.relation(subject).equals("obj")
            && Detour.isSaying(repairs.token(saying))
            && repairs.first(subject) == saying + 1
            && subject + 1 < repairs.size();
    int said = object && isAuxiliary(subject + 1) ? repairs.governor(subject + 1) : Tree.ROOT;
    int teller = said == Tree.ROOT ? Tree.ROOT : below(said, saying);
    if (teller != Tree.ROOT && repairs.relation(teller).matches("csubj.*|advcl|dep|ccomp")) {
      repairs.hang(teller, repairs.governor(said), repairs.relation(said));
      repairs.hang(said, saying, "ccomp");
      repairs.hangSubject(subject, said);
    }
  }

  private boolean isAuxiliary(int word) {
    return repairs.relation(word).startsWith("aux") && repairs.governor(word) > word;
  }

  /** The word on the way up from one word that hangs on another; -1 when the way misses it. */
  private int below(int above, int from) {
    int at = from;
    while (at != Tree.ROOT && repairs.governor(at) != above) {
      at = repairs.governor(at);
    }
    return at;
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

  /** "will meet on Wednesday to revive it": a day is when, and "on" no part of the verb. */
  private void particleOfDay(int word) {
    int verb = repairs.governor(word);
    boolean particle = isParticle(word) && verb == word - 1 && repairs.lower(word).equals("on");
    for (int day : particle ? repairs.children(verb, "obj") : List.<Integer>of()) {
      if (repairs.first(day) == word + 1 && DAYS.contains(repairs.lower(day))) {
        repairs.hang(day, verb, "obl");
        repairs.hang(word, day, "case");
      }
    }
  }

  /** "will readmit Chad, which quit in May": what follows the comma is of the name before it. */
  private void strayRelative(int pronoun) {
    int verb = repairs.governor(pronoun);
    int noun = pronoun - 2;
    boolean stray =
        repairs.relation(pronoun).startsWith("nsubj")
            && repairs.lower(pronoun).matches("who|which")
            && repairs.isAfterComma(pronoun)
            && noun >= 0
            && repairs.token(noun).isProperNoun()
            && repairs.relation(verb).equals("dep")
            && repairs.governor(verb) < pronoun;
    if (stray) {
      repairs.hang(verb, noun, "acl:relcl");
    }
  }

  /** "praised Chad's stand in a call with Kowal": it was the praise that was in the call. */
  private void occasion(int noun) {
    boolean with =
        repairs.relation(noun).equals("nmod")
            && OCCASIONS.contains(repairs.token(noun).lemma())
            && repairs.children(noun, "nmod").stream().anyMatch(each -> hasCase(each, "with"))
            && hasCase(noun, "in|during");
    int above = repairs.governor(noun);
    while (with && above >= 0 && repairs.relation(above).equals("nmod")) {
      above = repairs.governor(above);
    }
    if (with && above >= 0 && repairs.relation(above).matches("obj|obl")) {
      repairs.hang(noun, repairs.governor(above), "obl");
    }
  }

  private boolean hasCase(int noun, String wanted) {
    return repairs.children(noun, "case").stream()
        .anyMatch(mark -> repairs.lower(mark).matches(wanted));
  }

  /** "summoned the chargé d'affaires, Jan Kowal, and left": two words for one envoy. */
  private void ofAffairs(int word) {
    int envoy = word - 1;
    if (repairs.lower(word).equals("d'affaires") && repairs.governor(word) == envoy) {
      for (int child : repairs.children(word, "nmod", "appos", "conj", "cc", "punct", "acl")) {
        boolean verb = repairs.token(child).isVerb() && repairs.relation(child).equals("conj");
        boolean name =
            repairs.token(child).isProperNoun() && repairs.relation(child).equals("conj");
        int host = verb && repairs.governor(envoy) >= 0 ? repairs.governor(envoy) : envoy;
        repairs.hang(child, host, name ? "appos" : repairs.relation(child));
      }
      repairs.hang(word, envoy, "fixed");
    }
  }

  /** "discussed the war in Chad with Kowal": the war is there, and they may be elsewhere. */
  private void whereItIsDiscussed(int place) {
    int verb = repairs.governor(place);
    int noun = repairs.first(place) - 1;
    boolean there =
        repairs.relation(place).equals("obl")
            && noun > verb
            && hasCase(place, "in")
            && repairs.token(place).isProperNoun()
            && repairs.governor(noun) == verb
            && repairs.relation(noun).equals("obj")
            && SITUATIONS.contains(repairs.token(noun).lemma());
    if (there) {
      repairs.hang(place, noun, "nmod");
    }
  }

  /** "ended the visit with a pledge to send aid": aid is what is pledged, not what is sent. */
  private void withPromise(int noun) {
    int clause = repairs.governor(noun);
    boolean with =
        repairs.relation(noun).equals("nsubj")
            && clause > noun
            && repairs.token(clause).pos().equals("VB")
            && repairs.token(noun).pos().startsWith("NN")
            && repairs.governor(clause) >= 0
            && repairs.governor(clause) < noun;
    for (int mark : with ? repairs.children(clause, "mark") : List.<Integer>of()) {
      if (repairs.lower(mark).equals("with") && mark == repairs.first(noun) - 1) {
        repairs.hang(noun, repairs.governor(clause), "obl");
        repairs.hang(mark, noun, "case");
        repairs.hang(clause, noun, "acl");
        return;
      }
    }
  }

  /** The same where the promise hangs on the visit that it ended. */
  private void promiseBesideObject(int noun) {
    int object = repairs.governor(noun);
    boolean beside =
        repairs.relation(noun).equals("nmod")
            && hasCase(noun, "with")
            && repairs.relation(object).equals("obj")
            && noun + 2 < repairs.size()
            && pos(noun + 1).equals("TO")
            && pos(noun + 2).equals("VB")
            && repairs.governor(noun + 2) == repairs.governor(object);
    if (beside) {
      repairs.hang(noun, repairs.governor(object), "obl");
      repairs.hang(noun + 2, noun, "acl");
    }
  }

  /** "cut short a visit": the visit is what was cut. */
  private void cutShort(int noun) {
    int adverb = repairs.governor(noun);
    boolean cut =
        repairs.lower(adverb).equals("short")
            && adverb < noun
            && repairs.relation(noun).matches("dep|obj|obl:npmod")
            && adverb > 0
            && repairs.governor(adverb) == adverb - 1
            && repairs.token(adverb - 1).lemma().equals("cut");
    if (cut) {
      repairs.hang(noun, adverb - 1, "obj");
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
