import { redacted } from '../diagnostics/secret.ts';
import type { Review, ReviewedEdge } from '../review/review.ts';

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
    /[^\p{L}\p{M}\p{N}\s_.,:/…-]|^[-.:/]|[.](?<=^\d+.)|:(?=\/\/)/gu,
    (one) => `#${one.codePointAt(0)};`,
  );
};

/** Returns at most `mostEdges` edges in their order, preferring those that change. */
export const drawnEdges = (edges: readonly ReviewedEdge[]): readonly ReviewedEdge[] => {
  if (edges.length <= mostEdges) return edges;
  const chosen = new Set([...edges.filter(({ changed }) => changed), ...edges].slice(0, mostEdges));
  return edges.filter((edge) => chosen.has(edge));
};

/**
 * Returns a Mermaid flowchart of a review's edges. Ids are generated; only labels come from the review. Nodes have the
 * class `changed` if their resource changes or an edge at them does.
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
    // Colours that are readable in the light and in the dark theme.
    '  classDef changed fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#1f2328',
    ...(thick.length ? [`  linkStyle ${thick.join(',')} stroke:#9a6700,stroke-width:2px`] : []),
  ].join('\n');
};
