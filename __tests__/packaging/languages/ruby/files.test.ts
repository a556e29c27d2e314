import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruby } from '../../../../src/packaging/languages/ruby/ruby.ts';
import { expectNarrow, type Files, filesIn, type ImageOf, wideIn } from '../narrow.ts';

const imageOf =
  (entry: string, properties = {}): ImageOf =>
  (surroundings) =>
    ruby.image(entry, { entryfilePath: entry, languageSpecificConfig: {}, ...properties }, surroundings, 'linux/amd64');
const entry = 'jobs/report.rb';
/** Files of which no program reads one. */
const noise = {
  'README.md': '',
  'jobs/other.rb': 'require_relative "../lib/none"',
  'lib/none.rb': '',
  'spec/a.rb': '',
};
const gems = { Gemfile: 'gem "rack"\n', 'Gemfile.lock': 'GEM\n  specs:\n    rack (3.0.0)\n', '.ruby-version': '3.3' };
/** Returns the files of the context of a source beside itself and those of Bundler. */
const found = async (source: string, files: Files = {}, properties = {}) =>
  (await filesIn(imageOf(entry, properties), { ...noise, ...gems, ...files, [entry]: source })).filter(
    (path) => path !== entry && !(path in gems),
  );
const widened = (source: string, files: Files = {}, properties = {}) =>
  wideIn(imageOf(entry, properties), { ...noise, ...gems, ...files, [entry]: source });

describe('the context of a Ruby program', () => {
  test('is its entry file and what Bundler reads', async () => {
    const files = { 'vendor/cache/rack.gem': '', 'vendor/bundle/x': '', '.bundle/config': '' };
    expect(await found("require 'rack'", files)).toEqual(['vendor/cache/rack.gem']);
    expect(await filesIn(imageOf(entry), { ...noise, ...gems, [entry]: '' })).toEqual(
      [...Object.keys(gems), entry].sort(),
    );
  });

  test.each([
    ["require_relative '../lib/a'", 'lib/a.rb'],
    ['require_relative "a.rb"', 'jobs/a.rb'],
    ["require 'deep/a'", 'lib/deep/a.rb'],
    ["require './lib/a'", 'lib/a.rb'],
    ["require File.expand_path('../../lib/a', __FILE__)", 'lib/a.rb'],
    ["require File.join(\n  File.dirname(__FILE__), '..', 'lib', 'a'\n)", 'lib/a.rb'],
    ['require "#{__dir__}/a"', 'jobs/a.rb'],
    ["autoload :A, 'a'", 'lib/a.rb'],
    ["load 'tasks.rake' if x", 'jobs/tasks.rake'],
    ["# don't\nrequire_relative 'a' # load it", 'jobs/a.rb'],
    ["$LOAD_PATH.unshift File.expand_path('../code', __dir__)\nrequire 'deep/a'", 'code/deep/a.rb'],
    ["JSON.parse(File.read(File.join(__dir__, 'data.json')))", 'jobs/data.json'],
    ["YAML.load_file('config/a.yml')", 'config/a.yml'],
    ['ERB.new(File.read("views/a.erb"))', 'views/a.erb'],
    ['render "views/#{name}.erb"', 'views/a.erb'],
    ["Sheet.open(['sheets', name].join('/'))", 'sheets/a.csv'],
    ["Dir['queries/*.sql'].sort", 'queries/a.sql'],
    ["File.read('/app/queries/a.sql')", 'queries/a.sql'],
    ["Dir.glob('*.sql')", 'a.sql'],
  ])('has what %j names', async (source, file) => {
    expect(await found(source, { [file]: '' })).toEqual([file]);
    expect(widened(source, { [file]: '' })).toEqual([]);
  });

  test('follows what it finds, in a circle as well, and looks in folders that a later source names', async () => {
    const files = {
      'lib/a.rb': "require_relative 'b'; require 'c'",
      'lib/b.rb': "require_relative 'a'\n$:.unshift(File.join(__dir__, '..', 'code'))",
      'code/c.rb': '',
    };
    expect(await found("require 'a'", files)).toEqual(Object.keys(files).sort());
  });

  test('has gems in folders as a whole', async () => {
    const files = {
      Gemfile: 'gem "x", path: "gems/x"\npath "engines" do\n  gem "y"\nend\n',
      'gems/x/x.gemspec': 'Dir["lib/**/*"]',
      'gems/x/lib/x.rb': 'require name',
      'engines/y/y.rb': '',
    };
    const inside = ['engines/y/y.rb', 'gems/x/lib/x.rb', 'gems/x/x.gemspec'];
    expect(await found("require 'x'", files)).toEqual(inside);
    expect(widened('', files)).toEqual([]);
  });

  test.each([
    ['require name', 'loads what is known at run time only: `require name`'],
    ['all.each { |one| require one }', 'require one'],
    ['x = load("a/#{b}")', 'loads'],
    ['all.each(&method(:require))', 'method(:require'],
    ['loader = Zeitwerk::Loader.new', 'Zeitwerk::Loader'],
    ['File.read(path)', 'reads what is known at run time only, and includeFiles names nothing: `File.read(path)`'],
    ['Dir[File.join(__dir__, where)]', 'reads'],
    ["require ENV['PLUGIN']", 'loads'],
    ['File.read("/app/data/#{name}.json")', 'reads'],
    ['CSV.foreach "#{name}.csv"', 'reads'],
    ["path = 'a'\nall.each { |path| File.read(path) }", 'File.read(path)'],
    ["path = 'a'\npath = name\nFile.read path", 'File.read path'],
    ["path = 'a'\ndef f(path) = File.read(path)", 'File.read(path)'],
    ['x = ["**/*"]', 'names `**/*`'],
  ])('is the whole folder of the Gemfile for %j, with a note', async (source, reason) => {
    const wide = widened(source);
    expect(wide).toEqual([expect.stringMatching(/^Every file beside the config is part of the image's context/)]);
    expect(wide[0]).toContain(reason);
    const own = { 'svc/Gemfile': '', 'svc/job.rb': source, 'svc/x/y': '', 'README.md': '' };
    expect(await filesIn(imageOf('svc/job.rb'), own)).toEqual(['svc/Gemfile', 'svc/job.rb', 'svc/x/y']);
  });

  test.each([
    ['Gemfile', 'gemspec', 'may read any of them: `gemspec`'],
    ['Gemfile', 'gem "x", path: place', 'may read any of them: `gem "x", path: place`'],
    ['Gemfile', 'gem "x", path: "."', 'names it as a gem'],
    ['Gemfile', 'gem "sinatra"', 'the gem `sinatra` finds files by where they stand'],
    ['Gemfile.lock', 'GEM\n  specs:\n    railties (7.1.0)\n      zeitwerk (~> 2)\n', 'the gem `railties`'],
  ])('is the whole folder for a %s with %j, with a note', (file, text, reason) => {
    expect(widened('', { [file]: text })).toEqual([expect.stringContaining(reason)]);
  });

  test.each([
    "File.read(ENV['STP_TRIGGER_EVENT_DATA_FILE'])",
    'File.open("/tmp/#{name}", "w")',
    "File.open(path, 'wb') { |file| file.write x }",
    'File.read(ARGV[0])',
    "path = ENV.fetch('STP_TRIGGER_EVENT_DATA_FILE')\nFile.read(path)",
    "path = File.join(__dir__, 'x.json')\nJSON.parse(File.read(path))",
    'params.require(:a); YAML.load(text); x.load y',
    '# load everything that stands here\n  # require it',
    'def load(x) = x',
    'require: false, load: 1',
  ])('is not widened by %j', (source) => {
    expect(widened(source)).toEqual([]);
  });

  test('is not widened by data that it reads where includeFiles names some', async () => {
    const properties = { includeFiles: ['data/*.json'] };
    expect(widened('File.read(path)', {}, properties)).toEqual([]);
    expect(await found('File.read(path)', { 'data/a.json': '', 'data/a.txt': '' }, properties)).toEqual([
      'data/a.json',
    ]);
    expect(widened('require path', {}, properties)).toHaveLength(1);
  });

  test('has every source that a program requires through any others, and no other', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            folder: fc.constantFrom('lib', 'lib/deep', 'jobs', 'other'),
            to: fc.array(fc.record({ index: fc.nat(20), by: fc.nat(4) }), { maxLength: 3 }),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.nat(),
        async (sources, touched) => {
          const pathOf = (index: number) => `${sources[index]?.folder}/s${index}.rb`;
          const line = (from: string, to: string, by: number) => {
            const up = from
              .split('/')
              .slice(1)
              .map(() => '..')
              .join('/');
            const bare = to.replace(/\.rb$/, '');
            const relative = up === '' ? bare : `${up}/${bare}`;
            const forms = [
              `require_relative '${relative}'`,
              to.startsWith('lib/') ? `require "${bare.slice(4)}"` : `require './${to}'`,
              `require File.expand_path("${relative}", __dir__)`,
              `autoload(:X, File.join(__dir__, '${relative}.rb'))`,
              `  require_relative("${relative}") if true # don't`,
            ];
            return forms[by] as string;
          };
          const files: Record<string, string> = { ...gems, 'README.md': '' };
          for (const [index, { to }] of sources.entries())
            files[pathOf(index)] = to
              .map((one) => line(pathOf(index), pathOf(one.index % sources.length), one.by))
              .join('\n');
          const reached = new Set<number>();
          const reach = (index: number): void => {
            if (reached.has(index)) return;
            reached.add(index);
            for (const one of sources[index]?.to ?? []) reach(one.index % sources.length);
          };
          reach(0);
          const isNeeded = (path: string) => {
            const [, index] = /s(\d+)\.rb/.exec(path) ?? [];
            return index === undefined ? path !== 'README.md' : reached.has(Number(index));
          };
          await expectNarrow(imageOf(pathOf(0)), files, {
            needed: Object.keys(files).filter(isNeeded),
            foreign: Object.keys(files).filter((path) => !isNeeded(path)),
            touched,
          });
        },
      ),
      { numRuns: 100 },
    ));
});
