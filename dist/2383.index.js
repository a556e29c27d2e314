export const id = 2383;
export const ids = [2383];
export const modules = {

/***/ 72383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunInputs: () => (/* binding */ readRunInputs)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89366);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18471);
/* harmony import */ var _text_or_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43790);



const bad = (message, hint) => new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ code: 'door/bad-value', message, hint });
const assertOne = (values, ...names) => {
    const given = names.filter((name) => values[name] !== undefined);
    if (given.length < 2)
        return;
    throw bad(`${given.join(' and ')} exclude each other.`, `Give one of ${names.join(', ')}.`);
};
const assertOfLocal = ({ command, values }) => {
    if (values.local !== 'true' && values['dotenv-file'] !== undefined)
        throw bad('dotenv-file is read with local alone.', 'A job in AWS has the variables of its job definition.');
    if (command === 'run' && values.local !== 'true' && values.index !== undefined)
        throw bad('run reads index with local alone.', 'In AWS all children of an array run.');
    if (values.local === 'true' && values.wait === 'false')
        throw bad('local and wait: false exclude each other.', 'A run in the local Docker ends with the command.');
};
const sampleOf = async (type) => {
    const { samples } = await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(6469)]).then(__webpack_require__.bind(__webpack_require__, 85150));
    const known = samples();
    if (!known.has(type))
        throw bad(`sample cannot be ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(type)}.`, `Allowed, the types of events: ${[...known.keys()].join(', ')}.`);
    return JSON.stringify(known.get(type));
};
const eventOf = async (values) => {
    assertOne(values, 'event', 'event-file', 'sample');
    const { event = '{}', 'event-file': path, sample } = values;
    if (path !== undefined)
        return { kind: 'file', path };
    if (sample !== undefined)
        return { kind: 'text', text: await sampleOf(sample) };
    try {
        JSON.parse(event);
    }
    catch (problem) {
        throw bad(`event is no JSON: ${problem instanceof Error ? problem.message : ''}`, `Give the event as its source would send it, such as '{"detail": {"day": "2026-11-29"}}'; a text needs quotes of its own.`);
    }
    return { kind: 'text', text: event.trim() };
};
const readRunInputs = async ({ command, values, }) => {
    const { parseSince } = await __webpack_require__.e(/* import() */ 7740).then(__webpack_require__.bind(__webpack_require__, 77740));
    const refused = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .collectRefusals */ .Yn)();
    const event = await eventOf(values).catch((problem) => {
        refused.try(() => {
            throw problem;
        });
    });
    const since = refused.try(() => {
        const text = values.since;
        const read = text === undefined ? undefined : parseSince(text);
        if (text !== undefined && read === undefined)
            throw bad(`since cannot be ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text)}.`, 'Allowed: so long ago, such as 30m, 1h, 2d; or a date such as 2026-11-29 or 2026-11-29T14:00Z.');
        return read;
    });
    const index = refused.try(() => {
        if (values.index === undefined || /^\d{1,4}$/.test(values.index))
            return values.index;
        throw bad(`index cannot be ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(values.index)}.`, 'Give the number of a child of an array, from 0 to 9999.');
    });
    refused.try(() => assertOne(values, 'execution', 'stop', 'retry'));
    const format = refused.try(() => (command === 'runs' ? (0,_text_or_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOrJson */ .v)({ command, values }) : 'text')) ?? 'text';
    refused.try(() => assertOfLocal({ command, values }));
    refused.end();
    const { job, execution, stop, retry } = values;
    return {
        ...{ job, execution, stop, retry, since },
        ...(index === undefined ? {} : { index: Number(index) }),
        event: event,
        ...(values.local === 'true'
            ? { local: { dotenvFile: values['dotenv-file'], namesStage: values.stage !== undefined } }
            : {}),
        follow: values.follow === 'true',
        wait: values.wait !== 'false',
        failureIssue: values['failure-issue'] === 'true',
        format,
    };
};


/***/ })

};
