package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Texts and what is to be read from them, as a list of tests.
 *
 * <pre>{@code
 * examples.says("Kenya accused Uganda.", "Accusation | actor Government of Kenya | no place")
 *     .saysNothing("Kenya did not accuse Uganda.", "Accusation | Happened");
 * }</pre>
 *
 * <p>A reader turns a text into findings, each a set of facts in words. An expectation lists facts
 * of one finding: {@code no place} says that none of its facts begins with "place".
 */
public final class Examples {
  private final Function<String, List<Set<String>>> reader;
  private final List<DynamicTest> tests = new ArrayList<>();

  public Examples(Function<String, List<Set<String>>> reader) {
    this.reader = reader;
  }

  /** Each of the expectations is met by one of the findings. */
  public Examples says(String text, String... expected) {
    return test(
        text,
        () -> {
          List<Set<String>> found = reader.apply(text);
          for (String each : expected) {
            assertThat(found)
                .as("%s%n  wants %s", text, each)
                .anyMatch(facts -> meets(facts, each));
          }
        });
  }

  /** No finding meets any of the expectations; without one, there is no finding at all. */
  public Examples saysNothing(String text, String... unwanted) {
    return test(
        text + " Nothing: " + String.join("; ", unwanted),
        () -> {
          List<Set<String>> found = reader.apply(text);
          if (unwanted.length == 0) {
            assertThat(found).as(text).isEmpty();
          }
          for (String each : unwanted) {
            assertThat(found)
                .as("%s%n  must not say %s", text, each)
                .noneMatch(facts -> meets(facts, each));
          }
        });
  }

  public Stream<DynamicTest> tests() {
    return tests.stream();
  }

  /** True when one finding has all facts of the expectation and none that it excludes. */
  public static boolean meets(Set<String> facts, String expectation) {
    return Stream.of(expectation.split("\\|"))
        .map(String::trim)
        .allMatch(
            part ->
                part.startsWith("no ")
                    ? facts.stream().noneMatch(fact -> isAbout(fact, part.substring(3)))
                    : facts.contains(part));
  }

  private static boolean isAbout(String fact, String what) {
    return fact.equals(what) || fact.startsWith(what + " ");
  }

  /** Facts in the order in which they are added, for readers. */
  public static Set<String> facts(String... first) {
    return new LinkedHashSet<>(List.of(first));
  }

  private Examples test(String name, org.junit.jupiter.api.function.Executable check) {
    tests.add(DynamicTest.dynamicTest(name.trim(), check));
    return this;
  }
}
