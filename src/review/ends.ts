import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { type Ending, endings } from '../job/chain/chain.ts';
import { resourcesIn, type TemplateResource } from '../stack/template-changes.ts';
import { shortName } from './jobs.ts';
import type { KnownNames } from './known-names.ts';

/** The names of the states that start other jobs, by the ending after which they do. */
const starts: Readonly<Record<Ending, RegExp>> = { onSuccess: /^OnSuccess\d+$/, onFailure: /^OnFailure\d+$/ };

/** Returns the name of the job that a state of a machine starts, by the input that it gives it. */
const followerIn = (state: Expression | undefined): string | undefined => {
  const input = isMap(state) && isMap(state.Arguments) ? state.Arguments.Input : undefined;
  return /'jobName':'([^']+)-'/.exec(String(input))?.[1];
};

/** Returns the jobs that a state machine starts after an ending, in the order in which it does. */
export const followersIn = (machine: TemplateResource | undefined, ending: Ending): string[] => {
  const { Definition: definition } = (machine?.Properties ?? {}) as { readonly Definition?: Expression };
  const states = isMap(definition) && isMap(definition.States) ? Object.entries(definition.States) : [];
  return states.flatMap(([name, state]) => (starts[ending].test(name) ? (followerIn(state) ?? []) : []));
};

/** Returns the names of the topics that a state machine tells of runs that fail for good. */
export const topicsIn = (machine: TemplateResource | undefined, names: KnownNames): string[] => {
  const { DefinitionSubstitutions: values } = (machine?.Properties ?? {}) as {
    readonly DefinitionSubstitutions?: Expression;
  };
  const told = isMap(values) ? Object.entries(values).filter(([name]) => /^Tell\d+$/.test(name)) : [];
  return told.map(
    ([, topic]) => names.resourceOf(topic) ?? (typeof topic === 'string' ? shortName(topic) : 'another topic'),
  );
};

/** A job that another one starts, or a topic that it tells, when a run ends, with the label of the arrow to it. */
export interface End {
  readonly to: string;
  readonly label: 'on success' | 'on failure' | 'alarm';
}

/** Returns what a job of a template starts and tells when a run of it ends; nothing without the job. */
export const endsIn = (template: Expression | undefined, job: string, names: KnownNames): End[] => {
  const machine = resourcesIn(template)[`${logicalId(job)}JobExecutionStateMachine`];
  return [
    ...endings.flatMap((ending) =>
      followersIn(machine, ending).map(
        (to): End => ({ to, label: ending === 'onSuccess' ? 'on success' : 'on failure' }),
      ),
    ),
    ...topicsIn(machine, names).map((to): End => ({ to, label: 'alarm' })),
  ];
};
