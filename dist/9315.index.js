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

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 32 modules
var compile = __webpack_require__(52609);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/events/place-events.js + 2 modules
var place_events = __webpack_require__(29067);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(27594);
;// CONCATENATED MODULE: ./lib/report/next-run-lines.js



/** `2026-11-24 14:00`. */
const inUtc = (run) => run.toISOString().slice(0, 16).replace('T', ' ');
/** Returns the next runs of an event in words. */
const nextWords = (runs) => {
    if (runs === 'from-deployment')
        return 'counted from its deployment';
    return runs.length > 0 ? `next at ${runs.map(inUtc).join(', ')} UTC` : 'no run is to come';
};
/** Returns the names of the other resources that are connected to a job, so that they may start it. */
const connectedTo = (job, { resources }) => Object.entries(resources).flatMap(([name, { properties }]) => {
    const { connectTo = [] } = (properties ?? {});
    return name !== job && connectTo.includes(job) ? [name] : [];
});
/** Returns how a job without events is started: by what is connected to it, or by a call. */
const startWords = (job, config) => {
    const others = connectedTo(job, config);
    if (others.length > 0)
        return `${job} has no events: ${others.join(', ')} may start it.`;
    const machine = `<the output ${(0,names/* logicalId */.dS)(job, 'stateMachineArn')}>`;
    return `${job} has no events, so nothing starts it by itself. After a deploy: aws stepfunctions start-execution --state-machine-arn ${machine}`;
};
const linesOf = (name, { properties: { events } }, config, now) => events.length === 0
    ? [startWords(name, config)]
    : events.flatMap((event) => {
        const runs = (0,place_events/* eventMember */.F0)(event.type).nextRuns?.(event.properties, now);
        return runs === undefined ? [] : [`${name} starts ${(0,jobs/* eventWords */.CE)(event)}: ${nextWords(runs)}.`];
    });
/**
 * Returns a line for each event of a job whose next runs are known (see `EventMember.nextRuns`), with these in UTC, and
 * one for each job without events.
 */
const nextRunLines = (config, now) => (0,jobs/* jobsIn */.ev)(config).flatMap(([name, job]) => linesOf(name, job, config, now));

;// CONCATENATED MODULE: ./lib/commands/validate.js


/**
 * Reports every diagnostic of the config, errors where `compile` reports them, and logs the next runs of its schedules.
 */
const validate = async (world, request) => {
    const { diagnostics, located, config } = await (0,compile/* compile */.wE)(world, { ...request, contents: 'checked' });
    world.console.info(`${located.file} is valid.`);
    for (const line of nextRunLines(config, world.now()))
        world.console.info(line);
    return { diagnostics, located };
};


/***/ })

};
