import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { openAgents } from '../node/proxy.ts';

/**
 * Returns the bytes behind a URL that GitHub signed, without a token: its host is not that of the API. Undefined if there
 * are more than `most`, or for a redirect. Throws an error with the `status` of any other response, and without one if
 * the connection breaks, like an error of Octokit.
 */
export const downloadSigned = async (url: URL, most: number, limit: AbortSignal): Promise<Uint8Array | undefined> => {
  const agents = await openAgents({});
  const received = new Promise<Uint8Array | undefined>((resolve, reject) => {
    const [send, agent] = url.protocol === 'https:' ? [secure, agents.https] : [plain, agents.http];
    const sent = send(url, { agent, signal: limit, headers: { 'user-agent': 'batch-job-action' } }, (response) => {
      const { statusCode: status = 0 } = response;
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > most) {
          resolve(undefined);
          sent.destroy();
        } else parts.push(part);
      });
      response.on('error', reject);
      response.on('end', () => {
        if (status === 200) return resolve(Buffer.concat(parts));
        if (status >= 300 && status < 400) return resolve(undefined);
        const message = `the artifact was answered with status ${status}`;
        return reject(Object.assign(new Error(message), { status, response: { headers: {} } }));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
  return received.finally(agents.close);
};
