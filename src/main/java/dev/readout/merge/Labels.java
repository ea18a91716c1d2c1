package dev.readout.merge;

import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** "Meeting of Anna Brandt and Jan Kowal in Warsaw, 12 March 2024" */
final class Labels {
  private static final int MOST_NAMED = 3;
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private final Function<Key, String> names;

  /**
   * @param names the label of an entity
   */
  Labels(Function<Key, String> names) {
    this.names = names;
  }

  String of(MergedEvent event) {
    EventClass type = event.types().get(0);
    StringBuilder label = new StringBuilder(certainty(event.reportedAs()));
    event.ordinal().ifPresent(nth -> label.append(ordinal(nth)).append(' '));
    label.append(type.words()).append(who(type, event));
    if (type.isA(EventClass.STATEMENT) || event.participants().isEmpty()) {
      List<Key> about = event.topics().stream().filter(key -> !isEvent(key)).toList();
      append(label, " about ", about);
    }
    append(label, " in ", event.places().stream().filter(place -> !isIn(event, place)).toList());
    label.append(date(event.when()));
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static boolean isEvent(Key key) {
    return key.folder().equals("event");
  }

  private static boolean isIn(MergedEvent event, Key entity) {
    return event.participants().containsKey(entity);
  }

  /** Says nothing when some report has it that the event happened. */
  private static String certainty(Set<Factuality> reported) {
    if (reported.contains(Factuality.HAPPENED)) {
      return "";
    }
    if (reported.contains(Factuality.PLANNED)) {
      return "planned ";
    }
    if (reported.contains(Factuality.ALLEGED)) {
      return "alleged ";
    }
    return reported.contains(Factuality.UNCLEAR) ? "possible " : "no ";
  }

  private String who(EventClass type, MergedEvent event) {
    StringBuilder who = new StringBuilder();
    List<Key> actors = in(event, Role.ACTOR);
    List<Key> recipients = in(event, Role.RECIPIENT);
    List<Key> all = List.copyOf(event.participants().keySet());
    if (actors.isEmpty() && recipients.isEmpty()) {
      append(who, all.size() == 1 ? alone(type) : together(type), all);
      return who.toString();
    }
    append(who, " by ", actors);
    append(who, toward(type), recipients);
    List<Key> others = new ArrayList<>(all);
    others.removeAll(actors);
    others.removeAll(recipients);
    append(who, " with ", others);
    return who.toString();
  }

  private static String alone(EventClass type) {
    return type.isA(EventClass.CONSULTATION) && type != EventClass.VISIT ? " with " : " by ";
  }

  private static String together(EventClass type) {
    return switch (type) {
      case PHONE_CALL, TALKS, CONSULTATION, AGREEMENT, COOPERATION -> " between ";
      default -> " of ";
    };
  }

  private static String toward(EventClass type) {
    return switch (type.root()) {
      case ACCUSATION, SANCTION, THREAT, PROTEST, COERCION -> " against ";
      case ASSAULT -> " on ";
      case SUPPORT, AID -> " for ";
      case INVESTIGATION, REJECTION -> " of ";
      case CONSULTATION, AGREEMENT, COOPERATION, RETREAT, MOBILIZATION -> " with ";
      default -> " to ";
    };
  }

  private static List<Key> in(MergedEvent event, Role role) {
    return event.participants().keySet().stream()
        .filter(who -> isA(event.participants().get(who), role))
        .toList();
  }

  private static boolean isA(Role role, Role wider) {
    return role == wider || role.wider().filter(above -> isA(above, wider)).isPresent();
  }

  private void append(StringBuilder label, String before, Collection<Key> keys) {
    if (!keys.isEmpty()) {
      label.append(before).append(list(keys.stream().map(this::name).sorted().toList()));
    }
  }

  private String name(Key key) {
    return Spoken.of(key, names.apply(key));
  }

  /** "A", "A and B", "A, B and C", "A, B, C and 2 more". */
  static String list(List<String> names) {
    if (names.size() > MOST_NAMED) {
      String first = String.join(", ", names.subList(0, MOST_NAMED));
      return first + " and " + (names.size() - MOST_NAMED) + " more";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  static String date(Interval when) {
    if (when.earliest().isEmpty()) {
      return when.latest().map(day -> ", by " + day(day)).orElse("");
    }
    LocalDate from = when.earliest().get();
    return when.latest().map(until -> ", " + days(from, until)).orElse(", from " + day(from));
  }

  private static String days(LocalDate from, LocalDate until) {
    YearMonth month = YearMonth.from(from);
    if (from.equals(until)) {
      return day(from);
    }
    if (from.getDayOfYear() == 1 && until.equals(LocalDate.of(from.getYear(), 12, 31))) {
      return Integer.toString(from.getYear());
    }
    if (from.getDayOfMonth() == 1 && until.equals(month.atEndOfMonth())) {
      return month(from) + " " + from.getYear();
    }
    return month.equals(YearMonth.from(until))
        ? from.getDayOfMonth() + " to " + day(until)
        : day(from) + " to " + day(until);
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String ordinal(int nth) {
    if (nth >= 1 && nth <= ORDINALS.size()) {
      return ORDINALS.get(nth - 1);
    }
    boolean teen = nth % 100 >= 11 && nth % 100 <= 13;
    return nth + (teen ? "th" : List.of("th", "st", "nd", "rd").get(nth % 10 < 4 ? nth % 10 : 0));
  }

  /** "meetings", "talks", "acts of support". */
  static String plural(EventClass type) {
    return switch (type) {
      case TALKS -> "talks";
      case AID, SUPPORT, COERCION, COOPERATION -> "acts of " + type.words();
      default -> type.words() + "s";
    };
  }
}
