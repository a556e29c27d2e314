import { describe, expect, test } from '@jest/globals';
import { keptDeployment } from '../../src/stack/kept-deployments.ts';
import { digestsInKept, type KeptContents, keptText, readKept } from '../../src/stack/kept-document.ts';

const template = { Description: `sha256:${'a'.repeat(64)}` };
const { digest } = keptDeployment('deployments/preview/pr-7/eu-west-1.shop', {
  stackId: 'stack',
  ...{ time: new Date(0), template, before: {}, isRollback: false },
});
const stage = { project: 'shop', stage: 'pr-7' };
const contents: KeptContents = {
  ...{ ...stage, time: '2026-11-24T12:00:00.000Z', planHash: 'v1:0', parameters: ['StpZones'], images: [], params: [] },
  settings: { terminationProtection: true },
  borrowed: {
    ...{ stage: 'production', stack: 'shop-production', names: [], jobs: [] },
    outputs: new Map([
      ['StpBorrowedSpotJobQueue', 'StpLentSpotJobQueue'],
      ['StpLender', undefined],
    ]),
  },
  templateText: JSON.stringify(template),
};

describe('A kept deployment', () => {
  test('is read as it was written, with what it borrows', () => {
    expect(readKept(digest, keptText(contents), stage)).toEqual(contents);
    const { borrowed: _, ...own } = contents;
    expect(readKept(digest, keptText(own), stage)).toEqual(own);
  });

  test.each([
    ['of another stage', digest, keptText(contents), { ...stage, stage: 'pr-8' }],
    ['of another project', digest, keptText(contents), { ...stage, project: 'other' }],
    ['of another version', digest, keptText(contents).replace('"version":1', '"version":2'), stage],
    ['with another template', digest, keptText({ ...contents, templateText: '{}' }), stage],
    ['under a key of another digest', '0123456789ab', keptText(contents), stage],
    ['that broke off', digest, keptText(contents).slice(0, 99), stage],
    ['that is no object', digest, 'null', stage],
  ])('is not read %s', (_, its, text, asked) => {
    expect(readKept(its, text, asked)).toBeUndefined();
  });

  test('names the digests of its images, whatever its version', () => {
    expect(digestsInKept(keptText(contents).replace('"version":1', '"version":2'))).toEqual([template.Description]);
  });
});
