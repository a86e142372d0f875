// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.tagging.Topic;
import io.papertrends.web.index.CountQueries.Listed;
import io.papertrends.web.index.Index;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import io.papertrends.web.topics.TopicList;
import io.papertrends.web.topics.TopicTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All topics and tracked keywords: searched, sorted, or as the tree of the vocabulary. */
final class TopicsPage {

  private static final int ROWS = 100;
  private static final int DEEPEST = 12;
  private static final List<String> WINDOWS = List.of("1d", "7d", "28d");

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      String query,
      String found,
      List<Row> rows,
      String more,
      List<SelectOption> orders,
      List<SelectOption> windows,
      String period,
      boolean isTree,
      String tree,
      String list,
      List<Branch> branches) {}

  /** A topic in the list. */
  record Row(
      String name, String address, boolean isKeyword, String papers, String share, String growth) {}

  /** A topic in the tree, with how deep it lies. */
  record Branch(String name, String address, String papers, int depth) {}

  TopicsPage(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  Content content(Parameters parameters) {
    int window = parameters.window(28);
    var order = parameters.choice("order", "papers", TopicList.ORDERS);
    var query = parameters.text("q");
    boolean isTree = parameters.choice("view", "list", List.of("list", "tree")).equals("tree");
    var list = isTree
        ? List.<Listed>of()
        : new TopicList(index, topics).find(query.orElse(""), window, order);
    var page = parameters.page();
    var shown =
        list.stream().skip((long) page * ROWS).limit(ROWS).map(this::row).toList();
    var more = list.size() > (page + 1) * ROWS
        ? address(query.orElse(null), order, window).with("page", page + 1).toString()
        : null;
    return new Content(
        query.orElse(""),
        NumberFormats.whole(list.size()),
        shown,
        more,
        SelectOption.of(TopicList.ORDERS, it -> it, order),
        SelectOption.of(WINDOWS, TopicsPage::period, window + "d"),
        "the latest " + period(window + "d"),
        isTree,
        RelativeUrl.of("/topics").with("view", "tree").toString(),
        "/topics",
        isTree ? tree(window) : List.of());
  }

  private static String period(String window) {
    return window.equals("1d") ? "day" : window.replace("d", " days");
  }

  private static RelativeUrl address(String query, String order, int window) {
    return RelativeUrl.of("/topics")
        .with("q", query)
        .with("order", order.equals("papers") ? null : order)
        .with("window", window == 28 ? null : window + "d");
  }

  private Row row(Listed listed) {
    var growth = TopicList.growth(listed);
    return new Row(
        topics.label(listed.id(), listed.label()),
        RelativeUrl.ofTopic(listed.id()).toString(),
        CurrentTopics.isKeyword(listed.id()),
        NumberFormats.whole(listed.papers()),
        listed.papersInWindow() == 0
            ? ""
            : NumberFormats.percent((double) listed.papers() / listed.papersInWindow()),
        growth == null ? null : NumberFormats.times(growth));
  }

  private List<Branch> tree(int window) {
    var papers = index.boards().days(window).stream()
        .flatMap(it -> index.counts().list(window, it.last()).stream())
        .collect(Collectors.toMap(Listed::id, Listed::papers));
    var tree = topics.tree();
    var branches = new ArrayList<Branch>();
    for (var root : tree.roots()) {
      grow(root, 0, tree, papers, branches);
    }
    return branches;
  }

  private static void grow(
      Topic topic, int depth, TopicTree tree, Map<String, Long> papers, List<Branch> branches) {
    branches.add(new Branch(
        topic.label(),
        RelativeUrl.ofTopic(topic.id()).toString(),
        NumberFormats.whole(papers.getOrDefault(topic.id(), 0L)),
        depth));
    if (depth < DEEPEST && branches.size() < 20_000) {
      for (var id : tree.narrower(topic.id())) {
        grow(tree.topic(id).orElseThrow(), depth + 1, tree, papers, branches);
      }
    }
  }
}
