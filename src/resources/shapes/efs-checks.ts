import { type Diagnostic, errorAt, errorAtKey } from '../../diagnostics/diagnostic.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { EfsProperties } from './efs-shape.ts';

/** The properties of a file system that is made, of which an existing one can have none. */
const ofMade = ['backupEnabled', 'throughputMode', 'provisionedThroughputInMibps'] as const;

/** Returns the errors about what the shape of an `efs-filesystem` cannot express. */
export const checkEfs = (own: EfsProperties, { path }: ResourceContext): Diagnostic[] => {
  const at = [...path, 'properties'];
  if (own.existing !== undefined)
    return ofMade.flatMap((key) =>
      own[key] === undefined
        ? []
        : [
            errorAtKey(
              'config/efs',
              [...at, key],
              `\`${key}\` is of a file system that is made, and this one is there already.`,
              'Remove it.',
            ),
          ],
    );
  const isProvisioned = own.throughputMode === 'provisioned';
  if (isProvisioned && own.provisionedThroughputInMibps === undefined)
    return [
      errorAt(
        'config/missing-key',
        [...at, 'throughputMode'],
        'The mode `provisioned` needs to know how much throughput is paid for.',
        'Add provisionedThroughputInMibps, in MiB in a second, or write throughputMode: elastic.',
      ),
    ];
  if (!isProvisioned && own.provisionedThroughputInMibps !== undefined)
    return [
      errorAtKey(
        'config/efs',
        [...at, 'provisionedThroughputInMibps'],
        `EFS takes a throughput in the mode \`provisioned\` alone, and the mode here is \`${own.throughputMode ?? 'elastic'}\`.`,
        'Write throughputMode: provisioned, or remove it.',
      ),
    ];
  return [];
};
