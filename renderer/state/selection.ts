import type { ElementId } from '../../shared/base/ids'
import { useStudio } from './studio-store'

export const select = (elements: Iterable<ElementId>): void =>
  useStudio.setState({ selection: new Set(elements) })

/** Lights elements and fades the rest; nothing: all are shown alike. */
export const light = (elements: Iterable<ElementId>): void => useStudio.setState({ lit: new Set(elements) })

/** Asks the canvas to bring elements into view. */
export const reveal = (elements: readonly ElementId[]): void => useStudio.setState({ reveal: { elements } })
