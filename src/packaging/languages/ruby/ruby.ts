import { posix } from 'node:path';
import { type Diagnostic, errorAt, isError } from '../../../diagnostics/diagnostic.ts';
import { foldersAbove } from '../../config-paths.ts';
import { defineLanguage } from '../../language.ts';
import { lineNaming, missingPart, noLockFile } from '../../manifest-complaints.ts';
import { outsideSources } from '../../outside-sources.ts';
import type { FileLookup } from '../../packaging.ts';
import { buildOf, excludedFrom, notCompiled, programComplaints } from '../../program-source.ts';
import { wideNotes } from '../../wide-context.ts';
import { rubyDockerfile } from './dockerfile.ts';
import { rubyFiles, rubyLoads } from './files.ts';
import { type Gemfile, gemfileOf } from './gemfile.ts';
import { type RubyProgram, rubyProperties, usualVersion } from './properties.ts';

const entryPath = ['properties', 'entryfilePath'];
const wideHint =
  'Leave files out by excludeFiles. Name what is required in the source, and what it reads in the source or by includeFiles.';

/** Programs in Ruby: Bundler installs their gems inside Docker. */
export const ruby = defineLanguage({
  name: 'Ruby',
  extensions: ['rb'],
  properties: rubyProperties,
  image(entry, program, surroundings, platform) {
    const gemfile = gemfileOf(entry, surroundings, platform);
    const version = versionOf(entry, program, gemfile, surroundings);
    const diagnostics = [
      ...programComplaints(program),
      ...propertyComplaints(program),
      ...versionComplaints(version),
      ...gemfileComplaints(gemfile, platform === 'linux/arm64' ? 'aarch64-linux' : 'x86_64-linux', surroundings),
    ];
    if (diagnostics.some(isError)) return { diagnostics };
    // The settings of Bundler on this machine, and the gems that it installed here.
    const [neverSource, excluded] = [['.bundle'], ['**/vendor/bundle']];
    const { includeFiles } = program;
    const { included, wide } = rubyFiles(
      { entry, gemfile, includeFiles, excluded: [...excludedFrom(program, neverSource), ...excluded] },
      surroundings,
    );
    const outside = outsideSources(entry, included, rubyLoads, surroundings);
    return buildOf(program, [...diagnostics, ...outside, ...wideNotes(wide, wideHint, program)], {
      ...{ platform, recipe: 1, neverSource, excluded, included },
      dockerfile: () => rubyDockerfile(entry, program, gemfile, version.tag ?? usualVersion),
    });
  },
});

/** The version of Ruby of a program: the beginning of a tag of the image, or a `.ruby-version` that names no MRI. */
type Version = { readonly tag: string; readonly other?: never } | { readonly tag?: never; readonly other: string };

/** Returns the version of Ruby: by its property, `.ruby-version`, the Gemfile, its lock file, or the usual one. */
const versionOf = (
  entry: string,
  { languageSpecificConfig: { rubyVersion } }: RubyProgram,
  gemfile: Gemfile | undefined,
  surroundings: FileLookup,
): Version => {
  if (rubyVersion !== undefined) return { tag: String(rubyVersion) };
  const files = foldersAbove(entry).map((folder) => posix.join(folder, '.ruby-version'));
  const text = files.map((file) => surroundings.text(file)).find((one) => one !== undefined);
  const written = text?.trim();
  if (!written) return { tag: gemfile?.ruby ?? usualVersion };
  const [, tag] = /^(?:ruby-)?(\d+\.\d+(?:\.\d+)?)(?:-p\d+)?$/.exec(written) ?? [];
  return tag === undefined ? { other: written } : { tag };
};

const versionComplaints = ({ other }: Version): Diagnostic[] =>
  other === undefined
    ? []
    : [
        errorAt(
          'packaging/entry-file',
          entryPath,
          `.ruby-version names "${other.slice(0, 40)}", and the buildpack runs programs by Ruby itself (MRI).`,
          'Write rubyVersion, or use custom-dockerfile.',
        ),
      ];

const propertyComplaints = ({ excludeDependencies = [] }: RubyProgram): Diagnostic[] =>
  excludeDependencies.length > 0
    ? [
        notCompiled(
          ['properties', 'excludeDependencies'],
          'Put the gems into the group development of the Gemfile: it is not installed.',
        ),
      ]
    : [];

/** Returns the diagnostics of a Gemfile and its lock file. */
const gemfileComplaints = (gemfile: Gemfile | undefined, platform: string, surroundings: FileLookup): Diagnostic[] => {
  if (!gemfile) return [];
  const path = posix.join(gemfile.folder, gemfile.file);
  const found: Diagnostic[] = [];
  if (gemfile.outside !== undefined)
    found.push(
      missingPart(
        { path: gemfile.outside, file: path, line: lineNaming(surroundings, path, gemfile.outside), look: 'outside' },
        { names: 'names gems in', noun: 'folder', outside: 'Move the config above both.' },
      ),
    );
  if (gemfile.otherPlatforms)
    found.push(
      errorAt(
        'packaging/entry-file',
        entryPath,
        `The lock file of ${path} is for ${gemfile.otherPlatforms.join(', ')}, and the image is for ${platform}: Bundler would refuse it.`,
        `Run \`bundle lock --add-platform ${platform}\`, and commit the lock file.`,
      ),
    );
  if (gemfile.lock === undefined)
    found.push(noLockFile(path, 'Bundler', 'Run `bundle lock`, and commit the lock file.'));
  return found;
};
