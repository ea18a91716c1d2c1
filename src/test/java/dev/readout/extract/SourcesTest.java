package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who says so, and who relayed it. */
class SourcesTest {
  @TestFactory
  Stream<DynamicTest> semicolons() {
    return Told.examples()
        .says("Kenya accused Uganda of lying; Uganda denied it.", "Accusation")
        .saysNothing(
            "Kenya accused Uganda of lying; Uganda denied it.",
            "Accusation | source Government of Uganda")
        .saysNothing(
            "Iran agreed to release four men, while Kenya insisted on a vote.",
            "Statement | source Government of Iran")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoIsQuoted() {
    return Told.examples()
        .says(
            "Interfax quoted Anna Brandt as saying that Iran attacked Israel.",
            "Statement | speaker Anna Brandt | source Interfax",
            "Assault | source Anna Brandt | via Interfax")
        .says(
            "\"We will not leave,\" Reuters quoted Jan Kowal as saying.",
            "Statement | speaker Jan Kowal | source Reuters")
        .says(
            "Anna Brandt was quoted by Reuters as saying that Iran attacked Israel.",
            "Assault | source Anna Brandt")
        .saysNothing(
            "Interfax quoted Anna Brandt as saying that Iran attacked Israel.",
            "Statement | speaker Interfax | source Interfax",
            "Assault | source Interfax")
        .saysNothing("Kenya regarded Iran as leading the bloc.", "source Government of Iran")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> asidesAfterTheSubject() {
    return Told.examples()
        .says("Iran, Anna Brandt said, attacked Israel on Monday.", "Assault | source Anna Brandt")
        .says(
            "The pact, Jan Kowal added, puts in writing what Iran and Kenya agreed in talks.",
            "Talks | source Jan Kowal")
        .saysNothing(
            "Anna Brandt said so, and Iran attacked Israel.", "Assault | source Anna Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> speakers() {
    return Told.examples()
        .says("Anna Brandt said Iran attacked Israel.", "Assault | source Anna Brandt | no via")
        .says("Iran attacked Israel, Anna Brandt said.", "Assault | source Anna Brandt")
        .says("Iran attacked Israel, the minister said on Friday.", "Assault | Happened")
        .says("Iran attacked Israel, according to Reuters.", "Assault | source Reuters")
        .says("According to Reuters, Iran attacked Israel.", "Assault | source Reuters")
        .says("The Kremlin confirmed that Iran attacked Israel.", "Assault | source Kremlin")
        .says(
            "Reuters reported that Anna Brandt said Iran attacked Israel.",
            "Assault | source Anna Brandt | via Reuters",
            "Statement | speaker Anna Brandt | source Reuters")
        .says("Iran reportedly attacked Israel.", "Assault | unnamed | no source")
        .saysNothing("Iran attacked Israel.", "source Iran", "unnamed")
        .saysNothing("Anna Brandt said Iran attacked Israel.", "Statement | source Anna Brandt")
        .saysNothing(
            "Anna Brandt met Jan Kowal, who said Iran attacked Israel.",
            "Meeting | source Jan Kowal")
        .saysNothing(
            "Anna Brandt thanked Jan Kowal after Iran attacked Israel.",
            "Assault | source Anna Brandt")
        .saysNothing(
            "Iran attacked Israel, according to Reuters.",
            "Assault | unnamed",
            "Assault | via Reuters")
        .saysNothing(
            "Reuters reported that Iran attacked Israel and Li Wen left.",
            "Assault | source Li Wen")
        .saysNothing(
            "Iran attacked Israel and Anna Brandt said nothing.", "Assault | source Anna Brandt")
        .saysNothing(
            "Iran reportedly attacked Israel. Anna Brandt visited Oslo.", "Visit | unnamed")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> chains() {
    return Told.examples()
        .says(
            "Iran attacked Israel, Reuters reported, citing two diplomats.",
            "Assault | source two diplomats | via Reuters")
        .says(
            "Reuters, quoting a Turkish official, said that Iran attacked Israel.",
            "Assault | source a Turkish official | via Reuters")
        .says(
            "According to the Reuters news agency, which quoted a Turkish official, Iran attacked"
                + " Israel.",
            "Assault | source a Turkish official | via Reuters")
        .says(
            "Kenya is sending troops to guard the bridge at Oslo, the African Union said.",
            "source African Union")
        .saysNothing(
            "Reuters said that Iran attacked Israel, citing the war.", "Assault | via Reuters")
        .saysNothing(
            "Anna Brandt met Jan Kowal, citing a Turkish official.",
            "Meeting | source a Turkish official")
        .saysNothing(
            "Kenya is sending troops to guard the bridge at Oslo, the African Union said.",
            "Statement | source Government of Kenya",
            "Statement | source African Union")
        .tests();
  }
}
