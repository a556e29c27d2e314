import { describe, expect, test } from '@jest/globals';
import { php } from '../../src/packaging/languages/php/php.ts';
import { ruby } from '../../src/packaging/languages/ruby/ruby.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';

type Files = Readonly<Record<string, string>>;

/** Returns the sentences about what a program loads from outside; `above` are files of the checkout above the config. */
const sentences = (language: typeof ruby | typeof php, entry: string, files: Files, above?: Files): string[] => {
  const workspace = fakeWorkspace(files);
  const look = (path: string) => (above && Object.hasOwn(above, path) ? 'file' : 'absent');
  const checkout = { prefix: 'services/etl', look, text: () => undefined, entries: () => [] } as const;
  const surroundings = above === undefined ? workspace : { ...workspace, checkout };
  const program = { entryfilePath: entry, languageSpecificConfig: {} } as never;
  return language
    .image(entry, program, surroundings, 'linux/amd64')
    .diagnostics.filter(({ code }) => code === 'source/outside')
    .map(({ severity, sentence }) => `${severity} ${sentence}`);
};
const ending = 'which is outside of the folder of the config: the program does not find it.';

describe('a source that is loaded from outside of the folder of the config', () => {
  test('is a warning with its line, by require_relative of Ruby', () => {
    const files = { 'jobs/report.rb': "require 'json'\nrequire_relative '../../shared/money'\n" };
    expect(sentences(ruby, 'jobs/report.rb', files)).toEqual([
      `warning jobs/report.rb:2 requires "../../shared/money", ${ending}`,
    ]);
  });

  test('is a warning by a source that the entry file loads', () => {
    const files = { 'report.rb': "require_relative 'lib/a'\n", 'lib/a.rb': 'require_relative("../../b.rb")\n' };
    expect(sentences(ruby, 'report.rb', files)).toEqual([`warning lib/a.rb:1 requires "../../b.rb", ${ending}`]);
  });

  test('is a warning by an include of PHP', () => {
    const files = { 'report.php': "<?php\nrequire_once __DIR__ . '/../shared/money.php';\n" };
    expect(sentences(php, 'report.php', files)).toEqual([
      `warning report.php:2 includes "../shared/money.php", ${ending}`,
    ]);
  });

  test('is reported in a checkout only if it is there', () => {
    const files = { 'report.rb': "begin\n  require_relative '../local'\nrescue LoadError\nend\n" };
    expect(sentences(ruby, 'report.rb', files, {})).toEqual([]);
    expect(sentences(ruby, 'report.rb', files, { '../local.rb': '' })).toHaveLength(1);
  });

  test.each([
    ['in a comment', "# require_relative '../a'\n"],
    ['inside of the folder', "require_relative 'lib/../a'\n"],
    ['that is computed', 'require_relative "../#{name}"\n'],
  ])('is nothing %s', (_, source) => {
    expect(sentences(ruby, 'report.rb', { 'report.rb': source })).toEqual([]);
  });
});
