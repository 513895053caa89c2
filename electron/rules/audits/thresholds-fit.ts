/** Numbers of the audits of team and business fit and of extension that are a choice of this product and not of a source. */
export const fitThresholds = {
  /** Level of data processing from which models must be trained again by themselves. */
  trainingFromProcessing: 4,
  /** Stated costs over the budget: full marks within it, none at twice of it. */
  budget: { good: 1, bad: 2 },
  /** Applications that call one external system by themselves. */
  integrations: { good: 1, bad: 4 },
} as const
