// SPDX-License-Identifier: Apache-2.0
/** Figures and days for people, and foreign text for HTML and XML. */
package io.papertrends.web.text;
