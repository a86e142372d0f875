// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

/** One of several choices, with the address that makes it. */
record Choice(String name, String address, boolean isCurrent) {}
