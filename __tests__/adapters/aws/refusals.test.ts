import { describe, expect, test } from '@jest/globals';
import { isConnectionFailure, refusalOf } from '../../../src/adapters/aws/refusals.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';

const fromAws = (name: string, message: string, httpStatusCode = 400) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });
const fromNetwork = (code: string) => Object.assign(new Error(`connect ${code} 127.0.0.1:1`), { code });
const refused = (error: unknown): Refused => {
  const refusal = refusalOf(error, 'cloudformation:CreateChangeSet');
  if (!(refusal instanceof Refused)) throw new Error('not refused');
  return refusal;
};

describe('refusalOf', () => {
  test.each([
    ['AccessDenied', 'no', 403, 'aws/denied'],
    ['AccessDeniedException', 'no', 400, 'aws/denied'],
    ['Whatever', 'no', 403, 'aws/denied'],
    ['ExpiredToken', 'The security token included in the request is expired', 403, 'aws/expired-credentials'],
    ['ExpiredTokenException', 'expired', 400, 'aws/expired-credentials'],
    ['InvalidClientTokenId', 'The security token included in the request is invalid', 403, 'aws/no-credentials'],
    ['UnrecognizedClientException', 'invalid', 400, 'aws/no-credentials'],
    ['SignatureDoesNotMatch', 'no match', 403, 'aws/no-credentials'],
    ['Throttling', 'Rate exceeded', 400, 'aws/throttled'],
    ['ThrottlingException', 'slow', 400, 'aws/throttled'],
    ['TooManyRequestsException', 'slow', 429, 'aws/throttled'],
    ['SlowDown', 'slow', 503, 'aws/throttled'],
    ['ValidationError', 'Rate exceeded', 400, 'aws/throttled'],
    ['InternalFailure', 'sorry', 500, 'aws/unreachable'],
    ['ValidationError', 'Template error', 400, 'aws/refused'],
    ['LimitExceededException', 'too many', 400, 'aws/refused'],
    ['TokenAlreadyExistsException', 'A client request token already exists', 400, 'aws/refused'],
    ['InsufficientCapabilitiesException', 'Requires capabilities : [CAPABILITY_IAM]', 400, 'aws/refused'],
  ])('translates %s (%s, %d) to %s', (name, message, status, code) => {
    const refusal = refused(fromAws(name, message, status));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(message);
    expect(refusal.message).toContain('cloudformation:CreateChangeSet');
    expect(refusal.hint).toMatch(/\.$/);
  });

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET', 'EAI_AGAIN', 'ETIMEDOUT'])(
    'translates %s to aws/unreachable',
    (code) => {
      expect(refused(fromNetwork(code)).code).toBe('aws/unreachable');
    },
  );

  test('translates a failed connection to both address families to aws/unreachable', () => {
    const both = Object.assign(new AggregateError([fromNetwork('ECONNREFUSED')]), { code: 'ECONNREFUSED' });
    expect(refused(both).code).toBe('aws/unreachable');
  });

  test('translates missing credentials to aws/no-credentials', () => {
    const error = Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    });
    const former = process.env.GITHUB_ACTIONS;
    try {
      process.env.GITHUB_ACTIONS = 'true';
      expect(refused(error)).toMatchObject({
        code: 'aws/no-credentials',
        hint: expect.stringMatching(/role-to-assume.* variable, such as .* has no value here/),
      });
      delete process.env.GITHUB_ACTIONS;
      expect(refused(error).hint).toMatch(/^Log in, or set AWS_PROFILE/);
    } finally {
      if (former !== undefined) process.env.GITHUB_ACTIONS = former;
    }
  });

  test('names the profile that has no credentials', () => {
    const former = process.env.AWS_PROFILE;
    const missing = Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    });
    try {
      process.env.AWS_PROFILE = 'nope';
      expect(refused(missing).message).toContain('nor the AWS profile "nope", nor');
      delete process.env.AWS_PROFILE;
      expect(refused(missing).message).toContain('nor the AWS profile, nor');
    } finally {
      if (former !== undefined) process.env.AWS_PROFILE = former;
    }
  });

  test('names the action and the resource of a denial in the hint', () => {
    const words =
      'User: arn:aws:sts::123456789012:assumed-role/deploy/run is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/cfn because no identity-based policy allows the iam:PassRole action';
    expect(refused(fromAws('AccessDenied', words, 403)).hint).toBe(
      'Allow iam:PassRole on arn:aws:iam::123456789012:role/cfn in the policy of the role in use.',
    );
  });

  test('names an explicit deny in the hint', () => {
    const words =
      'not authorized to perform: sqs:CreateQueue on resource: arn:x with an explicit deny in a service control policy';
    expect(refused(fromAws('AccessDenied', words, 403)).hint).toContain('explicit deny');
  });

  test('names the call in the hint of a denial without an action', () => {
    expect(refused(fromAws('AccessDenied', 'Access Denied', 403)).hint).toContain(
      'Allow cloudformation:CreateChangeSet',
    );
  });

  test.each([
    'AKIAABCDEFGHIJKLMNOP',
    'ASIAABCDEFGHIJKLMNOP',
    'eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl',
    `IQoJb3JpZ2lu${'x'.repeat(80)}`,
  ])('hides a secret in AWS’s message: %s', (secret) => {
    const refusal = refused(fromAws('InvalidClientTokenId', `The token ${secret} is wrong`, 403));
    expect(`${refusal.message} ${refusal.hint}`).not.toContain(secret);
  });

  test('returns a bug unchanged', () => {
    const bug = new TypeError('x is not a function');
    expect(refusalOf(bug, 'sts:GetCallerIdentity')).toBe(bug);
  });

  test('returns a Refused unchanged', () => {
    const refusal = new Refused({ code: 'github/no-id-token', message: 'm', hint: 'h' });
    expect(refusalOf(refusal, 'sts:GetCallerIdentity')).toBe(refusal);
  });

  const sdkHint =
    'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
  const unread = (message: string, status: number) =>
    Object.assign(new SyntaxError(`${message}\n  ${sdkHint}`), {
      $response: {},
      $metadata: { httpStatusCode: status },
    });

  test.each([
    ['Unexpected token < in JSON', 403],
    ['Unclosed tag html', 404],
    ["char 'h' is not expected", 407],
  ])(
    'reports a response that is not AWS’s with its status, and without the SDK’s message: %s, %d',
    (message, status) => {
      const refusal = refused(unread(message, status));
      expect(refusal).toMatchObject({ code: 'aws/unreachable', hint: expect.stringContaining('proxy') });
      expect(refusal.message).toContain(`The answer (status ${status}) is not one that AWS gives`);
      expect(refusal.message).not.toMatch(/hidden field|\$response|Unexpected|Unclosed|expected/);
    },
  );

  test.each([
    ['aborted', 200, true],
    ['Unexpected end of JSON input', 200, true],
    ['Unclosed tag', 200, true],
    ['aborted', 400, true],
    ['Unexpected token <', 403, false],
  ])('counts an unreadable response (%s, status %d) as a failed connection: %s', (message, status, yes) => {
    expect(isConnectionFailure(unread(message, status))).toBe(yes);
  });

  test('counts no error that AWS described as a failed connection', () => {
    const said = { ...fromAws('ValidationError', 'connection timed out: socket hang up'), $fault: 'client' };
    expect(isConnectionFailure(Object.assign(new Error('connection timed out'), said))).toBe(false);
  });

  test('names the status of an error without a message', () => {
    expect(refused(Object.assign(fromAws('UnknownError', 'UnknownError', 418), { $fault: 'client' })).message).toBe(
      'AWS refused the call (cloudformation:CreateChangeSet). The answer (status 418) bears no reason.',
    );
  });
});
