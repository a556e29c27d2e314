import { concat, type Expression, getAtt, ref, region } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { checkLogForwarding, logForwardingContributions } from '../../job/log-forwarding.ts';
import { logForwarding, retentionDays } from '../../job/log-shape.ts';
import { flag, ignored, list, object, oneOf, type Properties } from '../../schema/shape.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';
import { accessLogFormat, accessLogFormats } from '../shapes/access-log.ts';
import { alarmResources, checkAlarms } from '../shapes/alarm-resources.ts';
import { disabledGlobalAlarms, gatewayAlarms } from '../shapes/alarms.ts';
import { cdn } from '../shapes/cdn.ts';
import { cdnAddresses, withoutAddress } from '../shapes/cdn-address.ts';
import { checkCdn } from '../shapes/cdn-checks.ts';
import { cdnResources } from '../shapes/cdn-distribution.ts';
import { apiOrigin } from '../shapes/cdn-origin.ts';
import { corsProperties } from '../shapes/cors.ts';
import { domainOrName } from '../shapes/domain.ts';
import { checkDomains } from '../shapes/domain-checks.ts';
import { domainQuestions } from '../shapes/domain-uses.ts';
import { watchedOfGateway } from '../shapes/gateway-alarms.ts';
import { gatewayAddresses, gatewayDomains, withoutGatewayDomain } from '../shapes/gateway-domains.ts';
import { routeMethods } from '../shapes/gateway-routes.ts';

const properties = {
  payloadFormat: oneOf("The form of the events, in quotes: `'1.0'` or `'2.0'`.", ['1.0', '2.0']),
  cors: object('What browsers of other sites may do.', corsProperties),
  logging: object('The access log.', {
    disabled: flag('Keep no log.', { default: false }),
    format: oneOf('The form of its lines.', accessLogFormats, { default: 'JSON' }),
    retentionDays: oneOf('Days that the log is kept.', retentionDays, { default: 30 }),
    logForwarding,
  }),
  customDomains: list('Domains of your own.', domainOrName),
  cdn: cdn({}),
  alarms: gatewayAlarms,
  disabledGlobalAlarms: ignored(disabledGlobalAlarms, 'There are no global alarms here.'),
};

type GatewayProperties = Properties<typeof properties>;

/** The headers that browsers may send where `allowedHeaders` is not written: those of Stacktape. */
const defaultHeaders = [
  'Content-Type',
  'X-Amz-Date',
  'Authorization',
  'X-Api-Key',
  'X-Amz-Security-Token',
  'X-Amz-User-Agent',
];

const domainOf = (gateway: NamedResource): Expression =>
  concat(ref(gateway.id('Api')), '.execute-api.', region, '.', ref('AWS::URLSuffix'));

/** The resource type `http-api-gateway`: an HTTP API of API Gateway with one stage, whose routes belong to events. */
export const httpApiGateway = defineResource({
  type: 'http-api-gateway',
  says: 'An HTTP API of API Gateway, whose routes are the events of jobs and functions.',
  properties,
  example: `
resources:
  api:
    type: http-api-gateway
    properties:
      payloadFormat: '2.0'
      customDomains:
        - api.example.com
      cors:
        enabled: true
      cdn:
        enabled: true
        cachingOptions:
          defaultTTL: 60
          cacheKeyParameters:
            queryString:
              whitelist:
                - page
        forwardingOptions:
          cookies:
            none: true
      alarms:
        - trigger:
            type: http-api-gateway-error-rate
            properties:
              thresholdPercent: 5
          notificationTargets:
            - type: email
              properties:
                recipient: oncall@example.com
`,
  mainChild: 'Api',
  params: (gateway, { cdn: own, customDomains }) => ({
    ...gatewayAddresses(customDomains, gateway, domainOf(gateway)),
    ...cdnAddresses(own, gateway),
  }),
  absent: { ...withoutGatewayDomain, ...withoutAddress },
  propertyNames: { CorsConfiguration: 'cors' },
  questions: domainQuestions,
  check: (properties, gateway) => [
    ...checkCors(properties.cors, gateway),
    ...checkDomains(properties, gateway),
    ...checkCdn(properties.cdn, gateway),
    ...checkAlarms(properties.alarms ?? [], gateway),
    ...checkLogForwarding(properties.logging, [...gateway.path, 'properties', 'logging']),
  ],
  expand: ({ cors, logging, customDomains, cdn: ownCdn, alarms = [] }, gateway) => {
    const logs = gateway.id('LogGroup');
    const keepsLog = !logging?.disabled;
    const own = { kind: 'resource', from: gateway.path, tags: { map: 'Tags' } } as const;
    return [
      {
        ...own,
        id: gateway.id('Api'),
        // Its address is in the hands of those who call it, and AWS makes another one for another API.
        holdsData: 'deleted',
        body: {
          Type: 'AWS::ApiGatewayV2::Api',
          Metadata: gateway.metadata,
          Properties: {
            // https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html
            Name: physicalName(gateway.stage.stack, gateway.name, 128),
            ProtocolType: 'HTTP',
            CorsConfiguration: corsOf(cors, gateway),
          },
        },
      },
      {
        ...own,
        id: gateway.id('Stage'),
        holdsData: 'no',
        body: {
          Type: 'AWS::ApiGatewayV2::Stage',
          Metadata: gateway.metadata,
          Properties: {
            ApiId: ref(gateway.id('Api')),
            StageName: '$default',
            AutoDeploy: true,
            AccessLogSettings: keepsLog
              ? { DestinationArn: getAtt(logs, 'Arn'), Format: accessLogFormat(logging?.format ?? 'JSON') }
              : undefined,
          },
        },
      },
      ...(keepsLog
        ? [
            {
              ...own,
              id: logs,
              tags: 'in-place' as const,
              holdsData: 'deleted' as const,
              body: {
                Type: 'AWS::Logs::LogGroup',
                Metadata: gateway.metadata,
                Properties: {
                  // API Gateway adds every other log group to a resource policy of the account, which is full one day:
                  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
                  LogGroupName: concat('/aws/vendedlogs/', physicalName(gateway.stage.stack, gateway.name, 495)),
                  RetentionInDays: logging?.retentionDays ?? 30,
                },
              },
            },
          ]
        : []),
      ...logForwardingContributions(logging, gateway),
      ...gatewayDomains(customDomains, gateway),
      ...alarmResources(alarms, gateway, watchedOfGateway(gateway)),
      ...cdnResources(ownCdn, apiOrigin(domainOf(gateway)), gateway),
    ];
  },
});

/** Returns the CORS configuration of an API; undefined if it has none, so that routes may answer OPTIONS themselves. */
const corsOf = (cors: GatewayProperties['cors'], gateway: ResourceContext): Expression | undefined => {
  if (!cors?.enabled) return undefined;
  const { allowedOrigins, allowedHeaders, allowedMethods, allowCredentials, exposedResponseHeaders, maxAge } = cors;
  return {
    AllowOrigins: allowedOrigins,
    AllowHeaders: allowedHeaders ?? defaultHeaders,
    AllowMethods: allowedMethods ?? routeMethods(gateway),
    ...(allowCredentials === undefined ? {} : { AllowCredentials: allowCredentials }),
    ...(exposedResponseHeaders === undefined ? {} : { ExposeHeaders: exposedResponseHeaders }),
    ...(maxAge === undefined ? {} : { MaxAge: maxAge }),
  };
};

/** Returns an error for credentials that any site may use, which API Gateway refuses. */
const checkCors = (cors: GatewayProperties['cors'], gateway: ResourceContext): Diagnostic[] =>
  cors?.enabled && cors.allowCredentials && cors.allowedOrigins.includes('*')
    ? [
        // https://github.com/aws/aws-cdk/issues/9076
        errorAt(
          'config/cors',
          [...gateway.path, 'properties', 'cors', 'allowCredentials'],
          'Credentials may go along from every site (allowedOrigins: *), and API Gateway refuses that.',
          'List the sites in allowedOrigins, or remove allowCredentials.',
        ),
      ]
    : [];
