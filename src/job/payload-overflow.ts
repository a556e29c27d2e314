import { packagings } from '../generated/packagings.ts';
import type { AnyPackaging } from '../packaging/packaging.ts';
import type { JobProperties } from './job-shape.ts';

/**
 * The ways to start a run by an event that does not fit into a variable: by its address in S3, as several runs that each
 * fit (where it is a batch of records; a single record that does not fit has an address in S3), or not at all.
 */
export const payloadOverflows = ['s3', 'split', 'fail'] as const;

/** One of the ways to start a run by an event that does not fit into a variable. */
export type PayloadOverflow = (typeof payloadOverflows)[number];

/** Returns the member of the registry for a packaging. */
const memberOf = (packaging: { readonly type: string }): AnyPackaging | undefined =>
  (packagings as readonly AnyPackaging[]).find(({ type }) => type === packaging.type);

/**
 * Returns the way of a job: as written, else `s3` for an image whose entry puts the event back in its variable, and
 * `split` for any other, whose program may not know how to read from S3.
 */
export const overflowOf = ({
  payloadOverflow,
  container: { packaging },
}: Pick<JobProperties, 'payloadOverflow'> & {
  readonly container: { readonly packaging: { readonly type: string } };
}): PayloadOverflow => payloadOverflow ?? (memberOf(packaging)?.restoresEvents ? 's3' : 'split');

/** True for a job whose image puts an event from S3 back into its variable before the program starts. */
export const isRestored = ({ container: { packaging } }: Parameters<typeof overflowOf>[0]): boolean =>
  memberOf(packaging)?.restoresEvents === true;

/** True for a job some of whose events may be put into S3: one with events, unless it refuses those that do not fit. */
export const maySpill = (properties: Parameters<typeof overflowOf>[0] & Pick<JobProperties, 'events'>): boolean =>
  properties.events.length > 0 && overflowOf(properties) !== 'fail';
