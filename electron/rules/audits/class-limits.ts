/**
 * Coupling of objects, in classes that one knows or is known by: full marks up to the first, none from the second.
 * Source: Embold, thresholds of metrics, https://docs.embold.io/de/metric-thresholds
 */
export const couplingLimits = { good: 9, bad: 30 } as const

/**
 * Most operations of a class. Source: Chidamber and Kemerer metrics, recommended limits,
 * https://www.aivosto.com/project/help/pm-oo-ck.html
 */
export const mostOperations = 20

/**
 * Own classes that one may stand on, one over the other. Source: Embold, thresholds of metrics,
 * https://docs.embold.io/de/metric-thresholds
 */
export const deepestInheritance = 3
