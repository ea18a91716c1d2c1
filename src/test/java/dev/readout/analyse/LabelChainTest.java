package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelChainTest {
  private static final double[] FREE = {0, 0, 0, 0};

  private final LabelChain chain = new LabelChain(2, 2);

  @Test
  void takesForEachWordTheBestWhenPairsDoNotMatter() {
    chain.add(new double[] {1, 2}, FREE);
    chain.add(new double[] {2, 1}, FREE);
    assertThat(chain.best()).containsExactly(1, 0);
  }

  @Test
  void takesALesserLabelForTheSakeOfTheNext() {
    chain.add(new double[] {2, 1}, FREE);
    chain.add(new double[] {0, 0}, new double[] {0, 0, 0, 5});
    assertThat(chain.best()).containsExactly(1, 1);
  }

  @Test
  void beginsAfterTheFirstLabel() {
    chain.add(new double[] {0, 0}, new double[] {0, 1, 9, 0});
    assertThat(chain.best()).containsExactly(1);
  }

  @Test
  void prefersTheFirstOfLabelsAsGoodAsEachOther() {
    chain.add(new double[] {1, 1}, FREE);
    assertThat(chain.best()).containsExactly(0);
  }
}
