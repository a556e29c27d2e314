import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { compile } from '../../src/commands/compile.ts';
import { Complained } from '../../src/diagnostics/complained.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { commands, type InputName, inputRules } from '../../src/input-rules.ts';
import { inputNamed } from '../../src/inputs.ts';
import type { World } from '../../src/ports/world.ts';
import { configWorld } from '../fakes/config-world.ts';
import { pages, read, root } from './pages.ts';

const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(
    ([, text], index) => [`${page}, block ${index + 1}`, text as string] as const,
  ),
);
const kindOf = (text: string): string => {
  const keys = Object.keys(parse(text) ?? {});
  return keys.includes('resources') ? 'config' : keys.includes('jobs') ? 'workflow' : 'part';
};
const of = (kind: string) => blocks.filter(([, text]) => kindOf(text) === kind);

/** The files that a config names, so that its images can be planned. */
const filesFor = (text: string): Record<string, string> => {
  const named = (key: string) =>
    [...text.matchAll(new RegExp(`${key}: ([^ #\\n]+)`, 'g'))].map(([, path]) => path ?? '');
  const [dockerfile = 'Dockerfile'] = named('dockerfilePath');
  return Object.fromEntries(
    [...named('entryfilePath'), ...named('buildContextPath').map((folder) => posix.join(folder, dockerfile))].map(
      (path) => [path, ''],
    ),
  );
};

test('there are configs, workflows and parts of configs on the pages', () => {
  for (const kind of ['config', 'workflow', 'part']) expect([kind, of(kind).length > 0]).toEqual([kind, true]);
});

const complaintsOf = async (world: World): Promise<readonly Diagnostic[]> => {
  try {
    return (await compile(world, { stage: 'dev', region: 'eu-west-1', repository: 'acme/shop' })).diagnostics;
  } catch (problem) {
    if (problem instanceof Complained) return problem.diagnostics;
    throw problem;
  }
};

test.each(of('config'))('%s compiles', async (name, text) => {
  const [page = ''] = name.split(',');
  const { world } = configWorld({ config: text, files: filesFor(text) });
  const later = read(page).includes('Understood and not compiled yet');
  const told = (await complaintsOf(world)).map(({ code, severity }) => `${severity} ${code}`);
  // What a page calls not compiled yet is refused as that, and for no other reason.
  // A rule's page shows what trips it (`__tests__/lint/conformance.test.ts`).
  const errors = told.filter(
    (line) => line.startsWith('error') && !(page.startsWith('docs/reference/lint/') && line.startsWith('error lint/')),
  );
  expect([...new Set(errors)]).toEqual(later ? ['error config/not-yet'] : []);
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: object;
  readonly steps: readonly Step[];
}

describe.each(of('workflow'))('%s', (_, text) => {
  const workflow = parse(text) as { permissions?: object; jobs: Record<string, Job> };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const isOurs = ({ uses = '' }: Step) => /^\$\/\S*batch-job$|batch-job-action@/.test(uses);
  const ours = steps.filter(isOurs);

  test('gives nobody a permission that is not asked for', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions, steps } of Object.values(workflow.jobs)) {
      expect(permissions).toMatchObject({ contents: 'read' });
      // The OIDC token goes to a job that assumes a role by it, and to no other.
      const assumes = steps.some(({ with: given }) => given && 'role-to-assume' in given);
      expect('id-token' in (permissions ?? {})).toBe(assumes);
    }
  });

  test('hands our action only commands, inputs and values that it takes', () => {
    expect(ours.length).toBeGreaterThan(0);
    for (const { with: given = {} } of ours)
      for (const [name, value] of Object.entries(given)) {
        if (name === 'command') expect(Object.keys(commands)).toContain(value);
        else if (String(value).startsWith('${{')) expect(Object.keys(inputRules)).toContain(name);
        else expect(inputNamed(name as InputName, String(value), '')).toEqual([name, String(value)]);
        const readers: readonly string[] | undefined = (inputRules as Record<string, { for?: readonly string[] }>)[name]
          ?.for;
        if (readers) expect([name, readers]).toEqual([name, expect.arrayContaining([given.command])]);
      }
  });

  test("pins the actions of others' to the commits that the project's own workflow uses", () => {
    const pinned = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
    for (const { uses } of steps) if (uses && !isOurs({ uses })) expect(pinned).toContain(`uses: ${uses} #`);
  });
});
