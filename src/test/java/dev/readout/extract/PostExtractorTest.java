package dev.readout.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Offices held. */
class PostExtractorTest {
  @TestFactory
  Stream<DynamicTest> posts() {
    return Told.examples()
        .says(
            "German Foreign Minister Anna Brandt met Li Wen.",
            "Post | holder Anna Brandt | title Foreign Minister | of Germany")
        .says(
            "Germany's Chancellor Anna Brandt met Li Wen.",
            "Post | holder Anna Brandt | title Chancellor | of Germany")
        .says(
            "U.S. President Maria Torres met Li Wen.",
            "Post | holder Maria Torres | title President | of United States")
        .says(
            "Polish Prime Minister Jan Kowal's car met Li Wen.",
            "Post | holder Jan Kowal | title Prime Minister | of Poland")
        .says(
            "Li Wen met Kenyan President Omar Haddad in Oslo.",
            "Post | holder Omar Haddad | of Kenya")
        .saysNothing("Former German Chancellor Anna Brandt met Li Wen.", "Post")
        .says(
            "Polish envoy Jan Kowal met Li Wen.",
            "Post | holder Jan Kowal | title Envoy | of Poland")
        .saysNothing("Polish envoy Jan Kowal met Li Wen.", "Post | title Ambassador")
        .saysNothing("German singer Anna Brandt met Li Wen.", "Post")
        .saysNothing("President Anna Brandt met Li Wen.", "Post")
        .saysNothing("Then German Chancellor Anna Brandt met Li Wen.", "Post")
        .saysNothing("German Chancellor Anna Brandt met Li Wen.", "Post | holder Li Wen")
        .saysNothing("The German chancellor met Anna Brandt.", "Post | holder Anna Brandt")
        .saysNothing("German troops met President Anna Brandt.", "Post | of Germany")
        .tests();
  }
}
