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
    StanfordCoreNLP engine = CoreNlpAnalyser.pipeline();
    Annotation annotation = new Annotation(text);
    engine.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }
}
