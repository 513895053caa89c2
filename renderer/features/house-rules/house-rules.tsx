import { useEffect, useState } from 'react'
import examplePack from '../../../assets/house-rules/example.json?raw'
import type { PackRead, PackState } from '../../../shared/ipc/contract'
import type { RulePack } from '../../../shared/model/house-rules/rule-pack'
import { saveText } from '../../state/hand-over'
import { useText } from '../../state/language'
import { addRulePack, readPackStates } from '../../state/rule-packs'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { PackRow } from './pack-row'
import { ProblemList } from './problem-list'
import { refused, taken, texts } from './texts'
import './house-rules.css'

const none: readonly RulePack[] = []

/** The rule packs of the workspace: added from files, updated, saved again and removed. */
export function HouseRules({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const packs = useStudio(({ document }) => document?.workspace.rulePacks) ?? none
  const states = usePackStates(packs)
  const [read, setRead] = useState<PackRead | null>(null)
  const add = async (replaces?: string) => setRead(await addRulePack(replaces))
  return (
    <Dialog
      title={text(texts.title)}
      closeLabel={text(texts.close)}
      width={680}
      onClose={onClose}
      actions={
        <>
          <Button icon="save" onClick={() => void saveText('house-rules', 'json', examplePack)}>
            {text(texts.saveExample)}
          </Button>
          <Button variant="primary" icon="plus" onClick={() => void add()}>
            {text(texts.add)}
          </Button>
        </>
      }
    >
      <div role="status">
        {read?.state === 'accepted' && (
          <p className="pack-taken">
            <Icon name="check" size={14} />
            {text(taken(read.pack.name))}
          </p>
        )}
      </div>
      {read?.state === 'refused' && (
        <section className="pack-refused" role="alert">
          <p className="pack-refused-title">
            <Icon name="warning" size={14} />
            {text(refused(read.path.split(/[\\/]/).at(-1) ?? read.path, read.problems.length))}
          </p>
          <ProblemList problems={read.problems} />
        </section>
      )}
      {packs.length === 0 ? (
        <EmptyState icon="rules" text={text(texts.empty)} />
      ) : (
        <>
          <p className="packs-lead">{text(texts.lead)}</p>
          <ul className="packs">
            {packs.map((pack) => (
              <PackRow
                key={pack.id}
                pack={pack}
                state={states.get(pack.id)}
                onUpdate={() => void add(pack.id)}
              />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

/** How the rules engine sees the packs, by their ids; asked again whenever they change. */
function usePackStates(packs: readonly RulePack[]): ReadonlyMap<string, PackState> {
  const [states, setStates] = useState<ReadonlyMap<string, PackState>>(new Map())
  useEffect(() => {
    let current = packs.length > 0
    if (current)
      void readPackStates().then((read) => {
        if (current) setStates(new Map(read.map((state) => [state.id, state])))
      })
    return () => {
      current = false
    }
  }, [packs])
  return states
}
