import type { Stacks } from '../../ports/stacks.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';

/** Returns the part of the port to CloudFormation that reads and writes stack policies. */
export const stackPolicies = (clients: Clients, clock: Clock): Pick<Stacks, 'stackPolicy' | 'setStackPolicy'> => ({
  stackPolicy: async (StackName) => {
    const { GetStackPolicyCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const command = new GetStackPolicyCommand({ StackName });
    const { StackPolicyBody } = await call(clock, 'cloudformation:GetStackPolicy', (limit) =>
      client.send(command, limit),
    );
    return StackPolicyBody || undefined;
  },
  setStackPolicy: async (StackName, StackPolicyBody) => {
    const { SetStackPolicyCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const command = new SetStackPolicyCommand({ StackName, StackPolicyBody });
    await call(clock, 'cloudformation:SetStackPolicy', (limit) => client.send(command, limit));
  },
});
