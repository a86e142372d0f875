// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ListedTexts;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.text.BibtexBlocks.Block;
import java.io.BufferedReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * BibTeX entries of any type: {@code title} and the day (an ISO day in {@code date}, else
 * {@code year}, {@code month} and {@code day}) are required; {@code abstract}, {@code doi},
 * {@code eprint} with {@code archiveprefix}, {@code url}, {@code author} and {@code keywords} are
 * optional; all other fields are ignored, also cross-references. Only the strings that
 * {@code @string} defines are kept in memory.
 */
public final class BibtexFormat implements PaperFormat {

  private static final String NAME = "bibtex";

  private static final Pattern FIRST_OF_LINE =
      Pattern.compile("^[ \\t]*@[ \\t]*\\w+\\s*[{(]", Pattern.MULTILINE);

  private static final Pattern PREPRINT =
      Pattern.compile("^\\s*arXiv pre-?print\\s+", Pattern.CASE_INSENSITIVE);

  private static final Pattern AND =
      Pattern.compile("(?<!\\s)\\s+and\\s+", Pattern.CASE_INSENSITIVE);

  private final ParseContext context;

  /** Papers from later than tomorrow are rejected. */
  public BibtexFormat(ParseContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean recognises(String beginning) {
    return FIRST_OF_LINE.matcher(beginning).find();
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    var blocks = new BibtexBlocks(new NumberedLines(text));
    var strings = new BibtexStrings();
    return RecordStream.of(blocks::next).flatMap(block -> parse(block, strings).stream());
  }

  /** Empty for a block that is not an entry. */
  private Optional<ParseResult> parse(Block block, BibtexStrings strings) {
    if (!block.closed() && block.type().equals("comment")) {
      return Optional.empty();
    }
    if (!block.closed()) {
      return Optional.of(new Rejected(block.position(), "entry not closed", "", block.text()));
    }
    try {
      return read(block, strings);
    } catch (InvalidFieldException e) {
      return Optional.of(new Rejected(block.position(), e.reason(), e.getMessage(), block.text()));
    }
  }

  private Optional<ParseResult> read(Block block, BibtexStrings strings)
      throws InvalidFieldException {
    return switch (block.type()) {
      case "comment", "preamble" -> Optional.empty();
      case "string" -> {
        strings.define(BibtexFields.ofString(block.body(), strings));
        yield Optional.empty();
      }
      default -> {
        var draft = draft(BibtexFields.ofEntry(block.body(), strings));
        yield Optional.of(draft.check(context.today(), block.position(), block.text()));
      }
    };
  }

  private PaperDraft draft(Map<String, String> fields) throws InvalidFieldException {
    return new PaperDraft(NAME)
        .identifier(arxivId(fields))
        .identifier(LatexText.of(fields.get("doi")))
        .identifier(LatexText.of(fields.get("url")))
        .identifier(LatexText.of(fields.get("howpublished")))
        .identifier(inJournal(fields))
        .identifier(named("pmid", fields))
        .identifier(named("pmcid", fields))
        .title(LatexText.of(fields.get("title")))
        .text(LatexText.of(fields.get("abstract")))
        .abstractIsOptional()
        .published(BibtexDay.of(fields, context))
        .authors(authors(fields.get("author")))
        .keywords(ListedTexts.of(LatexText.of(first(fields, "keywords", "keyword"))));
  }

  /**
   * The arXiv id in a journal such as {@code arXiv preprint arXiv:2409.01234}, or volume
   * {@code abs/2409.01234} of CoRR.
   */
  private static String inJournal(Map<String, String> fields) {
    var journal = LatexText.of(fields.getOrDefault("journal", ""));
    var volume = fields.getOrDefault("volume", "");
    return volume.startsWith("abs/") ? volume : PREPRINT.matcher(journal).replaceFirst("");
  }

  private static String named(String kind, Map<String, String> fields) {
    var value = fields.get(kind);
    return value == null ? null : kind + ":" + LatexText.of(value);
  }

  /** An eprint is an arXiv id unless the entry names another archive. */
  private static String arxivId(Map<String, String> fields) {
    var archive = first(fields, "archiveprefix", "eprinttype");
    return archive == null || archive.strip().equalsIgnoreCase("arxiv")
        ? fields.get("eprint")
        : null;
  }

  private static List<String> authors(String names) {
    return names == null
        ? List.of()
        : AND.splitAsStream(names)
            .map(LatexText::of)
            .filter(name -> !name.strip().equals("others"))
            .toList();
  }

  private static String first(Map<String, String> fields, String name, String alternative) {
    return fields.getOrDefault(name, fields.get(alternative));
  }
}
