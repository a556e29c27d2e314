import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadReplacementTable, recreationOf } from '../../src/cloudformation/replacements.ts';
import { resources } from '../../src/generated/resources.ts';
import type { AnyResource } from '../../src/resources/resource.ts';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { linked } from '../fakes/linked.ts';

const all: readonly AnyResource[] = resources;
const members = all.filter(({ later }) => !later);

/** Returns all descriptions in a shape, each with its path. */
const sentences = (shape: unknown, at = ''): [string, string][] =>
  shape === null || typeof shape !== 'object'
    ? []
    : Object.entries(shape).flatMap(([key, value]): [string, string][] =>
        key === 'description' && typeof value === 'string' ? [[at, value]] : sentences(value, `${at}/${key}`),
      );

describe.each(all.map((member) => [member.type, member] as const))('%s', (type, member) => {
  test('has the name of its file, and full sentences as descriptions', () => {
    expect(readdirSync('src/resources/types')).toContain(`${type}.ts`);
    for (const [at, sentence] of [...sentences(member.shape), ['says', member.says]])
      expect([at, sentence]).toEqual([at, expect.stringMatching(/^\S.*\.$/s)]);
  });
});

// `describe.each` refuses an empty table, as it is where every type is compiled.
for (const { type, ...member } of all.filter(({ later }) => later))
  describe(`${type}, which is not compiled yet,`, () => {
    test('has an example without errors, whose parameters can be referenced', () => {
      const { diagnostics } = linked(member.example);
      expect(diagnostics).toEqual([]);
      const [name] = Object.entries(parse(member.example).resources).find(
        ([, it]) => (it as { type: string }).type === type,
      ) as [string, unknown];
      const outputs = (param: string) =>
        `${member.example}stackConfig:\n  outputs:\n    - name: x\n      value: $ResourceParam('${name}', '${param}')\n`;
      expect(linked(outputs('arm')).diagnostics.map(({ code }) => code)).toEqual(['directives/unknown-parameter']);
      const known = linked(outputs('arm')).diagnostics[0]?.hint?.match(/`(\w+)`/)?.[1];
      expect(linked(outputs(known as string)).diagnostics).toEqual([]);
    });
  });

describe.each(members.map((member) => [member.type, member] as const))('%s', (type, member) => {
  test('has an example without errors that becomes its main child and its outputs', () => {
    const { value, diagnostics } = linked(member.example);
    expect(diagnostics).toEqual([]);
    const [name] = Object.entries(parse(member.example).resources).find(
      ([, it]) => (it as { type: string }).type === type,
    ) as [string, unknown];
    const pascal = name.charAt(0).toUpperCase() + name.slice(1);
    expect([...(value?.resources.keys() ?? [])]).toContain(`${pascal}${member.mainChild}`);
    expect(value?.params.filter(({ resource }) => resource === name).length).toBeGreaterThan(0);
    for (const { output } of value?.params ?? []) expect(value?.outputs.has(output)).toBe(true);
  });

  test('has logical ids that begin with the name of the resource', () => {
    const { value } = linked(member.example);
    for (const [id, { from }] of value?.resources ?? [])
      if (from[0] === 'resources') expect(id.toLowerCase().startsWith(String(from[1]).toLowerCase())).toBe(true);
  });

  test('has the retention policies of holdsData, and data only in types whose deletion is gated', () => {
    for (const stage of ['dev', 'pr-7'])
      for (const [, { body, holdsData, from, versionOf }] of linked(member.example, stage).value?.resources ?? []) {
        if (from[0] === 'cloudformationResources') continue;
        const { DeletionPolicy, UpdateReplacePolicy } = body;
        const policies = {
          no: [],
          deleted: ['Delete', 'Delete'],
          kept: ['RetainExceptOnCreate', 'Retain'],
          snapshot: ['Snapshot', 'Snapshot'],
        };
        // A version of a function holds no data, and stays for those who put back what it replaced.
        const fate = versionOf !== undefined && stage === 'dev' ? 'kept' : holdsData;
        const expected = policies[holdsData !== 'no' && stage === 'pr-7' ? 'deleted' : fate];
        expect([DeletionPolicy, UpdateReplacePolicy].filter(Boolean)).toEqual(expected);
        if (holdsData !== 'no') expect(statelessTypes).not.toContain(body.Type);
      }
  });

  test('has tags only where a changed tag replaces nothing', async () => {
    const table = await loadReplacementTable();
    for (const [id, { body, tags }] of linked(member.example).value?.resources ?? []) {
      const inPlace = recreationOf(table, body.Type, ['Properties', 'Tags']) === 'Never';
      if (tags === 'in-place') expect([id, inPlace]).toEqual([id, true]);
    }
  });

  test('has the name property that its referenceAs declares', () => {
    for (const [, { body, referenceAs }] of linked(member.example).value?.resources ?? [])
      if (referenceAs) expect(body.Properties).toHaveProperty(referenceAs.nameProperty);
  });
});
