import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import { normalPath } from '../../config-paths.ts';
import { fileAbove } from '../../files-above.ts';
import { lineNaming, missingPart, placeIn } from '../../manifest-complaints.ts';
import type { FileLookup } from '../../packaging.ts';
import { settingsFiles, settingsOf } from './gradle.ts';
import { gradleScript, unconditionalIn } from './gradle-script.ts';
import { pomIn, projectModules } from './pom.ts';
import type { JavaProject } from './project.ts';

const entryPath = ['properties', 'entryfilePath'];
const moveConfig = 'Move the config above both.';

/** Returns the diagnostics of builds, modules and parents that a build names and that are outside of the folder of the config. */
export const outsideComplaints = (project: JavaProject, files: FileLookup): Diagnostic[] =>
  project.tool === 'Gradle'
    ? [...gradleComplaints(project, files), ...appliedComplaints(project, files)]
    : mavenComplaints(project, files);

/** Returns the warning of a part of a build that is not found where it is named. */
const outsideWarning = (
  at: { readonly file: string; readonly line: number | undefined },
  names: string,
  path: string,
  ending: string,
  hint: string,
): Diagnostic =>
  warningAt(
    'source/outside',
    entryPath,
    `${placeIn(at)} ${names} "${path}", which is outside of the folder of the config: ${ending}.`,
    hint,
  );

/**
 * Returns the warnings of what the settings of Gradle name outside. None for what they name under a condition, and for settings
 * that ask whether a folder exists: they may include it at some places only.
 */
const gradleComplaints = (project: JavaProject, files: FileLookup): Diagnostic[] => {
  const file = settingsOf(project, (path) => files.look(path) === 'file');
  const text = file === undefined ? '' : (files.text(file) ?? '');
  if (file === undefined) return settingsAbove(project, files);
  if (/\bexists\s?\(/.test(text)) return [];
  const plain = unconditionalIn(text);
  const { builds, folders } = gradleScript(plain);
  const flat = [...plain.matchAll(/\bincludeFlat\b[\s(]{0,9}["']([^"'\n$]{1,300})["']/g)].map(([, name = '']) => name);
  const named = [
    ...builds.map((written) => ({ written, path: written, names: 'includes the build' })),
    ...folders.map(({ folder }) => ({ written: folder, path: folder, names: 'has a project in' })),
    ...flat.map((name) => ({ written: name, path: `../${name}`, names: 'has a project in' })),
  ];
  return named.flatMap(({ written, path, names }) => {
    const place = normalPath(posix.join(posix.dirname(file), path));
    if (written.includes('$') || posix.isAbsolute(path) || files.look(place) !== 'outside') return [];
    const at = { file, line: lineNaming(files, file, written) };
    return [outsideWarning(at, names, place, 'Gradle does not find it while the image is built', moveConfig)];
  });
};

/** Matches a script that another one applies by its path: https://docs.gradle.org/current/userguide/plugins.html#sec:script_plugins */
const applied = /\bapply\b[ \t(]{0,9}from[ \t]{0,9}[:=][ \t]{0,9}["']([^"':\n$]{1,300})["']/g;

/** Returns the warnings of scripts outside that the scripts of a build of Gradle apply in every case. */
const appliedComplaints = (project: JavaProject, files: FileLookup): Diagnostic[] => {
  const settings = settingsOf(project, (path) => files.look(path) === 'file');
  const names = ['build.gradle', 'build.gradle.kts'];
  const scripts = new Set([
    ...(settings === undefined ? [] : [settings]),
    ...[project.starts, project.folder].flatMap((folder) => names.map((name) => posix.join(folder, name))),
    posix.join(project.folder, project.file),
  ]);
  return [...scripts].flatMap((file) =>
    [...unconditionalIn(files.text(file) ?? '').matchAll(applied)].flatMap(([, written = '']) => {
      const place = normalPath(posix.join(posix.dirname(file), written));
      if (posix.isAbsolute(written) || files.look(place) !== 'outside') return [];
      const at = { file, line: lineNaming(files, file, written) };
      return [
        outsideWarning(at, 'applies the script', place, 'Gradle stops there while the image is built', moveConfig),
      ];
    }),
  );
};

/**
 * Returns a warning about settings of Gradle above the config, of a build that names other projects: an image is built
 * without them, and Gradle finds no such project. Empty otherwise.
 */
const settingsAbove = ({ folder, file }: JavaProject, files: FileLookup): Diagnostic[] => {
  const settings = fileAbove(files, settingsFiles);
  const build = posix.join(folder, file);
  const [, named] = /\bproject\s?\(\s?(?:path\s?[:=]\s?)?["'](:[^"'\n]{1,300})["']/.exec(files.text(build) ?? '') ?? [];
  if (settings === undefined || named === undefined) return [];
  return [
    warningAt(
      'source/outside',
      entryPath,
      `${placeIn({ file: build, line: lineNaming(files, build, named) })} names the project "${named}", and ${settings} is outside of the folder of the config: Gradle does not find it while the image is built.`,
      moveConfig,
    ),
  ];
};

/** Returns a pom.xml without its comments. */
const pomText = (files: FileLookup, path: string): string =>
  (files.text(path) ?? '').replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');

/** Returns the diagnostics of the modules and parents of a build of Maven, from the pom.xml that it is started with. */
const mavenComplaints = (project: JavaProject, files: FileLookup): Diagnostic[] => {
  const found: Diagnostic[] = [];
  const own = posix.join(project.folder, project.file);
  const paths = new Set(project.starts === project.folder ? [own] : [posix.join(project.starts, 'pom.xml'), own]);
  // A path that is added while the set is read is read too.
  for (const path of paths) {
    const text = pomText(files, path);
    found.push(...parentComplaints(path, text, files));
    for (const written of projectModules(text)) {
      const place = normalPath(posix.join(posix.dirname(path), written));
      if (written.includes('${')) continue;
      if (files.look(place) !== 'outside') paths.add(/\.xml$/i.test(place) ? place : posix.join(place, 'pom.xml'));
      else
        found.push(
          missingPart(
            { path: place, file: path, line: lineNaming(files, path, written), look: 'outside' },
            { names: 'names the module in', noun: 'folder', outside: moveConfig },
          ),
        );
    }
  }
  return found;
};

/**
 * Returns the warning of a pom.xml whose parent is in the checkout, and not in the folder of the config; outside of a checkout, of
 * one whose parent has a path. One that is not there Maven takes from a repository, as it does for the usual path `../pom.xml`:
 * https://maven.apache.org/pom.html#Inheritance
 */
const parentComplaints = (path: string, text: string, files: FileLookup): Diagnostic[] => {
  const [all, parent] = /<parent>([\s\S]*?)<\/parent>/.exec(text) ?? [];
  if (all === undefined || parent === undefined || /<relativePath\s*\/>|<relativePath>\s*<\/relativePath>/.test(parent))
    return [];
  const written = /<relativePath>\s*([^<]+?)\s*<\/relativePath>/.exec(parent)?.[1];
  const place = normalPath(posix.join(posix.dirname(path), written ?? '../pom.xml'));
  if (written?.includes('${') || files.look(place) !== 'outside') return [];
  const isThere = files.checkout === undefined ? written !== undefined : isParent(place, parent, files.checkout);
  if (!isThere) return [];
  const at = { file: path, line: lineNaming(files, path, written ?? '<parent>') };
  const ending = 'Maven does not find it while the image is built, and looks in repositories';
  return [outsideWarning(at, 'has its parent in', place, ending, 'Move the config above both, or publish the parent.')];
};

/** True for a pom.xml, or a folder with one, of the artifact that a parent names. */
const isParent = (place: string, parent: string, files: Pick<FileLookup, 'look' | 'text'>): boolean => {
  const file = files.look(place) === 'folder' ? posix.join(place, 'pom.xml') : place;
  const [, name] = /<artifactId>\s{0,99}([^<\s]{1,200})/.exec(parent) ?? [];
  return files.look(file) === 'file' && name !== undefined && pomIn(files.text(file) ?? '').name === name;
};
