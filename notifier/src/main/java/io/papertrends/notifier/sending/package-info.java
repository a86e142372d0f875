// SPDX-License-Identifier: Apache-2.0
/** How a message leaves the process, and every failure told apart. */
package io.papertrends.notifier.sending;
