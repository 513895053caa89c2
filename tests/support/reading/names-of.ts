import { technology } from '../../../shared/catalog/catalog'
import { labelText, oneLine } from '../../../shared/exchange/label-text'
import type { Design } from '../../../shared/model/design'

/**
 * What a notation without settings can carry of services and links: names, technologies, lanes, copies, and who waits
 * for whom. Links of one pair are one, as notations draw them.
 */
export function namesOf({ services, links }: Design) {
  const name = (id: string): string => oneLine(services.get(id)?.name ?? '')
  return {
    services: [...services.values()]
      .map((each) =>
        [
          oneLine(labelText(each.name)),
          technology(each.technology)?.name.en ?? 'unknown',
          each.layer,
          each.replicas,
        ].join(' | '),
      )
      .sort(),
    links: [
      ...new Set(
        [...links.values()]
          .filter(({ source, target }) => source !== target)
          .map(({ source, target }) => `${name(source)} -> ${name(target)}`),
      ),
    ].sort(),
  }
}
