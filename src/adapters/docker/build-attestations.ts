import type { DockerRun } from './process.ts';

/** Attestations that BuildKit can add to an image: https://docs.docker.com/build/metadata/attestations/ */
export const buildAttestationKinds = ['provenance', 'sbom'] as const;

/** A kind of attestation that BuildKit can add to an image. */
export type BuildAttestation = (typeof buildAttestationKinds)[number];

/** The flag of each kind. The least provenance leaves out build arguments, and what else a build may know in secret. */
const flags: Readonly<Record<BuildAttestation, string>> = {
  provenance: '--provenance=mode=min',
  sbom: '--sbom=true',
};

/** Matches a builder without attestations: the docker driver without containerd's image store, an old Docker, Podman. */
const unable = /attestations? (?:is|are) not supported|unknown flag: --(?:provenance|sbom)\b/i;
/** Matches a failure of the image that makes the list of packages, which has nothing to do with the build. */
const noScanner = /buildkit-syft-scanner|sbom generator/i;

/** Returns the kinds without which a build that failed may succeed; none if it failed for another reason. */
const hindering = ({ lastLines }: DockerRun, kinds: readonly BuildAttestation[]): readonly BuildAttestation[] => {
  const text = lastLines.join('\n');
  if (unable.test(text)) return kinds;
  return noScanner.test(text) ? kinds.filter((kind) => kind === 'sbom') : [];
};

/** Runs builds with attestations. */
export type AttestingBuild = (
  /** Runs one build with additional flags. */
  build: (flags: readonly string[]) => Promise<DockerRun>,
  onLine: (line: string) => void,
) => Promise<DockerRun>;

/**
 * Returns a function that runs builds with attestations of some kinds. A builder that cannot make them builds without, and
 * one line of the first such build says so: they never fail a build that succeeds without them.
 */
export const attestingBuilds = (wanted: readonly BuildAttestation[]): AttestingBuild => {
  const given = new Set(wanted);
  return async (build, onLine) => {
    for (;;) {
      const kinds = [...given];
      const run = await build(kinds.map((kind) => flags[kind]));
      if (run.code === 0 || run.code === undefined) return run;
      const without = hindering(run, kinds);
      if (without.length === 0) return run;
      for (const kind of without)
        if (given.delete(kind)) onLine(`This builder cannot attach ${kind} to images: they are built without.`);
    }
  };
};
