import { posix } from 'node:path';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import { jsonFile } from './files/json-file.ts';
import type { NodeProgram } from './properties.ts';

/** The format of a bundle. */
export type ModuleFormat = 'cjs' | 'esm';

/** Formats by the extension of a file: https://nodejs.org/docs/latest-v24.x/api/packages.html#determining-module-system */
const byExtension: Readonly<Record<string, ModuleFormat>> = {
  '.mjs': 'esm',
  '.mts': 'esm',
  '.cjs': 'cjs',
  '.cts': 'cjs',
};

/** Returns the source without comments at the beginning of a line, so that an example in one counts for nothing. */
const code = (source: string): string => source.replace(/^[ \t]{0,200}(?:\/\/|\*|\/\*).*$/gm, '');

/** True for a source with what only an ES module has: `import.meta`, or `await` outside of a function. */
const isOnlyModule = (source: string): boolean =>
  /\bimport\.meta\b/.test(source) ||
  /^(?:await\b|for await\b|(?:export )?(?:const|let|var) [^=\n]{1,500}= ?await\b)/m.test(source);

/** True for a source with what only a CommonJS module has. */
const isOnlyCommon = (source: string): boolean =>
  /\brequire\.main\b|\bmodule\.(?:exports|parent|filename)\b|\btypeof module\b/.test(source) ||
  /^[ \t]{0,200}(?:exports\.[\w$]{1,200} ?=[^=]|export ?= )/m.test(source);

/** True for a source with a declaration that imports or exports. */
const declaresModules = (source: string): boolean =>
  /^[ \t]{0,200}(?:import[ {*'"]|export (?:default|const|let|var|async|function|class|type|interface|enum|\{|\*))/m.test(
    source,
  );

/**
 * Returns the format in which a program runs as it was written: that of its extension, of `type` in the nearest
 * package.json, or of what its text contains. A bundle of the other format would end in silence where the program asks
 * `require.main === module`, or not start where it has `await` outside of a function. A text that runs in both becomes
 * what Stacktape makes of it (https://docs.stacktape.com): `esm` from Node 24 on, `cjs` before.
 */
export const moduleFormat = (
  entry: string,
  { languageSpecificConfig: { outputModuleFormat } }: NodeProgram,
  version: number,
  surroundings: FileLookup,
): ModuleFormat => {
  if (outputModuleFormat !== undefined) return outputModuleFormat;
  const extension = byExtension[posix.extname(entry).toLowerCase()];
  if (extension !== undefined) return extension;
  const type = typeAbove(entry, surroundings);
  if (type === 'module') return 'esm';
  const source = code(surroundings.text(entry) ?? '');
  const declares = declaresModules(source);
  const common = isOnlyCommon(source);
  if (isOnlyModule(source) && (declares || !common)) return 'esm';
  if (type === 'commonjs' || common || (!declares && /\brequire\(/.test(source))) return 'cjs';
  return version >= 24 ? 'esm' : 'cjs';
};

/** Returns `type` of the nearest package.json; undefined where it has none. */
const typeAbove = (entry: string, surroundings: FileLookup): unknown => {
  const path = foldersAbove(entry)
    .map((folder) => posix.join(folder, 'package.json'))
    .find((one) => surroundings.look(one) === 'file');
  return path === undefined ? undefined : jsonFile(surroundings, path)?.type;
};
