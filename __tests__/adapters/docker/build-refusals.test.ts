import { describe, expect, test } from '@jest/globals';
import { buildFailure } from '../../../src/adapters/docker/refusals.ts';

/** Returns the refusal of a build that ends with these lines. */
const refusalOf = (...lastLines: string[]) => buildFailure({ job: 'report' }, 'linux/amd64', { code: 1, lastLines });

const hub = 'https://registry-1.docker.io/v2/library/alpine/manifests/sha256:5b10f432';

describe('a failed build', () => {
  test.each<[string, string[], RegExp]>([
    [
      'the limit of Docker Hub',
      [
        `#3 ERROR: failed to copy: httpReadSeeker: failed open: unexpected status code ${hub}: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit`,
      ],
      /^Docker Hub limits/,
    ],
    [
      'the limit of Docker Hub, in the two lines of newer builders',
      [
        `ERROR: failed to build: failed to solve: failed to copy: httpReadSeeker: failed open: unexpected status from GET request to ${hub}: 429 Too Many Requests`,
        'You may increase the limit by upgrading.',
      ],
      /^Docker Hub limits/,
    ],
    [
      'the limit of Amazon ECR Public',
      ['invalid from flag value public.ecr.aws/acme/extension:35: toomanyrequests: Rate exceeded'],
      /^Amazon ECR Public limits/,
    ],
    [
      'a base image that is not there',
      [
        'ERROR: failed to solve: nodee:24: failed to resolve source metadata for docker.io/library/nodee:24: docker.io/library/nodee:24: not found',
      ],
      /^A base image is not there/,
    ],
    [
      'a base image that is not there, or private',
      [
        'ERROR: failed to solve: acme/base:1: failed to resolve source metadata for docker.io/acme/base:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      ],
      /docker\/login-action/,
    ],
    [
      'a base image without the platform',
      ['ERROR: failed to solve: acme/base:1: no match for platform in manifest sha256:aa: not found'],
      /^A base image has no variant for the platform/,
    ],
    ['a secret that is missing, in Docker 20.10', ['secret tok not found: not found'], /name it in build-secrets/],
    [
      'a secret that is missing',
      ['ERROR: failed to build: failed to solve: secret tok: not found'],
      /name it in build-secrets/,
    ],
    ['a key that is missing, in Docker 20.10', ['no SSH key "" forwarded from the client'], /name it in build-ssh/],
    ['a key that is missing', ['ERROR: failed to solve: unset ssh forward key default'], /name it in build-ssh/],
    ['a full disk', ['#7 ERROR: write /app/x: no space left on device'], /^The disk is full/],
  ])('says what to do about %s', (_, lines, hint) => {
    expect(refusalOf(...lines)).toMatchObject({ code: 'packaging/build-failed', hint: expect.stringMatching(hint) });
  });

  test.each<[string, string[], string]>([
    [
      'Docker 20.10',
      [
        'failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line 3: unknown instruction: RUNN',
      ],
      'dockerfile parse error line 3: unknown instruction: RUNN',
    ],
    [
      'a newer builder',
      [
        'Dockerfile:3',
        'ERROR: failed to build: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN',
      ],
      'dockerfile parse error on line 3: unknown instruction: RUNN',
    ],
  ])('tells the line of the Dockerfile that %s cannot parse', (_, lines, sentence) => {
    expect(refusalOf(...lines)).toMatchObject({
      code: 'packaging/build-failed',
      errors: [{ sentence, line: 3 }],
      message: expect.stringContaining(sentence),
    });
  });
});
