import { posix } from 'node:path';
import { normalPath } from '../../config-paths.ts';
import { type FileSearch, type FoundFiles, openFileSearch } from '../../file-search.ts';
import type { RelativeLoads } from '../../outside-sources.ts';
import type { FileLookup } from '../../packaging.ts';
import { addScripts, type ScriptStart } from '../../script-files.ts';
import { namesBy } from '../../script-names.ts';
import type { ComposerProject } from './composer.ts';

/** The names in a source of PHP: https://www.php.net/manual/function.include.php */
export const phpNames = namesBy({
  // A glob has `/*` behind a name: no comment begins there.
  comments: /(?<![^\s;{}(),])\/\*[\s\S]*?(?:\*\/|(?![\s\S]))|(?:^|[ \t;])(?:\/\/|#(?!\[)).*$/gm,
  loads: /(?<![\w$>:'"\\-])(?:include|require)(?:_once)?\b(?=[\s('"$\\])[ \t]{0,9}\(?/gi,
  reads:
    /(?<![\w$>:'"-])(?:file_get_contents|fopen|file|readfile|parse_ini_file|simplexml_load_file|scandir|glob|opendir|dir|highlight_file|getimagesize|imagecreatefrom\w{1,20}|new[ \t]{1,9}\\?(?:[\w\\]{0,100}\\)?(?:(?:Recursive)?DirectoryIterator|FilesystemIterator|GlobIterator|SplFileObject|FilesystemLoader))\s?\((?![^\n]{0,200}["'](?:[waxc]b?\+?)["'])/gi,
  known:
    /"[^"$\n]{0,500}"|'[^'\n]{0,500}'|"\{__DIR__\}"|__DIR__\b|__FILE__\b|dirname\b|realpath\b|DIRECTORY_SEPARATOR\b|\d{1,9}\b|\.(?!\.)/y,
  outside:
    /["'](?:\/(?!app\b)|php:|https?:|s3:|data:)|getenv\b|\$_(?:ENV|SERVER|FILES)\b|\$argv\b|STDIN\b|sys_get_temp_dir\b|tempnam\b/y,
  end: /\?>|or\b|as\b|:|\?/y,
  roots: /\bset_include_path\b/,
  variable: /\$\w{1,100}\b(?![ \t]{0,9}[[(-])/y,
  assignments: /(?<![\w>:])(\$\w{1,100})[ \t]{0,9}(?:\?\?)?=(?![=>~])\s{0,99}/g,
  parameters:
    /\bfunction\b[^(){};]{0,200}\([^)]{0,1000}|\bfn\s?\([^)]{0,1000}|\bas[ \t]{1,9}[^)\n]{0,300}|\b(?:catch|list)\s?\([^)]{0,300}|\[[^\]\n]{0,300}\][ \t]{0,9}=(?!=)|\bglobal[ \t][^;]{0,300}/g,
  loaders: /\bspl_autoload_register\s?\(/,
});

/** Includes by a path from the source: https://www.php.net/manual/language.constants.magic.php */
export const phpLoads: RelativeLoads = {
  calls:
    /^[ \t]{0,99}(?:return[ \t]{1,9}|\$\w{1,99}[ \t]{0,9}=[ \t]{0,9})?(?:include|require)(?:_once)?[ \t]{0,9}\(?[ \t]{0,9}(?:__DIR__|dirname\(__FILE__\))[ \t]{0,9}\.[ \t]{0,9}["']\/([^"'$\n]{1,300})["']/gm,
  endings: ['.php', '.inc', '.phtml'],
  verb: 'includes',
};

/** Packages that load or read files of a project by where they stand. */
const conventions =
  /^(?:laravel\/(?:framework|lumen-framework)|laravel-zero\/framework|symfony\/(?:framework-bundle|runtime|dotenv|flex)|vlucas\/phpdotenv|cakephp\/cakephp|yiisoft\/.*|codeigniter4\/framework|nette\/(?:bootstrap|robot-loader)|laminas\/laminas-mvc|slim\/(?:php-view|twig-view)|drupal\/core|johnpbloch\/wordpress.*|robmorgan\/phinx|hyperf\/framework)$/;

/** The beginning of the search for the files of a PHP program. */
export interface PhpStart extends ScriptStart {
  readonly project: ComposerProject | undefined;
}

/**
 * Finds the files of a PHP program: those that Composer reads, what `autoload` of composer.json names, and what the sources
 * name, from the entry file on. Where that cannot be known, the whole folder of composer.json, or of the config, is part
 * of it.
 */
export const phpFiles = (
  { entry, project, includeFiles, excluded }: PhpStart,
  surroundings: FileLookup,
): FoundFiles => {
  const search = openFileSearch(surroundings, excluded, (path) => path === entry || /\.(?:php|inc|phtml)$/i.test(path));
  if (project !== undefined) addProject(search, project);
  addScripts(search, {
    ...{ entry, folder: project?.folder ?? '.', includeFiles, names: phpNames },
    endings: [''],
    roots: ['.'],
  });
  return search.found(includeFiles);
};

/** Adds what Composer reads and what it loads. */
const addProject = (search: FileSearch, project: ComposerProject): void => {
  const { folder, autoloaded, packageFolders } = project;
  const path = posix.join(folder, 'composer.json');
  search.add(path);
  search.add(posix.join(folder, 'composer.lock'));
  if (project.readsFolders) search.add(posix.join(folder, 'auth.json'));
  for (const one of packageFolders) {
    const [before = '', ...rest] = one.split(/[*?[{]/);
    addPlace(search, folder, rest.length === 0 ? one : before.slice(0, before.lastIndexOf('/') + 1), path);
  }
  for (const one of autoloaded) addPlace(search, folder, one.split('*')[0] ?? '', path);
  const reader = project.names.find((name) => conventions.test(name));
  if (reader !== undefined) search.addWide(folder, `the package \`${reader}\` finds files by where they stand`);
};

/** Adds a file or a folder that composer.json names. */
const addPlace = (search: FileSearch, folder: string, written: string, path: string): void => {
  const place = normalPath(posix.join(folder, written));
  if (place === folder || folder.startsWith(`${place}/`) || place === '.')
    search.addWide(place, `\`${path}\` names the folder itself`);
  search.add(place);
  search.addFolder(place);
};
