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
