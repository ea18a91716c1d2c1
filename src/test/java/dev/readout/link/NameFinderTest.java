package dev.readout.link;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which words are names, and of what. */
class NameFinderTest {
  @TestFactory
  Stream<DynamicTest> theWholeArticle() {
    return Linked.examples()
        .says("A ship sank off Rhodes.", "Rhodes | a Place")
        .says(
            "Anna Brandt-Kowal left. Brandt-Kowal had 57 percent.",
            "Brandt-Kowal | means Anna Brandt-Kowal")
        .says("In Washington, State Department officials left.", "Washington | named")
        .says("The campaign group Hutan Kita left.", "Hutan Kita | a Organization")
        .says("The opposition figure Mu Sovannara left.", "Mu Sovannara | a Person")
        .saysNothing("In Washington, State Department officials left.", "Washington, State")
        .saysNothing("Anna Brandt left. Kenya has trust in Brandt.", "Brandt | a Place")
        .saysNothing("Thai and Cambodian soldiers left.", "Thai | a Organization")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> names() {
    return Linked.examples()
        .says("Anna Brandt left.", "Anna Brandt | named | a Person")
        .says("Mrs. Brandt left Oslo.", "Brandt | a Person", "Oslo | named | place Oslo")
        .says("Colonel Okafor left.", "Okafor | named | a Person")
        .says("Ünal Yıldırım met Łukasz Wójcik.", "Łukasz Wójcik | named | a Person")
        .says("The Bank of Kenya closed.", "Bank of Kenya | a Organization")
        .says("The United Nations sent troops.", "United Nations | named | a Organization")
        .says("Kenya's voters left.", "Kenya | named | means Government of Kenya | place Kenya")
        .says("South Korea met North Korea.", "South Korea", "North Korea")
        .says("Sydney Brandt left.", "Sydney Brandt | a Person")
        .saysNothing("The Bank of Kenya closed.", "Kenya")
        .saysNothing("Sydney Brandt left.", "Sydney", "a City")
        .saysNothing("The nice weather may turn.", "named")
        .saysNothing("Reading is fun, and mobile phones are nice.", "named")
        .saysNothing("Polish troops left.", "Polish | named")
        .saysNothing("Kenya's voters left.", "Kenya's")
        .saysNothing("South Korea met North Korea.", "Korea")
        .saysNothing("Colonel Okafor left.", "Colonel Okafor")
        .saysNothing("On Monday the parliament met.", "Monday")
        .saysNothing("Police seized drugs in March.", "March")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> surnamesOfThoseNamedInFull() {
    return Linked.examples()
        .says(
            "Xi Jinping met Jan Kowal in Beijing. Kowal invited Xi to visit Poland next year.",
            "Xi | sentence 2 | means Xi Jinping")
        .saysNothing("Kowal spoke on the Xi particle in Poland.", "Xi | a Person")
        .saysNothing("Xi Jinping met Jan Kowal. Kowal opened the Xi Hu Park.", "Xi | sentence 2")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> wordsThatBeginASentence() {
    return Linked.examples()
        .says(
            "Zelmart closed its shops. Workers at Zelmart protested.",
            "Zelmart | sentence 1 | named")
        .saysNothing("Missiles pounded a port in Kenya.", "Missiles | named")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> namesInARow() {
    return Linked.examples()
        .says(
            "Sanctions by the United States, European Union and United Nations hurt Chad.",
            "European Union | named",
            "United Nations | named")
        .says("Bosnia and Herzegovina voted.", "Bosnia and Herzegovina | named")
        .saysNothing("The Kenya and Chad Friendship Society met.", "Chad | named")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> hyphenatedPairs() {
    return Linked.examples()
        .says(
            "Anna Brandt met Jan Kowal. The Brandt-Kowal talks ended.",
            "Brandt | sentence 2 | means Anna Brandt")
        .saysNothing("Maria Torres-Vega met Jan Kowal.", "Torres", "Vega")
        .saysNothing("Anna Brandt met Jan Kowal. The Torres-Vega law passed.", "Vega", "Torres")
        .tests();
  }
}
