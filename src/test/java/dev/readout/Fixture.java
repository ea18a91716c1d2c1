package dev.readout;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Three invented articles as a built store holds them, for the packages that only read. */
public final class Fixture {
  public static final String BASE = "http://localhost:3030/";

  private Fixture() {}

  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(dataset, Fixture.class.getResource("/fixture/news.trig").toString());
    return dataset;
  }
}
