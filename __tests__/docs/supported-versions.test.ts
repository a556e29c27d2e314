import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { read } from './pages.ts';

const [, section = ''] = read('docs/guides/upgrade-and-uninstall.md').split('\n## Supported versions\n');
const rows = new Map(
  section
    .split('\n## ')[0]
    ?.split('\n')
    .flatMap((line): readonly (readonly [string, string])[] => {
      const [, what, version, shown] =
        line.split(' | ').length === 3 ? (/^\| (.*?) \| (.*?) \| (.*) \|$/.exec(line) ?? []) : [];
      return what === undefined ? [] : [[what, `${version} ${shown}`]];
    }),
);
const row = (what: string): string => rows.get(what) ?? `no row ${what}`;
const { engines, dependencies } = JSON.parse(read('package.json'));
const gate = read('.ci/run');
const workflow = parse(read('.github/workflows/ci.yml'));

describe('the supported versions', () => {
  test('of Node at a prompt are those of package.json, of which CI runs the oldest', () => {
    expect(engines.node).toBe('>=20.19');
    expect(row('Node at a prompt')).toContain('20.19 or newer');
    const nodes = workflow.jobs.gate.steps.flatMap(
      (step: { with?: Record<string, string> }) => step.with?.['node-version'] ?? [],
    );
    expect(nodes).toEqual(['20']);
    expect(gate).toMatch(/^run "npm cit on Node \$\(node --version\)" npm cit$/m);
  });

  test('of Node in a workflow are that of action.yml, on which the gate runs the tests that depend on it', () => {
    expect(parse(read('action.yml')).runs.using).toBe('node24');
    expect(row('the action in a workflow')).toContain('`using: node24`');
    expect(gate).toMatch(/^node24_version=24\./m);
    expect(gate).toMatch(
      /^run 'npm run test:node on Node 24' env PATH="\$\(dirname "\$NODE24"\):\$PATH" npm run test:node$/m,
    );
  });

  test('of the SDK are that of every client, each exact', () => {
    const versions = Object.entries(dependencies as Record<string, string>).flatMap(([name, version]) =>
      name.startsWith('@aws-sdk/client-') ? [version] : [],
    );
    expect(new Set(versions).size).toBe(1);
    expect(row('AWS SDK')).toContain(`${versions[0]}, built into the action`);
    expect(gate).toMatch(/^run 'npm run check' npm run check$/m);
  });

  test('of Docker and the system are those of the gate', () => {
    expect(row('Docker')).toContain("Debian's `docker.io`");
    expect(gate).toContain('missing+=(docker.io)');
    expect(gate).toContain("run 'npm run lab' npm run lab -- --tier gate");
    expect(row('operating system')).toContain(`Debian 12 or \`${workflow.jobs.gate['runs-on']}\``);
    expect(gate).toContain('a machine that has Debian 12');
  });
});
