import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sarifFile } from '../../src/report/sarif.ts';

const row = {
  code: 'config/unknown-key',
  severity: 'error',
  sentence: 'No.',
  hint: 'Mend it.',
  line: 1,
  column: 1,
} as const;
const uriOf = (file: string): string =>
  JSON.parse(sarifFile([{ ...row, file }], '1.0.0')).runs[0].results[0].locations[0].physicalLocation.artifactLocation
    .uri;

test('The URI of a SARIF result leads to the file, whatever characters are in its name', () => {
  expect(uriOf('jobs/batch-jobs.yml')).toBe('jobs/batch-jobs.yml');
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z#?%&: +é日;=@[\]]{1,8}$/), { minLength: 1, maxLength: 3 }),
      (names) => {
        const { pathname, search, hash } = new URL(uriOf(names.join('/')), 'file:///checkout/');
        expect([decodeURIComponent(pathname), search, hash]).toEqual([`/checkout/${names.join('/')}`, '', '']);
      },
    ),
  );
});

test('A SARIF log has a diagnostic without a file as a notification of a run that failed, and as no result', () => {
  const [log] = JSON.parse(sarifFile([{ ...row, file: undefined }], '1.0.0')).runs;
  expect(log).toMatchObject({
    results: [],
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { descriptor: { id: 'config/unknown-key' }, level: 'error', message: { text: 'No. Mend it.' } },
        ],
      },
    ],
  });
  expect(log.tool.driver.rules).toEqual([]);
  expect(JSON.parse(sarifFile([{ ...row, file: 'batch-jobs.yml' }], '1.0.0')).runs[0]).not.toHaveProperty(
    'invocations',
  );
});
