// SPDX-License-Identifier: Apache-2.0
/** Figures and days as people read them, and text of others as HTML and XML have it. */
package io.papertrends.web.text;
