import { displayWidth } from '../../diagnostics/visible.ts';
import type { DrawnChange, ReviewedEdge, ReviewedNode } from '../../review/drawn.ts';

/** A box of the diagram, in pixels; `x` and `y` are its upper left corner. */
export interface Box {
  readonly name: string;
  /** The name as the box shows it, cut to 34 characters. */
  readonly label: string;
  readonly change: DrawnChange;
  /** Column from 0. */
  readonly layer: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Boxes of a diagram from left to right, its edges, and its size in pixels. */
export interface Layout {
  readonly boxes: readonly Box[];
  readonly edges: readonly { readonly from: Box; readonly to: Box; readonly edge: ReviewedEdge }[];
  readonly width: number;
  readonly height: number;
}

/** Height of a box in pixels. */
export const boxHeight = 30;

const [rowHeight, margin, narrowestGap] = [48, 12, 56];
/** Width of a character of a box and of a label, whose fonts have equal widths for all of them. */
const [boxCharacter, labelCharacter] = [7.3, 6.4];

const cut = (name: string): string => {
  const points = [...name];
  return points.length > 34 ? `${points.slice(0, 33).join('')}…` : name;
};

/** Returns the column of each name: behind all that lead to it, apart from edges that would close a cycle. */
const layersOf = (names: readonly string[], edges: readonly ReviewedEdge[]): ReadonlyMap<string, number> => {
  const next = new Map(names.map((name) => [name, [] as string[]]));
  for (const { from, to } of edges) if (from !== to) next.get(from)?.push(to);
  const [order, begun] = [[] as string[], new Set<string>()];
  const forward = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    begun.add(name);
    open.add(name);
    for (const other of next.get(name) ?? []) {
      if (open.has(other)) continue;
      forward.add(JSON.stringify([name, other]));
      if (!begun.has(other)) visit(other);
    }
    open.delete(name);
    order.unshift(name);
  };
  const targets = new Set(edges.map(({ to }) => to));
  // Begins at what nothing leads to, so that an event stands left of its job.
  for (const name of [...names.filter((one) => !targets.has(one)), ...names]) if (!begun.has(name)) visit(name);
  const layers = new Map(names.map((name) => [name, 0]));
  const ahead = (name: string) => (next.get(name) ?? []).filter((to) => forward.has(JSON.stringify([name, to])));
  for (const name of order)
    for (const to of ahead(name)) layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(name) ?? 0) + 1));
  // A beginning stands beside the first of what it leads to.
  for (const name of names)
    if (!targets.has(name) && ahead(name).length > 0)
      layers.set(name, Math.min(...ahead(name).map((to) => layers.get(to) ?? 0)) - 1);
  return layers;
};

/** Returns rows of a column that are at least one apart, near the wanted ones, in the order of these. */
const spread = (wanted: readonly (readonly [name: string, row: number])[]): Map<string, number> => {
  const rows = new Map<string, number>();
  let free = Number.NEGATIVE_INFINITY;
  for (const [name, row] of [...wanted].sort((one, other) => one[1] - other[1])) {
    free = Math.max(row, free);
    rows.set(name, free);
    free += 1;
  }
  // Half of what was pushed down goes up again.
  const pushed = [...wanted].reduce((sum, [name, row]) => sum + ((rows.get(name) ?? row) - row), 0);
  const shift = wanted.length === 0 ? 0 : pushed / wanted.length;
  return new Map([...rows].map(([name, row]) => [name, row - shift]));
};

/** Returns the row of each name: near those of its neighbours. */
const rowsOf = (
  columns: readonly (readonly string[])[],
  edges: readonly ReviewedEdge[],
): ReadonlyMap<string, number> => {
  const near = new Map<string, string[]>();
  for (const { from, to } of edges)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      near.set(one, [...(near.get(one) ?? []), other]);
  const rows = new Map(columns.flatMap((column) => column.map((name, index): [string, number] => [name, index])));
  const mean = (name: string): number => {
    const others = (near.get(name) ?? []).map((other) => rows.get(other) ?? 0);
    return others.length === 0 ? (rows.get(name) ?? 0) : others.reduce((sum, row) => sum + row, 0) / others.length;
  };
  for (const sweep of [columns, [...columns].reverse(), columns, [...columns].reverse()])
    for (const column of sweep)
      for (const [name, row] of spread(column.map((one) => [one, mean(one)] as const))) rows.set(name, row);
  const first = Math.min(0, ...rows.values());
  return new Map([...rows].map(([name, row]) => [name, row - first]));
};

/**
 * Returns the places of a diagram: columns from left to right along its edges, each box near those it is connected to. An
 * edge that would close a cycle leads back.
 */
export const layout = (nodes: readonly ReviewedNode[], edges: readonly ReviewedEdge[]): Layout => {
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const layers = layersOf(names, edges);
  const columns = Array.from({ length: Math.max(0, ...layers.values()) + 1 }, (_, layer) =>
    names.filter((name) => layers.get(name) === layer),
  );
  const rows = rowsOf(columns, edges);
  const widthOf = (name: string): number => Math.ceil(displayWidth(cut(name)) * boxCharacter) + 30;
  const gapAfter = (layer: number): number => {
    const labels = edges.filter(({ from, to }) => layers.get(from) === layer && (layers.get(to) ?? 0) > layer);
    return Math.max(narrowestGap, ...labels.map(({ label = '' }) => displayWidth(cut(label)) * labelCharacter + 52));
  };
  const changes = new Map(nodes.map(({ name, change }) => [name, change]));
  let x = margin;
  const boxes = columns.flatMap((column, layer) => {
    const placed = column.map((name): Box => {
      const y = margin + Math.round((rows.get(name) ?? 0) * rowHeight);
      return { name, label: cut(name), change: changes.get(name) ?? 'none', layer, x, y, width: widthOf(name) };
    });
    x += Math.ceil(Math.max(0, ...column.map(widthOf)) + (layer === columns.length - 1 ? margin : gapAfter(layer)));
    // Keys go through a column from top to bottom.
    return placed.sort((one, other) => one.y - other.y);
  });
  const byName = new Map(boxes.map((box) => [box.name, box]));
  const placed = edges.flatMap((edge) => {
    const [from, to] = [byName.get(edge.from), byName.get(edge.to)];
    return from && to ? [{ from, to, edge }] : [];
  });
  // An edge between boxes of one column has room below them.
  const below = placed.some(({ from, to }) => from.layer === to.layer) ? 30 : margin;
  const height = Math.max(0, ...boxes.map(({ y }) => y)) + boxHeight + below;
  return { boxes, edges: placed, width: x, height };
};
