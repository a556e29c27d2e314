export const id = 4782;
export const ids = [4782];
export const modules = {

/***/ 63107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ loadAttributeTable),
/* harmony export */   P$: () => (/* binding */ attributeExpression),
/* harmony export */   Td: () => (/* binding */ attributesOf)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const loadAttributeTable = async () => ({
    services: (await __webpack_require__.e(/* import() */ 9173).then(__webpack_require__.t.bind(__webpack_require__, 19173, 17))).default,
});
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
const attributeExpression = (table, type, id, attribute) => {
    const known = isCustom(type) ? undefined : attributesOf(table, type);
    if (!known)
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(id, attribute);
    const byName = (name) => {
        if (known.attributes.includes(name))
            return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(id, name);
        return name === known.ref.join('|') ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(id) : undefined;
    };
    return byName(attribute) ?? byShortName(type, known, attribute, id, byName);
};
const isCustom = (type) => type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
const refIsArn = new Set([
    'AWS::SecretsManager::Secret',
    'AWS::CloudFormation::Stack',
]);
const byShortName = (type, known, shortName, id, byName) => {
    if (!['Arn', 'Name', 'Id'].includes(shortName))
        return undefined;
    if (shortName === 'Arn' && refIsArn.has(type))
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(id);
    const attribute = byName(`${type.split('::').at(-1)}${shortName}`);
    const onlyRef = known.ref.length === 1 ? known.ref[0] : '';
    return attribute ?? (onlyRef.endsWith(shortName) ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(id) : undefined);
};


/***/ }),

/***/ 28969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   W9: () => (/* binding */ textAsResolved),
/* harmony export */   vS: () => (/* binding */ secretServiceIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);


const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;
const unknown = '\u0000';
const computed = '\u0001';
const unevaluated = /^Fn::(?!(?:Join|Sub|GetAtt|ImportValue)$)/;
const placeholderOf = (part) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(part) && Object.keys(part).some((key) => unevaluated.test(key)) ? computed : unknown;
const textAsResolved = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression : textAsResolved(expression);
    }
    if (value === null || typeof value !== 'object')
        return undefined;
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1]))
        return join[1].map((part) => textAsResolved(part) ?? placeholderOf(part)).join(join[0]);
    const [template, values] = Array.isArray(sub) ? sub : [sub, undefined];
    if (typeof template !== 'string')
        return undefined;
    return template.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal, name) => {
        if (literal)
            return `\${${name}}`;
        const given = values !== null && typeof values === 'object' ? values[name] : undefined;
        return textAsResolved(given) ?? placeholderOf(given);
    });
};
const braces = `\\{[${unknown}${computed}]*\\{[${unknown}${computed}]*`;
const nonPlainReference = new RegExp(`${braces}resolve:(?!ssm:)([a-z-]*)|${braces}(?:r(?:e(?:s(?:o(?:l(?:ve?)?)?)?)?)?[${unknown}${computed}]|${computed})`);
const containsBrace = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression.includes('{') : containsBrace(expression);
    }
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(containsBrace);
    return Object.entries(value).some(([key, item]) => {
        if (key !== 'Fn::Sub')
            return containsBrace(item);
        const [template, ...values] = [item].flat();
        return (String(template)
            .replace(/\$\{[^!{}][^{}]*\}/g, '')
            .includes('{') || values.some(containsBrace));
    });
};
const mayComputeBrace = (value) => {
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(mayComputeBrace);
    return Object.entries(value).some(([key, item]) => unevaluated.test(key) ? containsBrace(item) : mayComputeBrace(item));
};
const isFunction = (value) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.keys(value).some((key) => key.startsWith('Fn::'));
const secretServiceIn = (value) => {
    const text = textAsResolved(value);
    const found = text === undefined ? null : nonPlainReference.exec(text);
    if (found)
        return found[1] || '…';
    return isFunction(value) && mayComputeBrace(value) ? '…' : undefined;
};


/***/ }),

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idsIn),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
const idsIn = (value) => {
    const found = [];
    collect(value, found);
    return found;
};
const collect = (value, found) => {
    if (value === null || typeof value !== 'object')
        return;
    if (Array.isArray(value))
        for (let index = 0; index < value.length; index++)
            collect(value[index], found);
    else
        for (const key in value)
            collectEntry(key, value[key], found);
};
const collectEntry = (key, item, found) => {
    if (key === 'Ref' && typeof item === 'string')
        found.push(item);
    else if (key === 'Fn::GetAtt')
        found.push(beforeDot(String(Array.isArray(item) ? item[0] : item)));
    else if (key === 'Fn::Sub')
        collectFromSub(item, found);
    else
        collect(item, found);
};
const collectFromSub = (argument, found) => {
    const [text, variables] = Array.isArray(argument) ? argument : [argument];
    for (const [, name = ''] of String(text).matchAll(/\$\{([^!$}]+)\}/g))
        if (!Object.hasOwn(variables ?? {}, name))
            found.push(beforeDot(name));
    collect(variables, found);
};
const beforeDot = (name) => name.split('.')[0];
const dependenciesOf = (resource) => {
    const { DependsOn = [], Metadata: _, ...rest } = resource;
    return [...(Array.isArray(DependsOn) ? DependsOn : [DependsOn]).map(String), ...idsIn(rest)];
};


/***/ }),

/***/ 37880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ replaced),
/* harmony export */   t: () => (/* binding */ replacedBody)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const replaced = (expression, by) => {
    if (expression === undefined || expression === null || typeof expression !== 'object')
        return expression;
    const other = by(expression);
    if (other !== undefined)
        return other;
    if (Array.isArray(expression))
        return expression.map((item) => replaced(item, by));
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(expression))
        return expression;
    return Object.fromEntries(Object.entries(expression).map(([key, item]) => [key, replaced(item, by)]));
};
const replacedBody = (body, by, absent) => {
    const { DependsOn: dependsOn, ...rest } = body;
    const left = dependsOn?.filter((id) => !absent(id)) ?? [];
    return {
        ...replaced(rest, by),
        ...(left.length > 0 ? { DependsOn: left } : {}),
    };
};


/***/ }),

/***/ 26954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withRetentionPolicies),
/* harmony export */   Q: () => (/* binding */ deletePolicies)
/* harmony export */ });
const deletePolicies = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const snapshot = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };
const policies = { kept, snapshot, deleted: deletePolicies };
const withRetentionPolicies = ({ body, holdsData }, { preview }) => {
    if (holdsData === 'no')
        return body;
    return { ...body, ...(preview ? deletePolicies : policies[holdsData]) };
};


/***/ }),

/***/ 51081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ specificationDate)
/* harmony export */ });
const specificationDate = '2026-09-29';


/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ referencesTo),
/* harmony export */   EL: () => (/* binding */ borrowedNeighbour),
/* harmony export */   RH: () => (/* binding */ borrowedNames),
/* harmony export */   pE: () => (/* binding */ borrowedOutputs),
/* harmony export */   ur: () => (/* binding */ borrowedParam)
/* harmony export */ });
/* unused harmony export lendable */
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37880);
/* harmony import */ var _stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84116);
/* harmony import */ var _stage_lender_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65334);
/* harmony import */ var _stage_stack_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27691);






const borrowedNames = ({ stackConfig, resources }, { lender }) => new Set(lender === undefined ? [] : (stackConfig?.preview?.borrow ?? []).filter((name) => Object.hasOwn(resources, name)));
const borrowedParam = (resource, param) => `StpBorrowed${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(resource, param)}`;
const borrowedOutputs = (neighbour) => [
    ...lendable(neighbour).map(([param]) => [
        borrowedParam(neighbour.name, param),
        (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(neighbour.name, param),
    ]),
    ...[...(0,_stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsToLend */ .e3)(neighbour).keys()].map((kind) => [
        (0,_stage_lender_js__WEBPACK_IMPORTED_MODULE_4__/* .borrowedSecret */ .VG)(neighbour.name, kind),
        (0,_stage_lender_js__WEBPACK_IMPORTED_MODULE_4__/* .lentSecret */ .Cy)(neighbour.name, kind),
    ]),
];
const lendable = ({ params, secretParams = [] }) => Object.entries(params).filter(([param]) => !secretParams.includes(param));
const referencesTo = (neighbour) => new Map(lendable(neighbour).flatMap(([param, value]) => typeof value === 'object' ? [[JSON.stringify(value), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParam(neighbour.name, param))]] : []));
const borrowedNeighbour = (neighbour) => {
    const known = referencesTo(neighbour);
    const ownStack = JSON.stringify((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('AWS::StackId'));
    const by = (expression) => {
        const text = JSON.stringify(expression);
        return text === ownStack ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(_stage_lender_js__WEBPACK_IMPORTED_MODULE_4__/* .lenderStackParameter */ .KK) : known.get(text);
    };
    const { connection, secretParams = [], secrets: theirs = {}, opens: _, ...rest } = neighbour;
    const secrets = (0,_stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .asBorrowed */ .Pl)(theirs, neighbour.name);
    const own = Object.entries(secrets);
    const unnamed = secretParams.filter((param) => theirs[param] === undefined);
    return {
        ...rest,
        borrowed: true,
        secretParams,
        ...(own.length > 0 ? { secrets } : {}),
        params: {
            ...Object.fromEntries(lendable(neighbour).map(([param]) => [param, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParam(neighbour.name, param))])),
            ...Object.fromEntries(own.map(([param, secret]) => [param, (0,_stage_stack_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .dynamicReferenceTo */ .Y)(secret)])),
        },
        absent: {
            ...neighbour.absent,
            ...Object.fromEntries(unnamed.map((param) => [
                param,
                `A preview borrows ${neighbour.name}, and this secret is no output that it could read: leave ${neighbour.name} out of stackConfig.preview.borrow.`,
            ])),
        },
        ...(connection ? { connection: borrowedConnection(connection, neighbour.name, by) } : {}),
    };
};
const borrowedConnection = (connection, resource, by) => {
    const { statements, variables, secrets, of: _, ...rest } = connection;
    return {
        ...rest,
        ...(secrets ? { secrets: (0,_stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .asBorrowed */ .Pl)(secrets, resource) } : {}),
        statements: statements.map((statement) => ({
            ...statement,
            Resource: (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(statement.Resource, by),
            ...(statement.Condition === undefined ? {} : { Condition: (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(statement.Condition, by) }),
        })),
        variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(value, by)])),
    };
};


/***/ }),

/***/ 16166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ resourceMember),
/* harmony export */   OR: () => (/* binding */ privateParts),
/* harmony export */   T8: () => (/* binding */ placedIn),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   YV: () => (/* binding */ neighboursOf),
/* harmony export */   jS: () => (/* binding */ lenderNeighbours)
/* harmony export */ });
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11586);
/* harmony import */ var _shared_own_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);
/* harmony import */ var _shared_reused_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96654);
/* harmony import */ var _stage_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89860);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27220);
/* harmony import */ var _borrowed_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(470);






const resourceMember = (type) => _generated_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.find((member) => member.type === type);
const known = new WeakMap();
const neighboursOf = (config, stage) => {
    const byStage = known.get(config) ?? new WeakMap();
    known.set(config, byStage);
    const found = byStage.get(stage) ?? neighboursAt(config, stage);
    byStage.set(stage, found);
    return found;
};
const neighboursAt = (config, stage) => {
    const borrowed = (0,_borrowed_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .borrowedNames */ .RH)(config, stage);
    const own = neighboursIn(config, stage);
    if (borrowed.size === 0)
        return own;
    const theirs = lenderNeighbours(config, stage);
    return new Map([...own].map(([name, neighbour]) => {
        const lent = borrowed.has(name) ? theirs.get(name) : undefined;
        return [name, lent ? (0,_borrowed_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .borrowedNeighbour */ .EL)(lent) : neighbour];
    }));
};
const lenderNeighbours = (config, { project, lender }) => lender === undefined ? new Map() : neighboursIn(config, (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .stageOf */ .gV)(project, lender));
const ownName = (name, config, stage) => (0,_stage_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .namedResource */ .m)(name, stage, config.resources[name]?.renamedFrom);
const neighboursIn = (config, stage) => {
    const openings = openingsIn(config, stage);
    const openingsOf = (names) => names.flatMap((name) => openings.get(name) ?? []);
    return new Map(Object.entries(config.resources).map(([name, { type, properties }]) => {
        const member = resourceMember(type);
        const self = ownName(name, config, stage);
        const connection = member.connectTo?.(self, properties, openingsOf);
        const opens = openings.get(name);
        const admits = member.admits?.(properties);
        const eventTarget = member.eventTarget?.(self, properties);
        const secrets = member.secrets?.(self, properties);
        return [
            name,
            {
                name,
                type,
                ...(self.nameInAws === name ? {} : { nameInAws: self.nameInAws }),
                id: self.id(member.mainChild),
                properties: properties,
                params: member.params(self, properties),
                ...(connection ? { connection } : {}),
                ...(member.mountedAs ? { mountedAs: member.mountedAs } : {}),
                ...(opens ? { opens } : {}),
                ...(admits ? { admits } : {}),
                ...(eventTarget ? { eventTarget } : {}),
                ...(member.absent ? { absent: member.absent } : {}),
                ...(member.secretParams ? { secretParams: member.secretParams } : {}),
                ...(secrets ? { secrets } : {}),
                ...(member.later ? { later: true } : {}),
            },
        ];
    }));
};
const openingsIn = (config, stage) => new Map(Object.entries(config.resources).flatMap(([name, { type, properties }]) => {
    const opening = resourceMember(type).opens?.(ownName(name, config, stage), properties);
    return opening ? [[name, opening]] : [];
}));
const contextOf = (name, config, stage, neighbours, region, answers) => {
    const events = config.stackConfig?.preview?.events;
    const network = placedIn(config, stage, answers);
    const former = config.resources[name]?.renamedFrom;
    const context = (0,_stage_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceContext */ .y)(name, stage, neighbours, events, region, answers, network, former);
    const atlas = config.providerConfig?.mongoDbAtlas;
    return atlas === undefined ? context : { ...context, atlas };
};
const privateParts = ({ stackConfig }, { lender }) => lender === undefined
    ? { nat: stackConfig?.vpc?.nat?.availabilityZones, endpoints: stackConfig?.vpc?.interfaceEndpoints }
    : {};
const placedIn = (config, stage, answers) => {
    const reuse = config.stackConfig?.vpc?.reuseVpc;
    if (stage.lender !== undefined)
        return undefined;
    if (reuse !== undefined)
        return (0,_shared_reused_network_js__WEBPACK_IMPORTED_MODULE_5__/* .reusedNetwork */ .z5)(reuse, answers);
    return (0,_shared_own_network_js__WEBPACK_IMPORTED_MODULE_1__/* .ownNetworkWith */ .L)(privateParts(config, stage));
};


/***/ }),

/***/ 39566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ checkVersions),
/* harmony export */   WK: () => (/* binding */ meantType),
/* harmony export */   Ws: () => (/* binding */ checkSnapshots),
/* harmony export */   sN: () => (/* binding */ isKnownType),
/* harmony export */   sX: () => (/* binding */ checkResourceTypes)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_report_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51992);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40258);
/* harmony import */ var _generated_specification_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51081);




const checkResourceTypes = ({ cloudformationResources = {} }, { services }) => (0,_diagnostics_report_each_js__WEBPACK_IMPORTED_MODULE_0__/* .reportEach */ .Q)(Object.entries(cloudformationResources), ([id, { Type: type }]) => {
    if (Object.keys(services).length === 0)
        return [];
    const path = ['cloudformationResources', id, 'Type'];
    if (type.startsWith('AWS::Serverless::'))
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)('config/unknown-type', path, `CloudFormation has "${type}" only in templates with the transform AWS::Serverless-2016-10-31, which is no part of this language.`, 'Write the types that it becomes, such as AWS::Lambda::Function, or a resource of this language.'),
        ];
    if (isKnownType(type, services))
        return [];
    const sentence = `CloudFormation has no type "${type}"`;
    const meant = meantType(type, services);
    return [
        meant === undefined
            ? (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .warningAt */ .MK)('config/unknown-type', path, `${sentence} that this version knows.`, `Check its name: one that is newer than ${_generated_specification_date_js__WEBPACK_IMPORTED_MODULE_2__/* .specificationDate */ .E} works as well, and its properties are not checked.`)
            : (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)('config/unknown-type', path, `${sentence}.`, `Did you mean \`${meant}\`?`),
    ];
});
const withSnapshots = new Set([
    'AWS::DocDB::DBCluster',
    'AWS::EC2::Volume',
    'AWS::ElastiCache::CacheCluster',
    'AWS::ElastiCache::ReplicationGroup',
    'AWS::Neptune::DBCluster',
    'AWS::RDS::DBCluster',
    'AWS::RDS::DBInstance',
    'AWS::Redshift::Cluster',
]);
const checkSnapshots = ({ cloudformationResources = {}, }) => (0,_diagnostics_report_each_js__WEBPACK_IMPORTED_MODULE_0__/* .reportEach */ .Q)(Object.entries(cloudformationResources), ([id, resource]) => ['DeletionPolicy', 'UpdateReplacePolicy'].flatMap((key) => resource[key] !== 'Snapshot' || withSnapshots.has(resource.Type)
    ? []
    : [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)('config/not-allowed', ['cloudformationResources', id, key], `CloudFormation makes no snapshot of ${resource.Type}, and refuses a template that asks for one.`, 'Write Retain, or leave it out.'),
    ]));
const checkVersions = ({ cloudformationResources = {}, }) => (0,_diagnostics_report_each_js__WEBPACK_IMPORTED_MODULE_0__/* .reportEach */ .Q)(Object.entries(cloudformationResources), ([id, { Type, Version }]) => Version === undefined || /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(Type)
    ? []
    : [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAtKey */ .DE)('config/unknown-key', ['cloudformationResources', id, 'Version'], `Only custom resources have a \`Version\`, and ${Type} is none: CloudFormation refuses the template.`, 'Remove it, or move it into Properties if it is a property.'),
    ]);
const partsOf = (type) => {
    const [vendor = '', service = '', name = '', ...more] = type.split('::');
    return vendor.toLowerCase() === 'aws' && name !== '' && more.length === 0
        ? [`${vendor}::${service}`, name]
        : undefined;
};
const isKnownType = (type, services) => {
    const parts = partsOf(type);
    if (parts === undefined)
        return true;
    const [service, name] = parts;
    return Object.hasOwn(services, service) && (name === '*' || Object.hasOwn(services[service] ?? {}, name));
};
const meantType = (type, services) => {
    const [service, name] = partsOf(type) ?? ['', ''];
    const near = Object.keys(services)
        .map((one) => ({ one, distance: mistakesIn(service.slice('AWS::'.length), one.slice('AWS::'.length)) }))
        .filter(({ one }) => one.startsWith('AWS::'))
        .filter(({ distance }) => distance !== undefined)
        .sort((a, b) => a.distance - b.distance);
    for (const { one } of near) {
        if (name === '*')
            return `${one}::*`;
        const found = nearestType(name, Object.keys(services[one] ?? {}));
        if (found !== undefined)
            return `${one}::${found}`;
    }
    return undefined;
};
const nearestType = (name, types) => {
    const mistakes = (type) => {
        const isDigitTooMany = /[a-uw-z][0-9]$/i.test(name) && name.slice(0, -1).toLowerCase() === type.toLowerCase();
        const isLetterAway = name.length === 3 && Math.abs(name.length - type.length) === 1;
        if (isDigitTooMany || (isLetterAway && (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .editDistance */ .YC)(name.toLowerCase(), type.toLowerCase(), 2) === 1))
            return 1;
        return mistakesIn(name, type);
    };
    const near = types
        .map((type) => ({ type, distance: mistakes(type) }))
        .filter(({ distance }) => distance !== undefined)
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.type;
};
const mistakesIn = (written, known) => {
    const [from, to] = [written.toLowerCase(), known.toLowerCase()];
    const unversioned = (text) => text.replace(/v?[0-9]$/, '');
    if (from !== to && unversioned(from) === unversioned(to))
        return undefined;
    const limit = Math.min(2, Math.floor(written.length / 4)) + 1;
    const distance = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .editDistance */ .YC)(from, to, limit);
    return distance < limit ? distance : undefined;
};


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wE: () => (/* binding */ compile),
  F_: () => (/* binding */ compileAnySize),
  lI: () => (/* binding */ compileWithLookups)
});

// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
// EXTERNAL MODULE: ./lib/cloudformation/attributes.js
var cloudformation_attributes = __webpack_require__(63107);
;// CONCATENATED MODULE: ./lib/cloudformation/properties.js
const loadPropertyTable = async () => {
    const [{ brotliDecompressSync }, table] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)),
        __webpack_require__.e(/* import() */ 5985).then(__webpack_require__.t.bind(__webpack_require__, 5985, 17)),
    ]);
    const { services } = table.default;
    const decompressed = (base64) => JSON.parse(brotliDecompressSync(Buffer.from(base64, 'base64')).toString('utf8'));
    const opened = new Map();
    const open = (name) => {
        if (!Object.hasOwn(services, name))
            return undefined;
        const service = opened.get(name) ?? decompressed(services[name]);
        opened.set(name, service);
        return service;
    };
    return {
        propertiesOf: (type) => {
            const [, service = '', name = ''] = /^(\w+::\w+)::(\w+)$/.exec(type) ?? [];
            const types = open(service);
            return types && Object.hasOwn(types, name) ? mapOf(types[name], '') : undefined;
        },
    };
};
const mapOf = (definitions, name) => {
    const [words, limits] = definitions;
    const found = new Map((words[name] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((word) => [/^\w*/.exec(word)?.[0] ?? '', word]));
    return {
        names: [...found].filter(([, word]) => !word.endsWith('-')).map(([name]) => name),
        required: [...found].filter(([name, word]) => word.startsWith(`${name}!`)).map(([name]) => name),
        property: (property) => {
            const word = found.get(property);
            return word === undefined ? undefined : holds(definitions, word, limits[name]?.[property] ?? {});
        },
    };
};
const holds = (definitions, word, limits) => {
    const [, mark, definition] = /^\w+!?(\*|-|\[\])?(?:=(.+))?$/.exec(word) ?? [];
    if (mark === '*')
        return { kind: 'anything', limits };
    if (mark === '-')
        return { kind: 'read-only', limits };
    const map = definition === undefined ? undefined : mapOf(definitions, definition);
    if (mark === '[]')
        return { kind: 'list', limits, ...(map ? { map } : {}) };
    return map ? { kind: 'map', map, limits } : { kind: 'scalar', limits };
};

// EXTERNAL MODULE: ./lib/cloudformation/render.js
var render = __webpack_require__(34158);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/evaluation/effective-origin.js
var effective_origin = __webpack_require__(47178);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var cloudformation_expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/cloudformation/policy.js


const listOf = (value) => Array.isArray(value) ? value : [value];
const union = (a, b) => {
    const all = [...new Map([...listOf(a), ...listOf(b)].map((one) => [(0,canonical/* canonicalJson */.dj)(one), one])).values()];
    if (all.includes('*'))
        return '*';
    return all.length === 1 ? all[0] : all;
};
const anyOf = ['StringEquals', 'StringLike', 'ArnEquals', 'ArnLike'];
const soleEntry = (value) => {
    const entries = (0,cloudformation_expression/* isMap */.jh)(value) && !(0,cloudformation_expression/* hasFunction */.Dc)(value) ? Object.entries(value) : [];
    return entries.length === 1 ? entries[0] : undefined;
};
const soleKey = (condition) => {
    const [operator, keys] = soleEntry(condition) ?? [];
    const [key, values] = soleEntry(keys) ?? [];
    if (operator === undefined || key === undefined || values === undefined || !anyOf.includes(operator))
        return undefined;
    return [operator, key, values];
};
const mergedBy = (statements, keyOf, join) => {
    if (statements.length < 2)
        return [...statements];
    const merged = [];
    const places = new Map();
    for (const statement of statements) {
        const parts = statement.Sid === undefined ? keyOf(statement) : undefined;
        const key = parts === undefined ? undefined : (0,canonical/* canonicalJson */.dj)(parts);
        const place = key === undefined ? undefined : places.get(key);
        if (place !== undefined)
            merged[place] = join(merged[place], statement);
        else if (merged.push(statement) && key !== undefined)
            places.set(key, merged.length - 1);
    }
    return merged;
};
const withCondition = (statement, [operator, key, values]) => ({
    ...statement,
    Condition: { [operator]: { [key]: values } },
});
const mergedStatements = (statements) => {
    const byCondition = mergedBy(statements, ({ Effect, Action, Condition = null }) => [Effect, [...Action].sort(), Condition], (a, b) => ({ ...a, Resource: union(a.Resource, b.Resource) }));
    return mergedBy(byCondition, ({ Effect, Action, Resource, Condition }) => {
        const sole = soleKey(Condition);
        return sole && [Effect, [...Action].sort(), listOf(Resource).map(canonical/* canonicalJson */.dj).sort(), sole[0], sole[1]];
    }, (a, b) => {
        const [one, other] = [soleKey(a.Condition), soleKey(b.Condition)];
        return one && other ? withCondition(a, [one[0], one[1], union(one[2], other[2])]) : a;
    });
};
const withMergedStatements = (resource) => {
    const policies = resource.body.Properties?.Policies;
    if (resource.body.Type !== 'AWS::IAM::Role' || !resource.open || !Array.isArray(policies))
        return resource;
    const merged = policies.flatMap((policy) => {
        const statements = policy.PolicyDocument?.Statement;
        if (!Array.isArray(statements))
            return [policy];
        if (statements.length === 0)
            return [];
        return [{ ...policy, PolicyDocument: { ...policy.PolicyDocument, Statement: mergedStatements(statements) } }];
    });
    const Policies = merged.length > 0 ? merged : undefined;
    return { ...resource, body: { ...resource.body, Properties: { ...resource.body.Properties, Policies } } };
};

;// CONCATENATED MODULE: ./lib/cloudformation/merge.js



const byText = (a, b) => {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};
const byName = (map) => new Map([...map].sort(([a], [b]) => byText(a, b)));
const appended = (value, [key, ...rest], items) => {
    if (key === undefined)
        return [...(value ?? []), ...items];
    if (Array.isArray(value))
        return value.map((item, index) => (String(index) === key ? appended(item, rest, items) : item));
    const map = (value ?? {});
    return { ...map, [key]: appended(map[key], rest, items) };
};
const extended = (owner, extensions) => {
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
const mergeContributions = (contributions) => {
    const owners = new Map();
    const parameters = new Map();
    const conditions = new Map();
    const outputs = new Map();
    const extensions = new Map();
    const clashes = [];
    const register = (map, name, contribution) => {
        const first = map.get(name);
        if (first === undefined)
            map.set(name, contribution);
        else if (!(0,external_node_util_.isDeepStrictEqual)(first, contribution))
            clashes.push({ name, first: first.from, second: contribution.from });
    };
    for (const contribution of contributions) {
        if (contribution.kind === 'resource')
            register(owners, contribution.id, contribution);
        else if (contribution.kind === 'output')
            register(outputs, contribution.name, contribution);
        else if (contribution.kind === 'parameter')
            register(parameters, contribution.name, contribution);
        else if (contribution.kind === 'condition')
            register(conditions, contribution.name, contribution);
        else
            extensions.set(contribution.id, [...(extensions.get(contribution.id) ?? []), contribution]);
    }
    for (const [name, { from }] of parameters) {
        const resource = owners.get(name);
        if (resource)
            clashes.push({ name, first: from, second: resource.from });
    }
    const resources = new Map();
    for (const id of [...owners.keys()].sort(byText)) {
        const owner = owners.get(id);
        const added = extensions.get(id);
        resources.set(id, withMergedStatements(added ? extended(owner, added) : owner));
    }
    const orphan = [...extensions.keys()].find((id) => !owners.has(id));
    if (orphan !== undefined)
        throw new Error(`an extension has no owner: ${orphan}`);
    return {
        resources,
        outputs: byName(outputs),
        parameters: byName(parameters),
        conditions: byName(conditions),
        clashes,
    };
};

// EXTERNAL MODULE: ./lib/cloudformation/replace.js
var replace = __webpack_require__(37880);
// EXTERNAL MODULE: ./lib/cloudformation/retention.js
var retention = __webpack_require__(26954);
// EXTERNAL MODULE: ./lib/diagnostics/report-each.js
var report_each = __webpack_require__(51992);
// EXTERNAL MODULE: ./lib/shared/deployed-parts.js
var deployed_parts = __webpack_require__(21804);
// EXTERNAL MODULE: ./lib/shared/lent-resources.js
var lent_resources = __webpack_require__(64336);
// EXTERNAL MODULE: ./lib/shared/queue-access.js
var queue_access = __webpack_require__(98401);
// EXTERNAL MODULE: ./lib/stage/network.js
var stage_network = __webpack_require__(2232);
// EXTERNAL MODULE: ./lib/stage/alarm-mail.js
var alarm_mail = __webpack_require__(22879);
;// CONCATENATED MODULE: ./lib/shared/alarm-mail.js


const longestDisplayName = 100;
const mailTo = (recipient, { stack }) => {
    const id = (0,alarm_mail/* alarmMailTopic */.u)(recipient);
    const own = { kind: 'resource', from: [] };
    return [
        {
            ...own,
            id,
            tags: 'in-place',
            holdsData: 'deleted',
            body: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: stack.slice(0, longestDisplayName) } },
        },
        {
            ...own,
            id: `${id}Policy`,
            tags: 'none',
            holdsData: 'no',
            body: {
                Type: 'AWS::SNS::TopicPolicy',
                Properties: {
                    Topics: [(0,cloudformation_expression/* ref */.KR)(id)],
                    PolicyDocument: {
                        Version: '2012-10-17',
                        Statement: [
                            {
                                Effect: 'Allow',
                                Principal: { Service: 'cloudwatch.amazonaws.com' },
                                Action: 'sns:Publish',
                                Resource: (0,cloudformation_expression/* ref */.KR)(id),
                                Condition: {
                                    ArnLike: { 'aws:SourceArn': (0,cloudformation_expression/* arn */.Cm)('cloudwatch', `alarm:${stack}-*`) },
                                    StringEquals: { 'aws:SourceAccount': cloudformation_expression/* accountId */.lS },
                                },
                            },
                        ],
                    },
                },
            },
        },
        {
            ...own,
            id: `${id}Subscription`,
            tags: 'none',
            holdsData: 'no',
            body: {
                Type: 'AWS::SNS::Subscription',
                Properties: { TopicArn: (0,cloudformation_expression/* ref */.KR)(id), Protocol: 'email', Endpoint: recipient },
            },
        },
    ];
};
const alarmMailContributions = (needs, stage) => {
    const recipients = new Map(needs.map(({ recipient }) => [(0,alarm_mail/* alarmMailTopic */.u)(recipient), recipient]));
    return [...recipients].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, recipient]) => mailTo(recipient, stage));
};

// EXTERNAL MODULE: ./lib/shared/capacity.js + 5 modules
var capacity = __webpack_require__(55116);
// EXTERNAL MODULE: ./lib/stage/code-deploy.js
var code_deploy = __webpack_require__(71481);
;// CONCATENATED MODULE: ./lib/shared/code-deploy.js

const codeDeployApplication = () => ({
    kind: 'resource',
    id: code_deploy/* codeDeployApplicationId */.E,
    from: [],
    tags: 'in-place',
    holdsData: 'no',
    body: { Type: 'AWS::CodeDeploy::Application', Properties: { ComputePlatform: 'Lambda' } },
});

// EXTERNAL MODULE: ./lib/shared/dead-letter-queue.js
var dead_letter_queue = __webpack_require__(36234);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
;// CONCATENATED MODULE: ./lib/shared/event-bucket.js


const eventBucketContributions = (stage) => {
    const name = (0,event_bucket/* eventBucketName */.k4)(stage);
    const arn = (0,cloudformation_expression/* concat */.xW)('arn:', cloudformation_expression/* partition */.jB, ':s3:::', name);
    return [
        {
            kind: 'resource',
            id: event_bucket/* eventBucketId */.UF,
            from: [],
            tags: 'in-place',
            holdsData: 'deleted',
            referenceAs: { nameProperty: 'BucketName', expressions: { Ref: name, Arn: arn } },
            body: {
                Type: 'AWS::S3::Bucket',
                Properties: {
                    BucketName: name,
                    PublicAccessBlockConfiguration: {
                        BlockPublicAcls: true,
                        BlockPublicPolicy: true,
                        IgnorePublicAcls: true,
                        RestrictPublicBuckets: true,
                    },
                    BucketEncryption: {
                        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
                    },
                    LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: event_bucket/* eventDays */.qS }] },
                },
            },
        },
        {
            kind: 'resource',
            id: event_bucket/* eventBucketPolicyId */.Mm,
            from: [],
            tags: 'none',
            holdsData: 'no',
            body: {
                Type: 'AWS::S3::BucketPolicy',
                DependsOn: [event_bucket/* eventBucketId */.UF],
                Properties: {
                    Bucket: name,
                    PolicyDocument: {
                        Version: '2012-10-17',
                        Statement: [
                            {
                                Effect: 'Deny',
                                Principal: '*',
                                Action: 's3:*',
                                Resource: [arn, (0,cloudformation_expression/* concat */.xW)('arn:', cloudformation_expression/* partition */.jB, ':s3:::', name, '/*')],
                                Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                            },
                        ],
                    },
                },
            },
        },
    ];
};

// EXTERNAL MODULE: ./lib/shared/lent-pools.js
var lent_pools = __webpack_require__(41162);
// EXTERNAL MODULE: ./lib/stage/namespace.js
var namespace = __webpack_require__(36281);
// EXTERNAL MODULE: ./lib/shared/network.js
var shared_network = __webpack_require__(42163);
;// CONCATENATED MODULE: ./lib/shared/namespace.js


const privateNamespace = ({ vpc }, stage) => (0,shared_network/* networkResource */.nB)(namespace/* namespaceId */.j, 'in-place', 'AWS::ServiceDiscovery::PrivateDnsNamespace', {
    Properties: { Name: (0,namespace/* namespaceName */.d)(stage), Vpc: vpc },
});

;// CONCATENATED MODULE: ./lib/shared/openings.js
const openingContributions = (needs) => {
    const rules = new Map(needs.map(({ to, source, suffix }) => {
        const id = `${to.groupId}From${suffix}`;
        return [
            id,
            {
                kind: 'resource',
                id,
                from: ['resources', to.name],
                tags: 'none',
                holdsData: 'no',
                body: {
                    Type: 'AWS::EC2::SecurityGroupIngress',
                    Properties: {
                        GroupId: to.group,
                        SourceSecurityGroupId: source,
                        IpProtocol: 'tcp',
                        FromPort: to.port,
                        ToPort: to.port,
                    },
                },
            },
        ];
    }));
    return [...rules.values()];
};

// EXTERNAL MODULE: ./lib/shared/own-network.js
var own_network = __webpack_require__(30362);
// EXTERNAL MODULE: ./lib/shared/queue-policies.js
var queue_policies = __webpack_require__(54217);
// EXTERNAL MODULE: ./lib/shared/runs-table.js
var runs_table = __webpack_require__(41382);
// EXTERNAL MODULE: ./lib/shared/scoped-pools.js
var scoped_pools = __webpack_require__(67223);
;// CONCATENATED MODULE: ./lib/shared/shared-parts.js














const sharedParts = (needs, stage, settings = {}, { network = shared_network/* network */.Nm, own = {} } = {}) => {
    const inner = { ...network, ...(0,stage_network/* innerOf */._)(network) };
    const pools = needs.filter((need) => need.of === 'pool');
    const profiles = [...new Set(pools.map(({ profile }) => profile))].sort();
    const hasNetwork = pools.length > 0 || settings.lent !== undefined || needs.some((need) => need.of === 'network');
    return [
        ...(hasNetwork && network.vpc === shared_network/* network */.Nm.vpc ? (0,own_network/* ownNetworkContributions */.O)(own) : []),
        ...profiles.flatMap((profile) => (0,capacity/* capacityContributions */.IX)(pools.filter((pool) => pool.profile === profile), stage, inner, profile === undefined ? settings : { ...settings, deployed: settings.scoped?.[profile] ?? {} }, (0,scoped_pools/* poolsOfProfile */.ab)(profile))),
        ...openingContributions(needs.filter((need) => need.of === 'opening')),
        ...(needs.some((need) => need.of === 'namespace') ? [privateNamespace(network, stage)] : []),
        ...(settings.lent === undefined ? [] : (0,lent_pools/* lentContributions */.$k)(pools, stage, network, settings)),
        ...(needs.some((need) => need.of === 'dead-letter-queue') ? [(0,dead_letter_queue/* deadLetterQueue */.k)()] : []),
        ...(0,dead_letter_queue/* deadLetterContributions */.E)(needs.filter((need) => need.of === 'dead-letters')),
        ...(0,queue_policies/* queuePolicies */.y)(needs),
        ...alarmMailContributions(needs.filter((need) => need.of === 'alarm-mail'), stage),
        ...(needs.some((need) => need.of === 'code-deploy') ? [codeDeployApplication()] : []),
        ...(needs.some((need) => need.of === 'event-bucket') ? eventBucketContributions(stage) : []),
        ...(needs.some((need) => need.of === 'runs-table') ? [(0,runs_table/* runsTable */.D)()] : []),
    ];
};

// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/events/parts/event-source.js
var event_source = __webpack_require__(56408);
// EXTERNAL MODULE: ./lib/graph/neighbours.js
var graph_neighbours = __webpack_require__(16166);
;// CONCATENATED MODULE: ./lib/graph/accounts.js




const accountIn = ({ arn }) => {
    const account = (0,event_source/* accountOf */.XP)((0,token/* expressionOf */.ez)(arn));
    return typeof account === 'string' && /^\d{12}$/.test(account) ? account : undefined;
};
const checkAccounts = (config) => {
    const places = Object.entries(config.resources).flatMap(([name, { type, properties }]) => (0,graph_neighbours/* resourceMember */.B9)(type).ofOwnAccount?.(properties, ['resources', name, 'properties']) ?? []);
    const [first, ...others] = places.filter((place) => accountIn(place) !== undefined);
    if (first === undefined)
        return [];
    return others
        .filter((place) => accountIn(place) !== accountIn(first))
        .map((place) => (0,diagnostics_diagnostic/* errorAt */.Os)('config/other-account', place.path, `This is in account ${accountIn(place)}, and ${first.path.join('.')} is in ${accountIn(first)}; ${place.rule}, so at least one of both is wrong.`, 'Write the account that the stack is deployed to in both.'));
};

// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/graph/borrowed-resources.js
var borrowed_resources = __webpack_require__(470);
;// CONCATENATED MODULE: ./lib/graph/borrowed-changes.js



const changedBy = {
    'AWS::ApiGatewayV2::Authorizer': 'ApiId',
    'AWS::ApiGatewayV2::Integration': 'ApiId',
    'AWS::ApiGatewayV2::Route': 'ApiId',
    'AWS::ApiGatewayV2::Stage': 'ApiId',
    'AWS::Cognito::UserPoolClient': 'UserPoolId',
    'AWS::ElasticLoadBalancingV2::Listener': 'LoadBalancerArn',
    'AWS::ElasticLoadBalancingV2::ListenerRule': 'ListenerArn',
    'AWS::Kinesis::StreamConsumer': 'StreamARN',
    'AWS::Lambda::EventInvokeConfig': 'FunctionName',
    'AWS::Lambda::EventSourceMapping': 'FunctionName',
    'AWS::Lambda::Permission': 'FunctionName',
    'AWS::Logs::SubscriptionFilter': 'LogGroupName',
    'AWS::S3::BucketPolicy': 'Bucket',
    'AWS::SNS::Subscription': 'TopicArn',
    'AWS::SNS::TopicPolicy': 'Topics',
    'AWS::SQS::QueuePolicy': 'Queues',
};
const changesBorrowed = (path) => (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/borrowed', path, 'This would change a resource that the preview borrows, and it belongs to another stage: its policy, its permissions or what it sends to.', 'Take the resource out of stackConfig.preview.borrow, so that the preview makes one of its own, or borrow this one as well.');
const missingPart = (path, id) => (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/borrowed', path, `This refers to ${id}, which a preview that borrows does not make, and no output of the lending stage names it.`, 'Take the resource out of stackConfig.preview.borrow. A preview that names itself in base-stage makes instances and network of its own.');
const checkBorrowing = (resources, absent, neighbours, kept) => {
    if (absent.size === 0)
        return [];
    const theirs = new Set([...neighbours.values()].flatMap(({ name, params, borrowed }) => borrowed ? Object.keys(params).map((param) => (0,borrowed_resources/* borrowedParam */.ur)(name, param)) : []));
    return [...resources.values()].flatMap(({ body, from }) => {
        const { Metadata: _, ...rest } = body;
        const missing = (0,referenced_ids/* idsIn */.S)(rest).find((id) => absent.has(id) && !kept.includes(id));
        if (missing !== undefined)
            return [missingPart(from, missing)];
        const changed = (0,referenced_ids/* idsIn */.S)(body.Properties?.[changedBy[body.Type] ?? '']);
        return changed.some((id) => theirs.has(id)) ? [changesBorrowed(from)] : [];
    });
};

;// CONCATENATED MODULE: ./lib/graph/borrowed-secrets.js

const lentSecrets = ({ stackConfig }, neighbours) => (stackConfig?.lend ?? []).flatMap((name, index) => {
    const { secrets = {}, refusesBorrowers } = neighbours.get(name)?.connection ?? {};
    if (Object.keys(secrets).length === 0 || refusesBorrowers !== undefined)
        return [];
    return [
        (0,diagnostics_diagnostic/* warningAt */.MK)('config/lent-secret', ['stackConfig', 'lend', index], `Previews that borrow ${name} read its secrets: whoever can open a pull request that gets a preview reads and writes the data of ${name}, before anybody has reviewed it.`, 'Lend one with data that may be lost and seen, or by a user of it with fewer rights, as `existing` with a secret of its own.'),
    ];
});
const refusedJobs = ({ resources }, neighbours) => Object.entries(resources).flatMap(([self, { properties }]) => {
    if (neighbours.get(self)?.borrowed)
        return [];
    const { connectTo = [] } = properties;
    return connectTo.flatMap((name, index) => {
        const { borrowed, connection } = neighbours.get(name) ?? {};
        if (!borrowed || connection?.refusesBorrowers === undefined)
            return [];
        return [
            (0,diagnostics_diagnostic/* warningAt */.MK)('config/borrowed', ['resources', self, 'properties', 'connectTo', index], `The preview borrows ${name}, which will refuse ${self}: ${connection.refusesBorrowers}.`, `Lend one that is there already, by \`existing\`; or leave ${name} out of stackConfig.preview.borrow.`),
        ];
    });
});
const checkBorrowedSecrets = (config, { preview }, neighbours) => preview ? refusedJobs(config, neighbours) : lentSecrets(config, neighbours);

// EXTERNAL MODULE: ./lib/shared/borrowed-parts.js
var borrowed_parts = __webpack_require__(70322);
// EXTERNAL MODULE: ./lib/stage/lender.js
var stage_lender = __webpack_require__(65334);
;// CONCATENATED MODULE: ./lib/stage/needs.js
const separateNeeds = (expansions) => {
    const contributions = [];
    const needs = [];
    for (const part of [...expansions].flat())
        part.kind === 'need' ? needs.push(part) : contributions.push(part);
    return { contributions, needs };
};

// EXTERNAL MODULE: ./lib/stage/pool-kind.js
var pool_kind = __webpack_require__(79265);
;// CONCATENATED MODULE: ./lib/graph/borrowing.js











const lists = new Set([(0,borrowed_parts/* borrowedParameter */.SO)('Subnets')]);
const borrowingOf = (config, stage) => {
    if (stage.lender === undefined)
        return undefined;
    const names = (0,borrowed_resources/* borrowedNames */.RH)(config, stage);
    const theirs = [...(0,graph_neighbours/* lenderNeighbours */.jS)(config, stage).values()].filter(({ name }) => names.has(name));
    const known = new Map(theirs.flatMap((neighbour) => [...(0,borrowed_resources/* referencesTo */.Cj)(neighbour)]));
    return {
        names,
        by: (expression) => (0,borrowed_parts/* borrowedPart */.yG)(expression) ?? known.get(JSON.stringify(expression)),
        outputs: new Map([
            [stage_lender/* lenderStackParameter */.KK, undefined],
            ...Object.entries(lent_pools/* lentOutputs */.CN).map(([part, output]) => [
                (0,borrowed_parts/* borrowedParameter */.SO)(part),
                output,
            ]),
            ...theirs.flatMap(borrowed_resources/* borrowedOutputs */.pE),
        ]),
    };
};
const ownParts = (expansions, shared, borrowing) => {
    if (borrowing === undefined) {
        const { contributions, needs } = separateNeeds(expansions.values());
        return { contributions: [...contributions, ...shared(needs)], needs, absent: new Map(), diagnostics: [] };
    }
    const { names, by } = borrowing;
    const made = [...expansions].filter(([name]) => !names.has(name));
    const theirs = [...expansions].filter(([name]) => names.has(name)).flatMap(([, expansion]) => expansion);
    const { contributions, needs } = separateNeeds(made.map(([, expansion]) => expansion));
    const own = [...contributions, ...shared(needs.filter(({ of }) => of !== 'pool' && of !== 'network'))];
    const ids = new Set(own.flatMap((part) => (part.kind === 'resource' ? [part.id] : [])));
    const absent = new Map([...theirs, ...shared(needs)].flatMap((part) => part.kind === 'resource' && !ids.has(part.id) ? [[part.id, part]] : []));
    const isChange = (part) => (part.kind === 'extension' && absent.has(part.id)) ||
        (part.kind === 'need' && 'queue' in part && names.has(part.queue.name));
    return {
        contributions: own.filter((part) => !isChange(part)).map((part) => withBorrowed(part, by, absent)),
        needs,
        absent,
        diagnostics: made.flatMap(([name, expansion]) => expansion.some(isChange) ? [changesBorrowed(['resources', name])] : []),
    };
};
const withBorrowed = (part, by, absent) => {
    switch (part.kind) {
        case 'resource':
            return { ...part, body: (0,replace/* replacedBody */.t)(part.body, by, (id) => absent.has(id)) };
        case 'extension':
            return { ...part, items: part.items.map(({ key, value }) => ({ key, value: (0,replace/* replaced */.$)(value, by) })) };
        case 'output':
            return { ...part, value: (0,replace/* replaced */.$)(part.value, by) };
        default:
            return part;
    }
};
const loanOf = ({ project, lender = '' }, { names, outputs }, values, needs, resources) => {
    const used = new Set(values.flatMap(referenced_ids/* idsIn */.S));
    const read = new Map([...outputs].filter(([name]) => used.has(name)));
    if (read.size === 0)
        return undefined;
    const stack = (0,stage_stage/* stackName */.Qx)(project, lender);
    return {
        borrowed: { stage: lender, stack, outputs: read, names: [...names].sort(), jobs: borrowedJobs(needs, resources) },
        parameters: new Map([...read].map(([name, output]) => [name, parameter(name, output, stack)])),
    };
};
const parameter = (name, output, stack) => {
    const words = output === undefined ? 'id' : `output ${output}`;
    return {
        kind: 'parameter',
        name,
        from: [],
        placeholder: `<lender unknown: ${words} of ${stack}>`,
        body: {
            Type: lists.has(name) ? 'CommaDelimitedList' : 'String',
            Description: (0,stage_lender/* lentDescription */.cE)(words, stack),
        },
    };
};
const borrowedJobs = (needs, resources) => needs.flatMap((need) => {
    if (need.of !== 'pool' || need.submitter === undefined)
        return [];
    const job = String(resources.get(need.submitter)?.from[1] ?? need.submitter);
    return [{ job, cpu: need.cpu, storageGiB: (0,pool_kind/* isFargate */.rd)(need.pool) ? undefined : need.storageGiB }];
});

;// CONCATENATED MODULE: ./lib/graph/cycles.js



const dependencies = (resources) => new Map([...resources].map(([id, { body }]) => [id, new Set((0,referenced_ids/* dependenciesOf */.h)(body).filter((name) => resources.has(name)))]));
const findCycle = (graph) => {
    const done = new Set();
    for (const start of graph.keys()) {
        const cycle = done.has(start) ? undefined : findCycleFrom(start, graph, done);
        if (cycle)
            return cycle;
    }
    return undefined;
};
const findCycleFrom = (start, graph, done) => {
    const step = (id) => ({ id, unvisited: (graph.get(id) ?? new Set()).values() });
    const trail = [step(start)];
    for (let last = trail.at(-1); last; last = trail.at(-1)) {
        const next = last.unvisited.next();
        if (next.done) {
            done.add(last.id);
            trail.pop();
            continue;
        }
        const first = trail.findIndex(({ id }) => id === next.value);
        if (first >= 0)
            return trail.slice(first).map(({ id }) => id);
        if (!done.has(next.value))
            trail.push(step(next.value));
    }
    return undefined;
};
const checkCycles = (resources, config) => {
    const cycle = findCycle(dependencies(resources));
    if (!cycle)
        return [];
    const paths = cycle.map((id) => pathOf(id, resources, config));
    const written = paths.find((path) => path[0] === 'cloudformationResources' || path[2] === 'overrides');
    return [
        (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/cycle', written ?? paths[0], `These resources wait for each other, and CloudFormation refuses a circle: ${[...cycle, cycle[0]].join(' → ')}.`, (written ? undefined : hintFor(paths, config)) ??
            'Remove one of the references, for example by giving a resource a name of its own and using that name.'),
    ];
};
const hintFor = (paths, config) => {
    const named = paths.flatMap(([section, name]) => (section === 'resources' ? [String(name)] : []));
    const owners = named.filter((name, at) => name !== named.at(at - 1));
    if (owners.length < 2)
        return undefined;
    const types = new Set(owners.flatMap((name) => config.resources[name]?.type ?? []));
    const [hint] = [...types].flatMap((type) => (0,graph_neighbours/* resourceMember */.B9)(type).circleHint?.(types) ?? []);
    return `Of the config, ${[...owners, owners[0]].join(' → ')} wait for each other: remove one of these references.${hint === undefined ? '' : ` ${hint}`}`;
};
const pathOf = (id, resources, config) => {
    const from = resources.get(id)?.from ?? [];
    const isOverridden = from[0] === 'resources' && config.resources[String(from[1])]?.overrides?.[id] !== undefined;
    return isOverridden ? [...from.slice(0, 2), 'overrides', id] : from;
};

// EXTERNAL MODULE: ./lib/events/parts/queue-region.js
var queue_region = __webpack_require__(60908);
// EXTERNAL MODULE: ./lib/events/parts/topic-arn.js
var topic_arn = __webpack_require__(92321);
;// CONCATENATED MODULE: ./lib/graph/deployment-checks.js




const topic = { noun: 'a topic', form: 'arn:aws:sns:<region>:<account>:<name>', fits: topic_arn/* mayBeTopicArn */.Db };
const alarm = {
    noun: 'an alarm',
    form: 'its name, or arn:aws:cloudwatch:<region>:<account>:alarm:<name>',
    fits: (text) => !text.startsWith('arn:') || /^arn:[^:]+:cloudwatch:[a-z0-9-]+:\d{12}:alarm:.+$/s.test(text),
};
const unknownYet = ({ text, path }) => (0,token/* hasToken */.y0)(text)
    ? [
        (0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-format', path, 'This goes to AWS beside the template, before CloudFormation could know what the directive stands for.', "Write the whole text, of something that is there already, or take it from the input `variables` by $CliArgs('NAME')."),
    ]
    : [];
const mistakesIn = ({ noun, form, fits }, sent, region) => {
    const unknown = unknownYet(sent);
    if (unknown.length > 0)
        return unknown;
    const { text, path } = sent;
    if (!fits(text))
        return [(0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-format', path, `"${text}" is not the ARN of ${noun}.`, `Write ${form}.`)];
    const from = text.startsWith('arn:') ? (0,queue_region/* otherRegion */.r)(text, region) : undefined;
    return from === undefined
        ? []
        : [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/other-region', path, `This is ${noun} of ${from}, and CloudFormation in ${region} takes one of ${region} only.`, `Name ${noun} in ${region}.`),
        ];
};
const placed = (texts, key) => (texts ?? []).map((text, index) => ({ text, path: ['deploymentConfig', key, index] }));
const checkDeployment = ({ deploymentConfig }, region) => {
    const { publishEventsToArn, triggerRollbackOnAlarms, cloudformationRoleArn: role } = deploymentConfig ?? {};
    return [
        ...(role === undefined ? [] : unknownYet({ text: role, path: ['deploymentConfig', 'cloudformationRoleArn'] })),
        ...placed(triggerRollbackOnAlarms, 'triggerRollbackOnAlarms').flatMap((sent) => mistakesIn(alarm, sent, region)),
        ...placed(publishEventsToArn, 'publishEventsToArn').flatMap((sent) => mistakesIn(topic, sent, region)),
    ];
};

// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(28969);
;// CONCATENATED MODULE: ./lib/graph/dynamic-references.js



const readableNames = /^(?:\w*Tags|TagSpecifications|\w*Description)$/;
const isCustom = (type) => /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type);
const checkDynamicReferences = (config, neighbours = new Map()) => {
    const { resources, cloudformationResources = {}, stackConfig = {}, deploymentConfig = {}, providerConfig = {}, } = config;
    const found = Object.entries({ stackConfig, deploymentConfig, providerConfig }).flatMap(([key, value]) => checkValue(value, [key], 'nowhere'));
    found.push(...checkSecretDirectives(stackConfig, ['stackConfig'], neighbours));
    for (const [name, resource] of Object.entries(resources))
        for (const [key, value] of Object.entries(resource))
            if (key === 'overrides')
                found.push(...checkOverrides(value, ['resources', name, key]));
            else
                found.push(...checkValue(value, ['resources', name, key], 'nowhere'));
    for (const [id, body] of Object.entries(cloudformationResources)) {
        const { Type: type } = body;
        const allowed = isCustom(String(type)) ? 'nowhere' : 'properties';
        for (const [key, value] of Object.entries(body))
            found.push(...checkValue(value, ['cloudformationResources', id, key], key === 'Properties' ? allowed : 'nowhere'));
    }
    return found;
};
const checkValue = (value, path, allowed) => {
    const service = allowed === 'nowhere' ? (0,dynamic_reference/* secretServiceIn */.vS)(value) : undefined;
    if (service !== undefined)
        return [readableSecret(service, path)];
    if (value === null || typeof value !== 'object')
        return [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => checkValue(item, [...path, index], allowed));
    return Object.entries(value).flatMap(([key, item]) => [
        ...checkKey(key, [...path, key]),
        ...checkValue(item, [...path, key], readableNames.test(key) ? 'nowhere' : allowed),
    ]);
};
const checkKey = (key, path) => {
    const service = (0,dynamic_reference/* secretServiceIn */.vS)(key);
    return service === undefined ? [] : [readableSecret(service, path, diagnostics_diagnostic/* errorAtKey */.DE)];
};
const checkSecretDirectives = (value, path, neighbours) => (0,render/* symbolsIn */.n)(value, path).flatMap(({ symbol, path: at }) => {
    const isSecret = symbol.kind === 'secret' ||
        (symbol.kind === 'resource-param' && neighbours.get(symbol.resource)?.secrets?.[symbol.param] !== undefined);
    return isSecret ? [readableSecret('secretsmanager', at)] : [];
});
const checkOverrides = (overrides, path) => Object.entries((overrides ?? {})).flatMap(([id, values]) => Object.entries(values ?? {}).flatMap(([dotted, value]) => [
    ...checkKey(dotted, [...path, id, dotted]),
    ...checkValue(value, [...path, id, dotted], dotted.split('.').some((part) => readableNames.test(part)) ? 'nowhere' : 'properties'),
]));
const readableSecret = (service, path, complain = diagnostics_diagnostic/* errorAt */.Os) => complain('config/dynamic-reference', path, `\`{{resolve:${service}:…}}\` has CloudFormation write a secret into here, readable for whoever may describe the stack or its resources.`, service === 'ssm-secure'
    ? "Put the value into AWS Secrets Manager and write `$Secret('name')` as a variable of the job."
    : "Write `$Secret('name')` as a variable of the job, which Batch reads only when the container starts.");

// EXTERNAL MODULE: ./lib/packaging/image-reference.js
var image_reference = __webpack_require__(62794);
// EXTERNAL MODULE: ./lib/shared/endpoints.js
var shared_endpoints = __webpack_require__(72151);
;// CONCATENATED MODULE: ./lib/graph/endpoint-checks.js






const services = ['stackConfig', 'vpc', 'interfaceEndpoints', 'services'];
const ofInstances = ['ecs', 'ecs-agent', 'ecs-telemetry'];
const ofImages = ['ecr.api', 'ecr.dkr'];
const endpointOf = {
    s3: undefined,
    dynamodb: undefined,
    elasticfilesystem: undefined,
    iam: undefined,
    kinesis: 'kinesis-streams',
    ses: 'email',
    cloudwatch: 'monitoring',
    ecr: 'ecr.api',
};
const valuesOf = (value) => Object.values(Object(value));
const entryOf = (value, key) => Object(value)[key];
const containerOf = ({ body: { Type, Properties } }) => Type === 'AWS::Batch::JobDefinition'
    ? entryOf(Properties, 'ContainerProperties')
    : valuesOf(entryOf(Properties, 'ContainerDefinitions'))[0];
const roleOf = (definition) => entryOf(containerOf(definition), 'JobRoleArn') ?? entryOf(definition.body.Properties, 'TaskRoleArn');
const neededBy = (definition) => {
    const container = containerOf(definition);
    const hasSecrets = ['Secrets', 'RepositoryCredentials'].some((key) => entryOf(container, key) !== undefined);
    return [
        ...ofImages,
        ...(entryOf(entryOf(container, 'LogConfiguration'), 'LogDriver') === 'awslogs' ? ['logs'] : []),
        ...(hasSecrets ? ['secretsmanager'] : []),
    ];
};
const calledWords = (service) => (service === 'email' ? 'ses (endpoint email)' : service);
const calledBy = (role) => {
    const actions = valuesOf(entryOf(role?.body.Properties, 'Policies'))
        .flatMap((policy) => valuesOf(entryOf(entryOf(policy, 'PolicyDocument'), 'Statement')))
        .filter((statement) => entryOf(statement, 'Effect') === 'Allow')
        .flatMap((statement) => [entryOf(statement, 'Action')].flat());
    const prefixes = actions.flatMap((action) => /^([a-z0-9-]{1,40}):/.exec(String(action))?.[1] ?? []);
    const all = [...new Set(prefixes)].flatMap((prefix) => Object.hasOwn(endpointOf, prefix) ? (endpointOf[prefix] ?? []) : [prefix]);
    return [...new Set(all)].sort();
};
const placedIn = (needs, resources) => {
    const names = needs.flatMap((need) => need.of === 'pool' && need.submitter !== undefined ? String(resources.get(need.submitter)?.from[1]) : []);
    return [...resources.values()].flatMap((definition) => {
        const name = String(definition.from[1]);
        const { Type: type } = definition.body;
        const image = needs.find((need) => need.of === 'image' && need.job === name);
        if (type === 'AWS::Batch::JobDefinition' && names.includes(name))
            return [{ name, is: 'job', definition, image }];
        const isService = type === 'AWS::ECS::TaskDefinition' && image !== undefined;
        return isService ? [{ name, is: 'service', definition, image }] : [];
    });
};
const isElsewhere = (image, region) => {
    const from = image_reference/* ecrImage */.sy.exec(image)?.[2];
    return region === undefined ? from === undefined : from !== region;
};
const beginningOf = (expression) => {
    if (typeof expression === 'string')
        return expression;
    const [by, parts] = [entryOf(expression, 'Fn::Join')].flat();
    if (by === '' && Array.isArray(parts))
        return beginningOf(parts[0]);
    const [text] = [entryOf(expression, 'Fn::Sub')].flat();
    return typeof text === 'string' ? text.replace(/\$\{.*$/s, '') : '';
};
const writtenImage = (image) => {
    if (!(0,token/* hasToken */.y0)(image))
        return image;
    const before = beginningOf((0,token/* expressionOf */.ez)(image));
    return /[/:]/.test(before) ? `${before}x` : undefined;
};
const checkImage = ({ name, is, image: need }, { registry }, region) => {
    const at = need?.path ?? ['resources', name];
    const image = need?.packaging.properties.image;
    if (typeof image === 'string') {
        const written = writtenImage(image);
        return written === undefined || !isElsewhere(written, region)
            ? []
            : [
                (0,diagnostics_diagnostic/* errorAt */.Os)('config/missing-endpoint', [...at, 'properties', 'image'], `${(0,token/* hasToken */.y0)(image) ? `The image ${written.slice(0, -1)}…` : image} is pulled over the internet, and without nat the subnets of the ${is} do not lead there.`, `Copy the image into a repository of ECR in ${region ?? 'the region of the stack'}, or add nat to stackConfig.vpc.`),
            ];
    }
    return registry === undefined || region === undefined || registry.region === region
        ? []
        : [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/missing-endpoint', at, `The image of ${name} is in ${registry.host}, the input image-registry: from ${region} it is pulled over the internet, and without nat the subnets of the ${is} do not lead there.`, `Leave image-registry out, or name a registry in ${region}, or add nat to stackConfig.vpc.`),
        ];
};
const checkPlaced = (placed, there, resources, { stage, region }) => {
    const { name, definition } = placed;
    const at = ['resources', name, 'properties'];
    const [role = ''] = (0,referenced_ids/* idsIn */.S)(roleOf(definition));
    const called = calledBy(resources.get(role)).filter((service) => !there.has(service));
    return [
        ...checkImage(placed, stage, region),
        ...(called.length > 0
            ? [
                (0,diagnostics_diagnostic/* warningAt */.MK)('config/missing-endpoint', at, `${name} may call ${called.map(calledWords).join(', ')}, and without nat its subnets have no way there: such calls end in a timeout.`, `Add ${called.join(', ')} to stackConfig.vpc.interfaceEndpoints.services, or nat to stackConfig.vpc.`),
            ]
            : []),
    ];
};
const subjectOf = (placed, missing) => {
    const lacking = placed.filter(({ definition }) => neededBy(definition).some((service) => missing.includes(service)));
    const hasService = lacking.some(({ is }) => is === 'service');
    const hasJob = lacking.some(({ is }) => is === 'job') || missing.some((service) => ofInstances.includes(service));
    if (hasService)
        return hasJob ? 'Jobs and services' : 'Services';
    return 'Jobs';
};
const checkEndpoints = (config, place, needs, resources) => {
    const { nat, interfaceEndpoints: endpoints } = config.stackConfig?.vpc ?? {};
    if (place.stage.lender !== undefined || nat !== undefined || endpoints === undefined)
        return [];
    const there = new Set(endpoints.services.map(shared_endpoints/* serviceOfEndpoint */.K4));
    const placed = placedIn(needs, resources);
    const hasInstances = needs.some((need) => need.of === 'pool' && !(0,pool_kind/* isFargate */.rd)(need.pool));
    const needed = [...(hasInstances ? ofInstances : []), ...placed.flatMap(({ definition }) => neededBy(definition))];
    const missing = [...new Set(needed)].filter((service) => !there.has(service)).sort();
    return [
        ...(missing.length > 0
            ? [
                (0,diagnostics_diagnostic/* errorAt */.Os)('config/missing-endpoint', [...services], `${subjectOf(placed, missing)} of this config never start: without nat their subnets do not lead to the internet, and there is no endpoint of ${missing.join(', ')}.`, `Add ${missing.join(', ')} to services, or add nat beside interfaceEndpoints.`),
            ]
            : []),
        ...placed.flatMap((one) => checkPlaced(one, there, resources, place)),
    ];
};

;// CONCATENATED MODULE: ./lib/graph/function-keys.js


const ownKeys = new Set([
    'attributeMapping',
    'eventPattern',
    'filterPolicy',
    'inputPathsMap',
    'providerDetails',
]);
const isFunctionName = (key) => key === 'Ref' || key.startsWith('Fn::');
const misread = (value, path) => {
    if (Array.isArray(value))
        return value.flatMap((item, index) => misread(item, [...path, index]));
    if (!(0,cloudformation_expression/* isMap */.jh)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => {
        const at = [...path, key];
        if (!isFunctionName(key))
            return misread(item, at);
        return [
            (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/unknown-key', at, `\`${key}\` is a function of CloudFormation, which would evaluate it here and leave the key out.`, 'Write the value itself, or a directive in its place. A field of that name cannot be matched: let the program look at it.'),
        ];
    });
};
const misreadIn = (value, path) => {
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, item]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        return ownKeys.has(key) ? misread(item, at) : misreadIn(item, at);
    });
};
const checkFunctionKeys = ({ resources }) => Object.entries(resources).flatMap(([name, { properties }]) => misreadIn(properties, ['resources', name, 'properties']));

// EXTERNAL MODULE: ./lib/stage/unknown-resource.js
var unknown_resource = __webpack_require__(42693);
;// CONCATENATED MODULE: ./lib/graph/lending.js



const checkLending = (config) => {
    const { stackConfig = {}, resources } = config;
    const named = [
        [['stackConfig', 'preview', 'borrow'], stackConfig.preview?.borrow ?? []],
        [['stackConfig', 'lend'], stackConfig.lend ?? []],
    ];
    const unknown = named.flatMap(([path, names]) => (0,report_each/* reportEach */.Q)(names, (name, index) => Object.hasOwn(resources, name)
        ? []
        : [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/unknown-resource', [...path, index], `There is no resource "${name}" in this config.`, (0,unknown_resource/* hintForUnknownResource */.N)(name, Object.keys(resources))),
        ]));
    return [...unknown, ...checkLentPools(config), ...checkBorrowed(config)];
};
const checkLentPools = ({ stackConfig = {}, resources }) => {
    const { lend = [], compute } = stackConfig;
    const needsPool = Object.values(resources).some(({ type, properties }) => type === 'batch-job' && properties.jobQueueArn === undefined);
    if (!lend.some((name) => Object.hasOwn(resources, name)) || compute?.lend?.length || !needsPool)
        return [];
    return [
        (0,diagnostics_diagnostic/* warningAt */.MK)('config/not-lent', ['stackConfig', 'lend'], 'This lends resources to previews, whose jobs run in pools that the stage lends too, and it lends none: each preview is refused.', 'Add compute: {lend: [previews]} to stackConfig.'),
    ];
};
const checkBorrowed = ({ stackConfig = {}, resources }) => {
    const { lend = [], preview } = stackConfig;
    return (0,report_each/* reportEach */.Q)(preview?.borrow ?? [], (name, index) => lend.includes(name) || !Object.hasOwn(resources, name)
        ? []
        : [
            (0,diagnostics_diagnostic/* warningAt */.MK)('config/not-lent', ['stackConfig', 'preview', 'borrow', index], `Previews borrow ${name}, which no stage lends that is deployed from this config: they are refused.`, `Add ${name} to stackConfig.lend, and deploy the stage that lends.`),
        ]);
};

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var cloudformation_names = __webpack_require__(27260);
;// CONCATENATED MODULE: ./lib/graph/name-clashes.js


const checkClashes = (clashes) => clashes.map(({ name, first, second }) => {
    const [owner, place] = second.length > 0 ? [first, second] : [second, first];
    return (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/name-clash', place, `The template has another "${name}" already, which ${owner.length > 0 ? `comes from ${owner.join('.')}` : 'all jobs share'}.`, 'Rename this one.');
});
const checkCaseOfNames = (names) => {
    const firstByName = new Map();
    return names.flatMap((name) => {
        const lowerCase = (0,cloudformation_names/* logicalId */.dS)(name).toLowerCase();
        const first = firstByName.get(lowerCase);
        if (first === undefined) {
            firstByName.set(lowerCase, name);
            return [];
        }
        const sentence = (0,cloudformation_names/* logicalId */.dS)(name) === (0,cloudformation_names/* logicalId */.dS)(first)
            ? `"${name}" and "${first}" become the same logical id, ${(0,cloudformation_names/* logicalId */.dS)(name)}.`
            : `"${name}" and "${first}" differ only in case, and some names on AWS know no case.`;
        return [(0,diagnostics_diagnostic/* errorAtKey */.DE)('config/name-clash', ['resources', name], sentence, 'Rename one of them.')];
    });
};

// EXTERNAL MODULE: ./lib/cloudformation/referenced-resource.js
var referenced_resource = __webpack_require__(17726);
// EXTERNAL MODULE: ./lib/config/complaints/phrases.js
var phrases = __webpack_require__(53203);
// EXTERNAL MODULE: ./lib/config/schema.js + 1 modules
var schema = __webpack_require__(26534);
// EXTERNAL MODULE: ./lib/config/shape-walk.js
var shape_walk = __webpack_require__(58513);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
;// CONCATENATED MODULE: ./lib/graph/names.js








const checkNames = (config) => {
    const found = [];
    (0,shape_walk/* visit */.YR)(schema/* shape */.c, config, (own, name, here) => {
        if (found.length >= report_each/* maxErrors */.a)
            return false;
        const types = own.names;
        if (types === undefined || typeof name !== 'string')
            return true;
        const path = here();
        const target = Object.hasOwn(config.resources, name) ? config.resources[name] : undefined;
        if ((0,token/* hasToken */.y0)(name))
            found.push(...(0,referenced_resource/* checkResourceName */.E)(name, path));
        else if (target === undefined) {
            const sentence = `There is no resource "${name}" in this config.`;
            found.push((0,diagnostics_diagnostic/* errorAt */.Os)('config/unknown-resource', path, sentence, ownHint(own, name) ?? names_hintFor(name, types, config)));
        }
        else if (!types.includes(target.type)) {
            const sentence = `"${name}" is of type ${target.type}; ${types.join(' or ')} is needed here.`;
            found.push((0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-resource', path, sentence, names_hintFor(name, types, config)));
        }
        return false;
    });
    return found;
};
const ownHint = ({ hints }, name) => Object.hasOwn(Object(hints), name) ? hints[name] : undefined;
const names_hintFor = (name, types, { resources }) => {
    const candidates = Object.keys(resources).filter((other) => types.includes(resources[other]?.type ?? ''));
    const meant = (0,suggest/* nearest */.pA)(name, candidates);
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
    return candidates.length > 0
        ? `Of that type ${candidates.length > 1 ? 'are' : 'is'} ${(0,phrases/* inBackticks */.Zw)(candidates)}.`
        : `Add a resource of type ${(0,phrases/* inBackticks */.Zw)(types)} under resources.`;
};

;// CONCATENATED MODULE: ./lib/generated/endpoint-services.json
const endpoint_services_namespaceObject = /*#__PURE__*/JSON.parse('{"p6":"2026-11-30","$p":"access-analyzer account acm acm-fips acm-pca acm-pca-fips airflow.api airflow.api-fips airflow.env airflow.env-fips airflow.ops analytics-omics app-integrations appconfig appconfigdata application-autoscaling application-signals applicationinsights appmesh appmesh-envoy-management apprunner apprunner.requests appstream.api appstream.streaming appsync-api apptest aps aps-workspaces arsenal-discovery athena auditmanager autoscaling autoscaling-plans awsconnector b2bi backup backup-gateway batch bcm-pricing-calculator bedrock bedrock-agent bedrock-agent-runtime bedrock-agentcore bedrock-agentcore.gateway bedrock-data-automation bedrock-data-automation-fips bedrock-data-automation-runtime bedrock-data-automation-runtime-fips bedrock-fips bedrock-runtime bedrock-runtime-fips billing billingconductor braket cases ce cleanrooms cleanrooms-ml cloudcontrolapi cloudcontrolapi-fips clouddirectory cloudformation cloudhsmv2 cloudtrail codeartifact.api codeartifact.repositories codebuild codebuild-fips codecatalyst.git codecatalyst.packages codecommit codecommit-fips codeconnections.api codedeploy codedeploy-commands-secure codeguru-profiler codeguru-reviewer codepipeline codestar-connections.api codewhisperer cognito-identity cognito-identity-fips cognito-idp cognito-idp-fips comprehend comprehendmedical compute-optimizer config connect-campaigns console control-storage-omics controlcatalog cost-optimization-hub data-servicediscovery data-servicediscovery-fips databrew dataexchange datasync datazone deadline.management deadline.scheduling deviceadvisor.iot devops-guru dicom-medical-imaging discovery dms dms-fips drs ds ds-data dsql dynamodb dynamodb-fips dynamodb-streams ebs ec2 ec2messages ecr-public.api ecr.api ecr.dkr ecs ecs-agent ecs-telemetry eks eks-auth eks-proxy elastic-inference.runtime elasticache elasticache-fips elasticbeanstalk elasticbeanstalk-health elasticfilesystem elasticfilesystem-fips elasticloadbalancing elasticmapreduce email email-fips email-smtp emr-containers emr-serverless emr-serverless-services.livy emr-serverless.dashboard emrwal.prod entityresolution events evidently evidently-dataplane execute-api finspace finspace-api fis forecast forecast-fips forecastquery forecastquery-fips frauddetector fsx fsx-fips geo.geofencing geo.maps geo.metadata geo.places geo.routes geo.tracking git-codecommit git-codecommit-fips glue glue.dashboard grafana grafana-workspace greengrass groundstation guardduty guardduty-data guardduty-data-fips guardduty-fips healthlake identitystore imagebuilder inspector-scan inspector2 internetmonitor internetmonitor-fips invoicing iot.credentials iot.data iot.fleethub.api iotfleetwise iotroborunner iotsitewise.api iotsitewise.data iottwinmaker.api iottwinmaker.data iotwireless.api kafka kafka-fips kafkaconnect kendra kinesis-firehose kinesis-streams kinesis-streams-fips kms kms-fips lakeformation lambda launchwizard license-manager license-manager-fips license-manager-linux-subscriptions license-manager-linux-subscriptions-fips license-manager-user-subscriptions logs lookoutequipment lookoutmetrics lookoutvision lorawan.cups lorawan.lns m2 macie2 mail-manager mail-manager-fips managedblockchain-query managedblockchain.bitcoin.mainnet managedblockchain.bitcoin.testnet mediaconnect medical-imaging memory-db memorydb-fips mgn migrationhub-orchestrator migrationhub-strategy models-v2-lex monitoring mq neptune-graph neptune-graph-data neptune-graph-fips network-firewall network-firewall-fips networkflowmonitor networkflowmonitorreports networkmonitor nimble observabilityadmin organizations organizations-fips outposts panorama payment-cryptography.controlplane payment-cryptography.dataplane pca-connector-ad pca-connector-scep pcs pcs-fips personalize personalize-events personalize-runtime pi pi-fips pinpoint pinpoint-sms-voice-v2 pipes pipes-data pipes-fips polly pricing.api private-networks profile proton q qapps qldb.session quicksight-website ram rbin rds rds-data redshift redshift-data redshift-data-fips redshift-fips redshift-serverless redshift-serverless-fips refactor-spaces rekognition rekognition-fips repostspace resource-groups resource-groups-fips robomaker rolesanywhere rum rum-dataplane runtime-medical-imaging runtime-v2-lex s3 s3-outposts s3tables s3vectors sagemaker-data-science-assistant sagemaker-geospatial sagemaker.api sagemaker.api-fips sagemaker.featurestore-runtime sagemaker.metrics sagemaker.runtime sagemaker.runtime-fips schemas scn secretsmanager securityhub securitylake securitylake-fips serverlessrepo service.user-subscriptions servicecatalog servicecatalog-appregistry servicediscovery servicediscovery-fips shield shield-fips signin simspaceweaver sms sms-fips snow-device-management sns social-messaging sqs sqs-fips ssm ssm-contacts ssm-fips ssm-incidents ssm-quicksetup ssmmessages states storage-omics storagegateway streaming-rekognition streaming-rekognition-fips sts sts-fips swf swf-fips sync-states synthetics synthetics-fips tagging tags-omics tax textract textract-fips thinclient.api timestream-influxdb timestream-influxdb-fips tnb transcribe transcribestreaming transfer transfer.server translate trustedadvisor verifiedpermissions voiceid vpc-lattice wafv2 wafv2-fips wellarchitected wisdom workflows-omics workmail workspaces workspaces-web workspaces-web-fips xray"}');
;// CONCATENATED MODULE: ./lib/shared/endpoint-services.js

const endpointServices = endpoint_services_namespaceObject.$p.split(' ');
const endpointServicesDate = endpoint_services_namespaceObject.p6;

// EXTERNAL MODULE: ./lib/shared/reused-network.js
var reused_network = __webpack_require__(96654);
;// CONCATENATED MODULE: ./lib/shared/reused-network-checks.js


const path = ['stackConfig', 'vpc', 'reuseVpc'];
const wayOut = (subnet, at) => {
    if ((0,reused_network/* reachesAws */.tu)(subnet))
        return undefined;
    const { id, leads } = subnet;
    return leads === 'internet'
        ? (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', at, `The subnet ${id} leads to the internet, but gives no public addresses (MapPublicIpOnLaunch is off): instances in it cannot reach AWS, and jobs would wait for ever.`, `Turn on auto-assign public IPv4 address of ${id}, or name another subnet.`)
        : (0,diagnostics_diagnostic/* warningAt */.MK)('config/network', at, `The subnet ${id} has no route to the internet (0.0.0.0/0): jobs start in it only if the VPC has interface endpoints of ecs, ecs-agent, ecs-telemetry, ecr.api, ecr.dkr and logs, and the gateway endpoint of s3.`, `Name another subnet, or make these endpoints; without them jobs wait for ever.`);
};
const checkSubnets = (reuse, found) => {
    const { subnetIds, subnetTag } = reuse;
    const known = new Map(found.subnets.map((subnet) => [subnet.id, subnet]));
    if (subnetIds)
        return subnetIds.flatMap((id, index) => {
            const at = [...path, 'subnetIds', index];
            const subnet = known.get(id);
            if (subnet)
                return wayOut(subnet, at) ?? [];
            const others = [...known.keys()].sort().join(', ');
            return (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', at, `${found.id} has no subnet ${id}.`, others ? `Its subnets are ${others}.` : 'It has no subnet at all: make some first.');
        });
    const chosen = (0,reused_network/* chosenSubnets */.Pe)(reuse, found);
    const at = subnetTag ? [...path, 'subnetTag'] : [...path];
    if (chosen.length > 0)
        return chosen.flatMap((subnet) => wayOut(subnet, at) ?? []);
    return [
        (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', at, subnetTag
            ? `No subnet of ${found.id} has the tag ${subnetTag.name} with the value ${subnetTag.value}.`
            : `${found.id} has no subnet from which instances reach AWS: none is public and gives public addresses, and none has a NAT gateway or another way to the internet.`, 'Name the subnets in subnetIds.'),
    ];
};
const checkReusedNetwork = (reuse, answers) => {
    const { projectName, stage, vpcId, subnetIds, subnetTag } = reuse;
    if (projectName !== undefined && stage === undefined)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/missing-key', [...path], 'projectName alone names no stack.', 'Add stage, the stage of that project.'),
        ];
    if (vpcId !== undefined && stage !== undefined)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', [...path, 'stage'], 'stage belongs to projectName, and vpcId names the VPC alone.', 'Remove one of them.'),
        ];
    if (subnetIds && subnetTag)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', [...path, 'subnetTag'], 'subnetIds and subnetTag both choose subnets.', 'Remove one of them.'),
        ];
    const { key, says } = (0,reused_network/* networkQuestion */.ds)(reuse);
    const answer = answers?.get(key);
    const at = [...path, vpcId === undefined ? 'projectName' : 'vpcId'];
    if (answer === undefined)
        return [
            (0,diagnostics_diagnostic/* warningAt */.MK)('directives/not-looked-up', at, `Only AWS knows ${says}, and AWS is not asked here: stand-ins take the place of its addresses and subnets.`, 'A plan with credentials looks it up, and so does every deploy.'),
        ];
    if (answer.kind === 'missing')
        return [(0,diagnostics_diagnostic/* errorAt */.Os)('config/network', at, answer.sentence, answer.hint)];
    const found = answer.value;
    const subnets = checkSubnets(reuse, found);
    const zones = new Set((0,reused_network/* chosenSubnets */.Pe)(reuse, found).map(({ zone }) => zone));
    return [
        ...subnets,
        ...(found.resolvesNames
            ? []
            : [
                (0,diagnostics_diagnostic/* warningAt */.MK)('config/network', at, `${found.id} resolves no names (enableDnsSupport is off), so that instances find AWS only by a name server of your own.`, 'Turn on DNS resolution of the VPC.'),
            ]),
        ...(zones.size === 1 && subnets.length === 0
            ? [
                (0,diagnostics_diagnostic/* warningAt */.MK)('config/network', at, `All subnets used are in one availability zone, ${[...zones].join()}: jobs wait while it has no instances, and AWS makes no database or load balancer in it.`, 'Name subnets of two or three zones in subnetIds.'),
            ]
            : []),
    ];
};

;// CONCATENATED MODULE: ./lib/graph/network-checks.js






const network_checks_path = ['stackConfig', 'vpc'];
const ofGateways = new Set(['S3', 'DynamoDB'].map((name) => name.toLowerCase()));
const severalOf = new Map([
    ['ecr', 'ecr.api and ecr.dkr'],
    ['cloudwatch', 'monitoring for metrics, and logs for logs'],
    ['kinesis', 'kinesis-streams'],
    ['firehose', 'kinesis-firehose'],
    ['ses', 'email'],
    ['stepfunctions', 'states'],
    ['eventbridge', 'events'],
    ['cognito', 'cognito-idp'],
]);
const hasOtherForm = /vpce-svc-|^(?:aws\.api|api\.aws)\./;
const checkService = (service, before, index, region) => {
    const at = [...network_checks_path, 'interfaceEndpoints', 'services', index];
    if ((0,token/* hasToken */.y0)(service))
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', at, 'Which endpoint this is decides what the template has, before CloudFormation could know what the directive stands for.', 'Write the name of the service, such as `logs`.'),
        ];
    const name = (0,shared_endpoints/* serviceOfEndpoint */.K4)(service);
    const from = (0,shared_endpoints/* regionOfEndpoint */.hk)(service);
    if (from !== undefined && region !== undefined && from !== region)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/other-region', at, `${service} is a service of ${from}, and an endpoint in ${region} reaches those of ${region}.`, `Write ${service.includes('vpce-svc-') ? `the name of a service in ${region}` : name}.`),
        ];
    if (ofGateways.has(name))
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', at, `${name} needs no interface endpoint: the VPC has a gateway endpoint of it, which costs nothing.`, 'Take it out.'),
        ];
    const other = severalOf.get(name);
    if (other !== undefined)
        return [(0,diagnostics_diagnostic/* errorAt */.Os)('config/network', at, `AWS has no endpoint of the name ${name}.`, `Write ${other}.`)];
    if (before.some((one) => (0,shared_endpoints/* interfaceEndpointId */.gz)(one) === (0,shared_endpoints/* interfaceEndpointId */.gz)(service)))
        return [(0,diagnostics_diagnostic/* errorAt */.Os)('config/network', at, `${name} is there twice.`, 'Remove one of both.')];
    return hasOtherForm.test(service) || endpointServices.includes(name) ? [] : [unknownService(name, at)];
};
const unknownService = (name, at) => {
    const meant = (0,suggest/* nearest */.pA)(name, endpointServices);
    return (0,diagnostics_diagnostic/* warningAt */.MK)('config/unknown-endpoint', at, `AWS had no interface endpoint of the name ${name} on ${endpointServicesDate}, and refuses the stack if it has none now.`, `${meant === undefined ? 'Check the name' : `Did you mean \`${meant}\`? If not, check the name`} in AWS's list (https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html): one that is newer works as well.`);
};
const endpointsOfPreview = (0,diagnostics_diagnostic/* warningAt */.MK)('config/network', [...network_checks_path, 'interfaceEndpoints'], 'This preview has a network of its own, and the role `preview` of bootstrap may not make interface endpoints, which need route53:AssociateVPCWithHostedZone: a deployment by it fails.', 'Let the preview borrow the network of another stage, named by stackConfig.compute.reuse.stage or the input base-stage, or deploy it by a role that may do this.');
const ofOthers = (key, what, has) => (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', [...network_checks_path, key], `${what} are made in a VPC of the stack, and this one reuses another.`, `Remove ${key}: ${has}.`);
const checkNetwork = ({ stackConfig }, { stage, region, answers, }) => {
    if (stage.lender !== undefined)
        return [];
    const { reuseVpc: reuse, nat, interfaceEndpoints: endpoints } = stackConfig?.vpc ?? {};
    if (reuse === undefined)
        return [
            ...(stage.preview && endpoints !== undefined ? [endpointsOfPreview] : []),
            ...(endpoints?.services ?? []).flatMap((service, index, all) => checkService(service, all.slice(0, index), index, region)),
        ];
    const others = [
        ...(nat === undefined
            ? []
            : [
                ofOthers('nat', 'NAT gateways', 'whether the subnets of the reused VPC lead to the internet is decided there'),
            ]),
        ...(endpoints === undefined
            ? []
            : [
                ofOthers('interfaceEndpoints', 'Endpoints', 'the reused VPC has its own, and AWS makes no second one of a service'),
            ]),
    ];
    if (others.length > 0)
        return others;
    if (reuse.projectName === stage.project && reuse.stage === stage.stage)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/network', [...network_checks_path, 'reuseVpc', 'stage'], `The stack ${stage.stack} cannot reuse its own VPC: it would make none then.`, 'Remove reuseVpc for this stage, by a variable or another config, or name another stage.'),
        ];
    return checkReusedNetwork(reuse, answers);
};

;// CONCATENATED MODULE: ./lib/graph/outputs.js


const readableParams = ({ params, secretParams = [] }) => Object.entries(params).filter(([param]) => !secretParams.includes(param));
const paramOutputs = (neighbours) => [...neighbours.values()].flatMap((neighbour) => readableParams(neighbour).map(([param]) => ({
    resource: neighbour.name,
    param,
    output: (0,cloudformation_names/* logicalId */.dS)(neighbour.name, param),
})));
const outputContributions = (config, neighbours) => [
    ...[...neighbours.values()].flatMap((neighbour) => readableParams(neighbour).map(([param, value]) => ({
        kind: 'output',
        name: (0,cloudformation_names/* logicalId */.dS)(neighbour.name, param),
        value,
        from: ['resources', neighbour.name],
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

// EXTERNAL MODULE: ./lib/cloudformation/override-values.js
var override_values = __webpack_require__(72185);
// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var symbol = __webpack_require__(51570);
;// CONCATENATED MODULE: ./lib/graph/written-places.js
const writtenPlaces = () => {
    const top = new Map();
    return (names, dotted) => {
        let below = top;
        for (const [index, name] of names.entries()) {
            const place = below.get(name);
            const ends = index === names.length - 1;
            if (place?.ends)
                return { earlier: place.by, kind: ends ? 'same' : 'inside' };
            if (place !== undefined && ends)
                return { earlier: place.by, kind: 'around' };
            const added = place ?? { by: dotted, ends, below: new Map() };
            below.set(name, added);
            below = added.below;
        }
        return undefined;
    };
};

;// CONCATENATED MODULE: ./lib/graph/overrides.js






const isMergeable = (value) => (0,cloudformation_expression/* isMap */.jh)(value) && (0,symbol/* symbolOf */.w)(value) === undefined && !(0,cloudformation_expression/* hasFunction */.Dc)(value);
const deepMerged = (old, value) => isMergeable(old) && isMergeable(value)
    ? { ...old, ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepMerged(old[key], item)])) }
    : value;
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
    if (target !== undefined && !isMergeable(target))
        return undefined;
    const inner = withValueAt(target?.[key], rest, value);
    return inner === undefined ? undefined : { ...target, [key]: inner };
};
const placeIn = (target, [key, ...rest]) => {
    if (key === undefined)
        return [];
    if (Array.isArray(target))
        return [String(Number(key)), ...placeIn(target[Number(key)], rest)];
    return [key, ...placeIn(isMergeable(target) && Object.hasOwn(target, key) ? target[key] : undefined, rest)];
};
const applyOverrides = (config, expansions, resources) => {
    const changed = new Map(resources);
    const diagnostics = [];
    for (const [name, { overrides = {} }] of Object.entries(config.resources)) {
        const children = (expansions.get(name) ?? []).flatMap((part) => (part.kind === 'resource' ? [part.id] : []));
        if (children.length === 0)
            continue;
        for (const [id, values] of Object.entries(overrides)) {
            const path = ['resources', name, 'overrides', id];
            if (!children.includes(id)) {
                const owner = [...expansions].find(([, parts]) => parts.some((part) => part.kind === 'resource' && part.id === id));
                diagnostics.push(notAChild(id, name, children, owner?.[0], path));
                continue;
            }
            const claim = writtenPlaces();
            for (const [dotted, value] of Object.entries(values)) {
                const resource = changed.get(id);
                const clash = (0,override_values/* overrideValues */.R)({ [dotted]: value }, path)
                    .map(({ names }) => claim(placeIn(resource.body.Properties, names), dotted))
                    .find((one) => one !== undefined);
                if (clash !== undefined) {
                    diagnostics.push(clashOf(dotted, clash, [...path, dotted]));
                    continue;
                }
                const outcome = override(resource, dotted, value, [...path, dotted]);
                diagnostics.push(...outcome.diagnostics);
                if (outcome.value)
                    changed.set(id, outcome.value);
            }
        }
    }
    return { resources: changed, diagnostics };
};
const notAChild = (id, name, children, owner, path) => (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/overrides', path, `"${id}" is not a CloudFormation resource that "${name}" becomes.`, owner === undefined ? (0,suggest/* didYouMean */.au)(id, children) : `It belongs to "${owner}": move it below the overrides of that.`);
const clashWords = {
    same: 'is the same place as',
    inside: 'is inside of',
    around: 'has inside of it',
};
const clashOf = (dotted, { earlier, kind }, path) => (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/overrides', path, `"${dotted}" ${clashWords[kind]} "${earlier}", which is overridden as well: the order of the lines would decide.`, 'Write it once: one map with everything in it, or one path for each value.');
const override = (resource, dotted, value, path) => {
    const fail = (sentence, hint) => ({
        diagnostics: [(0,diagnostics_diagnostic/* errorAt */.Os)('config/overrides', path, sentence, hint)],
    });
    const { id, body, referenceAs } = resource;
    if (referenceAs?.nameProperty === dotted)
        return fail(`${dotted} cannot be overridden: the rest of the template refers to ${id} by the name that it has.`, 'Leave the name out; $ResourceParam gives it.');
    const properties = withValueAt(body.Properties ?? {}, dotted.split('.'), value);
    if (properties === undefined)
        return fail(`"${dotted}" leads through a value of ${id} that is neither a map nor a list.`, 'Write a path of property names and list indexes inside Properties, such as ContainerProperties.Privileged.');
    return {
        value: { ...resource, body: { ...body, Properties: properties } },
        diagnostics: [],
    };
};

;// CONCATENATED MODULE: ./lib/graph/own-imports.js



const checkOwnImports = (resolved, stack) => (0,report_each/* reportEach */.Q)((0,render/* symbolsIn */.n)(resolved), ({ symbol, path }) => symbol.kind === 'import' && symbol.stack === stack
    ? [
        (0,diagnostics_diagnostic/* errorAt */.Os)('directives/own-stack', path, `This is an output of the stack itself, ${stack}, which imports nothing of its own.`, "Write what the output is made of here as well, such as `$ResourceParam('myQueue', 'arn')`."),
    ]
    : []);

// EXTERNAL MODULE: ./lib/stage/partitions.js
var partitions = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/graph/partitions.js




const beginning = /^arn:([a-z][a-z0-9-]*):[^:]*:([a-z0-9-]*):/;
const checkPartitions = (config, region) => {
    const found = [];
    (0,shape_walk/* visit */.YR)(schema/* shape */.c, config, (own, value, here) => {
        if (typeof value === 'string' && value.startsWith('arn:') && takesArn(own, here))
            found.push(...checkArn(value, region, here));
        return true;
    });
    return found;
};
const takesArn = (own, here) => String(own.pattern).includes('arn:') ||
    /(?:^a|A)rns?$/.test(String(here().findLast((step) => typeof step === 'string')));
const withoutRegions = (found, partitionErrors) => {
    const paths = new Set(partitionErrors.map(({ place }) => JSON.stringify(place)));
    return found.filter(({ code, place }) => code !== 'config/other-region' || !paths.has(JSON.stringify(place)));
};
const checkArn = (arn, region, here) => {
    const [, partition, written = ''] = beginning.exec(arn) ?? [];
    if (partition === undefined)
        return [];
    const rest = arn.slice(`arn:${partition}`.length);
    const own = region === undefined ? undefined : (0,partitions/* partitionOf */.iQ)(region).name;
    const ofWritten = written === '' ? undefined : (0,partitions/* partitionOf */.iQ)(written).name;
    if (own !== undefined && partition !== own)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/other-partition', here(), `The ARN is of the partition ${partition}, and the region ${region} is in ${own}: partitions share neither accounts nor resources, and IAM refuses a policy with an ARN of another one.`, ofWritten === undefined || ofWritten === own
                ? `Write arn:${own}${rest}.`
                : `Name a resource of the partition ${own}.`),
        ];
    if (own === undefined && partition !== 'aws' && !partition.startsWith('aws-'))
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/other-partition', here(), `AWS has no partition ${partition}, so nothing has this ARN, and IAM refuses a policy with it.`, `Write arn:aws${rest}, or the partition of your region: aws-cn, aws-us-gov, ….`),
        ];
    if (ofWritten === undefined || ofWritten === partition || !partitions/* partitions */.Mo.some(({ name }) => name === partition))
        return [];
    return [
        (0,diagnostics_diagnostic/* errorAt */.Os)('config/other-partition', here(), `The ARN is of the partition ${partition}, and the region ${written} in it is in ${ofWritten}, so nothing has this ARN.`, own === undefined ? `Write arn:${ofWritten}${rest}.` : `Name a resource of the partition ${own}.`),
    ];
};

;// CONCATENATED MODULE: ./lib/graph/permissions-boundary.js

const permissionsBoundary = ({ stackConfig }, { preview }) => {
    const written = (preview ? stackConfig?.preview?.permissionsBoundary : undefined) ?? stackConfig?.permissionsBoundary;
    if (written === undefined || written.startsWith('arn:'))
        return written;
    return (0,cloudformation_expression/* concat */.xW)('arn:', cloudformation_expression/* partition */.jB, ':iam::', cloudformation_expression/* accountId */.lS, `:policy/${written}`);
};
const bounded = (resource, boundary) => {
    const { Type, Properties } = resource.body;
    if (boundary === undefined || (Type !== 'AWS::IAM::Role' && Type !== 'AWS::IAM::User'))
        return resource;
    return {
        ...resource,
        body: { ...resource.body, Properties: { PermissionsBoundary: boundary, ...Properties } },
    };
};

;// CONCATENATED MODULE: ./lib/graph/meant-words.js

const digitsOf = (name) => name.replace(/[^0-9]/g, '');
const lettersOf = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const isNear = (word, other) => {
    const limit = Math.min(2, Math.floor(Math.max(word.length, other.length) / 4)) + 1;
    return digitsOf(word + other) === '' && (0,suggest/* editDistance */.YC)(word.toLowerCase(), other.toLowerCase(), limit) < limit;
};
const meantWord = (word, allowed) => {
    const same = allowed.find((one) => lettersOf(one) === lettersOf(word));
    if (same !== undefined)
        return same;
    const near = allowed.find((one) => isNear(word, one) && !isSuffix(word, one));
    return allowed.some((one) => near !== undefined && one !== near && isNear(one, near)) ? undefined : near;
};
const isSuffix = (name, other) => name.toLowerCase().endsWith(other.toLowerCase()) || other.toLowerCase().endsWith(name.toLowerCase());
const meantName = (name, known) => {
    const limit = Math.min(2, Math.floor(name.length / 4)) + 1;
    return known.find((one) => digitsOf(one) === digitsOf(name) && (0,suggest/* editDistance */.YC)(name.toLowerCase(), one.toLowerCase(), limit) < limit);
};

// EXTERNAL MODULE: ./lib/generated/specification-date.js
var specification_date = __webpack_require__(51081);
;// CONCATENATED MODULE: ./lib/graph/property-values.js



const words = { map: 'a map', list: 'a list', scalar: 'a text, a number, true or false' };
const isOpen = (value) => value === null ||
    value === undefined ||
    (0,symbol/* symbolOf */.w)(value) !== undefined ||
    (0,cloudformation_expression/* hasFunction */.Dc)(value) ||
    (typeof value === 'string' && (0,token/* hasToken */.y0)(value));
const kindOf = (value) => {
    if (Array.isArray(value))
        return 'list';
    return (0,cloudformation_expression/* isMap */.jh)(value) ? 'map' : 'scalar';
};
const kindInWords = (value) => {
    if (kindOf(value) !== 'scalar')
        return words[kindOf(value)];
    if (typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' ? 'a number' : 'a text';
};
const wrongKind = (value, kind) => kind === 'anything' || kind === 'read-only' || isOpen(value) || kindOf(value) === kind ? undefined : words[kind];

;// CONCATENATED MODULE: ./lib/graph/property-limits.js






const brokenLimits = (value, limits, above, path) => {
    if (isOpen(value) || (0,cloudformation_expression/* isMap */.jh)(value) || (typeof value === 'string' && value.includes('{{resolve:')))
        return [];
    const inItems = Array.isArray(value)
        ? value.flatMap((item, index) => brokenLimits(item, limits.items ?? {}, `${above}.${index}`, [...path, index]))
        : [];
    const broken = brokenLimitOf(value, limits);
    return broken === undefined ? inItems : [{ kind: 'limit', above, broken, path }, ...inItems];
};
const property_limits_forms = {
    integer: /^[+-]?\d+(?:\.0+)?$/,
    number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,
    boolean: /^(?:true|false)$/i,
};
const brokenLimitOf = (value, limits) => {
    if (limits.is !== undefined && value !== null && !property_limits_forms[limits.is].test(String(value)))
        return { value, kind: limits.is };
    if (Array.isArray(value))
        return beyond(value.length, ' items', limits.fewest, limits.most);
    if (limits.of !== undefined)
        return limits.of.some((one) => String(one) === String(value)) ? undefined : { value, allowed: limits.of };
    const number = numberOf(value);
    const outside = number === undefined ? undefined : beyond(number, '', limits.min, limits.max);
    if (outside !== undefined || typeof value !== 'string')
        return outside;
    return beyond([...value].length, ' characters', limits.shortest, limits.longest);
};
const numberOf = (value) => {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
};
const beyond = (amount, unit, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY) => (amount < least || amount > most ? { amount, unit, least, most } : undefined);
const complaintOfLimit = (broken, owner, path) => {
    if ('amount' in broken)
        return complaintOfAmount(broken, owner, path);
    if ('kind' in broken)
        return complaintOfKind(broken, owner, path);
    const { value, allowed } = broken;
    const sentence = `${owner} is ${(0,phrases/* shown */.SP)(value)}, which is none of its ${allowed.length} allowed values`;
    const numbers = allowed.filter((one) => typeof one === 'number').toSorted((one, other) => one - other);
    const number = numberOf(value);
    const isBeyond = number !== undefined && (number < Number(numbers[0]) || number > Number(numbers.at(-1)));
    if (numbers.length > 0 && number !== undefined && !isBeyond) {
        const around = [numbers.findLast((one) => one < number), numbers.find((one) => one > number)];
        const near = around.filter((one) => one !== undefined);
        return (0,diagnostics_diagnostic/* errorAt */.Os)('config/not-allowed', path, `${sentence}.`, `Did you mean ${near.join(' or ')}?`);
    }
    const meant = meantWord(String(value), allowed.map(String));
    return meant === undefined
        ? (0,diagnostics_diagnostic/* warningAt */.MK)('config/not-allowed', path, `${sentence} that this version knows.`, `Check it: known on ${specification_date/* specificationDate */.E} are ${(0,phrases/* inBackticks */.Zw)(allowed.map(String))}.`)
        : (0,diagnostics_diagnostic/* errorAt */.Os)('config/not-allowed', path, `${sentence}.`, `Did you mean \`${meant}\`?`);
};
const kinds = { integer: 'an integer', number: 'a number', boolean: '`true` or `false`' };
const complaintOfKind = ({ value, kind }, owner, path) => (0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-type', path, `${owner} is ${(0,phrases/* shown */.SP)(value)}, and CloudFormation takes ${kinds[kind]}.`, `Write ${kinds[kind]}.`);
const complaintOfAmount = ({ amount, unit, least, most }, owner, path) => {
    const sentence = `${owner} ${unit === '' ? 'is' : 'has'} ${amount}${unit};`;
    if (amount < least && least <= 1)
        return (0,diagnostics_diagnostic/* errorAt */.Os)('config/out-of-range', path, `${sentence} the least is ${least}, and AWS refuses any other.`, `Write ${least}${unit} or more.`);
    const [rule, hint] = amount < least
        ? [`the least was ${least}`, `Write ${least}${unit} or more`]
        : [`the most was ${most}`, `Write ${most}${unit} or less`];
    return (0,diagnostics_diagnostic/* warningAt */.MK)('config/out-of-range', path, `${sentence} ${rule} on ${specification_date/* specificationDate */.E}, and AWS refuses any other unless it has changed the limit since.`, `${hint}, if AWS's page of the property does not allow this one.`);
};

;// CONCATENATED MODULE: ./lib/graph/property-complaints.js







const isDocument = (value) => {
    if (typeof value !== 'string' || !value.trimStart().startsWith('{'))
        return false;
    try {
        return (0,cloudformation_expression/* isMap */.jh)(JSON.parse(value));
    }
    catch {
        return false;
    }
};
const complaintOf = (flaw, type) => {
    const { above, path } = flaw;
    const owner = above ? `${above} of ${type}` : type;
    if (flaw.kind === 'wrong' && flaw.needed === 'a map' && isDocument(flaw.value))
        return (0,diagnostics_diagnostic/* warningAt */.MK)('config/wrong-type', path, `${owner} is a map; this is a text with JSON, which CloudFormation takes only for documents in JSON.`, 'Write the map itself: CloudFormation takes it for documents as well.');
    if (flaw.kind === 'wrong')
        return (0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-type', path, `${owner} is ${flaw.needed}; this is ${kindInWords(flaw.value)}.`, property_complaints_hintFor(flaw.value, flaw.needed));
    if (flaw.kind === 'limit')
        return complaintOfLimit(flaw.broken, owner, path);
    if (flaw.kind === 'read-only')
        return readOnly(owner, path);
    if (flaw.kind === 'missing')
        return (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/missing-key', path, `${owner} needs the property "${flaw.name}".`, `Write ${flaw.name} below ${above || 'Properties'}.`);
    return unknownName(flaw, `${owner} has no property "${flaw.name}"`);
};
const readOnly = (owner, path) => ({
    ...(0,diagnostics_diagnostic/* warningAt */.MK)('config/overrides', path, `Only AWS sets ${owner}: CloudFormation ignores a value in a template, or refuses it.`, 'Remove it. `Fn::GetAtt` reads the value.'),
    place: { path, at: 'key' },
});
const property_complaints_hintFor = (value, needed) => needed === 'a list' ? `Write a list: \`[${typeof value === 'string' ? 'the text' : '…'}]\`.` : `Write ${needed}.`;
const unknownName = ({ name, known, path }, sentence) => {
    const meant = meantName(name, known);
    if (meant !== undefined)
        return (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/overrides', path, `${sentence}.`, `Did you mean \`${meant}\`?`);
    const near = (0,suggest/* nearest */.pA)(name, known);
    const check = near === undefined ? 'Check its name: one' : `Did you mean \`${near}\`? A name`;
    return {
        ...(0,diagnostics_diagnostic/* warningAt */.MK)('config/overrides', path, `${sentence} that this version knows.`, `${check} that is newer than ${specification_date/* specificationDate */.E} works as well.`),
        place: { path, at: 'key' },
    };
};

;// CONCATENATED MODULE: ./lib/graph/property-names.js








const checkPropertyNames = ({ resources, cloudformationResources = {} }, template, table) => [
    ...Object.entries(resources).flatMap(([name, { overrides = {} }]) => Object.entries(overrides).flatMap(([id, values]) => {
        const type = template.get(id)?.body.Type ?? '';
        const map = table.propertiesOf(type);
        const at = ['resources', name, 'overrides', id];
        return map ? property_names_checkOverrides(values, map, type, at) : [];
    })),
    ...Object.entries(cloudformationResources).flatMap(([id, { Type: type, Properties = {} }]) => {
        const map = table.propertiesOf(type);
        const path = ['cloudformationResources', id, 'Properties'];
        return map ? diagnosticsOf(flawsIn(Properties, map, '', path, true), type) : [];
    }),
];
const property_names_checkOverrides = (values, map, type, at) => (0,report_each/* reportEach */.Q)(Object.entries(values), ([dotted, value]) => {
    const path = [...at, dotted];
    const mended = mendedPath(dotted);
    if (mended !== undefined && mended !== dotted)
        return [
            (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/overrides', path, `"${dotted}" is no path into the properties of ${type}.`, `Write ${mended}.`),
        ];
    return diagnosticsOf(flawsAt(dotted.split('.'), value, map, path), type);
});
const mendedPath = (dotted) => dotted
    .replace(/^Properties\.(?=.)/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '');
const flawsAt = (names, value, top, path) => {
    let map = top;
    for (const [index, name] of names.entries()) {
        const above = names.slice(0, index).join('.');
        const property = map.property(name);
        if (property === undefined)
            return [{ kind: 'unknown', above, name, known: map.names, path }];
        const rest = names.slice(index + 1);
        if (rest.length === 0)
            return flawsInValue(value, property, names.join('.'), path, false);
        if (rest.length === 1 && property.kind === 'list' && property.map === undefined)
            return brokenLimits(value, property.limits.items ?? {}, names.join('.'), path);
        const next = mapBelow(property, rest);
        if (next === undefined)
            return [];
        if (property.kind === 'list') {
            const below = rest.slice(1);
            return below.length === 0
                ? flawsIn(value, next, names.join('.'), path, false)
                : flawsAt(below, value, next, path).map((one) => ({
                    ...one,
                    above: [...names.slice(0, index + 2), one.above].filter(Boolean).join('.'),
                }));
        }
        map = next;
    }
    return [];
};
const mapBelow = (property, rest) => {
    if (property.kind === 'map')
        return property.map;
    return property.kind === 'list' && /^\d+$/.test(rest[0] ?? '') ? property.map : undefined;
};
const flawsInValue = (value, property, above, path, complete) => {
    if (property.kind === 'read-only')
        return [{ kind: 'read-only', above, path }];
    const needed = wrongKind(value, property.kind);
    if (needed !== undefined)
        return [{ kind: 'wrong', above, value, needed, path }];
    if (property.kind === 'map')
        return flawsIn(value, property.map, above, path, complete);
    const broken = brokenLimits(value, property.limits, above, path);
    if (property.kind !== 'list' || property.map === undefined || !Array.isArray(value))
        return broken;
    const { map } = property;
    const inItems = value.flatMap((item, index) => {
        const at = [...path, index];
        const wrong = wrongKind(item, 'map');
        if (wrong !== undefined)
            return [{ kind: 'wrong', above: `${above}.${index}`, value: item, needed: wrong, path: at }];
        return flawsIn(item, map, above, at, complete);
    });
    return [...broken, ...inItems];
};
const flawsIn = (value, map, above, path, complete) => {
    if (!(0,cloudformation_expression/* isMap */.jh)(value) || (0,symbol/* symbolOf */.w)(value) !== undefined || (0,cloudformation_expression/* hasFunction */.Dc)(value))
        return [];
    const missing = complete ? map.required.filter((name) => !Object.hasOwn(value, name)) : [];
    return [
        ...Object.entries(value).flatMap(([name, item]) => {
            const property = map.property(name);
            const at = [...path, name];
            if (property === undefined)
                return [{ kind: 'unknown', above, name, known: map.names, path: at }];
            return flawsInValue(item, property, above ? `${above}.${name}` : name, at, complete);
        }),
        ...missing.map((name) => ({ kind: 'missing', above, name, path })),
    ];
};
const diagnosticsOf = (found, type) => {
    const misspelt = found.flatMap((flaw) => (flaw.kind === 'unknown' ? (meantName(flaw.name, flaw.known) ?? []) : []));
    return found
        .filter((flaw) => flaw.kind !== 'missing' || !misspelt.includes(flaw.name))
        .map((flaw) => complaintOf(flaw, type));
};

// EXTERNAL MODULE: ./lib/stage/borrowed-secrets.js
var borrowed_secrets = __webpack_require__(84116);
;// CONCATENATED MODULE: ./lib/graph/references.js











const spelling = (targets) => (symbol) => {
    switch (symbol.kind) {
        case 'resource-param':
            return targets.neighbours.get(symbol.resource)?.params[symbol.param];
        case 'cf-resource-param':
            return attributeOf(symbol.id, symbol.attribute, targets);
        case 'secret':
            return dynamicReference(symbol);
        case 'import':
            return { 'Fn::ImportValue': symbol.name ?? `CfStackOutput(${symbol.stack}, ${symbol.output})` };
        case 'open':
            return symbol.placeholder;
        case 'image':
        case 'code':
            return undefined;
    }
};
const attributeOf = (id, attribute, { resources, table }) => {
    const resource = resources.get(id);
    if (!resource)
        return undefined;
    const expression = attribute === 'Ref' ? (0,cloudformation_expression/* ref */.KR)(id) : (0,cloudformation_attributes/* attributeExpression */.P$)(table, resource.body.Type, id, attribute);
    const replacements = resource.referenceAs?.expressions;
    if (expression === undefined || !replacements)
        return expression;
    const written = JSON.stringify(expression);
    const name = Object.keys(replacements).find((one) => JSON.stringify(one === 'Ref' ? (0,cloudformation_expression/* ref */.KR)(id) : (0,cloudformation_expression/* getAtt */.CN)(id, one)) === written);
    return name === undefined ? expression : replacements[name];
};
const dynamicReference = ({ name, key, arn }) => `{{resolve:secretsmanager:${arn ?? name}:SecretString${key === undefined ? '' : `:${key}`}}}`;
const checkReferences = (resolved, targets) => (0,report_each/* reportEach */.Q)((0,render/* symbolsIn */.n)(resolved), ({ symbol, path }) => {
    switch (symbol.kind) {
        case 'secret':
            return isReadableSecret(resolved, path) ? [references_readableSecret(symbol.name, path)] : [];
        case 'resource-param':
            return isSecretParam(symbol, targets) && isReadableSecret(resolved, path)
                ? [readableParam(symbol, path, targets)]
                : checkResourceParam(symbol, path, targets);
        case 'cf-resource-param':
            return checkCfResourceParam(symbol, path, targets);
        default:
            return [];
    }
});
const checkParamReferences = (resolved, neighbours, table) => checkReferences(resolved, { neighbours, resources: new Map(), table }).filter(({ code }) => code !== 'directives/unknown-logical-id');
const isSecretParam = ({ resource, param }, { neighbours }) => neighbours.get(resource)?.secrets?.[param] !== undefined;
const isReadableSecret = (resolved, path) => path[4] !== 'environment' && path[3] !== 'environment' && !(0,shape_walk/* shapeAt */.ln)(schema/* shape */.c, resolved, path)?.secret;
const references_readableSecret = (name, path) => (0,diagnostics_diagnostic/* warningAt */.MK)('directives/readable-secret', path, `CloudFormation writes the secret ${name} in here, where whoever may describe the resource may read it.`, 'Give the secret to a job as a variable of its own, or keep it only where AWS hides the value, as it does with passwords of databases.');
const readableParam = ({ resource, param }, path, { neighbours }) => neighbours.get(resource)?.borrowed
    ? (0,borrowed_secrets/* readsBorrowed */.w4)(resource, param, path)
    : references_readableSecret(`${param} of ${resource}`, path);
const checkResourceParam = ({ resource, param }, path, { neighbours, resources }) => {
    const target = neighbours.get(resource);
    if (!target)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/unknown-resource', path, `There is no resource "${resource}" in this config.`, resources.has(resource)
                ? `It is a CloudFormation resource: write $CfResourceParam('${resource}', 'Arn'), or another attribute.`
                : (0,unknown_resource/* hintForUnknownResource */.N)(resource, [...neighbours.keys()])),
        ];
    if (target.params[param] !== undefined)
        return [];
    return [
        (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-parameter', path, `"${resource}", of type ${target.type}, has no parameter "${param}".`, target.absent?.[param] ?? (0,suggest/* didYouMean */.au)(param, Object.keys(target.params))),
    ];
};
const checkCfResourceParam = ({ id, attribute }, path, targets) => {
    const resource = targets.resources.get(id);
    if (!resource)
        return mayExistLater(id, targets)
            ? []
            : [
                (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-logical-id', path, `No resource of the template has the logical id "${id}".`, (0,suggest/* didYouMean */.au)(id, [...targets.resources.keys()])),
            ];
    if (attributeOf(id, attribute, targets) !== undefined)
        return [];
    return [
        (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-attribute', path, `${resource.body.Type} has no attribute "${attribute}".`, (0,suggest/* didYouMean */.au)(attribute, (0,cloudformation_attributes/* attributesOf */.Td)(targets.table, resource.body.Type)?.attributes ?? [])),
    ];
};
const mayExistLater = (id, { neighbours }) => [...neighbours.values()].some(({ name, later }) => later && id.startsWith((0,cloudformation_names/* logicalId */.dS)(name)));

;// CONCATENATED MODULE: ./lib/graph/renames.js


const checkRenames = ({ resources }) => {
    const idOf = (name) => (0,cloudformation_names/* logicalId */.dS)(resources[name]?.renamedFrom ?? name).toLowerCase();
    const names = Object.keys(resources);
    return names.flatMap((name) => {
        const from = resources[name]?.renamedFrom;
        if (from === undefined)
            return [];
        const path = ['resources', name, 'renamedFrom'];
        if (from === name)
            return [(0,diagnostics_diagnostic/* errorAt */.Os)('config/renamed-from', path, `"${name}" is the name that it has.`, 'Remove renamedFrom.')];
        const other = names.find((one) => one !== name && idOf(one) === idOf(name));
        return other === undefined
            ? []
            : [
                (0,diagnostics_diagnostic/* errorAt */.Os)('config/renamed-from', path, `"${name}" would go on as the deployed "${from}", and so would "${other}".`, 'Leave the name to one of them: a deployed resource has one successor.'),
            ];
    });
};

// EXTERNAL MODULE: ./lib/graph/resource-types.js
var resource_types = __webpack_require__(39566);
;// CONCATENATED MODULE: ./lib/graph/tags.js

const userTags = (tags) => tags.map(({ name, value }) => ({ Key: name, Value: String(value) }));
const checkTags = (tags) => {
    const firstByKey = new Map();
    return tags.flatMap(({ name }, index) => {
        const key = name.toLowerCase();
        const first = firstByKey.get(key);
        if (first === undefined)
            firstByKey.set(key, name);
        if (first === undefined)
            return [];
        const sentence = first === name
            ? `The tag "${name}" stands twice, and AWS refuses that.`
            : `The tags "${first}" and "${name}" differ only in case, which IAM does not tell apart.`;
        return [(0,diagnostics_diagnostic/* errorAt */.Os)('config/tag-twice', ['stackConfig', 'tags', index, 'name'], sentence, 'Remove one of them.')];
    });
};
const tags_withValueAt = (value, [step, ...rest], put) => {
    if (step === undefined)
        return put;
    if (Array.isArray(value))
        return value.map((item, at) => (String(at) === step ? tags_withValueAt(item, rest, put) : item));
    const map = Object(value);
    return { ...map, [step]: tags_withValueAt(map[step], rest, put) };
};
const withOwn = (tags, own) => Array.isArray(own) ? [...tags.filter(({ Key }) => !own.some((tag) => tag.Key === Key)), ...own] : tags;
const tagged = (contribution, tags) => {
    const { body, tags: form, tagsAt = 'Properties.Tags' } = contribution;
    if (tags.length === 0 || form === 'none')
        return contribution;
    const [at, put] = form === 'in-place'
        ? [tagsAt, tagsAt === 'Properties.Tags' ? withOwn(tags, body.Properties?.Tags) : tags]
        : [`Properties.${form.map}`, Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]))];
    return { ...contribution, body: tags_withValueAt(body, at.split('.'), put) };
};

;// CONCATENATED MODULE: ./lib/graph/function-arguments.js



const isComputed = (value) => (0,cloudformation_expression/* isMap */.jh)(value) && ((0,symbol/* symbolOf */.w)(value) !== undefined || /^(?:Ref|Condition|Fn::.*)$/s.test(Object.keys(value).join()));
const isText = (value) => typeof value === 'string';
const isValue = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const isTextLike = (value) => isValue(value) || isComputed(value);
const isListLike = (value) => Array.isArray(value) || isComputed(value);
const isIndex = (value) => isComputed(value) || /^[0-9]+$|[^ -~]/.test(String(value));
const function_arguments_listOf = (tests, optional = 0) => (value) => Array.isArray(value) &&
    value.length <= tests.length &&
    value.length >= tests.length - optional &&
    value.every((item, index) => tests[index]?.(item));
const functions = {
    Ref: { fits: isText, form: 'the logical id of a resource, or a pseudo parameter such as `AWS::Region`' },
    'Fn::GetAtt': {
        fits: (value) => function_arguments_listOf([isText, isTextLike])(value) || (typeof value === 'string' && /^[^.]+\..+$/s.test(value)),
        form: 'a logical id and an attribute: `[Topic, TopicName]`',
    },
    'Fn::Sub': {
        fits: (value) => isText(value) || function_arguments_listOf([isText, cloudformation_expression/* isMap */.jh])(value),
        form: "a text, or a text and a map of its variables: `['${name}-x', {name: …}]`",
    },
    'Fn::Join': { fits: function_arguments_listOf([isText, isListLike]), form: "a delimiter and a list: `['-', [a, b]]`" },
    'Fn::Select': { fits: function_arguments_listOf([isIndex, isListLike]), form: 'an index, counted from 0, and a list: `[0, [a, b]]`' },
    'Fn::Split': { fits: function_arguments_listOf([isText, isTextLike]), form: "a delimiter and a text: `[',', 'a,b']`" },
    'Fn::Base64': { fits: isTextLike, form: 'a text, or a function that returns one' },
    'Fn::Cidr': {
        fits: function_arguments_listOf([isTextLike, isTextLike, isTextLike], 1),
        form: "a block, the number of parts and the bits of each: `['10.0.0.0/16', 4, 8]`",
    },
    'Fn::GetAZs': { fits: isTextLike, form: "a region, or `''` for that of the stack" },
    'Fn::ImportValue': { fits: isTextLike, form: 'the name of an export, or a function that returns one' },
};
const checkArgument = (name, value, path) => {
    const argument = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (argument === undefined || value === null || argument.fits(value))
        return [];
    return [
        (0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-type', path, `CloudFormation refuses this argument of \`${name}\`.`, `Write ${argument.form}.`),
    ];
};

;// CONCATENATED MODULE: ./lib/graph/template-functions.js








const pseudoParameters = new Set(['AccountId', 'NotificationARNs', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map((name) => `AWS::${name}`));
const usableFunctions = ['Base64', 'Cidr', 'GetAtt', 'GetAZs', 'ImportValue', 'Join', 'Select', 'Split', 'Sub'].map((name) => `Fn::${name}`);
const sections = {
    ...Object.fromEntries(['If', 'And', 'Equals', 'Not', 'Or'].map((name) => [`Fn::${name}`, 'Conditions'])),
    'Fn::FindInMap': 'Mappings',
    ...Object.fromEntries(['ForEach', 'Length', 'ToJsonString'].map((name) => [`Fn::${name}`, 'Transform'])),
};
function* entriesIn(value, path) {
    if (value === null || typeof value !== 'object')
        return;
    for (const [key, item] of Object.entries(value)) {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        yield { key: Array.isArray(value) ? '' : key, value: item, path: at };
        yield* entriesIn(item, at);
    }
}
const templateParts = ({ cloudformationResources = {}, resources }) => [
    { value: cloudformationResources, path: ['cloudformationResources'] },
    ...Object.entries(resources).flatMap(([name, { overrides, properties }]) => {
        const { iamRoleStatements: statements } = properties;
        const at = ['resources', name];
        return [
            { value: overrides, path: [...at, 'overrides'] },
            ...(statements ?? []).map(({ Condition }, index) => ({
                value: Condition,
                path: [...at, 'properties', 'iamRoleStatements', index, 'Condition'],
            })),
        ];
    }),
];
const checkFunctions = (config, targets) => templateParts(config).flatMap(({ value, path }) => (0,report_each/* reportEach */.Q)(entriesIn(value, path), (entry) => [
    ...checkNull(entry),
    ...checkFunctionName(entry),
    ...checkArgument(entry.key, entry.value, entry.path),
    ...idsNamedBy(entry).flatMap(({ id, attribute }) => checkTarget(id, attribute, entry.path, targets)),
]));
const checkNull = ({ value, path }) => value === null
    ? [
        (0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-type', path, 'This is empty, and CloudFormation refuses a template with an empty value (null).', "Write a value, or remove the key. {Ref: 'AWS::NoValue'} stands for a property that is not set."),
    ]
    : [];
const checkFunctionName = ({ key, path }) => {
    const name = key.replace(/^(Fn::ForEach)::.*/s, '$1');
    if (!name.startsWith('Fn::') || usableFunctions.includes(name))
        return [];
    if (name === 'Fn::Transform')
        return [
            (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/template-section', path, '`Fn::Transform` has CloudFormation write this part of the template during the deployment, by a macro or a file in S3, so that no check and no plan could show what is deployed.', "Write the values themselves, or read them from a file of the repository: $File('part.yml')."),
        ];
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
    return [
        section === undefined
            ? (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/template-section', path, `CloudFormation has no function \`${name}\`.`, (0,suggest/* didYouMean */.au)(name, usableFunctions))
            : (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/template-section', path, `\`${name}\` needs the section \`${section}\` of a template, which is no part of this language.`, 'Write the value itself, or a directive such as $Stage(), $Var().name or $CliArgs(…) in its place.'),
    ];
};
const namedByDot = (text) => {
    const [id = '', ...attribute] = text.split('.');
    return { id, ...(attribute.length > 0 ? { attribute: attribute.join('.') } : {}) };
};
const idsNamedBy = ({ key, value, path }) => {
    if (key === 'Ref')
        return isPlain(value) ? [{ id: value }] : [];
    if (key === 'DependsOn' && path.length === 3)
        return [value]
            .flat()
            .filter(isPlain)
            .map((id) => ({ id }));
    if (key === 'Fn::GetAtt') {
        const [id, attribute] = Array.isArray(value) ? value : [];
        if (isPlain(value))
            return [namedByDot(value)];
        return isPlain(id) ? [{ id, attribute: isPlain(attribute) ? attribute : undefined }] : [];
    }
    return key === 'Fn::Sub' ? idsInSub(value) : [];
};
const idsInSub = (argument) => {
    const [text, variables] = Array.isArray(argument) ? argument : [argument];
    if (!isPlain(text))
        return [];
    const own = (0,cloudformation_expression/* isMap */.jh)(variables) ? variables : {};
    const names = [...text.matchAll(/\$\{([^!{}][^{}]*)\}/g)].map(([, name]) => name.trim());
    return names.filter((name) => !Object.hasOwn(own, name)).map(namedByDot);
};
const isPlain = (value) => typeof value === 'string' && !(0,token/* hasToken */.y0)(value);
const checkTarget = (id, attribute, path, targets) => {
    if (pseudoParameters.has(id) || mayExistLater(id, targets))
        return [];
    const resource = targets.resources.get(id);
    if (resource === undefined)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-logical-id', path, `No resource of the template has the logical id "${id}".`, hintForUnknownId(id, [...targets.resources.keys()])),
        ];
    if (attribute === '')
        return [missingAttribute(id, resource.body.Type, path, targets.table)];
    return attribute === undefined ? [] : checkAttribute(resource.body.Type, attribute, path, targets.table);
};
const hintForUnknownId = (id, known) => {
    if (id.startsWith('AWS::'))
        return (0,suggest/* didYouMean */.au)(id, [...pseudoParameters]);
    const own = known.filter((one) => !one.startsWith('Stp'));
    return (0,suggest/* didYouMean */.au)(id, (0,suggest/* nearest */.pA)(id, known) === undefined ? own : known);
};
const missingAttribute = (id, type, path, table) => {
    const { attributes = [] } = (0,cloudformation_attributes/* attributesOf */.Td)(table, type) ?? {};
    const [first = 'Attribute', ...others] = attributes.toSorted((a, b) => Number(/Arn$/.test(b)) - Number(/Arn$/.test(a)));
    const more = others.slice(0, 5).map((name) => `\`${name}\``);
    const known = more.length > 0 ? ` Other attributes: ${more.join(', ')}${others.length > 5 ? ', …' : ''}.` : '';
    return (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-attribute', path, `\`Fn::GetAtt\` names the resource "${id}" and no attribute of it.`, `Write \`${id}.${first}\` behind \`!GetAtt\`, or \`!Ref ${id}\`.${known}`);
};
const checkAttribute = (type, attribute, path, table) => {
    const known = (0,cloudformation_attributes/* attributesOf */.Td)(table, type);
    if (known === undefined || attribute.startsWith('Outputs.') || known.attributes.includes(attribute))
        return [];
    if (/^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type))
        return [];
    return [
        (0,diagnostics_diagnostic/* warningAt */.MK)('directives/unknown-attribute', path, `${type} has no attribute "${attribute}" that this version knows.`, (0,suggest/* didYouMean */.au)(attribute, known.attributes)),
    ];
};

;// CONCATENATED MODULE: ./lib/graph/link.js



































const link_link = (config, { stage, region, assumesRegion, table, properties, answers, deployed: { left, permissions: _, ...capacity } = deployed_parts/* noDeployedParts */.I, }) => {
    const neighbours = (0,graph_neighbours/* neighboursOf */.YV)(config, stage);
    const judgedRegion = assumesRegion ? undefined : region;
    const found = checkBeforeExpansion(config, { stage, region: judgedRegion, answers }, neighbours);
    if (found.some(preventsExpansion))
        return { diagnostics: [...found, ...checkParamReferences(config, neighbours, table)] };
    const tags = userTags(config.stackConfig?.tags ?? []);
    const expansions = expandAll(config, { stage, region, answers }, neighbours);
    const settings = capacitySettings(config, stage, region, capacity);
    const lent = settings.lent === undefined ? [] : (0,lent_resources/* lentOpenings */.XZ)(config.stackConfig?.lend ?? [], neighbours);
    const network = (0,graph_neighbours/* placedIn */.T8)(config, stage, answers);
    const borrowing = borrowingOf(config, stage);
    const parts = ownParts(expansions, (needs) => sharedParts([...needs, ...lent], stage, settings, { network, own: (0,graph_neighbours/* privateParts */.OR)(config, stage) }), borrowing);
    const { needs, absent } = parts;
    const merged = mergeContributions([
        ...parts.contributions,
        ...cloudformationResources(config).map((part) => (borrowing ? withBorrowed(part, borrowing.by, absent) : part)),
        ...outputContributions(config, neighbours),
        ...(stage.preview ? [] : lentOutputsOf(config, neighbours)),
        ...(0,queue_access/* queueAccess */.g)(needs, left.queues, borrowing !== undefined),
    ]);
    const targets = { neighbours, resources: new Map([...absent, ...merged.resources]), table };
    found.push(...parts.diagnostics, ...checkTags(config.stackConfig?.tags ?? []), ...checkClashes(merged.clashes), ...checkReferences(config, targets), ...checkOwnImports(config, stage.stack), ...checkFunctions(config, targets), ...checkFunctionKeys(config), ...(0,resource_types/* checkResourceTypes */.sX)(config, table), ...(0,resource_types/* checkSnapshots */.Ws)(config), ...(0,resource_types/* checkVersions */.OR)(config), ...checkEndpoints(config, { stage, region: judgedRegion }, needs, merged.resources), ...(properties ? checkPropertyNames(config, targets.resources, properties) : []));
    if (found.some(diagnostics_diagnostic/* isError */.bJ))
        return { diagnostics: found };
    const overridden = applyOverrides(config, expansions, targets.resources);
    const made = new Map([...overridden.resources].filter(([id]) => merged.resources.has(id)));
    const spelled = spelling(targets);
    const spell = borrowing ? (symbol) => (0,replace/* replaced */.$)(spelled(symbol), borrowing.by) : spelled;
    const boundary = permissionsBoundary(config, stage);
    const complete = (resource) => bounded(tagged(resource, tags), boundary);
    const { resources, unnamed } = renderResources(made, complete, stage, spell);
    const outputs = renderOutputs(merged.outputs, spell);
    found.push(...overridden.diagnostics, ...checkCycles(resources, config), ...checkBorrowing(resources, absent, neighbours, left.queues));
    if (found.some(diagnostics_diagnostic/* isError */.bJ))
        return { diagnostics: found };
    const values = () => [
        ...[...resources.values()].map(({ body }) => body),
        ...[...outputs.values()].map(({ value }) => value),
    ];
    const loan = borrowing && loanOf(stage, borrowing, values(), needs, resources);
    return {
        diagnostics: found,
        value: {
            stage,
            region,
            resources,
            unnamed,
            parameters: new Map([...merged.parameters, ...(loan?.parameters ?? [])]),
            conditions: merged.conditions,
            outputs,
            spell,
            images: needs.filter((need) => need.of === 'image'),
            codes: needs.filter((need) => need.of === 'code'),
            uploads: needs.filter((need) => need.of === 'upload'),
            params: paramOutputs(neighbours),
            ...(loan ? { borrowed: loan.borrowed } : {}),
        },
    };
};
const lentOutputsOf = ({ stackConfig }, neighbours) => {
    const { lend = [] } = stackConfig ?? {};
    return [...(0,lent_resources/* lentResourcesOutput */.A$)(lend), ...(0,lent_resources/* lentSecretOutputs */.iJ)(lend, neighbours)];
};
const preventsExpansion = (diagnostic) => (0,diagnostics_diagnostic/* isError */.bJ)(diagnostic) && !['config/iam-statement', 'config/other-partition'].includes(diagnostic.code);
const placedContext = (name, config, { stage, region, answers }, neighbours) => (0,graph_neighbours/* contextOf */.Vm)(name, config, stage, neighbours, region, answers);
const checkBeforeExpansion = (config, place, neighbours) => {
    const partitions = checkPartitions(config, place.region);
    const found = [
        ...checkCaseOfNames(Object.keys(config.resources)),
        ...checkRenames(config),
        ...checkNames(config),
        ...checkDynamicReferences(config, neighbours),
        ...checkAccounts(config),
        ...checkLending(config),
        ...checkBorrowedSecrets(config, place.stage, neighbours),
        ...checkNetwork(config, place),
        ...checkDeployment(config, place.region),
        ...(0,report_each/* reportEach */.Q)(Object.entries(config.resources), ([name, { type, properties }]) => (0,graph_neighbours/* resourceMember */.B9)(type).check?.(properties, placedContext(name, config, place, neighbours)) ?? []),
    ];
    return [...withoutRegions(found, partitions), ...partitions];
};
const expandAll = (config, place, neighbours) => new Map(Object.entries(config.resources).map(([name, { type, properties }]) => [
    name,
    (0,graph_neighbours/* resourceMember */.B9)(type).expand(properties, placedContext(name, config, place, neighbours)),
]));
const capacitySettings = ({ stackConfig }, { preview }, region, { lent, ...deployed }) => ({
    region,
    maxVcpus: stackConfig?.compute?.maxVcpus,
    ...deployed,
    ...(stackConfig?.compute?.lend?.length && !preview ? { lent: lent ?? {} } : {}),
});
const cloudformationResources = (config) => Object.entries(config.cloudformationResources ?? {}).map(([id, body]) => ({
    kind: 'resource',
    id,
    from: ['cloudformationResources', id],
    tags: 'none',
    holdsData: 'no',
    body: body,
}));
const renderResources = (resources, complete, stage, spell) => {
    const unnamed = new Set();
    const rendered = [...resources].map(([id, resource]) => {
        const body = (0,render/* render */.X)((0,retention/* withRetentionPolicies */.$)(complete(resource), stage), (symbol) => {
            const spelled = spell(symbol);
            if (spelled === undefined)
                unnamed.add(id);
            return spelled;
        });
        return [id, { ...resource, body: body }];
    });
    return { resources: new Map(rendered), unnamed };
};
const renderOutputs = (outputs, spell) => new Map([...outputs].map(([name, output]) => [name, { ...output, value: (0,render/* render */.X)(output.value, spell) }]));

// EXTERNAL MODULE: ./lib/generated/rules.js + 59 modules
var rules = __webpack_require__(95866);
;// CONCATENATED MODULE: ./lib/lint/findings.js


const jobsOf = (config) => Object.entries(config.resources).flatMap(([name, { type, properties }]) => type === 'batch-job'
    ? [{ name, path: ['resources', name, 'properties'], properties: properties }]
    : []);
const toDiagnostic = ({ code }, severity, { path, at, sentence, hint, hidden }) => ({
    ...(at === 'key' ? diagnostics_diagnostic/* errorAtKey */.DE : diagnostics_diagnostic/* errorAt */.Os)(code, path, sentence, hint),
    severity,
    ...(hidden ? { hidden } : {}),
});
const lint = async (config, now, template = new Map(), answers = new Map()) => {
    const { resources, cloudformationResources = {}, lint: switches = {} } = config;
    const linted = {
        jobs: jobsOf(config),
        ...{ resources, cloudformationResources, answers, now, config },
        types: new Map([...template].map(([id, { body }]) => [id, body.Type])),
        properties: new Map([...template].map(([id, { body }]) => [id, body.Properties])),
    };
    const found = await Promise.all(rules/* rules */.a.map(async (rule) => {
        const severity = switches[rule.type] ?? rule.severity;
        if (severity === 'off')
            return [];
        return (await rule.check(linted)).map((finding) => toDiagnostic(rule, severity, finding));
    }));
    return found.flat();
};

// EXTERNAL MODULE: ./lib/stack/owners.js
var owners = __webpack_require__(15790);
// EXTERNAL MODULE: ./lib/stack/stack-settings.js
var stack_settings = __webpack_require__(12248);
// EXTERNAL MODULE: ./lib/stage/image-registry.js
var image_registry = __webpack_require__(57959);
// EXTERNAL MODULE: ./lib/template/limits.js + 4 modules
var limits = __webpack_require__(4220);
// EXTERNAL MODULE: ./lib/template/synthesize.js
var synthesize = __webpack_require__(39108);
// EXTERNAL MODULE: ./lib/template/versions.js
var versions = __webpack_require__(2169);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/packaging/build-secrets.js
var build_secrets = __webpack_require__(18551);
;// CONCATENATED MODULE: ./lib/operations/compile/build-secret-complaints.js




const loginSeverity = (diagnostics, secrets) => diagnostics.map((one) => secrets === undefined && one.code === 'packaging/registry-token' ? { ...one, severity: 'note' } : one);
const known = Object.keys(build_secrets/* knownSecrets */.xU);
const build_secret_complaints_hintFor = (id) => {
    const begun = known.find((one) => one.startsWith(id.toLowerCase()));
    return begun === undefined ? (0,suggest/* didYouMean */.au)(id, known) : `Did you mean \`${begun}\`?`;
};
const unmountedSecrets = (images, workspace, secrets) => {
    const unknown = (secrets ?? []).filter((id) => !Object.hasOwn(build_secrets/* knownSecrets */.xU, id));
    if (unknown.length === 0)
        return [];
    const own = images.map(({ folder, dockerfile }) => 'path' in dockerfile ? (workspace.text(external_node_path_.posix.join(folder, dockerfile.path)) ?? '') : '');
    return unknown
        .filter((id) => !own.some((text) => text.includes(id)))
        .map((id) => (0,diagnostics_diagnostic/* warningAt */.MK)('packaging/unmounted-secret', [], `No Dockerfile mounts the secret \`${id}\` of build-secrets, so that no build takes it.`, build_secret_complaints_hintFor(id)));
};

// EXTERNAL MODULE: ./lib/operations/compile/collect-diagnostics.js
var collect_diagnostics = __webpack_require__(72087);
// EXTERNAL MODULE: ./lib/events/place-events.js
var place_events = __webpack_require__(12226);
;// CONCATENATED MODULE: ./lib/operations/compile/placed-events.js


const placedEvents = (config, stage) => {
    const neighbours = (0,graph_neighbours/* neighboursOf */.YV)(config, stage);
    return [...neighbours.values()].flatMap(({ name, properties: { events = [] }, eventTarget }) => eventTarget === undefined
        ? []
        : (0,place_events/* placeEvents */.Hv)(events, (0,graph_neighbours/* contextOf */.Vm)(name, config, stage, neighbours), eventTarget));
};

;// CONCATENATED MODULE: ./lib/operations/compile/event-paths.js

const eventPaths = (config, stage) => new Map(placedEvents(config, stage).map(({ id, context }) => [id, context.path]));

;// CONCATENATED MODULE: ./lib/operations/compile/event-questions.js

const eventQuestions = (config, stage, answers) => {
    const questions = placedEvents(config, stage).flatMap(({ member, properties, context }) => [member.question?.(properties, context)]);
    const open = questions.filter((question) => question !== undefined && !answers.has(question.key));
    return [...new Map(open.map((question) => [question.key, question])).values()];
};
const checkEventAnswers = (config, stage, answers) => placedEvents(config, stage).flatMap(({ member, properties, context }) => {
    const question = member.question?.(properties, context);
    const answer = question && answers.get(question.key);
    return (answer && member.checkAnswer?.(properties, answer, context)) ?? [];
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/packaging/image-plan.js
var image_plan = __webpack_require__(61972);
;// CONCATENATED MODULE: ./lib/packaging/code/code-plan.js




const zipRecipe = 1;
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const keyOf = (stage, name, content) => `${(0,artifact_bucket/* codeFolder */.O8)(stage)}/${name.slice(0, 95)}-${content.slice(0, 32)}.zip`;
const planBuiltCode = (stage, name, { build: source }, context) => {
    const { build, content } = (0,image_plan/* planBuild */.C7)({ source, context });
    return {
        function: name,
        key: keyOf(stage, name, sha256((0,canonical/* canonicalJson */.dj)({ build: content, zip: zipRecipe }))),
        from: { kind: 'built', ...build },
    };
};
const planArtifact = (stage, name, { path }, { kind, digest, files = [] }) => kind === 'zip'
    ? {
        function: name,
        key: keyOf(stage, name, sha256((0,canonical/* canonicalJson */.dj)({ file: digest }))),
        from: { kind, path, digest },
    }
    : {
        function: name,
        key: keyOf(stage, name, sha256((0,canonical/* canonicalJson */.dj)({ folder: digest, zip: zipRecipe }))),
        from: { kind, folder: path, files, digest },
    };

// EXTERNAL MODULE: ./lib/packaging/code/custom-artifact.js
var custom_artifact = __webpack_require__(56345);
// EXTERNAL MODULE: ./lib/packaging/code/lambda-buildpack.js
var lambda_buildpack = __webpack_require__(45638);
// EXTERNAL MODULE: ./lib/packaging/packaging.js
var packaging = __webpack_require__(80764);
;// CONCATENATED MODULE: ./lib/packaging/remembered-files.js
const folders = new WeakMap();
const oncePerPath = (ask) => {
    const known = new Map();
    return (path) => {
        if (known.has(path))
            return known.get(path);
        const found = ask(path);
        known.set(path, found);
        return found;
    };
};
const rememberedFiles = (folder) => {
    const found = folders.get(folder) ?? remembering(folder);
    folders.set(folder, found);
    return found;
};
const remembering = ({ look, text, entries, hasGit, checkout }) => ({
    look: oncePerPath(look),
    text: oncePerPath(text),
    entries,
    ...(hasGit && { hasGit: oncePerPath(hasGit) }),
    ...(checkout && {
        checkout: { ...checkout, look: oncePerPath(checkout.look), text: oncePerPath(checkout.text) },
    }),
});

// EXTERNAL MODULE: ./lib/generated/packagings.js + 6 modules
var packagings = __webpack_require__(14248);
;// CONCATENATED MODULE: ./lib/operations/compile/check-platform.js

const platforms = (/* unused pure expression or super */ null && (['linux/amd64', 'linux/arm64']));
const checkPlatform = (images, asked) => images.flatMap(({ job, path, platform }) => asked === undefined || platform === asked
    ? []
    : [
        (0,diagnostics_diagnostic/* errorAtKey */.DE)('packaging/other-platform', path, `The input platform is ${asked}, and the instances of job "${job}" run images of ${platform}.`, asked === 'linux/arm64'
            ? 'Write `arm64: true` under the properties of the job, or leave the input out: the platform of an image follows from its job.'
            : 'Take `arm64: true` out of the job, or leave the input out: the platform of an image follows from its job.'),
    ]);

;// CONCATENATED MODULE: ./lib/operations/compile/plan-stack-images.js








const imageOf = ({ packaging, platform }, world) => packagings/* packagings */.h.find(({ type }) => type === packaging.type).image(packaging.properties, rememberedFiles(world.workspace), platform);
const inRegistry = (name, { registry }) => registry === undefined
    ? (0,cloudformation_expression/* concat */.xW)(cloudformation_expression/* accountId */.lS, '.dkr.ecr.', cloudformation_expression/* region */.Ny, '.', (0,cloudformation_expression/* ref */.KR)('AWS::URLSuffix'), `/${name}`)
    : `${registry.host}/${name}`;
const unread = {
    digest: '0'.repeat(64),
    files: [],
    contents: new Map(),
    dockerfile: '0'.repeat(64),
};
const digestOf = async (source, job, { workspace }, { configs, contents }) => {
    const context = (0,image_plan/* contextOf */.Vm)(source, configs);
    try {
        if (contents === 'read')
            return await workspace.digest(context);
        await workspace.check(context);
        return unread;
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return (0,diagnostics_diagnostic/* errorAtKey */.DE)(problem.code, job.path, problem.message, problem.hint);
    }
};
const planStackImages = async (world, graph, reading) => {
    const sources = graph.images.map((job) => ({ job, outcome: imageOf(job, world) }));
    const diagnostics = [
        ...checkPlatform(graph.images, reading.platform),
        ...sources.flatMap(({ job, outcome }) => (0,packaging/* placedUnder */.I)(job.path, outcome.diagnostics)),
    ];
    const published = new Map();
    const built = [];
    const contexts = new Map();
    for (const { job, outcome } of sources) {
        if (outcome.value === undefined)
            continue;
        if (outcome.value.kind === 'published')
            published.set(job.job, outcome.value.image);
        else {
            const context = await digestOf(outcome.value, job, world, reading);
            if ('code' in context)
                diagnostics.push(context);
            else {
                built.push({ job: job.job, source: outcome.value, context });
                contexts.set(job.job, context);
            }
        }
    }
    if (published.size + built.length < sources.length)
        return { diagnostics };
    const planned = (0,image_plan/* planImages */.y6)(graph.stage, built);
    const named = (nameOf) => new Map([...published, ...planned.map((image) => [image.job, inRegistry(nameOf(image), graph.stage)])]);
    const taggedName = ({ repository, tag }) => `${repository}:${tag}`;
    return {
        diagnostics,
        value: {
            planned,
            contexts,
            byTag: named(taggedName),
            byDigest: (found) => named((image) => {
                const there = found.get(image.job);
                return there === undefined ? taggedName(image) : `${there.repository}@${there.digest}`;
            }),
        },
    };
};

;// CONCATENATED MODULE: ./lib/operations/compile/plan-function-code.js









const sourceOf = ({ packaging: { type, properties }, runtime, platform }, { workspace }) => type === 'custom-artifact'
    ? (0,custom_artifact/* artifactOf */.qB)(properties, runtime)
    : (0,lambda_buildpack/* builtCodeOf */.J1)(properties, runtime, rememberedFiles(workspace), platform);
const planUserCode = async (source, need, { workspace }, { stage }, { contents }) => {
    try {
        const artifact = await workspace.artifact(source.path, contents);
        const diagnostics = (0,custom_artifact/* artifactFaults */.ES)(source, artifact);
        if (diagnostics.some(diagnostics_diagnostic/* isError */.bJ))
            return { diagnostics };
        const code = planArtifact(stage, need.function, source, artifact);
        return { value: { code, contents: artifact.contents }, diagnostics };
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return { diagnostics: [(0,diagnostics_diagnostic/* errorAt */.Os)(problem.code, ['properties', 'packagePath'], problem.message, problem.hint)] };
    }
};
const planOne = async (need, world, graph, reading) => {
    const { value: source, diagnostics } = sourceOf(need, world);
    if (source === undefined)
        return { diagnostics };
    if (source.kind === 'artifact') {
        const planned = await planUserCode(source, need, world, graph, reading);
        return { ...planned, diagnostics: [...diagnostics, ...planned.diagnostics] };
    }
    const context = await digestOf(source.build, { path: [] }, world, reading);
    if ('code' in context)
        return { diagnostics: [...diagnostics, context] };
    return {
        value: { code: planBuiltCode(graph.stage, need.function, source, context), contents: context.contents },
        diagnostics,
    };
};
const withoutBucket = (needs) => needs.map(({ function: name, path }) => (0,diagnostics_diagnostic/* errorAtKey */.DE)('packaging/needs-bucket', path, `The code of function "${name}" goes through the artifact bucket, which artifact-bucket: none forbids.`, 'Leave artifact-bucket out, or name a bucket.'));
const planFunctionCode = async (world, graph, reading) => {
    const { codes, stage } = graph;
    const diagnostics = reading.bucket === 'none' ? withoutBucket(codes) : [];
    const found = [];
    for (const need of codes) {
        const outcome = await planOne(need, world, graph, reading);
        diagnostics.push(...(0,packaging/* placedUnder */.I)(need.path, outcome.diagnostics));
        if (outcome.value)
            found.push(outcome.value);
    }
    if (found.length < codes.length)
        return { diagnostics };
    const bucket = reading.bucket || (0,artifact_bucket/* artifactBucketOfStack */.of)(stage.project);
    const keys = new Map(found.map(({ code }) => [code.function, code.key]));
    return {
        diagnostics,
        value: {
            planned: found.map(({ code }) => code),
            contents: new Map(found.map(({ code, contents }) => [code.function, contents])),
            nameOf: (name, part) => (part === 'S3Bucket' ? bucket : keys.get(name)),
        },
    };
};

;// CONCATENATED MODULE: ./lib/operations/compile/policy-errors.js


const policies = new WeakMap();
const policyIn = async ({ bytes, file }) => {
    const { readPolicy } = await __webpack_require__.e(/* import() */ 3506).then(__webpack_require__.bind(__webpack_require__, 73506));
    const { value, diagnostics, located } = await readPolicy(bytes, file);
    if (value === undefined || diagnostics.some(diagnostics_diagnostic/* isError */.bJ))
        throw new diagnostics_error/* DiagnosticsError */.H(diagnostics, located);
    return value;
};
const policyErrors = async (world, judged) => {
    const file = await world.policy();
    if (file === undefined)
        return [];
    const { judgePolicy } = await __webpack_require__.e(/* import() */ 9185).then(__webpack_require__.bind(__webpack_require__, 89185));
    const policy = policies.get(file) ?? policyIn(file);
    policies.set(file, policy);
    return judgePolicy(await policy, judged, file.file);
};

;// CONCATENATED MODULE: ./lib/operations/compile/resource-questions.js



const resourceQuestions = (config, stage, answers) => {
    const neighbours = (0,graph_neighbours/* neighboursOf */.YV)(config, stage);
    const questions = [...neighbours.values()].flatMap(({ name, type, properties, borrowed }) => borrowed ? [] : ((0,graph_neighbours/* resourceMember */.B9)(type).questions?.(properties, (0,graph_neighbours/* contextOf */.Vm)(name, config, stage, neighbours)) ?? []));
    const open = questions.filter(({ key }) => !answers.has(key));
    return [...new Map(open.map((question) => [question.key, question])).values()];
};
const networkQuestions = ({ stackConfig }, answers) => {
    const reuse = stackConfig?.vpc?.reuseVpc;
    return reuse === undefined ? [] : [(0,reused_network/* networkQuestion */.ds)(reuse)].filter(({ key }) => !answers.has(key));
};
const configQuestions = (config, stage, answers) => [
    ...eventQuestions(config, stage, answers),
    ...resourceQuestions(config, stage, answers),
    ...networkQuestions(config, answers),
];

// EXTERNAL MODULE: ./lib/packaging/config-paths.js
var config_paths = __webpack_require__(23092);
// EXTERNAL MODULE: ./lib/operations/stack/upload-context.js
var upload_context = __webpack_require__(88326);
;// CONCATENATED MODULE: ./lib/operations/compile/upload-errors.js




const uploadErrors = async ({ workspace }, { uploads }) => {
    const found = await Promise.all(uploads.map(async (upload) => {
        const at = [...upload.path, 'directoryPath'];
        const { directoryPath } = upload.upload;
        const wanted = { kind: 'folder', code: 'source/missing-path', noun: 'The folder' };
        const complaints = (0,config_paths/* placeComplaints */._h)(workspace, directoryPath, at, wanted);
        if (complaints.length > 0)
            return complaints;
        try {
            await workspace.check((0,upload_context/* uploadContext */.N)(upload.upload));
            return [];
        }
        catch (problem) {
            if (!(problem instanceof refused/* Refused */.L))
                throw problem;
            return [(0,diagnostics_diagnostic/* errorAt */.Os)(problem.code, at, problem.message, problem.hint)];
        }
    }));
    return found.flat();
};

;// CONCATENATED MODULE: ./lib/operations/compile/assemble.js


























const tableFor = async (resolved) => {
    const named = (0,render/* symbolsIn */.n)(resolved).some(({ symbol }) => symbol.kind === 'cf-resource-param');
    return named || /"(?:Fn::GetAtt|Fn::Sub|cloudformationResources)":/.test(JSON.stringify(resolved))
        ? (0,cloudformation_attributes/* loadAttributeTable */.Fy)()
        : { services: {} };
};
const propertiesFor = async ({ resources, cloudformationResources }) => cloudformationResources !== undefined || Object.values(resources).some(({ overrides }) => overrides !== undefined)
    ? loadPropertyTable()
    : undefined;
const siblingOf = (path, name) => path.replace(/[^/]*$/, () => name);
const writtenConfig = ({ source }, { text }) => (0,effective_origin/* originIn */.Cy)(text)?.config ?? source.name;
const planParts = async (world, graph, located, { contents = 'read', artifactBucket: bucket, platform, buildSecrets }) => {
    const configs = [writtenConfig(world, located), world.source.name];
    const judged = (outcome, more = []) => ({
        ...outcome,
        diagnostics: [...loginSeverity(outcome.diagnostics, buildSecrets), ...more],
    });
    const images = await planStackImages(world, graph, { configs, contents, ...(platform ? { platform } : {}) });
    return {
        images: judged(images, images.value && unmountedSecrets(images.value.planned, world.workspace, buildSecrets)),
        code: judged(await planFunctionCode(world, graph, { configs, contents, bucket })),
    };
};
const takeBoth = ({ images, code }, take) => {
    const diagnostics = [...images.diagnostics, ...code.diagnostics];
    return take({
        diagnostics,
        ...(images.value && code.value ? { value: [images.value, code.value] } : {}),
    });
};
const assemble = async (world, read, request, planned, deployed = deployed_parts/* noDeployedParts */.I) => {
    const { config, resolved, located, project, questions, answers, diagnostics } = read;
    const { take, kept } = (0,collect_diagnostics/* collectDiagnostics */.R9)(located, diagnostics);
    const reuse = config.stackConfig?.compute?.reuse?.stage;
    const lender = (0,stage_lender/* lenderOf */.Qk)(request.stage, { reuse, baseStage: request.baseStage });
    const registry = request.imageRegistry === undefined ? undefined : (0,image_registry/* registryOf */.Fv)(request.imageRegistry);
    const stage = {
        ...(0,stage_stage/* stageOf */.gV)(project, request.stage),
        ...(lender === undefined ? {} : { lender }),
        ...(registry === undefined ? {} : { registry }),
    };
    const linked = link_link(config, {
        stage,
        region: request.region,
        assumesRegion: request.assumesRegion,
        deployed,
        table: await tableFor(resolved),
        properties: await propertiesFor(config),
        answers,
    });
    kept.push(...(await lint(config, world.now(), linked.value?.resources, answers)));
    const graph = take(linked);
    kept.push(...checkEventAnswers(config, stage, answers));
    const parts = planned ?? (await planParts(world, graph, located, request));
    const [images, code] = takeBoth(parts, take);
    kept.push(...(await uploadErrors(world, graph)));
    kept.push(...(await policyErrors(world, {
        ...{ config, resources: graph.resources, stage: stage.stage, region: request.region },
        ...(request.assumesRegion ? { assumesRegion: true } : {}),
    })));
    if (kept.some(diagnostics_diagnostic/* isError */.bJ))
        throw new diagnostics_error/* DiagnosticsError */.H(kept, located);
    const origin = { config: writtenConfig(world, located), stage: stage.stage, region: request.region };
    const textOf = (named) => (0,synthesize/* synthesize */.DF)(graph, (symbol) => (symbol.kind === 'image' ? named.get(symbol.job) : code.nameOf(symbol.function, symbol.part)), siblingOf(world.source.path, origin.config), deployed);
    const template = textOf(images.byTag);
    let paths;
    const pathOfEvent = (resource) => {
        const event = (0,owners/* eventOf */.A6)(resource);
        if (event === undefined)
            return undefined;
        paths ??= eventPaths(config, stage);
        return paths.get(event);
    };
    kept.push(...(0,limits/* checkLimits */.J)(graph, template));
    return {
        stage,
        graph,
        config,
        ...template,
        params: graph.params,
        images: images.planned,
        codes: code.planned,
        uploads: graph.uploads,
        settings: (0,stack_settings/* settingsOfConfig */.Xy)(config.deploymentConfig, stage),
        ...(graph.borrowed ? { borrowed: graph.borrowed } : {}),
        locate: (id) => {
            const resource = graph.resources.get((0,versions/* idInGraph */.F)(id, graph));
            const from = (resource && pathOfEvent(resource.body)) ?? resource?.from;
            return from?.length ? { file: located.file, ...located.locate({ path: from, at: 'key' }) } : undefined;
        },
        withDeployed: (kept) => assemble(world, read, request, parts, kept),
        withImages: (published) => textOf(images.byDigest(published)),
        resolved,
        located,
        origin,
        questions: [...questions, ...configQuestions(config, stage, answers)],
        answers,
        stackImages: parts.images,
        stackCode: parts.code,
        diagnostics: kept,
    };
};

// EXTERNAL MODULE: ./lib/operations/compile/compile-request.js
var compile_request = __webpack_require__(25993);
// EXTERNAL MODULE: ./lib/directives/directive.js
var directive = __webpack_require__(84483);
// EXTERNAL MODULE: ./lib/evaluation/resolve.js + 30 modules
var resolve = __webpack_require__(48518);
// EXTERNAL MODULE: ./lib/source/document.js
var source_document = __webpack_require__(18544);
// EXTERNAL MODULE: ./lib/source/parse.js + 2 modules
var parse = __webpack_require__(28192);
;// CONCATENATED MODULE: ./lib/source/settings.js
const parseSettings = (text, form) => {
    const value = {};
    let into = value;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || (form === 'ini' && line.startsWith(';')))
            continue;
        const section = form === 'ini' ? /^\[([^\]]+)\]$/.exec(line)?.[1] : undefined;
        const equals = line.indexOf('=');
        const name = line
            .slice(0, Math.max(0, equals))
            .replace(/^export\s/, '')
            .trim();
        const key = section?.trim() ?? name;
        if (key === '' || key === '__proto__')
            return { line: index + 1 };
        if (section === undefined)
            into[key] = unquoted(line.slice(equals + 1).trim());
        else {
            into = {};
            value[key] = into;
        }
    }
    return { value };
};
const unquoted = (written) => {
    const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
    if (double !== undefined)
        return double.replace(/\\([n"\\])/g, (_, letter) => (letter === 'n' ? '\n' : letter));
    return /^'([^']*)'/.exec(written)?.[1] ?? written.replace(/(?:^|\s)#.*$/, '').trim();
};

;// CONCATENATED MODULE: ./lib/source/data-file.js



const parseDataFile = async (text, file) => {
    const plain = text.replace(/^\ufeff/, '');
    if (/\.json$/i.test(file))
        return jsonData(plain, file);
    if (/\.ya?ml$/i.test(file))
        return yamlData(await (0,parse.parseSource)(plain, file), plain, file);
    const settings = parseSettings(plain, /\.(ini|properties)$/i.test(file) ? 'ini' : 'env');
    return 'value' in settings ? settings : { sentence: `Line ${settings.line} of \`${file}\` is no \`NAME=value\`.` };
};
const jsonData = (text, file) => {
    try {
        return { value: JSON.parse(text) };
    }
    catch (problem) {
        return { sentence: `\`${file}\` is no JSON: ${problem.message}` };
    }
};
const yamlData = ({ value, diagnostics }, text, file) => {
    if (value !== undefined)
        return { value: value.value };
    const [first] = diagnostics;
    const { line } = (0,source_document/* locatedText */.k)(text, file).locate(first?.place ?? 'file');
    return { sentence: `\`${file}\`, line ${line}: ${first?.sentence ?? 'it cannot be read.'}` };
};

// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(99903);
;// CONCATENATED MODULE: ./lib/operations/compile/look-up.js





const lookUp = async (world, value, facts, before, reach) => {
    let answers = before;
    for (;;) {
        const asked = (0,resolve/* lookupsIn */.N)(value, facts, answers);
        const near = asked.filter((question) => !(0,directive/* isAwsQuestion */.WZ)(question));
        const far = reach === 'far' ? asked.filter(directive/* isAwsQuestion */.WZ) : [];
        const [here, there] = await Promise.all([
            Promise.all(near.map(async (question) => [question.key, await nearAnswer(world, question)])),
            far.length > 0 ? (await world.lookups()).answer(far) : [],
        ]);
        const known = answers.size;
        answers = new Map([...answers, ...here, ...there]);
        if (answers.size === known)
            return answers;
    }
};
const nearAnswer = async (world, question) => {
    switch (question.kind) {
        case 'file':
            return fileAnswer(world, question.path, question.as);
        case 'git':
            return { kind: 'found', value: await (await world.checkout()).describe() };
        case 'program':
            return (await world.programs()).answer(question);
    }
};
const missing = (sentence, hint) => ({
    kind: 'missing',
    code: 'directives/file',
    sentence,
    hint,
});
const fileAnswer = async ({ workspace }, path, as) => {
    try {
        const text = await workspace.read(path, decode/* maxSourceBytes */.J);
        if (/[\0\ufffd]/.test(text))
            return missing(`\`${path}\` is not UTF-8 text.`, 'Save it as UTF-8 in your editor.');
        if (as === 'text')
            return { kind: 'found', value: text };
        const data = await parseDataFile(text, path);
        return 'value' in data ? { kind: 'found', value: data.value } : missing(data.sentence, 'Mend that file.');
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        const { code, message: sentence, hint } = problem;
        return { kind: 'missing', code, sentence, hint };
    }
};

// EXTERNAL MODULE: ./lib/operations/compile/read-config.js + 2 modules
var read_config = __webpack_require__(40647);
;// CONCATENATED MODULE: ./lib/config/valid-part.js



const over = schema/* shape */.c;
const validPart = (whole, diagnostics) => {
    const copy = structuredClone(whole);
    const removal = { whole, copy, removed: [], items: [] };
    for (const { place, code } of diagnostics.filter(diagnostics_diagnostic/* isError */.bJ)) {
        if (place === 'file' || 'offset' in place)
            return undefined;
        if (!remove(removal, place.path, code === 'config/unknown-key'))
            return undefined;
    }
    const kept = keptIndexes(removal);
    removeItems(copy, kept);
    return { value: copy, origin: (path) => originOf(path, removal, kept) };
};
const remove = (removal, path, isUnknownKey) => {
    const { whole, copy, removed, items } = removal;
    const key = path.at(-1);
    const above = path.slice(0, -1);
    const container = (0,shape_walk/* valueAt */.fK)(copy, above);
    if (key === undefined || container === undefined || container === null)
        return false;
    if (isInside(path, removed))
        return true;
    const required = ((0,shape_walk/* shapeAt */.ln)(over, whole, above)?.required ?? []);
    const isRequired = !isUnknownKey && required.includes(key);
    const standIn = isRequired ? standInFor((0,shape_walk/* shapeAt */.ln)(over, whole, path)) : undefined;
    if (isRequired && standIn === undefined)
        return remove(removal, above, false);
    if (standIn !== undefined)
        container[key] = standIn;
    else if (typeof key === 'number')
        items.push(path);
    else
        delete container[key];
    removed.push(path);
    return true;
};
const isInside = (path, others) => others.some((other) => other.every((step, index) => path[index] === step));
const textStandIn = 'stand-in';
const isTextOf = ({ pattern, minLength = 0, maxLength = textStandIn.length }) => (pattern === undefined || new RegExp(String(pattern), 'u').test(textStandIn)) &&
    Number(minLength) <= textStandIn.length &&
    Number(maxLength) >= textStandIn.length;
const standInFor = (own) => {
    if (own === undefined || own.const !== undefined)
        return undefined;
    if (own.enum)
        return own.enum[0];
    const { type, minimum = 1 } = own;
    if (type === 'integer' || type === 'number')
        return minimum;
    if (type === 'boolean')
        return false;
    return type === 'string' && isTextOf(own) ? textStandIn : undefined;
};
const keptIndexes = ({ copy, items }) => {
    const kept = new Map();
    for (const path of items) {
        const above = path.slice(0, -1);
        const list = (0,shape_walk/* valueAt */.fK)(copy, above);
        if (!Array.isArray(list))
            continue;
        const key = JSON.stringify(above);
        const indexes = kept.get(key) ?? list.map((_, index) => index);
        kept.set(key, indexes.filter((index) => index !== path.at(-1)));
    }
    return kept;
};
const removeItems = (copy, kept) => {
    const innermostFirst = [...kept].sort(([one], [other]) => other.length - one.length);
    for (const [path, indexes] of innermostFirst) {
        const items = (0,shape_walk/* valueAt */.fK)(copy, JSON.parse(path));
        items.splice(0, items.length, ...indexes.map((index) => items[index]));
    }
};
const originOf = (path, { whole, removed }, kept) => {
    const original = [];
    for (const step of path) {
        const indexes = kept.get(JSON.stringify(original));
        original.push(typeof step === 'number' && indexes ? indexes[step] : step);
    }
    if (isInside(original, removed) || lostPart(original, removed))
        return undefined;
    return namesAny((0,shape_walk/* valueAt */.fK)(whole, original), removedResources(removed)) ? undefined : original;
};
const lostPart = (path, removed) => removed.some((one) => one.length === path.length + 1 && isInside(one, [path]));
const removedResources = (removed) => removed.flatMap(([top, name, ...below]) => (top === 'resources' && below.length === 0 ? [String(name)] : []));
const namesAny = (value, names) => typeof value === 'string' && value.split(/\W+/).some((word) => names.includes(word));

;// CONCATENATED MODULE: ./lib/operations/compile/valid-part-errors.js







const causedByGaps = /^config\/(?:missing-key|wrong-type|unknown-key|exactly-one)$/;
const mostRounds = 10;
const validPartErrors = async (world, request, document, answers, early) => {
    const part = settledPart(document.value, request, answers, early);
    if (part === undefined)
        return [];
    try {
        await assemble(world, (0,read_config/* judgeConfig */.KR)({ ...document, value: part.value }, request, answers), request);
        return [];
    }
    catch (problem) {
        if (!(problem instanceof diagnostics_error/* DiagnosticsError */.H))
            throw problem;
        const errors = problem.diagnostics.filter(diagnostics_diagnostic/* isError */.bJ);
        return errors.some(({ code }) => causedByGaps.test(code)) ? [] : errors.flatMap(inWhole(part));
    }
};
const settledPart = (whole, request, answers, early) => {
    const known = [...early];
    for (let round = 0; round < mostRounds; round += 1) {
        const part = validPart(whole, known);
        const broken = part && (0,resolve/* resolveDirectives */.J)(part.value, (0,compile_request/* factsOf */.x)(request), answers).diagnostics.filter(diagnostics_diagnostic/* isError */.bJ);
        if (part === undefined || broken?.length === 0)
            return part;
        known.push(...(broken ?? []).flatMap(inWhole(part)));
    }
    return undefined;
};
const inWhole = (part) => (diagnostic) => {
    const { place } = diagnostic;
    if (place === 'file' || 'offset' in place)
        return [];
    const path = part.origin(place.path);
    return path ? [{ ...diagnostic, place: { ...place, path } }] : [];
};

;// CONCATENATED MODULE: ./lib/operations/compile/compile.js









const compile = async (world, request) => (0,collect_diagnostics/* assertNoErrors */.N5)(await compileAnySize(world, request), request);
const compileAnySize = async (world, request) => {
    const document = await (0,read_config/* readSource */.o$)(world);
    const answers = await lookUp(world, document.value, (0,compile_request/* factsOf */.x)(request), new Map(), 'near');
    const errors = (0,read_config/* earlyErrors */.$k)(document, request, answers);
    if (errors.length > 0) {
        const more = await validPartErrors(world, request, document, answers, errors);
        throw new diagnostics_error/* DiagnosticsError */.H([...errors, ...more], document);
    }
    return assemble(world, (0,read_config/* judgeConfig */.KR)(document, request, answers), request);
};
const changesNoImage = new Set(['secret', 'queue', 'hosted-zone', 'network']);
const withConfigAnswers = async (world, read, stage) => {
    const open = configQuestions(read.config, (0,stage_stage/* stageOf */.gV)(read.project, stage), read.answers);
    if (open.length === 0)
        return read;
    return { ...read, answers: new Map([...read.answers, ...(await (await world.lookups()).answer(open))]) };
};
const compileWithLookups = async (world, request, compiled) => {
    const { located, questions, stackImages: images, stackCode: code } = compiled;
    if (questions.length === 0)
        return compiled;
    const answers = await lookUp(world, located.value, (0,compile_request/* factsOf */.x)(request), compiled.answers, 'far');
    const planned = questions.every(({ kind }) => changesNoImage.has(kind)) ? { images, code } : undefined;
    const read = await withConfigAnswers(world, (0,read_config/* judgeConfig */.KR)(located, request, answers), request.stage);
    return (0,collect_diagnostics/* assertNoErrors */.N5)(await assemble(world, read, request, planned), request);
};


/***/ }),

/***/ 88326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ uploadContext)
/* harmony export */ });
const uploadContext = ({ directoryPath, excludeFilesPatterns = [] }) => ({
    folder: directoryPath,
    excluded: excludeFilesPatterns,
});


/***/ }),

/***/ 61972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ planBuild),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   ZZ: () => (/* binding */ imagePlanFile),
/* harmony export */   vH: () => (/* binding */ generatedDockerfiles),
/* harmony export */   y6: () => (/* binding */ planImages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49982);
/* harmony import */ var _stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32216);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27113);





const contextOf = ({ folder, below = '', excluded, included, ignoreFile, git, dockerfile }, configs) => 'path' in dockerfile
    ? { folder, excluded, ...(git ? { git } : {}), dockerfile: dockerfile.path }
    : {
        folder,
        excluded: [...excluded, ...configs.map((name) => `/${(0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globLiteral */ ._J)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, name))}`)],
        ...(included ? { included } : {}),
        ...(ignoreFile ? { ignoreFile } : {}),
    };
const planImages = (stage, images) => images.map((image) => planImage(stage, image)).sort((a, b) => (a.job < b.job ? -1 : 1));
const planBuild = ({ source, context, }) => {
    const buildArguments = [...source.buildArguments].sort((a, b) => (a.name < b.name ? -1 : 1));
    const dockerfile = 'path' in source.dockerfile ? { ...source.dockerfile, digest: dockerfileDigest(context) } : source.dockerfile;
    const target = source.target === undefined ? {} : { target: source.target };
    const content = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({
        arguments: buildArguments.map(({ name, value }) => [name, value]),
        context: context.digest,
        dockerfile: recipeDigest(dockerfile),
        platform: source.platform,
        recipe: source.recipe,
        ...target,
        ...(context.git ? { git: context.git.digest } : {}),
    });
    return {
        build: {
            folder: source.folder,
            files: context.files,
            digest: context.digest,
            ...(context.git ? { git: context.git } : {}),
            dockerfile,
            buildArguments,
            ...target,
            platform: source.platform,
            ...(source.sourceMaps ? { sourceMaps: source.sourceMaps } : {}),
        },
        content: sha256(content),
    };
};
const planImage = (stage, image) => {
    const { build, content } = planBuild(image);
    return {
        job: image.job,
        repository: (0,_stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .imageRepository */ .an)(stage),
        ...(stage.preview ? { alsoIn: (0,_stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .imageRepository */ .an)({ ...stage, preview: false }) } : {}),
        tag: `${image.job.slice(0, 95)}-${content.slice(0, 32)}`,
        ...build,
    };
};
const recipeDigest = (dockerfile) => {
    if ('digest' in dockerfile)
        return dockerfile.digest;
    return sha256('text' in dockerfile ? dockerfile.text : (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(dockerfile));
};
const dockerfileDigest = ({ dockerfile }) => {
    if (dockerfile === undefined)
        throw new Error('The context was digested without its Dockerfile.');
    return dockerfile;
};
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
const imagePlanFile = (images) => {
    const contexts = Object.fromEntries(images.map(({ digest, files }) => [digest, { files }]));
    const rows = images.map(({ files, ...image }) => image);
    return `${JSON.stringify((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sorted */ .IP)({ version: 1, contexts, images: rows }), null, 2)}\n`;
};
const generatedDockerfiles = (images) => Object.fromEntries(images.flatMap(({ job, dockerfile }) => 'text' in dockerfile ? [[`dockerfiles/${job}.Dockerfile`, dockerfile.text]] : []));


/***/ }),

/***/ 21804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noDeployedParts)
/* harmony export */ });
const noDeployedParts = { left: { queues: [], sections: {} } };


/***/ }),

/***/ 72151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ endpointDollarsPerHour),
/* harmony export */   K4: () => (/* binding */ serviceOfEndpoint),
/* harmony export */   dC: () => (/* binding */ gatewayEndpoints),
/* harmony export */   gz: () => (/* binding */ interfaceEndpointId),
/* harmony export */   hk: () => (/* binding */ regionOfEndpoint),
/* harmony export */   tT: () => (/* binding */ s3EndpointId),
/* harmony export */   u9: () => (/* binding */ interfaceEndpoints)
/* harmony export */ });
/* unused harmony export endpointGroupId */
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _nat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39310);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42163);




const endpointDollarsPerHour = 0.01;
const s3EndpointId = 'StpS3GatewayEndpoint';
const endpointGroupId = 'StpInterfaceEndpointSecurityGroup';
const wholeName = /^(?:(?:cn\.)?com\.amazonaws|aws\.api|api\.aws)\.[a-z0-9-]+\./;
const serviceOfEndpoint = (service) => service.replace(wholeName, '');
const regionOfEndpoint = (service) => /^(?:(?:cn\.)?com\.amazonaws|aws\.api|api\.aws)\.(?:vpce\.)?([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2})\./.exec(service)?.[1];
const interfaceEndpointId = (service) => `Stp${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pascalCase */ .fL)(serviceOfEndpoint(service))}InterfaceEndpoint`;
const endpoint = (id, properties, Metadata) => (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .networkResource */ .nB)(id, 'in-place', 'AWS::EC2::VPCEndpoint', {
    Properties: { VpcId: _network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.vpc, ...properties },
    ...(Metadata === undefined ? {} : { Metadata }),
});
const gatewayEndpoints = (more = [], after) => {
    const ofService = (service) => ({
        VpcEndpointType: 'Gateway',
        ServiceName: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('com.amazonaws.', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .region */ .Ny, `.${service.toLowerCase()}`),
        RouteTableIds: [..._network_js__WEBPACK_IMPORTED_MODULE_3__/* .publicRouteTables */ .AV, ...more].map((id) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(id)),
    });
    return [
        endpoint(s3EndpointId, ofService('S3'), after === undefined ? undefined : { 'batch-job': { after } }),
        endpoint('StpDynamoDbGatewayEndpoint', ofService('DynamoDB')),
    ];
};
const interfaceEndpoints = ({ services, availabilityZones }) => [
    (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .networkResource */ .nB)(endpointGroupId, 'in-place', 'AWS::EC2::SecurityGroup', {
        Properties: {
            GroupDescription: 'Interface endpoints of this stack: TLS from its VPC comes in.',
            VpcId: _network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.vpc,
            SecurityGroupIngress: [{ CidrIp: _network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.addresses, IpProtocol: 'tcp', FromPort: 443, ToPort: 443 }],
        },
    }),
    ...services.map((service) => endpoint(interfaceEndpointId(service), {
        VpcEndpointType: 'Interface',
        ServiceName: wholeName.test(service) ? service : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('com.amazonaws.', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .region */ .Ny, `.${service}`),
        PrivateDnsEnabled: true,
        SubnetIds: _nat_js__WEBPACK_IMPORTED_MODULE_2__/* .privateSubnets */ .mz.slice(0, availabilityZones),
        SecurityGroupIds: [(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(endpointGroupId, 'GroupId')],
    })),
];


/***/ }),

/***/ 64336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ lentResourcesOutput),
/* harmony export */   XZ: () => (/* binding */ lentOpenings),
/* harmony export */   iJ: () => (/* binding */ lentSecretOutputs),
/* harmony export */   vl: () => (/* binding */ lentResources)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84116);
/* harmony import */ var _stage_lender_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65334);
/* harmony import */ var _lent_pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41162);




const lentResources = 'StpLentResources';
const lentResourcesOutput = (names) => names.length === 0
    ? []
    : [
        {
            kind: 'output',
            name: lentResources,
            value: [...new Set(names)].sort().join(','),
            from: ['stackConfig', 'lend'],
        },
    ];
const lentSecretOutputs = (names, neighbours) => [...new Set(names)].sort().flatMap((name) => [...(0,_stage_borrowed_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsToLend */ .e3)(neighbours.get(name) ?? {})].map(([kind, value]) => ({
    kind: 'output',
    name: (0,_stage_lender_js__WEBPACK_IMPORTED_MODULE_2__/* .lentSecret */ .Cy)(name, kind),
    value,
    from: ['stackConfig', 'lend'],
})));
const lentOpenings = (names, neighbours) => [...new Set(names)].flatMap((name) => {
    const to = neighbours.get(name)?.opens;
    const source = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(_lent_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .lentPools */ .J3.securityGroup, 'GroupId');
    return to === undefined ? [] : [{ kind: 'need', of: 'opening', to, source, suffix: 'Lent' }];
});


/***/ }),

/***/ 39310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ natRoutes),
/* harmony export */   JH: () => (/* binding */ privateAssociation),
/* harmony export */   N5: () => (/* binding */ natGatewayId),
/* harmony export */   Qn: () => (/* binding */ privateRouteTables),
/* harmony export */   UF: () => (/* binding */ natDollarsPerHour),
/* harmony export */   Un: () => (/* binding */ thirdPrivateAssociation),
/* harmony export */   Xc: () => (/* binding */ natContributions),
/* harmony export */   mz: () => (/* binding */ privateSubnets)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42163);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12098);



const natDollarsPerHour = 0.045 + 0.005;
const isThird = (index) => index === _zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneCount */ .Mg - 1;
const conditionOf = (index) => (isThird(index) ? { Condition: _zones_js__WEBPACK_IMPORTED_MODULE_2__/* .thirdZone */ .i0 } : {});
const natGatewayId = (index) => `StpNatGateway${index}`;
const gatewayId = natGatewayId;
const subnetId = (index) => `StpPrivateSubnet${index}`;
const routeId = (index) => `StpNatGatewayRoute${index}`;
const privateAssociation = (index) => `${subnetId(index)}SubnetRouteTableAssociation`;
const tableId = (index) => `${subnetId(index)}RouteTable`;
const thirdPrivateAssociation = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(privateAssociation(_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneCount */ .Mg - 1)));
const gateway = (index) => [
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(`${gatewayId(index)}Eip`, 'in-place', 'AWS::EC2::EIP', {
        ...conditionOf(index),
        Properties: { Domain: 'vpc' },
        DependsOn: ['StpVpcGatewayAttachment'],
    }),
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(gatewayId(index), 'in-place', 'AWS::EC2::NatGateway', {
        ...conditionOf(index),
        Properties: {
            AllocationId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(`${gatewayId(index)}Eip`, 'AllocationId'),
            SubnetId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}`),
        },
        DependsOn: [`StpInternetGatewayRoute${index}`, (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .associationId */ .DH)(index)],
    }),
];
const gatewayOf = (index, count) => {
    const last = Math.min(index, count - 1);
    return isThird(last)
        ? { 'Fn::If': [_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(gatewayId(last)), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(gatewayId(last - 1))] }
        : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(gatewayId(last));
};
const natRoute = (index, count) => (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(routeId(index), 'none', 'AWS::EC2::Route', {
    Properties: {
        RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(tableId(index)),
        DestinationCidrBlock: '0.0.0.0/0',
        NatGatewayId: gatewayOf(index, count),
    },
    ...(isThird(index) ? { Metadata: { 'batch-job': { after: thirdPrivateAssociation } } } : {}),
});
const privateZone = (index, count) => [
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(subnetId(index), 'in-place', 'AWS::EC2::Subnet', {
        ...conditionOf(index),
        Properties: {
            VpcId: _network_js__WEBPACK_IMPORTED_MODULE_1__/* .network */ .Nm.vpc,
            CidrBlock: `172.16.${(_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneCount */ .Mg + index) * 16}.0/20`,
            AvailabilityZone: (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zone */ .rg)(index),
        },
    }),
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(tableId(index), 'in-place', 'AWS::EC2::RouteTable', {
        Properties: { VpcId: _network_js__WEBPACK_IMPORTED_MODULE_1__/* .network */ .Nm.vpc },
    }),
    ...(count > 0 ? [natRoute(index, count)] : []),
    (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkResource */ .nB)(privateAssociation(index), 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
        ...conditionOf(index),
        Properties: { SubnetId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(subnetId(index)), RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(tableId(index)) },
    }),
];
const zones = Array.from({ length: _zones_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneCount */ .Mg }, (_, index) => index);
const privateRouteTables = zones.map(tableId);
const privateSubnets = zones.map((index) => isThird(index) ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(subnetId(index))) : (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(subnetId(index)));
const natRoutes = zones.flatMap((index) => [
    routeId(index),
    ...(isThird(index) ? [] : [privateAssociation(index)]),
]);
const natContributions = (count) => zones.flatMap((index) => [...(index < count ? gateway(index) : []), ...privateZone(index, count)]);


/***/ }),

/***/ 30362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownNetworkWith),
/* harmony export */   O: () => (/* binding */ ownNetworkContributions)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72151);
/* harmony import */ var _nat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39310);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42163);



const ownNetworkWith = ({ nat, endpoints }) => {
    if (nat === undefined && endpoints === undefined)
        return _network_js__WEBPACK_IMPORTED_MODULE_2__/* .network */ .Nm;
    const ways = nat === undefined ? [(0,_nat_js__WEBPACK_IMPORTED_MODULE_1__/* .privateAssociation */ .JH)(0), (0,_nat_js__WEBPACK_IMPORTED_MODULE_1__/* .privateAssociation */ .JH)(1), _endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .s3EndpointId */ .tT] : _nat_js__WEBPACK_IMPORTED_MODULE_1__/* .natRoutes */ .GZ;
    return {
        ..._network_js__WEBPACK_IMPORTED_MODULE_2__/* .network */ .Nm,
        inner: {
            subnets: _nat_js__WEBPACK_IMPORTED_MODULE_1__/* .privateSubnets */ .mz,
            dependsOn: [...ways, ...(endpoints?.services ?? []).map(_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .interfaceEndpointId */ .gz)],
            reachesInternet: nat !== undefined,
            publicIp: 'DISABLED',
        },
    };
};
const ownNetworkContributions = ({ nat, endpoints }) => {
    const hasPrivate = nat !== undefined || endpoints !== undefined;
    const after = hasPrivate && nat === undefined ? _nat_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdPrivateAssociation */ .Un : undefined;
    return [
        ...(0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkContributions */ .WQ)(),
        ...(hasPrivate ? (0,_nat_js__WEBPACK_IMPORTED_MODULE_1__/* .natContributions */ .Xc)(nat ?? 0) : []),
        ...(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayEndpoints */ .dC)(hasPrivate ? _nat_js__WEBPACK_IMPORTED_MODULE_1__/* .privateRouteTables */ .Qn : [], after),
        ...(endpoints === undefined ? [] : (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .interfaceEndpoints */ .u9)(endpoints)),
    ];
};


/***/ }),

/***/ 96654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ chosenSubnets),
/* harmony export */   ds: () => (/* binding */ networkQuestion),
/* harmony export */   tu: () => (/* binding */ reachesAws),
/* harmony export */   z5: () => (/* binding */ reusedNetwork)
/* harmony export */ });
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51570);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27220);


const networkQuestion = ({ projectName = '', stage = '', vpcId }) => {
    const stack = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stackName */ .Qx)(projectName, stage);
    return vpcId === undefined
        ? {
            kind: 'network',
            key: `network:${stack}`,
            says: `the VPC of the stack ${stack}`,
            stack,
            project: projectName,
            stage,
        }
        : { kind: 'network', key: `network:${vpcId}`, says: `the VPC ${vpcId}`, vpcId };
};
const reachesAws = ({ leads, givesAddresses }) => leads === 'elsewhere' || (leads === 'internet' && givesAddresses);
const onePerZone = (subnets) => {
    const sorted = [...subnets].sort((a, b) => (`${a.zone} ${a.id}` < `${b.zone} ${b.id}` ? -1 : 1));
    return sorted.filter(({ zone }, index) => sorted.findIndex((other) => other.zone === zone) === index);
};
const chosenSubnets = ({ subnetIds, subnetTag }, { subnets }) => {
    if (subnetIds)
        return subnetIds.flatMap((id) => subnets.find((subnet) => subnet.id === id) ?? []);
    if (subnetTag)
        return subnets.filter(({ tags }) => tags[subnetTag.name] === subnetTag.value);
    const open = subnets.filter(reachesAws);
    const publicOnes = open.filter(({ leads }) => leads === 'internet');
    return onePerZone(publicOnes.length > 0 ? publicOnes : open);
};
const standIn = (call) => (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolExpression */ .l)({ kind: 'open', call, placeholder: call });
const reusedNetwork = (reuse, answers) => {
    const { key, ...question } = networkQuestion(reuse);
    const answer = answers?.get(key);
    const name = question.vpcId ?? question.stack ?? '';
    if (answer?.kind === 'found') {
        const found = answer.value;
        const chosen = chosenSubnets(reuse, found);
        const subnets = chosen.map(({ id }) => id);
        const zonal = onePerZone(chosen).map(({ id }) => id);
        const reachesInternet = chosen.every(({ leads }) => leads === 'elsewhere');
        const publicIp = chosen.some(({ leads }) => leads === 'internet') ? 'ENABLED' : 'DISABLED';
        const inner = { subnets, dependsOn: [], reachesInternet, publicIp };
        return { vpc: found.id, addresses: found.addresses, subnets, onePerZone: zonal, dependsOn: [], inner };
    }
    const subnets = reuse.subnetIds ?? [standIn(`Subnets(${name})`)];
    return {
        vpc: reuse.vpcId ?? standIn(`Vpc(${name})`),
        addresses: standIn(`Addresses(${name})`),
        subnets,
        dependsOn: [],
        inner: { subnets, dependsOn: [], reachesInternet: false, publicIp: standIn(`PublicIp(${name})`) },
    };
};


/***/ }),

/***/ 41382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runsTable)
/* harmony export */ });
/* harmony import */ var _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56715);

const runsTable = () => ({
    kind: 'resource',
    id: _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .runsTableId */ .wl,
    from: [],
    tags: 'in-place',
    holdsData: 'deleted',
    body: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
            BillingMode: 'PAY_PER_REQUEST',
            AttributeDefinitions: [
                { AttributeName: 'job', AttributeType: 'S' },
                { AttributeName: 'entry', AttributeType: 'S' },
            ],
            KeySchema: [
                { AttributeName: 'job', KeyType: 'HASH' },
                { AttributeName: 'entry', KeyType: 'RANGE' },
            ],
            TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        },
    },
});


/***/ }),

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   f6: () => (/* binding */ ownerIn),
/* harmony export */   jC: () => (/* binding */ nameInAwsOf),
/* harmony export */   n2: () => (/* binding */ formerPath)
/* harmony export */ });
const metadataOf = (resource) => Object(Object(resource?.Metadata)['batch-job']);
const formerPath = (resource) => {
    const { path } = metadataOf(resource);
    return typeof path === 'string' ? path.split('.') : [];
};
const eventOf = (resource) => {
    const { event } = metadataOf(resource);
    return typeof event === 'string' ? event : undefined;
};
const ownerIn = (path) => path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;
const ownerOf = (resource) => {
    const path = formerPath(resource);
    return path[0] === 'resources' && path[1] !== undefined ? path[1] : undefined;
};
const nameInAwsOf = (resource) => {
    const { renamedFrom } = metadataOf(resource);
    return typeof renamedFrom === 'string' ? renamedFrom : ownerOf(resource);
};


/***/ }),

/***/ 12248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Xy: () => (/* binding */ settingsOfConfig),
/* harmony export */   xJ: () => (/* binding */ settingsToSend)
/* harmony export */ });
/* harmony import */ var _stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39163);

const written = (settings) => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
const settingsOfConfig = ({ terminationProtection, cloudformationRoleArn: cloudformationRole, triggerRollbackOnAlarms: rollbackAlarms, monitoringTimeAfterDeploymentInMinutes: monitoringMinutes, disableAutoRollback, publishEventsToArn: notificationArns, } = {}, { preview }) => {
    const rollback = disableAutoRollback === undefined ? undefined : !disableAutoRollback;
    const ofStages = preview ? {} : { terminationProtection, rollbackAlarms, monitoringMinutes, notificationArns };
    return written({ cloudformationRole, rollback, ...ofStages });
};
const names = {
    cloudformationRole: ['cloudformation-role-arn', 'cloudformationRoleArn'],
    terminationProtection: ['termination-protection', 'terminationProtection'],
    rollback: ['rollback', 'disableAutoRollback'],
};
const settle = (ofConfig, ofInputs) => ({
    settings: { ...ofConfig, ...written(ofInputs) },
    notes: Object.entries(names).flatMap(([name, [input, key]]) => {
        const [there, given] = [ofConfig, ofInputs].map((one) => one[name]);
        return there === undefined || given === undefined || there === given
            ? []
            : [`The input ${input} is ${given}, and deploymentConfig.${key} says otherwise: the input holds.`];
    }),
});
const alarmArn = (alarm, region, account) => alarm.startsWith('arn:') ? alarm : `arn:${(0,_stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).name}:cloudwatch:${region}:${account}:alarm:${alarm}`;
const settingsToSend = ({ cloudformationRole, rollback, express, rollbackAlarms, monitoringMinutes, notificationArns }, { account, region }) => ({
    ...(cloudformationRole ? { roleArn: cloudformationRole } : {}),
    ...(rollback === false ? { rollback } : {}),
    ...(express ? { express } : {}),
    ...(rollbackAlarms === undefined && monitoringMinutes === undefined
        ? {}
        : {
            rollbackAlarms: {
                ...(rollbackAlarms && { arns: rollbackAlarms.map((alarm) => alarmArn(alarm, region, account)) }),
                ...(monitoringMinutes === undefined ? {} : { minutes: monitoringMinutes }),
            },
        }),
    ...(notificationArns === undefined ? {} : { notificationArns }),
});


/***/ }),

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ projectInArtifactBucket),
/* harmony export */   JV: () => (/* binding */ templateFolder),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   Vc: () => (/* binding */ artifactBucket),
/* harmony export */   iR: () => (/* binding */ deploymentFolder),
/* harmony export */   of: () => (/* binding */ artifactBucketOfStack)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);



const projectInArtifactBucket = (project) => {
    const name = project.toLowerCase();
    return name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name;
};
const beginning = (project) => `${projectInArtifactBucket(project)}-artifacts-`;
const artifactBucket = (project, account, region) => `${beginning(project)}${account}-${region}`;
const artifactBucketOfStack = (project) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(beginning(project), _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS, '-', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny);
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
const codeFolder = ({ preview }) => preview ? 'functions/preview' : 'functions';
const deploymentFolder = ({ project, stage }, region) => `deployments/${(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? 'preview/' : ''}${stage}/${region}.${project}`;


/***/ }),

/***/ 65448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ formerPolicy),
/* harmony export */   _q: () => (/* binding */ withFormerPermissions),
/* harmony export */   nB: () => (/* binding */ formerPolicyName)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const formerPolicyName = 'former';
const formerPolicy = (statements) => ({
    PolicyName: formerPolicyName,
    PolicyDocument: { Version: '2012-10-17', Statement: statements },
});
const formerStatements = (policy) => {
    const { PolicyName, PolicyDocument } = Object(policy);
    if (PolicyName !== formerPolicyName)
        return undefined;
    const { Statement = [] } = Object(PolicyDocument);
    return Array.isArray(Statement) ? Statement : [Statement];
};
const withPolicy = (role, statements) => {
    const properties = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(role.Properties) ? role.Properties : {};
    const policies = Array.isArray(properties.Policies) ? properties.Policies : [];
    const others = policies.filter((policy) => formerStatements(policy) === undefined);
    const former = policies.flatMap((policy) => formerStatements(policy) ?? []);
    return { ...role, Properties: { ...properties, Policies: [...others, formerPolicy([...former, ...statements])] } };
};
const withFormerPermissions = (resources, permissions) => Object.fromEntries(Object.entries(resources).map(([id, resource]) => {
    const statements = permissions[id] ?? [];
    return [id, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resource) && statements.length > 0 ? withPolicy(resource, statements) : resource];
}));


/***/ }),

/***/ 4220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkLimits),
  I: () => (/* binding */ isTooLarge)
});

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/stage/partitions.js
var partitions = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/template/resolver.js


const uuid = '51af3dc0-da77-11e4-872e-1234567db123';
const isList = (value) => Array.isArray(value);
const pseudoParameters = ({ region, stage }) => {
    const { name: partition, suffix } = (0,partitions/* partitionOf */.iQ)(region);
    return {
        'AWS::AccountId': '123456789012',
        'AWS::Partition': partition,
        'AWS::Region': region,
        'AWS::StackId': `arn:${partition}:cloudformation:${region}:123456789012:stack/${stage.stack}/${uuid}`,
        'AWS::StackName': stage.stack,
        'AWS::URLSuffix': suffix,
    };
};
const resolverOf = (graph, bounds) => {
    const pseudo = pseudoParameters(graph);
    const made = (id) => 'x'.repeat(bounds === 'fewest' ? 12 : 80 + graph.stage.stack.length + id.length);
    const unknown = bounds === 'fewest' ? '' : 'x'.repeat(200);
    const text = (value) => (typeof value === 'string' ? value : String(value ?? ''));
    const functions = {
        Ref: (id) => pseudo[id] ?? made(id),
        'Fn::GetAtt': (of) => made(typeof of === 'string' ? of : String(of[0])),
        'Fn::Join': ([by, parts]) => isList(parts) ? parts.map((part) => text(resolve(part))).join(by) : unknown,
        'Fn::Split': ([by, from]) => text(resolve(from)).split(by),
        'Fn::Select': ([index, from]) => {
            const list = resolve(from);
            return isList(list) ? (list[Number(index)] ?? unknown) : unknown;
        },
    };
    const resolve = (value) => {
        if (isList(value))
            return value.map(resolve);
        if (!(0,expression/* isMap */.jh)(value))
            return value;
        if (!(0,expression/* hasFunction */.Dc)(value)) {
            const resolved = {};
            for (const key of Object.keys(value))
                resolved[key] = resolve(value[key]);
            return resolved;
        }
        const [name = ''] = Object.keys(value);
        return functions[name]?.(value[name]) ?? unknown;
    };
    return resolve;
};
const withCommas = (count) => count.toLocaleString('en-US');

;// CONCATENATED MODULE: ./lib/template/job-size.js


const mostBytes = 24 * 1_024;
const parts = { Command: 'command', Environment: 'variables', Secrets: 'secrets' };
const bytesOf = (value) => Buffer.byteLength(JSON.stringify(value ?? ''));
const made = /^(?:STP_|AWS_(?:DEFAULT_)?REGION$)/;
const areWrittenTooLarge = (environment) => Array.isArray(environment) &&
    bytesOf(environment
        .filter(({ Name }) => !made.test(Name))
        .map(({ Name, Value }) => ({ Name, Value: typeof Value === 'string' ? Value : '' }))) > mostBytes;
const checkJobSizes = (graph, { template }) => {
    const resolve = resolverOf(graph, 'fewest');
    const resources = template.Resources ?? {};
    return Object.entries(resources).flatMap(([id, resource]) => {
        const { Type, Properties } = resource;
        if (Type !== 'AWS::Batch::JobDefinition' || Properties?.ContainerProperties === undefined)
            return [];
        const container = resolve(Properties.ContainerProperties);
        const bytes = bytesOf(container);
        if (bytes <= mostBytes || areWrittenTooLarge(Object(Properties.ContainerProperties).Environment))
            return [];
        const sizes = Object.entries(parts)
            .map(([key, words]) => ({ words, bytes: bytesOf(container[key]) }))
            .sort((a, b) => b.bytes - a.bytes)
            .map((one) => `${one.words} ${withCommas(one.bytes)}`);
        const from = graph.resources.get(id)?.from ?? [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/job-too-large', from.length > 0 ? from : ['resources'], `The job definition ${id} has at least ${withCommas(bytes)} bytes; AWS Batch takes ${withCommas(mostBytes)}. In bytes: ${sizes.join(', ')}.`, 'Put large texts into a file of the image or an object of a bucket; read many keys of one secret as one variable; connect fewer resources.'),
        ];
    });
};

;// CONCATENATED MODULE: ./lib/template/role-size.js


const mostCharacters = 10_240;
const charactersOf = (value) => JSON.stringify(value).replace(/\s/g, '').length;
const largestStatements = (policies, resolve) => policies
    .flatMap((policy) => [policy.PolicyDocument?.Statement ?? []])
    .flat()
    .map((statement) => ({ statement, characters: charactersOf(resolve(statement)) }))
    .sort((a, b) => b.characters - a.characters)
    .slice(0, 3)
    .map(({ statement, characters }) => {
    const { Action, Resource } = statement;
    const [first, ...more] = [Action ?? []].flat().map(String);
    const resources = [Resource ?? []].flat().length;
    return `${first ?? 'a statement'}${more.length ? ` and ${more.length} more` : ''} on ${resources} resource${resources === 1 ? '' : 's'} (${withCommas(characters)} characters)`;
})
    .join(', ');
const checkRoleSizes = (graph, { template }) => {
    const resolvers = { fewest: resolverOf(graph, 'fewest'), most: resolverOf(graph, 'most') };
    const resources = template.Resources ?? {};
    return Object.entries(resources).flatMap(([id, resource]) => {
        const { Type, Properties } = resource;
        const policies = Properties?.Policies;
        if (Type !== 'AWS::IAM::Role' || !Array.isArray(policies))
            return [];
        const count = (bounds) => policies.reduce((sum, { PolicyDocument }) => sum + charactersOf(resolvers[bounds](PolicyDocument ?? {})), 0);
        const most = count('most');
        if (most <= mostCharacters)
            return [];
        const fewest = count('fewest');
        const from = graph.resources.get(id)?.from ?? [];
        const certain = fewest > mostCharacters;
        return [
            (certain ? diagnostic/* errorAt */.Os : diagnostic/* warningAt */.MK)('config/policy-too-large', from.length > 0 ? from : ['resources'], `The inline policies of ${id} ${certain ? `have ${withCommas(fewest)}` : `may have up to ${withCommas(most)}`} characters; IAM takes ${withCommas(mostCharacters)} for a role. The largest statements: ${largestStatements(policies, resolvers[certain ? 'fewest' : 'most'])}.`, 'Connect fewer resources, write one pattern for many ARNs, or divide the work between two jobs.'),
        ];
    });
};

;// CONCATENATED MODULE: ./lib/template/trigger-size.js



const trigger_size_mostBytes = 20_480;
const permissionsByFunction = (template) => {
    const found = new Map();
    const resources = template.Resources ?? {};
    for (const resource of Object.values(resources)) {
        const { Type, Properties } = resource;
        const named = Properties?.FunctionName;
        const id = (0,expression/* isMap */.jh)(named) ? named.Ref : undefined;
        if (Type !== 'AWS::Lambda::Permission' || Properties === undefined || typeof id !== 'string')
            continue;
        found.set(id, [...(found.get(id) ?? []), Properties]);
    }
    return found;
};
const statementOf = ({ Action = '', FunctionName = '', Principal = '', SourceArn, SourceAccount }) => ({
    Sid: FunctionName,
    Effect: 'Allow',
    Principal: { Service: Principal },
    Action,
    Resource: (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':lambda:', expression/* region */.Ny, ':', expression/* accountId */.lS, ':function:', FunctionName),
    Condition: {
        ...(SourceAccount === undefined ? {} : { StringEquals: { 'AWS:SourceAccount': SourceAccount } }),
        ...(SourceArn === undefined ? {} : { ArnLike: { 'AWS:SourceArn': SourceArn } }),
    },
});
const checkTriggerSizes = (graph, { template }) => {
    const resolvers = { fewest: resolverOf(graph, 'fewest'), most: resolverOf(graph, 'most') };
    return [...permissionsByFunction(template)].flatMap(([id, permissions]) => {
        const bytes = (bounds) => JSON.stringify({
            Version: '2012-10-17',
            Id: 'default',
            Statement: permissions.map((one) => resolvers[bounds](statementOf(one))),
        }).length;
        const most = bytes('most');
        if (most <= trigger_size_mostBytes)
            return [];
        const fewest = bytes('fewest');
        const certain = fewest > trigger_size_mostBytes;
        const from = graph.resources.get(id)?.from ?? [];
        return [
            (certain ? diagnostic/* errorAt */.Os : diagnostic/* warningAt */.MK)('config/too-many-events', from.length > 0 ? from : ['resources'], `${permissions.length} events may call ${id}, and the policy that lets them ${certain ? 'has at least' : 'may have up to'} ${withCommas(certain ? fewest : most)} bytes; Lambda takes ${withCommas(trigger_size_mostBytes)}.`, 'Divide the events between two jobs or functions, or let one event stand for several: a schedule with lists or steps, a shorter prefix.'),
        ];
    });
};

;// CONCATENATED MODULE: ./lib/template/limits.js




const limits = { resources: 500, outputs: 200, bytes: 1_000_000 };
const warnFrom = { resources: 450, bytes: 900_000 };
const isTooLarge = ({ templateText }) => templateText.length > limits.bytes;
const resourceCounts = (graph) => {
    const counts = new Map();
    for (const { from } of graph.resources.values())
        if (from[0] === 'resources')
            counts.set(String(from[1]), (counts.get(String(from[1])) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};
const hintToMove = (graph, excess) => {
    const moved = [];
    let freed = 0;
    for (const [name, count] of resourceCounts(graph)) {
        if (freed >= excess)
            break;
        moved.push(name);
        freed += count;
    }
    return `Move ${moved.join(', ')} to a second config with a serviceName of its own.`;
};
const checkLimits = (graph, template) => {
    const found = [];
    const count = graph.resources.size;
    const bytes = template.templateText.length;
    const excess = Math.max(count - limits.resources, Math.ceil((count * (bytes - limits.bytes)) / bytes));
    if (count > limits.resources)
        found.push((0,diagnostic/* errorAt */.Os)('config/too-many-resources', ['resources'], `The template has ${count} resources; CloudFormation takes ${limits.resources}.`, hintToMove(graph, excess)));
    else if (count >= warnFrom.resources)
        found.push((0,diagnostic/* warningAt */.MK)('config/too-many-resources', ['resources'], `The template has ${count} of the ${limits.resources} resources that CloudFormation takes.`, 'Plan to move some jobs to a second config.'));
    if (isTooLarge(template))
        found.push((0,diagnostic/* errorAt */.Os)('config/template-too-large', ['resources'], `The template has ${bytes} bytes; CloudFormation takes ${limits.bytes}.`, hintToMove(graph, excess)));
    else if (bytes >= warnFrom.bytes)
        found.push((0,diagnostic/* warningAt */.MK)('config/template-too-large', ['resources'], `The template has ${bytes} of the ${limits.bytes} bytes that CloudFormation takes.`, 'Plan to move some jobs to a second config.'));
    if (graph.outputs.size > limits.outputs)
        found.push((0,diagnostic/* errorAt */.Os)('config/too-many-outputs', ['resources'], `The template has ${graph.outputs.size} outputs; CloudFormation takes ${limits.outputs}.`, hintToMove(graph, Math.ceil(count * (1 - limits.outputs / graph.outputs.size)))));
    return [
        ...found,
        ...checkJobSizes(graph, template),
        ...checkRoleSizes(graph, template),
        ...checkTriggerSizes(graph, template),
    ];
};


/***/ }),

/***/ 39108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ synthesize),
/* harmony export */   iL: () => (/* binding */ asciiJson),
/* harmony export */   rM: () => (/* binding */ withDeployedParts)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23191);
/* harmony import */ var _cloudformation_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34158);
/* harmony import */ var _shared_deployed_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21804);
/* harmony import */ var _former_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65448);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2169);






const escapeNonAscii = (text) => text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const asciiJson = (value, indent) => escapeNonAscii(JSON.stringify(value, null, indent));
const bodiesOf = (section, parts) => parts.size ? { [section]: Object.fromEntries([...parts].map(([name, { body }]) => [name, body])) } : {};
const withLeftParts = (template, { sections }) => ({
    ...template,
    ...Object.fromEntries(Object.entries(sections)
        .map(([name, entries]) => [name, { ...entries, ...Object(template[name]) }])
        .filter(([, entries]) => Object.keys(entries).length > 0)),
});
const withDeployedParts = (template, { left, permissions = {} }) => {
    const own = Object(template);
    const Resources = (0,_former_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .withFormerPermissions */ ._q)(Object(own.Resources), permissions);
    const next = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(withLeftParts({ ...own, Resources }, left));
    return { template: next, templateText: asciiJson(next) };
};
const synthesize = (graph, nameOf, config, { left, permissions = {} } = _shared_deployed_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .noDeployedParts */ .I) => {
    const own = {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `Batch jobs of ${graph.stage.project}, stage ${graph.stage.stage}.`,
        Metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .templateMetadata */ ._D)(config),
        ...bodiesOf('Parameters', graph.parameters),
        ...bodiesOf('Conditions', graph.conditions),
        Resources: (0,_former_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .withFormerPermissions */ ._q)(Object.fromEntries([...graph.resources].map(([id, { body: resource }]) => [
            id,
            graph.unnamed.has(id)
                ? (0,_cloudformation_render_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .X)(resource, (symbol) => symbol.kind === 'image' || symbol.kind === 'code' ? nameOf(symbol) : graph.spell(symbol))
                : resource,
        ])), permissions),
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
    };
    const template = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(withLeftParts((0,_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .withVersions */ .K)(own, graph), left));
    return { template, templateText: asciiJson(template) };
};


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ idInGraph),
/* harmony export */   K: () => (/* binding */ withVersions)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80922);



const digits = 10;
const unversioned = new Set(['ReservedConcurrentExecutions', 'Tags']);
const propertiesOf = (body) => {
    const { Properties: properties } = Object(body);
    return (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(properties) ? properties : {};
};
const versionHash = (functionId, bodies) => {
    const frozen = Object.fromEntries(Object.entries(propertiesOf(bodies[functionId])).filter(([name]) => !unversioned.has(name)));
    const { Role: _, LoggingConfig: __, ...naming } = frozen;
    const named = [...new Set((0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idsIn */ .S)(naming))].filter((id) => id in bodies).sort();
    const used = named.map((id) => {
        const { Tags: ___, ...properties } = propertiesOf(bodies[id]);
        return [id, properties];
    });
    return (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([frozen, used]), digits);
};
const subRenamed = (text, ids) => text.replace(/\$\{([^!$}.]+)/g, (whole, id) => (ids.has(id) ? `\${${ids.get(id)}` : whole));
const nameRenamed = (name, ids) => {
    const [id = '', ...rest] = name.split('.');
    return [ids.get(id) ?? id, ...rest].join('.');
};
const renamed = (value, ids) => {
    if (Array.isArray(value))
        return value.map((item) => renamed(item, ids));
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamedEntry(key, item, ids)]));
};
const renamedEntry = (key, item, ids) => {
    const [first, ...rest] = Array.isArray(item) ? item : [item];
    if (typeof first !== 'string')
        return renamed(item, ids);
    if (key === 'Ref' || key === 'Fn::GetAtt')
        return Array.isArray(item) ? [nameRenamed(first, ids), ...rest] : nameRenamed(first, ids);
    if (key === 'Fn::Sub') {
        const text = subRenamed(first, ids);
        return Array.isArray(item) ? [text, ...rest.map((one) => renamed(one, ids))] : text;
    }
    if (key !== 'DependsOn')
        return renamed(item, ids);
    const names = [first, ...rest].map((name) => ids.get(String(name)) ?? name);
    return Array.isArray(item) ? names : names[0];
};
const described = (body, hash) => {
    const { Description: own = 'Version' } = propertiesOf(body);
    return {
        ...body,
        Properties: { ...propertiesOf(body), Description: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(own, ` ${hash}`) },
    };
};
const idInGraph = (id, { resources }) => {
    const plain = id.slice(0, -digits);
    return resources.get(plain)?.versionOf === undefined ? id : plain;
};
const withVersions = (sections, { resources }) => {
    const published = [...resources.values()].flatMap(({ id, versionOf }) => versionOf === undefined ? [] : [{ id, versionOf, hash: versionHash(versionOf, sections.Resources) }]);
    if (published.length === 0)
        return sections;
    const ids = new Map(published.map(({ id, hash }) => [id, id + hash]));
    const bodies = { ...sections.Resources };
    for (const { versionOf, hash } of published)
        bodies[versionOf] = described(bodies[versionOf], hash);
    const Resources = Object.fromEntries(Object.entries(bodies).map(([id, body]) => [ids.get(id) ?? id, body]));
    return renamed({ ...sections, Resources }, ids);
};


/***/ })

};
