import type { Contribution, ParameterContribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import { type Replacement, replaced, replacedBody } from '../cloudformation/replace.ts';
import type { Config } from '../config/schema.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { borrowedParameter, borrowedPart } from '../shared/borrowed-parts.ts';
import { type LentPart, lentOutputs } from '../shared/lent-pools.ts';
import { lenderStackParameter, lentDescription } from '../stage/lender.ts';
import { type Expansion, type Need, separateNeeds } from '../stage/needs.ts';
import { isFargate } from '../stage/pool-kind.ts';
import { type Stage, stackName } from '../stage/stage.ts';
import { changesBorrowed } from './borrowed-changes.ts';
import { borrowedNames, borrowedOutputs, referencesTo } from './borrowed-resources.ts';
import type { Borrowed, BorrowedJob } from './graph.ts';
import { lenderNeighbours } from './neighbours.ts';

/** The parts that a stage does not make, since it borrows them. */
export interface Borrowing {
  /** The names of the config's resources that are the lender's. */
  readonly names: ReadonlySet<string>;
  /** Returns what stands for a reference to something that the stage does not make. */
  readonly by: Replacement;
  /** The output of the lender's stack by template parameter; the id of the stack itself has none. */
  readonly outputs: ReadonlyMap<string, string | undefined>;
}

/** Parameters of the template that are lists. */
const lists: ReadonlySet<string> = new Set([borrowedParameter('Subnets')]);

/** Returns what a stage borrows: the pools and the network, and the resources that its config names. */
export const borrowingOf = (config: Config, stage: Stage): Borrowing | undefined => {
  if (stage.lender === undefined) return undefined;
  const names = borrowedNames(config, stage);
  const theirs = [...lenderNeighbours(config, stage).values()].filter(({ name }) => names.has(name));
  const known = new Map(theirs.flatMap((neighbour) => [...referencesTo(neighbour)]));
  return {
    names,
    by: (expression) => borrowedPart(expression) ?? known.get(JSON.stringify(expression)),
    outputs: new Map<string, string | undefined>([
      [lenderStackParameter, undefined],
      ...Object.entries(lentOutputs).map(([part, output]): [string, string] => [
        borrowedParameter(part as LentPart),
        output,
      ]),
      ...theirs.flatMap(borrowedOutputs),
    ]),
  };
};

/** The parts of a stack, and those that it does not make. */
export interface OwnParts {
  readonly contributions: readonly Contribution[];
  /** The needs of the resources that the stage makes. */
  readonly needs: readonly Need[];
  /** CloudFormation resources that it would make if it borrowed nothing, by logical id. */
  readonly absent: ReadonlyMap<string, ResourceContribution>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the parts of a stack with those that its resources share; without those that it borrows, to which parameters
 * of the template then refer. `expansions` are what each resource of the config becomes, by its name.
 */
export const ownParts = (
  expansions: ReadonlyMap<string, Expansion>,
  shared: (needs: readonly Need[]) => readonly Contribution[],
  borrowing: Borrowing | undefined,
): OwnParts => {
  if (borrowing === undefined) {
    const { contributions, needs } = separateNeeds(expansions.values());
    return { contributions: [...contributions, ...shared(needs)], needs, absent: new Map(), diagnostics: [] };
  }
  const { names, by } = borrowing;
  const made = [...expansions].filter(([name]) => !names.has(name));
  const theirs = [...expansions].filter(([name]) => names.has(name)).flatMap(([, expansion]) => expansion);
  const { contributions, needs } = separateNeeds(made.map(([, expansion]) => expansion));
  const own = [...contributions, ...shared(needs.filter(({ of }) => of !== 'pool' && of !== 'network'))];
  const ids = new Set(own.flatMap((part) => (part.kind === 'resource' ? [part.id] : [])));
  const absent = new Map(
    [...theirs, ...shared(needs)].flatMap((part): [string, ResourceContribution][] =>
      part.kind === 'resource' && !ids.has(part.id) ? [[part.id, part]] : [],
    ),
  );
  const isChange = (part: Contribution | Need) =>
    (part.kind === 'extension' && absent.has(part.id)) ||
    (part.kind === 'need' && 'queue' in part && names.has(part.queue.name));
  return {
    contributions: own.filter((part) => !isChange(part)).map((part) => withBorrowed(part, by, absent)),
    needs,
    absent,
    diagnostics: made.flatMap(([name, expansion]) =>
      expansion.some(isChange) ? [changesBorrowed(['resources', name])] : [],
    ),
  };
};

/** Returns a contribution in which parameters stand for what the stage does not make; `absent` are logical ids of that. */
export const withBorrowed = <T extends Contribution>(
  part: T,
  by: Replacement,
  absent: ReadonlyMap<string, ResourceContribution>,
): T => {
  switch (part.kind) {
    case 'resource':
      return { ...part, body: replacedBody(part.body, by, (id) => absent.has(id)) };
    case 'extension':
      return { ...part, items: part.items.map(({ key, value }) => ({ key, value: replaced(value, by) })) };
    case 'output':
      return { ...part, value: replaced(part.value, by) };
    default:
      return part;
  }
};

/** The parts that a preview borrows, and the template's parameters for them. */
export interface Loan {
  readonly borrowed: Borrowed;
  readonly parameters: ReadonlyMap<string, ParameterContribution>;
}

/**
 * Returns what a stage borrows: a parameter for each reference to it in `values`, the parts of the template, with the
 * output that is its value. Undefined for a stage that needs nothing of its lender.
 */
export const loanOf = (
  { project, lender = '' }: Stage,
  { names, outputs }: Borrowing,
  values: readonly unknown[],
  needs: readonly Need[],
  resources: ReadonlyMap<string, ResourceContribution>,
): Loan | undefined => {
  const used = new Set(values.flatMap(idsIn));
  const read = new Map([...outputs].filter(([name]) => used.has(name)));
  if (read.size === 0) return undefined;
  const stack = stackName(project, lender);
  return {
    borrowed: { stage: lender, stack, outputs: read, names: [...names].sort(), jobs: borrowedJobs(needs, resources) },
    parameters: new Map([...read].map(([name, output]) => [name, parameter(name, output, stack)])),
  };
};

/** Returns the parameter for an output of the lender's stack, or for the id of the stack. */
const parameter = (name: string, output: string | undefined, stack: string): ParameterContribution => {
  const words = output === undefined ? 'id' : `output ${output}`;
  return {
    kind: 'parameter',
    name,
    from: [],
    placeholder: `<lender unknown: ${words} of ${stack}>`,
    body: {
      Type: lists.has(name) ? 'CommaDelimitedList' : 'String',
      Description: lentDescription(words, stack),
    },
  };
};

/** Returns the jobs that run in borrowed pools, with what they require of them. */
const borrowedJobs = (
  needs: readonly Need[],
  resources: ReadonlyMap<string, ResourceContribution>,
): readonly BorrowedJob[] =>
  needs.flatMap((need) => {
    if (need.of !== 'pool' || need.submitter === undefined) return [];
    const job = String(resources.get(need.submitter)?.from[1] ?? need.submitter);
    // On Fargate each run has a disk of its own size.
    return [{ job, cpu: need.cpu, storageGiB: isFargate(need.pool) ? undefined : need.storageGiB }];
  });
