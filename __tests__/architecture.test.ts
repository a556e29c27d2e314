import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { events } from '../src/generated/events.ts';
import { functionEvents } from '../src/generated/function-events.ts';
import { packagings } from '../src/generated/packagings.ts';
import { resources } from '../src/generated/resources.ts';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Rows in pipeline order: a directory may import itself and those of the rows above. */
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
  ['policy'],
  ['template'],
  ['stack', 'permissions'],
  ['review'],
  ['runs'],
  ['drift', 'doctor'],
  ['report'],
  ['starter'],
  ['ports'],
  ['operations'],
  ['commands'],
];
const rowOf = (directory: string): number => rows.findIndex((row) => row.includes(directory));
/** The directory that each generated list belongs to. */
const generated: Record<string, string> = {
  version: 'diagnostics',
  directives: 'directives',
  rotation: 'runtime',
  trigger: 'events',
  'entry-shim': 'packaging',
  'python-entry': 'packaging',
  events: 'events',
  'function-events': 'events',
  packagings: 'packaging',
  languages: 'packaging',
  resources: 'resources',
  attributes: 'cloudformation',
  properties: 'cloudformation',
  'specification-date': 'cloudformation',
  'iam-actions': 'lint',
  'images-validator': 'packaging',
  'plan-validator': 'report',
  permissions: 'permissions',
  prices: 'shared',
  'endpoint-services': 'shared',
  machines: 'resources',
  replacements: 'cloudformation',
  rules: 'lint',
  'doctor-checks': 'operations',
  'failure-reasons': 'operations',
  'secret-forms': 'diagnostics',
  'starred-actions': 'lint',
  'action-resources': 'lint',
};
const isDoor = (file: string): boolean => file === 'main.ts' || file.startsWith('door/');
const directoryOf = (file: string): string => {
  const [directory, rest] = file.split('/') as [string, string | undefined];
  return directory === 'generated' ? (generated[(rest ?? '').replace(/\.\w+$/, '')] ?? 'generated') : directory;
};

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}
const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = text.matchAll(/^(import|export)( type)?\s[^;]*?from ['"]([^'"]+)['"]/gm);
  const bare = text.matchAll(/^import ['"]([^'"]+)['"]/gm);
  const lazy = text.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g);
  return [
    ...[...statements].map(([, , type, target]) => ({ target: target as string, typeOnly: type !== undefined })),
    ...[...bare, ...lazy].map(([, target]) => ({ target: target as string, typeOnly: false })),
  ];
};
const inside = (file: string, target: string): string => relative(src, normalize(join(src, dirname(file), target)));

/** True if a directory may import another, at run time or only types. */
const mayImport = (from: string, to: string, typeOnly: boolean): boolean => {
  if (from === to) return true;
  if (from === 'adapters') return rowOf(to) >= 0 && !['operations', 'commands'].includes(to);
  if (rowOf(from) < 0 || rowOf(to) < 0) return false;
  return typeOnly ? rowOf(to) <= rowOf(from) : rowOf(to) < rowOf(from);
};

/** Words of these files that are values of a property, or the type that a name refers to, and no choice by type. */
const words: Readonly<Record<string, readonly string[]>> = {
  'config/top-level-keys.ts': ['mongo-db-atlas-cluster', 'upstash-redis'],
  'job/efs-mounts.ts': ['efs-filesystem'],
  'job/job-shape.ts': ['s3', 'sns-topic'],
  'job/payload-overflow.ts': ['s3'],
};

describe('who may import what', () => {
  test('imports point to directories above; adapters see ports and value types; commands never see adapters', () => {
    const wrong = files
      .filter((file) => !isDoor(file))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => target.startsWith('.'))
          .filter(({ target, typeOnly }) => !mayImport(directoryOf(file), directoryOf(inside(file, target)), typeOnly))
          .map(({ target }) => `${file} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('only adapters and the door touch files, processes, the clock or chance', () => {
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

  test('one file starts programs by @actions/exec, which runs docker', () => {
    const importers = files.filter((file) => readFileSync(join(src, file), 'utf8').includes("'@actions/exec'"));
    expect(importers).toEqual(['adapters/docker/program.ts']);
    const callers = files.filter((file) => importsOf(file).some(({ target }) => target.endsWith('/program.ts')));
    expect(callers.filter((file) => file.startsWith('adapters/'))).toEqual(['adapters/docker/process.ts']);
  });

  test('no file but a generated list knows a member of a registry by its file', () => {
    const homes = [
      ...[
        'directives/types',
        'events/types',
        'events/function-types',
        'packaging/types',
        'packaging/languages',
        'resources/types',
        'lint/rules',
      ],
    ];
    /** The member that a file belongs to: the file itself, or the folder of a language. */
    const memberOf = (file: string): string | undefined => {
      const home = homes.find((folder) => file.startsWith(`${folder}/`));
      return home && `${home}/${file.slice(home.length + 1).split('/')[0]}`;
    };
    const wrong = files
      .filter((file) => !file.startsWith('generated/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => target.startsWith('.'))
          .map(({ target }) => inside(file, target))
          .filter((target) => memberOf(target) !== undefined && memberOf(target) !== memberOf(file))
          .map((target) => `${file} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('directories that handle every resource and event know none by its type', () => {
    const types = [...resources, ...events, ...functionEvents, ...packagings]
      .map(({ type }) => type)
      .filter((type) => type !== 'batch-job');
    const general = [
      ...[
        'commands',
        'config',
        'door',
        'evaluation',
        'graph',
        'job',
        'operations',
        'report',
        'review',
        'runs',
        'shared',
        'stack',
      ],
      ...['stage', 'template'],
    ];
    const wrong = files
      .filter((file) => general.includes(directoryOf(file)) && !file.startsWith('config/complaints/'))
      .flatMap((file) => {
        const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return types
          .filter((type) => new RegExp(`['"\`]${type}['"\`]`).test(text) && !words[file]?.includes(type))
          .map((type) => `${file} knows ${type}`);
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
});

test('no file is longer than 300 lines', () => {
  const folders = ['src', '__tests__', 'scripts', 'bench', 'lab'];
  const lengths = folders.flatMap((folder) =>
    readdirSync(join(src, '..', folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.(?:ts|mjs)$/.test(file) && !/\/(?:node_modules|generated|expected)\//.test(file))
      .map((file) => ({ file, lines: readFileSync(join(src, '..', file), 'utf8').split('\n').length - 1 })),
  );
  expect([...new Set(lengths.map(({ file }) => file.split('/')[0]))]).toEqual(folders);
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});
