import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortHash } from '../../src/cloudformation/canonical.ts';
import {
  goodDeployments,
  isAtRest,
  type KeptDeployment,
  keptDeployment,
  keysToRemove,
  mostKept,
  readKeys,
  rollbackTarget,
  templateDigest,
} from '../../src/stack/kept-deployments.ts';

const folder = 'deployments/dev/eu-west-1.shop';
const stackId = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/shop-dev/one';
const read = (keys: readonly string[]) => readKeys(folder, keys, stackId);
const toRemove = (keys: readonly string[]) => keysToRemove(folder, keys, stackId);

/** A deployment to write: its template, the stack before it, and whether it is a rollback. */
interface Given {
  readonly template: string;
  readonly before?: { readonly status?: string; readonly template: string };
  readonly isRollback?: boolean;
}

/** Returns the keys of deployments, one minute after the other. */
const keysOf = (given: readonly Given[], of = stackId): string[] =>
  given.map(
    ({ template, before, isRollback = false }, index) =>
      keptDeployment(folder, {
        stackId: of,
        time: new Date(Date.UTC(2026, 10, 24, 12, index)),
        template: { Description: template },
        before: before
          ? { stack: { status: before.status ?? 'UPDATE_COMPLETE' }, template: { Description: before.template } }
          : {},
        isRollback,
      }).key,
  );
const over = (template: string, before: string, more: Partial<Given> = {}): Given => ({
  template,
  before: { template: before },
  ...more,
});
const digestOf = (template: string) => templateDigest({ Description: template });
const names = (kept: readonly KeptDeployment[], all: readonly string[]) =>
  kept.map(({ digest }) => all.find((one) => digestOf(one) === digest));
const letters = [...'abcdef'];

/** Returns the template that a stack would go back to, or why to none. */
const target = (
  given: readonly Given[],
  deployed: string,
  { status = 'UPDATE_COMPLETE', to = undefined as string | undefined } = {},
) => {
  const found = rollbackTarget(read(keysOf(given)), { status, digest: digestOf(deployed) }, to);
  return found.kind === 'deployment' ? names([found.target], letters)[0] : found;
};

describe('the key of a kept deployment', () => {
  test('has its time, the digest of its template whatever the order of keys, and that of the template before', () => {
    const begun = { stackId, time: new Date('2026-11-24T12:00:05.123Z'), isRollback: false };
    const before = { stack: { status: 'CREATE_COMPLETE' }, template: { Description: 'a' } };
    const one = keptDeployment(folder, { ...begun, template: { A: 1, B: 2 }, before });
    const other = keptDeployment(folder, { ...begun, template: { B: 2, A: 1 }, before });
    expect(one).toEqual(other);
    expect(one.id).toBe(`20261124T120005Z-${templateDigest({ A: 1, B: 2 })}`);
    expect(one.key).toBe(`${folder}/${one.id}.deploy-${digestOf('a')}.${shortHash(stackId, 8)}.json`);
    expect(read([one.key])).toEqual([one]);
  });

  test.each([
    ['no stack', undefined, 'new'],
    ['a stack at rest', 'UPDATE_ROLLBACK_COMPLETE', digestOf('a')],
    ['a half changed stack', 'UPDATE_FAILED', 'none'],
  ])('tells of %s before it', (_, status, expected) => {
    const before = status === undefined ? {} : { stack: { status }, template: { Description: 'a' } };
    const kept = keptDeployment('x', { stackId, time: new Date(0), template: {}, before, isRollback: true });
    expect([kept.after, kept.isRollback]).toEqual([expected, true]);
  });

  test('is told from other objects of the folder', () => {
    const [key = ''] = keysOf([{ template: 'a' }]);
    expect(read([`${folder}/readme.txt`, `${key}.bak`, key, `${folder}/20261124.json`])).toHaveLength(1);
  });
});

test('a deployment in a folder of the folder, or in that of another stack, is no deployment of a stack', () => {
  const key = keysOf([{ template: 'a' }])[0]?.slice(folder.length + 1);
  const others = [`${folder}/s/preview/${key}`, `deployments/dev/${key}`, `${folder}.x/${key}`, `${folder}x${key}`];
  expect(read(others)).toEqual([]);
  expect(toRemove(others)).toEqual([]);
});

describe('a kept deployment is good', () => {
  test('if a later one began on its template, or if it is what is deployed', () => {
    const keys = keysOf([{ template: 'a' }, over('b', 'a'), over('c', 'a'), over('d', 'c'), over('e', 'd')]);
    expect(names(goodDeployments(read(keys), undefined), letters)).toEqual(['a', 'c', 'd']);
    expect(names(goodDeployments(read(keys), digestOf('e')), letters)).toEqual(['a', 'c', 'd', 'e']);
  });

  test('only of the stack that is there: one of its name that was destroyed had another id, and its own are removed', () => {
    const former = keysOf([{ template: 'a' }, over('b', 'a'), over('c', 'b')], stackId.replace('one', 'former'));
    // The first deployment of the new one was not kept.
    const keys = [...former, ...keysOf([over('d', 'c'), over('e', 'd')])];
    expect(names(goodDeployments(read(keys), digestOf('e')), letters)).toEqual(['d', 'e']);
    expect(toRemove(keys)).toEqual(former);
  });
});

test('a rollback that CloudFormation undid is tried again, and a failed deployment that it undid is not', () => {
  const series = [{ template: 'a' }, over('b', 'a')];
  const status = 'UPDATE_ROLLBACK_COMPLETE';
  expect(target([...series, over('a', 'b', { isRollback: true })], 'b', { status })).toBe('a');
  expect(target([...series, over('c', 'b')], 'b', { status })).toMatchObject({
    kind: 'is-back',
    by: 'CloudFormation',
    deployed: { digest: digestOf('b') },
  });
});

describe('rollback goes', () => {
  const series = [{ template: 'a' }, over('b', 'a'), over('c', 'b')];
  test.each([
    ['to the deployment before', series, 'c', {}, 'b'],
    ['past deployments that failed', [...series, over('d', 'c'), over('e', 'c')], 'e', {}, 'c'],
    ['past another deployment of what is deployed', [...series, over('c', 'c')], 'c', {}, 'b'],
    [
      'from a half changed stack to what it had before',
      [...series, over('d', 'c')],
      'd',
      { status: 'UPDATE_FAILED' },
      'c',
    ],
    ['nowhere from a template that is not kept', series, 'f', {}, { kind: 'gap', missing: 'deployed' }],
    [
      'nowhere from one that came after a template that is not kept',
      [...series, over('e', 'f')],
      'e',
      {},
      { kind: 'gap', missing: 'before' },
    ],
    [
      'nowhere from one of these that was deployed again',
      [...series, over('e', 'f'), over('e', 'e')],
      'e',
      {},
      { kind: 'gap', missing: 'before' },
    ],
    [
      'not to one that was rolled back from, past one that is not kept',
      [...series, over('b', 'c', { isRollback: true })],
      'f',
      {},
      { kind: 'gap', missing: 'deployed' },
    ],
    ['past what came before the first that is kept', [over('b', 'f'), over('c', 'b')], 'c', {}, 'b'],
    ['to none of a stack without an earlier one', series.slice(0, 1), 'a', {}, { kind: 'none' }],
    ['to none where nothing is kept', [], 'a', {}, { kind: 'none' }],
    [
      'nowhere after CloudFormation undid the last deployment',
      [...series, over('d', 'c')],
      'c',
      { status: 'UPDATE_ROLLBACK_COMPLETE' },
      { kind: 'is-back', by: 'CloudFormation', deployed: { digest: digestOf('c') } },
    ],
    [
      'nowhere a second time, so that a run may be repeated',
      [...series, over('b', 'c', { isRollback: true })],
      'b',
      {},
      { kind: 'is-back', by: 'rollback', deployed: { digest: digestOf('b'), isRollback: true } },
    ],
    [
      'back from what was deployed after a rollback',
      [...series, over('b', 'c', { isRollback: true }), over('e', 'b')],
      'e',
      {},
      'b',
    ],
  ] as const)('%s', (_, given, deployed, more, expected) => {
    const found = target(given, deployed, more);
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found).toMatchObject(expected);
  });

  test('to the deployment that is named, also from a stack that is back, and to none that is not known to be good', () => {
    const given = [...series, over('d', 'c')];
    const [a, , c, d] = read(keysOf(given)).map(({ id }) => id);
    const back = { status: 'UPDATE_ROLLBACK_COMPLETE' };
    expect(target(given, 'c', { ...back, to: a })).toBe('a');
    expect(target(given, 'c', { ...back, to: c })).toBe('c');
    expect(target(given, 'c', { ...back, to: d })).toEqual({ kind: 'unknown', why: 'not-good' });
    expect(target(given, 'c', { to: '20200101T000000Z-0123456789ab' })).toEqual({ kind: 'unknown', why: 'not-kept' });
  });

  test('to a template that the stack really had, and that is not the deployed one, in every history', () => {
    const step = fc.record({ template: fc.constantFrom(...letters), ends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const had: string[] = [];
        const given = steps.map(({ template, ends }): Given => {
          const before = had.at(-1);
          if (ends) had.push(template);
          return before === undefined ? { template } : over(template, before);
        });
        const deployed = had.at(-1);
        if (deployed === undefined) return;
        const found = target(given, deployed);
        if (typeof found === 'string') expect(had.filter((one) => one !== deployed)).toContain(found);
        else expect(found).toEqual({ kind: 'none' });
      }),
    );
  });
});

describe('of kept deployments', () => {
  test('the newest ten that are good or not known stay, and every other deployment of the folder goes', () => {
    const series = Array.from({ length: 14 }, (_, index) =>
      index === 0 ? { template: '0' } : over(`${index}`, `${index - 1}`),
    );
    const keys = [...keysOf([...series, over('failed', '13'), over('14', '13')]), `${folder}/other`];
    const removed = toRemove(keys);
    const staying = read(keys.filter((key) => !removed.includes(key)));
    expect(staying).toHaveLength(mostKept);
    expect(staying.at(-1)?.digest).toBe(digestOf('14'));
    expect(removed).not.toContain(`${folder}/other`);
    expect(staying.map(({ digest }) => digest)).not.toContain(digestOf('failed'));
  });

  test('a removal takes none away that a rollback would have found, in every history', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 40 }), (templates) => {
        const given = templates.map((template, index) =>
          index === 0 ? { template } : over(template, templates[index - 1] as string),
        );
        const deployed = { status: 'UPDATE_COMPLETE', digest: digestOf(templates.at(-1) as string) };
        const keys = keysOf(given);
        const removed = toRemove(keys);
        const left = keys.filter((key) => !removed.includes(key));
        expect(left.length).toBeLessThanOrEqual(mostKept);
        const isNear = templates.slice(-mostKept).some((one) => one !== templates.at(-1));
        if (isNear)
          expect(rollbackTarget(read(left), deployed, undefined)).toEqual(
            rollbackTarget(read(keys), deployed, undefined),
          );
      }),
    );
  });

  test.each([
    ['CREATE_COMPLETE', true],
    ['UPDATE_ROLLBACK_COMPLETE', true],
    ['IMPORT_COMPLETE', true],
    ['ROLLBACK_COMPLETE', false],
    ['DELETE_COMPLETE', false],
    ['UPDATE_FAILED', false],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', false],
  ])('a stack that is %s has the template that it shows: %s', (status, expected) => {
    expect(isAtRest(status)).toBe(expected);
  });
});
