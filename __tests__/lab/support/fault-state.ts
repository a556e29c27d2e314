import { paginateListChangeSets } from '@aws-sdk/client-cloudformation';
import type { Lab } from '../../../lab/github/lab.mjs';
import { all, cloudformation, images, stack, stackResources } from './account.ts';
import { leftovers } from './inventory.ts';
import { deployedTemplate } from './plants.ts';

/** What a run leaves behind, as text in which two projects with the same change are equal. */
export interface FinalState {
  /** Stack, images, account, headlines of comments, the last record of a deployment. */
  readonly end: string;
  /** Comments in full. */
  readonly reports: string;
}

const byName = (one: object, other: object) => JSON.stringify(one).localeCompare(JSON.stringify(other));

/** Change sets of a stack that nobody has executed. */
const openChangeSets = async (StackName: string) => {
  const pages = paginateListChangeSets({ client: cloudformation }, { StackName });
  const found = await all(pages, (page) => page.Summaries);
  return found.filter(({ ExecutionStatus }) => ExecutionStatus === 'AVAILABLE').length;
};

const stackState = async (name: string) => {
  const found = await stack(name);
  if (!found) return 'absent';
  return {
    // A stack that is the right one may have become so by a creation or by an update.
    status: /^(CREATE|UPDATE)_COMPLETE$/.test(found.StackStatus ?? '') ? 'complete' : found.StackStatus,
    tags: (found.Tags ?? []).filter(({ Key }) => Key !== 'batch-job:run').sort(byName),
    outputs: (found.Outputs ?? []).sort(byName),
    template: await deployedTemplate(name),
    resources: (await stackResources(name)).map(({ LogicalResourceId, ResourceType, ResourceStatus }) => ({
      LogicalResourceId,
      ResourceType,
      isComplete: /_COMPLETE$/.test(ResourceStatus ?? ''),
    })),
    openChangeSets: await openChangeSets(name),
  };
};

const imageState = async (repository: string) =>
  (await images(repository).catch(() => []))
    .map(({ imageTags, imageDigest }) => ({ imageTags, imageDigest }))
    .sort(byName);

/** Times, durations, numbers of runs and hashes of plans, which differ between two runs of the same change. */
const perRun = [
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z| UTC)?/g,
  /\b\d+(\.\d+)? (ms|s|min)\b/g,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
  /(?<=actions\/runs\/|run=)\d+/g,
  /(?<=job-definition\/[\w-]+):\d+/g,
  /\d{13}/g,
  /(?<=Plan `v1:)[0-9a-f]{12}/g,
];
/** Ends of physical names: of ours, by a hash of the project's name too; of CloudFormation's, by chance. */
const endOfName = /(?<=project-[\w-]*-)([0-9a-f]{12}|[0-9A-F]{12,13})\b/g;

/** Returns a text without what differs between two runs, and with `project` in place of the project's name. */
export const withoutRun = (text: string, project: string): string =>
  perRun
    .reduce((rest, pattern) => rest.replace(pattern, '…'), text)
    .replaceAll(project, 'project')
    .replace(endOfName, '…');

/**
 * Returns what an account holds, each job definition once: one that is replaced stays for the runs that began with it, so
 * that there is a revision for each update that was made before.
 */
const accountState = async (stackName: string): Promise<string[]> => {
  const found = await leftovers(stackName);
  return [...new Set(found.map((one) => one.replace(/(?<=job-definition\/[\w-]+):\d+$/, '')))].sort();
};

/** Returns what a project's stage is after a run. */
export async function finalState(project: string, stage: string, repository: string, lab: Lab): Promise<FinalState> {
  const { comments, deployments } = lab.github.store.repo('acme/svc');
  const name = `${project}-${stage}`;
  const last = deployments.at(-1);
  const end = {
    stack: await stackState(name),
    images: await imageState(repository),
    account: await accountState(name),
    comments: comments.map(({ body, user }) => [user, /^###.*$/m.exec(body)?.[0]]),
    deployment: [last?.environment, last?.statuses.at(-1)?.state],
  };
  // Without places to break lines, which would cut the names.
  const reports = comments.map(({ body }) => body.replaceAll('<wbr>', '').split('\n'));
  return {
    end: withoutRun(JSON.stringify(end, null, 1), project),
    reports: withoutRun(JSON.stringify(reports, null, 1), project),
  };
}
