// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words as Americans spell them, so that an optimisation is an optimization. By rules where
 * spelling is regular, with the words that only look as if they were under them; what a rule makes
 * of a rare word is never shown, and both sides of a comparison go through it.
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

  /** Verbs in "el" and "al" that are not stressed there; Britons double the letter. */
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

  /** What ends in "ise" everywhere. */
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

  /** The American spelling of a word in lower case and in the singular. */
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
