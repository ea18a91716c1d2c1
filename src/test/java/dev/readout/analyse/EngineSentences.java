package dev.readout.analyse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sentences with the tags that CoreNLP itself gives them. */
final class EngineSentences {
  /** Where a tagger stumbles if it can. */
  static final String ODDITIES =
      """
      Bank of Elling and Bank of Elling said PARIS , not Paris , met Mr. Ann Lee and Lee of Elling .

      <<< -> > < <> ### x|C Xx...Yy -LRB- ( alpha Alphabet labour Labour organisation iPhone .

      A. B. , C. in 1,000 \u2013 \u00dcnal \u00df \u01c5abc \u2026 monday january U.S. 's ' `` '' \ud83d\ude00 .

      Said said John Smith Smith John met John Smith near Smith in London and in London Smith .
      """;

  private static final Path ARTICLES = Path.of("src/test/resources/quality/articles");

  private EngineSentences() {}

  /** Those of our articles, in the order of their files. */
  static List<CoreMap> ofOurArticles() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> articles = Files.list(ARTICLES)) {
      for (Path article : articles.sorted().toList()) {
        all.append(Files.readString(article)).append("\n\n");
      }
    }
    return of(all.toString());
  }

  static List<CoreMap> of(String text) {
    StanfordCoreNLP engine = CoreNlpAnalyser.pipeline("tokenize,pos");
    Annotation annotation = new Annotation(text);
    engine.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }
}
