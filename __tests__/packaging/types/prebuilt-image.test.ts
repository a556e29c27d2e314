import { expect, test } from '@jest/globals';
import { prebuiltImage } from '../../../src/packaging/types/prebuilt-image.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

test('prebuilt-image uses the image as it is written, with or without a command', () => {
  const image = (properties: { image: string; command?: string[] }) =>
    prebuiltImage.image(properties, fakeWorkspace({}), 'linux/amd64');
  expect(image({ image: 'busybox:1' })).toEqual({ value: { kind: 'published', image: 'busybox:1' }, diagnostics: [] });
  expect(image({ image: 'a', command: ['sh', '-c', 'x'] }).value).toEqual({
    kind: 'published',
    image: 'a',
    command: ['sh', '-c', 'x'],
  });
});

const secret = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-a1B2c3';

test.each([
  ['ghcr.io/acme/tool:1', []],
  ['public.ecr.aws/acme/tool:1', []],
  [
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com/tool:1',
    [['config/not-allowed', ['properties', 'repositoryCredentialsSecretArn']]],
  ],
])('prebuilt-image takes the login of a registry for %s, unless that is a private one of ECR', (image, expected) => {
  const { diagnostics } = prebuiltImage.image(
    { image, repositoryCredentialsSecretArn: secret },
    fakeWorkspace({}),
    'linux/amd64',
  );
  expect(diagnostics.map(({ code, place }) => [code, (place as { path: unknown }).path])).toEqual(expected);
});
