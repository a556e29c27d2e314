import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorAtKey, noteAt } from '../../src/diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { enter } from '../../src/door/door.ts';
import type { Log } from '../../src/door/log.ts';
import { reportDiagnostics, reportProblem } from '../../src/door/report-end.ts';
import { version } from '../../src/generated/version.ts';
import { assertNoErrors, withStrictness } from '../../src/operations/compile/collect-diagnostics.ts';
import { problemsIn, problemsMarkdown } from '../../src/report/problems-markdown.ts';
import { locatedText } from '../../src/source/document.ts';
import { folderWith } from '../adapters/node/disk.ts';

const job = (lines = '') => `serviceName: demo
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: {type: prebuilt-image, properties: {image: 'busybox:latest'}}
      resources: {cpu: 1, memory: 900}
${lines}`;

/** Runs a command at a prompt in a folder with this config. Returns the exit code and both streams. */
const run = async (config: string, ...words: readonly string[]) => {
  const folder = await folderWith({ 'batch-jobs.yml': config });
  const streams = { out: '', err: '' };
  const code = await enter({
    words: [...words, '--working-directory', folder, '--aws-region', 'us-east-1'],
    environment: {},
    entry: 'dist/index.js',
    out: (text) => {
      streams.out += text;
    },
    err: (text) => {
      streams.err += text;
    },
    signal: new AbortController().signal,
  });
  return { code, folder, ...streams };
};

const wrong = job('      timeoutt: 3\n');
const warned = job();

describe('validate at a prompt', () => {
  test('prints diagnostics and their number on standard output', async () => {
    const { code, out } = await run(wrong, 'validate');
    expect(code).toBe(1);
    expect(out).toMatch(/batch-jobs\.yml:9:7 error config\/unknown-key\n/);
    expect(out).toMatch(/\n1 error, \d+ warnings?\n$/);
  });

  test('prints nothing else on standard output with --format json: the text of diagnostics.json', async () => {
    const { code, out } = await run(wrong, 'validate', '--format', 'json');
    expect(code).toBe(1);
    const { version: form, diagnostics } = JSON.parse(out);
    expect(form).toBe(1);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'config/unknown-key', severity: 'error', line: 9, column: 7 }),
    );
  });

  test('prints a SARIF log with --format sarif, whose rules are the codes of its results', async () => {
    const { out } = await run(wrong, 'validate', '--format', 'sarif');
    const { version: form, runs } = JSON.parse(out);
    const { results, tool } = runs[0];
    expect([form, tool.driver.name, tool.driver.version]).toEqual(['2.1.0', 'batch-job-action', version]);
    const unknownKey = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'config/unknown-key');
    expect(unknownKey).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 9, startColumn: 7 } } }],
    });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(tool.driver.rules[unknownKey.ruleIndex].shortDescription.text).toMatch(/\.$/);
  });

  test('prints an empty list for a config without diagnostics, and a refusal as a row of the whole file', async () => {
    const clean = warned.replace('busybox:latest', 'busybox:1.37').replace('cpu: 1', 'cpu: 1').trimEnd();
    const { out } = await run(
      `${clean}\n      timeout: 600\n      events: [{type: schedule, properties: {scheduleRate: rate(1 day)}}]\n`,
      'validate',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toEqual({ version: 1, diagnostics: [] });
    const { out: refused, code } = await run(clean, 'validate', '--format', 'json', '--config', 'none.yml');
    expect(code).toBe(1);
    expect(JSON.parse(refused).diagnostics).toMatchObject([{ code: 'source/missing-file', line: 1, column: 1 }]);
  });
});

describe('plan at a prompt', () => {
  test('writes diagnostics.sarif with its warnings, and no file for a wrong config', async () => {
    const { folder } = await run(warned, 'plan', '--stage', 'dev');
    const { runs } = JSON.parse(readFileSync(join(folder, '.batch-job/diagnostics.sarif'), 'utf8'));
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('lint/no-timeout');
    expect(existsSync(join((await run(wrong, 'plan', '--stage', 'dev')).folder, '.batch-job'))).toBe(false);
  });
});

describe('strict', () => {
  test.each(['validate', 'compile', 'plan'])(
    'makes %s fail for a warning, which it reports as an error',
    async (command) => {
      const { code, out, err } = await run(warned, command, '--stage', 'dev');
      expect([code, `${out}${err}`]).toEqual([0, expect.stringMatching(/warning lint\/\S+/)]);
      const { code: strict, out: printed, err: told } = await run(warned, command, '--stage', 'dev', '--strict');
      expect([strict, `${printed}${told}`]).toEqual([1, expect.stringMatching(/error lint\/\S+/)]);
      expect(`${printed}${told}`).not.toMatch(/ warning lint/);
    },
  );
});

test('a note counts as a note in the tally of a run, and stops no strict one', async () => {
  const lines: string[] = [];
  const log = { inActions: false, lines: (text: string) => lines.push(text) } as unknown as Log;
  const note = noteAt('config/foreign-queue', ['resources'], 'Nobody knows.');
  const ended = { diagnostics: withStrictness([note], { strict: true }), located: undefined };
  await reportDiagnostics(log, ended, { file: 'batch-jobs.yml', format: 'text', isResult: false });
  expect(lines.join('').split('\n').at(-1)).toBe('0 errors, 0 warnings, 1 note');
  expect(problemsMarkdown('plan', problemsIn(ended, 'batch-jobs.yml'))).toContain('0 errors, 0 warnings, 1 note');
  expect(assertNoErrors({ diagnostics: [note], located: undefined }, { strict: true })).toBeDefined();
});

test('mistakes in another file than the config, such as a policy, are reported at that file', async () => {
  const printed: string[] = [];
  const log = { inActions: false, print: (text: string) => printed.push(text), console: { output: () => {} } };
  const mistake = errorAtKey('config/unknown-key', ['maxcpu'], '"maxcpu" is not a known key.');
  const problem = new DiagnosticsError([mistake], locatedText('maxcpu: 2', 'batch-policy.yml of main'));
  const output = { file: 'batch-jobs.yml', format: 'json', isResult: true } as const;
  expect(await reportProblem(log as unknown as Log, problem, output)).toBe(1);
  expect(JSON.parse(printed.join('')).diagnostics).toEqual([
    expect.objectContaining({ file: 'batch-policy.yml of main', code: 'config/unknown-key' }),
  ]);
});
