package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Kenya 's army left", by hand. */
class TreeTest {
  private final Tree tree =
      Tree.of(new int[] {2, 0, 3, Tree.ROOT}, new String[] {"nmod:poss", "case", "nsubj", "root"});

  @Test
  void knowsGovernorsAndChildren() {
    assertThat(tree.governor(0)).isEqualTo(2);
    assertThat(tree.children(2)).containsExactly(0);
    assertThat(tree.children(3, "nsubj")).containsExactly(2);
    assertThat(tree.children(3, "obj")).isEmpty();
  }

  @Test
  void takesSubtypesForTheirType() {
    assertThat(tree.is(0, "nmod")).isTrue();
    assertThat(tree.is(0, "nmod:poss")).isTrue();
    assertThat(tree.is(0, "nm")).isFalse();
    assertThat(tree.is(2, "nsubj:pass")).isFalse();
  }

  @Test
  void governsFromAfar() {
    assertThat(tree.governs(3, 1)).isTrue();
    assertThat(tree.governs(1, 3)).isFalse();
    assertThat(tree.governs(2, 2)).isFalse();
  }

  @Test
  void isNotParsedWhenEmpty() {
    assertThat(Tree.NONE.isParsed()).isFalse();
    assertThat(tree.isParsed()).isTrue();
  }
}
