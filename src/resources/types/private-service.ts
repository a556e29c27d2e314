import { openingOf, openingOfExisting } from '../../stage/opening.ts';
import { defineResource } from '../resource.ts';
import { admissionOfExisting } from '../shapes/existing-host.ts';
import { checkService } from '../shapes/service-checks.ts';
import { costOfService, mostOfService } from '../shapes/service-cost.ts';
import { expandService, serviceAddress } from '../shapes/service-resources.ts';
import { instancesOf, serviceProperties, usualPort } from '../shapes/service-shape.ts';

/** The resource type `private-service`: a container on Fargate that has a name in the VPC of the stack. */
export const privateService = defineResource({
  type: 'private-service',
  says: 'A container that runs all the time on Fargate, and is reached by what is connected to it, within the VPC of the stack alone. It costs by the hour, used or not.',
  properties: serviceProperties,
  exactlyOne: ['packaging', 'existing'],
  example: `
resources:
  prices:
    type: private-service
    properties:
      packaging:
        type: prebuilt-image
        properties:
          image: public.ecr.aws/nginx/nginx:stable
      port: 80
      resources:
        cpu: 0.25
        memory: 512
      scaling:
        maxInstances: 3
      internalHealthCheck:
        healthCheckCommand: [CMD-SHELL, 'curl -f http://localhost']
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
            command: [sh, -c, 'wget -q -O - "http://$STP_PRICES_ADDRESS"']
      resources:
        cpu: 1
        memory: 900
      timeout: 1200
      connectTo:
        - prices
`,
  mainChild: 'Service',
  params: (service, own) => ({ address: serviceAddress(own, service) }),
  connectWords: 'send requests to',
  connectTo: (service, own) => ({ statements: [], variables: { ADDRESS: serviceAddress(own, service) } }),
  opens: (service, { existing, port = usualPort }) => {
    if (existing === undefined) return openingOf(service, port);
    const { securityGroupId: group } = existing;
    return group === undefined ? undefined : openingOfExisting(service, group, existing.port);
  },
  admits: ({ existing }) => (existing === undefined ? undefined : admissionOfExisting(existing)),
  propertyNames: { EnableExecuteCommand: 'enableRemoteSessions' },
  standingCost: costOfService,
  costsMore: mostOfService,
  leftOutInPreviews: (own) => (instancesOf(own).most > instancesOf(own).fewest ? ['scaling'] : []),
  check: checkService,
  expand: expandService,
});
