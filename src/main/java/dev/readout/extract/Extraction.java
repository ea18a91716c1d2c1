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
import java.util.ArrayList;
import java.util.List;

/** Runs every extractor over an article, in one fixed order. Safe for many threads. */
public final class Extraction {
  private final Lexicon lexicon;
  private final PostExtractor posts;
  private final RelationExtractor relations = new RelationExtractor();

  public Extraction(Lexicon lexicon, Authority authority) {
    this.lexicon = lexicon;
    this.posts = new PostExtractor(authority);
  }

  /** What an article says, each list in reading order. */
  public record Claims(
      List<EventTold> events, List<PostTold> posts, List<RelationTold> relations) {}

  /** True for a sentence of the story with a word that may tell an event: worth a parse. */
  public boolean isWorthParsing(AnalysedSentence sentence) {
    return sentence.part() != Part.CAPTION && sentence.tokens().stream().anyMatch(this::mayTell);
  }

  private boolean mayTell(Token token) {
    return token.isVerb() && lexicon.mayTrigger(token.lemma(), true)
        || token.isNoun() && lexicon.mayTrigger(token.lemma(), false);
  }

  /**
   * Extracts the claims of an article.
   *
   * @param date bounds of the article's date, from which relative times count
   */
  public Claims extract(Analysis analysis, References references, Interval date) {
    EventExtractor events = new EventExtractor(lexicon, new Anchor(date));
    List<EventTold> told = new ArrayList<>();
    List<PostTold> held = new ArrayList<>();
    List<RelationTold> related = new ArrayList<>();
    for (AnalysedSentence sentence : analysis.sentences()) {
      if (sentence.tree().isParsed()) {
        Passage passage = Passage.of(sentence, references);
        events.extract(passage, told);
        held.addAll(posts.extract(passage));
        related.addAll(relations.extract(passage));
      }
    }
    return new Claims(List.copyOf(told), List.copyOf(held), List.copyOf(related));
  }
}
