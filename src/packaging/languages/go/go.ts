import { posix } from 'node:path';
import { type Diagnostic, errorAt, isError, warningAt } from '../../../diagnostics/diagnostic.ts';
import { defineLanguage } from '../../language.ts';
import { missingPart } from '../../manifest-complaints.ts';
import type { Program } from '../../program.ts';
import { buildOf, excludedFrom, notCompiled, programComplaints } from '../../program-source.ts';
import { wideNotes } from '../../wide-context.ts';
import { goDockerfile } from './dockerfile.ts';
import { goFiles } from './files.ts';
import { type GoModule, moduleOf } from './module.ts';
import { workspaceAboveComplaints } from './workspace-above.ts';

const entryPath = ['properties', 'entryfilePath'];
const wideHint = 'Leave files out by excludeFiles.';

/** Programs in Go: the package of the entry file is compiled inside Docker. */
export const go = defineLanguage({
  name: 'Go',
  extensions: ['go'],
  properties: {},
  image(entry, program, surroundings, platform) {
    const module = moduleOf(entry, surroundings);
    const source = surroundings.text(entry);
    const diagnostics = [
      ...programComplaints(program),
      ...propertyComplaints(program),
      ...sourceComplaints(entry, source),
      ...moduleComplaints(entry, module),
      ...(module ? workspaceAboveComplaints(module, surroundings) : []),
    ];
    if (module === undefined || diagnostics.some(isError)) return { diagnostics };
    const isAlone = /^\/\/(?:go:build|\s*\+build)\s+ignore\s*$/m.test(source ?? '');
    const { includeFiles } = program;
    const { included, wide } = goFiles(
      { entry, isAlone, module, includeFiles, excluded: excludedFrom(program) },
      surroundings,
    );
    return buildOf(program, [...diagnostics, ...wideNotes(wide, wideHint, program)], {
      platform,
      recipe: 1,
      included,
      dockerfile: () => goDockerfile(packageOf(entry, isAlone, module), program, module),
    });
  },
});

/**
 * Returns the package that Go compiles, from the folder of its module: the folder of the entry file, or the file alone
 * where a constraint excludes it from its package, as in `go run file.go`.
 */
const packageOf = (entry: string, isAlone: boolean, { folder }: GoModule): string =>
  `./${posix.relative(folder, isAlone ? entry : posix.dirname(entry))}`;

const propertyComplaints = ({ excludeDependencies = [] }: Program<Record<never, never>>): Diagnostic[] =>
  excludeDependencies.length > 0
    ? [
        notCompiled(
          ['properties', 'excludeDependencies'],
          'Leave it out: only what the program imports is compiled anyway.',
        ),
      ]
    : [];

/** Returns the diagnostics of an entry file from which Go makes no program. */
const sourceComplaints = (entry: string, source: string | undefined): Diagnostic[] => {
  if (entry.endsWith('_test.go'))
    return [
      errorAt(
        'packaging/entry-file',
        entryPath,
        'Go compiles a file whose name ends in _test.go only for tests.',
        'Name a file of the program itself.',
      ),
    ];
  // A comment may have such a line too, but no program is without this one.
  const names = [...(source ?? '').matchAll(/^\uFEFF?package[ \t]+([\p{L}_][\p{L}\p{N}_]*)/gmu)].map(
    ([, name]) => name,
  );
  const [name] = names;
  return name === undefined || names.includes('main')
    ? []
    : [
        errorAt(
          'packaging/entry-file',
          entryPath,
          `The entry file belongs to the package ${name}, and Go makes programs of packages named main.`,
          'Name the file with func main.',
        ),
      ];
};

/** Returns the diagnostics of the module that an entry file belongs to. */
const moduleComplaints = (entry: string, module: GoModule | undefined): Diagnostic[] => {
  if (!module)
    return [
      errorAt(
        'packaging/entry-file',
        entryPath,
        'There is no go.mod at or above the entry file, in the folder of the config, and Go compiles modules only.',
        `Run \`go mod init\` in ${posix.dirname(entry) === '.' ? 'its folder' : posix.dirname(entry)}, or move the config to the folder of the go.mod.`,
      ),
    ];
  return [
    ...module.missing.map((one) =>
      missingPart(one, {
        ...{ names: 'names the module in', noun: 'folder' },
        outside: 'Move the config above both, or run `go mod vendor`.',
      }),
    ),
    ...(module.isUnpinned
      ? [
          warningAt(
            'packaging/unpinned',
            entryPath,
            'There is no go.sum with the hashes of the modules that go.mod names, without which Go does not compile.',
            'Run `go mod tidy`, and commit what it writes.',
          ),
        ]
      : []),
  ];
};
