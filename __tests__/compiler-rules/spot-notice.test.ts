import { spotNoticeScript, spotNoticeUnit } from '../../src/runtime/pool-user-data.ts';
import { everything } from './configs.ts';
import { rule } from './harness.ts';
import { at, each, fact, type Template } from './reading.ts';

const templates = 'AWS::EC2::LaunchTemplate';
const data = 'Properties.LaunchTemplateData';

const userData = (template: Template, id: string): string =>
  at(template.Resources[id], `${data}.UserData`)?.['Fn::Base64'] ?? '';
const notice = (clause: string, passes: (text: string) => boolean, ...wrong: ((text: string) => string)[]) =>
  rule(
    'capacity/spot-notice',
    clause,
    everything,
    (template) => fact(passes(userData(template, 'StpBatchSpotInstanceLaunchTemplate')), clause),
    ...wrong.map((change) => (template: Template) => {
      const { LaunchTemplateData } = template.Resources.StpBatchSpotInstanceLaunchTemplate.Properties;
      LaunchTemplateData.UserData = { 'Fn::Base64': change(LaunchTemplateData.UserData['Fn::Base64']) };
    }),
  );
notice(
  'user data is MIME multipart, which Batch merges',
  (text) => /^MIME-Version: 1\.0\nContent-Type: multipart\/mixed; boundary="(.+)"\n[\s\S]*\n--\1--\n$/.test(text),
  (text) => text.slice(text.indexOf('#!/bin/sh')),
  (text) => text.trimEnd().slice(0, -2),
);
notice(
  'it holds the very script and unit that are tested',
  (text) => text.includes(spotNoticeScript) && text.includes(spotNoticeUnit),
  (text) => text.replace('TERM', 'KILL'),
  (text) => text.replace('Restart=always', 'Restart=no'),
);
notice(
  'the script asks IMDSv2 every 5 s and signals ECS task containers',
  (text) =>
    ['set -- "$1" 5', 'spot/instance-action', 'X-aws-ec2-metadata-token', 'label=com.amazonaws.ecs.task-arn'].every(
      (part) => text.includes(part),
    ),
  (text) => text.replace('set -- "$1" 5', 'set -- "$1" 60'),
  (text) => text.replace('label=com.amazonaws.ecs.task-arn', 'label=other'),
);
notice(
  'the unit starts without waiting, since ecs.service waits for cloud-init',
  (text) => text.includes('systemctl start --no-block batch-job-spot-notice'),
  (text) => text.replace(' --no-block', ''),
);
notice(
  'ECS waits 115 s and places no new job on a dying instance, appended to its configuration',
  (text) =>
    /cat >>\/etc\/ecs\/ecs\.config <<'EOF'\nECS_CONTAINER_STOP_TIMEOUT=115s\nECS_ENABLE_SPOT_INSTANCE_DRAINING=true\nEOF\n/.test(
      text,
    ),
  (text) => text.replace('>>/etc/ecs', '>/etc/ecs'),
  (text) => text.replace('115s', '30s'),
  (text) => text.replace('DRAINING=true', 'DRAINING=false'),
);
rule(
  'capacity/spot-notice',
  'every spot pool has it, none on demand',
  everything,
  (template) =>
    each(template, templates, (_, id) => /Spot/.test(id) === userData(template, id).includes('spot/instance-action')),
  ({ Resources }) => delete Resources.StpBatchSpotInstanceLaunchTemplate.Properties.LaunchTemplateData.UserData,
  ({ Resources }) => {
    Resources.StpBatchInstanceLaunchTemplate.Properties.LaunchTemplateData.UserData =
      Resources.StpBatchSpotInstanceLaunchTemplate.Properties.LaunchTemplateData.UserData;
  },
);
rule(
  'capacity/spot-notice',
  'ECS waits 115 s in every pool, since a timeout ends jobs too',
  everything,
  (template) =>
    each(template, templates, (_, id) =>
      /^MIME-Version: 1\.0\n[\s\S]*cat >>\/etc\/ecs\/ecs\.config <<'EOF'\nECS_CONTAINER_STOP_TIMEOUT=115s\n/.test(
        userData(template, id),
      ),
    ),
  ({ Resources }) => delete Resources.StpBatchInstanceLaunchTemplate.Properties.LaunchTemplateData.UserData,
  ({ Resources }) => {
    const { UserData } = Resources.StpBatchInstanceLaunchTemplate.Properties.LaunchTemplateData;
    UserData['Fn::Base64'] = UserData['Fn::Base64'].replace('115s', '30s');
  },
);
