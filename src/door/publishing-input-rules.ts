import { buildSecretPattern } from '../packaging/build-secrets.ts';
import { privateRegistry } from '../stage/image-registry.ts';
import type { InputRule } from './input-rules.ts';
import { deploying, proposing, roleArns, trueOrFalse } from './input-values.ts';

/** Commands that publish images. */
const publishing: InputRule['for'] = ['build', ...deploying.filter((name) => name !== 'plan')];

/** Commands that build images. */
const building: InputRule['for'] = [...publishing, 'run'];

/** Commands that deploy images. */
const verifying = proposing.filter((name) => name !== 'plan');

/** Inputs about the publishing of images and code, a part of every input of this version. */
export const publishingInputRules = {
  'push-role-to-assume': {
    group: 'aws',
    says: 'ARN of the role that publishes images and code, assumed by the OIDC token: deploy builds with it before it assumes role-to-assume. Several are assumed one after the other, as those of role-to-assume.',
    kind: 'text',
    for: publishing,
    ...roleArns,
  },
  'image-registry': {
    group: 'aws',
    says: 'The registry of ECR that images are pushed to and pulled from, in another account or region. Default: that of the account and region of the stack.',
    kind: 'text',
    for: ['validate', 'compile', 'build', ...proposing, 'drift'],
    pattern: privateRegistry,
    allowed: 'the host of a private registry, <account>.dkr.ecr.<region>.amazonaws.com',
  },
  'build-concurrency': {
    group: 'change',
    says: 'How many images are built at the same time. Default: as many as the runner has processor cores.',
    kind: 'text',
    for: publishing,
    pattern: /^[1-9]\d?$/,
    allowed: 'a whole number, 1 to 99',
  },
  'build-secrets': {
    group: 'change',
    says: 'Secrets of builds, one a line: npmrc=NPMRC takes an environment variable, npmrc=./ci/.npmrc a file. Docker hands them to the commands that mount them, such as the installation of packages; they are part of no image, log or tag.',
    kind: 'list',
    for: building,
    pattern: buildSecretPattern,
    allowed: 'lines of id=VARIABLE or id=path/to/file',
  },
  'build-ssh': {
    group: 'change',
    says: 'SSH agents or keys of builds, one a line, for Dockerfiles with RUN --mount=type=ssh: default takes the agent of SSH_AUTH_SOCK, id=path a socket or a key.',
    kind: 'list',
    for: building,
    pattern: /^[A-Za-z0-9_][\w.-]{0,127}(=\S.{0,4094})?$/,
    allowed: 'default, or lines of id=path',
  },
  'build-cache': {
    group: 'change',
    says: 'Where layers of builds are kept for later runs: gha, the cache of GitHub Actions; registry, a repository of ECR, for images alone; or none. Both need a builder such as docker/setup-buildx-action makes. Default: none.',
    kind: 'text',
    for: publishing,
    pattern: /^(none|gha|registry)$/,
    allowed: 'none, gha, registry',
  },
  'images-file': {
    group: 'change',
    says: 'The images.json of a build of the same commit, whose images are deployed: then nothing is built.',
    kind: 'text',
    for: deploying,
  },
  'build-attestations': {
    group: 'change',
    says: 'What BuildKit adds to each image that is built, where it can: provenance, sbom or both. An image then is an index, with another digest in each build. Default: nothing.',
    kind: 'list',
    for: publishing,
    pattern: /^(provenance|sbom)$/,
    allowed: 'provenance, sbom',
  },
  'linked-artifacts': {
    group: 'github',
    says: "Whether images are recorded on the page of linked artifacts of the repository's organization: where a push stored them, and which job of which stage runs them. Needs artifact-metadata: write. Default: false.",
    kind: 'text',
    for: [...(publishing ?? []), 'rollback', 'destroy', 'sweep'],
    ...trueOrFalse,
  },
  'verify-images': {
    group: 'change',
    says: 'Which images are verified before anything is changed: none; or ours, those that build publishes, each of which then needs an attestation by a workflow of the repository. Default: none.',
    kind: 'text',
    for: verifying,
    pattern: /^(none|ours)$/,
    allowed: 'none, ours',
  },
  'trusted-root': {
    group: 'change',
    says: 'With verify-images: the file with the trusted roots of Sigstore, as `gh attestation trusted-root` prints them.',
    kind: 'text',
    for: verifying,
  },
  'signer-workflow': {
    group: 'change',
    says: "With verify-images: workflows whose attestations count, each as owner/name/.github/workflows/file.yml, with @ and a ref or on any. Default: the run's own, on its ref.",
    kind: 'list',
    for: verifying,
    pattern: /^[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/[\w.-]{1,200}\.ya?ml(@\S{1,250})?$/,
    allowed: 'paths such as acme/ci/.github/workflows/build.yml',
  },
  'attestation-bundles': {
    group: 'change',
    says: 'With verify-images: files with attestations, as actions/attest and `gh attestation download` write them. Default: those that GitHub keeps, which needs attestations: read.',
    kind: 'list',
    for: verifying,
  },
} as const satisfies Record<string, InputRule>;
