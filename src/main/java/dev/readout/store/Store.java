package dev.readout.store;

import dev.readout.find.WordIndex;
import dev.readout.text.Problem;
import dev.readout.vocab.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A folder with the graph in it: the default graph is the knowledge, each named graph the account
 * of one article.
 */
public final class Store implements AutoCloseable {
  private static final String DATA = "data";
  private static final String AUTHORITY = "authority";
  private static final String GAZETTEER = "gazetteer";
  // A named graph is the account of one article and so small that within it one index is enough;
  // the others find what is told in whichever. What is made with other indexes keeps them.
  private static final StoreParams LAYOUT =
      StoreParams.builder("readout")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  // Below this a compaction wins nothing that anybody would notice.
  private static final long WORTH_COMPACTING = 512L << 20;

  private final Path folder;
  private final FolderLock lock;
  private final Label label;
  private final DatasetGraph data;
  private Optional<Annex> annex = Optional.empty();
  private boolean changed;

  private Store(Path folder, Label label) {
    JenaSystem.init();
    this.folder = folder;
    this.label = label;
    this.lock = FolderLock.take(folder);
    this.data =
        DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve(DATA).toString()), LAYOUT);
    WordIndex.serve(data, () -> annex().words());
  }

  /** Opens a store that is there, to read or to change. */
  public static Store open(Path folder) {
    return new Store(
        folder,
        Label.read(folder)
            .orElseThrow(
                () ->
                    new StoreException(
                        "there is no store in "
                            + folder
                            + "; make one with: readout build --store "
                            + folder
                            + " INPUT")));
  }

  /** Opens the store there or makes one; {@code base} counts only for a new one. */
  public static Store openOrMake(Path folder, Base base) {
    Label label = Label.read(folder).orElseGet(() -> new Label(base.iri(), 0));
    try {
      Files.createDirectories(folder);
      if (Label.read(folder).isEmpty()) {
        checkEmpty(folder);
        Files.createDirectories(folder.resolve(DATA));
        label.write(folder);
      }
    } catch (IOException e) {
      throw new StoreException("cannot make a store in " + folder + ": " + Problem.why(e), e);
    }
    return new Store(folder, label);
  }

  private static void checkEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new StoreException(
            folder + " has other files in it and is not a store; name an empty or a new folder");
      }
    }
  }

  /** What every IRI of a resource in this store begins with. */
  public Base base() {
    return new Base(label.base());
  }

  /** Copies a file of facts into the store, in place of one of the same name. */
  public void keepAuthority(Path file) {
    Path shelf = folder.resolve(AUTHORITY);
    try {
      Files.createDirectories(shelf);
      Files.copy(file, shelf.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException("cannot read the authority file " + file + ": " + Problem.why(e), e);
    }
  }

  /** The folder for an index of facts, which is there once some were imported. */
  public Path gazetteer() {
    return folder.resolve(GAZETTEER);
  }

  /**
   * The files of facts that were added to this store's own, in the order of their names, and the
   * folder of the index if there is one.
   */
  public List<Path> authority() {
    Stream<Path> index = Stream.of(gazetteer()).filter(Files::exists);
    Path shelf = folder.resolve(AUTHORITY);
    if (!Files.exists(shelf)) {
      return index.toList();
    }
    try (Stream<Path> files = Files.list(shelf)) {
      return Stream.concat(files.sorted(), index).toList();
    } catch (IOException e) {
      throw new StoreException("cannot read " + shelf + ": " + Problem.why(e), e);
    }
  }

  /**
   * Says to others who want the store where they may ask for what is in it.
   *
   * @param server its address, "http://localhost:3030/"
   */
  public void answersAt(String server) {
    lock.answersAt(server);
  }

  /** Both layers; whoever reads them begins and ends the transaction. */
  public DatasetGraph data() {
    return data;
  }

  /** All that there is to read, as it stands now. */
  public Edition edition() {
    return annex().edition();
  }

  /** Opened when first needed; a query without words does not. */
  private synchronized Annex annex() {
    if (annex.isEmpty()) {
      annex = Optional.of(new Annex(folder, data, base()));
    }
    return annex.get();
  }

  /** Reads in one transaction. */
  public void read(Consumer<DatasetGraph> work) {
    Txn.executeRead(data, () -> work.accept(data));
  }

  /**
   * Changes accounts and knowledge together: all of it is kept, or, when the work throws, none.
   *
   * @return false when everything was so already, and the files were left alone
   */
  public boolean change(Consumer<Change> work) {
    Disk.checkRoom(folder, Disk.free(folder));
    Annex beside = annex();
    data.begin(TxnType.WRITE);
    Annex.Draft draft = beside.draft();
    boolean keep = false;
    try {
      Change change = new Change(data, base(), draft.ledger());
      work.accept(change);
      if (change.made()) {
        draft.prepare();
        keep = true;
      }
      return keep;
    } finally {
      end(draft, keep);
    }
  }

  private void end(Annex.Draft draft, boolean keep) {
    if (keep) {
      draft.commit(data::commit);
      changed = true;
    } else {
      data.abort();
      draft.rollback();
    }
    data.end();
  }

  @Override
  public void close() {
    try {
      if (changed) {
        compactWhenGrown();
      }
      annex.ifPresent(Annex::close);
      TDBInternal.expel(data);
    } finally {
      lock.close();
    }
  }

  /** TDB2 keeps what was replaced until it is told to let go. */
  private void compactWhenGrown() {
    long used = Disk.used(folder);
    if (used > WORTH_COMPACTING && used > 2 * label.compacted() && Disk.free(folder) > 2 * used) {
      DatabaseMgr.compact(data, true);
      new Label(label.base(), Disk.used(folder)).write(folder);
    }
  }
}
