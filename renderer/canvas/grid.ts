/** Boxes stand on a grid of this many px, so that they line up without effort. */
export const gridStep = 8

/** The nearest line of the grid, px. */
export const snap = (value: number): number => Math.round(value / gridStep) * gridStep
