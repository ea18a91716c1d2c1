package dev.readout.extract;

import dev.readout.analyse.Examples;
import dev.readout.analyse.Models;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words between quotation marks, as they stand. */
class QuotesTest {
  @TestFactory
  Stream<DynamicTest> quotes() {
    return new Examples(QuotesTest::facts)
        .says("\"We will go home,\" she said.", "We will go home,")
        .says("“We will go home”, she said.", "We will go home")
        .says("She said: \"It's a 5-year plan.\"", "It's a 5-year plan.")
        .says("She said the war was \"cruel and long\" on Friday.", "cruel and long")
        .says("She said: \"We will go home.", "We will go home.")
        .saysNothing("She said they would go home.")
        .saysNothing("She called the \"plan\" good.")
        .saysNothing("She said the rebels' homes weren't theirs.")
        .saysNothing("She stood 5'11 tall.")
        .saysNothing("She said \"\" twice.")
        .tests();
  }

  private static List<Set<String>> facts(String text) {
    return Models.analyse(text).sentences().stream()
        .flatMap(
            sentence ->
                Quotes.in(sentence).stream().map(quote -> Examples.facts(quote.in(sentence))))
        .toList();
  }
}
