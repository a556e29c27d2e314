import { fault, faultsOr } from '../../../doctor/verdict.ts';
import { adviceOf, poolSourceOf, stuckReasonOf } from '../../../runs/stuck-reasons.ts';
import { resourcesOfType } from '../../drift/checks/check.ts';
import { nameIn, type StackCheck } from '../check.ts';
import { lookAtEach } from '../look-at-each.ts';

/** Looks for jobs that wait for a reason of AWS Batch: what blocks a queue. */
export const waitingJobs: StackCheck = {
  name: 'waiting-jobs',
  about: 'waiting jobs',
  needs: 'stack',
  look: async ({ world, request, stack }) => {
    const health = await world.health();
    const queues = resourcesOfType(stack, 'AWS::Batch::JobQueue');
    const found = await lookAtEach(queues, async ({ physicalId }) => {
      const stuck = await health.stuckJobs(physicalId);
      return [...new Set(stuck.map((one) => one.reason))].map((reason) => {
        const names = [...new Set(stuck.filter((one) => one.reason === reason).map(({ name }) => name))];
        const known = stuckReasonOf(reason);
        return fault(
          `${names.join(', ')} cannot start in the job queue ${nameIn(physicalId)}.`,
          `AWS Batch says: ${reason}`,
          `${known === undefined ? 'Remove the cause.' : adviceOf(known, poolSourceOf({}))} \`${request.commandLine(`runs --stage ${request.stage}`)}\` lists the runs that wait.`,
        );
      });
    });
    return faultsOr(found, 'No job waits for a reason that AWS Batch gives.');
  },
};
