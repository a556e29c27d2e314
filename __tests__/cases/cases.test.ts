import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { events } from '../../src/generated/events.ts';
import { functionEvents } from '../../src/generated/function-events.ts';
import { packagings } from '../../src/generated/packagings.ts';
import { resources } from '../../src/generated/resources.ts';
import { compile, compileWithLookups } from '../../src/operations/compile/compile.ts';
import { compiledFiles } from '../../src/operations/compile/compiled-files.ts';
import type { CommandResult } from '../../src/report/diagnostics-file.ts';
import { caseWorld, copyPrefix, isNotYet } from './case-world.ts';
import { type Files, filesIn, rewriting, writeFiles } from './golden.ts';
import { type SlimCase, slimmed } from './slim.ts';

const home = dirname(fileURLToPath(import.meta.url));
const config = 'batch-jobs.yml';

/** Each example of a registry member is a case; the member's file is the only source of its text. */
const examples = [
  ...events.map((member) => ({ ...member, kind: 'event' as const })),
  ...functionEvents.map((member) => ({ ...member, kind: 'function-event' as const })),
  ...resources.map((member) => ({ ...member, kind: 'resource' as const })),
  ...packagings.map((member) => ({ ...member, kind: 'packaging' as const })),
]
  .filter(({ later }) => !later)
  .map(({ type, kind, example }) => ({ name: `example-${kind}-${type}`, type, kind, text: example.trimStart() }));
if (rewriting)
  for (const { name, text } of examples) {
    mkdirSync(join(home, name), { recursive: true });
    writeFileSync(join(home, name, config), text);
  }

/** Returns all files that compiling a case yields, and its diagnostics as a prompt shows them. */
const outcomeOf = async (folder: string): Promise<{ files: Files; failed: boolean; codes: readonly string[] }> => {
  const { world, request, close } = caseWorld(folder);
  const told = ({ diagnostics, located }: CommandResult): Files =>
    diagnostics.length ? { 'diagnostics.txt': renderDiagnostics(diagnostics, located, config) } : {};
  try {
    const compiled = await compileWithLookups(world, request, await compile(world, request));
    const files = { ...compiledFiles(compiled), ...told(compiled) };
    return { files, failed: compiled.diagnostics.some(isError), codes: [] };
  } catch (problem) {
    if (problem instanceof DiagnosticsError) {
      const codes = problem.diagnostics.filter(isError).map(({ code }) => code);
      return { files: told(problem), failed: true, codes: [...new Set(codes)] };
    }
    if (problem instanceof Refused) {
      const text = [problem.code, problem.message, problem.hint]
        .join('\n  ')
        .replaceAll(world.workspace.root, '<folder>');
      return { files: { 'diagnostics.txt': `error ${text}\n` }, failed: true, codes: [problem.code] };
    }
    throw problem;
  } finally {
    close();
  }
};

/** Returns the types of a config's resources, by name. */
const typesIn = (folder: string): Readonly<Record<string, string>> => {
  const { resources: written } = parse(readFileSync(join(folder, config), 'utf8')) as {
    resources: Readonly<Record<string, { readonly type: string }>>;
  };
  return Object.fromEntries(Object.entries(written).map(([name, { type }]) => [name, type]));
};

/** Returns what a slim case is about; undefined for a case whose files are all compared. */
const slimCaseOf = (name: string): Pick<SlimCase, 'kind' | 'member'> | undefined => {
  if (name.startsWith('seed-')) return { kind: 'page', member: '' };
  const example = examples.find((one) => one.name === name);
  return example && { kind: example.kind, member: example.type };
};

const cases = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const verb = (name: string): string => {
  if (name.startsWith('errors-')) return 'is reported as expected';
  return isNotYet(join(home, name)) ? 'is refused for what is not compiled yet alone' : 'compiles to what is expected';
};

describe.each(cases)('%s', (name) => {
  const folder = join(home, name);

  test(verb(name), async () => {
    const { files: all, failed, codes } = await outcomeOf(folder);
    const notYet = isNotYet(folder);
    const { 'diagnostics.txt': diagnostics } = all;
    expect({ failed, diagnostics }).toEqual({ failed: notYet || name.startsWith('errors-'), diagnostics });
    if (notYet) expect(codes).toEqual(['config/not-yet']);
    // Values that only the compiler knows are spelled out everywhere.
    expect(all['template.json'] ?? '').not.toContain('Stp::Symbol');
    const slim = slimCaseOf(name);
    const files = slim ? slimmed(all, { ...slim, types: typesIn(folder) }) : all;
    if (rewriting) writeFiles(join(folder, 'expected'), files);
    expect(files).toEqual(filesIn(join(folder, 'expected')));
  });
});

test.each(examples)('$name is the example of the registry, word for word', ({ name, text }) => {
  const file = join(home, name, config);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : 'missing: run `npm run golden`').toBe(text);
});

test('every block of the page that is a config is a case, and valid', () => {
  expect(cases.filter((name) => name.startsWith('seed-'))).toHaveLength(19);
});

test('every block of the page compiles', () => {
  const pages = cases.filter((name) => name.startsWith('seed-'));
  expect(pages.filter((name) => isNotYet(join(home, name)))).toEqual([]);
  const expected = pages.map((name) => readdirSync(join(home, name, 'expected')));
  expect(expected.filter((files) => !files.includes('resources.txt'))).toEqual([]);
});

test('every example-… folder belongs to a registry file', () => {
  const known = examples.map(({ name }) => name);
  expect(cases.filter((name) => name.startsWith('example-') && !known.includes(name))).toEqual([]);
});

test('no copy of a case stays in the folder for temporary files', () => {
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(copyPrefix))).toEqual([]);
});
