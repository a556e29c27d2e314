import { Refused } from '../diagnostics/refused.ts';
import { visible } from '../diagnostics/visible.ts';
import { clearestFault } from '../packaging/attestations/clearest-fault.ts';
import {
  type AttestedImage,
  type ExpectedSigner,
  judgeAttestation,
} from '../packaging/attestations/judge-attestation.ts';
import type { AttestationFault, SignerIdentity } from '../packaging/attestations/signed-statement.ts';
import type { PlannedImage } from '../packaging/planned-image.ts';
import type { BundleVerifier } from '../ports/attestations.ts';
import type { Caller } from '../ports/aws.ts';
import type { World } from '../ports/world.ts';
import { counted } from '../report/plain-text.ts';
import { registryHost } from '../stage/image-registry.ts';
import type { Stage } from '../stage/stage.ts';
import type { PublishedByJob } from './publish-images.ts';

/** The inputs about the verification of images. */
export interface VerificationRequest {
  /** The path of the file with Sigstore's trusted roots. */
  readonly trustedRoot: string;
  /** The paths of files with attestations; empty if GitHub is asked. */
  readonly bundles: readonly string[];
  readonly signer: ExpectedSigner;
}

/** An image to verify, and the jobs that run it. */
interface ImageOfJobs extends AttestedImage {
  readonly jobs: readonly string[];
}

/** An image whose attestation was verified, or the faults of all that it has. */
type Judged = { readonly image: ImageOfJobs } & (
  | { readonly identity: SignerIdentity }
  | { readonly fault: AttestationFault; readonly tried: number }
  | { readonly fault?: undefined }
);

const missingHint =
  'Publish it by the command build and attest what build publishes, as the workflow build.yml does. Nobody can attest an image later: delete its tag from the ECR repository, and build.yml builds it anew.';

const quoted = (jobs: readonly string[]): string => jobs.map((job) => `"${job}"`).join(', ');

/**
 * Throws `attestation/missing` if a run would have to build an image before it deploys it: nobody could have attested it.
 */
export const assertAllPublished = (
  planned: readonly Pick<PlannedImage, 'job'>[],
  published: PublishedByJob,
  verification: VerificationRequest | undefined,
): void => {
  const jobs = planned.filter(({ job }) => !published.has(job)).map(({ job }) => job);
  if (verification === undefined || jobs.length === 0) return;
  throw new Refused({
    code: 'attestation/missing',
    message: `The image of ${quoted(jobs)} is not published yet, and with verify-images: ours this run builds none: it would have no attestation.`,
    hint: missingHint,
  });
};

/** Returns the images of a stack by name and digest, each once. */
const imagesOf = (published: PublishedByJob, registry: string): ImageOfJobs[] => {
  const images = new Map<string, ImageOfJobs>();
  for (const [job, { repository, digest }] of published) {
    const name = `${registry}/${repository}`;
    const key = `${name}@${digest}`;
    images.set(key, { name, digest, jobs: [...(images.get(key)?.jobs ?? []), job] });
  }
  return [...images.values()];
};

/** Reads a file that an input names. Throws a code of `attestation/` if it is missing. */
const readGiven = async (
  world: World,
  { input, path, code }: { readonly input: string; readonly path: string; readonly code: Refused['code'] },
): Promise<string> => {
  const text = await world.given(path);
  if (text !== undefined) return text;
  throw new Refused({
    code,
    message: `${input}: ${visible(path)} cannot be used: there is no such file, or it has more than 1 MiB.`,
    hint: 'A path is relative to the folder in which the step runs; in another job, download or check out the file first.',
  });
};

/** Returns the bundles of the files of the input `attestation-bundles`. Throws `attestation/bundles` for a broken one. */
const readBundleFiles = async (world: World, paths: readonly string[]): Promise<readonly unknown[]> => {
  const { readBundles } = await import('../packaging/attestations/read-bundles.ts');
  const code = 'attestation/bundles';
  const files = await Promise.all(
    paths.map(async (path) => {
      const text = await readGiven(world, { input: 'attestation-bundles', path, code });
      try {
        return readBundles(text);
      } catch (cause) {
        throw new Refused({
          code,
          message: `attestation-bundles: ${visible(path)} cannot be used: it is no JSON, and no JSON on each line.`,
          hint: 'Give the file that actions/attest names in bundle-path, or those of `gh attestation download`.',
          cause,
        });
      }
    }),
  );
  return files.flat();
};

/** Judges an image by the attestations that may be about it: one that proves it is enough. */
const judge = (
  image: ImageOfJobs,
  bundles: readonly unknown[],
  verifier: BundleVerifier,
  signer: ExpectedSigner,
): Judged => {
  const faults: AttestationFault[] = [];
  for (const bundle of bundles) {
    const verified = verifier.verify(bundle);
    const fault = 'signed' in verified ? judgeAttestation(verified.signed, image, signer) : verified.fault;
    if (fault === undefined && 'signed' in verified) return { image, identity: verified.signed.identity };
    if (fault !== undefined) faults.push(fault);
  }
  const fault = clearestFault(faults);
  return fault === undefined ? { image } : { image, fault, tried: faults.length };
};

/** Returns why an image was not verified, as a sentence. */
const sentenceOf = (judged: Judged): string => {
  const { jobs, name, digest } = judged.image;
  const begins = `The image of ${quoted(jobs)}, ${name}@${digest},`;
  if (!('tried' in judged)) return `${begins} has no attestation.`;
  const { fault, tried } = judged;
  return tried === 1
    ? `${begins} has an attestation that does not count: ${fault.says}.`
    : `${begins} has ${counted(tried, 'attestation')}, and none counts; of one, ${fault.says}.`;
};

const hints: Readonly<Partial<Record<Refused['code'], string>>> = {
  'attestation/missing': missingHint,
  'attestation/other-workflow':
    'If you trust that workflow to build what you deploy, name it in signer-workflow; add @ and the ref to trust it on one branch only.',
  'attestation/other-issuer': "Name your enterprise's own issuer in oidc-issuer, if that is it.",
  'attestation/untrusted':
    'Is trusted-root up to date (`gh attestation trusted-root`), and of the instance that signs for the repository? If so, trust this image no more than its signature.',
};

/** Throws the code of the first image that was not verified, with a sentence for each. */
const assertVerified = (judged: readonly Judged[]): void => {
  const [first, ...others] = judged.filter((one) => !('identity' in one));
  if (first === undefined) return;
  const code = 'tried' in first ? first.fault.code : 'attestation/missing';
  throw new Refused({
    code,
    message: `${[first, ...others].map(sentenceOf).join(' ')} Nothing was changed.`,
    hint:
      hints[code] ??
      'Find out who published this image before anything runs it: delete its tag from the ECR repository, and build and attest it anew.',
  });
};

/**
 * Verifies that each image of a stack was built by one of our workflows from our repository, by digest, and logs who signed.
 * Throws a code of `attestation/` before anything is changed, and codes of `github/` where GitHub does not answer. Does
 * nothing without the input `verify-images: ours`.
 */
export const verifyImages = async (
  world: World,
  caller: Caller,
  {
    planned,
    published,
    stage,
  }: {
    readonly planned: readonly Pick<PlannedImage, 'job'>[];
    readonly published: PublishedByJob;
    readonly stage: Pick<Stage, 'registry'>;
  },
  { verification, region }: { readonly verification?: VerificationRequest; readonly region: string },
): Promise<void> => {
  if (verification === undefined || planned.length === 0) return;
  const { trustedRoot: path, bundles: paths, signer } = verification;
  const text = await readGiven(world, { input: 'trusted-root', path, code: 'attestation/trusted-root' });
  const verifier = await world.bundleVerifier(path, text);
  assertAllPublished(planned, published, verification);
  const given = paths.length === 0 ? undefined : await readBundleFiles(world, paths);
  const judged: Judged[] = [];
  for (const image of imagesOf(published, registryHost(stage, { account: caller.account, region })))
    judged.push(judge(image, given ?? (await (await world.attestations()).of(image.digest)), verifier, signer));
  assertVerified(judged);
  for (const one of judged)
    if ('identity' in one)
      world.console.info(
        `Verified the image of ${one.image.jobs.join(', ')}: built by ${visible(one.identity.workflow ?? '')} from ${visible(one.identity.commit ?? 'an unknown commit')}.`,
      );
};
