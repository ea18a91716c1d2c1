package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Lexicon.Effect;
import dev.readout.link.Who;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds who says so: the subject of the governing speech verb or the object of "according to". */
final class Sources {
  private static final Set<String> ACCORDING = Set.of("according to", "per");
  private static final Set<String> CITING = Set.of("cite", "quote");

  private final Lexicon lexicon;

  Sources(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Attribution of(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    Tree tree = passage.tree();
    Speakers speakers = new Speakers();
    boolean unnamed = false;
    for (int at = occurrence.head(); at != Tree.ROOT; at = tree.governor(at)) {
      unnamed |= !occurrence.isDefinite() && isUnnamed(passage, at);
      speakers.add(according(passage, at), "according to");
      if (isAside(passage, at)) {
        break;
      }
      int governor = tree.governor(at);
      if (governor != Tree.ROOT && isSaid(passage, at)) {
        speakers.add(speaker(passage, governor), passage.lemma(governor));
      }
      for (int aside : tree.children(at, "parataxis", "advcl")) {
        if (aside > firstSubject(passage, at)
            && aside != occurrence.head()
            && !tree.governs(aside, occurrence.head())
            && !isApart(passage, at, aside)) {
          speakers.add(asideSpeaker(passage, aside), passage.lemma(aside));
        }
      }
    }
    last(occurrence, speakers);
    cited(occurrence, speakers);
    return speakers.attribution(unnamed);
  }

  /** "The text, he said, puts": what is set aside after the subject is of the clause. */
  private static int firstSubject(Passage passage, int verb) {
    return passage.tree().children(verb, "nsubj").stream()
        .filter(subject -> subject < verb)
        .findFirst()
        .orElse(verb);
  }

  /** Who says so, the closest to the event first, and by which words. */
  private static final class Speakers {
    private final List<Who> who = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    void add(Optional<Who> speaker, String word) {
      if (speaker.isPresent() && !who.contains(speaker.get())) {
        who.add(speaker.get());
        words.add(word);
      }
    }

    void addCloser(Who speaker, String word) {
      who.add(0, speaker);
      words.add(0, word);
    }

    Attribution attribution(boolean unnamed) {
      return new Attribution(
          who.stream().findFirst(),
          who.stream().skip(1).findFirst(),
          unnamed,
          words.stream().limit(2).collect(Collectors.joining(", ")));
    }
  }

  /** "sends engineers to mend the bridge, the minister said.": the last words are of all before. */
  private void last(Occurrence occurrence, Speakers speakers) {
    Passage passage = occurrence.passage();
    for (int verb = passage.sentence().size() - 1; verb > occurrence.head(); verb--) {
      if (passage.sentence().token(verb).isVerb()) {
        if (isAside(passage, verb)
            && !passage.tree().governs(verb, occurrence.head())
            && !isApart(passage, occurrence.head(), verb)) {
          speakers.add(speaker(passage, verb), passage.lemma(verb));
        }
        return;
      }
    }
  }

  /** "Kenya accused Uganda; Uganda denied it": a semicolon begins something else. */
  private static boolean isApart(Passage passage, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(at -> passage.sentence().token(at).word().equals(";"));
  }

  /** A speech verb set aside after what is said. */
  private boolean isAside(Passage passage, int verb) {
    Tree tree = passage.tree();
    return tree.is(verb, "parataxis")
        && tree.governor(verb) < verb
        && tree.has(verb, "nsubj")
        && isSpeech(passage, verb);
  }

  /** "Reuters said, citing two diplomats": who is cited stands closer to the event. */
  private void cited(Occurrence occurrence, Speakers speakers) {
    Passage passage = occurrence.passage();
    if (speakers.who.size() != 1 || CITING.contains(passage.lemma(occurrence.head()))) {
      return;
    }
    for (int verb = 0; verb < passage.sentence().size(); verb++) {
      if (isCiting(passage, verb)) {
        String word = passage.lemma(verb);
        passage.syntax().objects(verb).stream()
            .flatMap(object -> passage.reference(object).stream())
            .flatMap(reference -> reference.who().stream())
            .filter(who -> !who.isA(EntityClass.GOVERNMENT) && !speakers.who.contains(who))
            .findFirst()
            .ifPresent(who -> speakers.addCloser(who, word));
        return;
      }
    }
  }

  /** "citing a diplomat", "which quoted a diplomat"; "quoted him as saying" has its own clause. */
  private static boolean isCiting(Passage passage, int verb) {
    Tree tree = passage.tree();
    boolean participle = passage.sentence().token(verb).pos().equals("VBG");
    boolean relative = tree.relation(verb).equals("acl:relcl");
    return CITING.contains(passage.lemma(verb))
        && (participle || relative)
        && !passage.syntax().isPassive(verb)
        && !tree.has(verb, "advcl", "ccomp", "xcomp");
  }

  /** What a speech verb governs; "Brandt left, PAP said" may be parsed as a clause beside it. */
  private static boolean isSaid(Passage passage, int word) {
    Tree tree = passage.tree();
    boolean beside =
        tree.is(word, "advcl") && !tree.has(word, "mark") && word < tree.governor(word);
    boolean quoted =
        CITING.contains(passage.lemma(tree.governor(word)))
            && passage.sentence().token(word).pos().equals("VBG");
    return beside || quoted || tree.is(word, "ccomp", "parataxis", "xcomp", "dep", "acl");
  }

  /** ", the minister said" set aside after the clause. */
  private Optional<Who> asideSpeaker(Passage passage, int verb) {
    return passage.tree().is(verb, "parataxis") ? speaker(passage, verb) : Optional.empty();
  }

  private Optional<Who> speaker(Passage passage, int verb) {
    if (!isSpeech(passage, verb)) {
      return Optional.empty();
    }
    return passage.syntax().subjects(verb).stream()
        .flatMap(word -> passage.parties(word).stream())
        .findFirst();
  }

  private boolean isSpeech(Passage passage, int word) {
    if (!passage.sentence().token(word).isVerb()) {
      return false;
    }
    String lemma = passage.lemma(word);
    return lexicon.context(lemma, "V").equals(Optional.of(Effect.REPORTED))
        || lexicon.verbs(lemma).stream()
            .filter(entry -> isSpeech(passage, word, entry.trigger().objects()))
            .anyMatch(
                entry ->
                    entry.event().map(EventClass::root).equals(Optional.of(EventClass.STATEMENT)));
  }

  /** Who "released a statement" spoke, who "released two men" did not. */
  private static boolean isSpeech(Passage passage, int verb, Set<String> objects) {
    return objects.isEmpty()
        || passage.syntax().objects(verb).stream()
            .anyMatch(object -> objects.contains(passage.lemma(object)));
  }

  private static Optional<Who> according(Passage passage, int word) {
    if (ACCORDING.contains(passage.syntax().preposition(word))) {
      return passage.parties(word).stream().findFirst();
    }
    for (Map.Entry<String, List<Integer>> each : passage.obliques(word).entrySet()) {
      if (ACCORDING.contains(each.getKey())) {
        return each.getValue().stream().flatMap(head -> passage.parties(head).stream()).findFirst();
      }
    }
    return Optional.empty();
  }

  private boolean isUnnamed(Passage passage, int word) {
    return passage.tree().children(word, "advmod").stream()
        .anyMatch(
            child ->
                lexicon.context(passage.lemma(child), "ADV").equals(Optional.of(Effect.UNNAMED)));
  }
}
