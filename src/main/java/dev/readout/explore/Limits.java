package dev.readout.explore;

/** How much is looked at and drawn at most. */
public final class Limits {
  /** Nodes of a chart; more cannot be read, and take a browser seconds to lay out. */
  public static final int NODES = 300;

  /** Events of three or more parties that are nodes of a chart. */
  public static final int EVENTS = 60;

  /** Others that one opening of a tie brings onto the chart; each further helping as many. */
  public static final int HELPING = 25;

  /** Each kind of step of a plan: starts, openings, trails, and things hidden. */
  public static final int STEPS = 100;

  /** Facts looked at around one node. */
  public static final int FACTS = 20_000;

  /** Facts looked at for the links of a whole chart. */
  public static final int FACTS_OF_A_CHART = 200_000;

  /** Links of a shortest path. */
  public static final int PATH = 6;

  /** Nodes looked at for a shortest path. */
  public static final int PATH_NODES = 5_000;

  /** Facts listed with one link. */
  public static final int LISTED = 50;

  /** Reports listed with one fact. */
  public static final int REPORTS = 10;

  /** Sources offered to filter by. */
  public static final int SOURCES = 40;

  private Limits() {}
}
