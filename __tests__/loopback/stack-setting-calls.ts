import type { makeCloud } from '../fakes/cloud.ts';
import type { FakeStack } from '../fakes/fake-stack.ts';

/** Returns the calls of CloudFormation about settings of a stack; `stackOf` finds it by its name, or throws. */
export const stackSettingCalls = (
  cloud: Pick<ReturnType<typeof makeCloud>, 'protect' | 'setPolicy'>,
  stackOf: (name: string) => FakeStack,
) => ({
  UpdateTerminationProtection: (form: URLSearchParams) => {
    cloud.protect(stackOf(form.get('StackName') ?? ''), form.get('EnableTerminationProtection') === 'true');
  },
  GetStackPolicy: (form: URLSearchParams) => {
    const { policy } = stackOf(form.get('StackName') ?? '');
    return policy === undefined ? {} : { StackPolicyBody: policy };
  },
  SetStackPolicy: (form: URLSearchParams) => {
    cloud.setPolicy(stackOf(form.get('StackName') ?? ''), form.get('StackPolicyBody') ?? '');
  },
});
