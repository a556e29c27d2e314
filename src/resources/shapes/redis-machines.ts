import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { checkMachineType, machinesOf } from './machine-types.ts';

/**
 * The types of machines of ElastiCache that this version knows: `cache.t4g.micro`.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html
 */
export const redisMachines: readonly string[] = [...machinesOf('elastiCache')].flatMap(([family, sizes]) =>
  sizes.map((size) => `cache.${family}.${size}`),
);

/** Returns an error for a type of machines that ElastiCache does not have, a warning for one that may be newer. */
export const checkMachine = (type: string, path: Path): Diagnostic[] => {
  const [, family = '', size = ''] = type.split('.');
  return checkMachineType(
    {
      service: 'ElastiCache',
      code: 'config/redis',
      type,
      family,
      size,
      known: machinesOf('elastiCache'),
      typeOf: (one, other) => `cache.${one}.${other}`,
    },
    path,
  );
};
