package dev.readout.export;

/** The graph as nodes and edges, as the formats of graph tools have it. */
final class Network {
  static final Table NODES = new Nodes();
  static final Table EDGES = new Edges();

  private Network() {}
}
