import type { Answer } from '../../src/directives/directive.ts';
import { config, job } from './configs.ts';
import { type Case, rule } from './harness.ts';
import type { Json, Template } from './reading.ts';

const zone = 'Z0123456789ABCDEFGHIJ';
const names = ['a.example.com', 'b.example.com'];
const given: Case = {
  ...config({
    api: { type: 'http-api-gateway', properties: { customDomains: names } },
    report: job(),
  }),
  answers: new Map(
    names.map((name): [string, Answer] => [`hosted-zone:${name}`, { kind: 'found', value: { id: zone } }]),
  ),
};

const ofType = ({ Resources }: Template, type: string): [string, Json][] =>
  Object.entries(Resources).flatMap(([id, { Type, Properties }]) =>
    Type === type ? [[id, Properties] as [string, Json]] : [],
  );
const first = (template: Template, type: string): Json => ofType(template, type)[0]?.[1];

/** Returns what is wrong about the domains of an API: its certificate, mapping and record are all of its name. */
const faultsOf = (template: Template): string[] => {
  const { Resources } = template;
  const records = ofType(template, 'AWS::Route53::RecordSet');
  const mappings = ofType(template, 'AWS::ApiGatewayV2::ApiMapping');
  return ofType(template, 'AWS::ApiGatewayV2::DomainName').flatMap(([id, { DomainName: name, ...domain }]) => {
    const arn = domain.DomainNameConfigurations[0].CertificateArn.Ref;
    const certificate = (Resources[arn]?.Properties ?? {}) as Json;
    const validation = certificate.DomainValidationOptions?.[0];
    const led = records.filter(([, { AliasTarget: target }]) => target.DNSName['Fn::GetAtt'][0] === id);
    return [
      ...(certificate.DomainName === name && validation?.DomainName === name ? [] : [`the certificate of ${name}`]),
      ...(validation?.HostedZoneId === zone ? [] : [`the validation of ${name}`]),
      ...(led.length === 1 && led[0]?.[1].Name === name && led[0]?.[1].HostedZoneId === zone
        ? []
        : [`the record of ${name}`]),
      ...(mappings.filter(([, { DomainName }]) => DomainName.Ref === id).length === 1
        ? []
        : [`the mapping of ${name}`]),
    ];
  });
};

rule(
  'domains/leads',
  'of an API with its own certificate, validated in its zone, its mapping and its record',
  given,
  faultsOf,
  (template) => {
    first(template, 'AWS::CertificateManager::Certificate').DomainName = 'c.example.com';
  },
  (template) => {
    first(template, 'AWS::CertificateManager::Certificate').DomainValidationOptions[0].HostedZoneId = 'Z0';
  },
  (template) => {
    first(template, 'AWS::Route53::RecordSet').Name = 'c.example.com';
  },
  (template) => {
    first(template, 'AWS::Route53::RecordSet').HostedZoneId = 'Z0';
  },
  (template) => {
    first(template, 'AWS::Route53::RecordSet').AliasTarget.DNSName = { 'Fn::GetAtt': ['ApiApi', 'ApiEndpoint'] };
  },
  (template) => {
    first(template, 'AWS::ApiGatewayV2::ApiMapping').DomainName = { Ref: 'ApiApi' };
  },
);
