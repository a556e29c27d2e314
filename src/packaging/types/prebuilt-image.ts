import { jobExample } from '../../schema/job-example.ts';
import { commandLine, required } from '../../schema/shape.ts';
import { imageReference } from '../image-reference.ts';
import { definePackaging } from '../packaging.ts';

/** Uses an image of a registry, which AWS Batch pulls; builds and pushes nothing. */
export const prebuiltImage = definePackaging({
  type: 'prebuilt-image',
  says: 'Runs an image that somebody else publishes: a public one, or one of an ECR repository of the account.',
  properties: {
    image: required(
      imageReference('The name of the image, with its tag or digest: `registry/path/name:1.2.3`, without `https://`.'),
    ),
    command: commandLine('The command that runs instead of the one in the image.', {
      minItems: 1,
    }),
  },
  example: jobExample(
    `
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
      command: [sh, -c, 'echo "$STP_TRIGGER_EVENT_DATA"']
`,
    { name: 'hello' },
  ),
  iamActions: [],
  image: ({ image, command }) => ({
    value: { kind: 'published', image, ...(command ? { command } : {}) },
    diagnostics: [],
  }),
});
