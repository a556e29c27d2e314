import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import { normalPath, placeComplaints } from '../../config-paths.ts';
import { globLiteral } from '../../glob.ts';
import type { FileLookup, SourceMaps } from '../../packaging.ts';
import { ownProperties } from '../../program-source.ts';
import type { NodeProgram } from './properties.ts';

/** The place of a program's source maps: beside its bundle, written to the machine alone, or nowhere. */
type MapsPlace = 'beside' | 'apart' | 'none';

/** Returns where the source maps of a program go. */
export const mapsPlace = ({
  disableSourceMaps,
  outputSourceMapsTo,
}: Pick<NodeProgram['languageSpecificConfig'], 'disableSourceMaps' | 'outputSourceMapsTo'>): MapsPlace => {
  if (disableSourceMaps) return 'none';
  return outputSourceMapsTo === undefined ? 'beside' : 'apart';
};

/** The flags of the bundler by the place of the maps: https://esbuild.github.io/api/#sourcemap */
export const mapFlags: Readonly<Record<MapsPlace, readonly string[]>> = {
  beside: ['--sourcemap'],
  apart: ['--sourcemap=external'],
  none: [],
};

/** The stage of the Dockerfile with the source maps and nothing else. */
const mapsStage = 'source-maps';

/** The folder of the stage `build` that the source maps are moved to. */
const mapsFolder = '/source-maps';

/**
 * Returns the line after the bundling that takes the source maps out of what becomes the program: that of the bundle, and
 * that of the style sheet, which the bundler makes of imported CSS.
 */
export const moveMaps = (bundle: string): string =>
  `RUN mkdir ${mapsFolder} && mv /out/${bundle}.map ${mapsFolder}/ && if [ -e /out/index.css.map ]; then mv /out/index.css.map ${mapsFolder}/; fi`;

/** Returns the lines of the stage that a build with `--output` writes to the machine. */
export const mapsStageLines = (): string[] => [
  '# The source maps, which the build leaves on the machine.',
  `FROM scratch AS ${mapsStage}`,
  `COPY --from=build ${mapsFolder}/ /`,
  '',
];

/** Returns the source maps that a build of a program leaves in the folder of the config; undefined for none. */
export const sourceMapsOf = ({ languageSpecificConfig: own }: NodeProgram): SourceMaps | undefined =>
  own.outputSourceMapsTo === undefined || mapsPlace(own) !== 'apart'
    ? undefined
    : { stage: mapsStage, folder: normalPath(own.outputSourceMapsTo) };

/**
 * Returns the globs of source maps that earlier builds left: in a context they would make each build a new image. `below` is
 * the config's folder in the context, empty for the context's own.
 */
export const writtenMaps = (maps: SourceMaps | undefined, below: string): string[] => {
  if (maps === undefined) return [];
  const folder = posix.join('/', below, maps.folder);
  return [`${folder === '/' ? '' : globLiteral(folder)}/*/index.{mjs,cjs,css}.map`];
};

/** Returns the diagnostics of the folder for source maps: it need not exist, and nothing is written out of the config's. */
export const mapsComplaints = (
  { languageSpecificConfig: own }: NodeProgram,
  surroundings: FileLookup,
): Diagnostic[] => {
  const { outputSourceMapsTo: path, disableSourceMaps } = own;
  if (path === undefined) return [];
  const at = [...ownProperties, 'outputSourceMapsTo'];
  if (disableSourceMaps)
    return [
      warningAt(
        'config/ignored',
        at,
        'disableSourceMaps is true, so there are no source maps to write.',
        'Leave one of the two out.',
      ),
    ];
  const code = 'packaging/source-maps';
  const found = placeComplaints(surroundings, path, at, { kind: 'folder', code, noun: 'The folder for source maps' });
  return found.filter((one) => one.code !== code || surroundings.look(path) !== 'absent');
};
