import { type Faults, fact, type Json, ofType, same, type Template } from './reading.ts';

/** Ids of AWS's policies by which `Host` reaches the origin: AllViewer and HostHeaderOnly. */
const withHost = ['216adef6-5c7f-47e4-b989-5492eafa07d3', 'bf0718e1-ba1e-49d1-88b1-f726733018ae'];

const none = {
  CookiesConfig: { CookieBehavior: 'none' },
  HeadersConfig: { HeaderBehavior: 'none' },
  QueryStringsConfig: { QueryStringBehavior: 'none' },
};

/** Returns the lists of names of a policy's settings. */
const listsOf = ({ CookiesConfig, HeadersConfig, QueryStringsConfig }: Json): [string, string[] | undefined][] => [
  [CookiesConfig.CookieBehavior, CookiesConfig.Cookies],
  [HeadersConfig.HeaderBehavior, HeadersConfig.Headers],
  [QueryStringsConfig.QueryStringBehavior, QueryStringsConfig.QueryStrings],
];

const isListed = (behaviour: string): boolean => /whitelist|Except/i.test(behaviour);

/** Returns faults of settings: a list stands where one is needed, and names something. */
const settingFaults = (id: string, settings: Json): Faults =>
  listsOf(settings).flatMap(([behaviour, names]) =>
    fact(isListed(behaviour) ? (names?.length ?? 0) > 0 : names === undefined, `${id}: ${behaviour} and its names`),
  );

/** True for settings of headers by which one reaches the origin. */
const sends = ({ HeaderBehavior, Headers = [] }: Json, name: string): boolean => {
  const isNamed = (Headers as string[]).some((one) => String(one).toLowerCase() === name);
  if (HeaderBehavior === 'allExcept') return !isNamed;
  return isNamed || /^allViewer/.test(HeaderBehavior);
};

const cachePolicyFaults = (id: string, { MinTTL, DefaultTTL, MaxTTL, ...more }: Json): Faults => {
  const key = more.ParametersInCacheKeyAndForwardedToOrigin;
  const isCompressed = key.EnableAcceptEncodingGzip || key.EnableAcceptEncodingBrotli;
  const isPlain = listsOf(key).every(([behaviour]) => behaviour === 'none');
  return [
    ...settingFaults(id, key),
    ...fact(MinTTL >= 0 && MinTTL <= DefaultTTL && DefaultTTL <= MaxTTL, `${id}: lifetimes in another order`),
    ...fact(MaxTTL > 0, `${id}: keeps nothing, which AWS's CachingDisabled does`),
    ...fact(!(isCompressed && sends(key.HeadersConfig, 'accept-encoding')), `${id}: Accept-Encoding twice`),
    ...fact(
      !(isPlain && MinTTL === 1 && DefaultTTL === 86_400 && MaxTTL === 31_536_000),
      `${id}: AWS has such a policy`,
    ),
  ];
};

const requestPolicyFaults = (id: string, { Name: _, ...settings }: Json): Faults => {
  const { HeadersConfig } = settings;
  const listed = HeadersConfig.HeaderBehavior === 'whitelist' ? HeadersConfig : { HeaderBehavior: 'none' };
  const isAll =
    settings.CookiesConfig.CookieBehavior === 'all' && settings.QueryStringsConfig.QueryStringBehavior === 'all';
  return [
    ...settingFaults(id, settings),
    ...fact(!same(settings, none), `${id}: forwards nothing`),
    ...fact(!(sends(listed, 'authorization') || sends(listed, 'accept-encoding')), `${id}: a header that AWS refuses`),
    ...fact(
      !(
        isAll &&
        (HeadersConfig.HeaderBehavior === 'allViewer' ||
          same(HeadersConfig, { HeaderBehavior: 'allExcept', Headers: ['host'] }))
      ),
      `${id}: AWS has such a policy`,
    ),
  ];
};

/** Returns faults of one behaviour: where it leads, and what its policies send there. */
const behaviourFaults = (template: Template, origins: readonly Json[], behaviour: Json, where: string): Faults => {
  const origin = origins.find(({ Id }) => Id === behaviour.TargetOriginId);
  if (origin === undefined) return [`${where}: leads to no origin`];
  const { CachePolicyId, OriginRequestPolicyId } = behaviour;
  const settings = [CachePolicyId, OriginRequestPolicyId].flatMap((one) => {
    const { CachePolicyConfig, OriginRequestPolicyConfig } = template.Resources[one?.Ref]?.Properties ?? {};
    return CachePolicyConfig?.ParametersInCacheKeyAndForwardedToOrigin ?? OriginRequestPolicyConfig ?? [];
  });
  const isNamedByHost = /execute-api|FunctionUrl|\.s3\./.test(JSON.stringify(origin.DomainName));
  const sendsHost =
    settings.some((one: Json) => sends(one.HeadersConfig, 'host')) || withHost.includes(OriginRequestPolicyId);
  return [
    ...fact(!(isNamedByHost && sendsHost), `${where}: Host reaches an origin that finds itself by it`),
    ...fact(
      behaviour.CachedMethods.every((one: string) => behaviour.AllowedMethods.includes(one)),
      `${where}: keeps a method that it does not let through`,
    ),
  ];
};

/** Returns faults of a signed origin: what signs, and who lets in. */
const originFaults = (template: Template, id: string, origin: Json): Faults => {
  const control = template.Resources[origin.OriginAccessControlId?.['Fn::GetAtt'][0]];
  const type = control?.Properties.OriginAccessControlConfig.OriginAccessControlOriginType;
  const reader = `{"Ref":"${id}"}`;
  if (origin.S3OriginConfig) {
    const bucket = JSON.stringify(origin.DomainName['Fn::Join'][1][0]);
    const policy = ofType(template, 'AWS::S3::BucketPolicy').find(
      ([, { Properties }]) => JSON.stringify(Properties.Bucket['Fn::Join']?.[1][0]) === bucket,
    );
    return [
      ...fact(type === 's3', `${id}: a bucket without signed requests`),
      ...fact(JSON.stringify(policy ?? '').includes(reader), `${id}: a bucket that does not let it in`),
    ];
  }
  const fn = /"(\w+)Url","FunctionUrl"/.exec(JSON.stringify(origin.DomainName))?.[1];
  const isGuarded = fn !== undefined && template.Resources[`${fn}Url`]?.Properties.AuthType === 'AWS_IAM';
  const allowed = ofType(template, 'AWS::Lambda::Permission').filter(
    ([, { Properties }]) =>
      JSON.stringify(Properties.SourceArn ?? '').includes(reader) && Properties.FunctionName.Ref === `${fn}Function`,
  );
  return [
    ...fact((type === 'lambda') === isGuarded, `${id}: a function and its signed requests`),
    ...fact(!isGuarded || allowed.length === 2, `${id}: a function that does not let it in`),
  ];
};

/** Returns what CloudFront would refuse of the distributions and policies of a template, and what would not work. */
export const cloudFrontFaults = (template: Template): Faults => [
  ...ofType(template, 'AWS::CloudFront::CachePolicy').flatMap(([id, { Properties }]) =>
    cachePolicyFaults(id, Properties.CachePolicyConfig),
  ),
  ...ofType(template, 'AWS::CloudFront::OriginRequestPolicy').flatMap(([id, { Properties }]) =>
    requestPolicyFaults(id, Properties.OriginRequestPolicyConfig),
  ),
  ...ofType(template, 'AWS::CloudFront::Distribution').flatMap(([id, { Properties }]) => {
    const { Origins, DefaultCacheBehavior, CacheBehaviors = [] } = Properties.DistributionConfig;
    const all = [DefaultCacheBehavior, ...CacheBehaviors];
    const paths = CacheBehaviors.map(({ PathPattern }: Json) => String(PathPattern).replace(/^\//, ''));
    const used = new Set(all.map(({ TargetOriginId }) => TargetOriginId));
    return [
      ...fact(new Set(paths).size === paths.length && !paths.includes('*'), `${id}: paths that nothing reaches`),
      ...fact(used.size === Origins.length, `${id}: as many origins as are used`),
      ...all.flatMap((one, index) => behaviourFaults(template, Origins, one, `${id}, behaviour ${index}`)),
      ...Origins.flatMap((origin: Json) => originFaults(template, id, origin)),
    ];
  }),
];
