package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A noun and its verb tell one event when nothing speaks against it. */
class OneEventTest {
  @TestFactory
  Stream<DynamicTest> whoseWordsTheyAre() {
    return Told.examples()
        .says("Jan Kowal spoke in a televised speech on Monday.", "Statement | speaker Jan Kowal")
        .says(
            "Jan Kowal presented a plan after Orbis Motors issued a declaration of bankruptcy.",
            "Statement | speaker Orbis Motors")
        .saysNothing(
            "Jan Kowal presented a plan after a declaration by Chad.",
            "Statement | speaker Government of Chad | same 1",
            "Statement | speaker Jan Kowal | same 1")
        .tests();
  }
}
