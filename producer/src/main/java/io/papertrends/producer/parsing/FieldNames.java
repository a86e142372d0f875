// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.util.List;
import java.util.Locale;

/**
 * What programs, services and bibliographies call the fields of a paper, in objects and tables
 * alike: in lower case and without what separates words, the surest name first.
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

  /** The day of publication; a year counts only to say what is known. */
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

  /** Identifiers, and addresses that may hold one. */
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

  /** A name as the lists have it: letters and digits alone, in lower case. */
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

  /** Most are already. */
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
