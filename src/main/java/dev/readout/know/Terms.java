package dev.readout.know;

import dev.readout.time.Interval;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who held which office when. */
final class Terms {
  private final Map<Key, List<Tenure>> byHolder = new HashMap<>(1 << 14);
  private final Map<Key, List<Tenure>> byBody = new HashMap<>();
  private final Offices offices;
  private final Optional<Imported> imported;

  /** Governments and countries led by their head of state. */
  private final Set<Key> ledByHeadOfState;

  Terms(
      List<Tenure> tenures,
      Offices offices,
      Set<Key> ledByHeadOfState,
      Optional<Imported> imported) {
    this.offices = offices;
    this.imported = imported;
    this.ledByHeadOfState = ledByHeadOfState;
    for (Tenure tenure : tenures) {
      byHolder.computeIfAbsent(tenure.term().holder(), key -> new ArrayList<>(2)).add(tenure);
      byBody.computeIfAbsent(tenure.term().of(), key -> new ArrayList<>()).add(tenure);
    }
  }

  List<Term> of(Key person) {
    List<Tenure> own = byHolder.getOrDefault(person, List.of());
    return own.isEmpty() && imported.isPresent()
        ? terms(imported.get().of(person), tenure -> true)
        : terms(own, tenure -> true);
  }

  /** Those with that very title, or else those whose office is of that kind. */
  List<Term> holders(Key body, Office office, Interval at) {
    List<Tenure> then =
        Stream.concat(
                byBody.getOrDefault(body, List.of()).stream(),
                imported.stream().flatMap(more -> more.at(body).stream()).filter(this::isNew))
            .filter(tenure -> tenure.during().overlaps(at))
            .toList();
    if (office.kind() == Office.Kind.LEADER) {
      return leaders(body, then);
    }
    List<Term> sameTitle = terms(then, tenure -> tenure.term().title().equals(office.title()));
    return !sameTitle.isEmpty() || office.kind() == Office.Kind.OTHER
        ? sameTitle
        : terms(then, tenure -> kind(tenure) == office.kind());
  }

  private boolean isNew(Tenure tenure) {
    return !byHolder.containsKey(tenure.term().holder());
  }

  /** The one who governs first, then the other head; of a body whoever is at its head. */
  private List<Term> leaders(Key body, List<Tenure> then) {
    boolean stateFirst = ledByHeadOfState.contains(body);
    Office.Kind first = stateFirst ? Office.Kind.HEAD_OF_STATE : Office.Kind.HEAD_OF_GOVERNMENT;
    Office.Kind second = stateFirst ? Office.Kind.HEAD_OF_GOVERNMENT : Office.Kind.HEAD_OF_STATE;
    List<Term> leaders = new ArrayList<>(terms(then, tenure -> kind(tenure) == first));
    leaders.addAll(terms(then, tenure -> kind(tenure) == second));
    leaders.addAll(terms(then, tenure -> kind(tenure) == Office.Kind.HEAD_OF_BODY));
    return leaders;
  }

  private Office.Kind kind(Tenure tenure) {
    return offices.kindOf(tenure.term().title());
  }

  private static List<Term> terms(List<Tenure> tenures, Predicate<Tenure> wanted) {
    return tenures.stream().filter(wanted).map(Tenure::term).toList();
  }
}
