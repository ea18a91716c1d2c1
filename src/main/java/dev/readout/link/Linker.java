package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Analysis;
import dev.readout.analyse.Tree;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links the names and descriptions of an article to entities. Safe for many threads. */
public final class Linker {
  private final Authority authority;
  private final NameFinder finder;
  private final PersonNouns nouns = PersonNouns.bundled();
  private final Honorifics honorifics = Honorifics.bundled();
  private final DescriptionWords words = DescriptionWords.bundled();

  public Linker(Authority authority) {
    this.authority = authority;
    this.finder = new NameFinder(authority, honorifics, nouns);
  }

  /**
   * Finds who is meant in an article.
   *
   * @param date bounds of the article's date, by which offices are resolved
   * @param scope tells the unnamed of this article from those of another
   */
  public References link(Analysis analysis, Interval date, String scope) {
    List<List<NamedSpan>> names = finder.find(analysis.sentences());
    Cast cast =
        new Cast(authority, honorifics, date, names.stream().flatMap(List::stream).toList());
    origins(analysis, names, cast);
    Scene scene = scene(cast, date, new Bodies.Scope(home(analysis, names), scope));
    List<List<Reference>> named = new ArrayList<>();
    for (AnalysedSentence sentence : analysis.sentences()) {
      named.add(named(sentence, names.get(sentence.index()), cast));
      scene.announce(sentence, named.get(sentence.index()));
    }
    for (AnalysedSentence sentence : analysis.sentences()) {
      scene.play(sentence, named.get(sentence.index()));
    }
    return new References(scene.references());
  }

  private List<Reference> named(AnalysedSentence sentence, List<NamedSpan> names, Cast cast) {
    return names.stream().flatMap(name -> named(sentence, name, cast).stream()).toList();
  }

  /** Learns of which country the people are whom the authority does not know. */
  private void origins(Analysis analysis, List<List<NamedSpan>> names, Cast cast) {
    Origins origins = new Origins(authority, nouns);
    for (AnalysedSentence sentence : analysis.sentences()) {
      List<NamedSpan> here = names.get(sentence.index());
      here.stream()
          .filter(name -> name.isPerson() || name.known().isEmpty())
          .forEach(
              name ->
                  origins
                      .of(sentence, name, here)
                      .ifPresent(country -> cast.isOf(name.surface(), country)));
    }
  }

  private Scene scene(Cast cast, Interval date, Bodies.Scope scope) {
    Genders genders = new Genders(authority);
    Titles titles = new Titles(authority, honorifics, genders);
    Recency recency = new Recency(titles, genders);
    Bodies bodies = new Bodies(authority, cast, recency, words, scope);
    Offices offices = new Offices(authority, date, cast);
    return new Scene(offices, nouns, bodies, new Memory(recency, titles, words), cast);
  }

  private Optional<Key> home(Analysis analysis, List<List<NamedSpan>> names) {
    Stream<Known> named =
        names.stream().flatMap(List::stream).flatMap(name -> name.known().stream().limit(1));
    Stream<Known> adjectives =
        analysis.sentences().stream()
            .flatMap(
                sentence ->
                    sentence.tokens().stream()
                        .flatMap(
                            token -> Demonym.endingAt(authority, sentence, token.index()).stream()))
            .map(Demonym::country);
    return Bodies.home(
        Stream.concat(named, adjectives).flatMap(known -> Bodies.country(known).stream()).toList());
  }

  private Optional<Reference> named(AnalysedSentence sentence, NamedSpan name, Cast cast) {
    return cast.who(name)
        .map(
            who -> {
              Optional<Who> government = government(name, who).map(cast::asWho);
              Optional<Who> place =
                  who.isA(EntityClass.PLACE) ? Optional.of(who) : placeNamed(name, cast);
              return new Reference(
                  sentence.index(),
                  name.first(),
                  name.last(),
                  head(sentence, name.first(), name.last()),
                  List.of(government.orElse(who)),
                  place,
                  Reference.Kind.NAME);
            });
  }

  private Optional<Known> government(NamedSpan name, Who who) {
    if (who.type() == EntityClass.COUNTRY) {
      return authority.governmentOf(who.key());
    }
    return who.isA(EntityClass.PLACE)
        ? authority.governmentNamed(name.surface())
        : Optional.empty();
  }

  private static Optional<Who> placeNamed(NamedSpan name, Cast cast) {
    return name.known().stream()
        .filter(known -> known.type().isA(EntityClass.PLACE))
        .findFirst()
        .filter(known -> !name.isPerson())
        .map(cast::asWho);
  }

  /** The word of a span whose governor lies outside it; the last word when there is no tree. */
  static int head(AnalysedSentence sentence, int first, int last) {
    Tree tree = sentence.tree();
    if (tree.isParsed()) {
      for (int i = last; i >= first; i--) {
        int governor = tree.governor(i);
        if (governor < first || governor > last) {
          return i;
        }
      }
    }
    return last;
  }
}
