import { fault, faultsOr } from '../../../doctor/verdict.ts';
import { adviceOf, poolSourceOf, stuckReasonOf } from '../../../runs/stuck-reasons.ts';
import { resourcesOfType } from '../../drift/checks/check.ts';
import { nameIn, type StackCheck } from '../check.ts';

/** Looks for jobs that wait for a reason of AWS Batch: what blocks a queue. */
export const waitingJobs: StackCheck = {
  name: 'waiting-jobs',
  about: 'waiting jobs',
  needs: 'stack',
  look: async ({ world, request, stack }) => {
    const health = await world.health();
    const faults = [];
    for (const { physicalId } of resourcesOfType(stack, 'AWS::Batch::JobQueue')) {
      const stuck = await health.stuckJobs(physicalId);
      for (const reason of new Set(stuck.map((one) => one.reason))) {
        const names = [...new Set(stuck.filter((one) => one.reason === reason).map(({ name }) => name))];
        const known = stuckReasonOf(reason);
        faults.push(
          fault(
            `${names.join(', ')} cannot start in the job queue ${nameIn(physicalId)}.`,
            `AWS Batch says: ${reason}`,
            `${known === undefined ? 'Remove the cause.' : adviceOf(known, poolSourceOf({}))} \`${request.commandLine(`runs --stage ${request.stage}`)}\` lists the runs that wait.`,
          ),
        );
      }
    }
    return faultsOr(faults, 'No job waits for a reason that AWS Batch gives.');
  },
};
