export const id = 1554;
export const ids = [1554];
export const modules = {

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   W9: () => (/* binding */ textAsResolved),
/* harmony export */   vS: () => (/* binding */ secretServiceIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3933);


/**
 * A secret that CloudFormation writes into a template: `{{resolve:secretsmanager:…}}` or `{{resolve:ssm-secure:…}}`,
 * its service and what it names. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;
/** Stands for a part of a text that only CloudFormation knows: what a resource or the stack is called. */
const unknown = '\u0000';
/** Stands for what a function makes of other texts. */
const made = '\u0001';
/** Functions that choose, cut or encode texts, which is not worked out here. */
const working = /^Fn::(?!(?:Join|Sub|GetAtt|ImportValue)$)/;
const standIn = (part) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(part) && Object.keys(part).some((key) => working.test(key)) ? made : unknown;
/** Returns the text that CloudFormation would make of an expression, with `unknown` for what it puts in; else undefined. */
const textAsResolved = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression : textAsResolved(expression);
    }
    if (value === null || typeof value !== 'object')
        return undefined;
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1]))
        return join[1].map((part) => textAsResolved(part) ?? standIn(part)).join(join[0]);
    const [template, values] = Array.isArray(sub) ? sub : [sub, undefined];
    if (typeof template !== 'string')
        return undefined;
    return template.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal, name) => {
        if (literal)
            return `\${${name}}`;
        const given = values !== null && typeof values === 'object' ? values[name] : undefined;
        return textAsResolved(given) ?? standIn(given);
    });
};
/** Both braces of a reference; what stands between them may be empty, as `AWS::NoValue` is. */
const braces = `\\{[${unknown}${made}]*\\{[${unknown}${made}]*`;
/**
 * Matches a dynamic reference to anything but a plain parameter (`ssm`), also one whose words come together only in
 * CloudFormation.
 */
const secretive = new RegExp(`${braces}resolve:(?!ssm:)([a-z-]*)|${braces}(?:r(?:e(?:s(?:o(?:l(?:ve?)?)?)?)?)?[${unknown}${made}]|${made})`);
/** Whether a text of an expression has a brace, apart from those that `Fn::Sub` fills in. */
const holdsBrace = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression.includes('{') : holdsBrace(expression);
    }
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(holdsBrace);
    return Object.entries(value).some(([key, item]) => {
        if (key !== 'Fn::Sub')
            return holdsBrace(item);
        const [template, ...values] = [item].flat();
        return (String(template)
            .replace(/\$\{[^!{}][^{}]*\}/g, '')
            .includes('{') || values.some(holdsBrace));
    });
};
/** Whether a function that is not worked out here is given a brace, and may make a reference of it. */
const makesBrace = (value) => {
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(makesBrace);
    return Object.entries(value).some(([key, item]) => (working.test(key) ? holdsBrace(item) : makesBrace(item)));
};
const isFunction = (value) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.keys(value).some((key) => key.startsWith('Fn::'));
/** Returns the service whose secret an expression would have CloudFormation read, `…` where its name is not known yet. */
const secretServiceIn = (value) => {
    const text = textAsResolved(value);
    const found = text === undefined ? null : secretive.exec(text);
    if (found)
        return found[1] || '…';
    return isFunction(value) && makesBrace(value) ? '…' : undefined;
};


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ retained),
/* harmony export */   K: () => (/* binding */ deleted)
/* harmony export */ });
/** The policies of what goes with its stack. */
const deleted = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
/** The policies of what stays in the account; a creation that is rolled back leaves nothing behind. */
const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
/**
 * Returns a resource's body with the policies that follow from what it holds: data is kept outside previews, unless
 * it is said to go with its stack.
 */
const retained = ({ body, holdsData }, { preview }) => {
    if (holdsData === 'no')
        return body;
    return { ...body, ...(holdsData === 'kept' && !preview ? kept : deleted) };
};


/***/ }),

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answered: () => (/* binding */ answered),
  compile: () => (/* binding */ compile),
  compileCommand: () => (/* binding */ compileCommand),
  compiledFiles: () => (/* binding */ compiledFiles)
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var cloudformation_expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/cloudformation/attributes.js

/** Loads the table: 130 KB that only configs with `$CfResourceParam` need. */
const attributeTable = async () => ({
    services: (await __webpack_require__.e(/* import() */ 9173).then(__webpack_require__.t.bind(__webpack_require__, 3935, 17))).default,
});
/** What a type gives; nothing for types that AWS has published later, and for those of third parties. */
const attributesOf = (table, type) => {
    const [vendor = '', service = '', ...rest] = type.split('::');
    const types = ownOf(table.services, `${vendor}::${service}`);
    const row = types && ownOf(types, rest.join('::'));
    if (row === undefined)
        return undefined;
    const [attributes = '', names = ''] = row.split('|');
    return { attributes: attributes.split(' ').filter(Boolean), ref: names.split('+').filter(Boolean) };
};
const ownOf = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/**
 * `Ref` or `Fn::GetAtt` for an attribute of a resource; nothing where its type has no such attribute. Beside AWS's
 * names `Arn`, `Name` and `Id` are understood wherever a type gives such a thing under a longer name
 * (`$CfResourceParam('Topic', 'Arn')` is Ref), and the names that Ref's result has. Custom resources, and types that
 * the table does not know, give whatever is asked: there only AWS knows.
 */
const attributeExpression = (table, type, id, attribute) => {
    const known = isOpen(type) ? undefined : attributesOf(table, type);
    if (!known)
        return (0,cloudformation_expression/* getAtt */.CN)(id, attribute);
    const given = (name) => {
        if (known.attributes.includes(name))
            return (0,cloudformation_expression/* getAtt */.CN)(id, name);
        return name === known.ref.join('|') ? (0,cloudformation_expression/* ref */.KR)(id) : undefined;
    };
    return given(attribute) ?? aliasOf(type, known, attribute, id, given);
};
/** Their providers decide what they answer. */
const isOpen = (type) => type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
/** Types whose Ref is an ARN under another name. */
const refIsArn = new Set([
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
    'AWS::SecretsManager::Secret',
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html
    'AWS::CloudFormation::Stack',
]);
const aliasOf = (type, known, alias, id, given) => {
    if (!['Arn', 'Name', 'Id'].includes(alias))
        return undefined;
    if (alias === 'Arn' && refIsArn.has(type))
        return (0,cloudformation_expression/* ref */.KR)(id);
    const own = given(`${type.split('::').at(-1)}${alias}`);
    const only = known.ref.length === 1 ? known.ref[0] : '';
    return own ?? (only.endsWith(alias) ? (0,cloudformation_expression/* ref */.KR)(id) : undefined);
};

// EXTERNAL MODULE: ./lib/cloudformation/render.js
var render = __webpack_require__(4158);
// EXTERNAL MODULE: ./lib/config/effective.js
var effective = __webpack_require__(2203);
// EXTERNAL MODULE: ./lib/config/effective-origin.js
var effective_origin = __webpack_require__(2942);
// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __webpack_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/batch/capacity.js + 1 modules
var capacity = __webpack_require__(5700);
;// CONCATENATED MODULE: ./lib/batch/network.js

/**
 * The stack's network: public subnets in up to three zones, no NAT gateway to pay for. Ids and ranges are
 * Stacktape's. us-west-1 shows an account two zones, and Fn::Select of a third would fail there
 * (https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html).
 */
const networkContributions = (region) => {
    const zones = region === 'us-west-1' ? 2 : 3;
    const indexes = Array.from({ length: zones }, (_, index) => index);
    const resource = (id, tags, Type, Properties, DependsOn) => ({
        kind: 'resource',
        id,
        from: [],
        tags,
        holdsData: 'no',
        body: { Type, ...(Properties ? { Properties } : {}), ...(DependsOn ? { DependsOn } : {}) },
    });
    const vpc = (0,cloudformation_expression/* ref */.KR)('StpVpc');
    return {
        network: {
            vpc,
            subnets: indexes.map((index) => (0,cloudformation_expression/* ref */.KR)(`StpPublicSubnet${index}`)),
            // Instances that start before the way out exists never reach ECS, and die with the network before it goes.
            dependsOn: indexes.flatMap((index) => [
                `StpInternetGatewayRoute${index}`,
                `StpPublicSubnet${index}SubnetRouteTableAssociation`,
            ]),
        },
        contributions: [
            resource('StpVpc', 'in-place', 'AWS::EC2::VPC', {
                CidrBlock: '172.16.0.0/16',
                EnableDnsHostnames: true,
                EnableDnsSupport: true,
            }),
            resource('StpInternetGateway', 'in-place', 'AWS::EC2::InternetGateway'),
            resource('StpVpcGatewayAttachment', 'none', 'AWS::EC2::VPCGatewayAttachment', {
                VpcId: vpc,
                InternetGatewayId: (0,cloudformation_expression/* ref */.KR)('StpInternetGateway'),
            }),
            ...indexes.flatMap((index) => [
                resource(`StpPublicSubnet${index}`, 'in-place', 'AWS::EC2::Subnet', {
                    VpcId: vpc,
                    CidrBlock: `172.16.${index * 16}.0/20`,
                    AvailabilityZone: (0,cloudformation_expression/* select */.Lt)(index, { 'Fn::GetAZs': '' }),
                    MapPublicIpOnLaunch: true,
                }),
                resource(`StpPublicSubnet${index}RouteTable`, 'in-place', 'AWS::EC2::RouteTable', { VpcId: vpc }),
                resource(`StpInternetGatewayRoute${index}`, 'none', 'AWS::EC2::Route', {
                    RouteTableId: (0,cloudformation_expression/* ref */.KR)(`StpPublicSubnet${index}RouteTable`),
                    DestinationCidrBlock: '0.0.0.0/0',
                    GatewayId: (0,cloudformation_expression/* ref */.KR)('StpInternetGateway'),
                }, ['StpVpcGatewayAttachment']),
                resource(`StpPublicSubnet${index}SubnetRouteTableAssociation`, 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
                    SubnetId: (0,cloudformation_expression/* ref */.KR)(`StpPublicSubnet${index}`),
                    RouteTableId: (0,cloudformation_expression/* ref */.KR)(`StpPublicSubnet${index}RouteTable`),
                }),
            ]),
        ],
    };
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/cloudformation/merge.js


const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** The value with items added to the list at a path; objects and lists that are missing on the way are made. */
const appended = (value, [key, ...rest], items) => {
    if (key === undefined)
        return [...(value ?? []), ...items];
    if (Array.isArray(value))
        return value.map((item, index) => (String(index) === key ? appended(item, rest, items) : item));
    const map = (value ?? {});
    return { ...map, [key]: appended(map[key], rest, items) };
};
const extend = (owner, extensions) => {
    const paths = new Map();
    for (const { id, at, items } of extensions) {
        if (!owner.open?.includes(at))
            throw new Error(`${id} is not open to extensions at ${at}`);
        paths.set(at, [...(paths.get(at) ?? []), ...items]);
    }
    let body = owner.body;
    for (const [at, items] of [...paths].sort(([a], [b]) => byText(a, b))) {
        const ordered = items
            .map(({ key, value }) => ({ order: `${key}\n${(0,canonical/* canonicalJson */.dj)(value)}`, value }))
            .sort((a, b) => byText(a.order, b.order));
        const distinct = ordered.filter(({ order }, index) => order !== ordered[index - 1]?.order);
        body = appended(body, at.split('.'), distinct.map(({ value }) => value));
    }
    return { ...owner, body: body };
};
/**
 * All contributions as one: owners with what others add at their open paths. The order of contributions never
 * matters. It alone can find two owners of one id, or an extension without an owner or to a closed path (our bug).
 */
const mergeContributions = (contributions) => {
    const owners = new Map();
    const outputs = new Map();
    const extensions = new Map();
    const clashes = [];
    const own = (map, name, newcomer) => {
        const first = map.get(name);
        if (first === undefined)
            map.set(name, newcomer);
        else if (!(0,external_node_util_.isDeepStrictEqual)(first, newcomer))
            clashes.push({ name, first: first.from, second: newcomer.from });
    };
    for (const contribution of contributions) {
        if (contribution.kind === 'resource')
            own(owners, contribution.id, contribution);
        else if (contribution.kind === 'output')
            own(outputs, contribution.name, contribution);
        else
            extensions.set(contribution.id, [...(extensions.get(contribution.id) ?? []), contribution]);
    }
    const resources = new Map();
    for (const id of [...owners.keys()].sort(byText))
        resources.set(id, extend(owners.get(id), extensions.get(id) ?? []));
    const orphan = [...extensions.keys()].find((id) => !owners.has(id));
    if (orphan !== undefined)
        throw new Error(`an extension has no owner: ${orphan}`);
    return { resources, outputs: new Map([...outputs].sort(([a], [b]) => byText(a, b))), clashes };
};

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var cloudformation_names = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/cloudformation/retention.js
var retention = __webpack_require__(6954);
// EXTERNAL MODULE: ./lib/diagnostics/tell-each.js
var tell_each = __webpack_require__(1611);
;// CONCATENATED MODULE: ./lib/graph/cycles.js
/** Logical ids that a value of a template speaks of: by Ref, Fn::GetAtt (both forms) and Fn::Sub. */
const idsIn = (value) => {
    const found = [];
    collect(value, found);
    return found;
};
const collect = (value, found) => {
    if (Array.isArray(value))
        for (const item of value)
            collect(item, found);
    else if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value)) {
            if (key === 'Ref' && typeof item === 'string')
                found.push(item);
            else if (key === 'Fn::GetAtt')
                found.push(String(Array.isArray(item) ? item[0] : item).split('.')[0]);
            else if (key === 'Fn::Sub') {
                const [text, values] = Array.isArray(item) ? item : [item, {}];
                for (const [, name] of String(text).matchAll(/\$\{([^!$}]+)\}/g))
                    if (!Object.hasOwn(values ?? {}, name))
                        found.push(name.split('.')[0]);
                collect(values, found);
            }
            else
                collect(item, found);
        }
};
/** The logical ids that each resource waits for. */
const dependencies = (resources) => new Map([...resources].map(([id, { body }]) => {
    const { DependsOn = [], Metadata: _, ...rest } = body;
    const named = [...(typeof DependsOn === 'string' ? [DependsOn] : DependsOn), ...idsIn(rest)];
    return [id, new Set(named.filter((name) => resources.has(name)))];
}));
/** One circle of logical ids, each waiting for the next, or undefined. CloudFormation refuses a template with one. */
const findCycle = (graph) => {
    const done = new Set();
    for (const start of graph.keys()) {
        const trail = [];
        const enter = (id) => trail.push({ id, next: (graph.get(id) ?? new Set()).values() });
        if (!done.has(start))
            enter(start);
        while (trail.length) {
            const top = trail.at(-1);
            const { value: id, done: last } = top.next.next();
            if (last) {
                done.add(top.id);
                trail.pop();
            }
            else if (trail.some((step) => step.id === id))
                return trail.slice(trail.findIndex((s) => s.id === id)).map((s) => s.id);
            else if (!done.has(id))
                enter(id);
        }
    }
    return undefined;
};

// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(8969);
;// CONCATENATED MODULE: ./lib/graph/dynamic-references.js



/**
 * Properties that exist to be read: whoever may list a resource reads its tags and description.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
const toBeRead = /^(?:\w*Tags|TagSpecifications|\w*Description)$/;
/** Custom resources get no secret: CloudFormation hands them the reference as it is written (the page above, General). */
const isCustom = (type) => /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type);
/** Complaints about a value and its keys; `path` leads to it in the config. */
const checkValue = (value, path, place) => {
    const service = place === 'nowhere' ? (0,dynamic_reference/* secretServiceIn */.vS)(value) : undefined;
    if (service !== undefined)
        return [smuggled(service, path)];
    if (value === null || typeof value !== 'object')
        return [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => checkValue(item, [...path, index], place));
    return Object.entries(value).flatMap(([key, item]) => [
        ...checkKey(key, [...path, key]),
        ...checkValue(item, [...path, key], toBeRead.test(key) ? 'nowhere' : place),
    ]);
};
const checkKey = (key, path) => {
    const service = (0,dynamic_reference/* secretServiceIn */.vS)(key);
    return service === undefined ? [] : [smuggled(service, path, true)];
};
/** Returns a complaint for each `$Secret` in a place that exists to be read, where CloudFormation would write it out. */
const checkSecretDirectives = (value, path) => [...(0,render/* symbolsIn */.n)(value, path)].flatMap(({ symbol, path: at }) => symbol.kind === 'secret' ? [smuggled('secretsmanager', at)] : []);
/**
 * Returns complaints about secrets that a text of the config would have CloudFormation write to where they can be read:
 * CloudFormation's role may read more secrets than the config's author. CloudFormation resolves them in values of
 * properties alone, so that only what the config writes in CloudFormation's own language (properties of
 * `cloudformationResources`, `overrides`) may hold them; a plan names those.
 */
const checkDynamicReferences = (config) => {
    const { resources, cloudformationResources = {}, stackConfig = {}, deploymentConfig = {}, providerConfig = {}, } = config;
    const found = Object.entries({ stackConfig, deploymentConfig, providerConfig }).flatMap(([key, value]) => checkValue(value, [key], 'nowhere'));
    found.push(...checkSecretDirectives(stackConfig, ['stackConfig']));
    for (const [name, resource] of Object.entries(resources))
        for (const [key, value] of Object.entries(resource))
            if (key === 'overrides')
                found.push(...checkOverrides(value, ['resources', name, key]));
            else
                found.push(...checkValue(value, ['resources', name, key], 'nowhere'));
    for (const [id, body] of Object.entries(cloudformationResources)) {
        const { Type: type } = body;
        const place = isCustom(String(type)) ? 'nowhere' : 'properties';
        for (const [key, value] of Object.entries(body))
            found.push(...checkValue(value, ['cloudformationResources', id, key], key === 'Properties' ? place : 'nowhere'));
    }
    return found;
};
/** Overrides name a property by its dotted path, which may lead to one that exists to be read. */
const checkOverrides = (overrides, path) => Object.entries((overrides ?? {})).flatMap(([id, values]) => Object.entries(values ?? {}).flatMap(([dotted, value]) => [
    ...checkKey(dotted, [...path, id, dotted]),
    ...checkValue(value, [...path, id, dotted], dotted.split('.').some((part) => toBeRead.test(part)) ? 'nowhere' : 'properties'),
]));
const smuggled = (service, path, isKey = false) => (isKey ? diagnostic/* keyComplaint */.NG : diagnostic/* complaint */.U4)('config/dynamic-reference', path, `\`{{resolve:${service}:…}}\` has CloudFormation write a secret into here, readable for whoever may describe the stack or its resources.`, service === 'ssm-secure'
    ? "Put the value into AWS Secrets Manager and write `$Secret('name')` as a variable of the job."
    : "Write `$Secret('name')` as a variable of the job, which Batch reads only when the container starts.");

// EXTERNAL MODULE: ./lib/cloudformation/mention.js
var mention = __webpack_require__(414);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(3933);
// EXTERNAL MODULE: ./lib/config/schema.js + 1 modules
var schema = __webpack_require__(2032);
// EXTERNAL MODULE: ./lib/config/shape-walk.js
var shape_walk = __webpack_require__(8513);
// EXTERNAL MODULE: ./lib/config/words.js + 1 modules
var words = __webpack_require__(7508);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(258);
;// CONCATENATED MODULE: ./lib/graph/names.js








/** The way out of a name that does not fit; looked for only then, since it goes through all resources. */
const wayOut = (name, types, { resources }) => {
    const fitting = Object.keys(resources).filter((other) => types.includes(resources[other]?.type ?? ''));
    const meant = (0,suggest/* nearest */.pA)(name, fitting);
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
    return fitting.length
        ? `Of that type ${fitting.length > 1 ? 'are' : 'is'} ${(0,words/* ticked */.bn)(fitting)}.`
        : `Add a resource of type ${(0,words/* ticked */.bn)(types)} under resources.`;
};
/** Complaints about texts that name a resource (`resourceName` of the shapes) and name none, or one of another type. */
const checkNames = (config) => {
    const found = [];
    (0,shape_walk/* visit */.YR)(schema/* shape */.c, config, (own, name, here) => {
        if (found.length >= tell_each/* mostErrors */.n)
            return false;
        const types = own.names;
        if (types === undefined || typeof name !== 'string')
            return true;
        const path = here();
        const target = Object.hasOwn(config.resources, name) ? config.resources[name] : undefined;
        if ((0,token/* hasToken */.y0)(name))
            found.push(...(0,mention/* checkName */.I)(name, path));
        else if (target === undefined) {
            const sentence = `There is no resource "${name}" in this config.`;
            found.push((0,diagnostic/* complaint */.U4)('config/unknown-resource', path, sentence, wayOut(name, types, config)));
        }
        else if (!types.includes(target.type)) {
            const sentence = `"${name}" is of type ${target.type}; ${types.join(' or ')} is needed here.`;
            found.push((0,diagnostic/* complaint */.U4)('config/wrong-resource', path, sentence, wayOut(name, types, config)));
        }
        return false;
    });
    return found;
};

// EXTERNAL MODULE: ./lib/graph/neighbours.js
var graph_neighbours = __webpack_require__(6166);
;// CONCATENATED MODULE: ./lib/graph/outputs.js


/** Every referenceable parameter as `{Resource}{Param}`, without Export, and the user's outputs under their names. */
const outputContributions = (config, neighbours) => [
    ...[...neighbours.values()].flatMap(({ name, params }) => Object.entries(params).map(([param, value]) => ({
        kind: 'output',
        name: (0,cloudformation_names/* logicalId */.dS)(name, param),
        value,
        from: ['resources', name],
    }))),
    ...(config.stackConfig?.outputs ?? []).map(({ name, value, description, export: exported }, index) => ({
        kind: 'output',
        name,
        value: (0,token/* expressionOf */.ez)(String(value)),
        from: ['stackConfig', 'outputs', index],
        ...(description === undefined ? {} : { description }),
        ...(exported ? { exported } : {}),
    })),
];

// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var symbol = __webpack_require__(1570);
;// CONCATENATED MODULE: ./lib/graph/overrides.js



/** A map of properties. What CloudFormation will put in place of a function is none that could be added to. */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) && !isFunction(value);
const isFunction = (value) => (0,symbol/* symbolOf */.w)(value) !== undefined || Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
const deepMerged = (old, value) => isMap(old) && isMap(value)
    ? { ...old, ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepMerged(old[key], item)])) }
    : value;
/** The value with another at a dotted path; undefined when a part of the path is neither a map nor a list's index. */
const withValueAt = (target, [key, ...rest], value) => {
    if (key === undefined)
        return deepMerged(target, value);
    if (Array.isArray(target)) {
        const index = Number(key);
        if (!Number.isInteger(index) || index < 0 || index > target.length)
            return undefined;
        const inner = withValueAt(target[index], rest, value);
        return inner === undefined ? undefined : target.toSpliced(index, 1, inner);
    }
    if (target !== undefined && !isMap(target))
        return undefined;
    const inner = withValueAt(target?.[key], rest, value);
    return inner === undefined ? undefined : { ...target, [key]: inner };
};
/** The resources with the overrides of the config, and complaints about those that reach nothing of their own. */
const applyOverrides = (config, expansions, resources) => {
    const changed = new Map(resources);
    const diagnostics = [];
    for (const [name, { overrides = {} }] of Object.entries(config.resources)) {
        const children = (expansions.get(name) ?? []).flatMap((part) => (part.kind === 'resource' ? [part.id] : []));
        // What is not compiled yet has none that an override could be held against.
        if (children.length === 0)
            continue;
        for (const [id, values] of Object.entries(overrides)) {
            const path = ['resources', name, 'overrides', id];
            if (!children.includes(id)) {
                const hint = (0,suggest/* didYouMean */.au)(id, children) ?? `Its children are ${children.join(', ')}.`;
                diagnostics.push((0,diagnostic/* keyComplaint */.NG)('config/overrides', path, `"${id}" is not a CloudFormation resource that "${name}" becomes.`, hint));
                continue;
            }
            for (const [dotted, value] of Object.entries(values)) {
                const owner = changed.get(id);
                if (owner.referenceAs?.nameProperty === dotted) {
                    diagnostics.push((0,diagnostic/* complaint */.U4)('config/overrides', [...path, dotted], `${dotted} cannot be overridden: the rest of the template refers to ${id} by the name that it has.`, 'Leave the name out; $ResourceParam gives it.'));
                    continue;
                }
                const properties = withValueAt(owner.body.Properties ?? {}, dotted.split('.'), value);
                if (properties === undefined)
                    diagnostics.push((0,diagnostic/* complaint */.U4)('config/overrides', [...path, dotted], `"${dotted}" leads through a value of ${id} that is neither a map nor a list.`, 'Write a path of property names and list indexes inside Properties, such as ContainerProperties.Privileged.'));
                else
                    changed.set(id, { ...owner, body: { ...owner.body, Properties: properties } });
            }
        }
    }
    return { resources: changed, diagnostics };
};

;// CONCATENATED MODULE: ./lib/graph/references.js









/** A reference by logical id, in the spelling that its owner asks for, or by Ref and GetAtt. */
const cfResourceParam = (id, attribute, known) => {
    const resource = known.resources.get(id);
    if (!resource)
        return undefined;
    const expression = attribute === 'Ref' ? (0,cloudformation_expression/* ref */.KR)(id) : attributeExpression(known.table, resource.body.Type, id, attribute);
    const { expressions } = resource.referenceAs ?? {};
    if (expression === undefined || !expressions)
        return expression;
    const written = JSON.stringify(expression);
    const key = Object.keys(expressions).find((name) => JSON.stringify(name === 'Ref' ? (0,cloudformation_expression/* ref */.KR)(id) : (0,cloudformation_expression/* getAtt */.CN)(id, name)) === written);
    return key === undefined ? expression : expressions[key];
};
/** Whether the id may be a child of a resource that is not compiled yet. */
const isChildOfLater = (id, { neighbours }) => [...neighbours.values()].some(({ name, later }) => later && id.startsWith((0,cloudformation_names/* logicalId */.dS)(name)));
/** How symbols are spelt once everything is merged. */
const spelling = (known) => (symbol) => {
    switch (symbol.kind) {
        case 'resource-param':
            return known.neighbours.get(symbol.resource)?.params[symbol.param];
        case 'cf-resource-param':
            return cfResourceParam(symbol.id, symbol.attribute, known);
        case 'secret':
            return dynamicReference(symbol);
        case 'import':
            return { 'Fn::ImportValue': symbol.name ?? `CfStackOutput(${symbol.stack}, ${symbol.output})` };
        case 'open':
            return symbol.stands;
        case 'image':
            return undefined;
    }
};
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html */
const dynamicReference = ({ name, key, arn }) => `{{resolve:secretsmanager:${arn ?? name}:SecretString${key === undefined ? '' : `:${key}`}}}`;
/** Complaints about references in the resolved config that lead nowhere. */
const checkReferences = (resolved, known) => (0,tell_each/* tellEach */.$)((0,render/* symbolsIn */.n)(resolved), ({ symbol, path }) => {
    // The job's own file tells of those in its variables.
    if (symbol.kind === 'secret' && path[4] !== 'environment' && !(0,shape_walk/* shapeAt */.ln)(schema/* shape */.c, resolved, path)?.secret)
        return [
            (0,diagnostic/* warning */.$e)('directives/readable-secret', path, `CloudFormation writes the secret ${symbol.name} in here, where whoever may describe the resource may read it.`, 'Give the secret to a job as a variable of its own, or keep it only where AWS hides the value, as it does with passwords of databases.'),
        ];
    if (symbol.kind === 'resource-param') {
        const target = known.neighbours.get(symbol.resource);
        if (!target)
            return [
                (0,diagnostic/* complaint */.U4)('config/unknown-resource', path, `There is no resource "${symbol.resource}" in this config.`, known.resources.has(symbol.resource)
                    ? `It is a CloudFormation resource: write $CfResourceParam('${symbol.resource}', 'Arn'), or another attribute.`
                    : (0,suggest/* didYouMean */.au)(symbol.resource, [...known.neighbours.keys()])),
            ];
        if (target.params[symbol.param] === undefined)
            return [
                (0,diagnostic/* complaint */.U4)('directives/unknown-parameter', path, `"${symbol.resource}", of type ${target.type}, has no parameter "${symbol.param}".`, target.absent?.[symbol.param] ?? (0,suggest/* didYouMean */.au)(symbol.param, Object.keys(target.params))),
            ];
    }
    if (symbol.kind === 'cf-resource-param') {
        const resource = known.resources.get(symbol.id);
        if (!resource)
            return isChildOfLater(symbol.id, known)
                ? []
                : [
                    (0,diagnostic/* complaint */.U4)('directives/unknown-logical-id', path, `No resource of the template has the logical id "${symbol.id}".`, (0,suggest/* didYouMean */.au)(symbol.id, [...known.resources.keys()])),
                ];
        if (cfResourceParam(symbol.id, symbol.attribute, known) === undefined)
            return [
                (0,diagnostic/* complaint */.U4)('directives/unknown-attribute', path, `${resource.body.Type} has no attribute "${symbol.attribute}".`, (0,suggest/* didYouMean */.au)(symbol.attribute, attributesOf(known.table, resource.body.Type)?.attributes ?? [])),
            ];
    }
    return [];
});

;// CONCATENATED MODULE: ./lib/graph/tags.js
const userTags = (tags) => tags.map(({ name, value }) => ({ Key: name, Value: String(value) }));
/** Returns the contribution with the user's tags, where its `Tags` can change in place. */
const tagged = (contribution, tags) => {
    if (tags.length === 0 || contribution.tags === 'none')
        return contribution;
    const { body } = contribution;
    return {
        ...contribution,
        body: { ...body, Properties: { ...body.Properties, Tags: tags } },
    };
};

;// CONCATENATED MODULE: ./lib/graph/link.js
















const jobsOf = (config) => Object.entries(config.resources).filter((entry) => entry[1].type === 'batch-job');
const needOf = ({ useSpotInstances, timeout, storage }) => ({
    kind: useSpotInstances ? 'Spot' : 'OnDemand',
    timeoutSeconds: timeout,
    storageGiB: storage,
});
const clashes = (found) => found.map(({ name, first, second }) => {
    // What the stack shares stands on no line: the other one can be renamed.
    const [ours, theirs] = second.length ? [first, second] : [second, first];
    return (0,diagnostic/* keyComplaint */.NG)('config/name-clash', theirs, `The template has another "${name}" already, which ${ours.length ? `comes from ${ours.join('.')}` : 'all jobs share'}.`, 'Rename this one.');
});
/**
 * Resource names that differ only in case: `myJob` and `MyJob` become the same logical id, and of `myJob` and `myjob`
 * the variables of `connectTo` and the names of buckets, which are lower case, would be the same.
 */
const twins = (names) => {
    const first = new Map();
    return names.flatMap((name) => {
        const plain = (0,cloudformation_names/* logicalId */.dS)(name).toLowerCase();
        const twin = first.get(plain);
        if (twin === undefined) {
            first.set(plain, name);
            return [];
        }
        const sentence = (0,cloudformation_names/* logicalId */.dS)(name) === (0,cloudformation_names/* logicalId */.dS)(twin)
            ? `"${name}" and "${twin}" become the same logical id, ${(0,cloudformation_names/* logicalId */.dS)(name)}.`
            : `"${name}" and "${twin}" differ only in case, and some names on AWS know no case.`;
        return [(0,diagnostic/* keyComplaint */.NG)('config/name-clash', ['resources', name], sentence, 'Rename one of them.')];
    });
};
const cycleComplaint = (members, resources, config) => {
    const from = members.map((id) => {
        const path = resources.get(id)?.from ?? [];
        const overridden = path[0] === 'resources' && config.resources[path[1]]?.overrides?.[id];
        return overridden ? [...path.slice(0, 2), 'overrides', id] : path;
    });
    const written = from.find((path) => path[0] === 'cloudformationResources' || path[2] === 'overrides') ?? from[0];
    return (0,diagnostic/* keyComplaint */.NG)('config/cycle', written, `These resources wait for each other, and CloudFormation refuses a circle: ${[...members, members[0]].join(' → ')}.`, 'Remove one of the references, for example by giving a resource a name of its own and using that name.');
};
const custom = (config) => Object.entries(config.cloudformationResources ?? {}).map(([id, body]) => ({
    kind: 'resource',
    id,
    from: ['cloudformationResources', id],
    // Resources in CloudFormation's own words stay as they are.
    tags: 'none',
    holdsData: 'no',
    body: body,
}));
/** Every resource's contributions, by the name of the resource that owns them. */
const expandAll = (config, neighbours, stage) => new Map(Object.entries(config.resources).map(([name, { type, properties }]) => [
    name,
    (0,graph_neighbours/* memberOf */.C5)(type).expand(properties, (0,graph_neighbours/* contextOf */.Vm)(name, stage, neighbours)),
]));
/**
 * The config as a graph of CloudFormation resources, or every complaint about what belongs together: names, sources,
 * connections, references, overrides, circles.
 */
const link_link = (config, request) => {
    const { stage, region } = request;
    const neighbours = (0,graph_neighbours/* neighboursOf */.YV)(config, stage);
    const found = [
        ...twins(Object.keys(config.resources)),
        ...checkNames(config),
        ...checkDynamicReferences(config),
        ...(0,tell_each/* tellEach */.$)(Object.entries(config.resources), ([name, { type, properties }]) => (0,graph_neighbours/* memberOf */.C5)(type).check?.(properties, (0,graph_neighbours/* contextOf */.Vm)(name, stage, neighbours)) ?? []),
    ];
    if (found.some(diagnostic/* isError */.bJ)) {
        // References to parameters are told with the rest; those to children need an expansion that would not be right.
        const known = { neighbours, resources: new Map(), table: request.table };
        const params = checkReferences(config, known).filter(({ code }) => code !== 'directives/unknown-logical-id');
        return { diagnostics: [...found, ...params] };
    }
    const tags = userTags(config.stackConfig?.tags ?? []);
    const expansions = expandAll(config, neighbours, stage);
    const { contributions: networkParts, network } = networkContributions(region);
    const jobs = jobsOf(config);
    const merged = mergeContributions([
        ...[...expansions.values()].flat(),
        ...custom(config),
        ...(jobs.length ? networkParts : []),
        ...(0,capacity/* capacityContributions */.IX)(jobs.map(([, { properties }]) => needOf(properties)), stage, network.subnets, network, tags),
        ...outputContributions(config, neighbours),
    ]);
    found.push(...clashes(merged.clashes));
    const known = { neighbours, resources: merged.resources, table: request.table };
    found.push(...checkReferences(config, known));
    if (found.some(diagnostic/* isError */.bJ))
        return { diagnostics: found };
    const spell = spelling(known);
    const overridden = applyOverrides(config, expansions, merged.resources);
    found.push(...overridden.diagnostics);
    const resources = new Map();
    for (const [id, contribution] of overridden.resources)
        resources.set(id, {
            ...contribution,
            body: (0,render/* render */.X)((0,retention/* retained */.B)(tagged(contribution, tags), stage), spell),
        });
    const outputs = new Map([...merged.outputs].map(([name, output]) => [name, { ...output, value: (0,render/* render */.X)(output.value, spell) }]));
    const cycle = findCycle(dependencies(resources));
    if (cycle)
        found.push(cycleComplaint(cycle, resources, config));
    if (found.some(diagnostic/* isError */.bJ))
        return { diagnostics: found };
    return {
        diagnostics: found,
        value: {
            stage,
            region,
            resources,
            outputs,
            spell,
            jobs: jobs.map(([name, { properties }]) => ({
                name,
                path: ['resources', name, 'properties', 'container', 'packaging'],
                packaging: properties.container.packaging,
            })),
            params: [...neighbours.values()].flatMap(({ name, params }) => Object.keys(params).map((param) => ({ resource: name, param, output: (0,cloudformation_names/* logicalId */.dS)(name, param) }))),
        },
    };
};

// EXTERNAL MODULE: ./lib/generated/rules.js + 32 modules
var rules = __webpack_require__(6018);
;// CONCATENATED MODULE: ./lib/lint/findings.js


const findings_jobsOf = (config) => Object.entries(config.resources).flatMap(([name, { type, properties }]) => type === 'batch-job'
    ? [{ name, path: ['resources', name, 'properties'], properties: properties }]
    : []);
const toDiagnostic = ({ code }, severity, { path, at, sentence, hint, hidden }) => ({
    ...(at === 'key' ? diagnostic/* keyComplaint */.NG : diagnostic/* complaint */.U4)(code, path, sentence, hint),
    severity,
    ...(hidden ? { hidden } : {}),
});
/**
 * What the rules of `src/lint/` find in a config, without those that its `lint` turns off. `types` are the CloudFormation
 * types of what the config becomes, by logical id; none where it does not link.
 */
const lint = async (config, types = new Map()) => {
    const { resources, cloudformationResources = {}, lint: switches = {} } = config;
    const linted = { jobs: findings_jobsOf(config), resources, cloudformationResources, types, config };
    const found = await Promise.all(rules/* rules */.a.map(async (rule) => {
        const severity = switches[rule.type] ?? rule.severity;
        if (severity === 'off')
            return [];
        return (await rule.check(linted)).map((finding) => toDiagnostic(rule, severity, finding));
    }));
    return found.flat();
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/packaging/image-plan.js



/** Returns the build context of an image. For our own Dockerfiles the config files (by name) are no part of it. */
const contextOf = ({ folder, excluded, dockerfile }, configs) => 'path' in dockerfile
    ? { folder, excluded, dockerfile: dockerfile.path }
    : { folder, excluded: [...excluded, ...configs.map((name) => `/${globLiteral(name)}`)] };
/** A glob that matches this path alone. */
const globLiteral = (path) => path.replace(/[\\*?[\]{},]/g, '\\$&');
/**
 * The images of a stack under names that are known before any build: the same content always has the same tag, and
 * nothing else has it. Sorted by job; the command, the folder's name and times are no part of it. Frozen form:
 * `{job}-{32 hex}`, at most 128 characters (https://docs.docker.com/reference/cli/docker/image/tag/).
 */
const planImages = (stage, images) => images.map((image) => planned(stage, image)).sort((a, b) => (a.job < b.job ? -1 : 1));
const planned = (stage, { job, source, context }) => {
    const buildArguments = [...source.buildArguments].sort((a, b) => (a.name < b.name ? -1 : 1));
    const dockerfile = 'text' in source.dockerfile ? source.dockerfile : { ...source.dockerfile, digest: dockerfileDigest(context) };
    const content = (0,canonical/* canonicalJson */.dj)({
        arguments: buildArguments.map(({ name, value }) => [name, value]),
        context: context.digest,
        dockerfile: 'text' in dockerfile ? sha256(dockerfile.text) : dockerfile.digest,
        platform: source.platform,
        recipe: source.recipe,
    });
    return {
        job,
        repository: (0,cloudformation_names/* imageRepository */.an)(stage),
        ...(stage.preview ? { alsoIn: (0,cloudformation_names/* imageRepository */.an)({ ...stage, preview: false }) } : {}),
        tag: `${job.slice(0, 95)}-${sha256(content).slice(0, 32)}`,
        folder: source.folder,
        files: context.files,
        digest: context.digest,
        dockerfile,
        buildArguments,
        platform: source.platform,
    };
};
const dockerfileDigest = ({ dockerfile }) => {
    if (dockerfile === undefined)
        throw new Error('The context was digested without its Dockerfile.');
    return dockerfile;
};
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** The text of `image-plan.json`: the same images give the same bytes on every machine. */
const imagePlanFile = (images) => `${JSON.stringify((0,canonical/* sorted */.IP)({ version: 1, images }), null, 2)}\n`;

;// CONCATENATED MODULE: ./lib/source/write.js
/** Texts that stand without quotes: words, paths, flags and calls, in one line, that no reader takes for anything else. */
const plain = /^(?:[\p{L}$/_]|[-.](?=[A-Za-z]))[ -~\p{L}\p{N}]*$/u;
/** A comment, a key, or spaces at the end, which would be lost. */
const misread = /: |:$| #| $/;
/** What a reader of YAML 1.1 or 1.2 takes for a boolean, null or number; to one of 1.1 `E0` is the number 0. */
const word = /^(true|false|yes|no|on|off|y|n|null|\.inf|\.nan|[-.]?e[-+]?[\d_]+)$/i;
const oneLine = /^[ -~\p{L}\p{N}]*$/u;
/** Quoted as JSON, which YAML reads the same; what a reader would refuse is escaped. JSON in a text stays readable. */
const quoted = (text) => text.includes('"') && !text.includes("'") && oneLine.test(text)
    ? `'${text}'`
    : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const scalar = (value) => typeof value !== 'string'
    ? (JSON.stringify(value) ?? 'null')
    : plain.test(value) && !misread.test(value) && !word.test(value)
        ? value
        : quoted(value);
const isEmpty = (value) => (Array.isArray(value) ? value : Object.keys(value)).length === 0;
/** The lines of a list or map; the first bears no indentation, since it may follow a dash. */
const block = (value, indent) => Array.isArray(value)
    ? value.map((item) => `- ${inline(item, `${indent}  `)}`).join(`\n${indent}`)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${scalar(key)}:${below(item, indent)}`)
        .join(`\n${indent}`);
const inline = (value, indent) => {
    if (value === null || typeof value !== 'object')
        return scalar(value);
    if (isEmpty(value))
        return Array.isArray(value) ? '[]' : '{}';
    return block(value, indent);
};
const below = (value, indent) => {
    const isBlock = value !== null && typeof value === 'object' && !isEmpty(value);
    return isBlock ? `\n${indent}  ${inline(value, `${indent}  `)}` : ` ${inline(value, indent)}`;
};
/**
 * JSON data as YAML in block style, which every reader takes for the same data. Beside `yaml.stringify` it knows
 * neither comments, aliases nor folded lines, and is ten times faster: a config of a thousand jobs is written back
 * by each compile.
 */
const writeYaml = (value) => `${inline(value, '')}\n`;

;// CONCATENATED MODULE: ./lib/template/limits.js

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const limits = { resources: 500, outputs: 200, bytes: 1_000_000 };
const early = { resources: 450, bytes: 900_000 };
/** How many resources each config resource becomes, the largest first. */
const shares = (graph) => {
    const counts = new Map();
    for (const { from } of graph.resources.values())
        if (from[0] === 'resources')
            counts.set(String(from[1]), (counts.get(String(from[1])) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};
/** Which resources to move so that the rest fits: the largest, as few as do. */
const toMove = (graph, excess) => {
    const moved = [];
    let freed = 0;
    for (const [name, count] of shares(graph)) {
        if (freed >= excess)
            break;
        moved.push(name);
        freed += count;
    }
    return `Move ${moved.join(', ')} to a second config with a serviceName of its own.`;
};
/** Complaints and warnings about what CloudFormation can hold. */
const checkLimits = (graph, template) => {
    const found = [];
    const count = graph.resources.size;
    const bytes = template.templateText.length;
    const excess = Math.max(count - limits.resources, Math.ceil((count * (bytes - limits.bytes)) / bytes));
    if (count > limits.resources)
        found.push((0,diagnostic/* complaint */.U4)('config/too-many-resources', ['resources'], `The template has ${count} resources; CloudFormation takes ${limits.resources}.`, toMove(graph, excess)));
    else if (count >= early.resources)
        found.push((0,diagnostic/* warning */.$e)('config/too-many-resources', ['resources'], `The template has ${count} of the ${limits.resources} resources that CloudFormation takes.`, 'Plan to move some jobs to a second config.'));
    if (bytes > limits.bytes)
        found.push((0,diagnostic/* complaint */.U4)('config/template-too-large', ['resources'], `The template has ${bytes} bytes; CloudFormation takes ${limits.bytes}.`, toMove(graph, excess)));
    else if (bytes >= early.bytes)
        found.push((0,diagnostic/* warning */.$e)('config/template-too-large', ['resources'], `The template has ${bytes} of the ${limits.bytes} bytes that CloudFormation takes.`, 'Plan to move some jobs to a second config.'));
    if (graph.outputs.size > limits.outputs)
        found.push((0,diagnostic/* complaint */.U4)('config/too-many-outputs', ['resources'], `The template has ${graph.outputs.size} outputs; CloudFormation takes ${limits.outputs}.`, toMove(graph, Math.ceil(count * (1 - limits.outputs / graph.outputs.size)))));
    return found;
};

// EXTERNAL MODULE: ./lib/template/synthesize.js
var synthesize = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/template/state-machines.js

/** `state-machines/<job>.asl.json` for every job: its definition, with `${…}` where ARNs will stand. */
const stateMachineFiles = ({ resources }) => Object.fromEntries([...resources.values()]
    .filter(({ body, from }) => body.Type === 'AWS::StepFunctions::StateMachine' && from[0] === 'resources')
    .map(({ body, from }) => [
    `state-machines/${from[1]}.asl.json`,
    `${(0,synthesize/* asciiJson */.i)(body.Properties?.Definition, 2)}\n`,
]));

// EXTERNAL MODULE: ./lib/commands/look-up.js + 2 modules
var look_up = __webpack_require__(957);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/generated/packagings.js + 1 modules
var packagings = __webpack_require__(6320);
// EXTERNAL MODULE: ./lib/packaging/packaging.js
var packaging = __webpack_require__(764);
;// CONCATENATED MODULE: ./lib/commands/planned-images.js






const imageOf = ({ packaging }, world) => packagings/* packagings */.h.find(({ type }) => type === packaging.type).image(packaging.properties, world.workspace, 'linux/amd64');
/** `<account>.dkr.ecr.<region>.<suffix>/<name>`: of the account and region that is deployed to. */
const inRegistry = (name) => (0,cloudformation_expression/* concat */.xW)(cloudformation_expression/* accountId */.lS, '.dkr.ecr.', cloudformation_expression/* region */.Ny, '.', (0,cloudformation_expression/* ref */.KR)('AWS::URLSuffix'), `/${name}`);
/** The digest of a build context, or why what lies in it cannot be used: told at the packaging that asked for it. */
const digestOf = async (source, job, world, configs) => {
    try {
        return await world.workspace.digest(contextOf(source, configs));
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return (0,diagnostic/* keyComplaint */.NG)(problem.code, job.path, problem.message, problem.hint);
    }
};
/** Every job's image by a name that is known before any build, or every complaint about its packaging. */
const plannedImages = async (world, graph, configs) => {
    const sources = graph.jobs.map((job) => ({ job, outcome: imageOf(job, world) }));
    const diagnostics = sources.flatMap(({ job, outcome }) => (0,packaging/* placedUnder */.Ie)(job.path, outcome.diagnostics));
    const published = new Map();
    const built = [];
    for (const { job, outcome } of sources) {
        if (outcome.value === undefined)
            continue;
        if (outcome.value.kind === 'published')
            published.set(job.name, outcome.value.image);
        else {
            const context = await digestOf(outcome.value, job, world, configs);
            if ('code' in context)
                diagnostics.push(context);
            else
                built.push({ job: job.name, source: outcome.value, context });
        }
    }
    if (published.size + built.length < sources.length)
        return { diagnostics };
    const planned = planImages(graph.stage, built);
    const named = (nameOf) => new Map([...published, ...planned.map((image) => [image.job, inRegistry(nameOf(image))])]);
    const taggedName = ({ repository, tag }) => `${repository}:${tag}`;
    return {
        diagnostics,
        value: {
            planned,
            byTag: named(taggedName),
            byDigest: (found) => named((image) => {
                const there = found.get(image.job);
                return there === undefined ? taggedName(image) : `${there.repository}@${there.digest}`;
            }),
        },
    };
};

// EXTERNAL MODULE: ./lib/commands/read-config.js + 10 modules
var read_config = __webpack_require__(8031);
;// CONCATENATED MODULE: ./lib/commands/compile.js

















/** The type of each resource of a template, by logical id; none for a config that does not link. */
const typesIn = (graph) => new Map([...(graph?.resources ?? [])].map(([id, { body }]) => [id, body.Type]));
/** The table of attributes is large, and few configs ask for one. */
const tableFor = async (resolved) => {
    const asked = [...(0,render/* symbolsIn */.n)(resolved)].some(({ symbol }) => symbol.kind === 'cf-resource-param');
    return asked ? attributeTable() : { services: {} };
};
/** Returns the path of a file of this name in the folder of another one, with `/`. */
const siblingOf = (path, name) => path.replace(/[^/]*$/, () => name);
/** Returns the name of the config that was written by hand: the one in use, or the one that it was made of. */
const writtenConfig = ({ source }, { text }) => (0,effective_origin/* originIn */.Cy)(text)?.config ?? source.name;
/** Returns the images of a graph. Neither the config in use nor the one that it was made of counts as their content. */
const imagesIn = (world, graph, located) => plannedImages(world, graph, [writtenConfig(world, located), world.source.name]);
/**
 * The config as a template, its images under names known before any build; or every complaint, thrown. The world
 * outside this machine is not asked: what only it knows stays open, see `answered`.
 */
const compile = async (world, request) => (0,read_config/* holdComplaints */.u5)(await compileAnySize(world, request));
/** The same, also when CloudFormation could not hold it: then its diagnostics hold the complaints. */
const compileAnySize = async (world, request) => {
    const assembled = (read) => assemble(world, read, request, (graph) => imagesIn(world, graph, read.located));
    return assembled(await (0,read_config/* readConfig */.Xg)(world, request, assembled));
};
/** The same with what only AWS knows, asked for now. A secret's ARN changes no image: those stay as planned. */
const answered = async (world, request, judged) => {
    const { located, questions, stackImages } = judged;
    if (questions.length === 0)
        return judged;
    const answers = await (0,look_up/* lookUp */.T)(world, located.value, (0,read_config/* factsOf */.xS)(request), judged.answers, 'far');
    const imagesOf = questions.every(({ kind }) => kind === 'secret')
        ? async () => stackImages
        : (graph) => imagesIn(world, graph, located);
    return (0,read_config/* holdComplaints */.u5)(await assemble(world, (0,read_config/* judgeConfig */.KR)(located, request, answers), request, imagesOf));
};
const assemble = async (world, { config, resolved, located, project, questions, answers, diagnostics }, request, imagesOf) => {
    const { take, kept } = (0,read_config/* taker */.u)(located, diagnostics, (0,read_config/* tellsAs */.xr)(request));
    const stage = (0,graph_neighbours/* stageOf */.gV)(project, request.stage);
    const linked = link_link(config, { stage, region: request.region, table: await tableFor(resolved) });
    kept.push(...(await lint(config, typesIn(linked.value))));
    const graph = take(linked);
    const stackImages = await imagesOf(graph);
    const images = take(stackImages);
    // What is not compiled yet: told with all the rest, and before it could become half a template.
    if (kept.some(diagnostic/* isError */.bJ))
        throw new complained/* Complained */.R(kept, located);
    const origin = { config: writtenConfig(world, located), stage: stage.stage, region: request.region };
    const textOf = (named) => (0,synthesize/* synthesize */.D)(graph, named, siblingOf(world.source.path, origin.config));
    const template = textOf(images.byTag);
    kept.push(...checkLimits(graph, template));
    return {
        stage,
        graph,
        config,
        ...template,
        params: graph.params,
        images: images.planned,
        locate: (id) => {
            const from = graph.resources.get(id)?.from;
            return from?.length ? { file: located.file, ...located.locate({ path: from, at: 'key' }) } : undefined;
        },
        withImages: (published) => textOf(images.byDigest(published)),
        resolved,
        located,
        origin,
        questions,
        answers,
        stackImages,
        diagnostics: kept,
    };
};
/** Returns a config that a later job compiles to the same template without what this run ran or was given. */
const effectiveText = ({ resolved, origin }) => `${(0,effective_origin/* originLine */.rH)(origin)}\n${writeYaml((0,effective/* effectiveConfig */.k)(resolved))}`;
/** The files that `compile` writes, by name. */
const compiledFiles = (compiled) => ({
    'template.json': `${(0,synthesize/* asciiJson */.i)(compiled.template, 2)}\n`,
    'image-plan.json': imagePlanFile(compiled.images),
    [effective_origin/* effectiveFile */.wX]: effectiveText(compiled),
    ...stateMachineFiles(compiled.graph),
});
/** Writes what the config becomes into the output folder; complaints about limits come after the files. */
const compileCommand = async (world, request) => {
    const compiled = await compileAnySize(world, request);
    await world.write(compiledFiles(compiled));
    const { size } = compiled.graph.resources;
    const { stack } = compiled.stage;
    const bytes = compiled.templateText.length;
    world.console.info(`${stack}: ${size} resources, ${bytes} bytes, in ${world.output}/template.json.`);
    return compiled;
};


/***/ }),

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   YV: () => (/* binding */ neighboursOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7260);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3158);



/** The names of a stage. */
const stageOf = (project, stage) => ({
    project,
    stage,
    stack: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stackName */ .Qx)(project, stage),
    preview: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreview */ .bU)(stage),
    rolePath: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks)(project, stage),
});
const memberOf = (type) => _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.find((member) => member.type === type);
const named = (name, stage) => {
    const prefix = (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name);
    return { name, stage, id: (kind) => prefix + kind };
};
/** Every resource of the config as its neighbours see it. */
const neighboursOf = (config, stage) => new Map(Object.entries(config.resources).map(([name, { type, properties }]) => {
    const member = memberOf(type);
    const self = named(name, stage);
    const connection = member.connectTo?.(self, properties);
    return [
        name,
        {
            name,
            type,
            id: self.id(member.mainChild),
            properties: properties,
            params: member.params(self, properties),
            ...(connection ? { connection } : {}),
            ...(member.absent ? { absent: member.absent } : {}),
            ...(member.later ? { later: true } : {}),
        },
    ];
}));
const contextOf = (name, stage, neighbours) => {
    const path = ['resources', name];
    return {
        ...named(name, stage),
        path,
        metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yu)(path),
        neighbours,
    };
};


/***/ }),

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ synthesize),
/* harmony export */   i: () => (/* binding */ asciiJson)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/* harmony import */ var _cloudformation_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4158);



/**
 * GetTemplate answers every other character as `?`, so that a template which holds one could never be compared with
 * the deployed one.
 */
const ascii = (text) => text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** JSON as pure ASCII, indented by two for people or without spaces. */
const asciiJson = (value, indent) => ascii(JSON.stringify(value, null, indent));
/** The graph with an image for every job, as a template that names its config's path. */
const synthesize = (graph, images, config) => {
    const template = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)({
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `Batch jobs of ${graph.stage.project}, stage ${graph.stage.stage}.`,
        Metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .templateMetadata */ ._D)(config),
        Resources: Object.fromEntries([...graph.resources].map(([id, { body: resource }]) => [
            id,
            (0,_cloudformation_render_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .X)(resource, (symbol) => (symbol.kind === 'image' ? images.get(symbol.job) : graph.spell(symbol))),
        ])),
        ...(graph.outputs.size
            ? {
                Outputs: Object.fromEntries([...graph.outputs].map(([name, { value, description, exported }]) => [
                    name,
                    {
                        Value: value,
                        ...(description === undefined ? {} : { Description: description }),
                        ...(exported ? { Export: { Name: { 'Fn::Sub': `\${AWS::StackName}-${name}` } } } : {}),
                    },
                ])),
            }
            : {}),
    });
    return { template, templateText: asciiJson(template) };
};


/***/ })

};
