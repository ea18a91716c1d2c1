package dev.readout.link;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pronouns: whom the words before make likely, else nobody. */
class RecencyTest {
  @TestFactory
  Stream<DynamicTest> pronouns() {
    return Linked.examples()
        .says("Anna Brandt left. She was ill.", "She | pronoun | means Anna Brandt")
        .says("Anna Brandt met Jan Kowal. She left.", "She | means Anna Brandt")
        .says("Anna Brandt said she was ill.", "she | means Anna Brandt")
        .says("Anna Brandt took her car.", "her | means Anna Brandt")
        .says("Kenya said it attacked Chad.", "it | means Government of Kenya")
        .says(
            "Anna Brandt and Jan Kowal met. They left.",
            "They | means Anna Brandt | means Jan Kowal")
        .says("Syrian rebels fled. They left cars.", "They | means Syrian rebels")
        .says("Anna Brandt met Jan Kowal. He left.", "He | means Jan Kowal")
        .says("Jan Kowal met Omar Haddad and urged him to leave.", "him | means Omar Haddad")
        .says("Jan Kowal thanked Maria Torres before she left.", "she | means Maria Torres")
        .says("Jan Kowal left. Anna Brandt thanked him.", "him | means Jan Kowal")
        .saysNothing("Jan Kowal left. She was ill.", "She")
        .saysNothing("Anna Brandt thanked him.", "him")
        .saysNothing("Jan Kowal met Maria Torres. He left.", "He | means Maria Torres")
        .saysNothing("Jan Kowal met Omar Haddad and urged him to leave.", "him | means Jan Kowal")
        .saysNothing("She left.", "She")
        .saysNothing("They left.", "They")
        .saysNothing("It rained in Kenya.", "It")
        .saysNothing("Kenya left. It rained.", "It")
        .saysNothing("Oslo was calm. He left.", "He")
        .saysNothing("Anna Brandt left. They were ill.", "They")
        .saysNothing("Anna Brandt left. Rain fell. Wind blew. Snow lay. She slept.", "She")
        .tests();
  }
}
