package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Lexicon.Effect;
import dev.readout.link.Who;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who says so: the subject of the governing speech verb or the object of "according to". */
final class Sources {
  private static final Set<String> ACCORDING = Set.of("according to", "per");

  private final Lexicon lexicon;

  Sources(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Attribution of(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    Tree tree = passage.tree();
    List<Who> speakers = new ArrayList<>();
    boolean unnamed = false;
    for (int at = occurrence.head(); at != Tree.ROOT; at = tree.governor(at)) {
      unnamed |= !occurrence.isDefinite() && isUnnamed(passage, at);
      according(passage, at).ifPresent(speakers::add);
      int governor = tree.governor(at);
      if (governor != Tree.ROOT && isSaid(passage, at)) {
        speaker(passage, governor).filter(who -> !speakers.contains(who)).ifPresent(speakers::add);
      }
      for (int aside : tree.children(at, "parataxis", "advcl")) {
        if (aside > at && aside != occurrence.head() && !tree.governs(aside, occurrence.head())) {
          asideSpeaker(passage, aside)
              .filter(who -> !speakers.contains(who))
              .ifPresent(speakers::add);
        }
      }
    }
    return new Attribution(
        speakers.stream().findFirst(), speakers.stream().skip(1).findFirst(), unnamed);
  }

  /** What a speech verb governs; "Brandt left, PAP said" may be parsed as a clause beside it. */
  private static boolean isSaid(Passage passage, int word) {
    Tree tree = passage.tree();
    boolean beside =
        tree.is(word, "advcl") && !tree.has(word, "mark") && word < tree.governor(word);
    return beside || tree.is(word, "ccomp", "parataxis", "xcomp", "dep", "acl");
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
            .anyMatch(
                entry ->
                    entry.event().map(EventClass::root).equals(Optional.of(EventClass.STATEMENT)));
  }

  private static Optional<Who> according(Passage passage, int word) {
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
