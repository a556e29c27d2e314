import { describe, expect, test } from '@jest/globals';
import { refusalOfLosses } from '../../src/stack/loss-refusal.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';
import { change, lossesBy, template } from './changes.ts';

const type = 'AWS::Lambda::EventSourceMapping';
const clicks = { 'Fn::GetAtt': ['ClicksStream', 'Arn'] };
const consumer = { 'Fn::GetAtt': ['ReaderStreamConsumer', 'ConsumerARN'] };
const mapping = (more: object = {}) => ({
  Type: type,
  Properties: { EventSourceArn: clicks, FunctionName: { Ref: 'Trigger' }, StartingPosition: 'TRIM_HORIZON', ...more },
});
const latest = { StartingPosition: 'LATEST' };
const replaced = (...properties: string[]): ResourceChange =>
  change({
    type,
    logicalId: 'Reader',
    replacement: 'True',
    details: properties.map((name) => ({ path: `/Properties/${name}`, recreation: 'Always' })),
  });
const gone = change({ type, logicalId: 'Reader', action: 'Remove' });
const come = change({ type, logicalId: 'Other', action: 'Add' });
const every = { replace: ['*'], delete: ['*'] };

/** Returns the only loss between the mappings of two templates. */
const lossOf = (changes: ResourceChange[], was: object, is: object, more: object = {}) => {
  const { losses } = lossesBy(changes, { deployed: template(was), ours: template(is), ...more });
  expect(losses).toHaveLength(1);
  return losses[0] as (typeof losses)[number];
};

describe('a reader of a stream', () => {
  const toConsumer = (position: object) =>
    lossOf(
      [replaced('EventSourceArn')],
      { Reader: mapping() },
      { Reader: mapping({ EventSourceArn: consumer, ...position }) },
    );

  test('that is replaced is told with where the new one begins, and needs an allowance', () => {
    expect(toConsumer({})).toMatchObject({ kind: 'replace', allowances: ['allow-replace'], allowed: false });
    expect(toConsumer({}).why).toBe(
      'it remembers how far its stream was read, and a new one will re-read the stream from TRIM_HORIZON, its oldest record: records start runs that had theirs before',
    );
    expect(toConsumer(latest).why).toContain(
      'will read the stream from LATEST: records that come before that start no run',
    );
  });

  test('that is removed and has no successor is told with where it would begin if it came back', () => {
    const loss = lossOf([gone], { Reader: mapping() }, {});
    expect(loss).toMatchObject({ kind: 'delete', allowances: ['allow-delete'] });
    expect(loss.why).toContain('a new one would re-read the stream from TRIM_HORIZON');
  });

  test('of a renamed job is told with where the reader of the new name begins', () => {
    const other = mapping({ FunctionName: { Ref: 'OtherTrigger' }, ...latest });
    const loss = lossOf([come, gone], { Reader: mapping() }, { Other: other }, { allow: every });
    expect(loss.why).toContain('a new one will read the stream from LATEST');
    expect(loss).toMatchObject({ allowed: true });
    expect(loss).not.toHaveProperty('instead');
  });

  test('of another stream is no successor', () => {
    const elsewhere = mapping({ EventSourceArn: 'arn:aws:kinesis:eu-west-1:123456789012:stream/x', ...latest });
    const loss = lossOf([come, gone], { Reader: mapping() }, { Other: elsewhere });
    expect(loss.why).toContain('a new one would re-read the stream from TRIM_HORIZON');
  });

  test('without a position that the template shows is told without where it begins', () => {
    const hidden = mapping({ StartingPosition: undefined, Topics: ['orders'] });
    expect(lossOf([gone], { Reader: hidden }, {}).why).toBe('it remembers how far its stream was read');
  });
});

describe('a replacement that Lambda refuses', () => {
  const otherPosition = (allow = every) =>
    lossOf([replaced('StartingPosition')], { Reader: mapping() }, { Reader: mapping(latest) }, { allow });

  test('of a reader by one of its source and function is allowed by no input, and says what to do', () => {
    expect(otherPosition()).toMatchObject({ allowed: false, instead: expect.stringMatching(/allow-delete: Reader/) });
    const moved = lossOf([come, gone], { Reader: mapping() }, { Other: mapping(latest) }, { allow: every });
    expect(moved).toMatchObject({ allowed: false, instead: expect.stringMatching(/then add the event again/) });
  });

  test('is refused with that alone, and next to the allowances of other losses', () => {
    const refusal = refusalOfLosses([otherPosition()]);
    expect(refusal?.code).toBe('stack/loses-data');
    expect(refusal?.hint).toMatch(/^Reader: AWS refuses it, .* then add the event again\.\s*$/);
    expect(refusal?.hint).not.toContain('allow-replace');
    const bucket = lossesBy([change({ action: 'Remove' })]).losses;
    expect(refusalOfLosses([otherPosition(), ...bucket])?.hint).toMatch(
      /again\. If .* say so with allow-delete: Data\.$/,
    );
  });

  test.each([
    ['whose source changes too', replaced('StartingPosition', 'EventSourceArn'), mapping(latest)],
    ['whose function changes', replaced('FunctionName', 'StartingPosition'), mapping(latest)],
    ['whose source is spelled otherwise', replaced('StartingPosition'), mapping({ ...latest, EventSourceArn: 'arn' })],
    ['of which AWS is not sure', { ...replaced('StartingPosition'), replacement: 'Conditional' }, mapping(latest)],
  ])('is none of a reader %s, which an input allows', (_, its, is) => {
    const loss = lossOf([its], { Reader: mapping() }, { Reader: is }, { allow: every });
    expect(loss).toMatchObject({ allowed: true });
    expect(loss).not.toHaveProperty('instead');
  });
});

describe('a reader that sleeps in a preview', () => {
  const asleep = { Reader: mapping({ Enabled: false }) };
  const losses = (was: object, preview: boolean) =>
    lossesBy([gone], { deployed: template(was), preview }).losses.length;

  test('is no loss, since it reads nothing', () => {
    expect(losses(asleep, true)).toBe(0);
  });

  test('is one where it is paused elsewhere, or reads in the preview', () => {
    expect(losses(asleep, false)).toBe(1);
    expect(losses({ Reader: mapping({ Enabled: true }) }, true)).toBe(1);
    expect(losses({ Reader: mapping() }, true)).toBe(1);
  });
});
