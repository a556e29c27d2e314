import { Refused } from '../diagnostics/refused.ts';
import type { PublishedImage } from '../packaging/planned-image.ts';
import type { ScanFindings } from '../ports/images.ts';
import type { World } from '../ports/world.ts';
import type { PublishedByJob } from './publish-images.ts';

/** Severities of ECR, the worst first: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFinding.html */
const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED', 'UNTRIAGED'];

/** Most images that a note names. */
const mostNamed = 20;

/** A finished scan. */
interface Scan {
  readonly job: string;
  readonly findings: ScanFindings;
}

/** Returns the place of a severity among all; those of a later version come last. */
const rank = (severity: string): number =>
  (severities.indexOf(severity) + severities.length + 1) % (severities.length + 1);

/** Returns the counts of a scan, the worst first: `2 critical, 5 high`. */
const countsOf = (findings: ScanFindings): string =>
  Object.entries(findings)
    .filter(([, count]) => count > 0)
    .sort(([one], [other]) => rank(one) - rank(other) || one.localeCompare(other, 'en'))
    .map(([severity, count]) => `${count} ${severity.toLowerCase()}`)
    .join(', ') || 'nothing';

/** Orders scans by their numbers of findings, of the worst severity first; equal ones stay as they are. */
const worstFirst = (one: Scan, other: Scan): number => {
  for (const severity of severities) {
    const difference = (other.findings[severity] ?? 0) - (one.findings[severity] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Reads the scans of images, each once; those that are not finished are left out. */
const readScans = async (world: World, published: PublishedByJob): Promise<Scan[]> => {
  const images = await world.images();
  const asked = new Map<string, Promise<ScanFindings | undefined>>();
  const scanOf = ({ repository, digest }: PublishedImage): Promise<ScanFindings | undefined> => {
    const scan = asked.get(`${repository}@${digest}`) ?? images.scan(repository, digest);
    asked.set(`${repository}@${digest}`, scan);
    return scan;
  };
  const scans = await Promise.all([...published].map(async ([job, image]) => ({ job, findings: await scanOf(image) })));
  return scans.flatMap(({ job, findings }) => (findings === undefined ? [] : [{ job, findings }]));
};

/**
 * Returns a note with the findings of ECR's scans of published images by severity, or why they could not be read. Empty
 * where no scan is finished: a repository need not scan, and ECR cannot scan every image.
 */
export const scanNotes = async (world: World, published: PublishedByJob): Promise<string[]> => {
  if (published.size === 0) return [];
  try {
    const scans = (await readScans(world, published)).sort(worstFirst);
    if (scans.length === 0) return [];
    const named = scans.slice(0, mostNamed).map(({ job, findings }) => `${countsOf(findings)} in the image of ${job}`);
    const more = scans.length > mostNamed ? [`and the scans of ${scans.length - mostNamed} more`] : [];
    return [`ECR's scans found: ${[...named, ...more].join('; ')}.`];
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return [`What ECR's scans of the images found is not known (${problem.code}): ${problem.message}`];
  }
};
