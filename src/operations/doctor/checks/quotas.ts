import { fault, faultsOr } from '../../../doctor/verdict.ts';
import { requestCommand } from '../../../stack/gpu-quota.ts';
import type { ServiceQuota } from '../../../stack/quota.ts';
import { grownJobs, quotasOf, vcpuExcesses } from '../../../stack/vcpu-quota.ts';
import type { StackCheck } from '../check.ts';
import { lookAtEach } from '../look-at-each.ts';

/** Looks at the vCPUs that the account may have at once, with GPUs and without: whether they hold every job. */
export const quotas: StackCheck = {
  name: 'quotas',
  about: 'quotas of vCPUs',
  needs: 'stack',
  look: async ({ world, stack }) => {
    const jobs = grownJobs(undefined, stack.template ?? {});
    const port = await world.quotas();
    const values = new Map<string, number>();
    const unknown = await lookAtEach(quotasOf(jobs), async (quota) => {
      values.set(quota.code, await port.value(quota));
      return [];
    });
    // A quota that cannot be read is none that a job exceeds.
    const limitOf = ({ code }: ServiceQuota): number => values.get(code) ?? Number.POSITIVE_INFINITY;
    const faults = jobs.flatMap((job) =>
      vcpuExcesses([job], limitOf).map(({ sentence, hint }) => {
        const command = job.choices.map((choice) => `\`${requestCommand(choice)}\``)[0];
        return fault(
          sentence,
          'AWS Batch keeps such jobs in RUNNABLE.',
          hint.includes('aws service-quotas') ? hint : `${hint} ${command} asks for it.`,
        );
      }),
    );
    return faultsOr(
      [...faults, ...unknown],
      jobs.length === 0 ? 'No job is on instances under a quota.' : 'The quotas of vCPUs hold every job.',
    );
  },
};
