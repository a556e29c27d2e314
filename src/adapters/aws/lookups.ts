import type { AwsQuestion } from '../../directives/directive.ts';
import type { Lookups } from '../../ports/aws.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { hostedZones } from './hosted-zones.ts';
import { networks } from './networks.ts';
import { stackOutputs } from './other-stacks.ts';
import { parameterValues } from './parameters.ts';
import { queueAttributes } from './queue-attributes.ts';
import { secretArns } from './secret-arns.ts';

/**
 * Returns the port to values that only AWS knows. `clientsIn` returns the clients of a region, the run's by default.
 */
export const awsLookups = (clientsIn: (region?: string) => Clients, clock: Clock): Lookups => ({
  answer: async (questions) => {
    const secrets: (AwsQuestion & { kind: 'secret' })[] = [];
    const parameters: (AwsQuestion & { kind: 'ssm-parameter' })[] = [];
    const queues: (AwsQuestion & { kind: 'queue' })[] = [];
    const zones: (AwsQuestion & { kind: 'hosted-zone' })[] = [];
    const asked: (AwsQuestion & { kind: 'network' })[] = [];
    const outputs: (AwsQuestion & { kind: 'stack-output' | 'stack-export' })[] = [];
    for (const question of questions)
      if (question.kind === 'secret') secrets.push(question);
      else if (question.kind === 'ssm-parameter') parameters.push(question);
      else if (question.kind === 'queue') queues.push(question);
      else if (question.kind === 'hosted-zone') zones.push(question);
      else if (question.kind === 'network') asked.push(question);
      else outputs.push(question);
    const here = clientsIn();
    const answers = await Promise.all([
      secretArns(here, clock, secrets),
      parameterValues(here, clock, parameters),
      stackOutputs(clientsIn, clock, outputs),
      queueAttributes(clientsIn, clock, queues),
      hostedZones(clientsIn, clock, zones),
      networks(here, clock, asked),
    ]);
    return new Map(answers.flat());
  },
});
