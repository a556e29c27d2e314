import type { Service } from '../loopback/server.ts';
import { smallConfig } from './bundle.ts';

/** Responses of the registry by action, other than to BatchGetImage. */
const answers: Readonly<Record<string, string>> = {
  DescribeRepositories: '{"repositories":[{"repositoryUri":"registry.example/batch-job/demo"}]}',
  GetLifecyclePolicy: '{"lifecyclePolicyText":"{}"}',
};

/** Serves an empty ECR registry. */
export const emptyRegistry: Service = {
  takes: ({ headers }) => String(headers['x-amz-target']).startsWith('AmazonEC2ContainerRegistry'),
  name: ({ headers }) => String(headers['x-amz-target']).split('.')[1] ?? '',
  error: () => ({ status: 500, body: '' }),
  answer: ({ headers }) => ({
    type: 'application/x-amz-json-1.1',
    body: answers[String(headers['x-amz-target']).split('.')[1] ?? ''] ?? '{"images":[]}',
  }),
};

/** The small config with an image that is built from the folder `image`. */
export const builtConfig = smallConfig.replace(
  /type: prebuilt-image\n {10}properties:\n {12}image: busybox:1.37/,
  'type: custom-dockerfile\n          properties:\n            buildContextPath: image',
);
