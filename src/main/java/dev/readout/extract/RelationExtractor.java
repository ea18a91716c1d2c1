package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Claim.RelationTold;
import dev.readout.link.Reference;
import dev.readout.link.Who;
import dev.readout.vocab.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "his predecessor, Anna Brandt" → Anna Brandt is his predecessor; "ZNN's Jan Kowal" → works for.
 */
final class RelationExtractor {
  private static final Map<String, String> KINSHIP_OF_OFFICE =
      Map.of(
          "predecessor",
          "predecessor",
          "opponent",
          "opponent",
          "rival",
          "opponent",
          "challenger",
          "opponent");
  private static final Set<String> WORKERS =
      Set.of("reporter", "correspondent", "spokesman", "spokeswoman", "spokesperson", "employee");

  List<RelationTold> extract(Passage passage) {
    List<RelationTold> relations = new ArrayList<>();
    for (Reference name : passage.references().in(passage.sentence().index())) {
      if (name.isName() && name.who().get(0).type() == EntityClass.PERSON) {
        described(passage, name).ifPresent(relations::add);
        employer(passage, name).ifPresent(relations::add);
      }
    }
    return relations;
  }

  private static Optional<RelationTold> described(Passage passage, Reference name) {
    Tree tree = passage.tree();
    List<Integer> nouns = new ArrayList<>(tree.children(name.head(), "appos", "compound"));
    if (tree.is(name.head(), "appos")) {
      nouns.add(tree.governor(name.head()));
    }
    for (int noun : nouns) {
      String predicate = KINSHIP_OF_OFFICE.get(passage.lemma(noun));
      if (predicate != null) {
        Optional<Who> whose =
            tree.children(noun, "nmod:poss").stream()
                .flatMap(word -> passage.parties(word).stream())
                .filter(who -> who.type() == EntityClass.PERSON)
                .filter(who -> !who.equals(name.who().get(0)))
                .findFirst();
        return whose.map(
            who -> told(passage, who, predicate, name.who().get(0), passage.lemma(noun)));
      }
    }
    return Optional.empty();
  }

  /** "ZNN's Jan Kowal", "ZNN correspondent Jan Kowal". */
  private static Optional<RelationTold> employer(Passage passage, Reference name) {
    Tree tree = passage.tree();
    boolean worker =
        tree.children(name.head(), "compound", "appos").stream()
            .anyMatch(word -> WORKERS.contains(passage.lemma(word)));
    return tree.children(name.head(), "nmod:poss", "compound").stream()
        .filter(word -> worker || tree.is(word, "nmod:poss"))
        .map(passage::reference)
        .flatMap(Optional::stream)
        .filter(Reference::isName)
        .map(reference -> reference.who().get(0))
        .filter(who -> who.type() == EntityClass.ORGANIZATION)
        .findFirst()
        .map(who -> told(passage, name.who().get(0), "worksFor", who, "possessor"));
  }

  private static RelationTold told(
      Passage passage, Who subject, String predicate, Who object, String by) {
    return new RelationTold(
        passage.sentence().index(),
        subject,
        predicate,
        object,
        "relation:" + predicate + " by " + by);
  }
}
