import { type Diagnostic, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';

const small = 'micro small medium';
const graviton = 'large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge';
const fifth = 'large xlarge 2xlarge 4xlarge 12xlarge 24xlarge';

/**
 * The sizes of each family of machines of ElastiCache, as of 2026-11-30 (in the price list of AWS, by cfn-lint 1.58).
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html
 */
const sizes: Readonly<Record<string, string>> = {
  t2: small,
  t3: small,
  t4g: small,
  m4: 'large xlarge 2xlarge 4xlarge 10xlarge',
  m5: fifth,
  m6g: graviton,
  m7g: graviton,
  m8g: graviton,
  r4: 'large xlarge 2xlarge 4xlarge 8xlarge 16xlarge',
  r5: fifth,
  r6g: graviton,
  r6gd: 'xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge',
  r7g: graviton,
  r8g: graviton,
  c7gn: graviton,
  c8gn: graviton,
};

/** The types of machines of ElastiCache that this version knows: `cache.t4g.micro`. */
export const redisMachines: readonly string[] = Object.entries(sizes).flatMap(([family, own]) =>
  own.split(' ').map((size) => `cache.${family}.${size}`),
);

/** Returns a warning about a type of machines that is not known: a mistake, or one that is newer. */
export const checkMachine = (size: string, path: Path): Diagnostic[] => {
  if (redisMachines.includes(size)) return [];
  const [, family = '', ending = ''] = size.split('.');
  const own = Object.hasOwn(sizes, family) ? (sizes[family] as string).split(' ') : undefined;
  const meant = own === undefined ? nearest(size, redisMachines) : nearest(ending, own);
  const whole = meant === undefined || own === undefined ? meant : `cache.${family}.${meant}`;
  const known =
    own === undefined ? `families are ${Object.keys(sizes).join(', ')}` : `sizes of ${family} are ${own.join(', ')}`;
  return [
    warningAt(
      'config/redis',
      path,
      `ElastiCache has no machines ${size} that this version knows, and refuses a cluster of a type that it does not have.`,
      `${whole === undefined ? `Check it: known ${known}.` : `Did you mean \`${whole}\`?`} One that is newer works as well.`,
    ),
  ];
};
