import fc from 'fast-check'
import { linkId, scenarioId, serviceId } from '../../shared/base/ids'
import type { DesignData } from '../../shared/file/design-data'
import type { WorkspaceData } from '../../shared/file/workspace-data'
import { findingStatuses } from '../../shared/model/decision'
import { subjectId } from '../../shared/model/finding-subject'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import { layers } from '../../shared/model/layer'
import { linkKinds } from '../../shared/model/link'
import type { OwnPerspective } from '../../shared/model/own-perspective'
import { severities } from '../../shared/model/severity'
import { equalWeights } from '../../shared/report/dimension'
import { fromOrder } from '../../shared/report/weighting'
import { classesArbitrary } from './classes-arbitrary'
import { deploymentArbitrary } from './deployment-arbitrary'
import { interactionArbitrary } from './interaction-arbitrary'
import { iterationsArbitrary } from './iteration-arbitrary'
import { marksArbitrary } from './marks-arbitrary'
import { examplePack } from './rule-packs'
import { sessionArbitrary } from './session-arbitrary'

const name = fc.string({ unit: 'binary', maxLength: 40 })
const coordinate = fc
  .double({ min: -1_000_000, max: 1_000_000, noNaN: true })
  .map((value) => (Object.is(value, -0) ? 0 : value))

const service = fc.record({
  name,
  technology: fc.constantFrom('fastapi', 'postgresql', 'something-unknown'),
  layer: fc.constantFrom(...layers),
  replicas: fc.integer({ min: 1, max: 10_000 }),
  settings: fc.record(
    {
      owner: name,
      stateless: fc.boolean(),
      poolSize: fc.integer({ min: 0, max: 10_000 }),
      availability: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      exposure: fc.constantFrom('public', 'company', 'private'),
    },
    { requiredKeys: [] },
  ),
})

const link = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  kind: fc.constantFrom(...linkKinds),
  sync: fc.boolean(),
  label: name,
  settings: fc.record(
    { timeoutMs: fc.integer({ min: 1, max: 9999 }), retries: fc.nat(9) },
    { requiredKeys: [] },
  ),
})

const decision = fc.record({
  /** Only where there are elements. */
  onElement: fc.boolean(),
  status: fc.constantFrom(...findingStatuses),
  reason: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((each) => each.trim() === each),
})

const seen = fc.record({
  /** Only where there are elements. */
  onElement: fc.boolean(),
  severity: fc.constantFrom(...severities),
})

/** Only the tables that have records, as in a file. */
const filled = (tables: Partial<DesignData>): Partial<DesignData> =>
  Object.fromEntries(
    Object.entries(tables).filter(([, records]) => records !== undefined && records.length > 0),
  )

const place = fc.record({ x: coordinate, y: coordinate })
const offset = fc.integer({ min: -60, max: 60 })
const course = fc.record(
  {
    bends: fc.record({
      points: fc.array(place, { minLength: 1, maxLength: 3 }),
      source: place,
      target: place,
    }),
    label: fc.record({ at: fc.constantFrom(0, 0.25, 1), dx: offset, dy: offset }),
  },
  { requiredKeys: [] },
)

/** Services, links and what was decided about them. */
const architecture: fc.Arbitrary<DesignData> = fc
  .record({
    services: fc.array(service, { maxLength: 6 }),
    links: fc.array(link, { maxLength: 6 }),
    placements: fc.array(place, { maxLength: 6 }),
    courses: fc.array(course, { maxLength: 2 }),
    decided: fc.array(decision, { maxLength: 3 }),
    severe: fc.array(seen, { maxLength: 3 }),
    iterations: iterationsArbitrary(name),
  })
  .map(({ services, links, placements, courses, decided, severe, iterations }) => ({
    services: services.map((fields, index) => ({ id: serviceId(`s${index + 1}`), ...fields })),
    links:
      services.length === 0
        ? []
        : links.map(({ from, to, ...fields }, index) => ({
            id: linkId(`l${index + 1}`),
            source: serviceId(`s${(from % services.length) + 1}`),
            target: serviceId(`s${(to % services.length) + 1}`),
            ...fields,
          })),
    placements: placements
      .slice(0, services.length)
      .map((place, index) => ({ id: serviceId(`s${index + 1}`), ...place })),
    ...filled({
      lineCourses:
        services.length === 0
          ? []
          : courses.slice(0, links.length).map((shape, index) => ({ id: linkId(`l${index + 1}`), ...shape })),
    }),
    ...filled({ iterations }),
    ...(decided.length > 0 && {
      decisions: decided.map(({ onElement, ...rest }, index) => ({
        id: subjectId(`audit${index + 1}`, onElement && services.length > 0 ? serviceId('s1') : undefined),
        ...rest,
      })),
    }),
    ...(severe.length > 0 && {
      severities: severe.map(({ onElement, severity }, index) => ({
        id: subjectId(`audit${index + 1}`, onElement && services.length > 0 ? serviceId('s1') : undefined),
        severity,
      })),
    }),
  }))

/** A design with or without what stands in the other views. */
const designData: fc.Arbitrary<DesignData> = architecture.chain((data) => {
  const services = data.services.map(({ id }) => id)
  return fc
    .record({ classes: classesArbitrary(name, services), deployment: deploymentArbitrary(name, services) })
    .chain(({ classes, deployment }) =>
      fc
        .option(
          interactionArbitrary(
            name,
            services,
            (classes.classes ?? []).map(({ id }) => id),
          ),
        )
        .chain((interaction) => {
          const interactions = interaction ? [interaction] : []
          return marksArbitrary(
            name,
            interactions.map(({ id }) => id),
          ).map((marks) => {
            const collapsedPackages = (classes.packages ?? []).slice(1).map(({ id }) => ({ id }))
            const more = { ...classes, ...deployment, ...marks, interactions, collapsedPackages }
            return { ...data, ...filled(more) }
          })
        }),
    )
})

/** Any valid workspace, with names of any characters; its records stand in the order of their ids. */
export const workspaceArbitrary: fc.Arbitrary<WorkspaceData> = fc
  .record({
    name,
    profile: fc.record(
      {
        projectScale: fc.constantFrom(1, 2, 3, 4, 5),
        concurrency: fc.constantFrom(1, 2, 3, 4, 5),
        teamSize: fc.integer({ min: 1, max: 10_000 }),
        availabilityTarget: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      },
      { requiredKeys: [] },
    ),
    weights: fc.option(
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 }).map(fromOrder),
      { nil: undefined },
    ),
    severities: fc.option(fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(...severities)), {
      nil: undefined,
    }),
    prices: fc.option(
      fc.record(
        {
          cpuCore: fc.integer({ min: 0, max: 1000 }),
          managedFactor: fc.integer({ min: 1, max: 9 }),
          zoneAvailability: fc.constantFrom(0.99, 0.9999, 1),
          hoursPerPerson: fc.integer({ min: 1, max: 40 }),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
    rulePacks: fc.option(
      fc.constantFrom<RulePack[]>([examplePack], [{ ...examplePack, id: 'acme' }, examplePack]),
      {
        nil: undefined,
      },
    ),
    perspectives: fc.option(
      fc.constantFrom<OwnPerspective[]>([
        {
          id: 'own1',
          name: '安全负责人 <script>',
          weights: equalWeights,
          criterion: '',
          concerns: ['__proto__'],
          questions: [],
        },
      ]),
      { nil: undefined },
    ),
    meeting: sessionArbitrary(name),
    scenarios: fc.array(
      fc.record({
        name,
        candidate: fc.option(name, { nil: undefined }),
        offered: fc.boolean(),
        archived: fc.boolean(),
        design: designData,
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  })
  .map(({ scenarios, weights, severities: own, prices, rulePacks, perspectives, meeting, ...rest }) => ({
    ...rest,
    ...meeting,
    ...(weights === undefined ? {} : { weights }),
    ...(own === undefined ? {} : { severities: own }),
    ...(prices === undefined ? {} : { prices }),
    ...(rulePacks === undefined ? {} : { rulePacks }),
    ...(perspectives === undefined ? {} : { perspectives }),
    scenarios: scenarios.map(({ candidate, offered, archived, ...fields }, index) => ({
      id: scenarioId(`scenario${index + 1}`),
      ...fields,
      ...(candidate === undefined ? {} : { candidate }),
      ...(offered && { offered }),
      ...(archived && { archived }),
    })),
  }))
