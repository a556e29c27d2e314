import { Refused } from '../../src/diagnostics/refused.ts';
import type { CheckRun } from '../../src/ports/checks.ts';
import type { DeploymentRecords, KnownRepository, PullRequests, RecordState } from '../../src/ports/github.ts';
import type { Label } from '../../src/report/result-label.ts';

/** A deployment as GitHub records it. */
export interface FakeDeployment {
  readonly id: number;
  readonly environment: string;
  readonly task: string;
  readonly commit: string;
  state: RecordState;
  url?: string;
}

/** A repository on GitHub in memory: pull requests by number, deployments, and what the token may do. */
export const makeRepository = () => {
  let serial = 0;
  const repository = {
    id: '77',
    ownerId: '7',
    pulls: new Map<number, { state: 'open' | 'closed'; labels: string[]; draft?: boolean; fork?: boolean }>(),
    deployments: [] as FakeDeployment[],
    /** Sigstore bundles by digest (`sha256:…`). */
    checks: [] as CheckRun[],
    attestations: new Map<string, readonly unknown[]>(),
    /** Labels of the repository by their names in lower case. */
    labels: new Map<string, Label>(),
    /** Names of labels by pull request. */
    labelled: new Map<number, string[]>(),
    /** `existing`: the token may only put labels on that the repository has; `none`: it may only read. */
    mayLabel: 'all' as 'all' | 'existing' | 'none',
    /** Called after each label that is put on. */
    onLabel: (_name: string): void => {},
    /** Why GitHub answers no question about pull requests; undefined if it does. */
    refuses: undefined as Refused['code'] | undefined,
    /** False without `deployments: write`. */
    mayRecord: true,
    /** Called before each question about a pull request. */
    onRead: (_number: number): void => {},
    nextId: () => ++serial,
  };
  return repository;
};

/** A repository on GitHub in memory. */
export type FakeRepository = ReturnType<typeof makeRepository>;

const refused = (code: Refused['code']): Refused => new Refused({ code, message: `GitHub: ${code}.`, hint: 'Wait.' });

/** Implements the port of pull requests on a repository in memory. */
export const fakePulls = (repository: FakeRepository): PullRequests => {
  const answer = () => {
    if (repository.refuses) throw refused(repository.refuses);
  };
  return {
    repositoryId: async () => {
      answer();
      return repository.id;
    },
    read: async (number) => {
      repository.onRead(number);
      answer();
      const found = repository.pulls.get(number);
      return found && { state: found.state, labels: [...found.labels] };
    },
  };
};

/** Returns a repository in memory as GitHub knows it, by the name that the run has for it. */
export const fakeKnownRepository = ({ id, ownerId, refuses }: FakeRepository, fullName: string): KnownRepository => {
  if (refuses) throw refused(refuses);
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name, ownerId, id };
};

/** Implements the port of deployments on a repository in memory. */
export const fakeRecords = (repository: FakeRepository): DeploymentRecords => {
  const write = () => {
    if (!repository.mayRecord) throw refused('github/denied');
  };
  const taskOf = (project: string) => `batch-job:${project}`;
  return {
    begin: async ({ environment, project, commit }) => {
      write();
      const id = repository.nextId();
      repository.deployments.push({ id, environment, task: taskOf(project), commit, state: 'in_progress' });
      return id;
    },
    end: async (id, state, { url }) => {
      write();
      const found = repository.deployments.find((one) => one.id === id);
      if (found) Object.assign(found, { state, ...(url ? { url } : {}) });
    },
    environments: async (project) => [
      ...new Set(
        repository.deployments.filter(({ task }) => task === taskOf(project)).map(({ environment }) => environment),
      ),
    ],
    remove: async (environment, project, except) => {
      write();
      const ours = repository.deployments.filter(
        (one) => one.environment === environment && one.task === taskOf(project) && one.id !== except,
      );
      for (const one of ours) repository.deployments.splice(repository.deployments.indexOf(one), 1);
      return ours.length;
    },
  };
};
