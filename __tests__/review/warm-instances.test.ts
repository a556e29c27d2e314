import { expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import type { Config } from '../../src/config/schema.ts';
import { warmInstanceNotes } from '../../src/review/warm-instances.ts';
import { config, job } from '../compiler-rules/configs.ts';
import { templateOf } from '../compiler-rules/harness.ts';

const sidesOf = async (own: object) => {
  const of = config({ report: job({ resources: { cpu: 2, memory: 1_800 }, ...own }) });
  return { ours: (await templateOf(of)) as unknown as Expression, config: of.config as unknown as Config };
};

test('a plan says what an instance that is kept warm costs each time', async () => {
  const warm = await sidesOf({ keepWarmMinutes: 30 });
  const cold = await sidesOf({});
  const note =
    'report keeps each idle instance of its pool for 30 minutes after the last run on it, which is paid for: $0.04 each time on c6i.large in us-east-1.';
  expect(warmInstanceNotes({ before: undefined, ...warm })).toEqual([note]);
  expect(warmInstanceNotes({ before: cold.ours, ...warm })).toEqual([note]);
});

test('a plan says of spot instances that they cost at most so much', async () => {
  const warm = await sidesOf({ keepWarmMinutes: 60, useSpotInstances: true });
  expect(warmInstanceNotes({ before: undefined, ...warm })[0]).toContain(': at most $0.09 each time on c6i.large');
});

test('a plan says nothing where instances are kept as long as before, or shorter', async () => {
  const [long, short] = [await sidesOf({ keepWarmMinutes: 60 }), await sidesOf({ keepWarmMinutes: 30 })];
  expect(warmInstanceNotes({ before: long.ours, ...long })).toEqual([]);
  expect(warmInstanceNotes({ before: long.ours, ...short })).toEqual([]);
});
