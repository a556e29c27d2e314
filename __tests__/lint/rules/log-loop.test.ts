import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { diagnosticsOf } from '../diagnostics-of.ts';

/** Returns a function that the log of another starts. */
const startedByLogOf = (writer: string) => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handle.ts' } },
    events: [{ type: 'cloudwatch-log', properties: { logGroupArn: `$ResourceParam('${writer}', 'logGroupArn')` } }],
  },
});

const loopsIn = async (readers: Record<string, string>): Promise<string[]> => {
  const resources = Object.fromEntries(
    Object.entries(readers).map(([reader, writer]) => [reader, startedByLogOf(writer)]),
  );
  const { diagnostics } = await diagnosticsOf(stringify({ resources }));
  return diagnostics.filter(({ code }) => code === 'lint/log-loop').map(({ sentence }) => sentence);
};

test('two functions that read the log of each other are both told of their circle', async () => {
  expect(await loopsIn({ first: 'second', second: 'first' })).toEqual([
    expect.stringContaining('(second → first → second)'),
    expect.stringContaining('(first → second → first)'),
  ]);
});

test('three functions in a circle are told, and a fourth that only reads from it is not', async () => {
  const loops = await loopsIn({ first: 'third', second: 'first', third: 'second', watcher: 'second' });
  expect(loops).toHaveLength(3);
  expect(loops.join()).not.toContain('watcher');
});
