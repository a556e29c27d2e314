import { createHash } from 'node:crypto';
import { canonicalJson } from '../../cloudformation/canonical.ts';
import { globPattern } from '../../packaging/glob.ts';
import { type PathRules, pathRules, readPath } from '../../packaging/path-rules.ts';
import type { UploadedFolder } from '../../stage/uploaded-folder.ts';
import { contentType } from './content-types.ts';

/** An object of a bucket as a deploy uploads it. */
export interface PlannedObject {
  /** Its key, the path of the file relative to the folder. */
  readonly key: string;
  /** Headers that it is delivered with, by their name in lower case; `content-type` is always among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** 64 hex digits, from the content of the file, its headers and tags. */
  readonly digest: string;
}

const always = 'public, max-age=0, s-maxage=31536000, must-revalidate';
const forever = 'public, max-age=31536000, immutable';

/** The globs of files whose names change with their content, by the kind of a website. */
const immutable: Readonly<Record<string, readonly string[]>> = {
  'static-website': [],
  'single-page-app': ['**/*.{js,mjs,css,map,woff,woff2,png,jpg,jpeg,svg,webp,avif,wasm}'],
  // https://www.gatsbyjs.com/docs/how-to/previews-deploys-hosting/caching/
  'gatsby-static-website': ['static/**', '*.{js,css}'],
  'astro-static-website': ['_astro/**'],
  'nuxt-static-website': ['_nuxt/**'],
  'sveltekit-static-website': ['_app/immutable/**'],
};

/** Returns rules that exclude the paths of globs. */
const rulesOf = (globs: readonly string[]): PathRules =>
  pathRules(globs.map((glob) => ({ pattern: globPattern(glob), admits: false })));

const fits = (rules: PathRules, path: string): boolean => rules.excludes(readPath(rules, path));

/**
 * Returns the objects that the files of a folder become, in the order of their paths. `contents` are the paths, relative
 * to the folder, each with a text that changes with the content of its file.
 */
export const plannedObjects = (upload: UploadedFolder, contents: ReadonlyMap<string, string>): PlannedObject[] => {
  const { headersPreset, fileOptions = [] } = upload;
  const usual = upload.cacheControl ?? (headersPreset === undefined ? undefined : always);
  const hashed = headersPreset === undefined ? undefined : rulesOf(immutable[headersPreset] ?? []);
  const options = fileOptions.map(({ includePattern, excludePattern, headers = [], tags = [] }) => ({
    included: rulesOf([includePattern]),
    excluded: rulesOf(excludePattern === undefined ? [] : [excludePattern]),
    headers: Object.fromEntries(headers.map(({ key, value }) => [key.toLowerCase(), value])),
    tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
  }));
  return [...contents].map(([key, content]) => {
    const own = options.filter(({ included, excluded }) => fits(included, key) && !fits(excluded, key));
    const headers = Object.assign(
      { 'content-type': contentType(key) },
      usual === undefined ? {} : { 'cache-control': hashed && fits(hashed, key) ? forever : usual },
      ...own.map((option) => option.headers),
    ) as Record<string, string>;
    const tags = Object.assign({}, ...own.map((option) => option.tags)) as Record<string, string>;
    const digest = createHash('sha256').update(canonicalJson({ content, headers, tags })).digest('hex');
    return { key, headers, tags, digest };
  });
};
