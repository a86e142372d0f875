// SPDX-License-Identifier: Apache-2.0
/** Pictures as SVG, made on the server, so that they need no script. */
package io.papertrends.web.charts;
