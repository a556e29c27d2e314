import { describe, expect, test } from '@jest/globals';
import { configOf, groupOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const everybody = (sentences: readonly string[]) => sentences.filter((one) => /internet/.test(one));
const bucket = (accessibilityMode?: string): string =>
  configOf({
    b: {
      type: 'bucket',
      properties: accessibilityMode === undefined ? {} : { accessibility: { accessibilityMode } },
    },
    report: job(),
  });
const database = (accessibilityMode: string): string =>
  configOf({
    db: {
      type: 'relational-database',
      properties: {
        credentials: { masterUserPassword: "$Secret('db')" },
        engine: {
          type: 'postgres',
          properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } },
        },
        accessibility: { accessibilityMode },
      },
    },
    report: job(),
  });
const domain = (accessibilityMode: string): string =>
  configOf({
    os: {
      type: 'open-search-domain',
      properties: {
        clusterConfig: { instanceType: 't3.small.search', instanceCount: 1 },
        accessibility: { accessibilityMode },
      },
    },
    report: job(),
  });

const opened: readonly (readonly [what: string, before: string, after: string, says: string])[] = [
  ['a bucket that is read', bucket(), bucket('public-read'), 'everybody on the internet may read its objects'],
  [
    'a bucket that is written',
    bucket('public-read'),
    bucket('public-read-write'),
    'everybody on the internet may read and overwrite its objects, and store more',
  ],
  [
    'a database',
    database('vpc'),
    database('internet'),
    'everybody on the internet can connect to it and try passwords',
  ],
  [
    'a domain',
    domain('vpc'),
    domain('internet'),
    'everybody on the internet reaches its address, and who has no permission of this account is refused',
  ],
];

describe('a review says that everybody on the internet gets in', () => {
  test.each(opened)('of %s', async (_what, before, after, says) => {
    const name = Object.keys((JSON.parse(after) as { resources: Part }).resources)[0];
    expect(everybody(sentencesOf(await reviewBetween(before, after), name))).toEqual([says]);
    expect(everybody(sentencesOf(await reviewBetween(undefined, after), name))).toEqual([says]);
    expect(everybody(sentencesOf(await reviewBetween(after, after.replace('"fast"', '"slow"')), name))).toEqual([]);
  });

  test('and that nobody there does any longer', async () => {
    const review = await reviewBetween(bucket('public-read'), bucket());
    expect(everybody(sentencesOf(review, 'b'))).toEqual(['is closed to the internet']);
  });

  test('at the line of the override that opens a resource without a word of the config', async () => {
    const opening = (overrides: Part): string => {
      const { resources } = JSON.parse(database('internet')) as { resources: { db: Part; report: Part } };
      return configOf({ ...resources, db: { ...resources.db, overrides } });
    };
    const lineIn = async (before: string | undefined, after: string): Promise<string | undefined> => {
      const { says = [] } = groupOf(await reviewBetween(before, after), 'db') ?? {};
      const line = says.find(({ text }) => text.startsWith('everybody on the internet can connect'))?.line ?? 0;
      return after.split('\n')[line - 1]?.trim();
    };
    const closed = opening({ DbDbInstance: { PubliclyAccessible: false } });
    const address = opening({ DbDbInstance: { PubliclyAccessible: true } });
    expect(await lineIn(closed, address)).toBe('"PubliclyAccessible": true');
    expect(await lineIn(undefined, address)).toBe('"PubliclyAccessible": true');
    const inside = opening({ DbSecurityGroup: { 'SecurityGroupIngress.0.CidrIp': '10.0.0.0/8' } });
    const rule = opening({ DbSecurityGroup: { 'SecurityGroupIngress.0.CidrIp': '0.0.0.0/0' } });
    expect(await lineIn(inside, rule)).toBe('"SecurityGroupIngress.0.CidrIp": "0.0.0.0/0"');
    expect(await lineIn(closed, database('internet'))).toBe('"accessibility": {');
  });
});
