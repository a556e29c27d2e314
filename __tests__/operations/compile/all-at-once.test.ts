import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isError } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../lint/diagnostics-of.ts';

/** Returns the code and place of each error of a config, in order of their text. */
const errorsOf = async (config: object): Promise<string[]> => {
  const { diagnostics } = await diagnosticsOf(JSON.stringify(config));
  return diagnostics
    .filter(isError)
    .map(({ code, place }) => `${code} ${place !== 'file' && 'path' in place ? place.path.join('.') : ''}`)
    .sort();
};

interface Parts {
  readonly image?: unknown;
  readonly values?: readonly string[];
  readonly events?: readonly unknown[];
  readonly top?: object;
}

/** Returns a config with one job. */
const withJob = ({ image = 'busybox:1', values = [], events = [], top = {} }: Parts) => ({
  serviceName: 'shop',
  ...top,
  resources: {
    orders: { type: 'sqs-queue' },
    etl: {
      type: 'batch-job',
      properties: {
        container: {
          packaging: { type: 'prebuilt-image', properties: { image } },
          environment: values.map((value, index) => ({ name: `VALUE_${index}`, value })),
        },
        resources: { cpu: 1, memory: 900 },
        events,
      },
    },
  },
});

const schedule = (scheduleRate: string) => ({ type: 'schedule', properties: { scheduleRate } });
const container = 'resources.etl.properties.container';
const references = ["$ResourceParam('nope', 'arn')", "$ResourceParam('etl', 'name')"];

describe('compile of a config with a wrong directive', () => {
  test('reports its other errors as well, of references and schedules', async () => {
    const config = withJob({ image: "$Nope('a')", values: references, events: [schedule('cron(60 25 * * ? *)')] });
    expect(await errorsOf(config)).toEqual([
      `config/schedule resources.etl.properties.events.0.properties.scheduleRate`,
      `config/unknown-resource ${container}.environment.0.value`,
      `directives/unknown ${container}.packaging.properties.image`,
      `directives/unknown-parameter ${container}.environment.1.value`,
    ]);
  });

  test('reports them where the directive stands in a required value of an event', async () => {
    const config = withJob({ values: references, events: [schedule('$Nope()'), schedule('every day')] });
    expect(await errorsOf(config)).toEqual([
      'config/schedule resources.etl.properties.events.1.properties.scheduleRate',
      `config/unknown-resource ${container}.environment.0.value`,
      'directives/unknown resources.etl.properties.events.0.properties.scheduleRate',
      `directives/unknown-parameter ${container}.environment.1.value`,
    ]);
  });

  test('reports a wrong name of the project once, and not also that there is none', async () => {
    const { diagnostics } = await diagnosticsOf(JSON.stringify(withJob({ top: { serviceName: 'My Shop!' } })), null);
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/wrong-format']);
  });

  test('says to add a resource that a directive names and nothing is near to', async () => {
    const { diagnostics } = await diagnosticsOf(JSON.stringify(withJob({ values: ["$ResourceParam('lake', 'arn')"] })));
    expect(diagnostics.find(({ code }) => code === 'config/unknown-resource')?.hint).toBe(
      'Add `lake:` under `resources`, with the `type` of what it is. Known here: `orders`, `etl`.',
    );
  });

  test('reports no directive that reads the wrong one', async () => {
    const top = { variables: { inner: '$Nope()', outer: '$Var().inner' } };
    const values = [...references, '$Var().outer', "$Format('{}-{}', $Var().inner, 1)"];
    expect(await errorsOf(withJob({ top, values }))).toEqual([
      `config/unknown-resource ${container}.environment.0.value`,
      `directives/unknown variables.inner`,
      `directives/unknown-parameter ${container}.environment.1.value`,
    ]);
  });

  test('reports no directive that reads the wrong one beside a key that is unknown', async () => {
    const config = { ...withJob({ top: { variables: { inner: '$Nope()' } }, values: ['$Var().inner'] }), more: 1 };
    expect(await errorsOf(config)).toEqual(['config/unknown-key more', 'directives/unknown variables.inner']);
  });

  test('reports no directive of a long chain that ends in the wrong one', async () => {
    const chain = Array.from({ length: 20 }, (_, index) => [`v${index}`, `$Var().v${index + 1}`]);
    const variables = { ...Object.fromEntries(chain), v20: '$Nope()' };
    const found = await errorsOf(withJob({ top: { variables }, values: ['$Var().v0'] }));
    expect(found).toEqual(['directives/unknown variables.v20']);
  });
});

test('compile reports as many errors beside a wrong directive as without it', async () => {
  const wrong = fc.constantFrom('$Nope()', "$Format('{}')", '$Var().none', "$Secret('a.b.c')");
  const other = fc.record({
    values: fc.subarray(references),
    events: fc.subarray([schedule('every day'), schedule('cron(0 99 * * ? *)')]),
  });
  await fc.assert(
    fc.asyncProperty(wrong, other, async (directive, { values, events }) => {
      const without = await errorsOf(withJob({ values: [...values, 'right'], events }));
      const found = await errorsOf(withJob({ values: [...values, directive], events }));
      expect(found).toHaveLength(without.length + 1);
      expect(found).toEqual(expect.arrayContaining(without));
    }),
    { numRuns: 30 },
  );
});
