package dev.readout.know;

import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Entries in an index on disk, of which only what is asked for comes into memory; safe for many
 * threads. It is opened once and stays as it was then.
 */
final class Gazetteer {
  static final String SOURCE = "source";
  private static final String ID = "id";
  private static final String RANK = "rank";
  private static final String NAME = "name";
  private static final String FIRST = "first";
  private static final String SURNAME = "surname";
  private static final String SEAT = "seat";
  private static final String HOLDS = "holds";
  private static final String KEY = "key";
  private static final Sort BY_PROMINENCE =
      new Sort(
          new SortField(RANK, SortField.Type.LONG, true), new SortField(ID, SortField.Type.STRING));
  private static final int MOST = 1000;

  private final IndexSearcher searcher;

  private Gazetteer(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The index in a folder, if there is one. */
  static Optional<Gazetteer> open(Path folder) {
    try {
      if (!Files.isDirectory(folder) || !DirectoryReader.indexExists(FSDirectory.open(folder))) {
        return Optional.empty();
      }
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      return Optional.of(new Gazetteer(new IndexSearcher(reader)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is kept; the source is the file it came from, whose entries go when it comes again. */
  static Document document(Entry entry, String source) {
    Document document = new Document();
    document.add(new StringField(SOURCE, source, StringField.Store.NO));
    document.add(new StringField(ID, entry.id(), StringField.Store.YES));
    document.add(new SortedDocValuesField(ID, new BytesRef(entry.id())));
    document.add(new NumericDocValuesField(RANK, entry.rank()));
    document.add(new StoredField(RANK, entry.rank()));
    document.add(new StoredField("type", entry.type().map(Enum::name).orElse("")));
    document.add(new StoredField("wikidata", entry.wikidata()));
    document.add(new StoredField("country", entry.country()));
    document.add(new StoredField("at", entry.at()));
    entry.names().forEach(name -> document.add(new StoredField("names", name)));
    for (Entry.Held post : entry.posts()) {
      document.add(new StringField(HOLDS, post.office(), StringField.Store.YES));
      document.add(new StoredField("dates", post.dates()));
    }
    entry.type().ifPresentOrElse(type -> index(entry, type, document), () -> seat(entry, document));
    return document;
  }

  private static void index(Entry entry, EntityClass type, Document document) {
    if (entry.rank() >= 0) {
      String key = Key.entity(type, entry.label()).path();
      document.add(new StringField(KEY, key, StringField.Store.NO));
    }
    for (String name : entry.names()) {
      String plain = Spelling.plain(name);
      if (!plain.isEmpty()) {
        document.add(new StringField(NAME, plain, StringField.Store.NO));
        document.add(new StringField(FIRST, firstWord(plain), StringField.Store.NO));
        if (type == EntityClass.PERSON) {
          Surnames.of(plain)
              .forEach(last -> document.add(new StringField(SURNAME, last, StringField.Store.NO)));
        }
      }
    }
  }

  private static void seat(Entry entry, Document document) {
    document.add(new StringField(SEAT, entry.country(), StringField.Store.NO));
  }

  private static String firstWord(String plain) {
    int space = plain.indexOf(' ');
    return space < 0 ? plain : plain.substring(0, space);
  }

  /** Who bears a name, in plain spelling; the most prominent first. */
  List<Entry> named(String plain) {
    return whole(NAME, plain);
  }

  /** True when any name begins with this word, in plain spelling. */
  boolean begins(String word) {
    try {
      return searcher.getIndexReader().docFreq(new Term(FIRST, word)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Entry> surnamed(String plain) {
    return whole(SURNAME, plain);
  }

  /** Those whose label would make this key. */
  List<Entry> keyed(String key) {
    return whole(KEY, key);
  }

  /** The offices of a country, as a source writes it. */
  List<Entry> offices(String country) {
    return whole(SEAT, country);
  }

  /** Who ever held an office. */
  List<Entry> holders(String office) {
    return whole(HOLDS, office);
  }

  /** All that is said of one thing. */
  Optional<Entry> get(String id) {
    return find(ID, id).stream().reduce(Entry::and);
  }

  private List<Entry> whole(String field, String value) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    find(field, value).forEach(each -> byId.putIfAbsent(each.id(), each));
    byId.replaceAll((id, each) -> get(id).orElse(each));
    return List.copyOf(byId.values());
  }

  private List<Entry> find(String field, String value) {
    try {
      List<Entry> found = new ArrayList<>();
      TermQuery query = new TermQuery(new Term(field, value));
      for (ScoreDoc each : searcher.search(query, MOST, BY_PROMINENCE).scoreDocs) {
        found.add(entry(searcher.storedFields().document(each.doc)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(Document document) {
    String type = document.get("type");
    String[] offices = document.getValues(HOLDS);
    String[] dates = document.getValues("dates");
    List<Entry.Held> posts = new ArrayList<>();
    for (int i = 0; i < offices.length; i++) {
      posts.add(new Entry.Held(offices[i], dates[i]));
    }
    return new Entry(
        document.get(ID),
        document.get("wikidata"),
        type.isEmpty() ? Optional.empty() : Optional.of(EntityClass.valueOf(type)),
        Arrays.asList(document.getValues("names")),
        document.get("country"),
        document.get("at"),
        document.getField(RANK).numericValue().longValue(),
        posts);
  }
}
