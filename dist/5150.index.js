export const id = 5150;
export const ids = [5150];
export const modules = {

/***/ 76502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ mostInline),
/* harmony export */   QR: () => (/* binding */ eventIn),
/* harmony export */   TS: () => (/* binding */ escapedSize),
/* harmony export */   Uz: () => (/* binding */ spilledEvent),
/* harmony export */   eU: () => (/* binding */ inlineInput),
/* harmony export */   nf: () => (/* binding */ repeatedInput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _job_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18084);
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65613);



const mostInline = 6_000;
const escapedSize = (text) => JSON.stringify(text).replace(/[^ -~]/g, '\\uXXXX').length;
const batchJobName = (job, execution) => `${(0,_job_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(job).slice(0, 80)}-${execution}`.slice(0, 128);
const inlineInput = (job, execution, event) => JSON.stringify({ triggerEvent: event, jobName: batchJobName(job, execution) });
const spilledEvent = (job, execution, event, bucket) => {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(event).digest('hex');
    const key = `${(0,_stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .eventFolder */ .ri)(job)}${execution}-${sha256.slice(0, 8)}.json`;
    const s3Uri = `s3://${bucket}/${key}`;
    const address = JSON.stringify({ stpEvent: { s3Uri, bytes: Buffer.byteLength(event), sha256 } });
    return {
        key,
        input: JSON.stringify({ triggerEvent: address, jobName: batchJobName(job, execution), eventUri: s3Uri }),
    };
};
const repeatedInput = (job, execution, input) => {
    const fields = objectIn(input);
    const isOurs = typeof fields?.triggerEvent === 'string';
    return isOurs ? JSON.stringify({ ...fields, jobName: batchJobName(job, execution) }) : input;
};
const objectIn = (text) => {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
};
const eventIn = (input) => {
    if (input === undefined)
        return undefined;
    const fields = objectIn(input);
    const { triggerEvent, eventUri } = fields ?? {};
    return typeof triggerEvent === 'string'
        ? { text: triggerEvent, isAddress: typeof eventUri === 'string' }
        : { text: input, isAddress: false };
};


/***/ }),

/***/ 85150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ix: () => (/* binding */ triggerOf),
/* harmony export */   samples: () => (/* binding */ samples)
/* harmony export */ });
/* unused harmony exports startKinds, eventTypeOf */
/* harmony import */ var _generated_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71956);
/* harmony import */ var _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19695);
/* harmony import */ var _run_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76502);



const startKinds = ['run', 'retry'];
const eventTypeOf = (text) => {
    try {
        const event = JSON.parse(text);
        if (event === null || typeof event !== 'object')
            return undefined;
        if ('type' in event && event.type === _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_2__/* .jobEndedType */ .AX)
            return _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_2__/* .jobEndedType */ .AX;
        return _generated_events_js__WEBPACK_IMPORTED_MODULE_0__/* .events */ .A.find(({ trigger }) => trigger.recognizes(event))?.type;
    }
    catch {
        return undefined;
    }
};
const triggerOf = ({ name, input }) => {
    const kind = startKinds.find((one) => name.startsWith(`${one}-`));
    if (kind !== undefined)
        return kind;
    const event = (0,_run_input_js__WEBPACK_IMPORTED_MODULE_1__/* .eventIn */ .QR)(input);
    return (event && !event.isAddress && eventTypeOf(event.text)) || 'event';
};
const samples = () => new Map(_generated_events_js__WEBPACK_IMPORTED_MODULE_0__/* .events */ .A.map(({ type, sample, trigger }) => [type, trigger.native?.(sample) ?? sample]));


/***/ })

};
