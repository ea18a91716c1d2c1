package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who or what stands behind the words of an argument. */
class BehindTest {
  @TestFactory
  Stream<DynamicTest> whoStandsBehindAThing() {
    return Told.examples()
        .says(
            "Anna Brandt praised Li Wen's candour.",
            "Support | actor Anna Brandt | recipient Li Wen")
        .says(
            "Kenya has pulled out of a pact with Chad.",
            "actor Government of Kenya | recipient Government of Chad")
        .says(
            "The United States withheld 100 million dollars in aid from Ethiopia in 2020.",
            "Sanction | actor Government of the United States | recipient Government of Ethiopia")
        .says(
            "Residents looted a warehouse belonging to the United Nations.",
            "recipient United Nations")
        .says(
            "A delegation headed by Jan Kowal visited Lima.",
            "Visit | participant A delegation | participant Jan Kowal")
        .saysNothing("Anna Brandt praised her own candour.", "recipient Anna Brandt")
        .saysNothing("Kenya pulled out of Chad.", "recipient Government of Kenya")
        .saysNothing("A delegation seen by Jan Kowal visited Lima.", "participant Jan Kowal")
        .saysNothing(
            "Residents looted a warehouse close to the United Nations.", "recipient United Nations")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoSuffersOrMoves() {
    return Told.examples()
        .says("Li Wen has been under house arrest since Monday.", "Coercion | recipient Li Wen")
        .says(
            "Opposition leader Jan Kowal was among those taken into custody.",
            "Coercion | recipient Jan Kowal")
        .says("Police cleared one of the barricades.", "Coercion | actor Police")
        .says(
            "Soldiers have been posted outside shops in Lima, where a curfew was imposed.",
            "Mobilization | actor Soldiers",
            "Coercion | place Lima")
        .saysNothing("Li Wen made the arrest on Monday.", "recipient Li Wen")
        .saysNothing("Jan Kowal was among those who arrested Li Wen.", "recipient Jan Kowal")
        .saysNothing("Kenya posted soldiers in Lima.", "actor soldiers")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> amounts() {
    return Told.examples()
        .says(
            "Anna Brandt pledged $100 million in aid for Kenya.",
            "Aid | Planned | actor Anna Brandt | recipient Government of Kenya")
        .says(
            "Japan sent hundreds of tonnes of food aid to Mali.",
            "Aid | Happened | actor Government of Japan | recipient Government of Mali")
        .saysNothing("Japan sent a report in aid of Mali's schools.", "Aid | Planned")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> peopleWhoAreOnlyCounted() {
    return Told.examples()
        .says("Nine of them were freed in Chad.", "Concession | recipient Nine")
        .says("At least 20 were killed in Mali.", "Assault | recipient At least 20 | place Mali")
        .says("Two of the soldiers were killed.", "Assault | recipient soldiers")
        .saysNothing("Nine of the sailors were freed in Chad.", "recipient Nine")
        .saysNothing("Prices were raised by 20 in Chad.", "recipient 20")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoLivesThere() {
    return Told.examples()
        .says(
            "Israel eased its closure of the West Bank on Monday.",
            "Concession | actor Government of Israel | recipient West Bank")
        .says(
            "Canada has donated $12 million for drought relief in Ethiopia.",
            "Aid | actor Government of Canada | recipient Government of Ethiopia")
        .says("A Palestinian suicide bomber blew himself up in Mali.", "Assault")
        .saysNothing(
            "A Palestinian suicide bomber blew himself up in Mali.",
            "actor Government of Palestine")
        .saysNothing("Canada pledged food in Geneva.", "Aid | recipient Government of Switzerland")
        .saysNothing("Canada gave food to Mali at a port in Chad.", "recipient Government of Chad")
        .tests();
  }
}
