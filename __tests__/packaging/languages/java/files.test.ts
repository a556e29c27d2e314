import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { java } from '../../../../src/packaging/languages/java/java.ts';
import { expectNarrow, type Files, filesIn, type ImageOf, wideIn } from '../narrow.ts';

const imageOf =
  (entry: string): ImageOf =>
  (surroundings) =>
    java.image(entry, { entryfilePath: entry, languageSpecificConfig: {} }, surroundings, 'linux/amd64');
const source = 'src/main/java/Job.java';
/** Files of which no build reads one. */
const noise = { 'README.md': '', 'docs/a.txt': '', LICENSE: '', '.gitignore': '' };
/** Returns the files of the context of an entry file beside itself. */
const found = async (files: Files, entry = source) =>
  (await filesIn(imageOf(entry), { ...noise, [entry]: '', ...files })).filter((path) => path !== entry);
const everything = (reason: string) => [
  expect.stringMatching(new RegExp(`^Every file .* part of the image's context.*: .*${reason}`)),
];

describe('the context of a Java program that Maven builds', () => {
  test('is its pom.xml, the files beside it and its sources, without documents, tests and what Maven writes', async () => {
    const files = {
      'pom.xml': '<project><artifactId>a</artifactId></project>',
      'lombok.config': '',
      'src/main/resources/a.xml': '',
      '.mvn/maven.config': '-s\ntools/settings.xml\n',
      'tools/settings.xml': '',
    };
    const others = { 'src/test/java/Test.java': '', 'target/a.class': '', 'tools/b.xml': '' };
    expect(await found({ ...files, ...others })).toEqual(Object.keys(files).sort());
  });

  test('has every pom.xml of its build, and the sources of modules that it, or a parent, names', async () => {
    const files = {
      'pom.xml':
        '<modules><module>parent</module><module>job</module><module>core</module><module>api</module><module>ui</module></modules><dependencyManagement><artifactId>ui</artifactId></dependencyManagement>',
      'parent/pom.xml':
        '<artifactId>parent</artifactId><build><plugin><artifactId>lint</artifactId></plugin></build><dependencies><dependency><artifactId>api</artifactId></dependency></dependencies><dependencyManagement><dependency><artifactId>ui</artifactId></dependency></dependencyManagement>',
      'job/pom.xml':
        '<parent><artifactId>parent</artifactId><relativePath>../parent</relativePath></parent><artifactId>job</artifactId><dependencies><dependency><artifactId>core-api</artifactId></dependency></dependencies>',
      'core/pom.xml': '<parent><artifactId>x</artifactId></parent><artifactId>core-api</artifactId>',
      'core/src/main/java/Core.java': '',
      'api/pom.xml': '<artifactId>api</artifactId>',
      'api/src/main/java/Api.java': '',
      'ui/pom.xml': '<artifactId>ui</artifactId>',
    };
    const others = {
      'ui/src/main/java/Ui.java': '',
      'core/src/test/java/T.java': '',
      'parent/src/main/java/P.java': '',
    };
    const inside = await found({ ...files, ...others }, 'job/src/main/java/Job.java');
    expect(inside).toEqual([...Object.keys(files), 'parent/src/main/java/P.java'].sort());
  });

  test.each([
    ['<resources><resource><directory>data</directory></resource></resources>', ['data/a.sql']],
    ['<resource><directory>${project.basedir}/data/</directory></resource>', ['data/a.sql']],
    ['<properties><own.data>data</own.data></properties><directory>${own.data}</directory>', ['data/a.sql']],
    ['<configuration><x>rules/check.xml</x></configuration>', ['rules/check.xml']],
    ['<target><copy file="rules/check.xml" todir="${project.build.directory}/x"/></target>', ['rules/check.xml']],
    ['<file>${maven.multiModuleProjectDirectory}/rules/check.xml</file>', ['rules/check.xml']],
    ['<url>https://a.b/data</url><source>17</source><testResource>data</testResource>', []],
    ['<!-- <directory>data</directory> -->', []],
  ])('has what %s names', async (content, expected) => {
    const files = { 'pom.xml': `<project>${content}</project>`, 'data/a.sql': '', 'rules/check.xml': '' };
    expect(await found(files)).toEqual(['pom.xml', ...expected].sort());
    expect(wideIn(imageOf(source), { ...files, [source]: '' })).toEqual([]);
  });

  test.each([
    ['<directory>${unknown}</directory>', 'computes a path'],
    ['<file>${unknown}/x</file>', 'computes a path'],
    ['<resource><directory>.</directory></resource>', 'names the folder itself'],
    [`<!--${'x'.repeat(16_777_217)}-->`, 'more than 16 MiB'],
  ])('is the whole folder of its module for %.40s, with a note', async (content, reason) => {
    const files = { 'pom.xml': content, [source]: '', 'x/y': '' };
    expect(await filesIn(imageOf(source), files)).toEqual(Object.keys(files).sort());
    expect(wideIn(imageOf(source), files)).toEqual(everything(reason));
  });
});

describe('the context of a Java program that Gradle builds', () => {
  test('is its script, settings, `gradle`, `buildSrc` and its sources, without documents, tests and what Gradle writes', async () => {
    const files = {
      'build.gradle': '',
      'settings.gradle': "rootProject.name = 'a'",
      'gradle.properties': '',
      'gradle/libs.versions.toml': '',
      'buildSrc/src/main/groovy/own.gradle': '',
      'src/main/resources/a.xml': '',
    };
    const others = { 'src/test/java/T.java': '', 'build/a': '', '.gradle/a': '', 'buildSrc/build/a': '' };
    expect(await found({ ...files, ...others })).toEqual(Object.keys(files).sort());
  });

  test.each([
    ["implementation files('libs/a.jar')", ['libs/a.jar']],
    ["implementation fileTree(dir: 'libs', include: ['*.jar'])", ['libs/a.jar', 'libs/b.jar']],
    ['apply from: "$rootDir/more/own.gradle"', ['more/own.gradle']],
    ['from("${project.projectDir}/libs/${name}.jar")', ['libs/a.jar', 'libs/b.jar']],
    ["sourceSets.main.resources.srcDirs += 'libs'", ['libs/a.jar', 'libs/b.jar']],
    ["implementation 'com.libs:a:1.0'", []],
  ])('has what %s names', async (content, expected) => {
    const files = { 'build.gradle': content, 'libs/a.jar': '', 'libs/b.jar': '', 'more/own.gradle': '' };
    expect(await found(files)).toEqual(['build.gradle', ...expected].sort());
    expect(wideIn(imageOf(source), { ...files, [source]: '' })).toEqual([]);
  });

  test('has the scripts of all projects, and the sources of those that it needs, by path, accessor or a shared script', async () => {
    const files = {
      'settings.gradle.kts':
        'include(":job", ":libs:core-api", "libs:base", ":ui", ":tool")\nincludeBuild("logic")\nproject(":tool").projectDir = file("elsewhere/tool")',
      'build.gradle.kts': 'subprojects { dependencies { add("implementation", project(":libs:base")) } }',
      'job/build.gradle.kts': 'dependencies { implementation(projects.libs.coreApi); runtimeOnly(project(":tool")) }',
      'libs/core-api/build.gradle.kts': '',
      'libs/core-api/src/main/java/C.java': '',
      'libs/base/build.gradle.kts': '',
      'libs/base/src/main/java/B.java': '',
      'ui/build.gradle.kts': '',
      'elsewhere/tool/build.gradle.kts': '',
      'elsewhere/tool/src/main/java/T.java': '',
      'logic/src/main/kotlin/own.gradle.kts': '',
    };
    const others = { 'ui/src/main/java/U.java': '', 'src/main/java/R.java': '', 'tool/x': '', 'logic/build/x': '' };
    const inside = await found({ ...files, ...others }, 'job/src/main/java/Job.java');
    expect(inside.filter((path) => path !== 'tool/x')).toEqual(Object.keys(files).sort());
  });

  test.each([
    ['settings.gradle', 'rootDir.eachDir { include it.name }', 'computes a path: `include it.name'],
    ['settings.gradle', 'include "libs:$name"', 'computes a path'],
    [
      'settings.gradle',
      "include ':a'\nproject(':a').projectDir = new File(base, 'x')\nchild.projectDir = place",
      'computes a path',
    ],
    ['build.gradle', 'apply from: script', 'computes a path'],
    ['build.gradle', 'apply from: "$base/x.gradle"', 'computes a path'],
  ])('is the whole folder for %s with %j, with a note', async (file, content, reason) => {
    const files = { 'build.gradle': '', [file]: content, [source]: '', 'x/y': '' };
    expect(await filesIn(imageOf(source), files)).toEqual(Object.keys(files).sort());
    expect(wideIn(imageOf(source), files)).toEqual(everything(reason));
  });
});

test.each(['Maven', 'Gradle'])(
  '%s: the context has every module that a program needs through others, and no other',
  (tool) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ to: fc.array(fc.nat(20), { maxLength: 3 }), deep: fc.boolean() }), {
          minLength: 1,
          maxLength: 10,
        }),
        fc.nat(),
        async (modules, touched) => {
          const folderOf = (index: number) => `${modules[index]?.deep ? 'libs/deep/' : ''}m${index}`;
          const indexes = modules.map((_, index) => index);
          const files: Record<string, string> = { 'README.md': '', 'docs/a.txt': '' };
          if (tool === 'Maven')
            files['pom.xml'] =
              `<project><artifactId>all</artifactId>${indexes.map((one) => `<module>${folderOf(one)}</module>`).join('')}</project>`;
          else
            files['settings.gradle'] = indexes
              .map((one) => `include ':${folderOf(one).replaceAll('/', ':')}'\n`)
              .join('');
          for (const [index, { to }] of modules.entries()) {
            const folder = folderOf(index);
            const needs = to.map((one) => one % modules.length);
            if (tool === 'Maven')
              files[`${folder}/pom.xml`] =
                `<project><artifactId>n${index}</artifactId><dependencies>${needs.map((one) => `<dependency><artifactId>n${one}</artifactId></dependency>`).join('')}</dependencies></project>`;
            else
              files[`${folder}/build.gradle`] = needs
                .map((one) => `dependencies { implementation project(':${folderOf(one).replaceAll('/', ':')}') }\n`)
                .join('');
            files[`${folder}/src/main/java/A.java`] = '';
            files[`${folder}/src/test/java/T.java`] = '';
            files[`${folder}/README.md`] = '';
          }
          const reached = new Set<number>();
          const reach = (index: number): void => {
            if (reached.has(index)) return;
            reached.add(index);
            for (const one of modules[index]?.to ?? []) reach(one % modules.length);
          };
          reach(0);
          const isNeeded = (path: string) => {
            if (/src\/test|README|docs/.test(path)) return false;
            const [, index] = /m(\d+)\/src/.exec(path) ?? [];
            return index === undefined || reached.has(Number(index));
          };
          await expectNarrow(imageOf(`${folderOf(0)}/src/main/java/A.java`), files, {
            needed: Object.keys(files).filter(isNeeded),
            foreign: Object.keys(files).filter((path) => !isNeeded(path)),
            touched,
          });
        },
      ),
      { numRuns: 60 },
    ),
);
