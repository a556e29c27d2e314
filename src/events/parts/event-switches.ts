import { flag, oneOf } from '../../schema/shape.ts';

/** The properties of every event that say when it sleeps; additions of ours, which Stacktape does not know. */
export const eventSwitches = {
  paused: flag('Keep the event from starting the job until this is removed.'),
  preview: oneOf(
    'Whether the event starts the job in previews: `on` or `off`; without it `stackConfig.preview.events` decides.',
    ['on', 'off'],
  ),
} as const;

/** The shapes of `eventSwitches`, by property. */
export type EventSwitches = typeof eventSwitches;
