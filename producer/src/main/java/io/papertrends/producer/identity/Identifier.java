// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Converts identifiers of papers, in every form in which people and programs write them, to their
 * canonical form: a scheme and a value, such as {@code arxiv:2409.01234}.
 */
final class Identifier {

  private static final String SCHEME = "(?:https?://)?(?:[\\w-]{1,63}\\.){0,8}";

  /** Web sites whose URLs contain an arXiv id. */
  private static final String ARXIV_PAGE = SCHEME
      + "(?:arxiv\\.org/(?:abs|pdf|html|format|ps|e-print|src|tb)/"
      + "|(?:huggingface\\.co|hf\\.co|arxiv-vanity\\.com|emergentmind\\.com)/papers/"
      + "|alphaxiv\\.org/(?:abs|pdf|overview)/|ar5iv\\.org/(?:abs|html)/|ar5iv\\.labs\\.arxiv\\.org/html/"
      + "|(?:scirate\\.com|papers\\.cool|semanticscholar\\.org)/arxiv/|inspirehep\\.net/arxiv/"
      + "|adsabs\\.harvard\\.edu/abs/(?=arxiv:)|semanticscholar\\.org/(?=arxiv:))";

  private static final String ARXIV_START = "(?:" + ARXIV_PAGE + ")?(?:oai:arxiv\\.org:)?"
      + "(?:info:eprint/|arxiv e-prints,?\\s*|corr\\s+)?"
      + "(?:(?:doi:\\s*|" + SCHEME
      + "doi\\.org/){0,4}10\\.48550/)?(?:arxiv\\s*[:.]\\s*|arxiv\\s+|abs/)?";

  /**
   * What may follow an arXiv id: a version, a file extension, or subject class and day as in the
   * stamp on the first page of a PDF.
   */
  private static final String ARXIV_END =
      "(?:v\\d+)?(?:\\.pdf|\\.html)?/?(?:\\s*[\\[(][\\w.,; -]+[\\])].*)?";

  private static final List<Form> FORMS = List.of(
      // Ids since April 2007 (arXiv, "Understanding the arXiv identifier").
      form(
          ARXIV_START + "(\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5})" + ARXIV_END,
          it -> "arxiv:" + it.group(1)),
      // Ids before April 2007; the subject class is not part of the canonical form.
      form(
          ARXIV_START + "([a-z]+(?:-[a-z]+)?)(?:\\.[a-z]+(?:-[a-z]+)?)?/"
              + "(\\d{2}(?:0[1-9]|1[0-2])\\d{3})" + ARXIV_END,
          it -> "arxiv:" + lower(it.group(1)) + "/" + it.group(2)),
      form(
          "(?:" + SCHEME + "dblp\\.(?:org|uni-trier\\.de)/rec/|dblp:)(?:html/)?journals/corr/abs-"
              + "(\\d{4})-(\\d{4,5})(?:\\.html)?",
          it -> "arxiv:" + it.group(1) + "." + it.group(2)),
      form(
          "(?:" + SCHEME + "ssrn\\.com/(?:sol3/papers\\.cfm\\?(?:.*&)?abstract_id=|abstract=)"
              + "|ssrn:\\s*)(\\d+)",
          it -> "doi:10.2139/ssrn." + it.group(1)),
      form(
          "(?:(?:info:|urn:)?doi[:\\s/]\\s*|" + SCHEME
              + "(?:doi\\.org|doi-org(?:\\.[\\w-]+){1,8})/){0,4}" + "(10\\.\\d{4,9}/\\S+)",
          it -> "doi:" + doi(it.group(1))),
      // Pages of publishers.
      form(
          "https?://[^\\s?#]+?/(?:doi(?:/(?:abs|full|pdf|epdf|epub|pdfplus))?|articles?|chapter|book|content)/"
              + "(?:pdf/)?(10\\.\\d{4,9}/[^\\s?#]+)",
          it -> ofPage(it.group(1))),
      form(
          "(?:openreview:\\s*|" + SCHEME + "openreview\\.net/\\w+\\?(?:.*&)?id=)([\\w-]+)(?:&.*)?",
          it -> "openreview:" + it.group(1)),
      form(
          "(?:acl:\\s*|" + SCHEME + "(?:aclanthology\\.(?:org|info)|aclweb\\.org/anthology)/"
              + "(?:papers/)?(?:[a-z]/[a-z]\\d\\d/)?)"
              + "([a-z]\\d{2}-\\d{4}|\\d{4}\\.[\\w-]+\\.\\d+)(?:v\\d+)?(?:\\.pdf|\\.bib)?/?",
          it -> "acl:" + lower(it.group(1))),
      form(
          "(?:pmid:?\\s*|pubmed:\\s*|(?:oai|info):pmid/?:?|" + SCHEME
              + "(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed"
              + "|europepmc\\.org/(?:article|abstract)/med)/)0*([1-9]\\d{0,8})/?",
          it -> "pmid:" + it.group(1)),
      form(
          "(?:(?:pmc|pmcid):?\\s*|" + SCHEME + "(?:ncbi\\.nlm\\.nih\\.gov/(?:pmc/)?articles"
              + "|europepmc\\.org/articles?(?:/pmc)?)/)?pmc(\\d+)(?:\\.\\d+)?/?(?:pdf/.*)?"
              + "|pmc:\\s*(\\d+)"
              + "|" + SCHEME + "ncbi\\.nlm\\.nih\\.gov/pmc/articles/(\\d+)/?",
          it -> "pmc:" + firstOf(it)),
      form(
          "(?:openalex:\\s*|" + SCHEME + "openalex\\.org/(?:works/)?)(w\\d+)",
          it -> "openalex:" + lower(it.group(1))),
      form(
          "(?:s2:|" + SCHEME + "semanticscholar\\.org/(?:graph/v1/)?paper/(?:[^/?#]*/)?)?"
              + "([0-9a-f]{40})/?",
          it -> "s2:" + lower(it.group(1))),
      form(
          "(?:" + SCHEME + "semanticscholar\\.org/)?(?:corpusid|s2cid|s2corpus):?\\s*(\\d+)",
          it -> "s2corpus:" + it.group(1)),
      form(
          "(?:" + SCHEME + "hal\\.(?:science|archives-ouvertes\\.fr|inria\\.fr)/|hal:\\s*)?"
              + "((?:hal|tel|inria|cel)-\\d{8})(?:v\\d+)?(?:/.*)?",
          it -> "hal:" + lower(it.group(1))),
      form(
          "(?:dblp:|" + SCHEME + "dblp\\.(?:org|uni-trier\\.de)/rec/)(?:html/)?"
              + "((?:conf|journals|phd|books|series)/[\\w./-]+?)(?:\\.html)?",
          it -> "dblp:" + it.group(1)),
      form("(?:urn:)?isbn(?:-1[03])?:?\\s*([\\dxX\\s-]{10,17})", it -> isbn(it.group(1))));

  /** What may follow the DOI in the URL of a publisher's page. */
  private static final Pattern PAGE_ENDING = Pattern.compile(
      "(?:/(?:full|abstract|pdf|epdf|meta)|\\.pdf|\\.full(?:\\.pdf)?)+$", Pattern.CASE_INSENSITIVE);

  /** A DOI of the ACL Anthology contains the paper's id there. */
  private static final Pattern ACL_DOI = Pattern.compile("doi:10\\.(?:18653/v1|3115/v1)/(.+)");

  /** The form of most identifiers: an arXiv id. Tried first, because it is fast. */
  private static final Pattern USUAL = Pattern.compile("\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}");

  /** The form of most other identifiers: a DOI. */
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  private static final String DOI_OF_ARXIV = "10.48550/";

  /** Maximum length of an identifier in characters. */
  private static final int LONGEST = 2_000;

  private Identifier() {}

  /** All schemes, the preferred one first. */
  static final List<String> SCHEMES = List.of(
      "arxiv:",
      "doi:",
      "openreview:",
      "acl:",
      "pmid:",
      "pmc:",
      "openalex:",
      "s2:",
      "s2corpus:",
      "hal:",
      "dblp:",
      "isbn:");

  /**
   * The canonical forms of an identifier; several if it contains another identifier, none if it is
   * unknown.
   */
  static Stream<String> canonical(String written) {
    if (USUAL.matcher(written).matches()) {
      return Stream.of("arxiv:" + written);
    }
    if (written.length() > LONGEST) {
      return Stream.empty();
    }
    var text = WrittenIdentifier.plain(written);
    if (text.startsWith("10.")
        && !text.startsWith(DOI_OF_ARXIV)
        && DOI.matcher(text).matches()) {
      return withAcl("doi:" + doi(text));
    }
    return FORMS.stream()
        .map(form -> form.of(text))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .stream()
        .flatMap(Identifier::withAcl);
  }

  private static Stream<String> withAcl(String identity) {
    var acl = ACL_DOI.matcher(identity);
    return acl.matches()
        ? Stream.concat(Stream.of(identity), canonical("acl:" + acl.group(1)))
        : Stream.of(identity);
  }

  private record Form(Pattern pattern, Function<MatchResult, String> identity) {

    String of(String text) {
      var matcher = pattern.matcher(text);
      return matcher.matches() ? identity.apply(matcher) : "";
    }
  }

  private static Form form(String pattern, Function<MatchResult, String> identity) {
    return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), identity);
  }

  /** The DOI without a version, which bioRxiv and medRxiv append to it in their URLs. */
  private static String doi(String written) {
    var doi = lower(written);
    return doi.startsWith("10.1101/") ? doi.replaceFirst("v\\d+$", "") : doi;
  }

  /** The DOI in the URL of a page may be a DOI of arXiv. */
  private static String ofPage(String written) {
    var doi = "doi:" + doi(PAGE_ENDING.matcher(written).replaceFirst(""));
    return canonical(doi).findFirst().orElse(doi);
  }

  private static String firstOf(MatchResult match) {
    return Stream.of(1, 2, 3)
        .map(match::group)
        .filter(it -> it != null)
        .findFirst()
        .orElse("");
  }

  /** Empty if the check digit is wrong. */
  private static String isbn(String written) {
    return Isbn.thirteenDigits(written).map(it -> "isbn:" + it).orElse("");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
