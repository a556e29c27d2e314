import { flag, later } from '../../schema/shape.ts';
import { cdn } from './cdn.ts';

/** The shapes of the properties of a `bucket` that are not compiled yet. */
export const bucketExtras = {
  cdn: later(
    cdn({
      rewriteRoutesForSinglePageApp: flag('Answer every path that is no file with the index document.'),
      disableUrlNormalization: flag('Leave paths as they are.'),
    }),
  ),
} as const;
