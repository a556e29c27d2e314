import { expect, test } from '@jest/globals';
import { driftNotes } from '../../src/stack/drift-notes.ts';

const now = new Date('2026-11-30T12:00:00Z');

test.each([
  ['2026-11-30T11:40:00Z', 'less than an hour ago'],
  ['2026-11-30T11:00:00Z', '1 hour ago'],
  ['2026-11-29T10:00:00Z', '26 hours ago'],
  ['2026-11-20T10:00:00Z', '10 days ago'],
])('A stack whose drift was found at %s has a note that says %s', (checked, words) => {
  const notes = driftNotes({ drift: { status: 'DRIFTED', checked: new Date(checked) } }, now);
  expect(notes).toEqual([expect.stringContaining(`The last drift detection, ${words}, found`)]);
});

test('A stack that did not drift, or was never checked, has no note about drift', () => {
  for (const status of ['IN_SYNC', 'UNKNOWN']) expect(driftNotes({ drift: { status, checked: now } }, now)).toEqual([]);
  expect(driftNotes({}, now)).toEqual([]);
  expect(driftNotes({ drift: { status: 'DRIFTED' } }, now)[0]).toContain('The last drift detection found');
});
