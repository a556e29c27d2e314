import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
// @ts-expect-error: a script without types
import { usesLine } from '../../scripts/generate/uses.mjs';
import { inputRules } from '../../src/door/input-rules.ts';
import { events } from '../../src/generated/events.ts';
import { languages } from '../../src/generated/languages.ts';
import { packagings } from '../../src/generated/packagings.ts';
import { resources } from '../../src/generated/resources.ts';
import { starterWorkflow } from '../../src/starter/workflow.ts';
import { read } from './pages.ts';

const text = read('README.md');
const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, { description: string }>>;

/** Returns the rows of a table between its markers, split into cells. */
const rowsOf = (name: string): string[][] =>
  (text.split(`<!-- generated: ${name} -->`)[1]?.split('<!-- /generated -->')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\*', '*').replaceAll('`', '').replaceAll('&lt;', '<')),
    );
const bare = (description: string) => description.replaceAll('`', '');

test('the README lists every command with the sentence of the table', () => {
  const [, ...lines] = action.inputs.command?.description.split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(5);
  expect(rowsOf('commands').map(([name, says]) => `${name}: ${says}`)).toEqual(lines.map(bare));
});

test('the README lists every input and output in the words and order of action.yml', () => {
  const told = (rows: string[][]) => rows.map(([name, says]) => [name, says]);
  const known = (of: Record<string, { description: string }>) =>
    Object.entries(of).map(([name, { description }]) => [name, bare(description)]);
  expect(told(rowsOf('inputs')).slice(1)).toEqual(known(action.inputs).slice(1));
  expect(told(rowsOf('outputs'))).toEqual(known(action.outputs));
});

test('the README names the command that needs nothing but Node', () => {
  const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
  expect(text).toMatch(/^npm run demo\b/m);
  expect(Object.keys(scripts)).toContain('demo');
});

test('the README leads to init, bootstrap, the first deploy and what comes later', () => {
  const [before = '', after = ''] = text.split('## Use it');
  expect(before).not.toContain('index.js init');
  // In the reader's own repository, not in the clone of this one.
  expect(after).toMatch(/^cd \.\.\/my-repository\nnode \.\.\/batch-job-action\/dist\/index\.js init$/m);
  for (const part of ['(docs/guides/first-deploy.md)', '`bootstrap`', '(docs/roadmap.md)'])
    expect(after).toContain(part);
});

describe('the workflow of the README', () => {
  const release = { repository: 'acme/batch-job-action', commit: '0123456789012345678901234567890123456789' };

  test('is the one that init writes', () => {
    const uses = usesLine(JSON.parse(read('package.json')));
    expect(text).toContain(`\`\`\`yaml\n${starterWorkflow({ uses, folder: '.', branch: 'main' })}\`\`\`\n`);
  });

  test('uses a copy in the repository until there is a release, and then its commit', () => {
    expect(usesLine({ version: '0.1.0' })).toBe('$/.github/actions/batch-job');
    const uses = usesLine({ version: '1.2.3', release });
    expect(uses).toBe(`${release.repository}@${release.commit} # v1.2.3`);
    const { jobs } = parse(starterWorkflow({ uses, folder: '.', branch: 'main' }));
    expect(jobs.deploy.steps[1].uses).toBe(`${release.repository}@${release.commit}`);
  });
});

describe('docs/roadmap.md', () => {
  const roadmap = read('docs/roadmap.md');
  const rows = roadmap.match(/^\| .*$/gm)?.join('\n') ?? '';

  test('names every member, command, input and output that is not there yet', () => {
    const members = [...events, ...resources, ...packagings].filter((member) => 'later' in member && member.later);
    for (const name of members.map(({ type }) => type)) expect(rows).toContain(`\`${name}\``);
    for (const { name } of languages.filter((language) => !('image' in language)))
      expect(rows).toContain(`| ${name} |`);
    for (const path of ['alarms.notificationTargets: slack']) expect(rows).toContain(`${path}\``);
  });

  test('names nothing that works', () => {
    for (const name of Object.keys(inputRules)) expect(rows).not.toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
    for (const { type } of [...events, ...resources, ...packagings].filter((one) => !('later' in one && one.later)))
      expect(rows).not.toContain(`[\`${type}\`]`);
  });

  test('and the table of the README tell the same', () => {
    const today = text.split('<!-- generated: today -->')[1]?.split('<!-- /generated -->')[0] ?? '';
    const cells = today.split('\n').map((line) => line.split('|').map((cell) => cell.match(/`[^`]+`/g) ?? []));
    const later = cells.flatMap((row) => row[3] ?? []);
    expect(cells.flatMap((row) => row[2] ?? []).length).toBeGreaterThan(20);
    for (const name of later) expect(rows).toMatch(new RegExp(`${name.slice(0, -1)}\`|\\.${name.slice(1)}`));
    for (const name of cells.flatMap((row) => row[2] ?? [])) expect(rows).not.toContain(`[${name}]`);
  });
});
