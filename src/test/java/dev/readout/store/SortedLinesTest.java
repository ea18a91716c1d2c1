package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedLinesTest {
  @Test
  void sortsByBytesAndTellsEachLineOnce() {
    // In UTF-16 the clef (a surrogate pair) would come before the full-width letter.
    assertThat(sorted(1 << 20, "b", "ａ", "𝄞", "a", "b")).containsExactly("a", "b", "ａ", "𝄞");
  }

  @Test
  void sortsTheSameWhenItHasToUseFiles() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      many.add("line " + (i * 7919 % 250));
    }
    String[] lines = many.toArray(String[]::new);
    assertThat(sorted(1000, lines)).hasSize(250).isEqualTo(sorted(1 << 20, lines));
  }

  @Test
  void mayBeEmpty() {
    assertThat(sorted(1 << 20)).isEmpty();
  }

  private static List<String> sorted(long memory, String... lines) {
    List<String> out = new ArrayList<>();
    try (SortedLines sorted = new SortedLines(memory)) {
      List.of(lines).forEach(sorted::add);
      sorted.read().forEachRemaining(line -> out.add(new String(line, StandardCharsets.UTF_8)));
    }
    return out;
  }
}
