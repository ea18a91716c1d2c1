package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which stretches between commas are parsed by themselves. */
class DetourTest {
  @TestFactory
  Stream<DynamicTest> detours() {
    return new Examples(DetourTest::facts)
        .says(
            "Kowal, who spent months praising the deal, declared victory.",
            "who spent months praising the deal | acl:relcl")
        .says(
            "The firm, which sells arms to Chad, denied it.",
            "which sells arms to Chad | acl:relcl")
        .says("His rival, Anna Brandt, would go.", "Anna Brandt | appos")
        .says("After talks in Oslo, Anna Brandt left.", "After talks in Oslo | obl")
        .says("Hours after meeting Kowal, Brandt left.", "Hours after meeting Kowal | obl")
        .says(
            "According to Reuters, which quoted a diplomat, rebels left.",
            "which quoted a diplomat | acl:relcl")
        .says(
            "Jan Kowal, on his first trip abroad since the war, held talks in Oslo.",
            "on his first trip abroad since the war | nmod")
        .says("Kowal, then army chief, resigned.", "then army chief | appos")
        .says(
            "In the town of Gao, where rebels rule, Anna Brandt left.",
            "In the town of Gao , where rebels rule | obl")
        .saysNothing("Kowal, then ill, resigned.")
        .saysNothing("Jan Kowal held talks in Oslo, on his first trip since the war, and left.")
        .saysNothing("In Paris, France, Anna Brandt left.")
        .saysNothing("In the east, Anna Brandt left.")
        .saysNothing("Kowal praised Brandt, who left early.")
        .saysNothing("Leaders, Anna Brandt, Jan Kowal and Li Wen, met.")
        .saysNothing("In the east, however, rebels attacked.")
        .saysNothing("Paris, France, is big.")
        .tests();
  }

  @Test
  void hangsTheClauseOnTheNounBeforeIt() {
    AnalysedSentence sentence =
        Models.analyse("Kowal, who spent months praising the deal, declared victory.")
            .sentences()
            .get(0);
    Tree tree = sentence.tree();
    int spent = 3;
    int declared = 9;
    assertThat(tree.governor(spent)).isZero();
    assertThat(tree.relation(spent)).isEqualTo("acl:relcl");
    assertThat(tree.governor(declared)).isEqualTo(Tree.ROOT);
    assertThat(new Syntax(sentence).subjects(declared)).containsExactly(0);
    assertThat(new Syntax(sentence).subjects(spent)).containsExactly(0);
  }

  @Test
  void leavesOneRootAndNoCircle() {
    Tree tree =
        Models.analyse(
                "Kowal, who spent months praising the deal, said his rival, Anna Brandt, would go.")
            .sentences()
            .get(0)
            .tree();
    List<Integer> roots =
        Stream.iterate(0, i -> i + 1).limit(18).filter(i -> tree.governor(i) == Tree.ROOT).toList();
    assertThat(roots).hasSize(1);
    for (int word = 0; word < 18; word++) {
      if (word != roots.get(0)) {
        assertThat(tree.governs(roots.get(0), word)).as("word " + word).isTrue();
      }
    }
  }

  private static List<Set<String>> facts(String text) {
    AnalysedSentence sentence = Models.analyse(text).sentences().get(0);
    return Detour.in(sentence.tokens()).stream()
        .map(
            detour ->
                Examples.facts(
                    sentence.tokens().subList(detour.open() + 1, detour.close()).stream()
                        .map(token -> token.word())
                        .collect(Collectors.joining(" ")),
                    detour.relation()))
        .toList();
  }
}
