import { describe, expect, test } from '@jest/globals';
import { initScript } from '../../../../src/packaging/languages/java/gradle.ts';
import { writeShellEntry, writeText } from '../../../../src/packaging/shell-entry.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';
import { commandWith, image, main, type Properties, textOf } from './java-image.ts';

const gradleMounts =
  '--mount=type=secret,id=gradle-properties,target=/root/.gradle/gradle.properties --mount=type=cache,target=/root/.gradle/caches,sharing=locked';
const mavenMounts =
  '--mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml --mount=type=cache,target=/root/.m2/repository,sharing=locked';

describe('java', () => {
  test('resolves packages before it copies the sources, compiles by Gradle, and starts the class of the entry file', () => {
    const files = { 'build.gradle': '', 'settings.gradle': "rootProject.name = 'a'", 'gradle.lockfile': '' };
    const text = textOf(files, { includeFiles: ['data/**'], customDockerBuildCommands: ['true'] });
    const gradle =
      '["/opt/gradle/bin/gradle","--no-daemon","--console=plain","--init-script","/opt/build/init.gradle","-Dorg.gradle.configuration-cache=false","batchJobProgram"]';
    const collect = JSON.stringify(commandWith(text, 'set -ef'));
    expect(text).toBe(
      [
        'FROM --platform=$BUILDPLATFORM docker.io/library/eclipse-temurin:11-jdk AS build',
        'COPY --from=docker.io/library/gradle:8 /opt/gradle /opt/gradle',
        writeShellEntry(),
        'RUN ["mkdir","-p","/java/opt/java/openjdk"]',
        writeText(initScript, '/opt/build/init.gradle'),
        'COPY ["build.gradle","/build/build.gradle"]',
        'COPY ["settings.gradle","/build/settings.gradle"]',
        'COPY ["gradle.lockfile","/build/gradle.lockfile"]',
        'WORKDIR /build',
        `RUN ${gradleMounts} ["/bin/sh","-c",${JSON.stringify('"$@" || echo "Without the sources, not all packages are known: they are resolved with them."')},"sh",${gradle.slice(1)}`,
        'WORKDIR /build',
        'COPY . .',
        `RUN ${JSON.stringify(commandWith(text, 'use strict'))}`,
        'WORKDIR /build',
        `RUN ${gradleMounts} ${gradle}`,
        `RUN ${gradleMounts} ${collect}`,
        'RUN ["find","/out","/packages","/java","-exec","touch","-h","-d","@946684800","{}","+"]',
        `RUN ${JSON.stringify(commandWith(text, 'Is the entry file'))}`,
        '',
        'FROM docker.io/library/buildpack-deps:trixie-curl',
        'COPY --from=build /java/ /',
        'COPY --from=docker.io/library/eclipse-temurin:11-jre /opt/java/ /opt/java/',
        'ENV JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:$PATH LANG=C.UTF-8',
        'COPY --from=build /packages/ /',
        'WORKDIR /app',
        'RUN ["/bin/sh","-c","true"]',
        'COPY --from=build /out/ /',
        `CMD ${JSON.stringify(commandWith(text, 'exec "java"'))}`,
        '',
      ].join('\n'),
    );
    expect(commandWith(text, 'exec "java"').slice(5)).toEqual([
      '/opt/batch-job/class-path',
      '-XX:MaxRAMPercentage=75',
      'com.example.Report',
    ]);
  });

  test('compiles by Maven, from the outermost pom.xml that has the project as a module', () => {
    const text = textOf({ 'pom.xml': '<project/>' }, { languageSpecificConfig: { javaVersion: 21 } });
    expect(text).toContain(
      'eclipse-temurin:21-jdk AS build\nCOPY --from=docker.io/library/maven:3.9 /usr/share/maven /usr/share/maven',
    );
    expect(text).toContain(`RUN ${mavenMounts} ["/usr/share/maven/bin/mvn","--batch-mode","-Dorg.`);
    expect(commandWith(text, '/build/target/').slice(4)).toEqual([
      '/build/target/classes',
      '/opt/build/classes',
      '/opt/build',
    ]);
    const several = textOf(
      {
        'pom.xml': '<modules><module>$jobs</module><!-- <module>x</module> --></modules>',
        '$jobs/pom.xml': '<modules>\n<module>./a</module></modules>',
        '$jobs/a/pom.xml': '<parent><relativePath>../..</relativePath></parent>',
      },
      {},
      `$jobs/a/${main}`,
    );
    expect(several).toContain('COPY . .\nWORKDIR /build\nRUN');
    expect(several).not.toContain('COPY ["');
    expect(commandWith(several, '/bin/mvn')).toEqual(expect.arrayContaining(['--projects', '$jobs/a', '--also-make']));
    expect(commandWith(several, '/target/classes').slice(4)).toEqual([
      '/build/$jobs/a/target/classes',
      '/opt/build/classes',
      '/opt/build',
    ]);
  });

  test('copies the parents of a pom.xml and the files of .mvn before the sources', () => {
    const files = {
      'a/pom.xml': '<parent><artifactId>p</artifactId></parent>',
      'pom.xml': '<parent><relativePath/></parent>',
      'a/.mvn/maven.config': '-T1',
      'a/.mvn/wrapper/maven-wrapper.properties':
        'distributionUrl=https://a/apache-maven/3.9.6/apache-maven-3.9.6-bin.zip',
    };
    const text = textOf(files, {}, `a/${main}`);
    expect(text.match(/^COPY \[.*$/gm)).toEqual([
      'COPY ["a/pom.xml","/build/a/pom.xml"]',
      'COPY ["pom.xml","/build/pom.xml"]',
      'COPY ["a/.mvn/maven.config","/build/a/.mvn/maven.config"]',
    ]);
    expect(text).toContain('COPY --from=docker.io/library/maven:3.9.6 ');
  });

  test.each<[string, Record<string, string>, NonNullable<Properties['languageSpecificConfig']>, string]>([
    ['the nearest build file', { 'src/pom.xml': '', 'build.gradle': '' }, {}, 'COPY --from=docker.io/library/maven:'],
    [
      'Gradle, where both stand',
      { 'pom.xml': '', 'build.gradle.kts': '' },
      {},
      'COPY --from=docker.io/library/gradle:',
    ],
    [
      'Maven by useMaven',
      { 'pom.xml': '', 'src/build.gradle': '' },
      { useMaven: true },
      'COPY --from=docker.io/library/maven:',
    ],
    [
      'Gradle by useMaven',
      { 'src/pom.xml': '', 'build.gradle': '' },
      { useMaven: false },
      'COPY --from=docker.io/library/gradle:',
    ],
    [
      'a pom.xml of any name',
      { 'x.xml': '', 'build.gradle': '' },
      { packageManagerFile: './x.xml' },
      '"--file","x.xml"',
    ],
  ])('builds by %s', (_, files, languageSpecificConfig, expected) => {
    expect(textOf(files, { languageSpecificConfig })).toContain(expected);
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['a toolchain', { 'build.gradle.kts': 'languageVersion = JavaLanguageVersion.of(17)' }, '17', '8'],
    ['targetCompatibility', { 'build.gradle': 'sourceCompatibility = 17\ntargetCompatibility = "1.8"' }, '8', '8'],
    ['a version without an image', { 'build.gradle': 'sourceCompatibility = JavaVersion.VERSION_16' }, '17', '8'],
    ['Java 1.8', { 'build.gradle': '// release = 21\nsourceCompatibility = JavaVersion.VERSION_1_8' }, '8', '8'],
    ['a new version', { 'build.gradle': 'options.release.set(25)' }, '25', '9'],
    ['a version after those', { 'build.gradle': 'options.release = 26' }, '26', '9'],
    ['a wrapper of Gradle 9', { 'build.gradle': '', ...wrapperOf('9.1.0') }, '17', '9.1.0'],
    ['a wrapper of Gradle 7', { 'build.gradle': '', ...wrapperOf('7.6') }, '11', '7.6'],
    ['maven.compiler.release', { 'pom.xml': '<maven.compiler.release>21</maven.compiler.release>' }, '21', '3.9'],
    ['the property of Spring Boot', { 'pom.xml': '<java.version> 17 </java.version>' }, '17', '3.9'],
    ['a target in Maven', { 'pom.xml': '<target>1.8</target><!--<release>17</release>-->' }, '8', '3.9'],
  ])('takes the versions from %s', (_, files, version, tool) => {
    const text = textOf(files);
    expect(text).toContain(` docker.io/library/eclipse-temurin:${version}-jdk AS`);
    expect(text).toMatch(new RegExp(`^COPY --from=docker\\.io/library/\\w+:${tool.replaceAll('.', '\\.')} `, 'm'));
  });

  test.each([
    ['settings with projects', { 'settings.gradle': "include 'a'" }],
    ['settings above', { '../settings.gradle': '' }],
    ['buildSrc', { 'buildSrc/build.gradle': '' }],
    ['scripts of its own', { 'build.gradle': "apply from: 'x.gradle'" }],
  ])('resolves packages with the sources for %s', (_, files) => {
    const of = (place: string) =>
      Object.entries(files).map(([path, text]) => [`a/${path}`.replace('a/../', ''), text, place]);
    const all = { 'a/build.gradle': '', ...Object.fromEntries(of('a')) } as Record<string, string>;
    const text = textOf(all, {}, `a/${main}`);
    expect(text).not.toMatch(/^COPY \[/m);
    expect(text).toContain('WORKDIR /build/a\nRUN ');
  });

  test.each([
    ['/** package a; */ package b.c ;', 'b.c.Report'],
    ['// package a;\npackage\n b . c;', 'b.c.Report'],
    ['@Deprecated package größe;', 'größe.Report'],
    ['class A { String s = "package a;"; }', 'Report'],
    ['', 'Report'],
  ])('starts the class of %j', (source, expected) => {
    const text = textOf({ [main]: source, 'build.gradle': '' });
    expect(commandWith(text, 'exec "java"').at(-1)).toBe(expected);
    expect(commandWith(text, 'Is the entry file').slice(4)).toEqual([
      `/out/opt/batch-job/classes/${expected.replaceAll('.', '/')}.class`,
      expected,
    ]);
  });

  test('leaves what the tools write out of the context, unless the entry file is there', async () => {
    const files = { 'a/build.gradle': '', 'settings.gradle': "include 'a'" };
    const others = ['.gradle/x', 'build/x', 'a/build/classes/x', 'a/src/main/java/build/X.java'];
    const filesFor = async (entry: string) => {
      const { value } = image(files, {}, entry);
      const workspace = fakeWorkspace(Object.fromEntries([entry, ...others].map((path) => [path, ''])));
      return (await workspace.digest({ folder: '.', excluded: value?.excluded ?? [] })).files;
    };
    expect(await filesFor('a/A.java')).toEqual(['a/A.java', 'a/src/main/java/build/X.java']);
    expect(await filesFor('a/build/A.java')).toContain('a/build/A.java');
  });

  test.each<[string, Record<string, string>, Properties, string, string?]>([
    ['no build file', {}, {}, 'packaging/entry-file'],
    ['no pom.xml', { 'build.gradle': '' }, { languageSpecificConfig: { useMaven: true } }, 'packaging/entry-file'],
    [
      'another file',
      { 'a.txt': '' },
      { languageSpecificConfig: { packageManagerFile: 'a.txt' } },
      'config/wrong-format',
    ],
    ['no such file', {}, { languageSpecificConfig: { packageManagerFile: 'pom.xml' } }, 'source/missing-path'],
    [
      'a file of the other tool',
      { 'pom.xml': '' },
      { languageSpecificConfig: { packageManagerFile: 'pom.xml', useMaven: false } },
      'config/wrong-format',
    ],
    ['a test', { 'pom.xml': '' }, {}, 'packaging/entry-file', 'src/test/java/A.java'],
    [
      'Java before 17 with Gradle 9',
      { 'build.gradle': '', ...wrapperOf('9.0.0') },
      { languageSpecificConfig: { javaVersion: 11 } },
      'packaging/entry-file',
    ],
    ['excludeDependencies', { 'pom.xml': '' }, { excludeDependencies: ['x'] }, 'config/not-yet'],
    ['an exclusion in a glob', { 'pom.xml': '' }, { excludeFiles: ['!a'] }, 'config/wrong-format'],
  ])('rejects %s', (_, files, properties, code, entry = main) => {
    const { value, diagnostics } = image(files, properties, entry);
    expect(diagnostics).toMatchObject([{ severity: 'error', code, hint: expect.any(String) }]);
    expect(value).toBeUndefined();
  });

  test.each([
    ["implementation 'a:b:1.+'", 'a:b:1.+'],
    ['implementation("a:b:latest.release")', 'a:b:latest.release'],
    ["implementation 'a:b:[1,2)'", 'a:b:[1,2)'],
    ["implementation 'a:b:1.0-SNAPSHOT'", 'a:b:1.0-SNAPSHOT'],
    ["implementation 'a:b:1.0.+x:1'\n// 'a:b:2.+'\nimplementation 'a:b:1.0'", undefined],
  ])('warns of versions of Gradle that change: %j', (text, named) => {
    const said = image({ 'build.gradle': text }).diagnostics;
    expect(said).toMatchObject(
      named === undefined
        ? []
        : [{ severity: 'warning', code: 'packaging/unpinned', sentence: expect.stringContaining(` ${named}, `) }],
    );
    expect(image({ 'build.gradle': text, 'gradle.lockfile': '' }).diagnostics).toEqual([]);
  });

  test('warns of versions of Maven that change', () => {
    const pom = (version: string) =>
      image({
        'pom.xml': `<project><version>1-SNAPSHOT</version><dependencies><dependency><artifactId>b</artifactId><version>${version}</version></dependency></dependencies></project>`,
      }).diagnostics;
    for (const version of ['[1,2)', 'LATEST', '1.0-SNAPSHOT'])
      expect(pom(version)).toMatchObject([{ sentence: expect.stringContaining(`pom.xml names b:${version}, `) }]);
    for (const version of ['1.0', '${b.version}']) expect(pom(version)).toEqual([]);
  });
});

/** Returns the properties of a wrapper of Gradle. */
function wrapperOf(version: string): Record<string, string> {
  const url = `https\\://services.gradle.org/distributions/gradle-${version}-bin.zip`;
  return { 'gradle/wrapper/gradle-wrapper.properties': `distributionBase=X\ndistributionUrl=${url}\n` };
}
