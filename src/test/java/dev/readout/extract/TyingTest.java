package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which event came first, which was part of another, and when; on Wednesday, 13 March 2024. */
class TyingTest {
  @TestFactory
  Stream<DynamicTest> order() {
    return Told.examples()
        .says("Anna Brandt met Jan Kowal after Iran attacked Israel.", "Assault before Meeting")
        .says("Before meeting Jan Kowal, Anna Brandt visited Kenya.", "Visit before Meeting")
        .says(
            "Iran attacked Israel hours after Anna Brandt met Jan Kowal.", "Meeting before Assault")
        .says(
            "Anna Brandt spoke by phone with Jan Kowal ahead of talks with Iran.",
            "PhoneCall before Talks")
        .says("Anna Brandt met Jan Kowal following an attack on Chad.", "Assault before Meeting")
        .says(
            "Anna Brandt spoke by phone with Jan Kowal. The call came a day before talks between"
                + " Iran and France.",
            "PhoneCall before Talks")
        .says("The visit by Anna Brandt followed an attack on Chad.", "Assault before Visit")
        .saysNothing(
            "Anna Brandt met Jan Kowal because Iran attacked Israel.", "Assault before Meeting")
        .saysNothing(
            "Anna Brandt met Jan Kowal before noon. Iran attacked Israel.",
            "Meeting before Assault",
            "Assault before Meeting")
        .saysNothing("Iran looked after the sailors it freed.", "Aid before Concession")
        .saysNothing(
            "Anna Brandt met Jan Kowal, who denied that Iran attacked Israel after talks with"
                + " France.",
            "Talks before Meeting",
            "Talks before Assault")
        .saysNothing("Followed by police, Anna Brandt visited Kenya.", "Visit before Visit")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> part() {
    return Told.examples()
        .says(
            "Anna Brandt met Jan Kowal on the sidelines of a summit in Oslo.",
            "Meeting within Summit",
            "Meeting | place Oslo")
        .says(
            "Anna Brandt accused Iran of lying during a call with Jan Kowal.",
            "Accusation within PhoneCall")
        .says("Iran and France agreed on a truce at talks in Oslo.", "Agreement within Talks")
        .saysNothing("Anna Brandt met Jan Kowal after a summit in Oslo.", "Meeting within Summit")
        .saysNothing("Anna Brandt called for talks in Oslo.", "Request within Talks")
        .saysNothing("Rebels attacked Chad during talks in Oslo.", "Assault within Talks")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> datesByOthers() {
    return Told.examples()
        .says(
            "Iran and France agreed on a truce on Monday, two days after Anna Brandt met Jan Kowal.",
            "Meeting | when 2024-03-09 | words two days")
        .says(
            "Anna Brandt met Jan Kowal on Monday, the day after Iran attacked Israel.",
            "Assault | when 2024-03-10")
        .says(
            "Hours after meeting Jan Kowal, Anna Brandt visited Kenya on Monday.",
            "Meeting | when 2024-03-11")
        .says(
            "Iran attacked Israel in March 2022, a month before Anna Brandt visited Kenya.",
            "Visit | when 2022-04-01/2022-04-30")
        .says(
            "Anna Brandt met Jan Kowal on Monday, a week after Iran attacked Israel.",
            "Assault | when 2024-03-03/2024-03-05")
        .says("Anna Brandt met Jan Kowal at talks in Oslo on Monday.", "Meeting | when 2024-03-11")
        .saysNothing(
            "Anna Brandt met Jan Kowal on Monday after Iran attacked Israel.",
            "Assault | when 2024-03-11")
        .saysNothing(
            "Anna Brandt met Jan Kowal on Monday, almost two days after Iran attacked Israel.",
            "Assault | when 2024-03-09")
        .tests();
  }
}
