// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.BoardNames;
import java.util.ArrayList;

/** The names of boards, for descriptions of options. */
final class BoardCandidates extends ArrayList<String> {

  private static final long serialVersionUID = 1L;

  BoardCandidates() {
    super(BoardNames.ALL);
  }
}
