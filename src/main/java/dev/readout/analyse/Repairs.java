package dev.readout.analyse;

import dev.readout.text.Token;
import dev.readout.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mends in a fresh parse what the parser is known to misread time and again, by hanging a word or
 * two elsewhere. Each repair looks for one pattern and leaves the rest alone.
 */
final class Repairs {
  /** Prepositions whose phrase is whoever is to do what the infinitive says. */
  private static final Set<String> ASKING = Set.of("on", "to", "with");

  private static final Set<String> WAYS = Set.of("down", "up", "through", "along", "past", "over");
  private static final Set<String> MOVING = WordTable.set("moving");
  static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> BESIDE =
      Set.of("after", "before", "following", "during", "amid");

  /** Verbs whose object may be a whole clause: "said troops killed". */
  private static final Set<String> CLAUSAL =
      Set.of(
          "say", "see", "hear", "have", "get", "find", "show", "think", "know", "believe", "report",
          "make", "want", "claim", "admit", "confirm", "deny", "insist", "ensure", "mean", "keep");

  private final List<Token> tokens;
  private final int[] governors;
  private final String[] relations;

  /** Mends the parse of a sentence in place. */
  static void mend(List<Token> tokens, int[] governors, String[] relations) {
    Repairs repairs = new Repairs(tokens, governors, relations);
    for (int word = 0; word < tokens.size(); word++) {
      repairs.reducedPassive(word);
      repairs.phraseBeforeInfinitive(word);
      repairs.strayPreposition(word);
      repairs.deedAfterAccused(word);
      repairs.nameAfterRole(word);
      repairs.wayTaken(word);
      repairs.yearBeforeNoun(word);
      repairs.objectWithParticiple(word);
      repairs.phraseAfterComma(word);
    }
    MainVerbs.mend(repairs);
    Clauses.mend(repairs);
    NamesWithTitles.mend(repairs);
    LastWords.mend(repairs);
    DaysAfter.mend(repairs);
    Subordinates.mend(repairs);
  }

  private Repairs(List<Token> tokens, int[] governors, String[] relations) {
    this.tokens = tokens;
    this.governors = governors;
    this.relations = relations;
  }

  /** "A ship seized by Iran was freed": the ship was freed, and seized before. */
  private void reducedPassive(int word) {
    boolean participle =
        tokens.get(word).pos().equals("VBN")
            && (relations[word].equals("csubj:pass") || relations[word].equals("csubj"))
            && governors[word] > word
            && children(word, "aux").isEmpty();
    List<Integer> subjects = participle ? children(word, "nsubj") : List.of();
    if (subjects.size() != 1 || subjects.get(0) > word) {
      return;
    }
    int noun = subjects.get(0);
    int verb = governors[word];
    hangSubject(noun, verb);
    hang(word, noun, "acl");
  }

  /**
   * "called on Chad to leave", "came to Lima to protest", "permission to Mali to search": the name
   * belongs to the word before.
   */
  private void phraseBeforeInfinitive(int word) {
    int clause = governors[word];
    boolean mark =
        relations[word].equals("mark")
            && ASKING.contains(lower(word))
            && tokens.get(word).pos().equals("IN")
            && clause > word
            && word > 0
            && governors[clause] == word - 1
            && (tokens.get(word - 1).isVerb() || relations[clause].equals("acl"));
    List<Integer> subjects = mark ? children(clause, "nsubj") : List.of();
    if (subjects.size() != 1 || subjects.get(0) < word) {
      return;
    }
    int before = governors[clause];
    boolean verb = tokens.get(before).isVerb();
    int noun = subjects.get(0);
    hang(noun, before, verb ? "obl" : "nmod");
    hang(word, noun, "case");
    if (verb) {
      relations[clause] = lower(word).equals("to") ? "advcl" : "xcomp";
    }
  }

  /** "spoke by telephone with the minister": what hangs on the preposition is its phrase. */
  private void strayPreposition(int word) {
    List<Integer> below =
        relations[word].equals("dep") && tokens.get(word).pos().equals("IN")
            ? children(word, "dep")
            : List.of();
    boolean phrase = below.size() == 1 && below.get(0) > word && governors[word] >= 0;
    if (phrase && tokens.get(below.get(0)).isNoun() && tokens.get(governors[word]).isVerb()) {
      hang(below.get(0), governors[word], "obl");
      hang(word, below.get(0), "case");
    }
  }

  /** "the minister's aide Jan Kowal said": the aide is Kowal, and he says it. */
  private void nameAfterRole(int word) {
    int role = governors[word];
    boolean stray =
        relations[word].equals("dep")
            && tokens.get(word).isProperNoun()
            && role >= 0
            && tokens.get(role).pos().equals("NN")
            && relations[role].equals("nsubj")
            && first(word) == role + 1;
    if (stray) {
      hang(word, governors[role], relations[role]);
      IntStream.range(0, role)
          .filter(child -> governors[child] == role)
          .forEach(child -> hang(child, word, relations[child]));
      hang(role, word, "compound");
    }
  }

  /** "accused troops of looting": what hangs on "of" is what they are accused of. */
  private void deedAfterAccused(int word) {
    int noun = governors[word];
    boolean stray =
        relations[word].matches("acl|dep")
            && lower(word).equals("of")
            && noun >= 0
            && relations[noun].equals("obj")
            && word + 1 < size()
            && governors[word + 1] == word
            && tokens.get(word + 1).pos().equals("VBG");
    if (stray) {
      hang(word + 1, governors[noun], "advcl");
      hang(word, word + 1, "mark");
    }
  }

  /** "marched down Queen Street" is no more than "marched along" it. */
  private void wayTaken(int word) {
    int verb = governors[word];
    boolean particle =
        relations[word].equals("compound:prt")
            && verb == word - 1
            && WAYS.contains(lower(word))
            && MOVING.contains(tokens.get(verb).lemma());
    List<Integer> objects = particle ? children(verb, "obj") : List.of();
    if (objects.size() == 1) {
      hang(objects.get(0), verb, "obl");
      hang(word, objects.get(0), "case");
    }
  }

  /** "In 2014 gunmen stormed a school": a year counts no gunmen. */
  private void yearBeforeNoun(int word) {
    int noun = governors[word];
    boolean year =
        relations[word].equals("nummod")
            && tokens.get(word).word().matches("(19|20)\\d\\d")
            && word > 0
            && noun == word + 1
            && relations[word - 1].equals("case")
            && governors[word - 1] == noun
            && lower(word - 1).equals("in")
            && governors[noun] > noun
            && relations[noun].startsWith("obl");
    if (year && children(governors[noun], "nsubj").isEmpty()) {
      int verb = governors[noun];
      hang(word, verb, "obl");
      hang(word - 1, word, "case");
      relations[noun] = "nsubj";
    }
  }

  /**
   * "refused to free men captured in Chad", "sent two planes loaded with food to Chad": the noun is
   * what the verb before it is about, and the participle only describes it.
   */
  private void objectWithParticiple(int word) {
    int verb = governors[word];
    boolean participle =
        tokens.get(word).pos().equals("VBN")
            && Set.of("ccomp", "xcomp", "dep").contains(relations[word])
            && verb >= 0
            && verb < word
            && tokens.get(verb).isVerb()
            && children(word, "aux").isEmpty()
            && children(word, "mark").isEmpty();
    List<Integer> subjects = participle ? children(word, "nsubj") : List.of();
    boolean described =
        subjects.size() == 1
            && subjects.get(0) == word - 1
            && (isBareVerbBefore(verb, word - 1) || isNoClaim(verb));
    if (described) {
      hang(word - 1, verb, "obj");
      hang(word, word - 1, "acl");
      children(word, "obl").stream()
          .filter(
              goal -> children(goal, "case").stream().anyMatch(mark -> lower(mark).equals("to")))
          .forEach(goal -> hang(goal, verb, "obl"));
    }
  }

  private boolean isNoClaim(int verb) {
    return tokens.get(verb).pos().matches("VBG?") && !CLAUSAL.contains(tokens.get(verb).lemma());
  }

  /** "ended a row that had lasted since May, after a meeting": what a comma parts is of the end. */
  private void phraseAfterComma(int word) {
    int verb = governors[word];
    boolean apart =
        relations[word].equals("obl")
            && verb >= 0
            && verb < word
            && relations[verb].equals("acl:relcl")
            && children(word, "case").stream().anyMatch(mark -> isApart(mark));
    int above = apart ? governors[verb] : Tree.ROOT;
    while (above != Tree.ROOT && !FINITE.contains(tokens.get(above).pos())) {
      above = governors[above];
    }
    if (above != Tree.ROOT) {
      governors[word] = above;
    }
  }

  private boolean isApart(int mark) {
    return BESIDE.contains(lower(mark))
        && mark > 0
        && tokens.get(mark - 1).word().equals(",")
        && governors[mark] > mark;
  }

  void hang(int word, int governor, String relation) {
    governors[word] = governor;
    relations[word] = relation;
  }

  List<Integer> children(int governor, String... wanted) {
    List<Integer> found = new ArrayList<>();
    for (int word = 0; word < governors.length; word++) {
      if (governors[word] == governor && isOneOf(relations[word], wanted)) {
        found.add(word);
      }
    }
    return found;
  }

  /** The first word of a phrase. */
  int first(int head) {
    return IntStream.range(0, head)
        .filter(word -> governors[word] == head && !relations[word].equals("punct"))
        .map(this::first)
        .min()
        .orElse(head);
  }

  /** True for a verb without an object right before the phrase of a word. */
  boolean isBareVerbBefore(int verb, int word) {
    return verb >= 0
        && verb == first(word) - 1
        && token(verb).isVerb()
        && children(verb, "obj").isEmpty();
  }

  /** Makes a noun the subject of a verb, active or passive. */
  void hangSubject(int noun, int verb) {
    hang(noun, verb, children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
  }

  boolean isAfterComma(int word) {
    return word > 0 && token(word - 1).word().equals(",");
  }

  private static boolean isOneOf(String relation, String... wanted) {
    return Stream.of(wanted)
        .anyMatch(each -> relation.equals(each) || relation.startsWith(each + ":"));
  }

  int size() {
    return governors.length;
  }

  Token token(int word) {
    return tokens.get(word);
  }

  int governor(int word) {
    return governors[word];
  }

  String relation(int word) {
    return relations[word];
  }

  String lower(int word) {
    return tokens.get(word).word().toLowerCase(java.util.Locale.ROOT);
  }
}
