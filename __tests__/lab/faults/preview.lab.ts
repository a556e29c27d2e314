// A pull request's first preview, its comment and its record on GitHub, with a fault at each of its calls.
import { openPreview, previewStage } from '../support/fault-orders.ts';
import { sweep } from '../support/fault-sweep.ts';

sweep({ name: 'preview', stage: previewStage, before: [], orders: [openPreview], reusable: false });
