import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertReviewed } from '../../../src/operations/reviewed/assert-reviewed.ts';
import type { PlanCheck } from '../../../src/operations/reviewed/reviewed-request.ts';
import type { World } from '../../../src/ports/world.ts';
import type { Review } from '../../../src/review/review.ts';
import { Overtaken } from '../../../src/stack/overtaken.ts';
import { type PlanFacts, planHash } from '../../../src/stack/plan-hash.ts';
import type { ChangesProposal, ResourceChange } from '../../../src/stack/proposal.ts';
import { hash, otherHash, review } from './reviewed-fixture.ts';

const proposal: ChangesProposal = { kind: 'changes', id: 'set', stackId: 's', changeSetType: 'UPDATE', changes: [] };
const checkOf = (more: Partial<PlanCheck> = {}): PlanCheck => ({
  found: { kind: 'found', hash, review, from: 'pull request 12, run 7' },
  onMismatch: 'fail',
  required: false,
  ...more,
});

/** Compares a change with a plan; returns notes or the refusal, and the change sets and stacks that were deleted. */
const compare = async (check: PlanCheck, fresh: Review = review, about = proposal, refuses?: Error) => {
  const deleted: string[] = [];
  const warnings: string[] = [];
  const lines: string[] = [];
  const world = {
    console: {
      info: (line: string) => void lines.push(line),
      annotate: ({ message }: { message: string }) => void warnings.push(message),
    },
    stacks: async () => ({
      deleteChangeSet: async ({ id }: ChangesProposal) => void deleted.push(id),
      delete: async (stack: string, _: unknown, status: string) => {
        if (refuses) throw refuses;
        deleted.push(`${stack} in ${status}`);
      },
    }),
  } as unknown as World;
  const result = await assertReviewed(world, about, check, { hash: fresh.hash, review: () => fresh }).then(
    (notes) => ({ notes }),
    (problem: { code: string; message: string }) => ({ code: problem.code, message: problem.message }),
  );
  return { ...result, deleted, warnings, lines };
};

const says = (text: string): Review => ({
  ...{ ...review, hash: otherHash },
  groups: [{ resource: 'report', type: 'batch-job', effect: 'modify', itself: true, says: [{ text }], changes: [] }],
});

describe('assertReviewed', () => {
  test('lets a change pass whose hash is that of the reviewed plan, and leaves its change set', async () => {
    const lines = ['The change is the one that was reviewed.'];
    expect(await compare(checkOf())).toEqual({ notes: [], deleted: [], warnings: [], lines });
    expect(await compare(checkOf({ required: true }))).toEqual({ notes: [], deleted: [], warnings: [], lines });
  });

  test('warns where the merged pull request has no plan that counts, and says nothing where none was to be expected', async () => {
    const why = 'pull request 12 has no comment';
    const expected = await compare(checkOf({ found: { kind: 'none', why, isExpected: true } }));
    expect(expected).toMatchObject({
      notes: [],
      warnings: [`The change is not compared with a reviewed plan: ${why}.`],
    });
    expect(await compare(checkOf({ found: { kind: 'none', why } }))).toMatchObject({ notes: [], warnings: [] });
  });

  test('refuses another change with what differs, after it deleted the change set', async () => {
    const reviewed = { ...says('memory: 900 → 1800 MiB'), hash };
    const check = checkOf({ found: { kind: 'found', hash, review: reviewed, from: 'out/plan.json' } });
    expect(await compare(check, says('memory: 900 → 3600 MiB'))).toEqual({
      code: 'stack/plan-mismatch',
      message: `The change is not the one that was reviewed (out/plan.json): ${hash} was reviewed, and ${otherHash} is what deploy would do. Only reviewed: report: memory: 900 → 1800 MiB. Only now: report: memory: 900 → 3600 MiB. Nothing was deployed.`,
      ...{ deleted: ['set'], warnings: [], lines: [] },
    });
  });

  test('refuses another change whose lists are equal, and says that', async () => {
    const { code, message } = (await compare(checkOf(), { ...review, hash: otherHash })) as {
      code: string;
      message: string;
    };
    expect(code).toBe('stack/plan-mismatch');
    expect(message).toContain('The lists of changes are equal');
  });

  test('deletes the empty stack that the change set of a new one made, unless another run works with it', async () => {
    const create: ChangesProposal = { ...proposal, changeSetType: 'CREATE' };
    const deleted = ['set', 's in REVIEW_IN_PROGRESS'];
    expect(await compare(checkOf(), says('x'), create)).toMatchObject({ code: 'stack/plan-mismatch', deleted });
    const none = checkOf({ found: { kind: 'none', why: 'x' }, required: true });
    expect(await compare(none, review, create)).toMatchObject({ code: 'stack/no-reviewed-plan', deleted });
    const busy = await compare(checkOf(), says('x'), create, new Overtaken('shop-dev'));
    const lines = [expect.stringMatching(/^The empty stack s stays: Another run changed the stack shop-dev/)];
    expect(busy).toMatchObject({ code: 'stack/plan-mismatch', deleted: ['set'], lines });
    const bug = new TypeError('a bug');
    expect(await compare(checkOf(), says('x'), create, bug)).toMatchObject({ message: 'a bug' });
  });

  test('names ten sentences of each kind and the number of the others', async () => {
    const sentences = Array.from({ length: 13 }, (_, at) => ({ text: `change ${String(at).padStart(2, '0')}` }));
    const many: Review = { ...says('x'), groups: says('x').groups.map((group) => ({ ...group, says: sentences })) };
    const { message } = (await compare(checkOf(), many)) as { message: string };
    expect(message).toContain('report: change 09; and 3 more.');
    expect(message).not.toContain('change 10');
  });

  test('reports another change as a warning and a note where the input says so', async () => {
    const { warnings, ...rest } = await compare(checkOf({ onMismatch: 'report' }), says('x'));
    expect(rest).toMatchObject({ notes: warnings, deleted: [] });
    expect(warnings).toEqual([expect.stringContaining('is not the one that was reviewed')]);
  });

  test('refuses a change without a plan only where one is required, whatever a mismatch would do', async () => {
    const found = { kind: 'none', why: 'no pull request was merged as commit abc' } as const;
    for (const onMismatch of ['fail', 'report'] as const) {
      expect(await compare(checkOf({ found, onMismatch }))).toEqual({
        notes: [],
        deleted: [],
        warnings: [],
        lines: [],
      });
      expect(await compare(checkOf({ found, onMismatch, required: true }))).toEqual({
        code: 'stack/no-reviewed-plan',
        message:
          'No reviewed plan was found, which require-plan demands: no pull request was merged as commit abc. Nothing was deployed.',
        ...{ deleted: ['set'], warnings: [], lines: [] },
      });
    }
  });
});

const change: ResourceChange = {
  ...{ action: 'Modify', logicalId: 'Queue', type: 'AWS::SQS::Queue', replacement: 'True', details: [] },
};
const queue = (name: string) => ({
  Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: name } } },
});
const facts: PlanFacts & { account: string } = {
  ...{ account: '123456789012', region: 'us-east-1', stack: 'shop-dev', before: queue('a'), ours: queue('b') },
  ...{ changes: [change], images: [], parameters: { StpZones: 'a,b,none' } },
};
const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);

/** A single difference between what was reviewed and what deploy is about to do. */
const difference: fc.Arbitrary<Partial<typeof facts>> = fc.oneof(
  fc.stringMatching(/^\d{12}$/).map((account) => ({ account })),
  word.map((region) => ({ region })),
  word.map((stack) => ({ stack })),
  word.map((name) => ({ before: queue(name) })),
  fc.constant({ before: undefined }),
  word.map((name) => ({ ours: queue(name) })),
  word.map((StpZones) => ({ parameters: { StpZones } })),
  word.map((name) => ({ parameters: { StpZones: 'a,b,none', [name]: 'x' } })),
  fc.constant({ parameters: {} }),
  fc.constant({ changes: [] }),
  fc
    .record({ action: word, logicalId: word, type: word, replacement: word }, { requiredKeys: [] })
    .chain((more) =>
      fc.constantFrom({ changes: [{ ...change, ...more }] }, { changes: [change, { ...change, ...more }] }),
    ),
);

test('any single difference between the reviewed change and the one of the deploy is refused, and no difference is not', async () => {
  const reviewed = planHash(facts);
  await fc.assert(
    fc.asyncProperty(difference, async (more) => {
      const now = { ...facts, ...more };
      const isSame = JSON.stringify(now) === JSON.stringify(facts);
      const check = checkOf({ found: { kind: 'found', hash: reviewed, review, from: 'x' } });
      const result = await compare(check, { ...review, hash: planHash(now) });
      expect('code' in result ? result.code : 'passed').toBe(isSame ? 'passed' : 'stack/plan-mismatch');
    }),
  );
});
