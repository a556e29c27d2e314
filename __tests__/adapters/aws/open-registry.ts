import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ECRClient } from '@aws-sdk/client-ecr';
import { afterEach } from '@jest/globals';
import { ecrRegistry } from '../../../src/adapters/aws/images.ts';
import type { ImageRegistry } from '../../../src/stage/image-registry.ts';

/** A response of ECR; its status is 200 by default. */
export type Answer = { status?: number; body: object };
type Asked = { action: string; body: Record<string, unknown> };

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** An ECR on loopback with responses by action, which records the requests. */
export const open = async (
  answers: Record<string, (body: Record<string, unknown>, count: number) => Answer>,
  refuse: (error: unknown, name: string) => unknown = (error) => error,
  chosen?: ImageRegistry,
) => {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const action = String(request.headers['x-amz-target']).split('.')[1] as string;
    const body = JSON.parse(Buffer.concat(chunks).toString());
    asked.push({ action, body });
    const count = asked.filter((one) => one.action === action).length;
    const answer = answers[action]?.(body, count) ?? { status: 400, body: { __type: 'Unexpected' } };
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const client = new ECRClient({
    region: 'eu-west-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' },
    maxAttempts: 1,
  });
  ends.push(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  const called: string[] = [];
  const masked: string[] = [];
  const registry = ecrRegistry(
    async () => client,
    async (name, send) => {
      called.push(name);
      return send({ abortSignal: new AbortController().signal }).catch((error) => {
        throw refuse(error, name);
      });
    },
    (secret) => masked.push(secret),
    chosen,
  );
  return { registry, asked, called, masked };
};

/** Returns a response that refuses with an error of this name. */
export const refusal = (type: string): Answer => ({ status: 400, body: { __type: type, message: type } });
/** The address of a repository of images. */
export const uri = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/batch-job/shop';
