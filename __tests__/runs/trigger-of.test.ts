import { describe, expect, test } from '@jest/globals';
import { eventTypeOf, samples, triggerOf } from '../../src/runs/trigger-of.ts';

describe('what started a run', () => {
  test.each([...samples()])('is told by its event: a sample of %s', (type, sample) => {
    expect(eventTypeOf(JSON.stringify(sample))).toBe(type);
    expect(triggerOf({ name: '0ab1', input: JSON.stringify({ triggerEvent: JSON.stringify(sample) }) })).toBe(type);
  });

  test.each([
    ['run-20261124T120000Z-1a2b3c4d', 'run'],
    ['retry-20261124T120000Z-1a2b3c4d', 'retry'],
    ['runner', 'event'],
  ])('is told by the name of a run that this program started: %s', (name, trigger) => {
    expect(triggerOf({ name, input: '{"triggerEvent":"{}"}' })).toBe(trigger);
  });

  test('is another job that ended, by the event of such a start', () => {
    const triggerEvent = JSON.stringify({ type: 'job-ended', job: 'extract', status: 'succeeded' });
    expect(triggerOf({ name: 'after-extract-0ab1', input: JSON.stringify({ triggerEvent }) })).toBe('job-ended');
  });

  test.each([
    undefined,
    'no JSON',
    '[]',
    '{"triggerEvent":"null"}',
    '{"triggerEvent":"12"}',
    JSON.stringify({ triggerEvent: JSON.stringify({ stpEvent: {} }), eventUri: 's3://bucket/key' }),
  ])('is an event of no known kind where nothing tells it: %s', (input) => {
    expect(triggerOf({ name: 'a1', ...(input === undefined ? {} : { input }) })).toBe('event');
  });
});
