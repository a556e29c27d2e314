const name = 'batch-job-spot-notice';

// How the script works, since every comment in it would travel to each instance:
// - A token lives 300 s and is renewed after 30 looks (at most 30 x (5 s + 2 s + 2 s) = 270 s), so it never expires;
//   should it, or should the service fail, the next look asks for a new one.
//   https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-v2-how-it-works.html
// - A container counts as signalled only once Docker took the signal, so a Docker that failed is asked again.
// - The label is the ECS agent's, on task containers only: the agent's own container has none.
//   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-examples.html
// - After a notice only Docker is asked, until the instance goes: a container may still be starting.
// - No parameter expansion in braces: the text stays the same under Fn::Sub.
//   https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html

/**
 * The POSIX shell program that turns EC2's spot notice into SIGTERM for the jobs, as ASCII text that ends in a newline.
 * It runs as root on the instance until the instance goes. Arguments, both optional: address of the instance metadata
 * service (host or host:port, default 169.254.169.254) and seconds between two looks (default 5). Each container that
 * it signals, and the notice itself, is a line on stdout; what curl and docker complain of is on stderr.
 *
 * Why it exists: an instance learns only from its metadata that EC2 takes it back in two minutes; ECS then drains it,
 * but that stops tasks of services, and those of Batch are standalone.
 * - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html (404 until there is a
 *   notice; AWS recommends to look every 5 seconds)
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
 * The systemd service that keeps `spotNoticeScript` running, as the text of its unit file.
 * It is spared when memory runs out: a job that eats all of it must not take the other jobs' warning along.
 * It waits for no other unit, since Docker is asked only after a notice, and is asked again when it fails.
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
 * User data for the launch template of spot pools, as plain text: wrap it in Fn::Base64. The same bytes at every call,
 * far below the 16 KB that EC2 takes before encoding:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html
 *
 * - MIME multipart, because Batch merges it with its own and makes the compute environment INVALID otherwise:
 *   https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html
 * - Appends to ecs.config, never overwrites: Batch's own part writes the cluster's name there.
 * - 115 s between ECS's SIGTERM and SIGKILL instead of 30 s, and no new job on an instance that goes:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html and
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/spot-instance-draining-linux-container.html
 * - `--no-block`, because ECS and Docker wait for cloud-init, which waits for this text to finish:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-install.html
 */
export function spotUserData(): string {
  return `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="==BATCH-JOB=="

--==BATCH-JOB==
Content-Type: text/x-shellscript; charset="us-ascii"

#!/bin/sh
cat >>/etc/ecs/ecs.config <<'EOF'
ECS_CONTAINER_STOP_TIMEOUT=115s
ECS_ENABLE_SPOT_INSTANCE_DRAINING=true
EOF
cat >/usr/local/bin/${name} <<'EOF'
${spotNoticeScript}EOF
chmod 755 /usr/local/bin/${name}
cat >/etc/systemd/system/${name}.service <<'EOF'
${spotNoticeUnit}EOF
systemctl daemon-reload
systemctl enable ${name}
systemctl start --no-block ${name}

--==BATCH-JOB==--
`;
}
