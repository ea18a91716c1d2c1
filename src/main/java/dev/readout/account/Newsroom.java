package dev.readout.account;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Analyser;
import dev.readout.analyse.Analysis;
import dev.readout.extract.Claim.PostTold;
import dev.readout.extract.Extraction;
import dev.readout.extract.Lexicon;
import dev.readout.extract.Note;
import dev.readout.know.Authority;
import dev.readout.link.Linker;
import dev.readout.link.References;
import dev.readout.text.Article;
import dev.readout.text.DateClue;
import dev.readout.text.Part;
import dev.readout.time.ArticleDate;
import dev.readout.time.Dating;
import dev.readout.time.Interval;
import dev.readout.time.Tense;
import dev.readout.time.TenseReader;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The line from an article to its account: analyse, date, link, extract, write down. A function of
 * the article and the authority alone; safe for many threads.
 */
public final class Newsroom {
  private final Analyser analyser;
  private final Authority authority;
  private final Linker linker;
  private final Extraction extraction;

  public Newsroom(Analyser analyser, Authority authority) {
    this.analyser = analyser;
    this.authority = authority;
    this.linker = new Linker(authority);
    this.extraction = new Extraction(Lexicon.bundled(), authority);
  }

  /** What the sentences and words come from. */
  public Analyser analyser() {
    return analyser;
  }

  /** Reads one article. */
  public Account read(Article article) {
    return read(analyse(article));
  }

  /** Reads one article and keeps what led to its account. */
  public CloseReading readClosely(Article article) {
    Analysis analysis = analyse(article);
    ArticleDate date = date(analysis);
    References references = link(analysis, date);
    List<Note> notes = new ArrayList<>();
    Extraction.Claims claims = extraction.extract(analysis, references, date.bounds(), notes::add);
    notes.addAll(extraction.unfired(analysis, references, claims));
    Account account = new AccountComposer(analysis, references, claims, date, authority).compose();
    return new CloseReading(analysis, references, account, worthParsing(analysis), notes);
  }

  /** The first half of the work: sentences, and the trees of those that may tell an event. */
  public Analysis analyse(Article article) {
    return analyser.analyse(article, extraction::isWorthParsing);
  }

  /** The other half: what the sentences tell. */
  public Account read(Analysis analysis) {
    ArticleDate date = date(analysis);
    return account(analysis, date, link(analysis, date));
  }

  private References link(Analysis analysis, ArticleDate date) {
    String scope = Key.digest(analysis.article().identity(), 6);
    return linker.link(analysis, date.bounds(), scope);
  }

  private Account account(Analysis analysis, ArticleDate date, References references) {
    Extraction.Claims claims = extraction.extract(analysis, references, date.bounds());
    return new AccountComposer(analysis, references, claims, date, authority).compose();
  }

  /** An article without a date was written while the people it gives offices to held them. */
  private ArticleDate date(Analysis analysis) {
    List<DateClue> clues = analysis.article().dateClues();
    List<Dating.Told> times = times(analysis);
    ArticleDate date = Dating.decide(clues, times, Interval.UNKNOWN);
    if (date.published().isPresent()) {
      return date;
    }
    List<PostTold> posts = extraction.posts(analysis, link(analysis, date));
    return Dating.decide(clues, times, new TermsOfOffice(authority).common(posts));
  }

  private Set<Integer> worthParsing(Analysis analysis) {
    return analysis.sentences().stream()
        .filter(extraction::isWorthParsing)
        .map(AnalysedSentence::index)
        .collect(Collectors.toSet());
  }

  private static List<Dating.Told> times(Analysis analysis) {
    return analysis.sentences().stream().flatMap(Newsroom::told).toList();
  }

  /** The dates of a picture lie before the story, whatever its caption's tense. */
  private static Stream<Dating.Told> told(AnalysedSentence sentence) {
    boolean caption = sentence.part() == Part.CAPTION;
    return sentence.times().stream()
        .map(
            time ->
                new Dating.Told(
                    time, caption ? Tense.PAST : TenseReader.near(sentence.tokens(), time)));
  }
}
