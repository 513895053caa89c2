import { useState } from 'react'
import { formatNumber } from '../../../shared/i18n/format'
import { writtenHours, writtenNumber, writtenRate } from '../../../shared/i18n/written-range'
import { type GeneralKey, generalFields, type PriceKey, priceFields } from '../../../shared/model/prices'
import { origins, type Quantities } from '../../../shared/report/quantities'
import { readAtFirst, type WholeList } from '../../../shared/report/worked-out'
import { useLanguage, useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { useWorkedOut } from '../../state/use-worked-out'
import { EmptyState } from '../../ui/empty-state'
import { AssumptionList } from './assumption-list'
import { ElementChip } from './element-chip'
import { LoadList } from './load-list'
import { NumberTable } from './number-table'
import { PathFigures } from './path-figures'
import { Section } from './section'
import { ShortList, ShowAll } from './short-list'
import { StressList } from './stress-list'
import { useStressLook } from './stress-look'
import {
  busyConnections,
  connectionsOf,
  entriesLeftOut,
  ofBudget,
  ofCapacity,
  stopsOthers,
  texts,
  unlimited,
} from './texts'
import './quantities.css'

/** Rows that a part of the panel lists at most. */
const listed = 6

const prices = Object.keys(priceFields) as PriceKey[]
/** What the hours for running a design rest on, and what its requests do. */
const effort: readonly GeneralKey[] = ['operatingHours', 'managedEffort', 'hoursPerPerson']
const general = (Object.keys(generalFields) as GeneralKey[]).filter((key) => !effort.includes(key))

/** The open scenario in numbers: what requests meet, stress, load, connections, losses, cost, work, and all assumptions. */
export function QuantitiesPanel() {
  const text = useText()
  const locale = useLanguage()
  const design = useOpenDesign()
  const profile = useStudio(({ document }) => document?.workspace.profile)
  const look = useStressLook(design)
  const [whole, setWhole] = useState<readonly WholeList[]>([])
  const worked = useWorkedOut(look.picks, whole)
  if (!design || !profile) return null
  if (design.services.size === 0) return <EmptyState icon="layers" text={text(texts.nothing)} />
  if (!worked) return <p className="quantity-waiting">{text(texts.working)}</p>
  const { quantities, moreAssumptions, stresses, outdated } = worked
  const { arrivals, paths, services, assumptions, cost, operations } = quantities
  const askFor = (list: WholeList, all: boolean) =>
    setWhole((asked) => [...asked.filter((each) => each !== list), ...(all ? [list] : [])])
  return (
    <div className="quantities" aria-busy={outdated}>
      <p className="quantity-lead">{text(texts.ranges)}</p>
      {outdated && (
        <p className="quantity-outdated" aria-hidden="true">
          {text(texts.working)}
        </p>
      )}
      <Section
        open
        name={text(texts.requests)}
        figure={`${text(texts.peak)} ${arrivals ? writtenRate(arrivals, locale) : text(texts.unknownPeak)}`}
      >
        {paths.length === 0 && <p className="quantity-note">{text(texts.noPath)}</p>}
        {quantities.entriesLeftOut > 0 && (
          <p className="quantity-note">{text(entriesLeftOut(paths.length, quantities.entriesLeftOut))}</p>
        )}
        {paths.map((path) => (
          <PathFigures
            key={path.entry}
            path={path}
            slowCalls={quantities.slowCalls}
            arrivals={arrivals}
            profile={profile}
          />
        ))}
        {paths.length + quantities.entriesLeftOut > readAtFirst.entries && (
          <ShowAll
            count={paths.length + quantities.entriesLeftOut}
            open={whole.includes('entries')}
            onToggle={(all) => askFor('entries', all)}
          />
        )}
      </Section>
      <Section open name={text(texts.stress)}>
        <StressList outcomes={stresses} put={worked.picks} look={look} />
      </Section>
      {arrivals && services.length > 0 && (
        <Section name={text(texts.load)}>
          <LoadList loads={services} />
        </Section>
      )}
      <Connections quantities={quantities} />
      <Losses quantities={quantities} />
      <Section
        name={text(texts.cost)}
        figure={
          <span className={budgetTone(cost.total, profile.monthlyBudget)}>
            {writtenNumber(cost.total, locale)}
          </span>
        }
      >
        {profile.monthlyBudget !== undefined && (
          <p className="quantity-note">{text(ofBudget(formatNumber(profile.monthlyBudget)))}</p>
        )}
        <ShortList
          items={cost.services}
          first={listed}
          row={({ service, monthly }) => (
            <li key={service} className="quantity-row">
              <ElementChip element={service} />
              <span>{writtenNumber(monthly, locale)}</span>
            </li>
          )}
        />
        {cost.unpriced.length > 0 && (
          <p className="quantity-note">
            {text(texts.unpriced)}:{' '}
            {cost.unpriced.map((id) => (
              <ElementChip key={id} element={id} />
            ))}
          </p>
        )}
        <NumberTable title={texts.prices} hint={texts.pricesHint} keys={prices} assumptions={assumptions} />
      </Section>
      <Section
        name={text(texts.running)}
        figure={
          <span className={budgetTone(operations.hours, operations.capacity?.lo, operations.capacity?.hi)}>
            {writtenHours(operations.hours, locale)}
          </span>
        }
      >
        {operations.capacity && (
          <p className="quantity-note">{text(ofCapacity(writtenNumber(operations.capacity, locale)))}</p>
        )}
        <ShortList
          items={operations.services}
          first={listed}
          row={({ service, hours }) => (
            <li key={service} className="quantity-row">
              <ElementChip element={service} />
              <span>{writtenHours(hours, locale)}</span>
            </li>
          )}
        />
        <NumberTable title={texts.effort} hint={texts.numbersHint} keys={effort} assumptions={assumptions} />
      </Section>
      <Section
        name={text(texts.assumptions)}
        figure={formatNumber(
          origins.reduce((all, origin) => all + moreAssumptions[origin], assumptions.length),
        )}
      >
        <NumberTable
          title={texts.general}
          hint={texts.numbersHint}
          keys={general}
          assumptions={assumptions}
        />
        <p className="quantity-note">{text(texts.assumptionsHint)}</p>
        <AssumptionList
          assumptions={assumptions}
          more={moreAssumptions}
          onWhole={() => askFor('assumptions', true)}
        />
      </Section>
    </div>
  )
}

/** Over a limit with one end of the range, or with both; a limit may itself be a range. */
function budgetTone(
  range: { lo: number; hi: number },
  from: number | undefined,
  to = from,
): string | undefined {
  if (from === undefined || to === undefined || range.hi <= from) return undefined
  return range.lo > to ? 'quantity-misses-surely' : 'quantity-misses-perhaps'
}

function Connections({ quantities: { connections } }: { readonly quantities: Quantities }) {
  const text = useText()
  const locale = useLanguage()
  if (connections.length === 0) return null
  return (
    <Section name={text(texts.connections)}>
      <ul className="quantity-rows">
        {connections.map(({ service, opened, busy, limit }) => {
          const written = writtenNumber(opened, locale)
          return (
            <li key={service} className="quantity-row">
              <ElementChip element={service} />
              <span className={budgetTone(opened, limit ?? undefined)}>
                {text(limit === null ? unlimited(written) : connectionsOf(written, formatNumber(limit)))}
              </span>
              {busy && (
                <span className="quantity-note">{text(busyConnections(writtenNumber(busy, locale)))}</span>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Losses({ quantities: { blast } }: { readonly quantities: Quantities }) {
  const text = useText()
  if (blast.length === 0) return null
  return (
    <Section name={text(texts.blast)}>
      <ShortList
        items={blast}
        first={listed}
        row={({ service, stops, entries }) => (
          <li key={service} className="quantity-row">
            <ElementChip element={service} />
            <span>{text(stopsOthers(stops.length, entries))}</span>
          </li>
        )}
      />
    </Section>
  )
}
