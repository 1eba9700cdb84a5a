"use strict";
// The table twins of the network: its things, and its relations.
aseankg.network = (() => {
  const { model, scope } = aseankg;
  const { lazy, sourceCell } = aseankg.table;

  const name = (number) => ({ ...model.named(number), sort: model.label(number) });
  const className = (node) => model.label(model.classes[node.cls][0]);

  function things() {
    const texts = model.texts();
    return {
      name: "things", title: texts.things,
      columns: [texts.name, texts.class, texts.from, texts.until, texts.relations, texts.sources, texts.identifier],
      rows: model.nodes.filter(scope.includes).map((node) => lazy({ subject: node }, () => [
        name(node.id), className(node) + (node.planned ? ` (${texts.planned})` : ""),
        { text: node.begin && model.date(node.begin), sort: node.begin },
        { text: node.end && model.date(node.end), sort: node.end },
        { text: String(node.degree), sort: node.degree }, sourceCell(node.said), model.reference(node.id),
      ])),
    };
  }

  function relations() {
    const texts = model.texts();
    return {
      name: "relations", title: texts.relations,
      columns: [texts.from, texts.relation, texts.to, texts.when, texts.standing, texts.sources],
      rows: model.drawn.filter((edge) => scope.includesEdge(edge) && aseankg.legend.visibleLine(edge)).map((edge) => lazy({
        subject: model.nodes[edge.from], targets: [null, edge, model.nodes[edge.to]],
      }, () => [
        name(edge.from), name(edge.predicate), name(edge.to),
        { text: model.period(edge), sort: edge.begin }, texts[model.kind(edge)], sourceCell(edge.facts),
      ])),
    };
  }

  return { tables: () => [things(), relations()] };
})();
