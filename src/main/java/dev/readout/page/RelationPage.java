package dev.readout.page;

import dev.readout.describe.Thing;
import java.util.Optional;
import org.apache.jena.vocabulary.RDF;

/** How one entity is related to another, and which sentences say so. */
final class RelationPage implements Page {
  private final View view;

  RelationPage(View view) {
    this.view = view;
  }

  @Override
  public String body(Thing relation) {
    return Layout.heading("Relation", predicate(relation))
        + "<p>"
        + line(view, relation)
        + "</p>\n"
        + Html.section("Reports", PostPage.reports(view, relation));
  }

  /** "Jan Kowal — predecessor — Pavel Lis". */
  static String line(View view, Thing relation) {
    return view.links(relation.all(RDF.Nodes.subject))
        + " — "
        + Html.link(view.href(relation), predicate(relation))
        + " — "
        + view.links(relation.all(RDF.Nodes.object));
  }

  private static String predicate(Thing relation) {
    Optional<Thing> predicate = relation.one(RDF.Nodes.predicate);
    return predicate.map(View::term).map(View::spaced).orElse("Relation");
  }
}
