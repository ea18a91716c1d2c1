package dev.readout.analyse;

import dev.readout.text.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Grammar questions of one parsed sentence, with passives, conjunction, control and relative
 * clauses undone: who is the subject of "withdraw" in "troops which were ordered to withdraw".
 *
 * <p>Words are named by their place in the sentence. Answers are heads of noun phrases in reading
 * order, each member of a coordination on its own.
 */
public final class Syntax {
  private static final int DEEPEST_CONTROL = 6;
  private static final Set<String> BLAMING = Set.of("of", "for", "from", "with", "as");
  private static final Set<String> ASKING = WordTable.set("asking-noun");
  private static final Set<String> GIVING = Set.of("give", "grant", "allow", "leave");

  private final AnalysedSentence sentence;
  private final Tree tree;

  public Syntax(AnalysedSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The logical subjects: of a passive verb the by-agent. */
  public List<Integer> subjects(int verb) {
    return coordinated(subjects(verb, DEEPEST_CONTROL));
  }

  private List<Integer> subjects(int verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    if (isPassive(verb)) {
      return obliques(verb).getOrDefault("by", List.of());
    }
    List<Integer> own = tree.children(verb, "nsubj");
    if (!own.isEmpty()) {
      return own.stream().map(this::antecedent).toList();
    }
    return inheritedSubjects(verb, depth);
  }

  private List<Integer> inheritedSubjects(int verb, int depth) {
    int governor = tree.governor(verb);
    if (governor == Tree.ROOT) {
      return List.of();
    }
    List<Integer> asked = asked(governor, verb);
    if (!asked.isEmpty()) {
      return asked;
    }
    return switch (baseRelation(verb)) {
      case "conj" -> surfaceSubjects(governor, depth - 1);
      case "xcomp", "ccomp", "dep" -> controller(governor, depth);
      case "advcl" ->
          isBlamed(verb) || isGiven(governor, verb)
              ? blamed(governor, depth)
              : surfaceSubjects(governor, depth - 1);
      case "parataxis" -> surfaceSubjects(governor, depth - 1);
      case "acl" ->
          tree.relation(verb).equals("acl:relcl") || isParticiple(verb)
              ? List.of(governor)
              : nounController(governor, depth);
      case "nmod", "obl" ->
          isGerund(verb) && BLAMING.contains(preposition(verb))
              ? blamed(governor, depth)
              : gerundSubjects(governor, verb, depth);
      default -> List.of();
    };
  }

  /** True for the gerund of "condemned them for attacking", "kept them from leaving". */
  private boolean isBlamed(int verb) {
    return isGerund(verb)
        && tree.children(verb, "mark", "case").stream()
            .anyMatch(mark -> BLAMING.contains(sentence.lemma(mark)));
  }

  /** "gave them a week to leave": they are to leave. */
  private boolean isGiven(int governor, int verb) {
    return GIVING.contains(sentence.lemma(governor))
        && tree.has(governor, "iobj")
        && sentence.token(verb).pos().equals("VB");
  }

  /** "leaving", "having left". */
  private boolean isGerund(int verb) {
    return sentence.token(verb).pos().equals("VBG")
        || tree.children(verb, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).pos().equals("VBG"));
  }

  /** Whoever is condemned or kept; without an object whoever apologizes. */
  private List<Integer> blamed(int governor, int depth) {
    List<Integer> given = tree.children(governor, "iobj");
    List<Integer> objects = given.isEmpty() ? objects(governor) : given;
    return objects.isEmpty() ? surfaceSubjects(governor, depth - 1) : objects;
  }

  /** "hours after meeting Brandt, Kowal left": who meets is the subject of the clause around. */
  private List<Integer> gerundSubjects(int governor, int verb, int depth) {
    return sentence.token(verb).pos().equals("VBG")
        ? surfaceSubjects(clause(governor), depth - 1)
        : List.of();
  }

  /** "the decision to withdraw": who withdraws is whoever decides. */
  private List<Integer> nounController(int noun, int depth) {
    List<Integer> owners = tree.children(noun, "nmod:poss");
    if (!owners.isEmpty()) {
      return owners;
    }
    int governor = tree.governor(noun);
    return governor != Tree.ROOT && tree.is(noun, "obj") && !isPassive(governor)
        ? surfaceSubjects(governor, depth - 1)
        : List.of();
  }

  /** "phoned Kowal to thank him": who phones thanks. */
  private static final Set<String> PURPOSEFUL = WordTable.set("purposeful");

  /** Object control when the governor has an object, else subject control. */
  private List<Integer> controller(int governor, int depth) {
    List<Integer> objects = tree.children(governor, "obj", "iobj");
    boolean causative =
        !objects.isEmpty()
            && sentence.token(governor).isVerb()
            && !PURPOSEFUL.contains(sentence.lemma(governor));
    return causative ? objects : surfaceSubjects(governor, depth - 1);
  }

  /** "sent an invitation to Brandt to come": she is to come. */
  private List<Integer> asked(int governor, int verb) {
    List<Integer> askings =
        sentence.token(verb).pos().equals("VB")
            ? tree.children(governor, "obj").stream()
                .filter(object -> ASKING.contains(sentence.lemma(object)))
                .toList()
            : List.of();
    return askings.stream()
        .flatMap(
            asking ->
                Stream.concat(
                    tree.children(asking, "nmod").stream(),
                    tree.children(governor, "obl").stream()))
        .filter(word -> word < verb && preposition(word).equals("to"))
        .limit(1)
        .toList();
  }

  /** The subject as it stands, active or passive. */
  private List<Integer> surfaceSubjects(int verb, int depth) {
    if (depth <= 0) {
      return List.of();
    }
    List<Integer> own = tree.children(verb, "nsubj");
    if (!own.isEmpty()) {
      return own.stream().map(this::antecedent).toList();
    }
    return inheritedSubjects(verb, depth);
  }

  /** The logical direct objects: of a passive verb its surface subject. */
  public List<Integer> objects(int verb) {
    if (isPassive(verb)) {
      return coordinated(passiveSubjects(verb));
    }
    List<Integer> own =
        tree.children(verb, "obj").stream().filter(word -> preposition(word).isEmpty()).toList();
    if (own.isEmpty() && isObjectRelative(verb)) {
      return List.of(tree.governor(verb));
    }
    return coordinated(own.stream().map(this::antecedent).toList());
  }

  private List<Integer> passiveSubjects(int verb) {
    List<Integer> own = tree.children(verb, "nsubj");
    if (!own.isEmpty()) {
      return own.stream().map(this::antecedent).toList();
    }
    int governor = tree.governor(verb);
    if (tree.is(verb, "acl") && isOneAmong(governor)) {
      return tree.children(governor, "nsubj");
    }
    return governor != Tree.ROOT && tree.is(verb, "conj")
        ? surfaceSubjects(governor, DEEPEST_CONTROL)
        : inheritedSubjects(verb, DEEPEST_CONTROL);
  }

  /** "was among those arrested": said of the subject. */
  private boolean isOneAmong(int noun) {
    return noun != Tree.ROOT
        && preposition(noun).equals("among")
        && tree.has(noun, "cop")
        && tree.has(noun, "nsubj");
  }

  /** "talks that the country will attend": the noun is what is attended. */
  private boolean isObjectRelative(int verb) {
    boolean relative =
        tree.relation(verb).equals("acl:relcl")
            || tree.relation(verb).equals("ccomp")
                && tree.governor(verb) != Tree.ROOT
                && sentence.token(tree.governor(verb)).isNoun();
    if (!relative) {
      return false;
    }
    return tree.children(verb, "nsubj").stream().noneMatch(this::isRelativePronoun)
        && tree.has(verb, "nsubj");
  }

  public List<Integer> indirectObjects(int verb) {
    return coordinated(tree.children(verb, "iobj"));
  }

  /** Prepositional dependents by preposition, in lower case; "according to" is one preposition. */
  public Map<String, List<Integer>> obliques(int word) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    addObliques(word, found);
    // "pulled out of a village": the phrase hangs on the adverb
    tree.children(word, "advmod").forEach(adverb -> addObliques(adverb, found));
    return found;
  }

  private void addObliques(int word, Map<String, List<Integer>> found) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "obl", "nmod", "obj", "advmod", "advcl", "acl", "xcomp", "ccomp")
          && !tree.relation(child).equals("nmod:poss")
          && !isPredicate(child)) {
        String preposition = preposition(child);
        if (!preposition.isEmpty()) {
          found
              .computeIfAbsent(preposition, key -> new ArrayList<>())
              .addAll(coordinated(List.of(child)));
        }
      }
    }
  }

  /** "said it was to their advantage": a clause of its own. */
  private boolean isPredicate(int word) {
    return tree.is(word, "ccomp", "xcomp") && tree.has(word, "cop");
  }

  /** The preposition that marks a phrase, "" when it has none. */
  public String preposition(int head) {
    StringBuilder words = new StringBuilder();
    for (int child : tree.children(head, "case")) {
      append(words, child);
      tree.children(child, "fixed").forEach(each -> append(words, each));
    }
    return words.toString();
  }

  private void append(StringBuilder words, int word) {
    if (words.length() > 0) {
      words.append(' ');
    }
    words.append(sentence.token(word).word().toLowerCase(Locale.ROOT));
  }

  /** True for "was seized", "seized by the navy", "the ship seized on Monday". */
  public boolean isPassive(int verb) {
    if (!sentence.token(verb).pos().equals("VBN") && !sentence.token(verb).pos().equals("VBD")) {
      return false;
    }
    if (tree.has(verb, "nsubj:pass") || tree.has(verb, "aux:pass")) {
      return true;
    }
    boolean participle = sentence.token(verb).pos().equals("VBN");
    if (participle && !tree.has(verb, "aux", "obj") && hasPhrase(verb, "by")) {
      return true;
    }
    boolean reduced = participle && tree.relation(verb).equals("acl");
    boolean sharedAuxiliary =
        tree.is(verb, "conj")
            && sentence.token(verb).pos().equals("VBN")
            && !tree.has(verb, "nsubj", "aux")
            && sentence.token(tree.governor(verb)).isVerb()
            && isPassive(tree.governor(verb))
            && !tree.has(verb, "obj");
    boolean complement =
        sentence.token(verb).pos().equals("VBN")
            && tree.is(verb, "xcomp", "advcl")
            && !tree.has(verb, "obj", "aux");
    return reduced || sharedAuxiliary || complement;
  }

  private boolean hasPhrase(int verb, String preposition) {
    return tree.children(verb, "obl").stream()
        .anyMatch(phrase -> preposition(phrase).equals(preposition));
  }

  private boolean isParticiple(int verb) {
    return sentence.token(verb).pos().equals("VBG") || sentence.token(verb).pos().equals("VBN");
  }

  /** The heads and whatever is coordinated with them, each once. */
  public List<Integer> coordinated(List<Integer> heads) {
    Set<Integer> all = new LinkedHashSet<>();
    for (int head : heads) {
      all.add(head);
      for (int other : tree.children(head, "conj")) {
        if (!sentence.token(other).isVerb() || sentence.token(head).isVerb()) {
          all.add(other);
          all.addAll(tree.children(other, "conj"));
        }
      }
    }
    return List.copyOf(all);
  }

  /** What "who", "which" or "that" stands for, the word itself when it is no relative pronoun. */
  private int antecedent(int word) {
    if (!isRelativePronoun(word)) {
      return word;
    }
    for (int at = tree.governor(word); at != Tree.ROOT; at = tree.governor(at)) {
      if (isRelative(at)) {
        return tree.governor(at);
      }
    }
    return word;
  }

  private boolean isRelative(int verb) {
    int governor = tree.governor(verb);
    boolean stray =
        tree.is(verb, "dep") && governor != Tree.ROOT && sentence.token(governor).isNoun();
    return tree.relation(verb).equals("acl:relcl") || stray;
  }

  private boolean isRelativePronoun(int word) {
    String pos = sentence.token(word).pos();
    return pos.equals("WP") || pos.equals("WDT");
  }

  /** The verb whose clause a word stands in; the word itself when it is that verb. */
  public int clause(int word) {
    for (int at = word; at != Tree.ROOT; at = tree.governor(at)) {
      if (sentence.token(at).isVerb() && !tree.is(at, "amod", "aux", "compound", "case")
          || tree.has(at, "cop")) {
        return at;
      }
    }
    return word;
  }

  private String baseRelation(int word) {
    String relation = tree.relation(word);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
