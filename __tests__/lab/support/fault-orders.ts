import { stringify } from 'yaml';
import type { Order } from './fault-sweep.ts';
import { folderOf } from './project.ts';

/** A stage of its own, and the same with its inputs for a preview. */
export const stage = 'dev';
export const previewStage = 'pr-1';

const dockerfile = 'FROM lab/busybox:latest\nCOPY . /app/\nCMD ["cat", "/app/hello.txt"]\n';

/** Returns a folder with a job that is built and started by a queue; `memory` in MiB. */
const projectFolder = (memory: number, greeting: string): string =>
  folderOf({
    'batch-jobs.yml': stringify({
      resources: {
        inbox: { type: 'sqs-queue' },
        built: {
          type: 'batch-job',
          properties: {
            container: { packaging: { type: 'custom-dockerfile', properties: { buildContextPath: 'image' } } },
            resources: { cpu: 1, memory },
            events: [{ type: 'sqs', properties: { sqsQueueName: 'inbox' } }],
          },
        },
      },
    }),
    'image/Dockerfile': dockerfile,
    'image/hello.txt': `${greeting}\n`,
  });

const folders = { first: projectFolder(256, 'one'), second: projectFolder(512, 'two') };

/** Orders of a push to the default branch, of the first and of the second revision of a project. */
export const deployFirst: Order = { folder: folders.first, inputs: { command: 'deploy', stage }, event: () => 'push' };
export const deploySecond: Order = { ...deployFirst, folder: folders.second };
export const destroy: Order = { ...deployFirst, inputs: { command: 'destroy', stage, confirm: stage } };

/** Deploys a pull request's preview, with instances of its own. */
export const openPreview: Order = {
  folder: folders.first,
  inputs: { command: 'preview', 'base-stage': previewStage },
  event: (lab) => lab.pullEvent('pull_request.opened'),
};
