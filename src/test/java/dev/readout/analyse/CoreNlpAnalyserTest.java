package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Article;
import dev.readout.text.Token;
import org.junit.jupiter.api.Test;

class CoreNlpAnalyserTest {
  private static final String TEXT =
      "😀 Ünal Yıldırım met Łukasz Wójcik on Tuesday.  \"It’s over,\" he said.\nKenya wasn't there.";

  @Test
  void everyWordStandsWhereItsSpanSays() {
    for (AnalysedSentence sentence : Models.analyse(TEXT).sentences()) {
      for (Token token : sentence.tokens()) {
        String written = token.span().in(TEXT);
        assertThat(written).as(token.toString()).isNotBlank().doesNotContain(" ");
        if (Character.isLetter(token.word().charAt(0))) {
          assertThat(token.word()).isEqualTo(written);
        }
      }
    }
  }

  @Test
  void sentencesEndAtTheirLastWordAndNeverCrossParagraphs() {
    assertThat(Models.analyse(TEXT).sentences())
        .extracting(sentence -> sentence.span().in(TEXT))
        .containsExactly(
            "😀 Ünal Yıldırım met Łukasz Wójcik on Tuesday.",
            "\"It’s over,\" he said.",
            "Kenya wasn't there.");
  }

  @Test
  void keepsTheAccentsOfNames() {
    AnalysedSentence first = Models.analyse(TEXT).sentences().get(0);
    assertThat(first.tokens()).extracting(Token::word).contains("Ünal", "Yıldırım", "Wójcik");
    assertThat(first.names())
        .extracting(name -> first.span(name.first(), name.last()).in(TEXT))
        .contains("Łukasz Wójcik");
  }

  @Test
  void parsesOnlyWhatIsWorthIt() {
    Article article = Models.article(TEXT);
    Analysis analysis = Models.analyser().analyse(article, sentence -> sentence.index() == 1);
    assertThat(analysis.sentences())
        .extracting(sentence -> sentence.tree().isParsed())
        .containsExactly(false, true, false);
  }

  @Test
  void readsNoTimeInAPersonsName() {
    AnalysedSentence sentence =
        Models.analyse("Anna Brandt and Jan Kowal met April Jones in May.").sentences().get(0);
    assertThat(sentence.times()).extracting(time -> time.words()).containsExactly("May");
  }

  @Test
  void readsNothingInAnEmptyText() {
    assertThat(Models.analyse("").sentences()).isEmpty();
    assertThat(Models.analyse(" \n \n").sentences()).isEmpty();
  }
}
