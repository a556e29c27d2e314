import { expect, test } from '@jest/globals';
import { config, job, onQueue, queue } from '../../compiler-rules/configs.ts';
import { compiled } from '../../compiler-rules/harness.ts';

const built = { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'report.ts' } };

test.each([
  ['says nothing of an image whose entry puts the whole batch back', { packaging: built }, []],
  [
    'speaks of such an image that splits its batches',
    { packaging: built, payloadOverflow: 'split' },
    ['lint/overfull-batch'],
  ],
  ['says nothing of another image that gets the whole batch through S3', { payloadOverflow: 's3' }, []],
  ['speaks of another image by default', {}, ['lint/overfull-batch']],
])('overfull-batch %s', async (_, properties, codes) => {
  const events = [onQueue('inbox', { batchSize: 200, maxBatchWindowSeconds: 5 })];
  const { diagnostics } = await compiled({
    ...config({ inbox: queue(), report: job({ events, ...properties }) }),
    files: { 'report.ts': '' },
  });
  expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith('lint/'))).toEqual(codes);
});
