import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../../src/events/types/schedule.ts';
import { floatingImage } from '../../src/lint/rules/floating-image.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Files and folders that `npm run generate` reads or writes. */
const parts = ['src', 'scripts', 'docs', 'schemas', 'README.md', 'action.yml', 'package.json', 'tsconfig.json'];
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

/** Returns a sibling's text under another name, as the recipe of CONTRIBUTING.md begins. */
const renamed = (text: string): string =>
  text
    .replace('export const schedule =', 'export const timeTable =')
    .replaceAll(/type: '?schedule\b/g, (found) => found.replace('schedule', 'time-table'));

/** Returns the text of `floating-image.ts` as a rule of its own, `loose-image`. */
const looseImage = (text: string): string =>
  text.replace('floatingImage =', 'looseImage =').replace("type: 'floating-image'", "type: 'loose-image'");

/** A resource type that holds data, has tags, and is referred to by its physical name. */
const ledger = `import { allow } from '../../cloudformation/contribution.ts';
import { arn } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { flag } from '../../schema/shape.ts';
import type { Named } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';

const tableName = ({ stage, name }: Named) => physicalName(stage.stack, name, 255);
const tableArn = (table: Named) => arn('dynamodb', 'table/', tableName(table));

/** A table of entries. */
export const ledger = defineResource({
  type: 'ledger',
  says: 'A table of entries.',
  properties: { protected: flag('Refuse to delete it.', { default: false }) },
  example: \`
resources:
  entries:
    type: ledger
    properties:
      protected: true
\`,
  iamActions: ['dynamodb:CreateTable'],
  mainChild: 'Table',
  params: (table) => ({ name: tableName(table), arn: tableArn(table) }),
  connectTo: (table) => ({
    statements: [allow(['dynamodb:PutItem'], tableArn(table))],
    variables: { NAME: tableName(table) },
  }),
  expand: (properties, table) => [
    {
      kind: 'resource',
      id: table.id('Table'),
      from: table.path,
      tags: 'in-place',
      holdsData: 'kept',
      referenceAs: { nameProperty: 'TableName', expressions: { Ref: tableName(table), Arn: tableArn(table) } },
      body: {
        Type: 'AWS::DynamoDB::Table',
        Metadata: table.metadata,
        Properties: {
          TableName: tableName(table),
          BillingMode: 'PAY_PER_REQUEST',
          DeletionProtectionEnabled: properties.protected,
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        },
      },
    },
  ],
});
`;

const withLedger = `serviceName: shop
stackConfig:
  tags: [{ name: team, value: payments }]
resources:
  entries: { type: ledger, properties: {} }
  archive: { type: bucket, properties: {} }
`;

describe('one more event, one more resource and one more lint rule, dropped into src', () => {
  beforeAll(() => {
    for (const part of [...parts, 'tsconfig.build.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(
      join(copy, 'src/events/types/time-table.ts'),
      renamed(readFileSync(join(root, 'src/events/types/schedule.ts'), 'utf8')),
    );
    writeFileSync(join(copy, 'src/resources/types/ledger.ts'), ledger);
    writeFileSync(
      join(copy, 'src/lint/rules/loose-image.ts'),
      looseImage(readFileSync(join(root, 'src/lint/rules/floating-image.ts'), 'utf8')),
    );
  });

  test('type-check, and change only generated files', () => {
    run('scripts/generate.mjs');
    const before = filesOf(root);
    const after = filesOf(copy);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    expect(changed.sort()).toEqual([
      'docs/errors.md',
      'docs/reference/README.md',
      'docs/reference/config.md',
      'docs/reference/events/time-table.md',
      'docs/reference/lint/loose-image.md',
      'docs/reference/resources/ledger.md',
      'schemas/batch-jobs.schema.json',
      'src/events/types/time-table.ts',
      'src/generated/events.ts',
      'src/generated/resources.ts',
      'src/generated/rules.ts',
      'src/generated/trigger.ts',
      'src/lint/rules/loose-image.ts',
      'src/resources/types/ledger.ts',
    ]);
  });

  test('leave everything generated, and a config with the event compiles', () => {
    run('scripts/generate.mjs', '--check');
    writeFileSync(join(copy, 'batch-jobs.yml'), renamed(schedule.example));
    run('lib/main.js', 'compile', '--stage', 'dev', '--project-name', 'shop', '--aws-region', 'eu-west-1');
    const { Resources } = JSON.parse(readFileSync(join(copy, '.batch-job/template.json'), 'utf8'));
    const [rule] = Object.keys(Resources).filter((id) => Resources[id].Type === 'AWS::Events::Rule');
    expect(rule).toContain('TimeTable');
  });

  const compile = (config: string, ...words: string[]): void => {
    writeFileSync(join(copy, 'batch-jobs.yml'), config);
    run('lib/main.js', 'compile', '--project-name', 'shop', '--aws-region', 'eu-west-1', ...words);
  };
  const entriesIn = (stage: string) => {
    compile(withLedger, '--stage', stage);
    return JSON.parse(readFileSync(join(copy, '.batch-job/template.json'), 'utf8')).Resources.EntriesTable;
  };

  test('give the resource the tags of the config, and retain it, but for a preview', () => {
    const { DeletionPolicy, UpdateReplacePolicy, Properties } = entriesIn('dev');
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['RetainExceptOnCreate', 'Retain']);
    expect(Properties.Tags).toEqual([{ Key: 'team', Value: 'payments' }]);
    expect(entriesIn('pr-7')).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
  });

  test('refuse an override of the name of the resource, which references spell out', () => {
    const overridden = withLedger.replace(
      'properties: {} }',
      'properties: {}, overrides: { EntriesTable: { TableName: mine } } }',
    );
    writeFileSync(join(copy, 'batch-jobs.yml'), overridden);
    const words = ['lib/main.js', 'validate', '--stage', 'dev', '--aws-region', 'eu-west-1'];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('TableName cannot be overridden')]);
  });

  test('the rule reports its code, and is switched off by its name', () => {
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
      const { stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8', env: plain });
      return stderr.includes('lint/loose-image');
    };
    expect(reported(floatingImage.trips)).toBe(true);
    expect(reported(`${floatingImage.trips}lint: {loose-image: off}\n`)).toBe(false);
  });

  test('its removal from the config is a loss that a plan shows', () => {
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

  test('leave no generated text behind when they are removed', () => {
    rmSync(join(copy, 'src/events/types/time-table.ts'));
    rmSync(join(copy, 'src/resources/types/ledger.ts'));
    rmSync(join(copy, 'src/lint/rules/loose-image.ts'));
    run('scripts/generate.mjs');
    expect(filesOf(copy)).toEqual(filesOf(root));
  });
});
