import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';

describe('artifactBucket (frozen)', () => {
  test.each([
    ['jobs', 'us-east-1', 'jobs-artifacts-123456789012-us-east-1'],
    ['MyJobs', 'eu-central-1', 'myjobs-artifacts-123456789012-eu-central-1'],
    ['abcdefghijklmnopqrstuvwxy', 'us-east-1', 'abcdefghijklmnopqrstuvwxy-artifacts-123456789012-us-east-1'],
    ['abcdefghijklmnopqrstuvwxyz', 'us-east-1', 'abcdefghijklmnopqr-71c480-artifacts-123456789012-us-east-1'],
  ])('of project %s in %s is %s', (project, region, name) => {
    expect(artifactBucket(project, '123456789012', region)).toBe(name);
  });

  test('is a valid bucket name for every project in the region with the longest name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z][-a-zA-Z0-9]{0,90}$/), (project) => {
        expect(artifactBucket(project, '123456789012', 'us-gov-east-1')).toMatch(/^[a-z][a-z0-9-]{1,61}[a-z0-9]$/);
      }),
    );
  });
});
