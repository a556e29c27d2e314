import type { TriggerPart } from '../event.ts';

/** The part of `@aws-sdk/client-sfn` that describes executions. */
interface DescribeSdk {
  readonly SFNClient: new (settings: object) => { send(command: object): Promise<unknown> };
  readonly DescribeExecutionCommand: new (input: { readonly executionArn: string }) => object;
}
/** An HTTP request as API Gateway (payload 1.0 and 2.0) and load balancers send it. */
// biome-ignore lint/suspicious/noExplicitAny: a native event has the shape that AWS gives it
type Request = any;

/** The name of the path variable of status routes, `{path}/{stpExecution}`. */
export const executionVariable = 'stpExecution';

/**
 * Returns the part of the trigger function that HTTP requests share, without `recognizes`. Its responses are 202 with
 * the id of the execution, 503 if none was started, 413 if no run can hold the request, and 409 if its
 * `Idempotency-Key` belongs to another request: the input of an execution with a key contains `requestDigest`, the
 * SHA-256 of method, path, query and body. Requests of a status route get 200 with the status of an execution, 404 if
 * there is none. The text of this function is embedded once (`npm run generate`), so it uses nothing but its arguments
 * and the globals of Node.
 */
export const requestPart = (
  { SFNClient, DescribeExecutionCommand }: DescribeSdk,
  settings: Readonly<Record<'STATE_MACHINE_ARN', string>>,
): Omit<TriggerPart, 'recognizes'> => {
  const client = new SFNClient({});
  const arnOf = (name: string) => `${settings.STATE_MACHINE_ARN.replace('stateMachine', 'execution')}:${name}`;
  const describe = (name: string) =>
    client.send(new DescribeExecutionCommand({ executionArn: arnOf(name) })) as Promise<{
      readonly input: string;
      readonly status: string;
      readonly error?: string;
    }>;

  /** Returns a header of a request, empty without it; a load balancer may send a list of values. */
  const header = ({ headers, multiValueHeaders }: Request, name: string) =>
    `${Object.entries(headers ?? multiValueHeaders ?? {}).find(([one]) => one.toLowerCase() === name)?.[1] ?? ''}`;
  const keyOf = (event: Request) => header(event, 'idempotency-key');

  const response = (statusCode: number, body: object) => ({
    statusCode,
    isBase64Encoded: false,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  return {
    // The prefix keeps the key of a stranger from being the identity of another event.
    // A load balancer has no id of a request but its trace id, of which it makes one part anew for each request.
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html
    identity: (event, requestId) =>
      keyOf(event)
        ? `key:${keyOf(event)}`
        : (event.requestContext.requestId ?? (header(event, 'x-amzn-trace-id') || requestId)),
    input: (event, sha256) =>
      keyOf(event) && {
        requestDigest: sha256(
          JSON.stringify([
            event.httpMethod,
            event.path,
            event.queryStringParameters,
            event.multiValueQueryStringParameters,
            event.requestContext.http?.method,
            event.rawPath,
            event.rawQueryString,
            event.body,
          ]),
        ),
      },
    refuses: async (name, { requestDigest }) => {
      if (requestDigest && JSON.parse((await describe(name)).input).requestDigest !== requestDigest)
        return { name: 'trigger/idempotency-key' } as Error;
    },
    answer: (event) => {
      const executionId = event.pathParameters?.stpExecution;
      if (executionId)
        return describe(executionId).then(
          ({ status, error }) => response(200, { executionId, status, error }),
          ({ name }) => response(/Exist|Arn|Valid/.test(name) ? 404 : 503, { message: 'No status.' }),
        );
    },
    reply: ({ started: [executionId], error }) => {
      if (executionId)
        return response(202, {
          message: 'Started.',
          executionId,
          stateMachineName: executionId,
          stateMachineExecutionArn: arnOf(executionId),
        });
      const name = error?.name as string;
      return response((/key$/.test(name) && 409) || (/large$/.test(name) && 413) || 503, { message: 'Not started.' });
    },
  };
};

/** Throws: only the deployed function describes executions. */
class NoSdk {
  send(): never {
    throw new Error('There is no Step Functions here.');
  }
}

/** Returns the part of the trigger function of an HTTP integration, whose events `recognizes` tells apart. */
// biome-ignore lint/suspicious/noExplicitAny: native events have the shape that AWS gives them
export const requestTrigger = (recognizes: (event: any) => boolean): TriggerPart => ({
  ...requestPart({ SFNClient: NoSdk, DescribeExecutionCommand: NoSdk }, { STATE_MACHINE_ARN: '' }),
  isRequest: true,
  recognizes,
});
