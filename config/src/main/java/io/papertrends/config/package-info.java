// SPDX-License-Identifier: Apache-2.0
/** Files and names that users write: every problem is reported with its place and a remedy. */
package io.papertrends.config;
