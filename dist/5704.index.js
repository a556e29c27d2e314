export const id = 5704;
export const ids = [5704,7867];
export const modules = {

/***/ 75704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sigstoreVerifier: () => (/* binding */ sigstoreVerifier)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/packaging/attestations/clearest-fault.js + 1 modules
var clearest_fault = __webpack_require__(20848);
// EXTERNAL MODULE: ./lib/packaging/attestations/read-bundles.js
var read_bundles = __webpack_require__(37867);
;// CONCATENATED MODULE: ./lib/adapters/sigstore/signer-identity.js
const fulcio = '1.3.6.1.4.1.57264.1';
const utf8String = (value) => {
    const [tag, first = 0] = value;
    if (tag !== 0x0c)
        return undefined;
    const lengths = { 129: 1, 130: 2 };
    const size = lengths[first] ?? 0;
    if (first >= 0x80 && size === 0)
        return undefined;
    const start = 2 + size;
    if (value.length < start)
        return undefined;
    const length = size === 0 ? first : value.readUIntBE(2, size);
    return value.length === start + length ? value.toString('utf8', start) : undefined;
};
const identityOf = ({ identity }) => {
    const extension = (number) => {
        const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === `${fulcio}.${number}`);
        return found && utf8String(found.value);
    };
    return {
        workflow: identity?.subjectAlternativeName,
        runWorkflow: extension(18),
        issuer: extension(8),
        repository: extension(12),
        repositoryId: extension(15),
        commit: extension(13),
    };
};

;// CONCATENATED MODULE: ./lib/adapters/sigstore/bundle-verifier.js








const refuse = (path, wrong, cause) => new refused/* Refused */.L({
    code: 'attestation/trusted-root',
    message: `trusted-root: ${(0,visible/* visible */.RK)(path)} cannot be used: ${wrong}.`,
    hint: 'Write it by `gh attestation trusted-root > trusted-root.jsonl`, and keep it where only reviewers of the repository can change it.',
    cause,
});
const verifierOf = (root) => {
    const material = (0,verify_dist/* toTrustMaterial */.jO)(root);
    return new verify_dist/* Verifier */.BL(material, {
        tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
    });
};
const verifiersIn = (path, text) => {
    try {
        const verifiers = (0,read_bundles/* jsonValues */.R)(text).map((value) => {
            const root = protobuf_specs_dist.TrustedRoot.fromJSON(value);
            if (root.certificateAuthorities.length === 0)
                throw refuse(path, 'a root in it names no certificate authority');
            return verifierOf(root);
        });
        if (verifiers.length > 0)
            return verifiers;
    }
    catch (error) {
        throw error instanceof refused/* Refused */.L ? error : refuse(path, 'it is no trusted root of Sigstore', error);
    }
    throw refuse(path, 'it is empty');
};
const hasPlainNames = ({ verificationMaterial: { tlogEntries } }) => tlogEntries.every(({ inclusionProof }) => (inclusionProof?.checkpoint?.envelope ?? '')
    .split('\n')
    .every((line) => !line.includes('\u2014') || /^\u2014 [\w./:-]{1,200} \S{1,2000}$/.test(line)));
const tampered = ['SIGNATURE_ERROR', 'TLOG_BODY_ERROR'];
const faultOf = (error) => {
    const { message, cause } = error;
    const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
    const says = `its signature was not verified (${(0,visible/* visible */.RK)(reason).slice(0, 300)})`;
    const code = error instanceof verify_dist/* VerificationError */.mk ? String(error.code) : '';
    if (tampered.includes(code))
        return { code: 'attestation/tampered', says };
    const isExpired = code === 'CERTIFICATE_ERROR' && /\bexpired at the specified date\b/.test(reason);
    return { code: isExpired ? 'attestation/expired' : 'attestation/untrusted', says };
};
const readBundle = (value) => {
    let bundle;
    try {
        bundle = (0,dist/* bundleFromJSON */.vw)(value);
    }
    catch {
        return 'it is no Sigstore bundle';
    }
    const { content, verificationMaterial } = bundle;
    if (content.$case !== 'dsseEnvelope')
        return 'it signs no statement';
    if (verificationMaterial.content.$case === 'publicKey')
        return 'it was signed by a key, and not by a workflow';
    if (!hasPlainNames(bundle))
        return 'its checkpoint names no log';
    return { bundle, mediaType: content.dsseEnvelope.payloadType, payload: content.dsseEnvelope.payload };
};
const sigstoreVerifier = (path, text) => {
    const verifiers = verifiersIn(path, text);
    return {
        verify(value) {
            const read = readBundle(value);
            if (typeof read === 'string')
                return { fault: { code: 'attestation/unreadable', says: read } };
            const { bundle, mediaType, payload } = read;
            const faults = [];
            for (const verifier of verifiers) {
                try {
                    const identity = identityOf(verifier.verify((0,verify_dist/* toSignedEntity */.DC)(bundle)));
                    return { signed: { identity, mediaType, text: payload.toString('utf8') } };
                }
                catch (error) {
                    faults.push(faultOf(error));
                }
            }
            return { fault: (0,clearest_fault/* clearestFault */.k)(faults) };
        },
    };
};


/***/ }),

/***/ 20848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ clearestFault)
});

;// CONCATENATED MODULE: ./lib/packaging/attestations/signed-statement.js
const faultCodes = [
    'attestation/unreadable',
    'attestation/untrusted',
    'attestation/expired',
    'attestation/tampered',
    'attestation/other-image',
    'attestation/other-issuer',
    'attestation/other-repository',
    'attestation/other-workflow',
    'attestation/other-commit',
];

;// CONCATENATED MODULE: ./lib/packaging/attestations/clearest-fault.js

const rankOf = ({ code }) => faultCodes.indexOf(code);
const clearestFault = (faults) => faults.reduce((best, fault) => (best === undefined || rankOf(fault) > rankOf(best) ? fault : best), undefined);


/***/ }),

/***/ 37867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ jsonValues),
/* harmony export */   readBundles: () => (/* binding */ readBundles)
/* harmony export */ });
const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
const jsonValues = (text) => {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return lines(text).map((line) => JSON.parse(line));
    }
};
const field = (value, name) => typeof value === 'object' && value !== null ? value[name] : undefined;
const readBundles = (text) => jsonValues(text).flatMap((value) => {
    const list = field(value, 'attestations');
    if (Array.isArray(list))
        return list.map((one) => field(one, 'bundle'));
    return Array.isArray(value) ? value : [value];
});


/***/ })

};
