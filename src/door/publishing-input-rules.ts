import { buildSecretPattern } from '../packaging/build-secrets.ts';
import type { InputRule } from './input-rules.ts';
import { deploying, roleArn } from './input-values.ts';

/** Commands that publish images. */
const publishing: InputRule['for'] = ['build', ...deploying.filter((name) => name !== 'plan')];

/** Inputs about the publishing of images and code, a part of every input of this version. */
export const publishingInputRules = {
  'push-role-to-assume': {
    group: 'aws',
    says: 'ARN of the role that publishes images and code, assumed by the OIDC token: deploy builds with it before it assumes role-to-assume.',
    kind: 'text',
    for: publishing,
    ...roleArn,
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
    for: publishing,
    pattern: buildSecretPattern,
    allowed: 'lines of id=VARIABLE or id=path/to/file',
  },
  'build-ssh': {
    group: 'change',
    says: 'SSH agents or keys of builds, one a line, for Dockerfiles with RUN --mount=type=ssh: default takes the agent of SSH_AUTH_SOCK, id=path a socket or a key.',
    kind: 'list',
    for: publishing,
    pattern: /^[A-Za-z0-9_][\w.-]{0,127}(=\S.{0,4094})?$/,
    allowed: 'default, or lines of id=path',
  },
  'build-cache': {
    group: 'change',
    says: 'Where layers of builds are kept for later runs: gha, the cache of GitHub Actions, which needs docker/setup-buildx-action; or none. Default: none.',
    kind: 'text',
    for: publishing,
    pattern: /^(none|gha)$/,
    allowed: 'none, gha',
  },
  'images-file': {
    group: 'change',
    says: 'The images.json of a build of the same commit, whose images are deployed: then nothing is built.',
    kind: 'text',
    for: deploying,
  },
} as const satisfies Record<string, InputRule>;
