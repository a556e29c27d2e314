// The job: reads the lines that CloudWatch sent, which are JSON, compressed and in Base64.
import { gunzipSync } from 'node:zlib';

interface Lines {
  readonly logGroup: string;
  readonly logStream: string;
  readonly logEvents: readonly { readonly id: string; readonly timestamp: number; readonly message: string }[];
}

const event = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{}');
const lines: Lines = JSON.parse(gunzipSync(Buffer.from(event.awslogs.data, 'base64')).toString());

for (const { message } of lines.logEvents) console.log(`${lines.logStream}: ${message}`);
console.log(`event ${JSON.stringify(event)}`);
