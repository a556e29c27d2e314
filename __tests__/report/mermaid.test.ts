import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawnEdges, mermaid, mostEdges } from '../../src/report/mermaid.ts';
import { example } from './example.ts';
import { hostile } from './hostile.ts';

const quoted = String.raw`"(?:[\p{L}\p{M}\p{N} _.,:/…→-]|#\d+;)+"`;
const line = new RegExp(
  String.raw`^(?:flowchart LR|  n\d+\[${quoted}\](?::::(?:add|modify|remove))?|  n\d+ -->(?:\|${quoted}\|)? n\d+|  classDef (?:add|modify|remove) [\w#:,-]+|  linkStyle [\d,]+ [\w#:,-]+)$`,
  'u',
);

describe('mermaid', () => {
  test('returns only generated ids and quoted labels, for any names', () => {
    const change = fc.constantFrom('none' as const, 'add' as const, 'modify' as const, 'remove' as const);
    const edge = fc.record({ from: hostile, to: hostile, label: hostile, change });
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 60 }), change, (edges, changed) => {
        const nodes = edges.flatMap(({ from, to }) => [from, to]).map((name) => ({ name, change: changed }));
        expect(
          mermaid({ edges, nodes })
            .split('\n')
            .filter((one) => !line.test(one)),
        ).toEqual([]);
      }),
    );
  });

  test('marks nodes and edges by their own change, and no neighbour of them', () => {
    const drawn = mermaid(example);
    expect(drawn).toContain('["every day at 04:00 → 05:00 UTC"]:::modify');
    expect(drawn).toContain('["nightlyReport"]:::modify');
    expect(drawn).toContain('["thumbnails"]:::add');
    expect(drawn).toContain('["oldUploads"]:::remove');
    expect(drawn).toContain('["uploads"]\n');
    expect(drawn).toContain('["on-demand queue"]\n');
    expect(drawn).toMatch(/linkStyle 0 stroke:#9a6700,stroke-width:2px\n/);
  });

  test('keeps the edges that change if there are too many', () => {
    const edges = Array.from({ length: 200 }, (_, index) => ({
      from: 'a',
      to: `b${index}`,
      change: index >= 190 ? ('add' as const) : ('none' as const),
    }));
    const drawn = drawnEdges({ nodes: [{ name: 'b100', change: 'modify' }], edges });
    expect(drawn).toHaveLength(mostEdges);
    expect(drawn.filter(({ change }) => change === 'add')).toHaveLength(10);
    expect(drawn.map(({ to }) => to)).toContain('b100');
  });

  test.each([
    ['a"]; click n0 "javascript:alert(1)"', 'a#34;#93;#59; click n0 #34;javascript:alert#40;1#41;#34;'],
    ['1. item', '1#46; item'],
    ['- item', '#45; item'],
    ['`**x**`', '#96;#42;#42;x#42;#42;#96;'],
    ['a\nb', 'a b'],
  ])('writes the name %j as the label %s', (name, label) => {
    expect(mermaid({ edges: [{ from: name, to: 'x', change: 'none' }], nodes: [] })).toContain(`n0["${label}"]`);
  });
});
