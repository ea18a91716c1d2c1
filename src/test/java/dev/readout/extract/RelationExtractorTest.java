package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Predecessors, opponents, employers. */
class RelationExtractorTest {
  @TestFactory
  Stream<DynamicTest> relations() {
    return Told.examples()
        .says(
            "Jan Kowal thanked his predecessor, Anna Brandt.", "Jan Kowal predecessor Anna Brandt")
        .says("Jan Kowal met his rival, Anna Brandt, in Oslo.", "Jan Kowal opponent Anna Brandt")
        .says(
            "Jan Kowal's rival, Maria Torres, won the election.", "Jan Kowal opponent Maria Torres")
        .says("ZNN's Omar Haddad met Li Wen.", "Omar Haddad worksFor ZNN")
        .saysNothing("Jan Kowal met his friend, Anna Brandt.", "Relation")
        .saysNothing(
            "Jan Kowal thanked his predecessor, Anna Brandt.", "Anna Brandt predecessor Jan Kowal")
        .saysNothing("A predecessor, Anna Brandt, met Jan Kowal.", "Relation")
        .saysNothing("Germany's Anna Brandt met Li Wen.", "Relation")
        .saysNothing("Anna Brandt's correspondent Omar Haddad met Li Wen.", "Relation")
        .saysNothing("Reuters said Omar Haddad met Li Wen.", "Relation")
        .tests();
  }
}
