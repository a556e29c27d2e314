import type { FunctionProperties } from './function-properties.ts';

/** The address of a function, as the config has it. */
export type UrlProperties = NonNullable<FunctionProperties['url']>;

/** The properties of a function that its address follows from. */
export type Addressed = Pick<FunctionProperties, 'url' | 'cdn'>;

/**
 * Returns the address of a function as the config has it; one that anybody may call where only a CDN needs it, as in
 * Stacktape. Undefined for a function without.
 */
export const urlOf = ({ url, cdn }: Addressed): UrlProperties | undefined => {
  if (url?.enabled) return url;
  return cdn?.enabled ? { authMode: 'NONE', ...url, enabled: true } : undefined;
};

/** True for a function whose address answers signed requests alone, so that CloudFront signs its own. */
export const isGuarded = (own: Addressed): boolean => urlOf(own)?.authMode === 'AWS_IAM';
