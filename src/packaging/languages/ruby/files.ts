import { posix } from 'node:path';
import { type FoundFiles, openFileSearch } from '../../file-search.ts';
import type { RelativeLoads } from '../../outside-sources.ts';
import type { FileLookup } from '../../packaging.ts';
import { addScripts, type ScriptStart } from '../../script-files.ts';
import { namesBy } from '../../script-names.ts';
import type { Gemfile } from './gemfile.ts';

/** The names in a source of Ruby: https://docs.ruby-lang.org/en/3.3/Kernel.html#method-i-require */
export const rubyNames = namesBy({
  comments: /(?:^|[ \t])#(?!\{).*$/gm,
  loads:
    /(?:^|[;{|(&=]|\b(?:then|do|begin|else|and|or|not|if|unless)\b)[ \t]{0,99}(?:Kernel\.)?(?:require_relative|require|load|autoload)\b(?![\w:?!.]|[ \t]{0,9}=)[ \t]{0,9}\(?/gm,
  reads:
    /\b(?:(?:File|Dir|Pathname|Tilt)\s?\.\s?new\b|(?:File|IO|Dir|Pathname|CSV|YAML|JSON|Psych|Marshal|Find|FileList|Oj|TOML)\s?\.\s?(?:read|open|readlines|foreach|binread|load_file|safe_load_file|unsafe_load_file|glob|children|entries|each_child|each_entry|find|table)\b|Dir\s?\[|Pathname\s?(?=\())(?![^\n]{0,200}["'](?:[wa]b?\+?|wx)["'])[ \t]{0,9}\(?/gm,
  known:
    /"(?:[^"#\n]|#\{(?:__dir__|File\.dirname\(__FILE__\))\}){0,500}"|'[^'\n]{0,500}'|File\.(?:expand_path|join|dirname|absolute_path|realpath)\b|__dir__|__FILE__|:\w{1,100}\s{0,9},|[+/](?=[ \t])/y,
  outside: /ENV\b|ARGV\b|ARGF\b|STDIN\b|\$stdin\b|Dir\.(?:tmpdir|mktmpdir)|Tempfile\b|["']\/(?!app\b)|StringIO\b/y,
  end: /if\b|unless\b|rescue\b|and\b|or\b|end\b|do\b|&&|\|\||[.?]/y,
  joins: /\bFile\.join\((?:[^()]|\([^()]{0,200}\)){0,300}\)/g,
  roots: /\$LOAD_PATH|\$:/,
  variable: /[a-z_]\w{0,99}\b(?![ \t]{0,9}[([.:?!])/y,
  assignments: /(?<![\w.@$:])([a-z_]\w{0,99})[ \t]{0,9}(?:\|\|)?=(?![=>~])\s{0,99}/g,
  parameters: /\|[^|\n]{0,300}\||\bdef[ \t][^\n]{0,500}|\bfor[ \t][^\n]{0,200}[ \t]in\b|\brescue[ \t][^\n]{0,200}/g,
  loaders: /Zeitwerk::Loader\S{0,50}|\bmethod\s?\(\s?:(?:require_relative|require|load)\b|\bautoload_paths\b/,
});

/** Loads by a path from the source: https://docs.ruby-lang.org/en/3.3/Kernel.html#method-i-require_relative */
export const rubyLoads: RelativeLoads = {
  calls: /^[ \t]{0,99}require_relative[ \t]{0,9}\(?[ \t]{0,9}["']([^"'#\n]{1,300})["']/gm,
  endings: ['.rb'],
  verb: 'requires',
};

/** Gems that load or read files of a project by where they stand. */
const conventions =
  /^(?:rails|railties|zeitwerk|bootsnap|sinatra|sinatra-contrib|padrino\S*|hanami\S*|roda|jets|dry-system|dotenv\S*|config|figaro|anyway_config|sidekiq|resque|mongoid|standalone_migrations|i18n-tasks|karafka|racecar|sequent|lotus)$/;

/** The beginning of the search for the files of a Ruby program. */
export interface RubyStart extends ScriptStart {
  readonly gemfile: Gemfile | undefined;
}

/**
 * Finds the files of a Ruby program: those that Bundler reads, gems in folders, and what its sources name, from the entry
 * file on. Where that cannot be known, the whole folder of the Gemfile, or of the config, is part of it.
 */
export const rubyFiles = (
  { entry, gemfile, includeFiles, excluded }: RubyStart,
  surroundings: FileLookup,
): FoundFiles => {
  const gems = gemfile?.gems ?? [];
  const isOfGem = (path: string) => gems.some((folder) => path.startsWith(`${folder}/`));
  const isSource = (path: string) => path === entry || (/\.(?:rb|rake|ru)$/.test(path) && !isOfGem(path));
  const search = openFileSearch(surroundings, excluded, isSource);
  const folder = gemfile?.folder ?? '.';
  if (gemfile !== undefined) {
    const path = posix.join(folder, gemfile.file);
    for (const file of [gemfile.file, ...(gemfile.lock ? [gemfile.lock] : []), '.ruby-version', '.tool-versions'])
      search.add(posix.join(folder, file));
    search.addFolder(posix.join(folder, 'vendor/cache'));
    if (gemfile.readsMore !== undefined)
      search.addWide(folder, `\`${path}\` may read any of them: \`${gemfile.readsMore}\``);
    for (const gem of gems) {
      if (gem === folder || folder.startsWith(`${gem}/`)) search.addWide(gem, `\`${path}\` names it as a gem`);
      else search.addFolder(gem);
    }
    const reader = gemfile.names.find((name) => conventions.test(name));
    if (reader !== undefined) search.addWide(folder, `the gem \`${reader}\` finds files by where they stand`);
  }
  addScripts(search, {
    ...{ entry, folder, includeFiles, names: rubyNames },
    endings: ['', '.rb', '.so'],
    roots: ['.', 'lib'],
  });
  return search.found(includeFiles);
};
