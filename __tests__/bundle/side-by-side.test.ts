// Two and three steps of one job at once, as GitHub's parallel steps start them.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { folderWith } from '../adapters/node/disk.ts';
import { openAws, runBundle, smallConfig } from './bundle.ts';
import { outputsIn } from './runner.ts';

let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws();
});
afterAll(() => aws.loopback.close());

/** Starts a proxy before AWS that forwards nothing until `work`, which begins at the first request, is done. */
const gate = async (work: () => Promise<void>) => {
  let begun: Promise<void> | undefined;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    begun ??= work();
    await begun;
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const answer = await fetch(new URL(request.url ?? '/', aws.loopback.endpoint), {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(parts.length > 0 ? { body: Buffer.concat(parts) } : {}),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/xml' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};

/** Returns a folder with a config, and the files of a runner for these steps. */
const workspace = (config: string, steps: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  folderWith({
    'batch-jobs.yml': config,
    ...more,
    ...Object.fromEntries(
      steps.flatMap((step) => ['out', 'state'].map((kind) => [`temp/${step}.${kind}`, ''] as const)),
    ),
  });

/** Runs a step with the files of a runner, and returns its outputs. */
const runStep = async (
  folder: string,
  name: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = aws.environment,
) => {
  const { code, stdout } = await runBundle([], {
    folder,
    environment: {
      ...environment,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, `temp/${name}.out`),
      GITHUB_STATE: join(folder, `temp/${name}.state`),
      RUNNER_TEMP: join(folder, 'temp'),
      INPUT_COMMENT: 'never',
      ...inputs,
    },
  });
  expect([code, code === 0 ? '' : stdout]).toEqual([0, '']);
  return outputsIn(readFileSync(join(folder, `temp/${name}.out`), 'utf8'));
};

/** Runs a step, and others beside it from its first call to AWS on. Returns the outputs of all. */
const runBeside = async (
  first: (environment: Readonly<Record<string, string>>) => Promise<Record<string, string>>,
  others: () => Promise<Record<string, string>[]>,
) => {
  const beside: Record<string, string>[] = [];
  const proxy = await gate(async () => {
    beside.push(...(await others()));
  });
  const outputs = await first({ ...aws.environment, AWS_ENDPOINT_URL: proxy.endpoint });
  proxy.close();
  return [outputs, ...beside] as const;
};

test('steps of one job at once have output folders of their own, and nothing in common', async () => {
  const folder = await workspace(smallConfig, ['a', 'b', 'c', 'd']);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const step = (name: string, stage: string, environment = aws.environment) =>
    runStep(folder, name, { INPUT_COMMAND: 'plan', INPUT_STAGE: stage }, environment);
  const [first, ...beside] = await runBeside(
    (environment) => step('a', 'dev', environment),
    () => Promise.all([step('b', 'qa'), step('c', 'dev')]),
  );

  const files = [first, ...beside].map((outputs) => outputs['plan-file'] ?? '');
  expect(files).toEqual(['.batch-job/plan.json', '.batch-job/plan-qa/plan.json', '.batch-job/plan-dev/plan.json']);
  expect(files.map((file) => JSON.parse(read(file)).stage)).toEqual(['dev', 'qa', 'dev']);
  for (const file of files) expect(read(file.replace('plan.json', 'report.md'))).toContain('<!-- batch-job:demo-');
  const states = ['a', 'b', 'c'].map((name) => outputsIn(read(`temp/${name}.state`)));
  expect(states.map((state) => state.folder)).toEqual(
    ['.batch-job', '.batch-job/plan-qa', '.batch-job/plan-dev'].map((path) => join(folder, path)),
  );
  expect(new Set(states.map((state) => state.process)).size).toBe(3);

  // Alone again, a step has the usual folder.
  expect((await step('d', 'qa'))['plan-file']).toBe('.batch-job/plan.json');
  expect(JSON.parse(read('.batch-job/plan.json')).stage).toBe('qa');
});

test('a plan beside a deploy of another stage takes nothing from it, and does not wait for it', async () => {
  const folder = await workspace(smallConfig, ['deploy', 'plan']);
  const read = (path: string | undefined) => readFileSync(join(folder, path ?? ''), 'utf8');
  const [deployed, planned] = await runBeside(
    (environment) => runStep(folder, 'deploy', { INPUT_COMMAND: 'deploy', INPUT_STAGE: 'dev' }, environment),
    async () => [await runStep(folder, 'plan', { INPUT_COMMAND: 'plan', INPUT_STAGE: 'qa' })],
  );
  expect([deployed['outputs-file'], planned?.['plan-file']]).toEqual([
    '.batch-job/outputs.json',
    '.batch-job/plan-qa/plan.json',
  ]);
  expect(deployed['stack-status']).toBe('CREATE_COMPLETE');
  expect(JSON.parse(read(deployed['outputs-file'])).links.stack).toContain('demo-dev');
  expect(JSON.parse(read(planned?.['plan-file'])).stage).toBe('qa');
  // Reports name their comment by project and stage, so that each has its own.
  const markers = [deployed, planned].map(
    (outputs) => /<!-- batch-job:(\S+)/.exec(read(outputs?.['report-file']))?.[1] ?? '',
  );
  expect(new Set(markers).size).toBe(2);
});

test('two builds at once, each of a stage, write each its own images.json', async () => {
  const folder = await workspace(smallConfig, ['a', 'b']);
  const build = (name: string, stage: string, environment = aws.environment) =>
    runStep(folder, name, { INPUT_COMMAND: 'build', INPUT_STAGE: stage }, environment);
  const both = await runBeside(
    (environment) => build('a', 'dev', environment),
    async () => [await build('b', 'qa')],
  );
  const files = both.map((outputs) => outputs['images-file'] ?? '');
  expect(files).toEqual(['.batch-job/images.json', '.batch-job/build-qa/images.json']);
  expect(files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).stage)).toEqual(['dev', 'qa']);
});
