import { partsOf } from '../cloudformation/expression.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import { expressionOf } from '../cloudformation/token.ts';
import type { Neighbour, PreviewEvents } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import type { AnyEvent } from './event.ts';
import { resourceOf } from './parts/event-source.ts';

/** The reason for which an event does not start its job. */
export type SleepReason = 'paused' | 'preview';

/** The parts of a job and its stage that decide which events sleep. */
export interface Sleeper {
  readonly stage: Stage;
  readonly previewEvents: PreviewEvents;
  /** `paused` of the job. */
  readonly paused: boolean;
  /** All resources of the config. */
  readonly neighbours: ReadonlyMap<string, Neighbour>;
}

/** True for an ARN that refers to a resource of the template, also to one of `cloudformationResources`. */
const refersToOwn = (arn: string): boolean =>
  partsOf(expressionOf(arn)).some((part) => {
    const kind = symbolOf(part)?.kind;
    return kind === 'resource-param' || kind === 'cf-resource-param';
  });

/** True for an event whose source the stack makes itself. AWS's own sources, schedules and the default bus, are not. */
const isOfOwnSource = (source: ReturnType<AnyEvent['source']>, { neighbours }: Sleeper): boolean => {
  if (source?.name !== undefined) return true;
  if (source?.arn === undefined) return false;
  return refersToOwn(source.arn) || resourceOf(source.arn, neighbours) !== undefined;
};

/** True for an event whose source a preview borrows: it does the work of the stage that owns it, whatever the config says. */
const isOfBorrowedSource = (source: ReturnType<AnyEvent['source']>, { neighbours }: Sleeper): boolean => {
  if (source?.name !== undefined) return neighbours.get(source.name)?.borrowed === true;
  return source?.arn !== undefined && resourceOf(source.arn, neighbours)?.borrowed === true;
};

/** True for an event that is off in previews. */
const isOffInPreviews = (
  preview: 'on' | 'off' | undefined,
  source: ReturnType<AnyEvent['source']>,
  sleeper: Sleeper,
): boolean => {
  if (isOfBorrowedSource(source, sleeper)) return true;
  if (preview !== undefined) return preview === 'off';
  if (sleeper.previewEvents !== 'own') return sleeper.previewEvents === 'none';
  return !isOfOwnSource(source, sleeper);
};

/**
 * Returns why an event does not start its job: it or the job is paused, or the stage is a preview and the event is off
 * there. Undefined for an event that starts it. `source` is that of the event (`EventMember.source`).
 */
export const sleepReason = (
  { paused, preview }: { readonly paused?: boolean | undefined; readonly preview?: 'on' | 'off' | undefined },
  source: ReturnType<AnyEvent['source']>,
  sleeper: Sleeper,
): SleepReason | undefined => {
  if (paused || sleeper.paused) return 'paused';
  return sleeper.stage.preview && isOffInPreviews(preview, source, sleeper) ? 'preview' : undefined;
};
