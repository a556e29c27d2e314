import { describe, expect, test } from '@jest/globals';
import { errorAt } from '../../src/diagnostics/diagnostic.ts';
import { packagings } from '../../src/generated/packagings.ts';
import { placedUnder } from '../../src/packaging/packaging.ts';

describe('placedUnder', () => {
  test('adds the config path of the packaging to diagnostics with a path', () => {
    const inside = errorAt('packaging/entry-file', ['properties', 'entryfilePath'], 'It is missing.');
    const path = ['resources', 'job', 'properties', 'container', 'packaging'];
    expect(placedUnder(path, [inside, { ...inside, place: 'file' }])).toEqual([
      { ...inside, place: { path: [...path, 'properties', 'entryfilePath'] } },
      { ...inside, place: 'file' },
    ]);
  });
});

describe('packagings', () => {
  test.each(packagings.map((one) => [one.type, one] as const))(
    '%s describes itself and appears in its example',
    (type, one) => {
      expect(one.says).toMatch(/^[A-Z].*\.$/);
      expect(one.example).toContain(`type: ${type}`);
      for (const shape of Object.values(one.properties)) expect(shape.description).toMatch(/^[A-Z].*\.$/);
    },
  );
});
