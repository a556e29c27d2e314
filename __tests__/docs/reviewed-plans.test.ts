import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { pages, read } from './pages.ts';

interface Step {
  readonly uses?: string;
  readonly with?: { readonly command?: string; readonly name?: string; readonly stage?: string };
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

const runs = ({ steps = [] }: Job, command: string) => steps.find((step) => step.with?.command === command);

/** Workflows of the pages that plan in a pull request and deploy its merge. */
const workflows = pages.flatMap((page) =>
  [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].flatMap(([, text = '']) => {
    const { jobs = {} } = (parse(text, { logLevel: 'error' }) ?? {}) as { jobs?: Readonly<Record<string, Job>> };
    const all = Object.values(jobs);
    return all.some((job) => runs(job, 'plan')) && all.some((job) => runs(job, 'deploy')) ? [[page, all] as const] : [];
  }),
);

test('some pages have a workflow that plans and deploys', () => {
  expect(workflows.length).toBeGreaterThanOrEqual(2);
});

test.each(workflows)('the workflow of %s keeps each plan where the deploy of its merge looks for it', (_, jobs) => {
  for (const job of jobs) {
    const plan = runs(job, 'plan');
    const kept = job.steps?.find(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    if (plan !== undefined) expect(kept?.with?.name).toBe(`batch-job-plan-${plan.with?.stage}`);
    if (runs(job, 'deploy') !== undefined)
      expect(job.permissions).toMatchObject({ actions: 'read', 'pull-requests': 'read' });
  }
});
