package dev.readout.analyse;

import dev.readout.text.Article;
import dev.readout.text.Block;
import dev.readout.text.Part;
import dev.readout.text.Span;
import dev.readout.text.Token;
import dev.readout.text.WordTable;
import dev.readout.time.TimeExpression;
import dev.readout.time.TimeReader;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Stanford CoreNLP behind our interface: its tokens and lemmas; by its models tags, three classes
 * of names and trees in a {@link Tagging}, a {@link NameTagger} and a {@link NeuralParser} of ours.
 *
 * <p>Safe for many threads; the models are loaded once and shared.
 */
public final class CoreNlpAnalyser implements Analyser {
  private static final String MODELS = "edu/stanford/nlp/models/";
  static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = MODELS + "parser/nndep/english_UD.gz";
  static final Set<Part> READ = EnumSet.of(Part.HEADLINE, Part.BODY, Part.CAPTION);

  /** Longer sentences are lists and tables more often than prose, and cost the square in time. */
  private static final int LONGEST_PARSED = 120;

  private final StanfordCoreNLP tokens = pipeline("tokenize");
  private final TagModel tags = new TagModel(new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH));
  private final MorphaAnnotator lemmas = new MorphaAnnotator(false);
  private final NameTagger names;
  private final Trees trees;
  private final TimeReader times = new TimeReader();

  /** Loads the models from the class path; takes some seconds and about half a gigabyte of heap. */
  public CoreNlpAnalyser() {
    this.names = new NameTagger(NameModel.load(NAMES));
    this.trees = new Trees(new NeuralParser(ParserModel.load(PARSER)));
  }

  /** Some of CoreNLP's annotators, as we set them. */
  static StanfordCoreNLP pipeline(String annotators) {
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep");
    return new StanfordCoreNLP(settings, false);
  }

  @Override
  public Analysis analyse(Article article, Predicate<AnalysedSentence> worthParsing) {
    List<AnalysedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (READ.contains(block.part())) {
        for (CoreMap found : sentences(Letters.plain(block.span().in(article.text())))) {
          AnalysedSentence sentence = sentence(found, sentences.size(), article, i);
          boolean parse = sentence.size() <= LONGEST_PARSED && worthParsing.test(sentence);
          sentences.add(parse ? sentence.with(tree(found, sentence.tokens())) : sentence);
        }
      }
    }
    return new Analysis(article, sentences);
  }

  /** With their tokens, tags and lemmas. */
  private List<CoreMap> sentences(String text) {
    Annotation annotation = new Annotation(text);
    tokens.annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap each : sentences) {
      Tagging.tag(each.get(CoreAnnotations.TokensAnnotation.class), tags);
    }
    lemmas.annotate(annotation);
    return sentences;
  }

  private AnalysedSentence sentence(CoreMap found, int index, Article article, int paragraph) {
    Block block = article.blocks().get(paragraph);
    List<CoreLabel> labels = found.get(CoreAnnotations.TokensAnnotation.class);
    DeedNouns.tagNouns(labels);
    List<Name> names = names(labels);
    Tags.mend(labels, names);
    Participles.tag(labels);
    List<Token> tokens = tokens(labels, block.span().begin(), article.text());
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new AnalysedSentence(
        index, block.part(), paragraph, span, tokens, names, times(tokens, names), Tree.NONE);
  }

  /** "Jan" is no month in "Jan Kowal", nor "May" or "April" where they are people. */
  private List<TimeExpression> times(List<Token> tokens, List<Name> names) {
    return times.read(tokens).stream()
        .filter(
            time ->
                names.stream()
                    .filter(name -> name.kind() == Name.Kind.PERSON)
                    .noneMatch(name -> name.first() <= time.last() && time.first() <= name.last()))
        .toList();
  }

  /** The words are those of the text; the engine saw them without accents. */
  private static List<Token> tokens(List<CoreLabel> labels, int offset, String text) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
      tokens.add(
          new Token(
              tokens.size(),
              word(label, span, text),
              lemma(label, tokens.isEmpty()),
              label.tag(),
              span));
    }
    return tokens;
  }

  /** A plural that begins a sentence is often taken for a name: "Sanctions were imposed". */
  private static String lemma(CoreLabel label, boolean first) {
    return first && label.tag().equals("NNPS")
        ? Morphology.lemmaStatic(label.word().toLowerCase(Locale.ROOT), "NNS")
        : label.lemma();
  }

  private static String word(CoreLabel label, Span span, String text) {
    String written = span.in(text);
    return Letters.plain(written).equals(label.word()) ? written : label.word();
  }

  private List<Name> names(List<CoreLabel> labels) {
    List<String> tagged =
        names.labels(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList());
    List<Name> found = new ArrayList<>();
    for (int from = 0; from < tagged.size(); ) {
      String tag = tagged.get(from);
      int to = from;
      while (to + 1 < tagged.size() && tagged.get(to + 1).equals(tag)) {
        to++;
      }
      if (!tag.equals("O") && !(from == to && isTimeZone(labels, from))) {
        found.add(new Name(Name.Kind.valueOf(tag), from, to));
      }
      from = to + 1;
    }
    return found;
  }

  private static final Set<String> TIME_ZONES = WordTable.set("time-zone");

  /** "12:00 UTC": no body is meant. */
  private static boolean isTimeZone(List<CoreLabel> labels, int word) {
    return word > 0
        && TIME_ZONES.contains(labels.get(word).word().toLowerCase(Locale.ROOT))
        && labels.get(word - 1).word().matches("\\d{1,2}([:.]\\d{2})?|\\d{4}|[apAP]\\.?[mM]\\.?");
  }

  private Tree tree(CoreMap found, List<Token> tokens) {
    List<CoreLabel> labels = found.get(CoreAnnotations.TokensAnnotation.class);
    return trees.of(tokens, labels.stream().map(CoreLabel::word).toList());
  }
}
