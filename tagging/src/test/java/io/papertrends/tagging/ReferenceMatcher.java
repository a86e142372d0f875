// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.Mention;
import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.Inflections;
import io.papertrends.tagging.words.Tokens;
import io.papertrends.tagging.words.WordForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a paper without markup and without definitions mentions, found by comparing every name with
 * every place: slow, and nothing in common with the tagger but the forms of words.
 */
final class ReferenceMatcher {

  /** A word, and whether a hyphen joins the next one to it. */
  private record Word(String text, int start, int end, boolean joined, boolean ended) {}

  private record Place(int start, int end) {}

  private static final Comparator<Place> FIRST_THEN_LONGEST =
      Comparator.comparing(Place::start).thenComparing(Place::end, Comparator.reverseOrder());

  private final Map<String, Topic> topics;

  /** Where a text has names of any topic. */
  private final Map<String, List<Place>> allPlaces = new HashMap<>();

  ReferenceMatcher(Vocabulary vocabulary) {
    topics = vocabulary.topics().stream().collect(Collectors.toMap(Topic::id, it -> it));
  }

  List<Mention> mentions(String title, String body) {
    var mentions = new ArrayList<Mention>();
    for (var id : topics.keySet()) {
      mentions.addAll(mentions(id, PaperField.TITLE, title, List.of(title, body)));
      mentions.addAll(mentions(id, PaperField.ABSTRACT, body, List.of(title, body)));
    }
    mentions.sort(Comparator.comparing(Mention::getField)
        .thenComparing(Mention::getStart)
        .thenComparing(Mention::getEnd)
        .thenComparing(Mention::getTopic));
    return mentions;
  }

  private List<Mention> mentions(String id, PaperField field, String text, List<String> paper) {
    var places = new TreeSet<>(FIRST_THEN_LONGEST);
    for (var topic : topics.values()) {
      if (isSameOrBroader(id, topic)) {
        topic
            .names()
            .filter(name -> counts(name, topic, paper))
            .forEach(name -> places.addAll(placesOfName(name, text)));
      }
    }
    var mentions = new ArrayList<Mention>();
    int reached = 0;
    for (var place : places) {
      if (place.start() >= reached) {
        reached = place.end();
        var words = text.substring(place.start(), place.end());
        mentions.add(new Mention(id, field, place.start(), place.end(), words));
      }
    }
    return mentions;
  }

  private boolean isSameOrBroader(String id, Topic topic) {
    return topic.id().equals(id)
        || topic.broader().stream().anyMatch(it -> isSameOrBroader(id, topics.get(it)));
  }

  /** But for halves of words in longer names: "vision-language models" are no "language models". */
  private List<Place> placesOfName(String name, String text) {
    return places(name, text).stream()
        .filter(place -> !isInCompound(place, text) || isLongest(place, text))
        .toList();
  }

  private static boolean isInCompound(Place place, String text) {
    return place.start() > 1
        && "-‑–".indexOf(text.charAt(place.start() - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(place.start() - 2));
  }

  private boolean isLongest(Place place, String text) {
    return allPlaces
        .computeIfAbsent(
            text,
            it -> topics.values().stream()
                .flatMap(Topic::names)
                .flatMap(name -> places(name, it).stream())
                .toList())
        .stream()
        .noneMatch(it -> it.start() < place.start() && it.end() >= place.end());
  }

  private boolean counts(String name, Topic topic, List<String> paper) {
    var contexts = topic.onlyWith().get(name);
    if (contexts == null) {
      return true;
    }
    var enough = new ArrayList<String>();
    contexts.forEach(context -> enough.addAll(Inflections.of(context)));
    boolean isInContext = enough.stream()
        .anyMatch(phrase -> paper.stream().anyMatch(it -> !places(phrase, it).isEmpty()));
    return isInContext
        || topic
            .names()
            .filter(other -> !topic.onlyWith().containsKey(other))
            .anyMatch(
                other -> paper.stream().anyMatch(it -> !placesOfName(other, it).isEmpty()));
  }

  private static List<Place> places(String name, String text) {
    var wanted = words(name);
    var there = words(text);
    var places = new ArrayList<Place>();
    for (int first = 0; first < there.size(); first++) {
      for (int end = first + 1; end <= there.size(); end++) {
        if (isSame(wanted, there.subList(first, end))) {
          places.add(new Place(there.get(first).start(), there.get(end - 1).end()));
        }
      }
    }
    return places;
  }

  private static boolean isSame(List<Word> name, List<Word> text) {
    if (name.isEmpty() || text.isEmpty()) {
      return name.isEmpty() && text.isEmpty();
    }
    for (int ofName = 1; ofName <= name.size(); ofName++) {
      for (int ofText = 1; ofText <= Math.min(3, text.size()); ofText++) {
        if (areJoined(name, ofName)
            && areJoined(text, ofText)
            && isSameWord(run(name, ofName), run(text, ofText))
            && endAlike(name, ofName, text, ofText)
            && isSame(name.subList(ofName, name.size()), text.subList(ofText, text.size()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endAlike(List<Word> name, int ofName, List<Word> text, int ofText) {
    return ofName == name.size()
        || ofText == text.size()
        || name.get(ofName - 1).ended() == text.get(ofText - 1).ended();
  }

  private static boolean areJoined(List<Word> words, int count) {
    return words.stream().limit(count - 1).allMatch(Word::joined);
  }

  private static String run(List<Word> words, int count) {
    return words.stream().limit(count).map(Word::text).collect(Collectors.joining());
  }

  private static boolean isSameWord(String ofName, String ofText) {
    return Symbols.isCaseSensitive(ofName)
        ? WordForm.isAcronym(ofText)
            && WordForm.ofAcronym(ofName).equals(WordForm.ofAcronym(ofText))
        : WordForm.of(ofName).equals(WordForm.of(ofText));
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    for (var token : Tokens.of(text)) {
      boolean joined = token.end() < text.length()
          && "-‑–".indexOf(text.charAt(token.end())) >= 0
          && token.end() + 1 < text.length()
          && Character.isLetterOrDigit(text.charAt(token.end() + 1));
      words.add(new Word(token.text(), token.start(), token.end(), joined, false));
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      var word = words.get(i);
      var gap = text.substring(word.end(), words.get(i + 1).start());
      boolean ended = gap.length() > 1 && gap.chars().anyMatch(c -> ".,;:!?".indexOf(c) >= 0);
      words.set(i, new Word(word.text(), word.start(), word.end(), word.joined(), ended));
    }
    return words;
  }
}
