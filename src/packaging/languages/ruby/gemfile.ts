import { posix } from 'node:path';
import { foldersAbove, normalPath } from '../../config-paths.ts';
import type { FileLookup, Platform } from '../../packaging.ts';

/** The Gemfile that an entry file belongs to. Paths are relative to the config. */
export interface Gemfile {
  readonly folder: string;
  /** Its name: `Gemfile`, or `gems.rb`. */
  readonly file: string;
  /** The name of its lock file, if there is one. */
  readonly lock: string | undefined;
  /** The files and folders that Bundler reads, in its folder; undefined for a Gemfile that reads others. */
  readonly files: readonly string[] | undefined;
  /** Folders of gems outside of its own folder. */
  readonly paths: readonly string[];
  /** Folders of gems that it names, wherever they are. */
  readonly gems: readonly string[];
  /** The names of gems, in the Gemfile and its lock file. */
  readonly names: readonly string[];
  /** The first line by which it may read any other file; undefined for a Gemfile that does not. */
  readonly readsMore: string | undefined;
  /** The gems of a folder outside of the config, as the Gemfile names it. */
  readonly outside: string | undefined;
  /** The platforms of the lock file, none of which is that of the image; undefined if one is. */
  readonly otherPlatforms: readonly string[] | undefined;
  /** The versions of Ruby that Gemfile and lock file ask for. */
  readonly ruby: string | undefined;
}

/** The names of a Gemfile with those of its lock file: https://bundler.io/man/gemfile.5.html */
const names = [
  { file: 'Gemfile', lock: 'Gemfile.lock' },
  { file: 'gems.rb', lock: 'gems.locked' },
];

/** Returns the nearest Gemfile at or above an entry file. */
export const gemfileOf = (entry: string, surroundings: FileLookup, platform: Platform): Gemfile | undefined => {
  const has = (path: string, kind = 'file') => surroundings.look(path) === kind;
  const places = foldersAbove(entry).flatMap((folder) => names.map((name) => ({ folder, ...name })));
  const place = places.find(({ folder, file }) => has(posix.join(folder, file)));
  if (place === undefined) return undefined;
  const { folder, file } = place;
  const text = surroundings.text(posix.join(folder, file)) ?? '';
  const locked = has(posix.join(folder, place.lock));
  const lock = locked ? (surroundings.text(posix.join(folder, place.lock)) ?? '') : undefined;
  const named = [
    ...text.matchAll(
      /^[^#\n]*?(?:\bpath:|:path[ \t]{0,9}=>|^[ \t]{0,99}path[ \t]{0,9}\(?)[ \t]{0,9}["']([^"'\n]+)["']/gm,
    ),
  ].map(([, path = '']) => path);
  const within = named.map((path) => normalPath(posix.join(folder, path)));
  return {
    folder,
    file,
    lock: locked ? place.lock : undefined,
    files: readsOthers(text)
      ? undefined
      : [
          file,
          ...(locked ? [place.lock] : []),
          ...(has(posix.join(folder, '.ruby-version')) ? ['.ruby-version'] : []),
          ...(has(posix.join(folder, 'vendor/cache'), 'folder') ? ['vendor/cache'] : []),
        ],
    paths: within.filter((path) => folder !== '.' && path !== folder && !path.startsWith(`${folder}/`)),
    gems: within.filter((_, index) => surroundings.look(within[index] ?? '') !== 'outside'),
    names: [
      ...[...text.matchAll(/^[^#\n]{0,99}?\bgem[ \t(]{1,9}["']([\w.-]{1,100})["']/gm)].map(([, name = '']) => name),
      ...[...(lock ?? '').matchAll(/^ {4}([\w.-]{1,100}) \(/gm)].map(([, name = '']) => name),
    ],
    readsMore: lineThatReads(text, named.length),
    outside: named.find((_, index) => surroundings.look(within[index] ?? '') === 'outside'),
    otherPlatforms: lock === undefined ? undefined : otherPlatforms(lock, platform),
    ruby: rubyIn(text) ?? /^RUBY VERSION\r?\n\s+ruby (\d+\.\d+\.\d+)/m.exec(lock ?? '')?.[1],
  };
};

/** True for a Gemfile that reads other files of the repository, or computes. https://bundler.io/man/gemfile.5.html */
const readsOthers = (text: string): boolean =>
  /^[^#\n]*(?:\b(?:path|gemspec|eval_gemfile|(?<!:)require(?!:)|require_relative|load|instance_eval|plugin|__dir__|__FILE__|File|Dir|IO|Pathname)\b|`)/m.test(
    text,
  );

/** Returns the first line by which a Gemfile may read any file: that of a gemspec, of Ruby, or of a path that is computed. */
const lineThatReads = (text: string, paths: number): string | undefined => {
  const [line] =
    /^[^#\n]*(?:\b(?:gemspec|eval_gemfile|(?<!:)require(?!:)|require_relative|load|instance_eval|__dir__|__FILE__|File|Dir|IO|Pathname)\b|`).*$/m.exec(
      text,
    ) ?? [];
  const all = [...text.matchAll(/^[^#\n]{0,999}?\bpath\b(?=:|[ \t]{0,9}(?:=>|["'(\w]))[^\n]*$/gm)];
  return (line ?? (all.length > paths ? all[0]?.[0] : undefined))?.trim().slice(0, 100);
};

/** Returns the version that a `ruby` line asks for: in whole or, of one like `~> 3.3.0`, major and minor version. */
const rubyIn = (text: string): string | undefined => {
  const [, about, version] = /^[ \t]*ruby[ \t(]+["'](~>\s*)?(\d+\.\d+(?:\.\d+)?)["']/m.exec(text) ?? [];
  return about === undefined ? version : version?.replace(/^(\d+\.\d+).*/, '$1');
};

/** Returns the platforms of a lock file if none is that of an image: https://bundler.io/man/bundle-platform.1.html */
const otherPlatforms = (lock: string, platform: Platform): string[] | undefined => {
  const [, list = ''] = /^PLATFORMS\r?\n((?:[ \t]+\S+\r?\n?)+)/m.exec(lock) ?? [];
  const platforms = list.split(/\s+/).filter(Boolean);
  const own = platform === 'linux/arm64' ? /^(?:ruby$|(?:aarch64|arm64)-linux)/ : /^(?:ruby$|x86_64-linux)/;
  const isOwn = (one: string) => own.test(one) && !one.endsWith('-musl');
  return platforms.length === 0 || platforms.some(isOwn) ? undefined : platforms;
};
