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
        .says(
            "Chad's new secretary of state, Omar Haddad, left.",
            "Chad's new secretary | means Omar Haddad")
        .says(
            "The Kenyan mediator, former Polish minister Jan Kowal, left.",
            "The Kenyan mediator | means Jan Kowal")
        .says("The head of the agency, Anna Brandt, left.", "The head | means Anna Brandt")
        .saysNothing("The head of the agency, Anna Brandt, left.", "the agency | means Anna Brandt")
        .saysNothing("The envoy to Oslo, Norway, left.", "The envoy | means Government of Norway")
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
  Stream<DynamicTest> groupsOfSeveralCountries() {
    return Linked.examples()
        .says(
            "British and Irish ministers met.",
            "means British ministers | means Irish ministers | country ireland")
        .says(
            "Kenya met Greek and Turkish officials.",
            "means Greek officials | means Turkish officials")
        .saysNothing("British and Irish ministers met.", "means ministers")
        .saysNothing("British ministers and Irish miners met.", "means British miners")
        .saysNothing("British ministers met in an Irish town.", "means Irish ministers")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> groupsByTheirPlace() {
    return Linked.examples()
        .says("Doctors in Chile left.", "Doctors | country chile")
        .says("French soldiers in Mali left.", "French soldiers | country france")
        .saysNothing("Doctors met a baker in Chile.", "Doctors | country chile")
        .saysNothing("French soldiers in Mali left.", "French soldiers | country mali")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> peopleBeforeAThing() {
    return Linked.examples()
        .says("Jets bombed rebel bases in Chad.", "rebel | a Group")
        .says("Jets bombed a Syrian rebel base.", "rebel | a Group | country syria")
        .saysNothing("The rebel leader left.", "rebel | a Group")
        .saysNothing("Jets bombed cement plants in Chad.", "cement")
        .saysNothing("The Rebel Party left.", "Rebel | a Group")
        .saysNothing("Jets bombed the official residence.", "official | a Group")
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
