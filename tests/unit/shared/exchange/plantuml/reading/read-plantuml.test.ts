import { describe, expect, it } from 'vitest'
import { readPlantuml } from '../../../../../../shared/exchange/plantuml/reading/read-plantuml'
import {
  classesOutline,
  designOf,
  sequenceOutline,
  servicesOutline,
} from '../../../../../support/reading/outline'

const diagram = (body: string): string => `@startuml\n${body}\n@enduml`
const services = (body: string) => {
  const { design, remarks } = designOf(readPlantuml(diagram(body)))
  return { ...servicesOutline(design), remarks }
}
const classes = (body: string) => {
  const { design, remarks } = designOf(readPlantuml(diagram(body)))
  return { ...classesOutline(design), remarks }
}
const sequence = (body: string) => {
  const { design, remarks } = designOf(readPlantuml(diagram(body)))
  return { lines: sequenceOutline(design), remarks }
}

describe('a component diagram', () => {
  it('is one where databases in a package are linked: only sequences have no packages', () => {
    const { services: read, links } = services(`package "Data" {
  database "Orders" as a <<PostgreSQL>>
  database "Copy" as b <<PostgreSQL>>
}
a --> b`)
    expect([read.length, links.length]).toEqual([2, 1])
  })

  it('declares elements in every spelling, with technologies, copies and lanes', () => {
    expect(
      services(`actor Customer as c
[Order API] as api <<FastAPI>>
component "Pricing\\n(Flask)" as pricing #pink
component multi [
  two
  lines
]
database "Orders × 2" as db <<PostgreSQL>>
package "Data layer" {
  database Redis as cache
}
() "REST" as rest
rectangle Odd <<Frobnicator>>`),
    ).toEqual({
      services: [
        'Customer | generic | client',
        'Order API | fastapi | api',
        'Pricing | flask | api',
        'two lines | generic | business',
        'Orders | postgresql | data | 2',
        'Redis | redis | data',
        'REST | generic | business',
        'Odd | generic | business',
      ],
      links: [],
      remarks: [
        '14 “Odd” is marked “Frobnicator”, which is no technology of the catalogue; the mark was left out.',
      ],
    })
  })

  it('takes nothing out of what is in quotes or brackets, which is said', () => {
    expect(
      services(`component "Print #35; $x <<2>>" as a <<Flask>> #pink
[Order #7] as b #red
() "REST #5" as c $tag
queue "open #1`),
    ).toEqual({
      services: [
        'Print #35; $x <<2>> | flask | api',
        'Order #7 | generic | business',
        'REST #5 | generic | business',
      ],
      links: [],
      remarks: ['5 “queue "open #1” was not understood and was left out.'],
    })
    const labels = services(`:Clerk #1: #red
actor :Guest $x: as g $tag
database db as [Orders #35] <<PostgreSQL>> #pink
component c as (x $y) #red
component d as  "[said] as [z #1" #red`)
    expect(labels.services.map((each) => each.split(' | ')[0])).toEqual([
      'Clerk #1',
      'Guest $x',
      'Orders #35',
      'x $y',
      '[said] as [z #1',
    ])
    expect(labels.remarks).toEqual([])
    expect(classes('class "Issue #12 <<x>>" as I <<service>> #pink').classes).toEqual([
      expect.stringContaining('Issue #12 <<x>>'),
    ])
  })

  it('draws lines in every direction and style, with labels, and declares what they name', () => {
    expect(
      services(`[a] -right-> [b] : HTTPS
[b] --> [c]
[c] ..> [d] : order.placed
[a] -[#red,dashed]-> [c]
[e] <-- [d]
[e] -(0- [f]
[g]=>[h]
node n
[a] --> n
cloud AWS {
}
[a] --> AWS
[h] -[hidden]- [g]
[x] --> [x]`).links,
    ).toEqual([
      'a -> b |  | HTTPS',
      'b -> c |  | ',
      'c ~> d | order.placed | ',
      'a ~> c |  | ',
      'd -> e |  | ',
      'e -> f |  | ',
      'g -> h |  | ',
      'a -> n |  | ',
      'a -> AWS |  | ',
    ])
  })

  it('says what it has no place for, each with its line', () => {
    expect(
      services(`!include <C4/C4_Container>
skinparam component {
  style uml2
}
left to right direction
title Shop
[a] --> [b]
note right of a
  many
end note
nonsense here %%
' a comment
/' a longer
comment '/
node "Blade" {
  [w]
}`).remarks,
    ).toEqual([
      '12 “nonsense here %%” was not understood and was left out.',
      '2 Directives of the preprocessor (nothing is included or expanded) have no place in the design and were left out.',
      '3 Colours and styles have no place in the design and were left out.',
      '6 Directions and settings of the drawing have no place in the design and were left out.',
      '7 Titles have no place in the design and were left out.',
      '9 Notes have no place in the design and were left out.',
      '16 The subgraph “Blade” has fewer than two services of its own, so no group came of it.',
    ])
  })
})

describe('a class diagram', () => {
  it('has classes of all kinds with members in every spelling, in packages', () => {
    expect(
      classes(`package "shop.orders" as so {
abstract class Order<T extends Item> <<entity>> {
  - id: UUID
  # String name
  {static} +count: int = 0
  +{abstract} total(tax: Decimal): Decimal
  +List<Item> items(int page)
  {method} async load(id: UUID) -> Order
}
enum State {
  PENDING = 1
  DONE
}
}
interface Repo
class "Sql repository" as SqlRepo
a.b.Thing : +price: Decimal`).classes,
    ).toEqual([
      'shop.orders.Order[T: Item] | abstract | entity',
      '  private id: UUID',
      '  protected name: String',
      '  public count: ClassVar[int] = 0',
      '  public @abstractmethod def total(self, tax: Decimal) -> Decimal',
      '  public def items(self, page: int) -> List[Item]',
      '  public async def load(self, id: UUID) -> Order',
      'shop.orders.State | enum',
      '  public PENDING = 1',
      '  public DONE',
      'Repo | protocol',
      'Sql repository | class',
      'b.Thing | class',
      '  public price: Decimal',
    ])
  })

  it('has relations of all kinds, whichever way they point, with what stands at their ends', () => {
    const { relations, remarks } = classes(`class Mem extends Base implements Repo
Order "1" *-- "many" Item : holds >
Item "0..*" --o Basket
Repo <|.. Sql
Order ..> State
State <-- Order : is
Order --() Billing
Basket --|> Base
class Order
note left of Order : domain
hide empty members
Foo -[hidden]- Bar
what is this`)
    expect(relations).toEqual([
      'Mem  inheritance  Base | ',
      'Mem  realisation  Repo | ',
      'Order 1 composition many Item | holds',
      'Basket  aggregation 0..* Item | ',
      'Sql  realisation  Repo | ',
      'Order  dependency  State | ',
      'Order  association  State | is',
      'Order  realisation  Billing | ',
      'Basket  inheritance  Base | ',
    ])
    expect(remarks).toEqual([
      '14 “what is this” was not understood and was left out.',
      '12 Colours and styles have no place in the design and were left out.',
      '13 Hidden lines have no place in the design and were left out.',
      '11 The note “domain” has no place among classes and was left out.',
    ])
  })
})

describe('a sequence diagram', () => {
  it('has participants, messages, fragments, notes, boxes and lives', () => {
    expect(
      sequence(`title Checkout
autonumber 10 5
actor User as u
participant "Order API" as api
database DB
box "Inside" #LightBlue
participant Worker
end box
u -> api ++ : place
api -[#red]> DB : insert
DB --> api
alt ok
  api ->> Worker : job
else failed
  DB <- api : rollback
end
group retry [3 times]
 Worker -> Worker : again
end
note over u, api : hi
note right
 side
end note
create Mailer
api -> Mailer : new
Mailer -> u !! : bye
return 201`),
    ).toEqual({
      lines: [
        'Checkout',
        'User | actor | ',
        'Order API |  | ',
        'DB | database | ',
        'Worker |  | Inside',
        'Mailer |  | ',
        'User sync Order API: place',
        'Order API sync DB: insert',
        'DB reply Order API: ',
        'alt ok',
        '  Order API async Worker: job',
        'else failed',
        '  Order API sync DB: rollback',
        'rect retry 3 times',
        '  Worker sync Worker: again',
        'note over User+Order API: hi',
        'note right Worker: side',
        'Order API create Mailer: new',
        'Mailer destroy User: bye',
        'Order API reply User: 201',
      ],
      remarks: [],
    })
  })

  it('says what it has no place for, each with its line', () => {
    expect(
      sequence(`participant A order 2
A -> B : x
== Part two ==
...5 minutes...
[-> A : outside
A -x B : lost
ref over A, B : other
return nothing
end
frobnicate`).remarks,
    ).toEqual([
      '6 A message from or to the outside has no lifeline at that end and was left out.',
      '8 A reference to another diagram became a note.',
      '9 Nobody is at work here who could return anything; the return was left out.',
      '10 “end” was not understood and was left out.',
      '11 “frobnicate” was not understood and was left out.',
      '2 Orders, marks and colours of participants have no place in the design and were left out.',
      '4 Dividers, delays and spaces between messages have no place in the design and were left out (lines 4, 5).',
      '7 This arrow has a head that is not told apart here; the message is read as async.',
    ])
  })
})
