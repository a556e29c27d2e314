import { describe, expect, test } from '@jest/globals';
import { deployedLender } from '../../src/stack/deployed-lender.ts';
import { bucket, config, job } from '../compiler-rules/configs.ts';
import { templateOf } from '../compiler-rules/harness.ts';

const preview = { project: 'shop', stage: 'pr-7' };
const given = config({ report: job(), cleanup: job({ useSpotInstances: true }) });

describe('deployedLender', () => {
  test.each(['production', 'staging', 'a-b-c', 'pr-7'])(
    'reads %s from the template that was compiled for it',
    async (lender) => {
      const template = await templateOf({ ...given, stage: 'pr-7', baseStage: lender });
      expect(deployedLender(template as never, preview)).toBe(lender);
    },
  );

  test('is nobody for a preview that needs none, another stage, and a stack without a template', async () => {
    const needsNone = await templateOf({ ...config({ files: bucket() }), stage: 'pr-7' });
    expect(deployedLender(needsNone as never, preview)).toBeUndefined();
    const dev = await templateOf({ ...given, stage: 'dev' });
    expect(deployedLender(dev as never, { project: 'shop', stage: 'dev' })).toBeUndefined();
    expect(deployedLender(undefined, preview)).toBeUndefined();
  });

  test.each(['The id of the stack other-production.', 'Of the stack shop-production.', '', 7])(
    'is nobody by a parameter that is described as %j',
    (Description) => {
      expect(
        deployedLender({ Parameters: { Own: { Type: 'String', Description } } } as never, preview),
      ).toBeUndefined();
    },
  );
});
