import { errorAt } from '../../diagnostics/diagnostic.ts';
import { wholeSecretArn } from '../../schema/aws-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { commandLine, required } from '../../schema/shape.ts';
import { ecrImage, imageReference } from '../image-reference.ts';
import { definePackaging } from '../packaging.ts';

/** Uses an image of a registry, which AWS Batch pulls; builds and pushes nothing. */
export const prebuiltImage = definePackaging({
  type: 'prebuilt-image',
  says: 'Runs an image that somebody else publishes: a public one, one of an ECR repository, or one of a registry with a login.',
  properties: {
    image: required(
      imageReference('The name of the image, with its tag or digest: `registry/path/name:1.2.3`, without `https://`.'),
    ),
    repositoryCredentialsSecretArn: wholeSecretArn(
      'The whole ARN of a secret with the keys `username` and `password`, the login of a private registry outside of ECR.',
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
  image: ({ image, command, repositoryCredentialsSecretArn }) => ({
    value: { kind: 'published', image, ...(command ? { command } : {}) },
    diagnostics:
      repositoryCredentialsSecretArn !== undefined && ecrImage.test(image)
        ? [
            errorAt(
              'config/not-allowed',
              ['properties', 'repositoryCredentialsSecretArn'],
              'ECR takes the permissions of a role, and no login from a secret.',
              'Remove it: the execution role of the job may pull the image. A repository of another account also needs a policy of its own that allows that role.',
            ),
          ]
        : [],
  }),
});
