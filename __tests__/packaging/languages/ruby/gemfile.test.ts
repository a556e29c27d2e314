import { describe, expect, test } from '@jest/globals';
import { gemfileOf } from '../../../../src/packaging/languages/ruby/gemfile.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const found = (
  files: Record<string, string>,
  { entry = 'svc/job.rb', platform = 'linux/amd64' as 'linux/amd64' | 'linux/arm64' } = {},
) => gemfileOf(entry, fakeWorkspace({ [entry]: '', ...files }), platform);
const plain = 'source "https://rubygems.org"\ngem "rack", "~> 3.0", require: false\n';

describe('gemfileOf', () => {
  test('finds the nearest Gemfile or gems.rb at or above the entry file, with its lock file', () => {
    expect(found({})).toBeUndefined();
    expect(found({ Gemfile: '' })).toMatchObject({ folder: '.', file: 'Gemfile', lock: undefined });
    expect(found({ Gemfile: '', 'svc/gems.rb': '', 'svc/gems.locked': '' })).toMatchObject({
      ...{ folder: 'svc', file: 'gems.rb', lock: 'gems.locked' },
    });
    expect(found({ 'other/Gemfile': '' })).toBeUndefined();
  });

  test('names the files that Bundler reads, and none for a Gemfile that reads others', () => {
    const files = { Gemfile: plain, 'Gemfile.lock': '', '.ruby-version': '3.3.5', 'vendor/cache/rack-3.0.0.gem': '' };
    expect(found(files)?.files).toEqual(['Gemfile', 'Gemfile.lock', '.ruby-version', 'vendor/cache']);
    for (const line of ['gemspec', 'gem "a", path: "a"', 'eval_gemfile "b"', 'require "x"', 'gem "a", File.read("v")'])
      expect([line, found({ ...files, Gemfile: `${plain}${line}` })?.files]).toEqual([line, undefined]);
    expect(found({ ...files, Gemfile: `${plain}# gemspec, path: "a"` })?.files).toHaveLength(4);
  });

  test('names folders of gems beside its own, and one that is outside of the config', () => {
    const text = `gem "a", path: "../lib/a"\ngem "b", :path => 'own'\npath "../lib/b" do\n  gem "b"\nend\n# gem "c", path: "../../x"`;
    const own = { 'svc/Gemfile': text, 'lib/a/a.gemspec': '', 'lib/b/b.gemspec': '', 'svc/own/b.gemspec': '' };
    expect(found(own)).toMatchObject({ paths: ['lib/a', 'lib/b'], outside: undefined });
    expect(found({ 'svc/Gemfile': 'gem "c", path: "../../x"' })).toMatchObject({ outside: '../../x' });
    expect(found({ Gemfile: 'gem "a", path: "lib/a"', 'lib/a/a.gemspec': '' })?.paths).toEqual([]);
  });

  test.each([
    ['ruby "3.3.5"', '', '3.3.5'],
    ["ruby('3.2')", '', '3.2'],
    ['ruby "~> 3.2.1"', '', '3.2'],
    ['ruby ">= 3.1"', 'RUBY VERSION\n   ruby 3.3.4p94\n', '3.3.4'],
    ['ruby file: ".ruby-version"', '', undefined],
    ['# ruby "3.1"', '', undefined],
  ])('reads the version of Ruby in %j, with the lock file %j', (line, lock, version) => {
    expect(found({ Gemfile: `${plain}${line}\n`, 'Gemfile.lock': lock })?.ruby).toBe(version);
  });

  test('says which platforms a lock file is for, where Bundler would refuse it', () => {
    const of = (platforms: string, platform: 'linux/amd64' | 'linux/arm64' = 'linux/amd64') =>
      found({ Gemfile: plain, 'Gemfile.lock': `GEM\n\nPLATFORMS\n${platforms}\nDEPENDENCIES\n  rack\n` }, { platform })
        ?.otherPlatforms;
    expect(of('  arm64-darwin-23\n  x86_64-linux-musl\n')).toEqual(['arm64-darwin-23', 'x86_64-linux-musl']);
    expect(of('  aarch64-linux\n')).toEqual(['aarch64-linux']);
    expect(of('  x86_64-linux\n', 'linux/arm64')).toEqual(['x86_64-linux']);
    for (const one of ['ruby', 'x86_64-linux', 'x86_64-linux-gnu'])
      expect(of(`  arm64-darwin-23\n  ${one}\n`)).toBeUndefined();
    expect(of('  aarch64-linux-gnu\n', 'linux/arm64')).toBeUndefined();
    expect(found({ Gemfile: plain, 'Gemfile.lock': '' })?.otherPlatforms).toBeUndefined();
  });
});
