export const id = 2775;
export const ids = [2775];
export const modules = {

/***/ 42775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifFile: () => (/* binding */ sarifFile)
});

;// CONCATENATED MODULE: ./lib/diagnostics/codes.js
const codes = {
    'source/missing-file': 'The config file does not exist.',
    'source/not-a-file': 'The config path names a folder or something else that is no plain file.',
    'source/too-large': 'The config file is larger than 1 MiB.',
    'source/not-utf8': 'The config file is not UTF-8 text.',
    'source/empty': 'The config file holds nothing.',
    'source/syntax': 'The config file is not valid YAML.',
    'source/tab-indentation': 'YAML does not allow tabs for indentation.',
    'source/several-documents': 'The config file holds more than one YAML document.',
    'source/duplicate-key': 'A key stands twice in one map.',
    'source/reserved-key': 'A key has a name that JavaScript reserves, such as __proto__.',
    'source/alias-cycle': 'An alias contains itself.',
    'source/too-many-aliases': 'Aliases expand the config to more values than any real config has.',
    'source/too-many-parts': 'The config has more words and marks than any real config has.',
    'source/too-deep': 'The config is nested deeper than 100 levels.',
    'source/unknown-tag': 'A YAML tag is not known here.',
    'source/noncharacter': 'A text holds a Unicode noncharacter.',
    'source/outside': 'A path leaves the folder of the config or the checkout, or leads into a .git folder.',
    'source/missing-path': 'A file or folder that the config names does not exist.',
    'config/not-a-map': 'The config is not a map of keys.',
    'config/unknown-key': 'A key is not known at this place.',
    'config/missing-key': 'A required key is missing.',
    'config/wrong-type': 'A value has another type than its property.',
    'config/not-allowed': 'A value is not among the allowed ones.',
    'config/out-of-range': 'A number or a length is outside its limits.',
    'config/wrong-format': 'A text does not have the form that its property asks for.',
    'config/exactly-one': 'Exactly one of some properties must be written.',
    'config/at-most-one': 'At most one of some properties may be written.',
    'config/unknown-type': 'A type is not known at this place.',
    'config/not-yet': 'A property or type is part of the language, but this version does not compile it yet.',
    'config/other-stage': 'A config that `compile` made for one stage or region is used for another.',
    'config/not-supported': 'A type of Stacktape is no part of this language; the complaint says what to do instead.',
    'config/ignored': 'A property is accepted and has no effect.',
    'config/unknown-resource': 'A name is not among the resources of this config.',
    'config/wrong-resource': 'A name belongs to a resource of another type than is needed here.',
    'config/resource-name': 'A resource name holds other characters than letters and digits, or is too long.',
    'config/name-clash': 'Two names become the same logical id.',
    'config/project-name': 'The project name is missing or has a form that no stack name can have.',
    'config/environment': 'An environment variable has a name that AWS Batch or this action reserves, or stands twice.',
    'config/schedule': 'A schedule expression is not valid.',
    'config/event-pattern': 'EventBridge would refuse an event pattern, or has no such operator.',
    'config/constant-event': 'A constant that replaces an event looks like one of AWS, so only the first would start a run.',
    'config/timezone': 'A time zone is not known, or cannot be used with what stands beside it.',
    'config/log-group': 'A log group cannot start the job: it has no log, or the reference is to something else.',
    'config/route': 'A route or rule of an HTTP event does not say which requests it takes, or not as AWS wants it.',
    'config/rule-condition': 'A rule of a load balancer has conditions that AWS refuses.',
    'config/priority-twice': 'Two rules of one listener have the same priority.',
    'config/listener': 'A listener of a load balancer, or its redirect, is one that AWS refuses.',
    'config/authorizer': 'An authorizer of a route lacks what API Gateway needs, or has what API Gateway refuses.',
    'config/cdn': 'A domain, certificate, method or header of a CDN is one that CloudFront refuses.',
    'config/cors': 'Properties of `cors` exclude each other.',
    'config/user-pool': 'Properties of a user pool exclude or need each other.',
    'config/other-spelling': 'A property is written in a spelling of the page that is read as another.',
    'config/event-twice': 'Two events of one job have the same source and conditions.',
    'config/visibility-timeout': 'The visibility timeout of a queue is too short for the trigger function.',
    'config/foreign-queue': 'A queue of somebody else that triggers a job could not be read, so it is not checked.',
    'config/batch-window': 'A batch size over 10 needs a batch window, and a FIFO queue allows neither.',
    'config/overlapping-notifications': 'Two S3 events of one bucket would match the same object.',
    'config/key-filter': 'The filter of an S3 event has wildcards, which S3 takes for letters.',
    'config/foreign-bucket': 'An S3 event of a bucket of another owner has a type that S3 does not send to EventBridge.',
    'config/bucket-rule': 'A rule of the lifecycle of a bucket, or of its CORS, is one that S3 refuses.',
    'config/public-bucket': 'Anybody on the internet can read, or write, the objects of a bucket.',
    'config/key-clash': 'Keys of a table contradict each other, or something of its indexes stands twice.',
    'config/fifo-only': 'A property is for FIFO queues or topics only.',
    'config/filter-policy': 'SNS would refuse the filter policy of an event.',
    'config/other-region': 'AWS connects two things within one region only, and an ARN names another one.',
    'config/other-account': 'AWS connects two things within one account only, and ARNs name two.',
    'config/alarm': 'An alarm would never go off, or CloudWatch could not tell whom it names.',
    'config/cannot-connect': 'A resource of this type cannot be connected to.',
    'config/overrides': 'An override names a resource that is not a child of this one, or a path that cannot be set.',
    'config/cycle': 'Resources depend on each other in a circle.',
    'config/redrive': 'A redrive policy is needed, or has not exactly one target of its kind.',
    'config/too-many-resources': 'The template has more than 500 resources.',
    'config/too-many-outputs': 'The template has more than 200 outputs.',
    'config/template-too-large': 'The template is larger than 1 MB.',
    'config/job-too-large': 'A job definition has more than 24 KiB.',
    'config/too-many-events': 'More events start a job, or come from a bucket or a load balancer, than AWS takes.',
    'config/policy-too-large': 'The inline policies of a role have more than 10,240 characters.',
    'config/dynamic-reference': 'A text has CloudFormation write a secret where it can be read.',
    'config/permission-for-everything': 'A role statement without Action allows every action.',
    'config/iam-statement': 'IAM would refuse a role statement: a name that stands twice, an unknown operator, or a value or character that it does not take.',
    'config/destination': 'Lambda sends the outcome of invocations to no such resource.',
    'config/tag-twice': 'Two tags have the same key, or keys that differ only in case.',
    'config/unknown-region': 'The region is not among those that this version knows.',
    'config/rewritten-number': 'A number without quotes looks like a version, and loses its last zeros as a number.',
    'config/template-section': 'A function of CloudFormation needs a section of a template that the config does not have.',
    'directives/unknown': 'A directive is not known.',
    'directives/syntax': 'A directive call cannot be read.',
    'directives/arguments': 'A directive has too few, too many or wrong arguments.',
    'directives/embedded': 'A directive inside a longer text is not evaluated.',
    'directives/unknown-parameter': 'A resource has no such referenceable parameter.',
    'directives/unknown-attribute': 'A CloudFormation resource has no such attribute.',
    'directives/unknown-logical-id': 'No resource of the template has this logical id.',
    'directives/misplaced': 'A directive stands where its value cannot be used.',
    'directives/secret': 'A secret is named in a way that AWS Batch cannot read.',
    'directives/readable-secret': 'A secret would be readable to everyone who may read the resource that it stands in.',
    'directives/older-spelling': 'A directive has an older name, which still works.',
    'directives/not-found': 'What a directive asks for does not exist.',
    'directives/not-looked-up': 'What only AWS knows was not asked for, and a stand-in takes its place.',
    'directives/cycle': 'A directive leads back to itself.',
    'directives/too-large': 'Directives give more, or other, than a config can hold.',
    'directives/file': 'A file that a directive reads cannot be read as data.',
    'directives/secret-parameter': 'A parameter of AWS Systems Manager is a secret, which no template may hold.',
    'directives/custom-off': 'The config names programs as directives, and nobody allowed them to run.',
    'directives/custom-fork': 'Programs of a fork, or of nobody knows whom, are not run.',
    'directives/custom-credentials': 'Programs are not run in a job that holds what they could steal.',
    'directives/custom-failed': 'The program of a custom directive failed.',
    'directives/custom-name': 'A custom directive has the name of another directive.',
    'packaging/entry-file': 'The entry file is missing or has an extension that no buildpack knows.',
    'packaging/dockerfile': 'The Dockerfile is missing.',
    'packaging/context': 'The build context is missing, is no folder, or something in it cannot be read.',
    'packaging/function-code': 'Lambda would refuse the code of a function, or not find its handler.',
    'packaging/needs-bucket': 'The code of a function goes through the artifact bucket, and none may be used.',
    'packaging/secret-argument': 'A build argument looks like a secret, and stays readable in the history of the image.',
    'packaging/changed': 'A file of a build context changed between its digest and its build.',
    'packaging/build-failed': 'docker build failed.',
    'packaging/push-failed': 'docker push failed.',
    'packaging/no-docker': 'Docker is not installed or its daemon does not answer.',
    'packaging/login-failed': 'Docker could not log in to the registry.',
    'stack/foreign': 'A stack of this name exists and was not made for this project and stage.',
    'stack/other-repository': 'The stack belongs to another repository.',
    'stack/blocked': 'The stack is in a state from which it cannot be deployed.',
    'stack/busy': 'Another operation is running on the stack.',
    'stack/wrong-account': 'The credentials belong to another account than expected.',
    'stack/invalid-template': 'CloudFormation cannot read the template.',
    'stack/change-set-failed': 'CloudFormation could not make the change set.',
    'stack/deploy-failed': 'The deployment failed.',
    'stack/delete-failed': 'The deletion failed.',
    'stack/loses-data': 'The change would delete or replace something that holds data or work.',
    'stack/interrupts-jobs': 'The change would replace the instances of running jobs.',
    'stack/confirm': "destroy, or a deploy over a repository's stack at a prompt, was not confirmed.",
    'stack/absent': 'There is no such stack.',
    'stack/dead-letters': 'The dead-letter queue still holds messages.',
    'stack/protected': 'The stack is protected against deletion.',
    'stack/timed-out': 'The stack operation did not end in time.',
    'stack/needs-bucket': 'The template is over 51,200 bytes and may not go through a bucket.',
    'stack/quota': 'An AWS quota would be passed.',
    'aws/no-credentials': 'There are no AWS credentials.',
    'aws/expired-credentials': 'The AWS credentials have expired.',
    'aws/denied': 'AWS denied a call.',
    'aws/unreachable': 'AWS could not be reached.',
    'aws/throttled': 'AWS kept throttling a call.',
    'aws/refused': 'AWS refused a call.',
    'aws/role': 'The role could not be assumed.',
    'github/no-id-token': 'The workflow may not ask for an OIDC token.',
    'github/no-token': 'A comment needs a token of GitHub, and there is none.',
    'github/bad-token': 'GitHub does not know the token.',
    'github/denied': 'The token may not do this; a permission of the job is missing.',
    'github/locked': 'The conversation of the pull request is locked.',
    'github/not-found': 'The pull request is not there, or the token may not see it.',
    'github/rate-limited': 'GitHub asked for a longer pause than a comment is worth.',
    'github/unreachable': 'GitHub could not be reached, or failed itself.',
    'github/refused': 'GitHub refused a call.',
    'github/no-pull-request': 'The event of the run names no pull request.',
    'github/not-a-report': 'The report file is missing, does not begin with the marker of a report, or is of another run.',
    'github/too-long': 'A comment holds at most 65,536 characters.',
    'trigger/idempotency-key': 'The Idempotency-Key of a request is that of another request, which is answered 409.',
    'trigger/payload-too-large': 'An event is too large for one run; it goes back to its queue or to the dead letters.',
    'door/unknown-command': 'The command is not known.',
    'door/not-yet': 'The command or input belongs to a later version.',
    'door/unknown-flag': 'The flag or input is not known.',
    'door/bad-value': 'A flag or input has a value that is not allowed.',
    'door/missing-input': 'An input that the command needs is missing.',
    'door/no-base': 'The commit or branch to compare with is not in this checkout.',
    'door/cannot-write': 'A file could not be written.',
    'door/fork': 'deploy and destroy do not run for code of a fork.',
    'door/stopped': 'The run was stopped by a signal.',
};

;// CONCATENATED MODULE: ./lib/report/sarif.js

const levels = { error: 'error', warning: 'warning', note: 'note' };
const sarifFile = (rows, version) => {
    const codes = [...new Set(rows.map(({ code }) => code))].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'batch-job-action',
                        version,
                        rules: codes.map((id) => ({ id, ...shortDescription(id) })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: rows.map(({ code, severity, sentence, hint, file, line, column }) => ({
                    ruleId: code,
                    ruleIndex: codes.indexOf(code),
                    level: levels[severity],
                    message: { text: hint === undefined ? sentence : `${sentence} ${hint}` },
                    locations: file === undefined
                        ? []
                        : [
                            {
                                physicalLocation: {
                                    artifactLocation: { uri: uriOf(file) },
                                    region: { startLine: line, startColumn: column },
                                },
                            },
                        ],
                })),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
};
const uriOf = (path) => path.split('/').map(encodeURIComponent).join('/');
const shortDescription = (code) => {
    const text = codes[code];
    return text === undefined ? {} : { shortDescription: { text } };
};


/***/ })

};
