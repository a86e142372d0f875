// SPDX-License-Identifier: Apache-2.0
/** Which records are the same paper. */
package io.papertrends.producer.identity;
