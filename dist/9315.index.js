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

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 39 modules
var compile = __webpack_require__(46073);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/events/parts/zone-clock.js
var zone_clock = __webpack_require__(75151);
// EXTERNAL MODULE: ./lib/events/place-events.js
var place_events = __webpack_require__(12226);
// EXTERNAL MODULE: ./lib/events/sleep.js
var sleep = __webpack_require__(82862);
// EXTERNAL MODULE: ./lib/graph/neighbours.js + 1 modules
var neighbours = __webpack_require__(22925);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(27594);
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
const startWords = (job, config) => {
    const others = connectedTo(job, config);
    if (others.length > 0)
        return `${job} has no events: ${others.join(', ')} may start it.`;
    const machine = `<the output ${(0,names/* logicalId */.dS)(job, 'stateMachineArn')}>`;
    return `${job} has no events, so nothing starts it by itself. After a deploy: aws stepfunctions start-execution --state-machine-arn ${machine}`;
};
const linesOf = (name, { properties: { events, paused } }, config, now, stage) => events.length === 0
    ? [startWords(name, config)]
    : events.flatMap((event) => {
        const { nextRuns, zone, source } = (0,place_events/* eventMember */.F0)(event.type);
        const because = (0,sleep/* sleepReason */.K)(event.properties, source(event.properties), {
            stage,
            previewEvents: config.stackConfig?.preview?.events ?? 'own',
            paused: paused === true,
            neighbours: (0,neighbours/* neighboursOf */.YV)(config, stage),
        });
        if (because !== undefined)
            return [`${name} is not started by ${(0,jobs/* eventWords */.CE)(event)}: ${(0,start_by_hand/* sleepWords */.j)({ because })}.`];
        const runs = nextRuns?.(event.properties, now);
        if (runs === undefined)
            return [];
        return [`${name} starts ${(0,jobs/* eventWords */.CE)(event)}: ${nextWords(runs, zone?.(event.properties))}.`];
    });
const nextRunLines = (config, now, stage) => (0,jobs/* jobsIn */.ev)(config).flatMap(([name, job]) => linesOf(name, job, config, now, stage));

;// CONCATENATED MODULE: ./lib/commands/validate.js


const validate = async (world, request) => {
    const { diagnostics, located, config, stage } = await (0,compile/* compile */.wE)(world, { ...request, contents: 'checked' });
    world.console.info(`${located.file} is valid.`);
    for (const line of nextRunLines(config, world.now(), stage))
        world.console.info(line);
    return { diagnostics, located };
};


/***/ }),

/***/ 91242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ startCommand),
/* harmony export */   j: () => (/* binding */ sleepWords)
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
const quotedJson = (json) => `'${json.replace(/[\p{C}<]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll("'", "'\\''")}'`;
const plain = (name) => name.replace(/[^A-Za-z0-9-]/g, '');
const startCommand = ({ job, stack, region, sample, }) => {
    const output = plain((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job, 'stateMachineArn'));
    const place = `--region ${plain(region)}`;
    const query = `Stacks[0].Outputs[?OutputKey=='${output}'].OutputValue`;
    return [
        `aws stepfunctions start-execution ${place} --input ${quotedJson(sample)} --state-machine-arn "$(`,
        `  aws cloudformation describe-stacks ${place} --stack-name ${plain(stack)} --query "${query}" --output text)"`,
    ].join('\\\n');
};


/***/ })

};
