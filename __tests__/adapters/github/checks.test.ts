import { afterEach, expect, test } from '@jest/globals';
import { gitHubChecks } from '../../../src/adapters/github/checks.ts';
import type { CheckAnnotation } from '../../../src/ports/checks.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { type Answer, type Loopback, type Request, startLoopback } from '../../loopback/server.ts';

let loopback: Loopback | undefined;
afterEach(async () => loopback?.close());

const json = (body: unknown, status = 200): Answer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json',
});

/** Opens check runs of a small GitHub, which takes 50 annotations in a request, and returns what it was sent. */
const open = async (may = true) => {
  const sent: { method: string; path: string; body: Record<string, unknown> }[] = [];
  loopback = await startLoopback([
    {
      takes: () => true,
      name: ({ method }: Request) => method,
      error: (status: number) => json({ message: 'no' }, status),
      answer: ({ method, url, body: text }: Request) => {
        const body = JSON.parse(text) as { output: { annotations: readonly unknown[] } };
        sent.push({ method, path: url.pathname, body });
        if (!may) return json({ message: 'Resource not accessible by integration' }, 403);
        if (body.output.annotations.length > 50) return json({ message: 'No more than 50 items are allowed' }, 422);
        return json({ id: 5, html_url: 'https://github.com/acme/svc/runs/5' }, method === 'POST' ? 201 : 200);
      },
    },
  ]);
  const settings = { token: 'ghs_x', apiUrl: loopback.endpoint, repository: 'acme/svc' };
  return {
    sent,
    checks: gitHubChecks({ ...settings, signal: new AbortController().signal, clock: fakeClock().clock }),
  };
};

const annotation = (line: number): CheckAnnotation => ({
  ...{ severity: line % 2 ? ('error' as const) : ('note' as const), title: 'config/unknown-key', message: 'm' },
  ...{ path: 'etl/batch-jobs.yml', line },
});
const check = {
  ...{ name: 'batch-job validate (dev)', commit: 'c0ffee', conclusion: 'failure' as const, title: 't', summary: 's' },
  annotations: Array.from({ length: 120 }, (_, index) => annotation(index + 1)),
};

test('A check run is created at its end, and gets fifty annotations with each request', async () => {
  const { checks, sent } = await open();
  expect(await checks.create(check)).toBe('https://github.com/acme/svc/runs/5');
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /repos/acme/svc/check-runs',
    'PATCH /repos/acme/svc/check-runs/5',
    'PATCH /repos/acme/svc/check-runs/5',
  ]);
  expect(sent[0]?.body).toMatchObject({
    name: check.name,
    head_sha: 'c0ffee',
    status: 'completed',
    conclusion: 'failure',
  });
  const all = sent.flatMap(({ body }) => (body as { output: { annotations: object[] } }).output.annotations);
  expect(all).toHaveLength(120);
  expect(all[1]).toEqual({
    ...{ path: 'etl/batch-jobs.yml', start_line: 2, end_line: 2, annotation_level: 'notice' },
    ...{ title: 'config/unknown-key', message: 'm' },
  });
});

test('A token without the permission is refused with its name', async () => {
  const { checks } = await open(false);
  await expect(checks.create(check)).rejects.toMatchObject({
    ...{ code: 'github/denied', hint: expect.stringContaining('checks: write') },
  });
});
