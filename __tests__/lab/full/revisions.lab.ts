import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../harness.ts';
import { activeRevisions } from '../support/account.ts';
import { deploy, destroyToNothing, projectOf, rewrite, shellJob } from '../support/project.ts';
import { endOf, start, started, waiting } from '../support/runs.ts';

const stack = 'lab-revisions-pr-5';
/** Server that a job asks whether it may go on; containers share the machine's network. */
const gate = createServer();
const held: ServerResponse[] = [];
let folder: string;

const config = (version: number) => {
  const { port } = gate.address() as AddressInfo;
  const lines = [
    `echo version ${version}, attempt $STP_CURRENT_ATTEMPT`,
    '[ $STP_CURRENT_ATTEMPT = 2 ] || exit 1',
    `[ "$STP_TRIGGER_EVENT_DATA" != held ] || wget -q -O - http://127.0.0.1:${port}/`,
  ];
  const retryConfig = { attempts: 2, retryIntervalSeconds: 20, retryIntervalMultiplier: 1 };
  return { serviceName: 'lab-revisions', resources: { patient: shellJob(lines.join('\n'), { retryConfig }) } };
};

const active = async () => (await activeRevisions(stack)).map(({ revision }) => revision ?? 0).sort((a, b) => a - b);

beforeAll(async () => {
  gate.on('request', (_, response) => held.push(response));
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  folder = projectOf(config(1));
  await deploy(folder, 'pr-5');
});

afterAll(async () => {
  for (const response of held) response.end();
  gate.close();
  await destroyToNothing(folder, 'pr-5', stack);
});

test('a run that waits for its second attempt keeps its revision across deploys; later, unused revisions are deregistered', async () => {
  const old = await start(stack, 'Patient', 'held');
  await waiting(old);
  rewrite(folder, config(2));
  await deploy(folder, 'pr-5');
  const young = start(stack, 'Patient', 'free');
  expect(held).toHaveLength(0);

  // The run is in its second attempt until its revision is no longer among the newest ten.
  await eventually(() => held.length > 0, { what: 'the second attempt' });
  for (let version = 3; version <= 13; version++) {
    rewrite(folder, config(version));
    await deploy(folder, 'pr-5');
  }
  expect(await active()).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  for (const response of held) response.end('go on\n');
  const run = await endOf(old);
  expect(run).toMatchObject({ status: 'SUCCEEDED', revisions: [1, 1] });
  expect(run.logs).toEqual(['version 1, attempt 1', 'version 1, attempt 2\ngo on']);
  expect(await endOf(await young)).toMatchObject({
    revisions: [2, 2],
    logs: ['version 2, attempt 1', 'version 2, attempt 2'],
  });

  rewrite(folder, config(14));
  expect((await deploy(folder, 'pr-5')).stderr).toMatch(/Deregistered 2 old revisions of lab-revisions-pr-5-patient-/);
  expect(await active()).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(await started(stack, 'Patient', 'free')).toMatchObject({ status: 'SUCCEEDED', revisions: [14, 14] });
});

test('a deploy that removes a job leaves no revision of it', async () => {
  const { resources } = config(14);
  rewrite(folder, { serviceName: 'lab-revisions', resources: { other: resources.patient } });
  await deploy(folder, 'pr-5');
  expect((await activeRevisions(stack)).map(({ jobDefinitionName }) => jobDefinitionName)).toEqual([
    expect.stringMatching(/-other-[0-9a-f]{12}$/),
  ]);
});
