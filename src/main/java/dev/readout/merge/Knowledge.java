package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.riot.system.StreamRDF;

/** What all accounts together tell: the content of the default graph. */
public final class Knowledge {
  final List<Account> accounts;
  final SortedMap<Key, MergedEntity> entities;
  final List<MergedEvent> events;
  final Map<Key, Key> eventOf;
  final List<MergedPost> posts;
  final List<MergedRelation> relations;

  /**
   * @param accounts by article
   * @param eventOf the event that each telling was found to be
   */
  Knowledge(
      List<Account> accounts,
      SortedMap<Key, MergedEntity> entities,
      List<MergedEvent> events,
      Map<Key, Key> eventOf,
      List<MergedPost> posts,
      List<MergedRelation> relations) {
    this.accounts = accounts;
    this.entities = entities;
    this.events = events;
    this.eventOf = eventOf;
    this.posts = posts;
    this.relations = relations;
  }

  /** Writes it as triples; neither starts nor finishes the stream. Some may come twice. */
  public void write(Base base, StreamRDF out) {
    new KnowledgeWriter(this, base, out::triple).write();
  }
}
