import type { FarQuestion } from '../../directives/directive.ts';
import type { Lookups } from '../../ports/aws.ts';
import type { Clients } from './clients.ts';
import { stackOutputs } from './other-stacks.ts';
import { parameterValues } from './parameters.ts';
import { secretArns } from './secret-arns.ts';
import type { Pace } from './clock.ts';

/**
 * Returns the port to values that only AWS knows. `clientsIn` returns the clients of a region, the run's by default.
 */
export const awsLookups = (clientsIn: (region?: string) => Clients, pace: Pace): Lookups => ({
  answer: async (questions) => {
    const secrets: (FarQuestion & { kind: 'secret' })[] = [];
    const parameters: (FarQuestion & { kind: 'ssm-parameter' })[] = [];
    const outputs: (FarQuestion & { kind: 'stack-output' | 'stack-export' })[] = [];
    for (const question of questions)
      if (question.kind === 'secret') secrets.push(question);
      else if (question.kind === 'ssm-parameter') parameters.push(question);
      else outputs.push(question);
    const here = clientsIn();
    const answers = await Promise.all([
      secretArns(here, pace, secrets),
      parameterValues(here, pace, parameters),
      stackOutputs(clientsIn, pace, outputs),
    ]);
    return new Map(answers.flat());
  },
});
