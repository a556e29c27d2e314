import { jobsExample } from '../../schema/job-example.ts';
import { claimedTwice, eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

const rule = (port: number, priority: number): string => `
events:
  - type: application-load-balancer
    properties:
      loadBalancerName: balancer
      listenerPort: ${port}
      priority: ${priority}
      paths:
        - /reports
`;

const twoRules = (port: number, priority: number): string =>
  jobsExample(
    { report: rule(8080, 1), cleanup: rule(port, priority) },
    {
      beside: `
balancer:
  type: application-load-balancer
  properties:
    interface: internal
    listeners:
      - {protocol: HTTP, port: 8080}
      - {protocol: HTTP, port: 8081}
`,
    },
  );

/** Reports load balancer events with a priority that another event of the listener has. */
export const priorityClash = defineRule({
  type: 'priority-clash',
  says: 'Two rules of one listener have the same priority.',
  severity: 'error',
  reason:
    'A listener tries its rules by their priorities, and AWS refuses a rule whose priority another one has: PriorityInUse, when the stack is deployed, and the deployment rolls back.',
  link: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html',
  trips: twoRules(8080, 1),
  spares: twoRules(8081, 1),
  example: twoRules(8080, 2),
  check: (linted) =>
    claimedTwice(
      eventsIn(linted).flatMap(({ owner, path, event }) => {
        if (event.type !== 'application-load-balancer') return [];
        const { loadBalancerName, listenerPort = '', priority } = event.properties;
        return [{ owner, path, claim: `${loadBalancerName} ${listenerPort} ${priority}`, priority }];
      }),
    ).map(({ path, first, priority }) => ({
      path: [...path, 'priority'],
      sentence: `"${first}" has the priority ${priority} of this listener already, and AWS refuses a second one.`,
      hint: 'Write a number that no other rule of the listener has.',
    })),
});
