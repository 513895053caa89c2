import { drawDifference } from '../../shapes/difference/difference-shape'
import type { ThemeName } from '../../shapes/themes'
import { drawingToSvg, element } from '../svg/paint-svg'
import type { DifferenceMark } from './difference-marks'

/** Marks as SVG elements, one group each, in the coordinates of their view; lines below boxes. */
export const marksToSvg = (marks: readonly DifferenceMark[], theme: ThemeName): string =>
  [...marks]
    .sort((a, b) => Number(a.shape.kind === 'box') - Number(b.shape.kind === 'box'))
    .map((mark) =>
      element(
        'g',
        { class: 'compare-mark', 'data-key': mark.key, 'data-sign': mark.sign },
        `\n${drawingToSvg(drawDifference(mark.shape, mark), theme)}\n`,
      ),
    )
    .join('\n')
