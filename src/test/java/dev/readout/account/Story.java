package dev.readout.account;

import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Makes accounts for tests, one sentence and its telling at a time.
 *
 * <pre>{@code
 * Account account = Story.of("a.txt").dated("2024-03-13")
 *     .tells("Brandt met Kowal.", EventClass.MEETING, "person/anna-brandt", "person/jan-kowal")
 *     .on("2024-03-12").in("place/warsaw").account();
 * }</pre>
 *
 * What is said after {@code tells} is said of that telling. Entities come into being when named;
 * {@code actor:}, {@code recipient:}, {@code speaker:} and {@code addressee:} before a path say the
 * role.
 */
public final class Story {
  private final String file;
  private final StringBuilder text = new StringBuilder();
  private final List<Account.Sentence> sentences = new ArrayList<>();
  private final List<Account.Mention> mentions = new ArrayList<>();
  private final List<Account.Time> times = new ArrayList<>();
  private final Map<Key, Account.Entity> entities = new LinkedHashMap<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Account.Post> posts = new ArrayList<>();
  private final List<Account.Relation> relations = new ArrayList<>();
  private Interval dated = Interval.UNKNOWN;
  private Optional<Key> publisher = Optional.empty();
  private Optional<String> headline = Optional.empty();

  private Story(String file) {
    this.file = file;
  }

  public static Story of(String file) {
    return new Story(file);
  }

  public Story dated(String day) {
    dated = interval(day);
    return this;
  }

  public Story by(String organization) {
    publisher = Optional.of(entity(organization));
    return this;
  }

  public Story headline(String words) {
    headline = Optional.of(words);
    return this;
  }

  public Story says(String sentence) {
    int begin = text.codePointCount(0, text.length());
    text.append(sentence);
    sentences.add(
        new Account.Sentence(new Account.Stretch(begin, text.codePointCount(0, text.length()))));
    text.append('\n');
    return this;
  }

  public Telling tells(String sentence, EventClass type, String... participants) {
    says(sentence);
    return also(type, participants);
  }

  /** Another telling in the last sentence. */
  public Telling also(EventClass type, String... participants) {
    Telling telling = new Telling(this, tellings.size() + 1, type);
    tellings.add(telling);
    return telling.with(participants);
  }

  public Story mention(int begin, int end, String entity) {
    mentions.add(new Account.Mention(new Account.Stretch(begin, end), entity(entity)));
    return this;
  }

  public Story time(int begin, int end, String value, String interval) {
    times.add(new Account.Time(new Account.Stretch(begin, end), value, interval(interval)));
    return this;
  }

  public Story post(String holder, String title, String of) {
    posts.add(new Account.Post(entity(holder), title, entity(of), sentences.size() - 1, "post"));
    return this;
  }

  public Story relation(String subject, String predicate, String object) {
    relations.add(
        new Account.Relation(
            entity(subject), predicate, entity(object), sentences.size() - 1, "relation"));
    return this;
  }

  public Story entity(Account.Entity entity) {
    entities.put(entity.key(), entity);
    return this;
  }

  public Account account() {
    List<Account.Event> events = tellings.stream().map(Telling::event).toList();
    Optional<LocalDate> published = dated.isDay() ? dated.earliest() : Optional.empty();
    Account.Source source =
        new Account.Source(
            Key.article(file),
            file,
            "sha256:" + Key.digest(text.toString(), 64),
            text.toString(),
            headline,
            Optional.empty(),
            Optional.of("en"),
            published,
            dated,
            dated.isKnown() ? "given" : "",
            publisher,
            Optional.empty());
    return new Account(
        source,
        sentences,
        mentions,
        times,
        List.copyOf(entities.values()),
        events,
        posts,
        relations);
  }

  Key entity(String path) {
    Key key = new Key(path);
    String label = label(key);
    entities.putIfAbsent(
        key, new Account.Entity(key, type(key), label, List.of(label), Optional.empty(), false));
    return key;
  }

  /** "2024-03-12", "2024-03-01/2024-03-31", "2024-03-01/" or "". */
  public static Interval interval(String days) {
    if (days.isEmpty()) {
      return Interval.UNKNOWN;
    }
    String[] ends = days.contains("/") ? days.split("/", -1) : new String[] {days, days};
    return new Interval(day(ends[0]), day(ends[1]));
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  private static String label(Key key) {
    StringBuilder label = new StringBuilder();
    for (String word : key.name().split("-")) {
      boolean small = word.equals("of") || word.equals("the") || key.folder().equals("group");
      label.append(label.isEmpty() ? "" : " ");
      label.append(
          small
              ? word
              : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
    }
    return label.toString();
  }

  private static EntityClass type(Key key) {
    return switch (key.folder()) {
      case "person" -> EntityClass.PERSON;
      case "organization" ->
          key.name().startsWith("government-of")
              ? EntityClass.GOVERNMENT
              : EntityClass.ORGANIZATION;
      case "place" -> EntityClass.PLACE;
      default -> EntityClass.GROUP;
    };
  }

  /** One telling under construction; also passes on to the story it is part of. */
  public static final class Telling {
    private final Story story;
    private final int number;
    private int sentence;
    private List<EventClass> types;
    private final TreeMap<Key, Role> participants = new TreeMap<>();
    private final List<Key> places = new ArrayList<>();
    private final List<Key> topics = new ArrayList<>();
    private final List<Integer> topicEvents = new ArrayList<>();
    private final List<Integer> within = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();
    private OptionalInt same = OptionalInt.empty();
    private OptionalInt ordinal = OptionalInt.empty();
    private Interval when = Interval.UNKNOWN;
    private Optional<Interval> extent = Optional.empty();
    private Optional<String> words = Optional.empty();
    private Factuality factuality = Factuality.HAPPENED;
    private Account.Attribution attribution = Account.Attribution.ARTICLE;
    private Optional<String> quote = Optional.empty();
    private Account.Stretch trigger = new Account.Stretch(0, 5);

    private Telling(Story story, int number, EventClass type) {
      this.story = story;
      this.number = number;
      this.sentence = story.sentences.size() - 1;
      this.types = List.of(type);
    }

    public Telling tells(String text, EventClass type, String... participants) {
      return story.tells(text, type, participants);
    }

    public Telling also(EventClass type, String... participants) {
      return story.also(type, participants);
    }

    public Account account() {
      return story.account();
    }

    public Story story() {
      return story;
    }

    public Telling with(String... paths) {
      for (String path : paths) {
        int colon = path.indexOf(':');
        Role role =
            colon < 0
                ? Role.PARTICIPANT
                : Role.valueOf(path.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
        participants.put(story.entity(path.substring(colon + 1)), role);
      }
      return this;
    }

    /** Its sentence is the one said last. */
    public void inLastSentence() {
      sentence = story.sentences.size() - 1;
    }

    /** The words that tell it, counted from the begin of its sentence; the first five if unsaid. */
    public Telling trigger(int begin, int end) {
      trigger = new Account.Stretch(begin, end);
      return this;
    }

    public Telling type(EventClass second) {
      types = List.of(types.get(0), second);
      return this;
    }

    public Telling in(String place) {
      places.add(story.entity(place));
      return this;
    }

    public Telling about(String entity) {
      topics.add(story.entity(entity));
      return this;
    }

    public Telling about(int event) {
      topicEvents.add(event);
      return this;
    }

    public Telling within(int event) {
      within.add(event);
      return this;
    }

    public Telling before(int event) {
      before.add(event);
      return this;
    }

    public Telling same(int event) {
      same = OptionalInt.of(event);
      return this;
    }

    public Telling nth(int nth) {
      ordinal = OptionalInt.of(nth);
      return this;
    }

    public Telling on(String days) {
      when = interval(days);
      return this;
    }

    public Telling lasting(String days) {
      extent = Optional.of(interval(days));
      return this;
    }

    public Telling words(String time) {
      words = Optional.of(time);
      return this;
    }

    public Telling is(Factuality certainty) {
      factuality = certainty;
      return this;
    }

    public Telling says(String source, String via, boolean unnamed) {
      attribution =
          new Account.Attribution(
              Optional.of(source).filter(s -> !s.isEmpty()).map(story::entity),
              Optional.of(via).filter(s -> !s.isEmpty()).map(story::entity),
              unnamed);
      return this;
    }

    public Telling quote(String words) {
      quote = Optional.of(words);
      return this;
    }

    private Account.Event event() {
      Account.Stretch at = story.sentences.get(sentence).at();
      Account.Stretch told =
          new Account.Stretch(
              at.begin() + trigger.begin(), Math.min(at.end(), at.begin() + trigger.end()));
      return new Account.Event(
          number,
          types,
          participants,
          places,
          topics,
          topicEvents,
          within,
          before,
          same,
          ordinal,
          when,
          extent,
          words,
          factuality,
          attribution,
          quote,
          sentence,
          told,
          "rule-" + number);
    }
  }
}
