import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from '../adapters/node/disk.ts';
import { openAws, runBundle } from './bundle.ts';

let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws();
});
afterEach(() => void aws.loopback.calls.splice(0));
afterAll(() => aws.loopback.close());

const config = `serviceName: demo
resources:
  echo:
    type: function
    properties:
      packaging:
        type: custom-artifact
        properties:
          packagePath: dist
          handler: index.js:reply
`;

describe('the bundle with a function', () => {
  test('zips and uploads the code of a folder without Docker, and uploads it once', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': config, 'dist/index.js': 'exports.reply = () => 1;\n' });
    const run = (command: string) => runBundle([command, '--stage', 'fn'], { folder, environment: aws.environment });
    const called = () => aws.loopback.calls.splice(0);

    const first = await run('deploy');
    expect({ code: first.code, stdout: first.stdout }).toEqual({ code: 0, stdout: '' });
    const calls = called();
    const names = calls.map(({ name }) => name);
    expect(names.filter((name) => / (object|bucket)$/.test(name))).toEqual([
      'HEAD object',
      'HEAD bucket',
      'PUT bucket',
      'PUT object',
      // The deployment, which is kept for `rollback`.
      'PUT object',
    ]);
    expect(names.indexOf('PUT object')).toBeLessThan(names.indexOf('CreateChangeSet'));
    const [key] = [...aws.account.objects.keys()];
    expect(key).toMatch(/^demo-artifacts-123456789012-us-east-1\/functions\/echo-[0-9a-f]{32}\.zip$/);
    const body = calls.find(({ name }) => name === 'CreateChangeSet')?.parameters.TemplateBody ?? '';
    expect(JSON.parse(body).Resources.EchoFunction.Properties).toMatchObject({
      Code: { S3Key: key?.slice(key.indexOf('/') + 1) },
      Handler: 'index.reply',
      Runtime: 'nodejs24.x',
    });

    expect((await run('deploy')).code).toBe(0);
    expect(called().map(({ name }) => name)).not.toContain('PUT object');
  });

  test('refuses code without its handler on its line, and calls nothing', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': config, 'dist/main.js': '' });
    const done = await runBundle(['deploy', '--stage', 'fn'], { folder, environment: aws.environment });
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/^batch-jobs\.yml:9:24 error packaging\/function-code$/m);
    expect(aws.loopback.calls).toEqual([]);
  });

  test('refuses a function where no bucket may be used, also when it compiles', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': config, 'dist/index.js': '' });
    for (const command of ['compile', 'deploy']) {
      const words = [command, '--stage', 'fn', '--artifact-bucket', 'none'];
      const done = await runBundle(words, { folder, environment: aws.environment });
      expect(done.code).toBe(1);
      expect(done.stderr).toMatch(/^batch-jobs\.yml:6:7 error packaging\/needs-bucket$/m);
    }
    expect(aws.loopback.calls).toEqual([]);
  });
});
