import { describe, expect, test } from '@jest/globals';
import { go } from '../../../src/packaging/languages/go/go.ts';
import { java } from '../../../src/packaging/languages/java/java.ts';
import { fakeCheckout } from '../../fakes/checkout.ts';

const languages = { go, java };
type Files = Readonly<Record<string, string>>;

/** Returns what is reported as outside, of a program in the folder `svc` of a checkout, which has the config. */
const outside = (name: keyof typeof languages, entry: string, files: Files): string[] => {
  const lookup = fakeCheckout(files, 'svc');
  const program = { entryfilePath: entry, languageSpecificConfig: {} };
  const { diagnostics } = languages[name].image(entry, program as never, lookup, 'linux/amd64');
  return diagnostics.flatMap(({ code, severity, sentence }) =>
    code === 'source/outside' ? [`${severity}: ${sentence}`] : [],
  );
};

describe('a go.work above the config', () => {
  const files = {
    'go.work': 'go 1.24\nuse (\n\t./svc\n\t./lib\n)\n',
    'lib/go.mod': 'module example.com/lib\n',
    'svc/go.mod': 'module example.com/svc\nrequire example.com/lib v0.1.0\n',
    'svc/go.sum': '',
    'svc/main.go': 'package main\n',
  };

  test('is named where the module requires another one that it uses', () => {
    expect(outside('go', 'main.go', files)).toEqual([
      'warning: ../go.work uses the module together with example.com/lib, and is outside of the folder of the config: while the image is built, Go looks for that where go.mod says.',
    ]);
  });

  test.each<[string, Files]>([
    ['does not use the module', { 'go.work': 'use ./lib\n' }],
    ['uses nothing that the module requires', { 'svc/go.mod': 'module example.com/svc\n' }],
    ['is not the nearest one', { 'svc/go.work': 'use .\n' }],
  ])('is not named where it %s', (_, more) => {
    expect(outside('go', 'main.go', { ...files, ...more })).toEqual([]);
  });
});

describe('settings of Gradle above the config', () => {
  const entry = 'src/main/java/a/B.java';
  const files = {
    'settings.gradle.kts': 'include(":svc", ":lib")\n',
    'svc/build.gradle.kts': 'plugins { java }\ndependencies {\n  implementation(project(":lib"))\n}\n',
    [`svc/${entry}`]: 'package a;\n',
  };

  test('are named with the line that names another project', () => {
    expect(outside('java', entry, files)).toEqual([
      'warning: build.gradle.kts:3 names the project ":lib", and ../settings.gradle.kts is outside of the folder of the config: Gradle does not find it while the image is built.',
    ]);
  });

  test.each<[string, Files]>([
    ['names no project', { 'svc/build.gradle.kts': 'plugins { java }\n' }],
    ['has settings of its own', { 'svc/settings.gradle.kts': 'include(":lib")\n' }],
  ])('are not named for a build that %s', (_, more) => {
    expect(outside('java', entry, { ...files, ...more })).toEqual([]);
  });
});
