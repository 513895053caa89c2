/**
 * Instability of a component, 0 (others depend on it) to 1 (it depends on others): `I = Ce / (Ca + Ce)`; 0 where it
 * stands alone. Martin, OO Design Quality Metrics, 1994.
 *
 * @param afferent Ca, components that depend on it
 * @param efferent Ce, components that it depends on
 */
export const instability = (afferent: number, efferent: number): number =>
  afferent + efferent === 0 ? 0 : efferent / (afferent + efferent)
