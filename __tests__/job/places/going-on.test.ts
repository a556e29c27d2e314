import { expect, test } from '@jest/globals';
import { turnStates, waitStates } from '../../../src/job/places/turn.ts';
import { givenWay } from '../../../src/runs/run.ts';
import { execute, StateError } from '../../asl/interpreter.ts';

const arn = 'arn:aws:states:eu-west-1:123456789012:execution:shop-dev-report:a1b2';

/** Lets a start go on in a new execution, which exists already or not, and returns its output and the name of the new one. */
const goOn = async (exists: boolean) => {
  const names: string[] = [];
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'Init',
    States: {
      Init: { Type: 'Pass', Assign: { place: { arn, turn: 't' }, run: { event: '{}', name: 'a1b2' } }, Next: 'GoOn' },
      ...turnStates(),
      ...waitStates('LookAhead'),
      Done: { Type: 'Succeed' },
    },
  };
  const ended = await execute(definition, {
    input: {},
    context: { StateMachine: { Id: 'machine' } },
    task: (_, { Name }) => {
      names.push(Name);
      if (exists) throw new StateError('Sfn.ExecutionAlreadyExistsException', '');
      return { ExecutionArn: `${arn.slice(0, arn.lastIndexOf(':'))}:${Name}` };
    },
  });
  return { output: ended.output, name: names[0] };
};

test('a start that goes on names the execution in which it does, also where that one exists already', async () => {
  const fresh = await goOn(false);
  const repeated = await goOn(true);
  expect(repeated).toEqual(fresh);
  const output = JSON.stringify(repeated.output);
  expect(givenWay({ status: 'SUCCEEDED', output })).toEqual({ because: 'continued', run: fresh.name });
});
