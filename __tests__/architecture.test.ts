import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Rows in pipeline order: a room may import itself and the rooms of rows above. */
const rows = [
  ['diagnostics'],
  ['schema'],
  ['source'],
  ['cloudformation'],
  ['directives'],
  ['stage'],
  ['packaging', 'events'],
  ['runtime'],
  ['shared'],
  ['job'],
  ['resources'],
  ['lint'],
  ['config', 'evaluation'],
  ['editor-schema'],
  ['graph'],
  ['template'],
  ['stack'],
  ['review'],
  ['report'],
  ['starter'],
  ['ports'],
  ['operations'],
  ['commands'],
];
const rowOf = (room: string): number => rows.findIndex((row) => row.includes(room));
/** Generated lists stand right after the room that they list. */
const generated: Record<string, string> = {
  directives: 'directives',
  trigger: 'events',
  events: 'events',
  packagings: 'packaging',
  languages: 'packaging',
  resources: 'resources',
  attributes: 'cloudformation',
  prices: 'shared',
  replacements: 'cloudformation',
  rules: 'lint',
  'secret-forms': 'diagnostics',
};
const isDoor = (file: string): boolean => file === 'main.ts' || file.startsWith('door/');
const roomOf = (file: string): string => {
  const [room, rest] = file.split('/') as [string, string | undefined];
  return room === 'generated' ? (generated[(rest ?? '').replace(/\.\w+$/, '')] ?? 'generated') : room;
};

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}
const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = text.matchAll(/^(import|export)( type)?\s[^;]*?from '([^']+)'/gm);
  const lazy = text.matchAll(/import\('([^']+)'\)/g);
  return [
    ...[...statements].map(([, , type, target]) => ({ target: target as string, typeOnly: type !== undefined })),
    ...[...lazy].map(([, target]) => ({ target: target as string, typeOnly: false })),
  ];
};
const inside = (file: string, target: string): string => relative(src, normalize(join(src, dirname(file), target)));

describe('who may import what', () => {
  test('imports point to rooms above; adapters see ports and value types; commands never see adapters', () => {
    const wrong = files.flatMap((file) =>
      isDoor(file)
        ? []
        : importsOf(file).flatMap(({ target, typeOnly }) => {
            if (!target.startsWith('.')) return [];
            const [from, to] = [roomOf(file), roomOf(inside(file, target))];
            if (from === to) return [];
            if (from === 'adapters')
              return rowOf(to) >= 0 && !['operations', 'commands'].includes(to) ? [] : [`${file} → ${target}`];
            if (rowOf(from) < 0 || rowOf(to) < 0) return [`${file} → ${target}`];
            return rowOf(to) < rowOf(from) || (typeOnly && rowOf(to) <= rowOf(from)) ? [] : [`${file} → ${target}`];
          }),
    );
    expect(wrong).toEqual([]);
  });

  test('only adapters and the door touch the world', () => {
    const worldly = /^(@aws-sdk|@actions|@smithy|node:(fs|child_process|http|https|net|os|process|timers|readline))/;
    const wrong = files
      .filter((file) => !file.startsWith('adapters/') && !isDoor(file))
      .flatMap((file) => {
        // Comments and texts only speak of it.
        const text = readFileSync(join(src, file), 'utf8').replace(
          /\/\*[\s\S]*?\*\/|\/\/.*$|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/gm,
          '',
        );
        const touches = /\bprocess\.(env|exit|cwd|argv|stdout|stderr)\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
        return [
          ...importsOf(file)
            .filter(({ target, typeOnly }) => worldly.test(target) && !typeOnly)
            .map(({ target }) => `${file} → ${target}`),
          ...(touches.test(text) ? [`${file} touches process, the clock or chance`] : []),
        ];
      });
    expect(wrong).toEqual([]);
  });

  test('no circle of imports at run time', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
          .map(({ target }) => inside(file, target)),
      ]),
    );
    const done = new Set<string>();
    const circle = (file: string, trail: readonly string[]): string | undefined => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(' → ');
      if (done.has(file)) return undefined;
      for (const next of graph.get(file) ?? []) {
        const found = circle(next, [...trail, file]);
        if (found) return found;
      }
      done.add(file);
      return undefined;
    };
    expect(files.map((file) => circle(file, [])).find(Boolean)).toBeUndefined();
  });

  test('no file is longer than 300 lines', () => {
    const long = files
      .filter((file) => !file.startsWith('generated/'))
      .map((file) => `${file}: ${readFileSync(join(src, file), 'utf8').split('\n').length - 1}`)
      .filter((line) => Number(line.split(': ')[1]) > 300);
    expect(long).toEqual([]);
  });
});
