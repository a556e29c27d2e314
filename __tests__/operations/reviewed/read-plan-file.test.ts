import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/operations/reviewed/read-plan-file.ts';
import { hash, planOf, wanted } from './reviewed-fixture.ts';

const read = (text: string | undefined, run: number | undefined = 7) =>
  readPlanFile({ given: async () => text }, 'out/plan.json', wanted.stack, run);

describe('readPlanFile', () => {
  test('returns hash and review of a plan of the run, and at a prompt of any', async () => {
    const found = {
      kind: 'found',
      hash,
      review: expect.objectContaining({ stack: 'shop-dev' }),
      from: 'out/plan.json',
    };
    expect(await read(planOf())).toEqual(found);
    expect(await readPlanFile({ given: async () => planOf() }, 'out/plan.json', wanted.stack, undefined)).toEqual(
      found,
    );
  });

  test.each<[string, string | undefined, RegExp]>([
    ['a file that is not there', undefined, /^The plan-file out\/plan\.json cannot be read: there is no such file/],
    ['what is no JSON', '{', /does not fit schemas\/plan\.schema\.json/],
    ['what is no plan', '{"version":1}', /does not fit/],
    ['a plan without AWS', planOf({ hash: hash.replace('v1', 'offline') }), /: it was made without AWS\.$/],
    ['a plan of another run', planOf({}, 6), /: it was made by run 6, and this is run 7\.$/],
    [
      'a plan of no run, as a commit may have brought it',
      planOf().replace(/"run": \{[^}]*\},/, ''),
      /: it was made by no run, and this is run 7\.$/,
    ],
    [
      'a plan of another stack, with everything that differs',
      planOf({ stage: 'qa', stack: 'shop-qa', account: '210987654321', region: 'eu-west-1', project: 'web' }),
      /: it has the account 210987654321 in place of 123456789012; it has the region eu-west-1 in place of us-east-1; it has the project web in place of shop; it has the stage qa in place of dev; it has the stack shop-qa in place of shop-dev\.$/,
    ],
    ['a plan whose texts break lines', planOf({ stage: 'a\n::error::b' }), /it has the stage a\\n::error::b in place/],
  ])('throws stack/plan-file for %s', async (_, text, message) => {
    const problem = { code: 'stack/plan-file', message: expect.stringMatching(message) };
    await expect(read(text)).rejects.toMatchObject(problem);
  });
});
