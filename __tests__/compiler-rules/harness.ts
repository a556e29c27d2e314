import { expect, test } from '@jest/globals';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import type { Answers } from '../../src/directives/directive.ts';
import type { CompiledConfig } from '../../src/operations/compile/assemble.ts';
import { assertNoErrors } from '../../src/operations/compile/collect-diagnostics.ts';
import { compile, compileWithLookups } from '../../src/operations/compile/compile.ts';
import { configWorld, entryFilesIn } from '../fakes/config-world.ts';
import { type Bullet, bullets } from './bullets.ts';
import type { Faults, Json, Template } from './reading.ts';

/** A config as a value, and the surroundings in which it is compiled. */
export interface Case {
  readonly config: Json;
  readonly stage?: string;
  readonly baseStage?: string;
  readonly region?: string;
  readonly imageRegistry?: string;
  readonly project?: string | undefined;
  readonly repository?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly answers?: Answers;
}

/** Compiles a case in memory, with its answers of lookups if it has any. Throws `DiagnosticsError`. */
export const compiled = async ({ config, files = {}, answers, ...about }: Case): Promise<CompiledConfig> => {
  const { world } = configWorld({
    config: JSON.stringify(config),
    files: { ...entryFilesIn(JSON.stringify(config)), ...files },
    ...(answers ? { answers } : {}),
  });
  const request = { project: 'shop', stage: 'dev', region: 'eu-west-1', ...about };
  const judged = await compile(world, request);
  return assertNoErrors(answers ? await compileWithLookups(world, request, judged) : judged);
};

/** Returns the template of a case. Throws `DiagnosticsError`. */
export const templateOf = async (given: Case): Promise<Template> =>
  (await compiled(given)).template as unknown as Template;

/** Returns the diagnostics of a case that does not compile. */
export const complaintsOf = async (given: Case): Promise<readonly Diagnostic[]> => {
  try {
    await compiled(given);
    return [];
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
};

/** Returns the codes of a case's diagnostics; none if it compiles. */
export const codesOf = async (given: Case): Promise<string[]> => (await complaintsOf(given)).map(({ code }) => code);

/**
 * Declares a rule of the compiler: the template of the case has no faults, and each template that is broken on purpose
 * has some. A break that changes nothing fails, too.
 */
export const rule = (
  bullet: Bullet,
  clause: string,
  given: Case,
  holds: (template: Template) => Faults | Promise<Faults>,
  ...breaks: readonly ((template: Template) => void)[]
): void => {
  test(`${bullet} (${bullets[bullet]}): ${clause}`, async () => {
    const template = await templateOf(given);
    expect(await holds(template)).toEqual([]);
    expect(breaks.length).toBeGreaterThan(0);
    for (const wrong of breaks) {
      const broken = structuredClone(template);
      wrong(broken);
      expect(broken).not.toEqual(template);
      expect((await holds(broken)).length).toBeGreaterThan(0);
    }
  });
};

/** Declares a rule that refuses configs: the right one compiles, each wrong one has a diagnostic with this code. */
export const refusal = (
  bullet: Bullet,
  clause: string,
  code: Diagnostic['code'],
  right: Case,
  ...wrong: readonly Case[]
): void => {
  test(`${bullet} (${bullets[bullet]}): ${clause}`, async () => {
    expect(await codesOf(right)).toEqual([]);
    expect(wrong.length).toBeGreaterThan(0);
    for (const one of wrong) expect(await codesOf(one)).toContain(code);
  });
};

/** Declares a rule that is not about a template alone: a plain test under the name of the bullet. */
export const law = (bullet: Bullet, clause: string, holds: () => void | Promise<void>): void => {
  test(`${bullet} (${bullets[bullet]}): ${clause}`, holds);
};
