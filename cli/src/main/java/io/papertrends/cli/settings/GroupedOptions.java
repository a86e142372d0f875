// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Renders the options in the help of a command: its own options first, then shared ones with a
 * heading for each declaring class. Each option is shown with its environment variable.
 */
public final class GroupedOptions implements IHelpSectionRenderer {

  private static final String OWN = "Options";

  private final Map<String, String> headings;

  /** With headings by the simple name of the class that declares the options. */
  public GroupedOptions(Map<String, String> headings) {
    this.headings = Map.copyOf(headings);
  }

  /** Installs the renderer for a command and all its subcommands. */
  public void in(CommandLine commandLine) {
    commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, this);
    commandLine.getCommandSpec().usageMessage().abbreviateSynopsis(true);
    commandLine.getSubcommands().values().forEach(this::in);
  }

  @Override
  public String render(Help help) {
    var groups = new LinkedHashMap<String, List<OptionSpec>>();
    groups.put(OWN, new ArrayList<>());
    for (var option : help.commandSpec().options()) {
      if (!option.hidden()) {
        groups.computeIfAbsent(heading(option), name -> new ArrayList<>()).add(option);
      }
    }
    var text = new StringBuilder();
    groups.forEach((heading, options) -> {
      if (!options.isEmpty()) {
        var shown = options.stream().map(GroupedOptions::withVariable).toList();
        text.append(String.format("%n%s:%n", heading))
            .append(help.optionListExcludingGroups(shown));
      }
    });
    return text.toString();
  }

  private String heading(OptionSpec option) {
    return option.userObject() instanceof Member member
        ? headings.getOrDefault(member.getDeclaringClass().getSimpleName(), OWN)
        : OWN;
  }

  private static OptionSpec withVariable(OptionSpec option) {
    if (!EnvironmentVariables.mayBeSet(option)) {
      return option;
    }
    var lines = new ArrayList<>(List.of(option.description()));
    lines.add("[" + EnvironmentVariables.of(option) + "]");
    return OptionSpec.builder(option).description(lines.toArray(String[]::new)).build();
  }
}
