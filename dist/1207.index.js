export const id = 1207;
export const ids = [1207];
export const modules = {

/***/ 91204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ allow)
/* harmony export */ });
const allow = (action, resource, condition) => ({
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    ...(condition === undefined ? {} : { Condition: condition }),
});


/***/ }),

/***/ 23191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ templateMetadata),
/* harmony export */   a: () => (/* binding */ renamedMetadata),
/* harmony export */   j$: () => (/* binding */ configPathOf),
/* harmony export */   yu: () => (/* binding */ metadata)
/* harmony export */ });
const metadata = (path, event) => ({
    'batch-job': { path: path.filter((key) => typeof key === 'string').join('.'), ...(event ? { event } : {}) },
});
const renamedMetadata = (path, renamedFrom) => ({
    'batch-job': { path: path.join('.'), renamedFrom },
});
const templateMetadata = (config) => ({ 'batch-job': { config } });
const configPathOf = (template) => {
    const { Metadata } = Object(template);
    const { config } = Object(Object(Metadata)['batch-job']);
    return typeof config === 'string' ? config : undefined;
};


/***/ }),

/***/ 66154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ roleStatements),
/* harmony export */   J: () => (/* binding */ role)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const roleStatements = 'Properties.Policies.0.PolicyDocument.Statement';
const instances = 'ec2.amazonaws.com';
const callers = (sourceArn, sourcePattern) => ({
    StringEquals: {
        'aws:SourceAccount': _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS,
        ...(sourceArn === undefined ? {} : { 'aws:SourceArn': sourceArn }),
    },
    ...(sourcePattern === undefined ? {} : { ArnLike: { 'aws:SourceArn': sourcePattern } }),
});
const role = ({ id, path, service, statements, sourceArn, sourcePattern, caller, policyName = 'permissions', from, metadata, }) => ({
    kind: 'resource',
    id,
    from,
    tags: 'in-place',
    holdsData: 'no',
    open: [roleStatements],
    body: {
        Type: 'AWS::IAM::Role',
        ...(metadata === undefined ? {} : { Metadata: metadata }),
        Properties: {
            Path: path,
            AssumeRolePolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                    {
                        Effect: 'Allow',
                        Principal: { Service: service },
                        Action: 'sts:AssumeRole',
                        ...(service === instances ? {} : { Condition: caller ?? callers(sourceArn, sourcePattern) }),
                    },
                ],
            },
            Policies: [
                {
                    PolicyName: policyName,
                    PolicyDocument: { Version: '2012-10-17', Statement: statements },
                },
            ],
        },
    },
});


/***/ }),

/***/ 51570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ symbolExpression),
/* harmony export */   w: () => (/* binding */ symbolOf)
/* harmony export */ });
const mark = 'Stp::Symbol';
const symbolExpression = (symbol) => ({ [mark]: symbol });
const symbolOf = (expression) => expression !== null && typeof expression === 'object' && mark in expression
    ? expression[mark]
    : undefined;


/***/ }),

/***/ 23933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ soleExpression),
/* harmony export */   Is: () => (/* binding */ inTexts),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   ez: () => (/* binding */ expressionOf),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   j8: () => (/* binding */ withTexts),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const open = '\uFDD0';
const close = '\uFDD1';
const tokenPattern = new RegExp(`${open}([^${close}]*)${close}`);
const onlyToken = new RegExp(`^${tokenPattern.source}$`);
const token = (expression) => `${open}${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(expression)}${close}`;
const hasToken = (text) => text.includes(open);
const inTexts = (text, change) => text
    .split(tokenPattern)
    .map((part, index) => (index % 2 ? `${open}${part}${close}` : change(part)))
    .join('');
const withTexts = (value, text) => value
    .split(tokenPattern)
    .map((part, index) => (index % 2 ? text(JSON.parse(part)) : part))
    .join('');
const shownText = (text) => text
    .split(tokenPattern)
    .map((part, index) => (index % 2 ? '(reference)' : part))
    .join('');
const expressionOf = (text) => hasToken(text)
    ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...text.split(tokenPattern).map((part, index) => (index % 2 ? JSON.parse(part) : part)))
    : text;
const soleExpression = (text) => {
    const found = typeof text === 'string' && text.startsWith(open) ? onlyToken.exec(text) : null;
    return found ? JSON.parse(found[1]) : undefined;
};


/***/ }),

/***/ 10209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ defineFunctionEvent),
/* harmony export */   g_: () => (/* binding */ defineEvent)
/* harmony export */ });
/* unused harmony export laterEvent */
/* harmony import */ var _schema_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8961);
/* harmony import */ var _parts_event_switches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15273);


const defineEvent = (member) => {
    const built = { ...member, properties: { ...member.properties, ..._parts_event_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .eventSwitches */ .l } };
    return { ...built, shape: (0,_schema_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberShape */ .Ky)(built) };
};
const noTrigger = { recognizes: () => false, identity: (_, requestId) => requestId };
const defineFunctionEvent = (member) => defineEvent({ ...member, trigger: noTrigger });
const laterEvent = (member) => defineEvent({
    ...member,
    later: true,
    asynchronous: false,
    trigger: noTrigger,
    expand: () => [],
});


/***/ }),

/***/ 36724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ rangeMistakes),
/* harmony export */   Nx: () => (/* binding */ distinctRanges),
/* harmony export */   SW: () => (/* binding */ isEveryAddress),
/* harmony export */   TV: () => (/* binding */ isIpv6Range),
/* harmony export */   yN: () => (/* binding */ mayBePrivate)
/* harmony export */ });
/* unused harmony export rangeIdentity */
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19653);


const ipv4 = /^(?:(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;
const bitsOf = (address) => {
    if (ipv4.test(address))
        return 32;
    return /^[0-9a-fA-F:.]+$/.test(address) && URL.canParse(`http://[${address}]/`) ? 128 : undefined;
};
const isIpv6Range = (range) => !(0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(range) && range.includes(':');
const ipv6Number = (address) => {
    const text = new URL(`http://[${address}]/`).hostname.slice(1, -1);
    const [head = '', tail] = text.split('::');
    const groups = (part) => part.split(':').filter(Boolean);
    const after = groups(tail ?? '');
    const gap = Array.from({ length: 8 - groups(head).length - after.length }, () => '0');
    return [...groups(head), ...gap, ...after].reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
};
const ipv4Number = (address) => address.split('.').reduce((sum, part) => (sum << 8n) + BigInt(part), 0n);
const rangeIdentity = (range) => {
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(range) || hintFor(range) !== undefined)
        return range;
    const [address = '', size = ''] = range.split('/');
    const most = bitsOf(address) ?? 32;
    const free = BigInt(most - Number(size));
    const number = most === 32 ? ipv4Number(address) : ipv6Number(address);
    return `${most}:${number >> free}/${size}`;
};
const distinctRanges = (ranges) => {
    const byIdentity = new Map();
    for (const range of ranges) {
        const identity = rangeIdentity(range);
        if (!byIdentity.has(identity))
            byIdentity.set(identity, range);
    }
    return [...byIdentity.values()];
};
const isEveryAddress = (range) => /^[^/]+\/0+$/.test(range);
const privateRanges = ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', '198.19.0.0/16'];
const mayBePrivate = (range) => {
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(range) || range.includes('{{resolve:'))
        return true;
    if (hintFor(range) !== undefined || range.includes(':'))
        return false;
    const [address = '', bits = ''] = range.split('/');
    return privateRanges.some((one) => {
        const [start = '', fixed = ''] = one.split('/');
        const free = BigInt(32 - Math.min(Number(bits), Number(fixed)));
        return ipv4Number(address) >> free === ipv4Number(start) >> free;
    });
};
const hintFor = (range) => {
    const [address = '', bits, ...more] = range.split('/');
    const most = bitsOf(address);
    if (most !== undefined && bits === undefined)
        return `Write ${address}/${most} for this address alone.`;
    if (most !== undefined && more.length === 0 && /^(?:0|[1-9]\d{0,2})$/.test(bits ?? '') && Number(bits) <= most)
        return undefined;
    return most === 128
        ? 'Write the number of fixed bits, 0 to 128, behind the address, such as 2001:db8::/32.'
        : 'Write an address and the number of its fixed bits, 0 to 32, such as 192.0.2.0/24.';
};
const rangeMistakes = (ranges, path) => ranges.flatMap((range, index) => {
    const hint = (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(range) || range.includes('{{resolve:') ? undefined : hintFor(range);
    if (hint === undefined)
        return [];
    return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)('config/wrong-format', [...path, index], `"${range}" is not a range of addresses.`, hint)];
});


/***/ }),

/***/ 85584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wg: () => (/* binding */ busMistakes),
  As: () => (/* binding */ busName),
  cN: () => (/* binding */ busSource)
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/events/parts/delivery-queue.js
var delivery_queue = __webpack_require__(32180);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
;// CONCATENATED MODULE: ./lib/events/parts/pattern-operands.js


const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isTextual = (operand) => typeof operand === 'string' || isMap(operand);
const textual = (operator, fits) => (operand) => fits(operand) ? undefined : [`${operator} takes a text.`, 'Write it in quotes.'];
const isRange = (operand) => Array.isArray(operand) &&
    (operand.length === 2 || operand.length === 4) &&
    operand.every((item, index) => index % 2 ? typeof item === 'number' : typeof item === 'string' && /^(?:[<>]=?|=)$/.test(item));
const isNetwork = (text) => (0,token/* hasToken */.y0)(text) || /^[0-9a-f.:]+\/\d{1,3}$/i.test(text);
const judges = {
    exists: (operand) => typeof operand === 'boolean'
        ? undefined
        : ['exists takes true or false.', 'Write {exists: true} or {exists: false}.'],
    numeric: (operand) => isRange(operand) || (0,token/* hasToken */.y0)(JSON.stringify(operand) ?? '')
        ? undefined
        : ['numeric takes a list of signs and numbers.', "Write {numeric: ['>', 0, '<=', 5]}."],
    prefix: textual('prefix', isTextual),
    suffix: textual('suffix', isTextual),
    'equals-ignore-case': textual('equals-ignore-case', (operand) => typeof operand === 'string'),
    cidr: (operand) => typeof operand === 'string' && isNetwork(operand)
        ? undefined
        : ['cidr takes a network.', 'Write {cidr: 10.0.0.0/24}.'],
    wildcard: (operand) => {
        if (typeof operand !== 'string')
            return ['wildcard takes a text.', 'Write it in quotes.'];
        if ((0,token/* hasToken */.y0)(operand))
            return undefined;
        if (/\*\*/.test(operand.replace(/\\./gs, '-')))
            return ['EventBridge refuses two wildcards side by side.', 'Write one *, which stands for any characters.'];
        return undefined;
    },
    'anything-but': (operand) => operand === null || typeof operand === 'boolean' || (Array.isArray(operand) && operand.length === 0)
        ? ['anything-but takes a text, a number, a list of either, or an operator.', 'Write {anything-but: [a, b]}.']
        : undefined,
};
const operators = Object.keys(judges).sort();
const operandMistake = (operator, operand, at) => {
    const [sentence, hint] = judges[operator]?.(operand) ?? [];
    return sentence === undefined || hint === undefined ? [] : [(0,diagnostic/* errorAt */.Os)('config/event-pattern', at, sentence, hint)];
};

;// CONCATENATED MODULE: ./lib/events/parts/event-pattern.js






const longest = 4_096;
const quota = 2_048;
const event_pattern_isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const mistake = (at, sentence, hint) => (0,diagnostic/* errorAt */.Os)('config/event-pattern', at, sentence, hint);
const shown = (value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 40 || (0,token/* hasToken */.y0)(text) ? '…' : text;
};
const operandMistakes = (operator, operand, at) => {
    if (!operators.includes(operator)) {
        const meant = (0,suggest/* nearest */.pA)(operator, operators);
        return [
            (0,diagnostic/* warningAt */.MK)('config/event-pattern', at, `"${operator}" is none of the operators of EventBridge that this version knows: ${operators.join(', ')}.`, meant === undefined
                ? 'A map in a list is an operator and its value, such as {prefix: orders-}.'
                : `Did you mean \`${meant}\`?`),
        ];
    }
    return operandMistake(operator, operand, at);
};
const itemMistakes = (item, at) => {
    if (Array.isArray(item))
        return [
            mistake(at, 'A list stands in a list, and EventBridge takes values and operators there.', 'Write one list.'),
        ];
    if (!event_pattern_isMap(item))
        return [];
    const [operator, ...more] = Object.keys(item);
    if (operator === undefined || more.length > 0)
        return [
            mistake(at, `An operator is a map of one key, and this has ${more.length === 0 ? 'none' : more.length + 1}.`, 'Write each operator as an item of the list, such as [{prefix: a}, {suffix: b}]; one of them is enough to match.'),
        ];
    return operandMistakes(operator, item[operator], [...at, operator]);
};
const isAlternatives = (key, value) => key === '$or' && value.length > 1 && value.every(event_pattern_isMap);
const valueMistakes = (value, at) => {
    if (Array.isArray(value)) {
        if (value.length === 0)
            return [
                mistake(at, 'The list is empty, and EventBridge refuses a list that nothing matches.', 'Write the values, or leave the key out.'),
            ];
        const check = isAlternatives(at.at(-1), value) ? valueMistakes : itemMistakes;
        return value.flatMap((item, index) => check(item, [...at, index]));
    }
    if (!event_pattern_isMap(value))
        return [
            mistake(at, 'A pattern has lists of values that match, and this is a single value.', `Write ${String(at.at(-1))}: [${shown(value)}].`),
        ];
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    if (entries.length === 0)
        return [
            mistake(at, 'The map is empty, and EventBridge refuses it.', 'Write what must match, or leave the key out.'),
        ];
    return entries.flatMap(([key, item]) => valueMistakes(item, [...at, key]));
};
const lengthOf = (pattern) => JSON.stringify(JSON.parse((0,canonical/* canonicalJson */.dj)(pattern)), (_, value) => typeof value === 'string' && (0,token/* hasToken */.y0)(value)
    ? (0,expression/* partsOf */.CI)((0,token/* expressionOf */.ez)(value))
        .filter((part) => typeof part === 'string')
        .join('')
    : value).length;
const sizeMistakes = (pattern, at) => {
    const length = lengthOf(pattern);
    const hint = 'Match by fewer values or by a prefix, or start the job by several events.';
    if (length > longest)
        return [mistake(at, `The pattern has ${length} characters, and EventBridge takes ${longest}.`, hint)];
    if (length <= quota)
        return [];
    return [
        (0,diagnostic/* warningAt */.MK)('config/event-pattern', at, `The pattern has ${length} characters, and EventBridge takes ${quota} unless AWS has raised the quota of the account.`, hint),
    ];
};
const patternMistakes = (pattern, at) => {
    if (Object.values(pattern).every((value) => value === undefined))
        return [
            mistake(at, 'The pattern is empty, and EventBridge refuses it.', "Write what must match; source: [{prefix: ''}] is every event."),
        ];
    return [...valueMistakes(pattern, at), ...sizeMistakes(pattern, at)];
};

// EXTERNAL MODULE: ./lib/events/parts/event-source.js
var event_source = __webpack_require__(56408);
// EXTERNAL MODULE: ./lib/events/parts/queue-region.js
var queue_region = __webpack_require__(60908);
;// CONCATENATED MODULE: ./lib/events/parts/bus-event.js







const busSource = ({ eventBusName: name, eventBusArn: arn, }) => {
    if (name !== undefined)
        return { name };
    return arn === undefined ? undefined : { arn };
};
const busName = ({ eventBusName, eventBusArn }, event) => {
    const nameOrArn = eventBusName ?? eventBusArn;
    if (nameOrArn === undefined)
        return undefined;
    const own = event.resource(nameOrArn);
    if (own === undefined)
        return (0,token/* expressionOf */.ez)(nameOrArn);
    return own.borrowed ? own.params.arn : (0,expression/* ref */.KR)(own.id);
};
const busArn = /^arn:[^:]+:events:[a-z0-9-]+:\d{12}:event-bus\/[\w./-]{1,256}$/;
const elsewhere = (arn, event, at) => {
    const region = (0,queue_region/* otherRegion */.r)(arn, event.region);
    if (region === undefined)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/other-region', at, `The bus is in ${region}, and a rule there invokes no function in ${event.region}.`, `Let a rule in ${region} send the events to a bus in ${event.region}, and name that bus.`),
    ];
};
const failureMistakes = (given, event, at) => {
    const wrong = (0,delivery_queue/* deliveryMistakes */.M)(given, event, at, 'EventBridge');
    if (wrong.length > 0 || given.sqsQueueArn === undefined)
        return wrong;
    const who = 'EventBridge sends what it could not deliver to queues';
    return (0,queue_region/* regionMistakes */.a)({ arn: given.sqsQueueArn }, event.region, who, [...at, 'sqsQueueArn']);
};
const arnMistakes = (arn, event, at) => {
    const bus = event.resource(arn);
    if (bus !== undefined && bus.type !== 'event-bus')
        return [(0,event_source/* wrongType */.gQ)(bus, 'bus', 'Name an event-bus of resources as eventBusName, or give the ARN of a bus.', at)];
    if ((0,token/* hasToken */.y0)(arn) ? (0,event_source/* mayBeArn */.Mw)(arn) : busArn.test(arn))
        return elsewhere(arn, event, at);
    return [
        (0,diagnostic/* errorAt */.Os)('config/wrong-format', at, (0,token/* hasToken */.y0)(arn)
            ? 'This is a reference to something else than the ARN of a bus.'
            : `"${arn}" is not the ARN of a bus.`, bus ? `Write eventBusName: ${bus.name}.` : 'Write arn:aws:events:<region>:<account>:event-bus/<name>.'),
    ];
};
const busMistakes = ({ eventBusName, eventBusArn, useDefaultBus, eventPattern, onDeliveryFailure }, event) => {
    const at = [...event.path, 'properties'];
    const noBus = useDefaultBus === false && eventBusName === undefined && eventBusArn === undefined;
    return [
        ...(noBus
            ? [
                (0,diagnostic/* errorAt */.Os)('config/exactly-one', [...at, 'useDefaultBus'], 'No bus is named, and the default one is not to be used.', 'Write useDefaultBus: true, eventBusName or eventBusArn.'),
            ]
            : []),
        ...(eventBusArn === undefined ? [] : arnMistakes(eventBusArn, event, [...at, 'eventBusArn'])),
        ...patternMistakes(eventPattern, [...at, 'eventPattern']),
        ...(onDeliveryFailure ? failureMistakes(onDeliveryFailure, event, [...at, 'onDeliveryFailure']) : []),
    ];
};


/***/ }),

/***/ 33309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ busRule),
/* harmony export */   n: () => (/* binding */ eventRule)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _stage_dead_letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56682);
/* harmony import */ var _payload_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13262);
/* harmony import */ var _queue_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32914);




const service = 'events.amazonaws.com';
const sending = (queue, rule) => {
    const pattern = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('events', 'rule/*');
    if (queue === undefined)
        return [{ kind: 'need', of: 'dead-letters', service, source: rule, pattern }];
    return queue.own === undefined ? [] : (0,_queue_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeSentTo */ .c)(queue.own, service, rule, { pattern });
};
const eventRule = (event, { selects, target, queue, dependsOn }) => [
    event.child('Rule', 'in-place', {
        Type: 'AWS::Events::Rule',
        ...(dependsOn?.length ? { DependsOn: dependsOn } : {}),
        Properties: {
            State: event.enabled ? 'ENABLED' : 'DISABLED',
            ...selects,
            Targets: [{ ...target, DeadLetterConfig: { Arn: queue?.arn ?? _stage_dead_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .deadLetterQueueArn */ .v } }],
        },
    }),
    ...sending(queue, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(event.id('Rule'), 'Arn')),
];
const busRule = (event, selects, form, queue) => {
    const [rule, ...sends] = eventRule(event, {
        selects,
        target: { Id: 'trigger', Arn: event.trigger.arn, ...(0,_payload_form_js__WEBPACK_IMPORTED_MODULE_2__/* .targetInput */ .Mn)(form) },
        queue,
        dependsOn: event.trigger.dependsOn,
    });
    const permission = event.invokePermission(service, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(event.id('Rule'), 'Arn'));
    return [rule, permission, ...sends];
};


/***/ }),

/***/ 25274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ busProperties)
/* harmony export */ });
/* harmony import */ var _schema_aws_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64829);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17922);
/* harmony import */ var _delivery_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32406);



const eventPattern = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('What an event must be like; lists hold the values that match.', {
    version: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('Versions of the envelope.'),
    'detail-type': (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('Kinds of event, such as `[EC2 Instance State-change Notification]`.'),
    source: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('Who sends the event, such as `[aws.ec2]`.'),
    account: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('Accounts that the event comes from.'),
    region: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('Regions that the event comes from.'),
    resources: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('ARNs that the event speaks of.'),
    detail: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('A pattern for the content of the event.'),
    'replay-name': (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('Names of replays that the event is part of.'),
});
const busProperties = {
    eventBusArn: (0,_schema_aws_values_js__WEBPACK_IMPORTED_MODULE_0__/* .arnText */ .F7)('The ARN of any other bus.', 'arn:aws:events'),
    eventBusName: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withHints */ .z9)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceName */ .Iy)('An `event-bus` of this config.', 'event-bus'), {
        default: 'Write useDefaultBus: true instead: the default bus belongs to AWS, and to no config.',
    }),
    useDefaultBus: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('The default bus of the region, which also gets the events of AWS itself.'),
    eventPattern: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(eventPattern),
    onDeliveryFailure: (0,_delivery_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryFailure */ .l)('Where events go that did not reach their target.'),
};


/***/ }),

/***/ 32180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deliveryMistakes),
/* harmony export */   Q: () => (/* binding */ deliveryQueue)
/* harmony export */ });
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19653);
/* harmony import */ var _event_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56408);
/* harmony import */ var _queue_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43501);




const deliveryQueue = ({ sqsQueueName, sqsQueueArn }, event) => {
    const own = event.resource((sqsQueueName ?? sqsQueueArn));
    return own === undefined ? { arn: (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionOf */ .ez)(sqsQueueArn) } : { arn: own.params.arn, own };
};
const arnMistakes = (arn, queue, at) => {
    if (queue !== undefined && queue.type !== 'sqs-queue')
        return [
            (0,_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongType */ .gQ)(queue, 'queue', 'Name an sqs-queue of resources as sqsQueueName, or give the ARN of a queue.', at),
        ];
    if ((0,_queue_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeQueueArn */ .XD)(arn) && (0,_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeArn */ .Mw)(arn))
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('config/wrong-format', at, (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(arn)
            ? 'This is a reference to something else than the ARN of a queue.'
            : `"${arn}" is not the ARN of a queue.`, queue ? `Write sqsQueueName: ${queue.name}.` : 'Write arn:aws:sqs:<region>:<account>:<name>.'),
    ];
};
const deliveryMistakes = ({ sqsQueueName, sqsQueueArn }, event, at, service) => {
    const path = [...at, sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName'];
    const queue = event.resource((sqsQueueName ?? sqsQueueArn));
    const wrong = sqsQueueArn === undefined ? [] : arnMistakes(sqsQueueArn, queue, path);
    if (wrong.length > 0)
        return wrong;
    if (!(queue ? queue.properties.fifoEnabled === true : (0,_queue_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .isFifoArn */ .md)(sqsQueueArn ?? '') === true))
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('config/wrong-resource', path, `"${queue?.name ?? sqsQueueArn}" is a FIFO queue, and ${service} sends what it could not deliver to standard queues only.`, 'Name a queue without fifoEnabled, or leave onDeliveryFailure out: the dead-letter queue of the stack takes the events then.'),
    ];
};


/***/ }),

/***/ 32406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deliveryFailure)
/* harmony export */ });
/* harmony import */ var _schema_aws_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64829);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17922);


const deliveryFailure = (says) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(says, {
    sqsQueueArn: (0,_schema_aws_values_js__WEBPACK_IMPORTED_MODULE_0__/* .arnText */ .F7)('The ARN of a queue, whose policy must let the source send.', 'arn:aws:sqs'),
    sqsQueueName: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceName */ .Iy)('An `sqs-queue` of this config.', 'sqs-queue'),
}, { exactlyOne: ['sqsQueueArn', 'sqsQueueName'] });


/***/ }),

/***/ 56408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   Mw: () => (/* binding */ mayBeArn),
/* harmony export */   Sk: () => (/* binding */ mayBeParam),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   ZX: () => (/* binding */ areElsewhere),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   uO: () => (/* binding */ canonicalArn)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51570);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19653);




const fieldsBefore = 5;
const fieldsOf = (arn) => {
    const fields = [[]];
    const open = () => fields.at(-1);
    for (const part of (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(arn)) {
        if (typeof part !== 'string') {
            open().push(part);
            continue;
        }
        const left = fieldsBefore - fields.length + 1;
        const pieces = part.split(':');
        const texts = [...pieces.slice(0, left), ...(pieces.length > left ? [pieces.slice(left).join(':')] : [])];
        texts.forEach((text, index) => {
            if (index > 0)
                fields.push([]);
            if (text !== '')
                open().push(text);
        });
    }
    return fields.length > fieldsBefore && fields[0]?.join() === 'arn' ? fields : undefined;
};
const regionOf = (arn) => {
    const region = fieldsOf(arn)?.[3];
    return region === undefined || region.length === 0 ? undefined : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...region);
};
const accountOf = (arn) => {
    const account = fieldsOf(arn)?.[4];
    return account === undefined || account.length === 0 ? undefined : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...account);
};
const isPseudoParameter = (part) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(part) && String(part.Ref).startsWith('AWS::');
const isOfTheStack = (field) => field.every((part) => typeof part === 'string' || isPseudoParameter(part));
const canonicalArn = (arn) => {
    const fields = fieldsOf(arn);
    if (fields === undefined)
        return arn;
    const [, partition = [], service = [], region = [], account = [], resource = []] = fields;
    const kept = (field) => (isOfTheStack(field) ? [] : field);
    return (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', ...kept(partition), ':', ...service, ':', ...kept(region), ':', ...kept(account), ':', ...resource);
};
const areElsewhere = (one, other) => {
    const [a, b] = [fieldsOf(one), fieldsOf(other)];
    return [3, 4].some((index) => {
        const [left, right] = [a?.[index] ?? [], b?.[index] ?? []].map((field) => field.every((part) => typeof part === 'string') ? field.join('') : undefined);
        return left !== undefined && right !== undefined && left !== right;
    });
};
const referredTo = (part, resources) => {
    const symbol = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .w)(part);
    if (symbol?.kind === 'resource-param')
        return resources.get(symbol.resource);
    if (symbol?.kind !== 'cf-resource-param')
        return undefined;
    return [...resources.values()].find(({ id }) => id === symbol.id);
};
const resourceOf = (nameOrArn, resources) => {
    if (!(0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(nameOrArn))
        return resources.get(nameOrArn);
    const expression = (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(nameOrArn);
    const [part, ...more] = fieldsOf(expression)?.[fieldsBefore] ?? [expression];
    return part === undefined || more.length > 0 ? undefined : referredTo(part, resources);
};
const mayBeParam = (text, param, attributes) => {
    const symbol = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .w)((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .soleExpression */ .EY)(text));
    if (symbol?.kind === 'resource-param')
        return symbol.param === param;
    return symbol?.kind !== 'cf-resource-param' || attributes.includes(symbol.attribute);
};
const mayBeArn = (text, attributes = []) => mayBeParam(text, 'arn', ['Arn', ...attributes]);
const wrongType = ({ name, type }, what, hint, at) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('config/wrong-resource', at, `"${name}" is no ${what}, its type is ${type}.`, hint);


/***/ }),

/***/ 15273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ eventSwitches)
/* harmony export */ });
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17922);

const eventSwitches = {
    paused: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Keep the event from starting the job until this is removed.'),
    preview: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('Whether the event starts the job in previews: `on` or `off`; without it `stackConfig.preview.events` decides.', ['on', 'off']),
};


/***/ }),

/***/ 31334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ checkForeignQueue),
/* harmony export */   WZ: () => (/* binding */ foundQueue),
/* harmony export */   qY: () => (/* binding */ queueQuestion)
/* harmony export */ });
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19653);
/* harmony import */ var _queue_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43501);
/* harmony import */ var _trigger_timeout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13118);




const queueQuestion = (arn) => (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(arn) || arn.includes('{{resolve:') || !(0,_queue_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeQueueArn */ .XD)(arn)
    ? undefined
    : { kind: 'queue', key: `queue:${arn}`, says: `the attributes of the queue ${arn}`, arn };
const foundQueue = (answer) => answer?.kind === 'found' ? answer.value : undefined;
const checkForeignQueue = (answer, consumer, path) => {
    if (answer.kind === 'missing')
        return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .noteAt */ .Mp)('config/foreign-queue', path, answer.sentence, answer.hint)];
    const { visibilityTimeoutSeconds: seconds } = answer.value;
    const recommended = (0,_trigger_timeout_js__WEBPACK_IMPORTED_MODULE_3__/* .recommendedVisibility */ .c)(consumer);
    const { startsRuns, timeoutSeconds } = consumer;
    const [receiver, doing, again] = startsRuns
        ? ['trigger function', 'triggers a job', 'A slow start may begin the same run twice.']
        : ['function', 'starts a function', 'A slow invocation may handle the same message twice.'];
    if (seconds >= recommended)
        return [];
    const sentence = `This queue shows a message again after ${seconds} s.`;
    const hint = `Let its owner set VisibilityTimeout to ${recommended} or more: six times the ${timeoutSeconds} s of the ${receiver}, and the batch window.`;
    return seconds < timeoutSeconds
        ? [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('config/visibility-timeout', path, `${sentence} AWS refuses less than ${timeoutSeconds} s for a queue that ${doing}.`, hint),
        ]
        : [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .warningAt */ .MK)('config/visibility-timeout', path, `${sentence} ${again}`, hint)];
};


/***/ }),

/***/ 13870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Y9: () => (/* binding */ pathInArn),
/* harmony export */   dA: () => (/* binding */ routePath),
/* harmony export */   jb: () => (/* binding */ defaultPath),
/* harmony export */   kd: () => (/* binding */ statusRoute),
/* harmony export */   ph: () => (/* binding */ routeId),
/* harmony export */   vh: () => (/* binding */ routeKey)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19653);
/* harmony import */ var _request_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10307);





const defaultPath = '$default';
const routePath = (path) => (path === '*' ? defaultPath : path);
const routeKey = (method, path) => routePath(path) === defaultPath ? defaultPath : `${method === '*' ? 'ANY' : method} ${path}`;
const statusRoute = (statusPath) => `${statusPath.replace(/\/$/, '')}/{${_request_part_js__WEBPACK_IMPORTED_MODULE_3__/* .executionVariable */ .VO}}`;
const withoutNames = (path) => (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .inTexts */ .Is)(routePath(path), (text) => text.replace(/\{[^{}+]*(\+?)\}/g, '{$1}'));
const routeId = (gateway, method, path) => `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(gateway)}${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(routeKey(method, withoutNames(path)), 8)}Route`;
const pathInArn = (path) => (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .inTexts */ .Is)(path, (text) => text.replace(/\{[^{}]*\}/g, '*'));
const variable = /^\{([A-Za-z0-9._-]+)(\+?)\}$/;
const faultOf = (part, isLast) => {
    if (!/[{}]/.test(part))
        return undefined;
    const [, name, greedy] = variable.exec(part) ?? [];
    if (name === undefined)
        return `"${part}" is no variable: one fills a part of the path, as {name} does`;
    if (greedy && !isLast)
        return `"${part}" takes the rest of the path, so nothing can follow it`;
    return name === _request_part_js__WEBPACK_IMPORTED_MODULE_3__/* .executionVariable */ .VO ? `{${name}} is the variable of status routes` : undefined;
};
const checkPath = (path, at) => {
    if (routePath(path) === defaultPath || (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(path))
        return [];
    const parts = path.slice(1).split('/');
    const names = parts.flatMap((part) => variable.exec(part)?.[1] ?? []);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    const found = [
        ...parts.flatMap((part, index) => faultOf(part, index === parts.length - 1) ?? []),
        ...(twice === undefined ? [] : [`the variable {${twice}} is there twice`]),
        ...(/[\s?#*]/.test(path) ? ['blanks, ?, # and * are no part of a path'] : []),
    ];
    return found.map((fault) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)('config/route', at, `API Gateway takes no such path: ${fault}.`, 'Write a path such as /reports, /reports/{name} or /reports/{name+}, or * for what no other route takes.'));
};


/***/ }),

/***/ 23170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ checkKinesisSource),
/* harmony export */   Bq: () => (/* binding */ readingStatements),
/* harmony export */   hF: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91204);
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51570);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19653);
/* harmony import */ var _event_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56408);
/* harmony import */ var _queue_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43501);
/* harmony import */ var _stream_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75396);
/* harmony import */ var _stream_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54044);








const streamMistakes = (streamArn, event) => {
    const path = [...event.path, 'properties', 'streamArn'];
    const own = event.resource(streamArn);
    if (own !== undefined && own.type !== 'kinesis-stream')
        return [(0,_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongType */ .gQ)(own, 'Kinesis stream', 'Name a kinesis-stream of resources, or give the ARN of a stream.', path)];
    const byName = own && `Write kinesisStreamName: ${own.name}.`;
    if (!(0,_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeArn */ .Mw)(streamArn))
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)('config/wrong-format', path, 'This is a reference to something else than the ARN of a stream.', byName ?? "Write $CfResourceParam('MyStream', 'Arn')."),
        ];
    if ((0,_stream_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeStreamArn */ .IO)(streamArn))
        return (0,_stream_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .streamRegionMistakes */ .wZ)(streamArn, event.region, path);
    const stream = (0,_stream_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .streamOfConsumer */ ._8)(streamArn);
    return [
        stream === undefined
            ? (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)('config/wrong-format', path, `"${streamArn}" is not the ARN of a Kinesis stream.`, byName ?? "Write arn:aws:kinesis:<region>:<account>:stream/<name>, or $CfResourceParam('MyStream', 'Arn').")
            : (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)('config/wrong-format', path, 'This is the ARN of a consumer of a stream.', `Write it as consumerArn, and streamArn: ${stream}.`),
    ];
};
const isOtherReference = (consumerArn) => {
    const symbol = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_6__/* .symbolOf */ .w)((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .soleExpression */ .EY)(consumerArn));
    if (symbol?.kind === 'cf-resource-param')
        return symbol.attribute !== 'ConsumerARN' && symbol.attribute !== 'Ref';
    return symbol?.kind === 'resource-param';
};
const consumerMistakes = (consumerArn, streamArn, event) => {
    const path = [...event.path, 'properties', 'consumerArn'];
    if (isOtherReference(consumerArn) || !(0,_stream_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeConsumerArn */ .Yu)(consumerArn))
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)('config/wrong-format', path, 'This is not the ARN of a consumer of a stream.', "Write <ARN of the stream>/consumer/<name>:<time>, or $CfResourceParam('MyConsumer', 'ConsumerARN'), or autoCreateConsumer: true instead."),
        ];
    const stream = (0,_stream_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .streamOfConsumer */ ._8)(consumerArn);
    if (streamArn === undefined || stream === undefined || (0,_queue_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .isPartlyKnown */ .SR)(streamArn) || stream === streamArn)
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)('config/wrong-format', path, 'This is a consumer of another stream than the one that streamArn names.', `Write streamArn: ${stream}, or the ARN of a consumer of the stream.`),
    ];
};
const checkKinesisSource = ({ streamArn, consumerArn }, event) => [
    ...(streamArn === undefined ? [] : streamMistakes(streamArn, event)),
    ...(consumerArn === undefined ? [] : consumerMistakes(consumerArn, streamArn, event)),
];
const reading = [
    'kinesis:DescribeStream',
    'kinesis:DescribeStreamSummary',
    'kinesis:GetRecords',
    'kinesis:GetShardIterator',
    'kinesis:ListShards',
];
const readingStatements = (stream, own) => [
    (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_7__/* .allow */ .c)(reading, stream),
    ...(own === undefined
        ? [(0,_stream_key_js__WEBPACK_IMPORTED_MODULE_4__/* .keyStatement */ .d)(['kms:Decrypt'], stream)]
        : (0,_stream_key_js__WEBPACK_IMPORTED_MODULE_4__/* .ownKeyStatements */ .C)(['kms:Decrypt'], stream, own.properties.encryption)),
];


/***/ }),

/***/ 8625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ ruleId),
/* harmony export */   L5: () => (/* binding */ defaultPort),
/* harmony export */   bg: () => (/* binding */ listenersOf),
/* harmony export */   i_: () => (/* binding */ listenerId)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);

const hasDomains = ({ customDomains }) => (customDomains?.length ?? 0) > 0;
const listenersOf = (properties) => {
    if (properties.listeners !== undefined)
        return properties.listeners;
    if (!hasDomains(properties))
        return [{ protocol: 'HTTP', port: 80 }];
    const toHttps = { type: 'redirect', properties: { statusCode: 'HTTP_301', protocol: 'HTTPS', port: 443 } };
    return [
        { protocol: 'HTTP', port: 80, defaultAction: toHttps },
        { protocol: 'HTTPS', port: 443 },
    ];
};
const defaultPort = (properties) => (hasDomains(properties) ? 443 : 80);
const listenerId = (balancer, port) => `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(balancer)}Port${port}Listener`;
const ruleId = (balancer, port, priority) => `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(balancer)}Port${port}Priority${priority}ListenerRule`;


/***/ }),

/***/ 52964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ groupSource),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   py: () => (/* binding */ groupMistakes)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51570);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19653);
/* harmony import */ var _queue_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60908);





const groupArn = /^arn:[^:]+:logs:[a-z0-9-]+:\d{12}:log-group:([\w./#-]{1,512})(?::\*)?$/;
const logParam = 'logGroupArn';
const paramOf = (arn) => {
    const symbol = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolOf */ .w)((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .soleExpression */ .EY)(arn));
    return symbol?.kind === 'resource-param' ? symbol : undefined;
};
const isFunctionArn = (arn, event) => paramOf(arn)?.param === 'arn' && event.resource(arn)?.type === 'function';
const paramArn = (arn, event) => paramOf(arn) && event.resource(arn)?.params[logParam];
const nameIn = (arn) => {
    if (typeof arn === 'string')
        return groupArn.exec(arn)?.[1] ?? arn;
    const attribute = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(arn) ? arn['Fn::GetAtt'] : undefined;
    return Array.isArray(attribute) && attribute[1] === 'Arn' ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(attribute[0]) : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(6, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(':', arn));
};
const groupName = (arn, event) => {
    const symbol = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolOf */ .w)((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .soleExpression */ .EY)(arn));
    if (symbol?.kind === 'cf-resource-param' && symbol.attribute === 'Arn')
        return (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolExpression */ .l)({ ...symbol, attribute: 'Ref' });
    return nameIn(paramArn(arn, event) ?? (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(arn));
};
const groupSource = (arn) => arn.replace(/:\*$/, '');
const paramMistakes = (arn, event, at) => {
    const { resource, param } = paramOf(arn);
    const neighbour = event.resource(arn);
    const hint = `Write $ResourceParam('${resource}', '${logParam}').`;
    const hasLog = neighbour?.params[logParam] !== undefined;
    if (isFunctionArn(arn, event) && hasLog)
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .warningAt */ .MK)('config/other-spelling', at, `This is the ARN of the function ${resource}; it is read as that of its log group.`, hint),
        ];
    if (neighbour === undefined || param === logParam)
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)('config/log-group', at, `This is ${param} of ${resource}, and not the ARN of a log group.`, hasLog ? hint : (neighbour.absent?.[logParam] ?? `A resource of type ${neighbour.type} has no log group here.`)),
    ];
};
const groupMistakes = (arn, event, at) => {
    const symbol = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolOf */ .w)((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .soleExpression */ .EY)(arn));
    if (symbol?.kind === 'resource-param')
        return paramMistakes(arn, event, at);
    const isOther = symbol?.kind === 'cf-resource-param' && symbol.attribute !== 'Arn';
    const region = (0,_queue_region_js__WEBPACK_IMPORTED_MODULE_2__/* .otherRegion */ .r)(arn, event.region);
    if (region !== undefined && groupArn.test(arn))
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)('config/other-region', at, `The log group is in ${region}, and CloudWatch sends its lines to functions of ${region} only.`, `Deploy the ${event.trigger.word} in ${region}.`),
        ];
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(arn) ? !isOther : groupArn.test(arn))
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)('config/log-group', at, isOther
            ? 'This is a reference to something else than the ARN of a log group.'
            : `"${arn}" is not the ARN of a log group.`, "Write arn:aws:logs:<region>:<account>:log-group:<name>, or $CfResourceParam('MyLogGroup', 'Arn')."),
    ];
};


/***/ }),

/***/ 13262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tl: () => (/* binding */ jsonExpression),
  YR: () => (/* binding */ payloadForms),
  Cw: () => (/* binding */ payloadMistakes),
  Mn: () => (/* binding */ targetInput)
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(17922);
;// CONCATENATED MODULE: ./lib/events/parts/json-path.js


const documented = /^\$(?:\.(?:[\w/-]+|\*)|\[(?:\d+|\*)\])*$/;
const begun = /^\$(?:$|\.[^.]|\[)/;
const isClosed = (path) => path.split('[').length === path.split(']').length && /[^.\s]$/.test(path) && /\S/.test(path);
const jsonPathMistakes = (path, at) => {
    if ((0,token/* hasToken */.y0)(path) || documented.test(path))
        return [];
    const hint = 'Write $.detail.key, with [0] for an item of a list or [*] for all.';
    if (!begun.test(path) || !isClosed(path))
        return [(0,diagnostic/* errorAt */.Os)('config/wrong-format', at, `"${path}" is no JSONPath.`, hint)];
    return [
        (0,diagnostic/* warningAt */.MK)('config/wrong-format', at, `EventBridge does not document the syntax of "${path}", and evaluates it only when an event arrives.`, hint),
    ];
};

;// CONCATENATED MODULE: ./lib/events/parts/payload-form.js





const payloadForms = {
    input: (0,shape/* anything */.D8)('What the job receives, always the same: any value, or a string that is JSON.'),
    inputPath: (0,shape/* text */.Qq)('A JSONPath, such as `$.detail`: the part of the event that the job receives.', {
        pattern: '^\\$',
        maxLength: 256,
    }),
    inputTransformer: (0,shape/* object */.Ik)('A template that makes what the job receives out of parts of the event.', {
        inputTemplate: (0,shape/* required */.mw)((0,shape/* anything */.D8)('The template: any value, or a string; `<name>` stands for a path of the map.')),
        inputPathsMap: (0,shape/* map */.Tj)('JSONPaths into the event, by the name that the template uses.', (0,shape/* text */.Qq)('A JSONPath, such as `$.detail`.', { pattern: '^\\$', maxLength: 256 })),
    }),
};
const jsonExpression = (value) => typeof value === 'string' ? (0,token/* expressionOf */.ez)(value) : serialized(value);
const serialized = (value) => {
    if (typeof value === 'string')
        return quoted(value);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    const items = Array.isArray(value)
        ? value.map(serialized)
        : Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => (0,expression/* concat */.xW)(quoted(key), ':', serialized(item)));
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return (0,expression/* concat */.xW)(open, ...items.flatMap((item, index) => (index ? [',', item] : [item])), close);
};
const quoted = (value) => (0,expression/* concat */.xW)('"', ...pieces((0,token/* expressionOf */.ez)(value)).map((part) => (typeof part === 'string' ? escaped(part) : part)), '"');
const escaped = (part) => JSON.stringify(part).slice(1, -1);
const pieces = (expression) => {
    const join = expression?.['Fn::Join'];
    return join?.[0] === '' ? join[1] : [expression];
};
const targetInput = ({ input, inputPath, inputTransformer }) => {
    const paths = Object.entries(inputTransformer?.inputPathsMap ?? {});
    return {
        ...(input === undefined ? {} : { Input: jsonExpression(input) }),
        ...(inputPath === undefined ? {} : { InputPath: (0,token/* expressionOf */.ez)(inputPath) }),
        ...(inputTransformer === undefined
            ? {}
            : {
                InputTransformer: {
                    InputTemplate: jsonExpression(inputTransformer.inputTemplate),
                    ...(paths.length
                        ? { InputPathsMap: Object.fromEntries(paths.map(([name, path]) => [name, (0,token/* expressionOf */.ez)(path)])) }
                        : {}),
                },
            }),
    };
};
const standIn = (expression) => pieces(expression)
    .map((part) => (typeof part === 'string' ? part : '0'))
    .join('');
const parsed = (json) => {
    try {
        return { value: JSON.parse(json) };
    }
    catch {
        return undefined;
    }
};
const limit = 8192;
const pathMistakes = ({ inputPath, inputTransformer }, at) => [
    ...(inputPath === undefined ? [] : jsonPathMistakes(inputPath, [...at, 'inputPath'])),
    ...Object.entries(inputTransformer?.inputPathsMap ?? {}).flatMap(([name, path]) => jsonPathMistakes(path, [...at, 'inputTransformer', 'inputPathsMap', name])),
];
const payloadMistakes = (form, at, isNative, code = 'config/schedule') => {
    const path = form.input === undefined ? [...at, 'inputTransformer', 'inputTemplate'] : [...at, 'input'];
    const value = form.input === undefined ? form.inputTransformer?.inputTemplate : form.input;
    const names = Object.keys(form.inputTransformer?.inputPathsMap ?? {});
    const badNames = names.filter((name) => !/^(?!AWS)[A-Za-z0-9_-]{1,256}$/.test(name));
    const mistakes = [
        ...badNames.map((name) => (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...at, 'inputTransformer', 'inputPathsMap', name], 'A name in inputPathsMap holds letters, digits, - and _ only, and does not begin with AWS.', 'Rename it here and in the template.')),
        ...pathMistakes(form, at),
    ];
    if (names.length > 100)
        mistakes.push((0,diagnostic/* errorAt */.Os)('config/out-of-range', [...at, 'inputTransformer', 'inputPathsMap'], `AWS takes at most 100 paths, here are ${names.length}.`, 'Take a larger part of the event with one path.'));
    if (value === undefined)
        return mistakes;
    const json = standIn(jsonExpression(value));
    const filled = form.input === undefined ? json.replace(/<[\w.-]+>/g, '0') : json;
    const payload = parsed(filled);
    if (json.length > limit)
        mistakes.push((0,diagnostic/* errorAt */.Os)('config/out-of-range', path, `AWS takes at most ${limit} characters here, this takes ${json.length}.`, 'Put the data into the image or a bucket and name only its place.'));
    if (payload === undefined)
        mistakes.push((0,diagnostic/* errorAt */.Os)('config/wrong-format', path, 'This string is not JSON.', 'Write a map, or a string such as \'{"a": 1}\'.'));
    else if (isNative(payload.value) && filled === json)
        mistakes.push((0,diagnostic/* errorAt */.Os)(code, path, 'A constant that looks like an event of AWS bears the same id every time, so only its first firing would start a run.', 'Leave out eventSource of its Records, its source or detail-type, or its requestContext.'));
    return mistakes;
};


/***/ }),

/***/ 43501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ isPartlyKnown),
/* harmony export */   XD: () => (/* binding */ mayBeQueueArn),
/* harmony export */   md: () => (/* binding */ isFifoArn)
/* harmony export */ });
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);

const queueArn = /^arn:[^:]+:sqs:[a-z0-9-]+:\d{12}:(?=.{1,80}$)[A-Za-z0-9_-]+(?:\.fifo)?$/;
const isPartlyKnown = (text) => (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(text) || text.includes('{{resolve:');
const mayBeQueueArn = (text) => isPartlyKnown(text) || queueArn.test(text);
const isFifoArn = (arn) => /\.fifo$/.test(arn) || (isPartlyKnown(arn) ? undefined : false);


/***/ }),

/***/ 32914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mayBeSentTo)
/* harmony export */ });
const mayBeSentTo = ({ name, id }, service, source, { pattern = source } = {}) => [{ kind: 'need', of: 'queue-sender', queue: { name, id }, service, source, pattern }];


/***/ }),

/***/ 60908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ regionMistakes),
/* harmony export */   r: () => (/* binding */ otherRegion)
/* harmony export */ });
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19653);
/* harmony import */ var _event_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56408);



const otherRegion = (arn, region) => {
    const written = (0,_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .regionOf */ .AP)((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionOf */ .ez)(arn));
    return typeof written === 'string' && region !== undefined && written !== region ? written : undefined;
};
const regionMistakes = (queue, region, who, path) => {
    const found = queue.arn === undefined
        ? queue.stackRegion !== undefined && region !== undefined && queue.stackRegion !== region && queue.stackRegion
        : otherRegion(queue.arn, region);
    return found
        ? [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('config/other-region', path, `The queue is in ${found}; ${who} of ${region} only.`, `Name a queue in ${region}, by its ARN.`),
        ]
        : [];
};


/***/ }),

/***/ 10307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ executionVariable),
/* harmony export */   Y_: () => (/* binding */ requestTrigger)
/* harmony export */ });
/* unused harmony export requestPart */
const executionVariable = 'stpExecution';
const requestPart = ({ SFNClient, DescribeExecutionCommand }, settings) => {
    const client = new SFNClient({});
    const arnOf = (name) => `${settings.STATE_MACHINE_ARN.replace('stateMachine', 'execution')}:${name}`;
    const describe = (name) => client.send(new DescribeExecutionCommand({ executionArn: arnOf(name) }));
    const header = ({ headers, multiValueHeaders }, name) => `${Object.entries(headers ?? multiValueHeaders ?? {}).find(([one]) => one.toLowerCase() === name)?.[1] ?? ''}`;
    const keyOf = (event) => header(event, 'idempotency-key');
    const response = (statusCode, body) => ({
        statusCode,
        isBase64Encoded: false,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
    });
    return {
        identity: (event, requestId) => keyOf(event)
            ? `key:${keyOf(event)}`
            : (event.requestContext.requestId ?? (header(event, 'x-amzn-trace-id') || requestId)),
        input: (event, sha256) => keyOf(event) && {
            requestDigest: sha256(JSON.stringify([
                event.httpMethod,
                event.path,
                event.queryStringParameters,
                event.multiValueQueryStringParameters,
                event.requestContext.http?.method,
                event.rawPath,
                event.rawQueryString,
                event.body,
            ])),
        },
        refuses: async (name, { requestDigest }) => {
            if (requestDigest && JSON.parse((await describe(name)).input).requestDigest !== requestDigest)
                return { name: 'trigger/idempotency-key' };
        },
        answer: (event) => {
            const executionId = event.pathParameters?.stpExecution;
            if (executionId)
                return describe(executionId).then(({ status, error }) => response(200, { executionId, status, error }), ({ name }) => response(/Exist|Arn|Valid/.test(name) ? 404 : 503, { message: 'No status.' }));
        },
        reply: ({ started: [executionId], error }) => {
            if (executionId)
                return response(202, {
                    message: 'Started.',
                    executionId,
                    stateMachineName: executionId,
                    stateMachineExecutionArn: arnOf(executionId),
                });
            const name = error?.name;
            return response((/key$/.test(name) && 409) || (/large$/.test(name) && 413) || 503, { message: 'Not started.' });
        },
    };
};
class NoSdk {
    send() {
        throw new Error('There is no Step Functions here.');
    }
}
const requestTrigger = (recognizes) => ({
    ...requestPart({ SFNClient: NoSdk, DescribeExecutionCommand: NoSdk }, { STATE_MACHINE_ARN: '' }),
    isRequest: true,
    recognizes,
});


/***/ }),

/***/ 95192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ bridgePattern),
/* harmony export */   fo: () => (/* binding */ bridgedIn),
/* harmony export */   nj: () => (/* binding */ bridgeMistakes),
/* harmony export */   tn: () => (/* binding */ noBridgeToFunctions),
/* harmony export */   wr: () => (/* binding */ bridgeInput)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19653);




const created = {
    PutObject: 'Put',
    'POST Object': 'Post',
    CopyObject: 'Copy',
    CompleteMultipartUpload: 'CompleteMultipartUpload',
};
const removed = { 'Permanently Deleted': 'Delete', 'Delete Marker Created': 'DeleteMarkerCreated' };
const restored = { 'Object Restore Initiated': 'Post', 'Object Restore Completed': 'Completed' };
const otherNames = {
    'ObjectCreated:': Object.fromEntries(Object.entries(created).filter(([theirs, own]) => theirs !== own)),
    'ObjectRemoved:': removed,
    'ObjectRestore:': restored,
};
const creation = { detailType: ['Object Created'], group: 'ObjectCreated:' };
const removal = { detailType: ['Object Deleted'], reason: 'DeleteObject', group: 'ObjectRemoved:' };
const restoration = { group: 'ObjectRestore:' };
const eventTypes = (table, group, select) => Object.fromEntries(Object.entries(table).map(([key, name]) => [`s3:${group}${name}`, select(key)]));
const selections = {
    's3:ObjectCreated:*': creation,
    ...eventTypes(created, creation.group, (reason) => ({ ...creation, reason })),
    's3:ObjectRemoved:*': removal,
    ...eventTypes(removed, removal.group, (deletionType) => ({ ...removal, deletionType })),
    's3:ObjectRestore:*': { ...restoration, detailType: Object.keys(restored) },
    ...eventTypes(restored, restoration.group, (detailType) => ({ ...restoration, detailType: [detailType] })),
};
const selectionOf = (s3EventType) => Object.hasOwn(selections, s3EventType) ? selections[s3EventType] : undefined;
const literal = (text) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(text).map((part) => (typeof part === 'string' ? part.replace(/[\\*]/g, '\\$&') : part)));
const overlappingKeys = (prefix, suffix) => {
    const most = Math.min(prefix.length, suffix.length);
    const keys = Array.from({ length: most }, (_, index) => index + 1)
        .filter((length) => prefix.endsWith(suffix.slice(0, length)))
        .map((length) => prefix + suffix.slice(length));
    return [...new Set(keys)].sort();
};
const keyMatchers = ({ prefix = '', suffix = '' }) => {
    if (!prefix && !suffix)
        return undefined;
    const [before, after] = [(0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionOf */ .ez)(prefix), (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionOf */ .ez)(suffix)];
    if (!suffix)
        return [{ prefix: before }];
    if (!prefix)
        return [{ suffix: after }];
    const overlapping = (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(prefix) || (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(suffix) ? [] : overlappingKeys(prefix, suffix);
    return [{ wildcard: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(literal(before), '*', literal(after)) }, ...overlapping];
};
const bucketNameOf = (bucketArn) => (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(bucketArn) ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(5, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)(':', (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionOf */ .ez)(bucketArn))) : bucketArn.split(':').slice(5).join(':');
const kindOf = ({ detailType, reason, deletionType }) => ({
    'detail-type': detailType,
    detail: {
        ...(reason === undefined ? {} : { reason: [reason] }),
        ...(deletionType === undefined ? {} : { 'deletion-type': [deletionType] }),
    },
});
const bridgePattern = ({ bucketArn, s3EventType, filterRule = {} }) => {
    const { detail, ...kind } = kindOf(selectionOf(s3EventType));
    const key = keyMatchers(filterRule);
    return {
        source: ['aws.s3'],
        ...kind,
        detail: {
            bucket: { name: [bucketNameOf(bucketArn)] },
            ...(key === undefined ? {} : { object: { key } }),
            ...detail,
        },
    };
};
const restoreEventData = '{"lifecycleRestorationExpiryTime":<until>,"lifecycleRestoreStorageClass":<class>}';
const bridgeInput = ({ bucketArn, s3EventType }) => {
    const { group, detailType } = selectionOf(s3EventType);
    const isCompleted = s3EventType === 's3:ObjectRestore:Completed';
    const isRestored = detailType.some((type) => Object.hasOwn(restored, type));
    return {
        InputPathsMap: {
            d: '$.detail',
            i: '$.detail.request-id',
            r: '$.region',
            t: '$.time',
            ...(isRestored ? { type: '$.detail-type' } : {}),
            ...(isCompleted ? { class: '$.detail.source-storage-class', until: '$.detail.restore-expiry-time' } : {}),
        },
        InputTemplate: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`{"stpS3":{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":<r>,"eventTime":<t>,"eventName":"${group}"`, ',"responseElements":{"x-amz-request-id":<i>},"s3":{"s3SchemaVersion":"1.0","bucket":{"name":"', bucketNameOf(bucketArn), '","arn":"', (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionOf */ .ez)(bucketArn), `"}}${isCompleted ? `,"glacierEventData":{"restoreEventData":${restoreEventData}}` : ''}},"detail":<d>`, `,"names":${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(otherNames[group])}${isRestored ? ',"type":<type>' : ''}}`),
    };
};
const firstOf = (list) => (Array.isArray(list) ? list[0] : undefined);
const filterOf = (matcher) => {
    const text = (value) => (typeof value === 'string' ? value : '…');
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(matcher))
        return {};
    const { prefix, suffix, wildcard } = matcher;
    if (wildcard === undefined)
        return prefix === undefined ? { suffix: text(suffix) } : { prefix: text(prefix) };
    const [, before = '', after = ''] = /^((?:[^\\*]|\\.)*)\*(.*)$/su.exec(text(wildcard)) ?? [];
    return { prefix: before.replace(/\\(.)/g, '$1'), suffix: after.replace(/\\(.)/g, '$1') };
};
const bridgedIn = (pattern) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(pattern) || !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(pattern.detail) || firstOf(pattern.source) !== 'aws.s3')
        return undefined;
    const { bucket, object, ...detail } = pattern.detail;
    const kind = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ 'detail-type': pattern['detail-type'], detail });
    const [type] = Object.entries(selections).find(([, one]) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(kindOf(one)) === kind) ?? [];
    const name = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(bucket) ? firstOf(bucket.name) : undefined;
    if (type === undefined || name === undefined)
        return undefined;
    return { bucket: name, s3EventType: type, filterRule: filterOf((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(object) ? firstOf(object.key) : undefined) };
};
const longestPattern = 2_048;
const noBridgeToFunctions = (bucketArn, at) => {
    const name = (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(bucketArn) ? '<name>' : bucketArn.slice(bucketArn.lastIndexOf(':') + 1);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('config/foreign-bucket', [...at, 'bucketArn'], 'A bucket that is not of this config sends its events to EventBridge, in another form than a notification, and nothing stands between it and the function.', `Write an event-bus event with useDefaultBus: true and eventPattern: {source: [aws.s3], detail: {bucket: {name: [${name}]}}}, and let the function read the form of EventBridge; or use a bucket of resources.`);
};
const bridgeMistakes = (event, at) => {
    if (selectionOf(event.s3EventType) === undefined)
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('config/foreign-bucket', [...at, 's3EventType'], `S3 does not send ${event.s3EventType} to EventBridge, by which a bucket that is not of this config starts a job.`, `Write one of ${Object.keys(selections).join(', ')}; or use a bucket of resources, which notifies the job itself.`),
        ];
    const length = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(bridgePattern(event)).length;
    if (length <= longestPattern || (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event)))
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('config/out-of-range', [...at, 'filterRule'], `The pattern of the rule has ${length} characters with this filter, and EventBridge takes ${longestPattern}.`, 'Write a shorter prefix or suffix.'),
    ];
};


/***/ }),

/***/ 54499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseSchedule)
});

// EXTERNAL MODULE: ./lib/events/parts/schedule-fields.js
var schedule_fields = __webpack_require__(98341);
;// CONCATENATED MODULE: ./lib/events/parts/schedule-hints.js

const macros = {
    '@hourly': 'rate(1 hour)',
    '@daily': 'cron(0 0 * * ? *)',
    '@midnight': 'cron(0 0 * * ? *)',
    '@weekly': 'cron(0 0 ? * SUN *)',
    '@monthly': 'cron(0 0 1 * ? *)',
    '@yearly': 'cron(0 0 1 1 ? *)',
    '@annually': 'cron(0 0 1 1 ? *)',
};
const hintFor = (written) => {
    const bare = written.trim();
    const macro = macros[bare.toLowerCase()];
    if (macro)
        return `Write ${macro} instead of ${bare}.`;
    if (/^at\(/i.test(bare))
        return 'A one-time schedule is a cron(…) with a year, such as cron(30 9 24 12 ? 2030).';
    if (/^(rate|cron) *\(/i.test(bare))
        return 'Write the word in small letters and the brackets right behind it, with nothing after them.';
    const [, interval] = /^@?every\s+(.+)$/i.exec(bare) ?? [];
    return (interval === undefined ? undefined : intervalHint(interval)) ?? fieldsHint(bare.split(/\s+/));
};
const general = 'Write rate(2 hours), or cron(0 14 * * ? *) for every day at 14:00 UTC.';
const minutesIn = (unit) => {
    const [word] = /^[a-z]+/.exec(unit.toLowerCase()) ?? [''];
    if (/^(?:s|secs?|seconds?)$/.test(word))
        return 1 / 60;
    if (/^(?:m|mins?|minutes?)$/.test(word))
        return 1;
    if (/^(?:h|hrs?|hours?)$/.test(word))
        return 60;
    if (/^(?:d|days?)$/.test(word))
        return 1_440;
    return /^(?:w|weeks?)$/.test(word) ? 10_080 : undefined;
};
const minutesOf = (interval) => {
    const text = interval
        .trim()
        .toLowerCase()
        .replace(/^(?=[a-z])/, '1 ');
    const parts = [...text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*([a-z]+)\s*/g)];
    if (parts.map(([part]) => part).join('') !== text)
        return undefined;
    const sum = parts.reduce((all, [, count, unit = '']) => all + Number(count) * (minutesIn(unit) ?? Number.NaN), 0);
    return Number.isFinite(sum) ? sum : undefined;
};
const rateOf = (minutes) => {
    const [unit, size] = [
        ['day', 1_440],
        ['hour', 60],
        ['minute', 1],
    ].find(([, minutesOfUnit]) => minutes % minutesOfUnit === 0);
    const count = minutes / size;
    return `rate(${count} ${unit}${count === 1 ? '' : 's'})`;
};
const intervalHint = (interval) => {
    if (/^(?:1\s+)?months?$/i.test(interval.trim()))
        return 'Write cron(0 0 1 * ? *) for the first day of every month.';
    if (/^(?:1\s+)?years?$/i.test(interval.trim()))
        return 'Write cron(0 0 1 1 ? *) for the first day of every year.';
    const minutes = minutesOf(interval);
    if (minutes === undefined || minutes <= 0)
        return undefined;
    if (minutes < 1)
        return 'Write rate(1 minute) or more; a shorter one does not exist.';
    const rate = rateOf(Math.max(1, Math.round(minutes)));
    return rate === 'rate(1 day)'
        ? 'Write rate(1 day), or cron(0 14 * * ? *) for every day at 14:00 UTC.'
        : `Write ${rate}.`;
};
const fromCrontab = (parts) => {
    const [minutes = '', hours = '', day = '', month = '', weekday = '', year = '*'] = parts;
    const named = weekday === '?'
        ? '*'
        : weekday.replace(/(?<![#/\w])[0-7](?!\w)/g, (digit) => schedule_fields/* weekdays */.mx[Number(digit) % 7]);
    return (0,schedule_fields/* oneOpen */.JX)([minutes, hours, day === '?' ? '*' : day, month, named, year]).join(' ');
};
const fromQuartz = ([, minutes = '', hours = '', day = '', month = '', weekday = '', year = '*']) => (0,schedule_fields/* oneOpen */.JX)([minutes, hours, day === '?' ? '*' : day, month, weekday === '?' ? '*' : weekday, year]).join(' ');
const fieldsHint = (written) => {
    const parts = written.map((part) => part.toUpperCase());
    const crontab = fromCrontab(parts);
    if ([5, 6].includes(parts.length) && (0,schedule_fields/* isCron */.dS)(crontab.split(' ')))
        return `Write cron(${crontab}): AWS wants ? for the day that is left open, a year at the end, and counts SUN as 1.`;
    return quartzHint(parts) ?? general;
};
const quartzHint = (parts) => {
    const text = fromQuartz(parts);
    return [6, 7].includes(parts.length) && (0,schedule_fields/* isCron */.dS)(text.split(' '))
        ? `Write cron(${text}): AWS has no field for seconds, and wants a year at the end and ? for the day that is left open.`
        : undefined;
};

;// CONCATENATED MODULE: ./lib/events/parts/schedule-expression.js


const parseSchedule = (written) => {
    const [, word, inside = ''] = /^\s*(rate|cron)\((.*)\)\s*$/s.exec(written) ?? [];
    const parts = inside.trim().split(/\s+/).filter(Boolean);
    if (word === 'rate')
        return parseRate(parts);
    if (word === 'cron')
        return parseCron(parts);
    return mistake('A schedule is written as rate(…) or cron(…).', hintFor(written));
};
const mistake = (sentence, hint) => ({ kind: 'mistake', sentence, hint });
const units = ['minute', 'hour', 'day'];
const parseRate = (parts) => {
    const [amount = '', unit = ''] = parts;
    const one = unit.toLowerCase().replace(/s$/, '');
    const spelt = `rate(${Number(amount)} ${Number(amount) === 1 ? one : `${one}s`})`;
    if (parts.length !== 2 || !/^[0-9]+$/.test(amount) || !units.includes(one))
        return mistake('A rate is a whole number and minutes, hours or days.', intervalHint(parts.join(' ')) ?? 'Write rate(5 minutes), rate(1 hour) or rate(7 days).');
    if (Number(amount) < 1)
        return mistake('A rate is at least one minute.', `Write rate(1 ${one}) or more; a shorter one does not exist.`);
    const text = `rate(${parts.join(' ')})`;
    return text === spelt
        ? { kind: 'rate', text }
        : mistake('AWS takes the unit in the singular for 1 and in the plural for more.', `Write ${spelt}.`);
};
const parseCron = (written) => {
    const parts = written.map((part) => part.toUpperCase());
    if (parts.length !== schedule_fields/* fields */.OA.length)
        return mistake(`A cron expression has 6 fields (minutes, hours, day-of-month, month, day-of-week, year), this one has ${parts.length}.`, fieldsHint(parts));
    const wrong = (0,schedule_fields/* wrongFields */.JH)(parts);
    if (wrong.length > 0)
        return wrongFieldsMistake(written, wrong);
    const open = (0,schedule_fields/* openDays */._n)(parts);
    if (open !== 1)
        return mistake(`Exactly one of day-of-month and day-of-week must be ?, here ${open ? 'both are' : 'none is'}.`, `Write cron(${(open ? [...parts.slice(0, 2), '*', ...parts.slice(3)] : (0,schedule_fields/* oneOpen */.JX)(parts)).join(' ')}).`);
    return { kind: 'cron', text: `cron(${parts.join(' ')})` };
};
const wrongFieldsMistake = (written, wrong) => {
    const found = schedule_fields/* fields */.OA.flatMap((field, index) => (wrong.includes(index) ? [{ field, text: written[index] }] : []));
    const sentence = found.map(({ field, text }) => `"${text}" is no ${field.name} of a cron expression: ${(0,schedule_fields/* rangeOf */.be)(field)}.`);
    const quartz = wrong.includes(schedule_fields/* fields */.OA.length - 1) ? quartzHint(written.map((part) => part.toUpperCase())) : undefined;
    const examples = found.map(({ field }) => (found.length > 1 ? `for ${field.name} ${field.example}` : field.example));
    return mistake(sentence.join(' '), quartz ?? `Write ${examples.join('; ')}.`);
};


/***/ }),

/***/ 98341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ wrongFields),
/* harmony export */   JX: () => (/* binding */ oneOpen),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   US: () => (/* binding */ months),
/* harmony export */   _n: () => (/* binding */ openDays),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   dS: () => (/* binding */ isCron),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const fields = [
    { name: 'minutes', from: 0, to: 59, wraps: true, steps: true, example: '0, 0,30, 10-20 or 0/15' },
    { name: 'hours', from: 0, to: 23, wraps: true, steps: true, example: '14, 8-18 or 0/6' },
    {
        name: 'day-of-month',
        from: 1,
        to: 31,
        alone: /^(?:\?|L|LW|([0-9]+)W)$/,
        wraps: true,
        steps: true,
        example: '1, 1-15, L (the last day), 3W (the weekday closest to the 3rd) or ?',
    },
    { name: 'month', from: 1, to: 12, names: months, wraps: true, steps: true, example: '1, JAN-MAR or 1/3' },
    {
        name: 'day-of-week',
        from: 1,
        to: 7,
        names: weekdays,
        alone: /^(?:\?|L|([0-9]+|[A-Z]{3})(?:L|#[1-5]))$/,
        wraps: true,
        steps: false,
        example: 'MON-FRI, 2,4,6 (SUN is 1), 6L (the last Friday), 3#2 (the second Tuesday) or ?',
    },
    { name: 'year', from: 1970, to: 2199, wraps: false, steps: true, example: '*, 2030 or 2030-2032' },
];
const rangeOf = ({ from, to, names, steps }) => `it goes from ${from} to ${to}${names ? ` or ${names[0]} to ${names.at(-1)}` : ''}${steps ? '' : ' and knows no /'}`;
const oneOpen = ([minutes, hours, day, month, weekday, year]) => weekday === '*' ? [minutes, hours, day, month, '?', year] : [minutes, hours, '?', month, weekday, year];
const fits = (field, part) => {
    const alone = field.alone?.exec(part);
    if (alone)
        return alone[1] === undefined || numberOf(field, alone[1]) !== undefined;
    return part === '*' || part.split(',').every((item) => fitsItem(field, item));
};
const fitsItem = (field, item) => {
    const [range = '', step, ...more] = item.split('/');
    const [from = '', to, ...rest] = range.split('-');
    if (more.length || rest.length)
        return false;
    if (step !== undefined && !(field.steps && /^[0-9]+$/.test(step) && Number(step) >= 1 && Number(step) <= field.to))
        return false;
    if (range === '*')
        return step !== undefined;
    const first = numberOf(field, from);
    const last = to === undefined ? first : numberOf(field, to);
    return first !== undefined && last !== undefined && (field.wraps || first <= last);
};
const numberOf = ({ from, to, names = [] }, text) => {
    const isNumber = /^[0-9]{1,4}$/.test(text);
    if (!isNumber && !names.includes(text))
        return undefined;
    const value = isNumber ? Number(text) : names.indexOf(text) + 1;
    return value >= from && value <= to ? value : undefined;
};
const wrongFields = (parts) => fields.flatMap((field, index) => (fits(field, parts[index]) ? [] : [index]));
const openDays = (parts) => [parts[2], parts[4]].filter((part) => part === '?').length;
const isCron = (parts) => parts.length === fields.length && wrongFields(parts).length === 0 && openDays(parts) === 1;


/***/ }),

/***/ 71998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ nextRuns),
/* harmony export */   T0: () => (/* binding */ mostStartsPerYear),
/* harmony export */   en: () => (/* binding */ shortestInterval)
/* harmony export */ });
/* harmony import */ var _schedule_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54499);
/* harmony import */ var _schedule_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98341);
/* harmony import */ var _zone_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75151);



const minute = 60_000;
const day = 24 * 60 * minute;
const firstYear = 1970;
const lastYear = 2199;
const longestShift = 180 * minute;
const fields = {
    minutes: { from: 0, to: 59 },
    hours: { from: 0, to: 23 },
    dates: { from: 1, to: 31 },
    months: { from: 1, to: 12, names: _schedule_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US },
    weekdays: { from: 1, to: 7, names: _schedule_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx },
    years: { from: firstYear, to: lastYear },
};
const numberOf = (text, { names = [] }) => names.includes(text) ? names.indexOf(text) + 1 : Number(text);
const rangeOf = (item, field) => {
    const [range = '', step] = item.split('/');
    if (range === '*')
        return { first: field.from, last: field.to, step: Number(step ?? 1) };
    const [first = '', last] = range.split('-');
    const begin = numberOf(first, field);
    if (last !== undefined)
        return { first: begin, last: numberOf(last, field), step: Number(step ?? 1) };
    return step === undefined
        ? { first: begin, last: begin, step: 1 }
        : { first: begin, last: field.to, step: Number(step) };
};
const valuesOf = (text, field) => {
    const values = new Set();
    const size = field.to - field.from + 1;
    for (const item of text.split(',')) {
        const { first, last, step } = rangeOf(item, field);
        for (let value = first; value <= (last < first ? last + size : last); value += step)
            values.add(value > field.to ? value - size : value);
    }
    return [...values].sort((a, b) => a - b);
};
const weekdayOf = ({ year, month }, date) => new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 1;
const lengthOf = ({ year, month }) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const nearestWorkday = (month, date) => {
    const weekday = weekdayOf(month, date);
    if (weekday === 7)
        return date === 1 ? 3 : date - 1;
    if (weekday === 1)
        return date === lengthOf(month) ? date - 2 : date + 1;
    return date;
};
const datesByDate = (text, month) => {
    const length = lengthOf(month);
    if (text === 'L')
        return [length];
    if (text === 'LW')
        return [nearestWorkday(month, length)];
    const [, near] = /^(\d+)W$/.exec(text) ?? [];
    if (near !== undefined)
        return Number(near) > length ? [] : [nearestWorkday(month, Number(near))];
    return valuesOf(text, fields.dates).filter((date) => date <= length);
};
const datesByWeekday = (text, month) => {
    const datesOn = (wanted) => Array.from({ length: lengthOf(month) }, (_, index) => index + 1).filter((date) => wanted.includes(weekdayOf(month, date)));
    if (text === 'L')
        return datesOn([7]);
    const [, last] = /^(\w+)L$/.exec(text) ?? [];
    if (last !== undefined)
        return datesOn([numberOf(last, fields.weekdays)]).slice(-1);
    const [, weekday, nth] = /^(\w+)#([1-5])$/.exec(text) ?? [];
    if (weekday !== undefined)
        return datesOn([numberOf(weekday, fields.weekdays)]).slice(Number(nth) - 1, Number(nth));
    return datesOn(valuesOf(text, fields.weekdays));
};
const fieldsOf = (cron) => {
    const [minutes = '', hours = '', dates = '', inMonths = '', onWeekdays = '', years = ''] = cron
        .slice('cron('.length, -1)
        .split(' ');
    return { minutes, hours, dates, months: inMonths, weekdays: onWeekdays, years };
};
function* midnightsFrom(fromYear, cron) {
    const everyMonth = valuesOf(cron.months, fields.months);
    for (const year of valuesOf(cron.years, fields.years)) {
        if (year < fromYear)
            continue;
        for (const month of everyMonth) {
            const dates = cron.weekdays === '?'
                ? datesByDate(cron.dates, { year, month })
                : datesByWeekday(cron.weekdays, { year, month });
            for (const date of dates)
                yield Date.UTC(year, month - 1, date);
        }
    }
}
function* wallTimesFrom(begin, cron) {
    const minutes = valuesOf(cron.minutes, fields.minutes);
    const timesOfDay = valuesOf(cron.hours, fields.hours).flatMap((hour) => minutes.map((past) => (hour * 60 + past) * minute));
    for (const midnight of midnightsFrom(new Date(begin).getUTCFullYear(), cron)) {
        if (midnight + day <= begin)
            continue;
        for (const time of timesOfDay)
            if (midnight + time >= begin)
                yield midnight + time;
    }
}
const nextRuns = (expression, from, { zone = 'UTC', count = 5 } = {}) => {
    const parsed = (0,_schedule_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSchedule */ .n)(expression);
    if (parsed.kind !== 'cron')
        return [];
    const wallAt = (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .wallClockOf */ .O)(zone);
    const runs = [];
    for (const wall of wallTimesFrom(wallAt(from.getTime()) - longestShift, fieldsOf(parsed.text))) {
        if (runs.length >= count)
            break;
        const instant = (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .firstInstantOf */ .x)(wall, wallAt);
        if (instant !== undefined && instant > from.getTime())
            runs.push(new Date(instant));
    }
    return runs;
};
const calendarCycle = 28;
const minutesPer = { minute: 1, hour: 60, day: 24 * 60 };
const mostStartsPerYear = (expression) => {
    const parsed = (0,_schedule_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSchedule */ .n)(expression);
    if (parsed.kind === 'mistake')
        return undefined;
    const [, amount, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(parsed.text) ?? [];
    if (unit !== undefined)
        return Math.ceil((366 * minutesPer.day) / (Number(amount) * minutesPer[unit]));
    const cron = fieldsOf(parsed.text);
    const timesOfDay = valuesOf(cron.minutes, fields.minutes).length * valuesOf(cron.hours, fields.hours).length;
    const days = new Map();
    for (const midnight of midnightsFrom(firstYear, cron)) {
        const year = new Date(midnight).getUTCFullYear();
        days.set(year, (days.get(year) ?? 0) + 1);
        if (days.size > calendarCycle)
            break;
    }
    return timesOfDay * Math.max(0, ...days.values());
};
const unitSeconds = { minute: 60, hour: 3_600, day: 86_400 };
const comparedRuns = 100;
const shortestInterval = (expression) => {
    const parsed = (0,_schedule_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSchedule */ .n)(expression);
    if (parsed.kind === 'rate') {
        const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(parsed.text) ?? [];
        return Number(count) * unitSeconds[unit];
    }
    const runs = nextRuns(expression, new Date(0), { count: comparedRuns }).map((run) => run.getTime());
    const gaps = runs.slice(1).map((run, index) => (run - runs[index]) / 1_000);
    return gaps.length > 0 ? Math.min(...gaps) : undefined;
};


/***/ }),

/***/ 75396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ mayBeStreamArn),
/* harmony export */   Yu: () => (/* binding */ mayBeConsumerArn),
/* harmony export */   _0: () => (/* binding */ mayBeTableStreamArn),
/* harmony export */   _8: () => (/* binding */ streamOfConsumer),
/* harmony export */   wZ: () => (/* binding */ streamRegionMistakes)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19653);
/* harmony import */ var _queue_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);
/* harmony import */ var _queue_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60908);



const stream = 'arn:[^:]+:kinesis:[a-z0-9-]+:\\d{12}:stream/[A-Za-z0-9_.-]{1,128}';
const streamArn = new RegExp(`^${stream}$`);
const consumerArn = new RegExp(`^(${stream})/consumer/[A-Za-z0-9_.-]{1,128}:\\d+$`);
const tableStreamArn = /^arn:[^:]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]{3,255}\/stream\/[\d:T.-]+$/;
const mayBeStreamArn = (text) => (0,_queue_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartlyKnown */ .SR)(text) || streamArn.test(text);
const streamOfConsumer = (text) => consumerArn.exec(text)?.[1];
const mayBeConsumerArn = (text) => (0,_queue_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartlyKnown */ .SR)(text) || streamOfConsumer(text) !== undefined;
const mayBeTableStreamArn = (text) => (0,_queue_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartlyKnown */ .SR)(text) || tableStreamArn.test(text);
const streamRegionMistakes = (streamArn, region, path) => {
    const found = (0,_queue_region_js__WEBPACK_IMPORTED_MODULE_1__/* .otherRegion */ .r)(streamArn, region);
    return found === undefined
        ? []
        : [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('config/other-region', path, `The stream is in ${found}; Lambda reads streams of ${region} only.`, `Name a stream in ${region}, by its ARN.`),
        ];
};


/***/ }),

/***/ 54044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownKeyStatements),
/* harmony export */   d: () => (/* binding */ keyStatement)
/* harmony export */ });
/* harmony import */ var _cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91204);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);



const keyStatement = (actions, stream, keyArn = '') => {
    const isKey = (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(keyArn) || /:key\/[\w-]+$/.test(keyArn);
    const key = isKey ? (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(keyArn) : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .jB, ':kms:', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .region */ .Ny, ':*:key/*');
    return (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .c)(actions, key, { StringEquals: { 'kms:EncryptionContext:aws:kinesis:arn': stream } });
};
const ownKeyStatements = (actions, stream, encryption) => encryption?.enabled && encryption.kmsKeyArn !== undefined
    ? [keyStatement(actions, stream, encryption.kmsKeyArn)]
    : [];


/***/ }),

/***/ 92321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ mayBeTopicArn),
/* harmony export */   O4: () => (/* binding */ subscriptionRegion),
/* harmony export */   qL: () => (/* binding */ isFifoTopic)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51570);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);
/* harmony import */ var _event_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56408);




const topicArn = /^arn:[^:]+:sns:[a-z0-9-]+:\d{12}:(?=.{1,256}$)[A-Za-z0-9_-]+(?:\.fifo)?$/;
const isPartlyKnown = (text) => (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(text) || text.includes('{{resolve:');
const mayBeTopicArn = (text) => isPartlyKnown(text) || topicArn.test(text);
const isFifoTopic = (arn) => /\.fifo$/.test(arn);
const isOwnRegion = (expression) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(expression) && expression.Ref === 'AWS::Region';
const subscriptionRegion = (arn, region) => {
    const expression = (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(arn);
    const written = (0,_event_source_js__WEBPACK_IMPORTED_MODULE_2__/* .regionOf */ .AP)(expression);
    if (written === undefined)
        return (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolOf */ .w)(expression)?.kind === 'cf-resource-param' ? undefined : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(3, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(':', expression));
    return written === region || isOwnRegion(written) ? undefined : written;
};


/***/ }),

/***/ 18086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ alarmTopicMistakes),
/* harmony export */   ko: () => (/* binding */ topicArnMistakes)
/* harmony export */ });
/* unused harmony export noTopic */
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19653);
/* harmony import */ var _event_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56408);
/* harmony import */ var _queue_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60908);
/* harmony import */ var _topic_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92321);





const noTopic = (own, path) => own === undefined || own.type === 'sns-topic'
    ? []
    : [(0,_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongType */ .gQ)(own, 'topic', 'Name an sns-topic of resources as snsTopicName, or give the ARN of a topic.', path)];
const topicArnMistakes = ({ text, own, region, path, elsewhere }) => {
    const wrong = noTopic(own, path);
    if (wrong.length > 0)
        return wrong;
    const isReference = !(0,_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeArn */ .Mw)(text, ['TopicArn', 'Ref']);
    if (isReference || !(0,_topic_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeTopicArn */ .Db)(text))
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)('config/wrong-format', path, isReference || (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(text)
                ? 'This is a reference to something else than the ARN of a topic.'
                : `"${text}" is not the ARN of a topic.`, own
                ? `Write snsTopicName: ${own.name}.`
                : "Write arn:aws:sns:<region>:<account>:<name>, or $CfResourceParam('MyTopic', 'TopicArn')."),
        ];
    const from = own === undefined ? (0,_queue_region_js__WEBPACK_IMPORTED_MODULE_2__/* .otherRegion */ .r)(text, region) : undefined;
    const fault = from === undefined ? undefined : elsewhere(from);
    return fault === undefined ? [] : [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)('config/other-region', path, ...fault)];
};
const alarmTopicMistakes = ({ snsTopicName, snsTopicArn }, { neighbours, region }, at, words) => {
    const text = (snsTopicName ?? snsTopicArn);
    const own = (0,_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceOf */ .KU)(text, neighbours);
    const path = [...at, snsTopicName === undefined ? 'snsTopicArn' : 'snsTopicName'];
    const wrong = snsTopicArn === undefined
        ? []
        : topicArnMistakes({
            ...{ text, own, region, path },
            elsewhere: (from) => [
                words.elsewhere(from, `${region}`),
                `Name a topic in ${region}; those who listen may be anywhere.`,
            ],
        });
    if (wrong.length > 0)
        return wrong;
    if (!(own ? own.properties.fifoEnabled : (0,_topic_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .isFifoTopic */ .qL)(text)))
        return [];
    const sentence = `"${own?.name ?? text}" is a FIFO topic, ${words.fifo}`;
    return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)('config/alarm', path, sentence, 'Name a topic without fifoEnabled.')];
};


/***/ }),

/***/ 13118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ recommendedVisibility),
/* harmony export */   l: () => (/* binding */ triggerTimeoutSeconds)
/* harmony export */ });
const triggerTimeoutSeconds = 25;
const recommendedVisibility = (consumer) => 6 * consumer.timeoutSeconds + consumer.windowSeconds;


/***/ }),

/***/ 75151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ wallClockOf),
/* harmony export */   x: () => (/* binding */ firstInstantOf)
/* harmony export */ });
const day = 24 * 60 * 60_000;
const wallClockOf = (zone) => {
    if (zone === 'UTC')
        return (instant) => instant;
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
    });
    return (instant) => {
        const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
        return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
    };
};
const firstInstantOf = (wall, wallAt) => {
    const offsets = [wall - day, wall + day].map((near) => wallAt(near) - near);
    const instants = offsets.map((offset) => wall - offset).filter((instant) => wallAt(instant) === wall);
    return instants.length ? Math.min(...instants) : undefined;
};


/***/ }),

/***/ 92518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ events)
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/schema/job-example.js
var job_example = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(17922);
// EXTERNAL MODULE: ./lib/events/event.js
var events_event = __webpack_require__(10209);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/events/parts/address-range.js
var address_range = __webpack_require__(36724);
;// CONCATENATED MODULE: ./lib/events/parts/listener-conditions.js




const maxLength = 128;
const values = (says, value) => (0,shape/* list */.p_)(says, value, { minItems: 1 });
const anyValue = (0,shape/* text */.Qq)('A value in ASCII, in which `*` and `?` stand for other characters.', {
    pattern: '^[ -~]+$',
    maxLength,
});
const conditionShapes = {
    paths: values('Paths, such as `/invoke-my-job`; upper and lower case differ.', (0,shape/* text */.Qq)('A path of letters, digits and `_-.$/~"\'@:+&`, in which `*` and `?` stand for other characters.', {
        pattern: '^[A-Za-z0-9_.$/~"\'@:+&*?-]+$',
        maxLength,
    })),
    methods: (0,shape/* list */.p_)('Methods, such as `POST`.', (0,shape/* text */.Qq)('A method in upper case, such as `POST`.', { pattern: '^[A-Z_-]{1,40}$' }), { minItems: 1 }),
    hosts: values('Hosts, such as `jobs.example.com`.', (0,shape/* text */.Qq)('A host without its port, with at least one dot, in which `*` and `?` stand for other characters.', {
        pattern: '^(?=.*\\.)[A-Za-z0-9.*?-]+$',
        maxLength,
    })),
    headers: (0,shape/* list */.p_)('Headers that must all match.', (0,shape/* object */.Ik)('A header.', {
        headerName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the header.', { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", maxLength: 40 })),
        values: (0,shape/* required */.mw)(values('Values of which one must match.', anyValue)),
    })),
    queryParams: (0,shape/* list */.p_)('Query parameters that must all match.', (0,shape/* object */.Ik)('A query parameter.', {
        paramName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the parameter.', { pattern: '^[ -~]+$', maxLength })),
        values: (0,shape/* required */.mw)(values('Values of which one must match.', anyValue)),
    })),
    sourceIps: (0,shape/* list */.p_)('Addresses that requests come from, such as `192.0.2.0/24`.', (0,shape/* text */.Qq)('A range in CIDR notation.'), {
        minItems: 1,
    }),
};
const conditionKeys = Object.keys(conditionShapes);
const mostValues = 5;
const mostWildcards = 5;
const comparedIn = ({ paths = [], methods = [], hosts = [], headers = [], queryParams = [], sourceIps = [], }) => {
    const ofHeaders = headers.flatMap((header) => header.values);
    const ofParameters = queryParams.flatMap((parameter) => parameter.values);
    const names = queryParams.flatMap(({ paramName, values: own }) => own.map(() => paramName));
    return {
        texts: [...paths, ...hosts, ...ofHeaders, ...ofParameters, ...names],
        values: [...paths, ...methods, ...hosts, ...ofHeaders, ...ofParameters, ...sourceIps].length,
    };
};
const wildcardsIn = (value) => (0,token/* hasToken */.y0)(value) ? 0 : (value.replace(/\\./g, '').match(/[*?]/g)?.length ?? 0);
const conditionMistakes = (conditions, at) => {
    const found = [];
    const compared = comparedIn(conditions);
    const divide = 'Divide them between two events with a priority each.';
    if (compared.values > mostValues)
        found.push((0,diagnostic/* errorAt */.Os)('config/rule-condition', at, `The conditions have ${compared.values} values in all, and a rule of a load balancer takes ${mostValues}.`, `Let one value stand for several by \`*\` or \`?\`. ${divide}`));
    const wildcards = compared.texts.reduce((sum, value) => sum + wildcardsIn(value), 0);
    if (wildcards > mostWildcards)
        found.push((wildcards > mostWildcards + 1 ? diagnostic/* errorAt */.Os : diagnostic/* warningAt */.MK)('config/rule-condition', at, `The conditions have ${wildcards} wildcards in all, and a rule of a load balancer takes ${mostWildcards}${wildcards > mostWildcards + 1 ? '' : ', in older accounts 6'}.`, divide));
    for (const [index, { headerName }] of (conditions.headers ?? []).entries())
        if (headerName.toLowerCase() === 'host')
            found.push((0,diagnostic/* errorAt */.Os)('config/rule-condition', [...at, 'headers', index, 'headerName'], 'AWS takes no condition on the header Host.', 'Write the host as one of `hosts`.'));
    found.push(...(0,address_range/* rangeMistakes */.$q)(conditions.sourceIps ?? [], [...at, 'sourceIps']));
    return found;
};
const expressions = (texts) => texts.map(token/* expressionOf */.ez);
const ruleConditions = ({ paths, methods, hosts, headers, queryParams, sourceIps }) => [
    ...(paths ? [{ Field: 'path-pattern', PathPatternConfig: { Values: expressions(paths) } }] : []),
    ...(methods ? [{ Field: 'http-request-method', HttpRequestMethodConfig: { Values: expressions(methods) } }] : []),
    ...(hosts ? [{ Field: 'host-header', HostHeaderConfig: { Values: expressions(hosts) } }] : []),
    ...(headers ?? []).map(({ headerName, values: own }) => ({
        Field: 'http-header',
        HttpHeaderConfig: { HttpHeaderName: (0,token/* expressionOf */.ez)(headerName), Values: expressions(own) },
    })),
    ...(queryParams ?? []).map(({ paramName, values: own }) => ({
        Field: 'query-string',
        QueryStringConfig: { Values: own.map((value) => ({ Key: (0,token/* expressionOf */.ez)(paramName), Value: (0,token/* expressionOf */.ez)(value) })) },
    })),
    ...(sourceIps ? [{ Field: 'source-ip', SourceIpConfig: { Values: expressions(sourceIps) } }] : []),
];

// EXTERNAL MODULE: ./lib/events/parts/load-balancer.js
var load_balancer = __webpack_require__(8625);
;// CONCATENATED MODULE: ./lib/events/parts/own-sample.js

const known = (text) => text === undefined || (0,token/* hasToken */.y0)(text) ? undefined : text;
const firstOf = {
    'ObjectCreated:*': 'ObjectCreated:Put',
    'ObjectRemoved:*': 'ObjectRemoved:Delete',
    'ObjectRestore:*': 'ObjectRestore:Completed',
    'Replication:*': 'Replication:OperationFailedReplication',
};
const s3Sample = (type, { prefix, suffix }, sample) => {
    const [record] = sample.Records;
    const name = type.slice('s3:'.length);
    const { size, eTag, ...object } = record.s3.object;
    const key = `${known(prefix) ?? ''}${object.key}${known(suffix) ?? ''}`;
    const own = { ...object, ...(name.startsWith('ObjectRemoved') ? {} : { size, eTag }), key: encodedKey(key) };
    return { Records: [{ ...record, eventName: firstOf[name] ?? name, s3: { ...record.s3, object: own } }] };
};
const encodedKey = (key) => encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
const pathFor = (path) => path
    .replace(/^(?:\*|\$default)$/, '/')
    .replaceAll(/\{(\w+)\+?\}/g, '$1')
    .replaceAll(/[*?]/g, 'x');
const routeSample = (method, path, sample) => {
    const written = known(path);
    if (written === undefined)
        return sample;
    const [verb, to] = [method === '*' ? 'POST' : method, pathFor(written)];
    const routeKey = /^(?:\*|\$default)$/.test(written) ? '$default' : `${method === '*' ? 'ANY' : method} ${written}`;
    const { requestContext: context } = sample;
    const http = { ...context.http, method: verb, path: to };
    return { ...sample, routeKey, rawPath: to, requestContext: { ...context, routeKey, http } };
};
const balancerSample = ({ methods: [method] = [], paths: [path] = [], }, sample) => ({
    ...sample,
    httpMethod: known(method) ?? sample.httpMethod,
    path: known(path) === undefined ? sample.path : pathFor(path),
});
const firstText = (part) => Array.isArray(part) ? part.find((one) => typeof one === 'string' && !(0,token/* hasToken */.y0)(one)) : undefined;
const valuesOf = (pattern) => Object.fromEntries(Object.entries(pattern).flatMap(([key, part]) => {
    if (Array.isArray(part))
        return firstText(part) === undefined ? [] : [[key, firstText(part)]];
    return part !== null && typeof part === 'object' ? [[key, valuesOf(part)]] : [];
}));
const patternSample = (pattern, sample) => {
    const { version: _, resources, detail, ...own } = pattern;
    const first = firstText(resources);
    return {
        ...sample,
        ...valuesOf(own),
        ...(first === undefined ? {} : { resources: [first] }),
        ...(detail !== null && typeof detail === 'object' ? { detail: valuesOf(detail) } : {}),
    };
};

// EXTERNAL MODULE: ./lib/events/parts/request-part.js
var request_part = __webpack_require__(10307);
;// CONCATENATED MODULE: ./lib/events/types/application-load-balancer.js










const targetGroupName = ({ owner }, { name, properties }) => (0,names/* hashedName */.tv)(owner.stack, owner.name, name, ...(properties.interface === 'internal' ? ['internal'] : []));
const applicationLoadBalancer = (0,events_event/* defineEvent */.g_)({
    type: 'application-load-balancer',
    says: 'Starts the job for requests to a load balancer; the caller is answered at once, before the job has run.',
    properties: {
        loadBalancerName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('An `application-load-balancer` of this config.', 'application-load-balancer')),
        listenerPort: (0,shape/* integer */.nd)('The port of the listener, for a load balancer with `listeners` of its own.', {
            minimum: 1,
            maximum: 65_535,
        }),
        priority: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Which rule is tried first: the lowest; no two rules of a listener share one.', {
            minimum: 1,
            maximum: 50_000,
        })),
        ...conditionShapes,
    },
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: application-load-balancer
    properties:
      loadBalancerName: balancer
      priority: 1
      paths:
        - /reports
      sourceIps:
        - 192.0.2.0/24
`, {
        beside: `
balancer:
  type: application-load-balancer
`,
    }),
    sample: {
        requestContext: {
            elb: {
                targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/lambda-279XGJDqGZ5rsrHC2Fjr/49e9d65c45c6791a',
            },
        },
        httpMethod: 'GET',
        path: '/reports',
        queryStringParameters: { query: '1234ABCD' },
        headers: {
            accept: '*/*',
            host: 'lambda-alb-123578498.us-east-1.elb.amazonaws.com',
            'x-amzn-trace-id': 'Root=1-5c536348-3d683b8b04734faae651f476',
            'x-forwarded-proto': 'https',
        },
        body: '',
        isBase64Encoded: false,
    },
    sampleOf: balancerSample,
    asynchronous: false,
    trigger: (0,request_part/* requestTrigger */.Y_)((event) => !!event.requestContext?.elb),
    source: ({ loadBalancerName }) => ({ name: loadBalancerName }),
    words: ({ priority }, balancer) => `requests to ${balancer}, priority ${priority}`,
    startsIn: ({ type, isChild, properties: { ListenerArn: listener, Priority: priority }, nameOf }) => isChild && type === 'AWS::ElasticLoadBalancingV2::ListenerRule'
        ? [`requests to ${nameOf(listener)}, priority ${priority}`]
        : [],
    distinctBy: ({ listenerPort: port, priority }) => ({ port, priority }),
    whyOnce: {
        sentence: 'AWS refuses a second rule of one listener and priority.',
        hint: () => 'Write a priority that no other rule of the listener has.',
    },
    check(properties, event) {
        const at = [...event.path, 'properties'];
        const found = conditionMistakes(properties, at);
        if (!conditionKeys.some((key) => properties[key]?.length))
            found.push((0,diagnostic/* errorAt */.Os)('config/route', at, 'Nothing says which requests start the job.', `Add one of ${conditionKeys.map((key) => `\`${key}\``).join(', ')}.`));
        const balancer = event.resource(properties.loadBalancerName);
        if (balancer?.type !== 'application-load-balancer')
            return found;
        const listeners = balancer.properties.listeners;
        const ports = (listeners ?? []).map(({ port }) => port);
        const { listenerPort } = properties;
        if (listeners && (listenerPort === undefined || !ports.includes(listenerPort)))
            found.push((0,diagnostic/* errorAt */.Os)('config/route', listenerPort === undefined ? at : [...at, 'listenerPort'], listenerPort === undefined
                ? `"${balancer.name}" has listeners of its own, and nothing says which one is meant.`
                : `"${balancer.name}" has no listener at port ${listenerPort}.`, `Write listenerPort with ${ports.join(' or ')}.`));
        if (!listeners && listenerPort !== undefined)
            found.push((0,diagnostic/* errorAt */.Os)('config/route', [...at, 'listenerPort'], `"${balancer.name}" has no listeners of its own, so requests come to the default one.`, 'Remove listenerPort, or add listeners to the load balancer.'));
        return found;
    },
    expand(properties, event) {
        const balancer = event.resource(properties.loadBalancerName);
        if (balancer === undefined)
            return [];
        const shared = event.ofSource();
        const name = targetGroupName(event, balancer);
        const permission = shared.id('Permission');
        const port = properties.listenerPort ?? (0,load_balancer/* defaultPort */.L5)(balancer.properties);
        return [
            shared.invokePermission('elasticloadbalancing.amazonaws.com', (0,expression/* arn */.Cm)('elasticloadbalancing', (0,expression/* concat */.xW)('targetgroup/', name, '/*')), { account: expression/* accountId */.lS }),
            {
                ...shared.child('TargetGroup', 'in-place', {
                    Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
                    DependsOn: [permission],
                    Properties: { Name: name, TargetType: 'lambda', Targets: [{ Id: event.trigger.arn }] },
                }),
                referenceAs: { nameProperty: 'Name', expressions: { TargetGroupName: name } },
            },
            {
                ...event.child('ListenerRule', 'none', {
                    Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
                    ...event.dependsOn(),
                    Properties: {
                        ListenerArn: (0,expression/* ref */.KR)((0,load_balancer/* listenerId */.i_)(balancer.name, port)),
                        Priority: properties.priority,
                        Conditions: ruleConditions(properties),
                        Actions: [{ Type: 'forward', TargetGroupArn: (0,expression/* ref */.KR)(shared.id('TargetGroup')) }],
                    },
                }),
                id: (0,load_balancer/* ruleId */.IC)(balancer.name, port, properties.priority),
            },
        ];
    },
});

// EXTERNAL MODULE: ./lib/schema/aws-values.js
var aws_values = __webpack_require__(64829);
// EXTERNAL MODULE: ./lib/events/parts/log-group.js
var log_group = __webpack_require__(52964);
;// CONCATENATED MODULE: ./lib/events/types/cloudwatch-log.js







const trigger = {
    recognizes: (event) => typeof event.awslogs?.data === 'string',
    identity: ({ awslogs }) => {
        const { messageType, subscriptionFilters, logEvents } = JSON.parse(`${process.getBuiltinModule('zlib').gunzipSync(Buffer.from(awslogs.data, 'base64'))}`);
        return messageType === 'CONTROL_MESSAGE'
            ? ''
            : JSON.stringify([subscriptionFilters, logEvents.map(({ id }) => id).sort()]);
    },
};
const cloudwatchLog = (0,events_event/* defineEvent */.g_)({
    type: 'cloudwatch-log',
    says: 'Starts the job for new lines in a log group.',
    properties: {
        logGroupArn: (0,shape/* required */.mw)((0,aws_values/* arnText */.F7)("The ARN of a log group, such as `$ResourceParam('myFunction', 'logGroupArn')`.", 'arn:aws:logs')),
        filter: (0,shape/* text */.Qq)('A filter pattern of CloudWatch; without it every line counts.', { maxLength: 1_024 }),
    },
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: cloudwatch-log
    properties:
      logGroupArn: $CfResourceParam('Access', 'Arn')
      filter: ERROR
`, {
        below: `
cloudformationResources:
  Access:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 7
`,
    }),
    sample: {
        awslogs: {
            data: 'H4sIAAAAAAAAAHWPwQqCQBCGX0Xm7EFtK+smZBEUgXoLCdMhFtKV3akI8d0bLYmibvPPN3wz00CJxmQnTO41whwWQRIctmEcB6sQbFC3CjW3XW8kxpOpP+OC22d1Wml1qZkQGtoMsScxaczKN3plG8zlaHIta5KqWsozoTYw3/djzwhpLwivWFGHGpAFe7DL68JlBUk+l7KSN7tCOEJ4M3/qOI49vMHj+zCKdlFqLaU2ZHV2a4Ct/an0/ivdX8oYc1UVX860fQDQiMdxRQEAAA==',
        },
    },
    asynchronous: true,
    trigger,
    source: ({ logGroupArn }) => ({ arn: (0,log_group/* groupSource */.XN)(logGroupArn) }),
    words: (_, group) => `lines in the log of ${group}`,
    startsIn: ({ type, isChild, properties: { LogGroupName: group }, nameOf }) => isChild && type === 'AWS::Logs::SubscriptionFilter' ? [`lines in the log of ${nameOf(group)}`] : [],
    distinctBy: ({ filter }) => ({ filter: filter || undefined }),
    check: ({ logGroupArn }, event) => (0,log_group/* groupMistakes */.py)(logGroupArn, event, [...event.path, 'properties', 'logGroupArn']),
    ofOwnAccount: ({ logGroupArn }, at) => [
        {
            path: [...at, 'logGroupArn'],
            arn: logGroupArn,
            rule: 'CloudWatch sends lines only to a function of the same account',
        },
    ],
    expand({ logGroupArn, filter = '' }, event) {
        const name = (0,log_group/* groupName */.hv)(logGroupArn, event);
        return [
            event.invokePermission('logs.amazonaws.com', (0,expression/* arn */.Cm)('logs', 'log-group:', name, ':*'), { account: expression/* accountId */.lS }),
            event.child('SubscriptionFilter', 'none', {
                Type: 'AWS::Logs::SubscriptionFilter',
                ...event.dependsOn(event.id('Permission')),
                Properties: {
                    LogGroupName: name,
                    FilterPattern: (0,token/* expressionOf */.ez)(filter),
                    DestinationArn: event.trigger.arn,
                },
            }),
        ];
    },
});

// EXTERNAL MODULE: ./lib/cloudformation/contribution.js
var contribution = __webpack_require__(91204);
// EXTERNAL MODULE: ./lib/stage/dead-letters.js
var dead_letters = __webpack_require__(56682);
// EXTERNAL MODULE: ./lib/events/parts/event-source.js
var event_source = __webpack_require__(56408);
// EXTERNAL MODULE: ./lib/events/parts/queue-arn.js
var queue_arn = __webpack_require__(43501);
;// CONCATENATED MODULE: ./lib/events/parts/stream-mapping.js






const destinations = {
    sqs: { resource: 'sqs-queue', action: 'sqs:SendMessage', words: 'queue' },
    sns: { resource: 'sns-topic', action: 'sns:Publish', words: 'topic' },
};
const ownDestinationMistake = ({ arn, type }, event, path) => {
    const { resource, words } = destinations[type];
    const target = event.resource(arn);
    if (target !== undefined && target.type !== resource)
        return (0,diagnostic/* errorAt */.Os)('config/wrong-resource', path, `"${target.name}" is no ${words}, its type is ${target.type}.`, `Name an ${resource} of resources, or write the type of the destination that you mean.`);
    if (target !== undefined && !(0,event_source/* mayBeArn */.Mw)(arn))
        return (0,diagnostic/* errorAt */.Os)('config/wrong-format', path, `This is a reference to something else than the ARN of a ${words}.`, `Write $ResourceParam('${target.name}', 'arn').`);
    if (target?.properties.fifoEnabled !== true)
        return undefined;
    return fifoMistake(words, path);
};
const fifoMistake = (words, path) => (0,diagnostic/* errorAt */.Os)('config/wrong-resource', path, `This is a FIFO ${words}, and Lambda sends failures of a stream to standard queues and topics only.`, 'Name one that is not FIFO, or remove onFailure: the dead-letter queue of the stack then takes them.');
const checkDestination = (destination, event) => {
    if (destination === undefined)
        return [];
    const { arn, type } = destination;
    const path = [...event.path, 'properties', 'onFailure', 'arn'];
    const own = ownDestinationMistake(destination, event, path);
    if (own !== undefined)
        return [own];
    const [, service] = /^arn:[^:]+:(sqs|sns):/.exec(arn) ?? [];
    const { words } = destinations[type];
    if (service !== undefined && service !== type)
        return [
            (0,diagnostic/* errorAt */.Os)('config/wrong-format', path, `This is the ARN of a ${destinations[service].words}, and the type of the destination is ${type}.`, `Write type: ${service}, or the ARN of a ${words}.`),
        ];
    return (0,queue_arn/* isFifoArn */.md)(arn) === true ? [fifoMistake(words, path)] : [];
};
const streamMapping = (source, { batchSize, onFailure, ...tuning }, event) => {
    const own = onFailure && event.resource(onFailure.arn);
    const destination = onFailure ? (own?.params.arn ?? (0,token/* expressionOf */.ez)(onFailure.arn)) : dead_letters/* deadLetterQueueArn */.v;
    return [
        ...(onFailure ? [] : [{ kind: 'need', of: 'dead-letter-queue' }]),
        event.triggerStatement((0,contribution/* allow */.c)([destinations[onFailure?.type ?? 'sqs'].action], destination)),
        event.child('EventSourceMapping', 'in-place', {
            Type: 'AWS::Lambda::EventSourceMapping',
            ...event.dependsOn(),
            Properties: {
                EventSourceArn: source,
                FunctionName: event.trigger.name,
                Enabled: event.enabled,
                StartingPosition: tuning.startingPosition,
                BatchSize: batchSize,
                MaximumBatchingWindowInSeconds: tuning.maxBatchWindowSeconds ?? 0,
                MaximumRetryAttempts: tuning.maximumRetryAttempts,
                BisectBatchOnFunctionError: tuning.bisectBatchOnFunctionError,
                ParallelizationFactor: tuning.parallelizationFactor ?? 1,
                DestinationConfig: { OnFailure: { Destination: destination } },
                FunctionResponseTypes: event.trigger.startsRuns ? ['ReportBatchItemFailures'] : undefined,
            },
        }),
    ];
};

;// CONCATENATED MODULE: ./lib/events/parts/stream-shape.js


const onFailure = (0,shape/* object */.Ik)('Where a message goes about records for which no run could be started; without it, the dead-letter queue of the stack.', {
    arn: (0,shape/* required */.mw)((0,aws_values/* arnText */.F7)('The ARN of a topic or queue, neither of them FIFO.', 'arn:aws:s[nq]s')),
    type: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('What it is.', ['sns', 'sqs'])),
});
const streamTuning = {
    maxBatchWindowSeconds: (0,shape/* integer */.nd)('The longest wait, in seconds, for a batch to fill.', { minimum: 0, maximum: 300 }),
    startingPosition: (0,shape/* oneOf */.yL)('Where reading begins: with what comes now, or with the oldest record. AWS never changes it in a deployed event.', ['LATEST', 'TRIM_HORIZON'], { default: 'TRIM_HORIZON' }),
    maximumRetryAttempts: (0,shape/* integer */.nd)('How often a batch for which no run could be started is tried again; -1 for as long as its records live.', { default: 10, minimum: -1, maximum: 10_000 }),
    onFailure,
    parallelizationFactor: (0,shape/* integer */.nd)('Batches of one shard that are read at the same time.', { minimum: 1, maximum: 10 }),
    bisectBatchOnFunctionError: (0,shape/* flag */.Jt)('Cut a batch that failed into two, to find the record at fault.', { default: true }),
};

// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var symbol = __webpack_require__(51570);
// EXTERNAL MODULE: ./lib/events/parts/stream-arn.js
var stream_arn = __webpack_require__(75396);
;// CONCATENATED MODULE: ./lib/events/parts/table-stream.js





const isParam = (text) => (0,symbol/* symbolOf */.w)((0,token/* soleExpression */.EY)(text))?.kind === 'resource-param';
const checkTableStream = (streamArn, event) => {
    const path = [...event.path, 'properties', 'streamArn'];
    const own = event.resource(streamArn);
    const byName = (table) => `Write $ResourceParam('${table}', 'streamArn').`;
    if (own !== undefined && own.type !== 'dynamo-db-table')
        return [
            (0,event_source/* wrongType */.gQ)(own, 'DynamoDB table', "Write $ResourceParam('myTable', 'streamArn') with the name of a dynamo-db-table, or the ARN of a stream.", path),
        ];
    if (own !== undefined && own.properties.streamType === undefined && !isParam(streamArn))
        return [
            (0,diagnostic/* errorAt */.Os)('config/wrong-resource', path, `The table "${own.name}" has no stream.`, `Add streamType: NEW_AND_OLD_IMAGES to it. ${byName(own.name)}`),
        ];
    if (!(0,event_source/* mayBeParam */.Sk)(streamArn, 'streamArn', ['StreamArn']))
        return [
            (0,diagnostic/* errorAt */.Os)('config/wrong-format', path, 'This is a reference to something else than the ARN of the stream of a table.', own === undefined ? "Write $CfResourceParam('MyTable', 'StreamArn')." : byName(own.name)),
        ];
    if ((0,stream_arn/* mayBeTableStreamArn */._0)(streamArn))
        return (0,stream_arn/* streamRegionMistakes */.wZ)(streamArn, event.region, path);
    return [
        (0,diagnostic/* errorAt */.Os)('config/wrong-format', path, `"${streamArn}" is not the ARN of the stream of a table.`, 'Write arn:aws:dynamodb:<region>:<account>:table/<name>/stream/<label>, which the table shows as LatestStreamArn: a table without one has no stream.'),
    ];
};

;// CONCATENATED MODULE: ./lib/events/types/dynamo-db-stream.js









const dynamoDbStream = (0,events_event/* defineEvent */.g_)({
    type: 'dynamo-db-stream',
    says: 'Starts the job for changes of items in a DynamoDB table.',
    properties: {
        streamArn: (0,shape/* required */.mw)((0,aws_values/* arnText */.F7)("The stream: `$ResourceParam('myTable', 'streamArn')` of a table with `streamType`.", 'arn:aws:dynamodb')),
        batchSize: (0,shape/* integer */.nd)('The most changes that one run receives.', { default: 100, minimum: 1, maximum: 10_000 }),
        ...streamTuning,
    },
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: dynamo-db-stream
    properties:
      streamArn: $ResourceParam('accounts', 'streamArn')
      batchSize: 5
`, {
        beside: `
accounts:
  type: dynamo-db-table
  properties:
    primaryKey:
      partitionKey:
        name: id
        type: string
    streamType: NEW_AND_OLD_IMAGES
`,
    }),
    sample: {
        Records: [
            {
                eventID: '1',
                eventVersion: '1.0',
                dynamodb: {
                    Keys: { Id: { N: '101' } },
                    NewImage: { Message: { S: 'New item!' }, Id: { N: '101' } },
                    StreamViewType: 'NEW_AND_OLD_IMAGES',
                    SequenceNumber: '111',
                    SizeBytes: 26,
                },
                awsRegion: 'us-west-2',
                eventName: 'INSERT',
                eventSourceARN: 'arn:aws:dynamodb:us-east-1:123456789012:table/accounts/stream/2015-06-27T00:48:05.899',
                eventSource: 'aws:dynamodb',
            },
        ],
    },
    asynchronous: false,
    whenAsleep: 'disabled',
    keepsFor: () => 86_400,
    trigger: {
        recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:dynamodb',
        identity: (event) => event.Records.map((record) => record.eventID)
            .sort()
            .join(),
        batches: true,
        isOrdered: () => true,
        reply: ({ failed: [first] }) => ({
            batchItemFailures: first ? [{ itemIdentifier: first.dynamodb.SequenceNumber }] : [],
        }),
    },
    source: ({ streamArn }) => ({ arn: streamArn }),
    words: ({ streamArn }, table) => `changes in ${/:table\/([^/]+)\/stream\//.exec(streamArn)?.[1] ?? table}`,
    startsIn: ({ type, isChild, properties: { EventSourceArn: stream }, nameOf }) => isChild && type === 'AWS::Lambda::EventSourceMapping'
        ? [`changes in ${nameOf(typeof stream === 'string' ? stream.split('/stream/')[0] : stream)}`]
        : [],
    check: ({ streamArn, onFailure }, event) => [
        ...checkTableStream(streamArn, event),
        ...checkDestination(onFailure, event),
    ],
    expand({ streamArn, ...tuning }, event) {
        const stream = event.resource(streamArn)?.params.streamArn ?? (0,token/* expressionOf */.ez)(streamArn);
        return [
            event.triggerStatement((0,contribution/* allow */.c)(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'], stream)),
            ...streamMapping(stream, tuning, event),
        ];
    },
});

// EXTERNAL MODULE: ./lib/events/parts/bus-event.js + 2 modules
var bus_event = __webpack_require__(85584);
// EXTERNAL MODULE: ./lib/events/parts/bus-rule.js
var bus_rule = __webpack_require__(33309);
// EXTERNAL MODULE: ./lib/events/parts/bus-shape.js
var bus_shape = __webpack_require__(25274);
// EXTERNAL MODULE: ./lib/events/parts/delivery-queue.js
var delivery_queue = __webpack_require__(32180);
;// CONCATENATED MODULE: ./lib/events/parts/native-payload.js
const isEnvelope = (event) => Boolean(event.source && event['detail-type']);
const looksNative = (payload) => {
    if (payload === null || typeof payload !== 'object')
        return false;
    const event = payload;
    const [record] = Array.isArray(event.Records) ? event.Records : [];
    const sender = String(record?.eventSource ?? record?.EventSource);
    if (sender.startsWith('aws:') || isEnvelope(event) || typeof event.awslogs?.data === 'string')
        return true;
    return Boolean(event.requestContext?.apiId || event.requestContext?.elb || event.stpS3);
};
const misreadBy = ({ startsRuns }) => startsRuns ? looksNative : () => false;

// EXTERNAL MODULE: ./lib/events/parts/payload-form.js + 1 modules
var payload_form = __webpack_require__(13262);
;// CONCATENATED MODULE: ./lib/events/types/event-bus.js









const event_bus_trigger = {
    recognizes: (event) => !!event.id &&
        !!event.source &&
        !!event['detail-type'] &&
        !/^aws.(ev|sch).+Scheduled Event$/.test(event.source + event['detail-type']),
    identity: (event) => JSON.stringify([event.id, event['replay-name']]),
};
const eventBus = (0,events_event/* defineEvent */.g_)({
    type: 'event-bus',
    says: 'Starts the job for events of EventBridge that match a pattern.',
    properties: { ...bus_shape/* busProperties */.E, ...payload_form/* payloadForms */.YR },
    exactlyOne: ['eventBusArn', 'eventBusName', 'useDefaultBus'],
    atMostOne: ['input', 'inputPath', 'inputTransformer'],
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: event-bus
    properties:
      eventBusName: shop
      eventPattern:
        source: [shop.orders]
        detail-type: [OrderPlaced]
`, {
        beside: `
shop:
  type: event-bus
`,
    }),
    sample: {
        version: '0',
        id: '7bf73129-1428-4cd3-a780-95db273d1602',
        'detail-type': 'EC2 Instance State-change Notification',
        source: 'aws.ec2',
        account: '123456789012',
        time: '2021-11-11T21:29:54Z',
        region: 'us-east-1',
        resources: ['arn:aws:ec2:us-east-1:123456789012:instance/i-abcd1111'],
        detail: { 'instance-id': 'i-abcd1111', state: 'pending' },
    },
    sampleOf: ({ eventPattern }, sample) => patternSample(eventPattern, sample),
    asynchronous: true,
    whenAsleep: 'disabled',
    trigger: event_bus_trigger,
    source: bus_event/* busSource */.cN,
    words: (_, bus) => `events of ${bus === '' ? 'the default bus' : bus}`,
    startsIn: ({ type, isChild, properties: { EventPattern: pattern, EventBusName: bus }, nameOf }) => isChild && type === 'AWS::Events::Rule' && pattern !== undefined
        ? [`events of ${bus === undefined ? 'the default bus' : nameOf(bus)}`]
        : [],
    distinctBy: ({ eventPattern: pattern }) => ({ pattern }),
    check({ input, inputPath, inputTransformer, ...bus }, event) {
        const form = { input, inputPath, inputTransformer };
        return [
            ...(0,bus_event/* busMistakes */.Wg)(bus, event),
            ...(0,payload_form/* payloadMistakes */.Cw)(form, [...event.path, 'properties'], misreadBy(event.trigger), 'config/constant-event'),
        ];
    },
    expand: ({ input, inputPath, inputTransformer, ...bus }, event) => (0,bus_rule/* busRule */.X)(event, { EventBusName: (0,bus_event/* busName */.As)(bus, event), EventPattern: bus.eventPattern }, { input, inputPath, inputTransformer }, bus.onDeliveryFailure && (0,delivery_queue/* deliveryQueue */.Q)(bus.onDeliveryFailure, event)),
});

// EXTERNAL MODULE: ./lib/schema/member.js
var member = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/events/parts/authorizer-shape.js


const identitySources = (0,shape/* list */.p_)('Where the request says who it is from; one that lacks them is answered with 401.', (0,shape/* text */.Qq)('`$request.header.<name>`, `$request.querystring.<name>`, `$context.<name>` or `$stageVariables.<name>`.', {
    pattern: '^\\$(?:request\\.(?:header|querystring)|context|stageVariables)\\..+$',
}));
const authorizer = (0,member/* variants */.HI)('Who may send the request; others are answered with 401 or 403.', (0,member/* variant */.Ox)('cognito', 'Whoever is signed in to a user pool: the request bears its JSON web token.', {
    userPoolName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('A `user-auth-pool` of this config.', 'user-auth-pool')),
    identitySources,
}), (0,member/* variant */.Ox)('lambda', 'Whoever a function lets in.', {
    functionName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('A `function` of this config.', 'function')),
    iamResponse: (0,shape/* flag */.Jt)('Whether the function answers with an IAM policy; else with `{isAuthorized: true}`.', {
        default: false,
    }),
    identitySources,
    cacheResultSeconds: (0,shape/* integer */.nd)('Seconds for which an answer is kept; it is told apart by the identity sources.', {
        default: 0,
        minimum: 0,
        maximum: 3_600,
    }),
}));

// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/metadata.js
var metadata = __webpack_require__(23191);
;// CONCATENATED MODULE: ./lib/events/parts/http-authorizer.js






const authorizationHeader = '$request.header.Authorization';
const buildAuthorizer = (config, gateway, event) => {
    const id = `${(0,names/* logicalId */.dS)(gateway.name)}Authorizer${(0,canonical/* shortHash */.BC)((0,canonical/* canonicalJson */.dj)(config), 8)}`;
    const from = ['resources', gateway.name];
    const resource = (suffix, body) => ({
        kind: 'resource',
        id: `${id}${suffix}`,
        from,
        tags: 'none',
        holdsData: 'no',
        body: { ...body, Metadata: (0,metadata/* metadata */.yu)(from) },
    });
    const authorizer = (own) => resource('', { Type: 'AWS::ApiGatewayV2::Authorizer', Properties: { ApiId: (0,expression/* ref */.KR)(gateway.id), Name: id, ...own } });
    if (config.type === 'cognito') {
        const { userPoolName, identitySources = [authorizationHeader] } = config.properties;
        const pool = event.resource(userPoolName)?.params ?? {};
        return {
            route: { AuthorizationType: 'JWT', AuthorizerId: (0,expression/* ref */.KR)(id) },
            before: [],
            resources: [
                authorizer({
                    AuthorizerType: 'JWT',
                    IdentitySource: identitySources.map(token/* expressionOf */.ez),
                    JwtConfiguration: { Audience: [pool.clientId], Issuer: pool.providerUrl },
                }),
            ],
        };
    }
    const { functionName, iamResponse, identitySources = [], cacheResultSeconds } = config.properties;
    const functionArn = event.resource(functionName)?.params.arn;
    return {
        route: { AuthorizationType: 'CUSTOM', AuthorizerId: (0,expression/* ref */.KR)(id) },
        before: [`${id}Permission`],
        resources: [
            authorizer({
                AuthorizerType: 'REQUEST',
                AuthorizerUri: (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':apigateway:', expression/* region */.Ny, ':lambda:path/2015-03-31/functions/', functionArn, '/invocations'),
                AuthorizerPayloadFormatVersion: '2.0',
                EnableSimpleResponses: !iamResponse,
                AuthorizerResultTtlInSeconds: cacheResultSeconds,
                IdentitySource: identitySources.length > 0 ? identitySources.map(token/* expressionOf */.ez) : undefined,
            }),
            resource('Permission', {
                Type: 'AWS::Lambda::Permission',
                Properties: {
                    Action: 'lambda:InvokeFunction',
                    FunctionName: functionArn,
                    Principal: 'apigateway.amazonaws.com',
                    SourceArn: (0,expression/* arn */.Cm)('execute-api', (0,expression/* ref */.KR)(gateway.id), '/authorizers/', (0,expression/* ref */.KR)(id)),
                },
            }),
        ],
    };
};
const checkAuthorizer = (config, at) => {
    const path = [...at, 'properties', 'identitySources'];
    const { identitySources } = config.properties;
    if (config.type === 'cognito') {
        if (identitySources === undefined || (identitySources.length === 1 && isRequestPart(identitySources[0])))
            return [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/authorizer', path, 'The token of a user pool is read from one place: a header or a query parameter.', `Write one identity source, such as ${authorizationHeader}, or leave identitySources out.`),
        ];
    }
    if (config.properties.cacheResultSeconds === 0 || identitySources?.length)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/authorizer', [...at, 'properties', 'cacheResultSeconds'], 'Answers are cached by the identity sources of a request, and this authorizer has none.', `Add identitySources, such as ${authorizationHeader}, or remove cacheResultSeconds.`),
    ];
};
const isRequestPart = (source) => /^\$request\.(?:header|querystring)\./.test(source ?? '');

// EXTERNAL MODULE: ./lib/events/parts/http-route.js
var http_route = __webpack_require__(13870);
;// CONCATENATED MODULE: ./lib/events/types/http-api-gateway.js











const httpApiGateway = (0,events_event/* defineEvent */.g_)({
    type: 'http-api-gateway',
    says: 'Starts the job for requests to an HTTP API; the caller is answered at once, before the job has run.',
    properties: {
        httpApiGatewayName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('An `http-api-gateway` of this config.', 'http-api-gateway')),
        method: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('The method of the request; `*` for any.', [
            'GET',
            'POST',
            'PUT',
            'PATCH',
            'DELETE',
            'HEAD',
            'OPTIONS',
            '*',
        ])),
        path: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The path, which begins with `/`: exact, with `{name}` for one part, `{name+}` for the rest, or `*` for what no other route takes.', {
            pattern: '^(?:/.*|\\*|\\$default)$',
        })),
        authorizer: authorizer,
        payloadFormat: (0,shape/* oneOf */.yL)("The form of the event, in quotes; without it the gateway's, else `'1.0'`.", ['1.0', '2.0']),
        statusPath: (0,shape/* text */.Qq)('The path of a route that reports on runs, such as `/runs`: `GET <statusPath>/<executionId>`, with the same authorizer. An addition of ours.', { pattern: '^/.*[^/]$' }),
    },
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports
      authorizer:
        type: cognito
        properties:
          userPoolName: people
`, {
        beside: `
api:
  type: http-api-gateway
people:
  type: user-auth-pool
`,
    }),
    sample: {
        version: '2.0',
        routeKey: 'POST /reports',
        rawPath: '/reports',
        rawQueryString: 'kind=daily',
        headers: { 'content-type': 'application/json', host: 'a1b2c3.execute-api.us-east-1.amazonaws.com' },
        queryStringParameters: { kind: 'daily' },
        requestContext: {
            accountId: '123456789012',
            apiId: 'a1b2c3',
            domainName: 'a1b2c3.execute-api.us-east-1.amazonaws.com',
            domainPrefix: 'a1b2c3',
            http: {
                method: 'POST',
                path: '/reports',
                protocol: 'HTTP/1.1',
                sourceIp: '192.0.2.1',
                userAgent: 'agent',
            },
            requestId: 'JKJaXmPLvHcESHA=',
            routeKey: 'POST /reports',
            stage: '$default',
            time: '12/Mar/2020:19:03:58 +0000',
            timeEpoch: 1583348638390,
        },
        body: '{"day":"2020-03-12"}',
        isBase64Encoded: false,
    },
    sampleOf: ({ method, path }, sample) => routeSample(method, path, sample),
    asynchronous: false,
    trigger: (0,request_part/* requestTrigger */.Y_)((event) => !!event.requestContext?.apiId),
    source: ({ httpApiGatewayName }) => ({ name: httpApiGatewayName }),
    words: ({ method, path }, gateway) => routeWords(method, path, gateway),
    startsIn({ type, isChild, properties: { RouteKey: key, ApiId: api }, nameOf }) {
        if (!isChild || type !== 'AWS::ApiGatewayV2::Route' || typeof key !== 'string')
            return [];
        if (key.includes(request_part/* executionVariable */.VO))
            return [];
        const [method = '', path = '*'] = key === http_route/* defaultPath */.jb ? ['ANY'] : key.split(' ');
        return [routeWords(method === 'ANY' ? '*' : method, path, nameOf(api))];
    },
    distinctBy: ({ method, path }) => ({ method, path: (0,http_route/* withoutNames */.Fw)(path) }),
    whyOnce: {
        sentence: 'An HTTP API has one route of a method and a path, in which other names in braces make no other route.',
        hint: () => 'Remove one of them, or write another method or path.',
    },
    check({ method, path, statusPath, authorizer }, event) {
        const at = [...event.path, 'properties'];
        return [
            ...((0,http_route/* routePath */.dA)(path) === http_route/* defaultPath */.jb && method !== '*'
                ? [
                    (0,diagnostic/* errorAt */.Os)('config/route', [...at, 'method'], `The path ${path} takes what no other route takes, so it cannot ask for a method.`, 'Write method: "*", or a path.'),
                ]
                : []),
            ...(0,http_route/* checkPath */.Cg)(path, [...at, 'path']),
            ...(statusPath === undefined ? [] : checkStatusPath(statusPath, event, [...at, 'statusPath'])),
            ...(authorizer === undefined ? [] : checkAuthorizer(authorizer, [...at, 'authorizer'])),
        ];
    },
    expand({ httpApiGatewayName, method, path, authorizer, payloadFormat, statusPath }, event) {
        const gateway = event.resource(httpApiGatewayName);
        const built = authorizer === undefined ? undefined : buildAuthorizer(authorizer, gateway, event);
        const format = payloadFormat ?? gateway.properties.payloadFormat ?? '1.0';
        const route = (by, to, dependsOn) => ({
            ...event.child('Route', 'none', {
                Type: 'AWS::ApiGatewayV2::Route',
                DependsOn: [dependsOn, ...(built?.before ?? [])],
                Properties: {
                    ApiId: (0,expression/* ref */.KR)(gateway.id),
                    RouteKey: (0,token/* expressionOf */.ez)((0,http_route/* routeKey */.vh)(by, to)),
                    Target: (0,expression/* concat */.xW)('integrations/', (0,expression/* ref */.KR)(event.id('Integration'))),
                    ...(built?.route ?? { AuthorizationType: 'NONE' }),
                },
            }),
            id: isFirst(gateway.name, by, to, event)
                ? (0,http_route/* routeId */.ph)(gateway.name, by, to)
                : `${event.id(to === path ? '' : 'Status')}Route`,
        });
        return [
            ...(built?.resources ?? []),
            event.child('Integration', 'none', {
                Type: 'AWS::ApiGatewayV2::Integration',
                Properties: {
                    ApiId: (0,expression/* ref */.KR)(gateway.id),
                    IntegrationType: 'AWS_PROXY',
                    IntegrationUri: event.trigger.arn,
                    PayloadFormatVersion: format,
                },
            }),
            event.invokePermission('apigateway.amazonaws.com', routeArn(gateway, method, path), {
                dependsOn: event.trigger.dependsOn,
            }),
            route(method, path, event.id('Permission')),
            ...(statusPath === undefined ? [] : [statusPermission(gateway, statusPath, event)]),
            ...(statusPath === undefined ? [] : [route('GET', (0,http_route/* statusRoute */.kd)(statusPath), event.id('StatusPermission'))]),
        ];
    },
});
const checkStatusPath = (path, { trigger }, at) => trigger.startsRuns
    ? (0,http_route/* checkPath */.Cg)(path, at)
    : [
        (0,diagnostic/* errorAtKey */.DE)('config/route', at, 'A status route reports on the runs of a job, and a function has none: it answers the request itself.', 'Remove statusPath.'),
    ];
const isFirst = (gateway, method, path, event) => {
    const key = (0,http_route/* routeId */.ph)(gateway, method, path);
    const own = `${event.owner.name} ${event.path.at(-1)} ${path}`;
    const claims = [...(event.neighbours?.values() ?? [])].flatMap(({ name, properties }) => (properties.events ?? []).flatMap(({ type, properties: one }, index) => type === 'http-api-gateway' && one.httpApiGatewayName === gateway
        ? [
            ...((0,http_route/* routeId */.ph)(gateway, one.method, one.path) === key ? [`${name} ${index} ${one.path}`] : []),
            ...(one.statusPath !== undefined && (0,http_route/* routeId */.ph)(gateway, 'GET', (0,http_route/* statusRoute */.kd)(one.statusPath)) === key
                ? [`${name} ${index} ${(0,http_route/* statusRoute */.kd)(one.statusPath)}`]
                : []),
        ]
        : []));
    return claims[0] === undefined || claims[0] === own;
};
const routeWords = (method, path, gateway) => `${method === '*' ? 'any method' : method} ${path} of ${gateway}`;
const routeArn = (gateway, method, path) => (0,expression/* arn */.Cm)('execute-api', (0,expression/* ref */.KR)(gateway.id), (0,http_route/* routePath */.dA)(path) === http_route/* defaultPath */.jb ? '/*/*' : (0,token/* expressionOf */.ez)(`/*/${method}${(0,http_route/* pathInArn */.Y9)(path)}`));
const statusPermission = (gateway, statusPath, event) => event.child('StatusPermission', 'none', {
    Type: 'AWS::Lambda::Permission',
    Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: event.trigger.name,
        Principal: 'apigateway.amazonaws.com',
        SourceArn: routeArn(gateway, 'GET', (0,http_route/* statusRoute */.kd)(statusPath)),
    },
});

// EXTERNAL MODULE: ./lib/events/parts/kinesis-source.js
var kinesis_source = __webpack_require__(23170);
;// CONCATENATED MODULE: ./lib/events/types/kinesis-stream.js











const longestName = 128;
const kinesisStream = (0,events_event/* defineEvent */.g_)({
    type: 'kinesis-stream',
    says: 'Starts the job for the records of a Kinesis stream.',
    properties: {
        streamArn: (0,aws_values/* arnText */.F7)('The ARN of a stream.', 'arn:aws:kinesis'),
        kinesisStreamName: (0,shape/* resourceName */.Iy)('A `kinesis-stream` of this config.', 'kinesis-stream'),
        consumerArn: (0,aws_values/* arnText */.F7)('The ARN of a consumer of the stream, which reads with a throughput of its own.', 'arn:aws:kinesis'),
        autoCreateConsumer: (0,shape/* flag */.Jt)('Make such a consumer; the default for a stream with `enableEnhancedFanOut`.'),
        batchSize: (0,shape/* integer */.nd)('The most records that one run receives.', { default: 10, minimum: 1, maximum: 10_000 }),
        ...streamTuning,
    },
    exactlyOne: ['streamArn', 'kinesisStreamName'],
    atMostOne: ['consumerArn', 'autoCreateConsumer'],
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: kinesis-stream
    properties:
      streamArn: $CfResourceParam('Clicks', 'Arn')
      autoCreateConsumer: true
      maxBatchWindowSeconds: 30
      batchSize: 10
`, {
        below: `
cloudformationResources:
  Clicks:
    Type: AWS::Kinesis::Stream
    Properties:
      ShardCount: 1
`,
    }),
    sample: {
        Records: [
            {
                kinesis: {
                    kinesisSchemaVersion: '1.0',
                    partitionKey: '1',
                    sequenceNumber: '49590338271490256608559692538361571095921575989136588898',
                    data: 'SGVsbG8sIHRoaXMgaXMgYSB0ZXN0Lg==',
                    approximateArrivalTimestamp: 1545084650.987,
                },
                eventSource: 'aws:kinesis',
                eventVersion: '1.0',
                eventID: 'shardId-000000000006:49590338271490256608559692538361571095921575989136588898',
                eventName: 'aws:kinesis:record',
                invokeIdentityArn: 'arn:aws:iam::123456789012:role/lambda-role',
                awsRegion: 'us-east-2',
                eventSourceARN: 'arn:aws:kinesis:us-east-2:123456789012:stream/lambda-stream',
            },
        ],
    },
    asynchronous: false,
    whenAsleep: 'disabled',
    keepsFor: ({ RetentionPeriodHours: hours }) => (typeof hours === 'number' ? hours : 24) * 3_600,
    trigger: {
        recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:kinesis',
        identity: (event) => event.Records.map((record) => record.eventSourceARN.split('/', 2) + record.eventID)
            .sort()
            .join(),
        batches: true,
        isOrdered: () => true,
        reply: ({ failed: [first] }) => ({
            batchItemFailures: first ? [{ itemIdentifier: first.kinesis.sequenceNumber }] : [],
        }),
    },
    source: ({ kinesisStreamName: name, streamArn }) => (name === undefined ? { arn: streamArn } : { name }),
    words: (_, stream) => `records of ${stream}`,
    startsIn: ({ type, isChild, properties: { EventSourceArn: source, StreamARN: stream }, nameOf }) => {
        if (!isChild)
            return [];
        if (type === 'AWS::Kinesis::StreamConsumer')
            return [`records of ${nameOf(stream)}`];
        if (type !== 'AWS::Lambda::EventSourceMapping' || JSON.stringify(source).includes('"ConsumerARN"'))
            return [];
        return [`records of ${nameOf(typeof source === 'string' ? source.split('/consumer/')[0] : source)}`];
    },
    check: ({ onFailure, ...source }, event) => [
        ...(0,kinesis_source/* checkKinesisSource */.Ao)(source, event),
        ...checkDestination(onFailure, event),
    ],
    expand({ streamArn, kinesisStreamName, consumerArn, autoCreateConsumer, ...tuning }, event) {
        const own = event.resource((kinesisStreamName ?? streamArn));
        const stream = own?.params.arn ?? (0,token/* expressionOf */.ez)(streamArn);
        const fansOut = autoCreateConsumer ?? (consumerArn === undefined && own?.properties.enableEnhancedFanOut === true);
        const makesConsumer = fansOut && (event.enabled || !event.stage.preview);
        const consumer = makesConsumer
            ? (0,expression/* getAtt */.CN)(event.id('StreamConsumer'), 'ConsumerARN')
            : consumerArn && (0,token/* expressionOf */.ez)(consumerArn);
        return [
            ...(0,kinesis_source/* readingStatements */.Bq)(stream, own).map(event.triggerStatement),
            ...(consumer === undefined ? [] : [event.triggerStatement((0,contribution/* allow */.c)(['kinesis:SubscribeToShard'], consumer))]),
            ...(makesConsumer
                ? [
                    event.child('StreamConsumer', 'none', {
                        Type: 'AWS::Kinesis::StreamConsumer',
                        Properties: {
                            ConsumerName: (0,names/* physicalName */.NJ)(event.stage.stack, event.id(''), longestName),
                            StreamARN: stream,
                        },
                    }),
                ]
                : []),
            ...streamMapping(consumer ?? stream, tuning, event),
        ];
    },
});

;// CONCATENATED MODULE: ./lib/events/parts/bucket-arn.js




const resourceAt = (bucketArn, event) => (0,token/* hasToken */.y0)(bucketArn) && (0,event_source/* mayBeArn */.Mw)(bucketArn) ? event.resource(bucketArn) : undefined;
const bucketArn = /^arn:[a-z][a-z0-9-]*:s3:::[A-Za-z0-9._-]{3,255}$/;
const isPartlyKnown = (text) => (0,token/* hasToken */.y0)(text) || text.includes('{{resolve:');
const mayBeBucketArn = (text) => {
    if (!isPartlyKnown(text))
        return bucketArn.test(text);
    const parts = (0,expression/* partsOf */.CI)((0,token/* expressionOf */.ez)(text));
    const written = parts
        .filter((part) => typeof part === 'string')
        .map((part) => part.replace(/\{\{resolve:[^{}]*\}\}/g, ''))
        .join('');
    const [first] = parts;
    return ((0,event_source/* mayBeArn */.Mw)(text) && (parts.length === 1 || typeof first !== 'string' || /^arn:/.test(first)) && !/[/*]/.test(written));
};
const bucketMistakes = (text, event, path) => {
    const resource = resourceAt(text, event);
    const hint = "Write bucketArn: $ResourceParam('myBucket', 'arn') with the name of a bucket under resources";
    if (resource?.type === 'bucket')
        return [];
    if (resource !== undefined) {
        const sentence = `"${resource.name}" is no bucket, its type is ${resource.type}.`;
        return [(0,diagnostic/* errorAt */.Os)('config/wrong-resource', path, sentence, `${hint}.`)];
    }
    if (mayBeBucketArn(text))
        return [];
    const sentence = (0,token/* hasToken */.y0)(text) ? 'An S3 event needs the ARN of a bucket.' : `"${text}" is not the ARN of a bucket.`;
    return [(0,diagnostic/* errorAt */.Os)('config/wrong-format', path, sentence, `${hint}, or arn:aws:s3:::<name> for any other one.`)];
};

// EXTERNAL MODULE: ./lib/events/parts/s3-bridge.js
var s3_bridge = __webpack_require__(95192);
;// CONCATENATED MODULE: ./lib/events/parts/s3-filter.js



const longest = 1024;
const encoded = (text) => text.replace(/[^A-Za-z0-9!_.'()/-]/gu, (character) => (character === ' ' ? '+' : percentEncoded(character)));
const percentEncoded = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
const filterValue = (text) => (0,expression/* concat */.xW)(...(0,expression/* partsOf */.CI)((0,token/* expressionOf */.ez)(text)).map((part) => (typeof part === 'string' ? encoded(part) : part)));
const filterText = (value) => {
    try {
        return decodeURIComponent(value.replaceAll('+', ' '));
    }
    catch {
        return value;
    }
};
const withoutWildcards = (key, text) => {
    const [before = '', ...rest] = text.split(/[*?]+/);
    const after = rest.at(-1) ?? '';
    const own = key === 'prefix' ? before : after;
    const other = key === 'prefix' ? after : before;
    const instead = `Write ${key}: ${own}`;
    if (own === '' && other === '')
        return `Leave ${key} out: without it every key fits.`;
    if (other === '')
        return `${instead}, which fits every key that ${key === 'prefix' ? 'begins' : 'ends'} so.`;
    const [prefix, suffix] = key === 'prefix' ? [own, other] : [other, own];
    if (own === '')
        return `Leave ${key} out, and write ${key === 'prefix' ? `suffix: ${suffix}` : `prefix: ${prefix}`}.`;
    return `Write prefix: ${prefix} and suffix: ${suffix}.`;
};
const filterMistakes = (filter, at, word = 'job') => ['prefix', 'suffix'].flatMap((key) => {
    const text = filter[key] ?? '';
    const written = (0,expression/* partsOf */.CI)((0,token/* expressionOf */.ez)(text)).filter((part) => typeof part === 'string');
    if (written.some((part) => /[*?]/.test(part)))
        return [
            (0,diagnostic/* errorAt */.Os)('config/key-filter', [...at, key], `S3 has no wildcards in the filter of a notification: it takes * and ? for letters, so nothing would start the ${word}.`, (0,token/* hasToken */.y0)(text)
                ? `Leave * and ? out: ${key} fits whatever follows or comes before.`
                : withoutWildcards(key, text)),
        ];
    const length = written.map(encoded).join('').length;
    if (length <= longest)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/out-of-range', [...at, key], `S3 takes at most ${longest} characters here, and with special characters encoded as it wants them this takes ${length}.`, 'Write a shorter text.'),
    ];
});

;// CONCATENATED MODULE: ./lib/events/parts/s3-notification.js


const expandNotification = ({ s3EventType, filterRule }, bucket, event) => {
    const permission = event.id('Permission');
    const rules = ['prefix', 'suffix'].flatMap((Name) => filterRule?.[Name] ? [{ Name, Value: filterValue(filterRule[Name]) }] : []);
    const notification = {
        Event: s3EventType,
        ...(rules.length ? { Filter: { S3Key: { Rules: rules } } } : {}),
        Function: event.trigger.arn,
    };
    const at = 'Properties.NotificationConfiguration.LambdaConfigurations';
    return [
        event.invokePermission('s3.amazonaws.com', bucket.params.arn, {
            account: expression/* accountId */.lS,
            dependsOn: event.trigger.dependsOn,
        }),
        { kind: 'extension', id: bucket.id, at, items: [{ key: permission, value: notification }], from: event.from },
        {
            kind: 'extension',
            id: bucket.id,
            at: 'DependsOn',
            items: [{ key: permission, value: permission }],
            from: event.from,
        },
    ];
};

;// CONCATENATED MODULE: ./lib/events/parts/s3-rule.js



const expandRule = (bridged, event) => {
    const rule = (0,expression/* getAtt */.CN)(event.id('Rule'), 'Arn');
    return [
        event.child('Rule', 'in-place', {
            Type: 'AWS::Events::Rule',
            ...event.dependsOn(),
            Properties: {
                State: event.enabled ? 'ENABLED' : 'DISABLED',
                EventPattern: (0,s3_bridge/* bridgePattern */.K$)(bridged),
                Targets: [
                    {
                        Id: 'trigger',
                        Arn: event.trigger.arn,
                        DeadLetterConfig: { Arn: dead_letters/* deadLetterQueueArn */.v },
                        InputTransformer: (0,s3_bridge/* bridgeInput */.wr)(bridged),
                    },
                ],
            },
        }),
        event.invokePermission('events.amazonaws.com', rule),
        {
            kind: 'need',
            of: 'dead-letters',
            service: 'events.amazonaws.com',
            source: rule,
            pattern: (0,expression/* arn */.Cm)('events', 'rule/*'),
        },
    ];
};

;// CONCATENATED MODULE: ./lib/events/parts/s3-words.js



const plain = (text) => ((0,token/* hasToken */.y0)(text) ? '…' : text);
const notificationWords = (type, { prefix = '', suffix = '' }, bucket) => {
    const keys = prefix || suffix ? ` of ${plain(prefix)}*${plain(suffix)}` : '';
    return `${type.slice('s3:'.length).replace(/:\*$/, '')}${keys} in ${bucket}`;
};
const lambdaConfigurations = (notifications) => {
    const { LambdaConfigurations: list } = ((0,expression/* isMap */.jh)(notifications) ? notifications : {});
    return Array.isArray(list) ? list.filter(expression/* isMap */.jh) : [];
};
const keysIn = (filter) => {
    const { S3Key } = ((0,expression/* isMap */.jh)(filter) ? filter : {});
    const { Rules } = ((0,expression/* isMap */.jh)(S3Key) ? S3Key : {});
    const rules = Array.isArray(Rules) ? Rules.filter(expression/* isMap */.jh) : [];
    return Object.fromEntries(rules.map(({ Name: name, Value: value }) => [
        String(name).toLowerCase(),
        typeof value === 'string' ? filterText(value) : '…',
    ]));
};

;// CONCATENATED MODULE: ./lib/events/types/s3.js










const foreignMistakes = (bridged, { trigger }, at) => trigger.startsRuns ? (0,s3_bridge/* bridgeMistakes */.nj)(bridged, at) : [(0,s3_bridge/* noBridgeToFunctions */.tn)(bridged.bucketArn, at)];
const s3 = (0,events_event/* defineEvent */.g_)({
    type: 's3',
    says: 'Starts the job for events of the objects in a bucket.',
    properties: {
        bucketArn: (0,shape/* required */.mw)((0,shape/* text */.Qq)("The bucket: `$ResourceParam('myBucket', 'arn')`, or the ARN of any other bucket of the account and region, which must send its events to EventBridge.")),
        s3EventType: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('What happens to an object.', [
            's3:ReducedRedundancyLostObject',
            's3:ObjectCreated:*',
            's3:ObjectCreated:Put',
            's3:ObjectCreated:Post',
            's3:ObjectCreated:Copy',
            's3:ObjectCreated:CompleteMultipartUpload',
            's3:ObjectRemoved:*',
            's3:ObjectRemoved:Delete',
            's3:ObjectRemoved:DeleteMarkerCreated',
            's3:ObjectRestore:*',
            's3:ObjectRestore:Post',
            's3:ObjectRestore:Completed',
            's3:Replication:*',
            's3:Replication:OperationFailedReplication',
            's3:Replication:OperationNotTracked',
            's3:Replication:OperationMissedThreshold',
            's3:Replication:OperationReplicatedAfterThreshold',
        ])),
        filterRule: (0,shape/* object */.Ik)('Only objects whose keys begin and end so, without wildcards.', {
            prefix: (0,shape/* text */.Qq)('How the key begins, as the bucket shows it: spaces and special characters are encoded for S3.', {
                maxLength: 1024,
            }),
            suffix: (0,shape/* text */.Qq)('How the key ends, as the bucket shows it.', { maxLength: 1024 }),
        }),
    },
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: s3
    properties:
      bucketArn: $ResourceParam('uploads', 'arn')
      s3EventType: s3:ObjectCreated:*
      filterRule:
        prefix: photos/
        suffix: .jpg
`, { name: 'thumbnails', beside: 'uploads:\n  type: bucket' }),
    sample: {
        Records: [
            {
                eventVersion: '2.1',
                eventSource: 'aws:s3',
                awsRegion: 'us-east-2',
                eventTime: '2019-09-03T19:37:27.192Z',
                eventName: 'ObjectCreated:Put',
                userIdentity: { principalId: 'AWS:AIDAINPONIXQXHT3IKHL2' },
                requestParameters: { sourceIPAddress: '205.255.255.255' },
                responseElements: {
                    'x-amz-request-id': 'D82B88E5F771F645',
                    'x-amz-id-2': 'vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=',
                },
                s3: {
                    s3SchemaVersion: '1.0',
                    configurationId: '828aa6fc-f7b5-4305-8584-487c791949c1',
                    bucket: {
                        name: 'DOC-EXAMPLE-BUCKET',
                        ownerIdentity: { principalId: 'A3I5XTEXAMAI3E' },
                        arn: 'arn:aws:s3:::lambda-artifacts-deafc19498e3f2df',
                    },
                    object: {
                        key: 'b21b84d653bb07b05b1e6b33684dc11b',
                        size: 1305107,
                        eTag: 'b21b84d653bb07b05b1e6b33684dc11b',
                        sequencer: '0C0F6F405D6ED209E1',
                    },
                },
            },
        ],
    },
    sampleOf: ({ s3EventType, filterRule = {} }, sample) => s3Sample(s3EventType, filterRule, sample),
    asynchronous: true,
    whenAsleep: 'disabled',
    trigger: {
        recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:s3' || !!event.stpS3,
        native: ({ stpS3: record, names, detail, type }) => {
            if (!record)
                return undefined;
            const { object } = detail;
            const kind = detail['deletion-type'] ?? detail.reason ?? type;
            return {
                Records: [
                    {
                        ...record,
                        eventName: record.eventName + (names[kind] ?? kind),
                        s3: {
                            ...record.s3,
                            object: {
                                key: `${new URLSearchParams({ k: object.key })}`.slice(2).replace(/%2F/g, '/'),
                                size: object.size,
                                eTag: object.etag,
                                versionId: object['version-id'],
                                sequencer: object.sequencer,
                            },
                        },
                    },
                ],
            };
        },
        identity: (event) => JSON.stringify(event.Records.map(({ eventName, eventTime, s3: { bucket, object }, }) => [bucket.name, object.key, object.versionId, object.sequencer ?? [eventName, eventTime]])),
    },
    source: ({ bucketArn }) => ({ arn: bucketArn }),
    words: ({ s3EventType, filterRule }, bucket) => notificationWords(s3EventType, filterRule ?? {}, bucket),
    startsIn({ type, owner, isChild, properties, isTrigger, nameOf }) {
        if (type === 'AWS::S3::Bucket')
            return lambdaConfigurations(properties.NotificationConfiguration)
                .filter(({ Function: target }) => isTrigger(target))
                .map(({ Event: happens, Filter: filter }) => notificationWords(String(happens), keysIn(filter), owner));
        const rule = isChild && type === 'AWS::Events::Rule' ? (0,s3_bridge/* bridgedIn */.fo)(properties.EventPattern) : undefined;
        if (rule === undefined)
            return [];
        return [notificationWords(rule.s3EventType, rule.filterRule ?? {}, nameOf(rule.bucket))];
    },
    distinctBy: ({ s3EventType: type, filterRule: { prefix, suffix } = {} }) => ({
        type,
        filter: { prefix: prefix || undefined, suffix: suffix || undefined },
    }),
    check({ bucketArn, s3EventType, filterRule = {} }, event) {
        const at = [...event.path, 'properties'];
        const mistakes = bucketMistakes(bucketArn, event, [...at, 'bucketArn']);
        const isForeign = mistakes.length === 0 && resourceAt(bucketArn, event) === undefined;
        return [
            ...mistakes,
            ...filterMistakes(filterRule, [...at, 'filterRule'], event.trigger.word),
            ...(isForeign ? foreignMistakes({ bucketArn, s3EventType, filterRule }, event, at) : []),
        ];
    },
    expand(properties, event) {
        const bucket = resourceAt(properties.bucketArn, event);
        if (bucket === undefined)
            return expandRule(properties, event);
        return event.enabled ? expandNotification(properties, bucket, event) : [];
    },
});

// EXTERNAL MODULE: ./lib/events/parts/schedule-expression.js + 1 modules
var schedule_expression = __webpack_require__(54499);
;// CONCATENATED MODULE: ./lib/events/parts/schedule-in-words.js
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const listed = (items) => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const ordinal = (number) => {
    const teen = number % 100 > 10 && number % 100 < 14;
    return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
};
const isNumber = (text) => /^\d+$/.test(text);
const nameOf = (names, text) => names.find((name) => name.slice(0, 3).toUpperCase() === text.toUpperCase()) ??
    (isNumber(text) ? names[Number(text) - 1] : undefined);
const namesOf = (names, field) => {
    const items = field.split(',').map((item) => {
        const ends = item.split('-').map((end) => nameOf(names, end));
        return ends.includes(undefined) || ends.length > 2 ? undefined : ends.join(' to ');
    });
    return items.includes(undefined) ? undefined : listed(items);
};
const clock = (hour, minute) => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
const dateWords = (date) => {
    if (date === 'L')
        return 'on the last day of the month';
    if (date === 'LW')
        return 'on the last working day of the month';
    if (/^\d+W$/.test(date))
        return `on the working day closest to the ${ordinal(Number.parseInt(date, 10))}`;
    const dates = date.split(',');
    return dates.every(isNumber) ? `on the ${listed(dates.map((one) => ordinal(Number(one))))} of the month` : undefined;
};
const weekdayWords = (weekday) => {
    const [, nth, place] = /^(\w+)#([1-5])$/.exec(weekday) ?? [];
    if (nth !== undefined)
        return `on the ${ordinal(Number(place))} ${nameOf(weekdays, nth)} of the month`;
    const [, last] = /^(\w+)L$/.exec(weekday) ?? [];
    if (last !== undefined)
        return `on the last ${nameOf(weekdays, last)} of the month`;
    const names = namesOf(weekdays, weekday);
    return names && `every ${names}`;
};
const dayWords = (date, weekday) => {
    if ((weekday === '?' && date === '*') || (date === '?' && weekday === '*'))
        return 'every day';
    return weekday === '?' ? dateWords(date) : weekdayWords(weekday);
};
const seasonWords = (month, year) => {
    const inMonths = month === '*' ? '' : namesOf(months, month);
    if (inMonths === undefined || !/^(?:\*|[\d,]+)$/.test(year))
        return undefined;
    const inYears = year === '*' ? '' : listed(year.split(','));
    return `${inMonths ? ` in ${inMonths}` : ''}${inYears ? ` ${inYears}` : ''}`;
};
const every = (count, unit) => (count === '1' ? `every ${unit}` : `every ${count} ${unit}s`);
const fixedTimes = (minute, hour) => {
    const hours = hour.split(',');
    return isNumber(minute) && hours.every(isNumber) ? `at ${listed(hours.map((one) => clock(one, minute)))}` : undefined;
};
const hourly = (minute, hour) => {
    const [, step] = /^(?:\*|0)\/(\d+)$/.exec(hour) ?? (hour === '*' ? [hour, '1'] : []);
    return isNumber(minute) && step ? `${every(step, 'hour')} at minute ${minute}` : undefined;
};
const everyFewMinutes = (minute, hour) => {
    const [, step] = /^(?:\*|0)\/(\d+)$/.exec(minute) ?? (minute === '*' ? [minute, '1'] : []);
    const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(hour) ?? [];
    if (!step || (hour !== '*' && from === ''))
        return undefined;
    return `${every(step, 'minute')}${hour === '*' ? '' : ` from ${clock(from, '0')} to ${clock(to, '59')}`}`;
};
const zoneWords = (zone) => (zone === 'UTC' ? zone : `${zone} time`);
const cronWords = (fields, zone) => {
    const [minute = '', hour = '', date = '', month = '', weekday = '', year = ''] = fields;
    const days = dayWords(date, weekday);
    const season = seasonWords(month, year);
    if (days === undefined || season === undefined)
        return undefined;
    const times = fixedTimes(minute, hour);
    if (times)
        return `${days} ${times} ${zone}${season}`;
    const onDays = days === 'every day' ? '' : ` ${days}`;
    const everyHour = hourly(minute, hour);
    if (everyHour)
        return `${everyHour}${onDays}${season} (${zone})`;
    const everyMinute = everyFewMinutes(minute, hour);
    return everyMinute && `${everyMinute}${onDays}${season} ${zone}`;
};
const scheduleWords = (expression, zone = 'UTC') => {
    const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
    if (count && unit)
        return every(count, unit);
    const [, fields] = /^cron\((.+)\)$/.exec(expression) ?? [];
    const clock = zoneWords(zone);
    return (fields && cronWords(fields.trim().split(/\s+/), clock)) ?? `${expression} (${clock})`;
};

// EXTERNAL MODULE: ./lib/events/parts/schedule-runs.js
var schedule_runs = __webpack_require__(71998);
;// CONCATENATED MODULE: ./lib/events/parts/scheduler.js




const roleKind = 'ScheduleRole';
const scheduledEvent = (0,expression/* concat */.xW)('{"version":"0","id":"<aws.scheduler.execution-id>","detail-type":"Scheduled Event","source":"aws.scheduler","account":"', expression/* accountId */.lS, '","time":"<aws.scheduler.scheduled-time>","region":"', expression/* region */.Ny, '","resources":["<aws.scheduler.schedule-arn>"],"detail":{}}');
const zonedSchedule = ({ rate, timezone, input }, event) => {
    const group = { sourceArn: (0,expression/* arn */.Cm)('scheduler', 'schedule-group/default') };
    const role = event.ownerRole(roleKind, 'scheduler.amazonaws.com', group, [
        (0,contribution/* allow */.c)(['lambda:InvokeFunction'], event.trigger.arn),
        (0,contribution/* allow */.c)(['sqs:SendMessage'], dead_letters/* deadLetterQueueArn */.v),
    ]);
    return [
        role,
        event.child('Schedule', 'none', {
            Type: 'AWS::Scheduler::Schedule',
            ...event.dependsOn(),
            Properties: {
                State: event.enabled ? 'ENABLED' : 'DISABLED',
                ScheduleExpression: rate,
                ScheduleExpressionTimezone: timezone,
                FlexibleTimeWindow: { Mode: 'OFF' },
                Target: {
                    Arn: event.trigger.arn,
                    RoleArn: (0,expression/* getAtt */.CN)(role.id, 'Arn'),
                    Input: input === undefined ? scheduledEvent : (0,payload_form/* jsonExpression */.Tl)(input),
                    RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
                    DeadLetterConfig: { Arn: dead_letters/* deadLetterQueueArn */.v },
                },
            },
        }),
    ];
};

// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
;// CONCATENATED MODULE: ./lib/events/parts/time-zone.js


const zonesOf = (zone, names) => Object.fromEntries(names.split(' ').map((city) => [city, zone]));
const knownZones = () => [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const canonicalZone = (zone) => {
    if (!/^[A-Za-z]/.test(zone))
        return undefined;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    }
    catch {
        return undefined;
    }
};
const isKnownZone = (zone) => zone === 'UTC' || canonicalZone(zone) !== undefined;
const maybeNewer = (zone, known) => {
    const [area, ...rest] = zone.split('/');
    return rest.length > 0 && /^[A-Z][A-Za-z0-9_+/-]+$/.test(zone) && known.some((one) => one.startsWith(`${area}/`));
};
const cities = {
    ...zonesOf('America/Chicago', 'austin dallas houston'),
    ...zonesOf('America/Los_Angeles', 'portland san_diego san_francisco seattle'),
    ...zonesOf('America/New_York', 'atlanta boston miami philadelphia washington'),
    ...zonesOf('America/Sao_Paulo', 'brasilia rio_de_janeiro'),
    ...zonesOf('Asia/Shanghai', 'beijing guangzhou peking shenzhen'),
    ...zonesOf('Asia/Tokyo', 'kyoto osaka'),
    ...zonesOf('Europe/Athens', 'athina'),
    ...zonesOf('Europe/Belgrade', 'beograd'),
    ...zonesOf('Europe/Berlin', 'cologne frankfurt hamburg koeln köln muenchen munich münchen stuttgart'),
    ...zonesOf('Europe/Brussels', 'brussel bruxelles'),
    ...zonesOf('Europe/Bucharest', 'bucuresti bucurești'),
    ...zonesOf('Europe/Copenhagen', 'kobenhavn københavn'),
    ...zonesOf('Europe/Lisbon', 'lisboa'),
    ...zonesOf('Europe/London', 'edinburgh manchester'),
    ...zonesOf('Europe/Madrid', 'barcelona'),
    ...zonesOf('Europe/Moscow', 'moskva'),
    ...zonesOf('Europe/Paris', 'lyon marseille'),
    ...zonesOf('Europe/Prague', 'brno ostrava praha'),
    ...zonesOf('Europe/Rome', 'milan milano roma'),
    ...zonesOf('Europe/Vienna', 'wien'),
    ...zonesOf('Europe/Warsaw', 'krakow kraków warszawa'),
    ...zonesOf('Europe/Zurich', 'basel bern geneva geneve genève zürich'),
    ...zonesOf('Asia/Kolkata', 'bangalore bombay chennai delhi mumbai new_delhi'),
};
const meantZone = (zone, known) => {
    const city = `/${zone.toLowerCase().replaceAll(' ', '_')}`;
    const own = city.slice(city.lastIndexOf('/') + 1);
    if (Object.hasOwn(cities, own))
        return cities[own];
    return (0,suggest/* nearest */.pA)(zone, known) ?? known.find((one) => one.toLowerCase().endsWith(city));
};
const zoneMistakes = (zone, at) => {
    const known = knownZones();
    const canonical = canonicalZone(zone);
    if (canonical !== undefined &&
        (known.includes(zone) || !known.some((one) => one.toLowerCase() === zone.toLowerCase())))
        return zone === zone.toLowerCase() ? [misspelled(zone, canonical, at)] : [];
    const meant = canonical ?? meantZone(zone, known);
    if (meant !== undefined)
        return [misspelled(zone, meant, at)];
    const hint = 'Write a name of the IANA database, such as Europe/Prague, America/New_York or UTC.';
    if (!maybeNewer(zone, known))
        return [(0,diagnostic/* errorAt */.Os)('config/timezone', at, `"${zone}" is no time zone.`, hint)];
    return [
        (0,diagnostic/* warningAt */.MK)('config/timezone', at, `The time zone ${zone} is not among those that this Node knows.`, `A newer one works as well. ${hint}`),
    ];
};
const misspelled = (zone, meant, at) => (0,diagnostic/* errorAt */.Os)('config/timezone', at, `"${zone}" is no time zone.`, `Did you mean \`${meant}\`?`);

;// CONCATENATED MODULE: ./lib/events/types/schedule.js













const schedule_trigger = {
    recognizes: (event) => /^aws.(ev|sch).+Scheduled Event$/.test(event.source + event['detail-type']),
    identity: (event, requestId) => event.id
        ? JSON.stringify(/sch/.test(event.source) ? [event.resources, event.time] : [event.id, event['replay-name']])
        : requestId,
};
const timezoneMistakes = (timezone, { inputPath, inputTransformer }, at) => {
    const transformed = [inputPath === undefined ? [] : 'inputPath', inputTransformer ? 'inputTransformer' : []].flat();
    return [
        ...((0,token/* hasToken */.y0)(timezone) ? [] : zoneMistakes(timezone, [...at, 'timezone'])),
        ...transformed.map((key) => (0,diagnostic/* errorAt */.Os)('config/timezone', [...at, key], `A schedule with a timezone is one of EventBridge Scheduler, which has no ${key}.`, 'Write input, which is the same at every firing, or leave timezone out and write the times in UTC.')),
    ];
};
const wordsOf = (rate, timezone) => (0,token/* hasToken */.y0)(rate) || (0,token/* hasToken */.y0)(timezone ?? '') ? 'a schedule' : scheduleWords(rate, timezone);
const rateWarning = (at) => (0,diagnostic/* warningAt */.MK)('config/timezone', [...at, 'timezone'], 'A rate counts from its deployment, in whatever time zone; with one, it fires right after the deployment, too.', 'Leave timezone out, or write cron(…) for a time of day.');
const schedule = (0,events_event/* defineEvent */.g_)({
    type: 'schedule',
    says: 'Starts the job at fixed times or intervals, in UTC or another time zone.',
    properties: {
        scheduleRate: (0,shape/* required */.mw)((0,shape/* text */.Qq)('`rate(2 hours)`, or `cron(0 14 * * ? *)`: minutes, hours, day of month, month, day of week, year.')),
        timezone: (0,shape/* text */.Qq)('The time zone of the expression, such as `Europe/Prague`; UTC without it.', {
            minLength: 1,
            maxLength: 50,
        }),
        ...payload_form/* payloadForms */.YR,
    },
    atMostOne: ['input', 'inputPath', 'inputTransformer'],
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: schedule
    properties:
      scheduleRate: cron(0 14 * * ? *)
      input:
        report: daily
  - type: schedule
    properties:
      scheduleRate: cron(0 8 ? * MON-FRI *)
      timezone: Europe/Prague
`),
    sample: {
        version: '0',
        id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
        'detail-type': 'Scheduled Event',
        source: 'aws.events',
        account: '123456789012',
        time: '2015-10-08T16:53:06Z',
        region: 'us-east-1',
        resources: ['arn:aws:events:us-east-1:123456789012:rule/my-scheduled-rule'],
        detail: {},
    },
    asynchronous: true,
    onlyTime: true,
    whenAsleep: 'disabled',
    trigger: schedule_trigger,
    source: () => undefined,
    words: ({ scheduleRate, timezone }) => wordsOf(scheduleRate, timezone),
    zone: ({ timezone }) => timezone,
    nextRuns({ scheduleRate, timezone: zone = 'UTC' }, now) {
        const kind = (0,token/* hasToken */.y0)(scheduleRate) ? undefined : (0,schedule_expression/* parseSchedule */.n)(scheduleRate).kind;
        if (kind === 'rate')
            return 'from-deployment';
        return kind === 'cron' && isKnownZone(zone) ? (0,schedule_runs/* nextRuns */.Oz)(scheduleRate, now, { zone }) : undefined;
    },
    startsIn: ({ type, isChild, properties: { ScheduleExpression: written, ScheduleExpressionTimezone: zone } }) => {
        if (!isChild || !['AWS::Events::Rule', 'AWS::Scheduler::Schedule'].includes(type))
            return [];
        if (typeof written !== 'string')
            return ['a schedule'];
        return [zone === undefined || typeof zone === 'string' ? scheduleWords(written, zone) : 'a schedule'];
    },
    startsPerYear: ({ scheduleRate }) => ((0,token/* hasToken */.y0)(scheduleRate) ? undefined : (0,schedule_runs/* mostStartsPerYear */.T0)(scheduleRate)),
    distinctBy: ({ scheduleRate: rate, timezone, input, inputPath, inputTransformer }) => ({
        rate,
        timezone,
        input,
        inputPath,
        inputTransformer,
    }),
    check({ scheduleRate, timezone, ...form }, event) {
        const at = [...event.path, 'properties'];
        const parsed = (0,token/* hasToken */.y0)(scheduleRate) ? undefined : (0,schedule_expression/* parseSchedule */.n)(scheduleRate);
        return [
            ...(parsed?.kind === 'mistake'
                ? [(0,diagnostic/* errorAt */.Os)('config/schedule', [...at, 'scheduleRate'], parsed.sentence, parsed.hint)]
                : []),
            ...(timezone === undefined ? [] : timezoneMistakes(timezone, form, at)),
            ...(timezone !== undefined && parsed?.kind === 'rate' ? [rateWarning(at)] : []),
            ...(0,payload_form/* payloadMistakes */.Cw)(form, at, misreadBy(event.trigger)),
        ];
    },
    expand({ scheduleRate, timezone, ...form }, event) {
        const parsed = (0,token/* hasToken */.y0)(scheduleRate) ? undefined : (0,schedule_expression/* parseSchedule */.n)(scheduleRate);
        const rate = parsed && 'text' in parsed ? parsed.text : (0,token/* expressionOf */.ez)(scheduleRate);
        return timezone === undefined
            ? (0,bus_rule/* busRule */.X)(event, { ScheduleExpression: rate }, form)
            : zonedSchedule({ rate, timezone: (0,token/* expressionOf */.ez)(timezone), input: form.input }, event);
    },
});

// EXTERNAL MODULE: ./lib/events/parts/delivery-shape.js
var delivery_shape = __webpack_require__(32406);
// EXTERNAL MODULE: ./lib/events/parts/queue-policy.js
var queue_policy = __webpack_require__(32914);
// EXTERNAL MODULE: ./lib/events/parts/queue-region.js
var queue_region = __webpack_require__(60908);
;// CONCATENATED MODULE: ./lib/events/parts/sns-delivery.js
const optInRegions = new Set([
    'af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6',
    'ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1',
].flatMap((line) => line.split(' ')));
const deliveringService = (from) => from !== undefined && optInRegions.has(from) ? `sns.${from}.amazonaws.com` : 'sns.amazonaws.com';
const deliversTo = (region) => region === undefined || !optInRegions.has(region);

;// CONCATENATED MODULE: ./lib/events/parts/sns-filter.js


const most = { attributes: 5, combinations: 150, bytes: 262_144 };
const textOperators = new Set(['prefix', 'suffix', 'equals-ignore-case', 'cidr']);
const mistake = (path, sentence, hint) => (0,diagnostic/* errorAt */.Os)('config/filter-policy', path, sentence, hint);
const listHint = 'Write a list of values, `[urgent, late]`, or of conditions, `[{prefix: eu-}]`.';
const alternatives = (key, value) => key === '$or' && Array.isArray(value) && value.length > 1 && value.every(expression/* isMap */.jh) ? value : undefined;
const combinations = (policy) => Object.entries(policy).reduce((product, [key, value]) => {
    const either = alternatives(key, value);
    if (either)
        return product * either.reduce((sum, one) => sum + combinations(one), 0);
    return product * (Array.isArray(value) ? value.length : 1);
}, 1);
const numericMistakes = (value, path) => {
    const items = Array.isArray(value) ? value : [];
    const fits = (items.length === 2 || items.length === 4) &&
        items.every((item, index) => (index % 2 ? typeof item === 'number' : /^(?:[<>]=?|=)$/.test(String(item))));
    return fits
        ? []
        : [
            mistake(path, 'A numeric condition is a list of operators and numbers.', "Write `['=', 5]`, `['>=', 5]`, or `['>', 0, '<=', 150]`."),
        ];
};
const sns_filter_conditionMistakes = (condition, path) => {
    const [[operator, operand] = ['', undefined], ...more] = Object.entries(condition);
    if (operator === '' || more.length > 0)
        return [
            mistake(path, 'A condition has exactly one operator.', 'Write each as an item of its own, or a range as numeric.'),
        ];
    const at = [...path, operator];
    if (operator === 'exists' && typeof operand !== 'boolean')
        return [mistake(at, 'The operand of `exists` is true or false.', 'Write true or false, without quotes.')];
    if (operator === 'numeric')
        return numericMistakes(operand, at);
    if (textOperators.has(operator) && typeof operand !== 'string')
        return [mistake(at, `The operand of \`${operator}\` is a text.`, 'Write it in quotes.')];
    return [];
};
const valueMistakes = (values, path) => {
    if (values.length === 0)
        return [mistake(path, 'SNS refuses an empty list of values.', listHint)];
    return values.flatMap((value, index) => {
        const at = [...path, index];
        if (Array.isArray(value))
            return [mistake(at, 'A list in a list matches nothing, and SNS refuses it.', listHint)];
        return (0,expression/* isMap */.jh)(value) ? sns_filter_conditionMistakes(value, at) : [];
    });
};
const attributeMistakes = (key, value, path) => {
    const either = alternatives(key, value);
    if (either)
        return either.flatMap((policy, index) => policyMistakes(policy, [...path, index]));
    if (Array.isArray(value))
        return valueMistakes(value, path);
    if ((0,expression/* isMap */.jh)(value))
        return [
            mistake(path, 'The policy matches attributes of a message, which hold no others, and SNS refuses it; a nested policy is for the content of a message.', 'Publish what you filter by as a message attribute, and write a list of its values here.'),
        ];
    return [mistake(path, 'SNS takes a list of values for an attribute, not a single value.', listHint)];
};
const policyMistakes = (policy, path) => Object.entries(policy).flatMap(([key, value]) => attributeMistakes(key, value, [...path, key]));
const filterPolicyMistakes = (policy, path) => {
    if (policy === undefined)
        return [];
    if (!(0,expression/* isMap */.jh)(policy))
        return [mistake(path, 'A filter policy is a map of message attributes.', 'Write `kind: [urgent]` below it.')];
    const found = policyMistakes(policy, path);
    const attributes = Object.keys(policy).length;
    if (attributes > most.attributes)
        found.push(mistake(path, `SNS takes at most ${most.attributes} attributes in a filter policy, here are ${attributes}.`, 'Filter by fewer, and let the program look at the others.'));
    const product = combinations(policy);
    if (product > most.combinations)
        found.push(mistake(path, `The values of this filter policy make ${product} combinations, and SNS takes ${most.combinations}.`, 'List fewer values, or use conditions such as prefix.'));
    const bytes = Buffer.byteLength(JSON.stringify(policy));
    if (bytes > most.bytes)
        found.push(mistake(path, `SNS takes at most ${most.bytes} bytes, this takes ${bytes}.`, 'List fewer values.'));
    return found;
};

// EXTERNAL MODULE: ./lib/events/parts/topic-arn.js
var topic_arn = __webpack_require__(92321);
// EXTERNAL MODULE: ./lib/events/parts/topic-check.js
var topic_check = __webpack_require__(18086);
;// CONCATENATED MODULE: ./lib/events/types/sns.js
















const topicText = 'An `sns-topic` of this config.';
const sns_nameOf = ({ snsTopicName, topicName }) => snsTopicName ?? topicName;
const textOf = (names) => (sns_nameOf(names) ?? names.snsTopicArn);
const arnMistakes = (topicArn, event, path) => (0,topic_check/* topicArnMistakes */.ko)({
    ...{ text: topicArn, own: event.resource(topicArn), region: event.region, path },
    elsewhere: (from) => deliversTo(event.region)
        ? undefined
        : [
            `The topic is in ${from}, and SNS delivers nothing from other regions to functions in ${event.region}.`,
            `Subscribe an SQS queue in ${from} to it, or deploy the ${event.trigger.word} there.`,
        ],
});
const fifoMistakes = (names, event, path) => {
    const own = event.resource(textOf(names));
    if (own ? !own.properties.fifoEnabled : !(0,topic_arn/* isFifoTopic */.qL)(textOf(names)))
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/wrong-resource', path, `"${own?.name ?? textOf(names)}" is a FIFO topic, and SNS delivers those to queues only.`, own
            ? 'Subscribe an sqs-queue to the topic and write an sqs event, or remove fifoEnabled.'
            : 'Subscribe a queue to the topic, and write an sqs event of that queue.'),
    ];
};
const patternOf = (topicArn) => {
    if (topicArn === undefined)
        return (0,expression/* arn */.Cm)('sns', '*');
    return (0,token/* hasToken */.y0)(topicArn) ? (0,token/* expressionOf */.ez)(topicArn) : topicArn.replace(/[^:]*$/, '*');
};
const failureMistakes = (given, event, topicRegion, at) => {
    const wrong = (0,delivery_queue/* deliveryMistakes */.M)(given, event, at, 'SNS');
    if (wrong.length > 0)
        return wrong;
    if (given.sqsQueueName !== undefined && event.resource(given.sqsQueueName) === undefined)
        return [];
    const path = [...at, given.sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName'];
    const isOwn = given.sqsQueueArn === undefined || event.resource(given.sqsQueueArn) !== undefined;
    const queue = isOwn ? { stackRegion: event.region } : { arn: given.sqsQueueArn };
    return (0,queue_region/* regionMistakes */.a)(queue, topicRegion ?? event.region, 'SNS sends what it could not deliver to queues', path);
};
const failureQueue = (given, event, topicRegion, sender) => {
    if (given === undefined)
        return topicRegion === undefined
            ? { arn: dead_letters/* deadLetterQueueArn */.v, needs: [{ kind: 'need', of: 'dead-letters', ...sender }] }
            : undefined;
    const { arn: queueArn, own } = (0,delivery_queue/* deliveryQueue */.Q)(given, event);
    return { arn: queueArn, needs: own ? (0,queue_policy/* mayBeSentTo */.c)(own, sender.service, sender.source, sender) : [] };
};
const sns = (0,events_event/* defineEvent */.g_)({
    type: 'sns',
    says: 'Starts the job for the messages of a topic.',
    properties: {
        snsTopicName: (0,shape/* resourceName */.Iy)(topicText, 'sns-topic'),
        snsTopicArn: (0,aws_values/* arnText */.F7)('The ARN of any other topic.', 'arn:aws:sns'),
        topicName: (0,shape/* resourceName */.Iy)(`${topicText} The same as \`snsTopicName\`.`, 'sns-topic'),
        filterPolicy: (0,shape/* anything */.D8)('A filter policy of SNS: only messages with these attributes start the job.'),
        onDeliveryFailure: (0,delivery_shape/* deliveryFailure */.l)('Where messages go that did not reach the trigger.'),
    },
    exactlyOne: ['snsTopicName', 'snsTopicArn', 'topicName'],
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: sns
    properties:
      snsTopicName: orders
      filterPolicy:
        kind: [urgent]
      onDeliveryFailure:
        sqsQueueName: undelivered
`, {
        beside: `
orders:
  type: sns-topic
undelivered:
  type: sqs-queue
`,
    }),
    sample: {
        Records: [
            {
                EventVersion: '1.0',
                EventSubscriptionArn: 'arn:aws:sns:us-east-2:123456789012:sns-lambda:21be56ed-a058-49f5-8c98-aedd2564c486',
                EventSource: 'aws:sns',
                Sns: {
                    SignatureVersion: '1',
                    Timestamp: '2019-01-02T12:45:07.000Z',
                    Signature: 'tcc6faL2yUC6dgZdmrwh1Y4cGa/ebXEkAi6RibDsvpi',
                    SigningCertUrl: 'https://sns.us-east-2.amazonaws.com/SimpleNotificationService-ac565b8b1a6c5d002d285f9598aa1d9b.pem',
                    MessageId: '95df01b4-ee98-5cb9-9903-4c221d41eb5e',
                    Message: 'Hello from SNS!',
                    MessageAttributes: { Test: { Type: 'String', Value: 'TestString' } },
                    Type: 'Notification',
                    UnsubscribeUrl: 'https://sns.us-east-2.amazonaws.com/?Action=Unsubscribe',
                    TopicArn: 'arn:aws:sns:us-east-2:123456789012:sns-lambda',
                    Subject: 'TestInvoke',
                },
            },
        ],
    },
    asynchronous: true,
    trigger: {
        recognizes: (event) => event.Records?.[0]?.EventSource === 'aws:sns',
        identity: (event) => event.Records.map((record) => record.Sns.MessageId).join(),
    },
    source: (names) => {
        const name = sns_nameOf(names);
        return name === undefined ? { arn: names.snsTopicArn } : { name };
    },
    words: (_, topic) => `messages of ${topic}`,
    startsIn: ({ type, isChild, properties: { TopicArn: topic }, nameOf }) => isChild && type === 'AWS::SNS::Subscription' ? [`messages of ${nameOf(topic)}`] : [],
    whyOnce: {
        sentence: 'SNS keeps one subscription of a function to a topic, with one filter policy.',
        hint: (owner) => `Write one event whose filterPolicy matches both, by lists of values or \`$or\`; or start a second ${owner} by one of them.`,
    },
    check({ filterPolicy, onDeliveryFailure, ...names }, event) {
        const at = [...event.path, 'properties'];
        const key = ['snsTopicName', 'topicName'].find((one) => names[one] !== undefined) ?? 'snsTopicArn';
        const { topicName, snsTopicArn } = names;
        const found = [];
        if (topicName !== undefined)
            found.push({
                ...(0,diagnostic/* errorAtKey */.DE)('config/other-spelling', [...at, 'topicName'], '`topicName` is read as `snsTopicName`.', 'Write snsTopicName, which is its name everywhere else.'),
                severity: 'warning',
            });
        const wrong = snsTopicArn === undefined ? [] : arnMistakes(snsTopicArn, event, [...at, key]);
        const from = snsTopicArn === undefined || wrong.length > 0 ? undefined : (0,queue_region/* otherRegion */.r)(snsTopicArn, event.region);
        found.push(...(wrong.length > 0 ? wrong : fifoMistakes(names, event, [...at, key])), ...filterPolicyMistakes(filterPolicy, [...at, 'filterPolicy']), ...(onDeliveryFailure ? failureMistakes(onDeliveryFailure, event, from, [...at, 'onDeliveryFailure']) : []));
        return found;
    },
    expand({ filterPolicy, onDeliveryFailure, ...names }, event) {
        const own = event.resource(textOf(names));
        const foreign = own === undefined ? textOf(names) : undefined;
        const topic = own?.params.arn ?? (0,token/* expressionOf */.ez)(textOf(names));
        const from = foreign === undefined ? undefined : (0,queue_region/* otherRegion */.r)(foreign, event.region);
        const service = deliveringService(from);
        const sender = { service, source: topic, pattern: patternOf(foreign) };
        const failures = failureQueue(onDeliveryFailure, event, from, sender);
        return [
            event.invokePermission(service, topic),
            event.child('Subscription', 'none', {
                Type: 'AWS::SNS::Subscription',
                DependsOn: [event.id('Permission'), ...event.trigger.dependsOn],
                Properties: {
                    Protocol: 'lambda',
                    Endpoint: event.trigger.arn,
                    TopicArn: topic,
                    Region: foreign === undefined ? undefined : (0,topic_arn/* subscriptionRegion */.O4)(foreign, event.region),
                    FilterPolicy: filterPolicy,
                    RedrivePolicy: failures && { deadLetterTargetArn: failures.arn },
                },
            }),
            ...(failures?.needs ?? []),
        ];
    },
});

// EXTERNAL MODULE: ./lib/events/parts/foreign-queue.js
var foreign_queue = __webpack_require__(31334);
;// CONCATENATED MODULE: ./lib/events/types/sqs.js










const sqs = (0,events_event/* defineEvent */.g_)({
    type: 'sqs',
    says: 'Starts the job for the messages of a queue. A message counts as processed once the run has started.',
    properties: {
        sqsQueueName: (0,shape/* resourceName */.Iy)('An `sqs-queue` of this config.', 'sqs-queue'),
        sqsQueueArn: (0,shape/* text */.Qq)('The ARN of any other queue.'),
        batchSize: (0,shape/* integer */.nd)('The most messages that one run receives. Over 10 needs `maxBatchWindowSeconds`.', {
            default: 10,
            minimum: 1,
            maximum: 10_000,
        }),
        maxBatchWindowSeconds: (0,shape/* integer */.nd)('The longest wait, in seconds, for a batch to fill.', { minimum: 0, maximum: 300 }),
    },
    exactlyOne: ['sqsQueueName', 'sqsQueueArn'],
    example: (0,job_example/* jobExample */.sU)(`
events:
  - type: sqs
    properties:
      sqsQueueName: orders
      batchSize: 5
`, { name: 'billing', beside: 'orders:\n  type: sqs-queue' }),
    sample: {
        Records: [
            {
                messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
                receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
                body: 'Test message.',
                attributes: {
                    ApproximateReceiveCount: '1',
                    SentTimestamp: '1545082649183',
                    SenderId: 'AIDAIENQZJOLO23YVJ4VO',
                    ApproximateFirstReceiveTimestamp: '1545082649185',
                },
                messageAttributes: {},
                md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
                eventSource: 'aws:sqs',
                eventSourceARN: 'arn:aws:sqs:us-east-2:123456789012:my-queue',
                awsRegion: 'us-east-2',
            },
        ],
    },
    asynchronous: false,
    whenAsleep: 'disabled',
    keepsFor: ({ MessageRetentionPeriod: seconds }) => (typeof seconds === 'number' ? seconds : 345_600),
    trigger: {
        recognizes: (event) => event.Records?.[0]?.eventSource === 'aws:sqs',
        identity: (event) => event.Records.map((record) => record.messageId)
            .sort()
            .join(),
        batches: true,
        isOrdered: (event) => /\.fifo$/.test(event.Records[0].eventSourceARN),
        reply: ({ failed }) => ({ batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) }),
    },
    words: (_, queue) => `messages of ${queue}`,
    startsIn: ({ type, isChild, properties: { EventSourceArn: queue }, nameOf }) => isChild && type === 'AWS::Lambda::EventSourceMapping' ? [`messages of ${nameOf(queue)}`] : [],
    source: ({ sqsQueueName, sqsQueueArn }) => sqsQueueName === undefined ? { arn: sqsQueueArn } : { name: sqsQueueName },
    check({ sqsQueueName, sqsQueueArn, batchSize, maxBatchWindowSeconds = 0 }, event) {
        const at = [...event.path, 'properties'];
        const queue = event.resource((sqsQueueName ?? sqsQueueArn));
        if (sqsQueueArn !== undefined && queue !== undefined && queue.type !== 'sqs-queue')
            return [
                (0,event_source/* wrongType */.gQ)(queue, 'queue', 'Name an sqs-queue of resources, or give the ARN of a queue as sqsQueueArn.', [
                    ...at,
                    'sqsQueueArn',
                ]),
            ];
        if (sqsQueueArn !== undefined && !(0,queue_arn/* mayBeQueueArn */.XD)(sqsQueueArn))
            return [
                (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...at, 'sqsQueueArn'], `"${sqsQueueArn}" is not the ARN of a queue.`, queue
                    ? `Write sqsQueueName: ${queue.name}.`
                    : "Write arn:aws:sqs:<region>:<account>:<name>, or $CfResourceParam('MyQueue', 'Arn')."),
            ];
        if (sqsQueueArn !== undefined && !(0,event_source/* mayBeArn */.Mw)(sqsQueueArn))
            return [
                (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...at, 'sqsQueueArn'], 'This is a reference to something else than the ARN of a queue.', queue ? `Write sqsQueueName: ${queue.name}.` : "Write $CfResourceParam('MyQueue', 'Arn')."),
            ];
        const elsewhere = queue || sqsQueueArn === undefined
            ? []
            :
                (0,queue_region/* regionMistakes */.a)({ arn: sqsQueueArn }, event.region, 'Lambda reads queues', [...at, 'sqsQueueArn']);
        if (elsewhere.length > 0)
            return elsewhere;
        const fifo = queue ? queue.properties.fifoEnabled === true : (0,queue_arn/* isFifoArn */.md)(sqsQueueArn ?? '') === true;
        if (fifo && (batchSize > 10 || maxBatchWindowSeconds > 0))
            return [
                (0,diagnostic/* errorAt */.Os)('config/batch-window', [...at, batchSize > 10 ? 'batchSize' : 'maxBatchWindowSeconds'], 'A FIFO queue gives at most 10 messages at once and knows no batch window.', 'Write a batchSize of 10 or less and leave maxBatchWindowSeconds out.'),
            ];
        if (batchSize > 10 && maxBatchWindowSeconds < 1)
            return [
                (0,diagnostic/* errorAt */.Os)('config/batch-window', [...at, 'batchSize'], `A batchSize of ${batchSize} needs time to fill: AWS refuses more than 10 without a batch window.`, 'Add maxBatchWindowSeconds: 1 or more, or write a batchSize of 10 or less.'),
            ];
        return [];
    },
    question: ({ sqsQueueArn }, event) => sqsQueueArn === undefined || event.resource(sqsQueueArn) ? undefined : (0,foreign_queue/* queueQuestion */.qY)(sqsQueueArn),
    checkAnswer: ({ maxBatchWindowSeconds = 0 }, answer, event) => (0,foreign_queue/* checkForeignQueue */.MB)(answer, { ...event.trigger, windowSeconds: maxBatchWindowSeconds }, [
        ...event.path,
        'properties',
        'sqsQueueArn',
    ]),
    expand({ sqsQueueName, sqsQueueArn, batchSize, maxBatchWindowSeconds }, event) {
        const queue = event.resource((sqsQueueName ?? sqsQueueArn));
        const arn = queue?.params.arn ?? (0,token/* expressionOf */.ez)(sqsQueueArn);
        const isStandard = queue ? queue.properties.fifoEnabled !== true : (0,queue_arn/* isFifoArn */.md)(sqsQueueArn) === false;
        return [
            event.triggerStatement((0,contribution/* allow */.c)(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'], arn)),
            event.child('EventSourceMapping', 'in-place', {
                Type: 'AWS::Lambda::EventSourceMapping',
                ...event.dependsOn(),
                Properties: {
                    EventSourceArn: arn,
                    FunctionName: event.trigger.name,
                    Enabled: event.enabled,
                    BatchSize: batchSize,
                    MaximumBatchingWindowInSeconds: maxBatchWindowSeconds ?? (isStandard ? 0 : undefined),
                    FunctionResponseTypes: event.trigger.startsRuns ? ['ReportBatchItemFailures'] : undefined,
                },
            }),
        ];
    },
});

;// CONCATENATED MODULE: ./lib/generated/events.js










const events = [applicationLoadBalancer, cloudwatchLog, dynamoDbStream, eventBus, httpApiGateway, kinesisStream, s3, schedule, sns, sqs];


/***/ }),

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ stateMachineName),
/* harmony export */   Q3: () => (/* binding */ jobDefinitionArn),
/* harmony export */   ih: () => (/* binding */ jobDefinitionName),
/* harmony export */   pC: () => (/* binding */ executionsArn),
/* harmony export */   w2: () => (/* binding */ machineTag),
/* harmony export */   w4: () => (/* binding */ stateMachineArn)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);


const jobDefinitionName = ({ name, stage }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stage.stack, name, 128);
const jobDefinitionArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('batch', 'job-definition/', jobDefinitionName(job));
const stateMachineName = ({ name, stage }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stage.stack, name, 80);
const stateMachineArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('states', 'stateMachine:', stateMachineName(job));
const executionsArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('states', 'execution:', stateMachineName(job), ':*');
const machineTag = 'batch-job:state-machine';


/***/ }),

/***/ 19695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ jobEndedType),
/* harmony export */   Sc: () => (/* binding */ inputOfFollower),
/* harmony export */   aP: () => (/* binding */ followExpression)
/* harmony export */ });
/* harmony import */ var _jsonata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57481);

const jobEndedType = 'job-ended';
const mostInline = 6_000;
const followExpression = (job, { stack }, ending, { spills, array }) => (0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)(`{%(
$x:=$states.context.Execution;
$b:={'type': '${jobEndedType}', 'job': '${job}', 'stack': '${stack}', 'status': '${ending === 'onSuccess' ? 'succeeded' : 'failed'}',
'execution': $x.Name, 'executionArn': $x.Id, 'startedAt': $x.StartTime, 'endedAt': $now(), 'attempts': $attempt,
${ending === 'onSuccess' ? `'jobId': $states.input.jobId${array === undefined ? '' : ", 'array': $states.input.array"}` : "'class': $failed.error, 'cause': $substring($failed.cause, 0, 1000)"}};
$w:=${spills ? "$run.uri ? $merge([$b, {'triggerEventUri': $run.uri}]) : " : ''}$merge([$b, {'triggerEvent': $run.event}]);
$h:=$substring($hash($x.Id, 'SHA-256'), 0, 32);
$n:=$length($replace($string([$string($w)]), /[^ -~]/, '------------'));
{'event': $string($n > ${mostInline} ? $b : $w), 'name': 'after-${job.slice(0, 37)}-' & $h, 'id': $h}
)%}`);
const inputOfFollower = (follower) => `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)(`$string({'triggerEvent': $follow.event, 'jobName': '${follower}-' & $substring($follow.id, 0, 12)})`)} %}`;


/***/ }),

/***/ 57481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ compactJsonata)
/* harmony export */ });
const operators = '?:;,=!<>&{}()[]';
const known = new Map();
const compactJsonata = (expression) => {
    const found = known.get(expression) ?? compacted(expression);
    known.set(expression, found);
    return found;
};
const compacted = (expression) => expression.replace(/('[^']*'|\/[^/]*\/)|\s+/g, (found, literal, at) => {
    if (literal !== undefined)
        return literal;
    const around = [expression[at - 1] ?? '', expression[at + found.length] ?? ''];
    return around.some((one) => operators.includes(one)) ? '' : ' ';
});


/***/ }),

/***/ 44623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ logGroup)
/* harmony export */ });
const logGroup = (id, days, from, metadata) => ({
    kind: 'resource',
    id,
    from,
    tags: 'in-place',
    holdsData: 'deleted',
    body: {
        Type: 'AWS::Logs::LogGroup',
        Metadata: metadata,
        Properties: { RetentionInDays: days },
    },
});


/***/ }),

/***/ 53261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ retentionDays),
/* harmony export */   g: () => (/* binding */ logForwarding),
/* harmony export */   hL: () => (/* binding */ defaultRetentionDays),
/* harmony export */   m9: () => (/* binding */ logging)
/* harmony export */ });
/* harmony import */ var _schema_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8961);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17922);


const retentionDays = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];
const defaultRetentionDays = 90;
const endpoint = { pattern: '^https://[A-Za-z0-9][A-Za-z0-9.-]*(:443)?(/\\S*)?$', maxLength: 1_000 };
const logForwarding = (0,_schema_member_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .HI)('Another service that receives every line of the log, through Firehose.', (0,_schema_member_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)('http-endpoint', 'Any endpoint that understands what Firehose sends.', {
    endpointUrl: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The address, which begins with `https://`; its port is 443, the only one that Firehose calls.', endpoint)),
    gzipEncodingEnabled: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Whether what is sent is compressed.', { default: false }),
    parameters: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)('Attributes that go with every request, at most 50.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The value of the attribute.', { maxLength: 1_024 }), {
        pattern: '^.+$',
        maxLength: 256,
    }),
    retryDuration: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)('Seconds for which a failed delivery is tried again.', {
        default: 300,
        minimum: 0,
        maximum: 7_200,
    }),
    accessKey: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)('The key that the endpoint asks for; write it as `$Secret(…)`.'),
}), (0,_schema_member_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)('highlight', 'Highlight.io.', {
    projectId: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The id of the project at Highlight.')),
    endpointUrl: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Another address of Highlight than its usual one, by `https://` and port 443.', {
        ...endpoint,
        default: 'https://pub.highlight.io/v1/logs/firehose',
    }),
}), (0,_schema_member_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)('datadog', 'Datadog.', {
    apiKey: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)('The API key; write it as `$Secret(…)`.')),
    endpointUrl: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The intake of another site of Datadog, such as that of the EU, by `https://` and port 443.', {
        ...endpoint,
        default: 'https://aws-kinesis-http-intake.logs.datadoghq.com/v1/input',
    }),
}));
const logging = (says, days) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(says, {
    disabled: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Keep no log.', { default: false }),
    retentionDays: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('Days that the log is kept.', retentionDays, { default: days }),
    logForwarding,
});


/***/ }),

/***/ 18084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A0: () => (/* binding */ readableName),
  mX: () => (/* binding */ triggerContributions),
  eD: () => (/* binding */ triggerTarget)
});

// UNUSED EXPORTS: triggerCode

// EXTERNAL MODULE: ./lib/cloudformation/contribution.js
var contribution = __webpack_require__(91204);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/role.js
var role = __webpack_require__(66154);
// EXTERNAL MODULE: ./lib/events/parts/trigger-timeout.js
var trigger_timeout = __webpack_require__(13118);
;// CONCATENATED MODULE: ./lib/generated/trigger.js
const triggerCore = "(A,{SFNClient:N,StartExecutionCommand:O},{createHash:S},h,z,M)=>{const E=new N({maxAttempts:5}),p=r=>S(\"sha256\").update(r).digest(\"hex\"),u=r=>JSON.stringify(JSON.stringify(r)).replace(/[^ -~]/g,\"\\\\uXXXX\").length,J=(r,m)=>{const f=u({...r,Records:[]}),e=[];let s;for(const l of r.Records){const a=u(l)-2;if(s&&s.size+1+a<=6e3)s.records.push(l),s.size+=1+a;else{const o=[l],i={event:{...r,Records:o},records:o,size:f+a};e.push(i),(m||i.size<=6e3)&&(s=i)}}return e};return async(r,m)=>{const{awsRequestId:f}=m,e=A.find(t=>r&&t.recognizes(r)),s=e?.native?.(r)??r,l=await e?.answer?.(s);if(l)return l;const a=e?.isOrdered?.(s),o=e?.batches&&z?J(s,a):[{event:s,records:e?.batches?s.Records:[s],size:u(s)}],i={abortSignal:AbortSignal.timeout(Math.max(0,m.getRemainingTimeInMillis()-3e3))},y=new Promise((t,n)=>{i.abortSignal.onabort=()=>n(i.abortSignal.reason)});y.catch(()=>{});const R=async t=>{const n=e?e.identity(t.event,f):f,c=p(n);if(n||(t.started=c),t.started)return;const x=JSON.stringify(t.event),w={...e?.input?.(t.event,p),triggerEvent:x,jobName:`${h.JOB_NAME}-${c.slice(0,12)}`},I=async()=>{t.size>6e3&&Object.assign(w,await M(t.size,x,c,i,p)),await E.send(new O({stateMachineArn:h.STATE_MACHINE_ARN,name:c,input:JSON.stringify(w)}),i)};try{await Promise.race([I(),y])}catch(X){let d=X;if(d?.name===\"ExecutionAlreadyExists\"&&(d=await e?.refuses?.(c,w)),d){t.failed=d,console.error(JSON.stringify({code:d.name,message:d.message,job:h.JOB_NAME,execution:c,records:t.records.length,requestId:f}));return}}t.started=c};let b=0;const _=async()=>{for(let t=o[b++];t;t=o[b++])if(await R(t),a&&t.failed)return};await Promise.all(Array.from({length:a?1:50},_));const g=o.filter(t=>!t.started);if(e?.reply){const t=o.flatMap(n=>n.started??[]);return e.reply({started:t,failed:g.flatMap(n=>n.records),event:s,error:g[0]?.failed})}if(g[0])throw g[0].failed}}";
const triggerOverflow = {
    fail: "()=>async r=>{throw Object.assign(new Error(`The event takes ${r} characters, and a run can hold 6000.`),{name:\"trigger/payload-too-large\"})}",
    s3: "(i,{EVENT_BUCKET:t,JOB_NAME:o})=>{let n;return async(d,e,a,y,l)=>{const{S3Client:u,PutObjectCommand:$}=i(\"@aws-sdk/client-s3\");n??=new u({maxAttempts:5});const s=l(e),r=`events/${o}/${a}-${s.slice(0,8)}.json`,c=`s3://${t}/${r}`;return await n.send(new $({Bucket:t,Key:r,Body:e}),y),{triggerEvent:JSON.stringify({stpEvent:{s3Uri:c,bytes:Buffer.byteLength(e),sha256:s}}),eventUri:c}}}",
};
const triggerRequests = "({SFNClient:u,DescribeExecutionCommand:d},y)=>{const p=new u({}),i=e=>`${y.STATE_MACHINE_ARN.replace(\"stateMachine\",\"execution\")}:${e}`,o=e=>p.send(new d({executionArn:i(e)})),c=({headers:e,multiValueHeaders:t},r)=>`${Object.entries(e??t??{}).find(([n])=>n.toLowerCase()===r)?.[1]??\"\"}`,a=e=>c(e,\"idempotency-key\"),s=(e,t)=>({statusCode:e,isBase64Encoded:!1,headers:{\"content-type\":\"application/json\"},body:JSON.stringify(t)});return{identity:(e,t)=>a(e)?`key:${a(e)}`:e.requestContext.requestId??(c(e,\"x-amzn-trace-id\")||t),input:(e,t)=>a(e)&&{requestDigest:t(JSON.stringify([e.httpMethod,e.path,e.queryStringParameters,e.multiValueQueryStringParameters,e.requestContext.http?.method,e.rawPath,e.rawQueryString,e.body]))},refuses:async(e,{requestDigest:t})=>{if(t&&JSON.parse((await o(e)).input).requestDigest!==t)return{name:\"trigger/idempotency-key\"}},answer:e=>{const t=e.pathParameters?.stpExecution;if(t)return o(t).then(({status:r,error:n})=>s(200,{executionId:t,status:r,error:n}),({name:r})=>s(/Exist|Arn|Valid/.test(r)?404:503,{message:\"No status.\"}))},reply:({started:[e],error:t})=>{if(e)return s(202,{message:\"Started.\",executionId:e,stateMachineName:e,stateMachineExecutionArn:i(e)});const r=t?.name;return s(/key$/.test(r)&&409||/large$/.test(r)&&413||503,{message:\"Not started.\"})}}}";
const triggerParts = {
    "application-load-balancer": "{...R,recognizes:e=>!!e.requestContext?.elb}",
    "cloudwatch-log": "{identity:({awslogs:s})=>{const{messageType:e,subscriptionFilters:t,logEvents:i}=JSON.parse(`${process.getBuiltinModule(\"zlib\").gunzipSync(Buffer.from(s.data,\"base64\"))}`);return e===\"CONTROL_MESSAGE\"?\"\":JSON.stringify([t,i.map(({id:r})=>r).sort()])},recognizes:s=>typeof s.awslogs?.data==\"string\"}",
    "dynamo-db-stream": "{batches:!0,identity:e=>e.Records.map(r=>r.eventID).sort().join(),isOrdered:()=>!0,recognizes:e=>e.Records?.[0]?.eventSource===\"aws:dynamodb\",reply:({failed:[e]})=>({batchItemFailures:e?[{itemIdentifier:e.dynamodb.SequenceNumber}]:[]})}",
    "event-bus": "{identity:i=>JSON.stringify([i.id,i[\"replay-name\"]]),recognizes:i=>!!i.id&&!!i.source&&!!i[\"detail-type\"]&&!/^aws.(ev|sch).+Scheduled Event$/.test(i.source+i[\"detail-type\"])}",
    "http-api-gateway": "{...R,recognizes:e=>!!e.requestContext?.apiId}",
    "kinesis-stream": "{batches:!0,identity:e=>e.Records.map(i=>i.eventSourceARN.split(\"/\",2)+i.eventID).sort().join(),isOrdered:()=>!0,recognizes:e=>e.Records?.[0]?.eventSource===\"aws:kinesis\",reply:({failed:[e]})=>({batchItemFailures:e?[{itemIdentifier:e.kinesis.sequenceNumber}]:[]})}",
    "s3": "{identity:e=>JSON.stringify(e.Records.map(({eventName:i,eventTime:n,s3:{bucket:r,object:s}})=>[r.name,s.key,s.versionId,s.sequencer??[i,n]])),native:({stpS3:e,names:i,detail:n,type:r})=>{if(!e)return;const{object:s}=n,t=n[\"deletion-type\"]??n.reason??r;return{Records:[{...e,eventName:e.eventName+(i[t]??t),s3:{...e.s3,object:{key:`${new URLSearchParams({k:s.key})}`.slice(2).replace(/%2F/g,\"/\"),size:s.size,eTag:s.etag,versionId:s[\"version-id\"],sequencer:s.sequencer}}}]}},recognizes:e=>e.Records?.[0]?.eventSource===\"aws:s3\"||!!e.stpS3}",
    "schedule": "{identity:(s,i)=>s.id?JSON.stringify(/sch/.test(s.source)?[s.resources,s.time]:[s.id,s[\"replay-name\"]]):i,recognizes:s=>/^aws.(ev|sch).+Scheduled Event$/.test(s.source+s[\"detail-type\"])}",
    "sns": "{identity:e=>e.Records.map(s=>s.Sns.MessageId).join(),recognizes:e=>e.Records?.[0]?.EventSource===\"aws:sns\"}",
    "sqs": "{batches:!0,identity:e=>e.Records.map(s=>s.messageId).sort().join(),isOrdered:e=>/\\.fifo$/.test(e.Records[0].eventSourceARN),recognizes:e=>e.Records?.[0]?.eventSource===\"aws:sqs\",reply:({failed:e})=>({batchItemFailures:e.map(s=>({itemIdentifier:s.messageId}))})}",
};

// EXTERNAL MODULE: ./lib/shared/dead-letter-queue.js
var dead_letter_queue = __webpack_require__(36234);
// EXTERNAL MODULE: ./lib/stage/dead-letters.js
var dead_letters = __webpack_require__(56682);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
// EXTERNAL MODULE: ./lib/job/address.js
var address = __webpack_require__(99155);
// EXTERNAL MODULE: ./lib/job/log-group.js
var log_group = __webpack_require__(44623);
// EXTERNAL MODULE: ./lib/job/log-shape.js
var log_shape = __webpack_require__(53261);
;// CONCATENATED MODULE: ./lib/job/trigger.js











const triggerCode = (eventTypes, overflow = 'split') => {
    const parts = [...new Set(eventTypes)].sort().map((type) => {
        const part = triggerParts[type];
        if (part === undefined)
            throw new Error(`no part of the trigger function for events of type ${type}`);
        return part;
    });
    const args = [
        `[${parts.join()}]`,
        'require("@aws-sdk/client-sfn")',
        'require("node:crypto")',
        'process.env',
        overflow === 'split',
        overflow === 'fail' ? `(${triggerOverflow.fail})()` : `(${triggerOverflow.s3})(require,process.env)`,
    ];
    const requests = `const R=(${triggerRequests})(${args[1]},${args[3]});`;
    return `${parts.some((part) => part.startsWith('{...R,')) ? requests : ''}exports.handler=(${triggerCore})(${args.join()})`;
};
const idsOf = ({ id }) => ({
    function: id('TriggerFunctionFunction'),
    role: id('TriggerFunctionRole'),
    logGroup: id('TriggerFunctionLogGroup'),
    invokeConfig: id('TriggerFunctionEventInvokeConfig'),
});
const triggerTarget = (job) => {
    const ids = idsOf(job);
    return {
        word: 'job',
        startsRuns: true,
        id: ids.function,
        name: (0,expression/* ref */.KR)(ids.function),
        arn: (0,expression/* getAtt */.CN)(ids.function, 'Arn'),
        roleId: ids.role,
        timeoutSeconds: trigger_timeout/* triggerTimeoutSeconds */.l,
        dependsOn: [job.id('JobExecutionStateMachine')],
    };
};
const triggerContributions = (job, { events, overflow }) => {
    if (events.length === 0)
        return [];
    const { path: from, metadata } = job;
    const machine = (0,address/* stateMachineArn */.w4)(job);
    const ids = idsOf(job);
    const asynchronous = events.some((event) => event.asynchronous);
    const spills = overflow !== 'fail';
    const resource = (id, tags, body) => ({
        kind: 'resource',
        id,
        from,
        tags,
        holdsData: 'no',
        body: { ...body, Metadata: metadata },
    });
    return [
        (0,log_group/* logGroup */.Q)(ids.logGroup, log_shape/* defaultRetentionDays */.hL, from, metadata),
        (0,role/* role */.J)({
            id: ids.role,
            path: job.stage.rolePath,
            service: 'lambda.amazonaws.com',
            statements: [
                (0,contribution/* allow */.c)(['logs:CreateLogStream', 'logs:PutLogEvents'], (0,expression/* getAtt */.CN)(ids.logGroup, 'Arn')),
                (0,contribution/* allow */.c)(['states:StartExecution'], machine),
                ...(events.some(({ trigger }) => trigger?.isRequest)
                    ? [(0,contribution/* allow */.c)(['states:DescribeExecution'], (0,address/* executionsArn */.pC)(job))]
                    : []),
                ...(asynchronous ? [(0,contribution/* allow */.c)(['sqs:SendMessage'], dead_letters/* deadLetterQueueArn */.v)] : []),
                ...(spills ? [(0,event_bucket/* onEvents */.dy)('s3:PutObject', job.stage, job.name)] : []),
            ],
            from,
            metadata,
        }),
        resource(ids.function, 'in-place', {
            Type: 'AWS::Lambda::Function',
            ...(spills ? { DependsOn: [event_bucket/* eventBucketId */.UF] } : {}),
            Properties: {
                Runtime: 'nodejs24.x',
                Architectures: ['x86_64'],
                Handler: 'index.handler',
                Code: {
                    ZipFile: triggerCode(events.map((event) => event.type), overflow),
                },
                Role: (0,expression/* getAtt */.CN)(ids.role, 'Arn'),
                Timeout: trigger_timeout/* triggerTimeoutSeconds */.l,
                MemorySize: 256,
                LoggingConfig: { LogGroup: (0,expression/* ref */.KR)(ids.logGroup) },
                Environment: {
                    Variables: {
                        STATE_MACHINE_ARN: machine,
                        JOB_NAME: readableName(job.name),
                        ...(spills ? { EVENT_BUCKET: (0,event_bucket/* eventBucketName */.k4)(job.stage) } : {}),
                    },
                },
            },
        }),
        ...(asynchronous
            ? [
                (0,dead_letter_queue/* deadLetterQueue */.k)(),
                resource(ids.invokeConfig, 'none', {
                    Type: 'AWS::Lambda::EventInvokeConfig',
                    Properties: {
                        FunctionName: (0,expression/* ref */.KR)(ids.function),
                        Qualifier: '$LATEST',
                        MaximumRetryAttempts: 2,
                        MaximumEventAgeInSeconds: 21_600,
                        DestinationConfig: { OnFailure: { Destination: dead_letters/* deadLetterQueueArn */.v } },
                    },
                }),
            ]
            : []),
    ];
};
const readableName = (job) => job.replace(/[^0-9A-Za-z_-]/g, '-').slice(0, 100);


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ jobsExample),
/* harmony export */   RY: () => (/* binding */ functionExample),
/* harmony export */   sU: () => (/* binding */ jobExample)
/* harmony export */ });
const defaults = {
    container: `container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable`,
    resources: `resources:
  cpu: 1
  memory: 900`,
    timeout: 'timeout: 3600',
};
const indented = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const jobsExample = (jobs, { beside = '', below = '' } = {}) => {
    const resources = [beside.trim(), ...Object.entries(jobs).map(([name, lines]) => job(name, lines))];
    return `\nresources:\n${indented(resources.filter(Boolean).join('\n'), 2)}\n${below.trim()}`.trimEnd().concat('\n');
};
const jobExample = (lines, { name = 'report', ...around } = {}) => jobsExample({ [name]: lines }, around);
const job = (name, lines) => {
    const keys = lines.trim().split(/\n(?=\w)/);
    const written = (key) => keys.find((text) => text.startsWith(`${key}:`));
    const first = ['container', 'resources', 'timeout'].map((key) => [written(key), defaults[key]]);
    const properties = [
        ...first.map(([text, fallback]) => text ?? fallback),
        ...keys.filter((text) => !first.some(([one]) => one === text)),
    ].filter((text) => text && text !== 'timeout:');
    return `${name}:\n  type: batch-job\n  properties:\n${indented(properties.join('\n'), 4)}`;
};
const functionExample = (lines, { beside = '' } = {}) => {
    const packaging = `packaging:
  type: stacktape-lambda-buildpack
  properties:
    entryfilePath: src/handle.ts`;
    const own = `handle:\n  type: function\n  properties:\n${indented(`${packaging}\n${lines.trim()}`, 4)}`;
    return `\nresources:\n${indented([beside.trim(), own].filter(Boolean).join('\n'), 2)}\n`;
};


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ laterVariant),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Ky: () => (/* binding */ memberShape),
/* harmony export */   Ox: () => (/* binding */ variant)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17922);

const memberShape = (member) => {
    const { exactlyOne, atMostOne } = member;
    const rules = { ...(exactlyOne ? { exactlyOne } : {}), ...(atMostOne ? { atMostOne } : {}) };
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(member.says, member.properties, rules);
    const optional = !exactlyOne && !('required' in inner);
    const type = { ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(member.says), const: member.type };
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(member.says, {
        type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(member.later ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(type) : type),
        properties: optional ? { ...inner, default: {} } : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(inner),
    });
};
const variant = (type, says, properties, rules = {}) => ({
    shape: memberShape({ type, says, properties, example: '', ...rules }),
});
const laterVariant = (type, says, properties, rules = {}) => ({
    shape: memberShape({ type, says, properties, example: '', later: true, ...rules }),
});
const variants = (says, ...members) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(says, members);


/***/ }),

/***/ 36234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ deadLetterContributions),
/* harmony export */   k: () => (/* binding */ deadLetterQueue)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _stage_dead_letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56682);
/* harmony import */ var _queue_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54217);



const deadLetterQueue = () => ({
    kind: 'resource',
    id: _stage_dead_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .deadLetterQueueId */ .P,
    from: [],
    tags: 'in-place',
    holdsData: 'deleted',
    body: {
        Type: 'AWS::SQS::Queue',
        Properties: {
            MessageRetentionPeriod: 1_209_600,
            SqsManagedSseEnabled: true,
        },
    },
});
const deadLetterContributions = (needs) => {
    if (needs.length === 0)
        return [];
    return [
        deadLetterQueue(),
        {
            kind: 'resource',
            id: `${_stage_dead_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .deadLetterQueueId */ .P}Policy`,
            from: [],
            tags: 'none',
            holdsData: 'no',
            body: {
                Type: 'AWS::SQS::QueuePolicy',
                Properties: {
                    Queues: [(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(_stage_dead_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .deadLetterQueueId */ .P)],
                    PolicyDocument: {
                        Version: '2012-10-17',
                        Statement: (0,_queue_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .senderStatements */ .m)(_stage_dead_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .deadLetterQueueArn */ .v, needs),
                    },
                },
            },
        },
    ];
};


/***/ }),

/***/ 54217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ senderStatements),
/* harmony export */   y: () => (/* binding */ queuePolicies)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23191);



const mostSources = 10;
const sourceArns = (senders) => {
    const named = new Map(senders.map(({ source }) => [(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(source), source]));
    const patterns = new Map(senders.map(({ pattern }) => [(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(pattern), pattern]));
    const texts = named.size > mostSources ? patterns : named;
    return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
};
const senderStatements = (queueArn, senders) => [...new Set(senders.map(({ service }) => service))].sort().map((service) => ({
    Effect: 'Allow',
    Principal: { Service: service },
    Action: 'sqs:SendMessage',
    Resource: queueArn,
    Condition: { ArnLike: { 'aws:SourceArn': sourceArns(senders.filter((sender) => sender.service === service)) } },
}));
const queuePolicies = (needs) => {
    const byQueue = new Map();
    for (const need of needs) {
        if (need.of !== 'queue-sender' && need.of !== 'queue-statements')
            continue;
        const parts = byQueue.get(need.queue.id) ?? { queue: need.queue, statements: [], senders: [] };
        if (need.of === 'queue-sender')
            parts.senders.push(need);
        else
            parts.statements.push(...need.statements);
        byQueue.set(need.queue.id, parts);
    }
    return [...byQueue.values()].map(({ queue: { name, id }, statements, senders }) => ({
        kind: 'resource',
        id: `${id}Policy`,
        from: ['resources', name],
        tags: 'none',
        holdsData: 'no',
        body: {
            Type: 'AWS::SQS::QueuePolicy',
            Metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yu)(['resources', name]),
            Properties: {
                Queues: [(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)(id)],
                PolicyDocument: {
                    Version: '2012-10-17',
                    Statement: [...statements, ...senderStatements((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .getAtt */ .CN)(id, 'Arn'), senders)],
                },
            },
        },
    }));
};


/***/ }),

/***/ 56682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deadLetterQueueId),
/* harmony export */   v: () => (/* binding */ deadLetterQueueArn)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const deadLetterQueueId = 'StpDeadLetterQueue';
const deadLetterQueueArn = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(deadLetterQueueId, 'Arn');


/***/ }),

/***/ 65613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ eventBucketPolicyId),
/* harmony export */   OM: () => (/* binding */ eventBucketSuffix),
/* harmony export */   UF: () => (/* binding */ eventBucketId),
/* harmony export */   ZV: () => (/* binding */ addressVariable),
/* harmony export */   dy: () => (/* binding */ onEvents),
/* harmony export */   k4: () => (/* binding */ eventBucketName),
/* harmony export */   qS: () => (/* binding */ eventDays),
/* harmony export */   ri: () => (/* binding */ eventFolder)
/* harmony export */ });
/* harmony import */ var _cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91204);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);



const eventBucketId = 'StpEventBucket';
const eventBucketPolicyId = `${eventBucketId}Policy`;
const eventDays = 14;
const eventBucketSuffix = 'stp-event-bucket';
const eventBucketName = ({ stack }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stack, eventBucketSuffix, 63, 'lower');
const addressVariable = 'STP_TRIGGER_EVENT_DATA_S3_URI';
const eventFolder = (job) => `events/${job}/`;
const onEvents = (action, stage, job) => (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .c)([action], (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .jB, ':s3:::', eventBucketName(stage), `/${eventFolder(job)}*`), {
    StringEquals: { 'aws:ResourceAccount': _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS },
});


/***/ })

};
