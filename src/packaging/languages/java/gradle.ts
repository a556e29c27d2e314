import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import type { BuildFile } from './build-file.ts';
import { classesList, type JavaProject, javaIn, packagesList, wrapperVersion } from './project.ts';

/** The file of the build with the script below. */
export const initFile = '/opt/build/init.gradle';

/**
 * The script that adds the task `batchJobProgram` to the project that Gradle is started in: compiles the program, and
 * writes where its classes and packages are. Archives of the project get equal bytes on every day. In Groovy of Gradle 4
 * and later: https://docs.gradle.org/current/userguide/init_scripts.html
 */
export const initScript = `allprojects { one ->
  one.tasks.withType(AbstractArchiveTask) {
    preserveFileTimestamps = false
    reproducibleFileOrder = true
  }
  one.afterEvaluate {
    if (one.projectDir.canonicalFile != gradle.startParameter.currentDir.canonicalFile) return
    if (!one.hasProperty('sourceSets'))
      throw new GradleException("\${one.buildFile.name} applies no plugin that compiles Java. Add the plugin 'java'.")
    def main = one.sourceSets.main
    def classes = main.output
    def packages = main.runtimeClasspath - main.output
    one.tasks.create('batchJobProgram') {
      dependsOn classes, packages
      doLast {
        new File('${classesList}').text = classes.asPath
        new File('${packagesList}').text = packages.asPath
      }
    }
  }
}
`;

/** Files of the folder of the settings, and of the project, that Gradle reads before it resolves packages. */
export const settingsFiles = ['settings.gradle', 'settings.gradle.kts'];
const rootFiles = [
  ...settingsFiles,
  ...['gradle/libs.versions.toml', 'gradle/verification-metadata.xml', 'settings-gradle.lockfile'],
];
const projectFiles = ['gradle.properties', 'gradle.lockfile', 'buildscript-gradle.lockfile'];

/** Returns the nearest settings at or above a build file; undefined without any. */
export const settingsOf = ({ folder, file }: BuildFile, has: (path: string) => boolean): string | undefined =>
  foldersAbove(posix.join(folder, file))
    .flatMap((above) => settingsFiles.map((name) => posix.join(above, name)))
    .find((path) => has(path));

/** Returns the project of a Gradle build file. Gradle itself finds the settings in a folder above. */
export const gradleProject = (build: BuildFile, surroundings: FileLookup): JavaProject => {
  const { folder, file } = build;
  const has = (path: string, kind = 'file') => surroundings.look(path) === kind;
  const settings = settingsOf(build, has);
  const root = settings === undefined ? folder : posix.dirname(settings);
  const text = code(surroundings.text(posix.join(folder, file)) ?? '');
  const settingsText = code(settings === undefined ? '' : (surroundings.text(settings) ?? ''));
  const readsOthers =
    has(posix.join(root, 'buildSrc'), 'folder') ||
    root !== folder ||
    /\binclude(?:Build|Flat)?\b/.test(settingsText) ||
    /\bapply\b[ \t(]*from\b/.test(`${settingsText}\n${text}`);
  const files = [file, ...rootFiles, ...projectFiles].map((name) => posix.join(folder, name));
  return {
    ...build,
    starts: folder,
    java: javaVersion(text),
    wrapper: wrapperVersion(surroundings.text(posix.join(root, 'gradle/wrapper/gradle-wrapper.properties'))),
    manifests: readsOthers ? undefined : files.filter((path) => has(path)),
    written: [...new Set([root, folder])].flatMap((one) => ['.gradle', 'build'].map((name) => posix.join(one, name))),
    changing: has(posix.join(folder, 'gradle.lockfile')) ? [] : changing(text),
    command: [
      ...['/opt/gradle/bin/gradle', '--no-daemon', '--console=plain', '--init-script', initFile],
      '-Dorg.gradle.configuration-cache=false',
      'batchJobProgram',
    ],
  };
};

/** Returns a script without its comments. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:"'])\/\/.*$/gm, '$1');

/** Returns the version of Java that a build asks for: https://docs.gradle.org/current/userguide/toolchains.html */
const javaVersion = (text: string): number | undefined => {
  const patterns = [
    /\bJavaLanguageVersion\.of\(\s*["']?(\d{1,2})\b/,
    /\bjvmToolchain\(\s*(\d{1,2})\b/,
    /\brelease(?:\s*=\s*|\.set\(|\s+)(\d{1,2})\b/,
    /\btargetCompatibility\b[\s=]*["']?(?:JavaVersion\.VERSION_)?((?:1[._])?\d{1,2})\b/,
    /\bsourceCompatibility\b[\s=]*["']?(?:JavaVersion\.VERSION_)?((?:1[._])?\d{1,2})\b/,
  ];
  const [version] = patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  return javaIn(version?.replace('_', '.'));
};

/** Returns the packages in a script whose versions change: https://docs.gradle.org/current/userguide/dynamic_versions.html */
const changing = (text: string): string[] =>
  [...text.matchAll(/["']([\w.-]+:[\w.-]+:(?:[^"':\s]*\+|latest\.\w+|[[(][^"']*|[^"':\s]*-SNAPSHOT))["']/g)].map(
    ([, one = '']) => one,
  );
