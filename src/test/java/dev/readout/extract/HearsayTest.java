package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What unnamed people lay at somebody's door. */
class HearsayTest {
  @TestFactory
  Stream<DynamicTest> bystanders() {
    return Told.examples()
        .says("Survivors said militiamen torched the town of Gao.", "Assault | Alleged")
        .says("Residents said the army of Chad shelled Gao.", "Assault | Alleged")
        .says("The army of Mali said rebels shelled Gao.", "Assault | Happened")
        .says("Residents said the town of Gao was shelled.", "Assault | Happened")
        .says("Residents said Jan Kowal met Anna Brandt.", "Meeting | Happened")
        .saysNothing("Survivors said militiamen torched the town of Gao.", "Assault | Happened")
        .tests();
  }
}
