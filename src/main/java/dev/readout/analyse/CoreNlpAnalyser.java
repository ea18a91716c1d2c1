package dev.readout.analyse;

import dev.readout.text.Article;
import dev.readout.text.Block;
import dev.readout.text.Part;
import dev.readout.text.Span;
import dev.readout.text.Token;
import dev.readout.time.TimeExpression;
import dev.readout.time.TimeReader;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Stanford CoreNLP behind our interface: tokens, tags, lemmas, three classes of names, and the
 * neural dependency parser asked directly, without the enhanced graphs that nothing here reads.
 *
 * <p>Safe for many threads; the models are loaded once and shared.
 */
public final class CoreNlpAnalyser implements Analyser {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final Set<Part> READ = EnumSet.of(Part.HEADLINE, Part.BODY, Part.CAPTION);

  /** Longer sentences are lists and tables more often than prose, and cost the square in time. */
  private static final int LONGEST_PARSED = 120;

  private final StanfordCoreNLP words;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;
  private final TimeReader times = new TimeReader();

  /** Loads the models from the class path; takes some seconds and about 1.4 GB of heap. */
  public CoreNlpAnalyser() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep");
    this.words = new StanfordCoreNLP(settings, false);
    this.names = load(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    this.parser = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz");
  }

  @Override
  public Analysis analyse(Article article, Predicate<AnalysedSentence> worthParsing) {
    List<AnalysedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (READ.contains(block.part())) {
        Annotation annotation = new Annotation(Letters.plain(block.span().in(article.text())));
        words.annotate(annotation);
        for (CoreMap found : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
          AnalysedSentence sentence = sentence(found, sentences.size(), article, i);
          boolean parse = sentence.size() <= LONGEST_PARSED && worthParsing.test(sentence);
          sentences.add(parse ? sentence.with(tree(found, sentence.tokens())) : sentence);
        }
      }
    }
    return new Analysis(article, sentences);
  }

  @Override
  public int countWords(Article article) {
    int count = 0;
    for (Block block : article.blocks()) {
      if (READ.contains(block.part())) {
        Annotation annotation = new Annotation(block.span().in(article.text()));
        words.annotate(annotation);
        for (CoreMap found : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
          count += names.classifySentence(found.get(CoreAnnotations.TokensAnnotation.class)).size();
        }
      }
    }
    return count;
  }

  private AnalysedSentence sentence(CoreMap found, int index, Article article, int paragraph) {
    Block block = article.blocks().get(paragraph);
    List<CoreLabel> labels = found.get(CoreAnnotations.TokensAnnotation.class);
    List<Token> tokens = tokens(labels, block.span().begin(), article.text());
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    List<Name> names = names(labels);
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
    List<CoreLabel> tagged = names.classifySentence(labels);
    List<Name> found = new ArrayList<>();
    for (int from = 0; from < tagged.size(); ) {
      String tag = tagged.get(from).get(CoreAnnotations.AnswerAnnotation.class);
      int to = from;
      while (to + 1 < tagged.size()
          && tagged.get(to + 1).get(CoreAnnotations.AnswerAnnotation.class).equals(tag)) {
        to++;
      }
      if (!tag.equals("O")) {
        found.add(new Name(Name.Kind.valueOf(tag), from, to));
      }
      from = to + 1;
    }
    return found;
  }

  /** The tree, with stretches that mislead the parser parsed by themselves and hung in again. */
  private Tree tree(CoreMap found, List<Token> tokens) {
    List<CoreLabel> labels = found.get(CoreAnnotations.TokensAnnotation.class);
    int[] governors = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(governors, Tree.ROOT);
    Arrays.fill(relations, "punct");
    List<Detour> detours = Detour.in(tokens);
    for (Detour detour : detours) {
      int host = detour.open() - 1;
      List<Integer> inside = IntStream.range(detour.open() + 1, detour.close()).boxed().toList();
      int root = parse(labels, inside, governors, relations);
      governors[root] = host;
      relations[root] = detour.relation();
      governors[detour.open()] = host;
      governors[detour.close()] = host;
    }
    List<Integer> main =
        IntStream.range(0, labels.size())
            .filter(at -> detours.stream().noneMatch(detour -> detour.covers(at)))
            .boxed()
            .toList();
    int top = parse(labels, main, governors, relations);
    detours.stream()
        .filter(Detour::hangsOnRoot)
        .flatMap(detour -> IntStream.range(detour.open() + 1, detour.close()).boxed())
        .filter(at -> relations[at].equals("parataxis") && isHost(detours, governors[at]))
        .forEach(at -> governors[at] = top);
    return Tree.of(governors, relations);
  }

  private static boolean isHost(List<Detour> detours, int word) {
    return detours.stream().anyMatch(detour -> detour.open() - 1 == word);
  }

  /** Parses some words of a sentence as one; writes governors and relations, returns the root. */
  private int parse(
      List<CoreLabel> labels, List<Integer> places, int[] governors, String[] relations) {
    List<CoreLabel> words = new ArrayList<>(places.size());
    for (int place : places) {
      CoreLabel copy = new CoreLabel(labels.get(place));
      copy.setIndex(words.size() + 1);
      words.add(copy);
    }
    CoreMap part = new ArrayCoreMap();
    part.set(CoreAnnotations.TokensAnnotation.class, words);
    int root = places.get(0);
    for (TypedDependency each : parser.predict(part).typedDependencies()) {
      int word = places.get(each.dep().index() - 1);
      int governor = each.gov().index() - 1;
      governors[word] = governor < 0 ? Tree.ROOT : places.get(governor);
      relations[word] = each.reln().toString();
      root = governor < 0 ? word : root;
    }
    return root;
  }

  private static CRFClassifier<CoreLabel> load(String model) {
    try {
      return CRFClassifier.getClassifier(model);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(
          "the name model " + model + " is not in the CoreNLP models jar", e);
    }
  }
}
