import { describe, expect, test } from '@jest/globals';
import { findPlanOfPull, reasonAgainstRun } from '../../../src/operations/reviewed/plan-of-pull.ts';
import { type ReadMarker, readMarker, slotKey } from '../../../src/report/marker.ts';
import { type Section, sectionOfReport } from '../../../src/report/section.ts';
import { sharedComment } from '../../../src/report/shared-comment.ts';
import { bot } from '../../fakes/conversation.ts';
import { type FakeHistory, fakeReviewedPlans } from '../../fakes/reviewed-plans.ts';
import {
  commentOf,
  hash,
  head,
  merge,
  otherHash,
  planningRun,
  planOf,
  reviewedHistory,
  wanted,
} from './reviewed-fixture.ts';

const find = (history: FakeHistory, plan = wanted) => findPlanOfPull(fakeReviewedPlans(history), plan);

type Row = [what: string, change: (history: FakeHistory) => void, why: RegExp];

/** Puts another artifact in the place of that of run 7. */
const withArtifact = (history: FakeHistory, more: Partial<FakeHistory['artifacts'][number]>): void => {
  const [known] = history.artifacts.splice(0);
  if (known) history.artifacts.push({ ...known, ...more });
};
/** Puts another comment in the place of that of run 7. */
const withComment = (history: FakeHistory, more: Partial<FakeHistory['comments'][number]>): void => {
  const [known] = history.comments.splice(0);
  if (known) history.comments.push({ ...known, ...more });
};

describe('findPlanOfPull', () => {
  test('finds the plan of the merged pull request with the run that made it', async () => {
    expect(await find(reviewedHistory())).toEqual({
      ...{ kind: 'found', hash, from: 'pull request 12, run 7' },
      review: expect.objectContaining({ stack: 'shop-dev', hash }),
    });
  });

  test('finds the plan of the stage in a comment that several stages share, whichever was planned last', async () => {
    const sections = ['shop/dev', 'shop/production'].map((key, index) =>
      sectionOfReport(commentOf({ section: slotKey(key), state: 'planned', plan: index === 0 ? hash : otherHash })),
    ) as Section[];
    const last = readMarker(commentOf({ plan: otherHash })) as ReadMarker;
    const history = reviewedHistory();
    withComment(history, { body: sharedComment(last, sections, 60_000) });
    const plan = (key: string) => ({ ...wanted, marker: { ...wanted.marker, section: slotKey(key) } });
    expect(await find(history, plan('shop/dev'))).toMatchObject({ kind: 'found', hash });
    // The artifact of the run is the plan of dev.
    expect(await find(history, plan('shop/production'))).toMatchObject({ kind: 'none' });
    expect(await find(history, plan('shop/test'))).toMatchObject({
      kind: 'none',
      why: expect.stringContaining('of another stage'),
    });
    // A report that was made without a slot has a section with the name of its own.
    const other = sectionOfReport(commentOf({ section: slotKey('shop-dev'), state: 'planned' })) as Section;
    withComment(history, { body: sharedComment(last, [other], 60_000) });
    expect(await find(history, plan('shop/dev/eu-west-1'))).toMatchObject({ kind: 'found', hash });
  });

  test('finds the plan of its stack among the artifacts of several stages, the newest of a name', async () => {
    const history = reviewedHistory();
    const other = { run: 7, expired: false };
    for (let index = 0; index < 40; index++)
      history.artifacts.push({
        ...other,
        id: 100 + index,
        name: `batch-job-plan-s${index}`,
        plan: planOf({ stage: 'x' }),
      });
    history.artifacts.push({ ...other, id: 200, name: 'batch-job-plan-dev-1a2b', plan: planOf({ stack: 'web-dev' }) });
    history.artifacts.push({ ...other, id: 201, name: 'batch-job-plan-dev-3c4d', plan: 'no JSON' });
    expect(await find(history)).toMatchObject({ kind: 'found', hash });
    history.artifacts.unshift({ ...other, id: 60, name: 'batch-job-plan-dev', plan: planOf({ hash: otherHash }) });
    expect(await find(history)).toMatchObject({ kind: 'found', hash });
  });

  test.each<Row>([
    ['no merged pull request', ({ merged }) => merged.clear(), /^no pull request was merged as commit dddddddddddd$/],
    [
      'two merged pull requests',
      ({ merged }) => merged.get(merge)?.push({ number: 13, head }),
      /^commit dddddddddddd is the merge of several pull requests \(12, 13\)$/,
    ],
    ['no comment', ({ comments }) => void comments.splice(0), /^pull request 12 has no comment of .*plan\.yml/],
    ['a comment of another author', (history) => withComment(history, { author: 'mallory' }), /has no comment/],
    [
      'a comment of another stage',
      (history) => withComment(history, { body: commentOf({ slot: 'shop-production' }) }),
      /has no comment/,
    ],
    [
      'a comment of another workflow',
      (history) => withComment(history, { body: commentOf({ workflow: 'other.yml' }) }),
      /has no comment/,
    ],
    [
      'a comment of another repository',
      (history) => withComment(history, { body: commentOf({ repository: '78' }) }),
      /has no comment/,
    ],
    [
      'a comment in another pull request',
      (history) => withComment(history, { pull: 13 }),
      /^pull request 12 has no comment/,
    ],
    [
      'a comment that somebody else edited',
      (history) => withComment(history, { editor: 'octocat' }),
      /^somebody else edited the comment https:\/\/github\.com\//,
    ],
    [
      'a comment of which nobody knows the editor',
      (history) => withComment(history, { editor: null }),
      /^GitHub does not tell the token who edited the comment/,
    ],
    [
      'a comment without a plan, such as that of a failure',
      (history) => withComment(history, { body: commentOf({ plan: 'none' }) }),
      /is no plan that AWS was asked for$/,
    ],
    [
      'a comment of a plan without AWS',
      (history) => withComment(history, { body: commentOf({ plan: hash.replace('v1', 'offline') }) }),
      /is no plan that AWS was asked for$/,
    ],
    [
      'a newer comment that was edited, though the older one was not',
      ({ comments }) => comments.push({ pull: 12, author: bot, body: commentOf({ run: 8 }), editor: 'octocat' }),
      /^somebody else edited/,
    ],
    [
      'a newer comment of a plan that failed',
      ({ comments }) => comments.push({ pull: 12, author: bot, body: commentOf({ run: 8, plan: 'none' }) }),
      /is no plan/,
    ],
    [
      'a comment with another hash than the artifact',
      (history) => withComment(history, { body: commentOf({ plan: otherHash }) }),
      /shows another plan than the artifact of run 7 has$/,
    ],
    ['an unknown run', ({ runs }) => runs.clear(), /^the repository has no run 7$/],
    [
      'a run of another repository',
      ({ runs }) => runs.set(7, { ...planningRun, repository: '78' }),
      /^run 7 is of another repository$/,
    ],
    [
      'a run about code of a fork, whose owner decides what it writes',
      ({ runs }) => runs.set(7, { ...planningRun, headRepository: '4711' }),
      /^run 7 planned code of a fork$/,
    ],
    [
      'a run of another workflow',
      ({ runs }) => runs.set(7, { ...planningRun, workflow: '.github/workflows/evil.yml' }),
      /^run 7 is of the workflow \.github\/workflows\/evil\.yml, and plans of \.github\/workflows\/plan\.yml count$/,
    ],
    [
      'a run before the last push, which an approval does not survive',
      ({ runs }) => runs.set(7, { ...planningRun, commit: 'f'.repeat(40) }),
      /^run 7 planned commit ffffffffffff, and the last one of pull request 12 is eeeeeeeeeeee$/,
    ],
    ['no artifact', ({ artifacts }) => void artifacts.splice(0), /^run 7 has no artifact batch-job-plan/],
    ['an artifact of another run', (history) => withArtifact(history, { run: 6 }), /^run 7 has no artifact/],
    [
      'an artifact of another name',
      (history) => withArtifact(history, { name: 'batch-job-planned' }),
      /^run 7 has no artifact/,
    ],
    [
      'an expired artifact',
      (history) => withArtifact(history, { expired: true }),
      /^the artifacts of run 7 have expired \(1 of 1\), and with them its plan$/,
    ],
    [
      'an artifact without a plan.json that can be read',
      ({ artifacts }) => void artifacts.splice(0, 1, { id: 70, run: 7, name: 'batch-job-plan', expired: false }),
      /^no artifact of run 7 has a plan\.json of shop-dev in account 123456789012 and region us-east-1/,
    ],
    ['a plan.json that is no plan', (history) => withArtifact(history, { plan: '{"version":1}' }), /^no artifact/],
    ...(
      [
        ['account', { account: '210987654321' }],
        ['region', { region: 'eu-west-1' }],
        ['project', { project: 'web' }],
        ['stage', { stage: 'production' }],
        ['stack', { stack: 'shop-production' }],
      ] as const
    ).map(
      ([fact, more]): Row => [
        `a plan.json of another ${fact}`,
        (history) => withArtifact(history, { plan: planOf(more) }),
        /^no artifact of run 7 has a plan\.json of shop-dev/,
      ],
    ),
    [
      'a plan.json with another hash than the comment',
      (history) => withArtifact(history, { plan: planOf({ hash: otherHash }) }),
      /shows another plan than the artifact of run 7 has$/,
    ],
    [
      'a plan.json that another run made',
      (history) => withArtifact(history, { plan: planOf({}, 6) }),
      /shows another plan/,
    ],
    [
      'a plan.json that no run made',
      (history) => withArtifact(history, { plan: planOf().replace(/"run": \{[^}]*\},/, '') }),
      /shows another plan/,
    ],
  ])('finds none for %s', async (_, change, why) => {
    const history = reviewedHistory();
    change(history);
    expect(await find(history)).toMatchObject({ kind: 'none', why: expect.stringMatching(why) });
  });

  test('finds the plan of the newest run, and not that of an older one', async () => {
    const history = reviewedHistory();
    history.comments.push({ pull: 12, author: bot, body: commentOf({ run: 8, plan: otherHash }) });
    history.runs.set(8, { ...planningRun, commit: 'f'.repeat(40) });
    expect(await find(history)).toMatchObject({ why: expect.stringContaining('run 8 planned commit') });
    history.runs.set(8, planningRun);
    const plan = planOf({ hash: otherHash }, 8);
    history.artifacts.push({ id: 80, run: 8, name: 'batch-job-plan', expired: false, plan });
    expect(await find(history)).toMatchObject({ kind: 'found', hash: otherHash, from: 'pull request 12, run 8' });
  });

  test('refuses a comment whose text is of another stage by the time that it is read', async () => {
    const plans = fakeReviewedPlans(reviewedHistory());
    const body = commentOf({ slot: 'shop-production' });
    const moved = { ...plans, newestComment: async () => ({ url: 'u', body, writtenBy: 'author' as const }) };
    expect(await findPlanOfPull(moved, wanted)).toMatchObject({ why: 'the comment u is of another stage by now' });
  });
});

describe('reasonAgainstRun', () => {
  test('refuses a run of a fork that was deleted', () => {
    const { headRepository: _, ...run } = planningRun;
    expect(reasonAgainstRun(7, run, { number: 12, head }, wanted)).toBe('run 7 planned code of a fork');
  });

  test('shows the path of a workflow on one line', () => {
    const run = { ...planningRun, workflow: 'a\n::error::b' };
    expect(reasonAgainstRun(7, run, { number: 12, head }, wanted)).not.toContain('\n');
  });
});
