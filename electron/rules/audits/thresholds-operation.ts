/** Numbers of the audits of operation and structure that are a choice of this product and not of a source. */
export const operationThresholds = {
  /** Days for which logs are kept, for a business of each complexity, levels 1 to 5. */
  logDays: [7, 7, 30, 90, 90],
  /** Deployment environment from which its machines are described as code. */
  provisioningFromEnvironment: 4,
  /** Applications on a cluster from which nobody releases them by hand without mistakes. */
  deliveryFromApplications: 5,
  /** Share of the time limit of a function that its usual run may take, since some runs take longer. */
  functionTime: { good: 0.5, bad: 1 },
  /** Calls to one dependency for each request that no cache answers. */
  chattyCalls: { good: 3, bad: 20 },
  /** What a notebook counts that writes the business's own data. */
  notebookWrites: 0.5,
  /** Applications from which the density of their calls tells something, and calls over possible calls. */
  callDensity: { fromApplications: 4, good: 0.3, bad: 0.7 },
} as const
