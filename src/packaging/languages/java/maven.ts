import { posix } from 'node:path';
import { foldersAbove, normalPath } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import type { BuildFile } from './build-file.ts';
import { type JavaProject, javaIn, packagesList, wrapperVersion } from './project.ts';

/** The plugin that tells the class path: https://maven.apache.org/plugins/maven-dependency-plugin/ */
const dependencyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** Files of `.mvn` that Maven reads: https://maven.apache.org/configure.html */
const configFiles = ['.mvn/extensions.xml', '.mvn/maven.config', '.mvn/jvm.config'];

/** Returns the project of a pom.xml. Maven is started in the folder of the outermost pom.xml that has it as a module. */
export const mavenProject = (build: BuildFile, surroundings: FileLookup): JavaProject => {
  const { folder, file } = build;
  const read = (path: string) => (surroundings.text(path) ?? '').replace(/<!--[\s\S]*?-->/g, ' ');
  const path = posix.join(folder, file);
  const text = read(path);
  const root = aggregatorOf(folder, read) ?? folder;
  const parents = parentsOf(path, surroundings, read);
  const texts = [text, ...parents.map(read)];
  const isSingle = root === folder && !/<module>/.test(text);
  const config = configFiles.map((name) => posix.join(root, name));
  const isOther = root === folder && file !== 'pom.xml';
  return {
    ...build,
    starts: root,
    java: javaVersion(texts),
    wrapper: wrapperVersion(surroundings.text(posix.join(root, '.mvn/wrapper/maven-wrapper.properties'))),
    manifests: isSingle ? [path, ...parents, ...config.filter((one) => surroundings.look(one) === 'file')] : undefined,
    written: [...new Set([root, folder])].map((one) => posix.join(one, 'target')),
    changing: texts.flatMap(changing),
    command: [
      ...['/usr/share/maven/bin/mvn', '--batch-mode', ...(isOther ? ['--file', file] : [])],
      ...(root === folder ? [] : ['--projects', posix.relative(root, folder), '--also-make']),
      // Lines of downloads say nothing.
      '-Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.transfer.Slf4jMavenTransferListener=warn',
      ...['-Dmaven.test.skip=true', '-Dproject.build.outputTimestamp=2000-01-01T00:00:00Z', 'process-classes'],
      // Maven builds the project of the program after those that it needs, so that its class path is the one that stays.
      ...[`${dependencyPlugin}:build-classpath`, '-DincludeScope=runtime', `-Dmdep.outputFile=${packagesList}`],
    ],
  };
};

/** Returns the outermost folder whose pom.xml has a folder as a module, by itself or by a module of it. */
const aggregatorOf = (folder: string, read: (path: string) => string): string | undefined => {
  if (folder === '.') return undefined;
  const above = foldersAbove(folder).find((one) =>
    [...read(posix.join(one, 'pom.xml')).matchAll(/<module>\s*([^<]*?)\s*<\/module>/g)].some(
      ([, module = '']) => normalPath(posix.join(one, module)) === folder,
    ),
  );
  return above === undefined ? undefined : (aggregatorOf(above, read) ?? above);
};

/** Returns the parents of a pom.xml that stand in the folder of the config, the nearest first. */
export const parentsOf = (path: string, surroundings: FileLookup, read: (path: string) => string): string[] => {
  const found: string[] = [];
  for (let at = path; ; ) {
    const [, parent] = /<parent>([\s\S]*?)<\/parent>/.exec(read(at)) ?? [];
    if (parent === undefined || /<relativePath\s*\/>|<relativePath>\s*<\/relativePath>/.test(parent)) return found;
    const written = /<relativePath>\s*([^<]+?)\s*<\/relativePath>/.exec(parent)?.[1] ?? '../pom.xml';
    const next = normalPath(posix.join(posix.dirname(at), written));
    const file = surroundings.look(next) === 'folder' ? posix.join(next, 'pom.xml') : next;
    if (surroundings.look(file) !== 'file' || found.includes(file) || file === path) return found;
    found.push(file);
    at = file;
  }
};

/** Returns the version of Java that a pom.xml or a parent asks for. */
const javaVersion = (texts: readonly string[]): number | undefined => {
  const names = ['maven\\.compiler\\.release', 'release', 'java\\.version', 'maven\\.compiler\\.target', 'target'];
  for (const text of texts)
    for (const name of [...names, 'maven\\.compiler\\.source', 'source']) {
      const [, version] = new RegExp(`<${name}>\\s*((?:1\\.)?\\d{1,2})\\s*</${name}>`).exec(text) ?? [];
      if (version !== undefined) return javaIn(version);
    }
  return undefined;
};

/** Returns the versions in a pom.xml that change: ranges and snapshots, of other projects. */
const changing = (text: string): string[] =>
  [...text.matchAll(/<dependency>([\s\S]*?)<\/dependency>/g)].flatMap(([, one = '']) => {
    const [, version] = /<version>\s*([[(][^<]*|LATEST|RELEASE|[^<$]*-SNAPSHOT)\s*<\/version>/.exec(one) ?? [];
    const [, name] = /<artifactId>\s*([^<]*?)\s*<\/artifactId>/.exec(one) ?? [];
    return version === undefined ? [] : [`${name}:${version.trim()}`];
  });
