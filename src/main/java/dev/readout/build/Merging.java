package dev.readout.build;

import dev.readout.account.Account;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;

/** Works out the knowledge that follows from all accounts; it comes in any order, also twice. */
public interface Merging {
  void merge(Stream<Account> accounts, StreamRDF knowledge);
}
