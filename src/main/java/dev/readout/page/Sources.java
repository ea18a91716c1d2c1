package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.News;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who says what of an event: where its sources agree and where they differ. */
final class Sources {
  private static final int SHOWN = 40;

  private final View view;

  Sources(View view) {
    this.view = view;
  }

  /** What one source says, over all its reports. */
  private record Say(Thing source, Set<Factuality> certainty, Set<String> days, int[] reports) {}

  /** A sentence, and when there are several sources a table with a line for each. */
  String of(List<Thing> reports) {
    Map<String, Say> says = new LinkedHashMap<>();
    reports.forEach(report -> report.one(News.source).ifPresent(by -> note(says, report, by)));
    if (says.isEmpty()) {
      return "";
    }
    return "<p>" + summary(says) + "</p>\n" + (says.size() < 2 ? "" : table(says));
  }

  private static void note(Map<String, Say> says, Thing report, Thing source) {
    Say say =
        says.computeIfAbsent(
            source.iri(),
            any -> new Say(source, new LinkedHashSet<>(), new LinkedHashSet<>(), new int[1]));
    Arrays.stream(Factuality.values())
        .filter(each -> report.has(News.factuality, News.term(each.term())))
        .forEach(say.certainty::add);
    report.text(News.timeExpression).ifPresent(say.days::add);
    say.reports[0]++;
  }

  private String summary(Map<String, Say> says) {
    Map<Factuality, List<Say>> byCertainty = new TreeMap<>();
    for (Factuality each : Factuality.values()) {
      List<Say> same = says.values().stream().filter(say -> say.certainty.contains(each)).toList();
      if (!same.isEmpty()) {
        byCertainty.put(each, same);
      }
    }
    if (says.size() == 1) {
      Say only = says.values().iterator().next();
      return "Only one source says so: " + name(only.source) + ".";
    }
    return byCertainty.size() == 1
        ? "All %,d sources agree: %s."
            .formatted(says.size(), words(byCertainty.keySet().iterator().next()))
        : "The %,d sources differ: ".formatted(says.size())
            + byCertainty.entrySet().stream()
                .map(each -> words(each.getKey()) + ", say " + each.getValue().size())
                .collect(Collectors.joining("; "))
            + ".";
  }

  private static String words(Factuality certainty) {
    return switch (certainty) {
      case HAPPENED -> "it happened";
      case PLANNED -> "it is planned";
      case ALLEGED -> "it is alleged";
      case DID_NOT_HAPPEN -> "it did not happen";
      case UNCLEAR -> "it is unclear";
    };
  }

  private String name(Thing source) {
    return source.is(News.Article)
        ? "the article " + view.link(source) + " itself"
        : view.link(source);
  }

  private String table(Map<String, Say> says) {
    String rows =
        says.values().stream()
            .limit(SHOWN)
            .map(
                say ->
                    "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%,d</td></tr>\n"
                        .formatted(
                            name(say.source),
                            say.certainty.stream()
                                .map(View::badge)
                                .collect(Collectors.joining(" ")),
                            Html.text(
                                Optional.of(String.join(", ", say.days))
                                    .filter(days -> !days.isEmpty())
                                    .map(days -> "“" + days + "”")
                                    .orElse("")),
                            say.reports[0]))
            .collect(Collectors.joining());
    return """
        <div class="scroll" tabindex="0" role="region" aria-label="Sources"><table>
        <thead><tr><th scope="col">Source</th><th scope="col">How certain</th>\
        <th scope="col">Time as written</th><th scope="col">Reports</th></tr></thead>
        <tbody>
        %s</tbody></table></div>
        """
        .formatted(rows);
  }
}
