export const id = 9096;
export const ids = [9096,7740];
export const modules = {

/***/ 89096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logs: () => (/* binding */ logs)
});

// EXTERNAL MODULE: ./lib/operations/runs/read-jobs.js + 1 modules
var read_jobs = __webpack_require__(48072);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(25567);
// EXTERNAL MODULE: ./lib/runs/since.js
var since = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/operations/runs/follow-run.js + 2 modules
var follow_run = __webpack_require__(68034);
// EXTERNAL MODULE: ./lib/operations/runs/print-log.js
var print_log = __webpack_require__(60721);
;// CONCATENATED MODULE: ./lib/operations/runs/show-logs.js






const mostRuns = 50;
const headingOf = (job, name) => (printer, { number }) => printer.heading(`==> ${job.name} ${name}, attempt ${number} <==`);
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
const printRun = async (world, job, group, { arn, name }, from) => {
    const state = await (await world.runs()).read(arn);
    const printer = (0,print_log/* logPrinter */.H)(world, group, from);
    for (const attempt of state?.attempts ?? []) {
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
        await printRun(world, job, group, execution, from);
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


/***/ })

};
