package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Syntax;
import dev.readout.analyse.Tree;
import dev.readout.know.Gender;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom "he", "her", "it" and "they" mean, where the evidence is good. */
final class Pronouns {
  private static final Set<String> DOING = WordTable.set("doing");

  private final Recency recency;

  Pronouns(Recency recency) {
    this.recency = recency;
  }

  /**
   * Whom a pronoun means.
   *
   * @param here the references of the sentence found so far
   */
  Optional<List<Who>> who(AnalysedSentence sentence, int word, List<Reference> here) {
    String form = sentence.token(word).word().toLowerCase(Locale.ROOT);
    Optional<Gender> gender = Genders.ofPronoun(form);
    if (gender.isPresent()) {
      Optional<Who> who = recency.person(gender.get(), doers(sentence, word, here));
      who.ifPresent(each -> recency.learn(each, gender.get()));
      return who.map(List::of);
    }
    return switch (form) {
      case "it", "its" ->
          recency
              .bodyInClause(sentence, word)
              .or(() -> doesSomething(sentence, word) ? recency.bodyBefore(word) : Optional.empty())
              .map(List::of);
      case "they", "their" -> recency.plural(sentence);
      default -> Optional.empty();
    };
  }

  /** "It recalled its envoy": what only a body can do, and not what "it is clear" says. */
  private static boolean doesSomething(AnalysedSentence sentence, int word) {
    Tree tree = sentence.tree();
    int verb = tree.governor(word);
    boolean main = verb != Tree.ROOT && tree.is(word, "nsubj") && tree.governor(verb) == Tree.ROOT;
    return main && DOING.contains(sentence.lemma(verb));
  }

  /** The subjects of the clause of a word, or of the one that it goes on with. */
  private static List<Integer> subjects(AnalysedSentence sentence, Syntax syntax, int word) {
    int clause = syntax.clause(sentence.tree().governor(word));
    List<Integer> found = syntax.subjects(clause);
    while (found.isEmpty()
        && sentence.tree().is(clause, "conj", "xcomp", "advcl")
        && sentence.tree().governor(clause) != Tree.ROOT) {
      clause = sentence.tree().governor(clause);
      found = syntax.subjects(clause);
    }
    return found;
  }

  /** "Brandt faulted her": whoever does it to somebody is somebody else. */
  private static Set<Who> doers(AnalysedSentence sentence, int word, List<Reference> here) {
    boolean done =
        sentence.token(word).pos().equals("PRP")
            && sentence.tree().is(word, "obj", "iobj", "obl")
            && !sentence.lemma(word).endsWith("self");
    if (!done) {
      return Set.of();
    }
    Syntax syntax = new Syntax(sentence);
    Set<Who> doers = new HashSet<>();
    for (int subject : subjects(sentence, syntax, word)) {
      here.stream()
          .filter(each -> each.covers(subject))
          .flatMap(each -> each.who().stream())
          .filter(who -> who.type() == EntityClass.PERSON)
          .forEach(doers::add);
    }
    return doers;
  }
}
