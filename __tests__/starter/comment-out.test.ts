import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { judge, judgeShape } from '../../src/config/judge.ts';
import { withoutEffect } from '../../src/config/without-effect.ts';
import { errorAt, isError } from '../../src/diagnostics/diagnostic.ts';
import { resolveDirectives } from '../../src/evaluation/resolve.ts';
import { parseSource } from '../../src/source/parse.ts';
import { commentOutUnsupported, type Judge } from '../../src/starter/comment-out.ts';
import { initIn } from '../fakes/init-world.ts';

/** Returns all diagnostics of a config but those of linking and image planning. */
const judgeConfig: Judge = async (text) => {
  const { value: document, diagnostics } = await parseSource(text, 'stacktape.yml');
  if (!document) return diagnostics;
  const shape = judgeShape(document.value);
  const facts = { stage: 'dev', region: 'us-east-1' };
  const resolved = resolveDirectives(document.value, facts, new Map());
  const unused = withoutEffect(document.value);
  if (shape.some(isError) || resolved.value === undefined) return [...shape, ...resolved.diagnostics, ...unused];
  return [...judge(resolved.value).diagnostics, ...unused];
};
const keep = (text: string) => commentOutUnsupported(text, 'mine', judgeConfig);
const job = (more = '') => `
  job:
    type: batch-job
    properties:
      container:
        packaging: { type: prebuilt-image, properties: { image: 'a' } } # flow
      resources: { cpu: 1, memory: 900 }
${more}`;

const notCompiled = (what: string) =>
  `# Left out: ${what} is part of the language, but this version does not compile it yet.`;

describe('taking over a stacktape.yml', () => {
  test('keeps a config that compiles byte for byte', async () => {
    const text = `# ours\nserviceName:   'x'\n\nresources:${job('# end\n')}`;
    expect(await keep(text)).toEqual({ text, leftOut: 0 });
  });

  test('adds a missing serviceName before the first key, with the line ends of the file', async () => {
    expect((await keep(`# ours\n---\nresources:${job()}`))?.text).toBe(
      `# ours\n---\nserviceName: mine\nresources:${job()}`,
    );
    expect((await keep(`resources:${job()}`.replaceAll('\n', '\r\n')))?.text).toBe(
      `serviceName: mine\nresources:${job()}`.replaceAll('\n', '\r\n'),
    );
  });

  test('comments out an item and a key that are not compiled, with the reason above', async () => {
    const kept = await keep(`serviceName: x
deploymentConfig:
  previousVersionsToKeep: 3

resources:
  # who reads
  web:
    type: private-service
    properties:
      packaging: { type: prebuilt-image, properties: { image: 'a' } }
      resources:
        cpu: 0.25
        memory: 512
        enableWarmPool: # ours
          true
  letters:
    type: sqs-queue
    properties:
      alarms:
        - trigger:
            type: sqs-queue-not-empty
          notificationTargets:
            # the team
            - type: discord
              properties:
                webhookUrl: https://example.com
            - type: email
              properties:
                recipient: ops@example.com
${job()}`);
    expect(kept?.leftOut).toBe(2);
    expect(kept?.text).toBe(`serviceName: x
deploymentConfig:
  previousVersionsToKeep: 3

resources:
  # who reads
  web:
    type: private-service
    properties:
      packaging: { type: prebuilt-image, properties: { image: 'a' } }
      resources:
        cpu: 0.25
        memory: 512
        ${notCompiled('`enableWarmPool`')}
        # enableWarmPool: # ours
        #   true
  letters:
    type: sqs-queue
    properties:
      alarms:
        - trigger:
            type: sqs-queue-not-empty
          notificationTargets:
            # the team
            ${notCompiled('The type `discord`')}
            # - type: discord
            #   properties:
            #     webhookUrl: https://example.com
            - type: email
              properties:
                recipient: ops@example.com
${job()}`);
  });

  test('comments out a resource whose packaging is not compiled, with one reason', async () => {
    const kept = await keep(`serviceName: x\nresources:${job()}
  other:
    type: batch-job
    properties:
      container:
        packaging:
          type: no-such-packaging
      resources:
        cpu: 1
        memory: 900
`);
    expect(Object.keys(parse(kept?.text ?? '').resources)).toEqual(['job']);
    expect(kept?.text.match(/Left out/g)).toHaveLength(1);
    expect(kept?.text).toContain('  # other:\n');
  });

  test('comments out a resource in flow style as a whole line', async () => {
    const kept = await keep(`serviceName: x\nresources:${job()}  web: { type: no-such-type, properties: {} }\n`);
    expect(Object.keys(parse(kept?.text ?? '').resources)).toEqual(['job']);
  });

  test('comments out a part around parts that are comments already, so that without its marks it is as it was', async () => {
    const text = `serviceName: x
resources:
  left:
    type: no-such-type
  # ours
  other:
    type: batch-job
    properties:
      container:
        packaging: # theirs
          type: no-such-packaging
      # how large
      resources:
        cpu: 1

        memory: 900
      events:
        - type: no-such-event
  data:
    type: bucket
`;
    const kept = await keep(text);
    const lines = kept?.text.split('\n') ?? [];
    const reasons = lines.filter((line) => line.includes('Left out'));
    expect(reasons).toHaveLength(3);
    expect(kept?.leftOut).toBe(reasons.length);
    expect(Object.keys(parse(kept?.text ?? '').resources)).toEqual(['data']);
    const rest = lines.filter((line) => !reasons.includes(line));
    expect(rest.map((line) => line.replace(/^ {2}# (?!ours)/, '  ')).join('\n')).toBe(text);
  });

  test('says of a name that its resource is left out, where it is', async () => {
    const connected = `      connectTo:\n        - left\n        - nobody\n        - data\n`;
    // `judgeConfig` does not link, so the names are checked here.
    const kept = await commentOutUnsupported(
      `serviceName: x\nresources:\n  left:\n    type: no-such-type${job(connected)}  data:\n    type: bucket\n`,
      'mine',
      async (text) => {
        const { resources } = parse(text);
        const names: readonly string[] = resources.job?.properties.connectTo ?? [];
        const found = names.flatMap((name, index) =>
          resources[name]
            ? []
            : [
                errorAt(
                  'config/unknown-resource',
                  ['resources', 'job', 'properties', 'connectTo', index],
                  `There is no resource "${name}" in this config.`,
                ),
              ],
        );
        return [...(await judgeConfig(text)), ...found];
      },
    );
    expect(kept?.text).toContain(
      '        # Left out: It needs "left", which is left out.\n        # - left\n        # Left out: There is no resource "nobody" in this config.\n        # - nobody\n        - data\n',
    );
  });

  test.each([
    '',
    '[1]',
    'a: [',
    '{ resources: { a: { type: no-such-type } } }',
    'resources: {}\n---\na: 1\n',
    'resources:\n  web:\n    type: no-such-type\n',
  ])('returns undefined for %j', async (text) => expect(await keep(text)).toBeUndefined());
});

const cases = fileURLToPath(new URL('../cases', import.meta.url));
const seeds = readdirSync(cases).filter((name) => /seed-/.test(name));

describe("init with an example of Stacktape's documentation", () => {
  test.each(seeds)('%s: writes every line, unchanged or as a comment', async (name) => {
    const source = readFileSync(join(cases, name, 'batch-jobs.yml'), 'utf8');
    const files = { 'path/to/my/batch-job.ts': '', 'stacktape.yml': source };
    const { written, said, end } = await initIn(files);
    await end();
    const text = written['batch-jobs.yml'] ?? '';
    // A config whose only resource is not compiled is not taken over: the folder decides about the jobs.
    if (said[0]?.includes('its jobs are not taken over')) return expect(text).not.toContain('batch-job.ts');
    const lines = text.split('\n').filter((line) => !/# Left out: |^serviceName: nightly-jobs$/.test(line));
    const before = source.split('\n');
    // Without the first "# " of a line that became a comment, the line is as it was.
    expect(lines.map((line, index) => (line === before[index] ? line : line.replace('# ', '')))).toEqual(before);
    const notComments = text.split('\n').filter((line) => line.trim() && !line.trimStart().startsWith('#'));
    expect(notComments.length).toBeGreaterThan(1);
  });
});

test('taking over a config with random changes of lines returns a valid config or undefined', async () => {
  const all = seeds.flatMap((name) => readFileSync(join(cases, name, 'batch-jobs.yml'), 'utf8').split('\n'));
  const odd = [
    '  - &a',
    '*a',
    '? x',
    '  "q": [',
    '      - - a',
    '!!str y: 1',
    '    text: |',
    '# Left out: ',
    '\t',
    '---',
  ];
  const line = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...all) }, fc.constantFrom(...odd));
  const change = fc.record({ at: fc.nat(60), without: fc.nat(2), line: fc.option(line) });
  const changed = fc.tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 3 })).map(([name, changes]) => {
    const lines = readFileSync(join(cases, name, 'batch-jobs.yml'), 'utf8').split('\n');
    for (const { at, without, line } of changes)
      lines.splice(at % lines.length, without, ...(line === null ? [] : [line]));
    return lines;
  });
  const feed = fc.constantFrom('\n', '\r\n');
  let accepted = 0;
  const property = fc.asyncProperty(changed, feed, async (lines, end) => {
    const kept = await keep(lines.join(end));
    if (!kept) return;
    accepted += 1;
    expect((await judgeConfig(kept.text)).filter(isError)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 80 });
  // About a third of them are configs still; were it none, this would prove nothing.
  expect(accepted).toBeGreaterThan(5);
});
