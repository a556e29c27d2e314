import { flag } from '../../schema/shape.ts';
import { cdn } from './cdn.ts';

/** The shape of the CDN of a bucket. */
export const bucketCdn = cdn({
  rewriteRoutesForSinglePageApp: flag('Answer every path that is no file with the index document.'),
  disableUrlNormalization: flag(
    'Leave paths as they are; without it `/about` is answered with `/about.html`, and `/about/` with `/about/index.html`.',
  ),
});
