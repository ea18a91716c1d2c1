package dev.readout.link;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Descriptions: offices, pairs, groups. */
class SceneTest {
  @TestFactory
  Stream<DynamicTest> apposition() {
    return Linked.examples()
        .says(
            "Anna Brandt met her Polish counterpart, Jan Kowal, in Oslo.",
            "her Polish counterpart | described | means Jan Kowal")
        .says("His predecessor, Anna Brandt, left.", "His predecessor | means Anna Brandt")
        .says(
            "Both leaders, Anna Brandt and Jan Kowal, left.",
            "Both leaders | means Anna Brandt | means Jan Kowal")
        .saysNothing(
            "Anna Brandt met her Polish counterpart, Jan Kowal, in Oslo.",
            "her Polish counterpart | means Anna Brandt")
        .saysNothing("The city, Oslo, was calm.", "The city | means Oslo")
        .saysNothing("His predecessor left Anna Brandt.", "His predecessor | means Anna Brandt")
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

  @TestFactory
  Stream<DynamicTest> groups() {
    return Linked.examples()
        .says("Syrian rebels left.", "Syrian rebels | a Group | country syria")
        .says("A Turkish official left.", "A Turkish official | a Group | country turkey")
        .says("Two congressional committees met.", "Two congressional committees | a Group")
        .says(
            "The Syrian government left.",
            "means Government of Syria | a Government | no adjective")
        .says("Turkish planes bombed a town.", "Turkish | adjective | means Government of Turkey")
        .saysNothing("Syrian rebels left.", "Syrian rebels | a Government")
        .saysNothing("Syrian tables were sold.", "Syrian tables")
        .saysNothing("The president left.", "The president")
        .saysNothing("The Syrian opposition left.", "means Government of Syria | described")
        .saysNothing("Turkish planes bombed a town.", "Turkish | named")
        .tests();
  }
}
