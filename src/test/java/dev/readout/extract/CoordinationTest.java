package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who does what stands after "and" or after a comma. */
class CoordinationTest {
  @TestFactory
  Stream<DynamicTest> finiteVerbs() {
    return Told.examples()
        .says(
            "Karl Jensen denied that his troops had fired on the market and accused Chad of"
                + " murder.",
            "Accusation | actor Karl Jensen | recipient Government of Chad | Happened")
        .says(
            "Pilar Ocampo accused Chad of ignoring the fleet for years and threatened to blockade"
                + " Dakar.",
            "Threat | actor Pilar Ocampo")
        .says(
            "Police used tear gas to clear the bridges and detained forty people.",
            "Coercion | actor Police | recipient forty people")
        .says(
            "Karl Jensen was received by Chad and is expected to meet Li Wen.",
            "Meeting | participant Karl Jensen | participant Li Wen | Planned")
        .saysNothing(
            "Karl Jensen denied that his troops had fired on the market and accused Chad of"
                + " murder.",
            "Accusation | DidNotHappen")
        .saysNothing(
            "Karl Jensen said Chad would attack and accuse Mali.", "Accusation | actor Karl Jensen")
        .saysNothing(
            "Chad attacked Mali and Kenya accused Chad.", "Accusation | actor Government of Chad")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> participles() {
    return Told.examples()
        .says(
            "Karl Jensen rejected the appeal, accusing Kenya of meddling.",
            "Accusation | actor Karl Jensen | recipient Government of Kenya")
        .says(
            "Students marched through Dakar on Sunday, demanding that Karl Jensen resign.",
            "Request | actor Students")
        .saysNothing(
            "Karl Jensen met a man accusing Kenya of meddling.", "Accusation | actor Karl Jensen")
        .tests();
  }
}
