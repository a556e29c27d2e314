import { expect } from '@jest/globals';
import validate from 'asl-validator';
import { bare, config, job } from './configs.ts';
import { codesOf, complaintsOf, law, refusal, rule, templateOf } from './harness.ts';
import { fact, type Json, statementsOf, type Template } from './reading.ts';

const chained = config({
  extract: job({ onSuccess: ['load', 'check'], onFailure: ['page', 'load'], retryConfig: { attempts: 3 } }),
  ...{ load: job({ maxConcurrency: 2, onFailure: ['page'] }), check: job(), page: job() },
});
const machineIn = ({ Resources }: Template, name = 'Extract'): Json =>
  Resources[`${name}JobExecutionStateMachine`].Properties;
const states = (machine: Json): string[] => Object.keys(machine.Definition.States);

rule(
  'running/chain',
  'the machines of a chain are valid, and each of their placeholders has a value that is used',
  chained,
  (template) =>
    ['Extract', 'Load', 'Page'].flatMap((name) => {
      const { Definition, DefinitionSubstitutions } = machineIn(template, name);
      const used = new Set([...JSON.stringify(Definition).matchAll(/\$\{(\w+)\}/g)].map(([, key]) => `${key}`));
      const text = JSON.stringify(Definition).replace(/"\$\{(\w+)\}"/g, '"arn:aws:states:::aws-sdk:sfn:$1"');
      return [
        ...fact(validate(JSON.parse(text)).isValid, `${name} is invalid`),
        ...fact(
          [...used].toSorted().join() === Object.keys(DefinitionSubstitutions).toSorted().join(),
          `the placeholders of ${name} and their values differ`,
        ),
      ];
    }),
  (template) => delete machineIn(template).DefinitionSubstitutions.OnSuccess2,
  (template) => {
    machineIn(template, 'Load').Definition.States.OnFailure1.Next = 'Nowhere';
  },
);

rule(
  'running/chain',
  'a machine may start the machines after it, by their names, and no others',
  chained,
  (template) => {
    const started = statementsOf(template)
      .filter(({ role }) => role === 'ExtractStateMachineRole')
      .flatMap(({ statement }) => (statement.Action.includes('states:StartExecution') ? [statement.Resource] : []))
      .flat();
    const { OnSuccess1, OnSuccess2, OnFailure1 } = machineIn(template).DefinitionSubstitutions;
    const same = (one: Json) => JSON.stringify(one);
    return [
      ...fact(
        started.map(same).toSorted().join() === [OnSuccess1, OnSuccess2, OnFailure1].map(same).toSorted().join(),
        'other machines',
      ),
      ...fact(!/JobExecutionStateMachine/.test(same(started)), 'a reference, which could make a circle'),
    ];
  },
  (template) => {
    machineIn(template).DefinitionSubstitutions.OnSuccess1 = { Ref: 'LoadJobExecutionStateMachine' };
  },
  ({ Resources }) => {
    for (const { Action, Resource } of Resources.ExtractStateMachineRole.Properties.Policies[0].PolicyDocument
      .Statement)
      if (Action.includes('states:StartExecution')) Resource.push('*');
  },
);

law('running/chain', 'a job that names no other has the states that it had, and the last of a chain too', async () => {
  const { States } = machineIn(await templateOf(bare), 'Report').Definition;
  expect(Object.keys(States).toSorted()).toEqual(['Backoff', 'Decide', 'GiveUp', 'Init', 'Recover', 'Run']);
  expect(machineIn(await templateOf(chained), 'Page').Definition.States).toEqual(States);
});

law('running/chain', 'a paused job is started by none', async () => {
  const given = config({ extract: job({ onSuccess: ['load'] }), load: job({ paused: true }) });
  expect(states(machineIn(await templateOf(given)))).not.toContain('OnSuccess1');
});

law('running/chain', 'a preview starts its own jobs, unless all its events are off', async () => {
  const resources = { extract: job({ onSuccess: ['load'] }), load: job() };
  const inPreview = async (events: string) => {
    const given = { ...config(resources, { stackConfig: { preview: { events } } }), stage: 'pr-7' };
    return states(machineIn(await templateOf(given)));
  };
  expect(await inPreview('own')).toContain('OnSuccess1');
  expect(await inPreview('all')).toContain('OnSuccess1');
  expect(await inPreview('none')).not.toContain('OnSuccess1');
});

refusal(
  'running/chain',
  'jobs that start each other for ever',
  'config/job-circle',
  chained,
  config({ report: job({ onSuccess: ['report'] }) }),
  config({ a: job({ onSuccess: ['b'] }), b: job({ onFailure: ['a'] }) }),
  config({ a: job({ onSuccess: ['b', 'd'] }), b: job({ onSuccess: ['c'] }), c: job({ onFailure: ['b'] }), d: job() }),
);
refusal(
  'running/chain',
  'a job that is named twice',
  'config/follower',
  chained,
  config({ a: job({ onSuccess: ['b', 'b'] }), b: job() }),
);
refusal(
  'running/chain',
  'a next job that may skip its start',
  'config/lossy-overlap',
  config({ a: job({ onSuccess: ['b'] }), b: job({ overlap: 'skip', lossy: true }) }),
  config({ a: job({ onSuccess: ['b'] }), b: job({ overlap: 'skip' }) }),
  config({ a: job({ onFailure: ['b'] }), b: job({ overlap: 'replace' }) }),
);

law('running/chain', 'each circle of jobs is named once, with its members', async () => {
  const circle = config({
    ...{ a: job({ onSuccess: ['b'] }), b: job({ onSuccess: ['c'] }), c: job({ onFailure: ['a'] }) },
    ...{ x: job({ onSuccess: ['y'] }), y: job({ onSuccess: ['x'] }) },
  });
  const found = (await complaintsOf(circle)).filter(({ code }) => code === 'config/job-circle');
  expect(found.map(({ sentence }) => /: (.*?)\./.exec(sentence)?.[1])).toEqual(['a → b → c → a', 'x → y → x']);
  expect(found[0]?.place).toMatchObject({ path: ['resources', 'a', 'properties', 'onSuccess', 0] });
});

law('running/chain', 'a name that is no job is an error', async () => {
  const codes = await codesOf(config({ a: job({ onSuccess: ['q', 'nobody'] }), q: { type: 'sqs-queue' } }));
  expect(codes.length).toBe(2);
});
