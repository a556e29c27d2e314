import { describe, expect, test } from '@jest/globals';
import { cities, isKnownZone, knownZones, zoneMistakes } from '../../../src/events/parts/time-zone.ts';

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
    ['Europe/Praha', 'Europe/Prague'],
    ['praha', 'Europe/Prague'],
    ['Europe/Wien', 'Europe/Vienna'],
    ['Europe/München', 'Europe/Berlin'],
    ['America/San Francisco', 'America/Los_Angeles'],
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

test('every zone that a city leads to exists, and no city is the name of a zone', () => {
  const known = knownZones();
  for (const [city, zone] of Object.entries(cities)) {
    expect([city, isKnownZone(zone)]).toEqual([city, true]);
    expect(known.filter((one) => one.toLowerCase().endsWith(`/${city}`))).toEqual([]);
  }
});

test('isKnownZone is false for offsets and for names that do not exist', () => {
  expect(['UTC', 'US/Eastern', 'Europe/Prague'].map(isKnownZone)).toEqual([true, true, true]);
  expect(['', '+02:00', 'Europe/Nowhere'].map(isKnownZone)).toEqual([false, false, false]);
});
