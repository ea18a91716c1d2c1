/**
 * What machines read that find, list and follow the graph rather than ask it.
 *
 * <p>In comes a dataset and its base; out go a {@link dev.readout.harvest.DatasetDescription} (VoID
 * and DCAT, with counts from an {@link dev.readout.harvest.Inventory}), a {@link
 * dev.readout.harvest.Sitemap}, Atom {@link dev.readout.harvest.Feed}s, the {@link
 * dev.readout.harvest.PrefixList} and the {@link dev.readout.harvest.SchemaOrg} form of a thing.
 *
 * <p>Traps: addresses here are those of the base, where the graph is published, whatever host
 * serves it. Dates are those of articles and events, never the clock's. Nothing here opens a
 * transaction.
 */
package dev.readout.harvest;
