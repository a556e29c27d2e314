export const id = 5485;
export const ids = [5485];
export const modules = {

/***/ 35485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsHealth: () => (/* binding */ awsHealth)
});

// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/is-gone.js
var is_gone = __webpack_require__(61702);
// EXTERNAL MODULE: ./lib/adapters/aws/signed-calls.js + 1 modules
var signed_calls = __webpack_require__(87347);
;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-service.js


const mostMessages = 5;
const ecsService = async (clients, clock, arn) => {
    const [, cluster = '', name] = arn.split('/');
    if (name === undefined)
        return undefined;
    const target = {
        service: 'ecs',
        target: 'AmazonEC2ContainerServiceV20141113',
        action: 'DescribeServices',
    };
    try {
        const answer = await (0,signed_calls/* callJson */.X_)(clients, clock, target, { cluster, services: [arn] });
        const [service] = (answer.services ?? []);
        if (service === undefined)
            return undefined;
        const { runningCount = 0, desiredCount = 0, events = [], deployments = [] } = service;
        const failed = deployments.filter(({ rolloutState }) => rolloutState === 'FAILED');
        const messages = [
            ...failed.flatMap(({ rolloutStateReason }) => rolloutStateReason ?? []),
            ...events.flatMap(({ message }) => message ?? []),
        ];
        return { running: runningCount, desired: desiredCount, messages: messages.slice(0, mostMessages) };
    }
    catch (error) {
        if ((0,is_gone/* isGone */.S)(error, /^(ClusterNotFoundException|ServiceNotFoundException)$/))
            return undefined;
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/adapters/aws/jobs.js
var jobs = __webpack_require__(3796);
// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
// EXTERNAL MODULE: ./lib/adapters/aws/xml.js
var xml = __webpack_require__(96331);
;// CONCATENATED MODULE: ./lib/adapters/aws/scaling.js



const mostActivities = 50;
const nameIn = (environment) => environment.slice(environment.lastIndexOf('/') + 1);
const isGroupOf = (group, environment) => [`AWSBatch-${environment}-asg-`, `${environment}-asg-`].some((beginning) => group.startsWith(beginning));
const scalingGroups = async (clients, clock, environment) => {
    const name = nameIn(environment);
    const groups = await (0,pages/* allItems */.a)('autoscaling:DescribeAutoScalingGroups', async (token) => {
        const root = await (0,signed_calls/* callAutoScaling */.Vp)(clients, clock, 'DescribeAutoScalingGroups', {
            'Filters.member.1.Name': 'tag-key',
            'Filters.member.1.Values.member.1': 'AWSBatchServiceTag',
            MaxRecords: '100',
            ...(token === undefined ? {} : { NextToken: token }),
        });
        const result = 'DescribeAutoScalingGroupsResult';
        return {
            items: (0,xml/* elementsAt */.Z0)(root, result, 'AutoScalingGroups', 'member').map((one) => (0,xml/* textAt */.$6)(one, 'AutoScalingGroupName') ?? ''),
            next: (0,xml/* textAt */.$6)(root, result, 'NextToken'),
        };
    });
    return groups.filter((group) => isGroupOf(group, name));
};
const failuresIn = (activities) => {
    const starts = activities.filter((one) => /^Launching/i.test((0,xml/* textAt */.$6)(one, 'Description') ?? ''));
    const last = starts.findIndex((one) => (0,xml/* textAt */.$6)(one, 'StatusCode') === 'Successful');
    return starts.slice(0, last < 0 ? starts.length : last).flatMap((one) => {
        const reason = (0,xml/* textAt */.$6)(one, 'StatusMessage');
        return (0,xml/* textAt */.$6)(one, 'StatusCode') === 'Failed' && reason
            ? [{ at: new Date((0,xml/* textAt */.$6)(one, 'StartTime') ?? 0), reason }]
            : [];
    });
};
const failedStarts = async (clients, clock, environment) => {
    const found = [];
    for (const group of await scalingGroups(clients, clock, environment)) {
        const root = await (0,signed_calls/* callAutoScaling */.Vp)(clients, clock, 'DescribeScalingActivities', {
            AutoScalingGroupName: group,
            MaxRecords: String(mostActivities),
        });
        found.push(...failuresIn((0,xml/* elementsAt */.Z0)(root, 'DescribeScalingActivitiesResult', 'Activities', 'member')));
    }
    return found.sort((a, b) => b.at.getTime() - a.at.getTime());
};

;// CONCATENATED MODULE: ./lib/adapters/aws/pool-instances.js






const mostDescribed = 100;
const target = 'AmazonEC2ContainerServiceV20141113';
const listing = { service: 'ecs', target, action: 'ListContainerInstances' };
const describing = { service: 'ecs', target, action: 'DescribeContainerInstances' };
const agentOf = ({ agentConnected, status = '', statusReason }) => {
    if (status === 'REGISTRATION_FAILED')
        return { agent: 'failed', ...(statusReason ? { agentReason: statusReason } : {}) };
    return { agent: agentConnected ? 'connected' : 'lost' };
};
const clusterOf = async (clients, clock, environment) => {
    const { DescribeComputeEnvironmentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [environment] });
    const answer = await (0,call.call)(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
    return answer.computeEnvironments?.[0]?.ecsClusterArn || undefined;
};
const agentsIn = async (clients, clock, cluster) => {
    try {
        const arns = await (0,pages/* allItems */.a)('ecs:ListContainerInstances', async (nextToken) => {
            const answer = await (0,signed_calls/* callJson */.X_)(clients, clock, listing, { cluster, nextToken });
            return {
                items: (answer.containerInstanceArns ?? []),
                next: answer.nextToken,
            };
        });
        const found = [];
        for (let at = 0; at < arns.length; at += mostDescribed) {
            const containerInstances = arns.slice(at, at + mostDescribed);
            const answer = await (0,signed_calls/* callJson */.X_)(clients, clock, describing, { cluster, containerInstances });
            found.push(...(answer.containerInstances ?? []));
        }
        return new Map(found.map((one) => [one.ec2InstanceId ?? '', agentOf(one)]));
    }
    catch (error) {
        if ((0,is_gone/* isGone */.S)(error, /^ClusterNotFoundException$/))
            return new Map();
        throw error;
    }
};
const reasonOf = (instance) => {
    const [code, message] = [(0,xml/* textAt */.$6)(instance, 'stateReason', 'code'), (0,xml/* textAt */.$6)(instance, 'stateReason', 'message')];
    if (!message)
        return code || undefined;
    return !code || message.startsWith(code) ? message : `${code}: ${message}`;
};
const poolInstances = async (clients, clock, environment) => {
    const groups = await scalingGroups(clients, clock, environment);
    if (groups.length === 0)
        return [];
    const values = Object.fromEntries(groups.map((group, index) => [`Filter.1.Value.${index + 1}`, group]));
    const instances = await (0,pages/* allItems */.a)('ec2:DescribeInstances', async (token) => {
        const root = await (0,signed_calls/* callEc2 */.$p)(clients, clock, 'DescribeInstances', {
            'Filter.1.Name': 'tag:aws:autoscaling:groupName',
            ...values,
            ...(token === undefined ? {} : { NextToken: token }),
        });
        return {
            items: (0,xml/* elementsAt */.Z0)(root, 'reservationSet', 'item', 'instancesSet', 'item'),
            next: (0,xml/* textAt */.$6)(root, 'nextToken'),
        };
    });
    if (instances.length === 0)
        return [];
    const cluster = await clusterOf(clients, clock, environment);
    const agents = cluster === undefined ? new Map() : await agentsIn(clients, clock, cluster);
    return instances.map((instance) => {
        const id = (0,xml/* textAt */.$6)(instance, 'instanceId') ?? '';
        const reason = reasonOf(instance);
        return {
            ...{ id, state: (0,xml/* textAt */.$6)(instance, 'instanceState', 'name') ?? '' },
            ...(reason === undefined ? {} : { reason }),
            startedAt: new Date((0,xml/* textAt */.$6)(instance, 'launchTime') ?? 0),
            ...(agents.get(id) ?? { agent: 'none' }),
        };
    });
};

// EXTERNAL MODULE: ./lib/adapters/aws/queue-state.js
var queue_state = __webpack_require__(12749);
// EXTERNAL MODULE: ./lib/adapters/aws/networks.js
var networks = __webpack_require__(64683);
;// CONCATENATED MODULE: ./lib/adapters/aws/subnet-routes.js



const serviceIn = (name, region) => {
    const at = name.indexOf(`.${region}.`);
    return at < 0 ? name : name.slice(at + region.length + 2);
};
const readVpc = async (clients, clock, vpc) => {
    const inVpc = { 'vpc-id': vpc };
    const [tables, endpoints] = await Promise.all([
        (0,networks/* listed */.KE)('ec2:DescribeRouteTables', 'routeTableSet', inVpc, (asked) => (0,signed_calls/* callEc2 */.$p)(clients, clock, 'DescribeRouteTables', asked)),
        (0,networks/* listed */.KE)('ec2:DescribeVpcEndpoints', 'vpcEndpointSet', inVpc, (asked) => (0,signed_calls/* callEc2 */.$p)(clients, clock, 'DescribeVpcEndpoints', asked)),
    ]);
    const services = endpoints
        .filter((one) => (0,xml/* textAt */.$6)(one, 'state')?.toLowerCase() === 'available')
        .map((one) => serviceIn((0,xml/* textAt */.$6)(one, 'serviceName') ?? '', clients.region));
    return { tables, services };
};
const subnetRoutes = async (clients, clock, ids) => {
    if (ids.length === 0)
        return [];
    const named = Object.fromEntries(ids.map((id, index) => [`Filter.1.Value.${index + 1}`, id]));
    const subnets = await (0,networks/* listed */.KE)('ec2:DescribeSubnets', 'subnetSet', {}, (asked) => (0,signed_calls/* callEc2 */.$p)(clients, clock, 'DescribeSubnets', { 'Filter.1.Name': 'subnet-id', ...named, ...asked }));
    const vpcs = [...new Set(subnets.map((one) => (0,xml/* textAt */.$6)(one, 'vpcId') ?? ''))];
    const known = new Map(await Promise.all(vpcs.map(async (vpc) => [vpc, await readVpc(clients, clock, vpc)])));
    return subnets.map((subnet) => {
        const [id, vpc] = [(0,xml/* textAt */.$6)(subnet, 'subnetId') ?? '', (0,xml/* textAt */.$6)(subnet, 'vpcId') ?? ''];
        const { tables = [], services = [] } = known.get(vpc) ?? {};
        const table = (0,networks/* tableOf */.c_)(tables, id);
        const givesAddresses = (0,xml/* textAt */.$6)(subnet, 'mapPublicIpOnLaunch') !== 'false';
        return {
            id,
            vpc,
            givesAddresses,
            table: (0,xml/* textAt */.$6)(table, 'routeTableId') ?? '',
            leads: (0,networks/* leadsOf */.Bo)(table),
            endpoints: services,
        };
    });
};

;// CONCATENATED MODULE: ./lib/adapters/aws/health.js










const mostJobs = 100;
const environmentHealth = (environment) => {
    const { computeEnvironmentArn: arn = '', computeResources } = environment;
    const configurations = computeResources?.ec2Configuration ?? [];
    return {
        ...(0,queue_state/* capacityOf */.A)(arn, environment),
        arn,
        isFargate: /^FARGATE/.test(computeResources?.type ?? ''),
        subnets: computeResources?.subnets ?? [],
        images: configurations.flatMap(({ imageIdOverride }) => imageIdOverride || []),
        hasNewerImage: configurations.some(({ batchImageStatus }) => batchImageStatus === 'UPDATE_AVAILABLE'),
    };
};
const queueHealth = (queue) => {
    const order = [...(queue.computeEnvironmentOrder ?? [])].sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
    return {
        ...(0,queue_state/* capacityOf */.A)(queue.jobQueueArn ?? '', queue),
        environments: order.flatMap(({ computeEnvironment }) => computeEnvironment || []),
    };
};
const machineImages = async (clients, clock, ids) => {
    if (ids.length === 0)
        return [];
    const values = Object.fromEntries(ids.map((id, index) => [`Filter.1.Value.${index + 1}`, id]));
    const root = await (0,signed_calls/* callEc2 */.$p)(clients, clock, 'DescribeImages', {
        IncludeDeprecated: 'true',
        'Filter.1.Name': 'image-id',
        ...values,
    });
    return (0,xml/* elementsAt */.Z0)(root, 'imagesSet', 'item').map((image) => {
        const deprecated = (0,xml/* textAt */.$6)(image, 'deprecationTime');
        return {
            id: (0,xml/* textAt */.$6)(image, 'imageId') ?? '',
            createdAt: new Date((0,xml/* textAt */.$6)(image, 'creationDate') ?? 0),
            ...(deprecated ? { deprecatedAt: new Date(deprecated) } : {}),
        };
    });
};
const awsHealth = (clients, clock) => ({
    jobQueues: async (arns) => {
        if (arns.length === 0)
            return [];
        const { DescribeJobQueuesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const found = await (0,pages/* allItems */.a)('batch:DescribeJobQueues', async (nextToken) => {
            const command = new DescribeJobQueuesCommand({ jobQueues: [...arns], nextToken });
            const page = await (0,call.call)(clock, 'batch:DescribeJobQueues', (limit) => batch.send(command, limit));
            return { items: page.jobQueues, next: page.nextToken };
        });
        return found.map(queueHealth);
    },
    computeEnvironments: async (names) => {
        if (names.length === 0)
            return [];
        const { DescribeComputeEnvironmentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const found = await (0,pages/* allItems */.a)('batch:DescribeComputeEnvironments', async (nextToken) => {
            const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [...names], nextToken });
            const page = await (0,call.call)(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
            return { items: page.computeEnvironments, next: page.nextToken };
        });
        return found.map(environmentHealth);
    },
    stuckJobs: async (jobQueue) => {
        const { DescribeJobsCommand, ListJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        try {
            const list = new ListJobsCommand({ jobQueue, jobStatus: 'RUNNABLE' });
            const { jobSummaryList = [] } = await (0,call.call)(clock, 'batch:ListJobs', (limit) => batch.send(list, limit));
            const ids = jobSummaryList.flatMap(({ jobId }) => jobId ?? []).slice(0, mostJobs);
            if (ids.length === 0)
                return [];
            const describe = new DescribeJobsCommand({ jobs: ids });
            const { jobs = [] } = await (0,call.call)(clock, 'batch:DescribeJobs', (limit) => batch.send(describe, limit));
            return jobs.flatMap(({ jobName = '', statusReason, status }) => statusReason && status === 'RUNNABLE' ? [{ name: jobName, reason: statusReason }] : []);
        }
        catch (error) {
            if ((0,jobs/* isMissingQueue */.GF)(error))
                return [];
            throw error;
        }
    },
    routes: (subnets) => subnetRoutes(clients, clock, subnets),
    machineImages: (ids) => machineImages(clients, clock, ids),
    service: (arn) => ecsService(clients, clock, arn),
    failedStarts: (environment) => failedStarts(clients, clock, environment),
    instances: (environment) => poolInstances(clients, clock, environment),
});


/***/ }),

/***/ 61702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16857);


const isGone = (error, names) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).name) || names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).message));


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ isMissingQueue),
/* harmony export */   kB: () => (/* binding */ unfinishedJobs),
/* harmony export */   uI: () => (/* binding */ mostCounted),
/* harmony export */   wL: () => (/* binding */ terminateJobs)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _job_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30503);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16857);






const statuses = ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'];
const mostCounted = 1_000;
const isMissingQueue = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
    return name === 'ClientException' && /does not exist/i.test(message);
};
const unfinishedJobs = async (clients, clock, jobQueue) => {
    const { ListJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    let count = 0;
    try {
        for (const jobStatus of statuses) {
            const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)('batch:ListJobs', async (nextToken) => {
                const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
                const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
                return { page: answer.jobSummaryList ?? [], next: answer.nextToken };
            });
            for await (const page of paged) {
                count += page.length;
                if (count >= mostCounted)
                    break;
            }
        }
    }
    catch (error) {
        if (isMissingQueue(error))
            return 0;
        throw error;
    }
    return count;
};
const mostDescribed = 100;
const terminatedAtOnce = 10;
const unfinishedIds = async (clients, clock, jobQueue) => {
    const { ListJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    const found = [];
    for (const jobStatus of statuses) {
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)('batch:ListJobs', async (nextToken) => {
            const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
            return { page: answer.jobSummaryList ?? [], next: answer.nextToken };
        });
        for await (const page of paged)
            found.push(...page.flatMap(({ jobId }) => jobId ?? []));
    }
    return [...new Set(found)];
};
const terminateJobs = async (clients, clock, jobQueue, stateMachines) => {
    const { DescribeJobsCommand, TerminateJobCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    try {
        const ids = await unfinishedIds(clients, clock, jobQueue);
        const own = [];
        for (let at = 0; at < ids.length; at += mostDescribed) {
            const command = new DescribeJobsCommand({ jobs: ids.slice(at, at + mostDescribed) });
            const { jobs = [] } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit));
            own.push(...jobs.flatMap(({ jobId, status, tags }) => jobId && !/^(?:SUCCEEDED|FAILED)$/.test(status ?? '') && stateMachines.includes(tags?.[_job_address_js__WEBPACK_IMPORTED_MODULE_1__/* .machineTag */ .w2] ?? '')
                ? [jobId]
                : []));
        }
        await (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_5__/* .sideBySide */ .Q)(own, terminatedAtOnce, async (jobId) => {
            const command = new TerminateJobCommand({ jobId, reason: 'The stage is being destroyed.' });
            await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 'batch:TerminateJob', (limit) => batch.send(command, limit));
        });
        return own.length;
    }
    catch (error) {
        if (isMissingQueue(error))
            return 0;
        throw error;
    }
};


/***/ }),

/***/ 64683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ leadsOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   o8: () => (/* binding */ networks)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5182);
/* harmony import */ var _signed_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87347);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96331);



const filters = (values) => Object.fromEntries(Object.entries(values).flatMap(([name, value], index) => [
    [`Filter.${index + 1}.Name`, name],
    [`Filter.${index + 1}.Value.1`, value],
]));
const tagsOf = (element) => Object.fromEntries((0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)(element, 'tagSet', 'item').map((tag) => [(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(tag, 'key') ?? '', (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(tag, 'value') ?? '']));
const leadsOf = (table) => {
    const route = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)(table, 'routeSet', 'item').find((one) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'destinationCidrBlock') === '0.0.0.0/0' && (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'state') !== 'blackhole');
    if (route === undefined)
        return 'nowhere';
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(route, 'gatewayId')?.startsWith('igw-') ? 'internet' : 'elsewhere';
};
const tableOf = (tables, subnet) => {
    const has = (test) => tables.find((table) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)(table, 'associationSet', 'item').some(test));
    return has((one) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'subnetId') === subnet) ?? has((one) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'main') === 'true');
};
const filtersOf = (question) => question.vpcId === undefined
    ? {
        'tag:aws:cloudformation:stack-name': question.stack ?? '',
        'tag:aws:cloudformation:logical-id': 'StpVpc',
        'tag:batch-job:project': question.project ?? '',
        'tag:batch-job:stage': question.stage ?? '',
    }
    : { 'vpc-id': question.vpcId };
const notFound = ({ vpcId, stack }, region) => vpcId === undefined
    ? {
        kind: 'missing',
        sentence: `The stack ${stack} has no VPC of its own in ${region}.`,
        hint: 'Deploy it first, in the same account and region; where it reuses a VPC itself, name that one by vpcId.',
    }
    : {
        kind: 'missing',
        sentence: `There is no VPC ${vpcId} in ${region} of this account.`,
        hint: 'Name a VPC of the region that the stack is deployed to.',
    };
const listed = (action, set, by, send) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allItems */ .a)(action, async (token) => {
    const root = await send({ ...filters(by), ...(token === undefined ? {} : { NextToken: token }) });
    return { items: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)(root, set, 'item'), next: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(root, 'nextToken') };
});
const networks = async (clients, clock, questions) => {
    const answerTo = async (question) => {
        const [vpc] = await listed('ec2:DescribeVpcs', 'vpcSet', filtersOf(question), (asked) => (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callEc2 */ .$p)(clients, clock, 'DescribeVpcs', asked));
        const id = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(vpc, 'vpcId');
        if (id === undefined)
            return notFound(question, clients.region);
        const inVpc = { 'vpc-id': id };
        const [subnets, tables, names] = await Promise.all([
            listed('ec2:DescribeSubnets', 'subnetSet', inVpc, (asked) => (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callEc2 */ .$p)(clients, clock, 'DescribeSubnets', asked)),
            listed('ec2:DescribeRouteTables', 'routeTableSet', inVpc, (asked) => (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callEc2 */ .$p)(clients, clock, 'DescribeRouteTables', asked)),
            (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callEc2 */ .$p)(clients, clock, 'DescribeVpcAttribute', { VpcId: id, Attribute: 'enableDnsSupport' }),
        ]);
        const value = {
            id,
            addresses: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(vpc, 'cidrBlock') ?? '',
            resolvesNames: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(names, 'enableDnsSupport', 'value') !== 'false',
            subnets: subnets.map((subnet) => {
                const subnetId = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subnet, 'subnetId') ?? '';
                return {
                    id: subnetId,
                    zone: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subnet, 'availabilityZone') ?? '',
                    leads: leadsOf(tableOf(tables, subnetId)),
                    givesAddresses: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subnet, 'mapPublicIpOnLaunch') === 'true',
                    tags: tagsOf(subnet),
                };
            }),
        };
        return { kind: 'found', value };
    };
    return Promise.all(questions.map(async (question) => [question.key, await answerTo(question)]));
};


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ allItems)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const mostPages = 1_000;
async function* pages(name, read) {
    const seen = new Set();
    let token;
    for (;;) {
        const { page, next } = await read(token);
        yield page;
        token = next || undefined;
        if (token === undefined)
            return;
        if (seen.has(token) || seen.size >= mostPages)
            throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                code: 'aws/refused',
                message: `The pages of an answer do not end (${name}): ${seen.has(token) ? 'the same one is named again' : `there are more than ${mostPages}`}.`,
                hint: 'Look at AWS_ENDPOINT_URL and a proxy, if there is one; then run again.',
            });
        seen.add(token);
    }
}
const allItems = async (name, read) => {
    const found = [];
    const paged = pages(name, async (token) => {
        const { items, next } = await read(token);
        return { page: items ?? [], next };
    });
    for await (const items of paged)
        found.push(...items);
    return found;
};


/***/ }),

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ capacityOf),
/* harmony export */   D: () => (/* binding */ queueState)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3796);



const vcpusOf = ({ maxvCpus: most, desiredvCpus: desired, }) => most === undefined ? {} : { vcpus: { most, ...(desired === undefined ? {} : { desired }) } };
const capacityOf = (arn, { state = '', status = '', statusReason, computeResources }) => ({
    name: arn.slice(arn.lastIndexOf('/') + 1),
    state,
    status,
    ...(statusReason ? { reason: statusReason } : {}),
    ...vcpusOf(computeResources ?? {}),
});
const reasonOf = async (clients, clock, jobArn) => {
    const { DescribeJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    const command = new DescribeJobsCommand({ jobs: [jobArn.slice(jobArn.lastIndexOf('/') + 1)] });
    const { jobs } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit));
    return jobs?.[0]?.statusReason || undefined;
};
const placeOf = async (clients, clock, jobQueue, jobArn) => {
    const { GetJobQueueSnapshotCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    try {
        const command = new GetJobQueueSnapshotCommand({ jobQueue });
        const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:GetJobQueueSnapshot', (limit) => batch.send(command, limit));
        const front = answer.frontOfQueue?.jobs ?? [];
        const index = front.findIndex((one) => one.jobArn === jobArn);
        if (index < 0)
            return {};
        const head = front[0]?.jobArn;
        const headReason = index === 0 || head === undefined ? undefined : await reasonOf(clients, clock, head);
        return { position: index + 1, ...(headReason === undefined ? {} : { headReason }) };
    }
    catch (error) {
        if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
            return {};
        throw error;
    }
};
const queueState = async (clients, clock, jobQueueArn, jobArn) => {
    const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    const describeQueue = new DescribeJobQueuesCommand({ jobQueues: [jobQueueArn] });
    try {
        const { jobQueues } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeJobQueues', (limit) => batch.send(describeQueue, limit));
        const queue = jobQueues?.[0];
        if (queue === undefined)
            return undefined;
        const computeEnvironments = (queue.computeEnvironmentOrder ?? []).flatMap(({ computeEnvironment }) => computeEnvironment ?? []);
        const describeEnvironments = new DescribeComputeEnvironmentsCommand({ computeEnvironments });
        const found = computeEnvironments.length === 0
            ? []
            : ((await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(describeEnvironments, limit)))
                .computeEnvironments ?? []);
        return {
            ...capacityOf(jobQueueArn, queue),
            environments: found.map((one) => capacityOf(one.computeEnvironmentArn ?? '', one)),
            ...(await placeOf(clients, clock, jobQueueArn, jobArn)),
        };
    }
    catch (error) {
        if ((0,_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingQueue */ .GF)(error))
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 87347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vp: () => (/* binding */ callAutoScaling),
  $p: () => (/* binding */ callEc2),
  wm: () => (/* binding */ callIam),
  X_: () => (/* binding */ callJson),
  QG: () => (/* binding */ callScheduler),
  Bs: () => (/* binding */ putLambda),
  Ei: () => (/* binding */ readLambda),
  ku: () => (/* binding */ readRoute53)
});

// UNUSED EXPORTS: serviceUrl

// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/clients.js + 1 modules
var clients = __webpack_require__(44406);
;// CONCATENATED MODULE: ./lib/adapters/aws/iam-endpoint.js
const iamEndpoint = (region, stsHost) => {
    if (region.startsWith('cn-'))
        return { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' };
    if (region.startsWith('us-gov-'))
        return { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' };
    if (stsHost.endsWith('.amazonaws.com'))
        return { host: 'iam.amazonaws.com', region: 'us-east-1' };
    return { host: stsHost.replace(/^sts\./, 'iam.'), region };
};

// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(16857);
// EXTERNAL MODULE: ./lib/adapters/aws/xml.js
var xml = __webpack_require__(96331);
;// CONCATENATED MODULE: ./lib/adapters/aws/signed-calls.js





const hostName = (service) => (service === 'cloudwatch' ? 'monitoring' : service);
const serviceUrl = ({ config }, { region, endpoint }, service) => {
    if (endpoint !== undefined)
        return new URL(endpoint);
    const { url } = config.endpointProvider({ Region: region, UseDualStack: false, UseFIPS: false });
    if (service === 'route53')
        return new URL(String(url)
            .replace(/^https:\/\/sts\./, 'https://route53.')
            .replace(`.${region}.`, region.startsWith('us-gov-') ? '.us-gov.' : '.'));
    if (service === 'iam')
        return new URL(`https://${iamEndpoint(region, new URL(String(url)).host).host}`);
    return new URL(String(url).replace(/^https:\/\/sts\./, () => `https://${hostName(service)}.`));
};
const send = async ({ config }, service, url, { method, path, query = {}, headers, body }, { abortSignal }) => {
    const unsigned = {
        method,
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port ? { port: Number(url.port) } : {}),
        path: `${url.pathname.replace(/\/$/, '')}${path}`,
        query,
        headers: { host: url.host, 'user-agent': clients/* userAgent */.N, ...headers },
        body,
    };
    const region = await config.region();
    const signingRegion = service === 'iam' ? iamEndpoint(region, url.host).region : region;
    const signer = await config.signer({ name: 'sigv4', signingName: hostName(service), signingRegion, properties: {} });
    const signingDate = new Date(Date.now() + config.systemClockOffset);
    const signed = (await signer.sign(unsigned, { signingDate }));
    const { response } = await config.requestHandler.handle(signed, { abortSignal });
    const text = Buffer.from(await config.streamCollector(response.body)).toString('utf8');
    return { status: response.statusCode, headers: response.headers, text };
};
const errorOf = (name, message, httpStatusCode) => Object.assign(new Error(message || 'Unknown'), {
    name: name || 'Unknown',
    $fault: httpStatusCode < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode },
});
const sendSigned = async (clients, clock, service, action, request, { read, failure }) => {
    const client = await clients.signing(hostName(service));
    const url = serviceUrl(client, clients, service);
    return (0,call.call)(clock, `${service}:${action}`, async (limit) => {
        const response = await send(client, service, url, request, limit);
        const { status, headers, text } = response;
        if (status < 300) {
            const answer = /^text\/html\b/i.test(headers['content-type'] ?? '') ? undefined : read(text);
            if (answer === undefined)
                throw new call.NoAnswer(`the answer to ${action} cannot be read`);
            return answer;
        }
        const [name, message] = failure(response);
        const error = errorOf(name, message, status);
        const date = Date.parse(headers.date ?? '');
        if ((0,refusals/* isClockSkew */.FD)(error) && !Number.isNaN(date))
            client.config.systemClockOffset = date - Date.now();
        throw error;
    });
};
const shortName = (name) => (name.split(':')[0] ?? '').split('#').at(-1) ?? '';
const json = {
    read: (text) => {
        if (text === '')
            return {};
        try {
            return Object(JSON.parse(text));
        }
        catch {
            return undefined;
        }
    },
    failure: ({ headers, text }) => {
        const body = Object(json.read(text));
        const name = shortName(String(headers['x-amzn-errortype'] ?? body.__type ?? ''));
        return [name, String(body.message ?? body.Message ?? '')];
    },
};
const ec2 = {
    read: xml/* parseXml */.NO,
    failure: ({ text }) => {
        const [error] = (0,xml/* elementsAt */.Z0)((0,xml/* parseXml */.NO)(text), 'Errors', 'Error');
        return [(0,xml/* textAt */.$6)(error, 'Code') ?? '', (0,xml/* textAt */.$6)(error, 'Message') ?? ''];
    },
};
const errorXml = {
    read: xml/* parseXml */.NO,
    failure: ({ text }) => {
        const [error] = (0,xml/* elementsAt */.Z0)((0,xml/* parseXml */.NO)(text), 'Error');
        return [(0,xml/* textAt */.$6)(error, 'Code') ?? '', (0,xml/* textAt */.$6)(error, 'Message') ?? ''];
    },
};
const callJson = async (clients, clock, { service, target, action, version = '1.1' }, input) => {
    const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': `${target}.${action}` };
    const request = { method: 'POST', path: '/', headers, body: JSON.stringify(input) };
    return sendSigned(clients, clock, service, action, request, json);
};
const putLambda = async (clients, clock, action, path, input) => {
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'PUT', path, headers, body: JSON.stringify(input) };
    await sendSigned(clients, clock, 'lambda', action, request, json);
};
const readLambda = (clients, clock, action, path) => sendSigned(clients, clock, 'lambda', action, { method: 'GET', path, headers: {}, body: '' }, json);
const callScheduler = (clients, clock, action, schedule, input) => {
    const path = `/schedules/${encodeURIComponent(schedule)}`;
    const request = input === undefined
        ? { method: 'GET', path, headers: {}, body: '' }
        : {
            method: 'PUT',
            path,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(input),
        };
    return sendSigned(clients, clock, 'scheduler', action, request, json);
};
const callQuery = async (clients, clock, { service, version, protocol }, action, parameters) => {
    const body = new URLSearchParams({ Action: action, Version: version, ...parameters }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const request = { method: 'POST', path: '/', headers, body };
    return sendSigned(clients, clock, service, action, request, protocol);
};
const callEc2 = (clients, clock, action, parameters = {}) => callQuery(clients, clock, { service: 'ec2', version: '2016-11-15', protocol: ec2 }, action, parameters);
const callIam = (clients, clock, action, parameters = {}) => callQuery(clients, clock, { service: 'iam', version: '2010-05-08', protocol: errorXml }, action, parameters);
const callAutoScaling = (clients, clock, action, parameters = {}) => callQuery(clients, clock, { service: 'autoscaling', version: '2011-01-01', protocol: errorXml }, action, parameters);
const readRoute53 = (clients, clock, action, path, query) => sendSigned(clients, clock, 'route53', action, { method: 'GET', path: `/2013-04-01${path}`, query, headers: {}, body: '' }, errorXml);


/***/ }),

/***/ 96331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   Z0: () => (/* binding */ elementsAt)
/* harmony export */ });
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text) => text.replace(/&(#x[0-9a-f]+|#[0-9]+|\w+);/gi, (whole, name) => {
    if (!name.startsWith('#'))
        return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});
const parseXml = (text) => {
    const top = { name: '', text: '', children: [] };
    const open = [top];
    for (const [, close, name = '', isEmpty, words] of text.matchAll(/<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>|<\?[^<>]*\?>|([^<]+)/g)) {
        const last = open.at(-1);
        if (words !== undefined)
            last.text += decoded(words).trim();
        else if (close) {
            if (open.length === 1 || last.name !== name)
                return undefined;
            open.pop();
        }
        else if (name !== '') {
            const element = { name, text: '', children: [] };
            last.children.push(element);
            if (!isEmpty)
                open.push(element);
        }
    }
    const [root, ...others] = top.children;
    return open.length === 1 && others.length === 0 ? root : undefined;
};
const elementsAt = (from, ...path) => path.reduce((found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)), from === undefined ? [] : [from]);
const textAt = (from, ...path) => elementsAt(from, ...path)[0]?.text;


/***/ }),

/***/ 30503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
const sideBySide = async (items, limit, work) => {
    const results = [];
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
};


/***/ }),

/***/ 49982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const canonicalJson = (value) => JSON.stringify(sorted(value)) ?? 'null';
const sorted = (value) => {
    if (value === null || typeof value !== 'object')
        return value;
    return Array.isArray(value) ? sortedList(value) : sortedMap(value);
};
const sortedMap = (map) => {
    const keys = Object.keys(map);
    let other;
    if (!isInOrder(keys)) {
        keys.sort();
        other = {};
    }
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const item = sorted(map[key]);
        if (other === undefined && (item !== map[key] || item === undefined)) {
            other = {};
            for (const before of keys.slice(0, index))
                other[before] = map[before];
        }
        if (other !== undefined && item !== undefined)
            other[key] = item;
    }
    return other ?? map;
};
const isInOrder = (keys) => {
    for (let index = 1; index < keys.length; index++)
        if (keys[index - 1] > keys[index])
            return false;
    return true;
};
const sortedList = (list) => {
    let other;
    for (let index = 0; index < list.length; index++) {
        const item = sorted(list[index]);
        if (other === undefined && item !== list[index])
            other = list.slice(0, index);
        other?.push(item);
    }
    return other ?? list;
};
const shortHash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text).slice(0, digits);


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CN: () => (/* binding */ getAtt),
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   Dc: () => (/* binding */ hasFunction),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   wb: () => (/* binding */ onlyIf),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export sub */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
const sub = (text, values) => ({
    'Fn::Sub': values ? [text, values] : text,
});
const select = (index, from) => ({ 'Fn::Select': [index, from] });
const split = (by, from) => ({ 'Fn::Split': [by, from] });
const onlyIf = (condition, value) => ({
    'Fn::If': [condition, value, ref('AWS::NoValue')],
});
const base64 = (of) => ({ 'Fn::Base64': of });
const partsOf = (expression) => {
    const parts = expression?.['Fn::Join'];
    return parts?.[0] === '' ? parts[1] : [expression];
};
const concat = (...parts) => {
    const joined = [];
    const add = (part) => {
        const last = joined.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else if (part !== '')
            joined.push(part);
    };
    for (const part of parts)
        if (typeof part === 'string')
            add(part);
        else
            for (const one of partsOf(part))
                add(one);
    if (joined.length > 1)
        return { 'Fn::Join': ['', joined] };
    return joined.length === 1 ? joined[0] : '';
};
const partition = ref('AWS::Partition');
const region = ref('AWS::Region');
const accountId = ref('AWS::AccountId');
const arn = (service, ...rest) => concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);
const hasFunction = (value) => isMap(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
const isFunction = (value) => hasFunction(value) && Object.keys(value).length === 1;


/***/ }),

/***/ 27260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ physicalName),
/* harmony export */   Oy: () => (/* binding */ screamingSnakeCase),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   fL: () => (/* binding */ pascalCase),
/* harmony export */   tv: () => (/* binding */ hashedName)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const words = (text) => text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
const spelled = new Map();
const pascalCase = (text) => {
    const found = spelled.get(text) ??
        words(text)
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
            .join('');
    spelled.set(text, found);
    return found;
};
const screamingSnakeCase = (text) => words(text).join('_').toUpperCase();
const logicalId = (...parts) => parts.map(pascalCase).join('');
const uuid = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('-', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(2, (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('/', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)('AWS::StackId'))));
const twelveHex = [(0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(0, uuid), (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(1, uuid)];
const physicalName = (stack, resource, limit, letterCase = 'as-written') => {
    const available = limit - 14;
    const cut = (text, length) => text.slice(0, length).replace(/(?<!-)-+$/, '');
    const half = Math.floor(available / 2);
    const tail = resource.length > half ? cut(resource, half - 6) + (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(resource, 6) : resource;
    const head = `${cut(stack, available - tail.length)}-${tail}-`;
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};
const hashedName = (...parts) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(parts), 12)}-`, ...twelveHex);


/***/ }),

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ stateMachineName),
/* harmony export */   Q3: () => (/* binding */ jobDefinitionArn),
/* harmony export */   ih: () => (/* binding */ jobDefinitionName),
/* harmony export */   pC: () => (/* binding */ executionsArn),
/* harmony export */   w2: () => (/* binding */ machineTag),
/* harmony export */   w4: () => (/* binding */ stateMachineArn)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);


const jobDefinitionName = ({ name, stage }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stage.stack, name, 128);
const jobDefinitionArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('batch', 'job-definition/', jobDefinitionName(job));
const stateMachineName = ({ name, stage }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stage.stack, name, 80);
const stateMachineArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('states', 'stateMachine:', stateMachineName(job));
const executionsArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('states', 'execution:', stateMachineName(job), ':*');
const machineTag = 'batch-job:state-machine';


/***/ })

};
