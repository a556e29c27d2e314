import type { DrawnChange, ReviewedEdge } from '../../review/drawn.ts';
import type { Review } from '../../review/review.ts';
import { drawnEdges } from '../mermaid.ts';
import type { Tense } from '../verdict-words.ts';
import { type Box, boxHeight, layout } from './graph-layout.ts';
import { count, type Html, html, nothing } from './html.ts';

/** Most edges that the page draws; more would be neither readable nor small. */
export const mostDrawn = 120;

/** Signs of changes before the name of a box, so that colour is not the only mark. */
const signs: Readonly<Record<DrawnChange, string>> = { none: '', add: '+ ', modify: '~ ', remove: '− ' };

/** Words of changes in the legend and in the list of connections. */
const words: Readonly<Record<DrawnChange, Readonly<Record<Tense, string>>>> = {
  none: { future: '', past: '' },
  add: { future: 'to add', past: 'added' },
  modify: { future: 'to modify', past: 'modified' },
  remove: { future: 'to remove', past: 'removed' },
};

/** The drawing of an edge: its curve with the arrow head, and the place of its label. */
interface Curve {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** Returns the curve of an edge from a box to one of its own column, beside it. */
const curveBeside = (from: Box, to: Box): Curve => {
  const [x, far] = [from.x + from.width / 2, to.x + to.width / 2];
  const [y, end] = [from.y + boxHeight, to.y + boxHeight];
  const low = Math.max(y, end) + 26;
  return {
    path: `M${x} ${y}C${x} ${low} ${far} ${low} ${far} ${end}M${far - 4} ${end + 7}L${far} ${end}L${far + 4} ${end + 7}`,
    x: (x + far) / 2,
    y: low,
  };
};

/** Returns the curve of an edge to the right, or to the left a little lower, so that it does not cover one to the right. */
const curveAcross = (from: Box, to: Box, nearEnd: boolean): Curve => {
  const back = to.layer < from.layer;
  const [left, right] = back ? [to, from] : [from, to];
  const lower = boxHeight / 2 + (back ? 8 : 0);
  const [x, far] = [left.x + left.width, right.x];
  const [y, end] = [left.y + lower, right.y + lower];
  const middle = (x + far) / 2;
  const head = back
    ? `M${x + 7} ${y - 4}L${x} ${y}L${x + 7} ${y + 4}`
    : `M${far - 7} ${end - 4}L${far} ${end}L${far - 7} ${end + 4}`;
  // Where several edges leave or reach one box, labels are apart at their other ends.
  const part = nearEnd !== back ? 0.64 : 0.36;
  return {
    path: `M${x} ${y}C${middle} ${y} ${middle} ${end} ${far} ${end}${head}`,
    x: x + (far - x) * part,
    y: y + (end - y) * (part * part * (3 - 2 * part)) + (back ? 13 : -4),
  };
};

/** Returns the text of an edge in the list of connections. */
const edgeItem = ({ from, to, label, change }: ReviewedEdge, tense: Tense): Html => {
  const how = [label, words[change][tense]].filter(Boolean).join(', ');
  return html`<li>${from} → ${to}${how && `: ${how}`}</li>`;
};

/** Returns a box, which leads to the change of its resource if the page has one. */
const boxOf = ({ name, label, change, x, y, width }: Box, index: number, target: string | undefined): Html => {
  const shape = html`<g class="box ${change}" data-n="${index}"><title>${name}</title><rect x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="6"/><text x="${x + width / 2}" y="${y + 20}">${signs[change]}${label}</text></g>`;
  return target === undefined ? shape : html`<a href="#${target}">${shape}</a>`;
};

/** A diagram of a page, with what its script needs of it. */
export interface GraphSection {
  readonly section: Html;
  /** Names of the boxes, by the number of the box. */
  readonly names: readonly string[];
  /** Pairs of numbers of boxes, by the number of the edge. */
  readonly edges: readonly (readonly [from: number, to: number])[];
}

/**
 * Returns the diagram as SVG, with its connections as a list for readers who do not see it. `targetOf` returns the id of the
 * element that is about a resource. Nothing without edges.
 */
export const graphSection = (
  review: Pick<Review, 'nodes' | 'edges'>,
  targetOf: (name: string) => string | undefined,
  tense: Tense,
): GraphSection => {
  const drawn = drawnEdges(review, mostDrawn);
  if (drawn.length === 0) return { section: nothing, names: [], edges: [] };
  const { boxes, edges, width, height } = layout(review.nodes, drawn);
  const numbers = new Map(boxes.map(({ name }, index) => [name, index]));
  const leaving = new Map<string, number>();
  for (const { edge } of edges) leaving.set(edge.from, (leaving.get(edge.from) ?? 0) + 1);
  const lines = edges.map(({ from, to, edge }, index) => {
    const many = (leaving.get(from.name) ?? 0) > 1;
    const { path, x, y } = from.layer === to.layer ? curveBeside(from, to) : curveAcross(from, to, many);
    const label =
      edge.label === undefined ? nothing : html`<text x="${Math.round(x)}" y="${Math.round(y)}">${edge.label}</text>`;
    return html`<g class="edge ${edge.change}" data-e="${index}"><path d="${path}"/>${label}</g>`;
  });
  const part =
    drawn.length < review.edges.length
      ? html` (${count(drawn.length)} of ${count(review.edges.length)} connections)`
      : nothing;
  const used = new Set([...review.nodes, ...drawn].map(({ change }) => change));
  const marks = (['add', 'modify', 'remove'] as const).filter((change) => used.has(change));
  const legend = html`<p class="legend">${marks.map((change) => html`<span class="${change}">${signs[change]}${words[change][tense]}</span> `)}</p>`;
  return {
    names: boxes.map(({ name }) => name),
    edges: edges.map(({ from, to }) => [numbers.get(from.name) ?? 0, numbers.get(to.name) ?? 0]),
    section: html`<section id="graph"><h2>What starts what${part}</h2>${marks.length > 0 && legend}
<div class="scroll" tabindex="0" role="region" aria-label="Diagram"><svg role="group" aria-labelledby="graph-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="graph-title">What starts what: ${drawn.length} connections, which the list below names</title>${lines}${boxes.map(
      (box, index) => boxOf(box, index, targetOf(box.name)),
    )}</svg></div>
<details><summary>The connections as a list</summary><ul>${drawn.map((edge) => edgeItem(edge, tense))}</ul></details></section>`,
  };
};
