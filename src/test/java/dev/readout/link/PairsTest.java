package dev.readout.link;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom "the two leaders", "both sides" and "officials of the two countries" mean. */
class PairsTest {
  @TestFactory
  Stream<DynamicTest> twoStates() {
    return Linked.examples()
        .says(
            "Kenya met Uganda. It rained. Chad left. Both countries smiled.",
            "Both countries | means Government of Kenya | means Government of Uganda")
        .says(
            "Kenyan President Anna Brandt spoke. Ugandan soldiers left. Kenya and Uganda agreed. "
                + "Li Wen of Chad protested. Both governments smiled.",
            "Both governments | means Government of Kenya | means Government of Uganda")
        .says(
            "Kenyan and Ugandan soldiers fought. Both countries smiled.",
            "Both countries | means Government of Kenya | means Government of Uganda")
        .saysNothing(
            "Kenya met Uganda. Two diplomats smiled.", "Two diplomats | means Government of Kenya")
        .saysNothing(
            "Anna Brandt met Jan Kowal. Two diplomats smiled.", "Two diplomats | means Jan Kowal")
        .saysNothing(
            "Kenya, Uganda, Chad and Mali met. It rained. Both countries smiled.",
            "Both countries | means Government of Kenya")
        .saysNothing(
            "Kenyan Prime Minister Anna Brandt spoke. Her spokesman Jan Kowal praised Anna Brandt. "
                + "Li Wen called on both sides to stop.",
            "both sides | means Jan Kowal")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> stateAndMovement() {
    return Linked.examples()
        .says(
            "Yemen met the Houthis. Both sides smiled.",
            "Both sides | means Government of Yemen | means Houthis")
        .saysNothing(
            "Yemen, Oman and the Houthis met. Both sides smiled.", "Both sides | means Houthis")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> twoLeaders() {
    return Linked.examples()
        .saysNothing(
            "Kenyan Foreign Minister Anna Brandt praised Ugandan President Jan Kowal. It rained. "
                + "The two leaders smiled.",
            "The two leaders | means Anna Brandt")
        .says(
            "Kenyan Prime Minister Omar Haddad phoned Ugandan President Jan Kowal. "
                + "Kenyan Foreign Minister Anna Brandt praised Jan Kowal. The two leaders smiled.",
            "The two leaders | means Omar Haddad | means Jan Kowal")
        .says(
            "Anna Brandt met Jan Kowal. The two leaders smiled.",
            "The two leaders | means Anna Brandt | means Jan Kowal")
        .says(
            "Kenyan Foreign Minister Anna Brandt met Jan Kowal, the Ugandan foreign minister, and "
                + "Karl Jensen. The two ministers smiled.",
            "The two ministers | means Anna Brandt | means Jan Kowal")
        .saysNothing(
            "Kenyan Prime Minister Omar Haddad phoned Ugandan President Jan Kowal. "
                + "Kenyan Foreign Minister Anna Brandt praised Jan Kowal. The two leaders smiled.",
            "The two leaders | means Anna Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> servantsOfTwoStates() {
    return Linked.examples()
        .says(
            "Kenya met Uganda. Officials of the two countries signed a pact.",
            "Officials | means Government of Kenya | means Government of Uganda")
        .says(
            "Kenya met Uganda. The two countries' defence ministers signed it.",
            "The two countries' defence ministers | means Government of Kenya")
        .saysNothing(
            "Kenya met Uganda. Citizens of the two countries signed it.",
            "Citizens | means Government of Kenya")
        .saysNothing(
            "Kenya met Uganda. Officials of the two countries said so.",
            "Officials | means Government of Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> pairs() {
    return Linked.examples()
        .says(
            "Anna Brandt met Jan Kowal. The two leaders smiled.",
            "The two leaders | means Anna Brandt | means Jan Kowal")
        .says(
            "Kenya met Uganda. Both sides smiled.",
            "Both sides | means Government of Kenya | means Government of Uganda")
        .says(
            "Anna Brandt met Jan Kowal. The two agreed to leave.",
            "two | means Anna Brandt | means Jan Kowal")
        .saysNothing(
            "Anna Brandt met Jan Kowal and Li Wen. The two leaders smiled.",
            "means Li Wen | sentence 2")
        .saysNothing("Anna Brandt left. Both sides smiled.", "Both sides | means Anna Brandt")
        .saysNothing(
            "Anna Brandt met Jan Kowal. Two leaders of Chad smiled.",
            "sentence 2 | means Jan Kowal")
        .saysNothing("Anna Brandt met Jan Kowal. Two dogs barked.", "sentence 2")
        .tests();
  }
}
