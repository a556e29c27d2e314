import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../src/door/inputs.ts';
import { regionNote, requestsOf } from '../../src/door/requests.ts';

const place = {
  ...{ root: '.', stage: 'dev', region: 'us-east-1', entry: 'index.js', inActions: true },
  pullRequest: { kind: 'none', why: 'nothing' } as const,
};

describe('The request of doctor', () => {
  test('has the repository of the workflow, and none at a prompt', () => {
    const inputs = readArguments(['doctor']);
    const of = (environment: Record<string, string>) => requestsOf(inputs, environment, place).doctor().repositoryId;
    expect([of({ GITHUB_REPOSITORY_ID: '77' }), of({})]).toEqual(['77', undefined]);
  });

  test('says that its region is assumed where none is given', () => {
    const doctor = readArguments(['doctor']);
    expect(requestsOf(doctor, {}, place).request.assumesRegion).toBe(true);
    expect(regionNote(doctor, {})).toContain('us-east-1 is assumed');
    expect(regionNote(doctor, { AWS_REGION: 'eu-west-1' })).toBeUndefined();
  });
});
