// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import io.papertrends.tagging.Topic;
import io.papertrends.tagging.importing.DroppedConcept.Reason;
import io.papertrends.tagging.words.NameForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Converts the concepts of another vocabulary to topics. Vocabularies for cataloguing have names
 * that are useless for finding topics in texts: these are dropped and reported.
 */
public final class VocabularyImport {

  private final NameRules rules;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, String> idsByLabel = new HashMap<>();
  private final Set<String> hasNarrower = new HashSet<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Alternative names of several concepts, which are therefore ambiguous. */
  private final Set<String> shared = new HashSet<>();

  private final List<DroppedConcept> dropped = new ArrayList<>();
  private final List<Topic> topics;

  private VocabularyImport(List<Concept> read, boolean keepsGeneralWords) {
    rules = new NameRules(keepsGeneralWords);
    for (var concept : read) {
      concepts.putIfAbsent(concept.id(), concept);
      if (concept.label() != null) {
        idsByLabel.putIfAbsent(concept.label(), concept.id());
      }
    }
    concepts
        .values()
        .forEach(concept -> concept.broader().forEach(it -> hasNarrower.add(idOf(it))));
    concepts.values().forEach(this::takeLabel);
    findShared();
    concepts.values().forEach(this::takeAlternatives);
    topics = makeTopics();
  }

  /**
   * Imports a vocabulary in SKOS (RDF/XML), as a table, or as JSON Lines.
   *
   * @param keepsGeneralWords whether to keep single words with many meanings
   * @throws UnreadableVocabularyException if the text has none of these formats
   */
  public static VocabularyImport of(BufferedReader text, boolean keepsGeneralWords) {
    try {
      return new VocabularyImport(ConceptReader.read(text), keepsGeneralWords);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The topics. */
  public List<Topic> topics() {
    return topics;
  }

  /** Everything that was dropped, with the reason. */
  public List<DroppedConcept> dropped() {
    return List.copyOf(dropped);
  }

  private String idOf(String idOrLabel) {
    return concepts.containsKey(idOrLabel) ? idOrLabel : idsByLabel.getOrDefault(idOrLabel, "");
  }

  /**
   * Adds a label; all labels are added before alternatives, so that no label is dropped as a
   * duplicate of one.
   */
  private void takeLabel(Concept concept) {
    names.put(concept.id(), new ArrayList<>());
    if (concept.label() == null) {
      dropped.add(new DroppedConcept(Reason.NO_LABEL, concept.id(), concept.id()));
    } else {
      take(concept, concept.label());
    }
  }

  private void findShared() {
    var once = new HashSet<String>();
    for (var concept : concepts.values()) {
      concept.alternatives().stream()
          .map(name -> NameForm.of(rules.withoutQualifier(name)))
          .distinct()
          .filter(form -> !once.add(form))
          .forEach(shared::add);
    }
  }

  private void takeAlternatives(Concept concept) {
    concept.alternatives().forEach(name -> take(concept, name));
    if (names.get(concept.id()).isEmpty() && concept.label() != null) {
      dropped.add(new DroppedConcept(Reason.NAMELESS, concept.id(), concept.label()));
    }
  }

  private void take(Concept concept, String given) {
    var name = rules.withoutQualifier(given);
    var form = NameForm.of(name);
    var own = names.get(concept.id());
    if (own.stream().anyMatch(it -> NameForm.of(it).equals(form))) {
      return;
    }
    var problem = rules.problem(name, hasNarrower.contains(concept.id()));
    if (problem == null && (isShared(concept, given, form) || !taken.add(form))) {
      problem = Reason.DUPLICATE;
    }
    if (problem == null) {
      own.add(name);
    } else {
      dropped.add(new DroppedConcept(problem, concept.id(), given));
    }
  }

  private boolean isShared(Concept concept, String given, String form) {
    return !given.equals(concept.label()) && shared.contains(form);
  }

  private List<Topic> makeTopics() {
    var ids = new TopicIds();
    names.forEach((concept, own) -> {
      if (!own.isEmpty()) {
        ids.add(concept, own.get(0));
      }
    });
    var made = new ArrayList<Topic>();
    var broader = new BroaderLinks();
    names.forEach((concept, own) -> {
      if (!own.isEmpty()) {
        var links = new LinkedHashSet<String>();
        link(concept, concept, new HashSet<>(), links);
        links.removeIf(it -> !broader.add(concept, it) && circle(concept, it));
        made.add(new Topic(
            ids.of(concept),
            own.get(0),
            own.subList(1, own.size()),
            links.stream().map(ids::of).toList(),
            Map.of()));
      }
    });
    return List.copyOf(made);
  }

  /** Links to broader topics; a dropped concept is replaced by its own broader concepts. */
  private void link(String concept, String from, Set<String> seen, Set<String> links) {
    if (!seen.add(from)) {
      return;
    }
    for (var given : concepts.get(from).broader()) {
      var id = idOf(given);
      if (id.isEmpty()) {
        dropped.add(new DroppedConcept(Reason.UNKNOWN_BROADER, concept, given));
      } else if (names.get(id).isEmpty()) {
        link(concept, id, seen, links);
      } else {
        links.add(id);
      }
    }
  }

  private boolean circle(String concept, String broader) {
    return dropped.add(new DroppedConcept(Reason.CIRCLE, concept, broader));
  }
}
