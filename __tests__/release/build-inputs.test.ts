import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { knownSecrets } from '../../src/packaging/build-secrets.ts';
import { root } from '../docs/pages.ts';

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly secrets: Readonly<Record<string, { readonly required: boolean }>>;
    };
  };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const names = [...Object.keys(knownSecrets).map((id) => id.toUpperCase().replaceAll('-', '_')), 'BUILD_SECRET'];

describe.each(['deploy', 'plan', 'preview', 'build'])('the workflow %s', (name) => {
  const { on, jobs }: Workflow = parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8'));
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const building = steps.filter(({ with: given }) => given && 'build-concurrency' in given);

  test('takes a secret of each known id, and one of any other, none of them required', () => {
    expect(Object.keys(on.workflow_call.secrets).sort()).toEqual([...names].sort());
    expect(Object.values(on.workflow_call.secrets).map(({ required }) => required)).toEqual(names.map(() => false));
  });

  test('hands secrets and inputs of builds to the steps that build, and no secret to any other', () => {
    expect(building.length).toBeGreaterThan(0);
    for (const { env = {}, with: given = {} } of building) {
      expect(Object.keys(env).sort()).toEqual([...names].sort());
      for (const [one, value] of Object.entries(env)) expect(value).toContain(`secrets.${one}`);
      for (const input of ['build-secrets', 'build-cache']) expect(given[input]).toBe(`\${{ inputs.${input} }}`);
    }
    for (const step of steps) if (!building.includes(step)) expect(JSON.stringify(step)).not.toMatch(/secrets\.[A-Z]/);
  });

  test('hands none on where another job has built, and takes its images', () => {
    for (const { env = {}, with: given = {} } of building.filter(({ with: inputs }) => inputs?.command !== 'build')) {
      expect(given['images-file']).toContain("needs.build.result == 'success'");
      for (const value of Object.values(env)) expect(value).toMatch(/^\$\{\{ needs\.build\.result != 'success' && /);
    }
  });

  test('makes a builder right before each step that builds, if layers are kept', () => {
    for (const { steps: own } of Object.values(jobs))
      for (const [at, step] of own.entries())
        if (building.includes(step)) {
          expect(own[at - 1]?.uses).toMatch(/^docker\/setup-buildx-action@[0-9a-f]{40}$/);
          expect(own[at - 1]?.if).toContain("inputs.build-cache == 'gha'");
        }
  });

  test('checks the platform where it compiles', () => {
    const compiling = steps.filter(({ with: given }) => given?.command === 'compile');
    expect(compiling.map(({ with: given }) => given?.platform)).toEqual(['${{ inputs.platform }}']);
    expect(on.workflow_call.inputs).toHaveProperty('platform');
  });
});
