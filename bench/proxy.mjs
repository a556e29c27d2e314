import { once } from 'node:events';
import { Agent, request as ask, createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { asEvents, asStackEvents, heldBack, note, nothingHeld, operationOf, unshaped } from './shaping.mjs';

const bodyOf = async (stream) => {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

/**
 * Starts a proxy on loopback that records the calls to an emulator and slows them down. `begin(shape)` clears the
 * record; `calls()` returns the calls since then, each with `operation`, `at` (ms since the epoch), `ms` and `status`.
 */
export const openProxy = async (upstream) => {
  const { hostname, port } = new URL(upstream);
  const agent = new Agent({ keepAlive: true });
  let shape = unshaped;
  let held = nothingHeld(Date.now());
  let log = [];

  const forward = async (request, response) => {
    const at = Date.now();
    const given = await bodyOf(request);
    const text = given.toString();
    const operation = operationOf(request.method, request.url, request.headers, text);
    const form = new URLSearchParams(text);
    const isRenamed = operation === 'cloudformation:DescribeEvents' && form.has('StackName');
    const sent = isRenamed ? Buffer.from(asStackEvents(text)) : given;
    await pause(shape.rtt);
    const headers = { ...request.headers, 'content-length': sent.length };
    const onward = ask({ agent, hostname, port, method: request.method, path: request.url, headers });
    onward.end(sent);
    const [answer] = await once(onward, 'response');
    let content = await bodyOf(answer);
    if (operation.startsWith('cloudformation:') && !answer.headers['content-encoding']) {
      const received = isRenamed ? asEvents(content.toString()) : content.toString();
      if (answer.statusCode === 200) note(held, operation, form, received, at);
      content = Buffer.from(heldBack(held, shape, operation, form, received, Date.now()));
    }
    const { 'transfer-encoding': _, connection: __, ...kept } = answer.headers;
    response.writeHead(answer.statusCode, { ...kept, 'content-length': content.length });
    response.end(content);
    log.push({ operation, at, ms: Date.now() - at, status: answer.statusCode });
  };

  const server = createServer((request, response) => {
    forward(request, response).catch((error) => response.destroy(error));
  });
  server.keepAliveTimeout = 75_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    begin: (wanted) => {
      shape = { ...unshaped, ...wanted };
      held = nothingHeld(Date.now());
      log = [];
    },
    calls: () => log,
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
};
