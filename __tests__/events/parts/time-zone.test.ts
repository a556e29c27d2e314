import { describe, expect, test } from '@jest/globals';
import { isKnownZone, knownZones, zoneMistakes } from '../../../src/events/parts/time-zone.ts';

const found = (zone: string) => zoneMistakes(zone, []).map(({ severity, hint }) => [severity, hint]);

describe('zoneMistakes', () => {
  test('accepts every zone that Node knows', () => {
    for (const zone of knownZones()) expect([zone, found(zone)]).toEqual([zone, []]);
  });

  test.each(['UTC', 'GMT', 'US/Eastern', 'Asia/Calcutta', 'Asia/Kolkata', 'Europe/Kiev', 'Etc/GMT+5', 'EST5EDT'])(
    'accepts %s, whether canonical or an older name',
    (zone) => {
      expect(found(zone)).toEqual([]);
    },
  );

  test.each([
    ['Europe/Pragu', 'Europe/Prague'],
    ['europe/prague', 'Europe/Prague'],
    ['Europe/prague', 'Europe/Prague'],
    ['utc', 'UTC'],
    ['Prague', 'Europe/Prague'],
    ['New York', 'America/New_York'],
    ['us/eastern', 'America/New_York'],
  ])('rejects %s and names %s', (zone, meant) => {
    expect(found(zone)).toEqual([['error', `Did you mean \`${meant}\`?`]]);
  });

  test.each(['+02:00', 'CEST', 'UTC+2', 'Nowhere/Land'])('rejects %s', (zone) => {
    expect(found(zone)).toEqual([['error', expect.stringContaining('IANA')]]);
  });

  test('warns of a zone that may be newer than Node', () => {
    expect(found('Europe/Somewhereelse')).toEqual([['warning', expect.stringContaining('A newer one works as well.')]]);
  });
});

test('isKnownZone is false for offsets and for names that do not exist', () => {
  expect(['UTC', 'US/Eastern', 'Europe/Prague'].map(isKnownZone)).toEqual([true, true, true]);
  expect(['', '+02:00', 'Europe/Nowhere'].map(isKnownZone)).toEqual([false, false, false]);
});
