// SPDX-License-Identifier: Apache-2.0
/** All formats of papers, and the detection of a text's format. */
package io.papertrends.producer.formats;
