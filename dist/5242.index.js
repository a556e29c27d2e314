export const id = 5242;
export const ids = [5242,7740];
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

/***/ 89096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logs: () => (/* binding */ logs)
});

// EXTERNAL MODULE: ./lib/operations/runs/read-jobs.js
var read_jobs = __webpack_require__(12306);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(25567);
// EXTERNAL MODULE: ./lib/runs/since.js
var since = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/runs/waiting.js
var waiting = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/operations/runs/follow-run.js
var follow_run = __webpack_require__(44912);
// EXTERNAL MODULE: ./lib/operations/runs/print-children.js
var print_children = __webpack_require__(45416);
// EXTERNAL MODULE: ./lib/operations/runs/print-log.js
var print_log = __webpack_require__(60721);
;// CONCATENATED MODULE: ./lib/operations/runs/show-logs.js








const mostRuns = 50;
const headingOf = (job, name) => (printer, attempt) => printer.heading(`==> ${job.name} ${name}, ${(0,run/* attemptName */.LZ)(attempt).toLowerCase().replace(/,$/, '')} <==`);
const childHeading = (job, name) => (index) => `==> ${job.name} ${name}, index ${index} <==`;
const chosen = async (world, deployed, { job: name, execution }, from) => {
    if (execution !== undefined) {
        const { job, state } = await (0,read_jobs/* findRun */.Lc)(world, deployed, execution, name);
        return { job, executions: [state.execution] };
    }
    const job = (0,read_jobs/* pickJob */.BH)(deployed, name);
    const runs = await (await world.runs()).latest(job.stateMachine, from === undefined ? 1 : mostRuns);
    const within = runs.filter(({ stoppedAt }) => from === undefined || stoppedAt === undefined || stoppedAt >= from);
    if (within.length === mostRuns)
        world.console.info(`There are more runs since then: the last ${mostRuns} are shown.`);
    return { job, executions: [...within].reverse() };
};
const printRun = async (world, job, group, { arn, name }, { from, index }) => {
    const state = await (await world.runs()).read(arn);
    const printer = (0,print_log/* logPrinter */.HW)(world, group, from);
    if (state?.waitsFor !== undefined)
        world.console.info((0,waiting/* placeWords */.fp)(state.waitsFor));
    for (const attempt of state?.attempts ?? []) {
        if ((0,print_children/* isArrayJob */.f)(attempt.job)) {
            await (0,print_children/* printChildren */.h)(world, printer, attempt.job, index, childHeading(job, name));
            continue;
        }
        headingOf(job, name)(printer, attempt);
        const stream = attempt.job?.logStream;
        if (stream !== undefined)
            await printer.drain(stream);
        else
            world.console.info(attempt.endedAt === undefined
                ? 'It has no log yet.'
                : 'It has no log: its container did not begin, or AWS forgot it.');
    }
};
const showLogs = async (world, deployed, inputs) => {
    const from = inputs.since && (0,since/* dateOf */.Q)(inputs.since, world.now());
    const { job, executions } = await chosen(world, deployed, inputs, from);
    const group = job.logGroup;
    if (group === undefined)
        throw new refused/* Refused */.L({
            code: 'run/no-log',
            message: `The log of ${job.name} is disabled (logging.disabled): its lines are in no log.`,
            hint: 'Remove logging.disabled and deploy; runs from then on have a log.',
        });
    const newest = executions.at(-1);
    if (newest === undefined) {
        world.console.info(`${job.name} has no run${from === undefined ? ' yet' : ` since ${from.toISOString()}`}.`);
        return;
    }
    const follows = inputs.follow && (0,run/* runStatus */.em)(newest) === 'running';
    for (const execution of follows ? executions.slice(0, -1) : executions)
        await printRun(world, job, group, execution, { from, index: inputs.index });
    if (follows)
        await (0,follow_run/* followRun */.R)(world, {
            job,
            arn: newest.arn,
            template: deployed.template,
            heading: headingOf(job, newest.name),
            from,
        });
};

;// CONCATENATED MODULE: ./lib/commands/logs.js


const logs = async (world, request) => {
    await showLogs(world, await (0,read_jobs/* readJobs */.RI)(world, request), request);
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 51631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);


const oneLine = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(text.replace(/\s+/g, ' ').trim()));


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

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   MV: () => (/* binding */ attemptsText),
/* harmony export */   W2: () => (/* binding */ runsText),
/* harmony export */   lV: () => (/* binding */ longDuration),
/* harmony export */   le: () => (/* binding */ runText),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51631);
/* harmony import */ var _runs_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91873);
/* harmony import */ var _runs_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25567);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);




const timeText = (at) => at.toISOString().slice(0, 19).replace('T', ' ');
const longDuration = (milliseconds) => {
    const minutes = Math.round(milliseconds / 60_000);
    return minutes < 60 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(milliseconds) : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
const costText = ({ dollars, spot }) => {
    if (dollars === undefined)
        return '-';
    return spot && dollars > 0 ? `≤ ${(0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars).replace('< ', '')}` : (0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars);
};
const gaveWayWords = { skipped: 'skipped beside', replaced: 'replaced by', continued: 'continued by' };
const resultText = ({ status, class: kind, gaveWay }) => {
    if (gaveWay !== undefined)
        return `${gaveWayWords[gaveWay.because]} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(gaveWay.run)}`;
    return kind === undefined || kind === status ? status : `${status}: ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(kind)}`;
};
const ownAttempts = (attempts) => attempts.filter(({ infrastructureRetry }) => infrastructureRetry === undefined).length;
const attemptsText = ({ attempts }) => {
    const own = ownAttempts(attempts);
    return own === attempts.length ? String(own) : `${own} + ${attempts.length - own}`;
};
const waitingLines = ({ job, execution, waits = [] }) => waits.length === 0 ? [] : ['', `${job} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(execution)}`, ...waits.map((one) => `  ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(one)}`)];
const runsText = (rows) => {
    const head = ['START (UTC)', 'JOB', 'RUN', 'TRIGGER', 'ATTEMPTS', 'RESULT', 'DURATION', 'COST'];
    const cells = rows.map((row) => [
        timeText(row.startedAt),
        row.job,
        (0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(row.execution),
        row.trigger,
        attemptsText(row),
        resultText(row),
        longDuration(row.milliseconds),
        costText(row),
    ]);
    return `${[...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)([head, ...cells]), ...rows.flatMap(waitingLines)].join('\n')}\n`;
};
const attemptText = ({ number, infrastructureRetry, beganAt, endedAt, jobId, status, class: kind, reason, array, }) => {
    const how = endedAt === undefined ? (status ?? 'being submitted') : endText(status, kind);
    const after = endedAt === undefined ? '' : ` after ${longDuration(endedAt.getTime() - beganAt.getTime())}`;
    const words = [
        ...(array === undefined ? [] : [(0,_runs_run_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenText */ .jJ)(array)]),
        ...(status === 'SUCCEEDED' || reason === '' ? [] : [(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(reason)]),
    ];
    const why = words.length === 0 ? '' : `: ${words.join('; ')}`;
    const name = (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptName */ .LZ)({ number, ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }) });
    return `${name} ${how}${after}${why}${jobId === undefined ? '' : ` (job ${jobId})`}`;
};
const endText = (status, kind) => {
    if (status === 'SUCCEEDED')
        return 'succeeded';
    return kind === undefined ? 'failed' : `failed (${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(kind)})`;
};
const runText = (row) => {
    const { job, execution, trigger, startedAt, stoppedAt, milliseconds, attempts, waits = [], cause, page } = row;
    const facts = [
        ['result', resultText(row)],
        ['started', `${timeText(startedAt)} UTC by ${trigger}`],
        [stoppedAt === undefined ? 'runs for' : 'took', longDuration(milliseconds)],
        [
            'cost',
            `${costText(row)}${row.dollars === undefined ? '' : ', about: each attempt alone on an instance of us-east-1'}`,
        ],
        ...(cause === undefined ? [] : [['cause', (0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(cause)]]),
        ...(page === undefined ? [] : [['page', page]]),
    ];
    const lines = [...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)(facts), ...attempts.map(attemptText), ...waits.map(_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)];
    return `${[`${job} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(execution)}`, ...lines.map((one) => `  ${one}`)].join('\n')}\n`;
};
const endSentence = (row) => {
    const { job, attempts, milliseconds, dollars } = row;
    const own = ownAttempts(attempts);
    const more = attempts.length - own;
    const retries = more === 0 ? '' : ` and ${more} infrastructure ${more === 1 ? 'retry' : 'retries'}`;
    const cost = dollars === undefined ? '' : `, ${row.spot ? 'at most' : 'about'} ${(0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars)}`;
    return `${job} ${resultText(row)} in ${longDuration(milliseconds)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(own, 'attempt')}${retries}${cost}.`;
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

/***/ 91873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ dollarsOf),
/* harmony export */   OD: () => (/* binding */ priceOfJob),
/* harmony export */   lL: () => (/* binding */ dollarsText)
/* harmony export */ });
/* unused harmony export timeRun */
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);

const priceOfJob = (need, region) => need && (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)({ ...need, families: region === undefined ? undefined : (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .familiesIn */ .ST)(region, need) });
const timeRun = (attempts, now) => attempts.reduce((sum, { job }) => {
    if (job?.startedAt === undefined)
        return sum;
    return sum + Math.max(0, (job.stoppedAt ?? now).getTime() - job.startedAt.getTime());
}, 0);
const leastSeconds = 60;
const dollarsOf = (attempts, price, now) => {
    if (price === undefined)
        return undefined;
    const seconds = attempts.reduce((sum, attempt) => {
        const one = timeRun([attempt], now) / 1_000;
        return sum + (one > 0 ? Math.max(leastSeconds, one) : 0);
    }, 0);
    return (seconds / 3_600) * price.dollarsPerHour;
};
const dollarsText = (dollars) => {
    if (dollars === 0)
        return '$0';
    if (dollars < 0.001)
        return '< $0.001';
    return `$${dollars.toFixed(dollars < 0.1 ? 3 : 2)}`;
};


/***/ }),

/***/ 25567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dj: () => (/* binding */ childIds),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Sf: () => (/* binding */ failureClassOf),
/* harmony export */   em: () => (/* binding */ runStatus),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   jJ: () => (/* binding */ childrenText),
/* harmony export */   tw: () => (/* binding */ givenWay)
/* harmony export */ });
const attemptName = ({ number, infrastructureRetry }) => `Attempt ${number}${infrastructureRetry === undefined ? '' : `, infrastructure retry ${infrastructureRetry},`}`;
const statuses = {
    RUNNING: 'running',
    PENDING_REDRIVE: 'running',
    SUCCEEDED: 'succeeded',
    FAILED: 'failed',
    TIMED_OUT: 'timed-out',
    ABORTED: 'stopped',
};
const runStatus = ({ status }) => statuses[status] ?? 'running';
const failureClassOf = (execution) => {
    const status = runStatus(execution);
    if (status === 'running' || status === 'succeeded')
        return undefined;
    if (status === 'stopped')
        return 'stopped';
    return execution.error ?? (status === 'timed-out' ? 'timed-out' : 'unknown');
};
const keysOfOutput = { skipped: 'skipped', replacedBy: 'replaced', continuedBy: 'continued' };
const givenWay = ({ status, output }) => {
    if (status !== 'SUCCEEDED' || output === undefined)
        return undefined;
    const parsed = Object(JSON.parse(output));
    for (const [key, because] of Object.entries(keysOfOutput)) {
        const arn = parsed[key];
        if (typeof arn === 'string')
            return { because, run: arn.slice(arn.lastIndexOf(':') + 1) };
    }
    return undefined;
};
const hasEnded = ({ status }) => status === 'SUCCEEDED' || status === 'FAILED';
const isOver = ({ endedAt, job }) => endedAt !== undefined || (job !== undefined && hasEnded(job));
const childIds = (jobId, indices) => indices.map((index) => `${jobId}:${index}`);
const inStatus = (status, words) => ({ status, words });
const childWords = [
    inStatus('SUCCEEDED', 'succeeded'),
    inStatus('FAILED', 'failed'),
    inStatus('RUNNING', 'running'),
    inStatus('STARTING', 'starting'),
];
const childrenText = ({ size, counts }) => {
    const shown = childWords.map(({ status, words }) => ({ count: counts[status] ?? 0, words }));
    const waiting = Math.max(0, size - shown.reduce((sum, { count }) => sum + count, 0));
    const parts = [...shown, { count: waiting, words: 'waiting' }].filter(({ count }) => count > 0);
    return `${size} children: ${parts.map(({ count, words }) => `${count} ${words}`).join(', ')}`;
};
const reasonOf = ({ reason, containerReason, exitCode }) => [reason, containerReason, exitCode === undefined ? undefined : `exit code ${exitCode}`].filter(Boolean).join('; ');


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
