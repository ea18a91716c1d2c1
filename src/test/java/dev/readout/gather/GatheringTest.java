package dev.readout.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.know.Authority;
import dev.readout.know.GazetteerWriter;
import dev.readout.know.Known;
import dev.readout.know.Term;
import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files of each form, with invented people and places, and what an authority knows then. */
class GatheringTest {
  private static final String CITY =
      "990001\tVelmora\tVelmora\tVelmoria,Вельмора\t1.5\t36.25\tP\tPPLA\tKE\t\t01\t\t\t\t250000\t\t1600\t"
          + "Africa/Nairobi\t2024-01-01";
  private static final String PERSON =
      "{\"type\":\"item\",\"id\":\"Q990000001\",\"modified\":\"2024-02-03T00:00:00Z\","
          + "\"labels\":{\"en\":{\"value\":\"Odera Wanjala\"}},"
          + "\"aliases\":{\"en\":[{\"value\":\"O. K. Wanjala\"}]},"
          + "\"sitelinks\":{\"enwiki\":{}},\"claims\":{\"P31\":["
          + claim("Q5", "")
          + "],\"P27\":["
          + claim("Q114", "")
          + "],\"P39\":["
          + claim("Q990000009", ",\"qualifiers\":{\"P580\":[" + time("+2015-03-01", 11) + "]}")
          + "]}},";
  private static final String POSITION =
      "{\"type\":\"item\",\"id\":\"Q990000009\",\"labels\":{\"en\":{\"value\":\"Minister of Trade of"
          + " Kenya\"}},\"claims\":{\"P1001\":["
          + claim("Q114", "")
          + "]}}";

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void takesPlacesOfGeoNamesWithTheirOtherNamesAndWikidataIds() throws IOException {
    Authority authority =
        importing(
            file("cities15000.txt", CITY),
            file(
                "alternateNames.txt",
                "1\t990001\ten\tVelmora City",
                "2\t990001\twkdt\tQ990000011",
                "3\t990001\tru\tВельмора"));
    Known place = authority.named("Velmora City").get(0);
    assertThat(place.key()).isEqualTo(new Key("place/velmora"));
    assertThat(place.type()).isEqualTo(EntityClass.CITY);
    assertThat(place.wikidata()).contains("Q990000011");
    assertThat(place.country()).contains(new Key("place/kenya"));
    assertThat(place.point()).contains(new Known.Point(1.5, 36.25));
    assertThat(place.names()).containsExactly("Velmora", "Velmoria", "Velmora City");
    assertThat(authority.get(place.key())).contains(place);
    assertThat(authority.longest(List.of("in", "Velmora", "City", "today"), 1))
        .hasValueSatisfying(match -> assertThat(match.to()).isEqualTo(3));
    assertThat(problems).isEmpty();
  }

  @Test
  void takesPeopleAndTheirPositionsFromWikidata() throws IOException {
    Authority authority = importing(file("dump.json", "[", PERSON, POSITION, "]"));
    Known person = authority.named("O. K. Wanjala").get(0);
    assertThat(person.key()).isEqualTo(new Key("person/odera-wanjala"));
    assertThat(person.wikidata()).contains("Q990000001");
    assertThat(holders(authority, "minister of trade", 2020)).containsExactly(person.key());
    assertThat(holders(authority, "minister of trade", 2014)).isEmpty();
    assertThat(holders(authority, "minister of trade", 2030)).isEmpty();
    assertThat(authority.termsOf(person.key()))
        .extracting(Term::title)
        .containsExactly("Trade Minister");
  }

  @Test
  void takesTablesByTheirColumns() throws IOException {
    Authority authority =
        importing(
            file(
                "people.tsv",
                "qid\tname\talt_name\tcountries\tborn",
                "Q990000021\tRukia Tembo\tRukia A. Tembo\tKE|UG\t1970"),
            file("bodies.tsv", "qid\tname\tabbr", "Q990000022\tLake Trade Board\tLTB"),
            file(
                "posts.tsv",
                "country\toffice_label\tperson\tperson_qid\tstart\tend",
                "KE\tMinister for Trade\tRukia Tembo\tQ990000021\t2010-01-05\t2012"));
    assertThat(authority.named("LTB"))
        .extracting(Known::type)
        .containsExactly(EntityClass.ORGANIZATION);
    assertThat(authority.named("Rukia A. Tembo"))
        .extracting(Known::country)
        .containsExactly(java.util.Optional.of(new Key("place/kenya")));
    assertThat(authority.surnamed("Tembo"))
        .extracting(Known::key)
        .contains(new Key("person/rukia-tembo"));
    assertThat(authority.termsOf(new Key("person/rukia-tembo"))).hasSize(1);
  }

  @Test
  void keepsNamesakesApartWhateverTheOrderOfTheFiles() throws IOException {
    String header = "country\toffice_label\tperson\tperson_qid\tstart\tend";
    Path first = file("a.tsv", header, "KE\tMinister of Trade\tJuma Odhek\tQ990000031\t2001\t2005");
    Path second =
        file("b.tsv", header, "KE\tMinister of Trade\tJuma Odhek\tQ990000032\t2015\t2019");
    Authority one = importing(first, second);
    Authority other = importing(second, first);
    assertThat(one.named("Juma Odhek"))
        .isEqualTo(other.named("Juma Odhek"))
        .extracting(Known::key)
        .containsExactly(new Key("person/juma-odhek"), new Key("person/juma-odhek-q990000032"));
    assertThat(holders(one, "trade minister", 2003)).containsExactly(new Key("person/juma-odhek"));
    assertThat(holders(one, "trade minister", 2017))
        .containsExactly(new Key("person/juma-odhek-q990000032"));
    one.named("Juma Odhek").forEach(each -> assertThat(one.get(each.key())).contains(each));
  }

  @Test
  void leavesWhatComesWithReadoutAsItIs() throws IOException {
    Authority bundled = Authority.bundled();
    Authority authority =
        importing(file("c.tsv", "qid\tname\tlat\tlon\tcountry", "Q990000041\tNairobi\t1\t1\tUG"));
    assertThat(authority.named("Nairobi")).isEqualTo(bundled.named("Nairobi"));
    assertThat(authority.longest(List.of("Nairobi"), 0))
        .isEqualTo(bundled.longest(List.of("Nairobi"), 0));
  }

  @Test
  void readsPackedFiles() throws IOException {
    Path gz = folder.resolve("x.tsv.gz");
    Path bz2 = folder.resolve("y.tsv.bz2");
    Path zip = folder.resolve("z.zip");
    write(new GZIPOutputStream(Files.newOutputStream(gz)), "qid\tname\nQ990000051\tAlpha Board\n");
    write(
        new BZip2CompressorOutputStream(Files.newOutputStream(bz2)),
        "qid\tname\nQ990000052\tBeta Board\n");
    ZipOutputStream zipped = new ZipOutputStream(Files.newOutputStream(zip));
    zipped.putNextEntry(new ZipEntry("cities.txt"));
    write(zipped, CITY + "\n");
    Authority authority = importing(gz, bz2, zip);
    assertThat(authority.named("Alpha Board")).hasSize(1);
    assertThat(authority.named("Beta Board")).hasSize(1);
    assertThat(authority.named("Velmora")).hasSize(1);
  }

  @Test
  void takesAFileInPlaceOfOneOfThatName() throws IOException {
    importing(file("same.tsv", "qid\tname", "Q990000061\tGamma Board"));
    Authority authority = importing(file("same.tsv", "qid\tname", "Q990000062\tDelta Board"));
    assertThat(authority.named("Gamma Board")).isEmpty();
    assertThat(authority.named("Delta Board")).hasSize(1);
  }

  @Test
  void tellsOfWrongLinesAndGoesOn() throws IOException {
    Authority authority =
        importing(
            file(
                "w.tsv",
                "qid\tname\tlat\tlon",
                "Q12x\tNowhere\t1\t1",
                "Q990000071\tFar\t91\t0",
                "Q990000072\tMuch\t1\t1\tmore",
                "Q990000073\tEpsilon Bay\t1\t1"),
            file(
                "p.tsv",
                "person\tperson_qid\ttitle\tcountry\tsince",
                "X Y\tQ990000074\tKing\tKE\tlately"),
            file(
                "q.tsv",
                "person\tperson_qid\ttitle\tcountry\tsince\tend",
                "X Y\tQ990000075\tKing\tKE\t2010-10-30\t2010-04-09"),
            file("g.txt", CITY, "990002\ttoo short"),
            file("d.json", "[", "{\"type\":", "]"),
            file("u.tsv", "colour\tsize"),
            folder.resolve("missing.tsv"));
    assertThat(authority.named("Epsilon Bay")).hasSize(1);
    assertThat(problems)
        .containsExactly(
            "w.tsv:2: \"Q12x\" is not a Wikidata id such as Q64",
            "w.tsv:3: \"91\", \"0\" is no latitude and longitude in degrees",
            "w.tsv:4: 5 cells where the table has 4 columns",
            "p.tsv:2: \"lately/\" holds a date that is no day, month or year, such as 2005-11-22",
            "q.tsv:2: \"2010-10-30/2010-04-09\" ends before it begins",
            "g.txt:2: a line of GeoNames has 19 columns, this one 2",
            "d.json:2: not an item of Wikidata's JSON dump",
            "u.tsv:1: the first line names no columns that are known, such as qid and name, or"
                + " person and person_qid",
            "missing.tsv: cannot be read: no such file or folder");
  }

  @Test
  void tellsOnlyTheFirstOfMany() throws IOException {
    String wrong = IntStream.range(0, 100).mapToObj(i -> "Q0\tx").collect(Collectors.joining("\n"));
    importing(file("many.tsv", "qid\tname", wrong));
    assertThat(problems)
        .hasSize(21)
        .last()
        .isEqualTo("many.tsv: 80 more lines are wrong like these");
  }

  private static List<Key> holders(Authority authority, String office, int year) {
    return authority
        .holders(
            new Key("place/kenya"),
            authority.office(office).orElseThrow(),
            Interval.day(LocalDate.of(year, 6, 1)))
        .stream()
        .map(Term::holder)
        .filter(key -> !Authority.bundled().get(key).isPresent())
        .toList();
  }

  private Authority importing(Path... files) {
    Path index = folder.resolve("index");
    try (GazetteerWriter writer = new GazetteerWriter(index)) {
      Gathering gathering =
          new Gathering(
              writer, problem -> problems.add(problem.toString().replace(folder + "/", "")));
      List.of(files).forEach(gathering::take);
      writer.commit();
    }
    return Authority.with(List.of(index));
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    try (out) {
      out.write(text.getBytes(UTF_8));
    }
  }

  private static String claim(String id, String more) {
    return "{\"rank\":\"normal\",\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\""
        + id
        + "\"}}}"
        + more
        + "}";
  }

  private static String time(String day, int precision) {
    return "{\"datavalue\":{\"value\":{\"time\":\"%sT00:00:00Z\",\"precision\":%d}}}"
        .formatted(day, precision);
  }
}
