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
        .says(
            "Kenya will not send troops to Chad, its defence minister said.",
            "Statement | Rejection | Happened",
            "Mobilization | DidNotHappen")
        .says(
            "Kenya could attack Chad unless it frees the sailors, Kenyan officials warned.",
            "Statement | Threat | recipient Government of Chad")
        .says(
            "Kenya said it would close the pipeline unless Chad paid.",
            "Statement | Threat | recipient Government of Chad")
        .says("Kenya said it would retaliate if its soldiers came to harm.", "Statement | Threat")
        .says(
            "Jan Kowal, head of the Mill union, spoke. He warned that the union would stage a "
                + "walkout unless wages rose.",
            "Statement | Threat")
        .saysNothing("Kenya said it would open a school if money came.", "Statement | Threat")
        .saysNothing(
            "Jan Kowal warned that Chad would stage a walkout unless wages rose.",
            "Statement | Threat")
        .saysNothing("Kenya could attack Chad, Ugandan officials warned.", "Statement | Threat")
        .saysNothing("Kenya warned that Chad could attack Uganda.", "Statement | Threat")
        .saysNothing("Kenya said it would close the pipeline.", "Statement | Threat")
        .saysNothing("Kenya said it would not close the pipeline.", "Statement | Threat")
        .saysNothing("Kenya said Chad would close the pipeline unless Mali paid.", "Threat")
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
