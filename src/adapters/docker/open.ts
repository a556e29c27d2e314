import type { Images } from '../../ports/images.ts';
import { call } from '../aws/call.ts';
import type { AwsDoors } from '../aws/doors.ts';
import { ecrRegistry } from '../aws/images.ts';
import { buildFlagsOf } from './build.ts';
import { dockerImages } from './images.ts';

/** The Images port over this machine's Docker and the ECR of an account; builds stay below `root`. */
export const openImages = (
  { clients, pace }: Pick<AwsDoors, 'clients' | 'pace'>,
  place: Pick<Parameters<typeof dockerImages>[0], 'root' | 'environment' | 'temporary' | 'signal'>,
): Images =>
  dockerImages({
    ...place,
    registry: ecrRegistry(
      () => clients.ecr(),
      (action, send) => call(pace, action, send),
    ),
    buildFlags: buildFlagsOf(place.environment.BATCH_JOB_DOCKER_BUILD_FLAGS),
    pause: pace.sleep,
  });
