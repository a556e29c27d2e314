import type { StackGraph } from '../graph/graph.ts';
import { asciiJson } from './synthesize.ts';

/**
 * Returns the definition of each job's state machine as a file, by path: `state-machines/<job>.asl.json`. ARNs are
 * `${…}` placeholders, which CloudFormation substitutes.
 */
export const stateMachineFiles = ({ resources }: StackGraph): Record<string, string> =>
  Object.fromEntries(
    [...resources.values()]
      .filter(({ body, from }) => body.Type === 'AWS::StepFunctions::StateMachine' && from[0] === 'resources')
      .map(({ body, from }) => [
        `state-machines/${from[1]}.asl.json`,
        `${asciiJson(body.Properties?.Definition, 2)}\n`,
      ]),
  );
