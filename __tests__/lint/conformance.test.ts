import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { rules } from '../../src/generated/rules.ts';
import type { BuiltRule } from '../../src/lint/rule.ts';
import { told } from './told.ts';

const members: readonly BuiltRule[] = rules;

const codesOf = async (config: string): Promise<string[]> => (await told(config)).diagnostics.map(({ code }) => code);

test('the list of rules has every file of src/lint/rules, by name', () => {
  const files = readdirSync(new URL('../../src/lint/rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(members.map(({ type }) => type)).toEqual(files.sort());
});

describe.each(members.map((member) => [member.type, member] as const))('%s', (type, rule) => {
  test('speaks of the config that trips it, and no other rule does', async () => {
    const { diagnostics } = await told(rule.trips);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { code, severity } of diagnostics) expect([code, severity]).toEqual([rule.code, rule.severity]);
  });

  test('says nothing of what is nearly the same, and nothing of the config that is mended', async () => {
    expect(await codesOf(rule.spares)).toEqual([]);
    expect(await codesOf(rule.example)).toEqual([]);
    expect(new Set([rule.trips, rule.spares, rule.example]).size).toBe(3);
  });

  test('is turned off, made a warning and made an error by its name', async () => {
    expect(await codesOf(`${rule.trips}lint:\n  ${type}: off\n`)).toEqual([]);
    for (const severity of ['warning', 'error']) {
      const { diagnostics } = await told(`${rule.trips}lint: {${type}: ${severity}}\n`);
      expect(new Set(diagnostics.map((one) => one.severity))).toEqual(new Set([severity]));
    }
  });

  test('names a place in the config, says what comes of it and what to type', async () => {
    const { diagnostics, located } = await told(rule.trips);
    for (const { sentence, hint, place } of diagnostics) {
      expect(sentence).toMatch(/^["`A-Z0-9].*\.$/s);
      expect(hint).toMatch(/^[A-Z].*[.]$/s);
      expect(place).toMatchObject({ path: expect.arrayContaining([expect.anything()]) });
      // At the very thing, not at the resources as a whole.
      expect(located?.locate(place).line).toBeGreaterThan(2);
    }
  });

  test('gives its reason and who says so', () => {
    expect(rule.says).toMatch(/^[A-Z].*\.$/);
    expect(rule.reason).toMatch(/^[A-Z`].*\.$/s);
    expect(rule.link).toMatch(/^https:\/\/(?:docs\.aws\.amazon\.com|github\.com)\/\S+$/);
  });
});

test('a name that is no rule is told, with the rule that was meant, also when it is written as a code', async () => {
  const config = (name: string) => `${rules[0].example}lint:\n  ${name}: off\n`;
  for (const name of [`${rules[0].type}s`, rules[0].code]) {
    const { diagnostics } = await told(config(name));
    expect(diagnostics).toMatchObject([{ code: 'config/unknown-key', hint: `Did you mean \`${rules[0].type}\`?` }]);
  }
});

test('no message shows the line of what may be a secret', async () => {
  const value = 'n0t-A-real.one';
  const config = (rules.find(({ type }) => type === 'plain-secret') as BuiltRule).trips.replace(
    /( +)- name: .*\n.*/,
    (_, indent) => [1, 2].map(() => `${indent}- {name: DATABASE_PASSWORD, value: ${value}}`).join('\n'),
  );
  const { diagnostics, located } = await told(config);
  expect(diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['lint/plain-secret', 'config/environment']),
  );
  expect(config).toContain(value);
  expect(renderDiagnostics(diagnostics, located, 'batch-jobs.yml')).not.toContain(value);
});
