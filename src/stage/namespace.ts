import { concat, type Expression } from '../cloudformation/expression.ts';
import { physicalName } from '../cloudformation/names.ts';
import type { Stage } from './stage.ts';

/** The logical id of the stack's private DNS namespace. Frozen. */
export const namespaceId = 'StpPrivateDnsNamespace';

/** The most characters of a part of a domain name, between two dots: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const labelLength = 63;

/**
 * Returns the name of the stack's private DNS namespace, `{stack}-services-{12 hex}.internal`: that top-level domain is
 * reserved for private networks, and no two namespaces of a VPC have one name. Frozen: a changed name replaces the namespace.
 * https://www.icann.org/en/board-activities-and-meetings/materials/approved-resolutions-special-meeting-of-the-icann-board-29-07-2024-en
 */
export const namespaceName = ({ stack }: Pick<Stage, 'stack'>): Expression =>
  concat(physicalName(stack, 'services', labelLength, 'lower'), '.internal');
