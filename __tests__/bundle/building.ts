import type { Service } from '../loopback/server.ts';
import { smallConfig } from './bundle.ts';

/** Serves an empty ECR registry. */
export const emptyRegistry: Service = {
  takes: ({ headers }) => String(headers['x-amz-target']).startsWith('AmazonEC2ContainerRegistry'),
  name: ({ headers }) => String(headers['x-amz-target']).split('.')[1] ?? '',
  error: () => ({ status: 500, body: '' }),
  answer: ({ headers }) => ({
    type: 'application/x-amz-json-1.1',
    body: String(headers['x-amz-target']).endsWith('DescribeRepositories')
      ? '{"repositories":[{"repositoryUri":"registry.example/batch-job/demo"}]}'
      : '{"images":[]}',
  }),
};

/** The small config with an image that is built from the folder `image`. */
export const builtConfig = smallConfig.replace(
  /type: prebuilt-image\n {10}properties:\n {12}image: busybox:1.37/,
  'type: custom-dockerfile\n          properties:\n            buildContextPath: image',
);
