// SPDX-License-Identifier: Apache-2.0
/** Common code of all HTTP clients, which read papers or send alerts. */
package io.papertrends.http;
