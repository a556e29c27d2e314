import { Refused } from '../../src/diagnostics/refused.ts';
import type { PublishedByJob } from '../../src/operations/publish-images.ts';
import { type VerificationRequest, verifyImages } from '../../src/operations/verify-images.ts';
import type { PlannedImage } from '../../src/packaging/planned-image.ts';
import { image } from '../fakes/compiled.ts';
import { type FakeIdentity, makeAuthority, ourIdentity, provenance, type Signing } from '../fakes/signing.ts';
import { makeWorld } from '../fakes/world.ts';

const caller = { account: '123456789012', arn: 'arn:aws:iam::123456789012:role/deploy' };
/** The registry of the run. */
export const registry = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
/** The name of all images. */
export const name = `${registry}/batch-job/jobs`;
/** The digests of the images of the jobs `report` and `clean`. */
export const [report, clean] = ['b', 'c'].map((letter) => `sha256:${letter.repeat(64)}`) as [string, string];
/** The images of the jobs `report` and `clean`. */
export const planned = [image('report'), image('clean')];

/** The signer whose attestations count. */
export const signer: VerificationRequest['signer'] = {
  issuer: ourIdentity.issuer,
  repository: ourIdentity.repository,
  repositoryId: '222',
  workflows: [ourIdentity.workflow],
};
/** The authority of the trusted root `root.jsonl`. */
export const authority = makeAuthority();

/** Returns images in the registry, by job. */
export const published = (digests: Readonly<Record<string, string>> = { report, clean }): PublishedByJob =>
  new Map(Object.entries(digests).map(([job, digest]) => [job, { repository: 'batch-job/jobs', digest }]));

/** Returns a part of a signing with another identity than ours. */
export const identity = (change: Partial<FakeIdentity>): Signing => ({ identity: { ...ourIdentity, ...change } });

/** Returns the code, message and hint of what a run is refused for. */
export const refusalOf = async (run: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> => {
  const problem = await run.then(
    () => 'it was not refused',
    (error: unknown) => error,
  );
  if (!(problem instanceof Refused)) throw problem;
  return { code: problem.code, message: problem.message, hint: problem.hint };
};

/** What is attested of the image of `report`; the parts that are absent are right. */
export interface AttestedReport {
  readonly signing?: Signing;
  readonly about?: { readonly name: string; readonly digest: string };
  readonly claims?: FakeIdentity;
}

/** A world with the trusted root, in which images can be attested and verified. */
export const verification = () => {
  const fake = makeWorld();
  fake.files['root.jsonl'] = authority.rootText;
  const world = { ...fake.world, given: async (path: string) => fake.files[path] };
  return {
    ...fake,
    /** Attests the images of `clean` and `report`. */
    attest: ({ signing, about = { name, digest: report }, claims = signing?.identity }: AttestedReport = {}) => {
      fake.repository.attestations.set(report, [authority.sign(provenance([about], claims), signing)]);
      fake.repository.attestations.set(clean, [authority.sign(provenance([{ name, digest: clean }]))]);
    },
    verify: (
      given: Partial<VerificationRequest> = {},
      images: readonly PlannedImage[] = planned,
      found = published(),
      region = 'us-east-1',
    ) =>
      verifyImages(
        world,
        caller,
        { planned: images, published: found, stage: {} },
        { verification: { trustedRoot: 'root.jsonl', bundles: [], signer, ...given }, region },
      ),
  };
};
