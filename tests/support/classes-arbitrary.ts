import fc from 'fast-check'
import {
  type ClassId,
  classId,
  classRelationId,
  type PackageId,
  packageId,
  patternId,
  type ServiceId,
} from '../../shared/base/ids'
import type { DesignData } from '../../shared/file/design-data'
import { classKinds, origins, stereotypes } from '../../shared/model/classes/class-element'
import { classRelationKinds } from '../../shared/model/classes/class-relation'
import { accessors, bindings, visibilities } from '../../shared/model/classes/member'
import { layers } from '../../shared/model/layer'

type ClassTables = Required<
  Pick<DesignData, 'packages' | 'classes' | 'classPlacements' | 'classRelations' | 'patterns'>
>

const visibility = fc.constantFrom(...visibilities)
const coordinate = fc.integer({ min: -9999, max: 9999 })
/** `undefined` keys left out, as in a file. */
const given = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

/**
 * Any class design: packages in each other, classes of every kind with members, relations, roles in patterns. A number
 * stands for one of the packages, classes or services that there are.
 *
 * @param text what is written wherever a person can write
 */
export function classesArbitrary(
  text: fc.Arbitrary<string>,
  services: readonly ServiceId[] = [],
): fc.Arbitrary<ClassTables> {
  const member = fc.record({ name: text, type: text, default: text })
  const attribute = fc
    .tuple(member, fc.record({ visibility, static: fc.boolean() }))
    .map(([texts, rest]) => ({ ...texts, ...rest }))
  const operation = fc
    .record({
      name: text,
      parameters: fc.array(member, { maxLength: 2 }),
      returns: text,
      visibility,
      binding: fc.constantFrom(...bindings),
      async: fc.boolean(),
      abstract: fc.boolean(),
      refuses: fc.constantFrom(undefined, true),
      accessor: fc.constantFrom(undefined, undefined, ...accessors),
      decorators: fc.option(
        fc.array(
          text.filter((each) => each !== ''),
          { minLength: 1, maxLength: 2 },
        ),
        {
          nil: undefined,
        },
      ),
    })
    .map(given)
  const element = fc.record({
    name: text,
    kind: fc.constantFrom(...classKinds),
    stereotype: fc.constantFrom(undefined, ...stereotypes),
    origin: fc.constantFrom(...origins),
    package: fc.nat(),
    layer: fc.constantFrom(undefined, ...layers),
    service: fc.nat(),
    attributes: fc.array(attribute, { maxLength: 2 }),
    operations: fc.array(operation, { maxLength: 2 }),
    place: fc.option(fc.record({ x: coordinate, y: coordinate })),
  })
  const relation = fc.record({
    source: fc.nat(),
    target: fc.nat(),
    kind: fc.constantFrom(...classRelationKinds),
    sourceMultiplicity: text.map((each) => each.slice(0, 40)),
    targetMultiplicity: text.map((each) => each.slice(0, 40)),
    label: text,
  })
  const pattern = fc.record({
    pattern: fc.constantFrom('observer', 'repository', 'unknown-one'),
    use: fc.constantFrom(undefined, 'connection-pool'),
    players: fc.array(fc.tuple(fc.constantFrom('subject', 'client'), fc.nat()), { maxLength: 3 }),
  })
  return fc
    .record({
      packages: fc.array(fc.record({ name: text, parent: fc.nat() }), { maxLength: 4 }),
      classes: fc.array(element, { maxLength: 5 }),
      relations: fc.array(relation, { maxLength: 5 }),
      patterns: fc.array(pattern, { maxLength: 2 }),
    })
    .map((drawn): ClassTables => {
      const classes = drawn.classes.map((_, n) => classId(`c${n + 1}`))
      const packages = drawn.packages.map((_, n) => packageId(`k${n + 1}`))
      const oneOf = <I>(list: readonly I[], n: number): I | undefined => list[n % (list.length + 1)]
      const player = (n: number): ClassId => classes[n % classes.length] as ClassId
      return {
        packages: drawn.packages.map(({ name, parent }, n) => ({
          id: packages[n] as PackageId,
          name,
          parent: oneOf(packages.slice(0, n), parent) ?? null,
        })),
        classes: drawn.classes.map(({ place: _, package: at, service, ...fields }, n) =>
          given({
            ...fields,
            id: player(n),
            package: oneOf(packages, at) ?? null,
            service: oneOf(services, service),
          }),
        ),
        classPlacements: drawn.classes.flatMap(({ place }, n) =>
          place ? [{ id: player(n), ...place }] : [],
        ),
        classRelations: (classes.length === 0 ? [] : drawn.relations).map(
          ({ source, target, ...fields }, n) => ({
            ...fields,
            id: classRelationId(`r${n + 1}`),
            source: player(source),
            target: player(target),
          }),
        ),
        patterns: (classes.length === 0 ? [] : drawn.patterns).map(({ players, ...fields }, n) =>
          given({
            ...fields,
            id: patternId(`p${n + 1}`),
            roles: players.map(([role, at]) => ({ role, classes: [player(at)] })),
          }),
        ),
      }
    })
}
