import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseZones, type InstanceOffer, instanceTypesIn, typePatterns } from '../../src/stack/zones.ts';

const pools = [['m6i.*', 'c6i.*'], ['g5.*']];
const offersOf = (table: Readonly<Record<string, readonly string[]>>): InstanceOffer[] =>
  Object.entries(table).flatMap(([zone, types]) => types.map((instanceType) => ({ zone, instanceType })));

describe('chooseZones', () => {
  test.each([
    [
      'the first three where all offer the same',
      'abcd',
      { a: ['m6i.large'], b: ['m6i.large'], c: ['m6i.large'], d: ['m6i.large'] },
      'a,b,c',
    ],
    [
      'those that offer anything to the pool',
      'abcd',
      { b: ['m6i.large'], c: ['c6i.large'], d: ['m6i.large'] },
      'b,c,d',
    ],
    [
      'those that offer more families first',
      'abcd',
      { a: ['m6i.large'], b: ['m6i.large', 'c6i.large'], c: ['m6i.large', 'c6i.large'], d: ['m6i.large', 'c6i.large'] },
      'b,c,d',
    ],
    ['no third that offers nothing', 'abcd', { c: ['m6i.large'], a: ['m6i.large'] }, 'a,c,none'],
    ['a second that offers nothing, since two are needed', 'abc', { c: ['m6i.large'] }, 'a,c,none'],
    ['two where the region has two', 'ab', { a: ['m6i.large'], b: ['m6i.large'] }, 'a,b,none'],
    ['the only one twice', 'a', { a: ['m6i.large'] }, 'a,a,none'],
  ])('takes %s', (_, zones, table, expected) => {
    expect(chooseZones([...zones], [['m6i.*', 'c6i.*']], offersOf(table))).toBe(expected);
  });

  test('takes the first three if the offers are not known', () => {
    expect(chooseZones(['c', 'a', 'd', 'b'], pools, undefined)).toBe('a,b,c');
  });

  test('counts a zone that serves every pool before one that serves more families of one', () => {
    const offers = offersOf({
      a: ['m6i.large', 'c6i.large'],
      b: ['m6i.large', 'g5.xlarge'],
      c: ['c6i.large', 'g5.xlarge'],
    });
    expect(chooseZones(['a', 'b', 'c'], pools, offers)).toBe('b,c,none');
  });

  test('does not take a family for another one that begins alike', () => {
    expect(
      chooseZones(['a', 'b', 'c'], [['m6i.*']], offersOf({ a: ['m6in.large'], b: ['m6i.large'], c: ['m6i.large'] })),
    ).toBe('b,c,none');
  });

  test('returns three sorted entries of the region, none at the end, the same for every order of its input', () => {
    const zone = fc.constantFrom('r-1a', 'r-1b', 'r-1c', 'r-1d', 'r-1e', 'r-1f');
    const offer = fc.record({ zone, instanceType: fc.constantFrom('m6i.large', 'c6i.xlarge', 'g5.xlarge') });
    fc.assert(
      fc.property(fc.uniqueArray(zone, { minLength: 1 }), fc.array(offer), (zones, offers) => {
        const value = chooseZones(zones, pools, offers);
        expect(chooseZones([...zones].reverse(), pools, [...offers].reverse())).toBe(value);
        const entries = value.split(',');
        expect(entries).toHaveLength(3);
        const named = entries.filter((entry) => entry !== 'none');
        expect(entries).toEqual([...[...named].sort(), ...Array(3 - named.length).fill('none')]);
        expect(named.every((entry) => (zones as string[]).includes(entry))).toBe(true);
        expect(named.length).toBeGreaterThanOrEqual(2);
        expect(new Set(named).size).toBe(Math.min(named.length, zones.length));
      }),
    );
  });
});

describe('instanceTypesIn', () => {
  test('returns the types of each compute environment, and leaves out what is no list of texts', () => {
    const environment = (ComputeResources: object) => ({
      Type: 'AWS::Batch::ComputeEnvironment',
      Properties: { ComputeResources },
    });
    const template = {
      Resources: {
        A: environment({ InstanceTypes: ['r6i', 'c6i'] }),
        Fargate: environment({ Type: 'FARGATE' }),
        Odd: environment({ InstanceTypes: { Ref: 'Types' } }),
        Queue: { Type: 'AWS::SQS::Queue', Properties: { ComputeResources: { InstanceTypes: ['m5'] } } },
      },
    };
    expect([...instanceTypesIn(template as never)]).toEqual([['A', ['c6i', 'r6i']]]);
  });
});

test('typePatterns spells out the groups of AWS Batch and leaves sizes as they are', () => {
  expect(typePatterns(['default_arm64', 'g5', 'p5.48xlarge'])).toEqual([
    'm6g.*',
    'c6g.*',
    'r6g.*',
    'c7g.*',
    'g5.*',
    'p5.48xlarge',
  ]);
  expect(typePatterns(['optimal'])).toEqual(typePatterns(['default_x86_64']));
});
