package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.readout.vocab.EventClass;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the lexicon, line by line. */
class LexiconTest {
  private static final Set<String> SLOTS =
      Set.of(
          "subj", "obj", "iobj", "comp", "poss", "adj", "of", "by", "in", "with", "to", "on",
          "from", "for", "against", "between", "at", "over", "about", "into", "near", "as", "along",
          "outside", "through", "behind", "off", "upon", "toward", "towards", "before", "among",
          "onto", "around");
  private static final Set<String> PARTS_OF_SPEECH = Set.of("V", "N", "ADJ", "ADV", "PREP", "CONJ");
  private static final Set<String> OBJECTS = Set.of("person", "party", "place");
  private static final Set<String> COMPLEMENTS =
      Set.of("inf", "that", "quote", "ahead", "together", "modal", "verdict");

  private final Lexicon lexicon = Lexicon.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"verbs.tsv", "nouns.tsv"})
  void eachLineHasAKnownClassAndAnExample(String file) {
    assertThat(Lexicon.rows(file, 4))
        .allSatisfy(
            row -> {
              if (!row[0].equals("-")) {
                assertThat(EventClass.ofTerm(row[0])).as(row[0]).isPresent();
              }
              assertThat(row[1]).as("trigger").isNotBlank().isEqualTo(row[1].trim());
              assertThat(row[3]).as("example").matches("[\"A-Z].*[.?!\"]");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"verbs.tsv", "nouns.tsv"})
  void eachRoleIsASlotAndAPart(String file) {
    assertThat(Lexicon.rows(file, 4))
        .flatExtracting(row -> List.of(row[2].trim().split("\\s+")))
        .filteredOn(pair -> !pair.isEmpty())
        .allSatisfy(
            pair -> {
              String[] sides = pair.split("=");
              assertThat(sides).as(pair).hasSize(2);
              assertThat(SLOTS).contains(sides[0]);
              if (!sides[1].equals("-")) {
                assertThatCode(() -> Filling.of(sides[1])).as(pair).doesNotThrowAnyException();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"verbs.tsv", "nouns.tsv"})
  void noTriggerStandsTwiceWithAnotherClass(String file) {
    Map<Trigger, String> seen = new HashMap<>();
    for (String[] row : Lexicon.rows(file, 4)) {
      Trigger trigger = file.equals("verbs.tsv") ? Trigger.verb(row[1]) : Trigger.noun(row[1]);
      assertThat(seen.getOrDefault(trigger, row[0])).as(row[1]).isEqualTo(row[0]);
      seen.put(trigger, row[0]);
    }
  }

  @Test
  void eachWordOfASmallSetHasAnExample() {
    assertThat(Lexicon.rows("wordsets.tsv", 3))
        .allSatisfy(
            row -> {
              assertThat(row[0]).as("set").matches("[a-z-]+");
              assertThat(row[2].toLowerCase(Locale.ROOT)).as(row[0]).contains(row[1]);
            });
  }

  @Test
  void triggersAskForKindsTheEngineKnows() {
    assertThat(Lexicon.rows("verbs.tsv", 4))
        .extracting(row -> Trigger.verb(row[1]))
        .allSatisfy(
            trigger -> {
              trigger.objectKind().ifPresent(kind -> assertThat(OBJECTS).contains(kind));
              trigger.complement().ifPresent(kind -> assertThat(COMPLEMENTS).contains(kind));
            });
  }

  @Test
  void everyClassHasAVerbOrANoun() {
    Set<EventClass> told =
        Stream.of("verbs.tsv", "nouns.tsv")
            .flatMap(file -> Lexicon.rows(file, 4).stream())
            .flatMap(row -> EventClass.ofTerm(row[0]).stream())
            .collect(Collectors.toSet());
    assertThat(told).isEqualTo(EnumSet.allOf(EventClass.class));
  }

  @Test
  void theMostDemandingEntryComesFirst() {
    assertThat(lexicon.verbs("call"))
        .extracting(entry -> -entry.trigger().weight())
        .isSorted()
        .hasSizeGreaterThan(3);
  }

  @Test
  void eachContextWordHasAnEffectAndStandsOnce() {
    List<String[]> rows = Lexicon.rows("contexts.tsv", 4);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(PARTS_OF_SPEECH).contains(row[1]);
              assertThatCode(() -> Lexicon.Effect.of(row[2])).doesNotThrowAnyException();
            });
    assertThat(rows).extracting(row -> row[0] + " " + row[1]).doesNotHaveDuplicates();
  }

  @Test
  void eachSupportVerbHasAnEffectAndStandsOnce() {
    List<String[]> rows = Lexicon.rows("support.tsv", 4);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThatCode(() -> Lexicon.Effect.of(row[1])).doesNotThrowAnyException();
              assertThat(row[2]).isIn("actor", "recipient", "none");
            });
    assertThat(rows).flatExtracting(row -> List.of(row[0].split("\\|"))).doesNotHaveDuplicates();
  }

  @Test
  void knowsNothingOfAnUnknownWord() {
    assertThat(lexicon.verbs("yodel")).isEmpty();
    assertThat(lexicon.nouns("yodel")).isEmpty();
    assertThat(lexicon.support("yodel")).isEmpty();
    assertThat(lexicon.context("yodel", "V")).isEmpty();
    assertThat(lexicon.mayTrigger("yodel", true)).isFalse();
  }

  @Test
  void mayTriggerKeepsVerbsAndNounsApart() {
    assertThat(lexicon.mayTrigger("election", false)).isTrue();
    assertThat(lexicon.mayTrigger("election", true)).isFalse();
  }
}
