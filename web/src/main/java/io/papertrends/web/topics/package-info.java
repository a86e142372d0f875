// SPDX-License-Identifier: Apache-2.0
/** The vocabulary as people look at it: names, broader and narrower topics. */
package io.papertrends.web.topics;
