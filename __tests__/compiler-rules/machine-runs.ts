import { causeOf, type Fate, fails, type Run, runDefinition } from '../job/fake-batch.ts';
import { config, job } from './configs.ts';
import { rule } from './harness.ts';
import { type Faults, fact, type Json, type Template } from './reading.ts';

/** Returns the definition of the job `report` of a template. */
export const definitionIn = ({ Resources }: Template): Json =>
  Resources.ReportJobExecutionStateMachine.Properties.Definition;

/** The outcome of a program that fails. */
export const exits = fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: 1 }));

/** Returns the retries of a job. */
export const interval = (retryIntervalSeconds: number, retryIntervalMultiplier: number, attempts = 4) => ({
  retryConfig: { attempts, retryIntervalSeconds, retryIntervalMultiplier },
});

/** Declares a rule on what the state machine of the template does: it is run, and so is each broken one. */
export const runs = (
  bullet: 'machine/loop' | 'machine/input',
  clause: string,
  properties: Json,
  fates: readonly Fate[],
  passes: (run: Run) => boolean,
  breaks: readonly ((definition: Json) => void)[],
  input: unknown = { triggerEvent: '{}' },
) =>
  rule(
    bullet,
    clause,
    config({ report: job(properties) }),
    async (template): Promise<Faults> => {
      try {
        const run = await runDefinition(definitionIn(template), fates, { input });
        return fact(passes(run), JSON.stringify({ ...run, outputs: undefined }));
      } catch (error) {
        return [String(error)];
      }
    },
    ...breaks.map((change) => (template: Template) => change(definitionIn(template))),
  );
