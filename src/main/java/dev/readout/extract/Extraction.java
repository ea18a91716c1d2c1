package dev.readout.extract;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Analysis;
import dev.readout.extract.Claim.EventTold;
import dev.readout.extract.Claim.PostTold;
import dev.readout.extract.Claim.RelationTold;
import dev.readout.know.Authority;
import dev.readout.link.References;
import dev.readout.text.Part;
import dev.readout.text.Token;
import dev.readout.time.Anchor;
import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Runs every extractor over an article, in one fixed order. Safe for many threads. */
public final class Extraction {
  private final Lexicon lexicon;
  private final PostExtractor posts;
  private final RelationExtractor relations = new RelationExtractor();

  public Extraction(Lexicon lexicon, Authority authority) {
    this.lexicon = lexicon;
    this.posts = new PostExtractor(authority);
  }

  /**
   * What an article says, each list in reading order.
   *
   * @param ties how the events stand to each other
   */
  public record Claims(
      List<EventTold> events, List<Tie> ties, List<PostTold> posts, List<RelationTold> relations) {}

  /** True for a sentence of the story with a word that may tell an event: worth a parse. */
  public boolean isWorthParsing(AnalysedSentence sentence) {
    return sentence.part() != Part.CAPTION && sentence.tokens().stream().anyMatch(this::mayTell);
  }

  private boolean mayTell(Token token) {
    return token.isVerb() && lexicon.mayTrigger(token.lemma(), true)
        || token.isNoun() && lexicon.mayTrigger(token.lemma(), false)
        || token.pos().equals("JJ") && lexicon.mayTriggerAdjective(token.lemma());
  }

  /**
   * Extracts the claims of an article.
   *
   * @param date bounds of the article's date, from which relative times count
   */
  public Claims extract(Analysis analysis, References references, Interval date) {
    return extract(analysis, references, date, note -> {});
  }

  /**
   * The same, with why it reads so.
   *
   * @param notes is told of each event, also of those left out
   */
  public Claims extract(
      Analysis analysis, References references, Interval date, Consumer<Note> notes) {
    List<Passage> passages = passages(analysis, references);
    Story story = story(passages, new EventExtractor(lexicon, new Anchor(date)), notes);
    return new Claims(
        story.events(),
        story.ties(),
        passages.stream().flatMap(passage -> posts.extract(passage).stream()).toList(),
        passages.stream().flatMap(passage -> relations.extract(passage).stream()).toList());
  }

  /**
   * "Tuesday's call" can be read only when one knows that the article tells of a call at all: the
   * sentences with such words are read again.
   */
  private static Story story(List<Passage> passages, EventExtractor events, Consumer<Note> notes) {
    List<Tellings> first =
        passages.stream().map(passage -> events.read(passage, Set.of())).toList();
    Story draft = new Story(note -> {});
    first.forEach(draft::add);
    Set<EventClass> classes = Story.classes(draft.events());
    Story story = new Story(notes);
    first.stream().map(each -> events.readAgain(each, classes)).forEach(story::add);
    return story;
  }

  /** The words that tell events elsewhere and none in this article, with the reason. */
  public List<Note> unfired(Analysis analysis, References references, Claims claims) {
    OccurrenceFinder finder = new OccurrenceFinder(lexicon, new Carriers(lexicon));
    Set<EventClass> told = Story.classes(claims.events());
    return passages(analysis, references).stream()
        .flatMap(passage -> finder.unfired(passage, told).stream())
        .toList();
  }

  /** The posts alone, which need no date. */
  public List<PostTold> posts(Analysis analysis, References references) {
    return passages(analysis, references).stream()
        .flatMap(passage -> posts.extract(passage).stream())
        .toList();
  }

  private static List<Passage> passages(Analysis analysis, References references) {
    return analysis.sentences().stream()
        .filter(sentence -> sentence.tree().isParsed())
        .map(sentence -> Passage.of(sentence, references))
        .toList();
  }
}
