/** The change of a part of the diagram. */
export type DrawnChange = 'none' | 'add' | 'modify' | 'remove';

/** A node of the diagram: a job, what starts it, its job queue, or a connected resource. */
export interface ReviewedNode {
  readonly name: string;
  /** The change of the node itself, not of its neighbours; always `none` where everything is new. */
  readonly change: DrawnChange;
}

/** An edge of the diagram: event source → job, job → job queue, connected resource, next job or topic of its alarms. */
export interface ReviewedEdge {
  readonly from: string;
  readonly to: string;
  /** Event type, `uses` for a connected resource, `on success` or `on failure` for a next job, `alarm` for a topic. */
  readonly label?: string;
  /** The change of the edge itself; always `none` where everything is new. */
  readonly change: DrawnChange;
}
