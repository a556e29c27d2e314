export const id = 148;
export const ids = [148];
export const modules = {

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IX: () => (/* binding */ capacityContributions),
  l2: () => (/* binding */ queueId)
});

// UNUSED EXPORTS: updateTimeoutMinutes, volumeGiB

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/role.js
var role = __webpack_require__(6154);
;// CONCATENATED MODULE: ./lib/runtime/spot-notice.js
const spot_notice_name = 'batch-job-spot-notice';
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
const spotNoticeScript = `#!/bin/sh
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
const spotNoticeUnit = `[Unit]
Description=SIGTERM to ECS tasks on a spot notice

[Service]
ExecStart=/usr/local/bin/${spot_notice_name}
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
function spotUserData() {
    return `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="==BATCH-JOB=="

--==BATCH-JOB==
Content-Type: text/x-shellscript; charset="us-ascii"

#!/bin/sh
cat >>/etc/ecs/ecs.config <<'EOF'
ECS_CONTAINER_STOP_TIMEOUT=115s
ECS_ENABLE_SPOT_INSTANCE_DRAINING=true
EOF
cat >/usr/local/bin/${spot_notice_name} <<'EOF'
${spotNoticeScript}EOF
chmod 755 /usr/local/bin/${spot_notice_name}
cat >/etc/systemd/system/${spot_notice_name}.service <<'EOF'
${spotNoticeUnit}EOF
systemctl daemon-reload
systemctl enable ${spot_notice_name}
systemctl start --no-block ${spot_notice_name}

--==BATCH-JOB==--
`;
}

;// CONCATENATED MODULE: ./lib/batch/capacity.js



/** Logical id of the queue of a pool; its Ref is the queue's ARN. */
const queueId = (kind) => `StpBatch${kind}JobQueue`;
const shared = { from: [] };
/** The pools that some job uses, and what they share. Nothing for a stage without jobs. */
const capacityContributions = (needs, stage, subnets, network, tags) => {
    const kinds = ['OnDemand', 'Spot'].filter((kind) => needs.some((need) => need.kind === kind));
    if (kinds.length === 0)
        return [];
    return [
        (0,role/* role */.J)({
            id: 'StpBatchInstanceRole',
            path: stage.rolePath,
            service: 'ec2.amazonaws.com',
            statements: [],
            managedPolicies: [(0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role')],
            ...shared,
        }),
        {
            kind: 'resource',
            id: 'StpBatchInstanceInstanceProfile',
            ...shared,
            body: {
                Type: 'AWS::IAM::InstanceProfile',
                Properties: { Path: stage.rolePath, Roles: [(0,expression/* ref */.KR)('StpBatchInstanceRole')] },
            },
        },
        {
            kind: 'resource',
            id: 'StpBatchInstanceSecurityGroup',
            ...shared,
            body: {
                Type: 'AWS::EC2::SecurityGroup',
                Properties: { GroupDescription: 'Batch jobs of this stack: nothing comes in.', VpcId: network.vpc },
            },
        },
        ...kinds.flatMap((kind) => {
            const own = needs.filter((need) => need.kind === kind);
            return [
                launchTemplate(kind, own, tags),
                computeEnvironment(kind, own, subnets, network.dependsOn),
                jobQueue(kind),
            ];
        }),
    ];
};
const launchTemplateId = (kind) => kind === 'Spot' ? 'StpBatchSpotInstanceLaunchTemplate' : 'StpBatchInstanceLaunchTemplate';
const environmentId = (kind) => `StpBatch${kind}ComputeEnvironment`;
const launchTemplate = (kind, needs, tags) => ({
    kind: 'resource',
    id: launchTemplateId(kind),
    ...shared,
    body: {
        Type: 'AWS::EC2::LaunchTemplate',
        Properties: {
            LaunchTemplateData: {
                // One volume holds system and images: /dev/xvda on Amazon Linux 2023.
                BlockDeviceMappings: [
                    {
                        DeviceName: '/dev/xvda',
                        Ebs: { VolumeSize: volumeGiB(needs), VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true },
                    },
                ],
                // IMDSv2 only, and one hop: containers in bridge mode cannot reach the instance's role.
                MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
                ...(tags.length
                    ? { TagSpecifications: ['instance', 'volume'].map((ResourceType) => ({ ResourceType, Tags: tags })) }
                    : {}),
                ...(kind === 'Spot' ? { UserData: (0,expression/* base64 */.K3)(spotUserData()) } : {}),
            },
        },
    },
});
/** 100 GiB, or the largest storage that a job asks for and 30 for system and images. */
const volumeGiB = (needs) => Math.max(100, ...needs.map(({ storageGiB }) => (storageGiB === undefined ? 0 : storageGiB + 30)));
/**
 * How long running jobs survive an infrastructure update: the longest timeout × 1.2, 30…7,200 minutes; the most
 * where a job may run for ever. AWS's default of 30 would stop long jobs.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdatePolicy.html
 */
const updateTimeoutMinutes = (needs) => {
    const longest = Math.max(...needs.map(({ timeoutSeconds }) => timeoutSeconds ?? Number.POSITIVE_INFINITY));
    return Math.min(7_200, Math.max(30, Math.ceil((longest / 60) * 1.2)));
};
/**
 * In-place updates need the service-linked role (so no ServiceRole), a strategy other than BEST_FIT and
 * ReplaceComputeEnvironment false; no name and no Tags, since both replace.
 * https://docs.aws.amazon.com/batch/latest/userguide/infrastructure-updates.html
 */
const computeEnvironment = (kind, needs, subnets, dependsOn) => ({
    kind: 'resource',
    id: environmentId(kind),
    ...shared,
    body: {
        Type: 'AWS::Batch::ComputeEnvironment',
        DependsOn: dependsOn,
        Properties: {
            Type: 'MANAGED',
            State: 'ENABLED',
            ReplaceComputeEnvironment: false,
            UpdatePolicy: { JobExecutionTimeoutMinutes: updateTimeoutMinutes(needs), TerminateJobsOnUpdate: false },
            ComputeResources: {
                Type: kind === 'Spot' ? 'SPOT' : 'EC2',
                AllocationStrategy: kind === 'Spot' ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
                MinvCpus: 0,
                MaxvCpus: 1_000,
                InstanceTypes: ['default_x86_64'],
                Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
                InstanceRole: (0,expression/* getAtt */.CN)('StpBatchInstanceInstanceProfile', 'Arn'),
                Subnets: subnets,
                SecurityGroupIds: [(0,expression/* getAtt */.CN)('StpBatchInstanceSecurityGroup', 'GroupId')],
                // The number, not $Latest: only a changed property makes Batch look at the launch template again.
                LaunchTemplate: {
                    LaunchTemplateId: (0,expression/* ref */.KR)(launchTemplateId(kind)),
                    Version: (0,expression/* getAtt */.CN)(launchTemplateId(kind), 'LatestVersionNumber'),
                },
                UpdateToLatestImageVersion: true,
            },
        },
    },
});
/** A job that can never be placed fails after ten minutes and says so, instead of waiting for ever. */
const misplaced = ['MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE', 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT'];
const jobQueue = (kind) => ({
    kind: 'resource',
    id: queueId(kind),
    ...shared,
    body: {
        Type: 'AWS::Batch::JobQueue',
        Properties: {
            State: 'ENABLED',
            Priority: 10,
            ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: (0,expression/* ref */.KR)(environmentId(kind)) }],
            JobStateTimeLimitActions: misplaced.map((Reason) => ({
                Action: 'CANCEL',
                State: 'RUNNABLE',
                MaxTimeSeconds: 600,
                Reason,
            })),
        },
    },
});


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** JSON with sorted keys and without undefined values: the same value always gives the same text. */
const canonicalJson = (value) => JSON.stringify(sorted(value)) ?? 'null';
/** The value with the keys of all its objects sorted; what is sorted already is itself, since most of a template is. */
const sorted = (value) => {
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value)) {
        const items = value.map(sorted);
        return items.every((item, index) => item === value[index]) ? value : items;
    }
    const map = value;
    const keys = Object.keys(map);
    const entries = [];
    let same = keys.every((key, index) => index === 0 || keys[index - 1] < key);
    for (const key of same ? keys : keys.sort()) {
        const item = sorted(map[key]);
        if (item !== map[key] || item === undefined)
            same = false;
        if (item !== undefined)
            entries.push([key, item]);
    }
    return same ? map : Object.fromEntries(entries);
};
/** The first hex digits of a text's SHA-256. */
const shortHash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ allow)
/* harmony export */ });
const allow = (action, resource, condition) => ({
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    ...(condition === undefined ? {} : { Condition: condition }),
});


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ getAtt),
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export sub */
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
const sub = (text, values) => ({
    'Fn::Sub': values ? [text, values] : text,
});
const select = (index, from) => ({ 'Fn::Select': [index, from] });
const split = (by, from) => ({ 'Fn::Split': [by, from] });
const base64 = (of) => ({ 'Fn::Base64': of });
const joined = (expression) => {
    const parts = expression?.['Fn::Join'];
    return parts?.[0] === '' ? parts[1] : [expression];
};
/** The parts in a row; neighbouring texts melt, nested joins are flattened, a single part is itself. */
const concat = (...parts) => {
    const melted = [];
    for (const part of parts.flatMap(joined)) {
        const last = melted.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            melted[melted.length - 1] = last + part;
        else if (part !== '')
            melted.push(part);
    }
    return melted.length === 0 ? '' : melted.length === 1 ? melted[0] : { 'Fn::Join': ['', melted] };
};
const partition = ref('AWS::Partition');
const region = ref('AWS::Region');
const accountId = ref('AWS::AccountId');
/** `arn:<partition>:<service>:<region>:<account>:<rest>`, of this stack's region and account. */
const arn = (service, ...rest) => concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);


/***/ }),

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName),
/* harmony export */   m: () => (/* binding */ mentioned)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9653);
/* harmony import */ var _symbol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1570);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3933);



/** The resource of this config that a whole `$ResourceParam(name, …)` token speaks of, or the text itself as a name. */
const mentioned = (nameOrToken) => {
    const symbol = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolOf */ .w)((0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .soleExpression */ .EY)(nameOrToken));
    if (symbol?.kind === 'resource-param')
        return symbol.resource;
    return typeof nameOrToken === 'string' ? nameOrToken : undefined;
};
/** A complaint where a reference stands in the place of a resource's name; nothing for a name. */
const checkName = (text, path) => {
    if (!(0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(text))
        return [];
    const meant = mentioned(text);
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)('directives/misplaced', path, 'The name of a resource is needed here, and this is a reference to something of it.', meant === undefined || meant === text ? 'Write the name as it stands under resources.' : `Write ${meant}.`),
    ];
};


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metadata)
/* harmony export */ });
/**
 * `Metadata` of a child: which config path asked for it, so that a failed deployment or a drift leads to a line.
 * Names only, no list index: moving an event up must not change the template. Frozen key.
 */
const metadata = (path, event) => ({
    'batch-job': { path: path.filter((key) => typeof key === 'string').join('.'), ...(event ? { event } : {}) },
});


/***/ }),

/***/ 7260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ physicalName),
/* harmony export */   Oy: () => (/* binding */ screamingSnakeCase),
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   Vc: () => (/* binding */ artifactBucket),
/* harmony export */   bU: () => (/* binding */ isPreview),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   ks: () => (/* binding */ rolePath)
/* harmony export */ });
/* unused harmony export pascalCase */
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


/** The words of a name: split at everything that is not a letter or digit, and where the case changes. */
const words = (text) => text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
/** `my-batchJob` → `MyBatchJob`, as Stacktape spells logical ids. */
const pascalCase = (text) => words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
/** `myHTTPApi` → `MY_HTTP_API`: how variables are named after resources. */
const screamingSnakeCase = (text) => words(text).join('_').toUpperCase();
/** A logical id. Frozen: a changed id deletes the resource of every stack that exists. */
const logicalId = (...parts) => parts.map(pascalCase).join('');
/** The stack of a stage: `{project}-{stage}`. Frozen. */
const stackName = (project, stage) => `${project}-${stage}`;
/** A preview's stage is `pr-<number>`, for every command alike. */
const isPreview = (stage) => /^pr-[1-9][0-9]*$/.test(stage);
/** The path of every role and instance profile; policies tell production from previews by it. Frozen. */
const rolePath = (project, stage) => isPreview(stage) ? `/batch-job/${project}/preview/${stage}/` : `/batch-job/${project}/${stage}/`;
/**
 * The first two groups of the UUID in the stack's id, `arn:…:stack/<name>/51af3dc0-da77-11e4-872e-1234567db123`:
 * the time in units of 100 ns, another for each stack; the last group is the same for many.
 */
const uuid = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('-', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(2, (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('/', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)('AWS::StackId'))));
const twelveHex = [(0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(0, uuid), (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(1, uuid)];
/**
 * `{stack}-{resource}-{12 hex}` for the types that need a name, as an expression: bucket (63), state machine (80),
 * job definition (128). A resource over half of the room becomes its head and 6 hex of its SHA-256; the stack gets
 * what is left. Frozen: the name is part of what other stacks and people refer to, and a changed one replaces.
 */
const physicalName = (stack, resource, limit, letterCase = 'as-written') => {
    const room = limit - 14;
    const cut = (text, length) => text.slice(0, length).replace(/-+$/, '');
    const half = Math.floor(room / 2);
    const tail = resource.length > half ? cut(resource, half - 6) + (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(resource, 6) : resource;
    const head = `${cut(stack, room - tail.length)}-${tail}-`;
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};
/**
 * The bucket for templates over 51,200 bytes: `{project}-artifacts-{account}-{region}`, where a project over 25
 * characters is 18 + `-` + 6 hex of its SHA-256, so that the longest region's name still fits 63. Frozen.
 */
const artifactBucket = (project, account, region) => {
    const name = project.toLowerCase();
    const short = name.length > 25 ? `${name.slice(0, 18)}-${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name;
    return `${short}-artifacts-${account}-${region}`;
};


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   n: () => (/* binding */ symbolsIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _symbol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1570);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3933);



/**
 * The value with every token replaced by its expression and every symbol by its spelling. Undefined values go.
 * A text in `Fn::Join` or a list may hold tokens too; joins that arise are melted. What nothing changes in is itself.
 */
const render = (value, spell) => {
    if (typeof value === 'string')
        return (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(value) ? render((0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value), spell) : value;
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value)) {
        const items = value.map((item) => render(item, spell));
        return items.every((item, index) => item === value[index]) ? value : items;
    }
    const symbol = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .w)(value);
    if (symbol) {
        const spelled = spell(symbol);
        return spelled === undefined ? value : render(spelled, spell);
    }
    const join = value['Fn::Join'];
    if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1])) {
        const parts = render(join[1], spell);
        return parts === join[1] ? value : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...parts);
    }
    const rendered = {};
    let same = true;
    for (const key of Object.keys(value)) {
        const item = value[key];
        if (item !== undefined)
            rendered[key] = render(item, spell);
        if (rendered[key] !== item || item === undefined)
            same = false;
    }
    return same ? value : rendered;
};
/** Every symbol inside a value, tokens in texts included, with the path at which it stands. */
function* symbolsIn(value, path = []) {
    if (typeof value === 'string') {
        if ((0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(value))
            for (const { symbol } of symbolsIn((0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value)))
                yield { symbol, path };
        return;
    }
    if (value === null || typeof value !== 'object')
        return;
    const symbol = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .w)(value);
    if (symbol)
        return yield { symbol, path };
    for (const [key, item] of Object.entries(value))
        yield* symbolsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}


/***/ }),

/***/ 6154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ roleStatements),
/* harmony export */   J: () => (/* binding */ role)
/* harmony export */ });
/** Where other parts of the house add statements to a role's own policy. */
const roleStatements = 'Properties.Policies.0.PolicyDocument.Statement';
/**
 * A role with one inline policy. Inline, since a separate AWS::IAM::Policy may arrive after its first use, or go
 * before its last (https://github.com/hashicorp/terraform-provider-aws/issues/8549).
 */
const role = ({ id, path, service, statements, condition, policyName = 'permissions', managedPolicies, from, metadata, }) => ({
    kind: 'resource',
    id,
    from,
    open: [roleStatements],
    body: {
        Type: 'AWS::IAM::Role',
        ...(metadata === undefined ? {} : { Metadata: metadata }),
        Properties: {
            Path: path,
            AssumeRolePolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                    {
                        Effect: 'Allow',
                        Principal: { Service: service },
                        Action: 'sts:AssumeRole',
                        ...(condition === undefined ? {} : { Condition: condition }),
                    },
                ],
            },
            ManagedPolicyArns: managedPolicies,
            Policies: statements.length
                ? [
                    {
                        PolicyName: policyName,
                        PolicyDocument: { Version: '2012-10-17', Statement: statements },
                    },
                ]
                : undefined,
        },
    },
});


/***/ }),

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ symbolExpression),
/* harmony export */   w: () => (/* binding */ symbolOf)
/* harmony export */ });
const mark = 'Stp::Symbol';
const symbolExpression = (symbol) => ({ [mark]: symbol });
const symbolOf = (expression) => expression !== null && typeof expression === 'object' && mark in expression
    ? expression[mark]
    : undefined;


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ soleExpression),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   ez: () => (/* binding */ expressionOf),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


/**
 * A token is an expression written inside a string, so that a value which only CloudFormation will know fits wherever
 * the config has text. It stands between two Unicode noncharacters, which exist for such inside use and which no
 * config may hold (https://www.unicode.org/faq/private_use.html#noncharacters).
 */
const open = '\uFDD0';
const close = '\uFDD1';
const piece = new RegExp(`${open}([^${close}]*)${close}`);
const onePiece = new RegExp(`^${piece.source}$`);
const token = (expression) => `${open}${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(expression)}${close}`;
const hasToken = (text) => text.includes(open);
/** The expression that a text stands for: itself, the token's, or both joined. */
const expressionOf = (text) => hasToken(text)
    ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...text.split(piece).map((part, index) => (index % 2 ? JSON.parse(part) : part)))
    : text;
/** The expression of a text that is one token and nothing else. */
const soleExpression = (text) => {
    const found = typeof text === 'string' && text.startsWith(open) ? onePiece.exec(text) : null;
    return found ? JSON.parse(found[1]) : undefined;
};


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u5: () => (/* binding */ holdComplaints),
  KR: () => (/* binding */ judgeConfig),
  Xg: () => (/* binding */ readConfig),
  o$: () => (/* binding */ readSource),
  u: () => (/* binding */ taker)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./generated/judge.js
// Generated by `npm run generate`; do not edit.

/* harmony default export */ const judge = (validate52);const schema19 = {"type":"object","properties":{"serviceName":{"type":"string","pattern":"^[A-Za-z][-A-Za-z0-9]*$","maxLength":95},"resources":{"type":"object","additionalProperties":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/batch-job"},{"$ref":"#/$defs/bucket"},{"$ref":"#/$defs/sqs-queue"}]},"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9]*$","maxLength":60}},"cloudformationResources":{"type":"object","additionalProperties":{"type":"object","properties":{"Type":{"type":"string","pattern":"^(?:[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(?:::MODULE)?|Custom::[A-Za-z0-9_@-]{1,60})$"},"Properties":{"type":"object","additionalProperties":{}},"DependsOn":{},"DeletionPolicy":{"enum":["Delete","Retain","RetainExceptOnCreate","Snapshot"]},"UpdateReplacePolicy":{"enum":["Delete","Retain","Snapshot"]},"UpdatePolicy":{},"CreationPolicy":{},"Metadata":{}},"required":["Type"],"additionalProperties":false},"propertyNames":{"pattern":"^[A-Za-z0-9]+$","maxLength":255}},"stackConfig":{"type":"object","properties":{"outputs":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9]+$","maxLength":255},"value":{"type":["string","number","boolean"]},"description":{"type":"string","maxLength":1024},"export":{"type":"boolean","default":false}},"required":["name","value"],"additionalProperties":false}},"tags":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":128},"value":{"type":["string","number","boolean"]}},"required":["name","value"],"additionalProperties":false},"maxItems":45}},"additionalProperties":false}},"required":["resources"],"additionalProperties":false,"$defs":{"batch-job":{"type":"object","properties":{"type":{"type":"string","const":"batch-job"},"properties":{"type":"object","properties":{"container":{"type":"object","properties":{"packaging":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/custom-dockerfile"},{"$ref":"#/$defs/prebuilt-image"},{"$ref":"#/$defs/stacktape-image-buildpack"}]},"environment":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"pattern":"^[^=\\u0000]+$"},"value":{"type":["string","number","boolean"]}},"required":["name","value"],"additionalProperties":false},"default":[]}},"required":["packaging"],"additionalProperties":false},"resources":{"type":"object","properties":{"cpu":{"type":"integer","minimum":1,"maximum":192},"memory":{"type":"integer","minimum":4,"maximum":3145728},"gpu":{"type":"integer","minimum":0,"maximum":16}},"required":["cpu","memory"],"additionalProperties":false},"timeout":{"type":"integer","minimum":60},"useSpotInstances":{"type":"boolean","default":false},"storage":{"type":"integer","minimum":1,"maximum":16354},"logging":{"type":"object","properties":{"disabled":{"type":"boolean","default":false},"retentionDays":{"enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653],"default":90},"logForwarding":{}},"additionalProperties":false},"retryConfig":{"type":"object","properties":{"attempts":{"type":"integer","default":1,"minimum":1,"maximum":1000},"retryIntervalSeconds":{"type":"number","default":0,"minimum":0},"retryIntervalMultiplier":{"type":"number","default":1,"minimum":0}},"additionalProperties":false},"payloadOverflow":{"enum":["s3","split","fail"]},"events":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/s3"},{"$ref":"#/$defs/schedule"},{"$ref":"#/$defs/sqs"}]},"default":[]},"connectTo":{"type":"array","items":{"type":"string"},"default":[]},"iamRoleStatements":{"type":"array","items":{"type":"object","properties":{"Resource":{"type":"array","items":{"type":"string"},"minItems":1},"Sid":{"type":"string"},"Effect":{"enum":["Allow","Deny"],"default":"Allow"},"Action":{"type":"array","items":{"type":"string"}},"Condition":{}},"required":["Resource"],"additionalProperties":false},"default":[]}},"required":["container","resources"],"additionalProperties":false},"overrides":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["type","properties"],"additionalProperties":false},"custom-dockerfile":{"type":"object","properties":{"type":{"type":"string","const":"custom-dockerfile"},"properties":{"type":"object","properties":{"buildContextPath":{"type":"string","minLength":1},"dockerfilePath":{"type":"string","default":"Dockerfile","minLength":1},"buildArgs":{"type":"array","items":{"type":"object","properties":{"argName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"value":{"type":["string","number","boolean"]}},"required":["argName","value"],"additionalProperties":false}},"command":{"type":"array","items":{"type":"string"},"minItems":1}},"required":["buildContextPath"],"additionalProperties":false}},"required":["type","properties"],"additionalProperties":false},"prebuilt-image":{"type":"object","properties":{"type":{"type":"string","const":"prebuilt-image"},"properties":{"type":"object","properties":{"image":{"type":"string","minLength":1},"command":{"type":"array","items":{"type":"string"},"minItems":1}},"required":["image"],"additionalProperties":false}},"required":["type","properties"],"additionalProperties":false},"stacktape-image-buildpack":{"type":"object","properties":{"type":{"type":"string","const":"stacktape-image-buildpack"},"properties":{"type":"object","properties":{"entryfilePath":{"type":"string","minLength":1},"includeFiles":{"type":"array","items":{"type":"string","minLength":1}},"excludeFiles":{"type":"array","items":{"type":"string","minLength":1}},"excludeDependencies":{"type":"array","items":{"type":"string"}},"languageSpecificConfig":{"type":"object","properties":{"nodeVersion":{"enum":[18,19,20,21,22,23,24],"default":24},"tsConfigPath":{"type":"string"},"outputModuleFormat":{"enum":["cjs","esm"]},"dependenciesToExcludeFromBundle":{"type":"array","items":{"type":"string","minLength":1}},"dependenciesToExcludeFromDeploymentPackage":{"type":"array","items":{"type":"string"}},"disableSourceMaps":{"type":"boolean"},"outputSourceMapsTo":{"type":"string"},"emitTsDecoratorMetadata":{"type":"boolean"}},"additionalProperties":false},"requiresGlibcBinaries":{"type":"boolean"},"customDockerBuildCommands":{"type":"array","items":{"type":"string","minLength":1}}},"required":["entryfilePath"],"additionalProperties":false}},"required":["type","properties"],"additionalProperties":false},"s3":{"type":"object","properties":{"type":{"type":"string","const":"s3"},"properties":{"type":"object","properties":{"bucketArn":{"type":"string"},"s3EventType":{"enum":["s3:ReducedRedundancyLostObject","s3:ObjectCreated:*","s3:ObjectCreated:Put","s3:ObjectCreated:Post","s3:ObjectCreated:Copy","s3:ObjectCreated:CompleteMultipartUpload","s3:ObjectRemoved:*","s3:ObjectRemoved:Delete","s3:ObjectRemoved:DeleteMarkerCreated","s3:ObjectRestore:*","s3:ObjectRestore:Post","s3:ObjectRestore:Completed","s3:Replication:*","s3:Replication:OperationFailedReplication","s3:Replication:OperationNotTracked","s3:Replication:OperationMissedThreshold","s3:Replication:OperationReplicatedAfterThreshold"]},"filterRule":{"type":"object","properties":{"prefix":{"type":"string","maxLength":1024},"suffix":{"type":"string","maxLength":1024}},"additionalProperties":false}},"required":["bucketArn","s3EventType"],"additionalProperties":false}},"required":["type","properties"],"additionalProperties":false},"schedule":{"type":"object","properties":{"type":{"type":"string","const":"schedule"},"properties":{"type":"object","properties":{"scheduleRate":{"type":"string"},"input":{},"inputPath":{"type":"string","pattern":"^\\$","maxLength":256},"inputTransformer":{"type":"object","properties":{"inputTemplate":{},"inputPathsMap":{"type":"object","additionalProperties":{"type":"string","pattern":"^\\$","maxLength":256}}},"required":["inputTemplate"],"additionalProperties":false}},"required":["scheduleRate"],"additionalProperties":false,"atMostOne":["input","inputPath","inputTransformer"]}},"required":["type","properties"],"additionalProperties":false},"sqs":{"type":"object","properties":{"type":{"type":"string","const":"sqs"},"properties":{"type":"object","properties":{"sqsQueueName":{"type":"string"},"sqsQueueArn":{"type":"string"},"batchSize":{"type":"integer","default":10,"minimum":1,"maximum":10000},"maxBatchWindowSeconds":{"type":"integer","minimum":0,"maximum":300}},"additionalProperties":false,"exactlyOne":["sqsQueueName","sqsQueueArn"]}},"required":["type","properties"],"additionalProperties":false},"bucket":{"type":"object","properties":{"type":{"type":"string","const":"bucket"},"properties":{"type":"object","properties":{"versioning":{"type":"boolean"},"encryption":{"type":"boolean"},"enableEventBusNotifications":{"type":"boolean","default":false}},"additionalProperties":false,"default":{}},"overrides":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["type"],"additionalProperties":false},"sqs-queue":{"type":"object","properties":{"type":{"type":"string","const":"sqs-queue"},"properties":{"type":"object","properties":{"delayMessagesSecond":{"type":"integer","minimum":0,"maximum":900},"maxMessageSizeBytes":{"type":"integer","minimum":1024,"maximum":1048576},"messageRetentionPeriodSeconds":{"type":"integer","minimum":60,"maximum":1209600},"longPollingSeconds":{"type":"integer","minimum":0,"maximum":20},"visibilityTimeoutSeconds":{"type":"integer","minimum":0,"maximum":43200},"fifoEnabled":{"type":"boolean"},"fifoHighThroughput":{"type":"boolean"},"contentBasedDeduplication":{"type":"boolean"},"redrivePolicy":{"type":"object","properties":{"targetSqsQueueName":{"type":"string"},"targetSqsQueueArn":{"type":"string"},"maxReceiveCount":{"type":"integer","minimum":1,"maximum":1000}},"required":["maxReceiveCount"],"additionalProperties":false}},"additionalProperties":false,"default":{}},"overrides":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["type"],"additionalProperties":false}}};const func1 = ucs2length/* default */.A;const pattern3 = new RegExp("^[A-Za-z][-A-Za-z0-9]*$", "u");const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");const pattern9 = new RegExp("^[A-Za-z0-9]+$", "u");const pattern10 = new RegExp("^(?:[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(?:::MODULE)?|Custom::[A-Za-z0-9_@-]{1,60})$", "u");const schema20 = {"type":"object","properties":{"type":{"type":"string","const":"batch-job"},"properties":{"type":"object","properties":{"container":{"type":"object","properties":{"packaging":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/custom-dockerfile"},{"$ref":"#/$defs/prebuilt-image"},{"$ref":"#/$defs/stacktape-image-buildpack"}]},"environment":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"pattern":"^[^=\\u0000]+$"},"value":{"type":["string","number","boolean"]}},"required":["name","value"],"additionalProperties":false},"default":[]}},"required":["packaging"],"additionalProperties":false},"resources":{"type":"object","properties":{"cpu":{"type":"integer","minimum":1,"maximum":192},"memory":{"type":"integer","minimum":4,"maximum":3145728},"gpu":{"type":"integer","minimum":0,"maximum":16}},"required":["cpu","memory"],"additionalProperties":false},"timeout":{"type":"integer","minimum":60},"useSpotInstances":{"type":"boolean","default":false},"storage":{"type":"integer","minimum":1,"maximum":16354},"logging":{"type":"object","properties":{"disabled":{"type":"boolean","default":false},"retentionDays":{"enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653],"default":90},"logForwarding":{}},"additionalProperties":false},"retryConfig":{"type":"object","properties":{"attempts":{"type":"integer","default":1,"minimum":1,"maximum":1000},"retryIntervalSeconds":{"type":"number","default":0,"minimum":0},"retryIntervalMultiplier":{"type":"number","default":1,"minimum":0}},"additionalProperties":false},"payloadOverflow":{"enum":["s3","split","fail"]},"events":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/s3"},{"$ref":"#/$defs/schedule"},{"$ref":"#/$defs/sqs"}]},"default":[]},"connectTo":{"type":"array","items":{"type":"string"},"default":[]},"iamRoleStatements":{"type":"array","items":{"type":"object","properties":{"Resource":{"type":"array","items":{"type":"string"},"minItems":1},"Sid":{"type":"string"},"Effect":{"enum":["Allow","Deny"],"default":"Allow"},"Action":{"type":"array","items":{"type":"string"}},"Condition":{}},"required":["Resource"],"additionalProperties":false},"default":[]}},"required":["container","resources"],"additionalProperties":false},"overrides":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["type","properties"],"additionalProperties":false};const func3 = Object.prototype.hasOwnProperty;const schema21 = {"type":"object","properties":{"type":{"type":"string","const":"custom-dockerfile"},"properties":{"type":"object","properties":{"buildContextPath":{"type":"string","minLength":1},"dockerfilePath":{"type":"string","default":"Dockerfile","minLength":1},"buildArgs":{"type":"array","items":{"type":"object","properties":{"argName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"value":{"type":["string","number","boolean"]}},"required":["argName","value"],"additionalProperties":false}},"command":{"type":"array","items":{"type":"string"},"minItems":1}},"required":["buildContextPath"],"additionalProperties":false}},"required":["type","properties"],"additionalProperties":false};const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate54.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.properties === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "type") || (key0 === "properties"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if("custom-dockerfile" !== data0){const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "custom-dockerfile"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.properties !== undefined){let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.dockerfilePath === undefined){data1.dockerfilePath = "Dockerfile";}if(data1.buildContextPath === undefined){const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/required",keyword:"required",params:{missingProperty: "buildContextPath"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key1 in data1){if(!((((key1 === "buildContextPath") || (key1 === "dockerfilePath")) || (key1 === "buildArgs")) || (key1 === "command"))){const err6 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.buildContextPath !== undefined){let data2 = data1.buildContextPath;if(typeof data2 === "string"){if(func1(data2) < 1){const err7 = {instancePath:instancePath+"/properties/buildContextPath",schemaPath:"#/properties/properties/properties/buildContextPath/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/properties/buildContextPath",schemaPath:"#/properties/properties/properties/buildContextPath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}let data3 = data1.dockerfilePath;if(typeof data3 === "string"){if(func1(data3) < 1){const err9 = {instancePath:instancePath+"/properties/dockerfilePath",schemaPath:"#/properties/properties/properties/dockerfilePath/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/properties/dockerfilePath",schemaPath:"#/properties/properties/properties/dockerfilePath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(data1.buildArgs !== undefined){let data4 = data1.buildArgs;if(Array.isArray(data4)){const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];if(data5 && typeof data5 == "object" && !Array.isArray(data5)){if(data5.argName === undefined){const err11 = {instancePath:instancePath+"/properties/buildArgs/" + i0,schemaPath:"#/properties/properties/properties/buildArgs/items/required",keyword:"required",params:{missingProperty: "argName"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data5.value === undefined){const err12 = {instancePath:instancePath+"/properties/buildArgs/" + i0,schemaPath:"#/properties/properties/properties/buildArgs/items/required",keyword:"required",params:{missingProperty: "value"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}for(const key2 in data5){if(!((key2 === "argName") || (key2 === "value"))){const err13 = {instancePath:instancePath+"/properties/buildArgs/" + i0,schemaPath:"#/properties/properties/properties/buildArgs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data5.argName !== undefined){let data6 = data5.argName;if(typeof data6 === "string"){if(!pattern5.test(data6)){const err14 = {instancePath:instancePath+"/properties/buildArgs/" + i0+"/argName",schemaPath:"#/properties/properties/properties/buildArgs/items/properties/argName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/properties/buildArgs/" + i0+"/argName",schemaPath:"#/properties/properties/properties/buildArgs/items/properties/argName/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data5.value !== undefined){let data7 = data5.value;if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){const err16 = {instancePath:instancePath+"/properties/buildArgs/" + i0+"/value",schemaPath:"#/properties/properties/properties/buildArgs/items/properties/value/type",keyword:"type",params:{type: schema21.properties.properties.properties.buildArgs.items.properties.value.type}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/properties/buildArgs/" + i0,schemaPath:"#/properties/properties/properties/buildArgs/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath:instancePath+"/properties/buildArgs",schemaPath:"#/properties/properties/properties/buildArgs/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data1.command !== undefined){let data8 = data1.command;if(Array.isArray(data8)){if(data8.length < 1){const err19 = {instancePath:instancePath+"/properties/command",schemaPath:"#/properties/properties/properties/command/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}const len1 = data8.length;for(let i1=0; i1<len1; i1++){if(typeof data8[i1] !== "string"){const err20 = {instancePath:instancePath+"/properties/command/" + i1,schemaPath:"#/properties/properties/properties/command/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/properties/command",schemaPath:"#/properties/properties/properties/command/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}else {const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}validate54.errors = vErrors;return errors === 0;}validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate55.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.properties === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "type") || (key0 === "properties"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if("prebuilt-image" !== data0){const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "prebuilt-image"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.properties !== undefined){let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.image === undefined){const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/required",keyword:"required",params:{missingProperty: "image"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key1 in data1){if(!((key1 === "image") || (key1 === "command"))){const err6 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.image !== undefined){let data2 = data1.image;if(typeof data2 === "string"){if(func1(data2) < 1){const err7 = {instancePath:instancePath+"/properties/image",schemaPath:"#/properties/properties/properties/image/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/properties/image",schemaPath:"#/properties/properties/properties/image/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data1.command !== undefined){let data3 = data1.command;if(Array.isArray(data3)){if(data3.length < 1){const err9 = {instancePath:instancePath+"/properties/command",schemaPath:"#/properties/properties/properties/command/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}const len0 = data3.length;for(let i0=0; i0<len0; i0++){if(typeof data3[i0] !== "string"){const err10 = {instancePath:instancePath+"/properties/command/" + i0,schemaPath:"#/properties/properties/properties/command/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath:instancePath+"/properties/command",schemaPath:"#/properties/properties/properties/command/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}validate55.errors = vErrors;return errors === 0;}validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema23 = {"type":"object","properties":{"type":{"type":"string","const":"stacktape-image-buildpack"},"properties":{"type":"object","properties":{"entryfilePath":{"type":"string","minLength":1},"includeFiles":{"type":"array","items":{"type":"string","minLength":1}},"excludeFiles":{"type":"array","items":{"type":"string","minLength":1}},"excludeDependencies":{"type":"array","items":{"type":"string"}},"languageSpecificConfig":{"type":"object","properties":{"nodeVersion":{"enum":[18,19,20,21,22,23,24],"default":24},"tsConfigPath":{"type":"string"},"outputModuleFormat":{"enum":["cjs","esm"]},"dependenciesToExcludeFromBundle":{"type":"array","items":{"type":"string","minLength":1}},"dependenciesToExcludeFromDeploymentPackage":{"type":"array","items":{"type":"string"}},"disableSourceMaps":{"type":"boolean"},"outputSourceMapsTo":{"type":"string"},"emitTsDecoratorMetadata":{"type":"boolean"}},"additionalProperties":false},"requiresGlibcBinaries":{"type":"boolean"},"customDockerBuildCommands":{"type":"array","items":{"type":"string","minLength":1}}},"required":["entryfilePath"],"additionalProperties":false}},"required":["type","properties"],"additionalProperties":false};function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate56.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.properties === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "type") || (key0 === "properties"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if("stacktape-image-buildpack" !== data0){const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "stacktape-image-buildpack"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.properties !== undefined){let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.entryfilePath === undefined){const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/required",keyword:"required",params:{missingProperty: "entryfilePath"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key1 in data1){if(!(((((((key1 === "entryfilePath") || (key1 === "includeFiles")) || (key1 === "excludeFiles")) || (key1 === "excludeDependencies")) || (key1 === "languageSpecificConfig")) || (key1 === "requiresGlibcBinaries")) || (key1 === "customDockerBuildCommands"))){const err6 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.entryfilePath !== undefined){let data2 = data1.entryfilePath;if(typeof data2 === "string"){if(func1(data2) < 1){const err7 = {instancePath:instancePath+"/properties/entryfilePath",schemaPath:"#/properties/properties/properties/entryfilePath/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/properties/entryfilePath",schemaPath:"#/properties/properties/properties/entryfilePath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data1.includeFiles !== undefined){let data3 = data1.includeFiles;if(Array.isArray(data3)){const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if(typeof data4 === "string"){if(func1(data4) < 1){const err9 = {instancePath:instancePath+"/properties/includeFiles/" + i0,schemaPath:"#/properties/properties/properties/includeFiles/items/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/properties/includeFiles/" + i0,schemaPath:"#/properties/properties/properties/includeFiles/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath:instancePath+"/properties/includeFiles",schemaPath:"#/properties/properties/properties/includeFiles/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data1.excludeFiles !== undefined){let data5 = data1.excludeFiles;if(Array.isArray(data5)){const len1 = data5.length;for(let i1=0; i1<len1; i1++){let data6 = data5[i1];if(typeof data6 === "string"){if(func1(data6) < 1){const err12 = {instancePath:instancePath+"/properties/excludeFiles/" + i1,schemaPath:"#/properties/properties/properties/excludeFiles/items/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/properties/excludeFiles/" + i1,schemaPath:"#/properties/properties/properties/excludeFiles/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/properties/excludeFiles",schemaPath:"#/properties/properties/properties/excludeFiles/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data1.excludeDependencies !== undefined){let data7 = data1.excludeDependencies;if(Array.isArray(data7)){const len2 = data7.length;for(let i2=0; i2<len2; i2++){if(typeof data7[i2] !== "string"){const err15 = {instancePath:instancePath+"/properties/excludeDependencies/" + i2,schemaPath:"#/properties/properties/properties/excludeDependencies/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/properties/excludeDependencies",schemaPath:"#/properties/properties/properties/excludeDependencies/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data1.languageSpecificConfig !== undefined){let data9 = data1.languageSpecificConfig;if(data9 && typeof data9 == "object" && !Array.isArray(data9)){if(data9.nodeVersion === undefined){data9.nodeVersion = 24;}for(const key2 in data9){if(!((((((((key2 === "nodeVersion") || (key2 === "tsConfigPath")) || (key2 === "outputModuleFormat")) || (key2 === "dependenciesToExcludeFromBundle")) || (key2 === "dependenciesToExcludeFromDeploymentPackage")) || (key2 === "disableSourceMaps")) || (key2 === "outputSourceMapsTo")) || (key2 === "emitTsDecoratorMetadata"))){const err17 = {instancePath:instancePath+"/properties/languageSpecificConfig",schemaPath:"#/properties/properties/properties/languageSpecificConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}let data10 = data9.nodeVersion;if(!(((((((data10 === 18) || (data10 === 19)) || (data10 === 20)) || (data10 === 21)) || (data10 === 22)) || (data10 === 23)) || (data10 === 24))){const err18 = {instancePath:instancePath+"/properties/languageSpecificConfig/nodeVersion",schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/nodeVersion/enum",keyword:"enum",params:{allowedValues: schema23.properties.properties.properties.languageSpecificConfig.properties.nodeVersion.enum}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data9.tsConfigPath !== undefined){if(typeof data9.tsConfigPath !== "string"){const err19 = {instancePath:instancePath+"/properties/languageSpecificConfig/tsConfigPath",schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/tsConfigPath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data9.outputModuleFormat !== undefined){let data12 = data9.outputModuleFormat;if(!((data12 === "cjs") || (data12 === "esm"))){const err20 = {instancePath:instancePath+"/properties/languageSpecificConfig/outputModuleFormat",schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/outputModuleFormat/enum",keyword:"enum",params:{allowedValues: schema23.properties.properties.properties.languageSpecificConfig.properties.outputModuleFormat.enum}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data9.dependenciesToExcludeFromBundle !== undefined){let data13 = data9.dependenciesToExcludeFromBundle;if(Array.isArray(data13)){const len3 = data13.length;for(let i3=0; i3<len3; i3++){let data14 = data13[i3];if(typeof data14 === "string"){if(func1(data14) < 1){const err21 = {instancePath:instancePath+"/properties/languageSpecificConfig/dependenciesToExcludeFromBundle/" + i3,schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/dependenciesToExcludeFromBundle/items/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}else {const err22 = {instancePath:instancePath+"/properties/languageSpecificConfig/dependenciesToExcludeFromBundle/" + i3,schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/dependenciesToExcludeFromBundle/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}else {const err23 = {instancePath:instancePath+"/properties/languageSpecificConfig/dependenciesToExcludeFromBundle",schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/dependenciesToExcludeFromBundle/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data9.dependenciesToExcludeFromDeploymentPackage !== undefined){let data15 = data9.dependenciesToExcludeFromDeploymentPackage;if(Array.isArray(data15)){const len4 = data15.length;for(let i4=0; i4<len4; i4++){if(typeof data15[i4] !== "string"){const err24 = {instancePath:instancePath+"/properties/languageSpecificConfig/dependenciesToExcludeFromDeploymentPackage/" + i4,schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/dependenciesToExcludeFromDeploymentPackage/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}else {const err25 = {instancePath:instancePath+"/properties/languageSpecificConfig/dependenciesToExcludeFromDeploymentPackage",schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/dependenciesToExcludeFromDeploymentPackage/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data9.disableSourceMaps !== undefined){if(typeof data9.disableSourceMaps !== "boolean"){const err26 = {instancePath:instancePath+"/properties/languageSpecificConfig/disableSourceMaps",schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/disableSourceMaps/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data9.outputSourceMapsTo !== undefined){if(typeof data9.outputSourceMapsTo !== "string"){const err27 = {instancePath:instancePath+"/properties/languageSpecificConfig/outputSourceMapsTo",schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/outputSourceMapsTo/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}if(data9.emitTsDecoratorMetadata !== undefined){if(typeof data9.emitTsDecoratorMetadata !== "boolean"){const err28 = {instancePath:instancePath+"/properties/languageSpecificConfig/emitTsDecoratorMetadata",schemaPath:"#/properties/properties/properties/languageSpecificConfig/properties/emitTsDecoratorMetadata/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}}else {const err29 = {instancePath:instancePath+"/properties/languageSpecificConfig",schemaPath:"#/properties/properties/properties/languageSpecificConfig/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}if(data1.requiresGlibcBinaries !== undefined){if(typeof data1.requiresGlibcBinaries !== "boolean"){const err30 = {instancePath:instancePath+"/properties/requiresGlibcBinaries",schemaPath:"#/properties/properties/properties/requiresGlibcBinaries/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data1.customDockerBuildCommands !== undefined){let data21 = data1.customDockerBuildCommands;if(Array.isArray(data21)){const len5 = data21.length;for(let i5=0; i5<len5; i5++){let data22 = data21[i5];if(typeof data22 === "string"){if(func1(data22) < 1){const err31 = {instancePath:instancePath+"/properties/customDockerBuildCommands/" + i5,schemaPath:"#/properties/properties/properties/customDockerBuildCommands/items/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}else {const err32 = {instancePath:instancePath+"/properties/customDockerBuildCommands/" + i5,schemaPath:"#/properties/properties/properties/customDockerBuildCommands/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}}else {const err33 = {instancePath:instancePath+"/properties/customDockerBuildCommands",schemaPath:"#/properties/properties/properties/customDockerBuildCommands/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}}else {const err34 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}}else {const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}validate56.errors = vErrors;return errors === 0;}validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema24 = {"type":"object","properties":{"type":{"type":"string","const":"s3"},"properties":{"type":"object","properties":{"bucketArn":{"type":"string"},"s3EventType":{"enum":["s3:ReducedRedundancyLostObject","s3:ObjectCreated:*","s3:ObjectCreated:Put","s3:ObjectCreated:Post","s3:ObjectCreated:Copy","s3:ObjectCreated:CompleteMultipartUpload","s3:ObjectRemoved:*","s3:ObjectRemoved:Delete","s3:ObjectRemoved:DeleteMarkerCreated","s3:ObjectRestore:*","s3:ObjectRestore:Post","s3:ObjectRestore:Completed","s3:Replication:*","s3:Replication:OperationFailedReplication","s3:Replication:OperationNotTracked","s3:Replication:OperationMissedThreshold","s3:Replication:OperationReplicatedAfterThreshold"]},"filterRule":{"type":"object","properties":{"prefix":{"type":"string","maxLength":1024},"suffix":{"type":"string","maxLength":1024}},"additionalProperties":false}},"required":["bucketArn","s3EventType"],"additionalProperties":false}},"required":["type","properties"],"additionalProperties":false};function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate60.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.properties === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "type") || (key0 === "properties"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if("s3" !== data0){const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.properties !== undefined){let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.bucketArn === undefined){const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/required",keyword:"required",params:{missingProperty: "bucketArn"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1.s3EventType === undefined){const err6 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/required",keyword:"required",params:{missingProperty: "s3EventType"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key1 in data1){if(!(((key1 === "bucketArn") || (key1 === "s3EventType")) || (key1 === "filterRule"))){const err7 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data1.bucketArn !== undefined){if(typeof data1.bucketArn !== "string"){const err8 = {instancePath:instancePath+"/properties/bucketArn",schemaPath:"#/properties/properties/properties/bucketArn/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data1.s3EventType !== undefined){let data3 = data1.s3EventType;if(!(((((((((((((((((data3 === "s3:ReducedRedundancyLostObject") || (data3 === "s3:ObjectCreated:*")) || (data3 === "s3:ObjectCreated:Put")) || (data3 === "s3:ObjectCreated:Post")) || (data3 === "s3:ObjectCreated:Copy")) || (data3 === "s3:ObjectCreated:CompleteMultipartUpload")) || (data3 === "s3:ObjectRemoved:*")) || (data3 === "s3:ObjectRemoved:Delete")) || (data3 === "s3:ObjectRemoved:DeleteMarkerCreated")) || (data3 === "s3:ObjectRestore:*")) || (data3 === "s3:ObjectRestore:Post")) || (data3 === "s3:ObjectRestore:Completed")) || (data3 === "s3:Replication:*")) || (data3 === "s3:Replication:OperationFailedReplication")) || (data3 === "s3:Replication:OperationNotTracked")) || (data3 === "s3:Replication:OperationMissedThreshold")) || (data3 === "s3:Replication:OperationReplicatedAfterThreshold"))){const err9 = {instancePath:instancePath+"/properties/s3EventType",schemaPath:"#/properties/properties/properties/s3EventType/enum",keyword:"enum",params:{allowedValues: schema24.properties.properties.properties.s3EventType.enum}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data1.filterRule !== undefined){let data4 = data1.filterRule;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key2 in data4){if(!((key2 === "prefix") || (key2 === "suffix"))){const err10 = {instancePath:instancePath+"/properties/filterRule",schemaPath:"#/properties/properties/properties/filterRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data4.prefix !== undefined){let data5 = data4.prefix;if(typeof data5 === "string"){if(func1(data5) > 1024){const err11 = {instancePath:instancePath+"/properties/filterRule/prefix",schemaPath:"#/properties/properties/properties/filterRule/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 1024}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/properties/filterRule/prefix",schemaPath:"#/properties/properties/properties/filterRule/properties/prefix/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data4.suffix !== undefined){let data6 = data4.suffix;if(typeof data6 === "string"){if(func1(data6) > 1024){const err13 = {instancePath:instancePath+"/properties/filterRule/suffix",schemaPath:"#/properties/properties/properties/filterRule/properties/suffix/maxLength",keyword:"maxLength",params:{limit: 1024}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/properties/filterRule/suffix",schemaPath:"#/properties/properties/properties/filterRule/properties/suffix/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/properties/filterRule",schemaPath:"#/properties/properties/properties/filterRule/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}validate60.errors = vErrors;return errors === 0;}validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const pattern7 = new RegExp("^\\$", "u");function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate61.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.properties === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "type") || (key0 === "properties"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if("schedule" !== data0){const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "schedule"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.properties !== undefined){let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.scheduleRate === undefined){const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/required",keyword:"required",params:{missingProperty: "scheduleRate"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key1 in data1){if(!((((key1 === "scheduleRate") || (key1 === "input")) || (key1 === "inputPath")) || (key1 === "inputTransformer"))){const err6 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.scheduleRate !== undefined){if(typeof data1.scheduleRate !== "string"){const err7 = {instancePath:instancePath+"/properties/scheduleRate",schemaPath:"#/properties/properties/properties/scheduleRate/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data1.inputPath !== undefined){let data3 = data1.inputPath;if(typeof data3 === "string"){if(func1(data3) > 256){const err8 = {instancePath:instancePath+"/properties/inputPath",schemaPath:"#/properties/properties/properties/inputPath/maxLength",keyword:"maxLength",params:{limit: 256}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern7.test(data3)){const err9 = {instancePath:instancePath+"/properties/inputPath",schemaPath:"#/properties/properties/properties/inputPath/pattern",keyword:"pattern",params:{pattern: "^\\$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/properties/inputPath",schemaPath:"#/properties/properties/properties/inputPath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data1.inputTransformer !== undefined){let data4 = data1.inputTransformer;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){if(data4.inputTemplate === undefined){const err11 = {instancePath:instancePath+"/properties/inputTransformer",schemaPath:"#/properties/properties/properties/inputTransformer/required",keyword:"required",params:{missingProperty: "inputTemplate"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}for(const key2 in data4){if(!((key2 === "inputTemplate") || (key2 === "inputPathsMap"))){const err12 = {instancePath:instancePath+"/properties/inputTransformer",schemaPath:"#/properties/properties/properties/inputTransformer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data4.inputPathsMap !== undefined){let data5 = data4.inputPathsMap;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key3 in data5){let data6 = data5[key3];if(typeof data6 === "string"){if(func1(data6) > 256){const err13 = {instancePath:instancePath+"/properties/inputTransformer/inputPathsMap/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/inputTransformer/properties/inputPathsMap/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!pattern7.test(data6)){const err14 = {instancePath:instancePath+"/properties/inputTransformer/inputPathsMap/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/inputTransformer/properties/inputPathsMap/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/properties/inputTransformer/inputPathsMap/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/inputTransformer/properties/inputPathsMap/additionalProperties/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/properties/inputTransformer/inputPathsMap",schemaPath:"#/properties/properties/properties/inputTransformer/properties/inputPathsMap/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/properties/inputTransformer",schemaPath:"#/properties/properties/properties/inputTransformer/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if((0 + (data1["input"] === undefined ? 0 : 1) + (data1["inputPath"] === undefined ? 0 : 1) + (data1["inputTransformer"] === undefined ? 0 : 1)) > 1){const err18 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/atMostOne",keyword:"atMostOne",params:{}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}else {const err19 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}validate61.errors = vErrors;return errors === 0;}validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate62.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.properties === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "type") || (key0 === "properties"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if("sqs" !== data0){const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sqs"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.properties !== undefined){let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.batchSize === undefined){data1.batchSize = 10;}for(const key1 in data1){if(!((((key1 === "sqsQueueName") || (key1 === "sqsQueueArn")) || (key1 === "batchSize")) || (key1 === "maxBatchWindowSeconds"))){const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data1.sqsQueueName !== undefined){if(typeof data1.sqsQueueName !== "string"){const err6 = {instancePath:instancePath+"/properties/sqsQueueName",schemaPath:"#/properties/properties/properties/sqsQueueName/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.sqsQueueArn !== undefined){if(typeof data1.sqsQueueArn !== "string"){const err7 = {instancePath:instancePath+"/properties/sqsQueueArn",schemaPath:"#/properties/properties/properties/sqsQueueArn/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}let data4 = data1.batchSize;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){const err8 = {instancePath:instancePath+"/properties/batchSize",schemaPath:"#/properties/properties/properties/batchSize/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 10000 || isNaN(data4)){const err9 = {instancePath:instancePath+"/properties/batchSize",schemaPath:"#/properties/properties/properties/batchSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data4 < 1 || isNaN(data4)){const err10 = {instancePath:instancePath+"/properties/batchSize",schemaPath:"#/properties/properties/properties/batchSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data1.maxBatchWindowSeconds !== undefined){let data5 = data1.maxBatchWindowSeconds;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err11 = {instancePath:instancePath+"/properties/maxBatchWindowSeconds",schemaPath:"#/properties/properties/properties/maxBatchWindowSeconds/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 300 || isNaN(data5)){const err12 = {instancePath:instancePath+"/properties/maxBatchWindowSeconds",schemaPath:"#/properties/properties/properties/maxBatchWindowSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data5 < 0 || isNaN(data5)){const err13 = {instancePath:instancePath+"/properties/maxBatchWindowSeconds",schemaPath:"#/properties/properties/properties/maxBatchWindowSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}if((0 + (data1["sqsQueueName"] === undefined ? 0 : 1) + (data1["sqsQueueArn"] === undefined ? 0 : 1)) !== 1){const err14 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/exactlyOne",keyword:"exactlyOne",params:{}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}validate62.errors = vErrors;return errors === 0;}validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const pattern6 = new RegExp("^[^=\\u0000]+$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate53.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.properties === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(((key0 === "type") || (key0 === "properties")) || (key0 === "overrides"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if("batch-job" !== data0){const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "batch-job"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.properties !== undefined){let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.useSpotInstances === undefined){data1.useSpotInstances = false;}if(data1.events === undefined){data1.events = [];}if(data1.connectTo === undefined){data1.connectTo = [];}if(data1.iamRoleStatements === undefined){data1.iamRoleStatements = [];}if(data1.container === undefined){const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/required",keyword:"required",params:{missingProperty: "container"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1.resources === undefined){const err6 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/required",keyword:"required",params:{missingProperty: "resources"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key1 in data1){if(!(func3.call(schema20.properties.properties.properties, key1))){const err7 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data1.container !== undefined){let data2 = data1.container;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.environment === undefined){data2.environment = [];}if(data2.packaging === undefined){const err8 = {instancePath:instancePath+"/properties/container",schemaPath:"#/properties/properties/properties/container/required",keyword:"required",params:{missingProperty: "packaging"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}for(const key2 in data2){if(!((key2 === "packaging") || (key2 === "environment"))){const err9 = {instancePath:instancePath+"/properties/container",schemaPath:"#/properties/properties/properties/container/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data2.packaging !== undefined){let data3 = data2.packaging;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.type === undefined){const err10 = {instancePath:instancePath+"/properties/container/packaging",schemaPath:"#/properties/properties/properties/container/properties/packaging/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}const tag0 = data3.type;if(typeof tag0 == "string"){if(tag0 === "custom-dockerfile"){if(!(validate54(data3, {instancePath:instancePath+"/properties/container/packaging",parentData:data2,parentDataProperty:"packaging",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "prebuilt-image"){if(!(validate55(data3, {instancePath:instancePath+"/properties/container/packaging",parentData:data2,parentDataProperty:"packaging",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "stacktape-image-buildpack"){if(!(validate56(data3, {instancePath:instancePath+"/properties/container/packaging",parentData:data2,parentDataProperty:"packaging",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else {const err11 = {instancePath:instancePath+"/properties/container/packaging",schemaPath:"#/properties/properties/properties/container/properties/packaging/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/properties/container/packaging",schemaPath:"#/properties/properties/properties/container/properties/packaging/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/properties/container/packaging",schemaPath:"#/properties/properties/properties/container/properties/packaging/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}let data4 = data2.environment;if(Array.isArray(data4)){const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];if(data5 && typeof data5 == "object" && !Array.isArray(data5)){if(data5.name === undefined){const err14 = {instancePath:instancePath+"/properties/container/environment/" + i0,schemaPath:"#/properties/properties/properties/container/properties/environment/items/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data5.value === undefined){const err15 = {instancePath:instancePath+"/properties/container/environment/" + i0,schemaPath:"#/properties/properties/properties/container/properties/environment/items/required",keyword:"required",params:{missingProperty: "value"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}for(const key3 in data5){if(!((key3 === "name") || (key3 === "value"))){const err16 = {instancePath:instancePath+"/properties/container/environment/" + i0,schemaPath:"#/properties/properties/properties/container/properties/environment/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data5.name !== undefined){let data6 = data5.name;if(typeof data6 === "string"){if(func1(data6) < 1){const err17 = {instancePath:instancePath+"/properties/container/environment/" + i0+"/name",schemaPath:"#/properties/properties/properties/container/properties/environment/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(!pattern6.test(data6)){const err18 = {instancePath:instancePath+"/properties/container/environment/" + i0+"/name",schemaPath:"#/properties/properties/properties/container/properties/environment/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\u0000]+$"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}else {const err19 = {instancePath:instancePath+"/properties/container/environment/" + i0+"/name",schemaPath:"#/properties/properties/properties/container/properties/environment/items/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data5.value !== undefined){let data7 = data5.value;if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){const err20 = {instancePath:instancePath+"/properties/container/environment/" + i0+"/value",schemaPath:"#/properties/properties/properties/container/properties/environment/items/properties/value/type",keyword:"type",params:{type: schema20.properties.properties.properties.container.properties.environment.items.properties.value.type}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/properties/container/environment/" + i0,schemaPath:"#/properties/properties/properties/container/properties/environment/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath:instancePath+"/properties/container/environment",schemaPath:"#/properties/properties/properties/container/properties/environment/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}else {const err23 = {instancePath:instancePath+"/properties/container",schemaPath:"#/properties/properties/properties/container/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data1.resources !== undefined){let data8 = data1.resources;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.cpu === undefined){const err24 = {instancePath:instancePath+"/properties/resources",schemaPath:"#/properties/properties/properties/resources/required",keyword:"required",params:{missingProperty: "cpu"}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data8.memory === undefined){const err25 = {instancePath:instancePath+"/properties/resources",schemaPath:"#/properties/properties/properties/resources/required",keyword:"required",params:{missingProperty: "memory"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}for(const key4 in data8){if(!(((key4 === "cpu") || (key4 === "memory")) || (key4 === "gpu"))){const err26 = {instancePath:instancePath+"/properties/resources",schemaPath:"#/properties/properties/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data8.cpu !== undefined){let data9 = data8.cpu;if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){const err27 = {instancePath:instancePath+"/properties/resources/cpu",schemaPath:"#/properties/properties/properties/resources/properties/cpu/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if((typeof data9 == "number") && (isFinite(data9))){if(data9 > 192 || isNaN(data9)){const err28 = {instancePath:instancePath+"/properties/resources/cpu",schemaPath:"#/properties/properties/properties/resources/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 192}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(data9 < 1 || isNaN(data9)){const err29 = {instancePath:instancePath+"/properties/resources/cpu",schemaPath:"#/properties/properties/properties/resources/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}if(data8.memory !== undefined){let data10 = data8.memory;if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){const err30 = {instancePath:instancePath+"/properties/resources/memory",schemaPath:"#/properties/properties/properties/resources/properties/memory/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}if((typeof data10 == "number") && (isFinite(data10))){if(data10 > 3145728 || isNaN(data10)){const err31 = {instancePath:instancePath+"/properties/resources/memory",schemaPath:"#/properties/properties/properties/resources/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3145728}};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}if(data10 < 4 || isNaN(data10)){const err32 = {instancePath:instancePath+"/properties/resources/memory",schemaPath:"#/properties/properties/properties/resources/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}}if(data8.gpu !== undefined){let data11 = data8.gpu;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){const err33 = {instancePath:instancePath+"/properties/resources/gpu",schemaPath:"#/properties/properties/properties/resources/properties/gpu/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if((typeof data11 == "number") && (isFinite(data11))){if(data11 > 16 || isNaN(data11)){const err34 = {instancePath:instancePath+"/properties/resources/gpu",schemaPath:"#/properties/properties/properties/resources/properties/gpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(data11 < 0 || isNaN(data11)){const err35 = {instancePath:instancePath+"/properties/resources/gpu",schemaPath:"#/properties/properties/properties/resources/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}}}else {const err36 = {instancePath:instancePath+"/properties/resources",schemaPath:"#/properties/properties/properties/resources/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}if(data1.timeout !== undefined){let data12 = data1.timeout;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){const err37 = {instancePath:instancePath+"/properties/timeout",schemaPath:"#/properties/properties/properties/timeout/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 60 || isNaN(data12)){const err38 = {instancePath:instancePath+"/properties/timeout",schemaPath:"#/properties/properties/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}if(typeof data1.useSpotInstances !== "boolean"){const err39 = {instancePath:instancePath+"/properties/useSpotInstances",schemaPath:"#/properties/properties/properties/useSpotInstances/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if(data1.storage !== undefined){let data14 = data1.storage;if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){const err40 = {instancePath:instancePath+"/properties/storage",schemaPath:"#/properties/properties/properties/storage/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if((typeof data14 == "number") && (isFinite(data14))){if(data14 > 16354 || isNaN(data14)){const err41 = {instancePath:instancePath+"/properties/storage",schemaPath:"#/properties/properties/properties/storage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16354}};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}if(data14 < 1 || isNaN(data14)){const err42 = {instancePath:instancePath+"/properties/storage",schemaPath:"#/properties/properties/properties/storage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}}if(data1.logging !== undefined){let data15 = data1.logging;if(data15 && typeof data15 == "object" && !Array.isArray(data15)){if(data15.disabled === undefined){data15.disabled = false;}if(data15.retentionDays === undefined){data15.retentionDays = 90;}for(const key5 in data15){if(!(((key5 === "disabled") || (key5 === "retentionDays")) || (key5 === "logForwarding"))){const err43 = {instancePath:instancePath+"/properties/logging",schemaPath:"#/properties/properties/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}if(typeof data15.disabled !== "boolean"){const err44 = {instancePath:instancePath+"/properties/logging/disabled",schemaPath:"#/properties/properties/properties/logging/properties/disabled/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}let data17 = data15.retentionDays;if(!((((((((((((((((((((((data17 === 1) || (data17 === 3)) || (data17 === 5)) || (data17 === 7)) || (data17 === 14)) || (data17 === 30)) || (data17 === 60)) || (data17 === 90)) || (data17 === 120)) || (data17 === 150)) || (data17 === 180)) || (data17 === 365)) || (data17 === 400)) || (data17 === 545)) || (data17 === 731)) || (data17 === 1096)) || (data17 === 1827)) || (data17 === 2192)) || (data17 === 2557)) || (data17 === 2922)) || (data17 === 3288)) || (data17 === 3653))){const err45 = {instancePath:instancePath+"/properties/logging/retentionDays",schemaPath:"#/properties/properties/properties/logging/properties/retentionDays/enum",keyword:"enum",params:{allowedValues: schema20.properties.properties.properties.logging.properties.retentionDays.enum}};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}else {const err46 = {instancePath:instancePath+"/properties/logging",schemaPath:"#/properties/properties/properties/logging/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}if(data1.retryConfig !== undefined){let data18 = data1.retryConfig;if(data18 && typeof data18 == "object" && !Array.isArray(data18)){if(data18.attempts === undefined){data18.attempts = 1;}if(data18.retryIntervalSeconds === undefined){data18.retryIntervalSeconds = 0;}if(data18.retryIntervalMultiplier === undefined){data18.retryIntervalMultiplier = 1;}for(const key6 in data18){if(!(((key6 === "attempts") || (key6 === "retryIntervalSeconds")) || (key6 === "retryIntervalMultiplier"))){const err47 = {instancePath:instancePath+"/properties/retryConfig",schemaPath:"#/properties/properties/properties/retryConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}let data19 = data18.attempts;if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){const err48 = {instancePath:instancePath+"/properties/retryConfig/attempts",schemaPath:"#/properties/properties/properties/retryConfig/properties/attempts/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if((typeof data19 == "number") && (isFinite(data19))){if(data19 > 1000 || isNaN(data19)){const err49 = {instancePath:instancePath+"/properties/retryConfig/attempts",schemaPath:"#/properties/properties/properties/retryConfig/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if(data19 < 1 || isNaN(data19)){const err50 = {instancePath:instancePath+"/properties/retryConfig/attempts",schemaPath:"#/properties/properties/properties/retryConfig/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}let data20 = data18.retryIntervalSeconds;if((typeof data20 == "number") && (isFinite(data20))){if(data20 < 0 || isNaN(data20)){const err51 = {instancePath:instancePath+"/properties/retryConfig/retryIntervalSeconds",schemaPath:"#/properties/properties/properties/retryConfig/properties/retryIntervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}else {const err52 = {instancePath:instancePath+"/properties/retryConfig/retryIntervalSeconds",schemaPath:"#/properties/properties/properties/retryConfig/properties/retryIntervalSeconds/type",keyword:"type",params:{type: "number"}};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}let data21 = data18.retryIntervalMultiplier;if((typeof data21 == "number") && (isFinite(data21))){if(data21 < 0 || isNaN(data21)){const err53 = {instancePath:instancePath+"/properties/retryConfig/retryIntervalMultiplier",schemaPath:"#/properties/properties/properties/retryConfig/properties/retryIntervalMultiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}else {const err54 = {instancePath:instancePath+"/properties/retryConfig/retryIntervalMultiplier",schemaPath:"#/properties/properties/properties/retryConfig/properties/retryIntervalMultiplier/type",keyword:"type",params:{type: "number"}};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}else {const err55 = {instancePath:instancePath+"/properties/retryConfig",schemaPath:"#/properties/properties/properties/retryConfig/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}if(data1.payloadOverflow !== undefined){let data22 = data1.payloadOverflow;if(!(((data22 === "s3") || (data22 === "split")) || (data22 === "fail"))){const err56 = {instancePath:instancePath+"/properties/payloadOverflow",schemaPath:"#/properties/properties/properties/payloadOverflow/enum",keyword:"enum",params:{allowedValues: schema20.properties.properties.properties.payloadOverflow.enum}};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}let data23 = data1.events;if(Array.isArray(data23)){const len1 = data23.length;for(let i1=0; i1<len1; i1++){let data24 = data23[i1];if(data24 && typeof data24 == "object" && !Array.isArray(data24)){if(data24.type === undefined){const err57 = {instancePath:instancePath+"/properties/events/" + i1,schemaPath:"#/properties/properties/properties/events/items/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}const tag1 = data24.type;if(typeof tag1 == "string"){if(tag1 === "s3"){if(!(validate60(data24, {instancePath:instancePath+"/properties/events/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}var props1 = true;}else if(tag1 === "schedule"){if(!(validate61(data24, {instancePath:instancePath+"/properties/events/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}if(props1 !== true){props1 = true;}}else if(tag1 === "sqs"){if(!(validate62(data24, {instancePath:instancePath+"/properties/events/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);errors = vErrors.length;}if(props1 !== true){props1 = true;}}else {const err58 = {instancePath:instancePath+"/properties/events/" + i1,schemaPath:"#/properties/properties/properties/events/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1}};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}else {const err59 = {instancePath:instancePath+"/properties/events/" + i1,schemaPath:"#/properties/properties/properties/events/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1}};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}else {const err60 = {instancePath:instancePath+"/properties/events/" + i1,schemaPath:"#/properties/properties/properties/events/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}}else {const err61 = {instancePath:instancePath+"/properties/events",schemaPath:"#/properties/properties/properties/events/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}let data25 = data1.connectTo;if(Array.isArray(data25)){const len2 = data25.length;for(let i2=0; i2<len2; i2++){if(typeof data25[i2] !== "string"){const err62 = {instancePath:instancePath+"/properties/connectTo/" + i2,schemaPath:"#/properties/properties/properties/connectTo/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}}else {const err63 = {instancePath:instancePath+"/properties/connectTo",schemaPath:"#/properties/properties/properties/connectTo/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}let data27 = data1.iamRoleStatements;if(Array.isArray(data27)){const len3 = data27.length;for(let i3=0; i3<len3; i3++){let data28 = data27[i3];if(data28 && typeof data28 == "object" && !Array.isArray(data28)){if(data28.Effect === undefined){data28.Effect = "Allow";}if(data28.Resource === undefined){const err64 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3,schemaPath:"#/properties/properties/properties/iamRoleStatements/items/required",keyword:"required",params:{missingProperty: "Resource"}};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}for(const key7 in data28){if(!(((((key7 === "Resource") || (key7 === "Sid")) || (key7 === "Effect")) || (key7 === "Action")) || (key7 === "Condition"))){const err65 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3,schemaPath:"#/properties/properties/properties/iamRoleStatements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}if(data28.Resource !== undefined){let data29 = data28.Resource;if(Array.isArray(data29)){if(data29.length < 1){const err66 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3+"/Resource",schemaPath:"#/properties/properties/properties/iamRoleStatements/items/properties/Resource/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}const len4 = data29.length;for(let i4=0; i4<len4; i4++){if(typeof data29[i4] !== "string"){const err67 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3+"/Resource/" + i4,schemaPath:"#/properties/properties/properties/iamRoleStatements/items/properties/Resource/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}}else {const err68 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3+"/Resource",schemaPath:"#/properties/properties/properties/iamRoleStatements/items/properties/Resource/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}if(data28.Sid !== undefined){if(typeof data28.Sid !== "string"){const err69 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3+"/Sid",schemaPath:"#/properties/properties/properties/iamRoleStatements/items/properties/Sid/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}let data32 = data28.Effect;if(!((data32 === "Allow") || (data32 === "Deny"))){const err70 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3+"/Effect",schemaPath:"#/properties/properties/properties/iamRoleStatements/items/properties/Effect/enum",keyword:"enum",params:{allowedValues: schema20.properties.properties.properties.iamRoleStatements.items.properties.Effect.enum}};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}if(data28.Action !== undefined){let data33 = data28.Action;if(Array.isArray(data33)){const len5 = data33.length;for(let i5=0; i5<len5; i5++){if(typeof data33[i5] !== "string"){const err71 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3+"/Action/" + i5,schemaPath:"#/properties/properties/properties/iamRoleStatements/items/properties/Action/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}}else {const err72 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3+"/Action",schemaPath:"#/properties/properties/properties/iamRoleStatements/items/properties/Action/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}}}else {const err73 = {instancePath:instancePath+"/properties/iamRoleStatements/" + i3,schemaPath:"#/properties/properties/properties/iamRoleStatements/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}}else {const err74 = {instancePath:instancePath+"/properties/iamRoleStatements",schemaPath:"#/properties/properties/properties/iamRoleStatements/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}else {const err75 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}if(data.overrides !== undefined){let data35 = data.overrides;if(data35 && typeof data35 == "object" && !Array.isArray(data35)){for(const key8 in data35){let data36 = data35[key8];if(data36 && typeof data36 == "object" && !Array.isArray(data36)){}else {const err76 = {instancePath:instancePath+"/overrides/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/overrides/additionalProperties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}}else {const err77 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}}}else {const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate66.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.properties === undefined){data.properties = {};}if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((key0 === "type") || (key0 === "properties")) || (key0 === "overrides"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if("bucket" !== data0){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "bucket"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.enableEventBusNotifications === undefined){data1.enableEventBusNotifications = false;}for(const key1 in data1){if(!(((key1 === "versioning") || (key1 === "encryption")) || (key1 === "enableEventBusNotifications"))){const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data1.versioning !== undefined){if(typeof data1.versioning !== "boolean"){const err5 = {instancePath:instancePath+"/properties/versioning",schemaPath:"#/properties/properties/properties/versioning/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data1.encryption !== undefined){if(typeof data1.encryption !== "boolean"){const err6 = {instancePath:instancePath+"/properties/encryption",schemaPath:"#/properties/properties/properties/encryption/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(typeof data1.enableEventBusNotifications !== "boolean"){const err7 = {instancePath:instancePath+"/properties/enableEventBusNotifications",schemaPath:"#/properties/properties/properties/enableEventBusNotifications/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data.overrides !== undefined){let data5 = data.overrides;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key2 in data5){let data6 = data5[key2];if(data6 && typeof data6 == "object" && !Array.isArray(data6)){}else {const err9 = {instancePath:instancePath+"/overrides/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/overrides/additionalProperties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}validate66.errors = vErrors;return errors === 0;}validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema28 = {"type":"object","properties":{"type":{"type":"string","const":"sqs-queue"},"properties":{"type":"object","properties":{"delayMessagesSecond":{"type":"integer","minimum":0,"maximum":900},"maxMessageSizeBytes":{"type":"integer","minimum":1024,"maximum":1048576},"messageRetentionPeriodSeconds":{"type":"integer","minimum":60,"maximum":1209600},"longPollingSeconds":{"type":"integer","minimum":0,"maximum":20},"visibilityTimeoutSeconds":{"type":"integer","minimum":0,"maximum":43200},"fifoEnabled":{"type":"boolean"},"fifoHighThroughput":{"type":"boolean"},"contentBasedDeduplication":{"type":"boolean"},"redrivePolicy":{"type":"object","properties":{"targetSqsQueueName":{"type":"string"},"targetSqsQueueArn":{"type":"string"},"maxReceiveCount":{"type":"integer","minimum":1,"maximum":1000}},"required":["maxReceiveCount"],"additionalProperties":false}},"additionalProperties":false,"default":{}},"overrides":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["type"],"additionalProperties":false};function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate67.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.properties === undefined){data.properties = {};}if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((key0 === "type") || (key0 === "properties")) || (key0 === "overrides"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if("sqs-queue" !== data0){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sqs-queue"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let data1 = data.properties;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 in data1){if(!(func3.call(schema28.properties.properties.properties, key1))){const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data1.delayMessagesSecond !== undefined){let data2 = data1.delayMessagesSecond;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err5 = {instancePath:instancePath+"/properties/delayMessagesSecond",schemaPath:"#/properties/properties/properties/delayMessagesSecond/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 900 || isNaN(data2)){const err6 = {instancePath:instancePath+"/properties/delayMessagesSecond",schemaPath:"#/properties/properties/properties/delayMessagesSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data2 < 0 || isNaN(data2)){const err7 = {instancePath:instancePath+"/properties/delayMessagesSecond",schemaPath:"#/properties/properties/properties/delayMessagesSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data1.maxMessageSizeBytes !== undefined){let data3 = data1.maxMessageSizeBytes;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){const err8 = {instancePath:instancePath+"/properties/maxMessageSizeBytes",schemaPath:"#/properties/properties/properties/maxMessageSizeBytes/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 1048576 || isNaN(data3)){const err9 = {instancePath:instancePath+"/properties/maxMessageSizeBytes",schemaPath:"#/properties/properties/properties/maxMessageSizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data3 < 1024 || isNaN(data3)){const err10 = {instancePath:instancePath+"/properties/maxMessageSizeBytes",schemaPath:"#/properties/properties/properties/maxMessageSizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}if(data1.messageRetentionPeriodSeconds !== undefined){let data4 = data1.messageRetentionPeriodSeconds;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){const err11 = {instancePath:instancePath+"/properties/messageRetentionPeriodSeconds",schemaPath:"#/properties/properties/properties/messageRetentionPeriodSeconds/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 1209600 || isNaN(data4)){const err12 = {instancePath:instancePath+"/properties/messageRetentionPeriodSeconds",schemaPath:"#/properties/properties/properties/messageRetentionPeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1209600}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data4 < 60 || isNaN(data4)){const err13 = {instancePath:instancePath+"/properties/messageRetentionPeriodSeconds",schemaPath:"#/properties/properties/properties/messageRetentionPeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}if(data1.longPollingSeconds !== undefined){let data5 = data1.longPollingSeconds;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err14 = {instancePath:instancePath+"/properties/longPollingSeconds",schemaPath:"#/properties/properties/properties/longPollingSeconds/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 20 || isNaN(data5)){const err15 = {instancePath:instancePath+"/properties/longPollingSeconds",schemaPath:"#/properties/properties/properties/longPollingSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data5 < 0 || isNaN(data5)){const err16 = {instancePath:instancePath+"/properties/longPollingSeconds",schemaPath:"#/properties/properties/properties/longPollingSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}if(data1.visibilityTimeoutSeconds !== undefined){let data6 = data1.visibilityTimeoutSeconds;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){const err17 = {instancePath:instancePath+"/properties/visibilityTimeoutSeconds",schemaPath:"#/properties/properties/properties/visibilityTimeoutSeconds/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 43200 || isNaN(data6)){const err18 = {instancePath:instancePath+"/properties/visibilityTimeoutSeconds",schemaPath:"#/properties/properties/properties/visibilityTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data6 < 0 || isNaN(data6)){const err19 = {instancePath:instancePath+"/properties/visibilityTimeoutSeconds",schemaPath:"#/properties/properties/properties/visibilityTimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}if(data1.fifoEnabled !== undefined){if(typeof data1.fifoEnabled !== "boolean"){const err20 = {instancePath:instancePath+"/properties/fifoEnabled",schemaPath:"#/properties/properties/properties/fifoEnabled/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data1.fifoHighThroughput !== undefined){if(typeof data1.fifoHighThroughput !== "boolean"){const err21 = {instancePath:instancePath+"/properties/fifoHighThroughput",schemaPath:"#/properties/properties/properties/fifoHighThroughput/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data1.contentBasedDeduplication !== undefined){if(typeof data1.contentBasedDeduplication !== "boolean"){const err22 = {instancePath:instancePath+"/properties/contentBasedDeduplication",schemaPath:"#/properties/properties/properties/contentBasedDeduplication/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data1.redrivePolicy !== undefined){let data10 = data1.redrivePolicy;if(data10 && typeof data10 == "object" && !Array.isArray(data10)){if(data10.maxReceiveCount === undefined){const err23 = {instancePath:instancePath+"/properties/redrivePolicy",schemaPath:"#/properties/properties/properties/redrivePolicy/required",keyword:"required",params:{missingProperty: "maxReceiveCount"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}for(const key2 in data10){if(!(((key2 === "targetSqsQueueName") || (key2 === "targetSqsQueueArn")) || (key2 === "maxReceiveCount"))){const err24 = {instancePath:instancePath+"/properties/redrivePolicy",schemaPath:"#/properties/properties/properties/redrivePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data10.targetSqsQueueName !== undefined){if(typeof data10.targetSqsQueueName !== "string"){const err25 = {instancePath:instancePath+"/properties/redrivePolicy/targetSqsQueueName",schemaPath:"#/properties/properties/properties/redrivePolicy/properties/targetSqsQueueName/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data10.targetSqsQueueArn !== undefined){if(typeof data10.targetSqsQueueArn !== "string"){const err26 = {instancePath:instancePath+"/properties/redrivePolicy/targetSqsQueueArn",schemaPath:"#/properties/properties/properties/redrivePolicy/properties/targetSqsQueueArn/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data10.maxReceiveCount !== undefined){let data13 = data10.maxReceiveCount;if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){const err27 = {instancePath:instancePath+"/properties/redrivePolicy/maxReceiveCount",schemaPath:"#/properties/properties/properties/redrivePolicy/properties/maxReceiveCount/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if((typeof data13 == "number") && (isFinite(data13))){if(data13 > 1000 || isNaN(data13)){const err28 = {instancePath:instancePath+"/properties/redrivePolicy/maxReceiveCount",schemaPath:"#/properties/properties/properties/redrivePolicy/properties/maxReceiveCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(data13 < 1 || isNaN(data13)){const err29 = {instancePath:instancePath+"/properties/redrivePolicy/maxReceiveCount",schemaPath:"#/properties/properties/properties/redrivePolicy/properties/maxReceiveCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}}else {const err30 = {instancePath:instancePath+"/properties/redrivePolicy",schemaPath:"#/properties/properties/properties/redrivePolicy/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}}else {const err31 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}if(data.overrides !== undefined){let data14 = data.overrides;if(data14 && typeof data14 == "object" && !Array.isArray(data14)){for(const key3 in data14){let data15 = data14[key3];if(data15 && typeof data15 == "object" && !Array.isArray(data15)){}else {const err32 = {instancePath:instancePath+"/overrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/overrides/additionalProperties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}}else {const err33 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}}else {const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}validate67.errors = vErrors;return errors === 0;}validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate52.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.resources === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "serviceName") || (key0 === "resources")) || (key0 === "cloudformationResources")) || (key0 === "stackConfig"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.serviceName !== undefined){let data0 = data.serviceName;if(typeof data0 === "string"){if(func1(data0) > 95){const err2 = {instancePath:instancePath+"/serviceName",schemaPath:"#/properties/serviceName/maxLength",keyword:"maxLength",params:{limit: 95}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern3.test(data0)){const err3 = {instancePath:instancePath+"/serviceName",schemaPath:"#/properties/serviceName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][-A-Za-z0-9]*$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/serviceName",schemaPath:"#/properties/serviceName/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.resources !== undefined){let data1 = data.resources;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 in data1){const _errs6 = errors;if(typeof key1 === "string"){if(func1(key1) > 60){const err5 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/propertyNames/maxLength",keyword:"maxLength",params:{limit: 60},propertyName:key1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern4.test(key1)){const err6 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*$"},propertyName:key1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}var valid1 = _errs6 === errors;if(!valid1){const err7 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}for(const key2 in data1){let data2 = data1[key2];if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.type === undefined){const err8 = {instancePath:instancePath+"/resources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/additionalProperties/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const tag0 = data2.type;if(typeof tag0 == "string"){if(tag0 === "batch-job"){if(!(validate53(data2, {instancePath:instancePath+"/resources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "bucket"){if(!(validate66(data2, {instancePath:instancePath+"/resources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "sqs-queue"){if(!(validate67(data2, {instancePath:instancePath+"/resources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else {const err9 = {instancePath:instancePath+"/resources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/resources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/resources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/additionalProperties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.cloudformationResources !== undefined){let data3 = data.cloudformationResources;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key3 in data3){const _errs16 = errors;if(typeof key3 === "string"){if(func1(key3) > 255){const err13 = {instancePath:instancePath+"/cloudformationResources",schemaPath:"#/properties/cloudformationResources/propertyNames/maxLength",keyword:"maxLength",params:{limit: 255},propertyName:key3};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!pattern9.test(key3)){const err14 = {instancePath:instancePath+"/cloudformationResources",schemaPath:"#/properties/cloudformationResources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+$"},propertyName:key3};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}var valid7 = _errs16 === errors;if(!valid7){const err15 = {instancePath:instancePath+"/cloudformationResources",schemaPath:"#/properties/cloudformationResources/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}for(const key4 in data3){let data4 = data3[key4];if(data4 && typeof data4 == "object" && !Array.isArray(data4)){if(data4.Type === undefined){const err16 = {instancePath:instancePath+"/cloudformationResources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cloudformationResources/additionalProperties/required",keyword:"required",params:{missingProperty: "Type"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}for(const key5 in data4){if(!((((((((key5 === "Type") || (key5 === "Properties")) || (key5 === "DependsOn")) || (key5 === "DeletionPolicy")) || (key5 === "UpdateReplacePolicy")) || (key5 === "UpdatePolicy")) || (key5 === "CreationPolicy")) || (key5 === "Metadata"))){const err17 = {instancePath:instancePath+"/cloudformationResources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cloudformationResources/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data4.Type !== undefined){let data5 = data4.Type;if(typeof data5 === "string"){if(!pattern10.test(data5)){const err18 = {instancePath:instancePath+"/cloudformationResources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/Type",schemaPath:"#/properties/cloudformationResources/additionalProperties/properties/Type/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(?:::MODULE)?|Custom::[A-Za-z0-9_@-]{1,60})$"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}else {const err19 = {instancePath:instancePath+"/cloudformationResources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/Type",schemaPath:"#/properties/cloudformationResources/additionalProperties/properties/Type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data4.Properties !== undefined){let data6 = data4.Properties;if(data6 && typeof data6 == "object" && !Array.isArray(data6)){}else {const err20 = {instancePath:instancePath+"/cloudformationResources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/Properties",schemaPath:"#/properties/cloudformationResources/additionalProperties/properties/Properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data4.DeletionPolicy !== undefined){let data7 = data4.DeletionPolicy;if(!((((data7 === "Delete") || (data7 === "Retain")) || (data7 === "RetainExceptOnCreate")) || (data7 === "Snapshot"))){const err21 = {instancePath:instancePath+"/cloudformationResources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/DeletionPolicy",schemaPath:"#/properties/cloudformationResources/additionalProperties/properties/DeletionPolicy/enum",keyword:"enum",params:{allowedValues: schema19.properties.cloudformationResources.additionalProperties.properties.DeletionPolicy.enum}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data4.UpdateReplacePolicy !== undefined){let data8 = data4.UpdateReplacePolicy;if(!(((data8 === "Delete") || (data8 === "Retain")) || (data8 === "Snapshot"))){const err22 = {instancePath:instancePath+"/cloudformationResources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/UpdateReplacePolicy",schemaPath:"#/properties/cloudformationResources/additionalProperties/properties/UpdateReplacePolicy/enum",keyword:"enum",params:{allowedValues: schema19.properties.cloudformationResources.additionalProperties.properties.UpdateReplacePolicy.enum}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}else {const err23 = {instancePath:instancePath+"/cloudformationResources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cloudformationResources/additionalProperties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}else {const err24 = {instancePath:instancePath+"/cloudformationResources",schemaPath:"#/properties/cloudformationResources/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data.stackConfig !== undefined){let data9 = data.stackConfig;if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const key6 in data9){if(!((key6 === "outputs") || (key6 === "tags"))){const err25 = {instancePath:instancePath+"/stackConfig",schemaPath:"#/properties/stackConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data9.outputs !== undefined){let data10 = data9.outputs;if(Array.isArray(data10)){const len0 = data10.length;for(let i0=0; i0<len0; i0++){let data11 = data10[i0];if(data11 && typeof data11 == "object" && !Array.isArray(data11)){if(data11.export === undefined){data11.export = false;}if(data11.name === undefined){const err26 = {instancePath:instancePath+"/stackConfig/outputs/" + i0,schemaPath:"#/properties/stackConfig/properties/outputs/items/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}if(data11.value === undefined){const err27 = {instancePath:instancePath+"/stackConfig/outputs/" + i0,schemaPath:"#/properties/stackConfig/properties/outputs/items/required",keyword:"required",params:{missingProperty: "value"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}for(const key7 in data11){if(!((((key7 === "name") || (key7 === "value")) || (key7 === "description")) || (key7 === "export"))){const err28 = {instancePath:instancePath+"/stackConfig/outputs/" + i0,schemaPath:"#/properties/stackConfig/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}if(data11.name !== undefined){let data12 = data11.name;if(typeof data12 === "string"){if(func1(data12) > 255){const err29 = {instancePath:instancePath+"/stackConfig/outputs/" + i0+"/name",schemaPath:"#/properties/stackConfig/properties/outputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}if(!pattern9.test(data12)){const err30 = {instancePath:instancePath+"/stackConfig/outputs/" + i0+"/name",schemaPath:"#/properties/stackConfig/properties/outputs/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+$"}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}else {const err31 = {instancePath:instancePath+"/stackConfig/outputs/" + i0+"/name",schemaPath:"#/properties/stackConfig/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data11.value !== undefined){let data13 = data11.value;if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){const err32 = {instancePath:instancePath+"/stackConfig/outputs/" + i0+"/value",schemaPath:"#/properties/stackConfig/properties/outputs/items/properties/value/type",keyword:"type",params:{type: schema19.properties.stackConfig.properties.outputs.items.properties.value.type}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data11.description !== undefined){let data14 = data11.description;if(typeof data14 === "string"){if(func1(data14) > 1024){const err33 = {instancePath:instancePath+"/stackConfig/outputs/" + i0+"/description",schemaPath:"#/properties/stackConfig/properties/outputs/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}else {const err34 = {instancePath:instancePath+"/stackConfig/outputs/" + i0+"/description",schemaPath:"#/properties/stackConfig/properties/outputs/items/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(typeof data11.export !== "boolean"){const err35 = {instancePath:instancePath+"/stackConfig/outputs/" + i0+"/export",schemaPath:"#/properties/stackConfig/properties/outputs/items/properties/export/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}else {const err36 = {instancePath:instancePath+"/stackConfig/outputs/" + i0,schemaPath:"#/properties/stackConfig/properties/outputs/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}}else {const err37 = {instancePath:instancePath+"/stackConfig/outputs",schemaPath:"#/properties/stackConfig/properties/outputs/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}if(data9.tags !== undefined){let data16 = data9.tags;if(Array.isArray(data16)){if(data16.length > 45){const err38 = {instancePath:instancePath+"/stackConfig/tags",schemaPath:"#/properties/stackConfig/properties/tags/maxItems",keyword:"maxItems",params:{limit: 45}};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}const len1 = data16.length;for(let i1=0; i1<len1; i1++){let data17 = data16[i1];if(data17 && typeof data17 == "object" && !Array.isArray(data17)){if(data17.name === undefined){const err39 = {instancePath:instancePath+"/stackConfig/tags/" + i1,schemaPath:"#/properties/stackConfig/properties/tags/items/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if(data17.value === undefined){const err40 = {instancePath:instancePath+"/stackConfig/tags/" + i1,schemaPath:"#/properties/stackConfig/properties/tags/items/required",keyword:"required",params:{missingProperty: "value"}};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}for(const key8 in data17){if(!((key8 === "name") || (key8 === "value"))){const err41 = {instancePath:instancePath+"/stackConfig/tags/" + i1,schemaPath:"#/properties/stackConfig/properties/tags/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}if(data17.name !== undefined){let data18 = data17.name;if(typeof data18 === "string"){if(func1(data18) > 128){const err42 = {instancePath:instancePath+"/stackConfig/tags/" + i1+"/name",schemaPath:"#/properties/stackConfig/properties/tags/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}if(func1(data18) < 1){const err43 = {instancePath:instancePath+"/stackConfig/tags/" + i1+"/name",schemaPath:"#/properties/stackConfig/properties/tags/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}else {const err44 = {instancePath:instancePath+"/stackConfig/tags/" + i1+"/name",schemaPath:"#/properties/stackConfig/properties/tags/items/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}if(data17.value !== undefined){let data19 = data17.value;if(((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")){const err45 = {instancePath:instancePath+"/stackConfig/tags/" + i1+"/value",schemaPath:"#/properties/stackConfig/properties/tags/items/properties/value/type",keyword:"type",params:{type: schema19.properties.stackConfig.properties.tags.items.properties.value.type}};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}}else {const err46 = {instancePath:instancePath+"/stackConfig/tags/" + i1,schemaPath:"#/properties/stackConfig/properties/tags/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}}else {const err47 = {instancePath:instancePath+"/stackConfig/tags",schemaPath:"#/properties/stackConfig/properties/tags/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}}else {const err48 = {instancePath:instancePath+"/stackConfig",schemaPath:"#/properties/stackConfig/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}}else {const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
;// CONCATENATED MODULE: ./lib/directives/syntax.js
/**
 * How calls are written. A directive is a whole text: `$Word(arguments)`, perhaps with a path into its result behind.
 * Arguments are texts in quotes, numbers, `true`, `false`, further calls, or anything else as a bare text. There is no
 * escaping, as in Stacktape; inside a longer text nothing is evaluated.
 */
const head = /^\$([A-Za-z_][\w$]*)\(/;
/** Calls inside calls; deeper ones are no config but an attack on the stack. */
const deepestCall = 20;
/** Whether a text is a call as a whole, or begins like one: what only evaluation will tell the value of. */
const looksLikeCall = (value) => typeof value === 'string' && value.startsWith('$') && head.test(value) && readCall(value).kind !== 'embedded';
/** What a text of the config is: a call, a text that holds calls, a broken call, or any other text. */
const readCall = (text) => {
    const name = head.exec(text)?.[1];
    if (name === undefined)
        return embeddedIn(text);
    const cursor = { text, at: 0, depth: 0 };
    try {
        const call = takeCall(cursor);
        return cursor.at === text.length ? call : embeddedIn(text);
    }
    catch (problem) {
        if (!(problem instanceof Unreadable))
            throw problem;
        return { kind: 'broken', name, sentence: problem.message, hint: problem.hint };
    }
};
const embeddedIn = (text) => {
    const last = text.lastIndexOf(')');
    if (last < 0)
        return { kind: 'text' };
    const names = [...text.slice(0, last).matchAll(/\$([A-Za-z_][\w$]*)\(/g)].map((match) => match[1]);
    return names.length ? { kind: 'embedded', names: [...new Set(names)] } : { kind: 'text' };
};
class Unreadable extends Error {
    hint;
    constructor(sentence, hint) {
        super(sentence);
        this.hint = hint;
    }
}
/** Reads `$Name(…)` with its path; the cursor stands on the dollar sign and goes behind the call. */
const takeCall = (cursor) => {
    const name = head.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[1];
    if (name === undefined)
        throw new Unreadable('An argument begins with `$` but is no call.', 'Put it into quotes if it is a text: `$Format("$5")`.');
    if (++cursor.depth > deepestCall)
        throw new Unreadable(`Directives stand inside each other more than ${deepestCall} deep.`, 'Take some of them out.');
    cursor.at += name.length + 2;
    const args = takeArguments(cursor, name);
    cursor.depth -= 1;
    return { kind: 'call', name, args, path: takePath(cursor) };
};
const takeArguments = (cursor, name) => {
    const args = [];
    for (;;) {
        skipSpaces(cursor);
        const next = cursor.text[cursor.at];
        if (next === undefined)
            throw new Unreadable(`\`$${name}(\` has no closing parenthesis.`, `Add \`)\` behind the arguments of \`$${name}\`.`);
        if (next === ')') {
            cursor.at += 1;
            return args;
        }
        if (next === ',')
            cursor.at += 1;
        else {
            args.push(takeArgument(cursor));
            skipSpaces(cursor);
            const after = cursor.text[cursor.at];
            if (after !== undefined && after !== ',' && after !== ')')
                throw new Unreadable(`Between two arguments of \`$${name}\` a comma is missing.`, 'Separate arguments by commas.');
        }
    }
};
const takeArgument = (cursor) => {
    const first = cursor.text[cursor.at];
    if (first === '$')
        return takeCall(cursor);
    if (first === '"' || first === "'")
        return takeQuoted(cursor, first);
    const begin = cursor.at;
    // A bare text may hold pairs of parentheses.
    for (let open = 0; cursor.at < cursor.text.length; cursor.at++) {
        const character = cursor.text[cursor.at];
        if (character === '(')
            open += 1;
        else if (open > 0 && character === ')')
            open -= 1;
        else if (open === 0 && (character === ',' || character === ')'))
            break;
    }
    const bare = cursor.text.slice(begin, cursor.at).trim();
    if (bare === 'true' || bare === 'false')
        return { kind: 'literal', value: bare === 'true' };
    return {
        kind: 'literal',
        value: /^-?\d+(\.\d+)?$/.test(bare) && String(Number(bare)) === bare ? Number(bare) : bare,
    };
};
/** Kept verbatim; a backslash before a quote only keeps it from closing. */
const takeQuoted = (cursor, quote) => {
    const begin = ++cursor.at;
    for (; cursor.at < cursor.text.length; cursor.at++) {
        const character = cursor.text[cursor.at];
        if (character === '\\')
            cursor.at += 1;
        else if (character === quote) {
            cursor.at += 1;
            return { kind: 'literal', value: cursor.text.slice(begin, cursor.at - 1) };
        }
    }
    throw new Unreadable('A quote in the arguments is not closed.', `Close it with \`${quote}\`.`);
};
const takePath = (cursor) => {
    const found = /^(?:\.\w+)+/.exec(cursor.text.slice(cursor.at, cursor.at + 1000))?.[0] ?? '';
    cursor.at += found.length;
    return found.split('.').filter(Boolean);
};
const skipSpaces = (cursor) => {
    while (/\s/.test(cursor.text[cursor.at] ?? ''))
        cursor.at += 1;
};

// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(3933);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(258);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/config/not-yet.js
/**
 * The parts of Stacktape's language that this version does not compile: told as `config/not-yet`, since calling them
 * unknown would send their author looking for a typo. An entry that a registry file brings is no longer looked at.
 */
const notYetResources = new Set([
    'application-load-balancer',
    'aurora-database',
    'batch-job',
    'bucket',
    'dynamo-db-table',
    'efs-filesystem',
    'event-bus',
    'function',
    'http-api-gateway',
    'kinesis-stream',
    'mongo-db-atlas-cluster',
    'multi-container-workload',
    'open-search-domain',
    'private-service',
    'redis-cluster',
    'relational-database',
    'sns-topic',
    'sqs-queue',
    'state-machine',
    'upstash-kafka-topic',
    'upstash-redis',
    'user-auth-pool',
    'web-app-firewall',
    'web-service',
    'worker-service',
]);
const notYetEvents = new Set([
    'application-load-balancer',
    'cloudwatch-log',
    'dynamo-db-stream',
    'event-bus',
    'http-api-gateway',
    'kinesis-stream',
    's3',
    'schedule',
    'sns',
    'sqs',
]);
const notYetPackagings = new Set([
    'custom-dockerfile',
    'external-buildpack',
    'nixpacks',
    'prebuilt-image',
    'stacktape-image-buildpack',
]);
const notYetDirectives = new Set([
    'AwsAccountId',
    'CfFormat',
    'CfStackOutput',
    'CliArgs',
    'File',
    'FileRaw',
    'GetParam',
    'GitInfo',
    'Param',
    'Profile',
    'SsmParam',
    'StackOutput',
    'This',
    'Var',
]);
/** Keys by their place; in `resources` the type stands for the name. */
const notYetKeys = {
    '': ['budgetControl', 'deploymentConfig', 'directives', 'hooks', 'providerConfig', 'scripts', 'variables'],
    stackConfig: ['compute', 'disableStackInfoSaving', 'stackInfoDirectory', 'vpc'],
    'resources.batch-job.properties': [
        'alarms',
        'arm64',
        'compute',
        'jobQueueArn',
        'keepWarmMinutes',
        'maxConcurrency',
        'payloadOverflow',
        'retryOnOutOfMemory',
        'sharedMemory',
        'spotFallback',
    ],
    'resources.batch-job.properties.resources': ['gpu', 'storage'],
    'resources.batch-job.properties.logging': ['logForwarding'],
    'resources.batch-job.properties.container.packaging.properties': [
        'customDockerBuildCommands',
        'excludeDependencies',
        'languageSpecificConfig',
        'requiresGlibcBinaries',
    ],
    'resources.bucket.properties': [
        'accessibility',
        'cdn',
        'cors',
        'directoryUpload',
        'enableEventBusNotifications',
        'encryption',
        'lifecycleRules',
        'versioning',
    ],
    'resources.sqs-queue.properties': [
        'alarms',
        'contentBasedDeduplication',
        'delayMessagesSecond',
        'disabledGlobalAlarms',
        'events',
        'fifoEnabled',
        'fifoHighThroughput',
        'longPollingSeconds',
        'maxMessageSizeBytes',
        'messageRetentionPeriodSeconds',
        'policyStatements',
        'redrivePolicy',
        'visibilityTimeoutSeconds',
    ],
};
/** Whether a key, unknown to the schema, belongs to the language at this place. */
const isNotYetKey = (root, path, key) => {
    const [first, name, ...below] = path;
    const type = root?.[first]?.[name]?.type;
    const place = first === 'resources' && typeof type === 'string' ? [first, type, ...below] : path;
    return Object.hasOwn(notYetKeys, place.join('.')) && notYetKeys[place.join('.')].includes(key);
};

;// CONCATENATED MODULE: ./lib/config/shape-walk.js
/** The path of an ajv error, `/resources/a~1b/0`. List indexes are numbers where the value has a list. */
const pathOf = (pointer, root) => {
    const path = [];
    let value = root;
    for (const raw of pointer.split('/').slice(1)) {
        const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(value) ? Number(step) : step);
        value = childOf(value, step);
    }
    return path;
};
const childOf = (value, step) => value !== null && typeof value === 'object' && Object.hasOwn(value, step)
    ? value[step]
    : undefined;
/** The value at a path; undefined where there is none. */
const valueAt = (root, path) => path.reduce(childOf, root);
/** The shape that a value at a path must have; of a union the member that the value's `type` names. */
const shapeAt = (shape, root, path) => {
    let here = memberOf(shape, root);
    let value = root;
    for (const step of path) {
        value = childOf(value, step);
        here = here && partOf(here, step);
        here = here && memberOf(here, value);
    }
    return here;
};
const partOf = (shape, step) => {
    if (typeof step === 'number')
        return shape.items;
    const properties = (shape.properties ?? {});
    if (Object.hasOwn(properties, step))
        return properties[step];
    return shape.additionalProperties ? shape.additionalProperties : undefined;
};
/** The members' `type` words of a union. */
const typesOf = (union) => (union.oneOf ?? []).map(typeOf);
const typeOf = (member) => member.properties.type.const;
const memberOf = (shape, value) => {
    if (!shape.discriminator)
        return shape;
    const type = childOf(value, 'type');
    return (shape.oneOf ?? []).find((member) => typeOf(member) === type) ?? shape;
};

;// CONCATENATED MODULE: ./lib/config/words.js


/** What a complaint calls the value at a path: its key, or its number in a list. */
const nameOf = (path) => {
    const last = path.at(-1);
    if (last === undefined)
        return 'The config';
    return typeof last === 'number' ? `Item ${last + 1} of \`${(0,visible/* visible */.RK)(String(path.at(-2)))}\`` : `\`${(0,visible/* visible */.RK)(last)}\``;
};
/** A value inside a sentence; what a reference stands for is not shown, since nobody knows it. */
const shown = (value) => typeof value === 'string' && (0,token/* hasToken */.y0)(value) ? 'only known when CloudFormation deploys' : (0,visible/* literal */.eu)(value);
/** `of \`timeout\``, for what belongs to the value at a path. */
const inside = (path) => path.length ? `of ${nameOf(path).replace(/^Item/, 'item')}` : 'at the top of the config';
/** What is asked for, and what values of a type are called. */
const kinds = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    object: 'a map of keys',
    array: 'a list',
    null: 'empty',
};
/** What a value is, with the value where it is short. */
const kindOf = (value) => {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return (0,token/* hasToken */.y0)(value) ? 'a reference, only known when CloudFormation deploys' : `the text ${(0,visible/* literal */.eu)(value)}`;
    return typeof value === 'number' ? `the number ${value}` : `the boolean ${value}`;
};
/** Words of the config in a row: `\`a\`, \`b\``. */
const ticked = (words) => words.map((word) => `\`${word}\``).join(', ');
/** What to type instead, for the usual mix-ups of types; `keys` are those that each item of a list needs. */
const wayOut = (asked, value, keys) => {
    if (value === null)
        return 'Write a value, or remove the key.';
    if (asked.includes('string') && ['number', 'boolean'].includes(typeof value))
        return `Put it into quotes: "${value}".`;
    if (asked.some((type) => type === 'integer' || type === 'number') &&
        typeof value === 'string' &&
        value.trim() !== '' &&
        Number.isFinite(Number(value)))
        return `Remove the quotes: ${Number(value)}.`;
    if (asked.includes('boolean') && typeof value === 'string' && /^(yes|no|on|off|true|false)$/i.test(value))
        return `Write ${/^(yes|on|true)$/i.test(value)}, without quotes.`;
    if (asked.includes('array') && !Array.isArray(value))
        return `Write a dash before each item${keys ? `, and in it the ${keys.length === 1 ? 'key' : 'keys'} ${ticked(keys)}` : ''}.`;
    if (asked.includes('object') && Array.isArray(value))
        return 'Write keys without dashes.';
    return undefined;
};

;// CONCATENATED MODULE: ./lib/config/complaints.js







/** ajv's error in our words, or nothing where another error tells the same. */
const complaintOf = (error, shape, root) => {
    const path = pathOf(error.instancePath, root);
    const value = valueAt(root, path);
    const about = { error, path, value, root, shape, own: shapeAt(shape, root, path) ?? {} };
    if (error.propertyName !== undefined)
        return undefined;
    return (tellers[error.keyword] ?? otherwise)(about);
};
const unknownKey = ({ error, path, root, own }) => {
    const key = String(error.params.additionalProperty);
    const at = [...path, key];
    if (isNotYetKey(root, path, key))
        return notYetKey(at, key);
    const known = Object.keys((own.properties ?? {}));
    const hint = key === '<<'
        ? 'Merge keys are not part of YAML 1.2: repeat the keys, or put an alias in place of the whole value.'
        : (0,suggest/* didYouMean */.au)(key, known);
    return (0,diagnostic/* keyComplaint */.NG)('config/unknown-key', at, `${(0,visible/* literal */.eu)(key)} is not a known key ${inside(path)}.`, hint);
};
const notYetKey = (path, key) => (0,diagnostic/* keyComplaint */.NG)('config/not-yet', path, `\`${key}\` is part of the language, but this version does not compile it yet.`, 'Remove it until a later version brings it.');
const missingKey = ({ error, path, value, own }) => {
    const key = String(error.params.missingProperty);
    const written = value !== null && typeof value === 'object' ? Object.keys(value) : [];
    const known = Object.keys((own.properties ?? {}));
    const mistyped = (0,suggest/* nearest */.pA)(key, written.filter((word) => !known.includes(word)));
    return (0,diagnostic/* keyComplaint */.NG)('config/missing-key', path, `${nameOf(path)} lacks its key \`${key}\`.`, mistyped === undefined ? toAdd(key, own) : `Is \`${mistyped}\` meant as \`${key}\`?`);
};
/** What to write for a key that is missing: a union's types, the keys of a map, or what the value is. */
const toAdd = (key, own) => {
    if (key === 'type' && own.discriminator)
        return `Add \`type:\` with one of ${ticked(typesOf(own))}.`;
    const asked = own.properties?.[key];
    const below = (asked?.required ?? asked?.exactlyOne);
    if (below)
        return `Add \`${key}:\` with ${asked?.required ? '' : 'one of '}${ticked(below)}.`;
    return asked?.description ? `\`${key}\`: ${asked.description}` : `Add \`${key}:\`.`;
};
const wrongType = ({ error, path, value, own }) => {
    const asked = [error.params.type].flat().map(String);
    if (path.length === 0)
        return (0,diagnostic/* complaint */.U4)('config/not-a-map', path, `The config is ${kindOf(value)}; a map of keys is needed.`, 'Begin with `resources:`.');
    const needed = asked.map((type) => kinds[type] ?? type).join(', ');
    return (0,diagnostic/* complaint */.U4)('config/wrong-type', path, `${nameOf(path)} is ${kindOf(value)}; ${needed} is needed.`, wayOut(asked, value, own.items?.required) ?? describing(own));
};
/** What the shape says of its value, where nothing better is known to type. */
const describing = ({ description }) => description;
const notAllowed = (about) => {
    const { path, value, own, root } = about;
    if (!own.enum && own.const === undefined) {
        const union = path.slice(0, -1);
        return unknownType({ ...about, path: union, value: valueAt(root, union) });
    }
    const allowed = (own.enum ?? [own.const]).map(String);
    const meant = typeof value === 'string' && !(0,token/* hasToken */.y0)(value) ? (0,suggest/* nearest */.pA)(value, allowed) : undefined;
    // A long list says less than the one word that was meant.
    const rule = meant !== undefined && allowed.length > 8
        ? `that is none of its ${allowed.length} allowed values`
        : `allowed are ${ticked(allowed)}`;
    return (0,diagnostic/* complaint */.U4)('config/not-allowed', path, `${nameOf(path)} is ${shown(value)}; ${rule}.`, meant === undefined ? undefined : `Did you mean \`${meant}\`?`);
};
const outOfRange = ({ error, path, value, own }) => {
    const { keyword } = error;
    const limit = Number(error.params.limit);
    if (keyword.endsWith('Length')) {
        if ((0,token/* hasToken */.y0)(value))
            return undefined;
        const many = [...value].length;
        const than = keyword === 'maxLength' ? `at most ${limit}` : `at least ${limit}`;
        return (0,diagnostic/* complaint */.U4)('config/out-of-range', path, `${nameOf(path)} has ${many} characters; ${than} ${limit === 1 ? 'is' : 'are'} allowed.`);
    }
    if (keyword.endsWith('Items') || keyword.endsWith('Properties')) {
        const many = Object.keys(value).length;
        const than = keyword.startsWith('max') ? `at most ${limit}` : `at least ${limit}`;
        return (0,diagnostic/* complaint */.U4)('config/out-of-range', path, `${nameOf(path)} has ${many} items; ${than} ${limit === 1 ? 'is' : 'are'} allowed.`);
    }
    const sides = {
        minimum: `the least is ${limit}`,
        exclusiveMinimum: `it must be more than ${limit}`,
        maximum: `the most is ${limit}`,
        exclusiveMaximum: `it must be less than ${limit}`,
    };
    return (0,diagnostic/* complaint */.U4)('config/out-of-range', path, `${nameOf(path)} is ${value}; ${sides[keyword]}.`, describing(own));
};
const wrongFormat = ({ path, value, own }) => {
    // What a token stands for is seen by CloudFormation alone; the project's name is needed before.
    if ((0,token/* hasToken */.y0)(value) && path[0] !== 'serviceName')
        return undefined;
    return (0,diagnostic/* complaint */.U4)('config/wrong-format', path, `${nameOf(path)} is ${shown(value)}, which is not of the form that it needs.`, describing(own));
};
const wrongName = ({ error, path }) => {
    const name = String(error.params.propertyName);
    const ours = path[0] === 'resources';
    return (0,diagnostic/* keyComplaint */.NG)('config/resource-name', [...path, name], ours
        ? `The resource name ${(0,visible/* literal */.eu)(name)} is not allowed: a letter, then letters and digits, at most 60 in all.`
        : `The logical id ${(0,visible/* literal */.eu)(name)} is not allowed: letters and digits, at most 255.`, 'Rename it; names become part of logical ids in the template.');
};
const someKeys = (code, rule) => ({ path, value, own }) => {
    const keys = (code === 'config/exactly-one' ? own.exactlyOne : own.atMostOne);
    const written = keys.filter((key) => Object.hasOwn(value, key));
    return (0,diagnostic/* keyComplaint */.NG)(code, path, `${rule} ${ticked(keys)} belongs ${inside(path).replace(/^of/, 'to')}; ${written.length ? `written are ${ticked(written)}` : 'none is written'}.`, written.length ? 'Keep one and remove what is too much.' : 'Add one of them.');
};
/** A union's `type`: missing is told by `required`, of a wrong type here, unknown with those that are known. */
const unknownType = ({ path, value, root, shape, own }) => {
    const tag = value.type;
    if (tag === undefined)
        return undefined;
    const at = [...path, 'type'];
    if (typeof tag !== 'string')
        return (0,diagnostic/* complaint */.U4)('config/wrong-type', at, `\`type\` is ${kindOf(tag)}; a text is needed.`);
    const list = path[0] === 'resources' && path.length === 2
        ? notYetResources
        : path.at(-1) === 'packaging'
            ? notYetPackagings
            : notYetEvents;
    if (list.has(tag))
        return (0,diagnostic/* complaint */.U4)('config/not-yet', at, `The type \`${tag}\` is part of the language, but this version does not compile it yet.`, 'Remove it until a later version brings it.');
    const union = own.discriminator ? own : (shapeAt(shape, root, path) ?? own);
    return (0,diagnostic/* complaint */.U4)('config/unknown-type', at, `The type ${shown(tag)} is not known here.`, (0,suggest/* didYouMean */.au)(tag, typesOf(union)));
};
const otherwise = ({ error, path }) => (0,diagnostic/* complaint */.U4)('config/wrong-format', path, `${nameOf(path)} breaks the rule \`${error.keyword}\` of the schema.`);
const tellers = {
    additionalProperties: unknownKey,
    required: missingKey,
    type: wrongType,
    enum: notAllowed,
    const: notAllowed,
    minimum: outOfRange,
    maximum: outOfRange,
    exclusiveMinimum: outOfRange,
    exclusiveMaximum: outOfRange,
    minLength: outOfRange,
    maxLength: outOfRange,
    minItems: outOfRange,
    maxItems: outOfRange,
    pattern: wrongFormat,
    propertyNames: wrongName,
    exactlyOne: someKeys('config/exactly-one', 'Exactly one of'),
    atMostOne: someKeys('config/at-most-one', 'At most one of'),
    discriminator: unknownType,
};

// EXTERNAL MODULE: ./lib/generated/resources.js + 23 modules
var resources = __webpack_require__(3352);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(7922);
;// CONCATENATED MODULE: ./lib/config/schema.js


/** A resource's name: it becomes part of logical ids, which are alphanumeric, and of physical names, which are short. */
const resourceName = { pattern: '^[A-Za-z][A-Za-z0-9]*$', maxLength: 60 };
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html */
const logicalId = { pattern: '^[A-Za-z0-9]+$', maxLength: 255 };
/** `AWS::S3::Bucket`, `Custom::Thing`, `Our::Team::Thing::MODULE`. */
const cloudFormationType = '^(?:[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(?:::MODULE)?|Custom::[A-Za-z0-9_@-]{1,60})$';
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html */
const cloudFormationResource = (0,shape/* object */.Ik)('A CloudFormation resource, as it would stand in a template.', {
    Type: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The CloudFormation type: three words with `::` between them, such as `AWS::SNS::Topic`.', {
        pattern: cloudFormationType,
    })),
    Properties: (0,shape/* map */.Tj)('The properties of the type.', (0,shape/* anything */.D8)('The value of the property; directives work in it.')),
    DependsOn: (0,shape/* anything */.D8)('A logical id or a list of them that must exist before.'),
    DeletionPolicy: (0,shape/* oneOf */.yL)('What becomes of it when it leaves the template.', [
        'Delete',
        'Retain',
        'RetainExceptOnCreate',
        'Snapshot',
    ]),
    UpdateReplacePolicy: (0,shape/* oneOf */.yL)('What becomes of the old one when an update replaces it.', [
        'Delete',
        'Retain',
        'Snapshot',
    ]),
    UpdatePolicy: (0,shape/* anything */.D8)('How CloudFormation updates it.'),
    CreationPolicy: (0,shape/* anything */.D8)('What CloudFormation waits for when it creates it.'),
    Metadata: (0,shape/* anything */.D8)('Any data about it.'),
});
const output = (0,shape/* object */.Ik)('An output of the stack.', {
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its name: letters and digits, nothing else.', { pattern: '^[A-Za-z0-9]+$', maxLength: 255 })),
    value: (0,shape/* required */.mw)((0,shape/* scalar */.d_)('Its value, most often a directive.')),
    description: (0,shape/* text */.Qq)('What it is.', { maxLength: 1024 }),
    export: (0,shape/* flag */.Jt)('Whether other stacks may import it.', { default: false }),
});
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Tag.html */
const tag = (0,shape/* object */.Ik)('A tag.', {
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its key.', { minLength: 1, maxLength: 128 })),
    value: (0,shape/* required */.mw)((0,shape/* scalar */.d_)('Its value, at most 256 characters.')),
});
const stackConfig = (0,shape/* object */.Ik)('What belongs to the stack as a whole.', {
    outputs: (0,shape/* list */.p_)('Outputs of the stack, besides those of its resources.', output),
    tags: (0,shape/* list */.p_)('Tags of the resources that can be tagged without being replaced; at most 45.', tag, { maxItems: 45 }),
});
/** The shape of a whole config, over the resource types of a registry. */
const configShape = (members) => (0,shape/* object */.Ik)('The batch jobs of one project, with what starts them and what they use.', {
    serviceName: (0,shape/* text */.Qq)('The name of the project, unless `project-name` gives another: a letter, then letters, digits and hyphens.', {
        pattern: '^[A-Za-z][-A-Za-z0-9]*$',
        maxLength: 95,
    }),
    resources: (0,shape/* required */.mw)((0,shape/* map */.Tj)('Jobs, queues, buckets and whatever else belongs together, by name.', (0,shape/* union */.KC)('A resource, told by its type.', members), resourceName)),
    cloudformationResources: (0,shape/* map */.Tj)('CloudFormation resources of your own, by logical id.', cloudFormationResource, logicalId),
    stackConfig,
});
/** The shape of the configs that this version compiles. */
const schema_shape = configShape(resources/* resources */.E);

;// CONCATENATED MODULE: ./lib/config/judge.js






/** A judge over a shape; the compiled one is made for `shape` of `schema.ts`. */
const judgeOver = (check, over) => ({
    /**
     * First read, before directives are resolved: every complaint about the shape of a config, but none about values
     * that are directives or lie below one.
     */
    judgeShape: (value) => complaintsOf(check, over, structuredClone(value)).filter((diagnostic) => !isHeld(diagnostic, value)),
    /** Second read: the config with its defaults, or every complaint. Tokens are texts. */
    judge: (value) => {
        const filled = structuredClone(value);
        const diagnostics = complaintsOf(check, over, filled);
        return diagnostics.some(diagnostic/* isError */.bJ) ? { diagnostics } : { value: filled, diagnostics };
    },
});
const complaintsOf = (check, over, value) => {
    if (check(value))
        return [];
    const errors = check.errors ?? [];
    const told = errors.flatMap((error) => {
        const diagnostic = complaintOf(error, over, value);
        return diagnostic ? [{ error, diagnostic }] : [];
    });
    // A mistyped key is unknown, and missing where it is needed: the first says both.
    const meant = new Set(told
        .filter(({ diagnostic }) => diagnostic.code === 'config/unknown-key')
        .map(({ error, diagnostic }) => `${error.instancePath} ${diagnostic.hint}`));
    const isMeant = (error, key) => meant.has(`${error.instancePath} Did you mean \`${key}\`?`);
    const alternatives = (error) => {
        const path = pathOf(error.instancePath, value);
        const keys = (shapeAt(over, value, path)?.exactlyOne ?? []);
        const holder = valueAt(value, path);
        return keys.some((key) => Object.hasOwn(holder, key)) ? [] : keys;
    };
    return told
        .filter(({ error }) => {
        if (error.keyword === 'required')
            return !isMeant(error, error.params.missingProperty);
        return error.keyword !== 'exactlyOne' || !alternatives(error).some((key) => isMeant(error, key));
    })
        .map(({ diagnostic }) => diagnostic);
};
/** Whether the place of a complaint holds a directive, or lies below one. A key is as it is written. */
const isHeld = ({ place }, root) => {
    if (place === 'file' || 'offset' in place)
        return false;
    const path = place.at === 'key' ? place.path.slice(0, -1) : place.path;
    return looksLikeCall(root) || path.some((_, index) => looksLikeCall(valueAt(root, path.slice(0, index + 1))));
};
const { judgeShape, judge: judge_judge } = judgeOver(judge, schema_shape);

// EXTERNAL MODULE: ./lib/config/project.js
var config_project = __webpack_require__(4663);
;// CONCATENATED MODULE: ./lib/directives/directive.js
/** A mistake in a call, told as a sentence with a way out; the framework adds the place. */
class Misuse extends Error {
    name = 'Misuse';
    hint;
    code;
    constructor(sentence, hint, code = 'directives/arguments') {
        super(sentence);
        this.hint = hint;
        this.code = code;
    }
}
const defineDirective = (directive) => directive;

// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var symbol = __webpack_require__(1570);
;// CONCATENATED MODULE: ./lib/directives/cf-resource-param.js


/** An attribute of a CloudFormation resource, the user's or a child of one of ours. The graph checks that it exists. */
const cfResourceParam = defineDirective({
    type: 'cf-resource-param',
    says: 'An attribute of a CloudFormation resource of the template, by its logical id.',
    example: "$CfResourceParam('MyTopic', 'TopicArn')",
    iamActions: [],
    parameters: [
        { name: 'logical id', says: 'The logical id of the resource.', type: 'text' },
        { name: 'attribute', says: 'What `Ref` or `Fn::GetAtt` gives, such as `Arn`.', type: 'text' },
    ],
    meaning: {
        kind: 'reference',
        expression: ([id, attribute]) => (0,symbol/* symbolExpression */.l)({ kind: 'cf-resource-param', id: id, attribute: attribute }),
    },
});

// EXTERNAL MODULE: ./lib/cloudformation/render.js
var render = __webpack_require__(4158);
;// CONCATENATED MODULE: ./lib/directives/format.js



/** A secret inside a text is a dynamic reference, which is text itself. */
const onlySecrets = (text) => [...(0,render/* symbolsIn */.n)(text)].every(({ symbol }) => symbol.kind === 'secret');
/** `$Format('{}-{}', a, b)`: values known now, and secrets, put into a text. */
const format = defineDirective({
    type: 'format',
    says: 'A text in which each `{}` is replaced by the next value.',
    example: "$Format('reports-{}', $Stage())",
    iamActions: [],
    parameters: [{ name: 'format', says: 'The text with `{}` for each value.', type: 'text' }],
    rest: { name: 'value', says: 'A text, number or boolean that is known now, or a secret.', type: 'anything' },
    meaning: {
        kind: 'value',
        evaluate([text, ...values]) {
            const parts = text.split('{}');
            for (const value of values) {
                if (typeof value === 'string' && (0,token/* hasToken */.y0)(value) && !onlySecrets(value))
                    throw new Misuse('A value of `$Format` is only known when CloudFormation deploys.', 'Use `$CfFormat` with the same arguments.');
                if (value === null || typeof value === 'object')
                    throw new Misuse('A value of `$Format` is a list, a map or empty.', 'Give it texts, numbers or booleans.');
            }
            if (parts.length - 1 !== values.length)
                throw new Misuse(`The format has ${parts.length - 1} \`{}\`, and ${values.length} ${values.length === 1 ? 'value follows' : 'values follow'} it.`, 'Give it one value for each `{}`.');
            return parts.map((part, index) => (index === 0 ? part : String(values[index - 1]) + part)).join('');
        },
    },
});

;// CONCATENATED MODULE: ./lib/directives/region.js

/** The AWS region of this run. */
const region = defineDirective({
    type: 'region',
    says: 'The AWS region, such as `eu-west-1`.',
    example: '$Region()',
    iamActions: [],
    parameters: [],
    meaning: { kind: 'value', evaluate: (_values, facts) => facts.region },
});

;// CONCATENATED MODULE: ./lib/directives/resource-param.js


/** A parameter of a resource of this config. Whether it exists is known when the graph is linked. */
const resourceParam = defineDirective({
    type: 'resource-param',
    says: 'A referenceable parameter of a resource of this config.',
    example: "$ResourceParam('reports', 'arn')",
    iamActions: [],
    parameters: [
        { name: 'resource', says: 'The name of the resource.', type: 'text' },
        { name: 'parameter', says: 'The parameter, such as `arn`.', type: 'text' },
    ],
    meaning: {
        kind: 'reference',
        expression: ([resource, param]) => (0,symbol/* symbolExpression */.l)({ kind: 'resource-param', resource: resource, param: param }),
    },
});

;// CONCATENATED MODULE: ./lib/directives/secret.js


/** `$Secret('name')` or `$Secret('name.key')`: always a reference, its value never enters the template or our process. */
const secret = defineDirective({
    type: 'secret',
    says: 'A secret of AWS Secrets Manager, or one key of it if it holds JSON.',
    example: "$Secret('database.password')",
    iamActions: ['secretsmanager:DescribeSecret'],
    parameters: [{ name: 'name', says: 'The name of the secret, with `.key` for one key of it.', type: 'text' }],
    meaning: {
        kind: 'reference',
        question: ([text]) => questionOf(partsOf(text).name),
        expression: ([text], answers) => {
            const { name, key } = partsOf(text);
            const arn = answers.get(questionOf(name).key);
            return (0,symbol/* symbolExpression */.l)({
                kind: 'secret',
                name,
                ...(key === undefined ? {} : { key }),
                ...(arn === undefined ? {} : { arn }),
            });
        },
    },
});
const questionOf = (name) => ({ kind: 'secret', key: `secret:${name}`, name });
/** What Secrets Manager allows in names, less the dot: it parts name and key here. */
const nameForm = /^[A-Za-z0-9/_+=@-]{1,512}$/;
const partsOf = (text) => {
    const [name = '', key, ...deeper] = text.split('.');
    if (deeper.length > 0)
        throw new Misuse(`The secret \`${text}\` has more than one dot: AWS Batch reads one key of a secret, no key inside a key, and here a dot parts name and key.`, 'Put the value into a key at the top of the secret, or give the secret a name without dots.', 'directives/secret');
    if (!nameForm.test(name))
        throw new Misuse(`\`${name}\` cannot be the name of a secret.`, 'Names have letters, digits and `/_+=@-`; write the name, not the ARN.', 'directives/secret');
    // The reference to a key is `arn:…:key::`, so a colon would end it.
    if (key !== undefined && !/^[^:\s]+$/.test(key))
        throw new Misuse(`\`${key}\` cannot be the key of a secret.`, 'Write `$Secret("name.key")` with a key that has neither colons nor spaces.', 'directives/secret');
    return key === undefined ? { name } : { name, key };
};

;// CONCATENATED MODULE: ./lib/directives/stage.js

/** The stage of this run. */
const stage = defineDirective({
    type: 'stage',
    says: 'The name of the stage.',
    example: '$Stage()',
    iamActions: [],
    parameters: [],
    meaning: { kind: 'value', evaluate: (_values, facts) => facts.stage },
});

;// CONCATENATED MODULE: ./lib/generated/directives.js
// Generated by `npm run generate`; do not edit.






const directives = [cfResourceParam, format, region, resourceParam, secret, stage];

;// CONCATENATED MODULE: ./lib/config/evaluate.js





/** The word in the config: `resource-param` → `ResourceParam`. */
const wordOf = (directive) => directive.type.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
/** What a call means, its inner calls first. Throws `Misuse` for every mistake in it. */
const evaluateCall = (call, house) => {
    const directive = house.known.get(call.name);
    if (!directive)
        throw unknownWord(call.name, [...house.known.keys()]);
    const results = call.args.map((argument) => resultOf(argument, house));
    checkArguments(call.name, directive, results);
    const values = results.map((result) => (result.kind === 'reference' ? (0,token/* token */.Sh)(result.expression) : result.value));
    const { meaning } = directive;
    if (meaning.kind === 'value')
        return { kind: 'value', value: stepInto(call, meaning.evaluate(values, house.facts)) };
    if (call.path.length > 0)
        throw new Misuse(`\`$${call.name}\` is only known when CloudFormation deploys, so \`.${call.path.join('.')}\` cannot be read of it.`, `Remove \`.${call.path.join('.')}\`.`);
    const question = meaning.question?.(values);
    if (question)
        house.ask?.(question);
    return { kind: 'reference', expression: meaning.expression(values, house.answers) };
};
const resultOf = (argument, house) => argument.kind === 'call' ? evaluateCall(argument, house) : { kind: 'value', value: argument.value };
const unknownWord = (name, words) => {
    if (notYetDirectives.has(name))
        return new Misuse(`The directive \`$${name}\` is part of the language, but this version does not evaluate it yet.`, 'Write the value out until a later version brings it.', 'config/not-yet');
    const meant = (0,suggest/* nearest */.pA)(name, words);
    return new Misuse(`There is no directive \`$${name}\`.`, meant === undefined
        ? `Known are ${words.map((word) => `$${word}`).join(', ')}. A text like this is written \`$Format("$${name}(…)")\`.`
        : `Did you mean \`$${meant}\`?`, 'directives/unknown');
};
const checkArguments = (name, directive, results) => {
    const { parameters, rest } = directive;
    if (results.length < parameters.length) {
        const missing = parameters[results.length];
        throw new Misuse(`\`$${name}\` needs ${count(parameters.length)}${rest ? ' or more' : ''}; number ${results.length + 1}, the ${missing.name}, is missing.`, `Write it like \`${directive.example}\`.`);
    }
    if (results.length > parameters.length && !rest)
        throw new Misuse(`\`$${name}\` takes ${count(parameters.length)}, and ${results.length} are written.`, `Write it like \`${directive.example}\`.`);
    for (const [index, result] of results.entries()) {
        const parameter = (parameters[index] ?? rest);
        if (parameter.type === 'anything')
            continue;
        if (result.kind === 'reference')
            throw new Misuse(`The ${parameter.name} of \`$${name}\` is only known when CloudFormation deploys.`, 'Use a value that is known now.');
        if (typeof result.value !== 'string' || result.value === '')
            throw new Misuse(`The ${parameter.name} of \`$${name}\` must be a text; it is ${(0,visible/* literal */.eu)(result.value)}.`, `Write it like \`${directive.example}\`.`);
    }
};
const count = (many) => (many === 0 ? 'no argument' : many === 1 ? '1 argument' : `${many} arguments`);
/** The part of a result that a path names; a missing one is told with the longest part of the path that exists. */
const stepInto = (call, value) => {
    let part = value;
    for (const [index, step] of call.path.entries()) {
        if (part === null || typeof part !== 'object' || !Object.hasOwn(part, step)) {
            const reached = ['', ...call.path.slice(0, index)].join('.');
            throw new Misuse(`The result of \`$${call.name}\` has no \`.${call.path.join('.')}\`: \`$${call.name}(…)${reached}\` is ${(0,visible/* literal */.eu)(part)}.`, 'Remove the path, or correct it.');
        }
        part = part[step];
    }
    return part;
};

;// CONCATENATED MODULE: ./lib/config/resolve.js








const known = new Map(directives.map((directive) => [wordOf(directive), directive]));
/** What the directives of a config must ask the world, each question once. Calls that are mistakes ask nothing. */
const lookupsIn = (value, facts) => {
    const questions = new Map();
    const house = {
        known,
        facts,
        answers: new Map(),
        ask: (question) => questions.set(question.key, question),
    };
    const visit = (part) => {
        if (typeof part === 'string') {
            const reading = readCall(part);
            if (reading.kind !== 'call')
                return;
            try {
                evaluateCall(reading, house);
            }
            catch (problem) {
                if (!(problem instanceof Misuse))
                    throw problem;
            }
        }
        else if (part !== null && typeof part === 'object')
            Object.values(part).forEach(visit);
    };
    visit(value);
    return [...questions.values()];
};
/**
 * A fresh copy of the config in which each text that is a directive is its value, or a token of its reference.
 * Directives in longer texts stay as they are, with a warning. Without a value if one directive cannot be evaluated.
 */
const resolveDirectives = (value, facts, answers) => {
    const diagnostics = [];
    const house = { known, facts, answers };
    const visit = (part, path) => {
        if (typeof part === 'string') {
            const resolved = resolveText(part, house);
            if ('value' in resolved)
                return resolved.value;
            const { code, severity, sentence, hint } = resolved.problem;
            diagnostics.push({ ...(0,diagnostic/* warning */.$e)(code, path, sentence, hint), severity });
            return part;
        }
        if (Array.isArray(part))
            return part.map((item, index) => visit(item, [...path, index]));
        if (part === null || typeof part !== 'object')
            return part;
        const entries = Object.entries(part).map(([key, item]) => {
            if (looksLikeCall(key))
                diagnostics.push(misplaced([...path, key]));
            return [key, visit(item, [...path, key])];
        });
        return Object.fromEntries(entries);
    };
    const resolved = visit(value, []);
    return diagnostics.some(diagnostic/* isError */.bJ) ? { diagnostics } : { value: resolved, diagnostics };
};
const misplaced = (path) => (0,diagnostic/* keyComplaint */.NG)('directives/misplaced', path, 'A directive stands as a key; only values are evaluated.', 'Write the key out.');
const resolveText = (text, house) => {
    const reading = readCall(text);
    if (reading.kind === 'text')
        return isCallWithoutBrackets(text) ? { problem: withoutBrackets(text) } : { value: text };
    if (reading.kind === 'embedded') {
        const name = reading.names.find((word) => known.has(word) || notYetDirectives.has(word));
        return name === undefined ? { value: text } : { problem: embedded(name) };
    }
    if (reading.kind === 'broken') {
        const meant = known.has(reading.name) || notYetDirectives.has(reading.name) || (0,suggest/* nearest */.pA)(reading.name, known.keys());
        if (!meant)
            return { value: text };
        return { problem: { ...reading, code: 'directives/syntax', severity: 'error' } };
    }
    try {
        const result = evaluateCall(reading, house);
        return { value: result.kind === 'reference' ? (0,token/* token */.Sh)(result.expression) : result.value };
    }
    catch (problem) {
        if (!(problem instanceof Misuse))
            throw problem;
        return { problem: { code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint } };
    }
};
/** `$Stage`, where `$Stage()` was meant. */
const isCallWithoutBrackets = (text) => text.startsWith('$') && known.has(text.slice(1));
const withoutBrackets = (text) => ({
    code: 'directives/syntax',
    severity: 'warning',
    sentence: `\`${text}\` has no brackets and stays the text that it is.`,
    hint: `Write \`${text}()\` if it is meant as a directive.`,
});
const embedded = (name) => ({
    code: 'directives/embedded',
    severity: 'warning',
    sentence: `\`$${name}(…)\` stands inside a longer text and stays as it is written: only a whole value is evaluated.`,
    hint: `Write \`${known.get(name)?.meaning.kind === 'value' ? '$Format' : '$CfFormat'}('… {} …', $${name}(…))\` if it is meant as a directive.`,
});

// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __webpack_require__(2428);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/source/document.js
/** A text that could not be read as YAML: offsets have a line, paths are at its beginning. */
const locatedText = (text, file) => {
    const position = positionsIn(text);
    return { file, text, locate: (place) => position(offsetOf(place) ?? 0) };
};
const offsetOf = (place) => typeof place === 'object' && 'offset' in place ? place.offset : undefined;
/** From offsets (begin, and end where it is known) to line and column; offsets outside the text are moved into it. */
const positionsIn = (text) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (begin, end) => {
        const offset = Math.min(Math.max(0, begin), text.length);
        const line = lastAtMost(starts, offset);
        const start = starts[line];
        const feed = (starts[line + 1] ?? text.length + 1) - 1;
        const lineEnd = text[feed - 1] === '\r' ? feed - 1 : feed;
        const last = end === undefined ? offset + 1 : Math.max(offset + 1, end);
        return {
            line: line + 1,
            column: offset - start + 1,
            endColumn: Math.min(last, Math.max(lineEnd, offset + 1)) - start + 1,
        };
    };
};
/** Index of the last number that is not over `limit`, in a sorted list that begins with 0. */
const lastAtMost = (sorted, limit) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (sorted[middle] <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};

;// CONCATENATED MODULE: ./lib/source/complaint.js
/** An error at an offset of the text. */
const offsetComplaint = (code, offset, sentence, hint) => ({
    code,
    severity: 'error',
    sentence,
    place: { offset },
    ...(hint === undefined ? {} : { hint }),
});

;// CONCATENATED MODULE: ./lib/source/locate.js
/**
 * Where places stand. A value that is an alias is at the alias, what lies below it at the anchor's text. An empty
 * value and a missing key are at the key above them, a missing item at its list's key.
 */
const locateIn = (yaml, contents, targets, position) => {
    const keys = new WeakMap();
    const pairOf = (map, key) => {
        let pairs = keys.get(map);
        if (!pairs) {
            pairs = new Map(map.items.map((pair) => [keyText(yaml, pair.key, targets), pair]));
            keys.set(map, pairs);
        }
        return pairs.get(key);
    };
    const span = (node) => position(node.range?.[0] ?? 0, node.range?.[1]);
    return (place) => {
        if (place === 'file')
            return { line: 1, column: 1 };
        if ('offset' in place)
            return position(place.offset);
        let node = contents;
        let key = null;
        for (const step of place.path) {
            const whole = yaml.isAlias(node) ? (targets.get(node) ?? null) : node;
            const pair = yaml.isMap(whole) ? pairOf(whole, String(step)) : undefined;
            const item = yaml.isSeq(whole) ? itemOf(whole, step) : undefined;
            if (!pair && !item)
                return span(key ?? node ?? contents ?? nowhere);
            key = pair ? pair.key : null;
            node = pair ? pair.value : item;
        }
        const empty = node === null || node.range?.[0] === node.range?.[1];
        return span((place.at === 'key' || empty ? key : null) ?? node ?? contents ?? nowhere);
    };
};
const nowhere = { range: [0, 0, 0] };
const itemOf = (list, step) => {
    const item = typeof step === 'number' || /^\d+$/.test(step) ? list.items[Number(step)] : undefined;
    return item ?? undefined;
};
/** The key as `plainValue` spells it. */
const keyText = (yaml, key, targets) => {
    const node = yaml.isAlias(key) ? (targets.get(key) ?? key) : key;
    if (!yaml.isScalar(node))
        return '';
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
};

;// CONCATENATED MODULE: ./lib/source/syntax.js

/** One mistake often breaks what follows: the first of each line is told, and no more than these. */
const most = 10;
/** What the YAML parser complains of, in our words; the first of each line. */
const syntaxComplaints = (document, position) => {
    const found = [];
    const oldVersion = document.directives.yaml.explicit && document.directives.yaml.version === '1.1';
    if (oldVersion)
        found.push(offsetComplaint('source/syntax', 0, 'The config asks for YAML 1.1, in which `no` and `on` are booleans.', 'Remove the line `%YAML 1.1`: configs are YAML 1.2.'));
    const lines = new Set();
    for (const error of [...document.errors, ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')]) {
        const { line } = position(error.pos[0]);
        if (lines.has(line) || found.length >= most)
            continue;
        lines.add(line);
        found.push(told(error));
    }
    return found;
};
const told = (error) => {
    const offset = error.pos[0];
    if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow'))
        return offsetComplaint('source/syntax', offset, 'A `{` or `[` above is still open here, and what stands in it must be indented deeper.', 'Close it with `}` or `]` before this line, or indent this line deeper.');
    if (error.code === 'TAG_RESOLVE_FAILED')
        return unknownTag(offset, error.message);
    if (error.code === 'TAB_AS_INDENT')
        return offsetComplaint('source/tab-indentation', offset, 'A tab stands where YAML allows only spaces.', 'Indent with spaces.');
    if (error.code === 'BAD_ALIAS')
        return offsetComplaint('source/syntax', offset, sentenceOf(error.message), 'Write the anchor (`&name`) before the alias (`*name`).');
    return offsetComplaint('source/syntax', offset, ways[error.code]?.[0] ?? sentenceOf(error.message), ways[error.code]?.[1]);
};
const ways = {
    BAD_INDENT: [undefined, 'Indent it like its neighbours.'],
    BAD_SCALAR_START: [undefined, 'Put the text into quotes.'],
    BLOCK_AS_IMPLICIT_KEY: [
        'A second `key:` stands on one line.',
        'Put the value into quotes if its colon is part of the text, or begin a new line.',
    ],
    MULTILINE_IMPLICIT_KEY: [
        'Here a `key: value` is expected; a colon may be missing.',
        'Write a colon and a space after the key, and put texts of several lines after `|`.',
    ],
    MISSING_CHAR: [undefined, 'Check for a quote or bracket that is not closed, or a missing colon.'],
    UNEXPECTED_TOKEN: [undefined, 'Check the indentation and the quotes of this line and the one before.'],
};
const unknownTag = (offset, message) => {
    const tag = /Unresolved tag: (\S+)/.exec(message)?.[1] ?? '';
    const cloudFormation = /^!(Ref|GetAtt|Sub|Join|Select|Split|Base64|Cidr|FindInMap|GetAZs|If|ImportValue)$/.exec(tag);
    return offsetComplaint('source/unknown-tag', offset, `The YAML tag ${tag || 'here'} is not known.`, cloudFormation
        ? `Write \`$CfResourceParam('LogicalId', 'Attribute')\`, or the long form \`${cloudFormation[1] === 'Ref' ? 'Ref' : `Fn::${cloudFormation[1]}`}: …\`.`
        : 'Remove it; put the value into quotes if it is a text that begins with `!`.');
};
const sentenceOf = (message) => {
    const line = message.split('\n')[0].trim();
    return /[.!?]$/.test(line) ? line : `${line}.`;
};

;// CONCATENATED MODULE: ./lib/source/value.js


/** Levels of lists and maps that a config may have, in the file or through its aliases. */
const deepest = 100;
/** Values that all aliases together may add: a bomb has millions, a config of a thousand jobs some ten thousand. */
const mostAliased = 100_000;
/** A file with more mistakes than these is none that somebody wrote. */
const mostComplaints = 200;
/**
 * The JSON data of a document. Complains of what JSON or the compiler cannot hold: keys that stand twice or are
 * reserved, aliases that contain themselves or expand without measure, numbers that are none, noncharacters.
 */
const plainValue = (yaml, contents) => {
    const walk = {
        yaml,
        anchors: new Map(),
        targets: new Map(),
        open: new Set(),
        complaints: [],
        aliased: 0,
        told: new Set(),
    };
    const value = dataOf(walk, contents, 0, undefined);
    return { value, targets: walk.targets, complaints: walk.complaints };
};
const complain = (walk, about, ...complaint) => {
    if (walk.told.has(about) || walk.complaints.length >= mostComplaints)
        return;
    walk.told.add(about);
    walk.complaints.push(offsetComplaint(...complaint));
};
const value_offsetOf = (node) => node?.range?.[0] ?? 0;
/** Tags that say what JSON knows; `yaml` also reads sets, dates and binary data. */
const plainTags = new Set([
    '!',
    ...['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`),
]);
/** `via` is the alias through which the node was reached. */
const dataOf = (walk, node, depth, via) => {
    const { yaml } = walk;
    if (node === null)
        return null;
    if (via && ++walk.aliased > mostAliased) {
        if (walk.aliased === mostAliased + 1)
            complain(walk, via, 'source/too-many-aliases', value_offsetOf(via), `The aliases of this config expand to more than ${mostAliased.toLocaleString('en')} values.`, 'Write the values out, or leave the aliases away.');
        return null;
    }
    if (yaml.isAlias(node))
        return aliasValue(walk, node, depth, via);
    const anchor = node.anchor;
    if (anchor !== undefined && !via)
        walk.anchors.set(anchor, node);
    const { tag } = node;
    if (tag !== undefined && !plainTags.has(tag)) {
        complain(walk, node, 'source/unknown-tag', value_offsetOf(node), `The YAML tag \`${(0,visible/* visible */.RK)(tag)}\` is not known.`, 'Remove it; configs hold maps, lists, texts, numbers and booleans.');
        return null;
    }
    if (yaml.isScalar(node))
        return scalarValue(walk, node);
    if (depth >= deepest) {
        complain(walk, via ?? node, 'source/too-deep', value_offsetOf(via ?? node), `The config is nested deeper than ${deepest} levels here.`, 'Check for aliases that repeat each other.');
        return null;
    }
    walk.open.add(node);
    const value = yaml.isMap(node)
        ? mapValue(walk, node, depth, via)
        : node.items.map((item) => dataOf(walk, item, depth + 1, via));
    walk.open.delete(node);
    return value;
};
const aliasValue = (walk, alias, depth, via) => {
    // What stands below an alias was met before, when its anchor was.
    const target = walk.targets.get(alias) ?? walk.anchors.get(alias.source);
    const name = (0,visible/* visible */.RK)(alias.source);
    if (target === undefined)
        complain(walk, alias, 'source/syntax', value_offsetOf(alias), `There is no anchor \`&${name}\` before this alias.`, 'Write the anchor before its first alias.');
    else if (walk.open.has(target))
        complain(walk, alias, 'source/alias-cycle', value_offsetOf(alias), `The alias \`*${name}\` stands inside its own anchor.`, 'Write the value out.');
    else {
        walk.targets.set(alias, target);
        return dataOf(walk, target, depth, via ?? alias);
    }
    return null;
};
const unfit = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;
const scalarValue = (walk, scalar) => {
    const { value } = scalar;
    if (typeof value === 'string') {
        const found = unfit.exec(value)?.[0];
        if (found)
            complain(walk, scalar, 'source/noncharacter', value_offsetOf(scalar), `This text holds U+${found.charCodeAt(0).toString(16).toUpperCase()}, which is no character.`, 'Remove it; it often comes from a broken copy and is not seen.');
        return value;
    }
    if (typeof value === 'number' && !Number.isFinite(value))
        complain(walk, scalar, 'source/syntax', value_offsetOf(scalar), `\`${(0,visible/* visible */.RK)(scalar.source ?? String(value))}\` is no number that a template can hold.`, 'Put it into quotes if it is a text.');
    return value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};
/** They would reach into every JavaScript object. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const mapValue = (walk, node, depth, via) => {
    const made = {};
    for (const pair of node.items) {
        const key = keyOf(walk, pair.key, node);
        const value = dataOf(walk, pair.value, depth + 1, via);
        if (key === undefined)
            continue;
        if (reserved.has(key))
            complain(walk, pair.key, 'source/reserved-key', value_offsetOf(pair.key), `The key \`${key}\` is reserved by JavaScript.`, 'Use another name.');
        else if (Object.hasOwn(made, key))
            complain(walk, pair.key, 'source/duplicate-key', value_offsetOf(pair.key), `The key ${(0,visible/* literal */.eu)(key)} stands twice in this map.`, 'Remove or rename one of the two.');
        else
            made[key] = value;
    }
    return made;
};
/** The text of a key; a list or map as a key is a mistake (often braces that were meant as a text). */
const keyOf = (walk, key, map) => {
    const { yaml } = walk;
    const node = yaml.isAlias(key) ? (walk.targets.get(key) ?? walk.anchors.get(key.source)) : key;
    if (yaml.isAlias(key) && node)
        walk.targets.set(key, node);
    if (node === null)
        return '';
    if (yaml.isScalar(node)) {
        if (node.anchor !== undefined)
            walk.anchors.set(node.anchor, node);
        const value = scalarValue(walk, node);
        return value === null ? (node.source ?? '') : typeof value === 'string' ? value : (node.source ?? String(value));
    }
    complain(walk, key ?? map, 'source/syntax', value_offsetOf(key ?? map), 'A key is a list, a map or an unknown alias here; keys are texts.', 'Put the key into quotes.');
    return undefined;
};

;// CONCATENATED MODULE: ./lib/source/parse.js






/**
 * A YAML text as a located document, or every reason why it is none. The places of the reasons are offsets; to show
 * their lines where there is no document, take `locatedText`. `yaml` is loaded by the first call.
 */
const parseSource = async (text, file) => parseWith(await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), text.replace(/^\ufeff/, ''), file);
const parseWith = (yaml, text, file) => {
    const read = compose(yaml, text);
    if ('complaint' in read)
        return { diagnostics: [read.complaint] };
    const { document } = read;
    const position = positionsIn(text);
    const broken = syntaxComplaints(document, position);
    if (broken.some(diagnostic/* isError */.bJ))
        return { diagnostics: broken };
    const plain = plainValue(yaml, document.contents);
    if (plain.complaints.length > 0)
        return { diagnostics: plain.complaints };
    if (document.contents === null || plain.value === null)
        return failed('source/empty', 0, emptySentence, beginning);
    const located = {
        file,
        text,
        value: plain.value,
        locate: locateIn(yaml, document.contents, plain.targets, position),
    };
    return { value: located, diagnostics: [] };
};
const emptySentence = 'The config file holds nothing but spaces and comments.';
const beginning = 'Begin with `resources:`, or run `init` to write a config.';
/** The one document of a text. */
const compose = (yaml, text) => {
    const read = tokensOf(yaml, text);
    if ('complaint' in read)
        return read;
    const composer = new yaml.Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const documents = withoutStacks(() => [...composer.compose(read.tokens, true, text.length)]);
    const [first, second] = documents;
    if (second)
        return { complaint: severalDocuments(second, text) };
    return first ? { document: first } : { complaint: offsetComplaint('source/empty', 0, emptySentence, beginning) };
};
/** Garbage makes errors without end: of their tokens, and of directives, these many are enough to tell. */
const mostStrange = 20;
/** The syntax tokens of a text. Reading stops where it gets too deep, long before anything recursive sees it. */
const tokensOf = (yaml, text) => {
    const parser = new yaml.Parser();
    const tokens = [];
    let strange = 0;
    let documents = 0;
    for (const lexeme of new yaml.Lexer().lex(text)) {
        for (const token of parser.next(lexeme)) {
            if (token.type === 'error' || token.type === 'directive')
                strange += 1;
            if (token.type === 'document')
                documents += 1;
            tokens.push(token);
        }
        if (strange > mostStrange || documents > 1)
            break;
        // The stack holds the document and, for each level, one collection.
        if (parser.stack.length > deepest + 2)
            return { complaint: tooDeep(parser.offset) };
    }
    return { tokens: [...tokens, ...parser.end()] };
};
const tooDeep = (offset) => offsetComplaint('source/too-deep', offset, `The config is nested deeper than ${deepest} levels here.`, 'Check for brackets or dashes that are not closed or not meant.');
/** The mark stands before the second document's first value. */
const severalDocuments = (second, text) => offsetComplaint('source/several-documents', Math.max(0, text.lastIndexOf('---', second.contents?.range[0] ?? second.range[0])), 'A second YAML document begins here; a config is one.', 'Remove the line `---`, or put the second document into a file of its own.');
/** `yaml` makes an error object of each mistake; their stacks take most of the time and nobody reads them. */
const withoutStacks = (work) => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
};
const failed = (...complaint) => ({
    diagnostics: [offsetComplaint(...complaint)],
});

;// CONCATENATED MODULE: ./lib/commands/read-config.js








/** Takes a stage's noun, keeps its warnings, throws its complaints. */
const taker = (located, before = []) => {
    const kept = [...before];
    return {
        kept,
        take(outcome) {
            kept.push(...outcome.diagnostics);
            if (outcome.value === undefined || outcome.diagnostics.some(diagnostic/* isError */.bJ))
                throw new complained/* Complained */.R(kept, located);
            return outcome.value;
        },
    };
};
/** Passes what may go on; throws where there is an error among the complaints. */
const holdComplaints = (ended) => {
    if (ended.diagnostics.some(diagnostic/* isError */.bJ))
        throw new complained/* Complained */.R(ended.diagnostics, ended.located);
    return ended;
};
/** The config file as a located document, or every reason why it is none, thrown. */
const readSource = async ({ source: { file, read } }) => {
    const text = taker(undefined).take((0,decode/* decodeSource */.E)(await read()));
    return taker(locatedText(text, file)).take(await parseSource(text, file));
};
/** Reads the config and judges it as far as it can be without the world, or throws every complaint. */
const readConfig = async (world, request) => {
    const document = await readSource(world);
    const shape = judgeShape(document.value);
    if (!shape.some(diagnostic/* isError */.bJ))
        return judgeConfig(document, request, new Map());
    const { diagnostics } = resolveDirectives(document.value, factsOf(request), new Map());
    throw new complained/* Complained */.R([...shape, ...diagnostics], document);
};
/** The document to the end of judging, with the world's answers as far as there are any, or every complaint, thrown. */
const judgeConfig = (document, request, answers) => {
    const { take, kept } = taker(document);
    const facts = factsOf(request);
    const resolved = take(resolveDirectives(document.value, facts, answers));
    const config = take(judge_judge(resolved));
    const project = take((0,config_project/* projectName */.j)(request.project, config.serviceName, request.repository));
    const questions = lookupsIn(document.value, facts).filter(({ key }) => !answers.has(key));
    return { located: document, config, resolved, project, questions, diagnostics: kept };
};
const factsOf = ({ stage, region }) => ({ stage, region });


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ projectName)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9653);

/** CloudFormation's own rule for stack names: letters, digits and hyphens, a letter first. */
const form = /^[a-zA-Z][-a-zA-Z0-9]*$/;
/** A stack is `{project}-{stage}`, at most 128 characters; a stage has up to 32. */
const longest = 95;
const wrong = (sentence) => ({
    ...(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .complaint */ .U4)('config/project-name', ['serviceName'], sentence, 'Use letters, digits and hyphens, a letter first.'),
});
/**
 * The project: the input, else the config's `serviceName`, else the repository's name, which alone is mended
 * (other characters to `-`, `p-` before a digit). Frozen: stacks, roles and images are named after it.
 */
const projectName = (input, serviceName, repository) => {
    const written = input ?? serviceName;
    const name = written ?? mended(repository);
    if (name === undefined)
        return {
            diagnostics: [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .complaint */ .U4)('config/project-name', [], 'The project has no name.', 'Add `serviceName: my-project` at the top, or give project-name.'),
            ],
        };
    if (!form.test(name))
        return {
            diagnostics: [wrong(`The project name ${JSON.stringify(name)} cannot be the beginning of a stack's name.`)],
        };
    if (name.length > longest)
        return { diagnostics: [wrong(`The project name has ${name.length} characters; ${longest} is the most.`)] };
    return { value: name, diagnostics: [] };
};
const mended = (repository) => {
    const name = repository
        ?.split('/')
        .at(-1)
        ?.replace(/[^a-zA-Z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return name ? (/^[0-9]/.test(name) ? `p-${name}` : name) : undefined;
};


/***/ }),

/***/ 3500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ events)
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var cloudformation_symbol = __webpack_require__(1570);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(3933);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(7922);
// EXTERNAL MODULE: ./lib/schema/member.js
var schema_member = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/events/event.js

const defineEvent = (member) => ({ ...member, shape: (0,schema_member/* memberShape */.K)(member) });

;// CONCATENATED MODULE: ./lib/events/s3.js






/** The bucket of this config whose ARN the text is. */
const bucketOf = (bucketArn, event) => {
    const expression = (0,token/* soleExpression */.EY)(bucketArn);
    const symbol = (0,cloudformation_symbol/* symbolOf */.w)(expression);
    const speaksOfAnArn = symbol?.kind !== 'resource-param' || symbol.param === 'arn';
    return expression !== undefined && speaksOfAnArn ? event.resource(bucketArn) : undefined;
};
/** The notification stands on the bucket itself, so the bucket must be of this stack: another stack's would be lost. */
const s3 = defineEvent({
    type: 's3',
    says: 'Starts the job for events of the objects in a bucket of this config.',
    properties: {
        bucketArn: (0,shape/* required */.mw)((0,shape/* text */.Qq)("The bucket: `$ResourceParam('myBucket', 'arn')`.")),
        s3EventType: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('What happens to an object.', [
            's3:ReducedRedundancyLostObject',
            's3:ObjectCreated:*',
            's3:ObjectCreated:Put',
            's3:ObjectCreated:Post',
            's3:ObjectCreated:Copy',
            's3:ObjectCreated:CompleteMultipartUpload',
            's3:ObjectRemoved:*',
            's3:ObjectRemoved:Delete',
            's3:ObjectRemoved:DeleteMarkerCreated',
            's3:ObjectRestore:*',
            's3:ObjectRestore:Post',
            's3:ObjectRestore:Completed',
            's3:Replication:*',
            's3:Replication:OperationFailedReplication',
            's3:Replication:OperationNotTracked',
            's3:Replication:OperationMissedThreshold',
            's3:Replication:OperationReplicatedAfterThreshold',
        ])),
        filterRule: (0,shape/* object */.Ik)('Only objects whose keys begin or end so.', {
            prefix: (0,shape/* text */.Qq)('How the key begins.', { maxLength: 1024 }),
            suffix: (0,shape/* text */.Qq)('How the key ends.', { maxLength: 1024 }),
        }),
    },
    example: `
resources:
  uploads:
    type: bucket
  thumbnails:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
        memory: 900
      events:
        - type: s3
          properties:
            bucketArn: $ResourceParam('uploads', 'arn')
            s3EventType: s3:ObjectCreated:*
            filterRule:
              prefix: photos/
              suffix: .jpg
`,
    iamActions: [
        's3:PutBucketNotification',
        's3:GetBucketNotification',
        'lambda:AddPermission',
        'lambda:RemovePermission',
        'lambda:GetPolicy',
    ],
    sample: {
        Records: [
            {
                eventVersion: '2.1',
                eventSource: 'aws:s3',
                awsRegion: 'us-east-2',
                eventTime: '2019-09-03T19:37:27.192Z',
                eventName: 'ObjectCreated:Put',
                userIdentity: { principalId: 'AWS:AIDAINPONIXQXHT3IKHL2' },
                requestParameters: { sourceIPAddress: '205.255.255.255' },
                responseElements: {
                    'x-amz-request-id': 'D82B88E5F771F645',
                    'x-amz-id-2': 'vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=',
                },
                s3: {
                    s3SchemaVersion: '1.0',
                    configurationId: '828aa6fc-f7b5-4305-8584-487c791949c1',
                    bucket: {
                        name: 'DOC-EXAMPLE-BUCKET',
                        ownerIdentity: { principalId: 'A3I5XTEXAMAI3E' },
                        arn: 'arn:aws:s3:::lambda-artifacts-deafc19498e3f2df',
                    },
                    object: {
                        key: 'b21b84d653bb07b05b1e6b33684dc11b',
                        size: 1305107,
                        eTag: 'b21b84d653bb07b05b1e6b33684dc11b',
                        sequencer: '0C0F6F405D6ED209E1',
                    },
                },
            },
        ],
    },
    asynchronous: true,
    trigger: {
        recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:s3',
        // Only creating and removing bear a sequencer; what else happens is told apart by its kind and time.
        identity: (event) => JSON.stringify(event.Records.map(({ eventName, eventTime, s3: { bucket, object }, }) => [bucket.name, object.key, object.versionId, object.sequencer ?? [eventName, eventTime]])),
    },
    source: ({ bucketArn }) => ({ arn: bucketArn }),
    words: ({ s3EventType }, bucket) => `${s3EventType.slice('s3:'.length).replace(/:\*$/, '')} in ${bucket}`,
    tellApart: ({ s3EventType: type, filterRule: { prefix, suffix } = {} }) => ({
        type,
        filter: { prefix: prefix || undefined, suffix: suffix || undefined },
    }),
    check({ bucketArn }, event) {
        const path = [...event.path, 'properties', 'bucketArn'];
        const bucket = bucketOf(bucketArn, event);
        const hint = "Write bucketArn: $ResourceParam('myBucket', 'arn') with the name of a bucket under resources.";
        if (bucket === undefined)
            return [(0,diagnostic/* complaint */.U4)('config/foreign-bucket', path, 'An S3 event needs the ARN of a bucket of this config.', hint)];
        if (bucket.type === 'bucket')
            return [];
        const sentence = `"${bucket.name}" is no bucket, its type is ${bucket.type}.`;
        return [(0,diagnostic/* complaint */.U4)('config/wrong-resource', path, sentence, hint)];
    },
    expand({ bucketArn, s3EventType, filterRule }, event) {
        const bucket = bucketOf(bucketArn, event);
        // `check` has complained.
        if (bucket === undefined)
            return [];
        const permission = event.id('Permission');
        const rules = ['prefix', 'suffix'].flatMap((Name) => filterRule?.[Name] ? [{ Name, Value: (0,token/* expressionOf */.ez)(filterRule[Name]) }] : []);
        const notification = {
            Event: s3EventType,
            ...(rules.length ? { Filter: { S3Key: { Rules: rules } } } : {}),
            Function: event.trigger.arn,
        };
        const at = 'Properties.NotificationConfiguration.LambdaConfigurations';
        return [
            {
                kind: 'resource',
                id: permission,
                from: event.from,
                body: {
                    Type: 'AWS::Lambda::Permission',
                    DependsOn: [event.stateMachine],
                    Metadata: event.metadata,
                    Properties: {
                        Action: 'lambda:InvokeFunction',
                        FunctionName: event.trigger.name,
                        Principal: 's3.amazonaws.com',
                        // A bucket's ARN names no account: a bucket of this name in another one must not start the job.
                        SourceAccount: expression/* accountId */.lS,
                        SourceArn: bucket.params.arn,
                    },
                },
            },
            { kind: 'extension', id: bucket.id, at, items: [{ key: permission, value: notification }], from: event.from },
            // S3 tries the permission when the bucket gets the notification.
            {
                kind: 'extension',
                id: bucket.id,
                at: 'DependsOn',
                items: [{ key: permission, value: permission }],
                from: event.from,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./lib/events/payload-form.js




/** Properties of the events that an EventBridge rule fires: what the job receives instead of the event itself. */
const payloadForms = {
    input: (0,shape/* anything */.D8)('What the job receives, always the same: any value, or a string that is JSON.'),
    inputPath: (0,shape/* text */.Qq)('A JSONPath, such as `$.detail`: the part of the event that the job receives.', {
        pattern: '^\\$',
        maxLength: 256,
    }),
    inputTransformer: (0,shape/* object */.Ik)('A template that makes what the job receives out of parts of the event.', {
        inputTemplate: (0,shape/* required */.mw)((0,shape/* anything */.D8)('The template: any value, or a string; `<name>` stands for a path of the map.')),
        inputPathsMap: (0,shape/* map */.Tj)('JSONPaths into the event, by the name that the template uses.', (0,shape/* text */.Qq)('A JSONPath, such as `$.detail`.', { pattern: '^\\$', maxLength: 256 })),
    }),
};
/**
 * The JSON text of a value, its keys sorted, so that their order in the config changes no template; joined around the
 * tokens in its strings. A string is JSON text already.
 */
const jsonExpression = (value) => typeof value === 'string' ? (0,token/* expressionOf */.ez)(value) : written(value);
const written = (value) => {
    if (typeof value === 'string')
        return quoted(value);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    const items = Array.isArray(value)
        ? value.map(written)
        : Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => (0,expression/* concat */.xW)(quoted(key), ':', written(item)));
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return (0,expression/* concat */.xW)(open, ...items.flatMap((item, index) => (index ? [',', item] : [item])), close);
};
/** A JSON string, its texts escaped and its expressions untouched. */
const quoted = (value) => (0,expression/* concat */.xW)('"', ...pieces((0,token/* expressionOf */.ez)(value)).map((part) => (typeof part === 'string' ? escaped(part) : part)), '"');
const escaped = (part) => JSON.stringify(part).slice(1, -1);
/** Texts and expressions in a row, as `expressionOf` joins them. */
const pieces = (expression) => {
    const join = expression?.['Fn::Join'];
    return join?.[0] === '' ? join[1] : [expression];
};
/** The target's part of a rule. */
const targetInput = ({ input, inputPath, inputTransformer }) => {
    const paths = Object.entries(inputTransformer?.inputPathsMap ?? {});
    return {
        ...(input === undefined ? {} : { Input: jsonExpression(input) }),
        ...(inputPath === undefined ? {} : { InputPath: (0,token/* expressionOf */.ez)(inputPath) }),
        ...(inputTransformer === undefined
            ? {}
            : {
                InputTransformer: {
                    InputTemplate: jsonExpression(inputTransformer.inputTemplate),
                    ...(paths.length
                        ? { InputPathsMap: Object.fromEntries(paths.map(([name, path]) => [name, (0,token/* expressionOf */.ez)(path)])) }
                        : {}),
                },
            }),
    };
};
/** The text of an expression with a stand-in for what only CloudFormation knows. */
const standIn = (expression) => pieces(expression)
    .map((part) => (typeof part === 'string' ? part : '0'))
    .join('');
const parsed = (json) => {
    try {
        return { value: JSON.parse(json) };
    }
    catch {
        return undefined;
    }
};
/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html and API_InputTransformer.html. */
const limit = 8192;
/** What AWS would refuse, or what would start no second run; `at` is the path of the event's properties. */
const payloadMistakes = (form, at, isNative) => {
    const path = form.input === undefined ? [...at, 'inputTransformer', 'inputTemplate'] : [...at, 'input'];
    const value = form.input === undefined ? form.inputTransformer?.inputTemplate : form.input;
    const names = Object.keys(form.inputTransformer?.inputPathsMap ?? {});
    const badNames = names.filter((name) => !/^(?!AWS)[A-Za-z0-9_-]{1,256}$/.test(name));
    const mistakes = badNames.map((name) => (0,diagnostic/* complaint */.U4)('config/wrong-format', [...at, 'inputTransformer', 'inputPathsMap', name], 'A name in inputPathsMap holds letters, digits, - and _ only, and does not begin with AWS.', 'Rename it here and in the template.'));
    if (names.length > 100)
        mistakes.push((0,diagnostic/* complaint */.U4)('config/out-of-range', [...at, 'inputTransformer', 'inputPathsMap'], `AWS takes at most 100 paths, here are ${names.length}.`, 'Take a larger part of the event with one path.'));
    if (value === undefined)
        return mistakes;
    const json = standIn(jsonExpression(value));
    // EventBridge puts the values in and then reads the result as JSON; a placeholder stands inside or outside of quotes.
    const filled = form.input === undefined ? json.replace(/<[\w.-]+>/g, '0') : json;
    const payload = parsed(filled);
    if (json.length > limit)
        mistakes.push((0,diagnostic/* complaint */.U4)('config/out-of-range', path, `AWS takes at most ${limit} characters here, this takes ${json.length}.`, 'Put the data into the image or a bucket and name only its place.'));
    if (payload === undefined)
        mistakes.push((0,diagnostic/* complaint */.U4)('config/wrong-format', path, 'This string is not JSON.', 'Write a map, or a string such as \'{"a": 1}\'.'));
    else if (isNative(payload.value) && filled === json)
        mistakes.push((0,diagnostic/* complaint */.U4)('config/schedule', path, 'A constant that looks like an event of AWS bears the same id every time, so only its first firing would start a run.', 'Leave out eventSource of its Records, or its source or detail-type.'));
    return mistakes;
};

;// CONCATENATED MODULE: ./lib/events/schedule-expression.js
/**
 * Reads `rate(…)` or `cron(…)` of an EventBridge rule; `text` has single spaces and upper-case names.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
const parseSchedule = (written) => {
    const [, word, inside = ''] = /^\s*(rate|cron)\((.*)\)\s*$/s.exec(written) ?? [];
    const parts = inside.trim().split(/\s+/).filter(Boolean);
    if (word === 'rate')
        return parseRate(parts);
    if (word === 'cron')
        return parseCron(parts);
    return mistake('A schedule is written as rate(…) or cron(…).', instead(written));
};
const mistake = (sentence, hint) => ({ kind: 'mistake', sentence, hint });
/** What to type for the spellings of other schedulers. */
const instead = (written) => {
    const bare = written.trim();
    const macro = { '@hourly': 'rate(1 hour)', '@daily': 'cron(0 0 * * ? *)', '@weekly': 'cron(0 0 ? * SUN *)' }[bare];
    if (macro)
        return `Write ${macro} instead of ${bare}.`;
    if (/^at\(/i.test(bare))
        return 'A one-time schedule is a cron(…) with a year, such as cron(30 9 24 12 ? 2030).';
    if (/^(rate|cron) *\(/i.test(bare))
        return 'Write the word in small letters and the brackets right behind it, with nothing after them.';
    return sixFields(bare.split(/\s+/));
};
const units = ['minute', 'hour', 'day'];
const parseRate = (parts) => {
    const [amount = '', unit = ''] = parts;
    const one = unit.toLowerCase().replace(/s$/, '');
    const spelt = `rate(${Number(amount)} ${Number(amount) === 1 ? one : `${one}s`})`;
    if (parts.length !== 2 || !/^[0-9]+$/.test(amount) || !units.includes(one))
        return mistake('A rate is a whole number and minutes, hours or days.', 'Write rate(5 minutes), rate(1 hour) or rate(7 days).');
    if (Number(amount) < 1)
        return mistake('A rate is at least one minute.', `Write rate(1 ${one}) or more; a shorter one does not exist.`);
    const text = `rate(${parts.join(' ')})`;
    return text === spelt
        ? { kind: 'rate', text }
        : mistake('AWS takes the unit in the singular for 1 and in the plural for more.', `Write ${spelt}.`);
};
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html */
const fields = [
    { name: 'minutes', from: 0, to: 59, steps: true, example: '0, 0,30, 10-20 or 0/15' },
    { name: 'hours', from: 0, to: 23, steps: true, example: '14, 8-18 or 0/6' },
    {
        name: 'day-of-month',
        from: 1,
        to: 31,
        alone: /^(?:\?|L|LW|([0-9]+)W)$/,
        steps: true,
        example: '1, 1-15, L (the last day), 3W (the weekday closest to the 3rd) or ?',
    },
    { name: 'month', from: 1, to: 12, names: months, steps: true, example: '1, JAN-MAR or 1/3' },
    {
        name: 'day-of-week',
        from: 1,
        to: 7,
        names: weekdays,
        alone: /^(?:\?|L|([0-9]+|[A-Z]{3})(?:L|#[1-5]))$/,
        steps: false,
        example: 'MON-FRI, 2,4,6 (SUN is 1), 6L (the last Friday), 3#2 (the second Tuesday) or ?',
    },
    { name: 'year', from: 1970, to: 2199, steps: true, example: '*, 2030 or 2030-2032' },
];
const parseCron = (written) => {
    const parts = written.map((part) => part.toUpperCase());
    if (parts.length !== 6)
        return mistake(`A cron expression has 6 fields (minutes, hours, day-of-month, month, day-of-week, year), this one has ${parts.length}.`, sixFields(parts));
    const wrong = fields.findIndex((field, index) => !fits(field, parts[index]));
    const field = fields[wrong];
    if (field)
        return mistake(`"${written[wrong]}" is no ${field.name} of a cron expression: ${rangeOf(field)}.`, `Write ${field.example}.`);
    const open = [parts[2], parts[4]].filter((part) => part === '?').length;
    if (open !== 1)
        return mistake(`Exactly one of day-of-month and day-of-week must be ?, here ${open ? 'both are' : 'none is'}.`, `Write cron(${(open ? [...parts.slice(0, 2), '*', ...parts.slice(3)] : oneOpen(parts)).join(' ')}).`);
    return { kind: 'cron', text: `cron(${parts.join(' ')})` };
};
const rangeOf = ({ from, to, names, steps }) => `it goes from ${from} to ${to}${names ? ` or ${names[0]} to ${names.at(-1)}` : ''}${steps ? '' : ' and knows no /'}`;
/** The fields with ? for the day that says nothing. */
const oneOpen = ([minutes, hours, day, month, weekday, year]) => weekday === '*' ? [minutes, hours, day, month, '?', year] : [minutes, hours, '?', month, weekday, year];
/** A crontab line in AWS's spelling, if it is one: ? for one of the days, a year, and SUN is 1 instead of 0. */
const sixFields = (parts) => {
    const [minutes, hours, day = '', month, weekday = '', year = '*'] = parts;
    const named = weekday === '?'
        ? '*'
        : weekday.replace(/(?<![#/\w])[0-7](?!\w)/g, (digit) => weekdays[Number(digit) % 7]);
    const text = oneOpen([minutes ?? '', hours ?? '', day === '?' ? '*' : day, month ?? '', named, year]).join(' ');
    return [5, 6].includes(parts.length) && parseCron(text.split(' ')).kind === 'cron'
        ? `Write cron(${text}): AWS wants ? for the day that is left open, a year at the end, and counts SUN as 1.`
        : 'Write rate(2 hours), or cron(0 14 * * ? *) for every day at 14:00 UTC.';
};
const fits = (field, part) => {
    const alone = field.alone?.exec(part);
    if (alone)
        return alone[1] === undefined || numberOf(field, alone[1]) !== undefined;
    return part === '*' || part.split(',').every((item) => fitsItem(field, item));
};
/** `*`, `a`, `a-b`, and each with `/step` where the field knows steps. */
const fitsItem = (field, item) => {
    const [range = '', step, ...more] = item.split('/');
    const [from = '', to, ...rest] = range.split('-');
    if (more.length || rest.length)
        return false;
    if (step !== undefined && !(field.steps && /^[0-9]+$/.test(step) && Number(step) >= 1 && Number(step) <= field.to))
        return false;
    if (range === '*')
        return step !== undefined;
    const first = numberOf(field, from);
    const last = to === undefined ? first : numberOf(field, to);
    return first !== undefined && last !== undefined && first <= last;
};
const numberOf = ({ from, to, names = [] }, text) => {
    const value = names.includes(text) ? names.indexOf(text) + 1 : /^[0-9]{1,4}$/.test(text) ? Number(text) : undefined;
    return value !== undefined && value >= from && value <= to ? value : undefined;
};

;// CONCATENATED MODULE: ./lib/events/schedule-in-words.js
const schedule_in_words_weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const schedule_in_words_months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const listed = (items) => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const ordinal = (number) => {
    const teen = number % 100 > 10 && number % 100 < 14;
    return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
};
const isNumber = (text) => /^\d+$/.test(text);
/** A name by its number (from `first`) or by its first three letters. */
const nameOf = (names, text) => names.find((name) => name.slice(0, 3).toUpperCase() === text.toUpperCase()) ??
    (isNumber(text) ? names[Number(text) - 1] : undefined);
/** `MON-FRI`, `2,4`, `JAN` in full words; nothing for steps and other forms. */
const namesOf = (names, field) => {
    const items = field.split(',').map((item) => {
        const ends = item.split('-').map((end) => nameOf(names, end));
        return ends.includes(undefined) || ends.length > 2 ? undefined : ends.join(' to ');
    });
    return items.includes(undefined) ? undefined : listed(items);
};
const clock = (hour, minute) => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
const dayWords = (day, weekday) => {
    if (weekday === '?' && day === '*')
        return 'every day';
    if (day === '?' && weekday === '*')
        return 'every day';
    if (weekday === '?') {
        if (day === 'L')
            return 'on the last day of the month';
        if (day === 'LW')
            return 'on the last working day of the month';
        if (/^\d+W$/.test(day))
            return `on the working day closest to the ${ordinal(Number.parseInt(day, 10))}`;
        const days = day.split(',');
        return days.every(isNumber) ? `on the ${listed(days.map((one) => ordinal(Number(one))))} of the month` : undefined;
    }
    const [, at = '', place] = /^(\w+)#([1-5])$/.exec(weekday) ?? [];
    if (place)
        return `on the ${ordinal(Number(place))} ${nameOf(schedule_in_words_weekdays, at)} of the month`;
    const [, last] = /^(\w+)L$/.exec(weekday) ?? [];
    if (last)
        return `on the last ${nameOf(schedule_in_words_weekdays, last)} of the month`;
    const names = namesOf(schedule_in_words_weekdays, weekday);
    return names && `every ${names}`;
};
const every = (count, unit) => (count === '1' ? `every ${unit}` : `every ${count} ${unit}s`);
const cronWords = (fields) => {
    const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = fields;
    const days = dayWords(day, weekday);
    const season = month === '*' ? '' : namesOf(schedule_in_words_months, month);
    const years = year === '*' ? '' : /^[\d,]+$/.test(year) ? listed(year.split(',')) : undefined;
    if (days === undefined || season === undefined || years === undefined)
        return undefined;
    const when = `${season ? ` in ${season}` : ''}${years ? ` ${years}` : ''}`;
    const also = days === 'every day' ? '' : ` ${days}`;
    if (isNumber(minute) && hour.split(',').every(isNumber)) {
        const times = listed(hour.split(',').map((one) => clock(one, minute)));
        return `${days} at ${times} UTC${when}`;
    }
    const [, hours] = /^(?:\*|0)\/(\d+)$/.exec(hour) ?? [];
    if (isNumber(minute) && (hour === '*' || hours))
        return `${every(hours ?? '1', 'hour')} at minute ${minute}${also}${when} (UTC)`;
    const [, minutes] = /^(?:\*|0)\/(\d+)$/.exec(minute) ?? (minute === '*' ? [minute, '1'] : []);
    const [, from, to] = /^(\d+)-(\d+)$/.exec(hour) ?? [];
    if (minutes && (hour === '*' || (from && to)))
        return `${every(minutes, 'minute')}${from && to ? ` from ${clock(from, '0')} to ${clock(to, '59')}` : ''}${also}${when} UTC`;
    return undefined;
};
/**
 * A schedule of EventBridge in words: `every day at 14:00 UTC`, `every 2 hours`. One whose form is too rare for words
 * is given back as it is written, with its zone.
 */
const scheduleWords = (expression) => {
    const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
    if (count && unit)
        return every(count, unit);
    const [, fields] = /^cron\((.+)\)$/.exec(expression) ?? [];
    return (fields && cronWords(fields.trim().split(/\s+/))) ?? `${expression} (UTC)`;
};

;// CONCATENATED MODULE: ./lib/events/schedule.js








const trigger = {
    recognizes: (event) => event.source === 'aws.events' && event['detail-type'] === 'Scheduled Event',
    // A replayed event keeps its id and is meant to run again. Without an id: Lambda's, which its own retries keep.
    identity: (event, requestId) => (event.id ? JSON.stringify([event.id, event['replay-name']]) : requestId),
};
/** A payload that the trigger would take for a delivery of AWS. */
const isNative = (payload) => {
    // biome-ignore lint/suspicious/noExplicitAny: any JSON
    const event = payload;
    if (event === null || typeof event !== 'object')
        return false;
    return trigger.recognizes(event) || String(event.Records?.[0]?.eventSource).startsWith('aws:');
};
/** A rule of the default event bus, not a schedule of EventBridge Scheduler: that knows no inputPath and transformer. */
const schedule = defineEvent({
    type: 'schedule',
    says: 'Starts the job at fixed times or intervals, in UTC.',
    properties: {
        scheduleRate: (0,shape/* required */.mw)((0,shape/* text */.Qq)('`rate(2 hours)`, or `cron(0 14 * * ? *)`: minutes, hours, day of month, month, day of week, year.')),
        ...payloadForms,
    },
    atMostOne: ['input', 'inputPath', 'inputTransformer'],
    example: `
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
        memory: 900
      events:
        - type: schedule
          properties:
            scheduleRate: cron(0 14 * * ? *)
            input:
              report: daily
`,
    iamActions: [
        'events:PutRule',
        'events:DescribeRule',
        'events:DeleteRule',
        'events:PutTargets',
        'events:RemoveTargets',
        'events:ListTargetsByRule',
        'events:TagResource',
        'events:UntagResource',
        'events:ListTagsForResource',
        'lambda:AddPermission',
        'lambda:RemovePermission',
        'lambda:GetPolicy',
    ],
    sample: {
        version: '0',
        id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
        'detail-type': 'Scheduled Event',
        source: 'aws.events',
        account: '123456789012',
        time: '2015-10-08T16:53:06Z',
        region: 'us-east-1',
        resources: ['arn:aws:events:us-east-1:123456789012:rule/my-scheduled-rule'],
        detail: {},
    },
    asynchronous: true,
    trigger,
    source: () => undefined,
    words: ({ scheduleRate }) => ((0,token/* hasToken */.y0)(scheduleRate) ? 'a schedule' : scheduleWords(scheduleRate)),
    tellApart: ({ scheduleRate: rate, input, inputPath, inputTransformer }) => ({
        rate,
        input,
        inputPath,
        inputTransformer,
    }),
    check({ scheduleRate, ...form }, event) {
        const at = [...event.path, 'properties'];
        const parsed = (0,token/* hasToken */.y0)(scheduleRate) ? undefined : parseSchedule(scheduleRate);
        return [
            ...(parsed?.kind === 'mistake'
                ? [(0,diagnostic/* complaint */.U4)('config/schedule', [...at, 'scheduleRate'], parsed.sentence, parsed.hint)]
                : []),
            ...payloadMistakes(form, at, isNative),
        ];
    },
    expand({ scheduleRate, ...form }, event) {
        const parsed = (0,token/* hasToken */.y0)(scheduleRate) ? undefined : parseSchedule(scheduleRate);
        const rule = event.id('Rule');
        return [
            {
                kind: 'resource',
                id: rule,
                from: event.from,
                body: {
                    Type: 'AWS::Events::Rule',
                    DependsOn: [event.stateMachine],
                    Metadata: event.metadata,
                    Properties: {
                        State: 'ENABLED',
                        ScheduleExpression: parsed && 'text' in parsed ? parsed.text : (0,token/* expressionOf */.ez)(scheduleRate),
                        Targets: [{ Id: 'trigger', Arn: event.trigger.arn, ...targetInput(form) }],
                    },
                },
            },
            {
                kind: 'resource',
                id: event.id('Permission'),
                from: event.from,
                body: {
                    Type: 'AWS::Lambda::Permission',
                    Metadata: event.metadata,
                    Properties: {
                        Action: 'lambda:InvokeFunction',
                        FunctionName: event.trigger.name,
                        Principal: 'events.amazonaws.com',
                        SourceArn: (0,expression/* getAtt */.CN)(rule, 'Arn'),
                    },
                },
            },
        ];
    },
});

// EXTERNAL MODULE: ./lib/cloudformation/contribution.js
var contribution = __webpack_require__(1204);
;// CONCATENATED MODULE: ./lib/events/sqs.js





/** One queue, one job: a message counts as processed once its run has started. */
const sqs = defineEvent({
    type: 'sqs',
    says: 'Starts the job for the messages of a queue. A message counts as processed once the run has started.',
    properties: {
        sqsQueueName: (0,shape/* text */.Qq)('An `sqs-queue` of this config.'),
        sqsQueueArn: (0,shape/* text */.Qq)('The ARN of any other queue.'),
        batchSize: (0,shape/* integer */.nd)('The most messages that one run receives. Over 10 needs `maxBatchWindowSeconds`.', {
            default: 10,
            minimum: 1,
            maximum: 10_000,
        }),
        maxBatchWindowSeconds: (0,shape/* integer */.nd)('The longest wait, in seconds, for a batch to fill.', { minimum: 0, maximum: 300 }),
    },
    exactlyOne: ['sqsQueueName', 'sqsQueueArn'],
    example: `
resources:
  orders:
    type: sqs-queue
  billing:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
        memory: 900
      events:
        - type: sqs
          properties:
            sqsQueueName: orders
            batchSize: 5
`,
    iamActions: [
        'lambda:CreateEventSourceMapping',
        'lambda:UpdateEventSourceMapping',
        'lambda:DeleteEventSourceMapping',
        'lambda:GetEventSourceMapping',
        'lambda:ListTags',
        'lambda:TagResource',
        'lambda:UntagResource',
    ],
    sample: {
        Records: [
            {
                messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
                receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
                body: 'Test message.',
                attributes: {
                    ApproximateReceiveCount: '1',
                    SentTimestamp: '1545082649183',
                    SenderId: 'AIDAIENQZJOLO23YVJ4VO',
                    ApproximateFirstReceiveTimestamp: '1545082649185',
                },
                messageAttributes: {},
                md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
                eventSource: 'aws:sqs',
                eventSourceARN: 'arn:aws:sqs:us-east-2:123456789012:my-queue',
                awsRegion: 'us-east-2',
            },
        ],
    },
    asynchronous: false,
    trigger: {
        recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:sqs',
        identity: (event) => event.Records.map((record) => record.messageId)
            .sort()
            .join(),
        batches: true,
        reply: (failed) => ({ batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) }),
    },
    words: (_, queue) => `messages of ${queue}`,
    source: ({ sqsQueueName, sqsQueueArn }) => sqsQueueName === undefined ? { arn: sqsQueueArn } : { name: sqsQueueName },
    check({ sqsQueueName, sqsQueueArn, batchSize, maxBatchWindowSeconds = 0 }, event) {
        const at = [...event.path, 'properties'];
        const queue = event.resource((sqsQueueName ?? sqsQueueArn));
        if (queue !== undefined && queue.type !== 'sqs-queue')
            return [
                (0,diagnostic/* complaint */.U4)('config/wrong-resource', [...at, sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName'], `"${queue.name}" is no queue, its type is ${queue.type}.`, 'Name an sqs-queue of resources, or give the ARN of a queue as sqsQueueArn.'),
            ];
        if (sqsQueueArn !== undefined && !(0,token/* hasToken */.y0)(sqsQueueArn) && !/^arn:[^:]+:sqs:/.test(sqsQueueArn))
            return [
                (0,diagnostic/* complaint */.U4)('config/wrong-format', [...at, 'sqsQueueArn'], `"${sqsQueueArn}" is not the ARN of a queue.`, queue
                    ? `Write sqsQueueName: ${queue.name}.`
                    : "Write arn:aws:sqs:<region>:<account>:<name>, or $CfResourceParam('MyQueue', 'Arn')."),
            ];
        const fifo = queue?.properties.fifoEnabled === true;
        // https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html#lambda-CreateEventSourceMapping-request-BatchSize
        if (fifo && (batchSize > 10 || maxBatchWindowSeconds > 0))
            return [
                (0,diagnostic/* complaint */.U4)('config/batch-window', [...at, batchSize > 10 ? 'batchSize' : 'maxBatchWindowSeconds'], 'A FIFO queue gives at most 10 messages at once and knows no batch window.', 'Write a batchSize of 10 or less and leave maxBatchWindowSeconds out.'),
            ];
        if (batchSize > 10 && maxBatchWindowSeconds < 1)
            return [
                (0,diagnostic/* complaint */.U4)('config/batch-window', [...at, 'batchSize'], `A batchSize of ${batchSize} needs time to fill: AWS refuses more than 10 without a batch window.`, 'Add maxBatchWindowSeconds: 1 or more, or write a batchSize of 10 or less.'),
            ];
        return [];
    },
    expand({ sqsQueueName, sqsQueueArn, batchSize, maxBatchWindowSeconds }, event) {
        const arn = sqsQueueName === undefined
            ? (0,token/* expressionOf */.ez)(sqsQueueArn)
            : event.resource(sqsQueueName)?.params.arn;
        return [
            event.triggerMay((0,contribution/* allow */.c)(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'], arn)),
            {
                kind: 'resource',
                id: event.id('EventSourceMapping'),
                from: event.from,
                body: {
                    Type: 'AWS::Lambda::EventSourceMapping',
                    DependsOn: [event.stateMachine],
                    Metadata: event.metadata,
                    Properties: {
                        EventSourceArn: arn,
                        FunctionName: event.trigger.name,
                        BatchSize: batchSize,
                        MaximumBatchingWindowInSeconds: maxBatchWindowSeconds,
                        FunctionResponseTypes: ['ReportBatchItemFailures'],
                    },
                },
            },
        ];
    },
});

;// CONCATENATED MODULE: ./lib/generated/events.js



const events = [s3, schedule, sqs];


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languages)
});

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/packaging/buildpack.js
var packaging_buildpack = __webpack_require__(8566);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/packaging/glob.js
/**
 * A glob as the source of a regular expression over whole paths with `/`: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}`.
 * A glob that names a folder means everything in it. Anchored at the top, like Stacktape's.
 */
const globPattern = (glob) => {
    const text = glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
    let pattern = '';
    let open = 0;
    for (let at = 0; at < text.length;) {
        const rest = text.slice(at);
        const [taken, made] = match(rest, /^\*\*\//, () => '(?:[^/]+/)*') ??
            match(rest, /^\*\*+/, () => '.*') ??
            match(rest, /^\*/, () => '[^/]*') ??
            match(rest, /^\?/, () => '[^/]') ??
            setOf(rest) ??
            match(rest, /^\\(.)/, (char) => escaped(char)) ??
            brace(rest, open);
        at += taken;
        open += made === '(?:' ? 1 : made === ')' ? -1 : 0;
        pattern += made;
    }
    return `^${pattern}${')'.repeat(open)}(?:/.*)?$`;
};
const match = (text, pattern, made) => {
    const found = pattern.exec(text);
    return found ? [found[0].length, made(...found.slice(1))] : undefined;
};
/** `[a-z]`, unless it is none that a regular expression can have: then its bracket is a letter like any other. */
const setOf = (text) => match(text, /^\[([!^]?)([^\]/]+)\]/, (not, set) => {
    const made = `[${not ? '^/' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`;
    try {
        new RegExp(made);
        return made;
    }
    catch {
        return escaped(`[${not}${set}]`);
    }
});
const escaped = (char) => char.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const brace = (rest, open) => {
    const char = rest.charAt(0);
    if (char === '{' && rest.includes('}'))
        return [1, '(?:'];
    if (open > 0 && (char === ',' || char === '}'))
        return [1, char === ',' ? '|' : ')'];
    return [1, escaped(char)];
};

// EXTERNAL MODULE: ./lib/packaging/places.js
var places = __webpack_require__(7931);
;// CONCATENATED MODULE: ./lib/packaging/node-dockerfile.js




/** The bundler, pinned: another version may give another bundle. Raise the language's recipe with it. */
const bundler = 'esbuild@0.28.2';
/**
 * The Dockerfile of a JavaScript or TypeScript program. Commands stand in exec form, so that no shell reads a name of
 * the user's. No `# syntax=` line: Docker 20.10's own frontend knows all of it. The program is process 1 or the child
 * of Batch's init process, and hears SIGTERM. It runs as root, as Stacktape's images do: programs write to /app.
 */
const nodeDockerfile = (entry, buildpack, manifest) => {
    const { includeFiles = [], customDockerBuildCommands = [] } = buildpack;
    const specific = (0,packaging_buildpack/* specificOf */.Os)(buildpack);
    const version = specific.nodeVersion;
    const excluded = specific.dependenciesToExcludeFromBundle ?? [];
    const maps = !specific.disableSourceMaps;
    // Stacktape's default: https://docs.stacktape.com, cjs up to Node 23.
    const format = specific.outputModuleFormat ?? (version >= 24 ? 'esm' : 'cjs');
    const bundle = format === 'esm' ? 'index.mjs' : 'index.cjs';
    const installed = excluded.length > 0 && manifest ? manifest : undefined;
    return [
        // The bundle is the same for every processor, so that an arm64 image needs no emulation here.
        `FROM --platform=$BUILDPLATFORM node:${version} AS build`,
        `RUN ${npmMounts} ${exec('npm', 'install', ...quiet, '--ignore-scripts', '--prefix', '/bundler', bundler)}`,
        ...install(manifest),
        'WORKDIR /build',
        'COPY . .',
        ...(includeFiles.length
            ? [`RUN ${exec('node', '-e', copyScript, JSON.stringify(includeFiles.map(globPattern)), '/out/')}`]
            : []),
        `RUN ${exec('/bundler/node_modules/.bin/esbuild', ...bundleFlags(entry, bundle, format, version, maps, excluded, specific.tsConfigPath))}`,
        '',
        ...(installed ? [`FROM node:${version} AS dependencies`, ...install(installed, '--omit=dev'), ''] : []),
        `FROM node:${version}-slim`,
        'WORKDIR /app',
        ...customDockerBuildCommands.map(runLine),
        ...(installed
            ? [
                `COPY --from=dependencies ${JSON.stringify([onePath(external_node_path_.posix.join('/build', installed.folder, 'node_modules')), './node_modules'])}`,
            ]
            : []),
        'COPY --from=build /out/ ./',
        // The memory limit of the container is the only limit, so that too little memory ends as OutOfMemoryError; Stacktape's value.
        `CMD ${exec('node', ...(maps ? ['--enable-source-maps'] : []), '--max-old-space-size=16384', bundle)}`,
        '',
    ].join('\n');
};
/** The user's npm settings, if the build is given any, and npm's cache: in no layer. */
const npmMounts = '--mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=cache,target=/root/.npm,sharing=locked';
const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];
const install = (manifest, ...flags) => {
    if (!manifest)
        return [];
    const sources = manifest.files?.map((file) => external_node_path_.posix.join(manifest.folder, file));
    return [
        ...(sources ? [] : ['WORKDIR /build', 'COPY . .']),
        `WORKDIR ${literal(external_node_path_.posix.join('/build', manifest.folder))}`,
        ...(sources ? [`COPY ${JSON.stringify([...sources, './'])}`] : []),
        `RUN ${npmMounts} ${exec('npm', manifest.command, ...quiet, ...flags)}`,
    ];
};
const bundleFlags = (entry, bundle, format, version, maps, excluded, tsConfig) => [
    `./${entry}`,
    '--bundle',
    '--platform=node',
    `--target=node${version}`,
    `--format=${format}`,
    `--outfile=/out/${bundle}`,
    '--log-level=info',
    '--color=false',
    ...(maps ? ['--sourcemap'] : []),
    ...(format === 'esm' ? esmFlags : []),
    ...(excluded.includes('*') ? ['--packages=external'] : excluded.map((name) => `--external:${name}`)),
    ...(tsConfig === undefined ? [] : [`--tsconfig=./${(0,places/* normalPath */.FE)(tsConfig)}`]),
];
/** What CommonJS packages expect to find, inside an ES module. esbuild renames a `require` that the program declares. */
const esmFlags = [
    `--banner:js=${[
        "import { createRequire as stpCreateRequire } from 'node:module';",
        "import { dirname as stpDirectory } from 'node:path';",
        "import { fileURLToPath as stpPath } from 'node:url';",
        'const require = stpCreateRequire(import.meta.url);',
        'const stpFilename = stpPath(import.meta.url);',
        'const stpDirname = stpDirectory(stpFilename);',
    ].join('')}`,
    '--define:__filename=stpFilename',
    '--define:__dirname=stpDirname',
];
/** Copies what matches a list of patterns from here to a folder; names that match nothing are no error, as with any glob. */
const copyScript = [
    "const fs=require('fs'),patterns=JSON.parse(process.argv[1]).map((one)=>new RegExp(one,'s'));let copied=0;",
    "const walk=(folder)=>{for(const entry of fs.readdirSync(folder||'.',{withFileTypes:true})){const path=folder+entry.name;",
    'if(entry.isDirectory())walk(path+"/");',
    'else if(patterns.some((one)=>one.test(path))){fs.cpSync(path,process.argv[2]+path,{verbatimSymlinks:true});copied++}}};',
    "walk('');console.log('includeFiles: '+copied+' files');",
].join('');
/** A command of the user's, whole and through the image's shell; one that begins with flags of RUN stays as written. */
const runLine = (command) => command.startsWith('--') ? `RUN ${command}` : `RUN ${exec('/bin/sh', '-c', command)}`;
const exec = (...words) => JSON.stringify(words);
/** A path in a line where Docker replaces variables. */
const literal = (path) => path.replace(/[\\$]/g, '\\$&');
/** The same where Docker also reads globs. */
const onePath = (path) => literal(path).replace(/[[*?]/g, '[$&]');

;// CONCATENATED MODULE: ./lib/packaging/node-manifest.js

/**
 * The nearest folder at or above the entry file that holds a lock file of npm, else the nearest with a package.json:
 * a workspace's packages have their lock file at the top.
 */
const manifestOf = (entry, surroundings) => {
    const here = (folder, file) => surroundings.look(external_node_path_.posix.join(folder, file)) === 'file';
    const folders = ancestors(entry).filter((folder) => here(folder, 'package.json'));
    const locked = (folder) => locks.find((lock) => here(folder, lock));
    const folder = folders.find(locked) ?? folders[0];
    if (folder === undefined)
        return undefined;
    const lock = locked(folder);
    const foreign = lock ? undefined : foreignLocks.find((file) => folders.some((one) => here(one, file)));
    const content = parsed(surroundings.text(external_node_path_.posix.join(folder, 'package.json')));
    // Without a lock file of its own npm reads yarn.lock: https://docs.npmjs.com/cli/v11/commands/npm-install
    const others = lock ? [lock, '.npmrc'] : ['yarn.lock', '.npmrc'];
    const files = ['package.json', ...others.filter((file) => here(folder, file))];
    return {
        folder,
        command: lock ? 'ci' : 'install',
        ...(content && /^[\w./-]+$/.test(folder) && installsAlone(content) ? { files } : {}),
        ...(foreign ? { foreignLock: foreign } : {}),
        unreadable: content === undefined,
    };
};
const locks = ['package-lock.json', 'npm-shrinkwrap.json'];
const foreignLocks = ['pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
/** `a/b/c.ts` → `a/b`, `a`, `.` */
const ancestors = (entry) => {
    const folder = external_node_path_.posix.dirname(entry);
    return folder === '.' ? ['.'] : [folder, ...ancestors(folder)];
};
const parsed = (text) => {
    try {
        const value = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
};
// The scripts that npm runs on installing: https://docs.npmjs.com/cli/v11/using-npm/scripts#npm-ci
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
const installsAlone = ({ workspaces, scripts, ...rest }) => {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'];
    const local = JSON.stringify(kinds.map((kind) => rest[kind])).search(/"(file|link|workspace):|"(\.{0,2}\/|~\/)/) >= 0;
    return !workspaces && !local && !installScripts.some((name) => Object.hasOwn(Object(scripts ?? {}), name));
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node.js





/**
 * What is never source and often large or private to a machine: Stacktape's list without `dist`, `build` and `target`,
 * where an entry file or what it imports may stand.
 */
const neverSource = [
    ...['.git', '.batch-job', '.idea', '.vscode', '.stacktape', '.serverless', '.next', '.turbo', '.cache'],
    ...[
        'node_modules',
        '.venv',
        '__pycache__',
        '.mypy_cache',
        '.pytest_cache',
        '.ruff_cache',
        '.nyc_output',
        '.DS_Store',
    ],
];
/** JavaScript and TypeScript: packages installed by npm, one bundle made by esbuild, both inside Docker. */
const node = {
    name: 'Node',
    extensions: ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'],
    image(entry, buildpack, surroundings, platform) {
        const manifest = manifestOf(entry, surroundings);
        const diagnostics = [
            ...notYet(buildpack),
            ...valueComplaints(buildpack, surroundings),
            ...manifestComplaints(buildpack, manifest),
        ];
        if (diagnostics.some(diagnostic/* isError */.bJ))
            return { diagnostics };
        const { excludeFiles = [] } = buildpack;
        return {
            value: {
                kind: 'built',
                folder: '.',
                dockerfile: { text: nodeDockerfile(entry, buildpack, manifest) },
                excluded: [...neverSource, ...excludeFiles.map((glob) => `/${glob.replace(/^(\.?\/)+/, '')}`)],
                buildArguments: [],
                platform,
                recipe: 1,
            },
            diagnostics,
        };
    },
};
const specific = ['properties', 'languageSpecificConfig'];
const notYet = (buildpack) => {
    const languageSpecificConfig = (0,packaging_buildpack/* specificOf */.Os)(buildpack);
    const refused = (path, hint) => (0,diagnostic/* complaint */.U4)('config/not-yet', path, `${path.at(-1)} is not compiled yet.`, hint);
    const found = [];
    if (buildpack.excludeDependencies?.length)
        found.push(refused(['properties', 'excludeDependencies'], 'Leave it out: only what the program imports is bundled anyway.'));
    if (languageSpecificConfig.dependenciesToExcludeFromDeploymentPackage?.length)
        found.push(refused([...specific, 'dependenciesToExcludeFromDeploymentPackage'], 'Use dependenciesToExcludeFromBundle, which installs the packages in the image.'));
    if (languageSpecificConfig.emitTsDecoratorMetadata)
        found.push(refused([...specific, 'emitTsDecoratorMetadata'], 'Use custom-dockerfile and compile with tsc there.'));
    if (languageSpecificConfig.outputSourceMapsTo !== undefined)
        found.push(refused([...specific, 'outputSourceMapsTo'], 'Leave it out: the source maps are in the image.'));
    return found;
};
const valueComplaints = (buildpack, surroundings) => {
    const { tsConfigPath, dependenciesToExcludeFromBundle = [] } = (0,packaging_buildpack/* specificOf */.Os)(buildpack);
    const lists = ['includeFiles', 'excludeFiles', 'customDockerBuildCommands'];
    return [
        ...(tsConfigPath === undefined
            ? []
            : (0,places/* placeComplaints */._h)(surroundings, tsConfigPath, [...specific, 'tsConfigPath'], {
                kind: 'file',
                code: 'source/missing-path',
                noun: 'The tsconfig',
            })),
        ...lists.flatMap((key) => (buildpack[key] ?? []).flatMap((value, index) => (0,places/* tokenComplaints */.GK)(value, ['properties', key, index], key))),
        ...dependenciesToExcludeFromBundle.flatMap((name, index) => 
        // https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name
        name === '*' || /^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/i.test(name)
            ? []
            : [
                (0,diagnostic/* complaint */.U4)('config/wrong-format', [...specific, 'dependenciesToExcludeFromBundle', index], `"${name}" is no name of a package.`, 'Write names as in package.json, or * for all.'),
            ]),
    ];
};
const manifestComplaints = (buildpack, manifest) => {
    const excluded = (0,packaging_buildpack/* specificOf */.Os)(buildpack).dependenciesToExcludeFromBundle ?? [];
    if (manifest?.unreadable)
        return [
            (0,diagnostic/* complaint */.U4)('packaging/entry-file', ['properties', 'entryfilePath'], `The package.json of the entry file ("${manifest.folder}/package.json") is no JSON object.`),
        ];
    if (!manifest && excluded.length)
        return [
            (0,diagnostic/* complaint */.U4)('source/missing-path', [...specific, 'dependenciesToExcludeFromBundle'], 'Packages can be installed only from a package.json, and there is none at or above the entry file.'),
        ];
    if (manifest?.foreignLock)
        return [
            (0,diagnostic/* warning */.$e)('config/not-yet', ['properties', 'entryfilePath'], `${manifest.foreignLock} is not read yet: npm install picks the versions that package.json allows on the day of the build.`, 'Commit a package-lock.json to pin them.'),
        ];
    return [];
};

;// CONCATENATED MODULE: ./lib/generated/languages.js
// Generated by `npm run generate`; do not edit.

const languages = [node];


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ packagings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(7922);
// EXTERNAL MODULE: ./lib/packaging/packaging.js
var packaging = __webpack_require__(764);
// EXTERNAL MODULE: ./lib/packaging/places.js
var places = __webpack_require__(7931);
;// CONCATENATED MODULE: ./lib/packaging/publishing.js
/** What publishing an image needs: its own repository, looking for a tag, pushing. */
const publishingActions = [
    'ecr:GetAuthorizationToken',
    'ecr:DescribeRepositories',
    'ecr:CreateRepository',
    'ecr:BatchGetImage',
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
];

;// CONCATENATED MODULE: ./lib/packaging/types/custom-dockerfile.js






/** The user's Dockerfile, built as it stands. Its `.dockerignore` is heeded as Docker would. */
const customDockerfile = (0,packaging/* definePackaging */.P)({
    type: 'custom-dockerfile',
    says: 'Builds the image from a Dockerfile of yours.',
    properties: {
        buildContextPath: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The folder of the build context, relative to the config.', { minLength: 1 })),
        dockerfilePath: (0,shape/* text */.Qq)('The Dockerfile, relative to the build context.', { default: 'Dockerfile', minLength: 1 }),
        buildArgs: (0,shape/* list */.p_)('Arguments of the build. They stay readable in the history of the image: no place for secrets.', (0,shape/* object */.Ik)('An argument of the build.', {
            argName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name in the ARG line: letters, digits and `_`, no digit first.', {
                pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
            })),
            value: (0,shape/* required */.mw)((0,shape/* scalar */.d_)('Its value.')),
        })),
        command: (0,shape/* list */.p_)('The command that runs instead of the one in the image.', (0,shape/* text */.Qq)('A word of the command.'), {
            minItems: 1,
        }),
    },
    example: `
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: custom-dockerfile
          properties:
            buildContextPath: report
            buildArgs:
              - argName: LEVEL
                value: info
      resources:
        cpu: 1
        memory: 900
`,
    iamActions: publishingActions,
    image({ buildContextPath, dockerfilePath, buildArgs = [], command }, surroundings, platform) {
        const folder = (0,places/* normalPath */.FE)(buildContextPath);
        const dockerfile = (0,places/* normalPath */.FE)(dockerfilePath);
        const noContext = (0,places/* placeComplaints */._h)(surroundings, buildContextPath, ['properties', 'buildContextPath'], {
            kind: 'folder',
            code: 'packaging/context',
            noun: 'The build context',
        });
        const diagnostics = [
            ...noContext,
            ...(noContext.length === 0 ? dockerfileComplaints(surroundings, folder, dockerfile) : []),
            ...buildArgs.flatMap((_, index) => argumentComplaints(buildArgs, index)),
        ];
        if (diagnostics.some(diagnostic/* isError */.bJ))
            return { diagnostics };
        return {
            value: {
                kind: 'built',
                folder,
                dockerfile: { path: dockerfile },
                excluded: [],
                buildArguments: buildArgs.map(({ argName, value }) => ({ name: argName, value: String(value) })),
                platform,
                ...(command ? { command } : {}),
                recipe: 1,
            },
            diagnostics,
        };
    },
});
const dockerfileComplaints = (surroundings, folder, dockerfile) => {
    const at = ['properties', 'dockerfilePath'];
    if (dockerfile.startsWith('/') || dockerfile.startsWith('..'))
        return [
            (0,diagnostic/* complaint */.U4)('source/outside', at, `The Dockerfile "${dockerfile}" leaves the build context.`, relativeToContext),
        ];
    const found = (0,places/* placeComplaints */._h)(surroundings, external_node_path_.posix.join(folder, dockerfile), at, {
        kind: 'file',
        code: 'packaging/dockerfile',
        noun: 'The Dockerfile',
    });
    return found.map((diagnostic) => diagnostic.code === 'packaging/dockerfile' ? { ...diagnostic, hint: relativeToContext } : diagnostic);
};
const relativeToContext = 'dockerfilePath is relative to buildContextPath, not to the config.';
const argumentComplaints = (all, index) => {
    const { argName, value } = all[index];
    const at = ['properties', 'buildArgs', index];
    const twice = all.findIndex((other) => other.argName === argName) < index;
    return [
        ...(0,places/* tokenComplaints */.GK)(String(value), [...at, 'value'], `The build argument ${argName}`),
        ...(twice
            ? [(0,diagnostic/* complaint */.U4)('config/not-allowed', [...at, 'argName'], `The build argument ${argName} stands twice.`)]
            : []),
        ...(/(secret|token|passw|credential|private_?key|api_?key)/i.test(argName)
            ? [
                (0,diagnostic/* warning */.$e)('packaging/secret-argument', [...at, 'argName'], `${argName} looks like a secret, and a build argument stays readable in the history of the image.`, 'Give secrets to the job as environment variables with $Secret.'),
            ]
            : []),
    ];
};

;// CONCATENATED MODULE: ./lib/packaging/types/prebuilt-image.js


/** Nothing is built or pushed: AWS Batch pulls what the config names. */
const prebuiltImage = (0,packaging/* definePackaging */.P)({
    type: 'prebuilt-image',
    says: 'Runs an image that somebody else publishes: a public one, or one of an ECR repository of the account.',
    properties: {
        image: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the image, with its tag or digest.', { minLength: 1 })),
        command: (0,shape/* list */.p_)('The command that runs instead of the one in the image.', (0,shape/* text */.Qq)('A word of the command.'), {
            minItems: 1,
        }),
    },
    example: `
resources:
  hello:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
            command: [sh, -c, 'echo "$STP_TRIGGER_EVENT_DATA"']
      resources:
        cpu: 1
        memory: 900
`,
    iamActions: [],
    image: ({ image, command }) => ({
        value: { kind: 'published', image, ...(command ? { command } : {}) },
        diagnostics: [],
    }),
});

// EXTERNAL MODULE: ./lib/generated/languages.js + 4 modules
var languages = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/packaging/buildpack.js
var buildpack = __webpack_require__(8566);
;// CONCATENATED MODULE: ./lib/packaging/types/stacktape-image-buildpack.js







/** Languages of the page that no file under `languages/` compiles yet. */
const later = {
    py: 'Python',
    java: 'Java',
    go: 'Go',
    rb: 'Ruby',
    php: 'PHP',
    cs: 'C#',
};
/** From an entry file to an image, with no Dockerfile to write. */
const stacktapeImageBuildpack = (0,packaging/* definePackaging */.P)({
    type: 'stacktape-image-buildpack',
    says: 'Builds the image from an entry file: its dependencies are installed and bundled inside Docker.',
    properties: buildpack/* buildpackProperties */.Vl,
    example: `
resources:
  myBatchJob:
    type: batch-job
    properties:
      container:
        packaging:
          type: stacktape-image-buildpack
          properties:
            entryfilePath: path/to/my/batch-job.ts
      resources:
        cpu: 2
        memory: 1800
`,
    iamActions: publishingActions,
    image(buildpack, surroundings, platform) {
        const at = ['properties', 'entryfilePath'];
        // `app.py:app` names an object in a Python file.
        const extension = external_node_path_.posix
            .extname(buildpack.entryfilePath.replace(/(\.py):\w+$/, '$1'))
            .slice(1)
            .toLowerCase();
        const language = languages/* languages */.e.find(({ extensions }) => extensions.includes(extension));
        const known = languages/* languages */.e.flatMap(({ extensions }) => extensions);
        if (later[extension])
            return {
                diagnostics: [
                    (0,diagnostic/* complaint */.U4)('config/not-yet', at, `The buildpack does not compile ${later[extension]} yet.`, 'Use custom-dockerfile with a Dockerfile of your own for now.'),
                ],
            };
        const missing = (0,places/* placeComplaints */._h)(surroundings, buildpack.entryfilePath, at, {
            kind: 'file',
            code: 'packaging/entry-file',
            noun: 'The entry file',
        });
        if (missing.length)
            return { diagnostics: missing };
        if (!language)
            return {
                diagnostics: [
                    (0,diagnostic/* complaint */.U4)('packaging/entry-file', at, extension
                        ? `No buildpack knows files that end in ".${extension}".`
                        : 'The entry file has no extension, which tells the language.', `Known are ${known.map((one) => `.${one}`).join(', ')}.`),
                ],
            };
        return language.image((0,places/* normalPath */.FE)(buildpack.entryfilePath), buildpack, surroundings, platform);
    },
});

;// CONCATENATED MODULE: ./lib/generated/packagings.js



const packagings = [customDockerfile, prebuiltImage, stacktapeImageBuildpack];


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ resources)
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var cloudformation_names = __webpack_require__(7260);
;// CONCATENATED MODULE: ./lib/batch/address.js


/** The job definition's name, at most 128 characters (https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html). */
const jobDefinitionName = ({ name, stage }) => (0,cloudformation_names/* physicalName */.NJ)(stage.stack, name, 128);
/** The job definition's ARN without revision. Grants name it with and without `:*`. */
const jobDefinitionArn = (job) => (0,expression/* arn */.Cm)('batch', 'job-definition/', jobDefinitionName(job));
/** The state machine's name, at most 80 characters (https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html). */
const stateMachineName = ({ name, stage }) => (0,cloudformation_names/* physicalName */.NJ)(stage.stack, name, 80);
const stateMachineArn = (job) => (0,expression/* arn */.Cm)('states', 'stateMachine:', stateMachineName(job));
/** All executions of the job's state machine: StopExecution and DescribeExecution know only these ARNs. */
const executionsArn = (job) => (0,expression/* arn */.Cm)('states', 'execution:', stateMachineName(job), ':*');
/** The tag of every Batch job that a machine submits; its value is the machine's name. */
const machineTag = 'batch-job:state-machine';

// EXTERNAL MODULE: ./lib/batch/capacity.js + 1 modules
var capacity = __webpack_require__(5700);
// EXTERNAL MODULE: ./lib/cloudformation/contribution.js
var contribution = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/cloudformation/mention.js
var mention = __webpack_require__(414);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(3933);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(258);
;// CONCATENATED MODULE: ./lib/batch/connections.js






/** AWS services that can be connected to like a resource. */
const services = { 'aws:ses': [(0,contribution/* allow */.c)(['ses:*'], '*')] };
const checkConnections = (names, neighbours, path) => names.flatMap((name, index) => {
    const at = [...path, index];
    const target = neighbours.get(name);
    if (target?.connection || name in services)
        return [];
    if (target)
        return [
            (0,diagnostic/* complaint */.U4)('config/cannot-connect', at, `A job cannot be connected to "${name}", a ${target.type}.`, 'Remove it; grant what the job needs by iamRoleStatements.'),
        ];
    if ((0,token/* hasToken */.y0)(name))
        return (0,mention/* checkName */.I)(name, at);
    const known = [...neighbours.keys(), ...Object.keys(services)];
    return [
        (0,diagnostic/* complaint */.U4)('config/unknown-resource', at, `There is no resource "${name}" under resources in this config.`, name.startsWith('aws:')
            ? `Of AWS's own services only ${Object.keys(services).join(', ')} can be connected to; grant others by iamRoleStatements.`
            : (0,suggest/* didYouMean */.au)(name, known)),
    ];
});
/** What a job gets from all that it is connected to: statements for its role, and `STP_{RESOURCE}_{VARIABLE}`. */
const connect = (names, neighbours) => {
    const statements = [];
    const variables = {};
    for (const name of new Set(names)) {
        const connection = neighbours.get(name)?.connection;
        statements.push(...(connection?.statements ?? services[name] ?? []));
        for (const [key, value] of Object.entries(connection?.variables ?? {}))
            variables[`STP_${(0,cloudformation_names/* screamingSnakeCase */.Oy)(name)}_${key}`] = value;
    }
    return { statements, variables };
};
const checkRoleStatements = (statements, path) => statements.flatMap(({ Action, Effect }, index) => Action === undefined && Effect === 'Allow'
    ? [
        (0,diagnostic/* warning */.$e)('config/permission-for-everything', [...path, index], 'A statement without Action allows every action on its resources, as in Stacktape.', 'List the actions that the job needs.'),
    ]
    : []);
/** The user's statements in IAM's form. */
const roleStatementsOf = (statements) => statements.map(({ Sid, Effect, Action, Resource, Condition }) => ({
    ...(Sid === undefined ? {} : { Sid }),
    Effect,
    Action: Action ?? ['*'],
    Resource: Resource.map(token/* expressionOf */.ez),
    ...(Condition === undefined ? {} : { Condition: Condition }),
}));

// EXTERNAL MODULE: ./lib/cloudformation/render.js
var render = __webpack_require__(4158);
// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var cloudformation_symbol = __webpack_require__(1570);
;// CONCATENATED MODULE: ./lib/batch/environment.js





/** Set for every attempt by the state machine. */
const perAttempt = ['STP_TRIGGER_EVENT_DATA', 'STP_MAXIMUM_ATTEMPTS', 'STP_CURRENT_ATTEMPT'];
/** What is wrong with the names of the variables; `path` leads to the list. */
const checkEnvironment = (variables, path) => variables.flatMap(({ name, value }, index) => {
    const at = [...path, index, 'name'];
    if ((0,token/* hasToken */.y0)(name))
        return [
            (0,diagnostic/* complaint */.U4)('directives/misplaced', at, 'The name of a variable is needed here, and this is a reference that only CloudFormation will know.', 'Write the name itself; the reference belongs into value.'),
        ];
    // https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html (environment)
    if (name.startsWith('AWS_BATCH'))
        return [
            (0,diagnostic/* complaint */.U4)('config/environment', at, `AWS Batch keeps names that begin with AWS_BATCH for itself: "${name}".`, 'Choose another name.'),
        ];
    if (perAttempt.includes(name))
        return [
            (0,diagnostic/* complaint */.U4)('config/environment', at, `Every attempt gets its own ${name}, so this value would never be seen.`, 'Choose another name.'),
        ];
    if (variables.findIndex((other) => other.name === name) < index)
        return [
            (0,diagnostic/* warning */.$e)('config/environment', at, `The variable ${name} stands twice; the last one counts.`, 'Remove one of them.'),
        ];
    const symbols = isSecret(value) ? [] : [...(0,render/* symbolsIn */.n)(value)].filter(({ symbol }) => symbol.kind === 'secret');
    return symbols.length
        ? [
            (0,diagnostic/* warning */.$e)('directives/readable-secret', [...path, index, 'value'], `The secret inside the value of ${name} will stand readable in the job definition.`, 'Give the secret a variable of its own: value: $Secret(…).'),
        ]
        : [];
});
const isSecret = (value) => (0,cloudformation_symbol/* symbolOf */.w)((0,token/* soleExpression */.EY)(value))?.kind === 'secret';
/**
 * The variables of a job: its own, then those of its connections, which win as in Stacktape. A value that is a whole
 * secret is read by Batch at the start of the container and stands nowhere. `AWS_REGION` is always set, since programs
 * that ask the instance for the region may not reach it.
 */
const jobEnvironment = (variables, connections) => {
    const environment = { AWS_REGION: expression/* region */.Ny };
    const secrets = {};
    for (const { name, value } of variables) {
        delete environment[name];
        delete secrets[name];
        const symbol = (0,cloudformation_symbol/* symbolOf */.w)((0,token/* soleExpression */.EY)(value));
        if (symbol?.kind === 'secret')
            secrets[name] = jobSecret(symbol);
        else
            environment[name] = (0,token/* expressionOf */.ez)(String(value));
    }
    for (const name of Object.keys(connections))
        delete secrets[name];
    return { environment: { ...environment, ...connections }, secrets };
};
/**
 * A secret as Batch reads it: `<arn>:<json key>::`. Without credentials the ARN is not known; then it stands without
 * its six random characters, and IAM allows any six.
 * https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html
 */
const jobSecret = ({ name, key, arn: known }) => {
    const base = known ?? (0,expression/* arn */.Cm)('secretsmanager', `secret:${name}`);
    return {
        valueFrom: key === undefined ? base : (0,expression/* concat */.xW)(base, `:${key}::`),
        resource: known ?? (0,expression/* concat */.xW)(base, '-??????'),
    };
};

// EXTERNAL MODULE: ./lib/cloudformation/role.js
var role = __webpack_require__(6154);
;// CONCATENATED MODULE: ./lib/batch/log-group.js
/** A log group goes with its stack in every stage: logs are no data that a stage must keep. */
const logGroup = (id, days, from, metadata) => ({
    kind: 'resource',
    id,
    from,
    body: {
        Type: 'AWS::Logs::LogGroup',
        Metadata: metadata,
        DeletionPolicy: 'Delete',
        UpdateReplacePolicy: 'Delete',
        Properties: { RetentionInDays: days },
    },
});

;// CONCATENATED MODULE: ./lib/batch/job-definition.js






/**
 * The job definition with the roles and the log group of its container.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html
 */
const jobDefinitionContributions = (container) => {
    const { job, stage, from, metadata } = container;
    const ids = { role: job.id('Role'), execution: job.id('ExecutionRole'), logs: job.id('LogGroup') };
    const hasSecrets = Object.keys(container.secrets).length > 0;
    const definition = {
        kind: 'resource',
        id: job.id('JobDefinition'),
        from,
        // Without its revision: a Ref would make whoever names the job wait for it, and close a circle.
        spelled: { Ref: jobDefinitionArn({ ...job, stage }), JobDefinitionArn: jobDefinitionArn({ ...job, stage }) },
        body: {
            Type: 'AWS::Batch::JobDefinition',
            Metadata: metadata,
            Properties: {
                Type: 'container',
                JobDefinitionName: jobDefinitionName({ ...job, stage }),
                PropagateTags: false,
                // A run keeps its image and size across its attempts: CloudFormation would deregister the revision that a
                // waiting run is pinned to (https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1761).
                ResourceRetentionPolicy: { SkipDeregisterOnUpdate: true },
                Timeout: container.timeoutSeconds === undefined ? undefined : { AttemptDurationSeconds: container.timeoutSeconds },
                ContainerProperties: {
                    Image: (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'image', job: job.name }),
                    ...(container.command ? { Command: container.command } : {}),
                    JobRoleArn: (0,expression/* getAtt */.CN)(ids.role, 'Arn'),
                    ...(hasSecrets ? { ExecutionRoleArn: (0,expression/* getAtt */.CN)(ids.execution, 'Arn') } : {}),
                    ResourceRequirements: [
                        { Type: 'VCPU', Value: String(container.cpu) },
                        { Type: 'MEMORY', Value: String(container.memoryMiB) },
                    ],
                    Environment: entries(container.environment).map(([Name, Value]) => ({ Name, Value })),
                    ...(hasSecrets
                        ? { Secrets: entries(container.secrets).map(([Name, { valueFrom }]) => ({ Name, ValueFrom: valueFrom })) }
                        : {}),
                    // Reaps children and passes SIGTERM on to programs that are not written to be process 1.
                    LinuxParameters: { InitProcessEnabled: true },
                    LogConfiguration: logConfiguration(container.logDays === undefined ? undefined : ids.logs),
                },
            },
        },
    };
    const contributions = [
        definition,
        (0,role/* role */.J)({
            id: ids.role,
            path: stage.rolePath,
            service: 'ecs-tasks.amazonaws.com',
            statements: container.statements,
            from,
            metadata,
        }),
    ];
    if (hasSecrets)
        contributions.push((0,role/* role */.J)({
            id: ids.execution,
            path: stage.rolePath,
            service: 'ecs-tasks.amazonaws.com',
            statements: executionStatements(container, ids.logs),
            from,
            metadata,
        }));
    if (container.logDays !== undefined)
        contributions.push(logGroup(ids.logs, container.logDays, from, metadata));
    return contributions;
};
const entries = (map) => Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
/** Without a log configuration Batch would write to `/aws/batch/job` for ever, so a disabled log stays on the instance. */
const logConfiguration = (group) => group === undefined
    ? { LogDriver: 'json-file', Options: { 'max-file': '2', 'max-size': '10m' } }
    : {
        LogDriver: 'awslogs',
        Options: { 'awslogs-group': (0,expression/* ref */.KR)(group), 'awslogs-region': expression/* region */.Ny, 'awslogs-stream-prefix': 'batch' },
    };
/**
 * With an execution role the agent pulls the image and writes the log by it, no longer by the instance's role.
 * https://docs.aws.amazon.com/batch/latest/userguide/execution-IAM-role.html
 */
const executionStatements = ({ secrets, stage, logDays }, logs) => [
    (0,contribution/* allow */.c)(['secretsmanager:GetSecretValue'], unique(entries(secrets).map(([, secret]) => secret.resource))),
    (0,contribution/* allow */.c)(['ecr:GetAuthorizationToken'], '*'),
    (0,contribution/* allow */.c)(['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], (0,expression/* arn */.Cm)('ecr', `repository/batch-job/${stage.project.toLowerCase()}`)),
    ...(logDays === undefined
        ? []
        : [(0,contribution/* allow */.c)(['logs:CreateLogStream', 'logs:PutLogEvents'], (0,expression/* concat */.xW)((0,expression/* arn */.Cm)('logs', 'log-group:', (0,expression/* ref */.KR)(logs)), ':*'))]),
];
const unique = (items) => [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

// EXTERNAL MODULE: ./lib/cloudformation/metadata.js
var metadata = __webpack_require__(3191);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/events/event-ids.js


/**
 * `{Job}{Event}{Source}`, 8 hex of the source's ARN if it has no name, and 8 hex of what tells events of one source
 * apart; the kind of a child follows (`Rule`, `Permission`). Never by position, so that moving an event in the list
 * changes nothing. Frozen: with a changed id every stack makes its events anew, and a mapping to the same queue is
 * refused while the old one exists.
 */
const eventId = ({ job, event, sourceName, sourceArn, tellApart }) => [
    (0,cloudformation_names/* logicalId */.dS)(job, event),
    sourceName === undefined ? '' : (0,cloudformation_names/* logicalId */.dS)(sourceName),
    sourceName === undefined && sourceArn !== undefined ? hash(sourceArn) : '',
    tellApart === undefined ? '' : hash(tellApart),
].join('');
const hash = (value) => (0,canonical/* shortHash */.BC)((0,canonical/* canonicalJson */.dj)(value), 8);

// EXTERNAL MODULE: ./lib/generated/events.js + 7 modules
var events = __webpack_require__(3500);
;// CONCATENATED MODULE: ./lib/generated/trigger.js
// Generated by `npm run generate`; do not edit.
const triggerCore = "(y,{SFNClient:p,StartExecutionCommand:w},{createHash:A},f,N)=>{const x=new p({maxAttempts:5}),m=t=>JSON.stringify(JSON.stringify(t)).replace(/[^ -~]/g,\"\\\\uXXXX\").length,z=t=>{const c=m({...t,Records:[]}),i=[];let s;for(const r of t.Records){const n=m(r)-2;if(s&&s.size+1+n<=6e3)s.records.push(r),s.size+=1+n;else{const l=[r],o={event:{...t,Records:l},records:l,size:c+n};i.push(o),o.size<=6e3&&(s=o)}}return i};return async(t,c)=>{const{awsRequestId:i}=c,s=y.find(e=>t&&e.recognizes(t)),r=s?.batches&&N?z(t):[{event:t,records:s?.batches?t.Records:[],size:m(t)}],n=AbortSignal.timeout(Math.max(0,c.getRemainingTimeInMillis()-3e3)),l=async e=>{const a=s?s.identity(e.event,i):i,h=A(\"sha256\").update(a).digest(\"hex\");try{if(e.size>6e3)throw Object.assign(new Error(`The event takes ${e.size} characters, and a run can hold 6000.`),{name:\"trigger/payload-too-large\"});const u={triggerEvent:JSON.stringify(e.event),jobName:`${f.JOB_NAME}-${h.slice(0,12)}`};await x.send(new w({stateMachineArn:f.STATE_MACHINE_ARN,name:h,input:JSON.stringify(u)}),{abortSignal:n})}catch(u){const d=u;if(d.name===\"ExecutionAlreadyExists\")return;e.failed=d,console.error(JSON.stringify({code:d.name,message:d.message,job:f.JOB_NAME,execution:h,records:e.records.length,requestId:i}))}};let o=0;const S=async()=>{for(let e=r[o++];e;e=r[o++])await l(e)};await Promise.all(Array.from({length:50},S));const g=r.filter(e=>e.failed);if(s?.reply){const e=new Set(g.flatMap(a=>a.records));return s.reply(t.Records.filter(a=>e.has(a)))}if(g[0])throw g[0].failed}}";
const triggerParts = {
    "s3": "{identity:e=>JSON.stringify(e.Records.map(({eventName:r,eventTime:n,s3:{bucket:i,object:s}})=>[i.name,s.key,s.versionId,s.sequencer??[r,n]])),recognizes:e=>e.Records?.[0]?.eventSource===\"aws:s3\"}",
    "schedule": "{identity:(e,i)=>e.id?JSON.stringify([e.id,e[\"replay-name\"]]):i,recognizes:e=>e.source===\"aws.events\"&&e[\"detail-type\"]===\"Scheduled Event\"}",
    "sqs": "{batches:!0,identity:e=>e.Records.map(s=>s.messageId).sort().join(),recognizes:e=>e.Records?.[0]?.eventSource===\"aws:sqs\",reply:e=>({batchItemFailures:e.map(s=>({itemIdentifier:s.messageId}))})}",
};

;// CONCATENATED MODULE: ./lib/batch/dead-letter-queue.js

const id = 'StpDeadLetterQueue';
const deadLetterQueueArn = (0,expression/* getAtt */.CN)(id, 'Arn');
/**
 * The stack's one queue for events that started no run; every job that needs it contributes the same.
 * Its messages are envelopes of Lambda, which name the function and hold the event.
 */
const deadLetterQueue = () => ({
    kind: 'resource',
    id,
    from: [],
    body: {
        Type: 'AWS::SQS::Queue',
        DeletionPolicy: 'Delete',
        UpdateReplacePolicy: 'Delete',
        Properties: {
            // 14 days, the longest that SQS keeps a message.
            MessageRetentionPeriod: 1_209_600,
            SqsManagedSseEnabled: true,
        },
    },
});

;// CONCATENATED MODULE: ./lib/batch/trigger.js






/**
 * The function's source for a job with events of these types: the core and only the parts they need, in ASCII.
 * Without `mayDivide` a batch of records is one run, or fails as a whole.
 */
const triggerCode = (eventTypes, mayDivide = true) => {
    const parts = [...new Set(eventTypes)].sort().map((type) => {
        const part = triggerParts[type];
        if (part === undefined)
            throw new Error(`no part of the trigger function for events of type ${type}`);
        return part;
    });
    const given = [
        `[${parts.join()}]`,
        'require("@aws-sdk/client-sfn")',
        'require("node:crypto")',
        'process.env',
        mayDivide,
    ];
    return `exports.handler=(${triggerCore})(${given.join()})`;
};
/**
 * The trigger function of a job that has events, with its role and log group, and what becomes of asynchronous events
 * that fail (the stack's dead-letter queue included: every job contributes the same one). Nothing without events.
 * The logical ids are Stacktape's, and frozen: `overrides` of existing configs name them.
 */
const triggerContributions = (order) => {
    const { job, stage, events, mayDivide, stateMachineArn, from, metadata } = order;
    if (events.length === 0)
        return [];
    const ids = {
        function: job.id('TriggerFunctionFunction'),
        role: job.id('TriggerFunctionRole'),
        logGroup: job.id('TriggerFunctionLogGroup'),
        invokeConfig: job.id('TriggerFunctionEventInvokeConfig'),
    };
    const asynchronous = events.some((event) => event.asynchronous);
    const resource = (id, body) => ({
        kind: 'resource',
        id,
        from,
        body: { ...body, Metadata: metadata },
    });
    return [
        logGroup(ids.logGroup, 90, from, metadata),
        (0,role/* role */.J)({
            id: ids.role,
            path: stage.rolePath,
            service: 'lambda.amazonaws.com',
            statements: [
                (0,contribution/* allow */.c)(['logs:CreateLogStream', 'logs:PutLogEvents'], (0,expression/* getAtt */.CN)(ids.logGroup, 'Arn')),
                (0,contribution/* allow */.c)(['states:StartExecution'], stateMachineArn),
                ...(asynchronous ? [(0,contribution/* allow */.c)(['sqs:SendMessage'], deadLetterQueueArn)] : []),
            ],
            from,
            metadata,
        }),
        resource(ids.function, {
            Type: 'AWS::Lambda::Function',
            Properties: {
                Runtime: 'nodejs24.x',
                // Offered in every region and partition; what arm64 saves is cents for a million events.
                Architectures: ['x86_64'],
                Handler: 'index.handler',
                Code: {
                    ZipFile: triggerCode(events.map((event) => event.type), mayDivide),
                },
                Role: (0,expression/* getAtt */.CN)(ids.role, 'Arn'),
                Timeout: 25,
                // Loading the SDK takes most of the time, and the share of a processor grows with the memory.
                MemorySize: 256,
                LoggingConfig: { LogGroup: (0,expression/* ref */.KR)(ids.logGroup) },
                Environment: { Variables: { STATE_MACHINE_ARN: stateMachineArn, JOB_NAME: batchName(job.name) } },
            },
        }),
        ...(asynchronous
            ? [
                deadLetterQueue(),
                resource(ids.invokeConfig, {
                    Type: 'AWS::Lambda::EventInvokeConfig',
                    Properties: {
                        FunctionName: (0,expression/* ref */.KR)(ids.function),
                        Qualifier: '$LATEST',
                        // The most that Lambda does: https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html
                        MaximumRetryAttempts: 2,
                        MaximumEventAgeInSeconds: 21_600,
                        DestinationConfig: { OnFailure: { Destination: deadLetterQueueArn } },
                    },
                }),
            ]
            : []),
    ];
};
/** A name for people, as Batch takes it; the function appends `-` and 12 digits, and Batch takes 128 characters. */
const batchName = (job) => job.replace(/[^0-9A-Za-z_-]/g, '-').slice(0, 100);

;// CONCATENATED MODULE: ./lib/batch/job-events.js











const memberOf = (type) => events/* events */.A.find((member) => member.type === type);
const place = (config, index, job) => {
    const member = memberOf(config.type);
    const { properties } = config;
    const source = member.source(properties);
    const name = source?.name ?? mentionedResource(source?.arn, job);
    const id = eventId({
        job: job.name,
        event: member.type,
        ...(name !== undefined
            ? { sourceName: name }
            : source?.arn !== undefined
                ? { sourceArn: (0,token/* expressionOf */.ez)(source.arn) }
                : {}),
        ...(member.tellApart ? { tellApart: member.tellApart(properties) } : {}),
    });
    const path = [...job.path, 'properties', 'events', index];
    const function_ = job.id('TriggerFunctionFunction');
    return {
        member,
        properties,
        id,
        context: {
            path,
            from: path.slice(0, -1),
            id: (kind) => `${id}${kind}`,
            trigger: { id: function_, name: (0,expression/* ref */.KR)(function_), arn: (0,expression/* getAtt */.CN)(function_, 'Arn') },
            stateMachine: job.id('JobExecutionStateMachine'),
            resource: (nameOrToken) => job.neighbours.get((0,mention/* mentioned */.m)(nameOrToken) ?? ''),
            triggerMay: (statement) => ({
                kind: 'extension',
                id: job.id('TriggerFunctionRole'),
                at: role/* roleStatements */.B,
                items: [{ key: id, value: statement }],
                from: path.slice(0, -1),
            }),
            metadata: (0,metadata/* metadata */.y)(path, id),
        },
    };
};
const mentionedResource = (arn, job) => {
    const name = (0,mention/* mentioned */.m)(arn);
    return name !== undefined && name !== arn && job.neighbours.has(name) ? name : undefined;
};
/** What is wrong with the events of a job: unknown sources, twice the same, and what each event's own file knows. */
const checkEvents = (configs, job) => {
    const seen = new Set();
    return configs.flatMap((config, index) => {
        const path = [...job.path, 'properties', 'events', index];
        const source = memberOf(config.type).source(config.properties);
        if (source?.name !== undefined && (0,token/* hasToken */.y0)(source.name))
            return (0,mention/* checkName */.I)(source.name, [...path, 'properties']);
        if (source?.name !== undefined && !job.neighbours.has(source.name))
            return [
                (0,diagnostic/* complaint */.U4)('config/unknown-resource', [...path, 'properties'], `There is no resource "${source.name}" in this config.`, (0,suggest/* didYouMean */.au)(source.name, [...job.neighbours.keys()])),
            ];
        const placed = place(config, index, job);
        if (seen.has(placed.id))
            return [
                (0,diagnostic/* complaint */.U4)('config/event-twice', path, `This ${config.type} event has the same source and conditions as one above it, so each event would start the job twice.`, 'Remove one of them, or write both as one.'),
            ];
        seen.add(placed.id);
        return placed.member.check?.(config.properties, placed.context) ?? [];
    });
};
/** The trigger function and what fires it; nothing for a job without events. */
const eventContributions = (properties, job) => {
    if (properties.events.length === 0)
        return [];
    const placed = properties.events.map((config, index) => place(config, index, job));
    return [
        ...triggerContributions({
            job,
            stage: job.stage,
            events: placed.map(({ member }) => member),
            mayDivide: properties.payloadOverflow !== 'fail',
            stateMachineArn: stateMachineArn(job),
            from: job.path,
            metadata: job.metadata,
        }),
        ...placed.flatMap(({ member, properties: own, context }) => member.expand(own, context)),
    ];
};

;// CONCATENATED MODULE: ./lib/batch/failure.js
/**
 * What kind of failure ended an attempt. These words are the `Error` of a failed execution and what people filter by:
 * never renamed.
 */
const failureClasses = (/* unused pure expression or super */ null && ([
    'payload',
    'spot',
    'timeout',
    'out-of-memory',
    'image-pull',
    'never-placed',
    'stopped',
    'exit-code',
    'submission',
    'unknown',
]));
/**
 * Both of Batch's reasons: the key as the first group, the inside of its JSON text as the second. Written without
 * alternation, since a repeated alternative overflows the stack of Java's expressions on long texts.
 */
const reasons = String.raw `/"((?:Status)?Reason)":\s*"([^\\"]*(?:\\.[^\\"]*)*)"/`;
/** The last match: the job's own values come after those of its attempts. */
const last = (matches) => `${matches}[-1].groups`;
const found = (expression) => last(`$match($c, ${expression})`);
/**
 * A JSONata expression that turns `$states.errorOutput` into `{class, says}`: the plain class and AWS's own reason, at
 * most 900 characters.
 *
 * The Cause of a failed `.sync` task is the job's detail as JSON, with the container's environment and so with the
 * event that somebody sent. It may be cut off anywhere, or plain text if the job could not be submitted, and JSONata
 * cannot catch what `$parse` throws. So the values are found by regular expressions that begin with a whole key,
 * `"StatusReason":`. Text of an event cannot look like one: inside JSON its quotes are escaped, and the key's closing
 * quote would be `\"`. A value that is cut off does not match, so that the attempt's is taken. Where nothing is found,
 * a Cause that looks like JSON is never quoted, lest it show the event.
 *
 * The words are those of AWS:
 * - `Host EC2 (instance i-…) terminated.`: https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html
 * - `Job attempt duration exceeded timeout`: https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html
 * - `OutOfMemoryError: …`, `CannotPullContainerError: …`:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 * - `MISCONFIGURATION:…`, `CAPACITY:…`: the reasons of the queue's time limits,
 *   https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 *
 * On spot capacity exit 143 (SIGTERM) and 137 (SIGKILL) count as a reclaim unless AWS names another reason: the machine
 * cannot see the reclaim notice, and its watcher ends a container long before Batch would say `Host EC2`.
 */
const failureExpression = (spot) => String.raw `{%(
$c:=$states.errorOutput.Cause & '';
$m:=$match($c, ${reasons});
$t:=${last("$m[groups[0] != 'Reason']")}[1];
$o:=${last("$m[groups[0] = 'Reason']")}[1];
$x:=${found(String.raw `/"ExitCode":\s*(\d{1,9})\D/`)}[0];
$j:=${found(String.raw `/"JobId":\s*"([\w:-]{1,90})"/`)}[0];
$r:=$t & ($t and $o ? ': ') & $o;
$r:=$r != '' or $contains($c, /^\s*\{/) ? $replace($r, '\\"', '"') : $c;
{'class':
$contains($r, /Container Overrides length|Job size must be/) ? 'payload' :
$contains($r, /^Host EC2/) ? 'spot' :
$contains($r, 'exceeded timeout') ? 'timeout' :
$contains($r, 'OutOfMemory') ? 'out-of-memory' :
$contains($r, 'CannotPull') ? 'image-pull' :
$contains($r, /MISCONFIGURATION|CAPACITY:/) ? 'never-placed' :
$contains($c, /"Is(Cancelled|Terminated)":\s*true/) or $contains($r, /terminat|cancel/i) ? 'stopped' :
${spot ? "$x in ['137', '143'] ? 'spot' :\n" : ''}$x > '0' ? 'exit-code' :
$contains($states.errorOutput.Error, /^Batch|Permiss/) ? 'submission' : 'unknown',
'says': $substring($r = '' ? 'no reason given' : $r, 0, 750) & ($x ? '; exit code ' & $x) & ($j ? '; job ' & $j)}
)%}`.replaceAll('\n', '');

;// CONCATENATED MODULE: ./lib/batch/machine-input.js
/**
 * What an execution's input may be: `{triggerEvent: string, jobName?: string}`, Stacktape's form, which the trigger
 * function sends too; further keys do not matter. Anything else is taken as the event itself. JSONata looks through
 * arrays for a key, so that the input's own type is asked first.
 */
const wrapped = "$type($i) = 'object' and $type($i.triggerEvent) = 'string' and $exists($i.jobName) = ($type($i.jobName) = 'string')";
/**
 * A JSONata expression that turns the execution's input into `{event, name}`. The event is text: `triggerEvent`, a bare
 * string as it is, or the JSON of the input. The Batch job's name is `jobName` or else the execution's name, with all
 * that Batch refuses turned to hyphens: `^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$`,
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html
 */
const inputExpression = `{%(
$i:=$states.input;
$w:=${wrapped};
$n:=$w and $i.jobName ? $i.jobName : $states.context.Execution.Name;
$n:=$replace($replace($n, /[^A-Za-z0-9_-]/, '-'), /^[_-]+/, '');
{'event': $w ? $i.triggerEvent : $string($i), 'name': $substring($n = '' ? 'job' : $n, 0, 128)}
)%}`.replaceAll('\n', '');

;// CONCATENATED MODULE: ./lib/batch/state-machine-role.js




/**
 * The role of a job's state machine, with all that `submitJob.sync` needs and no more
 * (https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html). The policy is inline: Step Functions
 * refuses to create a machine whose role may not yet make its managed rule. DescribeJobs knows only `*`; what
 * terminates a stopped execution's job is bound to the tag that the machine itself gives to its jobs.
 */
const stateMachineRole = (place, queue) => {
    const definition = jobDefinitionArn(place);
    const jobs = (0,expression/* arn */.Cm)('batch', 'job/*');
    return (0,role/* role */.J)({
        id: place.id('StateMachineRole'),
        path: place.stage.rolePath,
        service: 'states.amazonaws.com',
        // https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html#prevent-cross-service-confused-deputy
        condition: { StringEquals: { 'aws:SourceAccount': expression/* accountId */.lS } },
        policyName: 'run',
        statements: [
            // A pinned revision is `<name>:<number>`; without `:*` nothing could be submitted.
            (0,contribution/* allow */.c)(['batch:SubmitJob'], [definition, (0,expression/* concat */.xW)(definition, ':*'), queue]),
            (0,contribution/* allow */.c)(['batch:TagResource'], jobs),
            (0,contribution/* allow */.c)(['batch:TerminateJob'], jobs, {
                StringEquals: { [`aws:ResourceTag/${machineTag}`]: stateMachineName(place) },
            }),
            (0,contribution/* allow */.c)(['batch:DescribeJobs'], '*'),
            (0,contribution/* allow */.c)(['events:PutTargets', 'events:PutRule', 'events:DescribeRule'], (0,expression/* arn */.Cm)('events', 'rule/StepFunctionsGetEventsForBatchJobsRule')),
        ],
        from: place.path,
        metadata: place.metadata,
    });
};

;// CONCATENATED MODULE: ./lib/batch/state-machine.js





/** The longest a Wait state waits, in seconds (https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html). */
const longestWait = 99_999_999;
/** The largest factor by which the longest wait can be multiplied without an overflow, at which JSONata throws. */
const largestMultiplier = 1e300;
const between = (lowest, value, highest) => Math.min(Math.max(value, lowest), highest);
/**
 * Errors of the submission itself that pass: SubmitJob is limited to 50 a second for a whole account
 * (https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html), 5xx, and what the SDK has no name for.
 * A job that failed is States.TaskFailed, and a wrong request Batch.ClientException: neither may stand here.
 */
const passing = [
    'Batch.TooManyRequestsException',
    'Batch.ServerException',
    'Batch.AWSBatchException',
    'Batch.SdkClientException',
];
/**
 * The definition of a job's state machine, an object in the Amazon States Language with JSONata. Its size does not
 * depend on the number of attempts: Init → Run → Decide → Backoff → Run … → GiveUp. `${…}` stands only where the
 * resource has a substitution.
 *
 * The wait is a variable that is multiplied, unrounded, and clamped once per attempt: interval × multiplier^(n−1)
 * rounded half up, without a power that could overflow. The event is held in a variable and in no state's output.
 * AWS_REGION is in the job definition and not repeated here, since overrides hold only 8,192 characters.
 */
const stateMachineDefinition = (job) => {
    const { attempts, retryIntervalSeconds = 0, retryIntervalMultiplier = 1, timeoutSeconds, spot } = job;
    const factor = between(0, retryIntervalMultiplier, largestMultiplier);
    return {
        QueryLanguage: 'JSONata',
        StartAt: 'Init',
        States: {
            Init: {
                Type: 'Pass',
                Assign: {
                    run: inputExpression,
                    attempt: 1,
                    wait: between(0, retryIntervalSeconds, longestWait),
                },
                Output: {},
                Next: 'Run',
            },
            Run: {
                Type: 'Task',
                // The whole ARN, not its partition alone: cfn-lint takes a substitution only for a whole text.
                Resource: '${SubmitJob}',
                Arguments: {
                    JobName: '{% $run.name %}',
                    JobQueue: '${JobQueue}',
                    JobDefinition: '${JobDefinition}',
                    ContainerOverrides: {
                        Environment: [
                            { Name: 'STP_TRIGGER_EVENT_DATA', Value: '{% $run.event %}' },
                            { Name: 'STP_MAXIMUM_ATTEMPTS', Value: `${attempts}` },
                            { Name: 'STP_CURRENT_ATTEMPT', Value: '{% $string($attempt) %}' },
                        ],
                    },
                    ...(timeoutSeconds === undefined ? {} : { Timeout: { AttemptDurationSeconds: timeoutSeconds } }),
                    Tags: { [machineTag]: '{% $states.context.StateMachine.Name %}' },
                },
                // Doubling, at most eight minutes: a burst of thousands of runs drains at 50 a second. It does not burn an attempt.
                Retry: [
                    {
                        ErrorEquals: passing,
                        IntervalSeconds: 2,
                        MaxAttempts: 12,
                        MaxDelaySeconds: 60,
                        JitterStrategy: 'FULL',
                    },
                ],
                Catch: [
                    { ErrorEquals: ['States.ALL'], Assign: { failure: failureExpression(spot) }, Output: {}, Next: 'Decide' },
                ],
                Output: { jobId: '{% $states.result.JobId %}', attempts: '{% $attempt %}' },
                End: true,
            },
            Decide: {
                Type: 'Choice',
                // A payload that does not fit will not fit the next time.
                Choices: [{ Condition: `{% $attempt < ${attempts} and $failure.class != 'payload' %}`, Next: 'Backoff' }],
                Default: 'GiveUp',
            },
            Backoff: {
                Type: 'Wait',
                Seconds: '{% $floor($wait + 0.5) %}',
                Assign: { attempt: '{% $attempt + 1 %}', wait: `{% $min([${longestWait}, $wait * ${factor}]) %}` },
                Next: 'Run',
            },
            GiveUp: {
                Type: 'Fail',
                Error: '{% $failure.class %}',
                Cause: `{% 'Attempt ' & $attempt & ' of ${attempts} failed: ' & $failure.says %}`,
            },
        },
    };
};
/** The state machine of a job and its role. The machine pins the job definition's revision that it was deployed with. */
const stateMachineContributions = (place, job) => {
    const queue = 'id' in place.queue ? (0,expression/* ref */.KR)(place.queue.id) : place.queue.arn;
    const name = stateMachineName(place);
    const arn = stateMachineArn(place);
    const role = stateMachineRole(place, queue);
    return [
        role,
        {
            kind: 'resource',
            id: place.id('JobExecutionStateMachine'),
            from: place.path,
            spelled: { Ref: arn, Arn: arn, Name: name },
            body: {
                Type: 'AWS::StepFunctions::StateMachine',
                Metadata: place.metadata,
                Properties: {
                    StateMachineName: name,
                    StateMachineType: 'STANDARD',
                    RoleArn: (0,expression/* getAtt */.CN)(role.id, 'Arn'),
                    Definition: stateMachineDefinition(job),
                    DefinitionSubstitutions: {
                        SubmitJob: (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':states:::batch:submitJob.sync'),
                        JobDefinition: (0,expression/* getAtt */.CN)(place.id('JobDefinition'), 'JobDefinitionArn'),
                        JobQueue: queue,
                    },
                },
            },
        },
    ];
};

;// CONCATENATED MODULE: ./lib/batch/job.js






/** All that one batch job becomes: definition, machine, trigger function and what fires it. */
const jobContributions = (properties, job) => {
    const connections = connect(properties.connectTo, job.neighbours);
    const { environment, secrets } = jobEnvironment(properties.container.environment, connections.variables);
    const { attempts = 1, retryIntervalSeconds = 0, retryIntervalMultiplier = 1 } = properties.retryConfig ?? {};
    const packaging = properties.container.packaging.properties;
    return [
        ...jobDefinitionContributions({
            job,
            stage: job.stage,
            cpu: properties.resources.cpu,
            memoryMiB: properties.resources.memory,
            timeoutSeconds: properties.timeout,
            command: packaging.command,
            environment,
            secrets,
            statements: [...connections.statements, ...roleStatementsOf(properties.iamRoleStatements)],
            logDays: properties.logging?.disabled ? undefined : (properties.logging?.retentionDays ?? 90),
            from: job.path,
            metadata: job.metadata,
        }),
        ...stateMachineContributions({ ...job, queue: { id: (0,capacity/* queueId */.l2)(properties.useSpotInstances ? 'Spot' : 'OnDemand') } }, {
            attempts,
            retryIntervalSeconds,
            retryIntervalMultiplier,
            timeoutSeconds: properties.timeout,
            spot: properties.useSpotInstances,
        }),
        ...eventContributions(properties, job),
    ];
};

// EXTERNAL MODULE: ./lib/generated/packagings.js + 4 modules
var packagings = __webpack_require__(4490);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(7922);
;// CONCATENATED MODULE: ./lib/batch/job-shape.js



/** CloudWatch's own list: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const retentionDays = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];
const environmentVariable = (0,shape/* object */.Ik)('An environment variable.', {
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its name, without `=`.', { minLength: 1, pattern: '^[^=\\u0000]+$' })),
    value: (0,shape/* required */.mw)((0,shape/* scalar */.d_)('A text, number or boolean; the job always reads a text.')),
});
const roleStatement = (0,shape/* object */.Ik)('An IAM statement for the role of the job.', {
    Resource: (0,shape/* required */.mw)((0,shape/* list */.p_)('ARNs that it speaks of.', (0,shape/* text */.Qq)('An ARN, which may hold `*`.'), { minItems: 1 })),
    Sid: (0,shape/* text */.Qq)('A name for the statement.'),
    Effect: (0,shape/* oneOf */.yL)('Whether it allows or denies.', ['Allow', 'Deny'], { default: 'Allow' }),
    Action: (0,shape/* list */.p_)('Actions, such as `sns:Publish`. Without it every action is meant.', (0,shape/* text */.Qq)('An action.')),
    Condition: (0,shape/* anything */.D8)('When it applies, in the words of IAM.'),
});
/** All properties of a batch job. */
const jobProperties = {
    container: (0,shape/* required */.mw)((0,shape/* object */.Ik)('The container that runs the job.', {
        packaging: (0,shape/* required */.mw)((0,shape/* union */.KC)('How the image comes to be.', packagings/* packagings */.h)),
        environment: (0,shape/* list */.p_)('Environment variables of the container.', environmentVariable, { default: [] }),
    })),
    resources: (0,shape/* required */.mw)((0,shape/* object */.Ik)('How much of an instance the job gets.', {
        cpu: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Virtual CPUs, whole ones.', { minimum: 1, maximum: 192 })),
        memory: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Memory in MiB. A little less than a power of two (7680, not 8192) fits the instance of that size: system and agent take their share.', { minimum: 4, maximum: 3_145_728 })),
        gpu: (0,shape/* integer */.nd)('Graphics processors.', { minimum: 0, maximum: 16 }),
    })),
    timeout: (0,shape/* integer */.nd)('Seconds after which an attempt is stopped; AWS Batch knows no less than 60.', { minimum: 60 }),
    useSpotInstances: (0,shape/* flag */.Jt)('Run on spot instances: up to 90 % cheaper, but AWS may take them back after a SIGTERM and 120 seconds.', { default: false }),
    storage: (0,shape/* integer */.nd)('GiB of disk that the job may fill. The instance shares its disk between the jobs on it.', {
        minimum: 1,
        maximum: 16_354,
    }),
    logging: (0,shape/* object */.Ik)('Where the output of the job goes.', {
        disabled: (0,shape/* flag */.Jt)('Keep no log.', { default: false }),
        retentionDays: (0,shape/* oneOf */.yL)('Days that the log is kept.', retentionDays, { default: 90 }),
        logForwarding: (0,shape/* anything */.D8)('Forwarding of the log to other services.'),
    }),
    retryConfig: (0,shape/* object */.Ik)('What happens when an attempt fails.', {
        attempts: (0,shape/* integer */.nd)('Attempts in all.', { default: 1, minimum: 1, maximum: 1_000 }),
        retryIntervalSeconds: (0,shape/* number */.ai)('Seconds before the second attempt.', { default: 0, minimum: 0 }),
        retryIntervalMultiplier: (0,shape/* number */.ai)('By how much the wait grows with each attempt.', { default: 1, minimum: 0 }),
    }),
    payloadOverflow: (0,shape/* oneOf */.yL)('What happens to an event over 6,000 characters: `split` a batch into several runs, or `fail`. `s3` is not available yet.', ['s3', 'split', 'fail']),
    events: (0,shape/* list */.p_)('What starts the job.', (0,shape/* union */.KC)('An event.', events/* events */.A), { default: [] }),
    connectTo: (0,shape/* list */.p_)('Resources that the job may use: permissions and `STP_…` variables follow.', (0,shape/* text */.Qq)('A name.'), {
        default: [],
    }),
    iamRoleStatements: (0,shape/* list */.p_)('More permissions for the job.', roleStatement, { default: [] }),
};

// EXTERNAL MODULE: ./lib/schema/member.js
var schema_member = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/resources/resource.js


const overrides = (0,shape/* map */.Tj)('Changes to single properties of the CloudFormation resources that this one becomes, by logical id and dotted path.', (0,shape/* map */.Tj)('Values by dotted path inside `Properties`.', (0,shape/* anything */.D8)('The value.')));
const defineResource = (member) => {
    const shape = (0,schema_member/* memberShape */.K)(member);
    const properties = { ...shape.properties, overrides };
    return { ...member, shape: { ...shape, properties } };
};

;// CONCATENATED MODULE: ./lib/resources/batch-job.js











/** A job: a container that runs until it is done, started by events. */
const batchJob = defineResource({
    type: 'batch-job',
    says: 'A container that is started by events, runs until its work is done, and is retried when it fails.',
    properties: jobProperties,
    example: `
resources:
  nightlyReport:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
            command: [sh, -c, 'echo "attempt $STP_CURRENT_ATTEMPT of $STP_MAXIMUM_ATTEMPTS"']
        environment:
          - name: GREETING
            value: hello
      resources:
        cpu: 2
        memory: 1800
      timeout: 1200
      retryConfig:
        attempts: 3
        retryIntervalSeconds: 10
        retryIntervalMultiplier: 2
      events:
        - type: schedule
          properties:
            scheduleRate: cron(0 14 * * ? *)
`,
    iamActions: [
        'batch:*ComputeEnvironment*',
        'batch:*JobQueue*',
        'batch:*JobDefinition*',
        'batch:TagResource',
        'ec2:*LaunchTemplate*',
        'ec2:*SecurityGroup*',
        'ec2:*Subnet*',
        'ec2:*Vpc*',
        'ec2:*Route*',
        'ec2:*InternetGateway*',
        'ec2:CreateTags',
        'ec2:DescribeAvailabilityZones',
        'iam:*Role',
        'iam:*RolePolicy',
        'iam:*InstanceProfile',
        'iam:CreateServiceLinkedRole',
        'iam:PassRole',
        'iam:TagRole',
        'lambda:*Function*',
        'lambda:*EventInvokeConfig',
        'lambda:*Permission',
        'lambda:TagResource',
        'logs:*LogGroup*',
        'logs:PutRetentionPolicy',
        'logs:TagResource',
        'states:*StateMachine*',
        'states:TagResource',
        'sqs:*Queue*',
    ],
    stateful: false,
    mainChild: 'JobDefinition',
    cost: ({ resources, useSpotInstances }) => ({
        kind: 'run-hour',
        cpu: resources.cpu,
        memoryMiB: resources.memory,
        spot: useSpotInstances,
    }),
    params: (job, { logging }) => ({
        jobDefinitionArn: jobDefinitionArn(job),
        stateMachineArn: stateMachineArn(job),
        ...(logging?.disabled ? {} : { logGroupArn: (0,expression/* getAtt */.CN)(job.id('LogGroup'), 'Arn') }),
    }),
    connectTo: (job, { logging, useSpotInstances }) => {
        const definition = jobDefinitionArn(job);
        const machine = stateMachineArn(job);
        return {
            statements: [
                (0,contribution/* allow */.c)(['batch:SubmitJob'], [definition, (0,expression/* concat */.xW)(definition, ':*'), (0,expression/* ref */.KR)((0,capacity/* queueId */.l2)(useSpotInstances ? 'Spot' : 'OnDemand'))]),
                // Batch knows no resources for these two: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html
                (0,contribution/* allow */.c)(['batch:DescribeJobs', 'batch:ListJobs'], '*'),
                (0,contribution/* allow */.c)(['batch:TerminateJob'], (0,expression/* arn */.Cm)('batch', 'job/*'), {
                    StringEquals: { [`aws:ResourceTag/${machineTag}`]: stateMachineName(job) },
                }),
                (0,contribution/* allow */.c)(['states:StartExecution', 'states:ListExecutions'], machine),
                (0,contribution/* allow */.c)(['states:DescribeExecution', 'states:StopExecution'], executionsArn(job)),
            ],
            variables: {
                JOB_DEFINITION_ARN: definition,
                STATE_MACHINE_ARN: machine,
                ...(logging?.disabled ? {} : { LOG_GROUP_ARN: (0,expression/* getAtt */.CN)(job.id('LogGroup'), 'Arn') }),
            },
        };
    },
    check(properties, job) {
        const at = [...job.path, 'properties'];
        const found = [
            ...checkEnvironment(properties.container.environment, [...at, 'container', 'environment']),
            ...checkConnections(properties.connectTo, job.neighbours, [...at, 'connectTo']),
            ...checkRoleStatements(properties.iamRoleStatements, [...at, 'iamRoleStatements']),
            ...checkEvents(properties.events, job),
        ];
        if (properties.resources.gpu)
            found.push((0,diagnostic/* complaint */.U4)('config/not-yet', [...at, 'resources', 'gpu'], 'Graphics processors are not compiled yet.', 'Remove gpu, or wait for a later version.'));
        if (properties.logging?.logForwarding !== undefined)
            found.push((0,diagnostic/* complaint */.U4)('config/not-yet', [...at, 'logging', 'logForwarding'], 'Log forwarding is not compiled yet.', 'Remove logForwarding, or wait for a later version.'));
        if (properties.payloadOverflow === 's3')
            found.push((0,diagnostic/* complaint */.U4)('config/payload-overflow', [...at, 'payloadOverflow'], 'Large events cannot be handed over through S3 yet.', 'Write split or fail, or leave it out.'));
        return found;
    },
    expand: (properties, job) => jobContributions(properties, job),
});

;// CONCATENATED MODULE: ./lib/events/s3-overlap.js
/**
 * Whether one object could match both. S3 refuses two such notifications on one bucket, whatever they call:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
 */
const overlaps = (a, b) => eitherBegins(withoutStar(a.s3EventType), withoutStar(b.s3EventType)) &&
    eitherBegins(a.filterRule?.prefix ?? '', b.filterRule?.prefix ?? '') &&
    eitherEnds(a.filterRule?.suffix ?? '', b.filterRule?.suffix ?? '');
/** `s3:ObjectCreated:Put` → itself with a closing mark, so that only `s3:ObjectCreated:*` covers it. */
const withoutStar = (type) => (type.endsWith('*') ? type.slice(0, -1) : `${type} `);
const eitherBegins = (a, b) => a.startsWith(b) || b.startsWith(a);
const eitherEnds = (a, b) => a.endsWith(b) || b.endsWith(a);

;// CONCATENATED MODULE: ./lib/batch/bucket-notifications.js



/**
 * Complaints about S3 events that one object of the bucket could match at once, of one job or of two: S3 refuses the
 * second notification. Events of one job that are quite the same are told with the job.
 */
const checkNotifications = (bucket, resources) => {
    const events = [...resources]
        .filter(({ type }) => type === 'batch-job')
        .flatMap(({ name, properties }) => (properties.events ?? []).map((event, index) => ({
        ...event,
        job: name,
        path: ['resources', name, 'properties', 'events', index, 'properties'],
    })))
        .filter(({ type, properties }) => type === 's3' && (0,mention/* mentioned */.m)(properties.bucketArn) === bucket);
    return events.flatMap((event, index) => {
        const first = events.slice(0, index).find((other) => overlaps(other.properties, event.properties));
        if (!first || (first.job === event.job && same(first.properties, event.properties)))
            return [];
        const { s3EventType: type, filterRule: { prefix = '', suffix = '' } = {} } = first.properties;
        return [
            (0,diagnostic/* complaint */.U4)('config/overlapping-notifications', [...event.path, 's3EventType'], `An object of "${bucket}" could match this event and one of "${first.job}" (${type}, ${prefix}…${suffix}); S3 allows only one.`, 'Tell them apart by s3EventType, or by prefixes or suffixes in filterRule; or start the second job from the first.'),
        ];
    });
};
const same = (a, b) => a.s3EventType === b.s3EventType &&
    (a.filterRule?.prefix ?? '') === (b.filterRule?.prefix ?? '') &&
    (a.filterRule?.suffix ?? '') === (b.filterRule?.suffix ?? '');

;// CONCATENATED MODULE: ./lib/resources/bucket.js






/** 3…63 lower-case characters: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const bucketName = ({ stage, name }) => (0,cloudformation_names/* physicalName */.NJ)(stage.stack, name, 63, 'lower');
const bucketArn = (bucket) => (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':s3:::', bucketName(bucket));
/** An S3 bucket: private, encrypted, kept when its stage is destroyed. */
const bucket = defineResource({
    type: 'bucket',
    says: 'An S3 bucket: private, encrypted, and kept with its objects when the stage is destroyed.',
    properties: {
        versioning: (0,shape/* flag */.Jt)('Keep former versions of objects.'),
        encryption: (0,shape/* flag */.Jt)('S3 encrypts every object anyway (SSE-S3); false changes nothing.'),
        enableEventBusNotifications: (0,shape/* flag */.Jt)('Send all events of the bucket to the default event bus as well.', {
            default: false,
        }),
    },
    example: `
resources:
  photos:
    type: bucket
    properties:
      versioning: true
`,
    iamActions: [
        's3:CreateBucket',
        's3:DeleteBucket',
        's3:PutBucketNotification',
        's3:GetBucketNotification',
        's3:PutBucketPublicAccessBlock',
        's3:PutBucketVersioning',
        's3:PutEncryptionConfiguration',
        's3:PutBucketTagging',
    ],
    stateful: true,
    mainChild: 'Bucket',
    cost: () => ({ kind: 'usage', says: 'Pay per GB stored and per request.' }),
    params: (resource) => ({ name: bucketName(resource), arn: bucketArn(resource) }),
    connectTo: (resource) => ({
        statements: [
            (0,contribution/* allow */.c)(['s3:ListBucket', 's3:GetBucket*'], bucketArn(resource)),
            (0,contribution/* allow */.c)(['s3:*Object*', 's3:Abort*', 's3:*MultipartUpload*'], (0,expression/* concat */.xW)(bucketArn(resource), '/*')),
        ],
        variables: { NAME: bucketName(resource), ARN: bucketArn(resource) },
    }),
    check: (_, { name, neighbours }) => checkNotifications(name, neighbours.values()),
    expand: ({ versioning, enableEventBusNotifications }, resource) => [
        {
            kind: 'resource',
            id: resource.id('Bucket'),
            from: resource.path,
            open: ['Properties.NotificationConfiguration.LambdaConfigurations', 'DependsOn'],
            // Its events' permission names it before it exists, so Ref and GetAtt would close a circle.
            spelled: { Ref: bucketName(resource), Arn: bucketArn(resource) },
            body: {
                Type: 'AWS::S3::Bucket',
                Metadata: resource.metadata,
                ...resource.retention,
                Properties: {
                    BucketName: bucketName(resource),
                    VersioningConfiguration: versioning === undefined ? undefined : { Status: versioning ? 'Enabled' : 'Suspended' },
                    PublicAccessBlockConfiguration: {
                        BlockPublicAcls: true,
                        BlockPublicPolicy: true,
                        IgnorePublicAcls: true,
                        RestrictPublicBuckets: true,
                    },
                    BucketEncryption: {
                        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
                    },
                    NotificationConfiguration: enableEventBusNotifications
                        ? { EventBridgeConfiguration: { EventBridgeEnabled: true } }
                        : undefined,
                },
            },
        },
    ],
});

;// CONCATENATED MODULE: ./lib/batch/queue-windows.js

/** By config, since every queue asks for its own. */
const known = new WeakMap();
const windowsByQueue = (resources) => {
    const windows = new Map();
    for (const { type, properties } of resources.values()) {
        const events = type === 'batch-job' ? (properties.events ?? []) : [];
        for (const { type: event, properties: own } of events) {
            const queue = event === 'sqs' ? (0,mention/* mentioned */.m)(own.sqsQueueName ?? own.sqsQueueArn) : undefined;
            if (queue !== undefined)
                windows.set(queue, [...(windows.get(queue) ?? []), own.maxBatchWindowSeconds ?? 0]);
        }
    }
    return windows;
};
/** The batch windows, in seconds, of all events by which a queue of this config triggers jobs. */
const queueWindows = (queue, resources) => {
    const windows = known.get(resources) ?? windowsByQueue(resources);
    known.set(resources, windows);
    return windows.get(queue) ?? [];
};

;// CONCATENATED MODULE: ./lib/resources/sqs-queue.js








/** The trigger function's own timeout: AWS refuses a mapping to a queue that shows messages again before it. */
const triggerTimeoutSeconds = 25;
/** Six times the function's timeout, as AWS advises: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
const comfortableSeconds = 150;
/** An SQS queue, kept when its stage is destroyed. */
const sqsQueue = defineResource({
    type: 'sqs-queue',
    says: 'An SQS queue, kept with its messages when the stage is destroyed.',
    properties: {
        delayMessagesSecond: (0,shape/* integer */.nd)('Seconds that every message waits before it can be received.', {
            minimum: 0,
            maximum: 900,
        }),
        maxMessageSizeBytes: (0,shape/* integer */.nd)('The largest message, in bytes.', { minimum: 1_024, maximum: 1_048_576 }),
        messageRetentionPeriodSeconds: (0,shape/* integer */.nd)('Seconds that a message is kept.', { minimum: 60, maximum: 1_209_600 }),
        longPollingSeconds: (0,shape/* integer */.nd)('Seconds that a receiver waits for a message.', { minimum: 0, maximum: 20 }),
        visibilityTimeoutSeconds: (0,shape/* integer */.nd)('Seconds that a received message stays hidden. A queue that triggers a job gets 150 and the batch window.', { minimum: 0, maximum: 43_200 }),
        fifoEnabled: (0,shape/* flag */.Jt)('Keep the order of messages, and each only once.'),
        fifoHighThroughput: (0,shape/* flag */.Jt)('Order and throughput per message group instead of per queue.'),
        contentBasedDeduplication: (0,shape/* flag */.Jt)('Messages of equal content within five minutes count as one.'),
        redrivePolicy: (0,shape/* object */.Ik)('Where messages go that were received too often.', {
            targetSqsQueueName: (0,shape/* text */.Qq)('An `sqs-queue` of this config.'),
            targetSqsQueueArn: (0,shape/* text */.Qq)('The ARN of any other queue.'),
            maxReceiveCount: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Receives after which a message goes.', { minimum: 1, maximum: 1_000 })),
        }),
    },
    example: `
resources:
  orders:
    type: sqs-queue
    properties:
      messageRetentionPeriodSeconds: 1209600
      redrivePolicy:
        targetSqsQueueName: failedOrders
        maxReceiveCount: 5
  failedOrders:
    type: sqs-queue
`,
    iamActions: [
        'sqs:CreateQueue',
        'sqs:DeleteQueue',
        'sqs:GetQueueAttributes',
        'sqs:SetQueueAttributes',
        'sqs:TagQueue',
        'sqs:UntagQueue',
    ],
    stateful: true,
    mainChild: 'Queue',
    cost: () => ({ kind: 'usage', says: 'Pay per request.' }),
    params: (resource) => ({
        arn: (0,expression/* getAtt */.CN)(resource.id('Queue'), 'Arn'),
        name: (0,expression/* getAtt */.CN)(resource.id('Queue'), 'QueueName'),
        url: (0,expression/* ref */.KR)(resource.id('Queue')),
    }),
    connectTo: (resource) => ({
        statements: [
            (0,contribution/* allow */.c)([
                'sqs:ChangeMessageVisibility',
                'sqs:DeleteMessage',
                'sqs:GetQueueAttributes',
                'sqs:GetQueueUrl',
                'sqs:ListQueueTags',
                'sqs:PurgeQueue',
                'sqs:ReceiveMessage',
                'sqs:SendMessage',
            ], (0,expression/* getAtt */.CN)(resource.id('Queue'), 'Arn')),
        ],
        variables: {
            ARN: (0,expression/* getAtt */.CN)(resource.id('Queue'), 'Arn'),
            NAME: (0,expression/* getAtt */.CN)(resource.id('Queue'), 'QueueName'),
            URL: (0,expression/* ref */.KR)(resource.id('Queue')),
        },
    }),
    check({ visibilityTimeoutSeconds, redrivePolicy, fifoEnabled, fifoHighThroughput, contentBasedDeduplication }, resource) {
        const found = [];
        const at = [...resource.path, 'properties'];
        const windows = queueWindows(resource.name, resource.neighbours);
        if (windows.length && visibilityTimeoutSeconds !== undefined) {
            const place = [...at, 'visibilityTimeoutSeconds'];
            const wanted = comfortableSeconds + Math.max(...windows);
            const says = `Messages are shown again after ${visibilityTimeoutSeconds} s, while a job of this config is triggered by the queue.`;
            const hint = `Write ${wanted} or more, or leave it out: ${wanted} is the default for this queue.`;
            if (visibilityTimeoutSeconds < triggerTimeoutSeconds)
                found.push((0,diagnostic/* complaint */.U4)('config/visibility-timeout', place, `${says} AWS refuses less than ${triggerTimeoutSeconds} s.`, hint));
            else if (visibilityTimeoutSeconds < wanted)
                found.push((0,diagnostic/* warning */.$e)('config/visibility-timeout', place, `${says} A slow start may begin the same run twice.`, hint));
        }
        for (const [key, value] of Object.entries({ fifoHighThroughput, contentBasedDeduplication }))
            if (value && !fifoEnabled)
                found.push((0,diagnostic/* complaint */.U4)('config/fifo-only', [...at, key], `${key} is for FIFO queues only.`, 'Add fifoEnabled: true.'));
        if (redrivePolicy) {
            const { targetSqsQueueName: name, targetSqsQueueArn: arn } = redrivePolicy;
            if ((name === undefined) === (arn === undefined))
                found.push((0,diagnostic/* complaint */.U4)('config/redrive', [...at, 'redrivePolicy'], 'A redrive policy needs exactly one target.', 'Write either targetSqsQueueName or targetSqsQueueArn.'));
            const target = name === undefined ? undefined : resource.neighbours.get(name);
            if (name !== undefined && (0,token/* hasToken */.y0)(name))
                found.push(...(0,mention/* checkName */.I)(name, [...at, 'redrivePolicy', 'targetSqsQueueName']));
            else if (name !== undefined && target?.type !== 'sqs-queue')
                found.push((0,diagnostic/* complaint */.U4)('config/unknown-resource', [...at, 'redrivePolicy', 'targetSqsQueueName'], `There is no sqs-queue "${name}" in this config.`, 'Name an sqs-queue of resources, or give targetSqsQueueArn.'));
            // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
            else if (target && Boolean(target.properties.fifoEnabled) !== Boolean(fifoEnabled))
                found.push((0,diagnostic/* complaint */.U4)('config/redrive', [...at, 'redrivePolicy', 'targetSqsQueueName'], `"${name}" is ${fifoEnabled ? 'no' : 'a'} FIFO queue and this one is ${fifoEnabled ? 'one' : 'none'}; AWS moves messages only between queues of one kind.`, fifoEnabled ? `Add fifoEnabled: true to ${name}.` : 'Name a queue without fifoEnabled.'));
        }
        return found;
    },
    expand(properties, resource) {
        const windows = queueWindows(resource.name, resource.neighbours);
        const { redrivePolicy, fifoEnabled, fifoHighThroughput } = properties;
        const target = redrivePolicy &&
            (redrivePolicy.targetSqsQueueName === undefined
                ? (0,token/* expressionOf */.ez)(redrivePolicy.targetSqsQueueArn ?? '')
                : resource.neighbours.get(redrivePolicy.targetSqsQueueName)?.params.arn);
        return [
            {
                kind: 'resource',
                id: resource.id('Queue'),
                from: resource.path,
                body: {
                    Type: 'AWS::SQS::Queue',
                    Metadata: resource.metadata,
                    ...resource.retention,
                    Properties: {
                        DelaySeconds: properties.delayMessagesSecond,
                        MaximumMessageSize: properties.maxMessageSizeBytes,
                        MessageRetentionPeriod: properties.messageRetentionPeriodSeconds,
                        ReceiveMessageWaitTimeSeconds: properties.longPollingSeconds,
                        VisibilityTimeout: properties.visibilityTimeoutSeconds ??
                            (windows.length ? comfortableSeconds + Math.max(...windows) : undefined),
                        FifoQueue: fifoEnabled || undefined,
                        ...(fifoHighThroughput
                            ? { DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' }
                            : {}),
                        ContentBasedDeduplication: properties.contentBasedDeduplication,
                        RedrivePolicy: redrivePolicy && target !== undefined
                            ? { deadLetterTargetArn: target, maxReceiveCount: redrivePolicy.maxReceiveCount }
                            : undefined,
                        SqsManagedSseEnabled: true,
                    },
                },
            },
        ];
    },
});

;// CONCATENATED MODULE: ./lib/generated/resources.js



const resources = [batchJob, bucket, sqsQueue];


/***/ }),

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   YV: () => (/* binding */ neighboursOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7260);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3352);



/** The names of a stage. */
const stageOf = (project, stage) => ({
    project,
    stage,
    stack: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stackName */ .Qx)(project, stage),
    preview: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreview */ .bU)(stage),
    rolePath: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks)(project, stage),
});
const memberOf = (type) => _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.find((member) => member.type === type);
const named = (name, stage) => {
    const prefix = (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name);
    return { name, stage, id: (kind) => prefix + kind };
};
/** Every resource of the config as its neighbours see it. */
const neighboursOf = (config, stage) => new Map(Object.entries(config.resources).map(([name, { type, properties }]) => {
    const member = memberOf(type);
    const self = named(name, stage);
    const connection = member.connectTo?.(self, properties);
    return [
        name,
        {
            name,
            type,
            id: self.id(member.mainChild),
            properties: properties,
            params: member.params(self, properties),
            ...(connection ? { connection } : {}),
        },
    ];
}));
/** What holds data goes with a preview and stays with any other stage: compiler decision "Retention". */
const retentionOf = (stage) => stage.preview
    ? { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' }
    : { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const contextOf = (name, stage, neighbours) => {
    const path = ['resources', name];
    return {
        ...named(name, stage),
        path,
        metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .y)(path),
        retention: retentionOf(stage),
        neighbours,
    };
};


/***/ }),

/***/ 8566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ specificOf),
/* harmony export */   Vl: () => (/* binding */ buildpackProperties)
/* harmony export */ });
/* unused harmony export nodeVersions */
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7922);

/** The Node versions that a build may ask for: those of Docker Hub's `node` that the bundler runs on. */
const nodeVersions = [18, 19, 20, 21, 22, 23, 24];
/** The properties of the buildpack: one shape for all languages, so that complaints stay in their own words. */
const buildpackProperties = {
    entryfilePath: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The file that the job runs, relative to the config. Its extension tells the language.', { minLength: 1 })),
    includeFiles: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Globs, relative to the config, of files that the program reads at run time; they stand at the same path under /app.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('A glob.', { minLength: 1 })),
    excludeFiles: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Globs, relative to the config, of files that are no part of the image and do not change its tag.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('A glob.', { minLength: 1 })),
    excludeDependencies: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Dependencies to leave out of the image.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The name of a package.')),
    languageSpecificConfig: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('What only one language knows.', {
        nodeVersion: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('The major version of Node.', nodeVersions, { default: 24 }),
        tsConfigPath: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The tsconfig.json that the bundler reads, relative to the config.'),
        outputModuleFormat: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('The module format of the bundle; esm from Node 24 on, cjs before.', ['cjs', 'esm']),
        dependenciesToExcludeFromBundle: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Packages that are installed in the image instead of being bundled, such as those with native parts; `*` for all.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The name of a package, or `*`.', { minLength: 1 })),
        dependenciesToExcludeFromDeploymentPackage: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Packages that are neither bundled nor installed.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The name of a package, or `*`.')),
        disableSourceMaps: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Stack traces then show lines of the bundle instead of lines of the source.'),
        outputSourceMapsTo: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('A folder that receives the source maps.'),
        emitTsDecoratorMetadata: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Emits metadata for decorators, as some frameworks need.'),
    }),
    requiresGlibcBinaries: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Accepted for compatibility: the image is always built on glibc.'),
    customDockerBuildCommands: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Commands that run in the image before the program is copied into it, such as the installation of a tool.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('A shell command.', { minLength: 1 })),
};
/** What only one language knows, with its defaults also where nothing is written. */
const specificOf = ({ languageSpecificConfig }) => languageSpecificConfig ?? { nodeVersion: 24 };


/***/ }),

/***/ 764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ placedUnder),
/* harmony export */   P: () => (/* binding */ definePackaging)
/* harmony export */ });
/* harmony import */ var _schema_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8961);

/** The diagnostics of `image`, moved to where the packaging stands in the config. */
const placedUnder = (prefix, diagnostics) => diagnostics.map((diagnostic) => typeof diagnostic.place === 'object' && 'path' in diagnostic.place
    ? { ...diagnostic, place: { ...diagnostic.place, path: [...prefix, ...diagnostic.place.path] } }
    : diagnostic);
const definePackaging = (member) => ({ ...member, shape: (0,_schema_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberShape */ .K)(member) });


/***/ }),

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   GK: () => (/* binding */ tokenComplaints),
/* harmony export */   _h: () => (/* binding */ placeComplaints)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9653);



/** A path that the config wrote, in its shortest form with `/`: `./a/../b.ts` → `b.ts`, `.` for the folder itself. */
const normalPath = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/(.)\/+$/, '$1');
/** Why a path of the config cannot be used, if it cannot: `at` is the key that names it. */
const placeComplaints = (surroundings, path, at, { kind, code, noun }) => {
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(path))
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)('directives/misplaced', at, `${noun} must be known before the stack is deployed, and this value is known only after.`, 'Write the path itself.'),
        ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break in a path would end a line of the Dockerfile
    if (/[\u0000-\u001f\u007f]/.test(path))
        return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)('config/wrong-format', at, `${noun} has a path with control characters.`)];
    switch (surroundings.look(path)) {
        case kind:
            return [];
        case 'outside':
            return [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)('source/outside', at, `${noun} "${path}" leaves the folder of the config.`, 'Only files beside or below the config can be used, and no link may point elsewhere.'),
            ];
        case 'absent':
            return [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(code, at, `${noun} "${path}" does not exist.`, 'Paths are relative to the config, written with "/".'),
            ];
        default:
            return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(code, at, `${noun} "${path}" is not a ${kind}.`, `Write the path of the ${kind} itself.`)];
    }
};
/** Why a value that goes into a Dockerfile or a build cannot be used: references are answered only on deploying. */
const tokenComplaints = (value, at, noun) => (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(value)
    ? [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)('directives/misplaced', at, `${noun} is needed while the image is built, and this value is known only after the stack is deployed.`, 'Give it to the job as an environment variable instead.'),
    ]
    : [];


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ memberShape)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7922);

/** The shape of `{type, properties}`; properties may be left out where none is required. */
const memberShape = (member) => {
    const { exactlyOne, atMostOne } = member;
    const rules = { ...(exactlyOne ? { exactlyOne } : {}), ...(atMostOne ? { atMostOne } : {}) };
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(member.says, member.properties, rules);
    const optional = !exactlyOne && !('required' in inner);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(member.says, {
        type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)({ ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(member.says), const: member.type }),
        properties: optional ? { ...inner, default: {} } : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(inner),
    });
};


/***/ }),

/***/ 7922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const built = (description, type, given) => ({ description, ...type, ...given });
const text = (says, given = {}) => built(says, { type: 'string' }, given);
const integer = (says, given = {}) => built(says, { type: 'integer' }, given);
const number = (says, given = {}) => built(says, { type: 'number' }, given);
const flag = (says, given = {}) => built(says, { type: 'boolean' }, given);
/** One of a few words (or numbers). */
const oneOf = (says, members, given = {}) => built(says, { enum: members }, given);
const list = (says, items, given = {}) => built(says, { type: 'array', items }, given);
/** A free-form map with values of one shape; `names` limits its keys. */
const map = (says, values, names) => built(says, { type: 'object', additionalProperties: values, ...(names ? { propertyNames: names } : {}) }, {});
/** Any JSON value. */
const anything = (says) => built(says, {}, {});
/** A string, number or boolean: what an environment value or a tag may be. */
const scalar = (says) => built(says, { type: ['string', 'number', 'boolean'] }, {});
/**
 * Unknown keys are refused everywhere. `exactlyOne` and `atMostOne` are keywords of our own: the judge tells them by
 * the names of the keys, and the published schema spells them in standard ones (`config/rendering.ts`).
 */
const object = (says, properties, rules = {}) => {
    const { exactlyOne, atMostOne, ...given } = rules;
    const required = Object.keys(properties).filter((key) => requiredKeys.has(properties[key]));
    return built(says, {
        type: 'object',
        properties,
        ...(required.length ? { required } : {}),
        additionalProperties: false,
        ...(exactlyOne ? { exactlyOne } : {}),
        ...(atMostOne ? { atMostOne } : {}),
    }, given);
};
const requiredKeys = new WeakSet();
/** The property must be written. */
const required = (shape) => {
    const copy = { ...shape };
    requiredKeys.add(copy);
    return copy;
};
/** A union told apart by `type`, over the members of a registry. */
const union = (says, members) => built(says, { type: 'object', discriminator: { propertyName: 'type' }, required: ['type'], oneOf: members.map((m) => m.shape) }, {});


/***/ })

};
