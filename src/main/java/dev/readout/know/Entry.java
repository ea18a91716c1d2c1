package dev.readout.know;

import dev.readout.vocab.EntityClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one line of a source says of one thing; several lines may tell of the same.
 *
 * @param id what its source calls it everywhere: "Q183", "geonames-2950159"
 * @param wikidata "Q64", or "" when the source does not say
 * @param type empty for an office
 * @param names the label first
 * @param country as the source writes it: "DE", "DEU" or "Q183"; "" when it does not say
 * @param at "52.52,13.41", or ""
 * @param rank the more the more prominent: inhabitants, links; below 0 when it only adds to another
 *     line of the same thing
 */
public record Entry(
    String id,
    String wikidata,
    Optional<EntityClass> type,
    List<String> names,
    String country,
    String at,
    long rank,
    List<Held> posts) {
  public Entry {
    if (rank >= 0 && (names.isEmpty() || names.get(0).isBlank())) {
      throw new IllegalArgumentException(id + " has no name");
    }
    names = new LinkedHashSet<>(names).stream().filter(name -> !name.isBlank()).toList();
    posts = List.copyOf(posts);
  }

  /**
   * An office held.
   *
   * @param office its id
   * @param dates as in the authority's own files: "2005-11-22/2021-12-08", "2019-03/~2022-08"
   */
  public record Held(String office, String dates) {
    public Held {
      Tenure.Dates.parse(dates);
    }
  }

  /** A thing that holds no office. */
  public static Entry of(String id, EntityClass type, List<String> names, String country) {
    return new Entry(id, wikidata(id), Optional.of(type), names, country, "", 0, List.of());
  }

  /** An office of a country, under the label that its source gives it. */
  public static Entry office(String id, String label, String country) {
    List<String> names = List.of(label);
    return new Entry(id, wikidata(id), Optional.empty(), names, country, "", 0, List.of());
  }

  /** Nothing but more names, or the Wikidata id, of a place that another line tells of. */
  public static Entry adding(String id, String wikidata, List<String> names) {
    Optional<EntityClass> place = Optional.of(EntityClass.PLACE);
    return new Entry(id, wikidata, place, names, "", "", -1, List.of());
  }

  private static String wikidata(String id) {
    return id.startsWith("Q") ? id : "";
  }

  public Entry at(String point) {
    return new Entry(id, wikidata, type, names, country, point, rank, posts);
  }

  public Entry ranked(long prominence) {
    return new Entry(id, wikidata, type, names, country, at, prominence, posts);
  }

  public Entry holding(List<Held> held) {
    return new Entry(id, wikidata, type, names, country, at, rank, held);
  }

  public String label() {
    return names.get(0);
  }

  /** Both as one; where they differ this one is right. */
  Entry and(Entry other) {
    List<String> allNames = new ArrayList<>(names);
    allNames.addAll(other.names);
    Set<Held> allPosts = new LinkedHashSet<>(posts);
    allPosts.addAll(other.posts);
    return new Entry(
        id,
        wikidata.isEmpty() ? other.wikidata : wikidata,
        type.or(other::type),
        allNames,
        country.isEmpty() ? other.country : country,
        at.isEmpty() ? other.at : at,
        Math.max(rank, other.rank),
        List.copyOf(allPosts));
  }
}
