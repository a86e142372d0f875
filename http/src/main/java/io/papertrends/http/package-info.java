// SPDX-License-Identifier: Apache-2.0
/** What every HTTP client of papertrends has in common, whether it reads papers or sends alerts. */
package io.papertrends.http;
