import { logForwarding, retentionDays } from '../../job/log-shape.ts';
import { flag, ignored, list, object, oneOf } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';
import { disabledGlobalAlarms, gatewayAlarms } from '../shapes/alarms.ts';
import { cdn, cdnParams } from '../shapes/cdn.ts';
import { corsProperties } from '../shapes/cors.ts';
import { domainOrName } from '../shapes/domain.ts';

/** The resource type `http-api-gateway`, which cannot be deployed yet. */
export const httpApiGateway = laterResource({
  type: 'http-api-gateway',
  says: 'An HTTP API of API Gateway, whose routes are the events of jobs and functions.',
  properties: {
    payloadFormat: oneOf("The form of the events, in quotes: `'1.0'` or `'2.0'`.", ['1.0', '2.0']),
    cors: object('What browsers of other sites may do.', corsProperties),
    logging: object('The access log.', {
      disabled: flag('Keep no log.', { default: false }),
      format: oneOf('The form of its lines.', ['CLF', 'CSV', 'JSON', 'XML'], { default: 'JSON' }),
      retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: 30 }),
      logForwarding,
    }),
    customDomains: list('Domains of your own.', domainOrName),
    cdn: cdn({}),
    alarms: gatewayAlarms,
    disabledGlobalAlarms: ignored(disabledGlobalAlarms, 'There are no global alarms here.'),
  },
  example: `
resources:
  api:
    type: http-api-gateway
    properties:
      payloadFormat: '2.0'
      cors:
        enabled: true
`,
  connectable: false,
  params: ({ customDomains, cdn }) => [
    'domain',
    'canonicalDomain',
    ...(customDomains?.length ? ['customDomains', 'customDomainUrl', 'customDomainUrls'] : []),
    'url',
    ...cdnParams({ cdn }),
  ],
});
