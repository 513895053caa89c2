import type { Locale } from '../../base/localized'
import { writtenAvailability, writtenNumber, writtenTime } from '../../i18n/written-range'
import type { Design } from '../../model/design'
import { elementName } from '../../report/element-name'
import type { Quantities } from '../../report/quantities'
import { type Block, bullets, heading, paragraph } from '../document/document'
import { bundleTexts } from './bundle-texts'

/** What requests meet at every entry, and what the whole costs to have and to run. */
export function quantityBlocks(design: Design, quantities: Quantities, language: Locale): Block[] {
  const { paths, cost, operations } = quantities
  const figure = (text: keyof typeof bundleTexts) => ({ head: bundleTexts[text][language], isFigure: true })
  const columns = [
    { head: bundleTexts.entry[language] },
    figure('availability'),
    figure('p99'),
    figure('capacity'),
  ]
  const rows = paths.map(({ entry, availability, latency, capacity }) => [
    [
      {
        kind: 'element' as const,
        element: entry,
        text: elementName(design, entry, language) ?? entry,
      },
    ],
    writtenAvailability(availability, language),
    latency ? writtenTime(latency.p99, language) : '–',
    writtenNumber(capacity, language, bundleTexts.perSecond[language]),
  ])
  const colon = language === 'zh' ? '：' : ': '
  const hours = writtenNumber(operations.hours, language, bundleTexts.hours[language])
  return [
    heading(bundleTexts.figures[language]),
    paragraph(bundleTexts.ranges[language]),
    ...(rows.length > 0 ? [{ kind: 'table' as const, columns, rows }] : []),
    bullets([
      `${bundleTexts.costs[language]}${colon}${writtenNumber(cost.total, language)}`,
      `${bundleTexts.running[language]}${colon}${hours}`,
    ]),
  ]
}
