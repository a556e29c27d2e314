import { expect, test } from '@jest/globals';
import { hintToRename } from '../../../src/config/complaints/hints.ts';

test.each([
  ['my-job', 'Write myJob'],
  ['nightly_report.v2', 'Write nightlyReportV2'],
  ['jöb', 'Write job'],
  ['žádosti-o-data', 'Write zadostiOData'],
  ['作業', 'Rename it'],
  ['2fast', 'Rename it'],
])('hintToRename of %j keeps letters without their accents: %s', (name, hint) => {
  expect(hintToRename(name)).toBe(hint);
});
