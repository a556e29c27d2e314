import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shape } from '../../src/config/schema.ts';
import { type Schema, shapeAt } from '../../src/config/shape-walk.ts';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { events } from '../../src/generated/events.ts';
import { packagings } from '../../src/generated/packagings.ts';
import { resources } from '../../src/generated/resources.ts';
import { parseSource } from '../../src/source/parse.ts';
import { startLanguageServer } from './language-server.ts';

const root = new URL('../..', import.meta.url);
const modeline = '# yaml-language-server: $schema=../schemas/batch-jobs.schema.json\n';
let server: Awaited<ReturnType<typeof startLanguageServer>>;
/** Configs without a mistake, opened all at once, since the server checks a document some time after its last change. */
const good = new Map<string, ReturnType<typeof opens>>();
beforeAll(async () => {
  server = await startLanguageServer();
  for (const [name, config] of [...examples, ...compiling]) good.set(name, opens(config));
});
afterAll(() => server.stop());

let opened = 0;
/** Opens a config in the editor, without a file; `▮` in it is the cursor. Its problems are a promise. */
const opens = (config: string) => {
  opened += 1;
  const uri = new URL(`examples/${opened}.yml`, root).href;
  const text = modeline + config.replace('▮', '');
  const before = (modeline + config).split('▮')[0]?.split('\n') ?? [];
  const cursor = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { uri, text, cursor, problems: server.open(uri, text) };
};
const underlined = async (config: string): Promise<string[]> => {
  const { text, problems } = opens(config);
  const lines = text.split('\n');
  return (await problems).map(({ message, range: { start, end } }) => {
    const line = lines[start.line] ?? '';
    return `${line.slice(start.character, start.line === end.line ? end.character : line.length)}: ${message}`;
  });
};
const proposed = async (config: string) => {
  const { uri, cursor } = opens(config);
  const proposals = await server.complete(uri, cursor);
  return new Map(
    proposals.map(({ label, documentation = '' }) => [
      label,
      typeof documentation === 'string' ? documentation : documentation.value,
    ]),
  );
};

const file = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const compiling = readdirSync(new URL('__tests__/cases', root))
  .filter((name) => !name.startsWith('errors-') && existsSync(new URL(`__tests__/cases/${name}/batch-jobs.yml`, root)))
  .map((name): [string, string] => [name, file(`__tests__/cases/${name}/batch-jobs.yml`)]);
const examples: [string, string][] = [
  ...[...resources, ...events, ...packagings].map(({ type, example }): [string, string] => [type, example]),
  ...readdirSync(new URL('examples', root))
    // Examples of workflows have no config.
    .filter((name) => name !== 'workflows')
    .map((name): [string, string] => [name, file(`examples/${name}/batch-jobs.yml`)]),
];

describe('an editor with the published schema', () => {
  test.each([...examples, ...compiling])('underlines nothing in %s', async (name) => {
    expect(await good.get(name)?.problems).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['a mistyped key at the top', 'resources: {}\nstackConfg: {}', ['stackConfg: Property stackConfg is not allowed.']],
    ['an unknown type', resource('type: bukket'), ['bukket: Value must be "']],
    [
      'a mistyped key inside a typed resource, and nothing else',
      resource('type: bucket\n    properties:\n      versionin: true'),
      ['versionin: Property versionin is not allowed.'],
    ],
    ['an unknown type of an event', event('type: timetable'), ['timetable: Value must be "']],
    [
      'a mistyped key of an event',
      event('type: schedule\n          properties:\n            scheduleRate: rate(1 day)\n            inputs: 1'),
      ['inputs: Property inputs is not allowed.'],
    ],
    [
      'a missing key',
      event('type: schedule\n          properties: {}'),
      ['properties: Missing property "scheduleRate".'],
    ],
    [
      'the second of two keys that exclude each other',
      event('type: sqs\n          properties:\n            sqsQueueName: a\n            sqsQueueArn: b'),
      ['sqsQueueArn: Property sqsQueueArn is not allowed.'],
    ],
    [
      'none of two keys of which one is needed',
      event('type: sqs\n          properties: {}'),
      ['properties: Missing property "sqsQueueName".'],
    ],
    ['a number that is none', job('cpu: many'), ['many: Incorrect type. Expected "number']],
    ['a number that is too small', job('cpu: 0'), ['0: Value is below the minimum of 0.25.']],
    [
      'a value that is none of a few',
      event('type: s3\n          properties:\n            bucketArn: a\n            s3EventType: created'),
      ['created: Value is not accepted. Valid values: "s3:'],
    ],
  ])('underlines %s', async (_, config, messages) => {
    const problems = await underlined(config);
    expect(problems).toEqual(messages.map((message) => expect.stringContaining(message)));
  });

  test('accepts a directive in place of a number, a list, a map and a flag', async () => {
    const config = `${job("cpu: $Var('cpu')")}      useSpotInstances: $Var('spot')\n      events: $Events()\n      retryConfig: $Retry()\n`;
    expect(await underlined(config)).toEqual([]);
  });
});

describe('completion', () => {
  const sentencesOf = (members: readonly { type: string; says: string; later?: true }[]) =>
    new Map(members.filter(({ later }) => !later).map(({ type, says }) => [type, says]));

  test('proposes the types of resources that are compiled, with their sentences', async () => {
    expect(await proposed(resource('type: ▮'))).toEqual(sentencesOf(resources));
  });

  test('proposes the types of events and packagings that are compiled, with their sentences', async () => {
    expect(await proposed(event('type: ▮'))).toEqual(sentencesOf(events));
    const packaging = 'type: batch-job\n    properties:\n      container:\n        packaging:\n          type: ▮';
    expect(await proposed(resource(packaging))).toEqual(sentencesOf(packagings));
  });

  test.each([...resources, ...events].map((member) => [member.type, member] as const))(
    'proposes the keys of %s that are compiled, with their sentences, and no key of another type',
    async (type, member) => {
      const config = (events as readonly unknown[]).includes(member)
        ? event(`type: ${type}\n          properties:\n            ▮`)
        : resource(`type: ${type}\n    properties:\n      ▮`);
      const proposals = await proposed(config);
      // One more proposal, `object`, inserts all required keys.
      const keys = [...proposals.keys()].filter((label) => label !== 'object');
      const properties = Object.entries(member.properties as Record<string, { description: string; later?: true }>);
      const now = properties.filter(([, { later }]) => !later);
      expect(keys.sort()).toEqual(now.map(([key]) => key).sort());
      for (const [key, { description }] of now) expect(proposals.get(key)).toContain(description);
    },
  );

  test('proposes the values of an enumeration, and true and false for a flag', async () => {
    expect([
      ...(await proposed(event('type: s3\n          properties:\n            s3EventType: ▮'))).keys(),
    ]).toContain('s3:ObjectCreated:*');
    const overflow = 'type: batch-job\n    properties:\n      payloadOverflow: ▮';
    expect([...(await proposed(resource(overflow))).keys()]).toEqual(['s3', 'split', 'fail']);
    const flag = 'type: batch-job\n    properties:\n      useSpotInstances: ▮';
    expect([...(await proposed(resource(flag))).keys()].sort()).toEqual(['false', 'true']);
  });

  test('proposes the keys of a resource after its type, and only the type before', async () => {
    const [ofBucket, ofJob] = await Promise.all(
      ['bucket', 'batch-job'].map((type) => proposed(resource(`type: ${type}\n    ▮`))),
    );
    expect([...(ofBucket?.keys() ?? [])].sort()).toEqual(['overrides', 'properties', 'renamedFrom']);
    expect([...(ofJob?.keys() ?? [])]).not.toContain('renamedFrom');
    expect([...(await proposed(resource('▮'))).keys()]).toContain('type');
  });
});

describe('hovering', () => {
  const keyed = (value: unknown, path: Path = []): Path[] =>
    value === null || typeof value !== 'object'
      ? []
      : Object.entries(value).flatMap(([key, item]) => {
          const at = [...path, Array.isArray(value) ? Number(key) : key];
          return [...(Array.isArray(value) ? [] : [at]), ...keyed(item, at)];
        });
  /** Removes the characters with which the server escapes Markdown. */
  const bare = (text: string) => text.replaceAll(/[\\`]/g, '').replaceAll(/\s+/g, ' ');

  test.each(examples)('shows the sentence of each key of %s', async (name, config) => {
    const { uri, text } = good.get(name) ?? opens(config);
    const document = (await parseSource(text, 'example.yml')).value;
    const value = document?.value;
    const at = (path: Path) => shapeAt(shape as unknown as Schema, value, path);
    // The `type` of a union shows the sentence of its member.
    const sentence = (path: Path) =>
      (at(path)?.const === undefined ? at(path) : at(path.slice(0, -1)))?.description as string | undefined;
    // Nothing below a value of any shape has a sentence.
    const paths = keyed(value).filter((path) => sentence(path) !== undefined);
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      const place = document?.locate({ path, at: 'key' });
      const hover = await server.hover(uri, { line: (place?.line ?? 1) - 1, character: place?.column ?? 0 });
      expect([path, bare(hover)]).toEqual([path, expect.stringContaining(bare(sentence(path) ?? ''))]);
    }
  });

  test('shows the sentence of a type and of a key that are not compiled yet, and that they are not', async () => {
    const later = (members: readonly { type: string; says: string; later?: true }[], within: typeof event) =>
      members.filter((one) => one.later).map(({ type, says }) => ({ type, says, config: within(`type: ▮${type}`) }));
    for (const { type, says, config } of [...later(resources, resource), ...later(events, event)]) {
      const { uri, cursor } = opens(config);
      expect([type, bare(await server.hover(uri, cursor))]).toEqual([type, expect.stringContaining(bare(says))]);
      expect(bare(await server.hover(uri, cursor))).toContain('Not compiled yet.');
    }
    const { uri, cursor } = opens(
      resource('type: private-service\n    properties:\n      resources:\n        enable▮WarmPool: true'),
    );
    expect(bare(await server.hover(uri, cursor))).toContain('Not compiled yet.');
  });

  test('shows the default of a key, an example, and the keys that exclude it', async () => {
    const at = async (config: string) => {
      const { uri, cursor } = opens(config);
      return server.hover(uri, cursor);
    };
    expect(bare(await at(`${job('cpu: 1')}      useSpot▮Instances: true\n`))).toContain('Default: false.');
    expect(await at(event('type: schedule\n          properties:\n            schedule▮Rate: rate(1 day)'))).toContain(
      '```yaml\ncron(0 14 * * ? *)\n```',
    );
    expect(bare(await at(event('type: sqs\n          properties:\n            sqs▮QueueName: a')))).toContain(
      'Not beside sqsQueueArn.',
    );
  });
});

function resource(text: string): string {
  return `resources:\n  one:\n    ${text}\n`;
}
function job(size: string): string {
  return resource(
    `type: batch-job\n    properties:\n      container:\n        packaging:\n          type: prebuilt-image\n          properties:\n            image: a\n      resources:\n        memory: 900\n        ${size}`,
  );
}
function event(text: string): string {
  return `${job('cpu: 1')}      events:\n        - ${text}\n`;
}
