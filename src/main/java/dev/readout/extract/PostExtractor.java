package dev.readout.extract;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.extract.Claim.PostTold;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.know.Office;
import dev.readout.link.Reference;
import dev.readout.link.Who;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "German Chancellor Anna Brandt" → Anna Brandt holds the post of Chancellor of Germany. */
final class PostExtractor {
  private static final int LONGEST_TITLE = 4;
  private static final Set<String> PAST = Set.of("former", "ex", "late", "then", "ex-president");

  private final Authority authority;

  PostExtractor(Authority authority) {
    this.authority = authority;
  }

  List<PostTold> extract(Passage passage) {
    List<PostTold> posts = new ArrayList<>();
    for (Reference reference : passage.references().in(passage.sentence().index())) {
      if (reference.isName() && reference.who().get(0).type() == EntityClass.PERSON) {
        before(passage.sentence(), reference).ifPresent(posts::add);
      }
    }
    return posts;
  }

  /** The title that stands right before the name, and the country right before that. */
  private Optional<PostTold> before(AnalysedSentence sentence, Reference name) {
    for (int from = Math.max(0, name.first() - LONGEST_TITLE); from < name.first(); from++) {
      Optional<Office> office = authority.office(words(sentence, from, name.first()));
      if (office.isPresent() && from > 0 && !isPast(sentence, from)) {
        Who holder = name.who().get(0);
        return country(sentence, from - 1)
            .map(
                of ->
                    new PostTold(
                        sentence.index(),
                        holder,
                        office.get().title(),
                        of,
                        "post:title before name"));
      }
    }
    return Optional.empty();
  }

  private static boolean isPast(AnalysedSentence sentence, int from) {
    return PAST.contains(sentence.lemma(from - 1).toLowerCase(Locale.ROOT))
        || from > 1 && PAST.contains(sentence.lemma(from - 2).toLowerCase(Locale.ROOT));
  }

  /** "German", "Germany's", "U.S.": the country a word before a title names. */
  private Optional<Key> country(AnalysedSentence sentence, int last) {
    int word = sentence.token(last).pos().equals("POS") ? last - 1 : last;
    if (word < 0) {
      return Optional.empty();
    }
    String text = sentence.token(word).word();
    return authority
        .countryOfAdjective(text)
        .or(
            () ->
                authority.named(text).stream()
                    .filter(known -> known.type() == EntityClass.COUNTRY)
                    .findFirst())
        .map(Known::key);
  }

  private static String words(AnalysedSentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(sentence.token(i).word().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
