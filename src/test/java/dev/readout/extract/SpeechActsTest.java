package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a statement does beside stating. */
class SpeechActsTest {
  @TestFactory
  Stream<DynamicTest> acts() {
    return Told.examples()
        .says(
            "Kenya said Uganda had shelled a town.",
            "Statement | Accusation | speaker Government of Kenya | recipient Government of Uganda")
        .says("Kenya said it would send aid to Chad.", "Statement | Agreement")
        .says("Kenya said it would attack Chad.", "Statement | Threat")
        .says("Kenya said it would not meet Chad.", "Statement | Rejection")
        .saysNothing("Kenya said Uganda had sent aid.", "Statement | Accusation")
        .saysNothing("Kenya said rebels had shelled a town.", "Statement | Accusation")
        .saysNothing("Kenya said it had sent aid to Chad.", "Statement | Agreement")
        .saysNothing("Kenya said Uganda would send aid to Chad.", "Statement | Agreement")
        .saysNothing("Kenya said it had not met Chad.", "Statement | Rejection")
        .saysNothing("Kenya said Uganda would attack Chad.", "Statement | Threat")
        .saysNothing("Kenya did not say Uganda had shelled a town.", "Statement | Accusation")
        .saysNothing("Kenya said Uganda had not shelled a town.", "Statement | Accusation")
        .tests();
  }
}
