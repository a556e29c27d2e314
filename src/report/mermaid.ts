import { concealed } from '../diagnostics/secret.ts';
import type { Review, ReviewedEdge } from '../review/review.ts';

/** What a reader can still follow; GitHub itself draws up to 500 edges. */
export const mostEdges = 40;

/**
 * A label that Mermaid takes for nothing but text: other marks than these become its own entities (`#35;`), and so do
 * the beginnings of its Markdown lists. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
const label = (value: string): string => {
  const points = [
    ...concealed(value)
      .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
      .trim(),
  ];
  const cut = points.length > 48 ? `${points.slice(0, 47).join('')}…` : points.join('');
  return cut.replace(
    /[^\p{L}\p{M}\p{N}\s_.,:/…-]|^[-.:/]|[.](?<=^\d+.)|:(?=\/\/)/gu,
    (one) => `#${one.codePointAt(0)};`,
  );
};

/** Edges to draw: those that change, then the others, in their order, as many as fit. */
export const drawnEdges = (edges: readonly ReviewedEdge[]): readonly ReviewedEdge[] => {
  if (edges.length <= mostEdges) return edges;
  const chosen = new Set([...edges.filter(({ changed }) => changed), ...edges].slice(0, mostEdges));
  return edges.filter((edge) => chosen.has(edge));
};

/**
 * A Mermaid flowchart of a review's edges. Ids are made here; of the review come only labels. What changes has the
 * class `changed`: names of groups with changes, and both ends of an edge that changes.
 */
export const mermaid = (review: Pick<Review, 'edges' | 'groups'>): string => {
  const edges = drawnEdges(review.edges);
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const ids = new Map(names.map((name, index) => [name, `n${index}`]));
  const changed = new Set([
    ...review.groups.flatMap(({ resource, changes }) => (resource && changes.length ? [resource] : [])),
    ...edges.flatMap((edge) => (edge.changed ? [edge.from, edge.to] : [])),
  ]);
  const thick = edges.flatMap((edge, index) => (edge.changed ? [index] : []));
  return [
    'flowchart LR',
    ...names.map((name) => `  ${ids.get(name)}["${label(name) || '-'}"]${changed.has(name) ? ':::changed' : ''}`),
    ...edges.map((edge) => {
      const words = edge.label === undefined ? '' : label(edge.label);
      return `  ${ids.get(edge.from)} -->${words ? `|"${words}"|` : ''} ${ids.get(edge.to)}`;
    }),
    // Readable on light and on dark pages.
    '  classDef changed fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#1f2328',
    ...(thick.length ? [`  linkStyle ${thick.join(',')} stroke:#9a6700,stroke-width:2px`] : []),
  ].join('\n');
};
