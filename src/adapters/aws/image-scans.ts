import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ScanFindings } from '../../ports/images.ts';
import type { Call } from './images.ts';
import { isGone } from './is-gone.ts';

/** States of a scan whose findings are whole: of a basic one, and of an enhanced one, which goes on. */
const done = ['COMPLETE', 'ACTIVE'];

/** Errors of an image that has no scan, or is not there. */
const none = /^(?:ScanNotFoundException|ImageNotFoundException|RepositoryNotFoundException)\b/;

/**
 * Returns the findings of the scan of an image (`sha256:…`) by severity; undefined without a finished scan. The summary in
 * DescribeImages is empty for scans of today's kind:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-basic.html
 */
export const readScan = async (
  ecr: () => Promise<ECRClient>,
  call: Call,
  repository: { readonly repositoryName: string; readonly registryId?: string },
  imageDigest: string,
): Promise<ScanFindings | undefined> => {
  const [client, { DescribeImageScanFindingsCommand }] = await Promise.all([ecr(), import('@aws-sdk/client-ecr')]);
  // The counts are those of all findings, however few a page has.
  const command = new DescribeImageScanFindingsCommand({ ...repository, imageId: { imageDigest }, maxResults: 1 });
  try {
    const { imageScanStatus, imageScanFindings } = await call('ecr:DescribeImageScanFindings', (limit) =>
      client.send(command, limit),
    );
    if (!done.includes(imageScanStatus?.status ?? '')) return undefined;
    return imageScanFindings?.findingSeverityCounts ?? {};
  } catch (problem) {
    if (isGone(problem, none)) return undefined;
    throw problem;
  }
};
