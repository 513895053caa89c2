import type { ServiceId } from '../../../../shared/base/ids'
import { technology } from '../../../../shared/catalog/catalog'
import { call } from '../../../../shared/commands/define-command'
import addService from '../../../../shared/commands/service/add-service.command'
import changeServices from '../../../../shared/commands/service/change-services.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import type { Design } from '../../../../shared/model/design'
import type { Service } from '../../../../shared/model/service'
import type { Field } from '../../../../shared/model/settings/field'
import { type ServiceSettingKey, settingGroups } from '../../../../shared/model/settings/service-settings'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import type { Box, Point, PositionedView } from '../../../../shared/views/positioned-view'
import { nodeAt } from '../adapter/hit-test'
import { type LanePlace, landingPlace } from './moves'

/** What dropping a technology at a point would do. */
export type DropTarget =
  /** A library becomes the server, driver, ORM or client of the service it is dropped on. */
  | { readonly kind: 'part'; readonly service: ServiceId; readonly setting: ServiceSettingKey }
  /** A new service, where it was dropped. */
  | { readonly kind: 'lane'; readonly place: LanePlace }
  /** A new service in the technology's own lane, at a free place: the point is outside of all lanes. */
  | { readonly kind: 'own-lane' }

/** What a drop would do; `null` for a technology that the catalogue does not know. */
export function dropTarget(
  design: Design,
  view: PositionedView,
  technologyId: string,
  point: Point,
): DropTarget | null {
  const entry = technology(technologyId)
  if (!entry) return null
  if (entry.runtime === 'library') {
    const hit = nodeAt(view.nodes, point)
    const service = hit && design.services.get(hit.service)
    const setting = service && settingForPart(service, entry.category)
    if (service && setting) return { kind: 'part', service: service.id, setting }
  }
  const corner = { x: point.x - serviceSize.width / 2, y: point.y - serviceSize.height / 2 }
  const place = isWithin(view.bounds, point) ? landingPlace(view, corner) : null
  return place ? { kind: 'lane', place } : { kind: 'own-lane' }
}

/** The edit that a drop makes. */
export function dropCall(technologyId: string, target: DropTarget): CommandCall {
  switch (target.kind) {
    case 'part':
      return call(changeServices, {
        services: [target.service],
        settings: { [target.setting]: technologyId },
      })
    case 'lane': {
      const { layer, x, y } = target.place
      return call(addService, { technology: technologyId, layer, at: { x, y } })
    }
    case 'own-lane':
      return call(addService, { technology: technologyId })
  }
}

/** The setting of a service that holds a part of this category; absent where it has no such part. */
function settingForPart(service: Service, category: string): ServiceSettingKey | undefined {
  const fields = (technology(service.technology)?.groups ?? []).flatMap(
    (group) => Object.entries(settingGroups[group]) as [ServiceSettingKey, Field][],
  )
  return fields.find(([, field]) => field.kind === 'part' && field.categories.includes(category))?.[0]
}

const isWithin = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
