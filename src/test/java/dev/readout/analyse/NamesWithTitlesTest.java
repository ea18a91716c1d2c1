package dev.readout.analyse;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One person of two titles is one. */
class NamesWithTitlesTest {
  @TestFactory
  Stream<DynamicTest> twoTitlesBeforeAName() {
    return RepairsTest.trees()
        .says(
            "The firm's president and chief executive, Anna Brandt, commented on the profits.",
            "nsubj Brandt < commented",
            "compound president < Brandt")
        .says(
            "The founder and chief executive of Orbis Motors, Jan Kowal, criticized Kenya.",
            "nsubj Kowal < criticized")
        .says(
            "The company president and CEO Jan Kowal said it was a great day.",
            "nsubj Kowal < said")
        .saysNothing(
            "A spy and his wife, Anna Brandt, were arrested in Mali.",
            "nsubj:pass Brandt < arrested")
        .saysNothing("The president and Prime Minister Anna Brandt met.", "nsubj Brandt < met")
        .saysNothing(
            "Kenya hosted talks between a minister and a rebel leader, Li Wen.", "nmod Wen < talks")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> titlesWithoutTheirSecondComma() {
    return RepairsTest.trees()
        .says(
            "Jan Kowal, president and CEO of Orbis Motors said, \"This has been a wonderful day.\"",
            "nsubj Kowal < said",
            "appos president < Kowal")
        .saysNothing(
            "For Jan Kowal, presidents of Orbis Motors said, it was a wonderful day.",
            "nsubj Kowal < said")
        .tests();
  }
}
