package dev.readout.extract;

import dev.readout.text.WordTable;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What English words tell of events, read from {@code ontology/lexicon}: the data behind the
 * general engine, in which no person, place or text is named.
 */
public final class Lexicon {
  private static final String ADJECTIVE = "/JJ";
  private static final Set<EventClass> SYMMETRIC = Set.of(EventClass.CONSULTATION);

  private final Map<String, List<Entry>> verbs;
  private final Map<String, List<Entry>> nouns;
  private final Map<String, Support> support;
  private final Map<String, Effect> contexts;
  private final Phrases phrases = Phrases.bundled();
  private final Games games = new Games();

  private Lexicon(
      Map<String, List<Entry>> verbs,
      Map<String, List<Entry>> nouns,
      Map<String, Support> support,
      Map<String, Effect> contexts) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.support = support;
    this.contexts = contexts;
  }

  /** A verb that carries a noun's event: "launched an attack", "called off the talks". */
  record Support(Effect effect, Optional<Filling> subject) {}

  /** What a word makes of the event it governs. */
  enum Effect {
    /** Keeps it as it is. */
    FACT,
    PLANNED,
    /** The event does not count: a demand, a threat, a condition. */
    DROP,
    /** As that, also when the event is spoken of as one known: "called for her resignation". */
    ASKED,
    DENIED,
    ALLEGED,
    UNCLEAR,
    /** Keeps it and says who says so. */
    REPORTED,
    /** Keeps it; somebody unnamed says so. */
    UNNAMED,
    /** Keeps it; the subject is not its actor: "condemned the attack". */
    OTHER;

    static Effect of(String word) {
      return switch (word) {
        case "fact", "happened" -> FACT;
        case "plan", "planned" -> PLANNED;
        case "drop" -> DROP;
        case "ask" -> ASKED;
        case "deny", "didnothappen" -> DENIED;
        case "allege" -> ALLEGED;
        case "unclear" -> UNCLEAR;
        case "report" -> REPORTED;
        case "unnamed" -> UNNAMED;
        case "other" -> OTHER;
        default -> throw new IllegalArgumentException("no effect is called " + word);
      };
    }
  }

  /** The lexicon in the jar. */
  public static Lexicon bundled() {
    return new Lexicon(
        entries("verbs.tsv", true), entries("nouns.tsv", false), support(), contexts());
  }

  /** The entries of a verb's lemma, the most demanding first. */
  List<Entry> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The entries of an adjective that is said of somebody: "is due in Oslo". */
  List<Entry> adjectives(String lemma) {
    return verbs.getOrDefault(lemma + ADJECTIVE, List.of());
  }

  /** The entries of a noun's lemma, the most demanding first. */
  List<Entry> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  Optional<Support> support(String verb) {
    return Optional.ofNullable(support.get(verb));
  }

  Games games() {
    return games;
  }

  Phrases phrases() {
    return phrases;
  }

  /** What a governor makes of the clause below it; pos is V, N, ADJ, ADV, PREP or CONJ. */
  Optional<Effect> context(String lemma, String pos) {
    return Optional.ofNullable(contexts.get(pos + ":" + lemma));
  }

  /** True when an adjective may tell an event. */
  public boolean mayTriggerAdjective(String lemma) {
    return verbs.containsKey(lemma.toLowerCase(Locale.ROOT) + ADJECTIVE);
  }

  /** True when a word may tell an event: such sentences are worth a parse. */
  public boolean mayTrigger(String lemma, boolean verb) {
    return (verb ? verbs : nouns).containsKey(lemma.toLowerCase(Locale.ROOT));
  }

  private static Map<String, List<Entry>> entries(String file, boolean verb) {
    Map<String, List<Entry>> found = new HashMap<>();
    for (String[] row : rows(file, 2)) {
      Entry entry = entry(row, verb);
      found.computeIfAbsent(entry.trigger().lemma(), key -> new ArrayList<>()).add(entry);
    }
    Comparator<Entry> demanding =
        Comparator.comparingInt((Entry entry) -> -entry.trigger().weight())
            .thenComparing(Lexicon::isStatement);
    found.values().forEach(each -> each.sort(demanding));
    return found;
  }

  /** Of two readings that ask for as much the one that says more than "said" is meant. */
  private static boolean isStatement(Entry entry) {
    return entry.event().equals(Optional.of(EventClass.STATEMENT));
  }

  private static Entry entry(String[] row, boolean verb) {
    Optional<EventClass> event =
        row[0].equals("-")
            ? Optional.empty()
            : Optional.of(
                EventClass.ofTerm(row[0])
                    .orElseThrow(
                        () -> new IllegalArgumentException("no class is called " + row[0])));
    Trigger trigger = verb ? Trigger.verb(row[1]) : Trigger.noun(row[1]);
    Map<Slot, Filling> roles = event.map(type -> defaults(type, verb)).orElseGet(HashMap::new);
    if (row.length > 2 && !row[2].isBlank()) {
      for (String pair : row[2].trim().split("\\s+")) {
        int equals = pair.indexOf('=');
        put(roles, pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return new Entry(event, trigger, roles, (verb ? "verb:" : "noun:") + row[1]);
  }

  private static void put(Map<Slot, Filling> roles, String slot, String role) {
    if (role.equals("-")) {
      roles.remove(new Slot(slot));
    } else {
      roles.put(new Slot(slot), Filling.of(role));
    }
  }

  private static Map<Slot, Filling> defaults(EventClass type, boolean verb) {
    String roles;
    if (SYMMETRIC.contains(type.root())) {
      roles =
          "subj=participant with=participant on=topic about=topic over=topic "
              + (verb
                  ? "obj=participant"
                  : "poss=participant adj=participant of=participant between=participant by=participant");
    } else if (type.root() == EventClass.STATEMENT) {
      roles =
          "subj=speaker iobj=addressee to=addressee about=about on=about "
              + (verb ? "obj=about" : "poss=speaker adj=speaker by=speaker of=about");
    } else {
      roles =
          "subj=actor iobj=recipient against=recipient on=topic over=topic "
              + (verb
                  ? "obj=recipient"
                  : "poss=actor adj=actor by=actor on=recipient with=recipient to=recipient");
    }
    Map<Slot, Filling> fillings = new HashMap<>();
    for (String pair : roles.split(" ")) {
      put(fillings, pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return fillings;
  }

  private static Map<String, Support> support() {
    Map<String, Support> found = new TreeMap<>();
    for (String[] row : rows("support.tsv", 2)) {
      Optional<Filling> subject =
          row.length > 2 && !row[2].equals("none") && !row[2].isBlank()
              ? Optional.of(Filling.of(row[2].trim()))
              : Optional.empty();
      for (String verb : row[0].split("\\|")) {
        found.put(verb.trim(), new Support(Effect.of(row[1].trim()), subject));
      }
    }
    return found;
  }

  private static Map<String, Effect> contexts() {
    Map<String, Effect> found = new HashMap<>();
    for (String[] row : rows("contexts.tsv", 3)) {
      found.put(row[1].trim() + ":" + row[0].trim(), Effect.of(row[2].trim()));
    }
    return found;
  }

  /** The rows of a file, cut at tabs; comments and blank lines left out. */
  static List<String[]> rows(String file, int columns) {
    List<String[]> rows = WordTable.rows(file);
    for (String[] row : rows) {
      if (row.length < columns) {
        throw new IllegalStateException(
            file + ": \"" + String.join("\t", row) + "\" has too few columns");
      }
    }
    return rows;
  }
}
