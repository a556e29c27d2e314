import { describe, expect, test } from '@jest/globals';
import { baseRequest, commentMode, isOffline, pullRequestOf, runOf, stackOrigin } from '../../src/door/environment.ts';
import { readArguments } from '../../src/door/inputs.ts';

const inputs = (...words: string[]) => readArguments(words);
const role = 'arn:aws:iam::123456789012:role/plan';

describe('isOffline', () => {
  test.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: '' }, true],
    [{ AWS_ACCESS_KEY_ID: 'AKIA' }, false],
    [{ AWS_PROFILE: 'dev' }, false],
    [{ AWS_WEB_IDENTITY_TOKEN_FILE: '/token' }, false],
    [{ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://localhost' }, false],
  ])('with %j is %s', (environment, expected) => {
    expect(isOffline(inputs('plan', '--stage', 'dev'), environment)).toBe(expected);
  });

  test('is false with a role, and true for validate and compile', () => {
    expect(isOffline(inputs('plan', '--role-to-assume', role), {})).toBe(false);
    expect(isOffline(inputs('compile'), { AWS_PROFILE: 'dev' })).toBe(true);
  });
});

describe('baseRequest', () => {
  test('is base-ref, which must exist, else the base of the pull request, which may be missing, else nothing', () => {
    const environment = { GITHUB_BASE_REF: 'main' };
    expect(baseRequest(inputs('plan', '--base-ref', 'v1'), environment)).toEqual({
      base: { ref: 'v1', required: true },
    });
    expect(baseRequest(inputs('plan'), environment)).toEqual({ base: { ref: 'main', required: false } });
    expect(baseRequest(inputs('plan'), { GITHUB_BASE_REF: '' })).toEqual({});
  });
});

describe('commentMode', () => {
  test.each<[string[], boolean, string]>([
    [['plan'], true, 'auto'],
    [['deploy'], true, 'auto'],
    [['plan'], false, 'never'],
    [['plan', '--comment', 'auto'], false, 'auto'],
    [['plan', '--comment', 'always'], true, 'always'],
    [['comment'], true, 'on-change'],
    [['comment'], false, 'on-change'],
    [['comment', '--comment', 'never'], true, 'never'],
  ])('with %j, in a step: %s, is %s', (words, inActions, mode) =>
    expect(commentMode(inputs(...words), inActions)).toBe(mode),
  );
});

describe('runOf', () => {
  const none = { kind: 'none', why: '' } as const;
  const pull = { kind: 'pull-request', number: 1, own: true, commit: 'b'.repeat(40) } as const;
  const environment = {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'acme/svc',
    GITHUB_RUN_ID: '5001',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SHA: 'a'.repeat(40),
  };

  test('returns number, attempt, page and files, and the head commit of a pull request instead of the merge', () => {
    const page = 'https://github.example/acme/svc/actions/runs/5001/attempts/2';
    expect(runOf(environment, pull)).toEqual({
      run: { run: 5001, attempt: 2, commit: 'b'.repeat(40) },
      page,
      files: `https://github.example/acme/svc/blob/${'b'.repeat(40)}`,
    });
    expect(runOf(environment, none)).toMatchObject({ run: { run: 5001, attempt: 2, commit: 'a'.repeat(40) }, page });
    expect(runOf({ ...environment, GITHUB_SHA: 'main' }, none)).not.toHaveProperty('files');
    expect(runOf({ ...environment, GITHUB_RUN_ATTEMPT: '1' }, none).page).toMatch(/runs\/5001$/);
  });

  test.each([
    ['acme/svc/.github/workflows/plan.yml@refs/heads/main', '.github%2Fworkflows%2Fplan.yml'],
    ['acme/svc/.github/workflows/a b--c.yml@refs/tags/v1@2', '.github%2Fworkflows%2Fa%20b%2D-c.yml'],
  ])('returns the id of the repository and the path of the workflow %s', (ref, workflow) => {
    const more = { GITHUB_REPOSITORY_ID: '42', GITHUB_WORKFLOW_REF: ref };
    expect(runOf({ ...environment, ...more }, none).run).toMatchObject({ repository: '42', workflow });
  });

  test.each(['', 'x', '-1', '1e9', '9'.repeat(40)])('returns no run for the id %j', (id) => {
    expect(runOf({ ...environment, GITHUB_RUN_ID: id }, none)).toEqual({ run: {} });
  });
});

describe('pullRequestOf', () => {
  const numbered = ['--pull-request', '12'];

  test('is that of the input for comment, on the events of others', () => {
    expect(pullRequestOf(inputs('comment', ...numbered), {})).toEqual({
      ...{ kind: 'pull-request', number: 12, own: false },
    });
  });

  test('is that of the event for every other command, and without the input', () => {
    expect(pullRequestOf(inputs('plan', '--stage', 'dev', ...numbered), {})).toMatchObject({ kind: 'none' });
    expect(pullRequestOf(inputs('comment'), {})).toMatchObject({ kind: 'none' });
  });

  test.each(['0', '-1', '1.5', '12a', '99999999999'])('refuses %s, which is no number of a pull request', (number) => {
    expect(() => inputs('comment', `--pull-request=${number}`)).toThrow(
      expect.objectContaining({ refusals: [expect.objectContaining({ code: 'door/bad-value' })] }),
    );
  });
});

describe('stackOrigin', () => {
  test('has the hours of a preview, where they are given', () => {
    const environment = { GITHUB_REPOSITORY_ID: '7', GITHUB_REF: 'refs/pull/12/merge' };
    expect(stackOrigin(environment, { ttlHours: '48' })).toEqual({
      ...{ repositoryId: '7', pullRequest: '12', ttlHours: '48' },
    });
    expect(stackOrigin(environment)).toEqual({ repositoryId: '7', pullRequest: '12' });
  });
});
