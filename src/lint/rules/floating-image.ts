import { hasToken } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** True for a known image without a version: no digest, and no tag or the tag `latest`. */
const floats = (image: string): boolean => {
  const last = image.split('/').at(-1) as string;
  return !hasToken(image) && !last.includes('@') && /^[^:]*(?::latest)?$/.test(last);
};

const withImage = (image: string): string =>
  jobExample(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: ${image}
`);

/** Reports images without a version: the tag `latest`, or no tag. */
export const floatingImage = defineRule({
  type: 'floating-image',
  says: 'An image is named without a version, or as latest.',
  severity: 'warning',
  reason:
    'The tag `latest`, which is meant where no tag is written, names another image whenever somebody pushes one. A run then does other work than the one before, no plan shows it, and no rollback brings the old image back.',
  link: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html',
  trips: withImage('public.ecr.aws/docker/library/busybox'),
  spares: withImage('public.ecr.aws:443/docker/library/busybox:stable'),
  example: withImage('public.ecr.aws/docker/library/busybox:1.37.0'),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { container } }) => {
      const { type, properties } = container.packaging;
      if (type !== 'prebuilt-image' || !floats(properties.image)) return [];
      return [
        {
          path: [...path, 'container', 'packaging', 'properties', 'image'],
          sentence: `"${properties.image}" names no version: it may be another image at every run, and no plan shows the change.`,
          hint: `Write a tag that stays, such as ${properties.image.replace(/:latest$/, '')}:1.2.3, or a digest.`,
        },
      ];
    }),
});
