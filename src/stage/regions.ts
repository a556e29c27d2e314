import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { partitions } from './partitions.ts';

const regions: readonly string[] = partitions.flatMap((partition) => partition.regions);

/** Returns a warning about a region that is not in the table of partitions: a mistake, or a region that is newer. */
export const checkRegion = (region: string): Diagnostic[] => {
  if (regions.includes(region)) return [];
  const meant = nearest(region, regions);
  return [
    {
      ...warningAt(
        'config/unknown-region',
        [],
        `The region ${region} is not among those that this version knows.`,
        `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}A region that is newer works as well.`,
      ),
      place: 'file',
    },
  ];
};
