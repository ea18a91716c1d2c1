package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.Set;

/**
 * Mends clauses whose main verb the parser took for something else: "A delegation led by Brandt
 * ended a visit", "after the junta promised to leave".
 */
final class MainVerbs {

  private final Repairs repairs;

  private MainVerbs(Repairs repairs) {
    this.repairs = repairs;
  }

  /** Mends the parse in place. */
  static void mend(Repairs repairs) {
    MainVerbs verbs = new MainVerbs(repairs);
    for (int word = 1; word < repairs.size(); word++) {
      verbs.reducedPassiveFirst(word);
      verbs.beforeInfinitive(word);
      verbs.onlyVerb(word);
      verbs.behindWho(word);
      verbs.subjectBehindOpening(word);
      verbs.hoursLater(word);
      verbs.nameBehindNoun(word);
    }
  }

  /** "A suit filed by workers accuses the mill": the suit accuses, and was filed before. */
  private void reducedPassiveFirst(int participle) {
    boolean headed =
        repairs.token(participle).pos().equals("VBN")
            && repairs.children(participle, "aux").isEmpty()
            && repairs.children(participle, "obl").contains(byAgent(participle));
    if (!headed || repairs.children(participle, "nsubj").size() != 1) {
      return;
    }
    int noun = repairs.children(participle, "nsubj").get(0);
    for (int verb : repairs.children(participle, "dep", "ccomp")) {
      if (noun < participle && verb > participle && isBareFinite(verb)) {
        repairs.hang(verb, repairs.governor(participle), repairs.relation(participle));
        repairs.hang(noun, verb, "nsubj");
        repairs.hang(participle, noun, "acl");
        return;
      }
    }
  }

  /** "In Gao, supporters of two candidates clashed on Monday": a past tense ends the sentence. */
  private void onlyVerb(int verb) {
    int noun = repairs.governor(verb);
    boolean only =
        repairs.relation(verb).equals("acl")
            && repairs.token(verb).pos().equals("VBD")
            && noun >= 0
            && noun < verb
            && repairs.relation(noun).equals("root")
            && repairs.token(noun).isNoun()
            && repairs.children(verb, "nsubj", "mark").isEmpty();
    if (only) {
      repairs.hang(verb, Tree.ROOT, "root");
      repairs.hang(noun, verb, "nsubj");
      for (int phrase : repairs.children(noun, "obl")) {
        repairs.hang(phrase, verb, "obl");
      }
    }
  }

  /** "Kowal, who promised to pay": not who he is but what he did. */
  private void behindWho(int verb) {
    int who = repairs.governor(verb);
    boolean inside =
        repairs.relation(verb).equals("dep")
            && Repairs.FINITE.contains(repairs.token(verb).pos())
            && verb == who + 1
            && repairs.token(who).pos().equals("WP")
            && repairs.relation(who).equals("acl:relcl");
    if (inside) {
      repairs.hang(verb, repairs.governor(who), "acl:relcl");
      repairs.hang(who, verb, "nsubj");
    }
  }

  /** "Under the pact, which was signed by ministers, troops will leave": the troops leave. */
  private void subjectBehindOpening(int noun) {
    int next = noun + 1;
    boolean apposed =
        repairs.relation(noun).equals("appos")
            && repairs.isAfterComma(repairs.first(noun))
            && next < repairs.size()
            && repairs.token(next).pos().matches("MD|VB[DZP]")
            && repairs.relation(next).startsWith("aux");
    int verb = apposed ? repairs.governor(next) : Tree.ROOT;
    if (verb > next
        && verb != repairs.governor(noun)
        && repairs.children(verb, "nsubj", "expl").isEmpty()) {
      repairs.hangSubject(noun, verb);
    }
  }

  /** "Hours later the army sent jets": the hours say when. */
  private void hoursLater(int verb) {
    int hours = repairs.governor(verb);
    boolean opening =
        repairs.relation(verb).equals("dep")
            && Repairs.FINITE.contains(repairs.token(verb).pos())
            && hours >= 0
            && hours < verb
            && repairs.relation(hours).equals("root")
            && Detour.MOMENTS.contains(repairs.token(hours).lemma());
    if (opening) {
      repairs.hang(verb, Tree.ROOT, "root");
      repairs.hang(hours, verb, "obl:tmod");
    }
  }

  /** "her aide Jan Kowal confirmed": he did, and the noun before him says who he is. */
  private void nameBehindNoun(int name) {
    int noun = repairs.governor(name);
    boolean beside =
        repairs.relation(name).equals("dep")
            && repairs.token(name).isProperNoun()
            && noun >= 0
            && repairs.token(noun).pos().equals("NN")
            && repairs.relation(noun).equals("nsubj")
            && repairs.first(name) == noun + 1
            && repairs.governor(noun) == name + 1;
    if (beside) {
      repairs.hang(name, repairs.governor(noun), "nsubj");
      repairs.children(noun, "nmod:poss").forEach(each -> repairs.hang(each, name, "nmod:poss"));
      repairs.hang(noun, name, "compound");
    }
  }

  private boolean isBareFinite(int verb) {
    return Repairs.FINITE.contains(repairs.token(verb).pos())
        && repairs.children(verb, "nsubj", "mark").isEmpty();
  }

  /** The phrase that "by" right after a participle opens; -1 for none. */
  private int byAgent(int participle) {
    boolean by = participle + 1 < repairs.size() && repairs.lower(participle + 1).equals("by");
    return by ? repairs.governor(participle + 1) : Tree.ROOT;
  }

  /**
   * "who consented to restore", "after the junta promised to hold": a finite verb right before an
   * infinitive governs it.
   */
  private void beforeInfinitive(int verb) {
    int infinitive = repairs.governor(verb);
    boolean taken =
        repairs.token(verb).pos().equals("VBD")
            && (repairs.relation(verb).equals("nsubj") || repairs.relation(verb).equals("aux"))
            && infinitive > verb
            && verb + 1 < repairs.size()
            && repairs.token(verb + 1).pos().equals("TO")
            && repairs.governor(verb + 1) == infinitive;
    if (!taken) {
      return;
    }
    int noun = repairs.governor(infinitive);
    String relation = repairs.relation(infinitive);
    repairs.hang(infinitive, verb, "xcomp");
    if (relation.equals("acl") && noun >= 0 && marked(noun) >= 0) {
      repairs.hang(marked(noun), verb, "mark");
      repairs.hang(verb, repairs.governor(noun), "advcl");
      repairs.hang(noun, verb, "nsubj");
    } else {
      repairs.hang(verb, noun, relation);
      relativePronoun(infinitive, verb);
    }
  }

  /** "after", "before" or "since" before a noun, which may as well open a clause; -1 for none. */
  private int marked(int noun) {
    return repairs.children(noun, "case").stream()
        .filter(word -> Set.of("after", "before", "since").contains(repairs.lower(word)))
        .findFirst()
        .orElse(Tree.ROOT);
  }

  private void relativePronoun(int from, int verb) {
    for (int word : repairs.children(from, "obj", "nsubj")) {
      Token token = repairs.token(word);
      if (token.pos().startsWith("W") && word < verb) {
        repairs.hang(word, verb, "nsubj");
      }
    }
  }
}
