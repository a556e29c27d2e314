import { type Fault, fault, faultsOr } from '../../../doctor/verdict.ts';
import type { MachineImage } from '../../../ports/health.ts';
import { resourcesOfType } from '../../drift/checks/check.ts';
import type { StackCheck } from '../check.ts';
import { lookAtEach } from '../look-at-each.ts';

/**
 * Days after which a machine image counts as old. AWS publishes one for ECS about every two weeks, and deprecates it after
 * two years: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html
 */
const oldAfterDays = 180;

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** Returns the fault of a machine image that a compute environment names; undefined for one that is recent. */
const faultOfImage = (id: string, image: MachineImage | undefined, owner: string, now: Date): Fault | undefined => {
  const mend = `Name a newer one in \`overrides\`, or none, so that AWS Batch chooses it, and deploy. \`aws ssm get-parameter --name /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id\` prints the newest of AWS.`;
  if (image === undefined)
    return fault(
      `The machine image ${id} of ${owner} does not exist, or is not shared with this account any more.`,
      'No instance starts: jobs stay in RUNNABLE.',
      mend,
    );
  if (image.deprecatedAt !== undefined && image.deprecatedAt <= now)
    return fault(
      `The machine image ${id} of ${owner} is deprecated since ${dayOf(image.deprecatedAt)}.`,
      'It gets no fixes any more, and its owner may take it away.',
      mend,
    );
  const days = Math.floor((now.getTime() - image.createdAt.getTime()) / 86_400_000);
  if (days <= oldAfterDays) return undefined;
  return fault(
    `The machine image ${id} of ${owner} is ${days} days old.`,
    'It lacks the security fixes since then, and its agent of ECS may be too old for what jobs use.',
    mend,
  );
};

/** Looks at the machine images of instances: older than AWS's newest, deprecated, or gone. */
export const machineImages: StackCheck = {
  name: 'machine-images',
  about: 'machine images',
  needs: 'stack',
  look: async ({ world, request, stack }) => {
    const health = await world.health();
    const names = resourcesOfType(stack, 'AWS::Batch::ComputeEnvironment').map(({ physicalId }) => physicalId);
    const environments = await health.computeEnvironments(names);
    const stale = environments.filter(({ hasNewerImage }) => hasNewerImage);
    const named = environments.filter(({ images }) => images.length > 0);
    const ofImages = await lookAtEach(named.length === 0 ? [] : [named], async (those) => {
      const found = await health.machineImages([...new Set(those.flatMap(({ images }) => images))]);
      const known = new Map(found.map((one) => [one.id, one]));
      return those.flatMap(({ images, name }) =>
        images.flatMap((id) => faultOfImage(id, known.get(id), name, world.now()) ?? []),
      );
    });
    return faultsOr(
      [
        ...stale.map(({ name }) =>
          fault(
            `New instances of ${name} start from a machine image to which AWS has a newer one.`,
            'AWS Batch keeps the image that it chose when the compute environment was made or last replaced: fixes since then are missing.',
            `\`${request.commandLine(`deploy --stage ${request.stage} --refresh-images true`)}\` takes the newest one.`,
          ),
        ),
        ...ofImages,
      ],
      'All instances start from the newest machine image.',
    );
  },
};
