// The job: says who asked for the report of which day, and what the request contained.
interface Request {
  readonly pathParameters?: { readonly day?: string };
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
  readonly requestContext?: {
    readonly authorizer?: { readonly jwt?: { readonly claims?: Readonly<Record<string, string>> } };
  };
}

const event: Request = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{}');
const { claims = {} } = event.requestContext?.authorizer?.jwt ?? {};
const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString();

console.log(`Report of ${event.pathParameters?.day} for ${claims.sub}, by a token to ${claims.token_use}: ${body}`);
console.log(`event ${JSON.stringify(event)}`);
