import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { linked } from '../fakes/linked.ts';

// biome-ignore lint/suspicious/noExplicitAny: properties of CloudFormation have many shapes
export type Json = any;

export const small = { instanceType: 't3.small.search', instanceCount: 1 };
export const large = { instanceType: 'm6g.large.search', instanceCount: 3 };
export const leaders = { dedicatedMasterType: 'm6g.large.search' };
export const warm = { warmType: 'ultrawarm1.medium.search', warmCount: 3 };
export const internet = { accessibility: { accessibilityMode: 'internet' } };
/** A domain that is there already. */
export const existing = {
  arn: 'arn:aws:es:eu-west-1:123456789012:domain/orders',
  domainEndpoint: 'vpc-orders-abc.eu-west-1.es.amazonaws.com',
};

/** Links a config with a domain `search`, and other resources beside it. */
export const link = (properties: object, more: object = {}, others: object = {}, stage = 'dev') =>
  linked(stringify({ resources: { search: { type: 'open-search-domain', properties }, ...others }, ...more }), stage);

/** Returns the complaints about a domain: severity, code, and the place in its properties. */
export const complaints = (properties: object, more: object = {}): string[] =>
  link(properties, more).diagnostics.map(({ severity, code, place }: Diagnostic) =>
    `${severity} ${code} ${typeof place === 'object' && 'path' in place ? place.path.slice(3).join('.') : ''}`.trim(),
  );
