package dev.readout.link;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A state that acts, or the place of the same name. */
class ReadingsTest {
  @TestFactory
  Stream<DynamicTest> readings() {
    return Linked.examples()
        .says(
            "Oslo accused Moscow.",
            "Oslo | reads Government of Norway",
            "Moscow | reads Government of Russia")
        .says("Anna Brandt met Jan Kowal in Oslo.", "Oslo | reads Oslo")
        .says("Anna Brandt flew to Kenya.", "Kenya | reads Kenya")
        .says("Iran was attacked by Iraq.", "Iraq | reads Government of Iraq")
        .says("Kenya's voters left.", "Kenya | reads Government of Kenya")
        .says("Iran held talks with France.", "France | reads Government of France")
        .says("Rebels from Chad left.", "Chad | reads Chad")
        .saysNothing("Anna Brandt met Jan Kowal in Oslo.", "reads Government of Norway")
        .saysNothing("Anna Brandt flew to Kenya.", "reads Government of Kenya")
        .saysNothing("Rebels near Moscow left.", "reads Government of Russia")
        .saysNothing("Oslo accused Moscow.", "reads Oslo", "reads Moscow")
        .saysNothing("Lyon is near Paris.", "reads Government of France")
        .saysNothing("The people of Kenya left.", "reads Government of Kenya")
        .saysNothing("A ship sank near Spain.", "reads Government of Spain")
        .tests();
  }
}
