import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { expect, test } from '@jest/globals';
import { placeWaitIn } from '../../../src/adapters/aws/place-history.ts';
import { attemptsIn } from '../../../src/adapters/aws/run-history.ts';

const entered = (type: 'Task' | 'Wait', name: string) =>
  ({ type: `${type}StateEntered`, stateEnteredEventDetails: { name }, timestamp: new Date(0) }) as HistoryEvent;
const assigned = (name: string, variables: Record<string, unknown>) =>
  ({
    type: 'ChoiceStateExited',
    stateExitedEventDetails: {
      name,
      assignedVariables: Object.fromEntries(Object.entries(variables).map(([key, one]) => [key, JSON.stringify(one)])),
    },
  }) as unknown as HistoryEvent;
const arnOf = (name: string) => `arn:aws:states:eu-west-1:123456789012:execution:report:${name}`;
const wait = entered('Wait', 'WaitForPlace');

test('a retry of infrastructure has the number of its attempt, and the next attempt the next one', () => {
  const run = entered('Task', 'Run');
  const history = [run, 'Recover', run, 'Backoff', run, 'Recover', run].map((one) =>
    typeof one === 'string' ? entered('Wait', one) : one,
  );
  expect(attemptsIn(history).map(({ number, infrastructureRetry }) => [number, infrastructureRetry])).toEqual([
    [1, undefined],
    [1, 1],
    [2, undefined],
    [2, 2],
  ]);
});

test('a run that waits for a place names the run that holds it, or is before it', () => {
  expect(placeWaitIn([assigned('PickOwner', { owner: { arn: arnOf('a') } }), wait])).toEqual({
    run: 'a',
    does: 'holds',
  });
  expect(placeWaitIn([assigned('LookAhead', { ahead: { arn: arnOf('b'), entry: 'x' } }), wait])).toEqual({
    run: 'b',
    does: 'is-before',
  });
});

test('a run that waits for no place, or has begun its first attempt, names none', () => {
  const owner = assigned('PickOwner', { owner: { arn: arnOf('a') } });
  expect(placeWaitIn([owner])).toBeUndefined();
  expect(placeWaitIn([assigned('LookAhead', { ahead: {} }), wait])).toBeUndefined();
  expect(placeWaitIn([owner, wait, entered('Task', 'Run')])).toBeUndefined();
});
