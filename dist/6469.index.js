export const id = 6469;
export const ids = [6469];
export const modules = {

/***/ 49982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const canonicalJson = (value) => JSON.stringify(sorted(value)) ?? 'null';
const sorted = (value) => {
    if (value === null || typeof value !== 'object')
        return value;
    return Array.isArray(value) ? sortedList(value) : sortedMap(value);
};
const sortedMap = (map) => {
    const keys = Object.keys(map);
    let other;
    if (!isInOrder(keys)) {
        keys.sort();
        other = {};
    }
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const item = sorted(map[key]);
        if (other === undefined && (item !== map[key] || item === undefined)) {
            other = {};
            for (const before of keys.slice(0, index))
                other[before] = map[before];
        }
        if (other !== undefined && item !== undefined)
            other[key] = item;
    }
    return other ?? map;
};
const isInOrder = (keys) => {
    for (let index = 1; index < keys.length; index++)
        if (keys[index - 1] > keys[index])
            return false;
    return true;
};
const sortedList = (list) => {
    let other;
    for (let index = 0; index < list.length; index++) {
        const item = sorted(list[index]);
        if (other === undefined && item !== list[index])
            other = list.slice(0, index);
        other?.push(item);
    }
    return other ?? list;
};
const shortHash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text).slice(0, digits);


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CN: () => (/* binding */ getAtt),
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   Dc: () => (/* binding */ hasFunction),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   wb: () => (/* binding */ onlyIf),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export sub */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
const sub = (text, values) => ({
    'Fn::Sub': values ? [text, values] : text,
});
const select = (index, from) => ({ 'Fn::Select': [index, from] });
const split = (by, from) => ({ 'Fn::Split': [by, from] });
const onlyIf = (condition, value) => ({
    'Fn::If': [condition, value, ref('AWS::NoValue')],
});
const base64 = (of) => ({ 'Fn::Base64': of });
const partsOf = (expression) => {
    const parts = expression?.['Fn::Join'];
    return parts?.[0] === '' ? parts[1] : [expression];
};
const concat = (...parts) => {
    const joined = [];
    const add = (part) => {
        const last = joined.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else if (part !== '')
            joined.push(part);
    };
    for (const part of parts)
        if (typeof part === 'string')
            add(part);
        else
            for (const one of partsOf(part))
                add(one);
    if (joined.length > 1)
        return { 'Fn::Join': ['', joined] };
    return joined.length === 1 ? joined[0] : '';
};
const partition = ref('AWS::Partition');
const region = ref('AWS::Region');
const accountId = ref('AWS::AccountId');
const arn = (service, ...rest) => concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);
const hasFunction = (value) => isMap(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
const isFunction = (value) => hasFunction(value) && Object.keys(value).length === 1;


/***/ }),

/***/ 27260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ physicalName),
/* harmony export */   Oy: () => (/* binding */ screamingSnakeCase),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   fL: () => (/* binding */ pascalCase),
/* harmony export */   tv: () => (/* binding */ hashedName)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const words = (text) => text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
const spelled = new Map();
const pascalCase = (text) => {
    const found = spelled.get(text) ??
        words(text)
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
            .join('');
    spelled.set(text, found);
    return found;
};
const screamingSnakeCase = (text) => words(text).join('_').toUpperCase();
const logicalId = (...parts) => parts.map(pascalCase).join('');
const uuid = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('-', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(2, (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('/', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)('AWS::StackId'))));
const twelveHex = [(0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(0, uuid), (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(1, uuid)];
const physicalName = (stack, resource, limit, letterCase = 'as-written') => {
    const available = limit - 14;
    const cut = (text, length) => text.slice(0, length).replace(/(?<!-)-+$/, '');
    const half = Math.floor(available / 2);
    const tail = resource.length > half ? cut(resource, half - 6) + (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(resource, 6) : resource;
    const head = `${cut(stack, available - tail.length)}-${tail}-`;
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};
const hashedName = (...parts) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(parts), 12)}-`, ...twelveHex);


/***/ }),

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
/* harmony import */ var _generated_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92518);
/* harmony import */ var _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19695);
/* harmony import */ var _run_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76502);



const startKinds = ['run', 'retry'];
const eventTypeOf = (text) => {
    try {
        const event = JSON.parse(text);
        if (event === null || typeof event !== 'object')
            return undefined;
        if ('type' in event && event.type === _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_1__/* .jobEndedType */ .AX)
            return _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_1__/* .jobEndedType */ .AX;
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
    const event = (0,_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .eventIn */ .QR)(input);
    return (event && !event.isAddress && eventTypeOf(event.text)) || 'event';
};
const samples = () => new Map(_generated_events_js__WEBPACK_IMPORTED_MODULE_0__/* .events */ .A.map(({ type, sample, trigger }) => [type, trigger.native?.(sample) ?? sample]));


/***/ })

};
