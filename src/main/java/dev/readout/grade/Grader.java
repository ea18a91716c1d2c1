package dev.readout.grade;

import dev.readout.vocab.EventClass;
import dev.readout.vocab.News;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Looks for each event of the gold among those that its article tells, and takes the best. */
public final class Grader {
  // An event of more classes than these is a guess at all of them.
  private static final int MOST_CLASSES = 2;
  private static final int MOST_FACTUALITIES = 2;
  private static final int DAY = "2017-05-02".length();

  private final Evidence evidence;
  private final Map<String, Set<Node>> byFile = new HashMap<>();

  /**
   * @param knowledge the default graph, superclasses and all
   */
  public Grader(Graph knowledge) {
    this.evidence = new Evidence(knowledge);
    for (Node event : evidence.events()) {
      for (Node report : evidence.reports(event)) {
        for (String file : evidence.files(report)) {
          byFile.computeIfAbsent(file, name -> new LinkedHashSet<>()).add(event);
        }
      }
    }
  }

  /** The grade of every article of the gold. */
  public Grades grade(Gold gold) {
    Map<String, Grades.Of> articles = new LinkedHashMap<>();
    gold.articles()
        .forEach(
            (file, wanted) ->
                articles.put(
                    file, new Grades.Of(wanted.stream().map(each -> judge(file, each)).toList())));
    return new Grades(articles, byFile.values().stream().mapToInt(Set::size).sum());
  }

  private Verdict judge(String file, Wanted wanted) {
    Optional<Match> best = Optional.empty();
    for (Node event : byFile.getOrDefault(file, Set.of())) {
      Optional<Match> match = match(file, wanted, event);
      if (match.isPresent() && best.filter(match.get()::isNoBetterThan).isEmpty()) {
        best = match;
      }
    }
    return new Verdict(
        wanted,
        best.map(match -> match.event().getURI()),
        best.map(Match::details).orElse(Map.of()));
  }

  /**
   * An event that may be the one wanted.
   *
   * @param details for each asked whether it holds
   * @param people how many it names, of which fewer are better
   */
  private record Match(Node event, Map<Detail, Boolean> details, int people) {
    private long right() {
      return details.values().stream().filter(holds -> holds).count();
    }

    boolean isNoBetterThan(Match other) {
      return right() < other.right() || right() == other.right() && people >= other.people;
    }
  }

  private Optional<Match> match(String file, Wanted wanted, Node event) {
    Set<Node> who = new LinkedHashSet<>(evidence.objects(event, News.participant));
    who.addAll(evidence.objects(event, News.about));
    boolean eligible =
        wanted.types().stream().anyMatch(type -> evidence.isA(event, type))
            && classes(event) <= MOST_CLASSES
            && wanted.who().stream().allMatch(names -> evidence.isNamed(who, names));
    if (!eligible) {
      return Optional.empty();
    }
    Map<Detail, Boolean> details = details(file, wanted, event);
    boolean fixed =
        !wanted.who().isEmpty()
            || Detail.FIXING.stream().anyMatch(each -> details.getOrDefault(each, false));
    return fixed ? Optional.of(new Match(event, details, who.size())) : Optional.empty();
  }

  private long classes(Node event) {
    return Arrays.stream(EventClass.values())
        .filter(type -> type.parent().isEmpty() && evidence.isA(event, type.term()))
        .count();
  }

  private Map<Detail, Boolean> details(String file, Wanted wanted, Node event) {
    List<Node> mine =
        evidence.reports(event).stream()
            .filter(report -> evidence.files(report).contains(file))
            .toList();
    Map<Detail, Boolean> details = new EnumMap<>(Detail.class);
    wanted
        .details()
        .forEach(
            (detail, accepted) -> {
              boolean holds =
                  switch (detail) {
                    case DATE -> isWithin(event, accepted);
                    case IS -> isCertain(mine, accepted);
                    case AT -> stands(mine, accepted.get(0));
                    case SOURCE -> evidence.isNamed(all(mine, News.source), accepted);
                    default ->
                        evidence.isNamed(
                            evidence.objects(event, detail.property().orElseThrow()), accepted);
                  };
              details.put(detail, holds);
            });
    return details;
  }

  private boolean isWithin(Node event, List<String> days) {
    Optional<String> from = evidence.texts(event, News.earliest).stream().findFirst();
    Optional<String> until = evidence.texts(event, News.latest).stream().findFirst();
    return from.isPresent()
        && until.isPresent()
        && days.get(0).compareTo(day(from.get())) <= 0
        && day(from.get()).compareTo(day(until.get())) <= 0
        && day(until.get()).compareTo(days.get(1)) <= 0;
  }

  private static String day(String date) {
    return date.substring(0, Math.min(DAY, date.length()));
  }

  private boolean isCertain(List<Node> reports, List<String> accepted) {
    Set<String> found =
        all(reports, News.factuality).stream()
            .map(each -> each.getURI().replace(News.NS, ""))
            .collect(Collectors.toSet());
    return found.size() <= MOST_FACTUALITIES && accepted.stream().anyMatch(found::contains);
  }

  private boolean stands(List<Node> reports, String words) {
    return reports.stream()
        .flatMap(report -> evidence.sentences(report).stream())
        .anyMatch(sentence -> sentence.contains(words));
  }

  private List<Node> all(List<Node> subjects, Node property) {
    List<Node> found = new ArrayList<>();
    subjects.forEach(subject -> found.addAll(evidence.objects(subject, property)));
    return found;
  }
}
