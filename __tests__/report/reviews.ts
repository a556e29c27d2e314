import fc from 'fast-check';
import type { Review } from '../../src/review/review.ts';
import { hostile } from './hostile.ts';

const cost = fc.record({
  instance: hostile,
  dollarsPerHour: fc.double({ min: 0.01, max: 100, noNaN: true }),
  spot: fc.boolean(),
});
const property = fc.record(
  {
    path: hostile,
    before: fc.oneof(hostile, fc.constant('|`<'.repeat(500))),
    after: hostile,
    recreation: fc.constantFrom('never' as const, 'conditionally' as const, 'always' as const, 'unknown' as const),
  },
  { requiredKeys: ['path', 'recreation'] },
);
const effect = fc.constantFrom(
  'add' as const,
  'modify' as const,
  'replace' as const,
  'may-replace' as const,
  'remove' as const,
  'import' as const,
);
const drawn = fc.constantFrom('none' as const, 'add' as const, 'modify' as const, 'remove' as const);
const sentence = fc.record(
  { text: fc.oneof(hostile, fc.constant('|`<'.repeat(2_000))), line: fc.nat(5_000) },
  { requiredKeys: ['text'] },
);
const change = fc.record(
  {
    happening: effect,
    logicalId: hostile,
    type: hostile,
    properties: fc.array(property, { maxLength: 4 }),
    unforeseen: hostile,
    insteadOf: hostile,
    replacedBy: hostile,
    from: fc.record({ path: fc.constant(['resources']), line: fc.nat(5_000) }),
  },
  { requiredKeys: ['happening', 'logicalId', 'type', 'properties'] },
);
const refusedUpdate = fc.record({ logicalId: hostile, type: hostile, why: hostile, instead: hostile });
const loss = fc.record(
  {
    logicalId: hostile,
    type: hostile,
    kind: fc.constantFrom('delete' as const, 'replace' as const, 'may-replace' as const, 'interrupt' as const),
    because: hostile,
    fate: fc.constantFrom('deleted' as const, 'kept' as const, 'snapshot' as const, 'unread' as const),
    why: hostile,
    unforeseen: hostile,
    allowances: fc.uniqueArray(
      fc.constantFrom('allow-delete' as const, 'allow-replace' as const, 'allow-interrupt' as const),
      { minLength: 1 },
    ),
    allowed: fc.boolean(),
    instead: hostile,
  },
  { requiredKeys: ['logicalId', 'type', 'kind', 'allowed'] },
);
const image = fc.record(
  { changed: fc.array(hostile, { maxLength: 8 }), notInBase: fc.array(hostile, { maxLength: 3 }), more: fc.nat(9) },
  { requiredKeys: ['changed', 'notInBase'] },
);
/** A list that sometimes repeats its items up to `most` times. */
const many = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc
    .tuple(fc.array(one, { maxLength: 4 }), fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.nat(most)))
    .map(([list, times]) => Array.from({ length: times }, () => list).flat());

const access = fc.record(
  {
    words: hostile,
    actions: fc.array(hostile, { maxLength: 2 }),
    on: hostile,
    condition: hostile,
    denied: fc.constant(true as const),
  },
  { requiredKeys: ['actions', 'on'] },
);
const broadening = fc.record(
  {
    identity: hostile,
    resource: hostile,
    isOwn: fc.constant(true as const),
    because: fc.constantFrom('new' as const, 'action' as const, 'principal' as const),
    actions: fc.array(hostile, { maxLength: 2 }),
    on: hostile,
    says: fc.oneof(hostile, fc.constant('|`<'.repeat(2_000))),
    line: fc.nat(5_000),
  },
  { requiredKeys: ['identity', 'because', 'actions', 'says'] },
);
const permissions = fc.record({
  holders: many(fc.record({ name: hostile, role: hostile, may: fc.array(access, { maxLength: 3 }) }), 30),
  broader: many(broadening, 30),
});

/** The page of the config in some reviews. */
const filePage = 'https://github.com/acme/jobs/blob/0123456/batch-jobs.yml';

/** Reviews of any size with hostile strings. */
export const reviews: fc.Arbitrary<Review> = fc.record(
  {
    project: hostile,
    stage: hostile,
    stack: hostile,
    region: hostile,
    account: hostile,
    against: fc.constantFrom(
      'deployed-stack' as const,
      'absent-stack' as const,
      'base-branch' as const,
      'empty-stack' as const,
    ),
    base: fc.record({ ref: hostile, commit: hostile, missing: hostile }, { requiredKeys: [] }),
    hash: hostile,
    file: fc.record({ url: fc.oneof(hostile, fc.webUrl(), fc.constant(filePage)) }),
    counts: fc.record({ add: fc.nat(), modify: fc.nat(), replace: fc.nat(), remove: fc.nat() }),
    refused: many(refusedUpdate, 30),
    outputChanges: many(
      fc.record({ name: hostile, happening: fc.constantFrom('add' as const, 'modify' as const, 'remove' as const) }),
      30,
    ),
    tooMany: fc.record({ max: fc.nat(), changes: fc.nat() }),
    losses: many(loss, 60),
    groups: many(
      fc.record(
        {
          resource: hostile,
          type: fc.oneof(hostile, fc.constant('batch-job')),
          effect,
          itself: fc.boolean(),
          says: fc.array(sentence, { maxLength: 3 }),
          changes: fc.array(change, { maxLength: 4 }),
        },
        { requiredKeys: ['effect', 'itself', 'says', 'changes'] },
      ),
      30,
    ),
    jobs: many(
      fc.record(
        {
          name: hostile,
          starts: fc.array(hostile, { maxLength: 2 }),
          asleep: fc.array(
            fc.record({
              start: hostile,
              because: fc.constantFrom('paused' as const, 'preview' as const),
              type: hostile,
              sample: hostile,
            }),
            { maxLength: 2 },
          ),
          before: cost,
          after: cost,
          dollarsPerMonth: fc.double({ min: 0, max: 1e9, noNaN: true }),
          hint: hostile,
          image,
        },
        { requiredKeys: ['name', 'starts'] },
      ),
      30,
    ),
    nodes: many(fc.record({ name: hostile, change: drawn }), 30),
    edges: many(
      fc.record(
        { from: hostile, to: hostile, label: hostile, change: drawn },
        { requiredKeys: ['from', 'to', 'change'] },
      ),
      30,
    ),
    outputs: many(fc.record({ resource: hostile, param: hostile, value: hostile }), 30),
    links: many(fc.record({ text: hostile, url: fc.oneof(hostile, fc.webUrl()) }), 20),
    permissions,
    notes: many(hostile, 30),
  },
  {
    requiredKeys: [
      ...(['project', 'stage', 'stack', 'region', 'against', 'hash', 'counts', 'losses', 'groups', 'jobs'] as const),
      ...(['nodes', 'edges', 'outputs', 'links', 'notes'] as const),
    ],
  },
);
