package dev.readout.link;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** "the German chancellor": whoever it was on the article's day, unless the article says. */
class OfficesTest {
  @TestFactory
  Stream<DynamicTest> byTheAuthority() {
    return Linked.on(LocalDate.of(2017, 5, 11))
        .says("The German chancellor left.", "The German chancellor | means Angela Merkel")
        .says("Germany's chancellor left.", "Germany's chancellor | means Angela Merkel")
        .says("The chancellor of Germany left.", "The chancellor | means Angela Merkel")
        .saysNothing("The German chancellor left.", "means Olaf Scholz")
        .saysNothing("The former German chancellor left.", "means Angela Merkel")
        .saysNothing("A German minister left.", "means Angela Merkel")
        .saysNothing("The next German chancellor left.", "means Angela Merkel")
        .saysNothing("The chancellor left.", "means Angela Merkel")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> byTheDay() {
    return Linked.on(LocalDate.of(2023, 5, 11))
        .says("The German chancellor left.", "The German chancellor | means Olaf Scholz")
        .saysNothing("The German chancellor left.", "means Angela Merkel")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> withoutADay() {
    return Linked.undated()
        .says("Angela Merkel left. The president of Kenya left.", "Angela Merkel | named")
        .saysNothing("The German chancellor left.", "means Angela Merkel", "means Olaf Scholz")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> byTheArticle() {
    return Linked.examples()
        .says(
            "Prime Minister Anna Brandt spoke. The prime minister left.",
            "The prime minister | means Anna Brandt")
        .saysNothing(
            "Prime Minister Anna Brandt spoke. The king left.", "sentence 2 | means Anna Brandt")
        .tests();
  }
}
