// SPDX-License-Identifier: Apache-2.0
/** Files and streams that papers are read from, plain, compressed or in archives. */
package io.papertrends.producer.inputs;
