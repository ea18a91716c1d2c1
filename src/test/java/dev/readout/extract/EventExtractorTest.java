package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ordinals, places, topics, quotes: what is told of an event beside who and when. */
class EventExtractorTest {
  @TestFactory
  Stream<DynamicTest> ordinals() {
    return Told.examples()
        .says("Iran and France held third talks in Oslo.", "Talks | ordinal 3")
        .says("Anna Brandt had a second phone call with Jan Kowal.", "PhoneCall | ordinal 2")
        .says("Anna Brandt paid her first visit to Kenya.", "Visit | ordinal 1")
        .saysNothing("Iran and France held talks.", "Talks | ordinal 1")
        .saysNothing("The second man met Anna Brandt.", "Meeting | ordinal 2")
        .saysNothing("Anna Brandt met Jan Kowal on the third floor.", "Meeting | ordinal 3")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> counterparts() {
    return Told.examples()
        .says(
            "Anna Brandt praised the treaty of 1951 in a telephone call with her counterpart, Jan "
                + "Kowal.",
            "PhoneCall | participant Anna Brandt | participant Jan Kowal")
        .saysNothing(
            "Anna Brandt praised the call of Karl Jensen with her counterpart, Jan Kowal.",
            "PhoneCall | participant Anna Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> lastWords() {
    return Told.examples()
        .says(
            "The frigate had been enforcing United Nations sanctions against Iran, the Kenyan "
                + "defence ministry said in a statement.",
            "Statement | speaker Defence Ministry of Kenya")
        .says(
            "Chad shelled a camp in Mali on Friday, Anna Brandt said.",
            "Strike | place Mali | source Anna Brandt")
        .saysNothing(
            "The frigate had been enforcing United Nations sanctions against Iran, the Kenyan "
                + "defence ministry said in a statement.",
            "Statement | speaker United Nations")
        .saysNothing(
            "After Chad shelled a camp, Anna Brandt said no.", "Strike | source Anna Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> places() {
    return Told.examples()
        .says("Anna Brandt met Jan Kowal in Oslo.", "Meeting | place Oslo")
        .says("In Oslo, Anna Brandt met Jan Kowal.", "Meeting | place Oslo")
        .says("Iran and France held talks in Vienna.", "Talks | place Vienna")
        .says("Anna Brandt visited Kenya.", "Visit | place Kenya")
        .says("Protesters marched in Cairo.", "Protest | place Cairo")
        .saysNothing("Anna Brandt met Jan Kowal.", "place Oslo")
        .saysNothing("Anna Brandt, who lives in Oslo, met Jan Kowal.", "Meeting | place Oslo")
        .saysNothing("Anna Brandt said in Oslo that rebels attacked Chad.", "Assault | place Oslo")
        .saysNothing("Anna Brandt met Jan Kowal in March.", "place March")
        .saysNothing("Anna Brandt visited Kenya.", "participant Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> topics() {
    return Told.examples()
        .says("Anna Brandt met Jan Kowal to discuss Syria.", "Consultation | about Syria")
        .says("Iran and France held talks on Syria.", "Talks | about Syria")
        .says("Anna Brandt said Jan Kowal left.", "Statement | about Jan Kowal")
        .saysNothing(
            "Anna Brandt spoke with Jan Kowal about Syria.", "participant Government of Syria")
        .saysNothing("Iran and France held talks on Syria.", "participant Government of Syria")
        .saysNothing("Anna Brandt said she left Syria.", "Statement | about Anna Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> quotes() {
    return Told.examples()
        .says(
            "Anna Brandt said: \"We will go home.\"",
            "Statement | speaker Anna Brandt | quote We will go home.")
        .says(
            "Anna Brandt told Jan Kowal that \"the war must end.\"",
            "Statement | addressee Jan Kowal | quote the war must end.")
        .saysNothing("Anna Brandt said they would go home.", "Statement | quote they would go home")
        .saysNothing(
            "Anna Brandt met Jan Kowal after \"a long day.\"", "Meeting | quote a long day.")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> nothing() {
    return Told.examples()
        .saysNothing("Rain fell.")
        .saysNothing("The garden in Oslo has a big tree.")
        .saysNothing("Talks were long.")
        .saysNothing("")
        .saysNothing("12 34 --- ???")
        .tests();
  }
}
