import { literal } from '../diagnostics/visible.ts';
import type { EventSource, RunInputs } from '../operations/runs/run-request.ts';
import { collectRefusals, type Inputs, UsageError } from './inputs.ts';
import { textOrJson } from './text-or-json.ts';

const bad = (message: string, hint: string): UsageError => new UsageError({ code: 'door/bad-value', message, hint });

/** Throws for two inputs that exclude each other. */
const assertOne = (values: Inputs['values'], ...names: readonly (keyof Inputs['values'])[]): void => {
  const given = names.filter((name) => values[name] !== undefined);
  if (given.length < 2) return;
  throw bad(`${given.join(' and ')} exclude each other.`, `Give one of ${names.join(', ')}.`);
};

/** Throws for inputs that mean nothing for a run in the local Docker, or nothing without it. */
const assertOfLocal = ({ command, values }: Pick<Inputs, 'command' | 'values'>): void => {
  if (values.local !== 'true' && values['dotenv-file'] !== undefined)
    throw bad('dotenv-file is read with local alone.', 'A job in AWS has the variables of its job definition.');
  if (command === 'run' && values.local !== 'true' && values.index !== undefined)
    throw bad('run reads index with local alone.', 'In AWS all children of an array run.');
  if (values.local === 'true' && values.wait === 'false')
    throw bad('local and wait: false exclude each other.', 'A run in the local Docker ends with the command.');
};

/** Returns the sample of an event type as JSON. */
const sampleOf = async (type: string): Promise<string> => {
  const { samples } = await import('../runs/trigger-of.ts');
  const known = samples();
  if (!known.has(type))
    throw bad(`sample cannot be ${literal(type)}.`, `Allowed, the types of events: ${[...known.keys()].join(', ')}.`);
  return JSON.stringify(known.get(type));
};

const eventOf = async (values: Inputs['values']): Promise<EventSource> => {
  assertOne(values, 'event', 'event-file', 'sample');
  const { event = '{}', 'event-file': path, sample } = values;
  if (path !== undefined) return { kind: 'file', path };
  if (sample !== undefined) return { kind: 'text', text: await sampleOf(sample) };
  try {
    JSON.parse(event);
  } catch (problem) {
    throw bad(
      `event is no JSON: ${problem instanceof Error ? problem.message : ''}`,
      `Give the event as its source would send it, such as '{"detail": {"day": "2026-11-29"}}'; a text needs quotes of its own.`,
    );
  }
  return { kind: 'text', text: event.trim() };
};

/**
 * Returns the inputs that `run`, `runs` and `logs` read. Throws `InputErrors` with every one that is wrong, or excludes
 * another.
 */
export const readRunInputs = async ({
  command,
  values,
}: Inputs): Promise<Omit<RunInputs, 'commandLine' | 'repositoryId'>> => {
  const { parseSince } = await import('../runs/since.ts');
  const refused = collectRefusals();
  const event = await eventOf(values).catch((problem) => {
    refused.try(() => {
      throw problem;
    });
  });
  const since = refused.try(() => {
    const text = values.since;
    const read = text === undefined ? undefined : parseSince(text);
    if (text !== undefined && read === undefined)
      throw bad(
        `since cannot be ${literal(text)}.`,
        'Allowed: so long ago, such as 30m, 1h, 2d; or a date such as 2026-11-29 or 2026-11-29T14:00Z.',
      );
    return read;
  });
  const index = refused.try(() => {
    if (values.index === undefined || /^\d{1,4}$/.test(values.index)) return values.index;
    throw bad(`index cannot be ${literal(values.index)}.`, 'Give the number of a child of an array, from 0 to 9999.');
  });
  refused.try(() => assertOne(values, 'execution', 'stop', 'retry'));
  const format = refused.try(() => (command === 'runs' ? textOrJson({ command, values }) : 'text')) ?? 'text';
  refused.try(() => assertOfLocal({ command, values }));
  refused.end();
  const { job, execution, stop, retry } = values;
  return {
    ...{ job, execution, stop, retry, since },
    ...(index === undefined ? {} : { index: Number(index) }),
    event: event as EventSource,
    ...(values.local === 'true'
      ? { local: { dotenvFile: values['dotenv-file'], namesStage: values.stage !== undefined } }
      : {}),
    follow: values.follow === 'true',
    wait: values.wait !== 'false',
    failureIssue: values['failure-issue'] === 'true',
    format,
  };
};
