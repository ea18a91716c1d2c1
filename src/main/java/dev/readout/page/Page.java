package dev.readout.page;

import dev.readout.describe.Thing;

/** What people see of a thing of one class. */
@FunctionalInterface
interface Page {
  /** The markup of the page's main part; every text of the graph in it has gone through Html. */
  String body(Thing thing);
}
