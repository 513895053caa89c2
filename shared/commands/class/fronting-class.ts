import type { ClassId } from '../../base/ids'
import { technology } from '../../catalog/catalog'
import { frontRole } from '../../catalog/front-roles'
import type { ClassElement } from '../../model/classes/class-element'
import { parseAttribute } from '../../model/classes/python-attribute'
import { parseOperation } from '../../model/classes/python-operation'
import type { Design } from '../../model/design'
import type { Service } from '../../model/service'
import { classNames, freeClassName } from './free-class-name'

/** The class through which code usually reaches a service. It waits without blocking where its callers do. */
export function frontingClass(design: Design, service: Service, id: ClassId): ClassElement {
  const entry = technology(service.technology)
  const role = frontRole(entry?.category)
  const isAsync = callsWithoutBlocking(design, service)
  return {
    id,
    name: freeClassName(`${stem(service, role.suffix)}${role.suffix}`, classNames(design)),
    kind: 'class',
    stereotype: role.stereotype,
    origin: 'own',
    package: null,
    service: service.id,
    attributes: role.attributes.flatMap((text) => {
      const attribute = parseAttribute(text)
      return attribute.ok ? [attribute.value] : []
    }),
    operations: role.operations.flatMap((text) => {
      const operation = parseOperation(text)
      return operation.ok ? [{ ...operation.value, async: isAsync }] : []
    }),
  }
}

/** Whether what calls the service runs on an event loop; of a service without callers, whether anything does. */
function callsWithoutBlocking({ services, links }: Design, { id }: Service): boolean {
  const callers = [...links.values()].flatMap(({ source, target }) =>
    target === id ? (services.get(source) ?? []) : [],
  )
  const asked = callers.length > 0 ? callers : [...services.values()]
  return asked.some((each) => technology(each.technology)?.concurrency === 'async')
}

/**
 * `UserDatabase` for “User database”: the service's name in capitals, or its technology's where the name has words of
 * other scripts. A last word that the suffix says again is left out.
 */
function stem(service: Service, suffix: string): string {
  const isLatin = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{S}]+$/u.test(service.name)
  const name = isLatin ? service.name : (technology(service.technology)?.name.en ?? service.technology)
  const words = (name.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? []).map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  )
  const last = words.at(-1)
  if (words.length > 1 && last && suffix.toLowerCase().startsWith(last.toLowerCase())) words.pop()
  const joined = words.join('')
  return /^[A-Za-z]/.test(joined) ? joined : `Service${joined}`
}
