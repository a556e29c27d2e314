export const id = 9315;
export const ids = [9315];
export const modules = {

/***/ 19315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 62 modules
var compile = __webpack_require__(4782);
// EXTERNAL MODULE: ./lib/events/parts/zone-clock.js
var zone_clock = __webpack_require__(75151);
// EXTERNAL MODULE: ./lib/events/place-events.js
var place_events = __webpack_require__(12226);
// EXTERNAL MODULE: ./lib/events/sleep.js
var sleep = __webpack_require__(82862);
// EXTERNAL MODULE: ./lib/graph/neighbours.js
var neighbours = __webpack_require__(16166);
// EXTERNAL MODULE: ./lib/review/batch-jobs.js
var batch_jobs = __webpack_require__(69153);
// EXTERNAL MODULE: ./lib/review/jobs.js
var review_jobs = __webpack_require__(27594);
// EXTERNAL MODULE: ./lib/review/starters.js
var starters = __webpack_require__(83442);
// EXTERNAL MODULE: ./lib/report/start-by-hand.js
var start_by_hand = __webpack_require__(91242);
;// CONCATENATED MODULE: ./lib/report/next-run-lines.js








const nextWords = (runs, zone = 'UTC') => {
    if (runs === 'from-deployment')
        return 'counted from its deployment';
    if (runs.length === 0)
        return 'no run is to come';
    const wallAt = (0,zone_clock/* wallClockOf */.O)(zone);
    const shown = runs.map((run) => new Date(wallAt(run.getTime())).toISOString().slice(0, 16).replace('T', ' '));
    return `next at ${shown.join(', ')} ${zone}${zone === 'UTC' ? '' : ' time'}`;
};
const connectedTo = (job, { resources }) => Object.entries(resources).flatMap(([name, { properties }]) => {
    const { connectTo = [] } = (properties ?? {});
    return name !== job && connectTo.includes(job) ? [name] : [];
});
const startWords = (job, config, { stage }, commandLine) => {
    const others = connectedTo(job, config);
    if (others.length > 0)
        return `${job} has no events: ${others.join(', ')} may start it.`;
    const [here, inAws] = [commandLine(`run --job ${job} --local`), commandLine(`run --job ${job} --stage ${stage}`)];
    return `${job} has no events, so nothing starts it by itself. On this machine \`${here}\` does, in AWS \`${inAws}\` once ${stage} is deployed.`;
};
const linesOf = (name, { events = [], paused }, config, now, stage) => events.flatMap((event) => {
    const { nextRuns, zone, source } = (0,place_events/* eventMember */.F0)(event.type);
    const because = (0,sleep/* sleepReason */.K)(event.properties, source(event.properties), {
        stage,
        previewEvents: config.stackConfig?.preview?.events ?? 'own',
        paused: paused === true,
        neighbours: (0,neighbours/* neighboursOf */.YV)(config, stage),
    });
    if (because !== undefined)
        return [`${name} is not started ${(0,start_by_hand/* whenOrBy */.$d)((0,review_jobs/* eventWords */.CE)(event))}: ${(0,start_by_hand/* sleepWords */.jx)({ because })}.`];
    const runs = nextRuns?.(event.properties, now);
    if (runs === undefined)
        return [];
    return [`${name} starts ${(0,review_jobs/* eventWords */.CE)(event)}: ${nextWords(runs, zone?.(event.properties))}.`];
});
const chainLines = (name, { paused }, config, stage) => {
    const named = (0,starters/* namedStarters */.WB)(name, config);
    if (named.length === 0)
        return [];
    const started = (0,starters/* startersOf */.wl)(name, config, stage, (0,neighbours/* neighboursOf */.YV)(config, stage));
    const because = paused ? 'paused' : 'preview';
    return named.map((starter) => started.some(({ job }) => job === starter.job)
        ? `${name} is started by ${(0,starters/* starterWords */.nV)(starter)}.`
        : `${name} is not started by ${(0,starters/* starterWords */.nV)(starter)}: ${(0,start_by_hand/* sleepWords */.jx)({ because })}.`);
};
const nextRunLines = (config, now, stage, commandLine = (words) => `${start_by_hand/* programWord */.JJ} ${words}`) => {
    const jobs = new Set((0,batch_jobs/* jobsIn */.e)(config).map(([name]) => name));
    return Object.entries(config.resources).flatMap(([name, { type, properties }]) => {
        if (!(0,review_jobs/* hasEvents */.uL)(type))
            return [];
        const lines = linesOf(name, properties, config, now, stage);
        if (!jobs.has(name))
            return lines;
        const all = [...lines, ...chainLines(name, properties, config, stage)];
        const hasNone = (properties.events ?? []).length === 0 && all.length === 0;
        return hasNone ? [startWords(name, config, stage, commandLine)] : all;
    });
};

// EXTERNAL MODULE: ./lib/review/lent-notes.js
var lent_notes = __webpack_require__(94599);
// EXTERNAL MODULE: ./lib/review/prerequisites.js
var prerequisites = __webpack_require__(77275);
;// CONCATENATED MODULE: ./lib/commands/validate.js




const verdict = (diagnostics) => {
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
    if (warnings === 0)
        return 'is valid';
    return `has no errors, and ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`;
};
const validate = async (world, request, commandLine) => {
    const { diagnostics, located, config, stage, template } = await (0,compile/* compile */.wE)(world, { ...request, contents: 'checked' });
    world.console.info(`${located.file} ${verdict(diagnostics)}.`);
    for (const line of nextRunLines(config, world.now(), stage, commandLine))
        world.console.info(line);
    const notes = [...(0,prerequisites/* prerequisiteNotes */.G)({ before: undefined, ours: template }), ...(0,lent_notes/* notesOnLent */.A)(template, config)];
    for (const note of notes)
        world.console.info(note);
    return { diagnostics, located };
};


/***/ }),

/***/ 91242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ whenOrBy),
/* harmony export */   Ei: () => (/* binding */ invokeCommand),
/* harmony export */   JJ: () => (/* binding */ programWord),
/* harmony export */   S0: () => (/* binding */ startCommand),
/* harmony export */   jx: () => (/* binding */ sleepWords)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);

const reasons = {
    paused: 'paused',
    preview: 'asleep in previews',
};
const durationWords = (seconds) => {
    const [unit, name] = [
        [86_400, 'day'],
        [3_600, 'hour'],
        [60, 'minute'],
    ].find(([size]) => seconds >= size && seconds % size === 0) ?? [1, 'second'];
    const count = seconds / unit;
    return `${count} ${name}${count === 1 ? '' : 's'}`;
};
const sleepWords = ({ because, keptSeconds }) => keptSeconds === undefined
    ? reasons[because]
    : `${reasons[because]}; what arrives meanwhile is lost after ${durationWords(keptSeconds)}`;
const whenOrBy = (start) => (/^(?:every|at|on) /.test(start) ? start : `by ${start}`);
const quotedJson = (json) => `'${json.replace(/[\p{C}<]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll("'", "'\\''")}'`;
const plain = (name) => name.replace(/[^A-Za-z0-9-]/g, '');
const programWord = 'batch-job';
const startCommand = ({ project, stage, job, region, type, }) => [
    `${programWord} run --job ${plain(job)} --sample ${plain(type)}`,
    `--project-name ${plain(project)} --stage ${plain(stage)} --aws-region ${plain(region)}`,
].join(' ');
const invokeCommand = ({ name, stack, region, sample, }) => {
    const query = `Stacks[0].Outputs[?OutputKey=='${plain((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name, 'arn'))}'].OutputValue`;
    return [
        `aws lambda invoke /dev/stdout --region ${plain(region)} --cli-binary-format raw-in-base64-out --payload ${quotedJson(sample)} --function-name "$(`,
        `  aws cloudformation describe-stacks --region ${plain(region)} --stack-name ${plain(stack)} --query "${query}" --output text)"`,
    ].join('\\\n');
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

/***/ 94599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ notesOnLent),
/* harmony export */   P: () => (/* binding */ lentNotes)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11586);
/* harmony import */ var _shared_lent_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64336);



const lentIn = (template) => {
    const { Outputs } = Object(template);
    const output = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(Outputs) ? Outputs[_shared_lent_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .lentResources */ .vl] : undefined;
    const value = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(output) ? output.Value : undefined;
    return typeof value === 'string' ? value.split(',') : [];
};
const sentenceOn = (name, { resources: own }, since) => {
    const { connectWords = 'connect to' } = _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.find(({ type }) => type === own[name]?.type) ?? {};
    return `Previews may borrow ${name}${since}: the code of a pull request may ${connectWords} ${name} before anybody has reviewed it.`;
};
const notesOnLent = (template, config) => lentIn(template).map((name) => sentenceOn(name, config, ''));
const lentNotes = ({ before, ours, config, }) => {
    const known = new Set(lentIn(before));
    return lentIn(ours)
        .filter((name) => !known.has(name))
        .map((name) => sentenceOn(name, config, ' now'));
};


/***/ }),

/***/ 77275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prerequisiteNotes)
/* harmony export */ });
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);

const prerequisites = [
    {
        needs: ({ Type, Properties }) => Type === 'AWS::OpenSearchService::Domain' &&
            Object(Properties).VPCOptions !== undefined,
        note: () => 'Before its first domain in a VPC an account needs the service-linked role of OpenSearch, which no deployment makes: `aws iam create-service-linked-role --aws-service-name opensearchservice.amazonaws.com`. An account that has it needs nothing.',
    },
    {
        needs: ({ Type }) => Type?.startsWith('MongoDB::Atlas::') ?? false,
        note: (types) => `Before its first cluster of Atlas an account needs the public types ${types.join(', ')}, activated in the region with an execution role that may read secrets, and no deployment activates them. An account that has them needs nothing.`,
    },
];
const prerequisiteNotes = ({ before, ours, }) => prerequisites.flatMap(({ needs, note }) => {
    const [former, all] = [before, ours].map((template) => Object.values((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesIn */ .$d)(template)).filter(needs));
    if (former?.length !== 0 || !all?.length)
        return [];
    return [note([...new Set(all.flatMap(({ Type }) => Type ?? []))].sort())];
});


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

/***/ 93666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ namesOfItems),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
const byName = (list) => {
    if (list.length > 0 && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(list[0]))
        return undefined;
    for (const key of itemKeys) {
        const names = list.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item) && typeof item[key] === 'string' ? item[key] : undefined);
        if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
            return { key, map: Object.fromEntries(list.map((item, index) => [names[index], item])) };
    }
    return undefined;
};
const namesOfItems = (list) => {
    const key = byName(list)?.key;
    return key === undefined ? undefined : list.map((item) => String(item[key]));
};
const named = (before, after) => {
    const [was, is] = [byName(before), byName(after)];
    if (was && is && (was.key === is.key || before.length === 0 || after.length === 0))
        return [was.map, is.map];
    return undefined;
};
const plainItem = (item) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item))
        return item;
    const [label, content, ...more] = Object.keys(item).sort();
    return more.length === 0 && (label === 'Name' || label === 'Key' || label === 'Type') && content === 'Value'
        ? item[content]
        : item;
};
const between = (path, before, after) => ({
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});
const isPlainMap = (value) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value);
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
        return list.filter((item) => !known.has((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item)));
    };
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length + come.length === 0)
        return [between(path, before, after)];
    return [between(path, gone, come)];
};
const areEqual = (before, after) => {
    const [was, is] = [before ?? null, after ?? null];
    return was === is || (was !== null && is !== null && (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is));
};
const differences = (before, after, path = []) => {
    if (areEqual(before, after))
        return [];
    const lists = Array.isArray(before) && Array.isArray(after) ? named(before, after) : undefined;
    if (Array.isArray(before) && Array.isArray(after) && !lists)
        return inLists(before, after, path);
    const maps = isPlainMap(before) && isPlainMap(after);
    if (!lists && !maps)
        return [between(path, before, after)];
    const [was, is] = lists ?? [before, after];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    const found = keys.flatMap((key) => lists
        ? differences(plainItem(was[key]), plainItem(is[key]), [...path, key])
        : differences(was[key], is[key], [...path, key]));
    return found.length > 0 ? found : [between(path, before, after)];
};


/***/ }),

/***/ 88948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   U9: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93666);


const resourcesIn = (template) => {
    const { Resources } = (template ?? {});
    return Resources !== null && typeof Resources === 'object' ? Resources : {};
};
const resourceIn = (template, logicalId) => {
    const resources = resourcesIn(template);
    const resource = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
    return resource !== null && typeof resource === 'object' ? resource : undefined;
};
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const isResharded = ({ Type, UpdatePolicy }, path) => Type === 'AWS::ElastiCache::ReplicationGroup' &&
    path.join('.') === 'Properties.NumNodeGroups' &&
    Object(UpdatePolicy).UseOnlineResharding === true;
const removed = (id, { Type: type = '' }) => ({
    action: 'Remove',
    logicalId: id,
    type,
    details: [],
});
const modified = (id, was, is, table) => {
    const type = is.Type ?? '';
    const { Metadata: _, ...before } = was;
    const { Metadata: __, ...after } = is;
    const found = (0,_property_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(before, after).map(({ path }) => ({
        path: `/${path.join('/')}`,
        recreation: isResharded(is, path) ? 'Never' : (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
    }));
    if (found.length === 0)
        return undefined;
    const replacement = replacementOf(found.map(({ recreation }) => recreation));
    return {
        action: 'Modify',
        logicalId: id,
        type,
        replacement,
        details: found.map(({ path, recreation }) => ({ path, ...(recreation ? { recreation } : {}) })),
    };
};
const templateChanges = (before, after, table) => {
    const [old, fresh] = [resourcesIn(before), resourcesIn(after)];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
    return ids.flatMap((id) => {
        const [was, is] = [old[id], fresh[id]];
        if (!was)
            return is ? [{ action: 'Add', logicalId: id, type: is.Type ?? '', details: [] }] : [];
        if (!is)
            return [removed(id, was)];
        const change = modified(id, was, is, table);
        return change ? [change] : [];
    });
};


/***/ })

};
