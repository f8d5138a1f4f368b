package org.mithaq.pipeline;

import java.util.List;
import org.mithaq.store.Changes;

/**
 * What came of an ingestion.
 *
 * @param changes articles that were new, replaced or stored already
 * @param reports reports of events in the articles that were read
 * @param rejected documents that did not come through, in the order of the input
 * @param interrupted whether it was stopped before the end; what was read until then is stored
 */
public record Summary(Changes changes, int reports, List<Arrival.Rejected> rejected, boolean interrupted) {
    public Summary {
        rejected = List.copyOf(rejected);
    }
}
