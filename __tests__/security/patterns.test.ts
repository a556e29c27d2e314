import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type types } from '@babel/core';
import { describe, expect, test } from '@jest/globals';
import { shape } from '../../src/config/schema.ts';
import forms from '../../src/generated/secret-forms.json' with { type: 'json' };
import { expectLinear } from '../linear-time.ts';

/** T14: a pattern that backtracks takes a thousand times as long for a text of this length as one that does not. */
const long = 10_000;

interface Pattern {
  readonly name: string;
  readonly source: string;
  readonly flags: string;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

/** Returns every regular expression literal of a source file. */
const written = (file: string): Pattern[] => {
  const found: Pattern[] = [];
  const presets = ['@babel/preset-typescript'];
  const tree = parseSync(readFileSync(file, 'utf8'), { filename: file, configFile: false, babelrc: false, presets });
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, pattern, flags } = node as types.RegExpLiteral;
    if (type === 'RegExpLiteral') found.push({ name: `${file} /${pattern}/`, source: pattern, flags });
    else for (const part of Object.values(node)) visit(part);
  };
  visit(tree?.program);
  return found;
};

/** Returns every pattern of the config's schema. */
const judged = (): Pattern[] => {
  const found = new Map<string, Pattern>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const { pattern } = part as { pattern?: unknown };
    if (typeof pattern === 'string') found.set(pattern, { name: `schema ${pattern}`, source: pattern, flags: 'u' });
    Object.values(part).forEach(visit);
  };
  visit(shape);
  return [...found.values()];
};

/** Returns pieces that a pattern may start to match: its characters, alone and in pairs, and its words. */
const pumpsFor = ({ source }: Pattern): string[] => {
  const plain = source.replace(/\\(.)/g, '$1');
  const own = [...new Set(`${plain}a0-/ .:$(\n`)].filter((character) => !'^|?*+'.includes(character)).slice(0, 40);
  const words = plain.match(/[\w${:/.\-"=]{2,}/g) ?? [];
  return [...own, ...own.slice(1).map((character, index) => `${own[index]}${character}`), ...words];
};

/** Returns the forms of secrets, which come from a third-party list. */
const listed = (): Pattern[] =>
  Object.entries(forms.rules).map(([id, [, source]]) => ({ name: `form ${id}`, source: String(source), flags: 'g' }));

const patterns = [...filesIn('src').flatMap(written), ...judged(), ...listed()];

describe('T14: a pattern', () => {
  test('is found in the source, the schema and the list of forms', () => expect(patterns.length).toBeGreaterThan(200));

  test.each(patterns.map((pattern) => [pattern.name, pattern] as const))(
    '%s takes time in proportion to the length of a text',
    (name, pattern) => {
      const made = new RegExp(pattern.source, pattern.flags.replace('y', ''));
      const read = (text: string) => void text.replace(made, '');
      for (const pump of pumpsFor(pattern))
        for (const end of ['', '\u0001'])
          expectLinear(`${name} on ${pump}`, read, (length) => `${pump.repeat(length / pump.length)}${end}`, long);
    },
  );
});
