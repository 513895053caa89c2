import { classId, packageId, serviceId } from '../../../shared/base/ids'
import { classRelationKinds } from '../../../shared/model/classes/class-relation'
import type { Attribute, Operation } from '../../../shared/model/classes/member'
import type { MutableDesign } from '../../../shared/model/design'
import { type CarriedRow, type Change, to } from './carried-row'

const port = (design: MutableDesign) => {
  const found = design.classes.get('port')
  if (!found) throw new Error('no port')
  return found
}

const attribute =
  (fields: Partial<Attribute>): Change =>
  (design) => {
    const { attributes } = port(design)
    to('classes', 'port', {
      attributes: attributes.map((each, n) => (n === 0 ? { ...each, ...fields } : each)),
    })(design)
  }

const operation =
  (fields: Partial<Operation>): Change =>
  (design) => {
    const { operations } = port(design)
    to('classes', 'port', { operations: operations.map((each) => ({ ...each, ...fields })) })(design)
  }

/** A bar under what belongs to the class, slanted letters for what is abstract. */
const marked = ['static attribute', 'class method', 'static method', 'abstract method']
/** In the row of the member. */
const written = ['property', 'decorator']

/** What the class view shows. */
export const classRows: readonly CarriedRow[] = [
  {
    name: 'Packages',
    view: 'classes',
    things: {
      'name of a package': to('packages', 'inner', { name: 'database' }),
      'package round a package': to('packages', 'inner', { parent: null }),
      'package of a class': to('classes', 'session', { package: packageId('outer') }),
      'package without classes': to('packages', 'bare', { name: 'sketches' }),
    },
    kept: { structurizr: [] },
    inComments: ['package without classes'],
    said: { pinned: '11' },
  },
  {
    name: 'Classes',
    view: 'classes',
    things: {
      kind: to('classes', 'port', { kind: 'abstract' }),
      'kind of a dataclass': to('classes', 'session', { kind: 'dataclass' }),
      stereotype: to('classes', 'port', { stereotype: 'adapter' }),
      'from a library': to('classes', 'session', { origin: 'library' }),
    },
    kept: { structurizr: [], d2: ['kind', 'kind of a dataclass', 'stereotype'] },
    said: { d2: '5' },
  },
  {
    name: 'Layer of a class',
    view: 'classes',
    things: { layer: to('classes', 'port', { layer: 'business' }) },
    kept: { svg: [], plantuml: [], structurizr: [], d2: [], drawio: [] },
    inComments: ['layer'],
  },
  {
    name: 'Members',
    view: 'classes',
    things: {
      attribute: attribute({ name: 'most' }),
      type: attribute({ type: 'float' }),
      default: attribute({ default: '20' }),
      'visibility of an attribute': attribute({ visibility: 'private' }),
      operation: operation({ name: 'find' }),
      parameter: operation({ parameters: [{ name: 'key', type: 'UUID', default: 'None' }] }),
      'type of a parameter': operation({ parameters: [{ name: 'id', type: 'int', default: 'None' }] }),
      'default of a parameter': operation({ parameters: [{ name: 'id', type: 'UUID', default: '' }] }),
      'what is returned': operation({ returns: 'Order | None' }),
      'visibility of an operation': operation({ visibility: 'protected' }),
      async: operation({ async: true }),
    },
    kept: { structurizr: [] },
    said: { d2: '5' },
  },
  {
    name: 'Static, abstract members',
    view: 'classes',
    things: {
      'static attribute': attribute({ static: true }),
      'class method': operation({ binding: 'class' }),
      'static method': operation({ binding: 'static' }),
      'abstract method': operation({ abstract: true }),
      'class method or static': {
        from: operation({ binding: 'class' }),
        to: operation({ binding: 'static' }),
      },
    },
    kept: { svg: marked, plantuml: marked, structurizr: [], d2: ['static attribute'], drawio: marked },
    said: { svg: '4', plantuml: '4', d2: '5', drawio: '4' },
  },
  {
    name: 'Decorators, properties, refusals',
    view: 'classes',
    things: {
      property: operation({ accessor: 'property' }),
      decorator: operation({ decorators: ['override'] }),
      refusal: operation({ refuses: true }),
    },
    kept: { svg: written, plantuml: written, structurizr: [], d2: written, drawio: written },
    inComments: ['decorator', 'refusal'],
    said: { svg: 'no refusals', plantuml: 'no refusals', d2: 'no refusals', drawio: 'no refusals' },
  },
  {
    name: 'Relations, multiplicities',
    view: 'classes',
    things: {
      ...Object.fromEntries(
        classRelationKinds
          .filter((kind) => kind !== 'association')
          .map((kind) => [`relation: ${kind}`, to('classRelations', 'uses', { kind })]),
      ),
      'source multiplicity': to('classRelations', 'uses', { sourceMultiplicity: '2' }),
      'target multiplicity': to('classRelations', 'uses', { targetMultiplicity: '*' }),
      label: to('classRelations', 'uses', { label: 'closes' }),
    },
    kept: { structurizr: [] },
  },
  {
    name: 'Service that a class fronts',
    view: 'classes',
    things: { service: to('classes', 'repository', { service: serviceId('mq') }) },
    kept: { structurizr: [], d2: [], drawio: [] },
    said: { mermaid: 'note', pinned: 'note', plantuml: 'note' },
  },
  {
    name: 'Roles in patterns',
    view: 'classes',
    things: {
      players: to('patterns', 'one', { roles: [{ role: 'singleton', classes: [classId('repository')] }] }),
    },
    kept: { plantuml: [], structurizr: [], d2: [], drawio: [] },
    said: { mermaid: 'note', pinned: 'note' },
  },
  {
    name: 'Use of a pattern',
    view: 'classes',
    things: { use: to('patterns', 'one', { use: 'connection-pool' }) },
    kept: { svg: [], plantuml: [], structurizr: [], d2: [], drawio: [] },
    inComments: ['use'],
  },
]
