package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who answers for a deed that is praised or condemned. */
class BlameTest {
  @TestFactory
  Stream<DynamicTest> whatSomebodyIsReproachedWith() {
    return Told.examples()
        .says(
            "Kenya criticized Chad over the arrest of two reporters.",
            "Coercion | actor Government of Chad | recipient two reporters")
        .says("Kenya blamed Chad for the killing of a judge.", "Assault | actor Government of Chad")
        .saysNothing(
            "Kenya criticized Chad after the arrest of two reporters.",
            "Coercion | actor Government of Chad")
        .saysNothing(
            "Kenya thanked Chad over the arrest of two reporters.",
            "Coercion | actor Government of Chad")
        .saysNothing(
            "Kenya criticized Chad over the arrest of two reporters by Mali.",
            "Coercion | actor Government of Chad")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> whoIsCondemnedForADeed() {
    return Told.examples()
        .says(
            "Kenya condemned the arrest of two judges in Chad.",
            "Accusation | actor Government of Kenya | recipient Government of Chad")
        .says(
            "Kenya expressed dismay at the killing of a judge by Chad.",
            "Accusation | recipient Government of Chad")
        .says(
            "Kenya condemned Ugandan raids on Chad.", "Accusation | recipient Government of Uganda")
        .says(
            "Kenya launched an investigation into crimes committed by Chad's rulers.",
            "Investigation | recipient Chad's rulers")
        .saysNothing("Kenya condemned the arrest of Jan Kowal.", "Accusation | recipient Jan Kowal")
        .saysNothing(
            "Kenya condemned the killing of two judges in Chad.",
            "Accusation | recipient two judges",
            "Accusation | recipient Government of Chad")
        .saysNothing(
            "Kenya welcomed the release of two hostages.", "Support | recipient two hostages")
        .tests();
  }
}
