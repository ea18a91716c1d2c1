package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Happened, planned, alleged, denied, unclear, or not told at all. */
class CertaintyTest {
  @TestFactory
  Stream<DynamicTest> whatIsUndone() {
    return Told.examples()
        .says(
            "Sanctions imposed by Canada on Iran would be lifted in May.",
            "Sanction | actor Government of Canada | Happened",
            "Concession | Planned")
        .saysNothing(
            "Sanctions imposed by Canada on Iran would be lifted in May.", "Sanction | Planned")
        .saysNothing("Sanctions imposed by Canada on Iran would be a mistake.", "Concession")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> settings() {
    return Told.examples()
        .says(
            "Anna Brandt sent an invitation to Jan Kowal from the summit in Oslo.",
            "Summit | Happened | place Oslo")
        .says("Chad made a plan for talks with Mali.", "Talks | Planned")
        .saysNothing(
            "Anna Brandt sent an invitation to Jan Kowal from the summit in Oslo.",
            "Summit | Planned")
        .saysNothing("Canada's prosecutor applied for the arrest of Jan Kowal.", "Coercion")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> stillToCome() {
    return Told.examples()
        .says("Norway is also to host talks with Iran.", "Talks | Planned")
        .says(
            "Peru welcomed the peace talks, which will start in Oslo on Friday.",
            "Talks | Planned | when 2024-03-15")
        .says("Kenya praised the summit that is to open in May.", "Summit | Planned")
        .says(
            "Anna Brandt will meet Jan Kowal before flying to Kenya.",
            "Visit | Planned | place Kenya",
            "Meeting | Planned")
        .saysNothing("Peru welcomed the peace talks, which began on Monday.", "Talks | Planned")
        .saysNothing("Anna Brandt met Jan Kowal before flying to Kenya.", "Visit | Planned")
        .saysNothing(
            "Anna Brandt will sue the firm after returning from talks with Iran in May.",
            "Talks | DidNotHappen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whatWouldBe() {
    return Told.examples()
        .saysNothing("Iran said an attack on Mali would be a mistake.", "Assault")
        .saysNothing("Any strike on Chad could lead to war, Iran said.", "Strike | Happened")
        .saysNothing("A raid on Mali would count as an act of war.", "Assault | Happened")
        .says("The attack on Mali would cost it dear, Iran said.", "Assault | Happened")
        .says("An attack on Mali has killed nine soldiers, Iran said.", "Assault | Happened")
        .says("Elections would follow in May, Anna Brandt said.", "Election")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> allThatWasSaid() {
    return Told.examples()
        .says("Anna Brandt would say only that the army had left.", "Statement | Happened")
        .says("Iran would only confirm that two men were held.", "Statement | Happened")
        .saysNothing("Anna Brandt would only visit Kenya in May.", "Visit | Happened")
        .saysNothing("Anna Brandt would not say when she would go.", "Statement | Happened")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> relativesWithoutPronoun() {
    return Told.examples()
        .says(
            "Kenya accused Uganda of arming rebels, a charge Uganda denies.",
            "Denial | Happened | speaker Government of Uganda")
        .says(
            "Iran spoke of a plot by Mali, a claim Mali rejects.",
            "Denial | Happened | speaker Government of Mali")
        .saysNothing(
            "Kenya repeated its charge that Uganda arms rebels.", "Denial", "Aid | Happened")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> factsInsidePlans() {
    return Told.examples()
        .says(
            "Chad promised to drop a complaint that it lodged with Iran in May.",
            "Accusation | Happened")
        .says("Anna Brandt was the first to phone Jan Kowal.", "PhoneCall | Happened")
        .says("Anna Brandt would be the first to visit Kenya.", "Visit | Planned")
        .says("Anna Brandt looked forward to meeting Jan Kowal.", "Meeting | Planned")
        .says("Iran is said to have attacked Israel.", "Assault | Alleged")
        .says(
            "Iran was not opposed to talks, but accused Kenya of blocking them.",
            "Accusation | recipient Government of Kenya | Happened")
        .says("From there Anna Brandt flies to Kenya for talks with Jan Kowal.", "Talks | Planned")
        .says("Iran refused to free four men captured in Mali in 2019.", "Coercion | Happened")
        .saysNothing(
            "Reports that Iran attacked Israel turned out to be untrue.", "Assault | Happened")
        .saysNothing("Anna Brandt often flies to Kenya.", "Visit | Planned")
        .saysNothing("Chad promised to meet Iran.", "Meeting | Happened")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> hopes() {
    return Told.examples()
        .says("Anna Brandt hopes to meet Jan Kowal.", "Meeting | Planned")
        .says("Anna Brandt proposed to meet Jan Kowal.", "Meeting | Planned")
        .saysNothing("Anna Brandt hoped that Iran would free Jan Kowal.", "Concession")
        .saysNothing("Anna Brandt proposed that France and Iran meet in May.", "Meeting")
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
        .says("Iran refused to meet France.", "Rejection | Happened")
        .says("Iran never attacked Israel.", "Assault | DidNotHappen")
        .says("Iran failed to free the sailors.", "Concession | DidNotHappen")
        .says("Neither side attacked Chad.", "Assault | DidNotHappen")
        .says("Li Wen left Berlin without meeting Anna Brandt.", "Meeting | DidNotHappen")
        .says(
            "Kenya dropped its objections to the membership of Chad without attacking it.",
            "Assault | DidNotHappen")
        .says("Kenya will not attend the talks with Chad.", "DidNotHappen | ahead")
        .saysNothing("Iran did not attack Israel.", "Assault | ahead")
        .saysNothing("Anna Brandt did not meet Jan Kowal.", "Happened", "Planned")
        .saysNothing("No talks took place on Monday.", "Happened")
        .saysNothing("Iran called off the talks with France.", "Talks | Happened")
        .saysNothing("Iran refused to meet France.", "Meeting")
        .saysNothing("Not only Iran attacked Israel.", "Assault | DidNotHappen")
        .saysNothing("Iran attacked Israel and did not stop.", "Assault | DidNotHappen")
        .saysNothing("Anna Brandt, who did not speak, met Jan Kowal.", "Meeting | DidNotHappen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> turnedDown() {
    return Told.examples()
        .says("Iran turned down an offer to meet France.", "Rejection | actor Government of Iran")
        .says("Iran announced an offer to meet France.", "Meeting | Planned")
        .says("Iran took up an offer to meet France.", "Meeting | Planned")
        .saysNothing("Iran turned down an offer to meet France.", "Meeting")
        .saysNothing("Iran rejected a plan to attack Mali.", "Assault")
        .saysNothing("Chad vetoed a plan that would have sent aid to Mali.", "Aid")
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

  @TestFactory
  Stream<DynamicTest> destined() {
    return Told.examples()
        .says("The World Bank is to lend Nepal the money.", "Aid | Planned")
        .says("A second round of talks is to be held in Oslo in May.", "Talks | Planned")
        .says("The Kenyan minister is to visit Chad on Friday.", "Visit | Planned")
        .says("Iran and France are to hold talks in Geneva.", "Talks | Planned")
        .says("Chad is not to send soldiers to Mali.", "ahead")
        .saysNothing("Anna Brandt is here to meet Jan Kowal.", "Meeting | DidNotHappen")
        .saysNothing("The World Bank is to lend Nepal the money.", "Aid | Happened")
        .saysNothing("The Kenyan minister is to visit Chad on Friday.", "Visit | Happened")
        .saysNothing("Kenya helped to free the sailors.", "Concession | DidNotHappen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> untrue() {
    return Told.examples()
        .says("Reports that Chad attacked Mali turned out to be untrue.", "Assault | DidNotHappen")
        .says("The report that police arrested Omar Haddad is untrue.", "Coercion | DidNotHappen")
        .says("The claim that Iran attacked Israel proved baseless.", "Assault | DidNotHappen")
        .says("Reports that Kenya expelled Li Wen are unfounded.", "DidNotHappen")
        .says("It is untrue that Iran attacked Israel.", "Assault | DidNotHappen")
        .saysNothing("Reports that Chad attacked Mali turned out to be true.", "DidNotHappen")
        .saysNothing("Reports that Chad attacked Mali turned out to be untrue.", "Happened")
        .saysNothing("Untrue reports angered Chad, which attacked Mali.", "DidNotHappen")
        .saysNothing("The report that police arrested Omar Haddad is here.", "DidNotHappen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> demanded() {
    return Told.examples()
        .says("Chad called for the release of Omar Haddad.", "Request")
        .says("Li Wen demanded Anna Brandt's resignation.", "Request")
        .saysNothing("Chad called for the release of Omar Haddad.", "Concession")
        .saysNothing("Li Wen demanded Anna Brandt's resignation.", "Concession")
        .saysNothing("Li Wen urged the withdrawal of Russian troops.", "Retreat")
        .saysNothing("Kenya pressed for the extradition of Omar Haddad.", "Cooperation | Happened")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> conditionalThreats() {
    return Told.examples()
        .says("Jan Kowal said Chad would attack Mali if Mali sent troops.", "Threat | Happened")
        .says(
            "Ankara will strike back unless the ships withdraw, Omar Haddad warned.",
            "Threat | actor Government of Turkey")
        .says("Jan Kowal said Chad would attack Mali.", "Assault | Planned")
        .saysNothing(
            "Jan Kowal said Chad would attack Mali if Mali sent troops.",
            "Assault | by verb:attack")
        .saysNothing("Jan Kowal said Chad attacked Mali.", "Threat")
        .saysNothing("Chad would help Mali if it could.", "Threat")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> blamed() {
    return Told.examples()
        .says("Kenya accuses Eritrea of arming the rebels.", "Aid | Alleged")
        .says("Chad blamed Sudan for attacking a village.", "Assault | Alleged")
        .says("A court charged Omar Haddad with killing a soldier.", "Assault | Alleged")
        .saysNothing("Kenya accuses Eritrea of arming the rebels.", "Aid | Happened")
        .saysNothing("Chad blamed Sudan for attacking a village.", "Assault | Happened")
        .saysNothing("Kenya thanked Eritrea for freeing the sailors.", "Concession | Alleged")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> games() {
    return Told.examples()
        .says("Police fired on supporters after the semifinal in Cairo.", "Assault")
        .says("Soldiers besieged the town of Goma.", "Coercion")
        .saysNothing("Zenith attacked Acme from the first inning.", "Assault")
        .saysNothing("Acme lost a rook, besieged the king and forced a surrender.", "Coercion")
        .saysNothing("The Oakton Bears battled the Elks in overtime.", "Assault")
        .saysNothing("Acme bombarded the goalkeeper.", "Assault")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> heldBack() {
    return Told.examples()
        .says(
            "Iran stopped short of asking France for help.",
            "Request | DidNotHappen | actor Government of Iran")
        .says("It was not immediately clear whether Iran would attack Israel.", "Assault | Unclear")
        .says("It was unclear whether Iran would attack Israel.", "Assault | Unclear")
        .says("The ministers of France and Iran are to meet on Friday.", "Meeting | Planned")
        .says(
            "The Kremlin did not immediately release a readout of the call.",
            "Statement | DidNotHappen")
        .saysNothing("Iran stopped short of asking France for help.", "Request | Happened")
        .saysNothing("The ministers of France and Iran met on Friday.", "Meeting | Planned")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> neitherOfThem() {
    return Told.examples()
        .says("Neither Jan Kowal nor Li Wen met Anna Brandt.", "Meeting | DidNotHappen")
        .says("Both Jan Kowal and Li Wen met Anna Brandt.", "Meeting | Happened")
        .saysNothing("Jan Kowal and Li Wen met Anna Brandt.", "Meeting | DidNotHappen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> worries() {
    return Told.examples()
        .saysNothing("Shares fell on worries that Chad would arrest Jan Kowal.", "Coercion")
        .says("Chad arrested Jan Kowal amid worries.", "Coercion | Happened")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whatIsDoneBySayingSo() {
    return Told.examples()
        .says("\"We would like to thank Chad,\" Jan Kowal said.", "Support | Happened")
        .saysNothing("\"We would like to attack Chad,\" Jan Kowal said.", "Assault | Happened")
        .saysNothing("Jan Kowal wants to visit Chad.", "Visit | Happened")
        .tests();
  }
}
