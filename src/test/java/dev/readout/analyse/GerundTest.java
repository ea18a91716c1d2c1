package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GerundTest {
  @Test
  void aVerbBeforeANameIsNoAdjective() {
    AnalysedSentence sentence =
        Models.analyse("Before meeting Jan Kowal, Anna Brandt visited Kenya.").sentences().get(0);
    assertThat(sentence.tree().relation(1)).isEqualTo("advcl");
    assertThat(sentence.tree().governor(3)).isEqualTo(1);
    assertThat(sentence.tree().relation(0)).isEqualTo("mark");
  }

  @Test
  void anAdjectiveOfACommonNounStaysOne() {
    AnalysedSentence sentence =
        Models.analyse("Anna Brandt left after growing protests in Kenya.").sentences().get(0);
    assertThat(sentence.tree().relation(4)).isEqualTo("amod");
  }

  @TestFactory
  Stream<DynamicTest> openings() {
    return RepairsTest.trees()
        .says(
            "Citing people familiar with the deal, The Daily Mirror reported that Jan Kowal left.",
            "obj people < Citing",
            "nsubj Mirror < reported")
        .saysNothing("Leading officials reported that Jan Kowal left.", "obj officials < Leading")
        .tests();
  }
}
