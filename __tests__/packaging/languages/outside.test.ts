import { describe, expect, test } from '@jest/globals';
import { dotnet } from '../../../src/packaging/languages/dotnet/dotnet.ts';
import { go } from '../../../src/packaging/languages/go/go.ts';
import { java } from '../../../src/packaging/languages/java/java.ts';
import { php } from '../../../src/packaging/languages/php/php.ts';
import { python } from '../../../src/packaging/languages/python/python.ts';
import { ruby } from '../../../src/packaging/languages/ruby/ruby.ts';
import type { FileLookup } from '../../../src/packaging/packaging.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

const languages = { dotnet, go, java, php, python, ruby };
type Files = Readonly<Record<string, string>>;

/** Returns the diagnostics about what is outside, of a program in `svc` of a config. */
const outside = (name: keyof typeof languages, entry: string, files: Files, checkout?: Partial<FileLookup>) => {
  const lookup = { ...fakeWorkspace({ [entry]: '', ...files }), ...checkout } as FileLookup;
  const program = { entryfilePath: entry, languageSpecificConfig: {} };
  const { diagnostics } = languages[name].image(entry, program as never, lookup, 'linux/amd64');
  return diagnostics.flatMap(({ code, severity, sentence, hint }) =>
    code === 'source/outside' ? [`${severity}: ${sentence} ${hint}`] : [],
  );
};

const main = 'svc/src/main/java/a/B.java';
const away = 'which is outside of the folder of the config';
const pom = (more: string) => `<project>\n<artifactId>svc</artifactId>\n${more}\n</project>\n`;
const parent = (more = '') => `<parent>\n<artifactId>top</artifactId>\n${more}</parent>`;

describe('A unit of a build that is outside of the folder of the config', () => {
  test.each<[string, keyof typeof languages, string, Files, string]>([
    [
      'a module of Go',
      'go',
      'svc/main.go',
      { 'svc/main.go': 'package main\n', 'svc/go.mod': 'module a\nrequire b v0.0.0\nreplace b => ../../b\n' },
      `error: svc/go.mod:3 names the module in "../b", ${away}. Move the config above both, or run \`go mod vendor\`.`,
    ],
    [
      'a project of .NET',
      'dotnet',
      'svc/A.cs',
      { 'svc/A.csproj': '<Project>\n<ProjectReference Include="..\\..\\b\\b.csproj" />\n</Project>' },
      `error: svc/A.csproj:2 refers to the project "../b/b.csproj", ${away}. Move the config above both.`,
    ],
    [
      'gems',
      'ruby',
      'svc/a.rb',
      { 'svc/Gemfile': 'source "https://rubygems.org"\ngem "b", path: "../../b"\n' },
      `error: svc/Gemfile:2 names gems in "../../b", ${away}. Move the config above both.`,
    ],
    [
      'packages of Composer',
      'php',
      'svc/a.php',
      { 'svc/composer.json': '{\n"repositories": [{ "type": "path", "url": "../../b" }]\n}' },
      `error: svc/composer.json:2 names packages in "../../b", ${away}. Move the config above both.`,
    ],
    [
      'a package in uv.lock',
      'python',
      'svc/a.py',
      {
        'svc/pyproject.toml': '[project]\nname = "a"\n',
        'svc/uv.lock': '[[package]]\nname = "b"\nsource = { editable = "../../b" }\n',
      },
      `error: svc/uv.lock:3 names the package in "../b", ${away}. Put the config into the folder above that has both, or copy the file below the config in a step before this one.`,
    ],
    [
      'a source of uv without a lock file',
      'python',
      'svc/a.py',
      {
        'svc/pyproject.toml':
          '[project]\nname = "a"\ndependencies = ["b_c"]\n[tool.uv.sources]\nunused = { path = "../../x" }\nB-c = { path = "../../b" }\n',
      },
      `error: svc/pyproject.toml:6 names the package in "../b", ${away}. Put the config into the folder above that has both, or copy the file below the config in a step before this one.`,
    ],
    [
      'a package of poetry',
      'python',
      'svc/a.py',
      {
        'svc/pyproject.toml':
          '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\nx = { path = "../../x", optional = true }\nb = { path = "../../b" }\n',
      },
      `error: svc/pyproject.toml:5 names the package in "../b", ${away}. Put the config into the folder above that has both, or copy the file below the config in a step before this one.`,
    ],
    [
      'a package of pipenv',
      'python',
      'svc/a.py',
      {
        'svc/Pipfile':
          '[packages]\nb = { path = "../../b", editable = true }\n[dev-packages]\nx = { path = "../../x" }\n',
      },
      `error: svc/Pipfile:2 names the package in "../b", ${away}. Put the config into the folder above that has both, or copy the file below the config in a step before this one.`,
    ],
    [
      'a build of Gradle',
      'java',
      main,
      { 'svc/build.gradle': '', 'svc/settings.gradle': '// includeBuild("../../x")\nincludeBuild("../../b")\n' },
      `warning: svc/settings.gradle:2 includes the build "../b", ${away}: Gradle does not find it while the image is built. Move the config above both.`,
    ],
    [
      'a build of Gradle for plug-ins, beside others under a condition',
      'java',
      main,
      {
        'svc/build.gradle': '',
        'svc/settings.gradle':
          'pluginManagement {\n  repositories { mavenCentral() }\n  includeBuild("../../b")\n}\n\nif (a) {\n  includeBuild("../../c")\n}\n',
      },
      `warning: svc/settings.gradle:3 includes the build "../b", ${away}: Gradle does not find it while the image is built. Move the config above both.`,
    ],
    [
      'the folder of a project of Gradle',
      'java',
      main,
      {
        'svc/build.gradle.kts': '',
        'svc/settings.gradle.kts': 'include(":b")\nproject(":b").projectDir = file("../../b")\n',
      },
      `warning: svc/settings.gradle.kts:2 has a project in "../b", ${away}: Gradle does not find it while the image is built. Move the config above both.`,
    ],
    [
      'a flat project of Gradle',
      'java',
      'src/main/java/a/B.java',
      { 'build.gradle': '', 'settings.gradle': "\nincludeFlat 'b'\n" },
      `warning: settings.gradle:2 has a project in "../b", ${away}: Gradle does not find it while the image is built. Move the config above both.`,
    ],
    [
      'a module of Maven',
      'java',
      main,
      { 'svc/pom.xml': pom('<modules>\n<module>../../b</module></modules>') },
      `error: svc/pom.xml:4 names the module in "../b", ${away}. Move the config above both.`,
    ],
    [
      'a module of the pom.xml above',
      'java',
      main,
      {
        'pom.xml': pom('<modules>\n<module>svc</module><module>../b</module></modules>'),
        'svc/pom.xml': pom(''),
      },
      `error: pom.xml:4 names the module in "../b", ${away}. Move the config above both.`,
    ],
    [
      'the parent of Maven by a path',
      'java',
      main,
      { 'svc/pom.xml': pom(parent('<relativePath>../../top/pom.xml</relativePath>\n')) },
      `warning: svc/pom.xml:5 has its parent in "../top/pom.xml", ${away}: Maven does not find it while the image is built, and looks in repositories. Move the config above both, or publish the parent.`,
    ],
  ])('is reported with its line before the build: %s', (_, language, entry, files, said) => {
    expect(outside(language, entry, files)).toEqual([said]);
  });

  test.each<[string, Files]>([
    [
      'a build that is included where it exists',
      { 'svc/settings.gradle': 'if (file("../../b").exists()) includeBuild("../../b")\n' },
    ],
    [
      'a build where a folder is there',
      { 'svc/settings.gradle': 'if (file("../../b").isDirectory) { includeBuild("../../b") }\n' },
    ],
    [
      'a build for a variable',
      { 'svc/settings.gradle': 'if (System.getenv("A") != null)\n  includeBuild("../../b")\n' },
    ],
    [
      'a build for a property',
      {
        'svc/settings.gradle':
          'if (providers.gradleProperty("a").isPresent) {\n  includeBuild("../../b")\n} else {\n  includeBuild("../../c")\n}\n',
      },
    ],
    [
      'the folder of a project under a condition',
      { 'svc/settings.gradle': 'include(":b")\nproject(":b").projectDir = a ? file("../../b") : file("../../c")\n' },
    ],
    ['a build of a list', { 'svc/settings.gradle': 'names.each {\n  includeFlat "b"\n  includeBuild "../../b"\n}\n' }],
    ['a build whose path is computed', { 'svc/settings.gradle': `includeBuild("$${'{'}home}/../../../b")\n` }],
    ['a build beside it', { 'svc/settings.gradle': 'includeBuild("../b")\n', 'b/build.gradle': '' }],
  ])('is none: %s of Gradle', (_, files) => {
    expect(outside('java', main, { 'svc/build.gradle': '', ...files })).toEqual([]);
  });

  test.each<[string, string, Files]>([
    ['a parent from a repository', main, { 'svc/pom.xml': pom(parent('<relativePath/>')) }],
    ['the usual path of a parent', 'src/main/java/a/B.java', { 'pom.xml': pom(parent()) }],
    [
      'a module of a profile',
      main,
      { 'svc/pom.xml': pom('<profiles><profile><modules><module>../../b</module></modules></profile></profiles>') },
    ],
    [
      'a module in the configuration of a plug-in',
      main,
      {
        'svc/pom.xml': pom(
          '<build><plugins><plugin><artifactId>x</artifactId><configuration><build></build><modules><module>../../b</module></modules></configuration></plugin></plugins></build>',
        ),
      },
    ],
  ])('is none: %s of Maven', (_, entry, files) => {
    expect(outside('java', entry, files)).toEqual([]);
  });

  test('is the parent of Maven in the checkout, if it is the artifact that the pom.xml names', () => {
    const found = (text: string | undefined) =>
      outside(
        'java',
        'src/main/java/a/B.java',
        { 'pom.xml': pom(parent()) },
        {
          checkout: {
            ...{ prefix: 'svc', entries: () => [] },
            look: (path) => (path === '../pom.xml' && text !== undefined ? 'file' : 'absent'),
            text: () => text,
          },
        },
      );
    expect(found('<project><artifactId>top</artifactId></project>')).toEqual([
      expect.stringContaining('warning: pom.xml:3 has its parent in "../pom.xml"'),
    ]);
    expect(found('<project><artifactId>other</artifactId></project>')).toEqual([]);
    expect(found(undefined)).toEqual([]);
  });
});
