import type { Cloud } from '../fakes/cloud.ts';

/** Answers of CloudFormation about what it finds in a change set. */
export const findingAnswers = ({ findings: { failures, warnings, hooks } }: Cloud) => ({
  DescribeEvents: () => ({
    OperationEvents: [...failures, ...warnings].map(([id, reason]) => ({
      EventId: id,
      EventType: 'VALIDATION_ERROR',
      LogicalResourceId: id,
      ValidationPath: `/Resources/${id}/Properties`,
      ValidationStatusReason: reason,
      ValidationFailureMode: failures.has(id) ? 'FAIL' : 'WARN',
    })),
  }),
  ListHookResults: () => ({
    HookResults: [...hooks].map(([name, reason]) => ({
      TypeName: name,
      Status: 'HOOK_COMPLETE_FAILED',
      FailureMode: 'FAIL',
      HookStatusReason: reason,
    })),
  }),
});
