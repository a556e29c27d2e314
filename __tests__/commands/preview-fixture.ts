import { preview } from '../../src/commands/preview.ts';
import type { PreviewRequest } from '../../src/operations/preview/preview-request.ts';
import type { PullEvent } from '../../src/ports/github.ts';
import type { World } from '../../src/ports/world.ts';
import type { CommandResult } from '../../src/report/diagnostics-file.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

/** A config with one job, which an own queue and a schedule start. */
export const config = `serviceName: jobs
resources:
  inbox: { type: sqs-queue }
  etl:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox:1.37 } } }
      resources: { cpu: 1, memory: 512 }
      timeout: 600
      events:
        - { type: schedule, properties: { scheduleRate: rate(1 day) } }
`;

/** Returns an event of pull request 12. */
export const pullEvent = (action: string, more: Partial<PullEvent> = {}): PullEvent => ({
  ...{ event: 'pull_request', action, number: 12, state: action === 'closed' ? 'closed' : 'open', draft: false },
  ...{ labels: [], code: 'own', commit: 'b'.repeat(40), ...more },
});

/** A world of pull request 12, with the texts that its comment had, oldest first. */
export type PreviewWorld = FakeWorld & { readonly texts: string[] };

/** Returns a world in which pull request 12 of repository 77 is open. */
export const openWorld = (): PreviewWorld => {
  const fake = makeWorld([], undefined, config);
  fake.repository.pulls.set(12, { state: 'open', labels: [] });
  const texts: string[] = [];
  const { conversation } = fake.world;
  const world: World = {
    ...fake.world,
    conversation: async () => {
      const port = await conversation();
      return {
        ...port,
        post: (body, bounds) => {
          texts.push(body);
          return port.post(body, bounds);
        },
      };
    },
  };
  return { ...fake, world, texts };
};

/** Returns the first headline of a comment. */
export const headline = (body: string): string => /^###.*$/m.exec(body)?.[0] ?? '';

let run = 100;

/** Runs `preview` for an event, as a run of its own that is later than those before. */
export const previewOf = (
  fake: FakeWorld,
  event: PullEvent,
  more: Partial<PreviewRequest> = {},
): Promise<CommandResult> => {
  run += 1;
  const world: World = { ...fake.world, eventName: event.event, pullEvent: () => event };
  return preview(world, {
    ...{ stage: 'dev', region: 'us-east-1', repository: 'acme/svc', repositoryId: '77' },
    origin: { repositoryId: '77', ttlHours: '48' },
    allow: { replace: [], delete: [] },
    comment: commentOn({ run: { run } }),
    previews: {},
    // Instances of its own: what is borrowed has tests of its own.
    baseStage: `pr-${event.number}`,
    ...more,
  });
};
