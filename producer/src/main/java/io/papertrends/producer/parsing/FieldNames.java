// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.util.List;
import java.util.Locale;

/**
 * The names that programs, services and bibliographies use for fields of a paper, in objects and
 * tables: in lower case and without separators, the most reliable name first.
 */
public final class FieldNames {

  /** The title. */
  public static final List<String> TITLE =
      List.of("title", "papertitle", "articletitle", "documenttitle", "displayname");

  /** The abstract. */
  public static final List<String> ABSTRACT = List.of(
      "abstract",
      "summary",
      "abstractnote",
      "abstracttext",
      "papersummary",
      "notesabstract",
      "description",
      "contenttext");

  /** The day of publication. A year alone is never a day, but it makes the error message better. */
  public static final List<String> PUBLISHED = List.of(
      "published",
      "publisheddate",
      "publicationdate",
      "publishedat",
      "publishedon",
      "datepublished",
      "pubdate",
      "publishdate",
      "date",
      "created",
      "submitted",
      "submitteddate",
      "submissiondate",
      "onlinedate",
      "earlyaccessdate",
      "coverdate",
      "publicationyear",
      "year");

  /** The day on which a list of papers featured it. */
  public static final List<String> FEATURED = List.of("dailydate", "featured", "featureddate");

  /** Identifiers, and URLs that may contain one. */
  public static final List<String> IDENTIFIERS = List.of(
      "id",
      "arxivid",
      "arxiv",
      "doi",
      "pmid",
      "pubmedid",
      "pmcid",
      "paperid",
      "openreview",
      "acl",
      "aclid",
      "openalex",
      "openalexid",
      "corpusid",
      "archiveid",
      "entryid",
      "url",
      "link",
      "links",
      "pdfurl",
      "pdf",
      "absurl",
      "arxivurl");

  /** The names of authors. */
  public static final List<String> AUTHORS =
      List.of("authors", "author", "authortext", "authornames", "authorfullnames");

  /** Keywords of authors or sources. */
  public static final List<String> KEYWORDS =
      List.of("keywords", "authorkeywords", "authkeywords", "manualtags", "keyword");

  /** Subject classes. */
  public static final List<String> CATEGORIES = List.of("categories", "subjects");

  private FieldNames() {}

  /** A name in the form of these lists: letters and digits only, in lower case. */
  public static String plain(String name) {
    if (isPlain(name)) {
      return name;
    }
    var plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a name has this form already, which most names have. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
