package dev.readout.merge;

import static dev.readout.vocab.EventClass.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Account;
import dev.readout.account.Story;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tellings a, b and more, each in an article of its own unless said otherwise, and how many events
 * they are; what is said after a telling is said of it.
 */
final class Case {
  static final String BRANDT = "person/anna-brandt";
  static final String KOWAL = "person/jan-kowal";
  static final String NOVAK = "person/eva-novak";
  static final String OSTRIA = "organization/government-of-ostria";
  static final String BELMAR = "organization/government-of-belmar";
  static final String REBELS = "group/northern-rebels";
  static final String WARSAW = "place/warsaw";
  static final String POLAND = "place/poland";
  static final String BERLIN = "place/berlin";
  static final String DAY = "2024-03-12";
  static final String NEXT_DAY = "2024-03-13";
  static final String MONTH = "2024-03-01/2024-03-31";

  private final String name;
  private final List<Story> stories = new ArrayList<>();
  private Story.Telling telling;
  private boolean inOneArticle;
  private int sentences;
  private boolean sameSentence;
  private boolean undated;

  Case(String name) {
    this.name = name;
  }

  Case inOneArticle() {
    inOneArticle = true;
    return this;
  }

  Case sameSentence() {
    sameSentence = true;
    return this;
  }

  Case undated() {
    undated = true;
    return this;
  }

  Case a(EventClass type, String... who) {
    return next(type, who);
  }

  Case b(EventClass type, String... who) {
    return next(type, who);
  }

  Case b2(EventClass type, String... who) {
    return next(type, who);
  }

  private Case next(EventClass type, String... who) {
    if (stories.isEmpty() || !inOneArticle) {
      Story story = Story.of("article-" + stories.size() + ".txt");
      stories.add(undated ? story : story.dated("2024-03-14"));
    }
    Story story = stories.get(stories.size() - 1);
    if (!sameSentence || telling == null) {
      story.says("Sentence number " + ++sentences + " has no words in common with others.");
    }
    telling = story.also(type, who);
    return this;
  }

  Case says(String sentence) {
    Story story = stories.get(stories.size() - 1);
    story.says(sentence);
    telling.inLastSentence();
    return this;
  }

  Case dated(String day) {
    stories.get(stories.size() - 1).dated(day);
    return this;
  }

  Case in(String place) {
    telling.in(place);
    return this;
  }

  Case on(String days) {
    telling.on(days);
    return this;
  }

  Case words(String time) {
    telling.words(time);
    return this;
  }

  Case about(String topic) {
    telling.about(topic);
    return this;
  }

  Case nth(int nth) {
    telling.nth(nth);
    return this;
  }

  Case same(int number) {
    telling.same(number);
    return this;
  }

  Case within(int number) {
    telling.within(number);
    return this;
  }

  Case before(int number) {
    telling.before(number);
    return this;
  }

  Case is(Factuality factuality) {
    telling.is(factuality);
    return this;
  }

  Case quote(String quote) {
    telling.quote(quote);
    return this;
  }

  List<Account> accounts() {
    return stories.stream().map(Story::account).toList();
  }

  DynamicTest test(int count) {
    return DynamicTest.dynamicTest(
        name,
        () ->
            assertThat(events())
                .extracting(event -> event.key().path() + " because " + event.because())
                .hasSize(count));
  }

  static Case one(String name) {
    return new Case(name);
  }

  List<MergedEvent> events() {
    return new Merger(Atlas.BACKGROUND).merge(accounts()).events;
  }
}
