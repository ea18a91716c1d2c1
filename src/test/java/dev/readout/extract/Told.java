package dev.readout.extract;

import dev.readout.analyse.Analysis;
import dev.readout.analyse.Examples;
import dev.readout.analyse.Models;
import dev.readout.extract.Claim.EventTold;
import dev.readout.extract.Claim.PostTold;
import dev.readout.extract.Claim.RelationTold;
import dev.readout.know.Authority;
import dev.readout.link.Linker;
import dev.readout.link.References;
import dev.readout.link.Who;
import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the whole line from text to claims tells, as facts in words:
 *
 * <ul>
 *   <li>{@code Meeting}, {@code Consultation}: the class of an event and those above it
 *   <li>{@code actor Anna Brandt}, {@code participant Anna Brandt}: the role and those above it
 *   <li>{@code place Warsaw}, {@code about Anna Brandt}, {@code ordinal 3}, {@code quote we will}
 *   <li>{@code when 2024-03-12}, {@code when 2024-02-01/2024-02-29}, {@code words Tuesday}
 *   <li>{@code Happened}, {@code ahead}, {@code source PAP}, {@code via Reuters}, {@code unnamed}
 *   <li>{@code same 1}: goes back to the first event told
 *   <li>{@code Meeting before Talks}, {@code Meeting within Summit}: how two events stand
 *   <li>{@code by verb:meet}: the line of the lexicon
 * </ul>
 */
public final class Told {
  public static final Authority AUTHORITY = Authority.bundled();
  private static final Linker LINKER = new Linker(AUTHORITY);
  private static final Extraction EXTRACTION = new Extraction(Lexicon.bundled(), AUTHORITY);
  private static final Interval TODAY = Interval.day(Models.TODAY);

  private Told() {}

  public static Examples examples() {
    return new Examples(Told::facts);
  }

  /** The findings of a text: events, then posts, then relations. */
  public static List<Set<String>> facts(String text) {
    Extraction.Claims claims = claims(text);
    List<Set<String>> found = new ArrayList<>();
    claims.events().forEach(each -> found.add(facts(each)));
    claims.ties().forEach(each -> found.add(facts(each, claims.events())));
    claims.posts().forEach(each -> found.add(facts(each)));
    claims.relations().forEach(each -> found.add(facts(each)));
    return found;
  }

  static Extraction.Claims claims(String text) {
    Analysis analysis = Models.analyser().analyse(Models.article(text), EXTRACTION::isWorthParsing);
    return EXTRACTION.extract(analysis, LINKER.link(analysis, TODAY, "test"), TODAY);
  }

  /** The sentences of a text with who is meant in them, all parsed. */
  static List<Passage> passages(String text) {
    Analysis analysis = Models.analyse(text);
    References references = LINKER.link(analysis, TODAY, "test");
    return analysis.sentences().stream().map(each -> Passage.of(each, references)).toList();
  }

  private static Set<String> facts(EventTold told) {
    Set<String> facts = Examples.facts();
    told.types().forEach(type -> classes(type, facts));
    told.participants()
        .forEach(
            (who, role) -> {
              for (Optional<Role> at = Optional.of(role); at.isPresent(); at = at.get().wider()) {
                facts.add(at.get().term() + " " + who.label());
              }
            });
    told.places().forEach(who -> facts.add("place " + who.label()));
    told.topics().forEach(who -> facts.add("about " + who.label()));
    told.same().ifPresent(index -> facts.add("same " + (index + 1)));
    told.ordinal().ifPresent(number -> facts.add("ordinal " + number));
    if (told.when().isKnown()) {
      facts.add("when " + days(told.when()));
    }
    told.timeWords().ifPresent(words -> facts.add("words " + words));
    facts.add(told.factuality().term());
    if (told.ahead()) {
      facts.add("ahead");
    }
    told.source().map(Who::label).ifPresent(label -> facts.add("source " + label));
    told.via().map(Who::label).ifPresent(label -> facts.add("via " + label));
    if (told.unnamedSource()) {
      facts.add("unnamed");
    }
    told.quote().ifPresent(quote -> facts.add("quote " + quote));
    facts.add("by " + told.rule());
    return facts;
  }

  private static Set<String> facts(Tie tie, List<EventTold> told) {
    if (tie instanceof Tie.Order order) {
      return Examples.facts(type(told, order.earlier()) + " before " + type(told, order.later()));
    }
    Tie.Part part = (Tie.Part) tie;
    return Examples.facts(type(told, part.part()) + " within " + type(told, part.whole()));
  }

  private static String type(List<EventTold> told, int event) {
    return told.get(event).types().get(0).term();
  }

  private static void classes(EventClass type, Set<String> facts) {
    facts.add(type.term());
    type.parent().ifPresent(above -> classes(above, facts));
  }

  static String days(Interval interval) {
    String from = interval.earliest().map(LocalDate::toString).orElse("..");
    String to = interval.latest().map(LocalDate::toString).orElse("..");
    return interval.isDay() ? from : from + "/" + to;
  }

  private static Set<String> facts(PostTold told) {
    return Examples.facts(
        "Post",
        "holder " + told.holder().label(),
        "title " + told.title(),
        "of " + AUTHORITY.get(told.of()).orElseThrow().label());
  }

  private static Set<String> facts(RelationTold told) {
    return Examples.facts(
        "Relation", told.subject().label() + " " + told.predicate() + " " + told.object().label());
  }
}
