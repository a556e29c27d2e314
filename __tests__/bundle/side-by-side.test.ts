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

test('steps of one job at once have output folders of their own, and nothing in common', async () => {
  const folder = await folderWith({
    'batch-jobs.yml': smallConfig,
    ...Object.fromEntries(
      ['a', 'b', 'c', 'd'].flatMap((step) => ['out', 'state'].map((kind) => [`temp/${step}.${kind}`, ''])),
    ),
  });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  /** Runs a step with the files of a runner, and returns its outputs. */
  const step = async (name: string, stage: string, environment = aws.environment) => {
    const { code, stdout } = await runBundle([], {
      folder,
      environment: {
        ...environment,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: join(folder, `temp/${name}.out`),
        GITHUB_STATE: join(folder, `temp/${name}.state`),
        RUNNER_TEMP: join(folder, 'temp'),
        INPUT_COMMAND: 'plan',
        INPUT_STAGE: stage,
        INPUT_COMMENT: 'never',
      },
    });
    expect([code, code === 0 ? '' : stdout]).toEqual([0, '']);
    return outputsIn(read(`temp/${name}.out`));
  };
  const beside: Record<string, string>[] = [];
  const proxy = await gate(async () => {
    beside.push(...(await Promise.all([step('b', 'qa'), step('c', 'dev')])));
  });
  const first = await step('a', 'dev', { ...aws.environment, AWS_ENDPOINT_URL: proxy.endpoint });
  proxy.close();

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
