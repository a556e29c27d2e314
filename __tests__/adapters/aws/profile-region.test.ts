import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { profileRegion } from '../../../src/adapters/aws/profile-region.ts';

const names = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION'];
const before = names.map((name) => [name, process.env[name]] as const);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profiles-'));
  const config = join(folder, 'config');
  await writeFile(config, '[default]\noutput = json\n[profile ops]\nregion = ap-southeast-2\n');
  for (const name of names) delete process.env[name];
  process.env.AWS_CONFIG_FILE = config;
  process.env.AWS_SHARED_CREDENTIALS_FILE = join(folder, 'credentials');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

describe('the region of the AWS profile', () => {
  test('is the one that the profile names', async () => {
    process.env.AWS_PROFILE = 'ops';
    delete process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED;
    expect(await profileRegion()).toBe('ap-southeast-2');
    // Without it the SDK prints a warning about Node 20 above the command's own lines.
    expect(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED).toBe('true');
  });

  test.each(['default', 'nobody'])('is unknown for the profile %s, which names none', async (profile) => {
    process.env.AWS_PROFILE = profile;
    expect(await profileRegion()).toBeUndefined();
  });
});
