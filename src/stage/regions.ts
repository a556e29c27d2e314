import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';

/**
 * The regions of all partitions, cut from `partitions.json` of botocore 1.43.11:
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json
 */
const regions: readonly string[] = [
  'af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1',
  'ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1',
  'eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1',
  'me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2 cn-north-1 cn-northwest-1 eusc-de-east-1',
  'us-iso-east-1 us-iso-west-1 us-isob-east-1 us-isob-west-1 eu-isoe-west-1 us-isof-east-1 us-isof-south-1',
  'us-gov-east-1 us-gov-west-1',
].flatMap((line) => line.split(' '));

/** Returns a warning about a region that is not in the list: a mistake, or a region that is newer than the list. */
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
