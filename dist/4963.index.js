export const id = 4963;
export const ids = [4963,7740];
export const modules = {

/***/ 37880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ replaced),
/* harmony export */   t: () => (/* binding */ replacedBody)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const replaced = (expression, by) => {
    if (expression === undefined || expression === null || typeof expression !== 'object')
        return expression;
    const other = by(expression);
    if (other !== undefined)
        return other;
    if (Array.isArray(expression))
        return expression.map((item) => replaced(item, by));
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(expression))
        return expression;
    return Object.fromEntries(Object.entries(expression).map(([key, item]) => [key, replaced(item, by)]));
};
const replacedBody = (body, by, absent) => {
    const { DependsOn: dependsOn, ...rest } = body;
    const left = dependsOn?.filter((id) => !absent(id)) ?? [];
    return {
        ...replaced(rest, by),
        ...(left.length > 0 ? { DependsOn: left } : {}),
    };
};


/***/ }),

/***/ 27148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _source_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28192);
/* harmony import */ var _source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54909);


class Unreadable extends Error {
}
const plainOf = (yaml, node) => {
    if (node === null)
        return null;
    if (yaml.isAlias(node))
        throw new Unreadable();
    const plain = () => {
        if (yaml.isSeq(node))
            return node.items.map((item) => plainOf(yaml, item));
        if (!yaml.isMap(node))
            return node.value;
        const entries = node.items.map(({ key, value }) => {
            if (!yaml.isScalar(key))
                throw new Unreadable();
            return [String(key.value), plainOf(yaml, value)];
        });
        if (new Set(entries.map(([key]) => key)).size < entries.length)
            throw new Unreadable();
        return Object.fromEntries(entries);
    };
    const { tag } = node;
    return tag?.startsWith('!') ? (0,_source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .longForm */ .JW)(tag, plain()) : plain();
};
const readTemplate = async (template) => {
    if (typeof template !== 'string')
        return template;
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tree = (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTree */ .Wz)(yaml, template);
    if (tree === undefined)
        return template;
    try {
        return plainOf(yaml, tree);
    }
    catch (problem) {
        if (problem instanceof Unreadable)
            return template;
        throw problem;
    }
};


/***/ }),

/***/ 13029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runs: () => (/* binding */ runs)
});

// EXTERNAL MODULE: ./lib/operations/runs/finish-run.js
var finish_run = __webpack_require__(81098);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/runs/run-row.js
var run_row = __webpack_require__(14078);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/start-by-hand.js
var start_by_hand = __webpack_require__(91242);
;// CONCATENATED MODULE: ./lib/report/failure-issue.js




const mostRuns = 10;
const mostLines = 30;
const failureTitle = ({ project, stage }, job) => `The job ${job} of ${project} fails in ${stage}`;
const rowOf = ({ name, arn, class: kind, cause, stoppedAt }) => {
    const page = (0,run_row/* executionPage */.Qe)(arn);
    return [
        (0,markdown/* text */.Qq)(stoppedAt.toISOString().slice(0, 16).replace('T', ' ')),
        (0,markdown/* linkedCode */.nR)(name, page),
        (0,markdown/* code */.aY)(kind),
        (0,markdown/* text */.Qq)(cause, 300),
    ];
};
const failureBody = ({ project, stage, region }, { job, failed, logTail }) => {
    const tail = logTail.slice(-mostLines);
    const [newest] = failed;
    const flags = `--project-name ${project} --stage ${stage} --aws-region ${region}`;
    const commands = [`logs --execution ${newest?.name ?? ''}`, `runs --retry ${newest?.name ?? ''}`]
        .map((words) => `${start_by_hand/* programWord */.JJ} ${words} ${flags}`)
        .join('\n');
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `${(0,markdown/* text */.Qq)((0,plain_text/* counted */.hS)(failed.length, 'run'))} of ${(0,markdown/* code */.aY)(job)} in ${(0,markdown/* code */.aY)(stage)} failed since the last success, the last one as ${(0,markdown/* code */.aY)(newest?.class ?? 'unknown')}.`,
        (0,markdown/* table */.tp)(['Ended (UTC)', 'Run', 'Class', 'Cause'], failed.slice(0, mostRuns).map(rowOf)),
        failed.length > mostRuns ? (0,markdown.md) `And ${(0,markdown/* text */.Qq)(String(failed.length - mostRuns))} more.` : (0,markdown.md) ``,
        tail.length === 0 ? (0,markdown.md) `` : (0,markdown.md) `The end of the last one's log:\n\n${(0,markdown/* fence */.EU)('', tail.join('\n'))}`,
        (0,markdown.md) `Its whole log, and another try with the same event:\n\n${(0,markdown/* fence */.EU)('bash', commands)}`,
    ], '\n\n');
};
const failureIssue = (stage, job, finding) => {
    const common = {
        key: `runs/${stage.project}/${stage.stage}/${job}`,
        label: 'batch-job-runs',
        title: failureTitle(stage, job),
    };
    if (finding === undefined)
        return { ...common, body: (0,markdown.md) ``, wanted: 'as-is' };
    if (finding.kind === 'failing')
        return { ...common, body: failureBody(stage, finding), wanted: 'open' };
    return { ...common, body: (0,markdown.md) `The newest run of ${(0,markdown/* code */.aY)(job)} in ${(0,markdown/* code */.aY)(stage.stage)} succeeded.`, wanted: 'closed' };
};

// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(25567);
;// CONCATENATED MODULE: ./lib/runs/failure-watch.js

const failedRun = ({ execution }) => ({
    name: execution.name,
    arn: execution.arn,
    class: (0,run/* failureClassOf */.Sf)(execution) ?? 'unknown',
    cause: execution.cause ?? '',
    stoppedAt: execution.stoppedAt ?? execution.startedAt,
});
const failureFinding = ({ job, runs, logTail }, since) => {
    const ended = runs.filter(({ execution }) => {
        if ((0,run/* givenWay */.tw)(execution) !== undefined)
            return false;
        const status = (0,run/* runStatus */.em)(execution);
        const at = execution.stoppedAt;
        return (status !== 'running' && status !== 'stopped' && execution.error !== 'stopped' && at !== undefined && at >= since);
    });
    const [newest] = ended;
    if (newest === undefined)
        return undefined;
    const success = ended.findIndex(({ execution }) => (0,run/* runStatus */.em)(execution) === 'succeeded');
    if (success === 0)
        return { job, kind: 'recovered', failed: [], logTail: [] };
    const failed = (success < 0 ? ended : ended.slice(0, success)).map(failedRun);
    return { job, kind: 'failing', failed, logTail };
};

// EXTERNAL MODULE: ./lib/runs/since.js
var runs_since = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/operations/issues/keep-issue.js
var keep_issue = __webpack_require__(98440);
// EXTERNAL MODULE: ./lib/operations/runs/print-log.js
var print_log = __webpack_require__(60721);
// EXTERNAL MODULE: ./lib/operations/runs/read-jobs.js
var read_jobs = __webpack_require__(12306);
;// CONCATENATED MODULE: ./lib/operations/runs/keep-failure-issues.js







const keep_failure_issues_mostRuns = 20;
const lookBack = 7 * 86_400_000;
const fromOf = (since, now) => since === undefined ? new Date(now.getTime() - lookBack) : (0,runs_since/* dateOf */.Q)(since, now);
const statesOf = async (world, { stateMachine }) => {
    const runs = await world.runs();
    const states = [];
    for (const { arn } of await runs.latest(stateMachine, keep_failure_issues_mostRuns)) {
        const state = await runs.read(arn);
        if (state !== undefined)
            states.push(state);
    }
    return states;
};
const tailOf = async (world, { name, logGroup }, failed) => {
    const stream = failed?.attempts.at(-1)?.job?.logStream;
    if (logGroup === undefined || stream === undefined)
        return [];
    const printer = (0,print_log/* logPrinter */.HW)({ ...world, print: () => { } }, logGroup);
    try {
        await printer.drain(stream);
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        world.console.info(`The log of ${name} cannot be read: ${problem.message} ${problem.hint}`);
    }
    return printer.lines;
};
const keepFailureIssues = async (world, deployed, { job: named, since, region }) => {
    const from = fromOf(since, world.now());
    const { project, stage } = deployed.stage;
    const about = { project, stage, region };
    for (const job of named === undefined ? deployed.jobs : [(0,read_jobs/* pickJob */.BH)(deployed, named)]) {
        const states = await statesOf(world, job);
        const found = failureFinding({ job: job.name, runs: states, logTail: [] }, from);
        const newest = states.find(({ execution }) => execution.arn === found?.failed[0]?.arn);
        const finding = found && { ...found, logTail: await tailOf(world, job, newest) };
        const { kind, issue } = await (0,keep_issue/* keepIssue */.p)(world, failureIssue(about, job.name, finding));
        if (issue !== undefined)
            world.console.info(`${job.name}: issue ${kind}, ${issue.url}`);
    }
};

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/report/run-text.js
var run_text = __webpack_require__(8855);
// EXTERNAL MODULE: ./lib/runs/waiting.js
var waiting = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/operations/runs/waiting-facts.js
var waiting_facts = __webpack_require__(80236);
;// CONCATENATED MODULE: ./lib/operations/runs/list-runs.js







const mostListed = 10;
const rowReader = (world, { template }) => {
    const waitsOf = (0,waiting_facts/* waitingReader */.l)(world, template);
    return async (job, state) => {
        const row = (0,run_row/* runRow */.gY)(job, state, world.now());
        if ((0,run/* runStatus */.em)(state.execution) !== 'running')
            return row;
        const place = state.waitsFor === undefined ? [] : [(0,waiting/* placeWords */.fp)(state.waitsFor)];
        const newest = state.attempts.at(-1);
        const waits = [...place, ...(newest === undefined ? [] : await waitsOf(job)(newest))];
        return waits.length === 0 ? row : { ...row, waits };
    };
};
const newestRuns = async (world, deployed, jobs) => {
    const rowOf = rowReader(world, deployed);
    const runs = await world.runs();
    const listed = await Promise.all(jobs.map(async (job) => (await runs.latest(job.stateMachine, mostListed)).map((execution) => ({ job, execution }))));
    const newest = listed
        .flat()
        .sort((a, b) => b.execution.startedAt.getTime() - a.execution.startedAt.getTime())
        .slice(0, mostListed);
    const rows = [];
    for (const { job, execution } of newest) {
        const state = await runs.read(execution.arn);
        if (state !== undefined)
            rows.push(await rowOf(job, state));
    }
    return rows;
};
const print = (world, rows, text, { format }) => {
    if (format === 'json')
        world.print(`${JSON.stringify((0,secret/* redactedDeep */.Bb)(JSON.parse(JSON.stringify((0,run_row/* runsDocument */.ap)(rows)))), null, 2)}\n`, 'json');
    else
        world.print(text, 'text');
};
const listRuns = async (world, deployed, inputs) => {
    const jobs = inputs.job === undefined ? deployed.jobs : [(0,read_jobs/* pickJob */.BH)(deployed, inputs.job)];
    const rows = await newestRuns(world, deployed, jobs);
    if (rows.length === 0)
        world.console.info(jobs.length === 0
            ? `The stage ${deployed.stage.stage} has no job.`
            : `No run yet of ${jobs.map(({ name }) => name).join(', ')}.`);
    if (rows.length > 0 || inputs.format === 'json')
        print(world, rows, (0,run_text/* runsText */.W2)(rows), inputs);
};
const showRun = async (world, deployed, inputs) => {
    const { job, state } = await (0,read_jobs/* findRun */.Lc)(world, deployed, inputs.execution, inputs.job);
    const row = await rowReader(world, deployed)(job, state);
    print(world, [row], (0,run_text/* runText */.le)(row), inputs);
};

// EXTERNAL MODULE: ./lib/operations/runs/start-run.js
var start_run = __webpack_require__(86497);
// EXTERNAL MODULE: ./lib/operations/runs/stop-run.js
var stop_run = __webpack_require__(34369);
// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
;// CONCATENATED MODULE: ./lib/commands/runs.js







const runs = async (world, request) => {
    const { stop, retry, execution, job } = request;
    const named = stop ?? retry;
    if (named !== undefined)
        (0,assert_own_code/* assertOwnCode */.K)(world, 'run');
    const deployed = await (0,read_jobs/* readJobs */.RI)(world, request, named === undefined ? undefined : request);
    if (named !== undefined) {
        const found = await (0,read_jobs/* findRun */.Lc)(world, deployed, named, job);
        if (retry !== undefined)
            return (0,finish_run/* finishRun */.JH)(world, deployed, found.job, await (0,start_run/* retryRun */.GJ)(world, found), request);
        await (0,stop_run/* stopRun */.K)(world, found);
    }
    else if (request.failureIssue)
        await keepFailureIssues(world, deployed, request);
    else if (execution !== undefined)
        await showRun(world, deployed, { ...request, execution });
    else
        await listRuns(world, deployed, request);
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ referencesTo),
/* harmony export */   EL: () => (/* binding */ borrowedNeighbour),
/* harmony export */   RH: () => (/* binding */ borrowedNames),
/* harmony export */   pE: () => (/* binding */ borrowedOutputs),
/* harmony export */   ur: () => (/* binding */ borrowedParam)
/* harmony export */ });
/* unused harmony export lendable */
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37880);
/* harmony import */ var _stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84116);
/* harmony import */ var _stage_lender_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65334);
/* harmony import */ var _stage_stack_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27691);






const borrowedNames = ({ stackConfig, resources }, { lender }) => new Set(lender === undefined ? [] : (stackConfig?.preview?.borrow ?? []).filter((name) => Object.hasOwn(resources, name)));
const borrowedParam = (resource, param) => `StpBorrowed${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(resource, param)}`;
const borrowedOutputs = (neighbour) => [
    ...lendable(neighbour).map(([param]) => [
        borrowedParam(neighbour.name, param),
        (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(neighbour.name, param),
    ]),
    ...[...(0,_stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsToLend */ .e3)(neighbour).keys()].map((kind) => [
        (0,_stage_lender_js__WEBPACK_IMPORTED_MODULE_4__/* .borrowedSecret */ .VG)(neighbour.name, kind),
        (0,_stage_lender_js__WEBPACK_IMPORTED_MODULE_4__/* .lentSecret */ .Cy)(neighbour.name, kind),
    ]),
];
const lendable = ({ params, secretParams = [] }) => Object.entries(params).filter(([param]) => !secretParams.includes(param));
const referencesTo = (neighbour) => new Map(lendable(neighbour).flatMap(([param, value]) => typeof value === 'object' ? [[JSON.stringify(value), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParam(neighbour.name, param))]] : []));
const borrowedNeighbour = (neighbour) => {
    const known = referencesTo(neighbour);
    const ownStack = JSON.stringify((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('AWS::StackId'));
    const by = (expression) => {
        const text = JSON.stringify(expression);
        return text === ownStack ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(_stage_lender_js__WEBPACK_IMPORTED_MODULE_4__/* .lenderStackParameter */ .KK) : known.get(text);
    };
    const { connection, secretParams = [], secrets: theirs = {}, opens: _, ...rest } = neighbour;
    const secrets = (0,_stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .asBorrowed */ .Pl)(theirs, neighbour.name);
    const own = Object.entries(secrets);
    const unnamed = secretParams.filter((param) => theirs[param] === undefined);
    return {
        ...rest,
        borrowed: true,
        secretParams,
        ...(own.length > 0 ? { secrets } : {}),
        params: {
            ...Object.fromEntries(lendable(neighbour).map(([param]) => [param, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParam(neighbour.name, param))])),
            ...Object.fromEntries(own.map(([param, secret]) => [param, (0,_stage_stack_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .dynamicReferenceTo */ .Y)(secret)])),
        },
        absent: {
            ...neighbour.absent,
            ...Object.fromEntries(unnamed.map((param) => [
                param,
                `A preview borrows ${neighbour.name}, and this secret is no output that it could read: leave ${neighbour.name} out of stackConfig.preview.borrow.`,
            ])),
        },
        ...(connection ? { connection: borrowedConnection(connection, neighbour.name, by) } : {}),
    };
};
const borrowedConnection = (connection, resource, by) => {
    const { statements, variables, secrets, of: _, ...rest } = connection;
    return {
        ...rest,
        ...(secrets ? { secrets: (0,_stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .asBorrowed */ .Pl)(secrets, resource) } : {}),
        statements: statements.map((statement) => ({
            ...statement,
            Resource: (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(statement.Resource, by),
            ...(statement.Condition === undefined ? {} : { Condition: (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(statement.Condition, by) }),
        })),
        variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(value, by)])),
    };
};


/***/ }),

/***/ 16166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ resourceMember),
/* harmony export */   OR: () => (/* binding */ privateParts),
/* harmony export */   T8: () => (/* binding */ placedIn),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   YV: () => (/* binding */ neighboursOf),
/* harmony export */   jS: () => (/* binding */ lenderNeighbours)
/* harmony export */ });
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11586);
/* harmony import */ var _shared_own_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);
/* harmony import */ var _shared_reused_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96654);
/* harmony import */ var _stage_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89860);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27220);
/* harmony import */ var _borrowed_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(470);






const resourceMember = (type) => _generated_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.find((member) => member.type === type);
const known = new WeakMap();
const neighboursOf = (config, stage) => {
    const byStage = known.get(config) ?? new WeakMap();
    known.set(config, byStage);
    const found = byStage.get(stage) ?? neighboursAt(config, stage);
    byStage.set(stage, found);
    return found;
};
const neighboursAt = (config, stage) => {
    const borrowed = (0,_borrowed_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .borrowedNames */ .RH)(config, stage);
    const own = neighboursIn(config, stage);
    if (borrowed.size === 0)
        return own;
    const theirs = lenderNeighbours(config, stage);
    return new Map([...own].map(([name, neighbour]) => {
        const lent = borrowed.has(name) ? theirs.get(name) : undefined;
        return [name, lent ? (0,_borrowed_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .borrowedNeighbour */ .EL)(lent) : neighbour];
    }));
};
const lenderNeighbours = (config, { project, lender }) => lender === undefined ? new Map() : neighboursIn(config, (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .stageOf */ .gV)(project, lender));
const ownName = (name, config, stage) => (0,_stage_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .namedResource */ .m)(name, stage, config.resources[name]?.renamedFrom);
const neighboursIn = (config, stage) => {
    const openings = openingsIn(config, stage);
    const openingsOf = (names) => names.flatMap((name) => openings.get(name) ?? []);
    return new Map(Object.entries(config.resources).map(([name, { type, properties }]) => {
        const member = resourceMember(type);
        const self = ownName(name, config, stage);
        const connection = member.connectTo?.(self, properties, openingsOf);
        const opens = openings.get(name);
        const admits = member.admits?.(properties);
        const eventTarget = member.eventTarget?.(self, properties);
        const secrets = member.secrets?.(self, properties);
        return [
            name,
            {
                name,
                type,
                ...(self.nameInAws === name ? {} : { nameInAws: self.nameInAws }),
                id: self.id(member.mainChild),
                properties: properties,
                params: member.params(self, properties),
                ...(connection ? { connection } : {}),
                ...(member.mountedAs ? { mountedAs: member.mountedAs } : {}),
                ...(opens ? { opens } : {}),
                ...(admits ? { admits } : {}),
                ...(eventTarget ? { eventTarget } : {}),
                ...(member.absent ? { absent: member.absent } : {}),
                ...(member.secretParams ? { secretParams: member.secretParams } : {}),
                ...(secrets ? { secrets } : {}),
                ...(member.later ? { later: true } : {}),
            },
        ];
    }));
};
const openingsIn = (config, stage) => new Map(Object.entries(config.resources).flatMap(([name, { type, properties }]) => {
    const opening = resourceMember(type).opens?.(ownName(name, config, stage), properties);
    return opening ? [[name, opening]] : [];
}));
const contextOf = (name, config, stage, neighbours, region, answers) => {
    const events = config.stackConfig?.preview?.events;
    const network = placedIn(config, stage, answers);
    const former = config.resources[name]?.renamedFrom;
    const context = (0,_stage_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceContext */ .y)(name, stage, neighbours, events, region, answers, network, former);
    const atlas = config.providerConfig?.mongoDbAtlas;
    return atlas === undefined ? context : { ...context, atlas };
};
const privateParts = ({ stackConfig }, { lender }) => lender === undefined
    ? { nat: stackConfig?.vpc?.nat?.availabilityZones, endpoints: stackConfig?.vpc?.interfaceEndpoints }
    : {};
const placedIn = (config, stage, answers) => {
    const reuse = config.stackConfig?.vpc?.reuseVpc;
    if (stage.lender !== undefined)
        return undefined;
    if (reuse !== undefined)
        return (0,_shared_reused_network_js__WEBPACK_IMPORTED_MODULE_5__/* .reusedNetwork */ .z5)(reuse, answers);
    return (0,_shared_own_network_js__WEBPACK_IMPORTED_MODULE_1__/* .ownNetworkWith */ .L)(privateParts(config, stage));
};


/***/ }),

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20644);
/* harmony import */ var _collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72087);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40647);




const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenNumber */ .LT)(serviceName) ? serviceName : undefined;
    return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, written, request));
};


/***/ }),

/***/ 98440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepIssue)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _report_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64130);
/* harmony import */ var _report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79144);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97031);
/* harmony import */ var _report_review_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17195);





const frame = 500;
const bodyOf = ({ key, body }, digest, now) => {
    const time = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const cut = (0,_report_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMarkdown */ .G)(body, _report_review_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .commentLimit */ .j9 - frame);
    return [(0,_report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .issueMarkerLine */ .w)({ key, digest }), cut, '', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `<sub>Last looked: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(time)}</sub>`, ''].join('\n');
};
const open = async (issues, wanted, body) => {
    const made = await issues.create({ title: wanted.title, body, label: wanted.label });
    const oldest = await issues.findOwn(wanted.key, wanted.label);
    if (oldest === undefined || oldest.number >= made.number)
        return { kind: 'opened', issue: made };
    await issues.update(made, { isOpen: false });
    return { kind: 'looked', issue: oldest };
};
const update = async (issues, { title, wanted }, before, body, digest) => {
    if ((0,_report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssueMarker */ .q)(before.body)?.digest === digest) {
        await issues.update(before, { body });
        return { kind: 'looked', issue: before };
    }
    const reopens = wanted === 'open' && !before.isOpen;
    await issues.update(before, { title, body, ...(reopens ? { isOpen: true } : {}) });
    return { kind: reopens ? 'reopened' : 'updated', issue: before };
};
const keepIssue = async (world, wanted) => {
    const issues = await world.issues();
    const digest = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(wanted.body, 16);
    const body = bodyOf(wanted, digest, world.now());
    const found = await issues.findOwn(wanted.key, wanted.label);
    if (wanted.wanted === 'open')
        return found === undefined ? open(issues, wanted, body) : update(issues, wanted, found, body, digest);
    if (!found?.isOpen)
        return { kind: 'none' };
    if (wanted.wanted === 'as-is')
        return update(issues, wanted, found, body, digest);
    await issues.update(found, { title: wanted.title, body, isOpen: false });
    return { kind: 'closed', issue: found };
};


/***/ }),

/***/ 81098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ finishRun),
/* harmony export */   Ts: () => (/* binding */ hintOfClass),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   dj: () => (/* binding */ refusalOfRun),
/* harmony export */   ur: () => (/* binding */ writeLog)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_run_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27093);
/* harmony import */ var _report_run_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8855);
/* harmony import */ var _runs_run_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14078);
/* harmony import */ var _runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69654);
/* harmony import */ var _runs_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(581);
/* harmony import */ var _report_try_after_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40356);
/* harmony import */ var _follow_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44912);
/* harmony import */ var _print_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60721);









const logFile = 'run.log';
const writeLog = (world, log) => (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tryAfterChange */ .u)(world, 'The run has ended, but run.log is missing', async () => {
    await world.write({
        [logFile]: log
            .slice(-_print_log_js__WEBPACK_IMPORTED_MODULE_8__/* .mostKept */ .y7)
            .map((line) => `${line}\n`)
            .join(''),
    });
    world.console.output('run-log', `${world.output}/${logFile}`);
});
const hints = {
    'out-of-memory': 'Give the job more memory.',
    timeout: 'Give the job a longer timeout, or less to do.',
    spot: 'EC2 took the instance back: more attempts, or capacity on demand.',
    'never-placed': `${_runs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .waitingPage */ .FN}, says what to look at.`,
    'image-pull': 'Look whether the image still exists, and deploy again if not.',
    payload: 'Start the job with a smaller event, or with its event again if that has expired in S3.',
};
const hintOfClass = (kind) => (hints[kind] === undefined ? '' : `${hints[kind]} `);
const hintOfFailure = (kind, reason, row) => {
    const stuck = kind === 'never-placed' ? (0,_runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .stuckReasonIn */ .AR)(reason) : undefined;
    return stuck === undefined ? hintOfClass(kind) : `${(0,_runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceOf */ .wr)(stuck, (0,_runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .poolSourceOf */ .dl)(row))} `;
};
const refusalOfRun = (row, { commandLine }, words) => {
    const { status, job, execution, cause, class: kind = 'unknown', attempts } = row;
    if (status === 'succeeded')
        return undefined;
    const reason = cause ?? attempts.at(-1)?.reason ?? '';
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'run/failed',
        message: `The run ${execution} of ${job} ${status === 'stopped' ? 'was stopped' : `failed: ${kind}`}.${reason === '' ? '' : ` ${reason}`}`,
        hint: `${hintOfFailure(kind, reason, row)}Its log: ${commandLine(`logs --execution ${execution} ${words}`)}. Again with its event: ${commandLine(`runs --retry ${execution} ${words}`)}`,
        reason: `${kind}${reason === '' ? '' : `: ${reason}`}`,
    });
};
const flagsOf = ({ stage }, job) => `--stage ${stage.stage} --job ${job.name}`;
const reportRun = async (world, deployed, job, { state, log }, inputs) => {
    const row = (0,_runs_run_row_js__WEBPACK_IMPORTED_MODULE_3__/* .runRow */ .gY)(job, state, world.now());
    world.console.output('run-status', row.status);
    if (inputs.retry === undefined)
        await writeLog(world, log);
    world.console.summary((0,_report_run_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .runMarkdown */ .l)(row, log));
    world.console.info((0,_report_run_text_js__WEBPACK_IMPORTED_MODULE_2__/* .endSentence */ .H_)(row));
    const refusal = refusalOfRun(row, inputs, flagsOf(deployed, job));
    return { diagnostics: [], located: undefined, ...(refusal === undefined ? {} : { refusal }) };
};
const finishRun = async (world, deployed, job, { name, arn }, inputs) => {
    const words = `${name} ${flagsOf(deployed, job)}`;
    const look = `Follow it: ${inputs.commandLine(`logs --follow --execution ${words}`)}`;
    const stop = `Stop it: ${inputs.commandLine(`runs --stop ${words}`)}`;
    if (!inputs.wait) {
        world.console.output('run-status', 'running');
        for (const line of [look, stop])
            world.console.info(line);
        return { diagnostics: [], located: undefined };
    }
    let followed;
    try {
        followed = await (0,_follow_run_js__WEBPACK_IMPORTED_MODULE_7__/* .followRun */ .R)(world, { job, arn, template: deployed.template });
    }
    catch (problem) {
        world.console.output('run-status', 'running');
        for (const line of [`The run ${name} goes on in AWS.`, look, stop])
            world.console.info(line);
        throw problem;
    }
    return reportRun(world, deployed, job, followed, inputs);
};


/***/ }),

/***/ 86497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ startRun),
/* harmony export */   GJ: () => (/* binding */ retryRun),
/* harmony export */   cj: () => (/* binding */ eventText)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76502);



const mostOfFile = 1_048_576;
const eventText = async (world, event) => {
    if (event.kind === 'text')
        return event.text;
    const text = (await world.workspace.read(event.path, mostOfFile)).trim();
    try {
        JSON.parse(text);
        return text;
    }
    catch (cause) {
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'door/bad-value',
            message: `event-file ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(event.path)} holds no JSON: ${cause instanceof Error ? cause.message : ''}`,
            hint: 'The file holds the event as its source would send it, as JSON; `run --sample <type>` starts a job with an event of AWS.',
            cause,
        });
    }
};
const startNamed = async (world, job, kind, inputOf) => {
    const runs = await world.runs();
    const name = runs.freshName(kind);
    const arn = await runs.start(job.stateMachine, name, await inputOf(name));
    world.console.info(`Started ${job.name}: ${name}`);
    return { name, arn };
};
const startRun = async (world, job, text) => {
    const size = (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedSize */ .TS)(text);
    const { eventBucket } = job;
    if (size > _runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .mostInline */ .FL && eventBucket === undefined)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'run/event-too-large',
            message: `The event takes ${size.toLocaleString('en')} characters, and a run of ${job.name} can hold ${_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .mostInline */ .FL.toLocaleString('en')}: as it is deployed, it reads no event from S3. Nothing was started.`,
            hint: 'Start it with a smaller event. A job reads larger ones from S3 if it has events and payloadOverflow is not fail.',
        });
    return startNamed(world, job, 'run', async (name) => {
        if (size <= _runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .mostInline */ .FL || eventBucket === undefined)
            return (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineInput */ .eU)(job.name, name, text);
        const { key, input } = (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .spilledEvent */ .Uz)(job.name, name, text, eventBucket);
        await (await world.runs()).putEvent(eventBucket, key, text);
        return input;
    });
};
const retryRun = async (world, { job, state }) => {
    const { execution } = state;
    if (execution.stoppedAt === undefined)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'run/still-running',
            message: `The run ${execution.name} of ${job.name} has not ended. Nothing was started.`,
            hint: 'Wait for its end, or stop it first with stop.',
        });
    const { input } = execution;
    if (input === undefined || (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .eventIn */ .QR)(input) === undefined)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'run/event-unknown',
            message: `AWS does not show the event of the run ${execution.name} of ${job.name}. Nothing was started.`,
            hint: 'Start the job with its event: run with event or event-file.',
        });
    return startNamed(world, job, 'retry', (name) => (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatedInput */ .nf)(job.name, name, input));
};


/***/ }),

/***/ 34369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stopRun),
/* harmony export */   u: () => (/* binding */ graceSeconds)
/* harmony export */ });
/* harmony import */ var _report_run_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _runs_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25567);
/* harmony import */ var _runs_run_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14078);



const graceSeconds = 115;
const stopRun = async (world, { job, state }, by = 'runs --stop') => {
    const { info } = world.console;
    const { arn, name } = state.execution;
    if ((0,_runs_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runStatus */ .em)(state.execution) !== 'running') {
        info(`${name} of ${job.name} has ended before (${(0,_report_run_text_js__WEBPACK_IMPORTED_MODULE_0__/* .resultText */ .D6)((0,_runs_run_row_js__WEBPACK_IMPORTED_MODULE_2__/* .runRow */ .gY)(job, state, world.now()))}): nothing to stop.`);
        return;
    }
    const runs = await world.runs();
    const who = await (await world.identity()).whoami();
    await runs.stop(arn, `Stopped by ${by}, as ${who.arn}`);
    info(`Stopped ${name} of ${job.name}: no further attempt begins.`);
    const { attempts } = (await runs.read(arn)) ?? state;
    for (const { job: batchJob, jobId } of attempts) {
        if (jobId === undefined || (batchJob !== undefined && (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(batchJob)))
            continue;
        await runs.terminate(jobId, `The run was stopped by ${by}`);
        info(batchJob?.status === 'RUNNING'
            ? `Its job ${jobId} is terminated: SIGTERM now, SIGKILL after ${graceSeconds} seconds.`
            : `Its job ${jobId} is terminated before it begins.`);
    }
};


/***/ }),

/***/ 60014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const assertOwnCode = (world, command) => {
    if (world.code !== 'fork')
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/fork',
        message: `The event of this run is about code of a fork: ${command} does not run for it. AWS was not called.`,
        hint: `Run ${command} on an event of this repository (push, or a pull request of a branch of its own), and plan without credentials for forks.`,
    });
};


/***/ }),

/***/ 79144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readIssueMarker),
/* harmony export */   w: () => (/* binding */ issueMarkerLine)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);

const issueMarkerLine = ({ key, digest }) => `<!-- batch-job-issue:${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .slotKey */ .q8)(key)} digest=${digest} -->`;
const readIssueMarker = (body) => {
    const [, issueKey, digest] = /^<!-- batch-job-issue:(\S+) digest=([\da-f]{8,64}) -->\r?(?:\n|$)/.exec(body) ?? [];
    return issueKey === undefined || digest === undefined ? undefined : { issueKey, digest };
};


/***/ }),

/***/ 27093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _run_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);


const signs = {
    running: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⏳`,
    succeeded: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `✅`,
    failed: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`,
    stopped: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⏹️`,
    'timed-out': (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`,
};
const mostLines = 30;
const runMarkdown = (row, log) => {
    const { job, execution, trigger, status, cause, attempts, page } = row;
    const facts = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Run', 'Trigger', 'Attempts:', 'Cost:'], [
        [
            page === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(execution) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(execution, page),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(trigger),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptsText */ .MV)(row)),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .costText */ .rs)(row)),
        ],
    ]);
    const tail = log.slice(-mostLines);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ${signs[status]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(row))}`,
        facts,
        cause === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(cause, 1_000),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(attempts.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptText */ .zv)(one), 1_000)}`), '\n'),
        tail.length === 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`The last ${tail.length === 1 ? 'line' : `${tail.length} lines`} of its log`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)('', tail.join('\n'))),
    ], '\n\n');
};


/***/ }),

/***/ 69153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jobsIn)
/* harmony export */ });
const jobsIn = (config) => Object.entries(config.resources).filter((entry) => entry[1].type === 'batch-job');


/***/ }),

/***/ 27594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   WS: () => (/* binding */ reviewedJobs),
/* harmony export */   Yi: () => (/* binding */ needIn),
/* harmony export */   uL: () => (/* binding */ hasEvents),
/* harmony export */   zd: () => (/* binding */ reviewedFunctions)
/* harmony export */ });
/* unused harmony export sourceName */
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17726);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23933);
/* harmony import */ var _events_place_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12226);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11586);
/* harmony import */ var _graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16166);
/* harmony import */ var _job_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18084);
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70322);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88948);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79265);
/* harmony import */ var _batch_jobs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69153);
/* harmony import */ var _starters_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83442);












const hasEvents = (type) => _generated_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .resources */ .E.some((one) => one.type === type && one.eventTarget !== undefined);
const shortName = (nameOrToken) => {
    const name = (0,_cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .referencedResource */ .o)(nameOrToken) ?? nameOrToken;
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(name))
        return 'another resource';
    if (!name.startsWith('arn:'))
        return name;
    return /:event-bus\/(aws\.partner\/.+)$/.exec(name)?.[1] ?? name.split(/[:/]/).at(-1) ?? name;
};
const sourceName = ({ type, properties }) => {
    const source = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(type).source(properties);
    const text = source?.name ?? source?.arn;
    return text === undefined ? undefined : shortName(text);
};
const eventWords = (event) => {
    const source = sourceName(event);
    return ((0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(event.type).words?.(event.properties, source ?? '') ??
        (source === undefined ? event.type : `${event.type} of ${source}`));
};
const needIn = (template, job) => {
    const resources = (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .resourcesIn */ .$d)(template);
    const definition = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobDefinition`]?.Properties;
    if (definition === undefined)
        return undefined;
    const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
    const number = (type) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
    const machine = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobExecutionStateMachine`]?.Properties;
    const queue = machine?.DefinitionSubstitutions?.JobQueue;
    const kind = (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOfQueue */ .JW)(typeof queue === 'string' ? queue : queue?.Ref);
    if (queue !== undefined && kind === undefined)
        return undefined;
    return {
        ...{ cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot: (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isSpot */ .v7)(kind) },
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isArm64 */ .Tm)(kind) ? { arm64: true } : {}),
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .hasNvme */ .J2)(kind) ? { nvme: true } : {}),
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isFargate */ .rd)(kind) ? { fargate: true } : {}),
    };
};
const monthsPerYear = 12;
const secondsPerHour = 3_600;
const placedEvents = (name, { properties }, placed) => {
    const owner = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .Vm)(name, placed.config, placed.stage, placed.neighbours);
    return (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeEvents */ .Hv)(properties.events, owner, (0,_job_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .triggerTarget */ .eD)(owner));
};
const mostStartsPerYear = (name, job, placed) => {
    const awake = placedEvents(name, job, placed).filter(({ asleep }) => asleep === undefined);
    const starters = (0,_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .startersOf */ .wl)(name, placed.config, placed.stage, placed.neighbours);
    const starts = [
        ...awake.map(({ member, properties }) => member.startsPerYear?.(properties)),
        ...starters.map((one) => mostStartsPerYear(one.job, placed.config.resources[one.job], placed)),
    ];
    if (starts.length === 0)
        return undefined;
    return starts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
};
const mostPerMonth = ({ properties: { timeout, retryConfig, array } }, perYear, dollarsPerHour) => {
    if (timeout === undefined || perYear === undefined)
        return undefined;
    const attempts = (retryConfig?.attempts ?? 1) * (array?.size ?? 1);
    const hours = (perYear / monthsPerYear) * attempts * (timeout / secondsPerHour);
    return hours * dollarsPerHour;
};
const keptSeconds = ({ member, properties, context }, ours) => {
    const source = member.source(properties);
    const id = context.resource(source?.name ?? source?.arn ?? '')?.id;
    const resource = id === undefined ? undefined : (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .resourcesIn */ .$d)(ours)[id];
    return resource && member.keepsFor?.((resource.Properties ?? {}));
};
const sampleOf = ({ member: { sample, sampleOf: own }, properties }) => own === undefined ? sample : own(properties, sample);
const sleepOf = (placed, because, ours) => {
    const seconds = because === 'paused' ? keptSeconds(placed, ours) : undefined;
    return {
        start: eventWords(configOf(placed)),
        because,
        ...(seconds === undefined ? {} : { keptSeconds: seconds }),
        type: placed.member.type,
        sample: JSON.stringify(sampleOf(placed)),
    };
};
const configOf = ({ member: { type }, properties }) => ({ type, properties });
const startsOf = (placed, ours) => {
    const asleep = placed.flatMap((one) => (one.asleep === undefined ? [] : [sleepOf(one, one.asleep, ours)]));
    return {
        starts: placed.filter((one) => one.asleep === undefined).map((one) => eventWords(configOf(one))),
        ...(asleep.length > 0 ? { asleep } : {}),
    };
};
const reviewedFunctions = (config, stage, ours) => {
    const neighbours = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .neighboursOf */ .YV)(config, stage);
    return [...neighbours.values()].flatMap(({ name, properties: { events }, eventTarget: target }) => {
        if (target === undefined || target.startsRuns)
            return [];
        const owner = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .Vm)(name, config, stage, neighbours);
        const placed = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeEvents */ .Hv)((events ?? []), owner, target);
        return placed.length === 0 ? [] : [{ name, ...startsOf(placed, ours) }];
    });
};
const reviewedJobs = (config, stage, templates, region, priceOf = () => undefined) => {
    const neighbours = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .neighboursOf */ .YV)(config, stage);
    return (0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_11__/* .jobsIn */ .e)(config).map(([name, job]) => {
        const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
        const [before, after] = [was, is].map((need) => need && priceOf(need, region));
        const placed = { config, stage, neighbours };
        const month = after && mostPerMonth(job, mostStartsPerYear(name, job, placed), after.cost.dollarsPerHour);
        const { starts, ...events } = startsOf(placedEvents(name, job, placed), templates.ours);
        return {
            name,
            starts: [...starts, ...(0,_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .startersOf */ .wl)(name, config, stage, neighbours).map(_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .starterWords */ .nV)],
            ...events,
            ...(before ? { before: before.cost } : {}),
            ...(after ? { after: after.cost } : {}),
            ...(job.properties.array === undefined ? {} : { containers: job.properties.array.size }),
            ...(month === undefined ? {} : { dollarsPerMonth: month }),
            ...(after?.hint ? { hint: after.hint } : {}),
        };
    });
};


/***/ }),

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ namedStarters),
/* harmony export */   nV: () => (/* binding */ starterWords),
/* harmony export */   wl: () => (/* binding */ startersOf)
/* harmony export */ });
/* harmony import */ var _graph_neighbours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16166);
/* harmony import */ var _job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51040);
/* harmony import */ var _batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69153);



const namedStarters = (job, config) => (0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsIn */ .e)(config).flatMap(([name, { properties }]) => {
    const after = _job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .endings */ .V1.filter((ending) => properties[ending]?.includes(job));
    return after.length === 0 ? [] : [{ job: name, endings: after }];
});
const startersOf = (job, config, stage, neighbours) => {
    const jobs = new Map((0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsIn */ .e)(config));
    return namedStarters(job, config).filter((starter) => {
        const chain = (0,_job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainOf */ .dR)(jobs.get(starter.job)?.properties ?? {}, (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(starter.job, config, stage, neighbours));
        return starter.endings.some((ending) => chain?.[ending].some((follower) => follower.job === job));
    });
};
const starterWords = ({ job, endings: [ending, other] }) => {
    if (other !== undefined)
        return `${job} when it ends`;
    return `${job} when it ${ending === 'onFailure' ? 'fails for good' : 'succeeds'}`;
};


/***/ }),

/***/ 77740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf),
/* harmony export */   parseSince: () => (/* binding */ parseSince)
/* harmony export */ });
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/;
const parseSince = (text) => {
    const [, count, unit = ''] = /^([1-9]\d{0,4})([smhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return { kind: 'ago', milliseconds: Number(count) * (units[unit] ?? 0) };
    const [, day, time = '00:00', zone = 'Z'] = isoDate.exec(text) ?? [];
    if (day === undefined)
        return undefined;
    const at = Date.parse(`${day}T${time}${zone}`);
    const midnight = Date.parse(`${day}T00:00Z`);
    const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
    return Number.isNaN(at) || !isDay ? undefined : { kind: 'at', at: new Date(at) };
};
const dateOf = (since, now) => since.kind === 'at' ? since.at : new Date(now.getTime() - since.milliseconds);


/***/ }),

/***/ 72151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ endpointDollarsPerHour),
/* harmony export */   K4: () => (/* binding */ serviceOfEndpoint),
/* harmony export */   dC: () => (/* binding */ gatewayEndpoints),
/* harmony export */   gz: () => (/* binding */ interfaceEndpointId),
/* harmony export */   hk: () => (/* binding */ regionOfEndpoint),
/* harmony export */   tT: () => (/* binding */ s3EndpointId),
/* harmony export */   u9: () => (/* binding */ interfaceEndpoints)
/* harmony export */ });
/* unused harmony export endpointGroupId */
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _nat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39310);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42163);




const endpointDollarsPerHour = 0.01;
const s3EndpointId = 'StpS3GatewayEndpoint';
const endpointGroupId = 'StpInterfaceEndpointSecurityGroup';
const wholeName = /^(?:(?:cn\.)?com\.amazonaws|aws\.api|api\.aws)\.[a-z0-9-]+\./;
const serviceOfEndpoint = (service) => service.replace(wholeName, '');
const regionOfEndpoint = (service) => /^(?:(?:cn\.)?com\.amazonaws|aws\.api|api\.aws)\.(?:vpce\.)?([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2})\./.exec(service)?.[1];
const interfaceEndpointId = (service) => `Stp${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pascalCase */ .fL)(serviceOfEndpoint(service))}InterfaceEndpoint`;
const endpoint = (id, properties, Metadata) => (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .networkResource */ .nB)(id, 'in-place', 'AWS::EC2::VPCEndpoint', {
    Properties: { VpcId: _network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.vpc, ...properties },
    ...(Metadata === undefined ? {} : { Metadata }),
});
const gatewayEndpoints = (more = [], after) => {
    const ofService = (service) => ({
        VpcEndpointType: 'Gateway',
        ServiceName: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('com.amazonaws.', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .region */ .Ny, `.${service.toLowerCase()}`),
        RouteTableIds: [..._network_js__WEBPACK_IMPORTED_MODULE_3__/* .publicRouteTables */ .AV, ...more].map((id) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(id)),
    });
    return [
        endpoint(s3EndpointId, ofService('S3'), after === undefined ? undefined : { 'batch-job': { after } }),
        endpoint('StpDynamoDbGatewayEndpoint', ofService('DynamoDB')),
    ];
};
const interfaceEndpoints = ({ services, availabilityZones }) => [
    (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .networkResource */ .nB)(endpointGroupId, 'in-place', 'AWS::EC2::SecurityGroup', {
        Properties: {
            GroupDescription: 'Interface endpoints of this stack: TLS from its VPC comes in.',
            VpcId: _network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.vpc,
            SecurityGroupIngress: [{ CidrIp: _network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.addresses, IpProtocol: 'tcp', FromPort: 443, ToPort: 443 }],
        },
    }),
    ...services.map((service) => endpoint(interfaceEndpointId(service), {
        VpcEndpointType: 'Interface',
        ServiceName: wholeName.test(service) ? service : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('com.amazonaws.', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .region */ .Ny, `.${service}`),
        PrivateDnsEnabled: true,
        SubnetIds: _nat_js__WEBPACK_IMPORTED_MODULE_2__/* .privateSubnets */ .mz.slice(0, availabilityZones),
        SecurityGroupIds: [(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(endpointGroupId, 'GroupId')],
    })),
];


/***/ }),

/***/ 39310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ natRoutes),
/* harmony export */   JH: () => (/* binding */ privateAssociation),
/* harmony export */   N5: () => (/* binding */ natGatewayId),
/* harmony export */   Qn: () => (/* binding */ privateRouteTables),
/* harmony export */   UF: () => (/* binding */ natDollarsPerHour),
/* harmony export */   Un: () => (/* binding */ thirdPrivateAssociation),
/* harmony export */   Xc: () => (/* binding */ natContributions),
/* harmony export */   mz: () => (/* binding */ privateSubnets)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42163);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12098);



const natDollarsPerHour = 0.045 + 0.005;
const isThird = (index) => index === _zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneCount */ .Mg - 1;
const conditionOf = (index) => (isThird(index) ? { Condition: _zones_js__WEBPACK_IMPORTED_MODULE_2__/* .thirdZone */ .i0 } : {});
const natGatewayId = (index) => `StpNatGateway${index}`;
const gatewayId = natGatewayId;
const subnetId = (index) => `StpPrivateSubnet${index}`;
const routeId = (index) => `StpNatGatewayRoute${index}`;
const privateAssociation = (index) => `${subnetId(index)}SubnetRouteTableAssociation`;
const tableId = (index) => `${subnetId(index)}RouteTable`;
const thirdPrivateAssociation = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(privateAssociation(_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneCount */ .Mg - 1)));
const gateway = (index) => [
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(`${gatewayId(index)}Eip`, 'in-place', 'AWS::EC2::EIP', {
        ...conditionOf(index),
        Properties: { Domain: 'vpc' },
        DependsOn: ['StpVpcGatewayAttachment'],
    }),
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(gatewayId(index), 'in-place', 'AWS::EC2::NatGateway', {
        ...conditionOf(index),
        Properties: {
            AllocationId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(`${gatewayId(index)}Eip`, 'AllocationId'),
            SubnetId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}`),
        },
        DependsOn: [`StpInternetGatewayRoute${index}`, (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .associationId */ .DH)(index)],
    }),
];
const gatewayOf = (index, count) => {
    const last = Math.min(index, count - 1);
    return isThird(last)
        ? { 'Fn::If': [_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(gatewayId(last)), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(gatewayId(last - 1))] }
        : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(gatewayId(last));
};
const natRoute = (index, count) => (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(routeId(index), 'none', 'AWS::EC2::Route', {
    Properties: {
        RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(tableId(index)),
        DestinationCidrBlock: '0.0.0.0/0',
        NatGatewayId: gatewayOf(index, count),
    },
    ...(isThird(index) ? { Metadata: { 'batch-job': { after: thirdPrivateAssociation } } } : {}),
});
const privateZone = (index, count) => [
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(subnetId(index), 'in-place', 'AWS::EC2::Subnet', {
        ...conditionOf(index),
        Properties: {
            VpcId: _network_js__WEBPACK_IMPORTED_MODULE_1__/* .network */ .Nm.vpc,
            CidrBlock: `172.16.${(_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneCount */ .Mg + index) * 16}.0/20`,
            AvailabilityZone: (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zone */ .rg)(index),
        },
    }),
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(tableId(index), 'in-place', 'AWS::EC2::RouteTable', {
        Properties: { VpcId: _network_js__WEBPACK_IMPORTED_MODULE_1__/* .network */ .Nm.vpc },
    }),
    ...(count > 0 ? [natRoute(index, count)] : []),
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(privateAssociation(index), 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
        ...conditionOf(index),
        Properties: { SubnetId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(subnetId(index)), RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(tableId(index)) },
    }),
];
const zones = Array.from({ length: _zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneCount */ .Mg }, (_, index) => index);
const privateRouteTables = zones.map(tableId);
const privateSubnets = zones.map((index) => isThird(index) ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(subnetId(index))) : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(subnetId(index)));
const natRoutes = zones.flatMap((index) => [
    routeId(index),
    ...(isThird(index) ? [] : [privateAssociation(index)]),
]);
const natContributions = (count) => zones.flatMap((index) => [...(index < count ? gateway(index) : []), ...privateZone(index, count)]);


/***/ }),

/***/ 30362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownNetworkWith),
/* harmony export */   O: () => (/* binding */ ownNetworkContributions)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72151);
/* harmony import */ var _nat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39310);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42163);



const ownNetworkWith = ({ nat, endpoints }) => {
    if (nat === undefined && endpoints === undefined)
        return _network_js__WEBPACK_IMPORTED_MODULE_2__/* .network */ .Nm;
    const ways = nat === undefined ? [(0,_nat_js__WEBPACK_IMPORTED_MODULE_1__/* .privateAssociation */ .JH)(0), (0,_nat_js__WEBPACK_IMPORTED_MODULE_1__/* .privateAssociation */ .JH)(1), _endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .s3EndpointId */ .tT] : _nat_js__WEBPACK_IMPORTED_MODULE_1__/* .natRoutes */ .GZ;
    return {
        ..._network_js__WEBPACK_IMPORTED_MODULE_2__/* .network */ .Nm,
        inner: {
            subnets: _nat_js__WEBPACK_IMPORTED_MODULE_1__/* .privateSubnets */ .mz,
            dependsOn: [...ways, ...(endpoints?.services ?? []).map(_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .interfaceEndpointId */ .gz)],
            reachesInternet: nat !== undefined,
            publicIp: 'DISABLED',
        },
    };
};
const ownNetworkContributions = ({ nat, endpoints }) => {
    const hasPrivate = nat !== undefined || endpoints !== undefined;
    const after = hasPrivate && nat === undefined ? _nat_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdPrivateAssociation */ .Un : undefined;
    return [
        ...(0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkContributions */ .WQ)(),
        ...(hasPrivate ? (0,_nat_js__WEBPACK_IMPORTED_MODULE_1__/* .natContributions */ .Xc)(nat ?? 0) : []),
        ...(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayEndpoints */ .dC)(hasPrivate ? _nat_js__WEBPACK_IMPORTED_MODULE_1__/* .privateRouteTables */ .Qn : [], after),
        ...(endpoints === undefined ? [] : (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .interfaceEndpoints */ .u9)(endpoints)),
    ];
};


/***/ }),

/***/ 96654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ chosenSubnets),
/* harmony export */   ds: () => (/* binding */ networkQuestion),
/* harmony export */   tu: () => (/* binding */ reachesAws),
/* harmony export */   z5: () => (/* binding */ reusedNetwork)
/* harmony export */ });
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51570);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27220);


const networkQuestion = ({ projectName = '', stage = '', vpcId }) => {
    const stack = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stackName */ .Qx)(projectName, stage);
    return vpcId === undefined
        ? {
            kind: 'network',
            key: `network:${stack}`,
            says: `the VPC of the stack ${stack}`,
            stack,
            project: projectName,
            stage,
        }
        : { kind: 'network', key: `network:${vpcId}`, says: `the VPC ${vpcId}`, vpcId };
};
const reachesAws = ({ leads, givesAddresses }) => leads === 'elsewhere' || (leads === 'internet' && givesAddresses);
const onePerZone = (subnets) => {
    const sorted = [...subnets].sort((a, b) => (`${a.zone} ${a.id}` < `${b.zone} ${b.id}` ? -1 : 1));
    return sorted.filter(({ zone }, index) => sorted.findIndex((other) => other.zone === zone) === index);
};
const chosenSubnets = ({ subnetIds, subnetTag }, { subnets }) => {
    if (subnetIds)
        return subnetIds.flatMap((id) => subnets.find((subnet) => subnet.id === id) ?? []);
    if (subnetTag)
        return subnets.filter(({ tags }) => tags[subnetTag.name] === subnetTag.value);
    const open = subnets.filter(reachesAws);
    const publicOnes = open.filter(({ leads }) => leads === 'internet');
    return onePerZone(publicOnes.length > 0 ? publicOnes : open);
};
const standIn = (call) => (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolExpression */ .l)({ kind: 'open', call, placeholder: call });
const reusedNetwork = (reuse, answers) => {
    const { key, ...question } = networkQuestion(reuse);
    const answer = answers?.get(key);
    const name = question.vpcId ?? question.stack ?? '';
    if (answer?.kind === 'found') {
        const found = answer.value;
        const chosen = chosenSubnets(reuse, found);
        const subnets = chosen.map(({ id }) => id);
        const zonal = onePerZone(chosen).map(({ id }) => id);
        const reachesInternet = chosen.every(({ leads }) => leads === 'elsewhere');
        const publicIp = chosen.some(({ leads }) => leads === 'internet') ? 'ENABLED' : 'DISABLED';
        const inner = { subnets, dependsOn: [], reachesInternet, publicIp };
        return { vpc: found.id, addresses: found.addresses, subnets, onePerZone: zonal, dependsOn: [], inner };
    }
    const subnets = reuse.subnetIds ?? [standIn(`Subnets(${name})`)];
    return {
        vpc: reuse.vpcId ?? standIn(`Vpc(${name})`),
        addresses: standIn(`Addresses(${name})`),
        subnets,
        dependsOn: [],
        inner: { subnets, dependsOn: [], reachesInternet: false, publicIp: standIn(`PublicIp(${name})`) },
    };
};


/***/ }),

/***/ 87231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requestCommand),
/* harmony export */   b: () => (/* binding */ gpuChoices)
/* harmony export */ });
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);


const quotas = {
    g: {
        onDemand: { service: 'ec2', code: 'L-DB2E81BA', name: 'Running On-Demand G and VT instances' },
        spot: { service: 'ec2', code: 'L-3819A6DF', name: 'All G and VT Spot Instance Requests' },
    },
    p: {
        onDemand: { service: 'ec2', code: 'L-417A185B', name: 'Running On-Demand P instances' },
        spot: { service: 'ec2', code: 'L-7212CCBC', name: 'All P Spot Instance Requests' },
    },
};
const gpuChoices = (pool, possible) => ['g', 'p'].flatMap((letter) => {
    const sizes = possible.filter(({ name }) => (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(name).startsWith(letter)).map(({ vcpus }) => vcpus);
    if (sizes.length === 0)
        return [];
    return [{ quota: quotas[letter][(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpot */ .v7)(pool) ? 'spot' : 'onDemand'], vcpus: Math.min(...sizes) }];
});
const requestCommand = ({ quota, vcpus }) => `aws service-quotas request-service-quota-increase --service-code ${quota.service} --quota-code ${quota.code} --desired-value ${vcpus}`;


/***/ }),

/***/ 36682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ consolePage),
/* harmony export */   a: () => (/* binding */ outputsDocument)
/* harmony export */ });
const consoles = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const consolePage = (arn, path) => {
    const [, partition = '', , region = ''] = arn.split(':');
    const host = consoles[partition];
    return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};
const stackPage = (id) => consolePage(id, (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`);
const machinePage = (arn) => consolePage(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);
const compare = (a, b) => {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};
const outputsDocument = (stackId, outputs, params) => {
    const known = new Set(params.map(({ output }) => output));
    const resources = {};
    const links = { stack: stackPage(stackId) };
    const byName = (a, b) => compare(a.resource, b.resource) || compare(a.param, b.param);
    for (const { resource, param, output } of [...params].sort(byName)) {
        const value = outputs[output];
        if (value === undefined)
            continue;
        resources[resource] = { ...resources[resource], [param]: value };
        if (/^arn:[^:]+:states:[^:]+:[^:]+:stateMachine:/.test(value))
            links[resource] ??= machinePage(value);
    }
    const own = Object.entries(outputs).filter(([name]) => !known.has(name));
    return {
        version: 1,
        resources,
        stack: Object.fromEntries(own.sort(([a], [b]) => compare(a, b))),
        links: Object.fromEntries(Object.entries(links).filter((entry) => !!entry[1])),
    };
};


/***/ }),

/***/ 40671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ vcpuShortages),
/* harmony export */   C3: () => (/* binding */ vcpuExcesses),
/* harmony export */   _e: () => (/* binding */ grownJobs),
/* harmony export */   hw: () => (/* binding */ quotasOf)
/* harmony export */ });
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70322);
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40405);
/* harmony import */ var _stage_gpu_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19217);
/* harmony import */ var _stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30115);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);
/* harmony import */ var _gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87231);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88948);







const quotas = {
    onDemand: {
        service: 'ec2',
        code: 'L-1216C47A',
        name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
    },
    spot: {
        service: 'ec2',
        code: 'L-34B43A08',
        name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
    },
    fargate: { service: 'fargate', code: 'L-3032A538', name: 'Fargate On-Demand vCPU resource count' },
    fargateSpot: { service: 'fargate', code: 'L-36FBB829', name: 'Fargate Spot vCPU resource count' },
};
const leastOf = ({ choices }) => Math.min(...choices.map(({ vcpus }) => vcpus));
const standardTypes = new Set(['default_arm64', 'default_x86_64', 'optimal']);
const environmentOf = (queue) => String(queue).replace(/JobQueue$/, 'ComputeEnvironment');
const typesOf = (template, queue) => {
    const { ComputeResources } = Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, environmentOf(queue))?.Properties);
    return Array.isArray(ComputeResources?.InstanceTypes) ? ComputeResources.InstanceTypes : undefined;
};
const choicesOf = (template, pool, queue, size) => {
    const isBorrowed = queue === (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .borrowedQueue */ .Sm)(pool);
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isFargate */ .rd)(pool))
        return [{ quota: quotas[(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpot */ .v7)(pool) ? 'fargateSpot' : 'fargate'], vcpus: size.cpu }];
    const types = typesOf(template, queue) ?? [];
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGpus */ .ot)(pool)) {
        const families = isBorrowed ? _stage_gpu_families_js__WEBPACK_IMPORTED_MODULE_2__/* .allGpuFamilies */ .gY : types.map(String);
        return (0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .gpuChoices */ .b)(pool, (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleInstances */ .eJ)({ ...size, families }));
    }
    const arm64 = (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isArm64 */ .Tm)(pool);
    const known = (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNvme */ .J2)(pool) ? new Set((0,_stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__/* .allNvmeFamilies */ ._)(arm64)) : standardTypes;
    if (!isBorrowed && !(types.length > 0 && types.every((type) => known.has(type))))
        return [];
    const disks = { nvme: true, families: isBorrowed ? (0,_stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__/* .allNvmeFamilies */ ._)(arm64) : types.map(String) };
    const vcpus = (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestVcpus */ .SQ)({ ...size, gpu: 0, arm64, ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNvme */ .J2)(pool) ? disks : {}) });
    return vcpus === undefined ? [] : [{ quota: quotas[(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpot */ .v7)(pool) ? 'spot' : 'onDemand'], vcpus }];
};
const jobName = (template, id) => {
    const { path } = Object(Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, id)?.Metadata)['batch-job']);
    return typeof path === 'string' ? path.replace(/^resources\./, '') : id;
};
const jobOf = (template, machine) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, machine);
    if (resource?.Type !== 'AWS::StepFunctions::StateMachine')
        return undefined;
    const { DefinitionSubstitutions } = Object(resource.Properties);
    const { JobQueue, JobDefinition } = DefinitionSubstitutions ?? {};
    const pool = (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfQueue */ .JW)(JobQueue?.Ref);
    const definition = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, String(JobDefinition?.['Fn::GetAtt']?.[0]));
    if (pool === undefined || definition === undefined)
        return undefined;
    const { ContainerProperties } = Object(definition.Properties);
    const required = (type) => Number(ContainerProperties?.ResourceRequirements?.find(({ Type }) => Type === type)?.Value ?? 0);
    const size = { cpu: required('VCPU'), memoryMiB: required('MEMORY'), gpu: required('GPU') };
    const choices = choicesOf(template, pool, JobQueue?.Ref, size);
    return choices.length === 0 ? undefined : { job: jobName(template, machine), pool, choices };
};
const grownJobs = (deployed, ours) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesIn */ .$d)(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && leastOf(was) >= leastOf(job)) ? [] : [job];
});
const quotasOf = (jobs) => [
    ...new Map(jobs.flatMap(({ choices }) => choices).map(({ quota }) => [quota.code, quota])).values(),
];
const standardExcess = (job, { quota, vcpus }, limit) => ({
    sentence: `${job} needs ${quota.service === 'fargate' ? `${vcpus} vCPUs on Fargate` : `an instance of ${vcpus} vCPUs or more`}, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
    hint: `Ask AWS for more: Service Quotas, ${quota.service}, ${quota.code} (${quota.name}). Or give the job fewer vCPUs and less memory.`,
});
const gpuExcess = (job, choices, limitOf) => {
    const limits = choices.map(({ quota, vcpus }) => `${vcpus} vCPUs of "${quota.name}", of which it has ${limitOf(quota)}`);
    const [first] = choices;
    return {
        sentence: `${job} needs an instance with GPUs, for which the account needs ${limits.join(', or ')} in this region: its runs would wait and never start.`,
        hint: `Ask AWS for more, which a new account has to: ${first === undefined ? '' : (0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .requestCommand */ .X)(first)}, or https://console.aws.amazon.com/servicequotas/home/services/ec2/quotas/${first?.quota.code}.`,
    };
};
const vcpuExcesses = (jobs, limitOf) => jobs.flatMap(({ job, pool, choices }) => {
    if (choices.some(({ quota, vcpus }) => vcpus <= limitOf(quota)))
        return [];
    const [only] = choices;
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGpus */ .ot)(pool) || only === undefined)
        return [gpuExcess(job, choices, limitOf)];
    return [standardExcess(job, only, limitOf(only.quota))];
});
const vcpuShortages = (jobs, limitOf, usedOf) => jobs.flatMap(({ job, choices }) => {
    const large = choices.filter(({ quota, vcpus }) => vcpus <= limitOf(quota));
    const [first] = large;
    if (first === undefined || large.some(({ quota, vcpus }) => vcpus + (usedOf(quota) ?? 0) <= limitOf(quota)))
        return [];
    const uses = large.map(({ quota }) => `${usedOf(quota)} of the ${limitOf(quota)} vCPUs of "${quota.name}"`);
    const what = first.quota.service === 'fargate'
        ? `${first.vcpus} more: it waits until others end`
        : `an instance with ${first.vcpus} or more: it waits for room on an instance that runs, or until others end`;
    return [
        {
            sentence: `The account uses ${uses.join(', and ')} in this region, and ${job} needs ${what}.`,
            hint: `Ask AWS for more: ${(0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .requestCommand */ .X)({ quota: first.quota, vcpus: Math.ceil(limitOf(first.quota) + first.vcpus) })}.`,
        },
    ];
});


/***/ })

};
