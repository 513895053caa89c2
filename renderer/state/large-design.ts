import type { Design } from '../../shared/model/design'

/** From this many services on, a design is on screen before it is scored and has panels: all at once shows it later. */
const many = 1000

export const isLargeDesign = (design: Pick<Design, 'services'> | null | undefined): boolean =>
  (design?.services.size ?? 0) >= many
