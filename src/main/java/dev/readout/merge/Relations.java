package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One relation for all accounts of it. */
final class Relations {
  private Relations() {}

  static List<MergedRelation> merge(Collection<Account> accounts) {
    SortedMap<Key, MergedRelation> merged = new TreeMap<>();
    for (Account account : accounts) {
      for (int i = 0; i < account.relations().size(); i++) {
        Account.Relation each = account.relations().get(i);
        Key key = Key.relation(each.subject(), each.predicate(), each.object());
        Key node = account.source().key().within("relation-" + (i + 1));
        merged
            .computeIfAbsent(
                key,
                absent ->
                    new MergedRelation(
                        key, each.subject(), each.predicate(), each.object(), new ArrayList<>()))
            .told()
            .add(new Told(account, node, each.sentence(), each.rule()));
      }
    }
    return List.copyOf(merged.values());
  }
}
