import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../src/inputs.ts';
import { comparedWith, isOffline } from '../src/surroundings.ts';

const inputs = (...words: string[]) => readArguments(words);
const role = 'arn:aws:iam::123456789012:role/plan';

describe('whether AWS can be asked', () => {
  test.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: '' }, true],
    [{ AWS_ACCESS_KEY_ID: 'AKIA' }, false],
    [{ AWS_PROFILE: 'dev' }, false],
    [{ AWS_WEB_IDENTITY_TOKEN_FILE: '/token' }, false],
    [{ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://localhost' }, false],
  ])('with %j, offline is %s', (environment, expected) => {
    expect(isOffline(inputs('plan', '--stage', 'dev'), environment)).toBe(expected);
  });

  test('a role is something to ask with; validate and compile never ask', () => {
    expect(isOffline(inputs('plan', '--role-to-assume', role), {})).toBe(false);
    expect(isOffline(inputs('compile'), { AWS_PROFILE: 'dev' })).toBe(true);
  });
});

describe('what an offline plan compares with', () => {
  test('base-ref, which must be there; else the base of the pull request, which may be missing; else nothing', () => {
    const environment = { GITHUB_BASE_REF: 'main' };
    expect(comparedWith(inputs('plan', '--base-ref', 'v1'), environment)).toEqual({
      base: { ref: 'v1', required: true },
    });
    expect(comparedWith(inputs('plan'), environment)).toEqual({ base: { ref: 'main', required: false } });
    expect(comparedWith(inputs('plan'), { GITHUB_BASE_REF: '' })).toEqual({});
  });
});
