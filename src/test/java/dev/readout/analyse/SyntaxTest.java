package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Subjects and objects through passives, relative clauses, control, coordination and gerunds. */
class SyntaxTest {
  @TestFactory
  Stream<DynamicTest> activeAndPassive() {
    return verbs()
        .says("Kenya attacked Uganda.", "attacked | subject Kenya | object Uganda | no passive")
        .says("Uganda was attacked by Kenya.", "attacked | passive | subject Kenya | object Uganda")
        .says("Uganda was attacked on Friday.", "attacked | object Uganda | no subject")
        .says("Japan gave Nepal rice.", "gave | subject Japan | indirect Nepal | object rice")
        .saysNothing("Kenya attacked Uganda.", "attacked | passive", "attacked | subject Uganda")
        .saysNothing("Uganda was attacked by Kenya.", "attacked | subject Uganda")
        .saysNothing("Uganda was attacked on Friday.", "attacked | subject Friday")
        .saysNothing("Kenya had attacked Uganda.", "attacked | passive")
        .saysNothing("Kenya won by attacking Uganda.", "attacking | subject Uganda")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> relativeClauses() {
    return verbs()
        .says("Rebels who seized the town fled.", "seized | subject Rebels | object town")
        .says("The town that rebels seized burned.", "seized | subject rebels | object town")
        .says(
            "Soldiers which were ordered to withdraw stayed.",
            "withdraw | subject Soldiers",
            "ordered | object Soldiers")
        .saysNothing("Rebels who seized the town fled.", "seized | subject who")
        .saysNothing("The town that rebels seized burned.", "burned | subject rebels")
        .saysNothing(
            "Soldiers which were ordered to withdraw stayed.", "ordered | subject Soldiers")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> control() {
    return verbs()
        .says("Iran refused to free the sailors.", "free | subject Iran | object sailors")
        .says("France urged Iran to free the sailors.", "free | subject Iran")
        .says("Chad forced the rebels to leave.", "leave | subject rebels")
        .says("Japan was asked to help Nepal.", "help | subject Japan", "asked | object Japan")
        .says("Iran wants to leave.", "leave | subject Iran")
        .saysNothing("France urged Iran to free the sailors.", "free | subject France")
        .saysNothing("Chad forced the rebels to leave.", "leave | subject Chad")
        .saysNothing("Japan was asked to help Nepal.", "asked | subject Japan")
        .saysNothing("France said Iran left.", "left | subject France")
        .saysNothing("Iran wants Chad to leave.", "leave | subject Iran")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> coordination() {
    return verbs()
        .says("Kenya and Uganda attacked Chad.", "attacked | subject Kenya | subject Uganda")
        .says("Kenya attacked Chad and Sudan.", "attacked | object Chad | object Sudan")
        .says("Kenya attacked Chad and left Sudan.", "left | subject Kenya | object Sudan")
        .says("Towns were bombed and burned.", "burned | passive | object Towns")
        .says(
            "Kenya, Uganda and Chad left.", "left | subject Kenya | subject Uganda | subject Chad")
        .saysNothing("Kenya attacked Chad and left Sudan.", "left | object Chad")
        .saysNothing("Kenya attacked Chad and Uganda left Sudan.", "left | subject Kenya")
        .saysNothing("Towns were bombed and burned.", "burned | subject Towns")
        .saysNothing("Towns were bombed and burned by rebels.", "bombed | object rebels")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> gerundsAndPhrases() {
    return verbs()
        .says(
            "After meeting Anna Brandt in Oslo, Kowal left.",
            "meeting | subject Kowal | object Brandt")
        .says("Kowal left after meeting the king.", "meeting | subject Kowal")
        .says("Kowal spoke with Brandt on Friday.", "spoke | with Brandt | on Friday")
        .says("According to Kowal, Brandt left.", "left | according to Kowal")
        .says("Iran condemned France for attacking the ship.", "attacking | subject France")
        .says("Two men were charged with killing the king.", "killing | subject men")
        .says("Iran apologized for attacking the ship.", "attacking | subject Iran")
        .saysNothing("Iran condemned France for attacking the ship.", "attacking | subject Iran")
        .saysNothing("After meeting Anna Brandt in Oslo, Kowal left.", "left | subject Brandt")
        .saysNothing("Kowal left after meeting the king.", "meeting | subject king")
        .saysNothing("Kowal spoke with Brandt on Friday.", "spoke | object Brandt")
        .saysNothing("According to Kowal, Brandt left.", "left | subject Kowal")
        .tests();
  }

  private static Examples verbs() {
    return new Examples(SyntaxTest::facts);
  }

  private static List<Set<String>> facts(String text) {
    List<Set<String>> found = new ArrayList<>();
    for (AnalysedSentence sentence : Models.analyse(text).sentences()) {
      Syntax syntax = new Syntax(sentence);
      for (Token verb : sentence.tokens()) {
        if (verb.isVerb()) {
          found.add(facts(sentence, syntax, verb));
        }
      }
    }
    return found;
  }

  private static Set<String> facts(AnalysedSentence sentence, Syntax syntax, Token verb) {
    Set<String> facts = Examples.facts(verb.word());
    int at = verb.index();
    syntax.subjects(at).forEach(word -> facts.add("subject " + sentence.token(word).word()));
    syntax.objects(at).forEach(word -> facts.add("object " + sentence.token(word).word()));
    syntax
        .indirectObjects(at)
        .forEach(word -> facts.add("indirect " + sentence.token(word).word()));
    syntax
        .obliques(at)
        .forEach(
            (preposition, words) ->
                words.forEach(word -> facts.add(preposition + " " + sentence.token(word).word())));
    if (syntax.isPassive(at)) {
      facts.add("passive");
    }
    return facts;
  }
}
