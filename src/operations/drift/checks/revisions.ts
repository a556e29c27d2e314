import type { FoundByCheck } from '../../../drift/finding.ts';
import { type CheckedResource, type DriftCheck, resourcesOfType } from './check.ts';

/** Returns name and number of a revision, by its ARN: `…:job-definition/<name>:<revision>`. */
const revisionIn = (arn: string): { readonly name: string; readonly number: number } | undefined => {
  const [, name, number] = /:job-definition\/([^:]+):(\d+)$/.exec(arn) ?? [];
  return name === undefined ? undefined : { name, number: Number(number) };
};

const foundIn = ({ logicalId, physicalId }: CheckedResource, active: readonly string[]): FoundByCheck | undefined => {
  const deployed = revisionIn(physicalId)?.number;
  const [newest] = active.flatMap((arn) => revisionIn(arn)?.number ?? []).sort((a, b) => b - a);
  if (!active.includes(physicalId)) {
    const others = newest === undefined ? 'none is' : `the newest ACTIVE one is ${newest}`;
    return {
      logicalId,
      about: 'gone',
      sentence: `Revision ${deployed}, which is deployed, is not ACTIVE any more, and ${others}: runs of the job fail.`,
    };
  }
  // Earlier revisions stay ACTIVE for the runs that began with them.
  if (deployed === undefined || newest === undefined || newest <= deployed) return undefined;
  return {
    logicalId,
    about: '/Revision',
    sentence: `Revision ${newest} was registered outside of CloudFormation. Runs of the job use ${deployed}; who submits a job by the name alone gets ${newest}.`,
    expected: String(deployed),
    actual: String(newest),
  };
};

/** Finds job definitions of which another revision is ACTIVE than the one that is deployed, or none. */
export const revisions: DriftCheck = {
  about: 'revisions of job definitions',
  find: async (states, stack) => {
    const found: FoundByCheck[] = [];
    for (const resource of resourcesOfType(stack, 'AWS::Batch::JobDefinition')) {
      const name = revisionIn(resource.physicalId)?.name;
      const one = name === undefined ? undefined : foundIn(resource, await states.activeRevisions(name));
      if (one) found.push(one);
    }
    return found;
  },
};
