import { type Expression, getAtt, isMap } from '../../cloudformation/expression.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { conditionMistakes } from '../../job/role-statements.ts';
import type { Need } from '../../stage/needs.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { QueueExtras } from './queue-extras.ts';

type Statement = NonNullable<QueueExtras['policyStatements']>[number];

/** The most statements of a policy: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html */
const mostStatements = 20;

/** The kinds of principals: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
const principals = ['AWS', 'CanonicalUser', 'Federated', 'Service'];

/** True for a text, or a list of texts. */
const isTexts = (value: unknown): boolean =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'));

const mayBePrincipal = (principal: unknown): boolean => {
  if (typeof principal === 'string') return principal === '*' || hasToken(principal);
  if (!isMap(principal)) return false;
  const entries = Object.entries(principal);
  return entries.length > 0 && entries.every(([kind, who]) => principals.includes(kind) && isTexts(who));
};

const checkPrincipal = ({ Principal }: Statement, path: Path): Diagnostic[] =>
  mayBePrincipal(Principal)
    ? []
    : [
        errorAt(
          'config/iam-statement',
          [...path, 'Principal'],
          `A principal is "*", or a map of ${principals.join(', ')}.`,
          "Write `Service: s3.amazonaws.com`, `AWS: '123456789012'`, or '*' for everybody.",
        ),
      ];

/** SQS refuses a policy with actions of another service. */
const checkActions = ({ Action }: Statement, path: Path): Diagnostic[] =>
  Action.flatMap((action, index) =>
    action === '*' || hasToken(action) || /^(?:sqs|\*):/i.test(action)
      ? []
      : [
          errorAt(
            'config/iam-statement',
            [...path, 'Action', index],
            `The policy of a queue is about actions of SQS, and SQS refuses "${action}".`,
            'Write an action such as sqs:SendMessage. What a job may do is written in its iamRoleStatements.',
          ),
        ],
  );

/** Returns the diagnostics of `policyStatements`, which SQS would refuse. */
export const checkQueueStatements = ({ policyStatements = [] }: QueueExtras, queue: ResourceContext): Diagnostic[] => {
  const at = [...queue.path, 'properties', 'policyStatements'];
  const tooMany =
    policyStatements.length > mostStatements
      ? [
          errorAt(
            'config/out-of-range',
            at,
            `The policy of a queue has at most ${mostStatements} statements, here are ${policyStatements.length}.`,
            'Write statements that differ only in their principals or actions as one.',
          ),
        ]
      : [];
  return [
    ...tooMany,
    ...policyStatements.flatMap((statement, index) => [
      ...checkPrincipal(statement, [...at, index]),
      ...checkActions(statement, [...at, index]),
      ...conditionMistakes(statement.Condition, [...at, index, 'Condition']),
    ]),
  ];
};

/** Returns the need of a queue to have its `policyStatements` in its policy; none without any. */
export const queueStatements = ({ policyStatements = [] }: QueueExtras, queue: ResourceContext): readonly Need[] => {
  if (policyStatements.length === 0) return [];
  const id = queue.id('Queue');
  const statements = policyStatements.map(({ Effect, Action, Principal, Condition }): Expression => {
    const statement = { Effect, Principal: Principal as Expression, Action, Resource: getAtt(id, 'Arn') };
    return Condition === undefined ? statement : { ...statement, Condition: Condition as Expression };
  });
  return [{ kind: 'need', of: 'queue-statements', queue: { name: queue.name, id }, statements }];
};
