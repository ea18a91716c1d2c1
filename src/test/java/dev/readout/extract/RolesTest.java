package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who plays which part. */
class RolesTest {
  @TestFactory
  Stream<DynamicTest> whoIsSummoned() {
    return Told.examples()
        .says(
            "Kenya summoned the Ugandan ambassador, Jan Kowal, on Monday.",
            "Request | actor Government of Kenya | recipient Jan Kowal")
        .says(
            "Kenya summoned the Ugandan ambassador on Monday.",
            "Request | recipient Government of Uganda")
        .saysNothing(
            "Kenya recalled its ambassador, Jan Kowal, on Monday.",
            "Sanction | recipient Jan Kowal")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> placeBehindTheWhole() {
    return Told.examples()
        .says("Anna Brandt met members of the board in Oslo.", "Meeting | place Oslo")
        .says("Kenya and Iran signed a treaty of friendship in Oslo.", "Agreement | place Oslo")
        .saysNothing("Kenya and Iran signed a treaty on a base in Mali.", "Agreement | place Mali")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoIsAccused() {
    return Told.examples()
        .says(
            "Kenya accused Iran of spying on its army and of attacking Mali.",
            "Assault | Alleged | actor Government of Iran")
        .says(
            "Kenya thanked Iran for freeing Omar Haddad.", "Concession | actor Government of Iran")
        .saysNothing(
            "Kenya accused Iran of spying on its army and of attacking Mali.",
            "Coercion | actor Government of Kenya",
            "Assault | actor Government of Kenya",
            "Assault | Happened")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoIsToDoIt() {
    return Told.examples()
        .says(
            "Anna Brandt sent an invitation to Jan Kowal to visit Kenya.",
            "Visit | Planned | participant Jan Kowal | place Kenya")
        .says("Iran issued an appeal to Uganda to withdraw.", "Request | actor Government of Iran")
        .saysNothing(
            "Anna Brandt sent an invitation to Jan Kowal to visit Kenya.",
            "Visit | participant Anna Brandt")
        .says(
            "Kenya and Mali wrote to the United Nations urging it to act.",
            "Request | actor Government of Kenya | actor Government of Mali")
        .says(
            "Anna Brandt sent a letter to Jan Kowal asking him to resign.",
            "Request | actor Anna Brandt")
        .saysNothing(
            "Kenya and Mali wrote to the United Nations urging it to act.",
            "Request | actor United Nations")
        .saysNothing(
            "Iran gave Jan Kowal a week to withdraw.", "Retreat | actor Government of Iran")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> verbs() {
    return Told.examples()
        .says(
            "Kenya accused Uganda of arming rebels on Monday.",
            "Accusation | actor Government of Kenya | recipient Government of Uganda")
        .says(
            "Uganda was accused by Kenya of theft.",
            "Accusation | actor Government of Kenya | recipient Government of Uganda")
        .says(
            "Rebels were attacked by Kenya.",
            "Assault | actor Government of Kenya | recipient Rebels")
        .says(
            "Kenya and Uganda attacked Chad.",
            "Assault | actor Government of Kenya | actor Government of Uganda | recipient Government of Chad")
        .says("Jan Kowal thanked Anna Brandt.", "Support | actor Jan Kowal | recipient Anna Brandt")
        .says(
            "Anna Brandt told Jan Kowal that Kenya left.",
            "Statement | speaker Anna Brandt | addressee Jan Kowal")
        .says(
            "Anna Brandt met Jan Kowal.",
            "Meeting | participant Anna Brandt | participant Jan Kowal | no actor | no recipient")
        .saysNothing(
            "Uganda was accused by Kenya of theft.", "Accusation | actor Government of Uganda")
        .saysNothing(
            "Rebels were attacked by Kenya.", "actor Rebels", "recipient Government of Kenya")
        .saysNothing("Rebels were attacked in Kenya.", "actor Government of Kenya")
        .saysNothing("Jan Kowal thanked Anna Brandt.", "recipient Jan Kowal", "actor Anna Brandt")
        .saysNothing("Jan Kowal met Anna Brandt in Kenya.", "participant Government of Kenya")
        .saysNothing("Jan Kowal met Anna Brandt after Li Wen left.", "Meeting | participant Li Wen")
        .saysNothing("Anna Brandt told Jan Kowal that Kenya left.", "Statement | speaker Jan Kowal")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> lightVerbs() {
    return Told.examples()
        .says(
            "Kenya launched an attack on Chad.",
            "Assault | actor Government of Kenya | recipient Government of Chad")
        .says(
            "Iran received a warning from Israel.",
            "Threat | actor Government of Israel | recipient Government of Iran")
        .says(
            "Nepal received aid from Japan.",
            "Aid | actor Government of Japan | recipient Government of Nepal")
        .says(
            "Anna Brandt held talks with Jan Kowal.",
            "Talks | participant Anna Brandt | participant Jan Kowal")
        .says(
            "Kenya condemned the attack by rebels on Chad.",
            "Assault | actor rebels | recipient Government of Chad")
        .saysNothing("Iran received a warning from Israel.", "Threat | actor Government of Iran")
        .saysNothing("Nepal received aid from Japan.", "Aid | actor Government of Nepal")
        .saysNothing(
            "Kenya condemned the attack by rebels on Chad.", "Assault | actor Government of Kenya")
        .saysNothing(
            "France welcomed the talks between Chad and Sudan.",
            "Talks | participant Government of France")
        .saysNothing("Kenya launched an attack on Chad.", "Assault | recipient Government of Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whatIsAccusedOfWithAGerund() {
    return Told.examples()
        .says(
            "Kenya accused Iran of attacking Israel.",
            "Assault | Alleged | actor Government of Iran | recipient Government of Israel")
        .says("A ship seized by Iran was freed on Friday.", "Coercion | actor Government of Iran")
        .says(
            "Kenya called on Uganda to halt the dam.",
            "Request | actor Government of Kenya | recipient Government of Uganda")
        .saysNothing(
            "Kenya accused Iran of attacking Israel.",
            "Assault | actor Government of Kenya",
            "Assault | Happened")
        .saysNothing("Kenya accused neighboring Uganda of theft.", "Assault")
        .saysNothing(
            "A ship seized by Iran was freed on Friday.", "Concession | actor Government of Iran")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> hosts() {
    return Told.examples()
        .says(
            "Polish President Jan Kowal will visit Kenya.",
            "Visit | participant Jan Kowal | participant Government of Kenya | place Kenya")
        .says("A Turkish delegation travelled to Kenya.", "Visit | participant Government of Kenya")
        .saysNothing("Jan Kowal visited Kenya.", "Visit | participant Government of Kenya")
        .saysNothing(
            "Polish President Jan Kowal will visit Poland.", "participant Government of Poland")
        .saysNothing(
            "Polish President Jan Kowal met Li Wen in Kenya.", "participant Government of Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> toWhomByWhatIsAskedOrPromised() {
    return Told.examples()
        .says(
            "Japan demanded that China withdraw its ships.",
            "Request | actor Government of Japan | recipient Government of China")
        .says(
            "Russia threatened to cut off gas supplies to Ukraine.",
            "Threat | actor Government of Russia | recipient Government of Ukraine")
        .says(
            "Denmark declined to meet Iraqi ministers.",
            "Rejection | actor Government of Denmark | recipient Iraqi ministers")
        .says(
            "Canada pledged to provide the Philippines with boats.",
            "Agreement | actor Government of Canada | recipient Government of the Philippines")
        .saysNothing(
            "Japan demanded that China withdraw its ships.", "recipient Government of Japan")
        .saysNothing(
            "Kenya accused Uganda of arming rebels in Chad.",
            "Accusation | recipient Government of Chad")
        .saysNothing("Kenya threatened to close its mines.", "recipient Government of Kenya")
        .saysNothing("Kenya promised to meet the deadline on Friday.", "recipient Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> toWhomByWhatStandsBesideTheObject() {
    return Told.examples()
        .says(
            "Saudi Arabia banned imports of Lebanese fruit.",
            "Sanction | actor Government of Saudi Arabia | recipient Government of Lebanon")
        .says(
            "Turkey massed troops on its border with Iraq.",
            "Mobilization | actor Government of Turkey | recipient Government of Iraq")
        .says(
            "Russia withdrew its troops from Moldova.",
            "Retreat | actor Government of Russia | recipient Government of Moldova")
        .says(
            "Israeli troops pulled out of a village in Lebanon.",
            "Retreat | recipient Government of Lebanon")
        .says(
            "A German charity delivered food to orphanages in Romania.",
            "Aid | recipient Government of Romania")
        .saysNothing(
            "A German company delivered pipes to plants in Romania.",
            "Aid | recipient Government of Romania")
        .saysNothing(
            "Turkey massed troops on its border with Iraq.", "recipient Government of Turkey")
        .saysNothing("Kenya moved troops to Nairobi.", "recipient Government of Kenya")
        .saysNothing("Kenya attacked rebels in Chad.", "recipient Government of Chad")
        .saysNothing("France bombed bases in Chad.", "recipient Government of Chad")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> possessivesAndAdjectives() {
    return Told.examples()
        .says(
            "Russia's support for Syria continued.",
            "Support | actor Government of Russia | recipient Government of Syria")
        .says(
            "A Turkish attack on Syria began.",
            "Assault | actor Government of Turkey | recipient Government of Syria")
        .says(
            "Talks between Iran and France began.",
            "Talks | participant Government of Iran | participant Government of France")
        .says("Anna Brandt's visit to Kenya began.", "Visit | participant Anna Brandt")
        .saysNothing("Russia's support for Syria continued.", "actor Government of Syria")
        .saysNothing("A Turkish attack on Syria began.", "actor Government of Syria")
        .saysNothing("Anna Brandt's visit to Kenya began.", "participant Government of Kenya")
        .saysNothing("Attacks in Kenya killed Li Wen.", "actor Government of Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> controlAndRelatives() {
    return Told.examples()
        .says(
            "Rebels who attacked Chad fled.",
            "Assault | actor Rebels | recipient Government of Chad")
        .says(
            "Iran and France agreed to hold talks.",
            "Talks | participant Government of Iran | participant Government of France")
        .says(
            "After meeting Anna Brandt in Oslo, Jan Kowal visited Chad.",
            "Meeting | participant Anna Brandt | participant Jan Kowal")
        .saysNothing(
            "Chad urged Kenya to free the sailors.", "Concession | actor Government of Chad")
        .saysNothing("Anna Brandt said rebels attacked Chad.", "Assault | actor Anna Brandt")
        .saysNothing(
            "Rebels who attacked Chad fled Sudan.", "Assault | recipient Government of Sudan")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> dueSomewhere() {
    return Told.examples()
        .says("Karl Jensen is due in Nairobi on Friday.", "Visit | Planned | place Nairobi")
        .says("Pilar Ocampo is expected in Brussels.", "Visit | Planned | participant Pilar Ocampo")
        .says("The Kenyan envoy was due in Accra on Monday.", "Visit | Planned | place Accra")
        .saysNothing("The report is due in May.", "Visit")
        .saysNothing("Rain is expected in Kenya.", "Visit")
        .saysNothing("Pilar Ocampo is expected to resign in Brussels.", "Visit")
        .saysNothing("The payment is due in Kenya.", "Visit")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> besideAMeeting() {
    return Told.examples()
        .says(
            "Anna Brandt flew to Oslo for talks with Jan Kowal.",
            "Talks | participant Anna Brandt | participant Jan Kowal")
        .says(
            "Anna Brandt held a \"frank and quick\" phone call with Jan Kowal to ask him to leave.",
            "PhoneCall | participant Anna Brandt | participant Jan Kowal")
        .says("Kenya hosted Jan Kowal for talks.", "Talks | participant Jan Kowal")
        .saysNothing(
            "Kenya criticised Jan Kowal for the meeting with Li Wen.",
            "Meeting | participant Government of Kenya")
        .saysNothing(
            "Anna Brandt praised Jan Kowal for the talks in Oslo.",
            "Talks | participant Anna Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoseTheWeaponsWere() {
    return Told.examples()
        .says(
            "Four children were killed in Israeli tank shelling in Mali.",
            "Assault | actor Government of Israel")
        .says(
            "Two villagers were killed by Turkish artillery fire.",
            "Assault | actor Government of Turkey | recipient Two villagers")
        .says("Two men died in an attack by Sudanese rebels in Chad.", "actor Sudanese rebels")
        .saysNothing("Two men were killed in an Israeli town.", "actor Government of Israel")
        .saysNothing("Two men were killed in the Kabul bombing.", "actor Government of Afghanistan")
        .saysNothing("Two men were killed by fire in a Turkish hotel.", "Assault")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> forcesThatAreMoved() {
    return Told.examples()
        .says(
            "Chinese warships have been deployed near the reefs.",
            "Mobilization | actor Government of China")
        .saysNothing(
            "Chinese warships have been deployed near the reefs by Iran.",
            "Mobilization | actor Government of China")
        .saysNothing("Iran deployed Chinese warships.", "Mobilization | actor Government of China")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> purposes() {
    return Told.examples()
        .says(
            "Jan Kowal phoned Anna Brandt to thank her.",
            "Support | actor Jan Kowal | recipient Anna Brandt")
        .saysNothing("Jan Kowal phoned Anna Brandt to thank her.", "Support | actor Anna Brandt")
        .saysNothing(
            "Jan Kowal ordered the expulsion of Chad's envoys.", "Request | recipient envoys")
        .says("Jan Kowal ordered Anna Brandt to leave.", "Request | recipient Anna Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> firstPerson() {
    return Told.examples()
        .says(
            "\"We will send soldiers to Mali,\" Karl Jensen said.",
            "Mobilization | actor Karl Jensen | Planned")
        .says("\"I condemn this raid,\" said Pilar Ocampo.", "Accusation | actor Pilar Ocampo")
        .saysNothing(
            "\"They condemn this raid,\" said Pilar Ocampo.", "Accusation | actor Pilar Ocampo")
        .saysNothing("\"Chad attacked us,\" Karl Jensen said.", "Assault | actor Karl Jensen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whatOnlyDescribes() {
    return Told.examples()
        .says("The army shelled rebel camps.", "Assault | recipient rebel camps")
        .says("A police statement condemned Chad.", "Accusation | recipient Government of Chad")
        .saysNothing("At a press conference, Jan Kowal said Kenya left.", "speaker press")
        .saysNothing(
            "A show was dominated by a state aid dispute between Orbis Motors and Lorne Industries.",
            "actor state")
        .saysNothing("Kenya purchased passenger jets from Orbis Motors.", "recipient passenger")
        .saysNothing("Kenya acquired the majority stake in Orbis Motors.", "recipient majority")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whereItWasSaid() {
    return Told.examples()
        .says("Jan Kowal gave a Nairobi speech on Chad.", "Statement | place Nairobi")
        .saysNothing(
            "Jan Kowal gave a Nairobi speech on Chad.", "Statement | speaker Government of Kenya")
        .says("A Kenyan statement condemned Chad.", "Statement | speaker Government of Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> clausesAreNoAddressees() {
    return Told.examples()
        .says("Jan Kowal wrote to Li Wen.", "Statement | addressee Li Wen")
        .saysNothing("Jan Kowal responded to Li Wen's death.", "addressee Li Wen")
        .saysNothing(
            "Observers suggested that the wording could be to Li Wen's advantage.",
            "addressee Li Wen")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> decidedAlone() {
    return Told.examples()
        .says(
            "Turkey approved a treaty with Iraq.",
            "Agreement | actor Government of Turkey | recipient Government of Iraq")
        .says("Turkey promised to send boats to Iraq.", "Agreement | recipient Government of Iraq")
        .saysNothing(
            "Turkey approved a measure to send troops to Iraq.",
            "Agreement | recipient Government of Iraq")
        .tests();
  }
}
