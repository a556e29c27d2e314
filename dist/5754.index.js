export const id = 5754;
export const ids = [5754];
export const modules = {

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 25 modules
var compile = __webpack_require__(5921);
// EXTERNAL MODULE: ./lib/events/parts/schedule-in-words.js
var schedule_in_words = __webpack_require__(6919);
// EXTERNAL MODULE: ./lib/events/parts/schedule-runs.js
var schedule_runs = __webpack_require__(1998);
;// CONCATENATED MODULE: ./lib/report/coming-runs.js


/** `2026-11-24 14:00`. */
const told = (run) => run.toISOString().slice(0, 16).replace('T', ' ');
/**
 * A line for each schedule of the jobs that fires at fixed times, with its next five runs in UTC. Intervals count from
 * the deployment, and a timezone is not compiled yet: these have no line.
 */
const comingRuns = (config, now) => Object.entries(config.resources).flatMap(([name, { type, properties }]) => type !== 'batch-job'
    ? []
    : properties.events.flatMap((event) => {
        if (event.type !== 'schedule')
            return [];
        const { scheduleRate, timezone } = event.properties;
        if (timezone !== undefined || !/^\s*cron\(/.test(scheduleRate))
            return [];
        const runs = (0,schedule_runs/* nextRuns */.O)(scheduleRate, now).map(told);
        const next = runs.length ? `next at ${runs.join(', ')} UTC` : 'no run is to come';
        return [`${name} starts ${(0,schedule_in_words/* scheduleWords */.l)(scheduleRate)}: ${next}.`];
    }));

;// CONCATENATED MODULE: ./lib/commands/validate.js


/** Reports every diagnostic of the config and logs the next runs of its schedules. `config/not-yet` is a warning here. */
const validate = async (world, request) => {
    const { diagnostics, located, config } = await (0,compile/* compile */.wE)(world, { ...request, notYet: 'warning' });
    const later = diagnostics.filter(({ code }) => code === 'config/not-yet').length;
    world.console.info(later
        ? `${located.file} is valid, but not all of it is compiled yet: compile, plan and deploy refuse what is told as config/not-yet.`
        : `${located.file} is valid.`);
    for (const line of comingRuns(config, world.now()))
        world.console.info(line);
    return { diagnostics, located };
};


/***/ })

};
