import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildText } from '../../../src/packaging/languages/dotnet/build-text.ts';
import { goSource } from '../../../src/packaging/languages/go/source.ts';
import { gradleScript } from '../../../src/packaging/languages/java/gradle-script.ts';
import { pomIn } from '../../../src/packaging/languages/java/pom.ts';
import { phpNames } from '../../../src/packaging/languages/php/files.ts';
import { rubyNames } from '../../../src/packaging/languages/ruby/files.ts';
import { expectLinear } from '../../linear-time.ts';

const readers: Readonly<Record<string, readonly [read: (text: string) => unknown, pumps: readonly string[]]>> = {
  'a source of Go': [goSource, ['"', '"a', '//go:embed a "', 'import "C"\n', '`x` ', '\n']],
  'a pom.xml': [pomIn, ['<', '<a>', '<a>b</a>', '<build>', '</build>', '<artifactId>', '<!--', '="', '<a x ']],
  'a script of Gradle': [
    gradleScript,
    [
      '"',
      "project(':a').projectDir = ",
      'projects.a.',
      'include ',
      'include "',
      '/*',
      '//',
      'apply from: ',
      'x.projectDir = y\n',
    ],
  ],
  'a file of MSBuild': [
    buildText,
    ['<', '>', '="', '<a Include="$(b)', '<Import Project="$(a)" ', '<!--', ';', '$(', 'GetPathOfFileAbove('],
  ],
  'a source of Ruby': [
    rubyNames,
    [
      '"',
      '"#{',
      'require ',
      'require (',
      'a = b\nb = a\n',
      'File.read(',
      'File.join(',
      'File.join((',
      '#',
      '|',
      'def ',
      'Dir[',
      '$:\n',
      'path = x\nFile.read path\n',
    ],
  ],
  'a source of PHP': [
    phpNames,
    [
      '"',
      '"{$',
      'require ',
      'require(',
      '$a=$b;$b=$a;',
      'fopen(',
      'fopen($a',
      '/*',
      ' /*',
      '//',
      '#',
      'function (',
      'as $',
      '$x = 1;readfile($x);',
      '[$a] =',
    ],
  ],
};

describe.each(Object.entries(readers))('%s', (what, [read, pumps]) => {
  test('is read in time in proportion to its length', () => {
    for (const pump of pumps)
      expectLinear(`${what} of ${pump}`, read, (length) => pump.repeat(length / pump.length), 40_000);
  });

  test('is read whatever stands in it', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...pumps), fc.string()), { maxLength: 20 });
    fc.assert(fc.property(pieces, (all) => expect(() => read(all.join(''))).not.toThrow()));
  });
});

test('variables that are set by each other in a long row are no known path', () => {
  const row = Array.from({ length: 50_000 }, (_, index) => `$v${index} = $v${index + 1};`).join('\n');
  expect(phpNames(`${row}\n$v50000 = 'a';\nreadfile($v0);`).read).toBe('readfile($v0);');
});
