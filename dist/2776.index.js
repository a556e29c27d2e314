export const id = 2776;
export const ids = [2776];
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

/***/ 40405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iH: () => (/* binding */ boundaryOf),
  qu: () => (/* binding */ boundaryWords),
  ho: () => (/* binding */ costOf),
  E9: () => (/* binding */ dollars),
  x8: () => (/* binding */ dollarsOfMonth),
  ST: () => (/* binding */ familiesIn),
  Ap: () => (/* binding */ familyOf),
  SQ: () => (/* binding */ fewestVcpus),
  XA: () => (/* binding */ hoursPerMonth),
  yx: () => (/* binding */ instancesFor),
  Z1: () => (/* binding */ memoryHint),
  Vt: () => (/* binding */ mostMemoryMiB),
  KN: () => (/* binding */ percent),
  eJ: () => (/* binding */ possibleInstances),
  mB: () => (/* binding */ pricesAsOf),
  R1: () => (/* binding */ sharing)
});

;// CONCATENATED MODULE: ./lib/generated/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-07-20","region":"us-east-1","source":"https://github.com/aws/karpenter-provider-aws","instances":[{"name":"c6i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.085},{"name":"c6i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.17},{"name":"c6i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.34},{"name":"c6i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.68},{"name":"c6i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.36},{"name":"c6i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.04},{"name":"c6i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.72},{"name":"c6i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.08},{"name":"c6i.32xlarge","vcpus":128,"memoryMiB":262144,"dollarsPerHour":5.44},{"name":"c7i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.08925},{"name":"c7i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.1785},{"name":"c7i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.357},{"name":"c7i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.714},{"name":"c7i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.428},{"name":"c7i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.142},{"name":"c7i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.856},{"name":"c7i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.284},{"name":"c7i.48xlarge","vcpus":192,"memoryMiB":393216,"dollarsPerHour":8.568},{"name":"m6i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.096},{"name":"m6i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.192},{"name":"m6i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.384},{"name":"m6i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.768},{"name":"m6i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.536},{"name":"m6i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.304},{"name":"m6i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.072},{"name":"m6i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.608},{"name":"m6i.32xlarge","vcpus":128,"memoryMiB":524288,"dollarsPerHour":6.144},{"name":"m7i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.1008},{"name":"m7i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.2016},{"name":"m7i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.4032},{"name":"m7i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.8064},{"name":"m7i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.6128},{"name":"m7i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.4192},{"name":"m7i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.2256},{"name":"m7i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.8384},{"name":"m7i.48xlarge","vcpus":192,"memoryMiB":786432,"dollarsPerHour":9.6768},{"name":"r6i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.126},{"name":"r6i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.252},{"name":"r6i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.504},{"name":"r6i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.008},{"name":"r6i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.016},{"name":"r6i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.024},{"name":"r6i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.032},{"name":"r6i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.048},{"name":"r6i.32xlarge","vcpus":128,"memoryMiB":1048576,"dollarsPerHour":8.064},{"name":"r7i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1323},{"name":"r7i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2646},{"name":"r7i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.5292},{"name":"r7i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.0584},{"name":"r7i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.1168},{"name":"r7i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.1752},{"name":"r7i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.2336},{"name":"r7i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.3504},{"name":"r7i.48xlarge","vcpus":192,"memoryMiB":1572864,"dollarsPerHour":12.7008}],"armInstances":[{"name":"c6g.medium","vcpus":1,"memoryMiB":2048,"dollarsPerHour":0.034},{"name":"c6g.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.068},{"name":"c6g.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.136},{"name":"c6g.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.272},{"name":"c6g.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.544},{"name":"c6g.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.088},{"name":"c6g.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":1.632},{"name":"c6g.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.176},{"name":"c7g.medium","vcpus":1,"memoryMiB":2048,"dollarsPerHour":0.03625},{"name":"c7g.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.0725},{"name":"c7g.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.145},{"name":"c7g.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.29},{"name":"c7g.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.58},{"name":"c7g.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.16},{"name":"c7g.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":1.74},{"name":"c7g.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.32},{"name":"m6g.medium","vcpus":1,"memoryMiB":4096,"dollarsPerHour":0.0385},{"name":"m6g.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.077},{"name":"m6g.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.154},{"name":"m6g.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.308},{"name":"m6g.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.616},{"name":"m6g.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.232},{"name":"m6g.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":1.848},{"name":"m6g.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":2.464},{"name":"r6g.medium","vcpus":1,"memoryMiB":8192,"dollarsPerHour":0.0504},{"name":"r6g.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1008},{"name":"r6g.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2016},{"name":"r6g.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.4032},{"name":"r6g.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":0.8064},{"name":"r6g.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":1.6128},{"name":"r6g.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":2.4192},{"name":"r6g.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":3.2256}],"gpuInstances":[{"name":"g4dn.xlarge","vcpus":4,"memoryMiB":16384,"gpus":1,"dollarsPerHour":0.526},{"name":"g4dn.2xlarge","vcpus":8,"memoryMiB":32768,"gpus":1,"dollarsPerHour":0.752},{"name":"g4dn.4xlarge","vcpus":16,"memoryMiB":65536,"gpus":1,"dollarsPerHour":1.204},{"name":"g4dn.8xlarge","vcpus":32,"memoryMiB":131072,"gpus":1,"dollarsPerHour":2.176},{"name":"g4dn.12xlarge","vcpus":48,"memoryMiB":196608,"gpus":4,"dollarsPerHour":3.912},{"name":"g4dn.16xlarge","vcpus":64,"memoryMiB":262144,"gpus":1,"dollarsPerHour":4.352},{"name":"g5.xlarge","vcpus":4,"memoryMiB":16384,"gpus":1,"dollarsPerHour":1.006},{"name":"g5.2xlarge","vcpus":8,"memoryMiB":32768,"gpus":1,"dollarsPerHour":1.212},{"name":"g5.4xlarge","vcpus":16,"memoryMiB":65536,"gpus":1,"dollarsPerHour":1.624},{"name":"g5.8xlarge","vcpus":32,"memoryMiB":131072,"gpus":1,"dollarsPerHour":2.448},{"name":"g5.12xlarge","vcpus":48,"memoryMiB":196608,"gpus":4,"dollarsPerHour":5.672},{"name":"g5.16xlarge","vcpus":64,"memoryMiB":262144,"gpus":1,"dollarsPerHour":4.096},{"name":"g5.24xlarge","vcpus":96,"memoryMiB":393216,"gpus":4,"dollarsPerHour":8.144},{"name":"g5.48xlarge","vcpus":192,"memoryMiB":786432,"gpus":8,"dollarsPerHour":16.288},{"name":"g6.xlarge","vcpus":4,"memoryMiB":16384,"gpus":1,"dollarsPerHour":0.8048},{"name":"g6.2xlarge","vcpus":8,"memoryMiB":32768,"gpus":1,"dollarsPerHour":0.9776},{"name":"g6.4xlarge","vcpus":16,"memoryMiB":65536,"gpus":1,"dollarsPerHour":1.3232},{"name":"g6.8xlarge","vcpus":32,"memoryMiB":131072,"gpus":1,"dollarsPerHour":2.0144},{"name":"g6.12xlarge","vcpus":48,"memoryMiB":196608,"gpus":4,"dollarsPerHour":4.6016},{"name":"g6.16xlarge","vcpus":64,"memoryMiB":262144,"gpus":1,"dollarsPerHour":3.3968},{"name":"g6.24xlarge","vcpus":96,"memoryMiB":393216,"gpus":4,"dollarsPerHour":6.6752},{"name":"g6.48xlarge","vcpus":192,"memoryMiB":786432,"gpus":8,"dollarsPerHour":13.3504},{"name":"g6e.xlarge","vcpus":4,"memoryMiB":32768,"gpus":1,"dollarsPerHour":1.861},{"name":"g6e.2xlarge","vcpus":8,"memoryMiB":65536,"gpus":1,"dollarsPerHour":2.24208},{"name":"g6e.4xlarge","vcpus":16,"memoryMiB":131072,"gpus":1,"dollarsPerHour":3.00424},{"name":"g6e.8xlarge","vcpus":32,"memoryMiB":262144,"gpus":1,"dollarsPerHour":4.52856},{"name":"g6e.12xlarge","vcpus":48,"memoryMiB":393216,"gpus":4,"dollarsPerHour":10.49264},{"name":"g6e.16xlarge","vcpus":64,"memoryMiB":524288,"gpus":1,"dollarsPerHour":7.57719},{"name":"g6e.24xlarge","vcpus":96,"memoryMiB":786432,"gpus":4,"dollarsPerHour":15.06559},{"name":"g6e.48xlarge","vcpus":192,"memoryMiB":1572864,"gpus":8,"dollarsPerHour":30.13118},{"name":"p4d.24xlarge","vcpus":96,"memoryMiB":1179648,"gpus":8,"dollarsPerHour":21.957642},{"name":"p5.4xlarge","vcpus":16,"memoryMiB":262144,"gpus":1,"dollarsPerHour":6.88},{"name":"p5.48xlarge","vcpus":192,"memoryMiB":2097152,"gpus":8,"dollarsPerHour":55.04}],"nvmeInstances":[{"name":"c5d.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.096},{"name":"c5d.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.192},{"name":"c5d.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.384},{"name":"c5d.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.768},{"name":"c5d.9xlarge","vcpus":36,"memoryMiB":73728,"dollarsPerHour":1.728},{"name":"c5d.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.304},{"name":"c5d.18xlarge","vcpus":72,"memoryMiB":147456,"dollarsPerHour":3.456},{"name":"c5d.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.608},{"name":"m5d.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.113},{"name":"m5d.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.226},{"name":"m5d.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.452},{"name":"m5d.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.904},{"name":"m5d.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.808},{"name":"m5d.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.712},{"name":"m5d.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.616},{"name":"m5d.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":5.424},{"name":"r5d.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.144},{"name":"r5d.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.288},{"name":"r5d.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.576},{"name":"r5d.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.152},{"name":"r5d.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.304},{"name":"r5d.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.456},{"name":"r5d.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.608},{"name":"r5d.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.912},{"name":"c6id.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.1008},{"name":"c6id.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.2016},{"name":"c6id.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.4032},{"name":"c6id.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.8064},{"name":"c6id.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.6128},{"name":"c6id.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.4192},{"name":"c6id.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":3.2256},{"name":"c6id.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.8384},{"name":"c6id.32xlarge","vcpus":128,"memoryMiB":262144,"dollarsPerHour":6.4512},{"name":"m6id.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.11865},{"name":"m6id.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.2373},{"name":"m6id.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.4746},{"name":"m6id.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.9492},{"name":"m6id.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.8984},{"name":"m6id.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.8476},{"name":"m6id.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.7968},{"name":"m6id.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":5.6952},{"name":"m6id.32xlarge","vcpus":128,"memoryMiB":524288,"dollarsPerHour":7.5936},{"name":"r6id.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1512},{"name":"r6id.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.3024},{"name":"r6id.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.6048},{"name":"r6id.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.2096},{"name":"r6id.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.4192},{"name":"r6id.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.6288},{"name":"r6id.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.8384},{"name":"r6id.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":7.2576},{"name":"r6id.32xlarge","vcpus":128,"memoryMiB":1048576,"dollarsPerHour":9.6768},{"name":"c6gd.medium","vcpus":1,"memoryMiB":2048,"dollarsPerHour":0.0384},{"name":"c6gd.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.0768},{"name":"c6gd.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.1536},{"name":"c6gd.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.3072},{"name":"c6gd.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.6144},{"name":"c6gd.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.2288},{"name":"c6gd.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":1.8432},{"name":"c6gd.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.4576},{"name":"m6gd.medium","vcpus":1,"memoryMiB":4096,"dollarsPerHour":0.0452},{"name":"m6gd.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.0904},{"name":"m6gd.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.1808},{"name":"m6gd.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.3616},{"name":"m6gd.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.7232},{"name":"m6gd.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.4464},{"name":"m6gd.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.1696},{"name":"m6gd.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":2.8928},{"name":"r6gd.medium","vcpus":1,"memoryMiB":8192,"dollarsPerHour":0.0576},{"name":"r6gd.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1152},{"name":"r6gd.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2304},{"name":"r6gd.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.4608},{"name":"r6gd.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":0.9216},{"name":"r6gd.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":1.8432},{"name":"r6gd.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":2.7648},{"name":"r6gd.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":3.6864},{"name":"c7gd.medium","vcpus":1,"memoryMiB":2048,"dollarsPerHour":0.04536},{"name":"c7gd.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.09072},{"name":"c7gd.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.18144},{"name":"c7gd.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.36288},{"name":"c7gd.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.72576},{"name":"c7gd.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.45152},{"name":"c7gd.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.17728},{"name":"c7gd.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.90304},{"name":"m7gd.medium","vcpus":1,"memoryMiB":4096,"dollarsPerHour":0.053392},{"name":"m7gd.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.106784},{"name":"m7gd.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.213568},{"name":"m7gd.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.427136},{"name":"m7gd.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.854272},{"name":"m7gd.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.708544},{"name":"m7gd.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.562816},{"name":"m7gd.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.417088},{"name":"r7gd.medium","vcpus":1,"memoryMiB":8192,"dollarsPerHour":0.06804},{"name":"r7gd.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.13608},{"name":"r7gd.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.27216},{"name":"r7gd.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.54432},{"name":"r7gd.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.08864},{"name":"r7gd.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.17728},{"name":"r7gd.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.26592},{"name":"r7gd.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.35456}],"fargate":{"x86":{"perVcpu":0.04048,"perGib":0.004445},"arm64":{"perVcpu":0.03238,"perGib":0.00356}}}');
// EXTERNAL MODULE: ./lib/stage/gpu-families.js
var gpu_families = __webpack_require__(19217);
// EXTERNAL MODULE: ./lib/stage/nvme-families.js
var nvme_families = __webpack_require__(30115);
;// CONCATENATED MODULE: ./lib/shared/prices.js



const hoursPerMonth = 730;
const pricesAsOf = prices_namespaceObject;
const usableShare = 15 / 16;
const largestMeasuredShare = 0.977;
const familyOf = (instance) => instance.replace(/\..*$/, '');
const familiesIn = (region, { nvme, arm64 = false }) => (nvme ? (0,nvme_families/* nvmeFamilies */.R)(arm64, region) : (0,gpu_families/* gpuFamilies */.tY)(region));
const instancesFor = ({ arm64 = false, gpu = 0, nvme = false, families = nvme ? (0,nvme_families/* nvmeFamilies */.R)(arm64) : gpu_families/* usualGpuFamilies */.fT, }) => {
    if (nvme)
        return prices_namespaceObject.nvmeInstances.filter(({ name }) => families.includes(familyOf(name)));
    if (gpu === 0)
        return arm64 ? prices_namespaceObject.armInstances : prices_namespaceObject.instances;
    return prices_namespaceObject.gpuInstances.filter(({ name, gpus }) => gpus >= gpu && families.includes(familyOf(name)));
};
const cheapest = (size, share) => instancesFor(size)
    .filter(({ vcpus, memoryMiB }) => vcpus >= size.cpu && memoryMiB * share >= size.memoryMiB)
    .reduce((best, next) => (best && best.dollarsPerHour <= next.dollarsPerHour ? best : next), undefined);
const costOf = (size) => {
    if (size.fargate)
        return costOnFargate(size);
    const instance = cheapest(size, usableShare);
    return instance && { instance: instance.name, dollarsPerHour: instance.dollarsPerHour, spot: size.spot ?? false };
};
const costOnFargate = ({ cpu, memoryMiB, spot = false, arm64 = false }) => {
    const { perVcpu, perGib } = arm64 ? prices_namespaceObject.fargate.arm64 : prices_namespaceObject.fargate.x86;
    const dollarsPerHour = Number((cpu * perVcpu + (memoryMiB / 1_024) * perGib).toFixed(6));
    return { instance: spot ? 'Fargate Spot' : 'Fargate', dollarsPerHour, spot };
};
const dollars = (perHour) => {
    const fine = perHour.toFixed(5).replace(/(?<!0)0+$/, '');
    return `$${fine.length > perHour.toFixed(3).length ? fine : perHour.toFixed(3)}/h`;
};
const dollarsOfMonth = (perMonth) => perMonth < 100 ? `$${Math.max(0.01, perMonth).toFixed(2)}` : `$${Math.round(perMonth).toLocaleString('en-US')}`;
const percent = (before, after) => {
    const share = Math.round((after / before - 1) * 100);
    if (share === 0)
        return '±0 %';
    return share > 0 ? `+${share} %` : `−${-share} %`;
};
const boundaryOf = (size) => {
    if (size.fargate)
        return undefined;
    const [now, near] = [cheapest(size, usableShare), cheapest(size, 1)];
    if (!now || !near || near.dollarsPerHour >= now.dollarsPerHour)
        return undefined;
    const keeps = Math.floor(near.memoryMiB * usableShare);
    return { near, now, keeps, certain: size.memoryMiB > near.memoryMiB * largestMeasuredShare };
};
const boundaryWords = ({ memoryMiB }, { near, now, certain }) => `memory ${memoryMiB} ${certain ? 'moves' : 'may move'} this job from ${near.name} ${dollars(near.dollarsPerHour)} ` +
    `to ${now.name} ${dollars(now.dollarsPerHour)} (${percent(near.dollarsPerHour, now.dollarsPerHour)})`;
const memoryHint = (size) => {
    const boundary = boundaryOf(size);
    return boundary && `${boundaryWords(size, boundary)}; ${boundary.keeps} keeps it`;
};
const sharing = (size) => {
    const instance = cheapest(size, usableShare);
    if (!instance)
        return undefined;
    const { vcpus, memoryMiB, gpus = 0 } = instance;
    const byGpus = size.gpu ? gpus / size.gpu : Number.POSITIVE_INFINITY;
    const jobs = Math.min(vcpus / size.cpu, (memoryMiB * usableShare) / size.memoryMiB, byGpus);
    return { instance: instance.name, gpus, jobs: Math.floor(jobs) };
};
const fewestVcpus = (size) => possibleInstances(size).reduce((least, { vcpus }) => Math.min(least ?? vcpus, vcpus), undefined);
const possibleInstances = (size) => instancesFor(size).filter((one) => one.vcpus >= size.cpu && one.memoryMiB * largestMeasuredShare >= size.memoryMiB);
const mostMemoryMiB = (cpu, arm64 = false, more = {}) => Math.max(0, ...instancesFor({ arm64, ...more }).map((one) => (one.vcpus >= cpu ? Math.floor(one.memoryMiB * usableShare) : 0)));


/***/ }),

/***/ 19217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fT: () => (/* binding */ usualGpuFamilies),
/* harmony export */   gY: () => (/* binding */ allGpuFamilies),
/* harmony export */   tY: () => (/* binding */ gpuFamilies)
/* harmony export */ });
const regionsByFamilies = {
    'p4d g5': 'ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-2 ca-central-1 cn-northwest-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 sa-east-1 us-east-1 us-east-2 us-west-2',
    'p5 g5': 'ap-southeast-3',
    'p4d g6': 'us-gov-west-1',
    'p4d g4dn': 'ap-southeast-1',
    'p5 g4dn': 'us-west-1',
    g5: 'ap-east-1 cn-north-1 eu-south-2 eu-west-3 il-central-1 me-central-1',
    g6: 'ap-south-2 ap-southeast-5 eu-central-2 us-gov-east-1',
    g6e: 'ap-northeast-3',
    g4dn: 'af-south-1 eu-south-1 me-south-1',
};
const allGpuFamilies = [
    ...new Set(Object.keys(regionsByFamilies).flatMap((families) => families.split(' '))),
];
const usualGpuFamilies = ['p4d', 'g5'];
const gpuFamilies = (region) => Object.entries(regionsByFamilies)
    .find(([, regions]) => regions.split(' ').includes(region))?.[0]
    .split(' ') ?? [];


/***/ }),

/***/ 30115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nvmeFamilies),
/* harmony export */   _: () => (/* binding */ allNvmeFamilies)
/* harmony export */ });
const usual = { x86: 'c6id m6id r6id', arm64: 'c6gd m6gd r6gd' };
const others = {
    x86: {
        'c5d m5d r5d': 'af-south-1 ap-east-1 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-3 ap-southeast-4 ca-central-1 cn-north-1 cn-northwest-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-3 me-central-1 me-south-1 sa-east-1 us-gov-east-1 us-west-1',
    },
    arm64: {
        'm6gd m7gd r7gd': 'ap-east-2 ap-southeast-6 ap-southeast-7 me-central-1 mx-central-1',
        'c7gd m6gd r7gd': 'ap-southeast-5',
        'm6gd r7gd': 'ap-east-1 ap-south-2 ca-west-1 eu-south-1 il-central-1',
        m6gd: 'ap-southeast-4 me-south-1',
        'c6gd r6gd': 'cn-northwest-1',
        r6gd: 'cn-north-1',
    },
};
const nvmeFamilies = (arm64, region) => {
    const processor = arm64 ? 'arm64' : 'x86';
    const other = Object.entries(others[processor]).find(([, regions]) => region !== undefined && regions.split(' ').includes(region));
    return (other?.[0] ?? usual[processor]).split(' ');
};
const allNvmeFamilies = (arm64) => {
    const processor = arm64 ? 'arm64' : 'x86';
    return [...new Set([usual[processor], ...Object.keys(others[processor])].flatMap((families) => families.split(' ')))];
};


/***/ })

};
