package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom a noun phrase stands for, and the places around a word. */
class PassageTest {
  @TestFactory
  Stream<DynamicTest> bodiesByTheNameInThem() {
    return Told.examples()
        .says("The ruling Dawn party rejected the offer.", "Rejection | actor Dawn party")
        .saysNothing("The ruling party rejected the offer.", "actor Dawn party")
        .saysNothing(
            "Mali's army praised Kenya. Kenya asked the council to lift the ban.",
            "Request | recipient Armed Forces of Mali")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> namesBesideDescriptions() {
    return Told.examples()
        .says(
            "Kenya killed Chad's top general, Omar Haddad, in Gao.",
            "Assault | recipient Omar Haddad")
        .saysNothing(
            "Kenya killed Chad's top general, Omar Haddad, in Gao.",
            "Assault | recipient Government of Chad")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> firmsOfACountry() {
    return Told.examples()
        .saysNothing(
            "Kenya signed an agreement with the Russian manufacturer Velmash.",
            "recipient Government of Russia")
        .says(
            "Kenya signed an agreement with Russian officials.",
            "Agreement | actor Government of Kenya | recipient Russian officials")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> troopsOfTwoStates() {
    return Told.examples()
        .says(
            "Ethiopian and Kenyan troops clashed near the frontier.",
            "Assault | participant Government of Ethiopia | participant Government of Kenya")
        .says("Turkey reopened its embassy in Egypt.", "Support | recipient Government of Egypt")
        .saysNothing(
            "Ethiopian troops and a Kenyan bishop left Gao.", "Assault | actor Government of Kenya")
        .saysNothing(
            "Ethiopian troops attacked a Kenyan camp.", "Assault | actor Government of Kenya")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> placesBesideAPlace() {
    return Told.examples()
        .says("Gunmen attacked a bus in a suburb of Nairobi.", "Assault | place Nairobi")
        .says("Gunmen attacked a bus at a market in Nairobi.", "Assault | place Nairobi")
        .saysNothing("Gunmen attacked a bus in a tale of Nairobi.", "place Nairobi")
        .saysNothing("Gunmen attacked a bus after a vote in Nairobi.", "Assault | place Nairobi")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> placesBesideThoseMet() {
    return Told.examples()
        .says(
            "Chilean minister Pilar Ocampo met her Peruvian counterpart, Alonso Bermejo, in Arica"
                + " on Monday.",
            "Meeting | participant Pilar Ocampo | participant Alonso Bermejo | place Arica")
        .says("Pilar Ocampo met Karl Jensen in Oslo.", "Meeting | place Oslo")
        .says("Pilar Ocampo met the envoy, Karl Jensen, in Nairobi.", "Meeting | place Nairobi")
        .says("Kofi Mensah held talks with Karl Jensen in Accra.", "Talks | place Accra")
        .saysNothing("Pilar Ocampo met Karl Jensen of Oslo.", "Meeting | place Oslo")
        .saysNothing("Kenya supported Karl Jensen in Oslo.", "Meeting")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> townsBeforeThings() {
    return Told.examples()
        .says("Moscow's envoys signed a contract with Orbis Motors.", "Agreement")
        .saysNothing(
            "Jan Kowal praised a Moscow design centre that has a contract with Orbis Motors.",
            "actor Government of Russia")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoseADeedIs() {
    return Told.examples()
        .says("Kenya praised Chad's handling of the crisis.", "recipient Government of Chad")
        .says("Kenya praised the policies of Sudan.", "Support | recipient Government of Sudan")
        .saysNothing(
            "Kenya praised Chad's handling of the Velmash deal.", "Support | recipient Velmash")
        .saysNothing(
            "Jan Kowal defended Chad's consideration of Orbis Motors.",
            "Support | recipient Orbis Motors")
        .tests();
  }
}
