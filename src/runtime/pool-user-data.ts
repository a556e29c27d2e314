import { instanceStoreCommands } from './instance-store.ts';

const name = 'batch-job-spot-notice';

// Comments on the script, here because a comment in it would be a part of the user data:
// - A token is valid for 300 s and is renewed after 30 requests (at most 30 x (5 s + 2 s + 2 s) = 270 s), so it never
//   expires. If it does, or if the service fails, the next request is preceded by one for a new token.
//   https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-v2-how-it-works.html
// - A container is listed as signalled only after `docker kill` succeeded, so a failed one is retried.
// - The ECS agent sets the label on the containers of tasks; its own container has none.
//   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-examples.html
// - After a notice the script only polls Docker, until the instance is terminated: a container may still be starting.
// - There is no parameter expansion in braces, so that Fn::Sub does not change the text.
//   https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html

/**
 * The POSIX shell script that sends SIGTERM to the jobs on an instance when EC2 announces its interruption, as ASCII
 * text with a newline at its end. It runs as root until the instance is terminated. Arguments, both optional: the
 * address of the instance metadata service (host or host:port, default 169.254.169.254) and the seconds between two
 * requests (default 5). The notice and each container that it signals are lines on stdout; errors of curl and docker are
 * on stderr.
 *
 * It is needed because the notice, two minutes before the interruption, is only in the instance metadata. ECS then
 * drains the instance, which stops the tasks of services, and those of Batch belong to none.
 * - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html (404 until there is a
 *   notice; AWS recommends a request every 5 seconds)
 * - https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-draining.html
 */
export const spotNoticeScript: string = `#!/bin/sh
[ "$1" ] || set -- 169.254.169.254
[ "$2" ] || set -- "$1" 5
imds() {
  path=$1
  shift
  curl -sS -m 2 --noproxy '*' "$@" "http://$host/latest/$path"
}
host=$1
left=0
until
  if [ $left -le 0 ]; then
    token=$(imds api/token -f -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300')
    left=30
  fi
  left=$((left - 1))
  answer=$(imds meta-data/spot/instance-action -w ' %{http_code}' -H "X-aws-ec2-metadata-token: $token")
  case $answer in
    *' 200') true ;;
    *' 404') false ;;
    *) left=0; false ;;
  esac
do sleep "$2"; done
echo "spot notice: $answer"
signalled=
while :; do
  for id in $(docker ps -q --no-trunc --filter label=com.amazonaws.ecs.task-arn); do
    case $signalled in *"$id"*) continue ;; esac
    docker kill --signal TERM "$id" >/dev/null && signalled="$signalled $id" && echo "SIGTERM to $id"
  done
  sleep "$2"
done
`;

/**
 * The text of the systemd unit that keeps `spotNoticeScript` running. Its OOM score protects it from a job that uses up
 * the memory of the instance. It depends on no other unit, since the script calls Docker only after a notice, and
 * retries.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#OOMScoreAdjust=
 */
export const spotNoticeUnit: string = `[Unit]
Description=SIGTERM to ECS tasks on a spot notice

[Service]
ExecStart=/usr/local/bin/${name}
Restart=always
RestartSec=5
OOMScoreAdjust=-900

[Install]
WantedBy=multi-user.target
`;

/**
 * Returns user data of a launch template that runs shell commands when an instance starts: MIME multipart, because Batch
 * merges it with its own and marks the compute environment INVALID otherwise.
 * https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html
 */
const multipart = (commands: string): string => `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="==BATCH-JOB=="

--==BATCH-JOB==
Content-Type: text/x-shellscript; charset="us-ascii"

#!/bin/sh
${commands}
--==BATCH-JOB==--
`;

/**
 * Returns the shell command that appends settings of the ECS agent to its configuration, where Batch's own user data
 * writes the name of the cluster: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html
 */
const agentSettings = (...lines: string[]): string => `cat >>/etc/ecs/ecs.config <<'EOF'
${lines.join('\n')}
EOF
`;

/** The agent's setting for 115 s between SIGTERM and SIGKILL, instead of 30 s: also when a `timeout` ends a job. */
const stopTimeout = 'ECS_CONTAINER_STOP_TIMEOUT=115s';

/**
 * Returns the user data for the launch template of on-demand pools, as plain text, which Fn::Base64 must encode; with
 * `instanceStore` it mounts the disks of the instance first. Always the same bytes.
 */
export function onDemandUserData(instanceStore = false): string {
  return multipart(`${instanceStore ? instanceStoreCommands : ''}${agentSettings(stopTimeout)}`);
}

/**
 * Returns the user data for the launch template of spot pools, as plain text, which Fn::Base64 must encode; with
 * `instanceStore` it mounts the disks of the instance first. Always the same bytes, far below the 16 KB that EC2 accepts before encoding:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html
 *
 * - It keeps new jobs off an interrupted instance:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/spot-instance-draining-linux-container.html
 * - It starts the unit by `--no-block`, because ECS and Docker wait for cloud-init, which waits for this script:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-install.html
 */
export function spotUserData(instanceStore = false): string {
  const disks = instanceStore ? instanceStoreCommands : '';
  return multipart(`${disks}${agentSettings(stopTimeout, 'ECS_ENABLE_SPOT_INSTANCE_DRAINING=true')}cat >/usr/local/bin/${name} <<'EOF'
${spotNoticeScript}EOF
chmod 755 /usr/local/bin/${name}
cat >/etc/systemd/system/${name}.service <<'EOF'
${spotNoticeUnit}EOF
systemctl daemon-reload
systemctl enable ${name}
systemctl start --no-block ${name}
`);
}
