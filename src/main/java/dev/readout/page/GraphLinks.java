package dev.readout.page;

import dev.readout.explore.Link;
import dev.readout.explore.Plan;
import dev.readout.explore.PlanText;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Addresses of the steps that one can go from a chart. */
record GraphLinks(PlanText text, Plan plan) {

  String query() {
    return text.write(plan);
  }

  String to(Plan other) {
    return GraphPage.PATH + "?" + text.write(other);
  }

  /** To another chart, with a thing selected. */
  String to(Plan other, Node selected) {
    return to(other) + "&at=" + PlanText.encoded(text.path(selected));
  }

  String select(Node node) {
    return to(plan, node);
  }

  String select(Link.Ends ends) {
    return to(plan) + "&at=" + PlanText.encoded(text.link(ends));
  }

  /** The same chart in another form: "json". */
  String as(String ending) {
    return GraphPage.PATH + "/chart." + ending + "?" + query();
  }

  /** The plan as hidden fields of a form. */
  String hidden(boolean withFilter) {
    List<PlanText.Pair> pairs = withFilter ? text.pairs(plan) : text.steps(plan);
    return pairs.stream()
        .map(
            each ->
                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                    .formatted(each.name(), Html.text(each.value())))
        .collect(Collectors.joining());
  }
}
