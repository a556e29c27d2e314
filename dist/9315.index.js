export const id = 9315;
export const ids = [9315];
export const modules = {

/***/ 9315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 29 modules
var compile = __webpack_require__(3893);
// EXTERNAL MODULE: ./lib/events/place-events.js + 2 modules
var place_events = __webpack_require__(9067);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(7594);
;// CONCATENATED MODULE: ./lib/report/next-run-lines.js


/** `2026-11-24 14:00`. */
const inUtc = (run) => run.toISOString().slice(0, 16).replace('T', ' ');
/** Returns the next runs of an event in words. */
const nextWords = (runs) => {
    if (runs === 'from-deployment')
        return 'counted from its deployment';
    return runs.length > 0 ? `next at ${runs.map(inUtc).join(', ')} UTC` : 'no run is to come';
};
/** Returns a line for each event of a job whose next runs are known (see `EventMember.nextRuns`), with these in UTC. */
const nextRunLines = (config, now) => (0,jobs/* jobsIn */.ev)(config).flatMap(([name, { properties }]) => properties.events.flatMap((event) => {
    const runs = (0,place_events/* eventMember */.F0)(event.type).nextRuns?.(event.properties, now);
    return runs === undefined ? [] : [`${name} starts ${(0,jobs/* eventWords */.CE)(event)}: ${nextWords(runs)}.`];
}));

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
