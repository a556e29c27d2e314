import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idsIn } from '../../src/cloudformation/referenced-ids.ts';
import { configs } from './arbitrary-config.ts';
import { compiledFrom, resourcesOf } from './compiling.ts';

const runs = { numRuns: 25 };

/** Types of which AWS allows few in a region, and what belongs to them. */
const lent = /^AWS::(?:Batch::(?:ComputeEnvironment|JobQueue)|EC2::(?!SecurityGroup))/;

describe('a preview of any config', () => {
  test('makes no pool and no network, and refers to nothing that it lacks', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        const compiled = await compiledFrom(config, 'pr-7');
        const resources = resourcesOf(compiled);
        const { Parameters = {}, Outputs = {} } = Object(compiled.template) as Record<string, object>;
        expect(Object.values(resources).filter(({ Type }) => lent.test(Type))).toEqual([]);
        const known = new Set([...Object.keys(resources), ...Object.keys(Parameters)]);
        const named = Object.values(resources).flatMap(({ Metadata: _, DependsOn = [], ...rest }) => [
          ...DependsOn,
          ...idsIn(rest),
        ]);
        const missing = [...named, ...idsIn(Outputs)].filter((id) => !id.startsWith('AWS::') && !known.has(id));
        expect(missing).toEqual([]);
        expect(Object.keys(Parameters)).toEqual([...(compiled.borrowed?.outputs.keys() ?? [])].sort());
      }),
      runs,
    ));
});
