import { describe, expect, test } from '@jest/globals';
import { keptDeployment } from '../../src/stack/kept-deployments.ts';
import { digestsInKept, type KeptContents, keptText, readKept } from '../../src/stack/kept-document.ts';

const template = { Description: `sha256:${'a'.repeat(64)}` };
const { key } = keptDeployment('deployments/preview/pr-7', {
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
    expect(readKept(key, keptText(contents), stage)).toEqual(contents);
    const { borrowed: _, ...own } = contents;
    expect(readKept(key, keptText(own), stage)).toEqual(own);
  });

  test.each([
    ['of another stage', key, keptText(contents), { ...stage, stage: 'pr-8' }],
    ['of another project', key, keptText(contents), { ...stage, project: 'other' }],
    ['of another version', key, keptText(contents).replace('"version":1', '"version":2'), stage],
    ['with another template', key, keptText({ ...contents, templateText: '{}' }), stage],
    ['under another key', 'deployments/preview/pr-7/x.json', keptText(contents), stage],
    ['that broke off', key, keptText(contents).slice(0, 99), stage],
    ['that is no object', key, 'null', stage],
  ])('is not read %s', (_, its, text, asked) => {
    expect(readKept(its, text, asked)).toBeUndefined();
  });

  test('names the digests of its images, whatever its version', () => {
    expect(digestsInKept(keptText(contents).replace('"version":1', '"version":2'))).toEqual([template.Description]);
  });
});
