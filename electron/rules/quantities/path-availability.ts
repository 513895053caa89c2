import type { ServiceId } from '../../../shared/base/ids'
import type { Bounds, Case } from '../quant/range'
import { availabilityOf, type Block } from '../quant/redundancy'
import type { CallInput } from './call-inputs'
import type { Inputs } from './read-inputs'
import type { RequestOrder } from './request-order'
import type { Copies, ServiceInput } from './service-inputs'

/** Zones that are told apart. A design that states more of them is as safe with these. */
const toldApart = 4

/** What a request to an entry comes to by the calls that count, the entry first, then in the order of ids. */
function reachedFrom(
  entry: ServiceId,
  { callsOf }: RequestOrder,
  counts: (call: CallInput) => boolean,
): ServiceId[] {
  const reached = new Set<ServiceId>([entry])
  for (const id of reached) for (const call of callsOf(id)) if (counts(call)) reached.add(call.target)
  reached.delete(entry)
  return [entry, ...[...reached].sort()]
}

/** Everything that a request to an entry may wait for. */
export const waitedOnBy = (entry: ServiceId, order: RequestOrder): ServiceId[] =>
  reachedFrom(entry, order, (call) => call.waits)

/** Everything without which a request to an entry is not answered. */
export const neededBy = (entry: ServiceId, order: RequestOrder): ServiceId[] =>
  reachedFrom(entry, order, (call) => !call.optional)

/** Over how many zones the copies are spread, of those that are told apart; the first are the fullest. */
export const spreadOf = ({ count }: Copies, zones: Bounds, which: Case): number =>
  Math.min(zones[which], count, toldApart)

/** One zone, the same for everything in it. */
const zone = (number: number, { zone: availability, lostZone }: Inputs, which: Case): Block => ({
  kind: 'part',
  id: `zone ${number}`,
  availability: number === lostZone ? 0 : availability[which],
})

/** A service as its copies, each in a zone that other services share. */
function serviceBlock({ copies }: ServiceInput, inputs: Inputs, which: Case): Block {
  const { count, needed, standby, zones } = copies
  const availability = copies.one[which]
  const free: Block = { kind: 'copies', availability, needed: 1, count: 1 }
  if (zones === null) {
    const members: Block = { kind: 'copies', availability, needed, count }
    return standby ? { kind: 'some', needed: 1, of: [members, free] } : members
  }
  const spread = spreadOf(copies, zones, which)
  const inZone = (number: number, block: Block): Block => ({
    kind: 'all',
    of: [zone(number, inputs, which), block],
  })
  if (needed > 1) {
    const members = Array.from({ length: count }, (_, member) => inZone(member % spread, free))
    const majority: Block = { kind: 'some', needed, of: members }
    return standby ? { kind: 'some', needed: 1, of: [majority, inZone(spread - 1, free)] } : majority
  }
  return {
    kind: 'some',
    needed: 1,
    of: Array.from({ length: spread }, (_, number) =>
      inZone(number, {
        kind: 'copies',
        availability,
        needed: 1,
        count: Math.floor((count + spread - 1 - number) / spread),
      }),
    ),
  }
}

/** Share of time, 0…1, in which all of these services answer, with the zones that they share counted once. */
export const availabilityOfAll = (ids: readonly ServiceId[], inputs: Inputs, which: Case): number =>
  availabilityOf({
    kind: 'all',
    of: ids.flatMap((id) => {
      const input = inputs.services.get(id)
      return input ? [serviceBlock(input, inputs, which)] : []
    }),
  })
