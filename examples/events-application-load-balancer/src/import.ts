// The job: says what the request asked for. The caller has its answer already, 202 with the id of the execution.
interface Request {
  readonly httpMethod: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly queryStringParameters: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

const request: Request = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{}');
const body = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8').toString();

console.log(`${request.httpMethod} ${request.path}: ${body}`);
console.log(`event ${JSON.stringify(request)}`);
