import { classId, classRelationId, packageId, type ServiceId } from '../../shared/base/ids'
import type { ClassElement } from '../../shared/model/classes/class-element'
import type { ClassRelation, ClassRelationKind } from '../../shared/model/classes/class-relation'
import { parseMember } from '../../shared/model/classes/python-member'
import { emptyDesign, type MutableDesign } from '../../shared/model/design'

interface ClassWords extends Partial<Pick<ClassElement, 'kind' | 'stereotype' | 'origin' | 'layer'>> {
  /** Names of the packages round it, the outermost first: `shop.orders`. */
  readonly package?: string
  readonly service?: ServiceId
  readonly at?: { readonly x: number; readonly y: number }
  /** Python text. */
  readonly members?: readonly string[]
}

type RelationWords = Partial<Pick<ClassRelation, 'label' | 'sourceMultiplicity' | 'targetMultiplicity'>>

/** A small class view for tests, into a design. Classes by name; relations as `'Order composition Item'`. */
export function classDesign(
  classes: Readonly<Record<string, ClassWords>>,
  relations: Readonly<Record<string, RelationWords>> = {},
  into: MutableDesign = emptyDesign(),
): MutableDesign {
  for (const [name, words] of Object.entries(classes)) {
    const { package: path, at, members = [], ...fields } = words
    const id = classId(name)
    const read = members.map(memberOf)
    into.classes.set(id, {
      kind: 'class',
      origin: 'own',
      ...fields,
      id,
      name,
      package: path === undefined ? null : packageAt(into, path),
      attributes: read.flatMap((each) => (each.list === 'attributes' ? [each.member] : [])),
      operations: read.flatMap((each) => (each.list === 'operations' ? [each.member] : [])),
    })
    if (at) into.classPlacements.set(id, { id, ...at })
  }
  for (const [words, fields] of Object.entries(relations)) {
    const [source, kind, target] = words.split(' ') as [string, ClassRelationKind, string]
    const id = classRelationId(words.replaceAll(' ', '.'))
    into.classRelations.set(id, {
      sourceMultiplicity: '',
      targetMultiplicity: '',
      label: '',
      ...fields,
      id,
      source: classId(source),
      target: classId(target),
      kind,
    })
  }
  return into
}

function packageAt({ packages }: MutableDesign, path: string) {
  const names = path.split('.')
  names.forEach((name, n) => {
    const id = packageId(names.slice(0, n + 1).join('.'))
    const parent = n === 0 ? null : packageId(names.slice(0, n).join('.'))
    packages.set(id, { id, name, parent })
  })
  return packageId(path)
}

function memberOf(text: string) {
  const parsed = parseMember(text)
  if (!parsed.ok) throw new Error(`test design: ${parsed.error.en}`)
  return parsed.value
}

/** An order system of twelve classes of every kind, in two packages, with every kind of relation; nothing is placed. */
export const orderClasses = (into?: MutableDesign): MutableDesign =>
  classDesign(
    {
      OrderController: {
        stereotype: 'controller',
        members: ['_orders: OrderService', 'async def create(self, request: CreateOrder) -> OrderView'],
      },
      OrderService: {
        stereotype: 'service',
        members: [
          '_repository: OrderRepository',
          '_events: EventBus',
          'async def place(self, lines: list[OrderLine], customer: UUID) -> Order',
          'async def cancel(self, id: UUID, reason: str = "customer request") -> None',
        ],
      },
      OrderRepository: {
        kind: 'protocol',
        stereotype: 'repository',
        members: [
          '@abstractmethod async def get(self, id: UUID) -> Order | None',
          '@abstractmethod async def add(self, order: Order) -> None',
        ],
      },
      SqlOrderRepository: {
        stereotype: 'repository',
        members: [
          '_session: AsyncSession',
          'async def get(self, id: UUID) -> Order | None',
          'async def add(self, order: Order) -> None',
        ],
      },
      Order: {
        kind: 'dataclass',
        stereotype: 'entity',
        package: 'shop.orders',
        members: [
          'id: UUID',
          'lines: list[OrderLine] = field(default_factory=list)',
          'status: Status = Status.PENDING',
          '- version: ClassVar[int] = 0',
          'def total(self) -> Money',
          '@classmethod def empty(cls) -> Self',
        ],
      },
      OrderLine: { kind: 'dataclass', package: 'shop.orders', members: ['sku: str', 'quantity: int = 1'] },
      Status: {
        kind: 'enum',
        package: 'shop.orders',
        members: ['PENDING = "pending"', 'PAID = "paid"', 'SHIPPED = "shipped"'],
      },
      OrderError: { kind: 'exception', package: 'shop', members: ['code: str'] },
      OutOfStock: { kind: 'exception', package: 'shop' },
      EventBus: { kind: 'abstract', members: ['@abstractmethod def publish(self, event: object) -> None'] },
      KafkaBus: { stereotype: 'adapter', members: ['def publish(self, event: object) -> None'] },
      AsyncSession: { origin: 'library', members: ['async def commit(self) -> None'] },
    },
    {
      'OrderController association OrderService': { targetMultiplicity: '1' },
      'OrderService call OrderRepository': {},
      'OrderService aggregation EventBus': {},
      'OrderService dependency Order': { label: 'creates' },
      'SqlOrderRepository realisation OrderRepository': {},
      'SqlOrderRepository association AsyncSession': {},
      'Order composition OrderLine': { sourceMultiplicity: '1', targetMultiplicity: '1..*' },
      'Order association Status': {},
      'OutOfStock inheritance OrderError': {},
      'KafkaBus inheritance EventBus': {},
    },
    into,
  )
