// SPDX-License-Identifier: Apache-2.0
/** All formats that papers can be read in, and which of them a text is in. */
package io.papertrends.producer.formats;
