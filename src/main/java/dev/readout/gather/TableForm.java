package dev.readout.gather;

import dev.readout.know.Entry;
import dev.readout.know.Entry.Held;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tables whose first line names their columns: people and the offices they held, offices, places,
 * bodies. Which of these a table is about shows in the columns it has.
 */
final class TableForm implements Form {
  private final Table table;
  private final Set<String> officesTold = new HashSet<>();
  private final Function<Table.Line, List<Entry>> about;

  /**
   * @throws IllegalArgumentException when the columns are of no use
   */
  TableForm(String header) {
    this.table = new Table(header);
    this.about = about();
  }

  private Function<Table.Line, List<Entry>> about() {
    if (table.has("person", "person_qid")) {
      return line -> officeHolder(line, line.first("person"), "person_qid", country(line));
    }
    if (table.has("qid", "name", "office", "state", "start")) {
      return line -> officeHolder(line, line.first("name"), "qid", "US");
    }
    if (table.has("lat", "lon", "name") && (table.has("qid") || table.has("geonames_id"))) {
      return TableForm::place;
    }
    if (table.has("qid", "label", "country")) {
      return TableForm::office;
    }
    if (table.has("qid", "name")) {
      EntityClass type =
          table.has("born")
              ? EntityClass.PERSON
              : table.has("full_name") ? EntityClass.PLACE : EntityClass.ORGANIZATION;
      return line -> named(line, type);
    }
    throw new IllegalArgumentException(
        "the first line names no columns that are known, such as qid and name, or person and"
            + " person_qid");
  }

  @Override
  public List<Entry> read(String line) {
    return about.apply(table.line(line));
  }

  /** The person with the post, and the office; a guess at who is meant is no source. */
  private List<Entry> officeHolder(Table.Line line, String name, String idColumn, String country) {
    Optional<String> id = line.id(idColumn);
    String match = line.first("qid_match");
    String title = line.first("office_label", "office", "title");
    if (id.isEmpty() || match.contains("fuzzy") || match.contains("weak")) {
      return List.of();
    }
    Entry person = Entry.of(id.get(), EntityClass.PERSON, List.of(name), country);
    if (title.isEmpty()) {
      return List.of(person);
    }
    String office =
        line.id("office_qid").orElse("office-" + Key.slug(title) + "-" + Key.slug(country));
    Held held = new Held(office, dates(line));
    Entry holder = person.holding(List.of(held));
    return officesTold.add(office)
        ? List.of(holder, Entry.office(office, title, country))
        : List.of(holder);
  }

  /** An office whose end is not given was held when the table was made. */
  private static String dates(Table.Line line) {
    String end = line.first("end", "end_inferred");
    String seen = line.first("as_of");
    String open = seen.isEmpty() ? "" : "~" + seen;
    return line.first("start", "since") + "/" + (end.isEmpty() ? open : end);
  }

  private static List<Entry> office(Table.Line line) {
    return line.id("qid").stream()
        .map(id -> Entry.office(id, line.first("label"), country(line)))
        .toList();
  }

  private static List<Entry> place(Table.Line line) {
    Optional<String> wikidata = line.id("qid");
    String number = line.first("geonames_id");
    if (wikidata.isEmpty() && number.isEmpty()) {
      return List.of();
    }
    String id = wikidata.orElseGet(() -> GeoNamesForm.id(number));
    return List.of(
        Entry.of(id, EntityClass.CITY, names(line), country(line))
            .at(Cells.point(line.first("lat"), line.first("lon")))
            .ranked(Cells.count(line.first("population", "pop_max"))));
  }

  private static List<Entry> named(Table.Line line, EntityClass type) {
    long rank = line.first("enwiki").isEmpty() ? 0 : 1;
    return line.id("qid").stream()
        .map(id -> Entry.of(id, type, names(line), country(line)).ranked(rank))
        .toList();
  }

  private static List<String> names(Table.Line line) {
    List<String> names = new ArrayList<>(List.of(line.first("name")));
    for (String column : List.of("full_name", "abbr", "alt_name", "alt_names", "aliases")) {
      names.addAll(Cells.latin(line.first(column), '|'));
    }
    return names;
  }

  /** Of a thing of several countries the first. */
  private static String country(Table.Line line) {
    String all = line.first("country", "country3", "countries", "country_qid");
    return all.isEmpty() ? "" : Cells.split(all, '|').get(0);
  }
}
