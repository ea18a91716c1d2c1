package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which earlier telling a definite one goes back to. */
class BackreferencesTest {
  @TestFactory
  Stream<DynamicTest> tellings() {
    return Told.examples()
        .says("Rebels attacked Chad on Monday. The attack angered Kenya.", "Assault | same 1")
        .says("Anna Brandt met Jan Kowal. The meeting in Oslo lasted hours.", "Meeting | same 1")
        .says(
            "Rebels attacked Chad. Rebels attacked Mali. The attack on Chad lasted hours.",
            "Assault | same 1")
        .says(
            "Russia launched a missile strike on Aleppo. The attack lasted hours.",
            "Assault | same 1")
        .says(
            "Anna Brandt met Jan Kowal on Monday. Monday's meeting lasted hours.",
            "Meeting | same 1")
        .says(
            "Anna Brandt spoke by phone with Jan Kowal. The call took an hour.",
            "PhoneCall | same 1")
        .saysNothing("Anna Brandt met Jan Kowal. The call took an hour.", "PhoneCall")
        .saysNothing("Anna Brandt spoke by phone with Jan Kowal. The car took an hour.", "same 1")
        .saysNothing("Rebels attacked Chad. The attack on Mali lasted hours.", "same 1")
        .saysNothing("Rebels attacked Chad. An attack on Mali lasted hours.", "same 1")
        .saysNothing("Rebels attacked Chad on Monday. Friday's attack angered Kenya.", "same 1")
        .saysNothing("Anna Brandt met Jan Kowal. The attack on Mali lasted hours.", "same 1")
        .saysNothing("Anna Brandt met Jan Kowal. Anna Brandt met Li Wen.", "same 1")
        .saysNothing("Rebels attacked Chad. The missile strike on Mali lasted hours.", "same 1")
        .saysNothing("Anna Brandt met Jan Kowal. The visit by Li Wen to Oslo was short.", "same 1")
        .tests();
  }
}
