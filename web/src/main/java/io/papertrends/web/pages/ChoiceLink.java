// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

/** A link that selects one of several choices. */
record ChoiceLink(String name, String address, boolean isCurrent) {}
