import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawnEdges, mermaid, mostEdges } from '../../src/report/mermaid.ts';
import { example } from './example.ts';
import { hostile } from './hostile.ts';

const quoted = String.raw`"(?:[\p{L}\p{M}\p{N} _.,:/…-]|#\d+;)+"`;
const line = new RegExp(
  String.raw`^(?:flowchart LR|  n\d+\[${quoted}\](?::::changed)?|  n\d+ -->(?:\|${quoted}\|)? n\d+|  classDef changed [\w#:,-]+|  linkStyle [\d,]+ [\w#:,-]+)$`,
  'u',
);

describe('mermaid', () => {
  test('returns only generated ids and quoted labels, for any names', () => {
    const edge = fc.record({ from: hostile, to: hostile, label: hostile, changed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 60 }), (edges) => {
        expect(
          mermaid({ edges, groups: [] })
            .split('\n')
            .filter((one) => !line.test(one)),
        ).toEqual([]);
      }),
    );
  });

  test('marks nodes and edges that change', () => {
    const drawn = mermaid(example);
    expect(drawn).toContain('["nightlyReport"]:::changed');
    expect(drawn).toContain('["on-demand queue"]\n');
    expect(drawn).toContain('linkStyle 0,1,3 ');
  });

  test('keeps the edges that change if there are too many', () => {
    const edges = Array.from({ length: 200 }, (_, index) => ({ from: 'a', to: `b${index}`, changed: index >= 190 }));
    const drawn = drawnEdges(edges);
    expect(drawn).toHaveLength(mostEdges);
    expect(drawn.filter(({ changed }) => changed)).toHaveLength(10);
  });

  test.each([
    ['a"]; click n0 "javascript:alert(1)"', 'a#34;#93;#59; click n0 #34;javascript:alert#40;1#41;#34;'],
    ['1. item', '1#46; item'],
    ['- item', '#45; item'],
    ['`**x**`', '#96;#42;#42;x#42;#42;#96;'],
    ['a\nb', 'a b'],
  ])('writes the name %j as the label %s', (name, label) => {
    expect(mermaid({ edges: [{ from: name, to: 'x', changed: false }], groups: [] })).toContain(`n0["${label}"]`);
  });
});
