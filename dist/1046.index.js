export const id = 1046;
export const ids = [1046];
export const modules = {

/***/ 61046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlanDocument: () => (/* binding */ readPlanDocument),
  readPlanText: () => (/* binding */ readPlanText)
});

;// CONCATENATED MODULE: ./lib/generated/plan-validator.js
const planValidator = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "plan.schema.json", "title": "plan.json of batch-job-action", "description": "What a deploy would change. Version 1 only ever gains keys.", "type": "object", "properties": { "version": { "description": "The version of this format.", "const": 1 }, "run": { "description": "The run of GitHub that planned; missing at a prompt.", "type": "object", "properties": { "id": { "description": "The id of the run.", "type": "integer", "minimum": 1 }, "attempt": { "description": "The attempt of the run.", "type": "integer", "minimum": 1 }, "commit": { "description": "The commit that was planned: in a pull request its head.", "type": "string", "pattern": "^[0-9a-f]{40,64}$" } }, "required": ["id"] }, "project": { "description": "The project's name.", "type": "string" }, "stage": { "description": "The stage.", "type": "string" }, "stack": { "description": "The name of the CloudFormation stack.", "type": "string" }, "region": { "description": "The AWS region.", "type": "string" }, "account": { "description": "The AWS account; missing in a plan without credentials.", "type": "string", "pattern": "^[0-9]{12}$" }, "against": { "description": "What ours was compared with.", "type": "string", "enum": ["deployed-stack", "absent-stack", "base-branch", "empty-stack"] }, "base": { "description": "The commit that a plan without credentials compares with.", "type": "object", "properties": { "ref": { "description": "The commit, tag or branch as it was named.", "type": "string" }, "commit": { "description": "The id of the commit.", "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "missing": { "description": "Why there is nothing to compare with, as a clause.", "type": "string" } } }, "hash": { "description": "Hash of what was reviewed; offline: for a plan without credentials.", "type": "string", "pattern": "^(v1|offline):[0-9a-f]{64}$" }, "file": { "description": "The config file of the change.", "type": "object", "properties": { "url": { "description": "Its page at the commit.", "type": "string", "pattern": "^https?://" } }, "required": ["url"] }, "counts": { "description": "How many resources change; modify counts the replaced ones too.", "type": "object", "properties": { "add": { "description": "New ones.", "type": "integer", "minimum": 0 }, "modify": { "description": "Changed ones.", "type": "integer", "minimum": 0 }, "replace": { "description": "Those of the changed ones that are replaced for certain.", "type": "integer", "minimum": 0 }, "remove": { "description": "Those that go.", "type": "integer", "minimum": 0 } }, "required": ["add", "modify", "replace", "remove"] }, "refused": { "description": "Changes that AWS would refuse while it updates the stack, so that a deploy does not begin; absent if there are none.", "type": "array", "items": { "description": "One such change.", "type": "object", "properties": { "logicalId": { "description": "The logical id of the resource.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "why": { "description": "The rule of AWS and how the change breaks it, as a clause.", "type": "string" }, "instead": { "description": "The way to make the change all the same.", "type": "string" } }, "required": ["logicalId", "type", "why", "instead"], "additionalProperties": false } }, "tooMany": { "description": "The numbers of a change of more resources than the input max-changes allows, which a deploy refuses; absent if it does not exceed it.", "type": "object", "properties": { "max": { "description": "The number of resources that may change.", "type": "integer", "minimum": 0 }, "changes": { "description": "The number of resources that would be added, changed, replaced or deleted.", "type": "integer", "minimum": 0 } }, "required": ["max", "changes"], "additionalProperties": false }, "losses": { "description": "What holds data or work, or is not known to hold nothing, and would be deleted or replaced, or would get new instances while jobs run.", "type": "array", "items": { "description": "One such resource.", "type": "object", "properties": { "logicalId": { "description": "Its logical id.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "kind": { "description": "What becomes of it.", "type": "string", "enum": ["delete", "replace", "may-replace", "interrupt"] }, "because": { "description": "The property that forces it.", "type": "string" }, "kept": { "description": "Whether it stays in the account with its data, outside the stack.", "type": "boolean" }, "fate": { "description": "What becomes of it, or of the old one where it is made anew; unread where no policy says so.", "type": "string", "enum": ["deleted", "kept", "snapshot", "unread"] }, "why": { "description": "Why it counts, as the rest of a sentence.", "type": "string" }, "unforeseen": { "description": "AWS's own word for what happens, where this version does not know it.", "type": "string" }, "allowances": { "description": "The inputs that must name it.", "type": "array", "items": { "description": "Name of an input.", "type": "string", "enum": ["allow-delete", "allow-replace", "allow-interrupt"] } }, "allowed": { "description": "Whether all of its allowances name it.", "type": "boolean" }, "instead": { "description": "What to do in the place of a change that AWS would refuse, which no input allows.", "type": "string" } }, "required": ["logicalId", "type", "kind", "allowed"] } }, "groups": { "description": "The changes by resource of the config, in its order; what the stack shares is last.", "type": "array", "items": { "description": "The changes of one resource; without a name, of what the stack shares.", "type": "object", "properties": { "resource": { "description": "Its name in the config.", "type": "string" }, "type": { "description": "Its type in the config; missing for one that is gone, if its type is not known.", "type": "string" }, "effect": { "description": "What happens to it as a whole.", "type": "string", "enum": ["add", "modify", "replace", "may-replace", "remove", "import"] }, "itself": { "description": "False where it only tells a changed job of its events.", "type": "boolean" }, "says": { "description": "Its changes in the words of the config.", "type": "array", "items": { "description": "One change.", "type": "object", "properties": { "text": { "description": "The sentence, such as memory: 7680 → 8192 MiB.", "type": "string" }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["text"] } }, "changes": { "description": "Its changes in the words of CloudFormation.", "type": "array", "items": { "description": "What happens to one CloudFormation resource.", "type": "object", "properties": { "happening": { "description": "What happens to it.", "type": "string", "enum": ["add", "modify", "replace", "may-replace", "remove", "import"] }, "unforeseen": { "description": "AWS's own word for what happens, where this version does not know it.", "type": "string" }, "logicalId": { "description": "Its logical id in the template.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "properties": { "description": "What changes in it.", "type": "array", "items": { "description": "One property that changes; secrets and payloads are redacted.", "type": "object", "properties": { "path": { "description": "Dotted path inside the resource, such as Properties.ContainerProperties.Image.", "type": "string" }, "before": { "description": "The value before; missing for a new one.", "type": "string" }, "after": { "description": "The value after; missing for one that is gone.", "type": "string" }, "recreation": { "description": "What a change of this property does to the resource.", "type": "string", "enum": ["never", "conditionally", "always", "unknown"] } }, "required": ["path", "recreation"] } }, "insteadOf": { "description": "The logical id of the removed resource in whose place it comes.", "type": "string" }, "replacedBy": { "description": "The logical id of the added resource that comes in its place.", "type": "string" }, "from": { "description": "The line of the config that it comes from.", "type": "object", "properties": { "path": { "description": "Keys from the top of the config.", "type": "array", "items": { "type": ["string", "number"] } }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["path", "line"] } }, "required": ["happening", "logicalId", "type", "properties"] } } }, "required": ["effect", "itself", "says", "changes"] } }, "jobs": { "description": "The jobs of the config.", "type": "array", "items": { "description": "One job.", "type": "object", "properties": { "name": { "description": "Its name.", "type": "string" }, "starts": { "description": "What starts it, in words.", "type": "array", "items": { "type": "string" } }, "asleep": { "description": "Those of its events that do not start it.", "type": "array", "items": { "type": "object", "properties": { "start": { "description": "The event in words.", "type": "string" }, "because": { "description": "Why: the config pauses it, or previews leave its source to other stages.", "enum": ["paused", "preview"] }, "keptSeconds": { "description": "Seconds for which a source of the stack keeps what arrives while the event is paused.", "type": "integer" }, "type": { "description": "The type of the event, with whose sample the command run starts the job.", "type": "string" }, "sample": { "description": "An event of AWS of its kind, as JSON, by which the job can be started by hand.", "type": "string" } }, "required": ["start", "because", "sample"] } }, "before": { "description": "What it costs now.", "type": "object", "properties": { "instance": { "description": "The EC2 instance type that the estimate assumes.", "type": "string" }, "dollarsPerHour": { "description": "US dollars for an hour of running.", "type": "number", "minimum": 0 }, "spot": { "description": "Whether it is the price of a spot instance.", "type": "boolean" } }, "required": ["instance", "dollarsPerHour", "spot"] }, "after": { "description": "What it will cost.", "type": "object", "properties": { "instance": { "description": "The EC2 instance type that the estimate assumes.", "type": "string" }, "dollarsPerHour": { "description": "US dollars for an hour of running.", "type": "number", "minimum": 0 }, "spot": { "description": "Whether it is the price of a spot instance.", "type": "boolean" } }, "required": ["instance", "dollarsPerHour", "spot"] }, "containers": { "description": "The number of containers of a run, of which each has these prices; missing for a job whose run is one.", "type": "integer", "minimum": 1 }, "dollarsPerMonth": { "description": "US dollars of a month at most, where schedules and a timeout bound it.", "type": "number", "minimum": 0 }, "hint": { "description": "How it could cost less.", "type": "string" }, "image": { "description": "Why its image is rebuilt, in a comparison with a base; without files, its Dockerfile, arguments or platform in the config changed.", "type": "object", "properties": { "changed": { "description": "Files that changed, were added or removed, relative to the config's folder.", "type": "array", "items": { "type": "string" }, "maxItems": 100 }, "notInBase": { "description": "Files that git does not track and the base does not have.", "type": "array", "items": { "type": "string" }, "maxItems": 100 }, "more": { "description": "How many files neither list names.", "type": "integer", "minimum": 1 } }, "required": ["changed", "notInBase"] } }, "required": ["name", "starts"] } }, "functions": { "description": "The functions of the config that have events; absent without any.", "type": "array", "items": { "description": "One function.", "type": "object", "properties": { "name": { "description": "Its name.", "type": "string" }, "starts": { "description": "What starts it, in words.", "type": "array", "items": { "type": "string" } }, "asleep": { "description": "Those of its events that do not start it.", "type": "array", "items": { "type": "object", "properties": { "start": { "description": "The event in words.", "type": "string" }, "because": { "description": "Why: the config pauses it, or previews leave its source to other stages.", "enum": ["paused", "preview"] }, "keptSeconds": { "description": "Seconds for which a source of the stack keeps what arrives while the event is paused.", "type": "integer" }, "sample": { "description": "An event of AWS of its kind, as JSON, by which the job can be started by hand.", "type": "string" } }, "required": ["start", "because", "sample"] } } }, "required": ["name", "starts"] } }, "nodes": { "description": "The nodes of the drawing.", "type": "array", "items": { "description": "A job, what starts it, its queue, or a connected resource.", "type": "object", "properties": { "name": { "type": "string" }, "change": { "description": "What changes about it; none where everything is new.", "type": "string", "enum": ["none", "add", "modify", "remove"] } }, "required": ["name", "change"] } }, "edges": { "description": "A drawing: what starts each job, where it waits, what it uses.", "type": "array", "items": { "description": "An arrow.", "type": "object", "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "label": { "type": "string" }, "change": { "description": "What changes about it; none where everything is new.", "type": "string", "enum": ["none", "add", "modify", "remove"] } }, "required": ["from", "to", "change"] } }, "outputs": { "description": "Referenceable parameters.", "type": "array", "items": { "description": "One parameter.", "type": "object", "properties": { "resource": { "description": "The resource's name in the config.", "type": "string" }, "param": { "description": "The parameter's name.", "type": "string" }, "value": { "description": "Its value; empty until it is deployed.", "type": "string" } }, "required": ["resource", "param", "value"] } }, "links": { "description": "Pages of the console.", "type": "array", "items": { "description": "A page.", "type": "object", "properties": { "text": { "type": "string" }, "url": { "description": "Its address.", "type": "string", "pattern": "^https://" } }, "required": ["text", "url"] } }, "permissions": { "description": "What jobs and functions may do, and what the change broadens.", "type": "object", "properties": { "holders": { "description": "Jobs and functions, in the order of the config.", "type": "array", "items": { "description": "A job or function.", "type": "object", "properties": { "name": { "description": "Its name in the config.", "type": "string" }, "role": { "description": "The logical id of the role of its code; its ARN if the template does not have it.", "type": "string" }, "may": { "description": "What its code may do, by resource.", "type": "array", "items": { "description": "Actions on one resource.", "type": "object", "properties": { "words": { "description": "Plain words that the name follows, for a resource in connectTo.", "type": "string" }, "actions": { "description": "Actions of IAM, sorted.", "type": "array", "items": { "type": "string" } }, "on": { "description": "The name of the resource where there are words, else the resource of the statement.", "type": "string" }, "condition": { "description": "The condition of the statement as text.", "type": "string" }, "denied": { "description": "Present for what a statement denies.", "const": true } }, "required": ["actions", "on"] } } }, "required": ["name", "role", "may"] } }, "broader": { "description": "What allows more than before, or may; empty only if whatever is allowed after the change was allowed before it, as far as templates show.", "type": "array", "items": { "description": "One way in which a role, user, group or policy of the stack allows more.", "type": "object", "properties": { "identity": { "description": "Its logical id.", "type": "string" }, "resource": { "description": "The name in the config of the resource that it comes from.", "type": "string" }, "isOwn": { "description": "Present if it is the role of the code of that job or function.", "const": true }, "because": { "description": "new: it was not there before; else by what it allows more: an action, a resource, a condition that is gone or other, a denial that is gone, statements that cannot be read, a managed policy, a group, a role that the template does not have, a permissions boundary that is gone or other, a principal that may assume the role, a right of a container on its host or as root.", "type": "string", "enum": ["new", "action", "resource", "condition", "no-denial", "unread", "managed-policy", "group", "role", "boundary", "principal", "container"] }, "actions": { "description": "Actions of IAM, principals, or what a container may do.", "type": "array", "items": { "type": "string" } }, "on": { "description": "The resource of the statement, or the name of the one in connectTo.", "type": "string" }, "condition": { "description": "The condition of the statement as text.", "type": "string" }, "was": { "description": "Resources on which the actions were allowed before, or the condition under which they were.", "type": "array", "items": { "type": "string" } }, "says": { "description": "All of that as a clause that follows the name.", "type": "string" }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["identity", "because", "actions", "says"] } } }, "required": ["holders", "broader"] }, "warnings": { "description": "Warnings and notes about the config, in the order of its lines.", "type": "array", "items": { "type": "object", "properties": { "code": { "type": "string" }, "severity": { "enum": ["warning", "note"] }, "sentence": { "type": "string" }, "hint": { "description": "What to do next.", "type": "string" }, "line": { "type": "integer", "minimum": 1 } }, "required": ["code", "severity", "sentence", "line"] } }, "notes": { "description": "What every reader should know.", "type": "array", "items": { "type": "string" } } }, "required": ["version", "project", "stage", "stack", "region", "against", "hash", "counts", "losses", "groups", "jobs", "nodes", "edges", "outputs", "links", "notes"] };
const pattern0 = new RegExp("^[0-9a-f]{40,64}$", "u");
const pattern1 = new RegExp("^[0-9]{12}$", "u");
const pattern3 = new RegExp("^(v1|offline):[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^https?://", "u");
const pattern5 = new RegExp("^https://", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { ; let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.project === undefined) && (missing0 = "project"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.stack === undefined) && (missing0 = "stack"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.against === undefined) && (missing0 = "against"))) || ((data.hash === undefined) && (missing0 = "hash"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.losses === undefined) && (missing0 = "losses"))) || ((data.groups === undefined) && (missing0 = "groups"))) || ((data.jobs === undefined) && (missing0 = "jobs"))) || ((data.nodes === undefined) && (missing0 = "nodes"))) || ((data.edges === undefined) && (missing0 = "edges"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.links === undefined) && (missing0 = "links"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.version !== undefined) {
                const _errs1 = errors;
                if (1 !== data.version) {
                    validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.run !== undefined) {
                    let data1 = data.run;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                            let missing1;
                            if ((data1.id === undefined) && (missing1 = "id")) {
                                validate10.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                            }
                            else {
                                if (data1.id !== undefined) {
                                    let data2 = data1.id;
                                    const _errs4 = errors;
                                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                        validate10.errors = [{ instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs4) {
                                        if ((typeof data2 == "number") && (isFinite(data2))) {
                                            if (data2 < 1 || isNaN(data2)) {
                                                validate10.errors = [{ instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid1 = _errs4 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data1.attempt !== undefined) {
                                        let data3 = data1.attempt;
                                        const _errs6 = errors;
                                        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                            validate10.errors = [{ instancePath: instancePath + "/run/attempt", schemaPath: "#/properties/run/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs6) {
                                            if ((typeof data3 == "number") && (isFinite(data3))) {
                                                if (data3 < 1 || isNaN(data3)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/run/attempt", schemaPath: "#/properties/run/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data1.commit !== undefined) {
                                            let data4 = data1.commit;
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (typeof data4 === "string") {
                                                    if (!pattern0.test(data4)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/run/commit", schemaPath: "#/properties/run/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/run/commit", schemaPath: "#/properties/run/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate10.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.project !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.project !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs10 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.stage !== undefined) {
                            const _errs12 = errors;
                            if (typeof data.stage !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs12 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.stack !== undefined) {
                                const _errs14 = errors;
                                if (typeof data.stack !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.region !== undefined) {
                                    const _errs16 = errors;
                                    if (typeof data.region !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs16 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.account !== undefined) {
                                        let data9 = data.account;
                                        const _errs18 = errors;
                                        if (errors === _errs18) {
                                            if (typeof data9 === "string") {
                                                if (!pattern1.test(data9)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: "must match pattern \"" + "^[0-9]{12}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate10.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs18 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.against !== undefined) {
                                            let data10 = data.against;
                                            const _errs20 = errors;
                                            if (typeof data10 !== "string") {
                                                validate10.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            if (!((((data10 === "deployed-stack") || (data10 === "absent-stack")) || (data10 === "base-branch")) || (data10 === "empty-stack"))) {
                                                validate10.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/properties/against/enum", keyword: "enum", params: { allowedValues: schema11.properties.against.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs20 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.base !== undefined) {
                                                let data11 = data.base;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                        if (data11.ref !== undefined) {
                                                            const _errs24 = errors;
                                                            if (typeof data11.ref !== "string") {
                                                                validate10.errors = [{ instancePath: instancePath + "/base/ref", schemaPath: "#/properties/base/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs24 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data11.commit !== undefined) {
                                                                let data13 = data11.commit;
                                                                const _errs26 = errors;
                                                                if (errors === _errs26) {
                                                                    if (typeof data13 === "string") {
                                                                        if (!pattern0.test(data13)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/base/commit", schemaPath: "#/properties/base/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/base/commit", schemaPath: "#/properties/base/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs26 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data11.missing !== undefined) {
                                                                    const _errs28 = errors;
                                                                    if (typeof data11.missing !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/base/missing", schemaPath: "#/properties/base/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs28 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.hash !== undefined) {
                                                    let data15 = data.hash;
                                                    const _errs30 = errors;
                                                    if (errors === _errs30) {
                                                        if (typeof data15 === "string") {
                                                            if (!pattern3.test(data15)) {
                                                                validate10.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^(v1|offline):[0-9a-f]{64}$" }, message: "must match pattern \"" + "^(v1|offline):[0-9a-f]{64}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate10.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs30 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.file !== undefined) {
                                                        let data16 = data.file;
                                                        const _errs32 = errors;
                                                        if (errors === _errs32) {
                                                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                let missing2;
                                                                if ((data16.url === undefined) && (missing2 = "url")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data16.url !== undefined) {
                                                                        let data17 = data16.url;
                                                                        const _errs34 = errors;
                                                                        if (errors === _errs34) {
                                                                            if (typeof data17 === "string") {
                                                                                if (!pattern4.test(data17)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/file/url", schemaPath: "#/properties/file/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/file/url", schemaPath: "#/properties/file/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs32 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.counts !== undefined) {
                                                            let data18 = data.counts;
                                                            const _errs36 = errors;
                                                            if (errors === _errs36) {
                                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                    let missing3;
                                                                    if (((((data18.add === undefined) && (missing3 = "add")) || ((data18.modify === undefined) && (missing3 = "modify"))) || ((data18.replace === undefined) && (missing3 = "replace"))) || ((data18.remove === undefined) && (missing3 = "remove"))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data18.add !== undefined) {
                                                                            let data19 = data18.add;
                                                                            const _errs38 = errors;
                                                                            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/counts/add", schemaPath: "#/properties/counts/properties/add/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs38) {
                                                                                if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                    if (data19 < 0 || isNaN(data19)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/counts/add", schemaPath: "#/properties/counts/properties/add/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid4 = _errs38 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data18.modify !== undefined) {
                                                                                let data20 = data18.modify;
                                                                                const _errs40 = errors;
                                                                                if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/counts/modify", schemaPath: "#/properties/counts/properties/modify/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs40) {
                                                                                    if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                        if (data20 < 0 || isNaN(data20)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/counts/modify", schemaPath: "#/properties/counts/properties/modify/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid4 = _errs40 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data18.replace !== undefined) {
                                                                                    let data21 = data18.replace;
                                                                                    const _errs42 = errors;
                                                                                    if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/counts/replace", schemaPath: "#/properties/counts/properties/replace/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs42) {
                                                                                        if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                            if (data21 < 0 || isNaN(data21)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/counts/replace", schemaPath: "#/properties/counts/properties/replace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid4 = _errs42 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                                if (valid4) {
                                                                                    if (data18.remove !== undefined) {
                                                                                        let data22 = data18.remove;
                                                                                        const _errs44 = errors;
                                                                                        if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/counts/remove", schemaPath: "#/properties/counts/properties/remove/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs44) {
                                                                                            if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                                                if (data22 < 0 || isNaN(data22)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/counts/remove", schemaPath: "#/properties/counts/properties/remove/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid4 = _errs44 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs36 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.refused !== undefined) {
                                                                let data23 = data.refused;
                                                                const _errs46 = errors;
                                                                if (errors === _errs46) {
                                                                    if (Array.isArray(data23)) {
                                                                        var valid5 = true;
                                                                        const len0 = data23.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            let data24 = data23[i0];
                                                                            const _errs48 = errors;
                                                                            if (errors === _errs48) {
                                                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                    let missing4;
                                                                                    if (((((data24.logicalId === undefined) && (missing4 = "logicalId")) || ((data24.type === undefined) && (missing4 = "type"))) || ((data24.why === undefined) && (missing4 = "why"))) || ((data24.instead === undefined) && (missing4 = "instead"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs50 = errors;
                                                                                        for (const key0 in data24) {
                                                                                            if (!((((key0 === "logicalId") || (key0 === "type")) || (key0 === "why")) || (key0 === "instead"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs50 === errors) {
                                                                                            if (data24.logicalId !== undefined) {
                                                                                                const _errs51 = errors;
                                                                                                if (typeof data24.logicalId !== "string") {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/logicalId", schemaPath: "#/properties/refused/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid6 = _errs51 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid6 = true;
                                                                                            }
                                                                                            if (valid6) {
                                                                                                if (data24.type !== undefined) {
                                                                                                    const _errs53 = errors;
                                                                                                    if (typeof data24.type !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/type", schemaPath: "#/properties/refused/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid6 = _errs53 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid6 = true;
                                                                                                }
                                                                                                if (valid6) {
                                                                                                    if (data24.why !== undefined) {
                                                                                                        const _errs55 = errors;
                                                                                                        if (typeof data24.why !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/why", schemaPath: "#/properties/refused/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid6 = _errs55 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid6 = true;
                                                                                                    }
                                                                                                    if (valid6) {
                                                                                                        if (data24.instead !== undefined) {
                                                                                                            const _errs57 = errors;
                                                                                                            if (typeof data24.instead !== "string") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/instead", schemaPath: "#/properties/refused/items/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid6 = _errs57 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid6 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid5 = _errs48 === errors;
                                                                            if (!valid5) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs46 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.tooMany !== undefined) {
                                                                    let data29 = data.tooMany;
                                                                    const _errs59 = errors;
                                                                    if (errors === _errs59) {
                                                                        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                                            let missing5;
                                                                            if (((data29.max === undefined) && (missing5 = "max")) || ((data29.changes === undefined) && (missing5 = "changes"))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tooMany", schemaPath: "#/properties/tooMany/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs61 = errors;
                                                                                for (const key1 in data29) {
                                                                                    if (!((key1 === "max") || (key1 === "changes"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tooMany", schemaPath: "#/properties/tooMany/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs61 === errors) {
                                                                                    if (data29.max !== undefined) {
                                                                                        let data30 = data29.max;
                                                                                        const _errs62 = errors;
                                                                                        if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tooMany/max", schemaPath: "#/properties/tooMany/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs62) {
                                                                                            if ((typeof data30 == "number") && (isFinite(data30))) {
                                                                                                if (data30 < 0 || isNaN(data30)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tooMany/max", schemaPath: "#/properties/tooMany/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid7 = _errs62 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid7 = true;
                                                                                    }
                                                                                    if (valid7) {
                                                                                        if (data29.changes !== undefined) {
                                                                                            let data31 = data29.changes;
                                                                                            const _errs64 = errors;
                                                                                            if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tooMany/changes", schemaPath: "#/properties/tooMany/properties/changes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs64) {
                                                                                                if ((typeof data31 == "number") && (isFinite(data31))) {
                                                                                                    if (data31 < 0 || isNaN(data31)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tooMany/changes", schemaPath: "#/properties/tooMany/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid7 = _errs64 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid7 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tooMany", schemaPath: "#/properties/tooMany/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs59 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.losses !== undefined) {
                                                                        let data32 = data.losses;
                                                                        const _errs66 = errors;
                                                                        if (errors === _errs66) {
                                                                            if (Array.isArray(data32)) {
                                                                                var valid8 = true;
                                                                                const len1 = data32.length;
                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                    let data33 = data32[i1];
                                                                                    const _errs68 = errors;
                                                                                    if (errors === _errs68) {
                                                                                        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                                            let missing6;
                                                                                            if (((((data33.logicalId === undefined) && (missing6 = "logicalId")) || ((data33.type === undefined) && (missing6 = "type"))) || ((data33.kind === undefined) && (missing6 = "kind"))) || ((data33.allowed === undefined) && (missing6 = "allowed"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i1, schemaPath: "#/properties/losses/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (data33.logicalId !== undefined) {
                                                                                                    const _errs70 = errors;
                                                                                                    if (typeof data33.logicalId !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/logicalId", schemaPath: "#/properties/losses/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid9 = _errs70 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid9 = true;
                                                                                                }
                                                                                                if (valid9) {
                                                                                                    if (data33.type !== undefined) {
                                                                                                        const _errs72 = errors;
                                                                                                        if (typeof data33.type !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/type", schemaPath: "#/properties/losses/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid9 = _errs72 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid9 = true;
                                                                                                    }
                                                                                                    if (valid9) {
                                                                                                        if (data33.kind !== undefined) {
                                                                                                            let data36 = data33.kind;
                                                                                                            const _errs74 = errors;
                                                                                                            if (typeof data36 !== "string") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/kind", schemaPath: "#/properties/losses/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (!((((data36 === "delete") || (data36 === "replace")) || (data36 === "may-replace")) || (data36 === "interrupt"))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/kind", schemaPath: "#/properties/losses/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid9 = _errs74 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid9 = true;
                                                                                                        }
                                                                                                        if (valid9) {
                                                                                                            if (data33.because !== undefined) {
                                                                                                                const _errs76 = errors;
                                                                                                                if (typeof data33.because !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/because", schemaPath: "#/properties/losses/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid9 = _errs76 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid9 = true;
                                                                                                            }
                                                                                                            if (valid9) {
                                                                                                                if (data33.kept !== undefined) {
                                                                                                                    const _errs78 = errors;
                                                                                                                    if (typeof data33.kept !== "boolean") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/kept", schemaPath: "#/properties/losses/items/properties/kept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid9 = _errs78 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid9 = true;
                                                                                                                }
                                                                                                                if (valid9) {
                                                                                                                    if (data33.fate !== undefined) {
                                                                                                                        let data39 = data33.fate;
                                                                                                                        const _errs80 = errors;
                                                                                                                        if (typeof data39 !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/fate", schemaPath: "#/properties/losses/items/properties/fate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        if (!((((data39 === "deleted") || (data39 === "kept")) || (data39 === "snapshot")) || (data39 === "unread"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/fate", schemaPath: "#/properties/losses/items/properties/fate/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.fate.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid9 = _errs80 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid9 = true;
                                                                                                                    }
                                                                                                                    if (valid9) {
                                                                                                                        if (data33.why !== undefined) {
                                                                                                                            const _errs82 = errors;
                                                                                                                            if (typeof data33.why !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/why", schemaPath: "#/properties/losses/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid9 = _errs82 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid9 = true;
                                                                                                                        }
                                                                                                                        if (valid9) {
                                                                                                                            if (data33.unforeseen !== undefined) {
                                                                                                                                const _errs84 = errors;
                                                                                                                                if (typeof data33.unforeseen !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/unforeseen", schemaPath: "#/properties/losses/items/properties/unforeseen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid9 = _errs84 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid9 = true;
                                                                                                                            }
                                                                                                                            if (valid9) {
                                                                                                                                if (data33.allowances !== undefined) {
                                                                                                                                    let data42 = data33.allowances;
                                                                                                                                    const _errs86 = errors;
                                                                                                                                    if (errors === _errs86) {
                                                                                                                                        if (Array.isArray(data42)) {
                                                                                                                                            var valid10 = true;
                                                                                                                                            const len2 = data42.length;
                                                                                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                                                let data43 = data42[i2];
                                                                                                                                                const _errs88 = errors;
                                                                                                                                                if (typeof data43 !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/allowances/" + i2, schemaPath: "#/properties/losses/items/properties/allowances/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                if (!(((data43 === "allow-delete") || (data43 === "allow-replace")) || (data43 === "allow-interrupt"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/allowances/" + i2, schemaPath: "#/properties/losses/items/properties/allowances/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.allowances.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid10 = _errs88 === errors;
                                                                                                                                                if (!valid10) {
                                                                                                                                                    break;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/allowances", schemaPath: "#/properties/losses/items/properties/allowances/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid9 = _errs86 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid9 = true;
                                                                                                                                }
                                                                                                                                if (valid9) {
                                                                                                                                    if (data33.allowed !== undefined) {
                                                                                                                                        const _errs90 = errors;
                                                                                                                                        if (typeof data33.allowed !== "boolean") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/allowed", schemaPath: "#/properties/losses/items/properties/allowed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid9 = _errs90 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid9 = true;
                                                                                                                                    }
                                                                                                                                    if (valid9) {
                                                                                                                                        if (data33.instead !== undefined) {
                                                                                                                                            const _errs92 = errors;
                                                                                                                                            if (typeof data33.instead !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/instead", schemaPath: "#/properties/losses/items/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid9 = _errs92 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid9 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1, schemaPath: "#/properties/losses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid8 = _errs68 === errors;
                                                                                    if (!valid8) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs66 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.groups !== undefined) {
                                                                            let data46 = data.groups;
                                                                            const _errs94 = errors;
                                                                            if (errors === _errs94) {
                                                                                if (Array.isArray(data46)) {
                                                                                    var valid11 = true;
                                                                                    const len3 = data46.length;
                                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                                        let data47 = data46[i3];
                                                                                        const _errs96 = errors;
                                                                                        if (errors === _errs96) {
                                                                                            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                                                let missing7;
                                                                                                if (((((data47.effect === undefined) && (missing7 = "effect")) || ((data47.itself === undefined) && (missing7 = "itself"))) || ((data47.says === undefined) && (missing7 = "says"))) || ((data47.changes === undefined) && (missing7 = "changes"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (data47.resource !== undefined) {
                                                                                                        const _errs98 = errors;
                                                                                                        if (typeof data47.resource !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/resource", schemaPath: "#/properties/groups/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid12 = _errs98 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid12 = true;
                                                                                                    }
                                                                                                    if (valid12) {
                                                                                                        if (data47.type !== undefined) {
                                                                                                            const _errs100 = errors;
                                                                                                            if (typeof data47.type !== "string") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/type", schemaPath: "#/properties/groups/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid12 = _errs100 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid12 = true;
                                                                                                        }
                                                                                                        if (valid12) {
                                                                                                            if (data47.effect !== undefined) {
                                                                                                                let data50 = data47.effect;
                                                                                                                const _errs102 = errors;
                                                                                                                if (typeof data50 !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/effect", schemaPath: "#/properties/groups/items/properties/effect/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (!((((((data50 === "add") || (data50 === "modify")) || (data50 === "replace")) || (data50 === "may-replace")) || (data50 === "remove")) || (data50 === "import"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/effect", schemaPath: "#/properties/groups/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.effect.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid12 = _errs102 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid12 = true;
                                                                                                            }
                                                                                                            if (valid12) {
                                                                                                                if (data47.itself !== undefined) {
                                                                                                                    const _errs104 = errors;
                                                                                                                    if (typeof data47.itself !== "boolean") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/itself", schemaPath: "#/properties/groups/items/properties/itself/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid12 = _errs104 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid12 = true;
                                                                                                                }
                                                                                                                if (valid12) {
                                                                                                                    if (data47.says !== undefined) {
                                                                                                                        let data52 = data47.says;
                                                                                                                        const _errs106 = errors;
                                                                                                                        if (errors === _errs106) {
                                                                                                                            if (Array.isArray(data52)) {
                                                                                                                                var valid13 = true;
                                                                                                                                const len4 = data52.length;
                                                                                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                                    let data53 = data52[i4];
                                                                                                                                    const _errs108 = errors;
                                                                                                                                    if (errors === _errs108) {
                                                                                                                                        if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                                                                                                                            let missing8;
                                                                                                                                            if ((data53.text === undefined) && (missing8 = "text")) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4, schemaPath: "#/properties/groups/items/properties/says/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                if (data53.text !== undefined) {
                                                                                                                                                    const _errs110 = errors;
                                                                                                                                                    if (typeof data53.text !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4 + "/text", schemaPath: "#/properties/groups/items/properties/says/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid14 = _errs110 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid14 = true;
                                                                                                                                                }
                                                                                                                                                if (valid14) {
                                                                                                                                                    if (data53.line !== undefined) {
                                                                                                                                                        let data55 = data53.line;
                                                                                                                                                        const _errs112 = errors;
                                                                                                                                                        if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4 + "/line", schemaPath: "#/properties/groups/items/properties/says/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        if (errors === _errs112) {
                                                                                                                                                            if ((typeof data55 == "number") && (isFinite(data55))) {
                                                                                                                                                                if (data55 < 1 || isNaN(data55)) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4 + "/line", schemaPath: "#/properties/groups/items/properties/says/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid14 = _errs112 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid14 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4, schemaPath: "#/properties/groups/items/properties/says/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid13 = _errs108 === errors;
                                                                                                                                    if (!valid13) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says", schemaPath: "#/properties/groups/items/properties/says/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid12 = _errs106 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid12 = true;
                                                                                                                    }
                                                                                                                    if (valid12) {
                                                                                                                        if (data47.changes !== undefined) {
                                                                                                                            let data56 = data47.changes;
                                                                                                                            const _errs114 = errors;
                                                                                                                            if (errors === _errs114) {
                                                                                                                                if (Array.isArray(data56)) {
                                                                                                                                    var valid15 = true;
                                                                                                                                    const len5 = data56.length;
                                                                                                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                                        let data57 = data56[i5];
                                                                                                                                        const _errs116 = errors;
                                                                                                                                        if (errors === _errs116) {
                                                                                                                                            if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                                                                                                                                let missing9;
                                                                                                                                                if (((((data57.happening === undefined) && (missing9 = "happening")) || ((data57.logicalId === undefined) && (missing9 = "logicalId"))) || ((data57.type === undefined) && (missing9 = "type"))) || ((data57.properties === undefined) && (missing9 = "properties"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5, schemaPath: "#/properties/groups/items/properties/changes/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    if (data57.happening !== undefined) {
                                                                                                                                                        let data58 = data57.happening;
                                                                                                                                                        const _errs118 = errors;
                                                                                                                                                        if (typeof data58 !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/happening", schemaPath: "#/properties/groups/items/properties/changes/items/properties/happening/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        if (!((((((data58 === "add") || (data58 === "modify")) || (data58 === "replace")) || (data58 === "may-replace")) || (data58 === "remove")) || (data58 === "import"))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/happening", schemaPath: "#/properties/groups/items/properties/changes/items/properties/happening/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.changes.items.properties.happening.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid16 = _errs118 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid16 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid16) {
                                                                                                                                                        if (data57.unforeseen !== undefined) {
                                                                                                                                                            const _errs120 = errors;
                                                                                                                                                            if (typeof data57.unforeseen !== "string") {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/unforeseen", schemaPath: "#/properties/groups/items/properties/changes/items/properties/unforeseen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid16 = _errs120 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid16 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid16) {
                                                                                                                                                            if (data57.logicalId !== undefined) {
                                                                                                                                                                const _errs122 = errors;
                                                                                                                                                                if (typeof data57.logicalId !== "string") {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/logicalId", schemaPath: "#/properties/groups/items/properties/changes/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid16 = _errs122 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid16 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid16) {
                                                                                                                                                                if (data57.type !== undefined) {
                                                                                                                                                                    const _errs124 = errors;
                                                                                                                                                                    if (typeof data57.type !== "string") {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/type", schemaPath: "#/properties/groups/items/properties/changes/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid16 = _errs124 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid16 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid16) {
                                                                                                                                                                    if (data57.properties !== undefined) {
                                                                                                                                                                        let data62 = data57.properties;
                                                                                                                                                                        const _errs126 = errors;
                                                                                                                                                                        if (errors === _errs126) {
                                                                                                                                                                            if (Array.isArray(data62)) {
                                                                                                                                                                                var valid17 = true;
                                                                                                                                                                                const len6 = data62.length;
                                                                                                                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                                                                    let data63 = data62[i6];
                                                                                                                                                                                    const _errs128 = errors;
                                                                                                                                                                                    if (errors === _errs128) {
                                                                                                                                                                                        if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                                                                                                                                                            let missing10;
                                                                                                                                                                                            if (((data63.path === undefined) && (missing10 = "path")) || ((data63.recreation === undefined) && (missing10 = "recreation"))) {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6, schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                if (data63.path !== undefined) {
                                                                                                                                                                                                    const _errs130 = errors;
                                                                                                                                                                                                    if (typeof data63.path !== "string") {
                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/path", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                        return false;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid18 = _errs130 === errors;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    var valid18 = true;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (valid18) {
                                                                                                                                                                                                    if (data63.before !== undefined) {
                                                                                                                                                                                                        const _errs132 = errors;
                                                                                                                                                                                                        if (typeof data63.before !== "string") {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/before", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid18 = _errs132 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid18 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    if (valid18) {
                                                                                                                                                                                                        if (data63.after !== undefined) {
                                                                                                                                                                                                            const _errs134 = errors;
                                                                                                                                                                                                            if (typeof data63.after !== "string") {
                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/after", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            var valid18 = _errs134 === errors;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            var valid18 = true;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        if (valid18) {
                                                                                                                                                                                                            if (data63.recreation !== undefined) {
                                                                                                                                                                                                                let data67 = data63.recreation;
                                                                                                                                                                                                                const _errs136 = errors;
                                                                                                                                                                                                                if (typeof data67 !== "string") {
                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/recreation", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/recreation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                if (!((((data67 === "never") || (data67 === "conditionally")) || (data67 === "always")) || (data67 === "unknown"))) {
                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/recreation", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/recreation/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.changes.items.properties.properties.items.properties.recreation.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                var valid18 = _errs136 === errors;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                var valid18 = true;
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6, schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid17 = _errs128 === errors;
                                                                                                                                                                                    if (!valid17) {
                                                                                                                                                                                        break;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var valid16 = _errs126 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid16 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid16) {
                                                                                                                                                                        if (data57.insteadOf !== undefined) {
                                                                                                                                                                            const _errs138 = errors;
                                                                                                                                                                            if (typeof data57.insteadOf !== "string") {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/insteadOf", schemaPath: "#/properties/groups/items/properties/changes/items/properties/insteadOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            var valid16 = _errs138 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid16 = true;
                                                                                                                                                                        }
                                                                                                                                                                        if (valid16) {
                                                                                                                                                                            if (data57.replacedBy !== undefined) {
                                                                                                                                                                                const _errs140 = errors;
                                                                                                                                                                                if (typeof data57.replacedBy !== "string") {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/replacedBy", schemaPath: "#/properties/groups/items/properties/changes/items/properties/replacedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                var valid16 = _errs140 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid16 = true;
                                                                                                                                                                            }
                                                                                                                                                                            if (valid16) {
                                                                                                                                                                                if (data57.from !== undefined) {
                                                                                                                                                                                    let data70 = data57.from;
                                                                                                                                                                                    const _errs142 = errors;
                                                                                                                                                                                    if (errors === _errs142) {
                                                                                                                                                                                        if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                                                                                                                                                                            let missing11;
                                                                                                                                                                                            if (((data70.path === undefined) && (missing11 = "path")) || ((data70.line === undefined) && (missing11 = "line"))) {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                if (data70.path !== undefined) {
                                                                                                                                                                                                    let data71 = data70.path;
                                                                                                                                                                                                    const _errs144 = errors;
                                                                                                                                                                                                    if (errors === _errs144) {
                                                                                                                                                                                                        if (Array.isArray(data71)) {
                                                                                                                                                                                                            var valid20 = true;
                                                                                                                                                                                                            const len7 = data71.length;
                                                                                                                                                                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                                                                                                let data72 = data71[i7];
                                                                                                                                                                                                                const _errs146 = errors;
                                                                                                                                                                                                                if ((typeof data72 !== "string") && (!((typeof data72 == "number") && (isFinite(data72))))) {
                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from/path/" + i7, schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/path/items/type", keyword: "type", params: { type: schema11.properties.groups.items.properties.changes.items.properties.from.properties.path.items.type }, message: "must be string,number" }];
                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                var valid20 = _errs146 === errors;
                                                                                                                                                                                                                if (!valid20) {
                                                                                                                                                                                                                    break;
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from/path", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid19 = _errs144 === errors;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    var valid19 = true;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (valid19) {
                                                                                                                                                                                                    if (data70.line !== undefined) {
                                                                                                                                                                                                        let data73 = data70.line;
                                                                                                                                                                                                        const _errs148 = errors;
                                                                                                                                                                                                        if (!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from/line", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        if (errors === _errs148) {
                                                                                                                                                                                                            if ((typeof data73 == "number") && (isFinite(data73))) {
                                                                                                                                                                                                                if (data73 < 1 || isNaN(data73)) {
                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from/line", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid19 = _errs148 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid19 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid16 = _errs142 === errors;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    var valid16 = true;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5, schemaPath: "#/properties/groups/items/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid15 = _errs116 === errors;
                                                                                                                                        if (!valid15) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes", schemaPath: "#/properties/groups/items/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid12 = _errs114 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid12 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid11 = _errs96 === errors;
                                                                                        if (!valid11) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs94 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.jobs !== undefined) {
                                                                                let data74 = data.jobs;
                                                                                const _errs150 = errors;
                                                                                if (errors === _errs150) {
                                                                                    if (Array.isArray(data74)) {
                                                                                        var valid21 = true;
                                                                                        const len8 = data74.length;
                                                                                        for (let i8 = 0; i8 < len8; i8++) {
                                                                                            let data75 = data74[i8];
                                                                                            const _errs152 = errors;
                                                                                            if (errors === _errs152) {
                                                                                                if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                                                                                    let missing12;
                                                                                                    if (((data75.name === undefined) && (missing12 = "name")) || ((data75.starts === undefined) && (missing12 = "starts"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8, schemaPath: "#/properties/jobs/items/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (data75.name !== undefined) {
                                                                                                            const _errs154 = errors;
                                                                                                            if (typeof data75.name !== "string") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/name", schemaPath: "#/properties/jobs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid22 = _errs154 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid22 = true;
                                                                                                        }
                                                                                                        if (valid22) {
                                                                                                            if (data75.starts !== undefined) {
                                                                                                                let data77 = data75.starts;
                                                                                                                const _errs156 = errors;
                                                                                                                if (errors === _errs156) {
                                                                                                                    if (Array.isArray(data77)) {
                                                                                                                        var valid23 = true;
                                                                                                                        const len9 = data77.length;
                                                                                                                        for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                            const _errs158 = errors;
                                                                                                                            if (typeof data77[i9] !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/starts/" + i9, schemaPath: "#/properties/jobs/items/properties/starts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid23 = _errs158 === errors;
                                                                                                                            if (!valid23) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/starts", schemaPath: "#/properties/jobs/items/properties/starts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid22 = _errs156 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid22 = true;
                                                                                                            }
                                                                                                            if (valid22) {
                                                                                                                if (data75.asleep !== undefined) {
                                                                                                                    let data79 = data75.asleep;
                                                                                                                    const _errs160 = errors;
                                                                                                                    if (errors === _errs160) {
                                                                                                                        if (Array.isArray(data79)) {
                                                                                                                            var valid24 = true;
                                                                                                                            const len10 = data79.length;
                                                                                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                                let data80 = data79[i10];
                                                                                                                                const _errs162 = errors;
                                                                                                                                if (errors === _errs162) {
                                                                                                                                    if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                                                                                                                        let missing13;
                                                                                                                                        if ((((data80.start === undefined) && (missing13 = "start")) || ((data80.because === undefined) && (missing13 = "because"))) || ((data80.sample === undefined) && (missing13 = "sample"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10, schemaPath: "#/properties/jobs/items/properties/asleep/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            if (data80.start !== undefined) {
                                                                                                                                                const _errs164 = errors;
                                                                                                                                                if (typeof data80.start !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/start", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid25 = _errs164 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid25 = true;
                                                                                                                                            }
                                                                                                                                            if (valid25) {
                                                                                                                                                if (data80.because !== undefined) {
                                                                                                                                                    let data82 = data80.because;
                                                                                                                                                    const _errs166 = errors;
                                                                                                                                                    if (!((data82 === "paused") || (data82 === "preview"))) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/because", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.items.properties.asleep.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid25 = _errs166 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid25 = true;
                                                                                                                                                }
                                                                                                                                                if (valid25) {
                                                                                                                                                    if (data80.keptSeconds !== undefined) {
                                                                                                                                                        let data83 = data80.keptSeconds;
                                                                                                                                                        const _errs167 = errors;
                                                                                                                                                        if (!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/keptSeconds", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/keptSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid25 = _errs167 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid25 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid25) {
                                                                                                                                                        if (data80.type !== undefined) {
                                                                                                                                                            const _errs169 = errors;
                                                                                                                                                            if (typeof data80.type !== "string") {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/type", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid25 = _errs169 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid25 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid25) {
                                                                                                                                                            if (data80.sample !== undefined) {
                                                                                                                                                                const _errs171 = errors;
                                                                                                                                                                if (typeof data80.sample !== "string") {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/sample", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/sample/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid25 = _errs171 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid25 = true;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10, schemaPath: "#/properties/jobs/items/properties/asleep/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid24 = _errs162 === errors;
                                                                                                                                if (!valid24) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep", schemaPath: "#/properties/jobs/items/properties/asleep/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid22 = _errs160 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid22 = true;
                                                                                                                }
                                                                                                                if (valid22) {
                                                                                                                    if (data75.before !== undefined) {
                                                                                                                        let data86 = data75.before;
                                                                                                                        const _errs173 = errors;
                                                                                                                        if (errors === _errs173) {
                                                                                                                            if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                                                                                                let missing14;
                                                                                                                                if ((((data86.instance === undefined) && (missing14 = "instance")) || ((data86.dollarsPerHour === undefined) && (missing14 = "dollarsPerHour"))) || ((data86.spot === undefined) && (missing14 = "spot"))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before", schemaPath: "#/properties/jobs/items/properties/before/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    if (data86.instance !== undefined) {
                                                                                                                                        const _errs175 = errors;
                                                                                                                                        if (typeof data86.instance !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before/instance", schemaPath: "#/properties/jobs/items/properties/before/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid26 = _errs175 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid26 = true;
                                                                                                                                    }
                                                                                                                                    if (valid26) {
                                                                                                                                        if (data86.dollarsPerHour !== undefined) {
                                                                                                                                            let data88 = data86.dollarsPerHour;
                                                                                                                                            const _errs177 = errors;
                                                                                                                                            if (errors === _errs177) {
                                                                                                                                                if ((typeof data88 == "number") && (isFinite(data88))) {
                                                                                                                                                    if (data88 < 0 || isNaN(data88)) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/before/properties/dollarsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/before/properties/dollarsPerHour/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid26 = _errs177 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid26 = true;
                                                                                                                                        }
                                                                                                                                        if (valid26) {
                                                                                                                                            if (data86.spot !== undefined) {
                                                                                                                                                const _errs179 = errors;
                                                                                                                                                if (typeof data86.spot !== "boolean") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before/spot", schemaPath: "#/properties/jobs/items/properties/before/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid26 = _errs179 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid26 = true;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before", schemaPath: "#/properties/jobs/items/properties/before/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid22 = _errs173 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid22 = true;
                                                                                                                    }
                                                                                                                    if (valid22) {
                                                                                                                        if (data75.after !== undefined) {
                                                                                                                            let data90 = data75.after;
                                                                                                                            const _errs181 = errors;
                                                                                                                            if (errors === _errs181) {
                                                                                                                                if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                                                                                    let missing15;
                                                                                                                                    if ((((data90.instance === undefined) && (missing15 = "instance")) || ((data90.dollarsPerHour === undefined) && (missing15 = "dollarsPerHour"))) || ((data90.spot === undefined) && (missing15 = "spot"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after", schemaPath: "#/properties/jobs/items/properties/after/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (data90.instance !== undefined) {
                                                                                                                                            const _errs183 = errors;
                                                                                                                                            if (typeof data90.instance !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after/instance", schemaPath: "#/properties/jobs/items/properties/after/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid27 = _errs183 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid27 = true;
                                                                                                                                        }
                                                                                                                                        if (valid27) {
                                                                                                                                            if (data90.dollarsPerHour !== undefined) {
                                                                                                                                                let data92 = data90.dollarsPerHour;
                                                                                                                                                const _errs185 = errors;
                                                                                                                                                if (errors === _errs185) {
                                                                                                                                                    if ((typeof data92 == "number") && (isFinite(data92))) {
                                                                                                                                                        if (data92 < 0 || isNaN(data92)) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/after/properties/dollarsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/after/properties/dollarsPerHour/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid27 = _errs185 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid27 = true;
                                                                                                                                            }
                                                                                                                                            if (valid27) {
                                                                                                                                                if (data90.spot !== undefined) {
                                                                                                                                                    const _errs187 = errors;
                                                                                                                                                    if (typeof data90.spot !== "boolean") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after/spot", schemaPath: "#/properties/jobs/items/properties/after/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid27 = _errs187 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid27 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after", schemaPath: "#/properties/jobs/items/properties/after/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid22 = _errs181 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid22 = true;
                                                                                                                        }
                                                                                                                        if (valid22) {
                                                                                                                            if (data75.containers !== undefined) {
                                                                                                                                let data94 = data75.containers;
                                                                                                                                const _errs189 = errors;
                                                                                                                                if (!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/containers", schemaPath: "#/properties/jobs/items/properties/containers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                if (errors === _errs189) {
                                                                                                                                    if ((typeof data94 == "number") && (isFinite(data94))) {
                                                                                                                                        if (data94 < 1 || isNaN(data94)) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/containers", schemaPath: "#/properties/jobs/items/properties/containers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid22 = _errs189 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid22 = true;
                                                                                                                            }
                                                                                                                            if (valid22) {
                                                                                                                                if (data75.dollarsPerMonth !== undefined) {
                                                                                                                                    let data95 = data75.dollarsPerMonth;
                                                                                                                                    const _errs191 = errors;
                                                                                                                                    if (errors === _errs191) {
                                                                                                                                        if ((typeof data95 == "number") && (isFinite(data95))) {
                                                                                                                                            if (data95 < 0 || isNaN(data95)) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/dollarsPerMonth", schemaPath: "#/properties/jobs/items/properties/dollarsPerMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/dollarsPerMonth", schemaPath: "#/properties/jobs/items/properties/dollarsPerMonth/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid22 = _errs191 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid22 = true;
                                                                                                                                }
                                                                                                                                if (valid22) {
                                                                                                                                    if (data75.hint !== undefined) {
                                                                                                                                        const _errs193 = errors;
                                                                                                                                        if (typeof data75.hint !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/hint", schemaPath: "#/properties/jobs/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid22 = _errs193 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid22 = true;
                                                                                                                                    }
                                                                                                                                    if (valid22) {
                                                                                                                                        if (data75.image !== undefined) {
                                                                                                                                            let data97 = data75.image;
                                                                                                                                            const _errs195 = errors;
                                                                                                                                            if (errors === _errs195) {
                                                                                                                                                if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                                                                                                                                                    let missing16;
                                                                                                                                                    if (((data97.changed === undefined) && (missing16 = "changed")) || ((data97.notInBase === undefined) && (missing16 = "notInBase"))) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image", schemaPath: "#/properties/jobs/items/properties/image/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        if (data97.changed !== undefined) {
                                                                                                                                                            let data98 = data97.changed;
                                                                                                                                                            const _errs197 = errors;
                                                                                                                                                            if (errors === _errs197) {
                                                                                                                                                                if (Array.isArray(data98)) {
                                                                                                                                                                    if (data98.length > 100) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/changed", schemaPath: "#/properties/jobs/items/properties/image/properties/changed/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid29 = true;
                                                                                                                                                                        const len11 = data98.length;
                                                                                                                                                                        for (let i11 = 0; i11 < len11; i11++) {
                                                                                                                                                                            const _errs199 = errors;
                                                                                                                                                                            if (typeof data98[i11] !== "string") {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/changed/" + i11, schemaPath: "#/properties/jobs/items/properties/image/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            var valid29 = _errs199 === errors;
                                                                                                                                                                            if (!valid29) {
                                                                                                                                                                                break;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/changed", schemaPath: "#/properties/jobs/items/properties/image/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var valid28 = _errs197 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid28 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid28) {
                                                                                                                                                            if (data97.notInBase !== undefined) {
                                                                                                                                                                let data100 = data97.notInBase;
                                                                                                                                                                const _errs201 = errors;
                                                                                                                                                                if (errors === _errs201) {
                                                                                                                                                                    if (Array.isArray(data100)) {
                                                                                                                                                                        if (data100.length > 100) {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/notInBase", schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid30 = true;
                                                                                                                                                                            const len12 = data100.length;
                                                                                                                                                                            for (let i12 = 0; i12 < len12; i12++) {
                                                                                                                                                                                const _errs203 = errors;
                                                                                                                                                                                if (typeof data100[i12] !== "string") {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/notInBase/" + i12, schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                var valid30 = _errs203 === errors;
                                                                                                                                                                                if (!valid30) {
                                                                                                                                                                                    break;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/notInBase", schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                var valid28 = _errs201 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid28 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid28) {
                                                                                                                                                                if (data97.more !== undefined) {
                                                                                                                                                                    let data102 = data97.more;
                                                                                                                                                                    const _errs205 = errors;
                                                                                                                                                                    if (!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/more", schemaPath: "#/properties/jobs/items/properties/image/properties/more/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    if (errors === _errs205) {
                                                                                                                                                                        if ((typeof data102 == "number") && (isFinite(data102))) {
                                                                                                                                                                            if (data102 < 1 || isNaN(data102)) {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/more", schemaPath: "#/properties/jobs/items/properties/image/properties/more/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    var valid28 = _errs205 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid28 = true;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image", schemaPath: "#/properties/jobs/items/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid22 = _errs195 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid22 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8, schemaPath: "#/properties/jobs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid21 = _errs152 === errors;
                                                                                            if (!valid21) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs150 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.functions !== undefined) {
                                                                                    let data103 = data.functions;
                                                                                    const _errs207 = errors;
                                                                                    if (errors === _errs207) {
                                                                                        if (Array.isArray(data103)) {
                                                                                            var valid31 = true;
                                                                                            const len13 = data103.length;
                                                                                            for (let i13 = 0; i13 < len13; i13++) {
                                                                                                let data104 = data103[i13];
                                                                                                const _errs209 = errors;
                                                                                                if (errors === _errs209) {
                                                                                                    if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                                                                                                        let missing17;
                                                                                                        if (((data104.name === undefined) && (missing17 = "name")) || ((data104.starts === undefined) && (missing17 = "starts"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i13, schemaPath: "#/properties/functions/items/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data104.name !== undefined) {
                                                                                                                const _errs211 = errors;
                                                                                                                if (typeof data104.name !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/name", schemaPath: "#/properties/functions/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid32 = _errs211 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid32 = true;
                                                                                                            }
                                                                                                            if (valid32) {
                                                                                                                if (data104.starts !== undefined) {
                                                                                                                    let data106 = data104.starts;
                                                                                                                    const _errs213 = errors;
                                                                                                                    if (errors === _errs213) {
                                                                                                                        if (Array.isArray(data106)) {
                                                                                                                            var valid33 = true;
                                                                                                                            const len14 = data106.length;
                                                                                                                            for (let i14 = 0; i14 < len14; i14++) {
                                                                                                                                const _errs215 = errors;
                                                                                                                                if (typeof data106[i14] !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/starts/" + i14, schemaPath: "#/properties/functions/items/properties/starts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid33 = _errs215 === errors;
                                                                                                                                if (!valid33) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/starts", schemaPath: "#/properties/functions/items/properties/starts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid32 = _errs213 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid32 = true;
                                                                                                                }
                                                                                                                if (valid32) {
                                                                                                                    if (data104.asleep !== undefined) {
                                                                                                                        let data108 = data104.asleep;
                                                                                                                        const _errs217 = errors;
                                                                                                                        if (errors === _errs217) {
                                                                                                                            if (Array.isArray(data108)) {
                                                                                                                                var valid34 = true;
                                                                                                                                const len15 = data108.length;
                                                                                                                                for (let i15 = 0; i15 < len15; i15++) {
                                                                                                                                    let data109 = data108[i15];
                                                                                                                                    const _errs219 = errors;
                                                                                                                                    if (errors === _errs219) {
                                                                                                                                        if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                                                                                                                            let missing18;
                                                                                                                                            if ((((data109.start === undefined) && (missing18 = "start")) || ((data109.because === undefined) && (missing18 = "because"))) || ((data109.sample === undefined) && (missing18 = "sample"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15, schemaPath: "#/properties/functions/items/properties/asleep/items/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                if (data109.start !== undefined) {
                                                                                                                                                    const _errs221 = errors;
                                                                                                                                                    if (typeof data109.start !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15 + "/start", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid35 = _errs221 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid35 = true;
                                                                                                                                                }
                                                                                                                                                if (valid35) {
                                                                                                                                                    if (data109.because !== undefined) {
                                                                                                                                                        let data111 = data109.because;
                                                                                                                                                        const _errs223 = errors;
                                                                                                                                                        if (!((data111 === "paused") || (data111 === "preview"))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15 + "/because", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.functions.items.properties.asleep.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid35 = _errs223 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid35 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid35) {
                                                                                                                                                        if (data109.keptSeconds !== undefined) {
                                                                                                                                                            let data112 = data109.keptSeconds;
                                                                                                                                                            const _errs224 = errors;
                                                                                                                                                            if (!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15 + "/keptSeconds", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/keptSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid35 = _errs224 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid35 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid35) {
                                                                                                                                                            if (data109.sample !== undefined) {
                                                                                                                                                                const _errs226 = errors;
                                                                                                                                                                if (typeof data109.sample !== "string") {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15 + "/sample", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/sample/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid35 = _errs226 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid35 = true;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15, schemaPath: "#/properties/functions/items/properties/asleep/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid34 = _errs219 === errors;
                                                                                                                                    if (!valid34) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep", schemaPath: "#/properties/functions/items/properties/asleep/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid32 = _errs217 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid32 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/functions/" + i13, schemaPath: "#/properties/functions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid31 = _errs209 === errors;
                                                                                                if (!valid31) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs207 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.nodes !== undefined) {
                                                                                        let data114 = data.nodes;
                                                                                        const _errs228 = errors;
                                                                                        if (errors === _errs228) {
                                                                                            if (Array.isArray(data114)) {
                                                                                                var valid36 = true;
                                                                                                const len16 = data114.length;
                                                                                                for (let i16 = 0; i16 < len16; i16++) {
                                                                                                    let data115 = data114[i16];
                                                                                                    const _errs230 = errors;
                                                                                                    if (errors === _errs230) {
                                                                                                        if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                                                                                            let missing19;
                                                                                                            if (((data115.name === undefined) && (missing19 = "name")) || ((data115.change === undefined) && (missing19 = "change"))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16, schemaPath: "#/properties/nodes/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                if (data115.name !== undefined) {
                                                                                                                    const _errs232 = errors;
                                                                                                                    if (typeof data115.name !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16 + "/name", schemaPath: "#/properties/nodes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid37 = _errs232 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid37 = true;
                                                                                                                }
                                                                                                                if (valid37) {
                                                                                                                    if (data115.change !== undefined) {
                                                                                                                        let data117 = data115.change;
                                                                                                                        const _errs234 = errors;
                                                                                                                        if (typeof data117 !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16 + "/change", schemaPath: "#/properties/nodes/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        if (!((((data117 === "none") || (data117 === "add")) || (data117 === "modify")) || (data117 === "remove"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16 + "/change", schemaPath: "#/properties/nodes/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema11.properties.nodes.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid37 = _errs234 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid37 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16, schemaPath: "#/properties/nodes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid36 = _errs230 === errors;
                                                                                                    if (!valid36) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs228 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.edges !== undefined) {
                                                                                            let data118 = data.edges;
                                                                                            const _errs236 = errors;
                                                                                            if (errors === _errs236) {
                                                                                                if (Array.isArray(data118)) {
                                                                                                    var valid38 = true;
                                                                                                    const len17 = data118.length;
                                                                                                    for (let i17 = 0; i17 < len17; i17++) {
                                                                                                        let data119 = data118[i17];
                                                                                                        const _errs238 = errors;
                                                                                                        if (errors === _errs238) {
                                                                                                            if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                                                                                                                let missing20;
                                                                                                                if ((((data119.from === undefined) && (missing20 = "from")) || ((data119.to === undefined) && (missing20 = "to"))) || ((data119.change === undefined) && (missing20 = "change"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/edges/" + i17, schemaPath: "#/properties/edges/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data119.from !== undefined) {
                                                                                                                        const _errs240 = errors;
                                                                                                                        if (typeof data119.from !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/from", schemaPath: "#/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid39 = _errs240 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid39 = true;
                                                                                                                    }
                                                                                                                    if (valid39) {
                                                                                                                        if (data119.to !== undefined) {
                                                                                                                            const _errs242 = errors;
                                                                                                                            if (typeof data119.to !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/to", schemaPath: "#/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid39 = _errs242 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid39 = true;
                                                                                                                        }
                                                                                                                        if (valid39) {
                                                                                                                            if (data119.label !== undefined) {
                                                                                                                                const _errs244 = errors;
                                                                                                                                if (typeof data119.label !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/label", schemaPath: "#/properties/edges/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid39 = _errs244 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid39 = true;
                                                                                                                            }
                                                                                                                            if (valid39) {
                                                                                                                                if (data119.change !== undefined) {
                                                                                                                                    let data123 = data119.change;
                                                                                                                                    const _errs246 = errors;
                                                                                                                                    if (typeof data123 !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/change", schemaPath: "#/properties/edges/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    if (!((((data123 === "none") || (data123 === "add")) || (data123 === "modify")) || (data123 === "remove"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/change", schemaPath: "#/properties/edges/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema11.properties.edges.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid39 = _errs246 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid39 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/edges/" + i17, schemaPath: "#/properties/edges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid38 = _errs238 === errors;
                                                                                                        if (!valid38) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/edges", schemaPath: "#/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs236 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.outputs !== undefined) {
                                                                                                let data124 = data.outputs;
                                                                                                const _errs248 = errors;
                                                                                                if (errors === _errs248) {
                                                                                                    if (Array.isArray(data124)) {
                                                                                                        var valid40 = true;
                                                                                                        const len18 = data124.length;
                                                                                                        for (let i18 = 0; i18 < len18; i18++) {
                                                                                                            let data125 = data124[i18];
                                                                                                            const _errs250 = errors;
                                                                                                            if (errors === _errs250) {
                                                                                                                if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                                                                                                                    let missing21;
                                                                                                                    if ((((data125.resource === undefined) && (missing21 = "resource")) || ((data125.param === undefined) && (missing21 = "param"))) || ((data125.value === undefined) && (missing21 = "value"))) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (data125.resource !== undefined) {
                                                                                                                            const _errs252 = errors;
                                                                                                                            if (typeof data125.resource !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18 + "/resource", schemaPath: "#/properties/outputs/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid41 = _errs252 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid41 = true;
                                                                                                                        }
                                                                                                                        if (valid41) {
                                                                                                                            if (data125.param !== undefined) {
                                                                                                                                const _errs254 = errors;
                                                                                                                                if (typeof data125.param !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18 + "/param", schemaPath: "#/properties/outputs/items/properties/param/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid41 = _errs254 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid41 = true;
                                                                                                                            }
                                                                                                                            if (valid41) {
                                                                                                                                if (data125.value !== undefined) {
                                                                                                                                    const _errs256 = errors;
                                                                                                                                    if (typeof data125.value !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18 + "/value", schemaPath: "#/properties/outputs/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid41 = _errs256 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid41 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid40 = _errs250 === errors;
                                                                                                            if (!valid40) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs248 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.links !== undefined) {
                                                                                                    let data129 = data.links;
                                                                                                    const _errs258 = errors;
                                                                                                    if (errors === _errs258) {
                                                                                                        if (Array.isArray(data129)) {
                                                                                                            var valid42 = true;
                                                                                                            const len19 = data129.length;
                                                                                                            for (let i19 = 0; i19 < len19; i19++) {
                                                                                                                let data130 = data129[i19];
                                                                                                                const _errs260 = errors;
                                                                                                                if (errors === _errs260) {
                                                                                                                    if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                                                                        let missing22;
                                                                                                                        if (((data130.text === undefined) && (missing22 = "text")) || ((data130.url === undefined) && (missing22 = "url"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/links/" + i19, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (data130.text !== undefined) {
                                                                                                                                const _errs262 = errors;
                                                                                                                                if (typeof data130.text !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/links/" + i19 + "/text", schemaPath: "#/properties/links/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid43 = _errs262 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid43 = true;
                                                                                                                            }
                                                                                                                            if (valid43) {
                                                                                                                                if (data130.url !== undefined) {
                                                                                                                                    let data132 = data130.url;
                                                                                                                                    const _errs264 = errors;
                                                                                                                                    if (errors === _errs264) {
                                                                                                                                        if (typeof data132 === "string") {
                                                                                                                                            if (!pattern5.test(data132)) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/links/" + i19 + "/url", schemaPath: "#/properties/links/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: "must match pattern \"" + "^https://" + "\"" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/links/" + i19 + "/url", schemaPath: "#/properties/links/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid43 = _errs264 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid43 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/links/" + i19, schemaPath: "#/properties/links/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid42 = _errs260 === errors;
                                                                                                                if (!valid42) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs258 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.permissions !== undefined) {
                                                                                                        let data133 = data.permissions;
                                                                                                        const _errs266 = errors;
                                                                                                        if (errors === _errs266) {
                                                                                                            if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                                                                                                                let missing23;
                                                                                                                if (((data133.holders === undefined) && (missing23 = "holders")) || ((data133.broader === undefined) && (missing23 = "broader"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data133.holders !== undefined) {
                                                                                                                        let data134 = data133.holders;
                                                                                                                        const _errs268 = errors;
                                                                                                                        if (errors === _errs268) {
                                                                                                                            if (Array.isArray(data134)) {
                                                                                                                                var valid45 = true;
                                                                                                                                const len20 = data134.length;
                                                                                                                                for (let i20 = 0; i20 < len20; i20++) {
                                                                                                                                    let data135 = data134[i20];
                                                                                                                                    const _errs270 = errors;
                                                                                                                                    if (errors === _errs270) {
                                                                                                                                        if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                                                                                                                                            let missing24;
                                                                                                                                            if ((((data135.name === undefined) && (missing24 = "name")) || ((data135.role === undefined) && (missing24 = "role"))) || ((data135.may === undefined) && (missing24 = "may"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20, schemaPath: "#/properties/permissions/properties/holders/items/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                if (data135.name !== undefined) {
                                                                                                                                                    const _errs272 = errors;
                                                                                                                                                    if (typeof data135.name !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/name", schemaPath: "#/properties/permissions/properties/holders/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid46 = _errs272 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid46 = true;
                                                                                                                                                }
                                                                                                                                                if (valid46) {
                                                                                                                                                    if (data135.role !== undefined) {
                                                                                                                                                        const _errs274 = errors;
                                                                                                                                                        if (typeof data135.role !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/role", schemaPath: "#/properties/permissions/properties/holders/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid46 = _errs274 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid46 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid46) {
                                                                                                                                                        if (data135.may !== undefined) {
                                                                                                                                                            let data138 = data135.may;
                                                                                                                                                            const _errs276 = errors;
                                                                                                                                                            if (errors === _errs276) {
                                                                                                                                                                if (Array.isArray(data138)) {
                                                                                                                                                                    var valid47 = true;
                                                                                                                                                                    const len21 = data138.length;
                                                                                                                                                                    for (let i21 = 0; i21 < len21; i21++) {
                                                                                                                                                                        let data139 = data138[i21];
                                                                                                                                                                        const _errs278 = errors;
                                                                                                                                                                        if (errors === _errs278) {
                                                                                                                                                                            if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
                                                                                                                                                                                let missing25;
                                                                                                                                                                                if (((data139.actions === undefined) && (missing25 = "actions")) || ((data139.on === undefined) && (missing25 = "on"))) {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    if (data139.words !== undefined) {
                                                                                                                                                                                        const _errs280 = errors;
                                                                                                                                                                                        if (typeof data139.words !== "string") {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/words", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid48 = _errs280 === errors;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        var valid48 = true;
                                                                                                                                                                                    }
                                                                                                                                                                                    if (valid48) {
                                                                                                                                                                                        if (data139.actions !== undefined) {
                                                                                                                                                                                            let data141 = data139.actions;
                                                                                                                                                                                            const _errs282 = errors;
                                                                                                                                                                                            if (errors === _errs282) {
                                                                                                                                                                                                if (Array.isArray(data141)) {
                                                                                                                                                                                                    var valid49 = true;
                                                                                                                                                                                                    const len22 = data141.length;
                                                                                                                                                                                                    for (let i22 = 0; i22 < len22; i22++) {
                                                                                                                                                                                                        const _errs284 = errors;
                                                                                                                                                                                                        if (typeof data141[i22] !== "string") {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/actions/" + i22, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid49 = _errs284 === errors;
                                                                                                                                                                                                        if (!valid49) {
                                                                                                                                                                                                            break;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/actions", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid48 = _errs282 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid48 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid48) {
                                                                                                                                                                                            if (data139.on !== undefined) {
                                                                                                                                                                                                const _errs286 = errors;
                                                                                                                                                                                                if (typeof data139.on !== "string") {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/on", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid48 = _errs286 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid48 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                            if (valid48) {
                                                                                                                                                                                                if (data139.condition !== undefined) {
                                                                                                                                                                                                    const _errs288 = errors;
                                                                                                                                                                                                    if (typeof data139.condition !== "string") {
                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/condition", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/condition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                        return false;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid48 = _errs288 === errors;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    var valid48 = true;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (valid48) {
                                                                                                                                                                                                    if (data139.denied !== undefined) {
                                                                                                                                                                                                        const _errs290 = errors;
                                                                                                                                                                                                        if (true !== data139.denied) {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/denied", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/denied/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid48 = _errs290 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid48 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var valid47 = _errs278 === errors;
                                                                                                                                                                        if (!valid47) {
                                                                                                                                                                            break;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var valid46 = _errs276 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid46 = true;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20, schemaPath: "#/properties/permissions/properties/holders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid45 = _errs270 === errors;
                                                                                                                                    if (!valid45) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders", schemaPath: "#/properties/permissions/properties/holders/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid44 = _errs268 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid44 = true;
                                                                                                                    }
                                                                                                                    if (valid44) {
                                                                                                                        if (data133.broader !== undefined) {
                                                                                                                            let data146 = data133.broader;
                                                                                                                            const _errs291 = errors;
                                                                                                                            if (errors === _errs291) {
                                                                                                                                if (Array.isArray(data146)) {
                                                                                                                                    var valid50 = true;
                                                                                                                                    const len23 = data146.length;
                                                                                                                                    for (let i23 = 0; i23 < len23; i23++) {
                                                                                                                                        let data147 = data146[i23];
                                                                                                                                        const _errs293 = errors;
                                                                                                                                        if (errors === _errs293) {
                                                                                                                                            if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                                                                                                                                                let missing26;
                                                                                                                                                if (((((data147.identity === undefined) && (missing26 = "identity")) || ((data147.because === undefined) && (missing26 = "because"))) || ((data147.actions === undefined) && (missing26 = "actions"))) || ((data147.says === undefined) && (missing26 = "says"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23, schemaPath: "#/properties/permissions/properties/broader/items/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    if (data147.identity !== undefined) {
                                                                                                                                                        const _errs295 = errors;
                                                                                                                                                        if (typeof data147.identity !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/identity", schemaPath: "#/properties/permissions/properties/broader/items/properties/identity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid51 = _errs295 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid51 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid51) {
                                                                                                                                                        if (data147.resource !== undefined) {
                                                                                                                                                            const _errs297 = errors;
                                                                                                                                                            if (typeof data147.resource !== "string") {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/resource", schemaPath: "#/properties/permissions/properties/broader/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid51 = _errs297 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid51 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid51) {
                                                                                                                                                            if (data147.isOwn !== undefined) {
                                                                                                                                                                const _errs299 = errors;
                                                                                                                                                                if (true !== data147.isOwn) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/isOwn", schemaPath: "#/properties/permissions/properties/broader/items/properties/isOwn/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid51 = _errs299 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid51 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid51) {
                                                                                                                                                                if (data147.because !== undefined) {
                                                                                                                                                                    let data151 = data147.because;
                                                                                                                                                                    const _errs300 = errors;
                                                                                                                                                                    if (typeof data151 !== "string") {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/because", schemaPath: "#/properties/permissions/properties/broader/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    if (!((((((((((((data151 === "new") || (data151 === "action")) || (data151 === "resource")) || (data151 === "condition")) || (data151 === "no-denial")) || (data151 === "unread")) || (data151 === "managed-policy")) || (data151 === "group")) || (data151 === "role")) || (data151 === "boundary")) || (data151 === "principal")) || (data151 === "container"))) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/because", schemaPath: "#/properties/permissions/properties/broader/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.permissions.properties.broader.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid51 = _errs300 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid51 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid51) {
                                                                                                                                                                    if (data147.actions !== undefined) {
                                                                                                                                                                        let data152 = data147.actions;
                                                                                                                                                                        const _errs302 = errors;
                                                                                                                                                                        if (errors === _errs302) {
                                                                                                                                                                            if (Array.isArray(data152)) {
                                                                                                                                                                                var valid52 = true;
                                                                                                                                                                                const len24 = data152.length;
                                                                                                                                                                                for (let i24 = 0; i24 < len24; i24++) {
                                                                                                                                                                                    const _errs304 = errors;
                                                                                                                                                                                    if (typeof data152[i24] !== "string") {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/actions/" + i24, schemaPath: "#/properties/permissions/properties/broader/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid52 = _errs304 === errors;
                                                                                                                                                                                    if (!valid52) {
                                                                                                                                                                                        break;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/actions", schemaPath: "#/properties/permissions/properties/broader/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var valid51 = _errs302 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid51 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid51) {
                                                                                                                                                                        if (data147.on !== undefined) {
                                                                                                                                                                            const _errs306 = errors;
                                                                                                                                                                            if (typeof data147.on !== "string") {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/on", schemaPath: "#/properties/permissions/properties/broader/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            var valid51 = _errs306 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid51 = true;
                                                                                                                                                                        }
                                                                                                                                                                        if (valid51) {
                                                                                                                                                                            if (data147.condition !== undefined) {
                                                                                                                                                                                const _errs308 = errors;
                                                                                                                                                                                if (typeof data147.condition !== "string") {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/condition", schemaPath: "#/properties/permissions/properties/broader/items/properties/condition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                var valid51 = _errs308 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid51 = true;
                                                                                                                                                                            }
                                                                                                                                                                            if (valid51) {
                                                                                                                                                                                if (data147.was !== undefined) {
                                                                                                                                                                                    let data156 = data147.was;
                                                                                                                                                                                    const _errs310 = errors;
                                                                                                                                                                                    if (errors === _errs310) {
                                                                                                                                                                                        if (Array.isArray(data156)) {
                                                                                                                                                                                            var valid53 = true;
                                                                                                                                                                                            const len25 = data156.length;
                                                                                                                                                                                            for (let i25 = 0; i25 < len25; i25++) {
                                                                                                                                                                                                const _errs312 = errors;
                                                                                                                                                                                                if (typeof data156[i25] !== "string") {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/was/" + i25, schemaPath: "#/properties/permissions/properties/broader/items/properties/was/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid53 = _errs312 === errors;
                                                                                                                                                                                                if (!valid53) {
                                                                                                                                                                                                    break;
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/was", schemaPath: "#/properties/permissions/properties/broader/items/properties/was/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid51 = _errs310 === errors;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    var valid51 = true;
                                                                                                                                                                                }
                                                                                                                                                                                if (valid51) {
                                                                                                                                                                                    if (data147.says !== undefined) {
                                                                                                                                                                                        const _errs314 = errors;
                                                                                                                                                                                        if (typeof data147.says !== "string") {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/says", schemaPath: "#/properties/permissions/properties/broader/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid51 = _errs314 === errors;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        var valid51 = true;
                                                                                                                                                                                    }
                                                                                                                                                                                    if (valid51) {
                                                                                                                                                                                        if (data147.line !== undefined) {
                                                                                                                                                                                            let data159 = data147.line;
                                                                                                                                                                                            const _errs316 = errors;
                                                                                                                                                                                            if (!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))) {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/line", schemaPath: "#/properties/permissions/properties/broader/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            if (errors === _errs316) {
                                                                                                                                                                                                if ((typeof data159 == "number") && (isFinite(data159))) {
                                                                                                                                                                                                    if (data159 < 1 || isNaN(data159)) {
                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/line", schemaPath: "#/properties/permissions/properties/broader/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                                                        return false;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid51 = _errs316 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid51 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23, schemaPath: "#/properties/permissions/properties/broader/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid50 = _errs293 === errors;
                                                                                                                                        if (!valid50) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader", schemaPath: "#/properties/permissions/properties/broader/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid44 = _errs291 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid44 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid0 = _errs266 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                    if (valid0) {
                                                                                                        if (data.warnings !== undefined) {
                                                                                                            let data160 = data.warnings;
                                                                                                            const _errs318 = errors;
                                                                                                            if (errors === _errs318) {
                                                                                                                if (Array.isArray(data160)) {
                                                                                                                    var valid54 = true;
                                                                                                                    const len26 = data160.length;
                                                                                                                    for (let i26 = 0; i26 < len26; i26++) {
                                                                                                                        let data161 = data160[i26];
                                                                                                                        const _errs320 = errors;
                                                                                                                        if (errors === _errs320) {
                                                                                                                            if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                                                                                                                                let missing27;
                                                                                                                                if (((((data161.code === undefined) && (missing27 = "code")) || ((data161.severity === undefined) && (missing27 = "severity"))) || ((data161.sentence === undefined) && (missing27 = "sentence"))) || ((data161.line === undefined) && (missing27 = "line"))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/warnings/" + i26, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    if (data161.code !== undefined) {
                                                                                                                                        const _errs322 = errors;
                                                                                                                                        if (typeof data161.code !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/warnings/" + i26 + "/code", schemaPath: "#/properties/warnings/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid55 = _errs322 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid55 = true;
                                                                                                                                    }
                                                                                                                                    if (valid55) {
                                                                                                                                        if (data161.severity !== undefined) {
                                                                                                                                            let data163 = data161.severity;
                                                                                                                                            const _errs324 = errors;
                                                                                                                                            if (!((data163 === "warning") || (data163 === "note"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/warnings/" + i26 + "/severity", schemaPath: "#/properties/warnings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.warnings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid55 = _errs324 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid55 = true;
                                                                                                                                        }
                                                                                                                                        if (valid55) {
                                                                                                                                            if (data161.sentence !== undefined) {
                                                                                                                                                const _errs325 = errors;
                                                                                                                                                if (typeof data161.sentence !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/warnings/" + i26 + "/sentence", schemaPath: "#/properties/warnings/items/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid55 = _errs325 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid55 = true;
                                                                                                                                            }
                                                                                                                                            if (valid55) {
                                                                                                                                                if (data161.hint !== undefined) {
                                                                                                                                                    const _errs327 = errors;
                                                                                                                                                    if (typeof data161.hint !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/warnings/" + i26 + "/hint", schemaPath: "#/properties/warnings/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid55 = _errs327 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid55 = true;
                                                                                                                                                }
                                                                                                                                                if (valid55) {
                                                                                                                                                    if (data161.line !== undefined) {
                                                                                                                                                        let data166 = data161.line;
                                                                                                                                                        const _errs329 = errors;
                                                                                                                                                        if (!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/warnings/" + i26 + "/line", schemaPath: "#/properties/warnings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        if (errors === _errs329) {
                                                                                                                                                            if ((typeof data166 == "number") && (isFinite(data166))) {
                                                                                                                                                                if (data166 < 1 || isNaN(data166)) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/warnings/" + i26 + "/line", schemaPath: "#/properties/warnings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid55 = _errs329 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid55 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/warnings/" + i26, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid54 = _errs320 === errors;
                                                                                                                        if (!valid54) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid0 = _errs318 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid0 = true;
                                                                                                        }
                                                                                                        if (valid0) {
                                                                                                            if (data.notes !== undefined) {
                                                                                                                let data167 = data.notes;
                                                                                                                const _errs331 = errors;
                                                                                                                if (errors === _errs331) {
                                                                                                                    if (Array.isArray(data167)) {
                                                                                                                        var valid56 = true;
                                                                                                                        const len27 = data167.length;
                                                                                                                        for (let i27 = 0; i27 < len27; i27++) {
                                                                                                                            const _errs333 = errors;
                                                                                                                            if (typeof data167[i27] !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/notes/" + i27, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid56 = _errs333 === errors;
                                                                                                                            if (!valid56) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid0 = _errs331 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid0 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate10.errors = vErrors; return errors === 0; }

;// CONCATENATED MODULE: ./lib/report/plan-document.js

const readPlanDocument = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!planValidator(value))
        return undefined;
    const { file: _, ...document } = value;
    return { ...document, links: [] };
};
const readPlanText = (text) => readPlanDocument(text);


/***/ })

};
