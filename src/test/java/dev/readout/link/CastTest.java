package dev.readout.link;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whose name it is: chains of surnames within an article, and the authority's bearers. */
class CastTest {
  @TestFactory
  Stream<DynamicTest> surnames() {
    return Linked.examples()
        .says("Anna Brandt left. Brandt was ill.", "Brandt | sentence 2 | means Anna Brandt")
        .says("Brandt met Kowal. Anna Brandt was ill.", "Brandt | sentence 1 | means Anna Brandt")
        .says("President Anna Brandt left. Mrs. Brandt was ill.", "Brandt | means Anna Brandt")
        .says("Ingrid Sørensen left. Sørensen was ill.", "Sørensen | means Ingrid Sørensen")
        .says("Anna Maria Brandt left. Anna Brandt was ill.", "Anna Brandt | a Person")
        .says("Kowal left.", "Kowal | means Kowal | a Person")
        .saysNothing("Anna Brandt left. Kowal was ill.", "Kowal | means Anna Brandt")
        .saysNothing("Anna Brandt left. Brandtner was ill.", "Brandtner | means Anna Brandt")
        .saysNothing("Anna Brandt met Jan Kowal. Brandt left.", "Brandt | means Jan Kowal")
        .saysNothing("Anna Brandt left. Oslo was calm.", "Oslo | a Person")
        .saysNothing("Jordan Brandt left. Jordan attacked Syria.", "Jordan | means Jordan Brandt")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> knownBearers() {
    return Linked.examples()
        .says("Macron spoke in Paris.", "Macron | means Emmanuel Macron | country france")
        .says("Emmanuel Macron spoke.", "Emmanuel Macron | means Emmanuel Macron")
        .saysNothing("Luc Macron, a baker, spoke. Macron left.", "means Emmanuel Macron")
        .saysNothing("Baker Jean Scholz spoke. Scholz left.", "means Olaf Scholz")
        .says("Tayyip Erdogan spoke.", "Tayyip Erdogan | means Recep Tayyip Erdoğan")
        .saysNothing("Ahmet Erdogan spoke.", "means Recep Tayyip Erdoğan")
        .saysNothing("Macron spoke in Paris.", "Macron | means Macron")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> bearersOfOneName() {
    return Linked.examples()
        .says("Jordan said King Abdullah left.", "King Abdullah | means Abdullah II of Jordan")
        .says("Malaysia said King Abdullah left.", "King Abdullah | means Abdullah of Pahang")
        .saysNothing("Jordan said King Abdullah left.", "means Abdullah of Pahang")
        .saysNothing("King Mohammed Haddad left.", "means Mohammed VI")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> statesAndSeats() {
    return Linked.examples()
        .says("The United States praised Georgia.", "Georgia | means Government of Georgia")
        .says("Moscow denied it.", "Moscow | means Government of Russia | place Moscow")
        .says("The U.S. confirmed it.", "U.S. | means Government of the United States")
        .says("The Kremlin denied it.", "Kremlin")
        .says("Kenya left.", "Kenya | means Government of Kenya | place Kenya")
        .says(
            "Mali and Burkina Faso have written to the envoy.",
            "Burkina Faso | means Government of Burkina Faso")
        .saysNothing("Mali and Burkina Faso have written to the envoy.", "Burkina Faso | a Person")
        .saysNothing("Lyon denied it.", "Lyon | a Government")
        .saysNothing("Anna Moscow denied it.", "means Government of Russia")
        .saysNothing("Munich was calm.", "means Government of Germany")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> titlesThatDisagree() {
    return Linked.examples()
        .says("President Macron spoke in Paris.", "Macron | means Emmanuel Macron")
        .says("Mr. Macron spoke in Paris.", "Macron | means Emmanuel Macron")
        .saysNothing("Colonel Macron spoke in Paris.", "means Emmanuel Macron")
        .saysNothing("Judge Macron spoke in Paris.", "means Emmanuel Macron")
        .saysNothing("Ambassador Macron spoke in Paris.", "means Emmanuel Macron")
        .saysNothing("Defence Minister Macron spoke in Paris.", "means Emmanuel Macron")
        .saysNothing("Mr. Mácron spoke in Paris.", "means Emmanuel Macron")
        .tests();
  }
}
