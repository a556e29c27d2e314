/** Returns a part of a config with a state machine of CloudFormation, `Machine`. */
export const rawMachine = (properties: object) => ({
  cloudformationResources: {
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { RoleArn: 'arn:aws:iam::123456789012:role/machine', ...properties },
    },
  },
});
/** Returns the definition of a state machine as text: one state, which submits a job with overrides. */
export const submission = (ContainerOverrides: object): string =>
  JSON.stringify({
    StartAt: 'Run',
    States: {
      Run: {
        Type: 'Task',
        Resource: 'arn:aws:states:::batch:submitJob.sync',
        Parameters: { JobName: 'a', JobQueue: 'q', JobDefinition: 'd', ContainerOverrides },
        End: true,
      },
    },
  });
