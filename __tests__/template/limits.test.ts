import { describe, expect, test } from '@jest/globals';
import type { StackGraph } from '../../src/graph/graph.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { checkLimits } from '../../src/template/limits.ts';
import { asciiJson } from '../../src/template/synthesize.ts';

const graphOf = (shares: Record<string, number>, outputs = 0) =>
  ({
    stage: stageOf('shop', 'dev'),
    region: 'eu-west-1',
    resources: new Map(
      Object.entries(shares).flatMap(([name, count]) =>
        Array.from({ length: count }, (_, index) => [`${name}${index}`, { from: ['resources', name] }]),
      ),
    ),
    outputs: new Map(Array.from({ length: outputs }, (_, index) => [`o${index}`, {}])),
  }) as unknown as StackGraph;
const check = (shares: Record<string, number>, bytes = 10, outputs = 0) =>
  checkLimits(graphOf(shares, outputs), { template: {}, templateText: 'x'.repeat(bytes) }).map(
    ({ code, severity, hint }) => [code, severity, hint],
  );

describe('checkLimits', () => {
  test('warns from 450 resources and from 900 KB', () => {
    expect(check({ a: 449 }, 899_999, 200)).toEqual([]);
    expect(check({ a: 450 }, 900_000).map(([code, severity]) => [code, severity])).toEqual([
      ['config/too-many-resources', 'warning'],
      ['config/template-too-large', 'warning'],
    ]);
  });

  test('rejects more than 500 resources and names the fewest jobs to move', () => {
    expect(check({ big: 100, small: 20, middle: 50, rest: 400 }, 10)).toEqual([
      ['config/too-many-resources', 'error', 'Move rest to a second config with a serviceName of its own.'],
    ]);
  });

  test('rejects more than 1 MB and more than 200 outputs', () => {
    expect(check({ a: 1 }, 1_000_001, 201).map(([code, severity]) => [code, severity])).toEqual([
      ['config/template-too-large', 'error'],
      ['config/too-many-outputs', 'error'],
    ]);
  });
});

describe('asciiJson', () => {
  test('returns ASCII that parses to the same value', () => {
    const value = { 'grüße 日本': ['\u007f', '😀', '\u2028'] };
    const text = asciiJson(value);
    expect(text).toMatch(/^[ -~]*$/);
    expect(JSON.parse(text)).toEqual(value);
  });
});
