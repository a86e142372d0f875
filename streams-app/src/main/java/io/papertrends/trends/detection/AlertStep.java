// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.AlertPhase;
import java.util.List;

/**
 * A step in the life of an alert.
 *
 * @param phase started, updated or ended
 * @param alert the alert after the step
 * @param figures those of the window that the step is about
 * @param adjustedP the window's p after control of the false discovery rate; 1 if it does not stand
 *     out
 * @param parts the same window of the alert's parts, most papers first
 * @param caveats what speaks against it
 */
public record AlertStep(
    AlertPhase phase,
    Alert alert,
    Comparison figures,
    double adjustedP,
    List<Comparison> parts,
    List<AlertCaveat> caveats) {}
