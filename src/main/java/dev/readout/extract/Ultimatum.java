package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.link.Who;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Chad said it would shut the pipeline unless Sudan paid": whoever says what he will do unless he
 * gets his way threatens, whatever it is that he will do.
 *
 * @param recipients the states of others that he names
 */
record Ultimatum(Map<Who, Role> recipients) {
  private static final Set<String> WILLING = WordTable.set("modal");

  /** What is done only to those who strike first: "would retaliate if". */
  private static final Set<String> HITTING_BACK = WordTable.set("hitting-back");

  /** The ultimatum in what somebody states; empty when the clause is another's or unconditional. */
  static Optional<Ultimatum> in(Occurrence statement, Map<Who, Role> speakers) {
    Passage passage = statement.passage();
    return passage.tree().children(statement.head(), "ccomp").stream()
        .filter(clause -> isConditional(passage, clause) && isOwn(passage, clause, speakers))
        .findFirst()
        .map(clause -> new Ultimatum(others(passage, clause, speakers)));
  }

  private static boolean isConditional(Passage passage, int clause) {
    Tree tree = passage.tree();
    boolean willing =
        tree.children(clause, "aux").stream().anyMatch(aux -> WILLING.contains(passage.lemma(aux)));
    boolean negated =
        tree.children(clause, "advmod").stream()
            .anyMatch(word -> passage.lemma(word).equals("not"));
    boolean back = HITTING_BACK.contains(passage.lemma(clause));
    return willing
        && !negated
        && tree.children(clause, "advcl").stream()
            .flatMap(condition -> tree.children(condition, "mark").stream())
            .map(passage::lemma)
            .anyMatch(mark -> mark.equals("unless") || back && mark.equals("if"));
  }

  private static boolean isOwn(Passage passage, int clause, Map<Who, Role> speakers) {
    Set<Key> countries = countries(speakers);
    List<Who> subjects =
        passage.syntax().subjects(clause).stream()
            .flatMap(word -> passage.parties(word).stream())
            .toList();
    return subjects.stream()
        .anyMatch(
            who ->
                speakers.containsKey(who)
                    || who.isA(EntityClass.GOVERNMENT)
                        && who.country().filter(countries::contains).isPresent()
                    || isWarned(passage, clause) && isNoState(who));
  }

  /** "warned that the union would walk out unless": a body of no state is the speaker's own. */
  private static boolean isWarned(Passage passage, int clause) {
    return passage.lemma(passage.tree().governor(clause)).equals("warn");
  }

  private static boolean isNoState(Who who) {
    return who.type() == EntityClass.ORGANIZATION && who.country().isEmpty();
  }

  private static Set<Key> countries(Map<Who, Role> speakers) {
    Set<Key> found = new LinkedHashSet<>();
    speakers.keySet().forEach(who -> who.country().ifPresent(found::add));
    return found;
  }

  private static Map<Who, Role> others(Passage passage, int clause, Map<Who, Role> speakers) {
    Set<Key> home = countries(speakers);
    Map<Who, Role> found = new LinkedHashMap<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(clause));
    while (!open.isEmpty()) {
      int word = open.pop();
      passage.tree().children(word).forEach(open::add);
      passage.reference(word).stream()
          .flatMap(reference -> reference.who().stream())
          .filter(who -> who.isA(EntityClass.GOVERNMENT))
          .filter(who -> who.country().filter(key -> !home.contains(key)).isPresent())
          .forEach(who -> found.put(who, Role.RECIPIENT));
    }
    return found;
  }
}
