import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { judge, judgeNames } from '../../../lab/github/lint/judges.mjs';
import { repositories, workflowsOn } from '../../../lab/github/lint/repositories.mjs';
import { demoAction, fixture } from '../fixtures/demo.ts';

describe.each(Object.entries(repositories()))('%s', (_what, folder) => {
  test.each(judgeNames)('is clean to %s', (name) =>
    expect(judge(folder, [name])).toEqual([{ name, findings: false, said: expect.anything() }]),
  );
});

describe('the linter', () => {
  test.each<[string, RegExp[]]>([
    [
      'actionlint',
      [
        /unexpected key "runs-onn"/,
        /needs job "nobody"/,
        /input "nmae" is not defined/,
        /missing input "name"/,
        /input "stage" is required by/,
        /SC2086/,
        /property "nothing" is not defined/,
        /potentially untrusted/,
        /"\$\/" in invalid format because path is missing/,
      ],
    ],
    ['zizmor', [/dangerous-triggers/, /template-injection/, /unpinned-uses/, /excessive-permissions/, /runs-onn/]],
    ['schema', [/runs-on/, /'valeu' was unexpected/, /node25/]],
    [
      'parser',
      [/Unexpected value 'runs-onn'/, /unknown job 'nobody'/, /Unexpected value 'node25'/, /Unexpected value 'valeu'/],
    ],
  ])('%s finds faults of its kind', (name, faults) => {
    const [verdict] = judge(fixture('faulty-workflows'), [name]);
    expect(verdict?.findings).toBe(true);
    for (const fault of faults) expect(verdict?.said).toMatch(fault);
  });

  test('of each kind finds nothing in the workflows that act runs here', async () =>
    expect(judge(await demoAction()).filter(({ findings }) => findings)).toEqual([]));

  test('throws for a folder without a workflow', () =>
    expect(() => judge(mkdtempSync(join(tmpdir(), 'nothing-')))).toThrow(/no workflow and no action here/));
});

test('a workflow on a page is a YAML block with `on` and `jobs`, also inside of a list', () => {
  const page = [
    '```yaml\njobs: {}\n```',
    '```yaml\non: push\njobs: {}\n```',
    '1. Such as\n\n   ```yml\n   on: push\n   jobs:\n     a: {}\n   ```',
    '```json\n{"on": 1, "jobs": 1}\n```',
  ].join('\n\n');
  expect(workflowsOn(page)).toEqual(['on: push\njobs: {}\n', 'on: push\njobs:\n  a: {}\n']);
});
