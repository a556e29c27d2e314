import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withInputTags } from '../../src/config/input-tags.ts';

const configOf = (tags: readonly { name: string; value: unknown }[]) => ({
  serviceName: 'shop',
  stackConfig: { tags },
});
const key = fc.stringMatching(/^[a-zA-Z]{1,4}$/);

describe('the input tags', () => {
  test('wins over a tag of the config, keeps its place, and is told on its line', () => {
    const given = configOf([
      { name: 'owner', value: 'ops' },
      { name: 'team', value: 42 },
      { name: 'Cost', value: 'a' },
    ]);
    const { resolved, diagnostics } = withInputTags(given, { stage: 'blue', owner: 'data', team: '42', cost: 'a' });
    expect(resolved).toEqual(
      configOf([
        { name: 'owner', value: 'data' },
        { name: 'team', value: '42' },
        { name: 'cost', value: 'a' },
        { name: 'stage', value: 'blue' },
      ]),
    );
    expect(diagnostics).toMatchObject([
      { code: 'config/tag-overruled', severity: 'note', place: { path: ['stackConfig', 'tags', 0, 'value'] } },
      { code: 'config/tag-overruled', severity: 'note', place: { path: ['stackConfig', 'tags', 2, 'value'] } },
    ]);
    expect(diagnostics[0]?.sentence).toBe('The input tags gives owner the value "data", which holds.');
  });

  test.each([[{}], [{ serviceName: 'shop' }], [{ stackConfig: {} }], [configOf([])]])(
    'adds its tags to %j, which has none, and tells nothing',
    (config) => {
      const { resolved, diagnostics } = withInputTags(config, { team: 'data' });
      expect(resolved).toEqual({ ...config, stackConfig: { tags: [{ name: 'team', value: 'data' }] } });
      expect(diagnostics).toEqual([]);
    },
  );

  test('leaves a config of another shape to those who judge it', () => {
    for (const odd of [null, 'text', [], { stackConfig: 'x' }, { stackConfig: { tags: 'x' } }])
      expect(withInputTags(odd, { team: 'data' })).toEqual({ resolved: odd, diagnostics: [] });
    const items = { stackConfig: { tags: ['x', null, { name: 1 }] } };
    expect(withInputTags(items, { a: 'b' }).resolved).toEqual({
      stackConfig: { tags: ['x', null, { name: 1 }, { name: 'a', value: 'b' }] },
    });
  });

  test('has every tag of both in the sum, each key once if neither had one twice, and changes nothing where it is empty', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.string()), fc.dictionary(key, fc.string()), (written, given) => {
        const config = configOf(Object.entries(written).map(([name, value]) => ({ name, value })));
        const { resolved } = withInputTags(config, given);
        const { tags } = (resolved as typeof config).stackConfig;
        const lower = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
        const all = lower([...Object.keys(written), ...Object.keys(given)]);
        expect(lower(tags.map(({ name }) => name))).toEqual(all);
        for (const [name, value] of Object.entries(given))
          if (!Object.keys(given).some((other) => other !== name && other.toLowerCase() === name.toLowerCase()))
            expect(tags).toContainEqual({ name, value });
        expect(withInputTags(config, {}).resolved).toBe(config);
      }),
    );
  });
});
