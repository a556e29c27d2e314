import type { StackGraph } from '../graph/graph.ts';
import { asciiJson } from './synthesize.ts';

/** `state-machines/<job>.asl.json` for every job: its definition, with `${…}` where ARNs will stand. */
export const stateMachineFiles = ({ resources }: StackGraph): Record<string, string> =>
  Object.fromEntries(
    [...resources.values()]
      .filter(({ body, from }) => body.Type === 'AWS::StepFunctions::StateMachine' && from[0] === 'resources')
      .map(({ body, from }) => [
        `state-machines/${from[1]}.asl.json`,
        `${asciiJson(body.Properties?.Definition, 2)}\n`,
      ]),
  );
