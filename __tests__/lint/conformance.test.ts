import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { rules } from '../../src/generated/rules.ts';
import type { BuiltRule } from '../../src/lint/rule.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

const members: readonly BuiltRule[] = rules;

const codesOf = async (config: string): Promise<string[]> =>
  (await diagnosticsOf(config)).diagnostics.map(({ code }) => code);

test('generated/rules.ts lists every file of src/lint/rules by its name', () => {
  const files = readdirSync(new URL('../../src/lint/rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(members.map(({ type }) => type)).toEqual(files.sort());
});

describe.each(members.map((member) => [member.type, member] as const))('%s', (type, rule) => {
  test('reports the config of `trips`, with its own severity, and no other rule does', async () => {
    const { diagnostics } = await diagnosticsOf(rule.trips);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { code, severity } of diagnostics) expect([code, severity]).toEqual([rule.code, rule.severity]);
  });

  test('reports neither `spares` nor `example`', async () => {
    expect(await codesOf(rule.spares)).toEqual([]);
    expect(await codesOf(rule.example)).toEqual([]);
    expect(new Set([rule.trips, rule.spares, rule.example]).size).toBe(3);
  });

  test('is turned off, and gets another severity, by its switch under lint:', async () => {
    expect(await codesOf(`${rule.trips}lint:\n  ${type}: off\n`)).toEqual([]);
    for (const severity of ['warning', 'error']) {
      const { diagnostics } = await diagnosticsOf(`${rule.trips}lint: {${type}: ${severity}}\n`);
      expect(new Set(diagnostics.map((one) => one.severity))).toEqual(new Set([severity]));
    }
  });

  test('reports a place in the config with a full sentence and a hint', async () => {
    const { diagnostics, located } = await diagnosticsOf(rule.trips);
    for (const { sentence, hint, place } of diagnostics) {
      expect(sentence).toMatch(/^["`A-Z0-9].*\.$/s);
      expect(hint).toMatch(/^[A-Z].*[.]$/s);
      expect(place).toMatchObject({ path: expect.arrayContaining([expect.anything()]) });
      // Not the line of `resources:`.
      expect(located?.locate(place).line).toBeGreaterThan(2);
    }
  });

  test('has a meaning, a reason and a link to AWS or GitHub', () => {
    expect(rule.says).toMatch(/^[A-Z].*\.$/);
    expect(rule.reason).toMatch(/^[A-Z`].*\.$/s);
    expect(rule.link).toMatch(/^https:\/\/(?:docs\.aws\.amazon\.com|github\.com)\/\S+$/);
  });
});

test('an unknown switch is reported with the rule that is meant, also if it is written as a code', async () => {
  const config = (name: string) => `${rules[0].example}lint:\n  ${name}: off\n`;
  for (const name of [`${rules[0].type}s`, rules[0].code]) {
    const { diagnostics } = await diagnosticsOf(config(name));
    expect(diagnostics).toMatchObject([{ code: 'config/unknown-key', hint: `Did you mean \`${rules[0].type}\`?` }]);
  }
});

test('no rendered diagnostic shows the line of a secret', async () => {
  const value = 'n0t-A-real.one';
  const config = (rules.find(({ type }) => type === 'plain-secret') as BuiltRule).trips.replace(
    /( +)- name: .*\n.*/,
    (_, indent) => [1, 2].map(() => `${indent}- {name: DATABASE_PASSWORD, value: ${value}}`).join('\n'),
  );
  const { diagnostics, located } = await diagnosticsOf(config);
  expect(diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['lint/plain-secret', 'config/environment']),
  );
  expect(config).toContain(value);
  expect(renderDiagnostics(diagnostics, located, 'batch-jobs.yml')).not.toContain(value);
});
