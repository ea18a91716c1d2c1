package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Happened, planned, alleged, denied, unclear, or not told at all. */
class CertaintyTest {
  @TestFactory
  Stream<DynamicTest> hopes() {
    return Told.examples()
        .says("Anna Brandt hopes to meet Jan Kowal.", "Meeting | Planned")
        .saysNothing("Anna Brandt hoped that Iran would free Jan Kowal.", "Concession")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> planned() {
    return Told.examples()
        .says("Anna Brandt will meet Jan Kowal.", "Meeting | Planned")
        .says("Anna Brandt plans to meet Jan Kowal.", "Meeting | Planned")
        .says("Anna Brandt is expected to visit Kenya.", "Visit | Planned")
        .says("Anna Brandt is going to meet Jan Kowal.", "Meeting | Planned")
        .says(
            "Anna Brandt and Jan Kowal agreed to meet.",
            "Agreement | Happened",
            "Meeting | Planned")
        .says("Kenya will hold an election in May.", "Election | Planned")
        .says("Iran and France are scheduled to hold talks in May.", "Talks | Planned")
        .says("Iran announced plans to attack Israel.", "Assault | Planned")
        .says("Qatar made efforts to free the hostages.", "Concession | Planned")
        .saysNothing("Iran announced plans to attack Israel.", "Assault | Happened")
        .saysNothing("Anna Brandt will meet Jan Kowal.", "Happened")
        .saysNothing(
            "Anna Brandt and Jan Kowal agreed to meet.",
            "Meeting | Happened",
            "Agreement | Planned")
        .saysNothing(
            "Anna Brandt met Jan Kowal, who will visit Kenya.",
            "Meeting | Planned",
            "Visit | Happened")
        .saysNothing("Anna Brandt, who will visit Kenya, met Jan Kowal.", "Meeting | Planned")
        .saysNothing("Kenya held the planned election in May.", "Election | DidNotHappen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> denied() {
    return Told.examples()
        .says("Anna Brandt did not meet Jan Kowal.", "Meeting | DidNotHappen")
        .says("No talks took place on Monday.", "Talks | DidNotHappen")
        .says("Iran called off the talks with France.", "Talks | DidNotHappen")
        .says("Iran refused to meet France.", "Meeting | DidNotHappen", "Rejection | Happened")
        .says("Iran never attacked Israel.", "Assault | DidNotHappen")
        .says("Iran failed to free the sailors.", "Concession | DidNotHappen")
        .says("Neither side attacked Chad.", "Assault | DidNotHappen")
        .says("Li Wen left Berlin without meeting Anna Brandt.", "Meeting | DidNotHappen")
        .says("Kenya will not attend the talks with Chad.", "DidNotHappen | ahead")
        .saysNothing("Iran did not attack Israel.", "Assault | ahead")
        .saysNothing("Anna Brandt did not meet Jan Kowal.", "Happened", "Planned")
        .saysNothing("No talks took place on Monday.", "Happened")
        .saysNothing("Iran called off the talks with France.", "Talks | Happened")
        .saysNothing("Iran refused to meet France.", "Meeting | Happened")
        .saysNothing("Not only Iran attacked Israel.", "Assault | DidNotHappen")
        .saysNothing("Iran attacked Israel and did not stop.", "Assault | DidNotHappen")
        .saysNothing("Anna Brandt, who did not speak, met Jan Kowal.", "Meeting | DidNotHappen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> alleged() {
    return Told.examples()
        .says("Iran allegedly attacked Israel.", "Assault | Alleged")
        .says(
            "Anna Brandt claimed that Iran attacked Israel.",
            "Assault | Alleged | source Anna Brandt")
        .says("The alleged attack on Israel angered France.", "Assault | Alleged")
        .saysNothing("Iran allegedly attacked Israel.", "Assault | Happened")
        .saysNothing("Anna Brandt said that Iran attacked Israel.", "Assault | Alleged")
        .saysNothing("The alleged attack on Israel angered France.", "Assault | Happened")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> unclear() {
    return Told.examples()
        .says("Iran may attack Israel.", "Assault | Unclear")
        .says("It is unclear whether Iran attacked Israel.", "Assault | Unclear")
        .says("Anna Brandt might visit Kenya.", "Visit | Unclear")
        .saysNothing("Iran may attack Israel.", "Assault | Happened", "Assault | Planned")
        .saysNothing("It is unclear whether Iran attacked Israel.", "Assault | Happened")
        .saysNothing("In May Iran attacked Israel.", "Assault | Unclear")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> onlySupposed() {
    return Told.examples()
        .says("Iran threatened to attack Israel.", "Threat | Happened")
        .says("France urged Iran to free the sailors.", "Request | Happened")
        .saysNothing("Iran threatened to attack Israel.", "Assault")
        .saysNothing("France urged Iran to free the sailors.", "Concession")
        .saysNothing(
            "If Iran attacks Israel, France will respond.",
            "Assault | Happened",
            "Assault | Planned")
        .saysNothing("Iran wants Chad to free the sailors.", "Concession")
        .saysNothing("Iran should free the sailors.", "Concession")
        .saysNothing("France called on Iran to meet Israel.", "Meeting")
        .saysNothing("Anna Brandt has the authority to sanction Chad.", "Sanction | Happened")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> presupposed() {
    return Told.examples()
        .says("Anna Brandt did not mention the attack on Chad.", "Assault | Happened")
        .says("Anna Brandt spoke after the attack on Chad.", "Assault | Happened")
        .says("The attack on Chad will worry Kenya.", "Assault | Happened")
        .saysNothing(
            "Anna Brandt did not speak after the attack on Chad.", "Assault | DidNotHappen")
        .saysNothing("Anna Brandt will respond to the attack on Chad.", "Assault | DidNotHappen")
        .tests();
  }
}
