import { redacted } from '../diagnostics/secret.ts';
import type { DrawnChange, ReviewedEdge } from '../review/drawn.ts';
import type { Review } from '../review/review.ts';

/** Greatest number of edges in a diagram, for readability; GitHub draws up to 500. */
export const mostEdges = 40;

/**
 * Returns a label that Mermaid shows as text, cut to 48 characters: other characters become Mermaid's entities
 * (`#35;`), and so do beginnings of Markdown lists.
 * https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
const label = (value: string): string => {
  const points = [
    ...redacted(value)
      .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
      .trim(),
  ];
  const cut = points.length > 48 ? `${points.slice(0, 47).join('')}…` : points.join('');
  return cut.replace(
    /[^\p{L}\p{M}\p{N}\s_.,:/…→-]|^[-.:/]|[.](?<=^\d+.)|:(?=\/\/)/gu,
    (one) => `#${one.codePointAt(0)};`,
  );
};

/** Returns at most `most` edges in their order, preferring those that change or are at a changed node. */
export const drawnEdges = (
  { nodes, edges }: Pick<Review, 'nodes' | 'edges'>,
  most: number = mostEdges,
): readonly ReviewedEdge[] => {
  if (edges.length <= most) return edges;
  const changed = new Set(nodes.filter(({ change }) => change !== 'none').map(({ name }) => name));
  const counts = ({ from, to, change }: ReviewedEdge) => change !== 'none' || changed.has(from) || changed.has(to);
  const chosen = new Set([...edges.filter(counts), ...edges].slice(0, most));
  return edges.filter((edge) => chosen.has(edge));
};

/** Styles of changes, with colours that are readable in the light and in the dark theme. */
const styles: Readonly<Record<Exclude<DrawnChange, 'none'>, { readonly node: string; readonly edge: string }>> = {
  add: {
    node: 'fill:#dafbe1,stroke:#1a7f37,stroke-width:2px,color:#1f2328',
    edge: 'stroke:#1a7f37,stroke-width:2px',
  },
  modify: {
    node: 'fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#1f2328',
    edge: 'stroke:#9a6700,stroke-width:2px',
  },
  remove: {
    node: 'fill:#ffebe9,stroke:#cf222e,stroke-width:2px,stroke-dasharray:4,color:#1f2328',
    edge: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:4',
  },
};
const changes = Object.keys(styles) as Exclude<DrawnChange, 'none'>[];

/**
 * Returns a Mermaid flowchart of a review. Ids are generated; only labels come from the review. What is added, modified
 * or removed has a class of this name.
 */
export const mermaid = (review: Pick<Review, 'nodes' | 'edges'>): string => {
  const edges = drawnEdges(review);
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const ids = new Map(names.map((name, index) => [name, `n${index}`]));
  const changeOf = new Map(review.nodes.map(({ name, change }) => [name, change]));
  const used = changes.filter((change) => names.some((name) => changeOf.get(name) === change));
  return [
    'flowchart LR',
    ...names.map((name) => {
      const change = changeOf.get(name) ?? 'none';
      return `  ${ids.get(name)}["${label(name) || '-'}"]${change === 'none' ? '' : `:::${change}`}`;
    }),
    ...edges.map((edge) => {
      const words = edge.label === undefined ? '' : label(edge.label);
      return `  ${ids.get(edge.from)} -->${words ? `|"${words}"|` : ''} ${ids.get(edge.to)}`;
    }),
    ...used.map((change) => `  classDef ${change} ${styles[change].node}`),
    ...changes.flatMap((change) => {
      const numbers = edges.flatMap((edge, index) => (edge.change === change ? [index] : []));
      return numbers.length ? [`  linkStyle ${numbers.join(',')} ${styles[change].edge}`] : [];
    }),
  ].join('\n');
};
