// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Converts words to American spelling, so that "optimisation" equals "optimization". Regular
 * spellings are converted by rules with lists of exceptions. A wrong conversion of a rare word does
 * little harm: it is never displayed, and both sides of a comparison are converted.
 */
final class AmericanSpelling {

  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("acknowledgement", "acknowledgment"),
      Map.entry("ageing", "aging"),
      Map.entry("aluminium", "aluminum"),
      Map.entry("analogue", "analog"),
      Map.entry("artefact", "artifact"),
      Map.entry("benefitted", "benefited"),
      Map.entry("catalogue", "catalog"),
      Map.entry("defence", "defense"),
      Map.entry("dialogue", "dialog"),
      Map.entry("enquiry", "inquiry"),
      Map.entry("enrol", "enroll"),
      Map.entry("enrolment", "enrollment"),
      Map.entry("focussed", "focused"),
      Map.entry("focussing", "focusing"),
      Map.entry("fulfil", "fulfill"),
      Map.entry("grey", "gray"),
      Map.entry("greyscale", "grayscale"),
      Map.entry("judgement", "judgment"),
      Map.entry("licence", "license"),
      Map.entry("mould", "mold"),
      Map.entry("offence", "offense"),
      Map.entry("plough", "plow"),
      Map.entry("practise", "practice"),
      Map.entry("programme", "program"),
      Map.entry("sceptic", "skeptic"),
      Map.entry("sceptical", "skeptical"),
      Map.entry("skilful", "skillful"),
      Map.entry("sulphur", "sulfur"),
      Map.entry("tyre", "tire"));

  private static final List<String> IN_OUR = List.of(
      "colour",
      "behaviour",
      "favour",
      "flavour",
      "honour",
      "humour",
      "labour",
      "neighbour",
      "rumour",
      "tumour",
      "vapour",
      "harbour",
      "vigour",
      "rigour",
      "endeavour",
      "armour",
      "odour",
      "saviour");

  private static final List<String> IN_RE = List.of(
      "centre", "fibre", "theatre", "metre", "litre", "calibre", "lustre", "spectre", "manoeuvre");

  /** Verbs in unstressed "el" and "al", whose last letter is doubled in British spelling. */
  private static final List<String> DOUBLED = List.of(
      "model",
      "label",
      "travel",
      "cancel",
      "signal",
      "channel",
      "fuel",
      "level",
      "tunnel",
      "total",
      "counsel",
      "dial",
      "spiral",
      "marshal",
      "parallel",
      "funnel",
      "panel",
      "pencil",
      "quarrel",
      "shovel",
      "unravel",
      "libel");

  private static final String[][] FROM_GREEK = {
    {"paed", "ped"},
    {"anaesth", "anesth"},
    {"haem", "hem"},
    {"leukaem", "leukem"},
    {"anaem", "anem"},
    {"oesoph", "esoph"},
    {"oedem", "edem"},
    {"palaeo", "paleo"},
    {"foet", "fet"}
  };

  /** Words that end in "ise" in both spellings. */
  private static final Set<String> IN_ISE = Set.of(
      "advertise",
      "advise",
      "anise",
      "appraise",
      "apprise",
      "arise",
      "braise",
      "bruise",
      "chastise",
      "chemise",
      "circumcise",
      "comprise",
      "compromise",
      "concise",
      "cruise",
      "demise",
      "denoise",
      "despise",
      "devise",
      "disguise",
      "enterprise",
      "excise",
      "exercise",
      "expertise",
      "franchise",
      "guise",
      "improvise",
      "incise",
      "likewise",
      "malaise",
      "merchandise",
      "mortise",
      "noise",
      "otherwise",
      "paradise",
      "poise",
      "porpoise",
      "praise",
      "precise",
      "premise",
      "promise",
      "raise",
      "reprise",
      "revise",
      "semisupervise",
      "supervise",
      "surmise",
      "surprise",
      "televise",
      "tortoise",
      "treatise",
      "turquoise",
      "unsupervise",
      "imprecise",
      "pairwise",
      "stepwise",
      "elementwise",
      "pointwise",
      "piecewise",
      "clockwise");

  private static final List<String> AFTER_IS =
      List.of("ation", "ational", "ationally", "able", "ability", "ed", "ing", "er", "e");

  private static final int SHORTEST = 4;

  private AmericanSpelling() {}

  /** The American spelling of a word, which must be in lower case and singular. */
  static String of(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    var listed = WORDS.get(word);
    if (listed != null) {
      return listed;
    }
    return doubled(fromGreek(re(our(yse(ise(word))))));
  }

  private static String ise(String word) {
    for (var ending : AFTER_IS) {
      int stem = word.length() - ending.length() - 2;
      if (stem >= SHORTEST - 1 && word.endsWith(ending) && word.startsWith("is", stem)) {
        return IN_ISE.contains(word.substring(0, stem) + "ise")
            ? word
            : word.substring(0, stem) + "iz" + ending;
      }
    }
    return word;
  }

  private static String yse(String word) {
    int at = word.lastIndexOf("lys");
    if (at < 0) {
      return word;
    }
    var ending = word.substring(at + 3);
    boolean verb = Set.of("e", "ed", "ing", "er", "able").contains(ending);
    return verb ? word.substring(0, at) + "lyz" + ending : word;
  }

  private static String our(String word) {
    if (!word.contains("our")) {
      return word;
    }
    for (var british : IN_OUR) {
      int at = word.indexOf(british);
      if (at >= 0) {
        int u = at + british.length() - 2;
        return word.substring(0, u) + word.substring(u + 1);
      }
    }
    return word;
  }

  private static String re(String word) {
    boolean past = word.endsWith("red");
    if (!past && !word.endsWith("re")) {
      return word;
    }
    var stem = past ? word.substring(0, word.length() - 1) : word;
    for (var british : IN_RE) {
      if (stem.endsWith(british)) {
        var american = stem.substring(0, stem.length() - 2) + "er" + (past ? "ed" : "");
        return american.replace("oeuv", "euv");
      }
    }
    return word;
  }

  private static String fromGreek(String word) {
    if (!word.contains("ae") && !word.contains("oe")) {
      return word;
    }
    for (var parts : FROM_GREEK) {
      int at = word.indexOf(parts[0]);
      if (at >= 0) {
        return word.substring(0, at) + parts[1] + word.substring(at + parts[0].length());
      }
    }
    return word;
  }

  private static String doubled(String word) {
    for (var ending : List.of("ed", "ing", "er")) {
      int l = word.length() - ending.length() - 1;
      if (l < SHORTEST || !word.endsWith(ending) || !word.startsWith("ll", l - 1)) {
        continue;
      }
      var verb = word.substring(0, l);
      return DOUBLED.stream().anyMatch(verb::endsWith) ? verb + ending : word;
    }
    return word;
  }
}
