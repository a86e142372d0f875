// SPDX-License-Identifier: Apache-2.0
/** What pages use of the events; a field more costs a line here and one in a template. */
package io.papertrends.web.events;
