import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const account = '123456789012';
const host = `${account}.dkr.ecr.us-east-1.amazonaws.com`;

const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::${account}:user/bench</Arn><UserId>AIDA</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;

/**
 * Starts STS and ECR on loopback, and writes a `docker` that hands every command on to `client` but `push`, which it
 * notes: only builds are measured. Returns the URL, the folder of that `docker`, and functions to forget what was pushed and to
 * end it.
 */
export const openRegistry = async (client) => {
  // A docker among the files of the checkout is never started.
  const bin = mkdtempSync(join(tmpdir(), 'bench-images-'));
  const pushed = join(bin, 'pushed');
  writeFileSync(pushed, '');
  const digestOf = (tag) => `sha256:${tag.slice(-32).repeat(2)}`;
  writeFileSync(
    join(bin, 'docker'),
    `#!/bin/sh\n[ "$1" = push ] || exec ${client} "$@"\necho "\${2##*:}" >>${pushed}\n`,
    { mode: 0o755 },
  );
  const isPushed = (tag) => readFileSync(pushed, 'utf8').split('\n').includes(tag);
  const answers = {
    BatchGetImage: ({ imageIds }) => ({
      images: imageIds
        .filter(({ imageTag }) => isPushed(imageTag))
        .map(({ imageTag }) => ({ imageId: { imageTag, imageDigest: digestOf(imageTag) } })),
      failures: [],
    }),
    DescribeRepositories: ({ repositoryNames: [name] }) => ({
      repositories: [{ repositoryUri: `${host}/${name}`, imageTagMutability: 'IMMUTABLE' }],
    }),
    GetLifecyclePolicy: () => ({ lifecyclePolicyText: '{}' }),
  };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const action = String(request.headers['x-amz-target'] ?? '').split('.')[1];
    if (action === undefined) return response.writeHead(200, { 'content-type': 'text/xml' }).end(identity);
    const answer = answers[action]?.(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer ?? { __type: 'AccessDeniedException' }));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    bin,
    forget: () => writeFileSync(pushed, ''),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(bin, { recursive: true });
    },
  };
};
