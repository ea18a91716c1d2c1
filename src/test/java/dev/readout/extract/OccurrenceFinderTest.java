package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which line of the lexicon fires. */
class OccurrenceFinderTest {
  @TestFactory
  Stream<DynamicTest> aimsOfAProtest() {
    return Told.examples()
        .says("Miners in Chile blocked roads to demand higher pay.", "Protest | actor Miners")
        .says("Miners in Chile came to Lima to demand higher pay.", "Request | actor Miners")
        .saysNothing("Miners in Chile blocked roads to demand higher pay.", "Request")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whatARefusalIsAbout() {
    return Told.examples()
        .says("China rejected a proposal by Chad.", "Rejection | recipient Government of Chad")
        .says("China welcomed a proposal by Chad.", "Request | actor Government of Chad")
        .saysNothing("China rejected a proposal by Chad.", "Request")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> speakingTogether() {
    return Told.examples()
        .says(
            "Anna Brandt and Jan Kowal spoke for an hour on Monday.",
            "Consultation | participant Anna Brandt | participant Jan Kowal")
        .says(
            "Anna Brandt met Jan Kowal. The two last spoke in May.",
            "Consultation | participant Anna Brandt | participant Jan Kowal | by verb:speak"
                + " ~together")
        .saysNothing("Anna Brandt and Jan Kowal spoke at a rally.", "Consultation")
        .saysNothing("Anna Brandt and Jan Kowal spoke to reporters.", "Consultation")
        .saysNothing("Anna Brandt spoke for an hour.", "Consultation")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> seeingAndCalling() {
    return Told.examples()
        .says(
            "Anna Brandt will see her Polish counterpart, Jan Kowal, in Oslo on Friday.",
            "Meeting | participant Anna Brandt | participant Jan Kowal | Planned")
        .says(
            "Anna Brandt was allowed to see Jan Kowal on Friday.",
            "Meeting | participant Jan Kowal")
        .says("Anna Brandt called the report a forgery.", "Statement | speaker Anna Brandt")
        .says(
            "Anna Brandt ended her visit with a promise to patrol the sea together.",
            "Agreement | actor Anna Brandt")
        .saysNothing("Anna Brandt saw Jan Kowal fall.", "Meeting")
        .saysNothing("Anna Brandt will see that Jan Kowal leaves.", "Meeting")
        .saysNothing("Anna Brandt called him to say so.", "Statement")
        .saysNothing("Anna Brandt ended a summit with a call of birds.", "Request")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whatIsOnlyAReason() {
    return Told.examples()
        .says("Kenya recalled its ambassador from Chad for consultations.", "Sanction")
        .says("Kenya's envoy flew to Chad for consultations with Karl Jensen.", "Consultation")
        .saysNothing("Kenya praised Chad for holding what it called free elections.", "Election")
        .says("Kenya condemned allegations by Chad.", "Accusation | actor Government of Chad")
        .saysNothing("Kenya recalled its ambassador from Chad for consultations.", "Consultation")
        .saysNothing(
            "Kenya condemned allegations by Chad.",
            "Accusation | actor Government of Kenya | actor Government of Chad")
        .saysNothing("Kenya agreed to demands by students for a vote.", "Request")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> subjectsThatAnEntryAsksFor() {
    return Told.examples()
        .says("Ethiopian soldiers have left the town.", "Retreat")
        .says("Police will look into whether Jan Kowal took bribes.", "Investigation")
        .saysNothing("Ethiopian bakers have left the town.", "Retreat")
        .saysNothing("Police will look at whether Jan Kowal took bribes.", "Investigation")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> verbs() {
    return Told.examples()
        .says("Kenya imposed sanctions on Chad.", "Sanction | no Coercion")
        .says(
            "Sanctions were imposed on Iran by France.", "Sanction | recipient Government of Iran")
        .says("Kenya called off the talks.", "Rejection | by verb:call off")
        .says("Anna Brandt spoke by phone with Jan Kowal.", "PhoneCall")
        .says("Anna Brandt spoke with Jan Kowal.", "Consultation | no PhoneCall")
        .says("Kenya fired rockets at Chad.", "Assault")
        .says("Iran released the hostages.", "Concession")
        .saysNothing("Jan Kowal fired Li Wen.", "Assault")
        .saysNothing("Nokia released its figures.", "Concession")
        .saysNothing("Anna Brandt met a deadline.", "Meeting")
        .saysNothing("Anna Brandt struck a deal with Jan Kowal.", "Assault")
        .saysNothing("Kenya shot a film with Chad.", "Assault")
        .saysNothing("Kenya beat Chad in the final.", "Assault")
        .saysNothing("Anna Brandt attended a school in Kenya.", "Meeting")
        .saysNothing("The attacking side of Kenya won.", "Assault")
        .saysNothing("Kenya is developing fast.", "Assault", "Coercion")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> nouns() {
    return Told.examples()
        .says("Kenya held an election on Sunday.", "Election")
        .says("Iran and France held talks.", "Talks")
        .says("Anna Brandt had a phone call with Jan Kowal.", "PhoneCall")
        .says("Russia launched a missile strike on Aleppo.", "Strike")
        .says("Anna Brandt paid a visit to Kenya.", "Visit")
        .saysNothing("Anna Brandt took a phone in Kenya.", "PhoneCall")
        .saysNothing("Jan Kowal had a heart attack in Kenya.", "Assault")
        .saysNothing("Teachers in Kenya began a strike.", "Strike")
        .saysNothing("Jan Kowal gave a talk in Kenya.", "Talks")
        .saysNothing("The Kenya Meeting Hall burned.", "Meeting")
        .saysNothing("Anna Brandt works in the election office of Kenya.", "Election")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> onlyWithAVerb() {
    return Told.examples()
        .says("Turkey restored ties with Egypt.", "Support")
        .saysNothing("Turkey's ties with Egypt are close.", "Support")
        .saysNothing("Anna Brandt said that Kenya matters in their ties.", "Support")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> naming() {
    return Told.examples()
        .says("Unions in Chad called a general strike.", "Protest")
        .saysNothing("Jan Kowal called the agreement a mistake.", "Agreement | Planned")
        .saysNothing("Jan Kowal called the agreement a mistake.", "Agreement | actor Jan Kowal")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> once() {
    return Told.examples()
        .saysNothing("Kenya laid the blame on Chad.", "by noun:blame")
        .saysNothing("Kenya imposed sanctions on Chad.", "by noun:sanction")
        .saysNothing("Iran signed a treaty with Chad.", "by noun:treaty")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoActsAndOnWhom() {
    return Told.examples()
        .says("Finland joined the European Union.", "Agreement | recipient European Union")
        .saysNothing("Jan Kowal joined Orbis Motors in May.", "Agreement")
        .says("Norway helped Haiti.", "Aid | recipient Government of Haiti")
        .saysNothing("The loan helped share prices, Norway said.", "Aid")
        .saysNothing(
            "Norway joined Sweden in voting for the bill.", "recipient Government of Sweden")
        .saysNothing("Orbis Motors will bid for contracts in Kenya.", "Request")
        .saysNothing("The firm provided purchase protection for Kenya.", "Aid")
        .says("Norway provided protection for Kenya.", "Aid")
        .says(
            "Canada approved a new package of sanctions against Iran.",
            "Sanction | actor Government of Canada | recipient Government of Iran")
        .saysNothing("Canada approved a new package of sanctions against Iran.", "Agreement")
        .says("Rebels killed Jan Kowal.", "Assault | recipient Jan Kowal")
        .saysNothing("The Orbis A330 jetliner crashed, killing 228 people.", "Assault")
        .saysNothing("A flood killed 20 people in Mali.", "Assault")
        .says("Jan Kowal recommended Li Wen for the post.", "Support | recipient Li Wen")
        .saysNothing("Jan Kowal recommended Li Wen for the post.", "Request")
        .says("Jan Kowal agreed with Li Wen on the plan.", "Agreement | recipient Li Wen")
        .saysNothing("Jan Kowal agreed with Li Wen's view.", "Agreement")
        .says("Jan Kowal agreed with Li Wen's view.", "Support | recipient Li Wen")
        .says("The council adopted a plan for Mali.", "Agreement")
        .saysNothing("Kenya and Chad adopted a new strategy.", "Agreement")
        .tests();
  }
}
