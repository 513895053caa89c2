/** Numbers of the security audits that are a choice of this product and not of a source. */
export const securityThresholds = {
  /** Business complexity from which a stolen password must not be enough, and access to data must leave a trace. */
  sensitiveFromComplexity: 4,
  /** Levels from which the inside of the network is no longer one machine room that everybody trusts. */
  zeroTrust: { fromEnvironment: 4, fromScale: 4 },
} as const
