import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boxHeight, layout } from '../../../src/report/html/graph-layout.ts';
import { example } from '../example.ts';

const name = fc.constantFrom(...'abcdefghijkl');
const change = fc.constantFrom('none' as const, 'add' as const, 'modify' as const, 'remove' as const);
const edges = fc.array(fc.record({ from: name, to: name, label: fc.string(), change }), { maxLength: 40 });

describe('the layout of the diagram', () => {
  test('gives every name one box and every edge both ends, inside of the drawing and apart from each other', () => {
    fc.assert(
      fc.property(edges, (given) => {
        const { boxes, edges: placed, width, height } = layout([], given);
        expect(new Set(boxes.map((box) => box.name))).toEqual(new Set(given.flatMap(({ from, to }) => [from, to])));
        expect(placed.map(({ from, to, edge }) => [from.name, to.name, edge])).toEqual(
          given.map((edge) => [edge.from, edge.to, edge]),
        );
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThan(width);
          expect(box.y + boxHeight).toBeLessThan(height);
          const covers = boxes
            .slice(index + 1)
            .filter(
              (other) =>
                box.x < other.x + other.width && other.x < box.x + box.width && Math.abs(box.y - other.y) < boxHeight,
            );
          expect(covers).toEqual([]);
        }
      }),
    );
  });

  test('leads from left to right, except edges that close a cycle', () => {
    fc.assert(
      fc.property(edges, (given) => {
        const order = 'abcdefghijkl';
        const acyclic = given.filter(({ from, to }) => order.indexOf(from) < order.indexOf(to));
        for (const { from, to } of layout([], acyclic).edges) expect(from.x + from.width).toBeLessThan(to.x);
      }),
    );
  });

  test('has an event left of its job, and the queue right of it', () => {
    const { boxes } = layout(example.nodes, example.edges);
    const x = (wanted: string) => boxes.find((box) => box.name === wanted)?.x ?? Number.NaN;
    expect(x('every day at 04:00 → 05:00 UTC')).toBeLessThan(x('nightlyReport'));
    expect(x('nightlyReport')).toBeLessThan(x('on-demand queue'));
  });
});
