/** Parameters of resources that are addresses for people, the best first. */
const addresses = ['cdnCanonicalUrl', 'cdnUrl', 'url'];

/** Addresses of queues, which are for programs: https://docs.aws.amazon.com/general/latest/gr/sqs-service.html */
const isQueue = (url: URL): boolean => /^sqs\.|\.queue\./.test(url.hostname);

/** True for an address that a browser can open. */
const isPage = (value: unknown): value is string => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  return url?.protocol === 'https:' && !isQueue(url);
};

/**
 * Returns the address of what a preview serves, by the text of `outputs.json`: of a CDN, an API or a load balancer, the
 * first resource by name. Undefined where it serves nothing.
 */
export const environmentUrl = (outputs: string | undefined): string | undefined => {
  if (outputs === undefined) return undefined;
  const { resources = {} } = JSON.parse(outputs) as {
    readonly resources?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  const names = Object.keys(resources).sort();
  return addresses.flatMap((param) => names.map((name) => resources[name]?.[param])).find(isPage);
};
