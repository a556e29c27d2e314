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

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 35 modules
var compile = __webpack_require__(35008);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/events/parts/zone-clock.js
var zone_clock = __webpack_require__(75151);
// EXTERNAL MODULE: ./lib/events/place-events.js
var place_events = __webpack_require__(12226);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(27594);
;// CONCATENATED MODULE: ./lib/report/next-run-lines.js




/** Returns the next runs of an event in words, on the clock of a time zone: `next at 2026-11-24 14:00 UTC`. */
const nextWords = (runs, zone = 'UTC') => {
    if (runs === 'from-deployment')
        return 'counted from its deployment';
    if (runs.length === 0)
        return 'no run is to come';
    const wallAt = (0,zone_clock/* wallClockOf */.O)(zone);
    const shown = runs.map((run) => new Date(wallAt(run.getTime())).toISOString().slice(0, 16).replace('T', ' '));
    return `next at ${shown.join(', ')} ${zone}${zone === 'UTC' ? '' : ' time'}`;
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
const linesOf = (name, { properties: { events, paused } }, config, now) => events.length === 0
    ? [startWords(name, config)]
    : events.flatMap((event) => {
        if (paused || event.properties.paused)
            return [`${name} is paused: it does not start ${(0,jobs/* eventWords */.CE)(event)}.`];
        const { nextRuns, zone } = (0,place_events/* eventMember */.F0)(event.type);
        const runs = nextRuns?.(event.properties, now);
        if (runs === undefined)
            return [];
        return [`${name} starts ${(0,jobs/* eventWords */.CE)(event)}: ${nextWords(runs, zone?.(event.properties))}.`];
    });
/**
 * Returns a line for each event of a job whose next runs are known (see `EventMember.nextRuns`), with these on the clock
 * of its time zone, one for each paused event, and one for each job without events.
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
