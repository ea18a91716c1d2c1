package dev.readout.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.readout.grade.Grades;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reading of the quality set must not fall below.
 *
 * @param gold digest of the gold and its articles
 * @param eventsFound share of the events wanted, less one for each forbidden
 * @param detailsRight share of the details of the events found
 * @param forbidden at most so many
 */
record Floors(String gold, double eventsFound, double detailsRight, int forbidden) {
  /** Left below what is measured, so that a change that moves one event in a hundred is free. */
  private static final double ROOM = 0.01;

  private static final double THOUSANDTHS = 1000;

  static Floors parse(String json) {
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    return new Floors(
        object.get("gold").getAsString(),
        object.get("eventsFound").getAsDouble(),
        object.get("detailsRight").getAsDouble(),
        object.get("forbidden").getAsInt());
  }

  String json() {
    JsonObject object = new JsonObject();
    object.addProperty("gold", gold);
    object.addProperty("eventsFound", eventsFound);
    object.addProperty("detailsRight", detailsRight);
    object.addProperty("forbidden", forbidden);
    return new GsonBuilder().setPrettyPrinting().create().toJson(object) + "\n";
  }

  /** In what these grades are below; empty when in nothing. */
  List<String> brokenBy(Grades.Of grades) {
    List<String> broken = new ArrayList<>();
    if (grades.foundShare() < eventsFound) {
      broken.add("events found " + rounded(grades.foundShare()) + " < " + eventsFound);
    }
    if (grades.detailShare() < detailsRight) {
      broken.add("details right " + rounded(grades.detailShare()) + " < " + detailsRight);
    }
    if (grades.forbidden() > forbidden) {
      broken.add("forbidden events " + grades.forbidden() + " > " + forbidden);
    }
    return broken;
  }

  /** Just under these grades. */
  static Floors under(Grades.Of grades, String gold) {
    return new Floors(
        gold,
        rounded(grades.foundShare() - ROOM),
        rounded(grades.detailShare() - ROOM),
        grades.forbidden());
  }

  /** The higher of the two, in each. */
  Floors orHigher(Floors other) {
    return new Floors(
        gold,
        Math.max(eventsFound, other.eventsFound),
        Math.max(detailsRight, other.detailsRight),
        Math.min(forbidden, other.forbidden));
  }

  private static double rounded(double share) {
    return Math.floor(share * THOUSANDTHS) / THOUSANDTHS;
  }
}
