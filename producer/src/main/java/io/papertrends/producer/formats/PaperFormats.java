// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.json.CrossrefFormat;
import io.papertrends.producer.parsing.json.HfDailyPapersFormat;
import io.papertrends.producer.parsing.json.JsonGroupsFormat;
import io.papertrends.producer.parsing.json.JsonLinesFormat;
import io.papertrends.producer.parsing.json.JsonListFormat;
import io.papertrends.producer.parsing.json.OpenAlexFormat;
import io.papertrends.producer.parsing.json.PaperListFormat;
import io.papertrends.producer.parsing.json.SemanticScholarFormat;
import io.papertrends.producer.parsing.text.BibtexFormat;
import io.papertrends.producer.parsing.text.DailyPapersPageFormat;
import io.papertrends.producer.parsing.text.DelimitedFormat;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.producer.parsing.text.TaggedRecordFormat;
import io.papertrends.producer.parsing.xml.ArxivAtomFormat;
import io.papertrends.producer.parsing.xml.ArxivOaiFormat;
import io.papertrends.producer.parsing.xml.ArxivRssFormat;
import io.papertrends.producer.parsing.xml.EndnoteXmlFormat;
import io.papertrends.producer.parsing.xml.FeedFormat;
import io.papertrends.producer.parsing.xml.PubmedXmlFormat;
import io.papertrends.schemas.DayZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The formats that papers can be read in. */
public final class PaperFormats {

  /** Number of characters at the beginning of a text by which its format is detected. */
  private static final int BEGINNING = 1 << 14;

  private final List<PaperFormat> formats;

  /**
   * All formats.
   *
   * @param days rule that completes days without a year
   * @param zone time zone in which days begin
   * @param notices receives assumptions about the input, such as a year, as one sentence each
   */
  public PaperFormats(PageDays days, DayZone zone, Consumer<String> notices) {
    var context = new ParseContext(days.today(), zone);
    // After the formats of services, because JSON Lines would accept their responses too.
    var all = new ArrayList<PaperFormat>(List.of(
        new HfDailyPapersFormat(context),
        new OpenAlexFormat(context),
        new SemanticScholarFormat(context),
        new CrossrefFormat(context),
        new PaperListFormat(context),
        JsonListFormat.ofPapers(context),
        JsonListFormat.ofFeed(context),
        new JsonGroupsFormat(context),
        new JsonLinesFormat(context),
        new ArxivAtomFormat(context),
        new ArxivOaiFormat(context),
        new ArxivRssFormat(context),
        new FeedFormat(context),
        new PubmedXmlFormat(context),
        new EndnoteXmlFormat(context),
        new BibtexFormat(context),
        DelimitedFormat.csv(context),
        DelimitedFormat.tsv(context),
        DelimitedFormat.semicolons(context),
        new DailyPapersPageFormat(days, notices)));
    // Before the Daily Papers page, which accepts any text that contains a day.
    all.addAll(all.size() - 1, TaggedRecordFormat.all(context));
    formats = List.copyOf(all);
  }

  /**
   * The format with this name; without a name, the format of this text, which is not consumed.
   *
   * @param inputName name of the text in messages
   * @throws UnusableInputException if there is no such format, or none recognises the text
   */
  public PaperFormat of(Optional<String> formatName, String inputName, BufferedReader text) {
    return formatName.isPresent() ? named(formatName.get()) : detected(inputName, text);
  }

  /**
   * The records of a text. A file of an archive that is in no format is one rejected record,
   * because other files of the archive may hold papers.
   *
   * @throws UnusableInputException if a text that is not in an archive is in no format
   */
  public Stream<ParseResult> read(Optional<String> formatName, PaperText text) {
    try {
      return of(formatName, text.name(), text.reader()).parse(text.name(), text.reader());
    } catch (UnusableInputException e) {
      if (!text.isMember()) {
        throw e;
      }
      return Stream.of(
          new Rejected("whole file", "no papers in a file of an archive", e.getMessage(), ""));
    }
  }

  private PaperFormat named(String formatName) {
    return formats.stream()
        .filter(it -> it.name().equals(formatName))
        .findFirst()
        .orElseThrow(
            () -> new UnusableInputException("no format \"" + formatName + "\"; " + known()));
  }

  private PaperFormat detected(String inputName, BufferedReader text) {
    var beginning = beginning(inputName, text);
    if (beginning.isBlank() && beginning.length() < BEGINNING) {
      throw new UnusableInputException(inputName + " is empty");
    }
    return formats.stream()
        .filter(it -> it.recognises(beginning))
        .findFirst()
        .orElseThrow(() -> new UnusableInputException(
            inputName + " is in no known format; " + known() + " (--format)"));
  }

  private String known() {
    return "there are " + String.join(", ", names());
  }

  /** In the order in which they are tried. */
  List<String> names() {
    return formats.stream().map(PaperFormat::name).toList();
  }

  private static String beginning(String inputName, BufferedReader text) {
    var buffer = new char[BEGINNING];
    try {
      text.mark(BEGINNING);
      int length = 0;
      for (int more; length < BEGINNING; length += more) {
        more = text.read(buffer, length, BEGINNING - length);
        if (more < 0) {
          break;
        }
      }
      text.reset();
      return new String(buffer, 0, length);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + inputName + ": " + e.getMessage(), e);
    }
  }
}
