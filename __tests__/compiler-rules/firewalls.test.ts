import { bucket, config } from './configs.ts';
import { type Case, refusal, rule } from './harness.ts';
import { fact, type Json, ofType, same } from './reading.ts';

const firewall = (scope: string, more: Json = {}): Json => ({
  type: 'web-app-firewall',
  properties: { scope, ...more },
});
const balancer = (useFirewall?: string): Json => ({
  type: 'application-load-balancer',
  properties: useFirewall === undefined ? {} : { useFirewall },
});
const served = (useFirewall?: string): Json =>
  bucket({ cdn: { enabled: true, ...(useFirewall === undefined ? {} : { useFirewall }) } });

const guarded: Case = {
  ...config({
    wall: firewall('regional'),
    other: firewall('regional', { rules: [] }),
    world: firewall('cdn'),
    front: balancer('wall'),
    back: balancer(),
    people: { type: 'user-auth-pool', properties: { useFirewall: 'other' } },
    photos: served('world'),
    films: served(),
  }),
  region: 'us-east-1',
};

const arnOf = (name: string) => ({ 'Fn::GetAtt': [`${name}WebAcl`, 'Arn'] });

rule(
  'cdn/firewalls',
  'a load balancer and a user pool have the firewall that they name, a distribution that of its CDN, and others none',
  guarded,
  (template) => [
    ...fact(
      same(
        ofType(template, 'AWS::WAFv2::WebACLAssociation').map(([, { Properties }]) => [
          Properties.ResourceArn,
          Properties.WebACLArn,
        ]),
        [
          [{ Ref: 'FrontLoadBalancer' }, arnOf('Wall')],
          [{ 'Fn::GetAtt': ['PeopleUserPool', 'Arn'] }, arnOf('Other')],
        ],
      ),
      'other associations',
    ),
    ...fact(
      same(
        ['Photos', 'Films'].map(
          (name) => template.Resources[`${name}CdnDistribution`].Properties.DistributionConfig.WebACLId ?? null,
        ),
        [arnOf('World'), null],
      ),
      'other distributions',
    ),
  ],
  ({ Resources }) => {
    Resources.FrontWebAclAssociation.Properties.WebACLArn = arnOf('Other');
  },
  ({ Resources }) => {
    delete Resources.PeopleWebAclAssociation;
  },
  ({ Resources }) => {
    Resources.FilmsCdnDistribution.Properties.DistributionConfig.WebACLId = arnOf('World');
  },
);

rule(
  'cdn/firewalls',
  'a firewall has the scope of what it guards, no name of its own, and rules that each override or act',
  guarded,
  (template) => [
    ...fact(
      same(
        ofType(template, 'AWS::WAFv2::WebACL').map(([id, { Properties }]) => [id, Properties.Scope]),
        [
          ['OtherWebAcl', 'REGIONAL'],
          ['WallWebAcl', 'REGIONAL'],
          ['WorldWebAcl', 'CLOUDFRONT'],
        ],
      ),
      'other scopes',
    ),
    ...ofType(template, 'AWS::WAFv2::WebACL').flatMap(([id, { Properties }]) => [
      ...fact(Properties.Name === undefined, `${id} has a name`),
      ...(Properties.Rules as Json[]).flatMap(({ Name, Statement, Action, OverrideAction }) =>
        fact(
          (Action === undefined) === 'ManagedRuleGroupStatement' in Statement &&
            (OverrideAction === undefined) !== (Action === undefined),
          `${id} ${Name}`,
        ),
      ),
    ]),
  ],
  ({ Resources }) => {
    Resources.WorldWebAcl.Properties.Scope = 'REGIONAL';
  },
  ({ Resources }) => {
    Resources.WallWebAcl.Properties.Name = 'wall';
  },
  ({ Resources }) => {
    Resources.WallWebAcl.Properties.Rules[0].Action = { Block: {} };
  },
);

refusal(
  'cdn/firewalls',
  'a firewall of one scope guards nothing of the other',
  'config/firewall',
  guarded,
  { ...config({ wall: firewall('regional'), photos: served('wall') }), region: 'us-east-1' },
  { ...config({ world: firewall('cdn'), front: balancer('world') }), region: 'us-east-1' },
);

refusal(
  'cdn/firewalls',
  'a firewall of CloudFront is made in us-east-1 alone',
  'config/other-region',
  { ...config({ world: firewall('cdn'), photos: served('world') }), region: 'us-east-1' },
  { ...config({ world: firewall('cdn'), photos: served('world') }), region: 'eu-west-1' },
);
