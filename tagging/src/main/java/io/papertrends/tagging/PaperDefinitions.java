// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.acronyms.Acronym;
import io.papertrends.tagging.acronyms.AcronymFinder;
import io.papertrends.tagging.acronyms.WordedDefinitions;
import io.papertrends.tagging.markup.PlainText;
import io.papertrends.tagging.words.PaperWords;
import io.papertrends.tagging.words.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The short forms that a paper defines: some are names of topics that the vocabulary does not have,
 * others are names of the vocabulary that mean something else in this paper.
 */
final class PaperDefinitions {

  /** A short form that is a name of a topic in this paper. */
  record Local(int topic, String shortForm, String longForm) {}

  private record Judged(int name, NameDecision decision) {}

  private final CompiledVocabulary names;
  private final NameLookup lookup;
  private final List<Acronym> acronyms = new ArrayList<>();
  private final List<Local> locals = new ArrayList<>();
  /**
   * A list, because it is short and faster than a map; of several decisions about a name the first
   * counts.
   */
  private final List<Judged> judged = new ArrayList<>();

  private PaperDefinitions(CompiledVocabulary names, NameLookup lookup) {
    this.names = names;
    this.lookup = lookup;
  }

  static PaperDefinitions in(
      PaperWords paper, CompiledVocabulary names, NameLookup lookup, WordedDefinitions worded) {
    var definitions = new PaperDefinitions(names, lookup);
    for (var field : PaperField.values()) {
      var words = paper.of(field);
      AcronymFinder.find(words.text()).forEach(definitions::read);
      worded.in(words).forEach(definitions::readUnlessKnown);
    }
    return definitions;
  }

  /** "DPO (short for dual-path oscillators)" is found twice: as a bracket and as words. */
  private void readUnlessKnown(Acronym acronym) {
    boolean isKnown = acronyms.stream()
        .anyMatch(it ->
            it.shortForm().equals(acronym.shortForm()) && it.longForm().equals(acronym.longForm()));
    if (!isKnown) {
      read(acronym);
    }
  }

  private void read(Acronym acronym) {
    acronyms.add(acronym);
    var shortForm = WordForm.ofAcronym(acronym.shortForm());
    if (shortForm.length() < 2 || shortForm.chars().noneMatch(Character::isUpperCase)) {
      return;
    }
    int[] meant = topicsNamed(acronym.longForm());
    int[] named = lookup.names(shortForm);
    for (int topic : meant) {
      if (IntStream.of(named).noneMatch(name -> names.name(name).topic() == topic)) {
        addLocal(new Local(topic, acronym.shortForm(), acronym.longForm()));
      }
    }
    for (int name : named) {
      judge(name, meant, acronym.longForm());
    }
  }

  private int[] topicsNamed(String longForm) {
    int[] found = lookup.names(longForm);
    for (int i = 0; i < found.length; i++) {
      found[i] = names.name(found[i]).topic();
    }
    return found;
  }

  private void addLocal(Local local) {
    boolean isNew = locals.stream()
        .noneMatch(it -> it.topic() == local.topic() && it.shortForm().equals(local.shortForm()));
    if (isNew) {
      locals.add(local);
    }
  }

  private void judge(int number, int[] meant, String longForm) {
    var name = names.name(number);
    for (int topic : meant) {
      if (topic == name.topic()) {
        judged.add(
            0, new Judged(number, new NameDecision(NameDecision.Reason.DEFINED_SO, longForm)));
        return;
      }
    }
    boolean otherwise = name.isKnownShortForm()
        && !ShortForms.means(name.text(), longForm, names.topic(name.topic()));
    if (otherwise) {
      judged.add(
          new Judged(number, new NameDecision(NameDecision.Reason.DEFINED_OTHERWISE, longForm)));
    }
  }

  /** The decision about a name by the paper's definitions, or null. */
  NameDecision of(int name) {
    for (int at = 0; at < judged.size(); at++) {
      if (judged.get(at).name() == name) {
        return judged.get(at).decision();
      }
    }
    return null;
  }

  /** All acronyms that the paper defines, also those that are no names of topics. */
  List<Acronym> acronyms() {
    return acronyms;
  }

  List<Local> locals() {
    return locals;
  }

  /** Adds the occurrences of the local short forms, singular and plural. */
  void find(PlainText text, Matches finds) {
    for (int local = 0; local < locals.size(); local++) {
      find(locals.get(local), ~local, text, finds);
    }
  }

  private static void find(Local local, int number, PlainText text, Matches finds) {
    var plain = text.plain();
    var form = WordForm.ofAcronym(local.shortForm());
    for (int at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + 1)) {
      int end = at + form.length();
      if (!isInWord(plain, at - 1)) {
        if (end < plain.length() && plain.charAt(end) == 's') {
          end++;
        }
        if (!isInWord(plain, end)) {
          finds.add(number, at, end);
        }
      }
    }
  }

  private static boolean isInWord(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }
}
