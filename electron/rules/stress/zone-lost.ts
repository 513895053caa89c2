import type { ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import type { Evidence } from '../../../shared/report/report'
import type { StressChoice } from '../../../shared/report/stress'
import type { Case } from '../quant/range'
import { availabilityOfAll, neededBy, spreadOf } from '../quantities/path-availability'
import type { Inputs } from '../quantities/read-inputs'
import type { Model } from '../quantities/read-model'
import { serviceLoads, solveBoth } from '../quantities/request-quantities'
import type { ServiceInput } from '../quantities/service-inputs'
import { notStated, type StressTest } from './context'
import { drawnZones, leftWithout } from './drawn-zones'
import { mostNamed, overloadEvidence, overloadOf } from './overload'

const noZones: Localized = {
  en: 'No service states how many zones it runs in, and none is drawn in the deployment, so what the loss of one takes with it cannot be said.',
  zh: '没有服务说明分布在几个可用区，部署图中也没有可用区，因此无法判断失去一个可用区的影响。',
}

/**
 * What is left of the slots once the share of a zone is gone. Where the spread is not known, the zone may hold nothing
 * of the service, or as much as of the least spread that reaches it.
 */
function remaining(input: ServiceInput, zone: number): ServiceInput {
  const { slots, copies } = input
  if (copies.zones === null) return input
  const { best: most, worst: least } = copies.zones
  const reaching = Math.max(least, zone + 1)
  const left = (all: number, spread: number): number =>
    spread > 1 && spread > zone ? all * (1 - 1 / spread) : all
  return {
    ...input,
    slots: {
      best: left(slots.best, least > zone ? most : least),
      worst: left(slots.worst, reaching <= most ? reaching : least),
    },
  }
}

/**
 * One zone is out, with everything that runs in it: what the deployment draws there, and a share of what it does not draw.
 * What is drawn nowhere and runs in one zone only is taken to run in the first.
 */
const withoutZone = ({ graph, solved: { inputs } }: Model, zone: number, drawn: DrawnZones): Inputs => {
  const node = drawn[zone]
  const left = (input: ServiceInput): ServiceInput =>
    (node && leftWithout(graph, input, node)) ?? remaining(input, zone)
  return {
    ...inputs,
    services: new Map([...inputs.services].map(([id, input]) => [id, left(input)])),
    lostZone: zone,
  }
}

type DrawnZones = ReturnType<typeof drawnZones>

interface Loss {
  readonly without: Inputs
  /** Services that are gone with the zone, for certain or as far as is known, of those that requests need. */
  readonly lost: readonly ServiceId[]
  readonly perhaps: readonly ServiceId[]
}

function lossOf(model: Model, needed: readonly ServiceId[], zone: number, drawn: DrawnZones): Loss {
  const without = withoutZone(model, zone, drawn)
  const isGone = (id: ServiceId, which: Case): boolean => availabilityOfAll([id], without, which) === 0
  const lost = needed.filter((id) => isGone(id, 'best'))
  return { without, lost, perhaps: needed.filter((id) => !lost.includes(id) && isGone(id, 'worst')) }
}

/** Zones that there are, as far as they are told apart. */
const zonesIn = ({ services }: Inputs): number =>
  [...services.values()].reduce(
    (most, { copies }) => (copies.zones ? Math.max(most, spreadOf(copies, copies.zones, 'best')) : most),
    1,
  )

const inOneZone = (id: ServiceId): Evidence => ({
  elements: [id],
  note: { en: 'everything of it is in one zone', zh: '全部位于同一可用区' },
})

/** Where no zone is drawn, the first holds most. */
const fullest = 1

/** The zone, from 1, whose loss takes most with it. */
function worstOf(losses: readonly Loss[]): number {
  const taken = losses.map(({ lost, perhaps }) => lost.length * losses.length + perhaps.length)
  return taken.indexOf(Math.max(...taken)) + 1
}

/** What has to be said of another zone than the first. */
const ofZone = (zone: number, { en, zh }: Localized): Localized =>
  zone === fullest
    ? { en, zh }
    : {
        en: `${en} What runs in one zone only is taken to run in zone ${fullest}.`,
        zh: `${zh}只在一个可用区运行的服务视为位于可用区 ${fullest}。`,
      }

/** A zone is lost: the one that was chosen, or the worst. Only where zones are stated or drawn: else nothing is known of them. */
export const zoneLost: StressTest = (model, { zone }) => {
  const { graph, solved } = model
  const { inputs, order } = solved
  const drawn = drawnZones(graph)
  const isStated = [...graph.services.values()].some(({ service }) => service?.settings.zones !== undefined)
  if (drawn.length === 0 && !isStated) return notStated('zone-lost', noZones)
  const needed = [...new Set(inputs.entries.flatMap((entry) => neededBy(entry, order)))].sort()
  const losses = drawn.map((_, index) => lossOf(model, needed, index, drawn))
  const worst = losses.length > 0 ? worstOf(losses) : fullest
  const count = drawn.length > 0 ? drawn.length : zonesIn(inputs)
  const offered = Array.from({ length: count }, (_, index) => index + 1)
  const choice: StressChoice = { of: 'zones', worst, offered, drawn }
  const chosen = Math.min(zone ?? worst, count)
  const { without, lost, perhaps } = losses[chosen - 1] ?? lossOf(model, needed, chosen - 1, drawn)
  const sayOf = (said: Localized): Localized => (drawn.length > 0 ? said : ofZone(chosen, said))
  const overload = overloadOf(serviceLoads(solveBoth(without)), serviceLoads(solved))
  const kept = needed.length - lost.length - perhaps.length
  const survives = {
    en: `${kept} of the ${needed.length} services that requests need go on in the other zones.`,
    zh: `请求所需的 ${needed.length} 个服务中，有 ${kept} 个可在其余可用区继续运行。`,
  }
  const breaks = [...lost, ...perhaps].map(inOneZone)
  if (breaks.length > 0) {
    return {
      stress: 'zone-lost',
      verdict: lost.length > 0 ? 'breaks' : 'may-break',
      sentence: sayOf({
        en:
          lost.length > 0
            ? drawn.length > 0
              ? `Requests stop: ${lost.length === 1 ? 'one service stands' : `${lost.length} services stand`} in this zone only.`
              : `Requests stop when it is the zone of ${lost.length === 1 ? 'one service' : `one of ${lost.length} services`} that ${lost.length === 1 ? 'runs' : 'run'} in a single zone.`
            : 'Requests may stop: some services do not state that they are spread over zones.',
        zh:
          lost.length > 0
            ? drawn.length > 0
              ? `请求将中断：有 ${lost.length} 个服务只部署在该可用区。`
              : `有 ${lost.length} 个服务只在一个可用区运行，若失去的正是该区，请求将中断。`
            : '请求可能中断：部分服务未说明是否跨可用区部署。',
      }),
      breaks: breaks.slice(0, mostNamed),
      survives,
      choice,
    }
  }
  const full = overload.certain.length > 0 ? 'breaks' : overload.possible.length > 0 ? 'may-break' : 'holds'
  return {
    stress: 'zone-lost',
    verdict: full,
    sentence: sayOf(
      full === 'holds'
        ? { en: 'The other zones answer everything.', zh: '其余可用区可响应全部请求。' }
        : {
            en: 'Everything is still there, but what is left of some services may be too little for the peak.',
            zh: '所有服务仍在，但部分服务剩余的容量可能不足以应对峰值。',
          },
    ),
    breaks: overloadEvidence(overload),
    survives,
    choice,
  }
}
