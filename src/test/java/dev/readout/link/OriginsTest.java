package dev.readout.link;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Of which country somebody is. */
class OriginsTest {
  @TestFactory
  Stream<DynamicTest> titles() {
    return Linked.examples()
        .says("Polish Foreign Minister Jan Kowal left.", "Jan Kowal | country poland")
        .says("Poland's foreign minister Jan Kowal left.", "Jan Kowal | country poland")
        .says("U.S. Deputy Secretary of Energy Li Wen left.", "Li Wen | country united-states")
        .says("Turkish journalist Omar Haddad left.", "Omar Haddad | country turkey")
        .says("Kowal left. Polish President Jan Kowal smiled.", "Kowal | country poland")
        .saysNothing("Poland expert Jan Kowal left.", "Jan Kowal | country poland")
        .saysNothing("Polish analyst Jan Kowal left.", "Jan Kowal | country poland")
        .saysNothing("In Poland, Jan Kowal left.", "Jan Kowal | country poland")
        .saysNothing("Jan Kowal met Polish miners.", "Jan Kowal | country poland")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> bodies() {
    return Linked.examples()
        .says("Russian manufacturer Volga Motors left Kenya.", "Volga Motors | country russia")
        .saysNothing("Russian miners praised Volgatek.", "Volgatek | country russia")
        .saysNothing("Russia bank Volgatek left Kenya.", "Volgatek | country russia")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> apposition() {
    return Linked.examples()
        .says("Jan Kowal, the Polish foreign minister, left.", "Jan Kowal | country poland")
        .says("Jan Kowal, Poland's president, left.", "Jan Kowal | country poland")
        .says("Jan Kowal, a senior Polish official, left.", "Jan Kowal | country poland")
        .saysNothing("Jan Kowal, Polish miners and Li Wen left.", "Jan Kowal | country poland")
        .saysNothing("To Jan Kowal, Poland is a home.", "Jan Kowal | country poland")
        .saysNothing("Jan Kowal, a Poland expert, left.", "Jan Kowal | country poland")
        .tests();
  }
}
