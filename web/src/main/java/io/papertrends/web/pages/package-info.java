// SPDX-License-Identifier: Apache-2.0
/** The pages: what each shows, as plain records that its template of the same name writes. */
package io.papertrends.web.pages;
