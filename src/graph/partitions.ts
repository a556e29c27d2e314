import { type Config, shape } from '../config/schema.ts';
import { type Schema, visit } from '../config/shape-walk.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { partitionOf, partitions } from '../stage/partitions.ts';

/** The first parts of an ARN as text, of which no star, mark or reference stands for one. */
const beginning = /^arn:([a-z][a-z0-9-]*):[^:]*:([a-z0-9-]*):/;

/**
 * Returns an error for each ARN, where the shape of the config takes one, that AWS could not accept in the stack's
 * region: of another partition, with which it shares neither accounts nor policies, or of a region that its own partition
 * does not have. Without `region` only the latter. Texts that are no ARN by their pattern or key are not judged.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export const checkPartitions = (config: Config, region: string | undefined): Diagnostic[] => {
  const found: Diagnostic[] = [];
  visit(shape as unknown as Schema, config, (own, value, here) => {
    if (typeof value === 'string' && value.startsWith('arn:') && takesArn(own, here))
      found.push(...checkArn(value, region, here));
    return true;
  });
  return found;
};

const takesArn = (own: Schema, here: () => Path): boolean =>
  String(own.pattern).includes('arn:') ||
  /(?:^a|A)rns?$/.test(String(here().findLast((step) => typeof step === 'string')));

/** Returns diagnostics without those about the region of an ARN whose partition is wrong as well. */
export const withoutRegions = (found: readonly Diagnostic[], partitionErrors: readonly Diagnostic[]): Diagnostic[] => {
  const paths = new Set(partitionErrors.map(({ place }) => JSON.stringify(place)));
  return found.filter(({ code, place }) => code !== 'config/other-region' || !paths.has(JSON.stringify(place)));
};

const checkArn = (arn: string, region: string | undefined, here: () => Path): Diagnostic[] => {
  const [, partition, written = ''] = beginning.exec(arn) ?? [];
  if (partition === undefined) return [];
  const rest = arn.slice(`arn:${partition}`.length);
  const own = region === undefined ? undefined : partitionOf(region).name;
  const ofWritten = written === '' ? undefined : partitionOf(written).name;
  if (own !== undefined && partition !== own)
    return [
      errorAt(
        'config/other-partition',
        here(),
        `The ARN is of the partition ${partition}, and the region ${region} is in ${own}: partitions share neither accounts nor resources, and IAM refuses a policy with an ARN of another one.`,
        ofWritten === undefined || ofWritten === own
          ? `Write arn:${own}${rest}.`
          : `Name a resource of the partition ${own}.`,
      ),
    ];
  if (own === undefined && partition !== 'aws' && !partition.startsWith('aws-'))
    return [
      errorAt(
        'config/other-partition',
        here(),
        `AWS has no partition ${partition}, so nothing has this ARN, and IAM refuses a policy with it.`,
        `Write arn:aws${rest}, or the partition of your region: aws-cn, aws-us-gov, ….`,
      ),
    ];
  if (ofWritten === undefined || ofWritten === partition || !partitions.some(({ name }) => name === partition))
    return [];
  return [
    errorAt(
      'config/other-partition',
      here(),
      `The ARN is of the partition ${partition}, and the region ${written} in it is in ${ofWritten}, so nothing has this ARN.`,
      own === undefined ? `Write arn:${ofWritten}${rest}.` : `Name a resource of the partition ${own}.`,
    ),
  ];
};
