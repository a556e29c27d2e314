import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { linked } from '../fakes/linked.ts';

/** An account at Atlas. */
export const account = {
  publicKey: "$Secret('atlas.publicKey')",
  privateKey: "$Secret('atlas.privateKey')",
  organizationId: '5f2a0c1b2d3e4f5a6b7c8d9e',
  accessibility: { accessibilityMode: 'whitelisted-ips-only', whitelistedIps: ['203.0.113.7', '198.51.100.0/24'] },
};
export const made = { clusterTier: 'M10' };
export const existing = { existing: { connectionString: "$Secret('atlas.orders')" } };

/** Links a config with a cluster `orders`, an account at Atlas, and other resources beside the cluster. */
export const link = (properties: object, mongoDbAtlas: object | undefined, others: object = {}) =>
  linked(
    stringify({
      ...(mongoDbAtlas ? { providerConfig: { mongoDbAtlas } } : {}),
      resources: { orders: { type: 'mongo-db-atlas-cluster', properties }, ...others },
    }),
  );

/** Returns the complaints about a config with a cluster `orders`: severity, code and place. */
export const complaints = (
  properties: object,
  mongoDbAtlas: object | undefined = account,
  others: object = {},
): string[] =>
  link(properties, mongoDbAtlas, others).diagnostics.map(({ severity, code, place }: Diagnostic) =>
    `${severity} ${code} ${typeof place === 'object' && 'path' in place ? place.path.join('.') : ''}`.trim(),
  );
