import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AnyEvent } from '../../src/events/event.ts';
import { floatingImage } from '../../src/lint/rules/floating-image.ts';
import { newMembers } from './new-members.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Files and folders that `npm run generate` reads or writes. */
const parts = [
  '.github',
  'src',
  'scripts',
  'docs',
  'schemas',
  'README.md',
  'action.yml',
  'package.json',
  'tsconfig.json',
];
const copy = mkdtempSync(join(tmpdir(), 'one-more-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a script of the copy; fails on any error in its output, such as a type error. */
const run = (...words: string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, GENERATE_VERBOSE: '1' },
  });
  expect({ words, status, stderr }).toEqual({ words, status: 0, stderr: expect.not.stringMatching(/error/i) });
};

/** Environment without the caller's credentials, so that plan runs without AWS. */
const plain = { PATH: process.env.PATH, HOME: copy };

const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    parts.flatMap((part) =>
      (part.includes('.') ? [''] : readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }))
        .map((name) => join(part, name))
        .filter((path) => /\.(?:ts|mjs|md|json|yml)$/.test(path))
        .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
    ),
  );

const withLedger = `serviceName: shop
stackConfig:
  tags: [{ name: team, value: payments }]
resources:
  entries: { type: ledger, properties: {} }
  archive: { type: bucket, properties: {} }
`;

/** A config that uses the new events, the directive, the packaging and the language. */
const withAll = `serviceName: shop
resources:
  orders: { type: sqs-queue, properties: {} }
  report:
    type: batch-job
    properties:
      container: { packaging: { type: pulled-image, properties: { image: busybox:1.37 } } }
      resources: { cpu: 1, memory: 900 }
      timeout: 3600
      events:
        - { type: time-table, properties: { scheduleRate: rate(2 hours) } }
        - { type: message-feed, properties: { sqsQueueName: orders } }
        - { type: function-url, properties: {} }
  script:
    type: batch-job
    properties:
      container:
        packaging: { type: stacktape-image-buildpack, properties: { entryfilePath: job.lua } }
        environment: [{ name: STAGE, value: $StageName() }]
      resources: { cpu: 1, memory: 900 }
      timeout: 3600
`;

const members = newMembers((path) => readFileSync(join(root, path), 'utf8'));
/** The files that are written by hand, with their texts. */
const byHand = Object.assign({}, ...Object.values(members)) as Readonly<Record<string, string>>;

test.each(Object.entries(members))(
  'CONTRIBUTING.md › the recipe of %s needs one file by hand, that of a command two',
  (recipe, files) => {
    expect(Object.keys(files)).toHaveLength(recipe === 'a command' ? 2 : 1);
  },
);

describe('one new member of every registry', () => {
  beforeAll(() => {
    for (const part of [...parts, 'tsconfig.build.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const [path, text] of Object.entries(byHand)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
  });

  test('type-checks, and changes only generated files', () => {
    run('scripts/generate.mjs');
    const before = filesOf(root);
    const after = filesOf(copy);
    const changed = [...new Set([...before.keys(), ...after.keys()])]
      .filter((path) => before.get(path) !== after.get(path) && !Object.hasOwn(byHand, path))
      .sort();
    expect(changed).toEqual([
      'README.md',
      'action.yml',
      'docs/errors.md',
      'docs/reference/README.md',
      'docs/reference/config.md',
      'docs/reference/directives/stage-name.md',
      ...['function-url', 'message-feed', 'time-table'].map((event) => `docs/reference/events/${event}.md`),
      'docs/reference/lint/loose-image.md',
      'docs/reference/packaging/pulled-image.md',
      'docs/reference/packaging/stacktape-image-buildpack.md',
      ...['batch-job', 'function', 'ledger', 'private-service'].map((type) => `docs/reference/resources/${type}.md`),
      'schemas/batch-jobs.schema.json',
      ...['directives', 'events', 'languages', 'packagings', 'resources', 'rules', 'trigger'].map(
        (list) => `src/generated/${list}.ts`,
      ),
    ]);
    run('scripts/generate.mjs', '--check');
  });

  /** Compiles a config and returns the resources of its template. */
  // biome-ignore lint/suspicious/noExplicitAny: resources of a template have many shapes
  const compile = (config: string, { stage = 'dev', folder = '.' } = {}): Record<string, any> => {
    writeFileSync(join(copy, folder, 'batch-jobs.yml'), config);
    const words = ['--project-name', 'shop', '--aws-region', 'eu-west-1', '--stage', stage];
    run('lib/main.js', 'compile', '--working-directory', folder, ...words);
    return JSON.parse(readFileSync(join(copy, folder, '.batch-job/template.json'), 'utf8')).Resources;
  };

  test('compiles in a config: events, directive, packaging and language', () => {
    mkdirSync(join(copy, 'jobs'));
    writeFileSync(join(copy, 'jobs/job.lua'), 'print(1)\n');
    const resources = compile(withAll, { folder: 'jobs' });
    const typeOf = (word: string) =>
      Object.entries(resources).flatMap(([id, { Type }]) => (id.includes(word) ? [Type] : []));
    expect(typeOf('TimeTable')).toContain('AWS::Events::Rule');
    expect(typeOf('MessageFeed')).toEqual(['AWS::Lambda::EventSourceMapping']);
    expect(typeOf('FunctionUrl').sort()).toEqual(['AWS::Lambda::Permission', 'AWS::Lambda::Url']);
    expect(resources.ReportTriggerFunctionFunction.Properties.Code.ZipFile).toContain('statusCode');
    const container = (job: string) => resources[job].Properties.ContainerProperties;
    expect(container('ReportJobDefinition').Image).toBe('busybox:1.37');
    expect(container('ScriptJobDefinition').Environment).toContainEqual({ Name: 'STAGE', Value: 'dev' });
    const { images } = JSON.parse(readFileSync(join(copy, 'jobs/.batch-job/image-plan.json'), 'utf8'));
    expect(JSON.stringify(images)).toContain('nickblah/lua:5.4');
  });

  test('recognizes the sample of each event as its own, except that of the sibling that it is a copy of', async () => {
    const list = pathToFileURL(join(copy, 'lib/generated/events.js')).href;
    const { events }: { events: readonly AnyEvent[] } = await import(list);
    const copies: Readonly<Record<string, string>> = { 'time-table': 'schedule', 'message-feed': 'sqs' };
    const originOf = ({ type }: AnyEvent): string => copies[type] ?? type;
    for (const event of events.filter(({ later }) => !later)) {
      const recognized = events.filter(({ sample }) => event.trigger.recognizes(sample)).map(originOf);
      expect([event.type, [...new Set(recognized)]]).toEqual([event.type, [originOf(event)]]);
    }
  });

  test('runs as a command of its own', () => {
    writeFileSync(join(copy, 'batch-jobs.yml'), withLedger);
    const words = ['lib/main.js', 'stack-name', '--stage', 'dev', '--aws-region', 'eu-west-1'];
    const { status, stdout } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8', env: plain });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'shop-dev' });
  });

  const entriesIn = (stage: string) => {
    return compile(withLedger, { stage }).EntriesTable;
  };

  test('gets the tags of the config as a resource, and is retained, except in a preview', () => {
    const { DeletionPolicy, UpdateReplacePolicy, Properties } = entriesIn('dev');
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['RetainExceptOnCreate', 'Retain']);
    expect(Properties.Tags).toEqual([{ Key: 'team', Value: 'payments' }]);
    expect(entriesIn('pr-7')).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
  });

  test('refuses an override of the name of the resource, which references spell out', () => {
    const overridden = withLedger.replace(
      'properties: {} }',
      'properties: {}, overrides: { EntriesTable: { TableName: mine } } }',
    );
    writeFileSync(join(copy, 'batch-jobs.yml'), overridden);
    const words = ['lib/main.js', 'validate', '--stage', 'dev', '--aws-region', 'eu-west-1'];
    const { status, stdout } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, expect.stringContaining('TableName cannot be overridden')]);
  });

  test('reports its code as a rule, and is switched off by its name', () => {
    const reported = (config: string): boolean => {
      writeFileSync(join(copy, 'batch-jobs.yml'), config);
      const words = [
        'lib/main.js',
        'validate',
        '--stage',
        'dev',
        '--project-name',
        'shop',
        '--aws-region',
        'eu-west-1',
      ];
      const { stdout } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8', env: plain });
      return stdout.includes('lint/loose-image');
    };
    expect(reported(floatingImage.trips)).toBe(true);
    expect(reported(`${floatingImage.trips}lint: {loose-image: off}\n`)).toBe(false);
  });

  test('is a loss in a plan when the resource is removed from the config', () => {
    const git = (...words: string[]) => execFileSync('git', words, { cwd: copy, stdio: 'ignore' });
    writeFileSync(join(copy, 'batch-jobs.yml'), withLedger);
    git('init', '--initial-branch', 'main');
    git('add', 'batch-jobs.yml');
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--message', 'a');
    writeFileSync(join(copy, 'batch-jobs.yml'), withLedger.replace(/^ {2}entries.*\n/m, ''));
    const words = ['lib/main.js', 'plan', '--stage', 'dev', '--aws-region', 'eu-west-1', '--base-ref', 'main'];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8', env: plain });
    rmSync(join(copy, '.git'), { recursive: true });
    const { losses } = JSON.parse(readFileSync(join(copy, '.batch-job/plan.json'), 'utf8'));
    expect({ stdout, stderr, losses }).toMatchObject({ losses: [{ logicalId: 'EntriesTable', allowed: false }] });
  });

  test('leaves no generated text behind when it is removed', () => {
    for (const path of Object.keys(byHand)) {
      const original = filesOf(root).get(path);
      if (original === undefined) rmSync(join(copy, path));
      else writeFileSync(join(copy, path), original);
    }
    run('scripts/generate.mjs');
    expect(filesOf(copy)).toEqual(filesOf(root));
  });
});
