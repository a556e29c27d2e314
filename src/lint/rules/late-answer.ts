import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** Seconds for which an HTTP API waits for its integration; no setting or quota raises them: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const longestAnswer = 30;

const answering = (timeout: number): string =>
  jobExample('', {
    beside: `
api:
  type: http-api-gateway
answer:
  type: function
  properties:
    packaging:
      type: stacktape-lambda-buildpack
      properties:
        entryfilePath: src/answer.ts
    timeout: ${timeout}
    events:
      - type: http-api-gateway
        properties:
          httpApiGatewayName: api
          method: POST
          path: /reports
`,
  });

/** Reports functions behind an HTTP API that may work for longer than the API waits for their answer. */
export const lateAnswer = defineRule({
  type: 'late-answer',
  says: 'A function may answer an HTTP API after the API has given up.',
  severity: 'warning',
  reason:
    'An HTTP API waits 30 seconds for the function that answers a request, and no quota raises that. A function with a longer timeout works on, and is paid for, after the caller has received 503.',
  link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  trips: answering(60),
  spares: answering(30),
  example: answering(29),
  check: ({ resources }) =>
    Object.entries(resources).flatMap(([name, { type, properties }]) => {
      if (type !== 'function' || properties.timeout <= longestAnswer) return [];
      if (!(properties.events ?? []).some((event) => event.type === 'http-api-gateway')) return [];
      return [
        {
          path: ['resources', name, 'properties', 'timeout'],
          sentence: `The HTTP API that this function answers gives up after ${longestAnswer} seconds: the caller receives 503 while the function works on for up to ${properties.timeout}.`,
          hint: `Write timeout: ${longestAnswer} or less, and let the function start a batch job for longer work; or use a function URL, which waits as long as the function works.`,
        },
      ];
    }),
});
