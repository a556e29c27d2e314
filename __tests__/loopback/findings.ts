import type { Cloud } from '../fakes/cloud.ts';

/** Answers of CloudFormation about what it finds in a change set. */
export const findingAnswers = ({ findings: { failures, warnings, hooks } }: Cloud) => ({
  /** Two findings a page. */
  DescribeEvents: (form: URLSearchParams) => {
    const from = Number(form.get('NextToken') ?? 0);
    const all = [...failures, ...warnings];
    return {
      ...(from + 2 < all.length ? { NextToken: String(from + 2) } : {}),
      OperationEvents: all.slice(from, from + 2).map(([id, reason]) => ({
        EventId: id,
        EventType: 'VALIDATION_ERROR',
        LogicalResourceId: id,
        ValidationPath: `/Resources/${id}/Properties`,
        ValidationStatusReason: reason,
        ValidationFailureMode: failures.has(id) ? 'FAIL' : 'WARN',
      })),
    };
  },
  ListHookResults: () => ({
    HookResults: [...hooks].map(([name, reason]) => ({
      TypeName: name,
      Status: 'HOOK_COMPLETE_FAILED',
      FailureMode: 'FAIL',
      HookStatusReason: reason,
    })),
  }),
});
