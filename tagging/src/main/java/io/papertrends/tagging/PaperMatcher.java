// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.acronyms.Acronym;
import io.papertrends.tagging.acronyms.WordedDefinitions;
import io.papertrends.tagging.markup.PlainText;
import io.papertrends.tagging.words.PaperWords;
import io.papertrends.tagging.words.WordSeparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches the vocabulary with one paper: first it finds all names, then it decides which of them
 * count. The object is reused for many papers. Not thread-safe.
 */
final class PaperMatcher {

  private static final NameDecision IN_PASSING =
      new NameDecision(NameDecision.Reason.IN_PASSING, "");

  private final CompiledVocabulary names;
  private final NameFinder finder;
  private final NameLookup lookup;
  private final WordedDefinitions worded;
  private final Matches inTitle = new Matches();
  private final Matches inBody = new Matches();

  /**
   * Contexts of names, ordered by place. Most contexts belong to many names, few of which are in
   * the paper.
   */
  private final Matches contextsInTitle = new Matches();

  private final Matches contextsInBody = new Matches();

  private final PassingMention passing;
  private final Map<Integer, NameDecision> decisions = new HashMap<>();
  private final PaperWords paper;
  private PaperDefinitions definitions;

  /** For papers that are read one after another into this object. */
  PaperMatcher(CompiledVocabulary names, PaperWords paper) {
    this.names = names;
    this.paper = paper;
    this.finder = new NameFinder(names, paper.numbers());
    this.lookup = new NameLookup(names, finder, paper.numbers());
    this.worded = new WordedDefinitions(paper.numbers());
    this.passing = new PassingMention(paper.numbers());
  }

  /** Matches the current paper. */
  void read() {
    decisions.clear();
    definitions = PaperDefinitions.in(paper, names, lookup, worded);
    for (var field : PaperField.values()) {
      var finds = finds(field);
      finds.clear();
      contexts(field).clear();
      finder.find(paper.of(field), (term, first, last) -> take(field, term, first, last));
      definitions.find(paper.of(field).text(), finds);
    }
  }

  private void take(PaperField field, int term, int first, int last) {
    int start = paper.of(field).start(first);
    int end = paper.of(field).end(last);
    if (!isHalfOfLongerName(field, first, end)) {
      for (int name : names.namesOf(term)) {
        finds(field).add(name, start, end);
      }
    }
    if (names.isContext(term)) {
      contexts(field).append(term, start, end);
    }
  }

  /**
   * Whether a hyphen joins the word to the previous one, and a longer name that includes the
   * previous word ends here too: "vision-language models" are not "language models", and
   * "non-convex" problems are not "convex".
   */
  private boolean isHalfOfLongerName(PaperField field, int first, int end) {
    var words = paper.of(field);
    if (first == 0 || words.before(first) != WordSeparator.HYPHEN) {
      return false;
    }
    var finds = finds(field);
    for (int find = finds.size() - 1; find >= 0; find--) {
      if (finds.start(find) < words.start(first) && finds.end(find) >= end) {
        return true;
      }
    }
    return false;
  }

  /**
   * The matches in a field: numbers of names, or bitwise complements of the numbers of local short
   * forms.
   */
  Matches finds(PaperField field) {
    return field == PaperField.TITLE ? inTitle : inBody;
  }

  private Matches contexts(PaperField field) {
    return field == PaperField.TITLE ? contextsInTitle : contextsInBody;
  }

  PlainText text(PaperField field) {
    return paper.of(field).text();
  }

  /** The short forms that the paper defines. */
  List<Acronym> acronyms() {
    return definitions.acronyms();
  }

  int topicOf(int what) {
    return what < 0 ? definitions.locals().get(~what).topic() : names.name(what).topic();
  }

  /** The name as written in the vocabulary; for a local short form, as written in the paper. */
  String nameOf(int what) {
    return what < 0
        ? definitions.locals().get(~what).shortForm()
        : names.name(what).text();
  }

  /** The decision whether a match in a field counts. */
  NameDecision decision(PaperField field, int find) {
    int what = finds(field).what(find);
    var decision = decision(what);
    boolean isSaid = !decision.counts() || decision.reason() == NameDecision.Reason.DEFINED_SO;
    return !isSaid && field == PaperField.ABSTRACT && isInPassing(find) ? IN_PASSING : decision;
  }

  /** Whether the paper has the topic only here, and only for contrast or as an example. */
  private boolean isInPassing(int find) {
    var words = paper.of(PaperField.ABSTRACT);
    if (!passing.isAt(words, words.wordAt(inBody.start(find)))) {
      return false;
    }
    int topic = topicOf(inBody.what(find));
    return !isElsewhere(topic, inTitle, -1, 0)
        && !isElsewhere(topic, inBody, inBody.start(find), inBody.end(find));
  }

  /** Whether the matches have a name of the topic that does not overlap with this place. */
  private boolean isElsewhere(int topic, Matches finds, int start, int end) {
    for (int find = 0; find < finds.size(); find++) {
      boolean isApart = finds.end(find) <= start || finds.start(find) >= end;
      if (isApart && topicOf(finds.what(find)) == topic) {
        return true;
      }
    }
    return false;
  }

  private NameDecision decision(int what) {
    if (what < 0) {
      return new NameDecision(
          NameDecision.Reason.DEFINED_SO, definitions.locals().get(~what).longForm());
    }
    var defined = definitions.of(what);
    if (defined != null) {
      return defined;
    }
    var name = names.name(what);
    return name.needsContext() || name.notInPassing()
        ? decisions.computeIfAbsent(what, this::ofAmbiguous)
        : NameDecision.COUNTS;
  }

  private NameDecision ofAmbiguous(int name) {
    var inContext = names.name(name).needsContext() ? inContext(name) : NameDecision.COUNTS;
    boolean isDecided = !inContext.counts()
        || inContext.reason() == NameDecision.Reason.OTHER_NAME
        || !names.name(name).notInPassing();
    return isDecided ? inContext : notInPassing(name, inContext);
  }

  private NameDecision notInPassing(int name, NameDecision inContext) {
    int times = 0;
    for (var field : PaperField.values()) {
      var finds = finds(field);
      for (int find = 0; find < finds.size(); find++) {
        if (isOtherThatCounts(finds.what(find), name)) {
          return new NameDecision(NameDecision.Reason.OTHER_NAME, nameOf(finds.what(find)));
        }
        boolean isIt = finds.what(find) == name;
        times += isIt ? 1 : 0;
        if (times > 1 || (isIt && field == PaperField.TITLE)) {
          return inContext;
        }
      }
    }
    return IN_PASSING;
  }

  private NameDecision inContext(int name) {
    for (var field : PaperField.values()) {
      var contexts = contexts(field);
      for (int at = 0; at < contexts.size(); at++) {
        if (names.wants(name, contexts.what(at))) {
          var plain = text(field).plain();
          return new NameDecision(
              NameDecision.Reason.CONTEXT, plain.substring(contexts.start(at), contexts.end(at)));
        }
      }
    }
    for (var field : PaperField.values()) {
      var finds = finds(field);
      for (int find = 0; find < finds.size(); find++) {
        if (isOtherThatCounts(finds.what(find), name)) {
          return new NameDecision(NameDecision.Reason.OTHER_NAME, nameOf(finds.what(find)));
        }
      }
    }
    return new NameDecision(NameDecision.Reason.NO_CONTEXT, "");
  }

  private boolean isOtherThatCounts(int what, int name) {
    if (what < 0
        || topicOf(what) != topicOf(name)
        || names.name(what).needsContext()
        || names.name(what).notInPassing()) {
      return false;
    }
    var defined = definitions.of(what);
    return defined == null || defined.counts();
  }
}
